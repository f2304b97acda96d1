"""A limit that trips ends the run: nothing in the program sees it, delays it or runs after it.

Each guard below tries to stand in the way of a limit that trips inside it. Whatever ran after the trap
would print `escaped` or loop for ever, which the limits of the test's own sandbox would show as another
status.
"""

import time
from typing import Any, Dict, Tuple

import pytest

from sandboxed_python.sandbox import Sandbox

# What trips: a statement, the limits that make it trip, and the status of the run.
STOPS: Dict[str, Tuple[str, Dict[str, Any], str]] = {
    "fuel": ("while True: pass", {"max_fuel": 200_000}, "fuel_error"),
    "time": ("while True: pass", {"max_time_s": 0.05}, "timeout"),
    "memory": ("x = [0] * 10**9", {"max_memory_mb": 16}, "memory_error"),
    "memory bit by bit": ("x = [[] for i in range(10**8)]", {"max_memory_mb": 16}, "memory_error"),
    "output": ("while True: print('y' * 1000)", {"max_output_bytes": 5_000}, "output_error"),
}

# `STOP` is the statement that trips, on a line of its own.
GUARDS = {
    "except BaseException": """
try:
    STOP
except BaseException:
    print("escaped")
""",
    "bare except in a loop": """
while True:
    try:
        STOP
    except:
        print("escaped")
""",
    "finally": """
try:
    STOP
finally:
    print("escaped")
""",
    "finally with return": """
def f():
    while True:
        try:
            STOP
        finally:
            print("escaped")
            continue
f()
""",
    "exit that returns true": """
class C:
    def __enter__(self): return self
    def __exit__(self, *error):
        print("escaped")
        return True
with C():
    STOP
print("escaped")
""",
    "suppress": """
import contextlib
with contextlib.suppress(BaseException):
    STOP
print("escaped")
""",
    "exit stack": """
import contextlib
with contextlib.ExitStack() as stack:
    stack.callback(print, "escaped")
    STOP
""",
    "generator": """
def g():
    try:
        yield 1
        STOP
    finally:
        print("escaped")
try:
    list(g())
finally:
    print("escaped")
""",
    "generator left open": """
def g():
    try:
        yield 1
    finally:
        print("escaped")
keep = g()
next(keep)
STOP
""",
    "yield from": """
def inner():
    STOP
    yield 1
def outer():
    try:
        yield from inner()
    except BaseException:
        print("escaped")
list(outer())
""",
    "del": """
class D:
    def __del__(self):
        print("escaped")
keep = D()
STOP
""",
    "del of an argument": """
class D:
    def __del__(self):
        print("escaped")
def f(d):
    STOP
f(D())
""",
    "inside del": """
class D:
    def __del__(self):
        STOP
d = D()
del d
print("escaped")
""",
    "sort key": """
def key(v):
    STOP
try:
    sorted([3, 1, 2], key=key)
finally:
    print("escaped")
""",
    "less than in sort": """
class A:
    def __lt__(self, other):
        STOP
try:
    [A(), A()].sort()
except BaseException:
    print("escaped")
""",
    "equality in a dict": """
class A:
    def __hash__(self): return 1
    def __eq__(self, other):
        STOP
try:
    {A(): 1, A(): 2}
except BaseException:
    print("escaped")
""",
    "hash": """
class A:
    def __hash__(self):
        STOP
try:
    {A()}
except BaseException:
    print("escaped")
""",
    "map": """
def f(v):
    STOP
try:
    list(map(f, [1]))
except BaseException:
    print("escaped")
""",
    "reduce": """
import functools
def f(a, b):
    STOP
try:
    functools.reduce(f, [1, 2])
except BaseException:
    print("escaped")
""",
    "re.sub": """
import re
def f(m):
    STOP
try:
    re.sub("a", f, "a")
except BaseException:
    print("escaped")
""",
    "getattr with default": """
class A:
    def __getattr__(self, name):
        STOP
try:
    getattr(A(), "x", None)
    hasattr(A(), "x")
finally:
    print("escaped")
""",
    "iteration": """
class A:
    def __iter__(self): return self
    def __next__(self):
        STOP
try:
    for v in A(): pass
except BaseException:
    print("escaped")
else:
    print("escaped")
""",
    "property": """
class A:
    @property
    def x(self):
        STOP
try:
    A().x
except BaseException:
    print("escaped")
""",
    "repr in print": """
class A:
    def __repr__(self):
        STOP
try:
    print([A()])
except BaseException:
    print("escaped")
""",
    "metaclass": """
class M(type):
    def __call__(cls):
        STOP
class A(metaclass=M): pass
try:
    A()
except BaseException:
    print("escaped")
""",
    "mro entries": """
class E:
    def __mro_entries__(self, bases):
        STOP
try:
    class A(E()): pass
except BaseException:
    print("escaped")
""",
    "prepare and set name": """
class D:
    def __set_name__(self, owner, name):
        STOP
class M(type):
    def __prepare__(*args):
        try:
            type("C", (), {"d": D()})
        except BaseException:
            print("escaped")
try:
    class A(metaclass=M): pass
except BaseException:
    print("escaped")
""",
    "init_subclass": """
class A:
    def __init_subclass__(cls):
        STOP
try:
    class B(A): pass
except BaseException:
    print("escaped")
""",
    "decorator and cache": """
import functools
@functools.lru_cache(None)
def f(n):
    STOP
try:
    f(1)
except BaseException:
    print("escaped")
""",
    "while handling another": """
try:
    1 / 0
except ZeroDivisionError:
    try:
        STOP
    except BaseException:
        print("escaped")
""",
    "raise in finally": """
try:
    try:
        STOP
    finally:
        raise ValueError("escaped")
except ValueError:
    print("escaped")
""",
    "host function": """
def f(v):
    STOP
try:
    through_host(f)
except BaseException:
    print("escaped")
""",
    "exec": """
try:
    exec(compile(text, "x", "exec"))
except BaseException:
    print("escaped")
""",
    "coroutine": """
async def f():
    try:
        STOP
    finally:
        print("escaped")
c = f()
try:
    c.send(None)
except BaseException:
    print("escaped")
""",
}


