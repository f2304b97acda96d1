# send, throw and close on generators in every state.
def gen():
    print("started")
    while True:
        try:
            x = yield "value"
            print("got", x)
            if x == "stop":
                return "stopped"
        except ValueError as error:
            print("caught", error)
        finally:
            print("finally")


g = gen()
print(g.send(None), g.send(1))
print(g.throw(ValueError("v")))
try:
    g.send("stop")
except StopIteration as stop:
    print(repr(stop.value))
for call in (lambda: next(g), lambda: g.send(1), lambda: g.throw(KeyError("after the end")), lambda: g.close()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
g = gen()
try:
    g.send(5)
except TypeError as error:
    print(error)
g.close()
print(list(g))
g = gen()
next(g)
g.close()
g = gen()
next(g)
try:
    g.throw(KeyError, "old style")
except KeyError as error:
    print("out", error)
for bad in (lambda: gen().throw(5), lambda: gen().throw("x"), lambda: gen().throw(), lambda: gen().send(), lambda: gen().nothing):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__)


def inner_running():
    yield next(me)


me = inner_running()
try:
    next(me)
except ValueError as error:
    print(error)
print(gen.__name__, gen().__name__, gen().__qualname__, type(gen()), iter(g) is g)
