"""Generated functions, closures, decorators, generators and context managers, and their uses."""

from typing import List, Tuple

from tests.property.generate_expressions import INTS, first_names
from tests.property.generate_statements import Statements


class Definitions(Statements):
    """Definitions at the level of the module; each is used right after, and may be used again."""

    decorators: List[str]
    managers: List[str]
    counters: List[str]  # closures without parameters

    def definition(self) -> None:
        make = [
            self.function,
            self.function,
            self.closure,
            self.generator,
            self.generator,
            self.decorator,
            self.manager,
            self.exception,
            self.star_function,
        ]
        make[self.choose(len(make))]()

    def inside(self, names: List[str]) -> Tuple[object, bool, bool]:
        """Enter the body of a function with these int parameters; what `outside` takes."""
        saved = (self.names, self.in_function, self.in_loop)
        self.names = first_names()
        self.names["int"] = list(names) + ["n0"]
        self.in_function, self.in_loop = True, False
        return saved

    def outside(self, saved: Tuple[object, bool, bool]) -> None:
        self.names, self.in_function, self.in_loop = saved  # type: ignore[assignment]

    def locals_(self, level: int) -> None:
        """Bind a name of every kind as a local, so that assignments do not hide the globals."""
        self.emit(level, "n0, s0, l0, d0 = p, 'local', [p, q], {p: q}")
        self.emit(level, "x0, t0, q0 = 1.5, (p, q), {p, q}")

    def function(self) -> None:
        name = "f%d" % len(self.functions)
        if self.decorators and self.seldom():
            self.emit(0, "@%s" % self.pick(self.decorators))
        self.emit(0, "def %s(p, q=%s, depth=[0]):" % (name, self.pick(INTS[:6])))
        saved = self.inside(["p", "q"])
        self.locals_(1)
        if self.choose(3) == 0:
            self.emit(1, "if depth[0] < 5:")
            self.emit(2, "depth[0] += 1")
            self.emit(2, "p = %s(%s, %s) %% 10**9" % (name, self.int_(0), self.int_(0)))
            self.emit(2, "depth[0] -= 1")
        self.block(1)
        self.emit(1, "return (%s) %% 10**9" % self.int_(1))
        self.outside(saved)
        self.functions.append(name)

    def star_function(self) -> None:
        name = "f%d" % len(self.functions)
        self.emit(0, "def %s(p=%s, *rest, q=%s, **more):" % (name, self.int_(0), self.int_(0)))
        saved = self.inside(["p", "q"])
        self.names["int"] += ["len(rest)", "len(more)"]
        self.names["tuple"] = ["rest"]
        self.emit(1, "print('star', p, rest, q, sorted(more))")
        self.emit(1, "return (%s) %% 10**9" % self.int_(2))
        self.outside(saved)
        self.functions.append(name)
        self.emit(0, "print(%s(1, 2, 3, q=4, z=5), %s(*%s))" % (name, name, self.list_(1)))

    def closure(self) -> None:
        name = "make%d" % len(self.counters)
        self.emit(0, "def %s(p, q=1):" % name)
        self.emit(1, "calls = []")
        self.emit(1, "def inner(step=1):")
        self.emit(2, "nonlocal p%s" % self.pick(["", ", q"]))
        saved = self.inside(["p", "q", "step"])
        self.emit(2, "p = (%s) %% 10**9" % self.int_(2))
        self.emit(2, "calls.append(p)")
        if self.choose(2):
            self.emit(2, "if len(calls) %% %d == 0: q %s 1" % (1 + self.choose(3), "+ q +"))
        self.emit(2, "return %s, len(calls)" % self.int_(1))
        self.outside(saved)
        if self.choose(2):
            self.emit(1, "return inner")
        else:
            self.emit(1, "return lambda *a: inner(*a)")
        counter = "c%d" % len(self.counters)
        self.emit(0, "%s = %s(%s)" % (counter, name, self.int_(0)))
        self.emit(0, "print(%s(), %s(2), [%s() for _ in range(2)])" % (counter, counter, counter))
        self.counters.append(counter)

    def generator(self) -> None:
        name = "g%d" % len(self.generators)
        self.emit(0, "def %s(p, q=2):" % name)
        saved = self.inside(["p", "q"])
        self.in_function = False  # no return with a value of the wrong kind, which changes nothing
        guarded = self.choose(3) == 0
        level = 1
        self.locals_(1)
        if guarded:
            self.emit(1, "try:")
            level = 2
        self.emit(level, "for i in range(min(abs(p), 4)):")
        self.names["int"].append("i")
        self.in_loop = True
        form = self.choose(4)
        if form == 0:
            self.emit(level + 1, "got = yield (%s) %% 1000" % self.int_(1))
            self.emit(level + 1, "if got: print('got', got)")
        elif form == 1 and self.generators:
            self.emit(level + 1, "r = yield from %s(i)" % self.pick(self.generators))
            self.emit(level + 1, "print('result', r)")
        else:
            self.emit(level + 1, "yield (%s) %% 1000" % self.int_(1))
        if self.choose(2):
            self.block(level + 1)
        self.in_loop = False
        if guarded:
            clause = self.pick(["except ValueError as e:", "finally:", "except GeneratorExit:"])
            self.emit(1, clause)
            self.emit(2, "print('%s')" % clause.split()[0].strip(":"))
            if "Exit" in clause:
                self.emit(2, "raise")
        if self.choose(2):
            self.emit(1, "return (%s) %% 1000" % self.int_(1))
        self.outside(saved)
        self.generators.append(name)
        self.use_generator(0)

    def use_generator(self, level: int) -> None:
        name = self.pick(self.generators)
        self.emit(level, "it = %s(%d)" % (name, 1 + self.choose(4)))
        uses = [
            "print(list(it))",
            "print(next(it, 'end'), next(it, 'end'), list(it))",
            "print(next(it, 'end'), it.close(), list(it))",
            "print(sum(it), sum(it))",
            "print([v for v in it if v %% 2], sorted(%s(3)))" % name,
            "print(*it, sep=';')",
            "print(dict(enumerate(it)), max(it, default=None))",
            "print(next(it, 'end'), 5 in it, list(zip(it, 'ab')))",
        ]
        choice = self.choose(len(uses) + 3)
        if choice < len(uses):
            self.emit(level, uses[choice])
            return
        self.emit(level, "try:")
        if choice == len(uses):
            self.emit(level + 1, "print(next(it), it.send(%s), it.send(None))" % self.int_(0))
        elif choice == len(uses) + 1:
            error = self.pick(["ValueError('thrown')", "KeyError", "GeneratorExit"])
            self.emit(level + 1, "print(next(it), it.throw(%s), next(it))" % error)
        else:
            self.emit(level + 1, "for v in it: print(v, next(it))")
        self.emit(level, "except (StopIteration, ValueError, KeyError, GeneratorExit) as e:")
        self.emit(level + 1, "print('stopped by', repr(e))")

    def decorator(self) -> None:
        name = "deco%d" % len(self.decorators)
        with_argument = self.choose(2)
        level = 0
        if with_argument:
            self.emit(0, "def %s(tag):" % name)
            level = 1
        inner = "apply" if with_argument else name
        self.emit(level, "def %s(function):" % inner)
        self.emit(level + 1, "def wrapper(*args, **kwargs):")
        shown = "tag" if with_argument else "'%s'" % name
        self.emit(level + 2, "print(%s, args, sorted(kwargs))" % shown)
        if self.choose(2):
            self.emit(level + 2, "try:")
            self.emit(level + 3, "return function(*args, **kwargs) + %d" % self.choose(3))
            self.emit(level + 2, "finally:")
            self.emit(level + 3, "print('left', %s)" % shown)
        else:
            self.emit(level + 2, "return function(*args, **kwargs)")
        self.emit(level + 1, "return wrapper")
        if with_argument:
            self.emit(0, "%sreturn apply" % "    ")
            name += "(%s)" % self.pick(["'t'", "1", "[2]"])
        self.decorators.append(name)
        self.function()
        self.emit(0, "print(%s(%s))" % (self.functions[-1], self.int_(0)))

    def manager(self) -> None:
        name = "M%d" % len(self.managers)
        swallow = self.pick(["False", "kind is ValueError", "True", "None"])
        if self.choose(2):
            self.emit(0, "class %s:" % name)
            self.emit(1, "def __init__(self, v=1): self.v = v")
            self.emit(1, "def __enter__(self):")
            self.emit(2, "print('enter', self.v)")
            self.emit(2, "return self.v")
            self.emit(1, "def __exit__(self, kind, value, trace):")
            self.emit(2, "print('exit', self.v, kind and kind.__name__, value)")
            self.emit(2, "return %s" % swallow)
        else:
            self.emit(0, "import contextlib")
            self.emit(0, "@contextlib.contextmanager")
            self.emit(0, "def %s(v=1):" % name)
            self.emit(1, "print('before', v)")
            self.emit(1, "try:")
            self.emit(2, "yield v")
            if swallow != "False":
                self.emit(1, "except ValueError as e:")
                self.emit(2, "print('swallowed', e)")
            self.emit(1, "finally:")
            self.emit(2, "print('after', v)")
        self.managers.append(name)
        self.with_(0)

    def with_(self, level: int) -> None:
        if not self.managers:
            self.if_(level)
            return
        name = self.new_name("int")
        items = "%s(%s) as %s" % (self.pick(self.managers), self.int_(0), name)
        if self.seldom():
            items += ", %s()" % self.pick(self.managers)
        guarded = self.choose(2)
        if guarded:
            self.emit(level, "try:")
            level += 1
        self.emit(level, "with %s:" % items)
        saved = {kind: list(names) for kind, names in self.names.items()}
        self.names["int"].append(name)
        self.block(level + 1)
        if self.choose(2) and guarded:
            self.fail(level + 1)
        self.names = saved
        if guarded:
            level -= 1
            self.emit(level, "except Exception as e:")
            self.emit(level + 1, "print('outside', type(e).__name__, e)")

    def exception(self) -> None:
        name = "E%d" % len(self.exceptions)
        base = self.pick(["Exception", "ValueError", "KeyError"] + self.exceptions * 2)
        self.emit(0, "class %s(%s):" % (name, base))
        form = self.choose(3)
        if form == 0:
            self.emit(1, "pass")
        elif form == 1:
            self.emit(1, "def __init__(self, code):")
            self.emit(2, "super().__init__(code)")
            self.emit(2, "self.code = code")
            self.emit(1, "def __str__(self): return 'code %r' % (self.code,)")
        else:
            self.emit(1, "def __init__(self, *args):")
            self.emit(2, "self.extra = len(args)")
            self.emit(2, "super().__init__(*args, 'more')")
        self.exceptions.append(name)
