# global and nonlocal declarations.
counter = 0


def bump():
    global counter, created
    counter += 1
    created = "by bump"


bump()
bump()
print(counter, created)


def outer():
    value = "outer"

    def middle():
        nonlocal value

        def inner():
            nonlocal value
            value += "+inner"
            return value

        value += "+middle"
        return inner()

    result = middle()
    return result, value


print(outer())


def shadow():
    counter = 100

    def reads_global():
        global counter
        counter += 1
        return counter

    return reads_global(), counter


print(shadow(), counter)


def make():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    def reset():
        nonlocal total
        total = 0

    return add, reset


add, reset = make()
print(add(5), add(6), reset(), add(1))
x = "global"


def reads():
    return x


def writes():
    x = "local"
    return reads(), x


print(writes(), x)


class Scope:
    global made_in_class
    made_in_class = 1
    x = "class"

    def method(self):
        return x


print(made_in_class, Scope().method(), Scope.x)
for global_loop in range(3):
    pass
print(global_loop)
