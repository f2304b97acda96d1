"""Generated uses of what programs use more seldom: metaclasses, descriptors, class decorators,
generators that are thrown into, async generators, exception groups, class patterns, walrus, nested
f-strings, chains of nonlocal, stars in odd places. Each is written at the level of the module and
used right after.
"""

import sys
from typing import Callable, Dict, List

from tests.property.generate_classes import Classes

ERRORS = [
    "ValueError",
    "KeyError",
    "TypeError",
    "ZeroDivisionError",
    "StopIteration",
    "GeneratorExit",
]
META: Dict[str, List[str]] = {
    "prepare": [
        "@classmethod",
        "def __prepare__(mcs, name, bases, **kw):",
        "    print('prepare', name, len(bases), kw)",
        "    return {'prepared': 1}",
    ],
    "new": [
        "def __new__(mcs, name, bases, ns, **kw):",
        "    ns = {k: v for k, v in ns.items() if k != 'dropped'}",
        "    ns['added'] = sorted(k for k in ns if not k.startswith('__'))",
        "    return super().__new__(mcs, name, bases, ns)",
    ],
    "init": [
        "def __init__(cls, name, bases, ns, **kw):",
        "    super().__init__(name, bases, ns)",
        "    cls.made = (name, len(ns) > 3)",
    ],
    "call": [
        "def __call__(cls, *a, **k):",
        "    print('call', cls.__name__, a, k)",
        "    return super().__call__(*a)",
    ],
    "getattr": [
        "def __getattr__(cls, name):",
        "    if name[0] == 'v': return (cls.__name__, name)",
        "    raise AttributeError('no ' + name)",
    ],
    "setattr": [
        "def __setattr__(cls, name, value):",
        "    super().__setattr__(name, (value, 'set'))",
    ],
    "iter": ["def __iter__(cls): return iter(cls.__mro__[:-1])"],
    "len": ["def __len__(cls): return len(cls.__mro__)"],
    "getitem": ["def __getitem__(cls, k): return (cls.__name__, k)"],
    "contains": ["def __contains__(cls, k): return k == cls.x"],
    "instance": ["def __instancecheck__(cls, o): return o == cls.x or type(o) is cls"],
    "subclass": ["def __subclasscheck__(cls, o): return o is int"],
    "property": ["@property", "def shown(cls): return cls.__name__ + '!'"],
    "eq": ["def __eq__(cls, o): return o == cls.__name__", "def __hash__(cls): return 7"],
    "add": ["def __add__(cls, o): return (cls.__name__, o)"],
    "repr": ["def __repr__(cls): return 'meta ' + cls.__name__"],
    "bool": ["def __bool__(cls): return False"],
}
META_USES = [
    "%s.v1",
    "%s.none",
    "list(%s)",
    "len(%s)",
    "%s[3]",
    "5 in %s",
    "isinstance(3, %s)",
    "isinstance(%s(1), %s)",
    "issubclass(int, %s)",
    "%s.shown",
    "%s(1).shown",
    "%s == %s.__name__",
    "%s + 1",
    "repr(%s)",
    "bool(%s)",
    "%s.made",
    "%s.added",
    "%s.prepared",
    "%s.dropped",
    "%s(1).x",
    "%s.x",
    "type(%s).__name__",
    "%s.__mro__[-1]",
    "{%s: 1}[%s]",
]
FIELD: Dict[str, List[str]] = {
    "get": [
        "def __get__(self, o, t=None):",
        "    if o is None: return ('class', t.__name__)",
        "    return o.__dict__.get('_' + self.name, self.default)",
    ],
    "set": [
        "def __set__(self, o, value):",
        "    if value == 3: raise ValueError('three')",
        "    o.__dict__['_' + self.name] = value",
    ],
    "delete": [
        "def __delete__(self, o):",
        "    print('delete', self.name)",
        "    del o.__dict__['_' + self.name]",
    ],
}
FIELD_USES = [
    "%s.a",
    "%s.b",
    "type(%s).a",
    "%s.__dict__",
    "sorted(vars(%s))",
    "getattr(%s, 'b', 'none')",
    "hasattr(%s, 'a')",
]
FIELD_STATEMENTS = [
    "%s.a = 1",
    "%s.a = 3",
    "%s.b = [2]",
    "del %s.a",
    "del %s.b",
    "%s.a += 1",
    "%s.__dict__['a'] = 9",
]


