# return, break and continue through finally, and those that override.
def return_value():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("finally", end=" ")


def overridden():
    try:
        return "try"
    finally:
        return "finally"


def swallowed():
    try:
        1 / 0
    finally:
        return "exception swallowed"


def loop():
    seen = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            seen.append(i)
        finally:
            seen.append("f%d" % i)
    else:
        seen.append("else")
    return seen


def break_swallows():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "broke out"


def return_in_except():
    try:
        1 / 0
    except ZeroDivisionError:
        return "except"
    else:
        return "else"
    finally:
        print("cleanup", end=" ")


def nested_finally():
    try:
        try:
            return "inner"
        finally:
            print("one", end=" ")
    finally:
        print("two", end=" ")


def in_loop_return():
    for i in range(3):
        try:
            if i == 1:
                return i
        finally:
            print("f", i, end=" ")


def raise_in_finally():
    try:
        try:
            raise KeyError("first")
        finally:
            raise ValueError("second")
    except ValueError as error:
        return repr(error), repr(error.__context__)


def mutable():
    items = []
    try:
        return items
    finally:
        items.append("added in finally")


for f in (return_value, overridden, swallowed, loop, break_swallows, return_in_except, nested_finally, in_loop_return, raise_in_finally, mutable):
    print(f())
