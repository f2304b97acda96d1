# An exception ends the blocks it passes through; what runs on the way, and what the names hold then.
log = []


def inner():
    log.append("inner")
    raise LookupError("from inner")


def middle():
    try:
        inner()
        log.append("not reached")
    finally:
        log.append("middle finally")


def outer():
    try:
        middle()
    except KeyError:
        log.append("wrong handler")
    except LookupError as error:
        log.append("handled " + str(error))
        return "outer result"
    else:
        log.append("else")


print(outer(), log)
x = 1
try:
    x = 2
    y = [][0]
    x = 3
except IndexError:
    pass
print(x, "y" in globals())


def partial(data):
    total = 0
    try:
        for v in data:
            total += v
    except TypeError:
        return ("partial", total)
    return total


print(partial([1, 2, "x", 4]), partial([1, 2]))
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise TypeError("second")
except TypeError as error:
    print(repr(error), repr(error.__context__), error.__cause__)
print("program goes on")
