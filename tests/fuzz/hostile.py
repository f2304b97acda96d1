"""Programs that call every native with hostile arguments: objects whose special methods change
the containers that a native walks, meanwhile, and return what they should not.

The names of natives come from the engine's own `dir`: a new row is fuzzed as soon as it exists.
"""

import random
from pathlib import Path
from typing import Dict, List

PRELUDE = Path(__file__).with_name("hostile.txt").read_text(encoding="utf-8")

OWNERS = """
    int float complex bool str bytes bytearray list tuple dict set frozenset range slice object type
    super property classmethod staticmethod BaseException Exception StopIteration OSError KeyError
    enumerate zip map filter reversed L D S Q B O C F GEN Evil EvilInt EvilStr EvilList EvilDict
    EvilTuple EvilSet Meta OfMeta EvilError cached callback iter(L) iter(D) iter(S) iter('ab')
    D.keys() D.items() D.values() (1,2) 'abc' b'abc' (7) 1.5 1j range(9) frozenset(S) len L.append
    ValueError('x') bisect collections copy functools heapq itertools json math operator random re
    string re.compile('(a)|b') re.match('(a)(b)?','ab') itertools.count() itertools.tee(L)[0]
    itertools.groupby(L) string.Formatter() random.Random(1) deque OrderedDict Counter defaultdict
    collections.namedtuple('P','x,y')(1,2) functools.partial(callback,1) None NotImplemented ...
    threading typing types weakref traceback hashlib abc asyncio contextlib dataclasses enum sys
    inspect pprint warnings gc struct array io csv datetime decimal fractions statistics textwrap
    typing.List[int] list[int] ExceptionGroup UnicodeDecodeError SyntaxError (lambda:0)
    (lambda:0).__code__ Plain.a Plain.__dict__ cached.cache_info() hashlib.sha256()
    weakref.ref(Evil) weakref.ref(Evil)._link super(EvilInt,EvilInt(1)) property(callback) dict.get
    dict.__dict__['get']
""".split()

BINARY = "+ - * / // % ** << >> & | ^ @ < <= == != > >= in is".split()
UNSAFE = {"exit", "quit", "input"}
STATEMENTS = [
    "for x in {0}: act()",
    "[a, b] = {0}",
    "[a, *b] = {0}",
    "{0}[{1}] = {2}",
    "del {0}[{1}]",
    "{0}[{1}:{2}] = {3}",
    "del {0}[{1}:{2}]",
    "x = {0}[{1}:{2}:{3}]",
    "L[{0}:{1}] = {2}",
    "L[{0}:{1}:{2}] = {3}",
    "B[{0}:{1}] = {2}",
    "B[{0}] = {1}",
    "x = {0}; x += {1}",
    "x = {0}; x *= {1}",
    "x = {0}; x |= {1}",
    "x = {0}; x &= {1}",
    "x = {0}; x -= {1}",
    "x = {0}; x %= {1}",
    "x = f'{{{0}!r:>{{{1}}}}}'",
    "x = f'{{{0}:{{{1}}}}}'",
    "x = {{**{0}, **{1}}}",
    "x = {{*{0}, *{1}}}",
    "x = [*{0}, *{1}]",
    "callback(*{0}, **{1})",
    "x = {{{0}: {1}, {2}: {3}}}",
    "x = {{{0}, {1}, {2}}}",
    "x = {0} < {1} < {2}",
    "x = not {0}",
    "x = -{0}",
    "x = ~{0}",
    "with {0} as x: act()",
    "raise {0} from {1}",
    "x = [act() for a in {0} for b in {1} if b]",
    "x = {{k: v for k, v in {0}}}",
    "x = {{v for v in {0}}}",
    "x = list(act() for v in {0})",
    "{0}.attribute = {1}",
    "del {0}.attribute",
    "x = {0}.attribute",
    "class X({0}, metaclass={1}): a = {2}",
    "class X({0}): a = {1}\n    x = X({2})",
    "x = type('X', {0}, {1})",
    "Evil.__bases__ = {0}",
    "Evil().__class__ = {0}",
    "x = {0} if {1} else {2}",
    "assert {0}, {1}",
    "try: raise ValueError(1)\n    except {0}: act()",
    "x = {0}({1}, {2})",
    "x = {0}({1}, key={2})",
    "x = {0}({1})",
    "x = (yield {0})",
    "x = yield from {0}",
    "x = isinstance({0}, {1})",
    "x = sorted({0}, key={1}, reverse={2})",
    "x = getattr({0}, {1}, {2})",
    "setattr({0}, {1}, {2})",
    "x = '%s %r %5.2f %*d' % {0}",
    "x = {1}.join({0})",
]


def surface() -> Dict[str, List[str]]:
    """The attributes of every owner, as the engine itself lists them."""
    from sandboxed_python.sandbox import Sandbox

    listing = "".join(
        "try:\n    print(%r, *dir(%s))\nexcept Exception:\n    pass\n" % (owner, owner)
        for owner in OWNERS
    )
    text = (
        PRELUDE.replace("SEED", "1") + listing + "print('builtins', *dir(__import__('builtins')))"
    )
    result = Sandbox(max_time_s=60.0, max_fuel=10**9).run(text)
    found = {}
    for line in result.output.splitlines():
        owner, *names = line.split()
        found[owner] = [name for name in names if name not in UNSAFE]
    if len(found) < 60:
        raise AssertionError("the surface could not be listed: %s" % result.error)
    return found


def value(rng: random.Random) -> str:
    """An argument."""
    roll = rng.random()
    if roll < 0.15:
        return "fresh(%d)" % rng.randrange(21)
    if roll < 0.4:
        return "made(%d)" % rng.randrange(1000)
    if roll < 0.6:
        return rng.choice("L D S Q B O C F GEN Evil() Evil callback".split())
    return "VALUES[%d %% len(VALUES)]" % rng.randrange(100)


def statement(rng: random.Random, found: Dict[str, List[str]]) -> str:
    """One thing that a hostile program tries."""
    roll = rng.random()
    if roll < 0.65:
        owner = rng.choice(sorted(found))
        name = rng.choice(found[owner]) if found[owner] else "__class__"
        target = name if owner == "builtins" else "%s.%s" % (owner, name)
        given = [value(rng) for _ in range(rng.choice((0, 1, 1, 1, 2, 2, 3, 4)))]
        if rng.random() < 0.15:
            word = rng.choice("key default reverse start maxsplit sep repeat initial".split())
            given.append("%s=%s" % (word, value(rng)))
        return "attempt(lambda: %s(%s))" % (target, ", ".join(given))
    if roll < 0.78:
        text = "%s %s %s" % (value(rng), rng.choice(BINARY), value(rng))
        return "attempt(lambda: %s)" % text
    body = rng.choice(STATEMENTS).format(*(value(rng) for _ in range(4)))
    if body.startswith("yield") or "yield" in body:
        return "def step():\n    %s\nattempt(lambda: list(itertools.islice(step(), 5)))" % body
    return "def step():\n    %s\nattempt(step)" % body


def make_program(seed: int, found: Dict[str, List[str]], size: int = 100) -> str:
    """A program of `size` attempts; the same for the same seed and surface."""
    rng = random.Random(seed)
    body = "\n".join(statement(rng, found) for _ in range(size))
    return PRELUDE.replace("SEED", str(rng.randrange(1 << 30))) + body + "\nprint('survived')\n"
