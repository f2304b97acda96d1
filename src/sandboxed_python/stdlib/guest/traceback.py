"""traceback: exceptions as text, without the lines that led to them."""


def format_exception_only(exc, /, value=None):
    if value is not None or isinstance(exc, type):
        exc = value if value is not None else exc()
    kind = type(exc)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    text = str(exc)
    return [f"{name}: {text}\n" if text else f"{name}\n"]


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    if value is not None:
        exc = value
    return ["Traceback (most recent call last):\n"] + format_exception_only(exc)


def format_exc(limit=None, chain=True):
    from sys import exc_info

    exc = exc_info()[1]
    if exc is None:
        return "NoneType: None\n"
    return "".join(format_exception(exc))


def print_exc(limit=None, file=None, chain=True):
    from sys import stderr

    (stderr if file is None else file).write(format_exc())


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    from sys import stderr

    (stderr if file is None else file).write("".join(format_exception(exc, value)))


def format_tb(tb, limit=None):
    return []


def extract_tb(tb, limit=None):
    return []


def print_tb(tb, limit=None, file=None):
    pass


def format_stack(f=None, limit=None):
    return []


def print_stack(f=None, limit=None, file=None):
    pass
