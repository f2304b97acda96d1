# A method is looked up when its arguments are there, by the instruction that calls it: CPython looks
# it up before it evaluates the arguments, and evaluates none where there is no such method. One
# instruction instead of two is what makes method calls fast.
# expected: argument
# expected: no such method


class Empty:
    pass


def argument():
    print("argument")


try:
    Empty().missing(argument())
except AttributeError:
    print("no such method")
