# What calls with wrong arguments say.
def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def default(a, b=1):
    pass


def defaults(a=1, b=2):
    pass


def keyword_only(a, *, k, m):
    pass


def one_keyword_only(*, k):
    pass


def positional_only(a, b, /, c=1):
    pass


def var(a, *args):
    pass


def kw(a, **kwargs):
    pass


attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: none(x=1))
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: one(1, a=1))
attempt(lambda: one(b=1))
attempt(lambda: one(1, b=1))
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: two(b=1))
attempt(lambda: two(1, 2, 3))
attempt(lambda: three())
attempt(lambda: three(1))
attempt(lambda: three(1, 2, 3, 4, 5))
attempt(lambda: default())
attempt(lambda: default(1, 2, 3))
attempt(lambda: defaults(1, 2, 3))
attempt(lambda: defaults(1, a=2))
attempt(lambda: keyword_only(1))
attempt(lambda: keyword_only(1, k=1))
attempt(lambda: keyword_only(1, 2))
attempt(lambda: keyword_only(1, 2, k=1, m=2))
attempt(lambda: keyword_only(1, 2, k=1))
attempt(lambda: one_keyword_only(1))
attempt(lambda: one_keyword_only())
attempt(lambda: positional_only(a=1, b=2))
attempt(lambda: positional_only(1, b=2))
attempt(lambda: positional_only(1))
attempt(lambda: positional_only())
attempt(lambda: var())
attempt(lambda: var(args=1))
attempt(lambda: kw())
attempt(lambda: kw(1, 2))
attempt(lambda: kw(1, a=2))
attempt(lambda: kw(1, **{1: 2}))
attempt(lambda: two(*5))
attempt(lambda: two(*None))
attempt(lambda: two(**5))
attempt(lambda: two(1, **[2]))
attempt(lambda: two(1, **{"b": 1}, **{"b": 2}))
attempt(lambda: two(a=1, **{"a": 1}))
attempt(lambda: (lambda x: x)())
attempt(lambda: (lambda: 1)(2))
attempt(lambda: 5())
attempt(lambda: "abc"())
attempt(lambda: None())
attempt(lambda: [1, 2](0))
attempt(lambda: one(1)(2))
attempt(lambda: {}["k"]() if 0 else (1,)())
