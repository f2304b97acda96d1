# del of names, items, attributes, several at once.
a = b = c = 1
del a
try:
    a
except NameError as error:
    print(error)
del b, c
try:
    c
except NameError as error:
    print(error)
d = {"x": 1, "y": 2}
del d["x"]
items = [0, 1, 2, 3]
del items[1], items[-1]
print(d, items)
del (items[0], d["y"])
print(d, items)


class Box:
    pass


box = Box()
box.value = 5
del box.value
print(hasattr(box, "value"))


def local():
    x = 1
    del x
    try:
        print(x)
    except UnboundLocalError as error:
        print(type(error).__name__, error.args[0].split("'")[1])
    x = 2
    print(x)
    del x
    try:
        del x
    except NameError as error:
        print(type(error).__name__)


local()


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "-", error)


def missing_key():
    del d["none"]


def missing_attribute():
    del box.value


def missing_global():
    global never_bound
    del never_bound


def wrong_type():
    del 5 .real


def none_item():
    del None[0]


for action in (missing_key, missing_attribute, missing_global, wrong_type, none_item):
    attempt(action)
