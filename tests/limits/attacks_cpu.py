"""Programs that try to run for longer than they may: one attack per entry, by family.

Every one would run for hours, or for seconds inside one call of the host. What it must come to stands
in `test_attacks_cpu.py`. Each text is a whole program.
"""

from typing import Dict

LOOPS = {
    "empty": "while True: pass",
    "nested": "for i in range(10**9):\n    for j in range(10**9): pass",
    "comprehension": "[0 for i in range(10**15) if i < 0]",
    "generator": "sum(1 for i in iter(int, 1))",
    "recursion": "def f(n):\n    return f(n - 1) + f(n - 1) if n else 1\nf(200)",
    "mutual recursion": "def f(n): return g(n - 1) + g(n - 1) if n else 1\ndef g(n): return f(n)\nf(300)",
    "ackermann": "def a(m, n): return n + 1 if not m else a(m - 1, 1 if not n else a(m, n - 1))\nimport sys\nsys.setrecursionlimit(100000)\na(4, 1)",
    "handlers": "while True:\n    try: 1 / 0\n    except BaseException: pass",
    "except in except": "def f():\n    try: f()\n    finally: f()\nf()",
    "lambda": "f = lambda s: s(s) + s(s)\ng = lambda s: f(f)\nwhile True:\n    try: g(g)\n    except RecursionError: pass",
    "while with growing list": "x = []\nwhile True:\n    x.append(0)\n    if len(x) > 100: x.clear()",
    "print nothing": "while True: print(end='')",
    "print": "while True: print('x' * 10)",
    "stderr": "import sys\nwhile True: sys.stderr.write('')",
    "del in loop": "class D:\n    def __del__(self): D()\nD()\nwhile True: D()",
    "yield from": "def g(): yield from g()\nwhile True:\n    try: next(g())\n    except RecursionError: pass",
    "exec": "while True: exec('x = 1')",
    "eval": "while True: eval('1 + 1')",
    "compile": "while True: compile('x = 1', 'f', 'exec')",
    "setattr": "class A: pass\na = A()\nwhile True: setattr(a, 'x', 1)",
    "import": "while True: import math",
}

_ENDLESS = {
    "sum": "sum(E())",
    "min": "min(E())",
    "max": "max(E(), key=abs)",
    "any": "any(E())",
    "all": "all(map(operator.not_, E()))",
    "list": "list(filter(None, E()))",
    "set": "set(E())",
    "frozenset": "frozenset(E())",
    "dict": "dict(zip(E(), E()))",
    "dict.fromkeys": "dict.fromkeys(E())",
    "sorted": "sorted(filter(None, E()))",
    "join": "''.join(map(lambda v: '', E()))",
    "bytes": "bytes(filter(None, E()))",
    "bytearray": "bytearray(filter(None, E()))",
    "in": "1 in E()",
    "in generator": "1 in (v for v in E())",
    "unpack": "a, b, *c = filter(None, E())",
    "call": "print(*filter(None, E()))",
    "extend": "[].extend(filter(None, E()))",
    "update": "set().update(E())",
    "dict.update": "{}.update(zip(E(), E()))",
    "deque": "collections.deque(E(), maxlen=0)",
    "Counter": "collections.Counter(E())",
    "reduce": "functools.reduce(lambda a, b: 0, E())",
    "next of filter": "next(filter(None, E()))",
    "dropwhile": "next(itertools.dropwhile(operator.not_, E()))",
    "filterfalse": "next(itertools.filterfalse(operator.not_, E()))",
    "compress": "next(itertools.compress(E(), E()))",
    "islice": "next(itertools.islice(E(), 10**15, None))",
    "chain": "sum(itertools.chain.from_iterable(map(lambda v: (), E())))",
    "starmap": "sum(itertools.starmap(lambda: 0, map(lambda v: (), E())))",
    "product": "itertools.product(filter(None, E()))",
    "groupby": "[k for k, g in itertools.groupby(E())]",
    "accumulate": "max(itertools.accumulate(E()))",
    "zip": "sum(1 for _ in zip(E(), E()))",
    "enumerate": "sum(i for i, v in enumerate(E()) if v)",
    "isdisjoint": "{1}.isdisjoint(E())",
    "intersection": "{1}.intersection(E())",
    "issuperset": "{0}.issuperset(E())",
    "nlargest": "heapq.nlargest(1, E())",
    "nsmallest": "heapq.nsmallest(1, E())",
    "merge": "max(heapq.merge(E(), E()))",
    "fsum": "math.fsum(E())",
    "prod": "math.prod(itertools.repeat(1))",
    "mean": "statistics.mean(filter(None, E()))",
    "writelines": "io.StringIO().writelines(map(lambda v: '', E()))",
    "slice assignment": "x = []\nx[:] = filter(None, E())",
    "for": "for v in filter(None, E()): pass",
    "count": "sum(itertools.count())",
    "cycle": "sum(itertools.cycle([0]))",
    "repeat": "sum(itertools.repeat(0))",
    "reversed class": "class R:\n    def __len__(self): return 10**15\n    def __getitem__(self, i): return 0\nsum(reversed(R()))",
    "sequence": "class R:\n    def __getitem__(self, i): return 0\nlist(filter(None, R()))",
}
_MODULES = "import collections, functools, heapq, io, itertools, math, operator, statistics\n"
ENDLESS = {
    name: _MODULES + "def E():\n    while True: yield 0\n" + text for name, text in _ENDLESS.items()
}

