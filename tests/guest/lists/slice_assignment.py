# Assigning to and deleting slices.
a = list(range(8))
a[2:4] = ["x", "y", "z"]
print(a)
a[1:3] = []
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[len(a):] = [1, 2]
a[:0] = "ab"
print(a)
a[3:1] = ["inserted"]
print(a)
del a[0], a[-1]
del a[1:3]
print(a)
del a[::3]
print(a)
a[-2:] = range(3)
a[::-1] = range(len(a))
print(a)
a[:] = a
a[1:1] = a
print(a)
del a[:]
print(a)
a = [1, 2, 3, 4, 5]
a[1:4] += ["plus"]
a[0] += 10
a[-1] *= 2
print(a)


def attempt(text, action):
    try:
        action()
        print(text, a)
    except Exception as error:
        print(text, type(error).__name__, "-", error)


def too_few():
    a[::2] = [1]


def not_iterable():
    a[0:1] = 5


def not_iterable_step():
    a[::2] = 5


def bad_index():
    a["x"] = 1


def out_of_range():
    a[100] = 1


def delete_out_of_range():
    del a[100]


def delete_bad():
    del a["x"]


def bad_type_target():
    (1, 2)[0] = 1


def bad_delete_target():
    del (1, 2)[0]


for action in (too_few, not_iterable, not_iterable_step, bad_index, out_of_range, delete_out_of_range, delete_bad, bad_type_target, bad_delete_target):
    attempt(action.__name__, action)
