"""_thread: what `threading` is built on, by its own names."""

import threading

TIMEOUT_MAX = threading.TIMEOUT_MAX
error = RuntimeError
LockType = type(threading.Lock())
get_ident = threading.get_ident
RLock = threading.RLock


def allocate_lock():
    return threading.Lock()


allocate = allocate_lock


def start_new_thread(function, args, kwargs={}, /):
    """Run a function on a thread of its own; the thread's number."""
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    thread = threading.Thread(target=function, args=args, kwargs=kwargs, daemon=True)
    thread.start()
    return thread.ident


start_new = start_new_thread


def exit():
    raise SystemExit


exit_thread = exit


def stack_size(size=0, /):
    return threading.stack_size(size)


def get_native_id():
    return threading.get_native_id()
