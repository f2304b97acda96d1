"""Recursion: deep where the limit allows it, a RecursionError of the guest where it does not."""

from typing import Any

import pytest

DEEP = "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nprint(f(%d))"

# Recursion that passes through natives: each level re-enters the loop.
THROUGH_NATIVES = {
    "sorted key": "def f(n):\n    return sorted([n], key=lambda v: f(n + 1))\n",
    "map": "def f(n):\n    return list(map(f, [n + 1]))\n",
    "max key": "def f(n):\n    return max([n, 1], key=f)\n",
    "repr": "class A:\n    def __repr__(self): return repr(self)\nf = lambda n: repr(A())\n",
    "str": "class A:\n    def __str__(self): return str([self, str(self)])\nf = lambda n: str(A())\n",
    "eq": "class A:\n    def __eq__(self, o): return [self] == [A()]\nf = lambda n: A() == A()\n",
    "hash": "class A:\n    def __hash__(self): return hash((A(),))\nf = lambda n: hash(A())\n",
    "lt": "class A:\n    def __lt__(self, o): return sorted([A(), A()])\nf = lambda n: A() < A()\n",
    "getattr": "class A:\n    def __getattr__(self, n): return self.other\nf = lambda n: A().x\n",
    "add": "class A:\n    def __add__(self, o): return self + o\nf = lambda n: A() + 1\n",
    "call": "class A:\n    def __call__(self): return self()\nf = lambda n: A()()\n",
    "init": "class A:\n    def __init__(self): A()\nf = lambda n: A()\n",
    "iter": "class A:\n    def __iter__(self): return iter(list(self))\nf = lambda n: list(A())\n",
    "contains": "class A:\n    def __contains__(self, x): return x in self\nf = lambda n: 1 in A()\n",
    "len": "class A:\n    def __len__(self): return len(self)\nf = lambda n: len(A())\n",
    "bool": "class A:\n    def __bool__(self): return bool(self)\nf = lambda n: not A()\n",
    "generator": "def f(n):\n    return sum(f(n + 1) for _ in [0])\n",
    "comprehension": "def f(n):\n    return [f(n + 1) for _ in [0]]\n",
    "reduce": "import functools\ndef f(n):\n    return functools.reduce(lambda a, b: f(n), [1, 2])\n",
    "sub": "import re\ndef f(n):\n    return re.sub('a', lambda m: f(n), 'a')\n",
    "format": "class A:\n    def __format__(self, s): return f'{self}'\nf = lambda n: f'{A()}'\n",
    "lru_cache": "import functools\n@functools.lru_cache(None)\ndef f(n):\n    return f(n + 1)\n",
    "partial": "import functools\ndef g(n):\n    return functools.partial(g, n)()\nf = g\n",
    "next": "class A:\n    def __next__(self): return next(self)\nf = lambda n: next(A())\n",
    "decorated": "def d(g):\n    return lambda *a: g(*a)\n@d\ndef f(n):\n    return f(n + 1)\n",
}


def test_default_is_about_a_thousand(run: Any) -> None:
    assert run(DEEP % 900).output == "900\n"
    result = run(DEEP % 1100)
    assert result.status == "error"
    assert "RecursionError: maximum recursion depth exceeded" in result.error


def test_a_hundred_thousand_deep(run: Any) -> None:
    assert run(DEEP % 99_000, max_recursion_depth=100_000).output == "99000\n"
    result = run(DEEP % 101_000, max_recursion_depth=100_000)
    assert "RecursionError" in result.error


def test_guest_raises_its_limit(run: Any) -> None:
    text = "import sys\nsys.setrecursionlimit(50000)\n"
    assert run(text + DEEP % 40_000).output == "40000\n"
    assert "RecursionError" in run(text + DEEP % 40_000, max_recursion_depth=1000).error


@pytest.mark.parametrize("depth", [20, 50, 200, 3000])
def test_limit_of_the_embedder(run: Any, depth: int) -> None:
    assert run(DEEP % (depth - 10), max_recursion_depth=depth).status == "ok"
    result = run(DEEP % (depth + 10), max_recursion_depth=depth)
    assert "RecursionError" in result.error


@pytest.mark.parametrize("name", THROUGH_NATIVES)
@pytest.mark.parametrize("depth", [1000, 100_000])
def test_recursion_through_natives(run: Any, name: str, depth: int) -> None:
    text = THROUGH_NATIVES[name] + "try:\n    f(1)\nexcept RecursionError:\n    print('caught')\n"
    result = run(text + "print('went on')", max_recursion_depth=depth, max_memory_mb=1024)
    assert result.output == "caught\nwent on\n", result.error


def test_caught_and_deep_again(run: Any) -> None:
    text = (
        "def f(n):\n    try:\n        return f(n + 1)\n    except RecursionError:\n        return n\n"
        "a = f(0)\nb = f(0)\nprint(a == b, a > 900)\n"
    )
    assert run(text).output == "True True\n"


def test_handlers_at_the_limit_do_not_multiply(run: Any) -> None:
    text = (
        "def f():\n    try:\n        f()\n    finally:\n        f()\n"
        "try:\n    f()\nexcept RecursionError:\n    print('caught')\n"
    )
    assert run(text, max_fuel=10**6).status in ("ok", "fuel_error")


def test_deep_structures(run: Any) -> None:
    text = "a = []\nfor _ in range(100000): a = [a]\n%s\nprint('fine')"
    for action in ("b = a", "del a", "x = len(a)"):
        assert run(text % action).output == "fine\n"
    for action in ("repr(a)", "a == [a]", "str(a)", "print(a)", "import copy; copy.deepcopy(a)"):
        assert "RecursionError" in (run(text % action).error or ""), action


def test_deep_linked_objects_are_freed(run: Any) -> None:
    text = (
        "class Node:\n    def __init__(self, next):\n        self.next = next\n"
        "head = None\nfor _ in range(200000): head = Node(head)\nhead = None\nprint('freed')\n"
        "f = None\nfor _ in range(100000):\n    f = (lambda f: lambda: f)(f)\nf = None\n"
        "t = ()\nfor _ in range(200000): t = (t,)\nt = None\n"
        "d = {}\nfor _ in range(200000): d = {1: d}\nd = None\nprint('all')"
    )
    assert run(text, max_memory_mb=1024, max_time_s=20.0).output == "freed\nall\n"
