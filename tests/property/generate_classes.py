"""Generated classes with inheritance, properties and special methods, and uses of their objects."""

from typing import Dict, List, NamedTuple

from tests.property.generate_definitions import Definitions
from tests.property.generate_expressions import INTS

# Members of a class: a name, lines of its body, and how an object `%s` uses it.
MEMBERS: Dict[str, List[str]] = {
    "eq": ["def __eq__(self, o):", "    return isinstance(o, Base) and self.v % 3 == o.v % 3"],
    "hash": ["def __hash__(self): return hash(self.v % 3)"],
    "lt": ["def __lt__(self, o): return self.v < o.v"],
    "add": [
        "def __add__(self, o):",
        "    if isinstance(o, int): return type(self)(self.v + o)",
        "    return NotImplemented",
    ],
    "radd": ["def __radd__(self, o): return (o, 'radd', self.v)"],
    "iadd": ["def __iadd__(self, o):", "    self.v += o", "    return self"],
    "mul": ["def __mul__(self, o): return [self.v] * (o % 4)", "__rmul__ = __mul__"],
    "neg": ["def __neg__(self): return type(self)(-self.v)"],
    "len": ["def __len__(self): return abs(self.v) % 5"],
    "getitem": [
        "def __getitem__(self, k):",
        "    if isinstance(k, int) and k >= 4: raise IndexError(k)",
        "    return (k, self.v)",
    ],
    "setitem": ["def __setitem__(self, k, value): print('set', k, value)"],
    "iter": ["def __iter__(self):", "    yield self.v", "    yield from range(2)"],
    "contains": ["def __contains__(self, k): return k == self.v"],
    "call": ["def __call__(self, *a, **k): return (self.v, a, k)"],
    "bool": ["def __bool__(self): return self.v > 0"],
    "str": ["def __str__(self): return 'str%d' % (self.v % 100)"],
    "format": ["def __format__(self, spec): return '<%s %s>' % (self.v, spec)"],
    "getattr": [
        "def __getattr__(self, name):",
        "    if name.startswith('virtual'): return name",
        "    raise AttributeError(name)",
    ],
    "property": [
        "@property",
        "def twice(self): return self.v * 2",
        "@twice.setter",
        "def twice(self, value):",
        "    if value < 0: raise ValueError('negative %d' % value)",
        "    self.v = value // 2",
    ],
    "class_method": ["@classmethod", "def make(cls, k): return cls(k + 1)"],
    "static_method": ["@staticmethod", "def helper(k): return k * 2"],
    "index": ["def __index__(self): return self.v % 3"],
    "enter": [
        "def __enter__(self): return self",
        "def __exit__(self, *info): print('exit', info[0])",
    ],
}
USES: Dict[str, List[str]] = {
    "eq": ["%s == %s", "%s != 5", "%s in [1, %s]"],
    "hash": ["len({%s, %s})", "{%s: 1}[%s]"],
    "lt": ["%s < %s", "sorted([%s, %s])", "max(%s, %s)"],
    "add": ["%s + 1", "(%s + 2).v", "%s + 'x'"],
    "radd": ["1 + %s", "sum([%s])"],
    "iadd": [],
    "mul": ["%s * 2", "3 * %s"],
    "neg": ["-%s", "(-%s).v"],
    "len": ["len(%s)", "bool(%s)"],
    "getitem": ["%s[1]", "%s['k']", "%s[1:2]", "list(%s)[:3]", "%s[7]"],
    "setitem": [],
    "iter": ["list(%s)", "[*%s]", "sum(%s)", "dict(zip('ab', %s))"],
    "contains": ["1 in %s", "3 not in %s"],
    "call": ["%s(1, k=2)", "%s()"],
    "bool": ["not %s", "%s and 1", "1 if %s else 2"],
    "str": ["str(%s)", "'%%s' %% (%s,)"],
    "format": ["f'{%s:x}'", "format(%s)"],
    "getattr": ["%s.virtual_one", "getattr(%s, 'none', 'default')"],
    "property": ["%s.twice"],
    "class_method": ["%s.make(3)", "type(%s).make(1)"],
    "static_method": ["%s.helper(4)"],
    "index": ["[1, 2, 3][%s]", "hex(%s)", "'abc'[%s:]"],
    "enter": [],
}
STATEMENTS: Dict[str, List[str]] = {
    "iadd": ["%s += 3"],
    "setitem": ["%s[0] = 1", "%s['a':'b'] = 2"],
    "property": ["%s.twice = 10", "%s.twice = -1"],
    "enter": ["with %s as entered: print(entered.v)"],
    "iter": ["for v in %s: print(v)", "a, *b = %s"],
}


