# Callbacks of weak references that are garbage together with what they wait for are never called.
import functools
import gc
import weakref

log = []


class A:
    pass


class Called:
    def __call__(self, r):
        log.append("called")

    def method(self, r):
        log.append("method")


def closure():
    held = A()
    return lambda r: log.append(held)


class Ref(weakref.ref):
    pass


def make(callback, kind):
    a, b = A(), A()
    a.other, b.other, a.callback = b, a, callback
    a.r, b.r = kind(b, callback), kind(a, callback)
    a.all = {a, b}


def outlive(callback):
    """The reference is kept: what it waits for goes, and it is called once."""
    a = A()
    return weakref.ref(a, callback)


for kind in (weakref.ref, Ref):
    make(Called(), kind)
    make(Called().method, kind)
    make(closure(), kind)
    make(functools.partial(log.append), kind)
    make(functools.lru_cache(maxsize=2)(Called()), kind)
    make(log.append, kind)
    gc.collect()
    print(log)
kept = outlive(Called()), outlive(Called().method), outlive(lambda r: log.append(r() is None))
print(log, [r() for r in kept])


# A reference that goes before what it refers to is not called either, whatever holds it.
def early(callback):
    a = A()
    a.r = weakref.ref(a, callback)
    r = weakref.ref(a, callback)
    del r
    return a


log.clear()
a = early(lambda r: log.append("early"))
del a
print(log)
