# yield as an expression: values sent, parentheses, in calls and displays, yield from.
def echo():
    received = yield "ready"
    while received is not None:
        received = yield "got %r" % (received,)
    return "done"


g = echo()
print(next(g), g.send(1), g.send([2]))
try:
    g.send(None)
except StopIteration as stop:
    print("returned", stop.value)


def arithmetic():
    total = (yield) + (yield) * 2
    print("total", total)
    pair = [(yield 1), (yield 2)]
    print("pair", pair)
    print("call", (yield "in a call"))
    x = yield
    print("bare", x)
    y = z = yield 1, 2
    print(y, z)


g = arithmetic()
sent = [None, 10, 20, "a", "b", "c", "d", "e"]
for value in sent:
    try:
        print("->", g.send(value))
    except StopIteration:
        print("stopped")


def delegate():
    result = yield from echo()
    print("delegate result", result)
    result = yield from [1, 2]
    print("list result", result)
    yield from ()
    return "end"


g = delegate()
print(next(g), g.send("x"), g.send(None), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
try:
    echo().send(1)
except TypeError as error:
    print(error)
try:
    list(x for x in [1] if (yield_ := x)).send
except AttributeError as error:
    print(error)
try:
    def bad():
        yield from 5
    next(bad())
except TypeError as error:
    print(error)
