# Stars in list, tuple, set and dict displays.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, 9, *b), {*a, *b, 1}, [*"ab", *range(2)], [*{}, *[]])
print({**{"x": 1, "y": 2}, "y": 3, **{"z": 4}}, {"y": 0, **{"y": 1}})
print((*a,), [*a] is not a, *a, *b, sep="-")
first = {**{1: "a"}, **{True: "b"}}
print(first)
for x in (*a, *b):
    print(x, end=" ")
print()


def pair():
    return (*a, 5)


print(pair())


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: [*5])
attempt(lambda: {*None})
attempt(lambda: {**[1]})
attempt(lambda: {**5})
attempt(lambda: (*1.5,))
