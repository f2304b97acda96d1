# __init_subclass__, __set_name__, __class_getitem__, __prepare__, __mro_entries__ and class keywords.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("init_subclass", cls.__name__, key)
        cls.registry[key or cls.__name__] = cls


class A(Plugin, key="first"):
    pass


class B(A):
    pass


print(sorted(Plugin.registry), Plugin.registry["first"] is A)
try:
    class C(Plugin, wrong=1):
        pass
except TypeError as error:
    print(error)
try:
    class D(wrong=1):
        pass
except TypeError as error:
    print(error)


class Box:
    def __class_getitem__(cls, item):
        return "%s[%s]" % (cls.__name__, getattr(item, "__name__", item))


print(Box[int], Box["x"], Box[1, 2])
try:
    Plugin[int]
except TypeError as error:
    print(error)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print("prepare", name, [b.__name__ for b in bases], kwargs)
        return {"injected": 1}

    def __new__(mcls, name, bases, namespace, **kwargs):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")), kwargs)
        return super().__new__(mcls, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", name, kwargs)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)


class M(metaclass=Meta, flag=True):
    x = injected + 1

    def __init__(self, v):
        self.v = v


print(M.x, M.injected, M(5).v, type(M).__name__)


class N(M):
    pass


print(type(N) is Meta)


class Fake:
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return (A,)


class Real(Fake(), key="real"):
    pass


print(Real.__bases__ == (A,), len(Real.__orig_bases__))


class Named:
    def __set_name__(self, owner, name):
        self.where = owner.__name__ + "." + name


class Holder:
    one = Named()
    two = Named()


Holder.three = Named()
print(Holder.one.where, Holder.two.where, hasattr(Holder.three, "where"))


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("no " + name)


try:
    class H:
        bad = BadName()
except (RuntimeError, ValueError) as error:
    print("refused")
