"""threading: threads that run at once, to their end, when they are started.

So a program has the same outcome every time, and no two threads ever run at the same moment. What
can only be done by another thread meanwhile never happens: waiting for it is an error, or, with a
timeout, moves the virtual clock on.
"""

import sys
from time import sleep as _sleep

TIMEOUT_MAX = 9223372036.0
_count = 0


def _deadlock(what):
    return RuntimeError(f"deadlock: {what}, and threads of this sandbox run one after the other")


def _wait_in_vain(timeout, what):
    """Nobody will come: the time passes, or the program would wait for ever."""
    if timeout is None or timeout < 0:
        raise _deadlock(what)
    _sleep(timeout)
    return False


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
        self.ident = self.native_id = _idents
        self._state = "started"
        _active.append(self)
        try:
            self.run()
        except SystemExit:
            pass
        except Exception as exc:
            excepthook(ExceptHookArgs((type(exc), exc, exc.__traceback__, self)))
        finally:
            _active.remove(self)
            self._state = "stopped"

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
_active = [_main]


class Timer(Thread):
    """A thread that calls a function some seconds after its start."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self._is_cancelled = False

    def cancel(self):
        self._is_cancelled = True

    def run(self):
        _sleep(self.interval)
        if not self._is_cancelled:
            self.function(*self.args, **self.kwargs)


class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    from traceback import format_exception

    text = "".join(format_exception(args[0], args[1], args[2]))
    sys.stderr.write(f"Exception in thread {args[3].name}:\n{text}")


class _Held:
    """What `with` acquires and releases."""

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()


class Lock(_Held):
    def __init__(self):
        self._is_locked = False

    def acquire(self, blocking=True, timeout=-1):
        if self._is_locked:
            if not blocking:
                return False
            return _wait_in_vain(timeout, "the lock is held")
        self._is_locked = True
        return True

    def release(self):
        if not self._is_locked:
            raise RuntimeError("release unlocked lock")
        self._is_locked = False

    def locked(self):
        return self._is_locked

    def __repr__(self):
        state = "locked" if self._is_locked else "unlocked"
        return f"<{state} _thread.lock object at {hex(id(self))}>"


class RLock(_Held):
    def __init__(self):
        self._owner = None
        self._n_held = 0

    def acquire(self, blocking=True, timeout=-1):
        me = current_thread()
        if self._owner is not None and self._owner is not me:
            if not blocking:
                return False
            return _wait_in_vain(timeout, "the lock is held")
        self._owner = me
        self._n_held += 1
        return True

    def release(self):
        if self._owner is not current_thread():
            raise RuntimeError("cannot release un-acquired lock")
        self._n_held -= 1
        if not self._n_held:
            self._owner = None


class Condition(_Held):
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def wait(self, timeout=None):
        return _wait_in_vain(timeout, "nobody can notify")

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if not result:
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        pass

    def notify_all(self):
        pass

    notifyAll = notify_all


class Semaphore(_Held):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if self._value == 0:
            if not blocking:
                return False
            return _wait_in_vain(timeout, "the semaphore is taken")
        self._value -= 1
        return True

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._is_set = False

    def is_set(self):
        return self._is_set

    isSet = is_set

    def set(self):
        self._is_set = True

    def clear(self):
        self._is_set = False

    def wait(self, timeout=None):
        return self._is_set or _wait_in_vain(timeout, "nobody can set the event")


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self.parties = parties
        self._action = action
        self.n_waiting = 0
        self.broken = False

    def wait(self, timeout=None):
        if self.parties > 1:
            raise _deadlock("the others can't come to the barrier")
        if self._action is not None:
            self._action()
        return 0

    def reset(self):
        self.broken = False

    def abort(self):
        self.broken = True


class local:
    """Attributes of each thread."""

    def __init__(self):
        object.__setattr__(self, "_by_thread", {})

    def _values(self):
        return object.__getattribute__(self, "_by_thread").setdefault(get_ident(), {})

    def __getattribute__(self, name):
        if name.startswith("__"):
            return object.__getattribute__(self, name)
        try:
            return object.__getattribute__(self, "_values")()[name]
        except KeyError:
            kind = type(self)
            if hasattr(kind, name) and name not in ("_values", "_by_thread"):
                return object.__getattribute__(self, name)
            raise AttributeError(
                f"'{'_thread._local' if kind is local else kind.__name__}' object has no attribute '{name}'"
            ) from None

    def __setattr__(self, name, value):
        object.__getattribute__(self, "_values")()[name] = value

    def __delattr__(self, name):
        try:
            del object.__getattribute__(self, "_values")()[name]
        except KeyError:
            raise AttributeError(name) from None


def current_thread():
    return _active[-1]


currentThread = current_thread


def main_thread():
    return _main


def active_count():
    return len(_active)


activeCount = active_count


def enumerate():
    return list(_active)


def get_ident():
    return _active[-1].ident


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
