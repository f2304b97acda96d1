"""asyncio.events: handles, and which loop is the current one."""

import contextvars as _contextvars

_running = None
_current = None


class Handle:
    """A callback that is waiting for its turn."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._cancelled = False
        self._context = _contextvars.copy_context() if context is None else context

    def __repr__(self):
        state = " cancelled" if self._cancelled else ""
        return f"<{type(self).__name__}{state} {self._callback!r}>"

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        return self._context

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler(
                {
                    "message": f"Exception in callback {self._callback!r}",
                    "exception": exc,
                    "handle": self,
                }
            )


class TimerHandle(Handle):
    """A callback that is due at a moment of the loop's time."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled and self._scheduled:
            self._loop._n_cancelled += 1
        super().cancel()

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when <= other._when
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when >= other._when
        return NotImplemented


class AbstractEventLoop:
    """The class of event loops."""


class AbstractServer:
    """Servers are not to be had in this sandbox."""


def get_running_loop():
    """The loop that runs now; RuntimeError if none does."""
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def _get_running_loop():
    return _running


def _set_running_loop(loop):
    global _running
    _running = loop


_was_set = False


def get_event_loop():
    """The loop that runs now, else the one that was set or is made at the first call."""
    global _current
    if _running is not None:
        return _running
    if _current is None:
        if _was_set:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        if _version >= (3, 14):
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        set_event_loop(new_event_loop())
    return _current


def set_event_loop(loop):
    global _current, _was_set
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(
            f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'"
        )
    _was_set = True
    _current = loop


def new_event_loop():
    from asyncio.base_events import BaseEventLoop

    return BaseEventLoop()


class AbstractEventLoopPolicy:
    """How loops are found and made."""

    def get_event_loop(self):
        return get_event_loop()

    def set_event_loop(self, loop):
        set_event_loop(loop)

    def new_event_loop(self):
        return new_event_loop()


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    pass


_policy = DefaultEventLoopPolicy()


def get_event_loop_policy():
    return _policy


def set_event_loop_policy(policy):
    global _policy
    _policy = DefaultEventLoopPolicy() if policy is None else policy
