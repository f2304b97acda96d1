"""Makes small programs that end by themselves, from a source of choices.

Every loop is bounded, recursion is bounded by an argument, numbers are kept small with modulo, and
names are bound before they are used, except where an error is wanted. Programs print as they go, so
that a difference shows where it begins. Used by test_programs.py; `choose(n)` gives 0 <= i < n, so
that a fuzzer can drive it too.
"""

from typing import Callable, List, Optional

INDENT = "    "
INTS = ["0", "1", "2", "3", "7", "-1", "-5", "10", "255", "2**31", "2**62", "2**63 - 1", "-2**63"]
FLOATS = ["0.5", "-1.5", "2.0", "0.1", "1e16", "-0.0"]
WORDS = ["''", "'a'", "'abc'", "'hello world'", "'é😀'", "'10'"]


class ProgramMaker:
    """One program; the state is what is bound at the point that is being written."""

    def __init__(self, choose: Callable[[int], int]) -> None:
        self.choose = choose
        self.lines: List[str] = []
        self.names = {"int": ["n0"], "str": ["s0"], "list": ["l0"], "dict": ["d0"]}
        self.functions: List[str] = []
        self.classes: List[str] = []
        self.fresh = 0
        self.budget = 30
        self.in_loop = False
        self.in_function = False

    def pick(self, options: List[str]) -> str:
        return options[self.choose(len(options))]

    def new_name(self, kind: str) -> str:
        self.fresh += 1
        return "%s%d" % (kind[0], self.fresh)

    # Expressions: text of a given kind.

    def int_(self, depth: int = 2) -> str:
        choice = self.choose(16 if depth > 0 else 4)
        if choice < 2:
            return self.pick(self.names["int"])
        if choice < 4:
            return self.pick(INTS[:9] if self.choose(3) else INTS)
        a, b = self.int_(depth - 1), self.int_(depth - 1)
        if choice < 7:
            return "(%s %s %s)" % (a, self.pick(["+", "-", "*", "&", "|", "^"]), b)
        if choice == 7:
            return "(%s %s %s)" % (a, self.pick(["//", "%"]), self.pick(["3", "-7", "10", b]))
        if choice == 8:
            return "len(%s)" % self.any_(depth - 1, ["str", "list", "dict"])
        if choice == 9:
            return "%s[%s]" % (self.list_(depth - 1), self.pick(["0", "-1", "1", a]))
        if choice == 10:
            return "(%s if %s else %s)" % (a, self.bool_(depth - 1), b)
        if choice == 11:
            return "%s(%s)" % (self.pick(["abs", "int", "hash"]), a)
        if choice == 12:
            return "%s(%s, %s)" % (self.pick(["min", "max"]), a, b)
        if choice == 13:
            return "sum(%s)" % self.list_(depth - 1)
        if choice == 14 and self.functions:
            return "%s(%s, %s)" % (self.pick(self.functions), a, b)
        if choice == 15:
            return "%s.get(%s, %s)" % (self.dict_(depth - 1), a, b)
        return "(-%s)" % a

    def bool_(self, depth: int = 2) -> str:
        choice = self.choose(8)
        a, b = self.int_(depth - 1), self.int_(depth - 1)
        if choice < 3:
            return "%s %s %s" % (a, self.pick(["<", "<=", "==", "!=", ">", ">="]), b)
        if choice == 3:
            return "(%s < %s <= %s)" % (a, b, self.int_(0))
        if choice == 4:
            return "(%s in %s)" % (a, self.list_(depth - 1))
        if depth > 0 and choice == 5:
            return "(%s %s %s)" % (
                self.bool_(depth - 1),
                self.pick(["and", "or"]),
                self.bool_(depth - 1),
            )
        if choice == 6:
            return "(not %s)" % a
        return a

    def str_(self, depth: int = 2) -> str:
        choice = self.choose(9 if depth > 0 else 2)
        if choice == 0:
            return self.pick(self.names["str"])
        if choice == 1:
            return self.pick(WORDS)
        if choice == 2:
            return "(%s + %s)[:40]" % (self.str_(depth - 1), self.str_(depth - 1))
        if choice == 3:
            return "str(%s)" % self.any_(depth - 1)
        if choice == 4:
            return "f'{%s}|{%s:>4}'" % (self.pick(self.names["int"]), self.pick(self.names["int"]))
        if choice == 5:
            return "%s.%s()" % (self.str_(depth - 1), self.pick(["upper", "strip", "title"]))
        if choice == 6:
            return "%s[%s:%s]" % (
                self.str_(depth - 1),
                self.pick(["", "1", "-2"]),
                self.pick(["", "3"]),
            )
        if choice == 7:
            return "'%s'.join(map(str, %s))" % (self.pick(["", ",", "-"]), self.list_(depth - 1))
        return "'%s %%s' %% (%s,)" % (self.pick(["a", "b"]), self.any_(depth - 1))

    def list_(self, depth: int = 2) -> str:
        choice = self.choose(9 if depth > 0 else 1)
        if choice == 0:
            return self.pick(self.names["list"])
        if choice == 1:
            return "[%s, %s]" % (self.int_(depth - 1), self.int_(depth - 1))
        if choice == 2:
            loop = self.new_name("int")
            self.names["int"].append(loop)
            item = self.int_(depth - 1)
            test = " if " + self.bool_(0) if self.choose(2) else ""
            self.names["int"].remove(loop)
            return "[%s for %s in %s%s]" % (item, loop, self.iterable(depth - 1), test)
        if choice == 3:
            return "sorted(%s%s)" % (
                self.list_(depth - 1),
                self.pick(["", ", key=lambda v: -v", ", reverse=True"]),
            )
        if choice == 4:
            return "(%s + %s)[:30]" % (self.list_(depth - 1), self.list_(depth - 1))
        if choice == 5:
            return "%s[%s]" % (self.list_(depth - 1), self.pick(["::-1", "1:", ":-1", "::2", ":3"]))
        if choice == 6:
            return "list(%s)" % self.iterable(depth - 1)
        if choice == 7:
            return "list(%s.values())" % self.dict_(depth - 1)
        return "[*%s, %s]" % (self.iterable(depth - 1), self.int_(0))

    def iterable(self, depth: int) -> str:
        choice = self.choose(5)
        if choice < 2:
            return "range(%s)" % self.pick(["3", "5", "2, 6", "5, 0, -2", "0"])
        if choice == 2:
            return self.dict_(0)
        if choice == 3:
            return "map(lambda v: v %% 5, %s)" % self.list_(max(depth - 1, 0))
        return self.list_(max(depth, 0))

    def dict_(self, depth: int = 2) -> str:
        choice = self.choose(4 if depth > 0 else 1)
        if choice == 1:
            return "{%s: %s, %s: %s}" % tuple(self.int_(depth - 1) for _ in range(4))
        if choice == 2:
            return "{v: v * 2 for v in %s}" % self.iterable(depth - 1)
        return self.pick(self.names["dict"])

    def any_(self, depth: int = 2, kinds: Optional[List[str]] = None) -> str:
        kind = self.pick(kinds or ["int", "str", "list", "dict", "float"])
        if kind == "float":
            return "(%s %s %s)" % (
                self.pick(FLOATS),
                self.pick(["+", "*", "-"]),
                self.pick(INTS[:9]),
            )
        return str(getattr(self, kind + "_")(depth))

    # Statements.

    def emit(self, level: int, text: str) -> None:
        self.lines.append(INDENT * level + text)

    def block(self, level: int) -> None:
        saved = {kind: list(names) for kind, names in self.names.items()}
        for _ in range(1 + self.choose(3)):
            self.statement(level)
        self.names = saved

    def statement(self, level: int) -> None:
        self.budget -= 1
        simple = self.budget < 0 or level > 3
        choice = self.choose(9 if simple else 16)
        if choice < 3:
            self.assign(level)
        elif choice < 5:
            self.emit(level, "print(%s, %s)" % (self.any_(), self.any_(1)))
        elif choice == 5:
            target = self.pick(self.names["int"])
            self.emit(
                level, "%s %s %s" % (target, self.pick(["+=", "-=", "^=", "|="]), self.int_(1))
            )
            self.emit(level, "%s %%= 10**12" % target)
        elif choice == 6:
            self.mutate(level)
        elif choice == 7 and self.in_loop:
            self.emit(level, "if %s: %s" % (self.bool_(1), self.pick(["break", "continue"])))
        elif choice == 8 and self.in_function:
            self.emit(level, "if %s: return %s" % (self.bool_(1), self.int_(1)))
        elif choice == 9:
            self.emit(level, "if %s:" % self.bool_())
            self.block(level + 1)
            if self.choose(2):
                self.emit(level, "else:")
                self.block(level + 1)
        elif choice in (10, 11):
            self.loop(level)
        elif choice == 12:
            self.while_(level)
        elif choice == 13:
            self.try_(level)
        elif choice == 14 and level == 0:
            self.function(level)
        elif choice == 15 and level == 0:
            self.class_(level)
        else:
            self.assign(level)

    def assign(self, level: int) -> None:
        kind = self.pick(["int", "int", "str", "list", "dict"])
        value = getattr(self, kind + "_")()
        existing = self.names[kind]
        name = self.pick(existing) if self.choose(2) else self.new_name(kind)
        if kind == "int":
            value = "(%s) %% 10**15" % value
        self.emit(level, "%s = %s" % (name, value))
        if name not in existing:
            existing.append(name)

    def mutate(self, level: int) -> None:
        a, d = self.pick(self.names["list"]), self.pick(self.names["dict"])
        actions = [
            "%s.append(%s)" % (a, self.int_(1)),
            "%s.insert(0, %s)" % (a, self.int_(1)),
            "%s[0:1] = %s" % (a, self.list_(0)),
            "%s.reverse()" % a,
            "%s.sort()" % a,
            "%s[%s] = %s" % (d, self.int_(1), self.int_(1)),
            "%s.setdefault(%s, %s)" % (d, self.int_(0), self.int_(0)),
            "%s.pop(%s, None)" % (d, self.int_(0)),
            "%s[-1] = %s" % (a, self.int_(1)),
            "del %s[0]" % a,
            "%s += %s" % (a, self.list_(0)),
        ]
        self.emit(level, self.pick(actions))
        self.emit(level, "del %s[20:]" % a)

    def loop(self, level: int) -> None:
        name = self.new_name("int")
        self.emit(
            level,
            "for %s in list(%s)[:6]:" % (name, self.iterable(1))
            if self.choose(2)
            else "for %s in range(%d):" % (name, self.choose(5)),
        )
        outside, self.in_loop = self.in_loop, True
        self.names["int"].append(name)
        self.block(level + 1)
        self.names["int"].remove(name)
        self.in_loop = outside
        if self.choose(3) == 0:
            self.emit(level, "else:")
            self.block(level + 1)

    def while_(self, level: int) -> None:
        name = "w%d" % self.fresh
        self.fresh += 1
        self.emit(level, "%s = %d" % (name, 1 + self.choose(4)))
        self.emit(level, "while %s > 0:" % name)
        self.emit(level + 1, "%s -= 1" % name)
        outside, self.in_loop = self.in_loop, True
        self.block(level + 1)
        self.in_loop = outside

    def try_(self, level: int) -> None:
        self.emit(level, "try:")
        self.block(level + 1)
        if self.choose(2):
            self.emit(level + 1, "print(%s // %s)" % (self.int_(1), self.int_(1)))
        error = self.pick(
            ["ZeroDivisionError", "(IndexError, KeyError)", "Exception", "TypeError", "LookupError"]
        )
        self.emit(level, "except %s as e:" % error)
        self.emit(level + 1, "print(type(e).__name__, e)")
        if self.choose(2):
            self.block(level + 1)
        if self.choose(3) == 0:
            self.emit(level, "else:")
            self.block(level + 1)
        if self.choose(3) == 0:
            self.emit(level, "finally:")
            outside = self.in_loop, self.in_function
            self.in_loop = self.in_function = False  # a jump out of finally is a warning by now
            self.block(level + 1)
            self.in_loop, self.in_function = outside

    def function(self, level: int) -> None:
        name = "f%d" % len(self.functions)
        saved = {kind: list(names) for kind, names in self.names.items()}
        self.emit(level, "def %s(p, q=%s, depth=[0]):" % (name, self.pick(INTS[:6])))
        self.names = {"int": ["p", "q"], "str": ["s"], "list": ["a"], "dict": ["b"]}
        self.emit(level + 1, "s, a, b = 'local', [p, q], {p: q}")
        outside = self.in_function, self.in_loop
        self.in_function, self.in_loop = True, False
        if self.choose(3) == 0:
            self.emit(level + 1, "if depth[0] < 5:")
            self.emit(level + 2, "depth[0] += 1")
            self.emit(level + 2, "p = %s(%s, %s) %% 10**9" % (name, self.int_(0), self.int_(0)))
            self.emit(level + 2, "depth[0] -= 1")
        self.block(level + 1)
        self.emit(level + 1, "return (%s) %% 10**9" % self.int_(1))
        self.in_function, self.in_loop = outside
        self.names = saved
        self.functions.append(name)

    def class_(self, level: int) -> None:
        name = "C%d" % len(self.classes)
        base = "(%s)" % self.pick(self.classes) if self.classes and self.choose(2) else ""
        self.emit(level, "class %s%s:" % (name, base))
        self.emit(level + 1, "shared = %s" % self.pick(INTS))
        self.emit(level + 1, "def __init__(self, v):")
        self.emit(level + 2, "self.v = v")
        self.emit(level + 1, "def step(self, k=1):")
        self.emit(
            level + 2, "self.v = (self.v %s k + self.shared) %% 10**9" % self.pick(["+", "-", "*"])
        )
        self.emit(level + 2, "return self.v")
        if self.choose(2):
            self.emit(level + 1, "def __eq__(self, o):")
            self.emit(level + 2, "return self.v % 3 == o.v % 3")
        self.emit(level, "o = %s(%s)" % (name, self.int_(0)))
        self.emit(level, "print(o.step(), o.step(%s), o.shared, o == %s(1))" % (self.int_(0), name))
        self.classes.append(name)

    def program(self) -> str:
        self.lines = ["n0, s0, l0, d0 = 3, 'start', [1, 2, 3], {1: 10, 2: 20}"]
        for _ in range(4 + self.choose(8)):
            self.statement(0)
        self.emit(0, "print(n0, s0, l0, d0)")
        return "\n".join(self.lines) + "\n"
