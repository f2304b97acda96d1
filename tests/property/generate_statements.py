"""Generated statements: what is bound before is used after, loops are bounded, programs print."""

from typing import List, Sequence

from tests.property.generate_expressions import SMALL_INTS, Expressions

INDENT = "    "
# What an except clause names, from the narrow to the wide.
HANDLED = [
    "ZeroDivisionError",
    "(IndexError, KeyError)",
    "TypeError",
    "ValueError",
    "LookupError",
    "(TypeError, ValueError)",
    "ArithmeticError",
    "Exception",
    "BaseException",
]
# Expressions that raise, most of the time.
FAILING = [
    "%s // 0",
    "[][%s]",
    "{}[%s]",
    "int('x%%d' %% %s)",
    "'a' + %s",
    "(%s).missing",
    "undefined_name + %s",
    "1 %% (%s * 0)",
    "(lambda a: a)(%s, 1)",
    "[1, 2].index(%s)",
    "next(iter([]), *[]) if %s else next(iter([]))",
    "len(%s)",
]


class Statements(Expressions):
    """Simple and compound statements over ints, texts and containers."""

    exceptions: List[str]  # exception classes of the program

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
        choice = self.choose(11 if simple else 22)
        if choice < 3:
            self.assign(level)
        elif choice < 5:
            self.emit(level, "print(%s, %s)" % (self.any_(), self.any_(1)))
        elif choice == 5:
            self.augment(level)
        elif choice == 6:
            self.mutate(level)
        elif choice == 7 and self.in_loop:
            self.emit(level, "if %s: %s" % (self.bool_(1), self.pick(["break", "continue"])))
        elif choice == 8 and self.in_function:
            self.emit(level, "if %s: return %s" % (self.bool_(1), self.int_(1)))
        elif choice == 9:
            self.unpack(level)
        elif choice == 10:
            self.use(level)
        elif choice == 11:
            self.if_(level)
        elif choice in (12, 13):
            self.loop(level)
        elif choice == 14:
            self.while_(level)
        elif choice in (15, 16):
            self.try_(level)
        elif choice == 17:
            self.with_(level)
        elif choice == 18 and self.version >= (3, 10):
            self.match_(level)
        elif level == 0:
            self.definition()
        else:
            self.use(level)

    def use(self, level: int) -> None:
        """Use an object or a generator of the program."""
        self.assign(level)

    def with_(self, level: int) -> None:
        self.if_(level)

    def definition(self) -> None:
        self.assign(0)

    def assign(self, level: int) -> None:
        kind = self.pick(["int", "int", "str", "list", "dict", "float", "bool", "tuple", "set"])
        value = self.expression(kind)
        existing = self.names[kind]
        name = self.pick(existing) if existing and self.choose(2) else self.new_name(kind)
        if kind == "int":
            value = "(%s) %% 10**15" % value
        form = self.choose(8)
        if form == 0:
            self.emit(level, "%s = other = %s" % (name, value))
        elif form == 1 and level == 0:
            self.emit(level, "%s: 'note' = %s" % (name, value))
        elif form == 2:
            self.emit(level, "if (%s := %s) is None: print('none')" % (name, value))
        else:
            self.emit(level, "%s = %s" % (name, value))
        if name not in existing:
            existing.append(name)

    def augment(self, level: int) -> None:
        target = self.pick(self.names["int"])
        operator = self.pick(["+=", "-=", "^=", "|=", "*=", "//=", "%=", "&=", ">>="])
        value = self.pick(["3", "7", "2"]) if operator in ("//=", "%=", ">>=") else self.int_(1)
        self.emit(level, "%s %s %s" % (target, operator, value))
        self.emit(level, "%s %%= 10**12" % target)

    def mutate(self, level: int) -> None:
        a, d = self.pick(self.names["list"]), self.pick(self.names["dict"])
        q = self.pick(self.names["set"])
        actions = [
            "%s.append(%s)" % (a, self.int_(1)),
            "%s.insert(%s, %s)" % (a, self.pick(["0", "1", "-1"]), self.int_(1)),
            "%s[0:1] = %s" % (a, self.list_(0)),
            "%s.reverse()" % a,
            "%s.sort(key=lambda v: (v %% 4, v))" % a,
            "%s[%s] = %s" % (d, self.int_(1), self.int_(1)),
            "%s.setdefault(%s, %s)" % (d, self.int_(0), self.int_(0)),
            "%s.pop(%s, None)" % (d, self.int_(0)),
            "%s[-1:] = [%s]" % (a, self.int_(1)),
            "del %s[:1]" % a,
            "%s += %s" % (a, self.list_(0)),
            "%s.extend(list(%s))" % (a, self.iterable(1)),
            "%s.update(%s)" % (d, self.dict_(1)),
            "%s[%s] = %s.get(%s, 0) + 1" % (d, self.int_(0), d, self.int_(0)),
            "%s.add(%s)" % (q, self.int_(1)),
            "%s.discard(%s)" % (q, self.int_(0)),
            "%s |= %s" % (q, self.set_(0)),
        ]
        self.emit(level, self.pick(actions))
        self.emit(level, "del %s[20:]" % a)

    def unpack(self, level: int) -> None:
        first, second = self.new_name("int"), self.new_name("int")
        rest = self.new_name("list")
        form = self.choose(4)
        if form == 0:
            self.emit(level, "%s, %s = %s, %s" % (first, second, self.int_(1), self.int_(1)))
        elif form == 1:
            value = self.int_(0)
            source = self.iterable(1)
            self.emit(level, "%s, *%s, %s = [%s, *%s, 2]" % (first, rest, second, value, source))
            self.names["list"].append(rest)
        elif form == 2:
            self.emit(
                level, "(%s, [%s, *%s]) = %s, (1, 2, 3)" % (first, second, rest, self.int_(1))
            )
            self.names["list"].append(rest)
        else:
            self.emit(level, "%s, %s = divmod(%s, 7)" % (first, second, self.int_(1)))
        self.names["int"] += [first, second]

    def if_(self, level: int) -> None:
        self.emit(level, "if %s:" % self.bool_())
        self.block(level + 1)
        if self.seldom():
            self.emit(level, "elif %s:" % self.bool_())
            self.block(level + 1)
        if self.choose(2):
            self.emit(level, "else:")
            self.block(level + 1)

    def loop(self, level: int) -> None:
        name = self.new_name("int")
        form = self.choose(4)
        bound = [name]
        if form == 0:
            self.emit(level, "for %s in range(%d):" % (name, self.choose(5)))
        elif form == 1:
            second = self.new_name("int")
            bound.append(second)
            self.emit(
                level, "for %s, %s in list(enumerate(%s))[:5]:" % (name, second, self.list_(1))
            )
        elif form == 2:
            second = self.new_name("int")
            bound.append(second)
            self.emit(
                level,
                "for %s, %s in list(%s.items())[:4]:" % (name, second, self.dict_(1)),
            )
        else:
            self.emit(level, "for %s in list(%s)[:6]:" % (name, self.iterable(1)))
        outside, self.in_loop = self.in_loop, True
        self.names["int"] += bound
        self.block(level + 1)
        for one in bound:
            self.names["int"].remove(one)
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
        if self.choose(4) == 0:
            self.emit(level, "else:")
            self.block(level + 1)

    def fail(self, level: int) -> None:
        """A statement that may raise."""
        if self.exceptions and self.choose(2):
            error = "%s(%s)" % (self.pick(self.exceptions), self.int_(0))
            cause = self.pick(["", "", " from ValueError('cause')", " from None"])
            self.emit(level, "raise %s%s" % (error, cause))
        else:
            self.emit(level, "print(%s)" % (self.pick(FAILING) % self.int_(0)))

    def try_(self, level: int) -> None:
        self.emit(level, "try:")
        self.block(level + 1)
        if self.often():
            self.fail(level + 1)
        handlers = self.choose(3) if self.seldom() else 1 + self.choose(2)
        for number in range(handlers):
            handled = self.pick(HANDLED + self.exceptions * 3)
            if number == handlers - 1 and self.often():
                handled = "Exception"
            self.emit(level, "except %s as e:" % handled)
            self.emit(level + 1, "print(type(e).__name__, e, repr(e.__cause__))")
            action = self.choose(8)
            if action < 2:
                self.block(level + 1)
            elif action == 2 and self.seldom():
                self.emit(level + 1, "raise")
            elif action == 3 and self.seldom():
                self.emit(level + 1, "raise RuntimeError('again') from e")
            elif action == 4 and self.seldom():
                self.fail(level + 1)
        if handlers and self.choose(3) == 0:
            self.emit(level, "else:")
            self.block(level + 1)
        if not handlers or self.choose(3) == 0:
            self.emit(level, "finally:")
            outside = self.in_loop, self.in_function
            self.in_loop = self.in_function = False  # a jump out of finally is a warning by now
            self.block(level + 1)
            self.in_loop, self.in_function = outside

    def match_(self, level: int) -> None:
        subject = self.any_(1, ["int", "str", "list", "tuple", "dict", "float"])
        self.emit(level, "match %s:" % subject)
        loop = self.in_loop
        for _ in range(1 + self.choose(3)):
            saved = {kind: list(names) for kind, names in self.names.items()}
            self.emit(level + 1, "case %s%s:" % (self.pattern(), self.guard()))
            self.block(level + 2)
            self.names = saved
        self.emit(level + 1, "case _:")
        self.block(level + 2)
        self.in_loop = loop

    def guard(self) -> str:
        return " if " + self.bool_(1) if self.seldom() else ""

    def pattern(self) -> str:
        """A pattern, refutable, that binds ints at most through a class pattern."""
        name = self.new_name("int")
        patterns: Sequence[str] = [
            self.pick(["0", "1", "7", "-5", "255"]),
            "0 | 1 | 2 | 3",
            "int(%s)" % name,
            "str() | float()",
            "[int(%s)]" % name,
            "[int(%s), *_]" % name,
            "(_, int(%s))" % name,
            "[_, _, *rest]",
            "{%s: int(%s)}" % (self.pick(SMALL_INTS[:5]), name),
            "{10: _, **rest}",
            "'abc' | 'start'",
            "bool() | None",
            "[]",
            "list() | tuple()",
            "int(%s) as whole" % name,
        ]
        pattern = self.pick(patterns)
        if name in pattern:
            self.names["int"].append(name)
        return pattern
