# assert with and without a message of any type.
assert True
assert [1], "not shown"


def attempt(f):
    try:
        f()
        print("passed")
    except AssertionError as error:
        print(repr(error), error.args, str(error))


def a1():
    assert 0


def a2():
    assert "", "message"


def a3():
    assert None, ("tuple", 1)


def a4():
    assert 1 == 2, f"{1} is not {2}"


def a5():
    assert [], ValueError("an exception as message")


def a6():
    assert (1, "always true tuple" == "x")[1], print("evaluated only on failure")


def a7():
    assert not False, print("never evaluated")


for f in (a1, a2, a3, a4, a5, a6, a7):
    attempt(f)


class Lazy:
    def __bool__(self):
        raise RuntimeError("no truth")


try:
    assert Lazy()
except RuntimeError as error:
    print(error)