NUMBERS = {
    "power": "7 ** 7 ** 9",
    "powers": "x = 3\nwhile True: x = x * x % (1 << 40000)",
    "product": "x = 3 ** 100000\nwhile True: x * x",
    "pow mod": "while True: pow(3 ** 5000, 3 ** 5000, 7 ** 5000)",
    "pow inverse": "while True: pow(3 ** 5000, -1, 7 ** 5000)",
    "shift": "while True: 1 << 10**7",
    "division": "x = 3 ** 100000\ny = 3 ** 50000 + 1\nwhile True: x // y",
    "to text": "import sys\nsys.set_int_max_str_digits(0)\nx = 3 ** 200000\nwhile True: str(x)",
    "of text": "import sys\nsys.set_int_max_str_digits(0)\ns = '7' * 100000\nwhile True: int(s)",
    "of text in base 3": "s = '1' * 4000\nwhile True: int(s, 3)",
    "factorial": "import math\nwhile True: math.factorial(20000)",
    "huge factorial": "import math\nmath.factorial(10**9)",
    "comb": "import math\nwhile True: math.comb(20000, 10000)",
    "huge comb": "import math\nmath.comb(10**9, 10**8)",
    "huge perm": "import math\nmath.perm(10**9, 10**8)",
    "gcd": "import math\nx, y = 3 ** 30000, 7 ** 20000\nwhile True: math.gcd(x, y)",
    "lcm": "import math\nx, y = 3 ** 20000, 7 ** 10000\nwhile True: math.gcd(x, y)",
    "isqrt": "import math\nx = 3 ** 50000\nwhile True: math.isqrt(x)",
    "fractions": "from fractions import Fraction\nx = Fraction(1, 3)\nwhile True: x = x * x + 1",
    "decimal power": "from decimal import *\ngetcontext().prec = 2000\nwhile True: Decimal(3) ** Decimal('0.3')",
    "decimal exp": "from decimal import *\ngetcontext().prec = 1000\nwhile True: Decimal(3).exp()",
    "float precision": "while True: '%.5000f' % 1e308",
    "float text": "while True: '%f' % 1e308",
    "getrandbits": "import random\nwhile True: random.getrandbits(10**6)",
    "sample": "import random\nrandom.sample(range(10**12), 10**8)",
    "choices": "import random\nrandom.choices([1], k=10**9)",
    "shuffle": "import random\nx = list(range(1000))\nwhile True: random.shuffle(x)",
    "from_bytes": "b = b'x' * 10**5\nwhile True: int.from_bytes(b, 'big')",
    "round": "x = 7 ** 20000\nwhile True: round(x, -5000)",
    "sum of large": "x = [3 ** 10000] * 1000\nwhile True: sum(x)",
    "bit_count": "x = 3 ** 100000\nwhile True: bin(x).count('1')",
}

