# __cause__, __context__ and __suppress_context__.
def show(error):
    while error is not None:
        print(repr(error), "cause:", repr(error.__cause__), "context:", repr(error.__context__), error.__suppress_context__)
        error = error.__cause__ or error.__context__


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        {}["k"]


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("v") from e


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from None


def through_finally():
    try:
        raise KeyError("one")
    finally:
        [][1]


def three():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise IndexError(2)
    except IndexError as e:
        raise TypeError(3) from e


def from_unrelated():
    raise ValueError("v") from OSError("cause")


def after_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise ValueError("no context")


def in_called_function():
    try:
        raise KeyError("outer")
    except KeyError:
        after_handler()


def same_again():
    try:
        raise ValueError("same")
    except ValueError as e:
        raise e


def bare_after_nested():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError:
            pass
        raise


for f in (implicit, explicit, suppressed, through_finally, three, from_unrelated, after_handler, in_called_function, same_again, bare_after_nested):
    print(f.__name__)
    try:
        f()
    except Exception as e:
        show(e)
