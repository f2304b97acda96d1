# with: several items, targets, nesting, generators as managers, ExitStack, suppress, closing.
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name, swallow=False):
    print("<%s>" % name)
    try:
        yield name.upper()
    except ValueError as error:
        print("saw", error)
        if not swallow:
            raise
    finally:
        print("</%s>" % name)


with tag("p") as p, tag("b") as b:
    print(p, b)
with tag("i", swallow=True):
    raise ValueError("inside")
try:
    with tag("u"):
        raise ValueError("through")
except ValueError as error:
    print("outside", error)
with suppress(KeyError, IndexError):
    {}["x"]
print("suppressed")
with ExitStack() as stack:
    names = [stack.enter_context(tag("t%d" % i)) for i in range(3)]
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *info: print("pushed", info[0]))
    print(names)


class Res:
    def close(self):
        print("closed")


with closing(Res()) as r:
    print(type(r).__name__)
with nullcontext(5) as n:
    print(n)


@contextmanager
def no_yield():
    if False:
        yield


@contextmanager
def two_yields():
    yield 1
    yield 2


for make in (no_yield, two_yields):
    try:
        with make():
            pass
    except RuntimeError as error:
        print(error)


@tag("decorator")
def decorated(x):
    print("body", x)
    return x * 2


print(decorated(4))
import io

out = io.StringIO()
with redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))


def early():
    with tag("e"):
        return "value"


print(early())
