# __get__, __set__, __delete__, __set_name__; data and non-data descriptors against the instance dict.
class Data:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return "descriptor of " + owner.__name__
        return getattr(instance, self.name, "unset")

    def __set__(self, instance, value):
        print("set", value)
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        print("delete")
        delattr(instance, self.name)


class NonData:
    def __get__(self, instance, owner=None):
        return ("computed", instance is None)


class C:
    data = Data()
    other = NonData()


c = C()
print(C.data, c.data)
c.data = 5
print(c.data, c.__dict__)
c.__dict__["data"] = "shadow"
print(c.data)
del c.data
print(c.data)
print(c.other, C.other)
c.other = "instance wins"
print(c.other)
del c.other
print(c.other)
C.data = "replaced on the class"
print(C.data, C().data)


class OnlyGet:
    def __get__(self, instance, owner):
        raise AttributeError("from __get__")


class D:
    x = OnlyGet()

    def __getattr__(self, name):
        return "fallback for " + name


print(D().x)
try:
    D.x
except AttributeError as error:
    print(error)


class ReadOnly:
    def __get__(self, instance, owner):
        return 1

    def __set__(self, instance, value):
        raise AttributeError("can't set this")


class E:
    r = ReadOnly()


try:
    E().r = 2
except AttributeError as error:
    print(error)


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["s"] = value * 2


class F:
    s = SetOnly()


f = F()
f.s = 4
print(f.s, type(F.s).__name__)
try:
    del f.s
except AttributeError as error:
    print(type(error).__name__)
