# assert and raise in their forms.
def attempt(action):
    try:
        action()
        print("fine")
    except BaseException as error:
        print(type(error).__name__, repr(error), error.args, error.__cause__, error.__suppress_context__)


def assert_plain():
    assert 1 == 2


def assert_message():
    assert [], "list is empty"


def assert_tuple_message():
    assert None, ("a", 1)


def assert_true():
    assert "ok", 1 / 0


def raise_class():
    raise ValueError


def raise_instance():
    raise ValueError("bad", 1)


def raise_from_class():
    raise KeyError("k") from IndexError


def raise_from_none():
    raise KeyError("k") from None


def raise_nothing():
    raise


def raise_string():
    raise "text"


def raise_int():
    raise 5


def raise_none():
    raise None


def raise_from_string():
    raise ValueError("v") from "cause"


def raise_plain_class():
    raise int


def raise_failing_class():
    class Picky(Exception):
        def __init__(self, needed):
            pass

    raise Picky


for action in (assert_plain, assert_message, assert_tuple_message, assert_true, raise_class, raise_instance, raise_from_class, raise_from_none, raise_nothing, raise_string, raise_int, raise_none, raise_from_string, raise_plain_class, raise_failing_class):
    print(action.__name__, end=": ")
    attempt(action)
