# Order of evaluation of arguments, with stars and keywords between them.
def say(tag, value=0):
    print(tag, end=" ")
    return value


def f(*args, **kwargs):
    return args, kwargs


print(f(say("a", 1), *say("b", [2]), say("c", 3), k=say("d", 4), *say("e", [5]), **say("f", {"z": 6})))
print(f(x=say("x"), *say("star", [1]), y=say("y")))
print((say("function", f))(say("argument")))
print(say("object", [3, 1]).index(say("value", 1)))


def defaults(a, b=say("default b", 2), *rest, c=say("default c", 3)):
    return a, b, rest, c


print(defaults(1), defaults(*(1, 2, 3), c=4), defaults(c=0, a=9), defaults(*[], **{"a": 5}))


def modify(lst, *args, **kw):
    lst.append(len(args))
    kw["new"] = 1
    return kw


source = {"q": 1}
items = [1, 2]
print(modify(items, *items, **source), items, source)


class A:
    def __call__(self, *args, **kw):
        return "called", args, kw

    def m(self, *args, k=1):
        return args, k


a = A()
print(a(1, x=2), a.m(*[1, 2], k=3), A.m(a, 5), A().m(*"ab"), max(*[1, 5, 3]), print(*[], sep="-"), dict(**{"a": 1}, b=2), sum(*[[1, 2]], 10))