class Rare(Classes):
    """The rarer definitions."""

    def rare(self) -> None:
        make: List[Callable[[], None]] = [
            self.metaclass,
            self.descriptor,
            self.class_decorator,
            self.thrown_into,
            self.async_generator,
            self.walrus,
            self.nested_text,
            self.nonlocal_chain,
            self.stars,
        ]
        if self.version >= (3, 10):
            make.append(self.class_patterns)
        # (3.11.4 changed what goes on of a group when a handler raises one exception)
        if self.version >= (3, 11) and sys.version_info >= (3, 11, 4):
            make.append(self.groups)
        self.fresh += 1
        make[self.choose(len(make))]()

    def guarded(self, level: int, text: str) -> None:
        self.emit(level, "try: %s" % text)
        self.emit(level, "except Exception as e: print(type(e).__name__, e)")

    def some(self, options: Dict[str, List[str]], level: int) -> None:
        for key in sorted(options):
            if self.choose(3) == 0:
                for line in options[key]:
                    self.emit(level, line)

    def metaclass(self) -> None:
        meta, name = "Meta%d" % self.fresh, "M%d" % self.fresh
        self.emit(0, "class %s(type):" % meta)
        self.emit(1, "kind = 'meta'")
        self.some(META, 1)
        keywords = self.pick(["", ", extra=1"])
        if keywords:
            self.emit(1, "def __init_subclass__(cls, **kw): pass")
        base = "Base%d" % self.fresh
        self.emit(0, "class %s:" % base)
        self.emit(
            1, "def __init_subclass__(cls, **kw): print('subclass', cls.__name__, sorted(kw))"
        )
        self.emit(0, "try:")
        self.emit(
            1,
            "class %s(%s, metaclass=%s%s):" % (name, self.pick(["", base]) or base, meta, keywords),
        )
        self.emit(2, "x = %s" % self.int_(0))
        self.emit(2, "dropped = 1")
        self.emit(2, "def __init__(self, *a): self.a = a")
        self.emit(2, "def who(self): return __class__.__name__, self.a")
        self.emit(1, "class %sSub(%s): x = 5" % (name, name))
        self.emit(1, "print(%s(1, 2).who())" % name)
        for _ in range(3 + self.choose(5)):
            chosen = name + self.pick(["", "Sub"])
            use = self.pick(META_USES)
            self.guarded(1, "print(%s)" % (use % ((chosen,) * use.count("%s"))))
        self.guarded(1, "%s.fresh = 1; print(%s.fresh, %sSub.fresh)" % (name, name, name))
        self.emit(0, "except Exception as e: print(type(e).__name__, e)")

    def descriptor(self) -> None:
        field, name, variable = "Field%d" % self.fresh, "D%d" % self.fresh, "d_%d" % self.fresh
        self.emit(0, "class %s:" % field)
        self.emit(
            1, "def __init__(self, default=None): self.default = default; self.name = 'unnamed'"
        )
        if self.often():
            self.emit(1, "def __set_name__(self, owner, name):")
            self.emit(2, "print('name', owner.__name__, name)")
            self.emit(2, "self.name = name")
        self.some(FIELD, 1)
        self.emit(0, "class %s:" % name)
        self.emit(1, "a = %s(%s)" % (field, self.int_(0)))
        self.emit(1, "b = %s()" % field)
        if self.seldom():
            self.emit(1, "__slots__ = ('c', '__dict__')")
        self.emit(0, "class %sSub(%s):" % (name, name))
        self.emit(1, self.pick(["b = 1", "pass", "a = property(lambda self: 'prop')"]))
        self.emit(0, "%s = %s%s()" % (variable, name, self.pick(["", "Sub"])))
        for _ in range(4 + self.choose(5)):
            if self.choose(2):
                text = self.pick(FIELD_STATEMENTS) % variable
            else:
                use = self.pick(FIELD_USES)
                text = "r = %s; print(r if type(r).__name__ != '%s' else 'field')" % (
                    use % variable,
                    field,
                )
                if "__dict__" in use:
                    text = "print(sorted(map(str, %s.__dict__)))" % variable
            self.guarded(0, text)

    def class_decorator(self) -> None:
        name = "K%d" % self.fresh
        self.emit(0, "def deco%d(*options, **named):" % self.fresh)
        self.emit(1, "print('options', options, named)")
        self.emit(1, "def change(cls):")
        self.emit(
            2,
            self.pick(
                [
                    "cls.changed = options",
                    "cls.step = lambda self, k=1: ('replaced', k)",
                    "cls.__repr__ = lambda self: 'shown %s' % (options,)",
                    "cls = type(cls.__name__ + 'New', (cls,), dict(named))",
                    "cls.__call__ = lambda self, *a: (a, options)",
                ]
            ),
        )
        self.emit(2, "return cls")
        self.emit(1, "return change")
        for _ in range(1 + self.choose(2)):
            self.emit(0, "@deco%d(%s, k=%s)" % (self.fresh, self.int_(0), self.int_(0)))
        self.emit(0, "class %s:" % name)
        self.emit(1, "def step(self, k=1): return k")
        self.emit(1, "class Inner: y = %s" % self.int_(0))
        for use in (
            "%s().step(2)",
            "%s.changed",
            "%s.__name__",
            "%s.__qualname__",
            "%s()(1, 2)",
            "%s.k",
            "%s.Inner.__qualname__",
        ):
            if self.choose(2):
                self.guarded(0, "print(%s)" % (use % name))

    def thrown_into(self) -> None:
        name = "thrown%d" % self.fresh
        self.emit(0, "def %s(p):" % name)
        self.emit(1, "total = p")
        self.emit(1, "while total < 40:")
        self.emit(2, "try:")
        inner = self.pick(["total", "total, p", "(total, [p])"])
        delegated = self.seldom()
        self.emit(
            3, "got = yield from %s_inner(total)" % name if delegated else "got = yield %s" % inner
        )
        self.emit(3, "print('got', got)")
        self.emit(3, "total += got if isinstance(got, int) and got > 0 else 7")
        caught = self.pick(ERRORS + ["(ValueError, KeyError)", "Exception"])
        self.emit(2, "except %s as e:" % caught)
        self.emit(
            3,
            self.pick(
                [
                    "print('caught', type(e).__name__); total += 11",
                    "raise RuntimeError('other') from e",
                    "return 'ended'",
                    "yield 'again'; total += 20",
                    "raise",
                    "break",
                    "total += 9; continue",
                ]
            ),
        )
        if self.choose(2):
            self.emit(2, "finally:")
            self.emit(
                3,
                self.pick(
                    [
                        "print('finally', total)",
                        "total += 1",
                        "yield 'last'" if self.seldom() else "pass",
                    ]
                ),
            )
        self.emit(1, "return total")
        if delegated:
            self.emit(0, "def %s_inner(p):" % name)
            self.emit(1, "try:")
            self.emit(2, "x = yield p")
            self.emit(2, "yield x")
            self.emit(1, "except %s: yield 'inner'" % self.pick(ERRORS[:4]))
            self.emit(1, "return p")
        self.emit(0, "it = %s(%s %% 20)" % (name, self.int_(0)))
        for _ in range(4 + self.choose(4)):
            step = self.pick(
                [
                    "next(it)",
                    "it.send(None)",
                    "it.send(%s)" % self.int_(0),
                    "it.throw(%s)" % self.pick(ERRORS),
                    "it.throw(%s('t'))" % self.pick(ERRORS),
                    "it.close()",
                    "list(it)[:5]",
                    "it.gi_running",
                ]
            )
            self.emit(0, "try: print(%s)" % step)
            self.emit(
                0,
                "except BaseException as e: print(*[type(x).__name__ for x in"
                " (e, e.__context__, e.__cause__)], e)",
            )

    def async_generator(self) -> None:
        name = "agen%d" % self.fresh
        self.emit(0, "class Wait%d:" % self.fresh)
        self.emit(1, "def __init__(self, v): self.v = v")
        self.emit(1, "def __await__(self):")
        self.emit(2, "got = yield ('waits', self.v)")
        self.emit(2, "return self.v if got is None else got")
        self.emit(0, "async def %s(n):" % name)
        self.emit(1, "try:")
        self.emit(2, "for i in range(n % 4):")
        self.emit(
            3, self.pick(["got = yield i", "got = yield await Wait%d(i)" % self.fresh, "yield [i]"])
        )
        self.emit(
            2,
            self.pick(
                [
                    "yield 'end'",
                    "await Wait%d('x')" % self.fresh,
                    "return",
                    "raise ValueError('agen')",
                ]
            ),
        )
        self.emit(1, self.pick(["finally: print('cleanup')", "except ValueError: yield 'saved'"]))
        self.emit(0, "class Manager%d:" % self.fresh)
        self.emit(1, "async def __aenter__(self): return await Wait%d('enter')" % self.fresh)
        self.emit(1, "async def __aexit__(self, kind, e, tb):")
        self.emit(2, "print('aexit', kind)")
        self.emit(2, "return %s" % self.pick(["True", "False", "await Wait%d(None)" % self.fresh]))
        self.emit(0, "async def use%d(n):" % self.fresh)
        self.emit(1, "r = []")
        body = [
            "r.append([x async for x in %s(n)])" % name,
            "r.append({x async for x in %s(n) if x != 1 and not isinstance(x, list)})" % name,
            "async for x in %s(n): r.append(x)" % name,
            "async with Manager%d() as m: r.append(m)" % self.fresh,
            "async with Manager%d(): raise KeyError('in with')" % self.fresh,
            "a = %s(n); r.append(await a.__anext__()); r.append(await a.asend(2)); await a.aclose()"
            % name,
            "a = %s(n); await a.__anext__(); r.append(await a.athrow(ValueError))" % name,
            "r.append([await Wait%d(i) for i in range(n %% 3)])" % self.fresh,
            "r.append([y async for y in (x async for x in %s(n))])" % name,
            "r.append(await Wait%d(1) + 1)" % self.fresh,
        ]
        for _ in range(2 + self.choose(3)):
            self.emit(1, "try:")
            self.emit(2, self.pick(body))
            self.emit(1, "except Exception as e: print(type(e).__name__, e)")
        self.emit(1, "return r")
        self.emit(0, "def drive(co):")
        self.emit(1, "seen = []")
        self.emit(1, "for turn in range(60):")
        self.emit(2, "try: seen.append(co.send(None))")
        self.emit(2, "except StopIteration as e: return e.value, seen")
        self.emit(2, "except Exception as e: return type(e).__name__, str(e), seen")
        self.emit(1, "co.close(); return 'too long'")
        self.emit(0, "print(drive(use%d(%d)))" % (self.fresh, self.choose(5)))

    def walrus(self) -> None:
        forms = [
            "[w := i + 1 for i in l0[:4]], w",
            "[(w := i, w * 2) for i in range(3) if (v := i % 2) == 0]",
            "{k: (w := k) for k in l0[:3]}, [w]",
            "(lambda: (w := %s) + w)()" % self.int_(0),
            "any((w := i) > 1 for i in l0), w",
            "f'{(w := %s)!r:>8}|{w}'" % self.int_(0),
            "[w for i in l0[:3] if (w := i) is not None]",
            "[[w := (i, j) for j in range(2)] for i in range(2)], w",
            "(w := 1, w := w + 1, w)" if False else "((w := 1), (w := w + 1), w)",
        ]
        self.emit(0, "w = v = 0")
        for _ in range(1 + self.choose(3)):
            self.guarded(0, "print(%s)" % self.pick(forms))
        self.emit(0, "while (w := w + 1 if isinstance(w, int) else 10) < 5: pass")
        self.emit(0, "print(w, v)")

    def nested_text(self) -> None:
        inner = self.pick(["n0", "s0", "l0", "t0", "x0"])
        forms = [
            "f'{f\"{%s}\"!r:>{n0 %% 9 + 9}}'" % inner,
            "f'{%s!s:{\"^\" + str(20)}}|'" % inner,
            "f'{{{%s}}}' + f'{%s=}'" % (inner, inner),
            "f'{[f\"{i}\" for i in range(3)]}'",
            "f'{(lambda x: x * 2)(%s)!r:.10}'" % inner,
            "f'{dict(a=%s)[\"a\"]}'" % inner,
            "f'{%s!a}' '%%s' f'{n0:{\"+\"}d}'" % inner,
            "'%%-8s|%%r' %% (%s, f'{n0!r}')" % inner,
            "f'{n0:{n0 % 3 + 5}.{1}f}' if n0 < 10**6 else 'large'",
            "f'''{\n%s\n!r}'''" % inner if self.version >= (3, 12) else "f'{%s}'" % inner,
        ]
        for _ in range(1 + self.choose(3)):
            self.guarded(0, "print(%s)" % self.pick(forms).replace("%%", "%"))

    def nonlocal_chain(self) -> None:
        name = "chain%d" % self.fresh
        self.emit(0, "def %s(a, b=2):" % name)
        depth = 2 + self.choose(3)
        for level in range(1, depth):
            self.emit(level, "def inner%d(x):" % level)
            self.emit(level + 1, self.pick(["nonlocal a", "nonlocal a, b", "nonlocal b", "pass"]))
            self.emit(
                level + 1,
                self.pick(["a = 1 if 0 else x", "c%d = x" % level, "d = [x]", "print('in', x)"])
                if self.choose(2)
                else "pass",
            )
        self.emit(depth, "try: return a, b, [a for a in range(2)], (lambda: b)()")
        self.emit(depth, "except (NameError, UnboundLocalError) as e: return type(e).__name__")
        for level in range(depth - 1, 0, -1):
            self.emit(level, "r = inner%d(%s)" % (level, self.pick(["b", "3", "'t'"])))
            self.emit(level, self.pick(["return r", "return r, b", "b = 5; return r"]))
        self.guarded(0, "print(%s(%s))" % (name, self.int_(0)))
        self.guarded(0, "print(%s('s', b=0), %s.__code__.co_cellvars)" % (name, name))

    def stars(self) -> None:
        forms = [
            "print(*l0[:2], *'ab', sep='-')",
            "a, *b = *l0[:2], *t0; print(a, b)",
            "*a, (b, *c), d = 1, 2, [3, 4, 5], 6; print(a, b, c, d)",
            "[*a], b = l0[:2], 1; print(a, b)",
            "print([*range(2), *{7}, *d0], (*t0, *t0), {**d0, **{5: 6}})",
            "for a, *b in [(1, 2, 3), 'xyz']: print(a, b)",
            "print((lambda *a, k=1, **kw: (a, k, kw))(*t0, **{'k': 2}, **{'z': 3}))",
            "print(dict(**{'a': 1}, b=2), max(*l0, 1))",
            "(a), b = 1, 2; a, b = b, a; print(a, b)",
            "a = b = *t0, 9; print(a is b, a)",
            "a, b = l0[:3]; print(a)",
            "a, *b, c = (1,); print(b)",
            "print((lambda a, /, b, *, c: (a, b, c))(1, c=%s, b=2))" % self.int_(0),
            "print((lambda a, b: a)(*[1], **{'a': 2}))",
        ]
        for _ in range(2 + self.choose(3)):
            text = self.pick(forms)
            if text.startswith("for "):
                self.emit(0, text)
            else:
                self.guarded(0, text)

    def class_patterns(self) -> None:
        name = "P%d" % self.fresh
        self.emit(0, "class %s:" % name)
        if self.often():
            self.emit(
                1,
                "__match_args__ = %s" % self.pick(["('x', 'y')", "('y',)", "()", "('x', 'none')"]),
            )
        self.emit(1, "def __init__(self, x, y=None): self.x, self.y = x, y")
        subjects = [
            "%s(1, 2)",
            "%s([1, 2], {'k': 3})",
            "%s(%s('in'), 5)",
            "%s(None)",
            "3",
            "'text'",
            "[1, %s(0)]",
            "{'k': %s(7), 'j': 1}",
            "1.5",
            "True",
            "b'x'",
            "(1, (2, 3))",
        ]
        patterns = [
            "%s(1, y)",
            "%s(x=[a, *b], y={'k': c, **rest})",
            "%s(%s(z), int(n))",
            "%s()",
            "%s(x=None)",
            "int(n) if n > 2",
            "str() as s",
            "[1, %s(x=0) as p]",
            "{'k': %s(x=q), **more}",
            "float() | bool()",
            "bytes(b)",
            "(1, (2 | 3 as m, _))",
            "[*_]",
            "{}",
            "%s(y=5) | %s(x=1)",
            "_",
        ]
        for _ in range(2 + self.choose(2)):
            subject = self.pick(subjects)
            self.emit(0, "try:")
            self.emit(1, "match %s:" % (subject % ((name,) * subject.count("%s"))))
            for number in range(2 + self.choose(4)):
                pattern = self.pick(patterns[:-1])
                self.emit(2, "case %s:" % (pattern % ((name,) * pattern.count("%s"))))
                self.emit(3, "print('case', %d)" % number)
            self.emit(2, "case _: print('other')")
            self.emit(0, "except Exception as e: print(type(e).__name__, e)")

    def groups(self) -> None:
        members = ", ".join(
            self.pick(
                [
                    "ValueError(1)",
                    "KeyError('k')",
                    "TypeError('t')",
                    "ExceptionGroup('in', [ValueError(2), OSError(3)])",
                ]
            )
            for _ in range(1 + self.choose(3))
        )
        self.emit(0, "try:")
        self.emit(
            1,
            "try: raise %s"
            % self.pick(["ExceptionGroup('g', [%s])" % members] * 3 + ["ValueError('plain')"]),
        )
        for kind in ("ValueError", "(KeyError, OSError)", "TypeError")[: 1 + self.choose(3)]:
            self.emit(1, "except* %s as e:" % kind)
            self.emit(
                2,
                self.pick(
                    [
                        "print('star', len(e.exceptions), e.message)",
                        "print([type(x).__name__ for x in e.exceptions])",
                        "raise RuntimeError('new')",
                        "raise",
                        "raise e.exceptions[0]",
                        "print(type(e.__cause__), type(e.__context__).__name__)",
                    ]
                ),
            )
        if self.seldom():
            self.emit(1, "else: print('else')")
        if self.choose(2):
            self.emit(1, "finally: print('finally')")
        self.emit(0, "except BaseException as e:")
        self.emit(
            1,
            "def shape(e): return [shape(x) for x in e.exceptions]"
            " if isinstance(e, BaseExceptionGroup) else type(e).__name__",
        )
        self.emit(1, "print(type(e).__name__, shape(e), type(e.__context__).__name__)")
