"""Fuel: every loop and every costly native runs out of it, catching nothing, at the same place."""

import sys
import time
from typing import Any

import pytest

LOOPS = {
    "while": "while True: pass",
    "while else": "while 1:\n    x = 1\nelse:\n    pass",
    "while condition": "n = 0\nwhile n < 10**18:\n    n += 1",
    "for range": "for i in range(10**18): pass",
    "for big range": "for i in range(2**63, 2**70): pass",
    "list comprehension": "[0 for i in range(10**18) if i < 0]",
    "generator expression": "sum(0 for i in range(10**18))",
    "recursion": "def f(n):\n    return f(n - 1) + f(n - 1) if n else 1\nf(60)",
    "method calls": "class A:\n    def m(self): return 1\na = A()\nwhile True: a.m()",
    "try in loop": "while True:\n    try:\n        1 / 0\n    except ZeroDivisionError:\n        pass",
    "continue in finally": "while True:\n    try:\n        continue\n    finally:\n        x = 1",
    "lambda": "f = lambda: 0\nwhile True: f()",
    "map": "for x in map(abs, range(10**18)): pass",
    "filter": "list(filter(None, (0 for _ in range(10**18))))",
    "any": "any(False for _ in iter(int, 1))",
    "all": "all(1 for _ in iter(int, 1))",
    "sum of range": "sum(range(10**18))",
    "min of range": "min(range(10**18))",
    "zip": "for x in zip(range(10**18), range(10**18)): pass",
    "enumerate": "for x in enumerate(range(10**18)): pass",
    "membership": "-1.5 in range(10**18)",
    "membership in iterator": "1 in iter(int, 1)",
    "iter sentinel": "list(iter(int, 1))",
    "dict from pairs": "dict((0, 0) for _ in iter(int, 1))",
    "join": "''.join('' for _ in iter(int, 1))",
    "sorted key": "sorted(range(10**5), key=lambda v: [w for w in range(100)])",
    "itertools count": "import itertools\nfor i in itertools.count(): pass",
    "itertools cycle": "import itertools\nfor i in itertools.cycle('ab'): pass",
    "itertools product": "import itertools\nfor p in itertools.product(range(99), repeat=9): pass",
    "itertools dropwhile": "import itertools\nnext(itertools.dropwhile(lambda x: True, itertools.count()))",
    "itertools consumed": "import itertools\nsum(itertools.repeat(0))",
    "deque consumes": "import collections, itertools\ncollections.deque(itertools.repeat(0), maxlen=0)",
    "reduce": "import functools, itertools\nfunctools.reduce(lambda a, b: 0, itertools.repeat(0))",
    "eq of instances": "class A:\n    def __eq__(self, o):\n        while True: pass\nA() == A()",
    "hash of instance": "class A:\n    def __hash__(self):\n        while True: pass\n{A()}",
    "repr of instance": "class A:\n    def __repr__(self):\n        while True: pass\nprint([A()])",
    "lt in sort": "class A:\n    def __lt__(self, o):\n        while True: pass\nsorted([A(), A()])",
}

