"""What a unit of fuel costs: nanoseconds of CPU time per unit, for natives and operators at size.

    python -m tests.bench.prices                 # all, the dearest first
    python -m tests.bench.prices --only str      # those whose name holds a word
    python -m tests.bench.prices --over 50       # fail if one takes more than 50 ns a unit

A unit is meant to be about 5 ns. One that takes ten times as long is a hole in the meter: work that
fuel does not see. One far below is a program judged too harshly, which matters less. Measure with the
optimised build, on an idle machine; what counts are outliers, not the figures.
"""

import argparse
import sys
import time
from typing import Dict, List, NamedTuple

from sandboxed_python.sandbox import Sandbox

FUEL = 2_000_000

# name -> (setup, statement); the statement runs until the fuel is used up.
OPERATIONS: Dict[str, List[str]] = {
    "str.replace": ["s = 'ab' * 50000", "s.replace('a', 'c')"],
    "str.replace grow": ["s = 'ab' * 20000", "s.replace('a', 'ccc')"],
    "str.replace wide": ["s = 'ab' * 20000", "s.replace('a', '\\u20ac')"],
    "str.replace all": ["s = 'a' * 20000", "s.replace('a', 'b' * 20)"],
    "str.split": ["s = 'a,' * 20000", "s.split(',')"],
    "str.split space": ["s = 'a ' * 20000", "s.split()"],
    "str.rsplit": ["s = 'a,' * 20000", "s.rsplit(',')"],
    "str.splitlines": ["s = 'a\\n' * 20000", "s.splitlines()"],
    "str.partition": ["s = 'a' * 100000 + ','", "s.partition(',')"],
    "str.join": ["s = ['ab'] * 10000", "','.join(s)"],
    "str.translate": ["s = 'ab' * 10000; t = {97: 'x'}", "s.translate(t)"],
    "str.casefold": ["s = '\\u00df' * 10000", "s.casefold()"],
    "str.upper": ["s = 'a' * 100000", "s.upper()"],
    "str.upper wide": ["s = '\\u0431' * 50000", "s.upper()"],
    "str.swapcase": ["s = '\\u0431' * 50000", "s.swapcase()"],
    "str.title": ["s = '\\u0431 ' * 50000", "s.title()"],
    "str.strip": ["s = ' ' * 100000", "s.strip()"],
    "str.strip set": ["s = 'ab' * 50000; t = 'ab' * 500", "s.strip(t)"],
    "str.lstrip set miss": [
        "s = 'ab' * 50000; t = ''.join(map(chr, range(200, 1200))) + 'ab'",
        "s.lstrip(t)",
    ],
    "str.count": ["s = 'ab' * 50000", "s.count('ba')"],
    "str.count one": ["s = 'ab' * 50000", "s.count('a')"],
    "str.find miss": ["s = 'a' * 100000", "s.find('b')"],
    "str.find long": ["s = 'a' * 50000; t = 'a' * 5000 + 'b'", "s.find(t)"],
    "str.find hard": ["s = 'ab' * 20000; t = 'ba' * 3000 + 'c' + 'ba' * 3000", "s.find(t)"],
    "str.rfind hard": ["s = 'a' * 20000; t = 'b' + 'a' * 5000", "s.rfind(t)"],
    "str.rindex": ["s = 'a' * 20000; t = 'b' + 'a' * 99", "s.rfind(t)"],
    "str.rsplit hard": ["s = 'a' * 20000; t = 'b' + 'a' * 5000", "s.rsplit(t)"],
    "str.rpartition hard": ["s = 'a' * 20000; t = 'b' + 'a' * 5000", "s.rpartition(t)"],
    "bytes.rfind hard": ["s = b'a' * 20000; t = b'b' + b'a' * 5000", "s.rfind(t)"],
    "str in hard": ["s = 'ab' * 20000; t = 'ba' * 3000 + 'c' + 'ba' * 3000", "t in s"],
    "str in": ["s = 'a' * 100000", "'b' in s"],
    "str.replace hard": ["s = 'a' * 20000; t = 'a' * 5000 + 'b'", "s.replace(t, '')"],
    "str.startswith": ["s = 'a' * 100000; t = s[:-1]", "s.startswith(t)"],
    "str.startswith tuple": ["s = 'a' * 100; t = ('b',) * 10000", "s.startswith(t)"],
    "str.isalpha": ["s = 'a' * 100000", "s.isalpha()"],
    "str.isidentifier": ["s = 'a' * 100000", "s.isidentifier()"],
    "str.isprintable": ["s = 'a' * 100000", "s.isprintable()"],
    "str.encode": ["s = 'a' * 100000", "s.encode()"],
    "str.encode wide": ["s = '\\u20ac' * 50000", "s.encode()"],
    "str.encode utf-16": ["s = '\\u20ac' * 50000", "s.encode('utf-16')"],
    "str.encode ignore": ["s = '\\u20ac' * 50000", "s.encode('ascii', 'ignore')"],
    "str.encode xml": ["s = '\\u20ac' * 10000", "s.encode('ascii', 'xmlcharrefreplace')"],
    "str.encode namereplace": ["s = '\\u20ac' * 1000", "s.encode('ascii', 'namereplace')"],
    "bytes.decode": ["s = b'a' * 100000", "s.decode()"],
    "bytes.decode wide": ["s = ('\\u20ac' * 30000).encode()", "s.decode()"],
    "bytes.decode replace": ["s = b'\\xff' * 20000", "s.decode('utf-8', 'replace')"],
    "str.center": ["s = 'a'", "s.center(100000)"],
    "str.zfill": ["s = 'a'", "s.zfill(100000)"],
    "str.expandtabs": ["s = 'a\\t' * 10000", "s.expandtabs(20)"],
    "str.format": ["s = '{}' * 1000; t = (1,) * 1000", "s.format(*t)"],
    "str.format literal": ["s = 'a' * 50000 + '{}'", "s.format(1)"],
    "str % ": ["s = '%d' * 1000; t = (1,) * 1000", "s % t"],
    "str % width": ["s = '%50000d'", "s % 1"],
    "f-string width": ["w = 50000", "f'{1:{w}}'"],
    "float precision": ["x = 1 / 3", "format(x, '.5000f')"],
    "float precision e": ["x = 1 / 3", "'%.20000e' % x"],
    "float large f": ["x = 1e308", "'%f' % x"],
    "int format comma": ["x = 10 ** 2000", "format(x, ',')"],
    "int format hex": ["x = 1 << 100000", "format(x, 'x')"],
    "str slice": ["s = 'a' * 100000", "s[1:]"],
    "str slice step": ["s = 'a' * 100000", "s[::-1]"],
    "str +": ["s = 'a' * 100000", "s + 'b'"],
    "str *": ["s = 'ab'", "s * 50000"],
    "str ==": ["s = 'a' * 100000; t = s[:-1] + 'b'", "s == t"],
    "str <": ["s = 'a' * 100000; t = s[:-1] + 'b'", "s < t"],
    "str repr": ["s = '\\u20ac' * 20000", "repr(s)"],
    "str ascii": ["s = '\\u20ac' * 20000", "ascii(s)"],
    "str hash": ["s = 'a' * 100000", "hash(s + 'b')"],
    "str list": ["s = 'a' * 20000", "list(s)"],
    "bytes.hex": ["s = b'a' * 50000", "s.hex()"],
    "bytes.fromhex": ["s = 'ab' * 20000", "bytes.fromhex(s)"],
    "bytes.translate": ["s = b'a' * 50000; t = bytes(range(256))", "s.translate(t)"],
    "bytes.replace": ["s = b'ab' * 20000", "s.replace(b'a', b'ccc')"],
    "bytes.split": ["s = b'a,' * 20000", "s.split(b',')"],
    "bytes.join": ["s = [b'ab'] * 10000", "b','.join(s)"],
    "bytes of list": ["s = [1] * 20000", "bytes(s)"],
    "bytearray.extend": ["s = bytearray(); t = b'a' * 20000", "s.extend(t); s.clear()"],
    "bytearray.insert": ["s = bytearray(200000)", "s.insert(0, 1)"],
    "bytearray.pop": ["s = bytearray(10 ** 6)", "s.pop(0)"],
    "bytearray del": ["s = bytearray(10 ** 6)", "del s[0]; s.append(1)"],
    "int *": ["x = 3 ** 20000", "x * x"],
    "int * huge": ["x = 3 ** 200000", "x * x"],
    "int * uneven": ["x = 3 ** 200000; y = 3 ** 2000", "x * y"],
    "int //": ["x = 3 ** 20000; y = 3 ** 10000", "x // y"],
    "int % small": ["x = 3 ** 100000", "x % 7"],
    "int divmod": ["x = 3 ** 20000; y = 3 ** 10000", "divmod(x, y)"],
    "int **": ["x = 3", "x ** 20000"],
    "int pow mod": ["x = 3 ** 500; y = 7 ** 400; z = 5 ** 450", "pow(x, y, z)"],
    "int pow inverse": ["x = 3 ** 900; z = 5 ** 850", "pow(x, -1, z)"],
    "int <<": ["x = 1", "x << 100000"],
    "int >>": ["x = 1 << 100000", "x >> 1"],
    "int +": ["x = 1 << 100000", "x + x"],
    "int &": ["x = 1 << 100000", "x & x"],
    "int ~": ["x = 1 << 100000", "~x"],
    "int ==": ["x = 1 << 100000; y = x + 1", "x == y"],
    "int hash": ["x = 1 << 100000", "hash(x)"],
    "int str": ["x = 10 ** 4000", "str(x)"],
    "int of str": ["s = '1' * 4000", "int(s)"],
    "int of str base": ["s = 'f' * 50000", "int(s, 16)"],
    "int of str base 3": ["s = '1' * 4000", "int(s, 3)"],
    "int bin": ["x = 1 << 100000", "bin(x)"],
    "int.bit_length": ["x = 1 << 100000", "x.bit_length()"],
    "int.to_bytes": ["x = 1 << 100000", "x.to_bytes(20000, 'big')"],
    "int.from_bytes": ["s = b'a' * 20000", "int.from_bytes(s, 'big')"],
    "int float": ["x = (1 << 1000) + 1", "float(x)"],
    "int / int": ["x = 3 ** 20000; y = 3 ** 19990", "x / y"],
    "math.gcd": ["import math; x = 3 ** 5000; y = 5 ** 4000", "math.gcd(x, y)"],
    "math.factorial": ["import math", "math.factorial(2000)"],
    "math.isqrt": ["import math; x = 3 ** 5000", "math.isqrt(x)"],
    "math.comb": ["import math", "math.comb(2000, 1000)"],
    "math.perm": ["import math", "math.perm(2000, 1000)"],
    "math.fsum": ["import math; x = [0.1] * 10000", "math.fsum(x)"],
    "math.prod": ["import math; x = [3] * 5000", "math.prod(x)"],
    "math.log": ["import math; x = 3 ** 20000", "math.log(x)"],
    "math.ldexp": ["import math", "math.ldexp(1.0, 10)"],
    "list +": ["x = [1] * 50000", "x + x"],
    "tuple +": ["x = (1,) * 50000", "x + x"],
    "list *": ["x = [1]", "x * 50000"],
    "tuple *": ["x = (1,)", "x * 50000"],
    "list slice": ["x = [1] * 50000", "x[1:]"],
    "list slice step": ["x = [1] * 50000", "x[::2]"],
    "list slice =": ["x = [1] * 50000; y = [2]", "x[0:1] = y"],
    "list slice grow": ["x = [1] * 50000; y = [2, 2]", "x[0:1] = y; del x[0:1]"],
    "list del": ["x = [1] * 500000", "del x[0]"],
    "list.insert": ["x = [1] * 50000", "x.insert(0, 1)"],
    "list.pop 0": ["x = [1] * 500000", "x.pop(0)"],
    "list.remove": ["x = [1] * 50000 + [2]", "x.remove(2); x.append(2)"],
    "list.index": ["x = [1] * 50000 + [2]", "x.index(2)"],
    "list.count": ["x = [1] * 50000", "x.count(2)"],
    "list.count str": ["x = ['aaaaaaaab'] * 50000; y = 'aaaaaaaac'", "x.count(y)"],
    "list in float": ["x = [1.5] * 50000", "2 in x"],
    "list.reverse": ["x = [1] * 50000", "x.reverse()"],
    "list.copy": ["x = [1] * 50000", "x.copy()"],
    "list.clear": ["x = [1] * 50000", "y = x.copy(); y.clear()"],
    "list.extend": ["x = [1] * 50000", "y = []; y.extend(x)"],
    "list ==": ["x = [1] * 50000; y = x.copy()", "x == y"],
    "list <": ["x = [1] * 50000; y = x.copy()", "x < y"],
    "list repr": ["x = [1] * 10000", "repr(x)"],
    "list.sort": ["x = [(i * 7919) % 10007 for i in range(10000)]", "sorted(x)"],
    "list.sort sorted": ["x = list(range(50000))", "sorted(x)"],
    "list.sort str": ["x = [str((i * 7919) % 10007) for i in range(10000)]", "sorted(x)"],
    "list.sort tuple": ["x = [((i * 7919) % 10007, 1) for i in range(5000)]", "sorted(x)"],
    "list.sort key": ["x = list(range(5000))", "sorted(x, key=abs)"],
    "tuple hash": ["x = tuple(range(20000))", "hash(x)"],
    "tuple of list": ["x = [1] * 50000", "tuple(x)"],
    "list of range": ["x = range(50000)", "list(x)"],
    "set of range": ["x = range(20000)", "set(x)"],
    "set |": ["x = set(range(20000)); y = set(range(10000, 30000))", "x | y"],
    "set &": ["x = set(range(20000)); y = set(range(10000, 30000))", "x & y"],
    "set ==": ["x = set(range(20000)); y = set(range(20000))", "x == y"],
    "set copy": ["x = set(range(20000))", "x.copy()"],
    "set collide": ["x = [i << 40 for i in range(2000)]", "set(x)"],
    "frozenset hash": ["x = range(10000)", "hash(frozenset(x))"],
    "dict of pairs": ["x = [(i, i) for i in range(10000)]", "dict(x)"],
    "dict.copy": ["x = dict.fromkeys(range(20000))", "x.copy()"],
    "dict.update": ["x = dict.fromkeys(range(20000)); y = {}", "y.update(x)"],
    "dict |": ["x = dict.fromkeys(range(20000))", "{**x}"],
    "dict.fromkeys": ["x = range(20000)", "dict.fromkeys(x)"],
    "dict ==": ["x = dict.fromkeys(range(20000)); y = x.copy()", "x == y"],
    "dict list": ["x = dict.fromkeys(range(20000))", "list(x)"],
    "dict items": ["x = dict.fromkeys(range(20000))", "list(x.items())"],
    "dict next of emptied": [
        "x = dict.fromkeys(range(50000))\nfor i in range(49990): del x[i]",
        "next(iter(x))",
    ],
    "dict popitem": ["x = dict.fromkeys(range(500000))", "x.popitem()"],
    "dict collide 2**61-1": [
        "p = 2 ** 61 - 1; x = [i * p for i in range(1, 1500)]",
        "dict.fromkeys(x)",
    ],
    "dict collide shift": ["x = [i << 40 for i in range(3000)]", "dict.fromkeys(x)"],
    "dict collide store": [
        "p = 2 ** 61 - 1; x = [i * p for i in range(1, 1500)]",
        "d = {}\n    for k in x: d[k] = 1",
    ],
    "dict collide get": [
        "p = 2 ** 61 - 1; x = {i * p: 1 for i in range(1, 3000)}; k = 3001 * p",
        "x.get(k)",
    ],
    "dict collide in": [
        "p = 2 ** 61 - 1; x = {i * p: 1 for i in range(1, 3000)}; k = 3001 * p",
        "k in x",
    ],
    "dict collide float": ["x = {float(i << 60): 1 for i in range(1, 1500)}", "dict(x)"],
    "dict collide tuple": [
        "p = 2 ** 61 - 1; x = [(i * p,) for i in range(1, 1500)]",
        "dict.fromkeys(x)",
    ],
    "set collide 2**61-1": ["p = 2 ** 61 - 1; x = [i * p for i in range(1, 1500)]", "set(x)"],
    "set collide in": [
        "p = 2 ** 61 - 1; x = {i * p for i in range(1, 3000)}; k = 3001 * p",
        "k in x",
    ],
    "counter": ["import collections; x = [i % 100 for i in range(5000)]", "collections.Counter(x)"],
    "deque": ["import collections; x = range(20000)", "collections.deque(x)"],
    "deque.rotate": ["import collections; x = collections.deque(range(20000))", "x.rotate(7000)"],
    "deque.insert": [
        "import collections; x = collections.deque(range(20000))",
        "x.insert(10000, 1); x.pop()",
    ],
    "deque.index": ["import collections; x = collections.deque(range(20000))", "19999 in x"],
    "deque middle": ["import collections; x = collections.deque(range(200000))", "x[100000]"],
    "deque.remove": [
        "import collections; x = collections.deque(range(20000))",
        "x.remove(15000); x.append(15000)",
    ],
    "deque ==": ["import collections; x = collections.deque(range(20000)); y = x.copy()", "x == y"],
    "sum": ["x = [1] * 20000", "sum(x)"],
    "sum lists": ["x = [[1]] * 500", "sum(x, [])"],
    "max": ["x = [1] * 20000", "max(x)"],
    "any": ["x = [0] * 20000", "any(x)"],
    "all": ["x = [1] * 20000", "all(x)"],
    "zip": ["x = [1] * 20000", "list(zip(x, x))"],
    "enumerate": ["x = [1] * 20000", "list(enumerate(x))"],
    "map": ["x = [1] * 20000", "list(map(abs, x))"],
    "filter": ["x = [1] * 20000", "list(filter(None, x))"],
    "reversed": ["x = [1] * 20000", "list(reversed(x))"],
    "range in": ["x = range(10 ** 9)", "5 in x"],
    "range.index": ["x = range(10 ** 9)", "x.index(5)"],
    "*args": ["x = [1] * 10000\ndef f(*a): pass", "f(*x)"],
    "unpack star": ["x = [1] * 20000", "a, *b = x"],
    "itertools.product": ["import itertools; x = [1] * 50", "list(itertools.product(x, x))"],
    "itertools.product pools": [
        "import itertools; x = [[1]] * 5000",
        "next(itertools.product(*x))",
    ],
    "itertools.permutations": [
        "import itertools; x = range(20000)",
        "next(itertools.permutations(x))",
    ],
    "itertools.combinations": [
        "import itertools; x = range(7)",
        "list(itertools.combinations(x, 3))",
    ],
    "itertools.combinations deep": [
        "import itertools; x = list(itertools.combinations(range(3000), 2999))",
        "len(x)",
    ],
    "itertools.islice": [
        "import itertools",
        "list(itertools.islice(itertools.count(), 10000, 10001))",
    ],
    "itertools.chain": ["import itertools; x = [1] * 20000", "list(itertools.chain(x, x))"],
    "itertools.accumulate": ["import itertools; x = [1] * 20000", "list(itertools.accumulate(x))"],
    "itertools.tee": ["import itertools; x = [1] * 100", "itertools.tee(x, 2000)"],
    "itertools.zip_longest": [
        "import itertools; x = [[1]] * 2000",
        "next(itertools.zip_longest(*x))",
    ],
    "functools.reduce": [
        "import functools, operator; x = [1] * 5000",
        "functools.reduce(operator.add, x)",
    ],
    "heapq.heapify": ["import heapq; x = list(range(20000, 0, -1))", "heapq.heapify(x.copy())"],
    "heapq.nlargest": ["import heapq; x = list(range(5000))", "heapq.nlargest(100, x)"],
    "heapq.merge": ["import heapq; x = [[1]] * 1000", "list(heapq.merge(*x))"],
    "bisect.insort": ["import bisect; x = [1] * 200000", "bisect.insort_left(x, 0)"],
    "random.random": ["import random", "random.random()"],
    "random.getrandbits": ["import random", "random.getrandbits(100000)"],
    "random.shuffle": ["import random; x = list(range(1000))", "random.shuffle(x)"],
    "random.choices": ["import random; x = list(range(1000))", "random.choices(x, k=1000)"],
    "random.sample": ["import random; x = list(range(1000))", "random.sample(x, 500)"],
    "random.seed": ["import random", "random.seed(1)"],
    "random.seed str": ["import random; s = 'a' * 100000", "random.seed(s)"],
    "random.randbytes": [
        "import random; f = getattr(random, 'randbytes', random.getrandbits)",
        "f(20000)",
    ],
    "json.dumps": ["import json; x = [1, 'a', None] * 1000", "json.dumps(x)"],
    "json.dumps str": ["import json; x = '\\u20ac' * 10000", "json.dumps(x)"],
    "json.loads": ["import json; x = json.dumps([1, 'a', None] * 1000)", "json.loads(x)"],
    "json.loads nested": ["import json; x = '[' * 300 + ']' * 300", "json.loads(x)"],
    "re.findall": ["import re; s = 'ab 12 ' * 2000", "re.findall(r'\\w+', s)"],
    "re.sub": ["import re; s = 'ab 12 ' * 2000", "re.sub(r'\\d', 'x', s)"],
    "re.sub groups": ["import re; s = 'ab 12 ' * 2000", "re.sub(r'(\\w)(\\w)', r'\\2\\1', s)"],
    "re.match machine": ["import re; s = 'a' * 22 + 'b'", "re.match(r'(a+)+$', s)"],
    "re.search quadratic": ["import re; s = '1' * 400", "re.search(r'\\d+x', s)"],
    "re.search long": ["import re; s = 'a' * 200000", "re.search('b', s)"],
    "re.compile": ["import re; n = 0", "n += 1; re.compile('a(b|c)*[d-z]+' + str(n))"],
    "re.compile sets": [
        "import re; n = 0",
        "n += 1; re.search('(?i)[\\u0400-\\u0480x]' + str(n), 'abc')",
    ],
    "re.search linear nodes": [
        "import re; s = 'a' * 3000; p = '[ab]' * 200 + 'c'",
        "re.search(p, s)",
    ],
    "decimal +": ["import decimal; x = decimal.Decimal('1.5')", "x + x"],
    "decimal * long": [
        "import decimal; decimal.getcontext().prec = 5000; x = decimal.Decimal('3') / 7",
        "x * x",
    ],
    "decimal / long": [
        "import decimal; decimal.getcontext().prec = 2000; x = decimal.Decimal(3)",
        "x / 7",
    ],
    "decimal.sqrt": [
        "import decimal; decimal.getcontext().prec = 1000; x = decimal.Decimal(3)",
        "x.sqrt()",
    ],
    "decimal.exp": [
        "import decimal; decimal.getcontext().prec = 200; x = decimal.Decimal(3)",
        "x.exp()",
    ],
    "decimal str": [
        "import decimal; decimal.getcontext().prec = 5000; x = decimal.Decimal(3) / 7",
        "str(x)",
    ],
    "fractions": ["import fractions; x = fractions.Fraction(3 ** 500, 5 ** 300)", "x * x + x"],
    "hashlib.sha256": ["import hashlib; x = b'a' * 100000", "hashlib.sha256(x).hexdigest()"],
    "print": ["s = 'a' * 1000", "print(s)"],
    "copy.deepcopy": ["import copy; x = [[1] * 10] * 100", "copy.deepcopy(x)"],
    "getattr": ["class A: x = 1\na = A(); s = 'x'", "getattr(a, s)"],
    "class": ["", "type('A', (), {})"],
    "class bases": ["B = [type('B%d' % i, (), {}) for i in range(100)]", "type('A', tuple(B), {})"],
    "instance": ["class A: pass", "A()"],
    "isinstance tuple": ["t = (str,) * 5000", "isinstance(1, t)"],
    "isinstance nested": ["t = (str,)\nfor i in range(100): t = (t, str)", "isinstance(1, t)"],
    "raise": ["", "\n    try: raise ValueError\n    except ValueError: pass"],
    "type error text": ["s = 'a' * 50000", "\n    try: int(s)\n    except ValueError: pass"],
    "key error text": ["s = 'a' * 50000", "\n    try: {}[s]\n    except KeyError: pass"],
    "eval": ["", "eval('1 + 1')"],
    "struct": ["import struct", "struct.pack('<iii', 1, 2, 3)"],
    "textwrap": ["import textwrap; s = 'ab cd ' * 200", "textwrap.wrap(s)"],
    "statistics": ["import statistics; x = list(range(100))", "statistics.mean(x)"],
    "string.Template": ["import string; t = string.Template('$a ' * 100)", "t.substitute(a=1)"],
    "complex": ["x = 1 + 2j", "x * x"],
    "slice.indices": ["s = slice(1, 10 ** 30, 3)", "s.indices(10 ** 30)"],
}


