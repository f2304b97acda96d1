# requires: 3.11
def leaf(x):
    raise ValueError(x)


def gather(n):
    errors = []
    for i in range(n):
        try:
            leaf(i)
        except ValueError as e:
            e.add_note(f"note of {i}\nsecond line")
            errors.append(e)
    raise ExceptionGroup("gathered", errors)


try:
    gather(17)
except ExceptionGroup as e:
    group = e
try:
    try:
        raise ExceptionGroup("two", [ValueError(1), KeyError(2)])
    except* ValueError as e:
        raise TypeError("from a handler")
except ExceptionGroup as e:
    second = e
raise ExceptionGroup("all", [group, second, KeyError("k")])
