"""Memory: what a program may hold at once is bounded, whatever it builds."""

import time
from typing import Any

import pytest

AT_ONCE = {
    "list": "x = [0] * 10**12",
    "string": "x = 'a' * 10**12",
    "bytes": "x = b'a' * 10**12",
    "bytes of size": "x = bytes(10**12)",
    "tuple": "x = (0,) * 10**12",
    "range to list": "x = list(range(10**12))",
    "shift": "x = 1 << 10**13",
    "power": "x = 10 ** 10**12",
    "zfill": "x = '1'.zfill(10**12)",
    "format width": "x = '%1000000000000d' % 1",
    "f-string width": "x = f'{1:1000000000000}'",
    "format method": "x = '{:>1000000000000}'.format(1)",
    "expandtabs": "x = 'a\\t'.expandtabs(10**11)",
    "to_bytes": "x = (1).to_bytes(10**12, 'big')",
    "augmented": "x = [0]\nx *= 10**12",
    "join": "s = 'a' * 10**6\nx = s.join([s] * 10**6)",
    "replace": "x = ('a' * 10**6).replace('a', 'b' * 10**6)",
    "slice assignment": "x = []\nx[:] = [0] * 10**11",
    "translate": "x = ('a' * 10**6).translate({97: 'b' * 10**6})",
    "regex sub": "import re\nx = re.sub('a', 'b' * 10**6, 'a' * 10**6)",
}

GROWING = {
    "zlib bomb": "import zlib\nd = zlib.compress(bytes(10**6), 1)\nx = []\nwhile True: x.append(zlib.decompress(d))",
    "zlib streams": "import zlib\nx = []\nwhile True: x.append(zlib.compressobj())",
    "syntax trees": "import ast\nx = []\nwhile True: x.append(ast.parse('x = 1\\n' * 500))",
    "repeat": "import itertools\nx = list(itertools.repeat(0, 10**12))",
    "deque of range": "import collections\nx = collections.deque(range(10**12))",
    "append": "x = []\nwhile True: x.append(1000)",
    "append strings": "x = []\nwhile True: x.append('a' * 1000)",
    "doubling": "x = 'a'\nwhile True: x += x",
    "doubling list": "x = [0]\nwhile True: x += x",
    "dict": "d = {}\ni = 0\nwhile True:\n    d[i] = i\n    i += 1",
    "set": "s = set()\ni = 0\nwhile True:\n    s.add(i)\n    i += 1",
    "nested": "x = []\nwhile True: x = [x, 1, 2, 3]",
    "instances": "class A:\n    def __init__(self, n):\n        self.n = n\na = None\nwhile True: a = A(a)",
    "closures": "f = None\nwhile True: f = (lambda g: lambda: g)(f)",
    "big integer": "x = 3\nwhile True: x = x * x",
    "comprehension": "x = [[i] * 100 for i in range(10**9)]",
    "string pieces": "x = ''\nwhile True: x += 'abcdefgh' * 100",
    "tuple concat": "x = ()\nwhile True: x += (1, 2, 3) * 1000",
    "cycles": "k = None\nwhile True:\n    a = [0] * 1000\n    a[0] = a\n    k = [a, k]",
    "generator kept": "x = []\nwhile True: x.append(i for i in 'abc')",
    "bound methods": "class A:\n    def m(self): pass\nx = []\nwhile True: x.append(A().m)",
    "recursion": "import sys\nsys.setrecursionlimit(10**5)\ndef f(x):\n    return f([0] * 1000 + [x])\nf(0)",
    "exceptions": "e = None\nwhile True:\n    try:\n        raise ValueError('x' * 1000, e)\n    except ValueError as c:\n        e = c",
    "globals of a kind": "x = {}\nwhile True: x = {'k': x, 'p': [1, 2, 3]}",
    "sorted copies": "x = []\nwhile True: x.append(sorted([3, 2, 1] * 100))",
    "split": "s = 'a ' * 1000\nx = []\nwhile True: x.append(s.split())",
    "deque": "import collections\nd = collections.deque()\nwhile True: d.append('x' * 100)",
    "counter": "import collections\nc = collections.Counter()\ni = 0\nwhile True:\n    c[i] += 1\n    i += 1",
    "lru cache": "import functools\n@functools.lru_cache(None)\ndef f(n): return [n] * 100\ni = 0\nwhile True:\n    f(i)\n    i += 1",
}


QUADRATIC = ("big integer", "string pieces", "tuple concat")


@pytest.mark.parametrize("name", AT_ONCE)
def test_refused_at_once(run: Any, name: str) -> None:
    start = time.thread_time()
    result = run("print('before')\n" + AT_ONCE[name])
    assert time.thread_time() - start < 6
    assert result.status in ("memory_error", "fuel_error"), result.error
    assert result.output == "before\n"
    if name in ("list", "string", "bytes", "tuple"):
        assert (result.status, result.limit) == ("memory_error", "max_memory_mb")


@pytest.mark.parametrize("name", GROWING)
def test_growing_ends(run: Any, name: str) -> None:
    text = "print('before')\n" + GROWING[name]
    result = run(text, max_memory_mb=32, max_time_s=20.0, max_fuel=10**9)
    # Quadratic work may run out of fuel first.
    allowed = ("memory_error", "fuel_error") if name in QUADRATIC else ("memory_error",)
    assert result.status in allowed
    assert result.output == "before\n"


@pytest.mark.parametrize(
    "text",
    [
        "for _ in range(200): x = [0] * 10**6",
        "for _ in range(200): x = 'a' * 10**7",
        "x = []\nfor _ in range(200):\n    x = list(range(10**5))",
        "for _ in range(300):\n    a = [0] * 10**5\n    a[0] = a",
        "def f():\n    x = [0] * 10**6\n    return len(x)\nprint(sum(f() for _ in range(100)))",
        "d = {}\nfor i in range(10**5):\n    d[i % 100] = 'a' * 1000",
    ],
)
def test_what_is_released_does_not_count(run: Any, text: str) -> None:
    result = run(text, max_memory_mb=64, max_time_s=20.0)
    assert result.status == "ok", result.error


def test_guest_cannot_catch_it(run: Any) -> None:
    text = "try:\n    x = [0] * 10**12\nexcept BaseException:\n    print('caught')\nfinally:\n    print('f')"
    result = run(text)
    assert (result.status, result.output) == ("memory_error", "")


def test_sandbox_is_usable_afterwards() -> None:
    from sandboxed_python.sandbox import Sandbox

    sandbox = Sandbox(max_memory_mb=32)
    for _ in range(3):
        assert sandbox.run("x = []\nwhile True: x.append('a' * 1000)").status == "memory_error"
        assert sandbox.run("print(sum([0] * 10**5))").output == "0\n"


def test_peak_is_reported(run: Any) -> None:
    small, large = run("x = 1"), run("x = [0] * 10**6\nx = None")
    assert large.peak_memory_bytes > 7_000_000 > small.peak_memory_bytes
    assert large.memory_mb >= 7
