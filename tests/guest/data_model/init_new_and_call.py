# __new__ and __init__: order, arguments, another type returned, singletons, immutable subclasses.
class Loud:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, a, b=2):
        print("init", a, b)


Loud(1)
Loud(1, b=3)
try:
    Loud()
except TypeError as error:
    print(error)


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())


class Singleton:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.count = 0
        cls._instance.count += 1
        return cls._instance


print(Singleton() is Singleton(), Singleton().count)


class Celsius(float):
    def __new__(cls, value, label="C"):
        self = super().__new__(cls, value)
        self.label = label
        return self

    def __str__(self):
        return "%.1f%s" % (self, self.label)


print(Celsius(21.456), Celsius("3.5", "F") + 1, str(Celsius(1)))


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))


print(Pair(1, 2), Pair(3, 4)[1], Pair(1, 2) == (1, 2), type(Pair(1, 2)).__name__)


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as error:
    print(error)
for attempt in (lambda: object(1), lambda: object.__new__(), lambda: object.__new__(int), lambda: object.__new__(5)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)


class NoArgs:
    pass


try:
    NoArgs(1)
except TypeError as error:
    print(error)


class Sub(NoArgs):
    def __init__(self, x):
        self.x = x


print(Sub(4).x)


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more, scale=1):
        return (self.n + x + sum(more)) * scale


add = Adder(10)
print(add(1), add(1, 2, 3), add(1, scale=2), callable(add), Adder.__call__(add, 5))
