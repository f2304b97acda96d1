# A context chain of three.
def a():
    try:
        raise KeyError("a")
    except KeyError:
        b()


def b():
    try:
        raise IndexError("b")
    except IndexError as e:
        raise TypeError("c") from e


a()