# Each would keep a C function busy for seconds or minutes, were it not priced before it starts.
NATIVES = {
    "power": "x = 7 ** (10**7)",
    "power of big": "x = (10**5000) ** 5000",
    "repeated squaring": "x = 3\nfor _ in range(60): x *= x",
    "pow with modulus": "pow(3, 2**200000, 2**200000 - 1)",
    "shift": "x = 1 << 10**9",
    "factorial": "import math\nmath.factorial(10**7)",
    "comb": "import math\nmath.comb(10**7, 5 * 10**6)",
    "prod": "import math\nmath.prod(range(1, 10**7))",
    "int to text": "x = 1 << 3000000\ny = '%x' % x\nfor _ in range(10**6): y = '%x' % x",
    "division of big": "a = 1 << 3000000\nb = (1 << 1500000) + 1\nfor _ in range(10**6): a // b",
    "string repeat": "'ab' * 10**9",
    "string repeat in loop": "while True: 'ab' * 10**6",
    "list repeat in loop": "while True: [0] * 10**6",
    "string concatenation": "s = 'x' * 10**6\nwhile True: s + s",
    "list concatenation": "s = [0] * 10**6\nwhile True: s + s",
    "slices": "s = [0] * 10**6\nwhile True: s[:]",
    "string slices": "s = 'x' * 10**6\nwhile True: s[1:]",
    "list copy": "s = [0] * 10**6\nwhile True: s.copy()",
    "list of range": "while True: list(range(10**6))",
    "insert at the front": "a = [0] * 10**6\nwhile True:\n    a.insert(0, 1)\n    a.pop()",
    "pop at the front": "a = [0] * 10**6\nwhile True:\n    a.append(a.pop(0))",
    "list index": "a = [0] * 10**6\nwhile True: 1 in a",
    "list count": "a = [0] * 10**6\nwhile True: a.count(1)",
    "list equality": "a = [0] * 10**6\nb = [0] * 10**6\nwhile True: a == b",
    "reverse": "a = [0] * 10**6\nwhile True: a.reverse()",
    "sort": "a = [(i * 7919) % 10007 for i in range(10**5)]\nwhile True: sorted(a)",
    "sum": "a = [1] * 10**6\nwhile True: sum(a)",
    "max": "a = [1] * 10**6\nwhile True: max(a)",
    "set of list": "a = list(range(10**5))\nwhile True: set(a)",
    "set union": "a = set(range(10**5))\nwhile True: a | a",
    "dict copy": "d = dict.fromkeys(range(10**5))\nwhile True: d.copy()",
    "dict update": "d = dict.fromkeys(range(10**5))\nwhile True: d.update(d)",
    "tuple of list": "a = [0] * 10**6\nwhile True: tuple(a)",
    "nested equality": "a, b = [], []\nfor _ in range(60): a, b = [a, a], [b, b]\na == b",
    "nested repr": "a = []\nfor _ in range(60): a = [a, a]\nrepr(a)",
    "nested hash": "a = ()\nfor _ in range(60): a = (a, a)\nhash(a)",
    "nested deepcopy": "import copy\na = [0]\nfor _ in range(10**5): a = [0] * 1000\nwhile True: copy.deepcopy(a)",
    "nested tuple comparison": "a, b = (), ()\nfor _ in range(60): a, b = (a, a), (b, b)\na < b",
    "string find": "s = 'a' * 10**6\nwhile True: s.find('b')",
    "string find hard": "s = 'a' * 200000\np = 'a' * 50000 + 'b' + 'a' * 50000\nwhile True: s.find(p)",
    "string count": "s = 'a' * 10**6\nwhile True: s.count('aa')",
    "string replace": "s = 'a' * 10**6\nwhile True: s.replace('a', 'b')",
    "string replace grows": "s = 'a' * 10**4\nwhile True: s = s.replace('a', 'aa')[:10**5]",
    "string split": "s = 'a ' * 10**5\nwhile True: s.split()",
    "string join": "s = ['a'] * 10**5\nwhile True: ''.join(s)",
    "string upper": "s = 'a' * 10**6\nwhile True: s.upper()",
    "string equality": "a, b = 'x' * 10**6 + 'a', 'x' * 10**6 + 'b'\nwhile True: a == b",
    "string hash": "s = 'x' * 10**6\nwhile True: hash(s + 'y')",
    "string in": "s = 'x' * 10**6\nwhile True: 'y' in s",
    "string format width": "while True: '%1000000d' % 5",
    "f-string width": "while True: f'{5:1000000}'",
    "format precision": "while True: '%.1000000f' % 1.5",
    "center": "while True: 'a'.center(10**6)",
    "encode": "s = 'é' * 10**6\nwhile True: s.encode()",
    "translate": "s = 'a' * 10**6\nwhile True: s.translate({97: 'b'})",
    "bytes repeat": "while True: b'ab' * 10**6",
    "int of text": "s = '1' * 4000\nwhile True: int(s)",
    "catastrophic regex": "import re\nre.match('(a+)+$', 'a' * 40 + 'b')",
    "regex alternatives": "import re\nre.match('(a|a|a)*c', 'a' * 60)",
    "regex search": "import re\ns = 'a' * 10**5\nwhile True: re.findall('a', s)",
    "permutations list": "import itertools\nlist(itertools.permutations(range(12)))",
    "combinations": "import itertools\nlist(itertools.combinations(range(40), 20))",
    "hash of big text": "import hashlib\ns = b'x' * 10**6\nwhile True: hashlib.sha256(s)",
    "random choices": "import random\nwhile True: random.choices([1, 2], k=10**5)",
    "shuffle": "import random\na = [0] * 10**5\nwhile True: random.shuffle(a)",
    "heapify": "import heapq\na = list(range(10**5, 0, -1))\nwhile True: heapq.heapify(a)",
    "insort": "import bisect\na = []\nwhile True: bisect.insort(a, 0)",
    "counter": "import collections\ns = 'ab' * 10**5\nwhile True: collections.Counter(s)",
    "deque rotate": "import collections\nd = collections.deque(range(10**5))\nwhile True: d.rotate(50000)",
    "print": "s = 'x' * 1000\nwhile True: print(s, end='')",
    "star arguments": "a = [0] * 10**5\ndef f(*b): pass\nwhile True: f(*a)",
    "unpack star": "a = [0] * 10**5\nwhile True: x, *y = a",
    "dict display star": "d = dict.fromkeys(range(10**5))\nwhile True: {**d}",
    "del slice": "a = [0] * 10**6\nwhile True:\n    del a[:1]\n    a.append(0)",
    "slice assignment": "a = [0] * 10**6\nwhile True: a[0:0] = [1]; a.pop()",
}


def check_stops(run: Any, text: str, statuses: "tuple[str, ...]", **limits: Any) -> Any:
    start = time.thread_time()
    result = run("print('started')\n" + text, **limits)
    elapsed = time.thread_time() - start
    assert result.status in statuses, result.error
    assert result.output.startswith("started\n")
    assert elapsed < 6, elapsed
    return result