class MadeClass(NamedTuple):
    name: str
    members: List[str]


class Classes(Definitions):
    """Classes at the level of the module, and objects of them."""

    classes: List[MadeClass]
    objects: Dict[str, MadeClass]

    def definition(self) -> None:
        if self.choose(2):
            self.class_()
        else:
            super().definition()

    def class_(self) -> None:
        name = "C%d" % len(self.classes)
        bases = ["Base"]
        inherited: List[str] = []
        if self.classes and self.choose(3):
            first = self.classes[self.choose(len(self.classes))]
            bases = [first.name]
            inherited = list(first.members)
            if self.seldom():
                bases = ["Mixin", first.name]
        self.emit(0, "class %s(%s):" % (name, ", ".join(bases)))
        self.emit(1, "shared = %s" % self.pick(INTS))
        if self.choose(2):
            self.emit(1, "def __init__(self, v, *more):")
            self.emit(2, "super().__init__(%s)" % self.pick(["v", "v + 1", "v % 7", "-v"]))
            self.emit(2, "self.own = %s" % self.pick(["v", "more", "[v]", "shared_count()"]))
        members = sorted(MEMBERS)
        own = [members[self.choose(len(members))] for _ in range(1 + self.choose(5))]
        for member in sorted(set(own)):
            if member == "eq" and "hash" not in own:
                inherited = [one for one in inherited if one != "hash"]
            for line in MEMBERS[member]:
                self.emit(1, line)
        self.emit(1, "def step(self, k=1):")
        operator = self.pick(["+", "-", "*", "^"])
        self.emit(2, "self.v = (self.v %s k + self.shared) %% 10**9" % operator)
        self.emit(2, self.pick(["return self.v", "return super().step(k)"]))
        made = MadeClass(name, sorted(set(own + inherited)))
        self.classes.append(made)
        variable = "o%d" % len(self.objects)
        self.emit(0, "%s = %s(%s)" % (variable, name, self.int_(0)))
        self.objects[variable] = made
        self.emit(0, "print(%s.step(), %s.shared, %s)" % (variable, name, variable))
        for _ in range(1 + self.choose(3)):
            self.use_object(0)

    def use(self, level: int) -> None:
        choice = self.choose(4)
        if choice == 0 and self.generators:
            self.use_generator(level)
        elif choice == 1 and self.counters:
            self.emit(level, "print(%s())" % self.pick(self.counters))
        elif self.objects:
            self.use_object(level)
        else:
            self.assign(level)

    def use_object(self, level: int) -> None:
        variable = self.pick(sorted(self.objects))
        members = self.objects[variable].members
        if self.choose(8) == 0:
            members = sorted(MEMBERS)  # perhaps one that the class has not
        member = self.pick(members)
        statements = STATEMENTS.get(member, [])
        choice = self.choose(len(USES[member]) + len(statements) + 1)
        if choice < len(USES[member]):
            use = USES[member][choice]
            text = "print(%s)" % (use % ((variable,) * use.replace("%%", "").count("%s")))
        elif choice < len(USES[member]) + len(statements):
            text = statements[choice - len(USES[member])] % variable
        else:
            text = "print(%s.step(%s), %s.v)" % (variable, self.int_(0), variable)
        guarded = self.often()
        if guarded:
            self.emit(level, "try:")
        self.emit(level + guarded, text)
        if guarded:
            self.emit(level, "except %s as e:" % self.pick(["Exception", "(TypeError, KeyError)"]))
            self.emit(level + 1, "print(type(e).__name__, e)")