TEXTS = {
    "replace": "s = 'ab' * 10**5\nwhile True: s.replace('a', 'c')",
    "find": "s = 'ab' * 10**5\nt = 'ba' * 10**4 + 'c'\nwhile True: s.find(t)",
    "rfind": "s = 'a' * 10**5\nt = 'b' + 'a' * 10**4\nwhile True: s.rfind(t)",
    "rpartition": "s = 'a' * 10**5\nt = 'b' + 'a' * 10**4\nwhile True: s.rpartition(t)",
    "rsplit": "s = 'a' * 10**5\nt = 'b' + 'a' * 10**4\nwhile True: s.rsplit(t)",
    "bytes find": "s = b'a' * 10**5\nt = b'b' + b'a' * 10**4\nwhile True: s.rfind(t)",
    "in": "s = 'ab' * 10**5\nt = 'ba' * 10**4 + 'c'\nwhile True: t in s",
    "count": "s = 'a' * 10**6\nwhile True: s.count('a')",
    "split": "s = 'a ' * 10**5\nwhile True: s.split()",
    "join": "s = ['a'] * 10**5\nwhile True: ','.join(s)",
    "translate": "s = 'ab' * 10**5\nwhile True: s.translate({97: 'xyz'})",
    "casefold": "s = '\\u00df' * 10**5\nwhile True: s.casefold()",
    "strip": "s = 'ab' * 10**5\nt = 'ab' + ''.join(map(chr, range(300, 9000)))\nwhile True: s.strip(t)",
    "center": "while True: 'a'.center(10**6)",
    "expandtabs": "s = '\\t' * 10**5\nwhile True: s.expandtabs(8)",
    "encode": "s = '\\u20ac' * 10**5\nwhile True: s.encode('ascii', 'namereplace')",
    "decode": "s = b'\\xff' * 10**5\nwhile True: s.decode('utf-8', 'replace')",
    "format width": "while True: '{:1000000}'.format(1)",
    "format fields": "s = '{}' * 10**4\nt = (1,) * 10**4\nwhile True: s.format(*t)",
    "format nested": "while True: '{:{}}'.format(1, 10**6)",
    "percent": "s = '%d' * 10**4\nt = (1,) * 10**4\nwhile True: s % t",
    "f-string": "while True: f'{1:1000000}'",
    "compare": "s = 'a' * 10**6\nt = s[:-1] + 'b'\nwhile True: s == t",
    "prefix": "s = 'a' * 10**6\nt = s[:-1]\nwhile True: s.startswith(t)",
    "prefix of bytes": "s = b'a' * 10**6\nt = s[:-1]\nwhile True: s.startswith(t)",
    "prefixes of bytes": "s = b'a' * 10**6\nt = (s[1:],) * 100\nwhile True: s.endswith(t)",
    "hash": "s = 'a' * 10**6\nwhile True: hash(s + 'b')",
    "slices": "s = 'a' * 10**6\nwhile True: s[1:]",
    "repr": "s = '\\x00' * 10**5\nwhile True: repr(s)",
    "concatenation": "s = 'a' * 10**6\nwhile True: s + s",
    "template": "import string\nt = string.Template('$a' * 1000)\nwhile True: t.substitute(a=1)",
    "wrap": "import textwrap\ns = 'a b ' * 1000\nwhile True: textwrap.wrap(s, 5)",
    "dumps": "import json\nx = [1, 'a'] * 10**4\nwhile True: json.dumps(x)",
    "loads": "import json\ns = '[' + '1,' * 10**5 + '1]'\nwhile True: json.loads(s)",
    "sha": "import hashlib\ns = b'a' * 10**6\nwhile True: hashlib.sha256(s)",
    "error text": "s = 'a' * 10**5\nwhile True:\n    try: int(s)\n    except ValueError as e: str(e)",
}

