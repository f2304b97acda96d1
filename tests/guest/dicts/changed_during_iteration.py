# Growing or shrinking a dict or set while iterating is an error; changing values is not.
def attempt(action):
    try:
        action()
    except RuntimeError as error:
        print("RuntimeError -", error)


def grow():
    d = {1: 1, 2: 2}
    for key in d:
        d[key + 10] = 0


def shrink():
    d = {1: 1, 2: 2}
    for key in d:
        del d[key]


def shrink_items():
    d = {1: 1, 2: 2}
    for key, value in d.items():
        d.pop(key)


def same_size():
    d = {1: 1, 2: 2}
    for key in d:
        del d[key]
        d[key + 5] = 0


def grow_set():
    s = {1, 2, 3}
    for x in s:
        s.add(x + 10)


def shrink_set():
    s = {1, 2, 3}
    for x in s:
        s.discard(x)


for action in (grow, shrink, shrink_items, same_size, grow_set, shrink_set):
    attempt(action)
d = {"a": 1, "b": 2}
for key in d:
    d[key] *= 10
print(d)
for key in d:
    del d[key]
    break
print(d)
