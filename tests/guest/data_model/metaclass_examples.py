# What people use metaclasses for: registries, singletons, checked classes, ordered fields, operators on classes.
class Registry(type):
    classes = []

    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        mcls.classes.append(name)
        return cls

    def __len__(cls):
        return len(cls.__dict__.get("items", ()))

    def __contains__(cls, item):
        return item in cls.items

    def __iter__(cls):
        return iter(cls.items)

    def __getitem__(cls, i):
        return cls.items[i]

    def __repr__(cls):
        return "<class %s>" % cls.__name__

    @property
    def first(cls):
        return cls.items[0]

    def helper(cls):
        return "helper of " + cls.__name__


class Base(metaclass=Registry):
    items = [1, 2, 3]


class Derived(Base):
    items = ["a"]


print(Registry.classes, len(Base), 2 in Base, list(Derived), Base[1], Base, [Derived], Base.first, Derived.helper())
try:
    Base().helper()
except AttributeError as error:
    print(error)


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=SingletonMeta):
    def __init__(self, value):
        self.value = value


print(Config(1) is Config(2), Config(3).value)


class Final(type):
    def __new__(mcls, name, bases, ns):
        for base in bases:
            if isinstance(base, Final):
                raise TypeError("type %r is not an acceptable base type" % base.__name__)
        return super().__new__(mcls, name, bases, ns)


class Sealed(metaclass=Final):
    pass


try:
    class Broken(Sealed):
        pass
except TypeError as error:
    print(error)


class M1(type):
    pass


class M2(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


try:
    class AB(A, B):
        pass
except TypeError as error:
    print(error)


class M3(M1, M2):
    pass


class Fixed(A, B, metaclass=M3):
    pass


print(type(Fixed).__name__, isinstance(A, M1), issubclass(M3, M1), isinstance(Fixed, type))


def function_as_metaclass(name, bases, ns):
    print("making", name)
    return type(name, bases, {k.upper() if not k.startswith("_") else k: v for k, v in ns.items()})


class Upper(metaclass=function_as_metaclass):
    field = 1


print(Upper.FIELD, hasattr(Upper, "field"))


class Checked(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        return "quack" in vars(sub)


class Duck(metaclass=Checked):
    pass


class Robot:
    def quack(self):
        pass


print(isinstance(Robot(), Duck), issubclass(Robot, Duck), isinstance(5, Duck), issubclass(int, Duck))