PATTERNS = {
    "plus of plus": "import re\nre.match('(a+)+$', 'a' * 40 + 'b')",
    "alternatives": "import re\nre.match('(a|a)*$', 'a' * 40 + 'b')",
    "overlap": "import re\nre.match('(a|aa)+$', 'a' * 60 + 'b')",
    "optional": "import re\nre.match('a?' * 40 + 'a' * 40, 'a' * 40)",
    "star of star": "import re\nre.match('(a*)*b', 'a' * 40)",
    "dots": "import re\nre.match('.*' * 12 + 'x', 'a' * 300)",
    "lazy": "import re\nre.match('(a+?)+?$', 'a' * 40 + 'b')",
    "lookahead": "import re\nre.match('(?:(?=(a+))a)+$b', 'a' * 3000)\nre.match('((?=a+)a+)+$', 'a' * 40 + 'b')",
    "reference": r"import re" "\n" r"re.match(r'(a*)(a*)(a*)(a*)\1\2\3\4b', 'a' * 400)",
    "empty body": "import re\nre.match('(?:(?:){1000}){1000000}', '')",
    "counted": "import re\nre.match('(?:a{0,100}){100}b', 'a' * 200)",
    "email": "import re\nre.match(r'^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}$', 'a' * 60 + '!')",
    "quadratic": "import re\nre.search('a+b', 'a' * 10**6)",
    "long text": "import re\ns = 'ab' * 10**6\nwhile True: re.search('c', s)",
    "findall": "import re\ns = 'ab ' * 10**5\nwhile True: re.findall('.', s)",
    "sub": "import re\ns = 'ab ' * 10**5\nwhile True: re.sub('a', 'b', s)",
    "sub callback": "import re\nre.sub('', lambda m: '', 'a' * 10**7)",
    "finditer": "import re\nfor m in re.finditer('(a+)+b', 'a' * 60): pass",
    "compile": "import re\nfor i in range(10**9): re.compile('a' * 100 + str(i))",
    "compile sets": "import re\nfor n in range(2000, 9999): re.compile('(?i)' + '[\\x00-\\uffff]' * n).match('a')",
    "many groups": "import re\np = re.compile('(a)?' * 90)\nwhile True: p.search('b' * 1000)",
    "folded": "import re\nre.match('(?i)(\\u0431+)+$', '\\u0411' * 40 + 'b')",
}

# A dict of keys that all have one hash.
COLLIDE = "p = 2 ** 61 - 1\nd = {}\nfor i in range(400): d[i * p] = 1\n"

