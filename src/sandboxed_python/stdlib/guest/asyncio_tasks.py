"""asyncio.tasks: coroutines that run by themselves, and waiting for one of them."""

import contextvars as _contextvars
from inspect import iscoroutinefunction as _is_function
from types import CoroutineType, GeneratorType

from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError, TimeoutError
from asyncio.futures import Future, isfuture

_names = 0
_running_tasks = {}


def iscoroutine(obj):
    """Is it a coroutine, or something that looks like one?"""
    if isinstance(obj, CoroutineType):
        return True
    if _version < (3, 12) and isinstance(obj, GeneratorType):
        return True
    kind = type(obj)
    return all([hasattr(kind, name) for name in ("send", "throw", "close", "__await__")])


def iscoroutinefunction(func):
    return _is_function(func) or getattr(func, "_is_coroutine", None) is not None


class Task(Future):
    """A coroutine that the loop drives."""

    _must_cancel = False
    _num_cancels_requested = 0
    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _names
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _names += 1
            name = f"Task-{_names}"
        else:
            name = str(name)
        self._name = name
        self._coro = coro
        self._fut_waiter = None
        self._context = _contextvars.copy_context() if context is None else context
        self._loop._tasks[id(self)] = self
        if eager_start:
            self._begin_at_once()
        else:
            self._loop.call_soon(self._step, context=self._context)

    def _begin_at_once(self):
        outer = _running_tasks.get(self._loop)
        try:
            self._context.run(self._step)
        finally:
            if outer is None:
                _running_tasks.pop(self._loop, None)
            else:
                _running_tasks[self._loop] = outer

    def _repr_info(self):
        info = super()._repr_info()
        if self._must_cancel:
            info[0] = "cancelling"
        info.insert(1, f"name={self._name!r}")
        state = "done" if self.done() else "running"
        coro = getattr(self._coro, "__qualname__", None) or type(self._coro).__name__
        info.insert(2, f"coro=<{coro}() {state}>")
        if self._fut_waiter is not None:
            info.insert(3, f"wait_for={self._fut_waiter!r}")
        return info

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        return []

    def print_stack(self, *, limit=None, file=None):
        from sys import stderr

        print(f"No stack for {self!r}", file=file or stderr)

    def cancel(self, msg=None):
        """Ask it to cancel itself: CancelledError is thrown into its coroutine."""
        self._is_unseen = False
        if self.done():
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    if _version >= (3, 11):

        def cancelling(self):
            return self._num_cancels_requested

        def uncancel(self):
            if self._num_cancels_requested > 0:
                self._num_cancels_requested -= 1
                if _version >= (3, 13) and self._num_cancels_requested == 0:
                    self._must_cancel = False
            return self._num_cancels_requested

    def _step(self, exc=None):
        if self.done():
            raise InvalidStateError(f"__step(): already done: {self!r}, {exc!r}")
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        _running_tasks[loop] = self
        try:
            if exc is None:
                result = self._coro.send(None)
            else:
                result = self._coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(self._cancel_message)
            else:
                super().set_result(stop.value)
            self._forget()
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
            self._forget()
        except (KeyboardInterrupt, SystemExit) as error:
            super().set_exception(error)
            self._forget()
            raise
        except BaseException as error:
            super().set_exception(error)
            self._forget()
        else:
            self._wait_for(result)
        finally:
            _running_tasks.pop(loop, None)
            exc = None

    def _forget(self):
        self._loop._tasks.pop(id(self), None)

    def _wait_for(self, result):
        """The coroutine has yielded `result`: go on when that is done."""
        blocking = getattr(result, "_asyncio_future_blocking", None)
        if blocking:
            if result is self:
                problem = f"Task cannot await on itself: {self!r}"
            elif result.get_loop() is not self._loop:
                problem = f"Task {self!r} got Future {result!r} attached to a different loop"
            else:
                result._asyncio_future_blocking = False
                result.add_done_callback(self._wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and result.cancel(self._cancel_message):
                    self._must_cancel = False
                return
        elif blocking is not None:
            problem = f"yield was used instead of yield from in task {self!r} with {result!r}"
        elif result is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        elif isinstance(result, GeneratorType):
            problem = f"yield was used instead of yield from for generator in task {self!r} with {result!r}"
        else:
            problem = f"Task got bad yield: {result!r}"
        self._loop.call_soon(self._step, RuntimeError(problem), context=self._context)

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as exc:
            self._step(exc)
        else:
            self._step()
        self = None

    def _make_cancelled_error(self):
        exc = getattr(self, "_cancelled_exc", None)
        if exc is not None:
            self._cancelled_exc = None
            return exc
        return super()._make_cancelled_error()


def current_task(loop=None):
    """The task that runs now, or None."""
    return _running_tasks.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks of the loop that are not done."""
    if loop is None:
        loop = events.get_running_loop()
    return {task for task in loop._tasks.values() if not task.done()}


def create_task(coro, *, name=None, context=None):
    """A Task of the running loop."""
    return events.get_running_loop().create_task(coro, name=name, context=context)


def _needs_loop():
    return events.get_event_loop() if _version < (3, 12) else events.get_running_loop()


async def _await(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is; a coroutine or another awaitable as a task."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError(
                "The future belongs to a different loop than the one specified as the loop argument"
            )
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _await(coro_or_future)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro_or_future)


class _Turn:
    """Awaiting it gives the others a turn."""

    def __await__(self):
        yield


_turn = _Turn()


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    """Come back `delay` seconds of the virtual clock later."""
    if delay <= 0:
        await _turn
        return result
    if _version >= (3, 13) and delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def _release(waiter, *ignored):
    if not waiter.done():
        waiter.set_result(None)


async def _cancel_and_wait(future):
    """Cancel it and wait until it has ended."""
    waiter = events.get_running_loop().create_future()

    def release(done):
        _release(waiter)

    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


async def _wait_for_in_task(fut, timeout):
    """wait_for before 3.12: what is awaited becomes a task."""
    loop = events.get_running_loop()
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError() from exc
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _release, waiter)

    def release(done):
        _release(waiter)

    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(release)
            await _cancel_and_wait(fut)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError() from exc
    finally:
        timer.cancel()


async def wait_for(fut, timeout):
    """The result of `fut`; TimeoutError, and it is cancelled, when that takes longer."""
    if timeout is None:
        return await fut
    if _version < (3, 12):
        return await _wait_for_in_task(fut, timeout)
    if timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    from asyncio.timeouts import timeout as limit

    async with limit(timeout):
        return await fut


async def to_thread(func, /, *args, **kwargs):
    """Call the function; there are no threads here, so it runs in this one."""
    loop = events.get_running_loop()
    context = _contextvars.copy_context()
    return await loop.run_in_executor(None, lambda: context.run(func, *args, **kwargs))


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    return ensure_future(coro, loop=loop)
