# Starred expressions in displays, subscripts, returns, yields and for.
a, b = [1, 2], (3,)
print((*a, *b), [*a, 0, *b], {*a, *b} == {1, 2, 3})
t = *a, *b
print(t)


def ret():
    return *a, 9


def gen():
    yield *a, 9


print(ret(), list(gen()))
print(*a, *b, sep="-")
d = {(1, 2, 3): "found"}
key = (*a, *b)
print(d[key], dict(**{"x": 1}, **{"y": 2}))
first, *middle, last = *a, *b, 4, 5
print(first, middle, last)
*init, tail = "xyz"
head, *more = {"k": 1}
print(init, tail, head, more)
[p, *q], r = [[1, 2, 3], 4]
print(p, q, r)
(*empty,) = ()
print(empty)
