# property: getter, setter, deleter, decorators, direct calls, docs, errors.
class Temperature:
    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("deleting")
        del self._c

    @property
    def fahrenheit(self):
        return self._c * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


t = Temperature(25)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__, type(Temperature.celsius))
t.fahrenheit = 212
print(t.celsius)
try:
    t.celsius = -300
except ValueError as error:
    print(error)
del t.celsius
for attempt in ("get", "read", "set", "delete"):
    try:
        if attempt == "get":
            t.celsius
        elif attempt == "read":
            t.fahrenheit
        elif attempt == "set":
            class R:
                p = property(lambda self: 1)
            R().p = 5
        else:
            del R().p
    except AttributeError as error:
        print(type(error).__name__, error)


class C:
    def getx(self):
        return self.__x

    def setx(self, v):
        self.__x = v

    def delx(self):
        del self.__x

    x = property(getx, setx, delx, "the x")
    write_only = property(None, setx)


c = C()
c.x = 5
print(c.x, C.x.__doc__, C.x.fget(c), C.x.fset is C.setx, C.x.fdel.__name__)
c.write_only = 7
print(c.x)
try:
    c.write_only
except AttributeError as error:
    print(error)


class Base:
    @property
    def kind(self):
        return "base"


class Child(Base):
    @property
    def kind(self):
        return "child of " + super().kind


class Child2(Base):
    kind = "plain attribute"


print(Child().kind, Child2().kind, Base.kind.fget(Child()))


class Setter(Base):
    @Base.kind.setter
    def kind(self, value):
        print("set", value)


s = Setter()
s.kind = 3
print(s.kind)
c.__dict__["x"] = "ignored"
print(c.x)
