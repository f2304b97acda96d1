# Exceptions of one's own.
class AppError(Exception):
    """Base of the program's errors."""


class NotEnough(AppError):
    def __init__(self, needed, available):
        super().__init__("need %d, have %d" % (needed, available))
        self.needed = needed
        self.available = available


class Silent(Exception):
    pass


class WithStr(ValueError):
    def __str__(self):
        return "custom str of " + repr(self.args)


class NoSuper(Exception):
    def __init__(self, code):
        self.code = code


class Coded(KeyError):
    code = 7

    def describe(self):
        return "%s-%s" % (self.code, self.args[0])


def attempt(action):
    try:
        action()
    except AppError as error:
        print("app", type(error).__name__, error, error.args, getattr(error, "needed", None))
    except Exception as error:
        print("other", type(error).__name__, repr(error), str(error), error.args)


def raiser(error):
    def f():
        raise error

    return f


for error in (AppError("a"), AppError, NotEnough(5, 3), Silent(), Silent, Silent("x", 1), WithStr("w", 1), NoSuper(4), Coded("c")):
    attempt(raiser(error))
try:
    raise NotEnough(1, 0)
except NotEnough as error:
    print(error.needed - error.available, isinstance(error, AppError), AppError.__doc__)
try:
    raise Coded("k")
except LookupError as error:
    print(error.describe(), error)
try:
    NotEnough(1)
except TypeError as error:
    print(error)
print(repr(AppError), AppError.__name__, NotEnough.__mro__[1] is AppError, issubclass(WithStr, ValueError), repr(NoSuper(9)), NoSuper(9).code)
