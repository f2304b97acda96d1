# Errors raised in odd places are caught where they should be.
def fail(*args):
    raise ValueError("failed with", *args)


def attempt(name, action):
    try:
        print(name, action())
    except ValueError as error:
        print(name, "->", error.args)


def in_default():
    def f(a=fail("default")):
        pass


def in_decorator():
    def decorator(f):
        return fail("decorator")

    @decorator
    def f():
        pass


def in_class_body():
    class C:
        x = fail("class body")


def in_loop_iterable():
    for x in fail("iterable"):
        pass


def in_loop_target():
    for [][fail("target")] in [1]:
        pass


def in_while():
    while fail("while"):
        pass


def in_else():
    for _ in []:
        pass
    else:
        fail("else")


def in_finally():
    try:
        return "never"
    finally:
        fail("finally")


def in_except_clause():
    try:
        1 / 0
    except fail("clause"):
        pass


def in_raise():
    raise fail("raise")


def in_from():
    raise KeyError from fail("from")


def in_assert():
    assert False, fail("assert message")


def in_return():
    return [1, fail("return")]


def in_augmented():
    x = 1
    x += fail("augmented")


def in_del():
    del {}[fail("del")]


def in_init():
    class C:
        def __init__(self):
            fail("init")

    C()


def in_star():
    print(*fail("star"))


for f in (in_default, in_decorator, in_class_body, in_loop_iterable, in_loop_target, in_while, in_else, in_finally, in_except_clause, in_raise, in_from, in_assert, in_return, in_augmented, in_del, in_init, in_star):
    attempt(f.__name__, f)
attempt("comprehension", lambda: [fail(x) for x in [1]])
attempt("condition", lambda: [x for x in [1] if fail("if")])
attempt("generator", lambda: list(fail(x) for x in [2]))
attempt("lambda", lambda: (lambda: fail("lambda"))())
attempt("key", lambda: sorted([1, 2], key=fail))
attempt("map", lambda: list(map(fail, [3])))
attempt("filter", lambda: list(filter(fail, [4])))
attempt("f-string", lambda: f"{fail('f-string')}")
attempt("subscript", lambda: [1][fail("index")])
attempt("slice", lambda: "abc"[fail("start") : 2])
attempt("chained", lambda: 1 < fail("second") < fail("third"))
attempt("boolean", lambda: 0 or fail("or"))
attempt("argument", lambda: print("x", sep=fail("sep")))
attempt("dict", lambda: {"a": fail("value")})
attempt("any", lambda: any(fail(x) for x in [0, 1]))
attempt("min", lambda: min([1, 2], key=lambda v: fail(v)))