@pytest.mark.parametrize("name", LOOPS)
def test_loop_runs_out_of_fuel(run: Any, name: str) -> None:
    limits = {"max_fuel": 3_000_000, "max_time_s": 30.0, "max_recursion_depth": 1000}
    result = check_stops(run, LOOPS[name], ("fuel_error",), **limits)
    assert result.limit == "max_fuel"
    assert result.fuel_used >= 3_000_000 * 0.5


@pytest.mark.parametrize("name", NATIVES)
def test_native_runs_out_of_fuel(run: Any, name: str) -> None:
    limits = {"max_fuel": 5_000_000, "max_time_s": 30.0, "max_memory_mb": 128}
    # Prices refuse some of these before a limit of memory or output is near, others after.
    check_stops(run, NATIVES[name], ("fuel_error", "memory_error", "output_error"), **limits)


@pytest.mark.parametrize(
    "handler",
    [
        "try:\n    while True: pass\nexcept BaseException:\n    print('caught')",
        "try:\n    while True: pass\nfinally:\n    print('finally')",
        "while True:\n    try:\n        while True: pass\n    except:\n        print('bare')",
        "def f():\n    try:\n        while True: pass\n    finally:\n        return 1\nprint(f())",
        "class A:\n    def __eq__(self, o):\n        while True: pass\ntry:\n    [A()].index(5)\nexcept BaseException:\n    print('caught')",
        "try:\n    sorted([2, 1], key=lambda v: [0 for _ in iter(int, 1)])\nexcept BaseException:\n    print('caught')",
        "class A:\n    def __del__(self):\n        print('del')\na = A()\nwhile True: pass",
    ],
)
def test_guest_cannot_catch_it(run: Any, handler: str) -> None:
    result = run("print('started')\n" + handler, max_fuel=200_000)
    assert (result.status, result.output) == ("fuel_error", "started\n")


def test_exact_and_reproducible(run: Any) -> None:
    text = "total = 0\nfor i in range(1000):\n    total += i * i\nprint(total)\n"
    needed = run(text).fuel_used
    assert needed > 1000
    assert [run(text).fuel_used for _ in range(3)] == [needed] * 3
    assert run(text, max_fuel=needed).status == "ok"
    short = run(text, max_fuel=needed - 1)
    assert short.status == "fuel_error"
    assert short.fuel_used <= needed


def test_every_smaller_allowance_stops_cleanly(run: Any) -> None:
    text = (
        "def f(n):\n    try:\n        return [n, str(n), 1 // n]\n"
        "    except ZeroDivisionError as e:\n        return repr(e)\n"
        "class A:\n    def __init__(self, v):\n        self.v = v\n"
        "print([f(n) for n in range(3)], sorted([A(2), A(1)], key=lambda a: a.v)[0].v)\n"
    )
    done = run(text)
    assert done.status == "ok", done.error
    for fuel in range(1, done.fuel_used):
        result = run(text, max_fuel=fuel)
        assert result.status == "fuel_error", fuel
        assert done.output.startswith(result.output)


def test_the_error_names_the_limit_and_the_line(run: Any) -> None:
    result = run("x = 1\nwhile True:\n    x += 1\n", max_fuel=10_000)
    assert "max_fuel" in result.error
    assert "line 2" in result.error or "line 3" in result.error
    assert result.limit == "max_fuel"


# Walks of a dict in which one key is left of 200,000: the empty places cost, too.
WALKS = (
    "list(d)",
    "list(d.values())",
    "list(d.items())",
    "tuple(d)",
    "sorted(d)",
    "dict(d)",
    "d.copy()",
    "d == e",
    "e | d" if sys.version_info >= (3, 9) else "{**e, **d}",
    "{**d}",
    "[*d]",
    "f(**d)",
    "{}.update(d)",
    "next(iter(d))",
    "list(reversed(d))",
    "str(d)",
    "str(d.values())",
    "5 in d.values()",
    "d.items() ^ e.items()",
    "json.dumps(d)",
    "'a'.translate({1: 'b'}) + 'a'.translate(d)",
    "collections.Counter(d)",
)


@pytest.mark.parametrize("walk", WALKS)
def test_empty_places_of_a_dict_cost(run: Any, walk: str) -> None:
    text = """
import collections, json
def f(**names): pass
d = {}
for i in range(200_000): d["k%%d" %% i] = 1
for i in range(199_999): del d["k%%d" %% i]
e = {"k199999": 1}
for i in range(%d):
    %s
"""
    twice, once = [run(text % (n, walk)).fuel_used for n in (2, 1)]
    assert twice - once >= 200_000 >> 3


@pytest.mark.parametrize("walk", ["str(s)", "list(s)", "s.copy()", "next(iter(s))", "o == o"])
def test_empty_places_of_a_set_cost(run: Any, walk: str) -> None:
    text = """
import collections
s = set(range(200_000))
o = collections.OrderedDict.fromkeys(range(200_000))
for i in range(199_999):
    s.discard(i)
    del o[i]
for i in range(%d):
    %s
"""
    twice, once = [run(text % (n, walk)).fuel_used for n in (2, 1)]
    assert twice - once >= 200_000 >> 4
