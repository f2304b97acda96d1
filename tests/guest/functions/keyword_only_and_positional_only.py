# / and * in signatures with every legal and illegal call.
def f(a, /, b, *, c):
    return a, b, c


def g(a, b=2, /, c=3, *, d=4, e):
    return a, b, c, d, e


def h(*, a, b=1):
    return a, b


def k(a, /, **kw):
    return a, kw


for call in (lambda: f(1, 2, c=3), lambda: f(1, b=2, c=3), lambda: g(1, e=5), lambda: g(1, 2, 3, e=5, d=0), lambda: h(a=1), lambda: k(1, a=2), lambda: f(a=1, b=2, c=3), lambda: f(1, 2, 3), lambda: f(1, 2), lambda: g(1, b=2, e=5), lambda: g(e=1), lambda: h(1), lambda: h(), lambda: h(b=2), lambda: k(), lambda: f(1, 2, c=3, d=4), lambda: k(a=1)):
    try:
        print(call())
    except TypeError as error:
        print(error)


class C:
    def m(self, /, self_=None, **kw):
        return self_, kw

    def n(self, x, /, *rest, y, **z):
        return x, rest, y, z


print(C().m(self=5), C().n(1, 2, 3, y=4, x=5), C.n.__kwdefaults__, f.__defaults__, g.__defaults__, g.__kwdefaults__)
print((lambda a, /, *, b: a + b)(1, b=2), (lambda *, x=1: x)())
