# global: in functions, nested functions, classes, before binding, several names.
counter = 0


def bump():
    global counter, created
    counter += 1
    created = "made at call %d" % counter


bump()
bump()
print(counter, created)


def outer():
    counter = 100

    def inner():
        global counter
        counter = -1
        return counter

    return inner(), counter


print(outer(), counter)


def define():
    global func, Klass, mod, loop

    def func():
        return "global function"

    class Klass:
        pass

    import math as mod
    for loop in range(3):
        pass


define()
print(func(), Klass.__name__, Klass.__qualname__, func.__qualname__, mod.pi > 3, loop)


def delete():
    global counter
    del counter


delete()
print("counter" in globals())


def reads_only():
    global never_bound
    try:
        return never_bound
    except NameError as error:
        return str(error)


print(reads_only())


def comprehension():
    global walrus
    [walrus := v for v in range(3)]


comprehension()
print(walrus)


def handler():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        pass
    return "err" in globals()


print(handler())
