"""Generated expressions: the text of a value of a wanted kind, made from what is bound.

Kinds: int, float, bool, str, list and tuple (of ints), dict (ints to ints), set (of ints). Sizes
stay small: texts and sequences are cut where they could grow, numbers where they are stored.
`choose(n)` gives 0 <= i < n and is the only source of chance.
"""

from typing import Callable, Dict, List, Optional, Sequence, Tuple

INTS = ["0", "1", "2", "3", "7", "-1", "-5", "10", "255", "2**31", "2**62", "2**63 - 1", "-2**63"]
SMALL_INTS = INTS[:9]
FLOATS = ["0.5", "-1.5", "2.0", "0.1", "1e16", "-0.0", "1e-7", "123456.789"]
WORDS = ["''", "'a'", "'abc'", "'hello world'", "'é😀'", "'10'", "'a,b,c'", "'  x '", "'Ab1'"]
KINDS = ["int", "str", "list", "dict", "float", "bool", "tuple", "set"]
INT_SPECS = ["", "5", "<5", "^7", "05", "+", ",", "x", "#b", "o", "e", ".2f", "_", "d"]
STR_SPECS = ["", "5", "<6", ">6", "^7", "*^8", ".2", "s"]
FLOAT_SPECS = ["", ".2f", "8.3f", "e", "g", "+.1f", "%", "010.2f", ",.1f"]


def first_names() -> Dict[str, List[str]]:
    """The names that the first lines of a program, or of a function in it, bind."""
    first = {"int": "n0", "str": "s0", "list": "l0", "dict": "d0", "float": "x0"}
    first.update({"tuple": "t0", "set": "q0"})
    return {kind: [first[kind]] if kind in first else [] for kind in KINDS}


