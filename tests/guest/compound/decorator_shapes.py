# Decorators: functions, classes, instances, with arguments, stacked, on methods and classes.
import functools


def simple(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        print("before", f.__name__)
        result = f(*a, **k)
        print("after", f.__name__)
        return result

    return wrapper


@simple
def add(a, b):
    """Adds."""
    return a + b


print(add(1, b=2), add.__name__, add.__doc__, add.__wrapped__(3, 4))


class CountCalls:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.n = f, 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)

    def __get__(self, obj, cls):
        return self if obj is None else functools.partial(self, obj)


@CountCalls
def hello(who):
    return "hello " + who


print(hello("a"), hello("b"), hello.n, hello.__name__)


class T:
    @CountCalls
    def method(self, x):
        return x * 2

    @simple
    def plain(self):
        return "plain"

    @staticmethod
    @simple
    def static():
        return "static"

    @classmethod
    @simple
    def klass(cls):
        return cls.__name__

    @property
    @functools.lru_cache(maxsize=None)
    def cached(self):
        print("computed")
        return 42


t = T()
print(t.method(4), T.method.n, t.plain(), T.static(), T.klass(), t.cached, t.cached)


def repeat(times, *, sep=" "):
    def deco(f):
        @functools.wraps(f)
        def wrapper(*a):
            return sep.join(str(f(*a)) for _ in range(times))

        return wrapper

    return deco


@repeat(3, sep="-")
@repeat(2)
def word(w):
    return w


print(word("x"))


def register(cls):
    register.seen.append(cls.__name__)
    cls.tag = "registered"
    return cls


register.seen = []


@register
class A:
    pass


@register
class B(A):
    pass


print(register.seen, B.tag)


def singleton(cls):
    instances = {}

    def get(*a):
        if cls not in instances:
            instances[cls] = cls(*a)
        return instances[cls]

    return get


@singleton
class Config:
    def __init__(self, v):
        self.v = v


print(Config(1) is Config(2), Config(3).v)


def optional(f=None, *, level=1):
    if f is None:
        return functools.partial(optional, level=level)
    f.level = level
    return f


@optional
def p(): pass


@optional(level=5)
def q(): pass


print(p.level, q.level)
five = 5
try:
    @five
    def broken(): pass
except TypeError as error:
    print(error)