CONTAINERS = {
    "compare shared lists": "x, y = [], []\nfor i in range(100): x, y = [x, x], [y, y]\nx == y",
    "order shared lists": "x, y = [], []\nfor i in range(100): x, y = [x, x], [y, y]\nx < y",
    "compare shared dicts": "x, y = {}, {}\nfor i in range(60): x, y = {1: x, 2: x}, {1: y, 2: y}\nx == y",
    "hash shared tuples": "x = ()\nfor i in range(60): x = (x, x)\nhash(x)",
    "shared tuples as keys": "x = ()\nfor i in range(60): x = (x, x)\n{x: 1}",
    "shared tuples in a set": "x = ()\nfor i in range(60): x = (x, x)\n{x}",
    "repr of shared": "x = []\nfor i in range(60): x = [x, x]\nrepr(x)",
    "format shared": "x = ()\nfor i in range(60): x = (x, x)\n'%s' % (x,)",
    "json of shared": "import json\nx = []\nfor i in range(60): x = [x, x]\njson.dumps(x)",
    "pprint of shared": "import pprint\nx = []\nfor i in range(60): x = [x, x]\npprint.pformat(x)",
    "isinstance of shared": "x = (str,)\nfor i in range(40): x = (x, x)\nwhile True:\n    try: isinstance(1, x)\n    except RecursionError: pass",
    "sort": "x = list(range(10**5, 0, -1))\nwhile True: sorted(x)",
    "sort with key": "x = list(range(10**5))\nsorted(x, key=lambda v: sum(range(1000)))",
    "sort in sort": "def k(v): return sorted(range(100), key=k)[0]\nwhile True:\n    try: k(0)\n    except RecursionError: pass",
    "sort with slow less": "class A:\n    def __lt__(self, o):\n        while True: pass\nsorted([A(), A()])",
    "insert": "x = [0] * 10**5\nwhile True: x.insert(0, 1)",
    "pop": "x = [0] * 10**6\nwhile x: x.pop(0)",
    "remove": "x = [0] * 10**5 + [1]\nwhile True: x.remove(1); x.append(1)",
    "index": "x = [0] * 10**6\nwhile True:\n    try: x.index(1)\n    except ValueError: pass",
    "membership": "x = [0.5] * 10**6\nwhile True: 1 in x",
    "slices": "x = [0] * 10**6\nwhile True: x[1:]",
    "slice assignment": "x = [0] * 10**5\nwhile True: x[0:0] = [1]",
    "concatenation": "x = [0] * 10**5\nwhile True: x + x",
    "reverse": "x = [0] * 10**6\nwhile True: x.reverse()",
    "dict copies": "x = dict.fromkeys(range(10**5))\nwhile True: dict(x)",
    "colliding ints": "p = 2 ** 61 - 1\nd = {}\nfor i in range(1, 10**6): d[i * p] = 1",
    "colliding look-up": "p = 2 ** 61 - 1\nd = dict.fromkeys([i * p for i in range(1, 500)])\nwhile True: 501 * p in d",
    "colliding tuples": "p = 2 ** 61 - 1\nd = {}\nfor i in range(1, 10**6): d[i * p, 0] = 1",
    "colliding set": "p = 2 ** 61 - 1\ns = set()\nfor i in range(1, 10**6): s.add(i * p)",
    "copies of colliding": COLLIDE + "while True: dict(d)",
    "copies by method": COLLIDE + "while True: d.copy()",
    "unpacked colliding": COLLIDE + "while True: {**d}",
    "unpacked into call": COLLIDE
    + "def f(**k): pass\nwhile True:\n    try: f(**d)\n    except TypeError: {**d, **d}",
    "update with colliding": COLLIDE + "while True:\n    x = {}\n    x.update(d)",
    "merged colliding": COLLIDE + "while True: {}.__class__(d, a=1)",
    "ordered colliding": "import collections\n"
    + COLLIDE
    + "while True: collections.OrderedDict(d).move_to_end(0, False)",
    "counted colliding": "import collections\n"
    + COLLIDE
    + "while True: collections.Counter(d) + collections.Counter(d)",
    "copied by copy": "import copy\n" + COLLIDE + "while True: copy.copy(d)",
    "set of colliding": COLLIDE + "s = set(d)\nwhile True: set(s)",
    "set of colliding, grown": COLLIDE
    + "s = set(d)\nwhile True:\n    t = set(s)\n    t |= {1, 2, 3}\n    t.discard(1)\n    t | s",
    "set operators, colliding": COLLIDE
    + "s = set(d)\nt = set(s)\nwhile True: s & t; s - t; s ^ t; s == t",
    "compare colliding": COLLIDE + "e = dict(d)\nwhile True: d == e",
    "constant hash": "class K:\n    def __hash__(self): return 1\nd = {}\nwhile True: d[K()] = 1",
    "emptied dict": "d = dict.fromkeys(range(20000))\nfor k in range(19990): del d[k]\nwhile True: next(iter(d))",
    "set union": "x, y = set(range(10**4)), set(range(5000, 15000))\nwhile True: x | y",
    "deque middle": "import collections\nx = collections.deque(range(10**5))\nwhile True: x[50000]",
    "deque rotate": "import collections\nx = collections.deque(range(10**5))\nwhile True: x.rotate(49999)",
    "permutations": "import itertools\nfor p in itertools.permutations(range(100)): pass",
    "combinations": "import itertools\nsum(1 for c in itertools.combinations(range(1000), 500))",
    "product pools": "import itertools\nnext(itertools.product(range(10**7), repeat=10))",
    "deepcopy of shared": "import copy\nx = [[0] * 1000] * 10\nwhile True: copy.deepcopy(x)",
    "zip many": "x = [[0]] * 10**4\nwhile True: list(zip(*x))",
    "slow eq in list": "class A:\n    def __eq__(self, o):\n        while True: pass\n[A()].index(1)",
    "slow hash": "class A:\n    def __hash__(self):\n        while True: pass\n{A(): 1}",
    "slow index": "class A:\n    def __index__(self):\n        while True: pass\n[0][A()]",
    "slow len": "class A:\n    def __len__(self):\n        while True: pass\nlen(A())",
    "slow bool": "class A:\n    def __bool__(self):\n        while True: pass\nnot A()",
    "slow iter": "class A:\n    def __iter__(self):\n        while True: pass\nlist(A())",
    "slow repr": "class A:\n    def __repr__(self):\n        while True: pass\nstr([A()])",
    "slow format": "class A:\n    def __format__(self, s):\n        while True: pass\nf'{A()}'",
    "slow getattr": "class A:\n    def __getattr__(self, n):\n        while True: pass\nA().x",
    "slow contains": "class A:\n    def __contains__(self, n):\n        while True: pass\n1 in A()",
    "slow missing": "class A(dict):\n    def __missing__(self, n):\n        while True: pass\nA()[1]",
    "slow str of error": "class A(Exception):\n    def __str__(self):\n        while True: pass\nraise A()",
}