# Guards that are tried with a memory limit that trips outside any one allocation, which takes longer.
SLOWLY = ("except BaseException", "finally with return", "generator", "sort key", "inside del")


def program(guard: str, statement: str) -> str:
    """The guard with the statement in its place, at the depth of `STOP`."""
    return "text = %r\nprint('before')\n%s" % (statement, GUARDS[guard].replace("STOP", statement))


@pytest.mark.parametrize(
    "stop, guard",
    [
        (stop, guard)
        for stop in STOPS
        for guard in GUARDS
        if stop != "memory bit by bit" or guard in SLOWLY
    ],
)
def test_nothing_sees_it(stop: str, guard: str) -> None:
    statement, limits, status = STOPS[stop]
    asked = {"max_time_s": 20, "max_fuel": 10**12, "max_memory_mb": 256, **limits}
    sandbox = Sandbox(functions={"through_host": lambda f: None}, **asked)
    text = program(guard, statement)
    if guard == "host function":
        text = text.replace("through_host(f)", "through_host(1)\n    f(1)")
    result = sandbox.run(text)
    assert result.status == status, result.error
    assert result.output.startswith("before\n")
    assert "escaped" not in result.output
    assert sandbox.run("print('again')").output == "again\n"


@pytest.mark.parametrize(
    "guard", ["bare except in a loop", "finally with return", "sort key", "del"]
)
def test_a_cancelled_run_sees_nothing(cancelled: Any, guard: str) -> None:
    text = "ready()\n" + program(guard, "while True: pass")
    result = cancelled(text, max_time_s=60, max_fuel=10**15)
    assert result.status == "cancelled", result.error
    assert "escaped" not in result.output


DEEP = {
    "lists": "x = []\nfor i in range(3 * 10**5): x = [x]",
    "tuples": "x = ()\nfor i in range(3 * 10**5): x = (x,)",
    "dicts": "x = {}\nfor i in range(10**5): x = {1: x}",
    "linked instances": "class N: pass\nx = None\nfor i in range(10**5):\n    n = N()\n    n.next = x\n    x = n",
    "closures": "def wrap(f): return lambda: f\nx = None\nfor i in range(10**5): x = wrap(x)",
    "contexts": "e = None\nfor i in range(3 * 10**4):\n    x = ValueError()\n    x.__cause__ = e\n    e = x",
    "generators": "def g(x):\n    yield x\nx = None\nfor i in range(10**5):\n    x = g(x)\n    next(x)",
    "iterators": "x = iter([1])\nfor i in range(10**5): x = map(abs, x)",
    "partials": "import functools\nx = abs\nfor i in range(5 * 10**4): x = functools.partial(lambda f: f, x)",
    "methods": "class A:\n    def m(self): pass\nx = A()\nfor i in range(10**5):\n    y = A()\n    y.f = x.m if i == 0 else x\n    x = y",
    "deques": "import collections\nx = None\nfor i in range(10**5): x = collections.deque([x])",
    "sets": "x = frozenset()\nfor i in range(1000): x = frozenset([x])",
    "classes": "x = object\nfor i in range(300): x = type('A', (x,), {})",
}


@pytest.mark.parametrize("name", DEEP)
def test_what_is_deep_can_be_freed(name: str) -> None:
    """At the end of the run and in the middle of it, without the C stack of the host."""
    sandbox = Sandbox(max_time_s=20, max_memory_mb=512)
    for ending in ("", "\nx = n = e = y = None\nprint('freed')"):
        begun = time.process_time()
        result = sandbox.run(DEEP[name] + ending)
        assert result.status == "ok", result.error
        assert time.process_time() - begun < 8
    assert result.output == "freed\n"
