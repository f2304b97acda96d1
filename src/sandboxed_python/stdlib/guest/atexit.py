"""atexit: functions that are called when the program has ended."""

import sys

_registered = []


def register(func, /, *args, **kwargs):
    """Have `func` called at the end, the one registered last first."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _registered.append((func, args, kwargs))
    return func


def unregister(func, /):
    _registered[:] = [one for one in _registered if one[0] != func]


def _clear():
    _registered.clear()


def _ncallbacks():
    return len(_registered)


def _run_exitfuncs():
    while _registered:
        func, args, kwargs = _registered.pop()
        try:
            func(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as exc:
            from traceback import format_exception

            text = "".join(format_exception(type(exc), exc, exc.__traceback__))
            sys.stderr.write(f"Exception ignored in atexit callback: {func!r}\n{text}")


_at_end(_run_exitfuncs, False)
