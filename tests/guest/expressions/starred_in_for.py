# requires: 3.9
# An unparenthesised tuple with stars as the iterable of a for, and decorators of any expression.
a, b = [1, 2], (3,)
for v in *a, *b:
    print(v, end=" ")
for v in *"xy", 5:
    print(v, end=" ")
print()


@(lambda f: (f, "replaced"))
def replaced():
    pass


table = {"k": [lambda f: f.__name__]}


@table["k"][0]
def named():
    pass


print(replaced[1], named)
try:

    @5
    def broken():
        pass

except TypeError as error:
    print(error)
