"""Data nested far deeper than the C stack is, given to everything that walks data: each use ends, or
fails with an exception of the guest, and the run goes on."""

from typing import Any

import pytest

DEPTH = 50_000

# How `x` and `y`, which is equal to it, are made deep; `n` counts.
MADE = {
    "list": "x = [x]",
    "list of two": "x = [1, x]",
    "tuple": "x = (x,)",
    "dict": "x = {'k': x}",
    "dict of two": "x = {1: 2, 3: x}",
    "deque": "x = collections.deque([x])",
    "ordered dict": "x = collections.OrderedDict(k=x)",
    "counter": "x = collections.Counter({'k': x})",
    "values": "x = {'k': x}.values()",
    "items": "x = {'k': x}.items()",
    "default dict": "x = collections.defaultdict(list, k=x)",
    "exception": "x = ValueError(x)",
    "list subclass": "x = L([x])",
    "tuple subclass": "x = P(x, 1)",
    "instance": "x = N(x)",
    "data instance": "x = D(x)",
    "partial": "x = functools.partial(f, x)",
    "method": "x = N(x).m",
    "slice": "x = slice(x, None)",
    "namespace": "x = types.SimpleNamespace(k=x)",
    "closure": "x = (lambda x: lambda: x)(x)",
    "map": "x = map(f, x)",
    "chain": "x = itertools.chain(x)",
    "zip": "x = zip(x)",
    "enumerate": "x = enumerate(x)",
    "generator": "x = (v for v in x)",
    "reversed": "x = reversed([x])",
}
HEAD = """
import collections, copy, dataclasses, functools, heapq, itertools, json, operator, pprint, types
class L(list): pass
P = collections.namedtuple("P", "a b")
class N:
    def __init__(self, k): self.k = k
    def m(self): pass
@dataclasses.dataclass
class D:
    k: object
def f(*a): return a
"""
USES = """
repr(x)|str(x)|ascii(x)|f"{x}"|f"{x!r:>9}"|"%s" % (x,)|"%r" % [x]|"{}".format(x)|print(x)|format(x)
x == y|x != y|x < y|[x] == [y]|(x,) < (y,)|{1: x} == {1: y}|x in [y]|[x].index(y)|[x].count(y)
hash(x)|{x}|{x: 1}|frozenset([x])|hash((x,))|{(x, 1): 1}
copy.copy(x)|copy.deepcopy(x)|json.dumps(x)|pprint.pformat(x)|list(x)|tuple(x)|dict(x)|set(x)
sorted([x, y])|max(x, y)|min([x, y])|sum([x, y], [])|heapq.merge([x], [y])|heapq.nlargest(1, [x, y])
isinstance(1, x)|issubclass(int, x)|bool(x)|len(x)|next(x)|iter(x)|x()|x.k|x[0]|x["k"]|abs(x)|int(x)
x + y|x * 2|x | y|x - y|x % y|[*x]|{**x}|f(*x)|f(**x)|list(map(f, x))|list(zip(x, y))
functools.reduce(operator.add, [x, y])|list(itertools.chain.from_iterable([x]))|dataclasses.asdict(x)
dataclasses.astuple(x)|dataclasses.replace(x)|" ".join(x)|bytes(x)|bytearray(x)|collections.Counter(x)
collections.deque([x]) == collections.deque([y])|list[x]|type("T", (x,), {})|operator.eq(x, y)
ValueError(x).__repr__()|str(ValueError(x))|str(KeyError(x))|vars(x)|dir(x)|id(x)|callable(x)
x.__eq__(y)|x.__class__|x.__reduce__()|all([x])|any([x])|reversed(x)|slice(x) == slice(y)
""".replace("\n", "|")


@pytest.mark.parametrize("name", MADE)
def test_deep(run: Any, name: str) -> None:
    lines = [
        HEAD,
        "def make():\n    x = []\n    for n in range(%d): %s\n    return x" % (DEPTH, MADE[name]),
    ]
    lines.append("x = make()\ny = make()\ndone = 0")
    for use in USES.strip("|").split("|"):
        lines.append("try: %s\nexcept Exception as e: pass\ndone += 1" % use.strip())
    lines.append("x = y = None\nimport sys\nsys.stdout.write('\\nfine %d' % done)")
    result = run("\n".join(lines), max_memory_mb=512, max_time_s=60, max_output_bytes=10**8)
    assert result.status == "ok", result.error
    assert result.output.rpartition("\n")[2] == "fine %d" % (USES.strip("|").count("|") + 1)


def test_deep_results_and_arguments(run: Any) -> None:
    for made in ("[x]", "(x,)", "{1: x}"):
        text = "x = []\nfor n in range(%d): x = %s\n" % (DEPTH, made)
        assert run(text + "x", max_memory_mb=512).status == "ok"
        assert "ValueError" in (run(text + "raise ValueError(x)").error or "")


@pytest.mark.parametrize("made", ["(x,)", "(1, x)", "P(x, 1)", "slice(x, None)"])
def test_deep_keys(run: Any, made: str) -> None:
    """Deep enough for the host's own hash to overflow any usual stack."""
    uses = (
        "hash(x)|{x}|{x: 1}|d.get(x)|x in d|d.setdefault(x)|frozenset([x])|c(x)|dict.fromkeys([x])"
    )
    lines = ["import collections, functools", 'P = collections.namedtuple("P", "a b")']
    lines.append("c = functools.lru_cache(lambda x: 0)\nx = 1\nd = {1: 2}")
    lines.append("for n in range(300_000): x = %s" % made)
    for use in uses.split("|"):
        lines.append("try: %s\nexcept (RecursionError, TypeError): pass" % use)
    result = run("\n".join(lines), max_memory_mb=512, max_time_s=60)
    assert result.status == "ok", result.error


@pytest.mark.parametrize(
    "made",
    [
        "slice(x, None)",
        "slice(1, 2, x)",
        "collections.deque([x])",
        "operator.itemgetter(x)",
        "operator.methodcaller('a', x)",
        "collections.deque([slice(x)])",
    ],
)
def test_deep_things_are_freed(run: Any, made: str) -> None:
    """By the host's types too, and where the outermost goes while the run lasts."""
    text = "import collections, operator\nx = 1\nfor n in range(300_000): x = %s\nx = 0\nprint(x)"
    result = run(text % made, max_memory_mb=512, max_time_s=60)
    assert result.output == "0\n", result.error
