"""Garbage that the host's collector finds: it calls nothing, and nobody sees it any more."""

import gc
from typing import Any, Iterator

import pytest

from sandboxed_python import _core

# Cyclic garbage, enough of it for the collector to come if it may.
CHURN = """
def churn():
    for i in range(8000):
        x = [i]
        x.append(x)
"""

# Callbacks that are garbage together with what they wait for, and with what they need.
CALLBACKS = (
    CHURN
    + """
import weakref, functools
class A: pass
class C:
    def __call__(self, r): log.append(self.__dict__)
    def method(self, r): log.append(self.__dict__)
def gone(*args, **names): log.append((args, names))
def closure():
    held = A()
    return lambda r: log.append(held)
kinds = [
    C, lambda: C().method, lambda: functools.partial(gone, 1, k=2), closure, lambda: log.append,
    lambda: functools.partial(C().method), lambda: functools.lru_cache(maxsize=None)(C()),
    lambda: functools.lru_cache(maxsize=3)(gone), lambda: {}.setdefault, lambda: set().add,
]
class Ref(weakref.ref): pass
def make(kind):
    a, b = A(), A()
    a.other, b.other, a.callback = b, a, kind()
    a.r, b.r = weakref.ref(b, a.callback), Ref(a, a.callback)
    a.all = {a, b}
    seen.append((weakref.ref(a), weakref.ref(b, log.append), weakref.ref(a.all, log.append)))
log, seen = [], []
for i in range(30):
    eval("0")
    for kind in kinds: make(kind)
    churn()
    found = [r() for refs in seen for r in refs]
    log += [type(one) for one in found if one is not None and type(one) not in (A, set)]
    del found
print(log, any(r() is None for refs in seen for r in refs))
"""
)

# Old objects that only young garbage holds: they go with it without being part of it.
OLD = (
    CHURN
    + """
class Old:
    def __del__(self): print("del")
def generator():
    try: yield
    finally: print("finally")
class Ring: pass
old = []
for i in range(100):
    g = generator()
    next(g)
    old.append((Old(), g))
del g
for i in range(10): churn()
while old:
    a = Ring()
    a.me, a.old = a, old.pop()
del a
for i in range(10): churn()
print("end")
"""
)


@pytest.fixture(params=["exact", "estimate"])
def backend(request: Any) -> Iterator[str]:
    _core.memory_use(request.param if request.param == "estimate" else None)
    thresholds = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield request.param
    gc.set_threshold(*thresholds)
    _core.memory_use(None)


def test_nothing_of_it_is_finalized(run: Any, backend: str) -> None:
    result = run(OLD, max_time_s=60.0)
    assert (result.output, result.error, result.memory_backend) == ("end\n", None, backend)
    assert run("print('next')").output == "next\n"
    assert gc.isenabled()


def test_its_callbacks_are_not_called(run: Any, backend: str) -> None:
    result = run(CALLBACKS, max_time_s=60.0)
    assert result.stderr == "" and result.error is None
    assert result.output.startswith("[] ")


def test_nor_when_the_collector_comes_at_any_moment(run: Any, backend: str) -> None:
    """Another thread of the host may switch it on again while the front end compiles for a run."""
    from sandboxed_python.frontend.compiler import compile_text

    def compile_and_switch_on(*args: Any) -> Any:
        gc.enable()
        return compile_text(*args)

    collections = []
    _core.register_compiler(compile_and_switch_on)
    gc.callbacks.append(lambda phase, info: collections.append(phase))
    try:
        result = run(CALLBACKS, max_time_s=60.0)
    finally:
        gc.callbacks.pop()
        _core.register_compiler(compile_text)
    assert result.stderr == "" and result.error is None
    assert len(collections) > 4
    assert result.output == "[] True\n"
