# requires: 3.11
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise
    except* TypeError as e:
        raise RuntimeError("x")
except BaseException as e:
    print(type(e), repr(e), [repr(x) for x in e.exceptions])

def nested():
    try:
        try:
            raise ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError(1), KeyError(2)]), OSError(3)])
        except* KeyError:
            raise
        except* ValueError as e:
            e.add_note("seen")
            raise TypeError("new") from e
    except BaseExceptionGroup as group:
        return group


group = nested()
print(repr(group))
print([type(one).__name__ for one in group.exceptions])
print(repr(group.exceptions[0].__cause__), repr(group.exceptions[0].__context__))


def name_is_gone():
    e = "before"
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        pass
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)


name_is_gone()


def with_finally():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        print("value")
    finally:
        print("finally")


try:
    with_finally()
except ExceptionGroup as error:
    print(repr(error))


def generator():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        x = yield repr(e)
        print("sent", x)
    yield "after"


steps = generator()
print(next(steps), steps.send(5))
try:
    raise KeyboardInterrupt
except* KeyboardInterrupt as e:
    print(type(e).__name__, e.exceptions)
