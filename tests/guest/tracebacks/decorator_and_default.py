# An error while evaluating a default argument.
def make(n):
    return 10 // n


print(make(5))


def f(a, b=make(0)):
    return a