class Expressions:
    """The names that are bound, by kind, and expressions over them."""

    def __init__(self, choose: Callable[[int], int], version: Tuple[int, int]) -> None:
        self.choose = choose
        self.version = version
        self.lines: List[str] = []
        self.names = first_names()
        self.functions: List[str] = []  # callable with two ints, give an int
        self.generators: List[str] = []  # callable with one int, give a generator of ints
        self.fresh = 0
        self.budget = 36
        self.in_loop = False
        self.in_function = False

    def pick(self, options: Sequence[str]) -> str:
        return options[self.choose(len(options))]

    def often(self) -> bool:
        return self.choose(4) != 0

    def seldom(self) -> bool:
        return self.choose(4) == 0

    def new_name(self, kind: str) -> str:
        self.fresh += 1
        return "%s%d" % ({"float": "x", "tuple": "t", "set": "q"}.get(kind, kind[0]), self.fresh)

    def expression(self, kind: str, depth: int = 2) -> str:
        make: Callable[[int], str] = getattr(self, kind + "_")
        return make(depth)

    def int_(self, depth: int = 2) -> str:
        choice = self.choose(24 if depth > 0 else 4)
        if choice < 2:
            return self.pick(self.names["int"])
        if choice < 4:
            return self.pick(SMALL_INTS if self.often() else INTS)
        a, b = self.int_(depth - 1), self.int_(depth - 1)
        if choice < 7:
            return "(%s %s %s)" % (a, self.pick(["+", "-", "*", "&", "|", "^"]), b)
        if choice == 7:
            return "(%s %s %s)" % (a, self.pick(["//", "%"]), self.pick(["3", "-7", "10", b]))
        if choice == 8:
            return "len(%s)" % self.any_(depth - 1, ["str", "list", "dict", "set", "tuple"])
        if choice == 9:
            source = self.pick(["list", "tuple"])
            return "(%s or [7, 8])[%s]" % (
                self.expression(source, depth - 1),
                self.pick(["0", "-1", "0", "0", "-1", "1", a]),
            )
        if choice == 10:
            return "(%s if %s else %s)" % (a, self.bool_(depth - 1), b)
        if choice == 11:
            return "%s(%s)" % (self.pick(["abs", "int", "hash"]), a)
        if choice == 12:
            return "%s(%s, %s)" % (self.pick(["min", "max"]), a, b)
        if choice == 13:
            return "sum(%s)" % self.iterable(depth - 1)
        if choice in (14, 15) and self.functions:
            return self.call(a, b)
        if choice == 16:
            return "%s.get(%s, %s)" % (self.dict_(depth - 1), a, b)
        if choice == 17:
            return "(lambda p, q=%s: p %s q)(%s)" % (b, self.pick(["+", "-", "^"]), a)
        if choice == 18:
            return "max(%s, default=%s)" % (self.iterable(depth - 1), a)
        if choice == 19:
            return "(%s << %s)" % (a, self.pick(["1", "3", "0"]))
        if choice == 20:
            return "next((v for v in %s if v %s %s), %s)" % (
                self.iterable(depth - 1),
                self.pick([">", "==", "!="]),
                self.pick(SMALL_INTS),
                b,
            )
        if choice == 21:
            return "round(%s)" % self.float_(depth - 1)
        if choice == 22:
            return "(-%s).bit_length()" % a
        return "(%s%s)" % (self.pick(["-", "~", "+"]), a)

    def call(self, a: str, b: str) -> str:
        """A call of a function with two ints, in one of the forms that mean the same."""
        form = self.pick(["%s(%s, %s)", "%s(q=%s, p=%s)", "%s(*[%s, %s])", "%s(%s, **{'q': %s})"])
        return form % (self.pick(self.functions), a, b)

    def float_(self, depth: int = 2) -> str:
        choice = self.choose(6 if depth > 0 else 2)
        if choice == 0:
            return self.pick(self.names["float"])
        if choice == 1:
            return self.pick(FLOATS)
        a, b = self.float_(depth - 1), self.pick(FLOATS + SMALL_INTS)
        if choice == 2:
            return "(%s / %s)" % (a, self.pick(["2", "3.0", "-7", "10", b]))
        if choice == 3:
            return "round(%s, %s)" % (a, self.pick(["1", "2", "0", "-1"]))
        if choice == 4:
            return "float(%s %% 1000)" % self.int_(depth - 1)
        return "(%s %s %s)" % (a, self.pick(["+", "*", "-"]), b)

    def bool_(self, depth: int = 2) -> str:
        choice = self.choose(11)
        a, b = self.int_(depth - 1), self.int_(depth - 1)
        if choice < 3:
            return "%s %s %s" % (a, self.pick(["<", "<=", "==", "!=", ">", ">="]), b)
        if choice == 3:
            return "(%s < %s <= %s)" % (a, b, self.int_(0))
        if choice == 4:
            kind = self.pick(["list", "set", "dict", "tuple"])
            return "(%s %s %s)" % (a, self.pick(["in", "not in"]), self.expression(kind, depth - 1))
        if depth > 0 and choice == 5:
            operator = self.pick(["and", "or"])
            return "(%s %s %s)" % (self.bool_(depth - 1), operator, self.bool_(depth - 1))
        if choice == 6:
            return "(not %s)" % a
        if choice == 7 and depth > 0:
            kind = self.pick(["str", "list", "tuple", "set"])
            left, right = self.expression(kind, depth - 1), self.expression(kind, depth - 1)
            return "(%s %s %s)" % (left, self.pick(["<", "==", "!=", ">="]), right)
        if choice == 8 and depth > 0:
            function = self.pick(["any", "all"])
            return "%s(v %% 2 for v in %s)" % (function, self.iterable(depth - 1))
        if choice == 9:
            return "isinstance(%s, %s)" % (
                self.any_(depth - 1),
                self.pick(["int", "(str, list)", "float"]),
            )
        return "bool(%s)" % a

    def str_(self, depth: int = 2) -> str:
        choice = self.choose(13 if depth > 0 else 2)
        if choice == 0:
            return self.pick(self.names["str"])
        if choice == 1:
            return self.pick(WORDS)
        if choice == 2:
            return "(%s + %s)[:40]" % (self.str_(depth - 1), self.str_(depth - 1))
        if choice == 3:
            return "%s(%s)[:60]" % (self.pick(["str", "repr"]), self.any_(depth - 1))
        if choice == 4:
            return self.f_string(depth - 1)
        if choice == 5:
            method = self.pick(["upper", "strip", "title", "lower", "swapcase", "capitalize"])
            return "%s.%s()" % (self.str_(depth - 1), method)
        if choice == 6:
            return "%s[%s:%s]" % (
                self.str_(depth - 1),
                self.pick(["", "1", "-2"]),
                self.pick(["", "3"]),
            )
        if choice == 7:
            return "'%s'.join(map(str, %s))[:60]" % (
                self.pick(["", ",", "-"]),
                self.iterable(depth - 1),
            )
        if choice == 8:
            return "('%s %%s|%%5s' %% (%s, %s))" % (
                self.pick(["a", "b"]),
                self.any_(depth - 1),
                self.any_(0),
            )
        if choice == 9:
            return "'{:%s}|{!r}'.format(%s, %s)" % (
                self.pick(INT_SPECS),
                self.int_(depth - 1),
                self.str_(0),
            )
        if choice == 10:
            return "%s.replace(%s, %s)[:40]" % (
                self.str_(depth - 1),
                self.pick(WORDS[1:]),
                self.str_(0),
            )
        if choice == 11:
            return "('%d %%s' %% {%s: 1}.get(%s))" % (self.choose(9), self.int_(0), self.int_(0))
        return "''.join(reversed(%s))" % self.str_(depth - 1)

    def f_string(self, depth: int) -> str:
        """A format string; without quotes in its fields, so that it is one everywhere."""
        parts = []
        for _ in range(1 + self.choose(3)):
            kind = self.pick(["int", "str", "float", "int"])
            specs = {"int": INT_SPECS, "str": STR_SPECS, "float": FLOAT_SPECS}[kind]
            value = self.pick(self.names[kind])
            if kind == "int" and self.seldom():
                value = "%s + 1" % value
            mark = self.pick(["", "", "!r", "!s"]) if kind == "str" else ""
            if self.choose(6) == 0:
                parts.append("{%s=}" % value)
            elif kind == "int" and self.choose(6) == 0:
                parts.append("{%s:>{len(%s)}}" % (value, self.pick(self.names["list"])))
            else:
                spec = self.pick(specs)
                parts.append("{%s%s%s}" % (value, mark, ":" + spec if spec else ""))
        return "f'%s'" % self.pick(["|", " ", "{{}}"]).join(parts)

    def list_(self, depth: int = 2) -> str:
        choice = self.choose(14 if depth > 0 else 1)
        if choice == 0:
            return self.pick(self.names["list"])
        if choice == 1:
            return "[%s, %s]" % (self.int_(depth - 1), self.int_(depth - 1))
        if choice in (2, 3):
            return "[%s]" % self.comprehension(depth, "")
        if choice == 4:
            return "sorted(%s%s)" % (
                self.iterable(depth - 1),
                self.pick(["", ", key=lambda v: -v", ", reverse=True", ", key=lambda v: v % 3"]),
            )
        if choice == 5:
            return "(%s + %s)[:30]" % (self.list_(depth - 1), self.list_(depth - 1))
        if choice == 6:
            return "%s[%s]" % (self.list_(depth - 1), self.pick(["::-1", "1:", ":-1", "::2", ":3"]))
        if choice == 7:
            return "list(%s)" % self.iterable(depth - 1)
        if choice == 8:
            return "list(%s.%s())" % (self.dict_(depth - 1), self.pick(["values", "keys"]))
        if choice == 9:
            return "[a + b for a, b in zip(%s, %s)]" % (self.iterable(depth - 1), self.list_(0))
        if choice == 10:
            return "[i * v for i, v in enumerate(%s)]" % self.list_(depth - 1)
        if choice == 11:
            return "[len(w) for w in %s.split()]" % self.str_(depth - 1)
        if choice == 12:
            return "[*map(abs, %s)]" % self.iterable(depth - 1)
        return "[*%s, %s]" % (self.iterable(depth - 1), self.int_(0))

    def comprehension(self, depth: int, key: str) -> str:
        """The inside of a comprehension over ints, with one or two loops."""
        loop = self.new_name("int")
        source = self.iterable(depth - 1)
        self.names["int"].append(loop)
        second = ""
        if depth > 1 and self.seldom():
            inner = self.new_name("int")
            second = " for %s in range(%s %% 3)" % (inner, loop)
            self.names["int"].append(inner)
        item = self.int_(depth - 1)
        test = " if " + self.bool_(0) if self.choose(2) else ""
        if second:
            self.names["int"].pop()
        self.names["int"].remove(loop)
        return "%s%s for %s in %s%s%s" % (key and loop + ": ", item, loop, source, second, test)

    def iterable(self, depth: int) -> str:
        choice = self.choose(10)
        if choice < 2:
            return "range(%s)" % self.pick(["3", "5", "2, 6", "5, 0, -2", "0"])
        if choice == 2:
            return self.dict_(0)
        if choice == 3:
            return "map(lambda v: v %% 5, %s)" % self.list_(max(depth - 1, 0))
        if choice == 4 and self.generators:
            return "%s(%d)" % (self.pick(self.generators), self.choose(4))
        if choice == 5:
            return "filter(lambda v: v %% 2, %s)" % self.list_(max(depth - 1, 0))
        if choice == 6 and depth > 0:
            return "(%s)" % self.comprehension(1, "")
        if choice == 7:
            return "reversed(%s)" % self.list_(max(depth - 1, 0))
        if choice == 8:
            return self.tuple_(max(depth - 1, 0))
        return self.list_(max(depth, 0))

    def tuple_(self, depth: int = 2) -> str:
        choice = self.choose(5 if depth > 0 else 1)
        if choice == 1:
            return "(%s, %s)" % (self.int_(depth - 1), self.int_(depth - 1))
        if choice == 2:
            return "tuple(%s)" % self.iterable(depth - 1)
        if choice == 3:
            return "(%s + %s)[:20]" % (self.tuple_(depth - 1), self.tuple_(depth - 1))
        if choice == 4:
            return "divmod(%s, %s)" % (self.int_(depth - 1), self.pick(["3", "-4", "10"]))
        return self.pick(self.names["tuple"])

    def set_(self, depth: int = 2) -> str:
        choice = self.choose(5 if depth > 0 else 1)
        if choice == 1:
            return "{%s, %s}" % (self.int_(depth - 1), self.int_(depth - 1))
        if choice == 2:
            return "set(%s)" % self.iterable(depth - 1)
        if choice == 3:
            operator = self.pick(["|", "&", "-", "^"])
            return "(%s %s %s)" % (self.set_(depth - 1), operator, self.set_(depth - 1))
        if choice == 4:
            return "{%s}" % self.comprehension(depth, "")
        return self.pick(self.names["set"])

    def dict_(self, depth: int = 2) -> str:
        choice = self.choose(6 if depth > 0 else 1)
        if choice == 1:
            return "{%s: %s, %s: %s}" % tuple(self.int_(depth - 1) for _ in range(4))
        if choice == 2:
            return "{%s}" % self.comprehension(depth, "key")
        if choice == 3:
            return "dict(zip(%s, %s))" % (self.iterable(depth - 1), self.list_(depth - 1))
        if choice == 4:
            return "{**%s, %s: %s}" % (self.dict_(depth - 1), self.int_(0), self.int_(0))
        if choice == 5:
            return "dict(sorted(%s.items()))" % self.dict_(depth - 1)
        return self.pick(self.names["dict"])

    def any_(self, depth: int = 2, kinds: Optional[Sequence[str]] = None) -> str:
        return self.expression(self.pick(kinds or KINDS), depth)