SOURCES = {
    "diamond of classes": (
        "class A: pass\nclass B: pass\nwhile True:\n    A, B = type('A', (A, B), {}), type('B', (A, B), {})\n"
    ),
    "attribute of many subclasses": (
        "class A: pass\nx = [type('B', (A,), {}) for i in range(500)]\n"
        "while True:\n    A.f = lambda: 0\n    x[0]().f"
    ),
    "attribute above diamonds": (
        "class A: pass\nT = A\nfor i in range(40):\n    L, R = type('L', (T,), {}), type('R', (T,), {})\n"
        "    T = type('T', (L, R), {})\nwhile True:\n    A.f = lambda: 0\n    T().f"
    ),
    "class with many bases": "b = tuple(type('B', (), {}) for i in range(500))\nwhile True: type('A', b, {})",
    "classes": "while True: type('A', (), {})",
    "compile flood": "s = 'x = 1\\n' * 10**4\nwhile True: exec(s)",
    "eval of a long text": "s = 'x=1\\n' * 16000\nfor i in range(99): exec(s + str(i))",
    "eval of a long display": "s = '[' + 'a,' * 30000 + ']#'\nfor i in range(99): compile(s + str(i), '', 'exec')",
    "eval of many lambdas": "s = '[' + 'lambda:0,' * 7000 + ']#'\nfor i in range(99): compile(s + str(i), '', 'exec')",
    "eval of what is no program": (
        "s = '[' + 'a,' * 30000 + ']'\nfor i in range(99):\n    try: compile(s + str(i), '', 'exec')\n    except SyntaxError: pass"
    ),
    "eval of folded constants": (
        "s = 'x = (' + ','.join(['1 << 99'] * 8000) + ')'\nfor i in range(99): exec(s + '#' * i)"
    ),
    "eval of many functions": "s = 'def f(): pass\\n' * 4000\nfor i in range(99): exec(s + str(i))",
    "eval of many classes": "s = 'class A: pass\\n' * 4000\nfor i in range(99): exec(s + str(i))",
    "many functions": "x = []\nwhile True: x.append(lambda: x)",
    "many classes": "x = []\nwhile True: x.append(type('A', (), {'x': x}))",
    "many bases": "while True: type('Z', tuple([type('A', (), {}) for i in range(3000)]), {})",
    "one base twice": "A = tuple([type('A', (), {}) for i in range(3000)])\nwhile True:\n    try: type('Z', A + A[-1:], {})\n    except TypeError: pass",
    "arguments by name": "n = ['a%d' % i for i in range(3000)]\nexec('def f(' + ', '.join(n) + '): pass')\nd = dict.fromkeys(reversed(n))\nwhile True: f(**d)",
    "positional arguments by name": "n = ['a%d' % i for i in range(3000)]\nexec('def f(' + ', '.join(n) + ', /): pass')\nd = dict.fromkeys(reversed(n))\nwhile True:\n    try: f(**d)\n    except TypeError: pass",
    "names like another": "import random\nn = [''.join(random.choices('ab', k=60)) for i in range(700)]\nexec('def f(' + ', '.join(set(n)) + '): pass')\nd = {'ab' * 30: 1}\nwhile True:\n    try: f(**d)\n    except TypeError: pass",
    "eval of patterns": "s = 'match x:\\n case [' + ','.join(['a%d' % i for i in range(8000)]) + ']: pass'\nwhile True:\n    try: exec(s)\n    except SyntaxError: pass",
    "eval of finally": "s = 'def f():\\n' + ''.join(' ' * i + 'try:\\n' + ' ' * i + ' return\\n' + ' ' * i + 'finally:\\n' for i in range(1, 18)) + ' ' * 20 + 'pass'\nwhile True:\n    try: exec(s)\n    except SyntaxError: pass",
    "many classes below": "class A: pass\nwhile True:\n    class A(A): pass\n    try: A().x\n    except AttributeError: pass",
    "many attributes": "class A: pass\na = A()\nfor i in range(10**9):\n    setattr(a, 'x%d' % i, 1)\n    setattr(A, 'x%d' % i, 1)",
    "dir of many attributes": "class A: pass\nfor i in range(3000): setattr(A, 'x%d' % i, 1)\nwhile True: dir(A)",
    "exceptions of a large group": "g = ExceptionGroup('', [ValueError()] * 20000) if hasattr(__builtins__, 'ExceptionGroup') else 0\nwhile True:\n    try: g.exceptions\n    except AttributeError: pass",
    "exception of many arguments": "x = [1] * 20000\nwhile True: ValueError(*x)",
    "eval of deep": "s = '(' * 50 + '1' + ')' * 50\nwhile True: eval(s)",
    "tracebacks": "def f(n):\n    if n: f(n - 1)\n    raise ValueError('x' * 1000)\nwhile True:\n    try: f(500)\n    except ValueError: pass",
    "exception chains": "e = None\nwhile True:\n    x = ValueError()\n    x.__cause__ = e\n    e = x",
    "format of tracebacks": "import traceback\ndef f(n):\n    if n: f(n - 1)\n    raise ValueError\nwhile True:\n    try: f(200)\n    except ValueError: traceback.format_exc()",
}

