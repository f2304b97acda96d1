"""Operators that are given large operands, or that never end."""

import time

import pytest

from sandboxed_python.sandbox import Sandbox

MEMORY = {
    "list": "[0] * 10**12",
    "str": "'a' * 10**12",
    "bytes": "b'a' * 10**12",
    "tuple": "(1,) * 10**12",
    "shift": "1 << 10**12",
    "power": "10 ** 10**9",
    "power of a big exponent": "3 ** 10**30",
    "doubled list": "x = [1]\nwhile True: x += x",
    "doubled text": "x = 'a'\nwhile True: x += x",
    "doubled tuple": "x = (1,)\nwhile True: x += x",
    "starred target": "def g():\n    while True: yield 'x' * 100 + str(1)\nx, *y = g()",
    "extended list": "def g():\n    while True: yield 'x' * 100 + str(1)\nx = []\nx += g()",
    "assigned slice": "def g():\n    while True: yield 'x' * 100 + str(1)\nx = []\nx[:] = g()",
    "in place": "x = [1]\nx *= 10**12",
}

WORK = {
    "products": "x = 3 ** 10000\nwhile True: x * x",
    "quotients": "a = 3 ** 30000; b = 7 ** 8000\nwhile True: a // b",
    "divmod": "a = 3 ** 30000; b = 7 ** 8000\nwhile True: divmod(a, b)",
    "powers with a modulus": "while True: pow(3, 10 ** 300, 10 ** 300 + 7)",
    "sums": "a = 1 << 10 ** 6\nwhile True: a + 1",
    "comparisons": "a = 1 << 10 ** 6; b = a + 1\nwhile True: a == b",
    "text to int": "while True: int('9' * 4000)",
    "hexadecimal to int": "s = 'f' * 10 ** 5\nwhile True: int(s, 16)",
    "bytes to int": "s = b'f' * 10 ** 5\nwhile True: int.from_bytes(s, 'big')",
    "shared lists": "a = b = 1\nfor i in range(60): a = [a, a]; b = [b, b]\na == b",
    "shared dicts": "a = b = 1\nfor i in range(60): a = {1: a, 2: a}; b = {1: b, 2: b}\na == b",
    "dicts": "d = {i: i for i in range(1000)}; e = dict(d)\nwhile True: d == e",
    "merged dicts": "d = {i: i for i in range(1000)}\nwhile True: d | d if hasattr(d, '__or__') else {**d, **d}",
    "texts": "a = 'a' * 10 ** 6; b = 'a' * 999999 + 'b'\nwhile True: a == b",
    "order of texts": "a = 'a' * 10 ** 6; b = 'a' * 999999 + 'b'\nwhile True: a < b",
    "part of a text": "a = 'a' * 10 ** 6\nwhile True: 'b' in a",
    "item of a list": "a = list(range(10 ** 4))\nwhile True: -1 in a",
    "item of a generator": "def g():\n    while True: yield 1\n2 in g()",
    "copies": "a = list(range(10 ** 4))\nwhile True: a[:]",
    "every second": "a = 'a' * 10 ** 6\nwhile True: a[::2]",
    "front of a list": "a = list(range(10 ** 5))\nwhile True:\n    del a[0]\n    a.append(1)",
    "starred target": "def g():\n    while True: yield 1\nx, *y = g()",
}

DEPTH = {
    "lists": "a = []; b = []\nfor i in range(10 ** 5): a = [a]; b = [b]\na == b",
    "a list in itself": "a = []; a.append(a); b = []; b.append(b)\na == b",
    "hash of tuples": "a = ()\nfor i in range(10 ** 5): a = (a,)\nhash(a)",
    "tuple as a key": "a = ()\nfor i in range(10 ** 5): a = (a,)\nb = {a: 1}",
    "add": "class A:\n    def __add__(s, o): return s + o\nA() + 1",
    "eq": "class A:\n    def __eq__(s, o): return [s] == [o]\nA() == A()",
    "getitem": "class A:\n    def __getitem__(s, o): return s[o]\nA()[1]",
    "bool": "class A:\n    def __bool__(s): return not s\nbool(A())",
    "len": "class A:\n    def __len__(s): return len(s)\nlen(A())",
    "contains": "class A:\n    def __contains__(s, x): return x in s\n1 in A()",
    "hash": "class A:\n    def __hash__(s): return hash((s,))\n{A(): 1}",
}


@pytest.mark.parametrize("name", sorted(MEMORY))
def test_a_result_too_large_is_a_memory_stop(name: str) -> None:
    started = time.perf_counter()
    result = Sandbox(max_time_s=20, max_memory_mb=64).run(MEMORY[name])
    assert result.status == "memory_error", result.error
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize("name", sorted(WORK))
def test_work_of_operators_is_charged(name: str) -> None:
    result = Sandbox(max_time_s=60, max_memory_mb=64, max_fuel=5_000_000).run(WORK[name])
    assert result.status in ("fuel_error", "memory_error"), result.error


@pytest.mark.parametrize("name", sorted(DEPTH))
def test_nesting_ends_in_a_recursion_error(name: str) -> None:
    lines = "".join("    %s\n" % line for line in DEPTH[name].split("\n"))
    program = "try:\n%sexcept RecursionError:\n    print('deep')" % lines
    result = Sandbox(max_time_s=20, max_memory_mb=256).run(program)
    assert (result.status, result.output) == ("ok", "deep\n"), result.error


def test_work_that_cannot_end_in_time_is_refused() -> None:
    started = time.perf_counter()
    result = Sandbox(max_time_s=0.5, max_memory_mb=1024).run("x = 3 ** 10 ** 7")
    assert result.status in ("timeout", "fuel_error"), result.error
    assert time.perf_counter() - started < 5
