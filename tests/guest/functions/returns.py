# return in its forms.
def nothing():
    pass


def bare():
    return


def many():
    return 1, 2, [3]


def early(n):
    if n < 0:
        return "negative"
    for i in range(10):
        if i == n:
            return "found %d" % i
    while True:
        n -= 1
        if n < 5:
            return n


def nested(n):
    for i in range(5):
        for j in range(5):
            if i * j == n:
                return i, j


def conditional(x):
    return "yes" if x else None


def last_expression():
    5
    "ignored"


def in_try():
    try:
        return "from try"
    finally:
        print("cleanup", end=" ")


def deep():
    return (lambda: (lambda: [lambda: "deep"])())()[0]()


print(nothing(), bare(), many(), early(-1), early(3), early(20), nested(6), nested(7), conditional(0), last_expression(), in_try(), deep())
a, b, [c] = many()
print(a, b, c, many()[0], len(many()), (lambda: ())(), (lambda: (1,))())
print([f() for f in (nothing, bare, many)], max(many()[:2]))
