# A method of a class defined in a function, called through another instance's method.
def build():
    class Inner:
        def fail(self, depth):
            if depth == 0:
                raise NotImplementedError("bottom")
            return self.fail(depth - 1)

    return Inner()


class Outer:
    def __init__(self):
        self.inner = build()

    def go(self):
        return [self.inner.fail(2) for _ in range(1)]


Outer().go()
