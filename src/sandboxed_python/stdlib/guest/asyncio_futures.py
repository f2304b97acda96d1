"""asyncio.futures: results that are not there yet."""

from contextvars import copy_context

from asyncio.exceptions import CancelledError, InvalidStateError

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """Is obj a Future, or something that says it is like one?"""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


class Future:
    """A result that somebody will set; awaiting it waits for that."""

    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _loop = None
    _cancel_message = None
    _asyncio_future_blocking = False
    # Has the exception been seen by nobody so far?
    _is_unseen = False

    def __init__(self, *, loop=None):
        if loop is None:
            from asyncio.events import get_event_loop

            loop = get_event_loop()
        self._loop = loop
        self._callbacks = []

    def __class_getitem__(cls, item):
        return _alias(cls, item)

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._repr_info())}>"

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f"exception={self._exception!r}")
            else:
                info.append(f"result={self._result!r}")
        if self._callbacks:
            names = [_callback_name(callback) for callback, _ in self._callbacks]
            if len(names) > 2:
                names = [names[0], f"<{len(names) - 2} more>", names[-1]]
            info.append(f"cb=[{', '.join(names)}]")
        return info

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def _make_cancelled_error(self):
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def cancel(self, msg=None):
        """Cancel it, unless it is done, and call its callbacks."""
        self._is_unseen = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def result(self):
        if self._state == _FINISHED:
            if self._exception is None:
                return self._result
            self._mark_seen()
            raise self._exception.with_traceback(self._exception_tb)
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        raise InvalidStateError("Result is not set.")

    def exception(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        if self._is_unseen:
            self._mark_seen()
        return self._exception

    def _mark_seen(self):
        if self._is_unseen:
            self._is_unseen = False
            self._loop._unseen.pop(id(self), None)

    def set_result(self, result):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            if _version < (3, 12):
                raise TypeError(
                    "StopIteration interacts badly with generators and cannot be raised into a Future"
                )
            wrapped = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            wrapped.__cause__ = exception
            wrapped.__context__ = exception
            exception = wrapped
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._is_unseen = True
        self._loop._unseen[id(self)] = self
        self._schedule_callbacks()

    def add_done_callback(self, fn, *, context=None):
        """Call fn(self) soon after it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn, /):
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = kept
        return removed

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            for callback, context in callbacks:
                self._loop.call_soon(callback, self, context=context)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def _callback_name(callback):
    name = getattr(callback, "__qualname__", None)
    return f"{type(callback).__name__}()" if name is None else f"{name}()"


def wrap_future(future, *, loop=None):
    """Futures of asyncio as they are; there are no others here."""
    if isfuture(future):
        return future
    raise TypeError(f"concurrent.futures.Future is expected, got {future!r}")


class _Alias:
    """Future[int] and the like: what it was made of."""

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)


if _version >= (3, 9):
    from types import GenericAlias as _alias
else:
    _alias = _Alias
