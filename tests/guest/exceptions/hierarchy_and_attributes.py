# Built-in exceptions: classes, args, str, repr.
for cls in (ValueError, TypeError, KeyError, IndexError, LookupError, ZeroDivisionError, OverflowError, ArithmeticError, AttributeError, NameError, UnboundLocalError, RuntimeError, RecursionError, NotImplementedError, StopIteration, AssertionError, ImportError, ModuleNotFoundError, OSError, UnicodeError, EOFError, MemoryError, FloatingPointError, SyntaxError, KeyboardInterrupt, SystemExit):
    print(cls.__name__, [base.__name__ for base in cls.__mro__[1:-1]], cls)
for error in (ValueError(), ValueError("a"), ValueError("a", 1), ValueError(["x"]), KeyError("k"), KeyError(("a", 1)), KeyError(), KeyError(1, 2), IndexError(5), StopIteration(7), Exception(None), AssertionError(""), OSError("o"), RuntimeError(ValueError("in"))):
    print(repr(error), "|", str(error), "|", error.args)
stop = StopIteration(3)
print(stop.value, StopIteration().value, ImportError("m", name="n").name)
error = ValueError("changed")
error.args = ("new", 2)
error.extra = "attribute"
print(error, error.args, error.extra, isinstance(error, Exception), issubclass(KeyError, LookupError), error == ValueError("new", 2), error.__traceback__)
print(type(error), type(error).__name__, error.__class__ is ValueError, error.__cause__, error.__context__)
try:
    raise error
except (KeyError, ValueError) as caught:
    print(caught is error, caught.__traceback__ is not None)
print([type(e).__name__ for e in (NotImplementedError(), RecursionError("deep"), UnicodeError("u"), TimeoutError("t"))])


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, "-", e)


attempt(lambda: error.missing)
attempt(lambda: ValueError.missing)
attempt(lambda: ValueError("a") + 1)
attempt(lambda: ValueError("a")[0])
attempt(lambda: ValueError(x=1))
attempt(lambda: NotImplemented())
