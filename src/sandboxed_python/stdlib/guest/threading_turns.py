"""threading: threads that take turns.

A thread runs when it is started, and goes on until it ends or has to wait for something; then another
one that can go on does. Nobody is ever interrupted, so a program has the same outcome every time. Where
all wait for each other, the one that would wait for ever gets an error; where all that can go on is
time, the virtual clock moves.
"""

from time import monotonic as _now

_waiting = []  # threads that have paused, in the order in which they did
_main = _current = None


def _set_main(thread):
    global _main, _current
    _main = _current = thread


def current_thread():
    return _current


def _deadlock(what):
    return RuntimeError(f"deadlock: {what}, and no other thread can go on")


def _never():
    return False


def _wait(until, timeout=None, what="a thread waits"):
    """Let others run until `until()` is true, or for some seconds: then False."""
    if until():
        return True
    if timeout is not None and timeout <= 0:
        return False
    me = _current
    deadline = None if timeout is None else _now() + timeout
    if me is not _main:
        me._until = until
        me._deadline = deadline
        _waiting.append(me)
        try:
            _pause()
        except RuntimeError:
            # A native is between this thread's frames and whoever started it.
            _waiting.remove(me)
        else:
            return until()
    return _run_others(until, deadline, what)


def _run_others(until, deadline, what):
    """The running thread waits by running the others itself."""
    while True:
        if until():
            return True
        now = _now()
        found = None
        first = deadline
        for one in _waiting:
            if one._deadline is not None and (first is None or one._deadline < first):
                first = one._deadline
                found = one
        if first is None or first > now:
            for one in _waiting:
                if one._until():
                    found = one
                    break
            else:
                if first is None:
                    raise _deadlock(what)
                _advance(first)
        if found is None:
            return until()
        _waiting.remove(found)
        _go_on(found)


def _go_on(thread):
    """Let a thread run until it ends or waits."""
    global _current
    outer = _current
    _current = thread
    try:
        _resume(thread._strand)
    finally:
        _current = outer


def _sleep(seconds):
    """time.sleep as soon as there are threads."""
    if not isinstance(seconds, (int, float)):
        kind = type(seconds)
        if not hasattr(kind, "__float__") and not hasattr(kind, "__index__"):
            raise TypeError(f"'{kind.__name__}' object cannot be interpreted as an integer")
        seconds = float(seconds)
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if seconds or _waiting:
        _wait(_never, seconds + 5e-5)
