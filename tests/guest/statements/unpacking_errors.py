# What wrong unpackings say.
def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "-", error)


def too_many():
    a, b = 1, 2, 3


def too_many_list():
    a, b = [1, 2, 3, 4]


def too_many_string():
    a, b = "abc"


def too_few():
    a, b, c = 1, 2


def too_few_iter():
    a, b = iter([1])


def too_many_iter():
    a, b = iter([1, 2, 3])


def empty():
    a, b = []


def starred_too_few():
    a, *b, c = [1]


def not_iterable():
    a, b = 5


def none():
    a, b = None


def nested():
    (a, b), c = 1, 2


def in_for():
    for a, b in [(1, 2), (3,)]:
        print(a, b)


def in_for_ints():
    for a, b in [1, 2]:
        print(a, b)


def enumerate_wrong():
    for i, (a, b) in enumerate(["ab", "c"]):
        print(i, a, b)


def items_missing():
    for k, v in {"abc": 1}:
        print(k, v)


def starred_not_iterable():
    *a, b = 1.5


def dict_too_many():
    a, b = {1: 1, 2: 2, 3: 3}


for action in (
    too_many,
    too_many_list,
    too_many_string,
    too_few,
    too_few_iter,
    too_many_iter,
    empty,
    starred_too_few,
    not_iterable,
    none,
    nested,
    in_for,
    in_for_ints,
    enumerate_wrong,
    items_missing,
    starred_not_iterable,
    dict_too_many,
):
    print(action.__name__, end=": ")
    attempt(action)
