"""threading: threads, and what belongs to each of them."""

import sys

from _threading_locks import (
    TIMEOUT_MAX, Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, RLock, Semaphore,
)
from _threading_turns import _go_on, _run_others, _set_main, _sleep, _wait, current_thread

_count = 0


def _begin(thread):
    try:
        thread.run()
    except SystemExit:
        pass
    except BaseException as exc:
        try:
            excepthook(ExceptHookArgs((type(exc), exc, exc.__traceback__, thread)))
        except Exception:
            pass
    finally:
        thread._state = "stopped"
        _active.pop(thread.ident, None)


def _finish():
    """The program has ended: threads that are no daemons go on to their ends."""
    _main._state = "stopped"
    _run_others(
        lambda: all(one._daemon or one is _main for one in _active.values()), None, "the program has ended"
    )


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        global _count
        if group is not None:
            raise AssertionError("group argument must be None for now")
        if name is None:
            _count += 1
            name = f"Thread-{_count}"
            if target is not None and _version >= (3, 10):
                shown = getattr(target, "__name__", None)
                if shown is not None:
                    name += f" ({shown})"
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemon = current_thread().daemon if daemon is None else daemon
        self._state = "initial"
        self.ident = None
        self.native_id = None

    def __repr__(self):
        state = self._state
        if self._daemon:
            state += " daemon"
        if self.ident is not None:
            state += f" {self.ident}"
        return f"<{type(self).__name__}({self._name}, {state})>"

    def start(self):
        if self._state != "initial":
            raise RuntimeError("threads can only be started once")
        global _idents
        _idents += 1
        if _idents == 2:
            _on_sleep(_sleep)
            _at_end(_finish, True)
        self.ident = self.native_id = _idents
        self._strand = _strand(_begin, self)
        self._state = "started"
        _active[self.ident] = self
        try:
            _go_on(self)
        except BaseException:
            self._state = "stopped"
            _active.pop(self.ident, None)
            raise

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        if self._state == "initial":
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        _wait(lambda: self._state == "stopped", timeout, "the thread to be joined waits")

    def is_alive(self):
        return self._state == "started"

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def daemon(self):
        return self._daemon

    @daemon.setter
    def daemon(self, daemonic):
        if self._state != "initial":
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemon = daemonic

    def getName(self):
        return self._name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self._daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic


class _MainThread(Thread):
    def __init__(self):
        self._name = "MainThread"
        self._daemon = False
        self._state = "started"
        self.ident = self.native_id = 1


_idents = 1
_main = _MainThread()
_active = {1: _main}
_set_main(_main)


class Timer(Thread):
    """A thread that calls a function some seconds after its start."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    from traceback import format_exception

    text = "".join(format_exception(args[0], args[1], args[2]))
    sys.stderr.write(f"Exception in thread {args[3].name}:\n{text}")


_MISSING = object()


def _values_of(self):
    """The running thread's attributes of a `local`, set up when it asks for the first time."""
    by_thread = object.__getattribute__(self, "_by_thread")
    values = by_thread.get(get_ident())
    if values is None:
        values = by_thread[get_ident()] = {}
        args, kwargs = object.__getattribute__(self, "_arguments")
        type(self).__init__(self, *args, **kwargs)
    return values


def _has_data_descriptor(self, name):
    return hasattr(type(getattr(type(self), name, None)), "__set__")


def _shown(self):
    return repr("_thread._local" if type(self) is local else type(self).__name__)


class local:
    """Attributes of each thread. Each gets them by a call of `__init__` with the same arguments."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_by_thread", {get_ident(): {}})
        object.__setattr__(self, "_arguments", (args, kwargs))
        return self

    def __getattribute__(self, name):
        if name == "__dict__":
            return _values_of(self)
        if name.startswith("__"):
            return object.__getattribute__(self, name)
        values = _values_of(self)
        if name in values and not _has_data_descriptor(self, name):
            return values[name]
        if getattr(type(self), name, _MISSING) is not _MISSING:
            return object.__getattribute__(self, name)
        raise AttributeError(f"{_shown(self)} object has no attribute '{name}'")

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"{_shown(self)} object attribute '__dict__' is read-only")
        if _has_data_descriptor(self, name):
            object.__setattr__(self, name, value)
        else:
            _values_of(self)[name] = value

    def __delattr__(self, name):
        if name == "__dict__":
            raise AttributeError(f"{_shown(self)} object attribute '__dict__' is read-only")
        if _has_data_descriptor(self, name):
            object.__delattr__(self, name)
            return
        try:
            del _values_of(self)[name]
        except KeyError:
            raise AttributeError(f"{_shown(self)} object has no attribute '{name}'") from None


currentThread = current_thread


def main_thread():
    return _main


def active_count():
    return len(_active)


activeCount = active_count


def enumerate():
    return list(_active.values())


def get_ident():
    return current_thread().ident


get_native_id = get_ident
_stack_size = 0


def stack_size(size=0, /):
    """Accepted, and of no effect: guest calls don't use the C stack."""
    global _stack_size
    old = _stack_size
    if size:
        if size < 32768:
            raise ValueError(f"size not valid: {size} bytes")
        _stack_size = size
    return old


def settrace(func):
    pass


def setprofile(func):
    pass