LIFETIMES = {
    "threads": "import threading\nwhile True: threading.Thread(target=len, args=('',)).start()",
    "threads that never end": "import threading\ndef f():\n    while True: pass\nthreading.Thread(target=f, daemon=True).start()",
    "threads in turn": (
        "import threading\na, b = threading.Event(), threading.Event()\ndef f(x, y):\n    while True:\n"
        "        x.wait()\n        x.clear()\n        y.set()\n"
        "for p in (a, b), (b, a): threading.Thread(target=f, args=p).start()\na.set()"
    ),
    "threads that sleep": "import threading, time\ndef f():\n    while True: time.sleep(1)\nfor i in range(9): threading.Thread(target=f).start()",
    "many threads that wait": "import threading\ne = threading.Event()\nwhile True: threading.Thread(target=e.wait, args=(9,)).start()",
    "threads of threads": "import threading\ndef f():\n    threading.Thread(target=f).start()\nwhile True:\n    try: f()\n    except RecursionError: pass",
    "deep thread in turn": (
        "import threading\ndef f(n):\n    if n: return f(n - 1)\n    while True: threading.Event().wait(1e-9)\n"
        "for i in range(3): threading.Thread(target=f, args=(900,)).start()"
    ),
    "thread that ends the program": "import threading, atexit\ndef f():\n    while True: pass\nthreading.Thread(target=lambda: atexit.register(f)).start()",
    "condition": "import threading\nc = threading.Condition()\nwhile True:\n    with c: c.wait(1)",
    "barrier": "import threading\nb = threading.Barrier(2)\ndef f():\n    while True: b.wait()\nfor i in range(2): threading.Thread(target=f).start()",
    "queue": "import queue, threading\nq = queue.Queue()\ndef f():\n    while True: q.put(q.get())\nthreading.Thread(target=f, daemon=True).start()\nq.put(1)\nf()",
    "pool": "from concurrent.futures import *\nwith ThreadPoolExecutor(3) as e:\n    while True: e.submit(pow, 2, 3)",
    "end of the program": "import atexit\ndef f(): atexit.register(f)\natexit.register(f)",
    "loop at the end": "import atexit\n@atexit.register\ndef f():\n    while True: pass",
    "many at the end": "import atexit\nwhile True: atexit.register(len, '')",
    "unregister": "import atexit\nfor i in range(3000): atexit.register(len)\nwhile True: atexit.unregister(5)",
    "weak references": "import weakref\nclass A: pass\na = A()\nwhile True: weakref.ref(a)",
    "many weak references": "import weakref\nclass A: pass\na = A()\nx = []\nwhile True: x.append(weakref.ref(a, print))",
    "getweakrefs": "import weakref\nclass A: pass\na = A()\nx = [weakref.ref(a, print) for i in range(3000)]\nwhile True: weakref.getweakrefs(a)",
    "weak callbacks": "import weakref\nclass A: pass\ndef f(r=None):\n    global x\n    a = A()\n    x = weakref.ref(a, f)\nf()\nwhile True: pass",
    "callbacks of one": "import weakref\nclass A: pass\nwhile True:\n    a = A()\n    x = [weakref.ref(a, lambda r: 0) for i in range(500)]\n    del a",
    "endless callback": "import weakref\nclass A: pass\ndef f(r):\n    while True: pass\na = A()\nr = weakref.ref(a, f)\ndel a\nx = 1",
    "finalize": "import weakref\nclass A: pass\ndef f(): weakref.finalize(A(), f)\nf()\nwhile True: weakref.finalize(A(), f)",
    "weak dict": "import weakref\nclass A: pass\nd = weakref.WeakKeyDictionary()\nx = [A() for i in range(2000)]\nfor a in x: d[a] = 1\nwhile True: len(d), list(d)",
    "weak set": "import weakref\nclass A: pass\nx = [A() for i in range(2000)]\nwhile True: weakref.WeakSet(x)",
}

FAMILIES: Dict[str, Dict[str, str]] = {
    "loops": LOOPS,
    "endless": ENDLESS,
    "numbers": NUMBERS,
    "texts": TEXTS,
    "patterns": PATTERNS,
    "containers": CONTAINERS,
    "sources": SOURCES,
    "lifetimes": LIFETIMES,
}
ATTACKS = {
    "%s: %s" % (family, name): text
    for family, table in FAMILIES.items()
    for name, text in table.items()
}
