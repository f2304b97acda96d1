# GeneratorExit on close, finally in generators, close that refuses, errors from close.
def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("GeneratorExit seen")
        raise
    finally:
        print("cleanup")


g = gen()
print(next(g))
print(g.close(), g.close())
try:
    next(g)
except StopIteration:
    print("finished")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "refuses"


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)


def swallow():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")


g = swallow()
next(g)
g.close()


def failing():
    try:
        yield 1
    finally:
        raise KeyError("from finally")


g = failing()
next(g)
try:
    g.close()
except KeyError as error:
    print(repr(error))
g = gen()
g.close()
print(list(g))
g = gen()
next(g)
try:
    g.throw(ValueError("thrown"))
except ValueError as error:
    print("out:", error)


def catches():
    while True:
        try:
            value = yield "ready"
            print("received", value)
        except ValueError as error:
            print("caught inside", error)


g = catches()
next(g)
print(g.throw(ValueError("x")), g.send(5))
g.close()
g = catches()
try:
    g.throw(TypeError("before start"))
except TypeError as error:
    print(error)
try:
    next(g)
except StopIteration:
    print("dead after throw")
print(issubclass(GeneratorExit, Exception), issubclass(GeneratorExit, BaseException))
