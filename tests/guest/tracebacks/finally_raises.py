# Two errors, the second from finally.
def f():
    try:
        raise KeyError("first")
    finally:
        raise IndexError("second")


f()
