"""threading: what threads wait for each other with."""

__name__ = "threading"

from time import monotonic as _now

from _threading_turns import _wait, current_thread

TIMEOUT_MAX = 9223372036.0


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
        me = current_thread()
        if self._owner is not me:
            if self._owner is not None and not _wait(
                lambda: self._owner is None, seconds, "the lock is held"
            ):
                return False
            self._owner = me
        self._n_held += 1
        return True

    def release(self):
        if self._owner is not current_thread():
            raise RuntimeError("cannot release un-acquired lock")
        self._n_held -= 1
        if not self._n_held:
            self._owner = None

    def _is_owned(self):
        return self._owner is current_thread()

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
