# Local, enclosing, global, builtin: which one a name means.
x = "global"


def read():
    return x


def local():
    x = "local"
    return x


def declared():
    global x
    x = "changed by declared"


def unbound():
    try:
        return x
    except UnboundLocalError as error:
        return type(error).__name__
    finally:
        x = 1


def outer():
    x = "outer"

    def middle():
        def inner():
            return x

        return inner()

    def setter():
        nonlocal x
        x = "set by setter"

    before = middle()
    setter()
    return before, x


print(read(), local(), unbound(), outer())
declared()
print(x)


class C:
    x = "class"
    y = x

    def method(self):
        return x

    z = [x for _ in range(1)]
    w = (lambda: x)()


print(C.y, C().method(), C.z, C.w)


def shadow():
    len = lambda v: "shadowed"
    return len([1, 2])


print(shadow(), len([1, 2]))


def enclosing_class():
    x = "function"

    class D:
        before = x
        x = "class"
        after = x

        def get(self):
            return x

    return D.before, D.after, D().get()


try:
    print(enclosing_class())
except NameError as error:
    print(error)


def free_before_binding():
    def inner():
        return late

    try:
        inner()
    except NameError as error:
        print(type(error).__name__)
    late = 1
    return inner()


print(free_before_binding())
del x
try:
    read()
except NameError as error:
    print(error)