class Figure(NamedTuple):
    """One operation measured."""

    name: str
    ns_per_unit: float
    units: int
    status: str


def measure(name: str) -> Figure:
    """CPU time of an operation per unit charged, the setup's share taken off."""
    setup, statement = OPERATIONS[name]
    sandbox = Sandbox(max_fuel=10**9, max_time_s=10, max_memory_mb=500, max_output_bytes=10**9)
    begun = time.process_time()
    base = sandbox.run(setup)
    between = time.process_time()
    # Twice the same setup: what is measured is the difference.
    limited = Sandbox(
        max_fuel=base.fuel_used + FUEL, max_time_s=10, max_memory_mb=500, max_output_bytes=10**9
    )
    result = limited.run("%s\nwhile True:\n    %s" % (setup, statement))
    ended = time.process_time()
    seconds = max((ended - between) - (between - begun), 0.0)
    units = max(result.fuel_used - base.fuel_used, 1)
    return Figure(name, seconds * 1e9 / units, units, result.status)


def main() -> int:
    parser = argparse.ArgumentParser(description="What a unit of fuel costs.")
    parser.add_argument("--only", default="", help="operations whose name holds this")
    parser.add_argument("--over", type=float, default=0.0, help="fail over so many ns a unit")
    options = parser.parse_args()
    figures = [measure(name) for name in OPERATIONS if options.only in name]
    figures.sort(key=lambda figure: -figure.ns_per_unit)
    for figure in figures:
        odd = "" if figure.status == "fuel_error" else "  " + figure.status
        print("%8.1f ns  %s%s" % (figure.ns_per_unit, figure.name, odd))
    dear = [figure.name for figure in figures if 0 < options.over < figure.ns_per_unit]
    return 1 if dear else 0


if __name__ == "__main__":
    sys.exit(main())
