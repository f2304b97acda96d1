"""`python -m tests.bench.micro`: one operation each, in a loop, on CPython and on the engine.

Each program runs its statement in a `for` loop inside a function; the time of the same loop with
`pass` is taken off, so the figure is nanoseconds per operation.
"""

import argparse
import sys
from typing import Dict, Tuple

from tests.bench.measure import compare, make_sandbox, setting_name

COUNT = 200_000

# name -> (module level set-up, parameters' set-up inside the function, statement)
OPERATIONS: Dict[str, Tuple[str, str, str]] = {
    "add ints": ("", "a, b = 3, 4", "a + b"),
    "add floats": ("", "a, b = 3.5, 4.5", "a + b"),
    "multiply ints": ("", "a, b = 3, 4", "a * b"),
    "floor divide": ("", "a, b = 30, 4", "a // b"),
    "modulo": ("", "a, b = 30, 4", "a % b"),
    "compare and branch": ("", "a, b = 3, 4", "if a < b: pass"),
    "concatenate strings": ("", "a, b = 'ab', 'cd'", "a + b"),
    "f-string": ("", "a = 5", "f'{a} items'"),
    "global read": ("g = 5", "", "g"),
    "global write": ("g = 5", "global g", "g = i"),
    "builtin read": ("", "", "len"),
    "call function": ("def f(a): return a", "", "f(i)"),
    "call with keyword": ("def f(a, b=2): return a", "", "f(i, b=1)"),
    "call star": ("def f(*a): return a", "t = (1, 2)", "f(*t)"),
    "call len": ("", "x = [1, 2]", "len(x)"),
    "call closure": ("", "n = 1\n    def f(): return n", "f()"),
    "call lambda": ("", "f = lambda x: x", "f(i)"),
    "attribute read": ("class C:\n    def __init__(self): self.x = 1", "o = C()", "o.x"),
    "attribute write": ("class C:\n    def __init__(self): self.x = 1", "o = C()", "o.x = i"),
    "class attribute": ("class C:\n    k = 1", "o = C()", "o.k"),
    "method call": ("class C:\n    def m(self): return 1", "o = C()", "o.m()"),
    "create instance": ("class C:\n    def __init__(self, x): self.x = x", "", "C(i)"),
    "create plain instance": ("class C: pass", "", "C()"),
    "operator method": (
        "class C:\n    def __add__(self, o): return 1",
        "o = C()",
        "o + 1",
    ),
    "list index": ("", "x = [1, 2, 3]", "x[1]"),
    "list store": ("", "x = [1, 2, 3]", "x[1] = i"),
    "list append": ("", "x = []", "x.append(i)"),
    "list slice": ("", "x = [1, 2, 3, 4]", "x[1:3]"),
    "list display": ("", "", "[i, i, i]"),
    "list in": ("", "x = [1, 2, 3]", "3 in x"),
    "tuple unpack": ("", "t = (1, 2)", "a, b = t"),
    "swap": ("", "a, b = 1, 2", "a, b = b, a"),
    "dict get item": ("", "d = {'k': 1}", "d['k']"),
    "dict get": ("", "d = {'k': 1}", "d.get('x', 0)"),
    "dict store": ("", "d = {'k': 1}", "d['k'] = i"),
    "dict int keys": ("", "d = {}", "d[i & 255] = i"),
    "dict in": ("", "d = {'k': 1}", "'k' in d"),
    "set add": ("", "s = set()", "s.add(i & 255)"),
    "string index": ("", "s = 'hello'", "s[1]"),
    "string method": ("", "s = 'hello'", "s.upper()"),
    "try on the normal path": ("", "", "try: i\n        except ValueError: pass"),
    "raise and catch": ("", "", "try: raise ValueError\n        except ValueError: pass"),
    "generator step": ("", "it = (k for k in range(10**9))", "next(it)"),
    "generator sum of 10": ("", "x = range(10)", "sum(k for k in x)"),
    "list comprehension of 10": ("", "x = range(10)", "[k for k in x]"),
    "for over list of 10": ("", "x = [0] * 10", "for k in x: pass"),
    "int()": ("", "s = '42'", "int(s)"),
    "str()": ("", "", "str(i)"),
    "isinstance": ("", "", "isinstance(i, int)"),
    "min of two": ("", "", "min(i, 5)"),
    "sorted of 10 with key": ("", "x = list(range(10))", "sorted(x, key=lambda v: -v)"),
}


def make_program(operation: Tuple[str, str, str], statement: str) -> str:
    setup, inside, _ = operation
    return "%s\ndef run():\n    %s\n    for i in range(%d):\n        %s\nrun()\n" % (
        setup,
        inside or "pass",
        COUNT,
        statement,
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.micro", description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--only", metavar="NAME")
    options = parser.parse_args()
    sandbox = make_sandbox()
    print("%-26s %10s %10s %7s" % (setting_name(), "exec ns", "engine ns", "ratio"))
    empty = compare(make_program(("", "", ""), "pass"), sandbox, options.repeats)
    loop = [side.median for side in empty]
    print("%-26s %10.1f %10.1f" % (("empty loop",) + tuple(s / COUNT * 1e9 for s in loop)))
    for name, operation in OPERATIONS.items():
        if options.only and options.only not in name:
            continue
        try:
            sides = compare(make_program(operation, operation[2]), sandbox, options.repeats)
        except Exception as error:
            print("%-26s %s" % (name, str(error).strip().splitlines()[-1]))
            continue
        cpython, engine = [
            max(side.median - base, 0.0) / COUNT * 1e9 for side, base in zip(sides, loop)
        ]
        ratio = "%7.2f" % (engine / cpython) if cpython else ""
        print("%-26s %10.1f %10.1f %s" % (name, cpython, engine, ratio), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
