# Retry with backoff, cleanup, translation, collection of errors, default values, nested contexts.
attempts = []


def flaky(n):
    attempts.append(n)
    if len(attempts) < 3:
        raise ConnectionError("attempt %d" % len(attempts))
    return "ok after %d" % len(attempts)


def retry(f, times, *errors):
    for i in range(times):
        try:
            return f(i)
        except errors as error:
            print("retrying:", error)
            last = error
    raise RuntimeError("gave up") from last


try:
    print(retry(flaky, 5, ConnectionError))
except UnboundLocalError as error:
    print(error)


def always(n):
    raise ConnectionError("down")


def retry2(f, times):
    last = None
    for i in range(times):
        try:
            return f(i)
        except ConnectionError as error:
            last = error
    raise RuntimeError("gave up") from last


try:
    retry2(always, 2)
except RuntimeError as error:
    print(error, repr(error.__cause__))


def parse_all(texts):
    values, errors = [], {}
    for t in texts:
        try:
            values.append(int(t))
        except ValueError as error:
            errors[t] = str(error)
        except TypeError:
            errors[str(t)] = "not text"
    return values, errors


print(parse_all(["1", "x", None, " 3 ", "2.5"]))


def get(d, *keys, default=None):
    try:
        for k in keys:
            d = d[k]
        return d
    except (KeyError, IndexError, TypeError) as error:
        return default if default is not None else type(error).__name__


print(get({"a": [1, {"b": 2}]}, "a", 1, "b"), get({"a": []}, "a", 0), get({}, "x"), get(5, "x"), get({}, "x", default="d"))


class Resource:
    live = 0

    def __init__(self, name, fail=False):
        if fail:
            raise OSError("can't open " + name)
        Resource.live += 1
        self.name = name

    def close(self):
        Resource.live -= 1
        print("closing", self.name)


def use(fail_second):
    a = Resource("a")
    try:
        b = Resource("b", fail_second)
        try:
            return a.name + b.name
        finally:
            b.close()
    finally:
        a.close()


print(use(False), Resource.live)
try:
    use(True)
except OSError as error:
    print(error, Resource.live)
try:
    try:
        raise KeyError("inner")
    except KeyError as error:
        raise ValueError("outer") from None
except ValueError as error:
    print(error.__cause__, error.__suppress_context__, repr(error.__context__))
