# An augmented assignment names its own operator in the message and leaves the target alone.
def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "-", error)


def add():
    x = 1
    x += "a"


def subtract():
    x = "a"
    x -= "b"


def power():
    x = []
    x **= 2


def shift():
    x = 1.5
    x <<= 1


def extend():
    x = [1]
    x += 5


def union():
    x = {1}
    x |= [2]


def floor():
    x = None
    x //= 2


def matrix():
    x = 1
    x @= 2


for action in (add, subtract, power, shift, extend, union, floor, matrix):
    attempt(action)
value = 10
try:
    value /= 0
except ZeroDivisionError as error:
    print(error, value)
pair = ([],)
try:
    pair[0] += [1]
except TypeError as error:
    print(error, pair)
