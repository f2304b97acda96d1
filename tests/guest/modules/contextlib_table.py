# ExitStack, suppress, redirect_stdout, closing, nullcontext, ContextDecorator.
import contextlib
import io

with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
with contextlib.redirect_stdout(io.StringIO()) as out:
    print("hidden")
print(repr(out.getvalue()))


class R:
    def __init__(self, n, swallow=False):
        self.n, self.swallow = n, swallow

    def __enter__(self):
        print("in", self.n)
        return self

    def __exit__(self, *info):
        print("out", self.n, info[0] and info[0].__name__)
        return self.swallow


with contextlib.ExitStack() as stack:
    for i in range(3):
        stack.enter_context(R(i, swallow=i == 1))
    stack.callback(print, "callback")
    raise ValueError("handled by 1")
with contextlib.ExitStack() as stack:
    stack.enter_context(R("kept"))
    saved = stack.pop_all()
print("nothing closed yet")
saved.close()
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError("first")
except ZeroDivisionError as error:
    print(error, repr(error.__context__))


class Deco(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *info):
        print("exit")


@Deco()
def f(x):
    return x * 2


print(f(4))
with contextlib.nullcontext("value") as v, contextlib.closing(io.StringIO("x")) as s:
    print(v, s.read())
print(s.closed)


@contextlib.contextmanager
def maybe(fail):
    if fail:
        raise RuntimeError("before yield")
    yield


try:
    with maybe(True):
        pass
except RuntimeError as error:
    print(error)
