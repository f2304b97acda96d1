# The name bound by `except ... as` is unbound when the handler ends.
try:
    raise ValueError("v")
except ValueError as error:
    print(error)
    kept = error
try:
    error
except NameError as missing:
    print(missing)
print(repr(kept))
error = "before"
try:
    raise KeyError("k")
except KeyError as error:
    pass
try:
    print(error)
except NameError as e:
    print(e)


def f():
    e = 1
    try:
        1 / 0
    except ZeroDivisionError as e:
        message = str(e)
    try:
        return e
    except UnboundLocalError as problem:
        return message, type(problem).__name__


print(f())


def loop():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except ValueError as e:
            print("caught", e)
            continue
    try:
        e
    except NameError:
        print("gone")


loop()


def deleted_inside():
    try:
        raise ValueError
    except ValueError as e:
        del e
        e = 5
    return "fine"


print(deleted_inside())


def returned():
    try:
        raise ValueError("x")
    except ValueError as e:
        return e


print(repr(returned()))
closure = None
try:
    raise KeyError("c")
except KeyError as e:
    closure = lambda: e
try:
    closure()
except NameError as error:
    print(type(error).__name__)
