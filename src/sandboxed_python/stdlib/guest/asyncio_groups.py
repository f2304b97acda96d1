"""asyncio.tasks, second part: waiting for several futures at once."""

from asyncio import events
from asyncio.exceptions import CancelledError, TimeoutError
from asyncio.futures import Future, isfuture
from asyncio.tasks import _needs_loop, _release, ensure_future, iscoroutine

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class _GatheringFuture(Future):
    """The outcome of gather(): cancelling it cancels what is gathered."""

    _cancel_requested = False

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children

    def cancel(self, msg=None):
        if self.done():
            return False
        was_cancelled = False
        for child in self._children:
            if child.cancel(msg):
                was_cancelled = True
        if was_cancelled:
            self._cancel_requested = True
        return was_cancelled


def _outcome(future):
    """The result of a future that is done, or its exception."""
    if future.cancelled():
        return CancelledError("" if future._cancel_message is None else future._cancel_message)
    exc = future.exception()
    return future.result() if exc is None else exc


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results, in the order of the arguments."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future() if _version < (3, 12) else _needs_loop().create_future()
        outer.set_result([])
        return outer
    outer = None
    by_argument = {}
    children = []
    n_ended = 0

    def note(future):
        nonlocal n_ended
        n_ended += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            exc = future.exception()
            if exc is not None:
                outer.set_exception(exc)
                return
        if n_ended == len(by_argument):
            results = [_outcome(child) for child in children]
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error())
            else:
                outer.set_result(results)

    loop = None
    for argument in coros_or_futures:
        future = by_argument.get(argument)
        if future is None:
            future = ensure_future(argument, loop=loop)
            if loop is None:
                loop = future.get_loop()
            by_argument[argument] = future
            future.add_done_callback(note)
        children.append(future)
    outer = _GatheringFuture(children, loop=loop)
    return outer


def shield(arg):
    """Await `arg` so that cancelling the wait does not cancel it."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
            return
        if inner.cancelled():
            outer.cancel()
        else:
            exc = inner.exception()
            if exc is not None:
                outer.set_exception(exc)
            else:
                outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """(done, pending), when `return_when` says so or the timeout is over."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = dict.fromkeys(fs)
    if any([iscoroutine(one) for one in fs]):
        if _version >= (3, 11):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
        fs = dict.fromkeys([ensure_future(one) for one in fs])
    loop = events.get_running_loop()
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
    left = sum([not one.done() for one in fs])

    def note(future):
        nonlocal left
        left -= 1
        if (
            left <= 0
            or return_when == FIRST_COMPLETED
            or return_when == FIRST_EXCEPTION
            and not future.cancelled()
            and future.exception() is not None
        ):
            if timer is not None:
                timer.cancel()
            _release(waiter)

    ended = [one for one in fs if one.done()]
    if ended and (
        left == 0
        or return_when == FIRST_COMPLETED
        or return_when == FIRST_EXCEPTION
        and any([not one.cancelled() and one.exception() is not None for one in ended])
    ):
        if timer is not None:
            timer.cancel()
        return set(ended), set(fs) - set(ended)
    left = len(fs)
    for one in fs:
        one.add_done_callback(note)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for one in fs:
            one.remove_done_callback(note)
    done = {one for one in fs if one.done()}
    return done, set(fs) - done


class _AsCompleted:
    """What as_completed() gives: an iterator of coroutines, and an asynchronous one of futures."""

    def __init__(self, futures, timeout):
        from asyncio.queues import Queue

        loop = _needs_loop()
        self._done = Queue()
        todo = {ensure_future(one, loop=loop): None for one in dict.fromkeys(futures)}
        self._todo = todo
        self._left = len(todo)
        self._timer = None
        for one in todo:
            one.add_done_callback(self._note)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._time_out)

    def _note(self, future):
        if future not in self._todo:
            return
        del self._todo[future]
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    def _time_out(self):
        for one in self._todo:
            one.remove_done_callback(self._note)
            self._done.put_nowait(None)
        self._todo.clear()

    async def _next_result(self, keep_future=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future if keep_future else future.result()

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next_result()

    if _version >= (3, 13):

        def __aiter__(self):
            return self

        async def __anext__(self):
            if not self._left:
                raise StopAsyncIteration
            self._left -= 1
            return await self._next_result(True)


def as_completed(fs, *, timeout=None):
    """Coroutines whose results come in the order in which the futures end."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompleted(fs, timeout)
