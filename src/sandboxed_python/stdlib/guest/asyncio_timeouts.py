"""asyncio.timeouts: a limit on the time that a block takes."""

from asyncio import events
from asyncio.exceptions import CancelledError, TimeoutError
from asyncio.tasks import current_task


class Timeout:
    """Cancels the task that is in the block when the moment `when` has come."""

    def __init__(self, when):
        self._state = "created"
        self._when = when
        self._timer = None
        self._task = None

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._expire)
        else:
            self._timer = loop.call_at(when, self._expire)

    def expired(self):
        return self._state in ("expiring", "expired")

    def __repr__(self):
        info = [f"[{self._state}]"]
        if self._state == "active":
            when = None if self._when is None else round(self._when, 3)
            info.append(f"when={when}")
        return f"<Timeout {' '.join(info)}>"

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    if _version < (3, 12):
                        raise TimeoutError
                    raise TimeoutError from exc_val
        elif self._state == "active":
            self._state = "finished"
        return None

    def _expire(self):
        self._task.cancel()
        self._state = "expiring"
        self._timer = None


def timeout(delay):
    """The block may take `delay` seconds (None: any time)."""
    when = None if delay is None else events.get_running_loop().time() + delay
    return Timeout(when)


def timeout_at(when):
    """The block must end by the loop's time `when`."""
    return Timeout(when)
