"""threading: threads that take turns.

A thread runs when it is started, and goes on until it ends or has to wait for something; then another
one that can go on does. Nobody is ever interrupted, so a program has the same outcome every time. Where
all wait for each other, the one that would wait for ever gets an error; where all that can go on is
time, the virtual clock moves.
"""

import sys
from time import monotonic as _now

TIMEOUT_MAX = 9223372036.0
_count = 0
_waiting = []  # threads that have paused, in the order in which they did


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
        if self is _current:
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
_current = _main


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


class _Held:
    """What `with` acquires and releases."""

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()


def _time_allowed(blocking, timeout):
    """What acquire() may wait: None for ever, or seconds."""
    if not blocking:
        if timeout is not None and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        return 0
    if timeout is None or timeout == -1:
        return None
    if timeout < 0:
        raise ValueError("timeout value must be a non-negative number")
    if timeout > TIMEOUT_MAX:
        raise OverflowError("timeout value is too large")
    return timeout


class Lock(_Held):
    def __init__(self):
        self._is_locked = False

    def acquire(self, blocking=True, timeout=-1):
        seconds = _time_allowed(blocking, timeout)
        if self._is_locked and not _wait(lambda: not self._is_locked, seconds, "the lock is held"):
            return False
        self._is_locked = True
        return True

    acquire_lock = acquire

    def release(self):
        if not self._is_locked:
            raise RuntimeError("release unlocked lock")
        self._is_locked = False

    release_lock = release

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
        seconds = _time_allowed(blocking, timeout)
        me = _current
        if self._owner is not me:
            if self._owner is not None and not _wait(
                lambda: self._owner is None, seconds, "the lock is held"
            ):
                return False
            self._owner = me
        self._n_held += 1
        return True

    def release(self):
        if self._owner is not _current:
            raise RuntimeError("cannot release un-acquired lock")
        self._n_held -= 1
        if not self._n_held:
            self._owner = None

    def _is_owned(self):
        return self._owner is _current

    def _release_save(self):
        held, self._n_held, self._owner = self._n_held, 0, None
        return held

    def _acquire_restore(self, held):
        self.acquire()
        self._n_held = held

    def __repr__(self):
        state = "locked" if self._n_held else "unlocked"
        owner = self._owner.ident if self._owner is not None else 0
        return f"<{state} _thread.RLock object owner={owner} count={self._n_held} at {hex(id(self))}>"


class Condition(_Held):
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self._waiters = []

    def _is_owned(self):
        if hasattr(self._lock, "_is_owned"):
            return self._lock._is_owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        notified = []
        self._waiters.append(notified)
        lock = self._lock
        is_reentrant = hasattr(lock, "_release_save")
        held = lock._release_save() if is_reentrant else lock.release()
        try:
            return _wait(lambda: bool(notified), timeout, "nobody can notify")
        finally:
            if is_reentrant:
                lock._acquire_restore(held)
            else:
                lock.acquire()
            if not notified:
                self._waiters.remove(notified)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else _now() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - _now()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        for one in self._waiters[:n]:
            one.append(True)
        del self._waiters[:n]

    def notify_all(self):
        self.notify(len(self._waiters))

    notifyAll = notify_all

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"


class Semaphore(_Held):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        seconds = _time_allowed(blocking, timeout)
        if self._value == 0 and not _wait(lambda: self._value > 0, seconds, "the semaphore is taken"):
            return False
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

    def __repr__(self):
        state = "set" if self._is_set else "unset"
        return f"<threading.Event at {id(self):#x}: {state}>"

    def is_set(self):
        return self._is_set

    isSet = is_set

    def set(self):
        self._is_set = True

    def clear(self):
        self._is_set = False

    def wait(self, timeout=None):
        return self._is_set or _wait(lambda: self._is_set, timeout, "nobody can set the event")


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if _version >= (3, 12) and parties < 1:
            raise ValueError("parties must be > 0")
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._reset_round()
        self._is_broken = False

    def _reset_round(self):
        self._round = {"count": 0, "state": "filling"}

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        mine = self._round
        if self._is_broken:
            raise BrokenBarrierError
        index = mine["count"]
        mine["count"] += 1
        if mine["count"] == self._parties:
            self._reset_round()
            try:
                if self._action is not None:
                    self._action()
            except BaseException:
                mine["state"] = "broken"
                self._is_broken = True
                raise
            mine["state"] = "open"
            return index
        arrived = _wait(
            lambda: mine["state"] != "filling", timeout, "the others can't come to the barrier"
        )
        if not arrived:
            mine["state"] = "broken"
            self._is_broken = True
        if mine["state"] != "open":
            raise BrokenBarrierError
        return index

    def reset(self):
        if self._round["count"]:
            self._round["state"] = "broken"
        self._reset_round()
        self._is_broken = False

    def abort(self):
        self._round["state"] = "broken"
        self._is_broken = True

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._round["count"]

    @property
    def broken(self):
        return self._is_broken


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
    return _current


currentThread = current_thread


def main_thread():
    return _main


def active_count():
    return len(_active)


activeCount = active_count


def enumerate():
    return list(_active.values())


def get_ident():
    return _current.ident


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
