# Frames of nested functions and lambdas.
def outer():
    def inner(f):
        return f(0)

    return inner(lambda x: 10 / x)


outer()
