"""asyncio.base_events: the event loop. Its time is the virtual clock, which jumps to the next timer
when nothing is ready, so that waiting takes no time. When there is no timer either, nothing can ever
happen again: that is an error here, where CPython would hang."""

import sys
from collections import deque
from heapq import heapify, heappop, heappush
from math import ceil
from time import monotonic

from _weakref import ref
from asyncio import events
from asyncio.events import AbstractEventLoop, Handle, TimerHandle
from asyncio.futures import Future, isfuture

_RESOLUTION = 1e-09


class BaseEventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._n_cancelled = 0
        self._stopping = False
        self._closed = False
        self._is_running = False
        self._debug = False
        self._task_factory = None
        self._exception_handler = None
        self._tasks = {}
        self._unseen = {}
        self._asyncgens = []
        self._asyncgens_bound = 64
        self._host_calls = {}
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return (
            f"<{type(self).__name__} running={self._is_running} "
            f"closed={self._closed} debug={self._debug}>"
        )

    # ---- making things

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        from asyncio.tasks import Task

        if self._closed:
            raise RuntimeError("Event loop is closed")
        if self._task_factory is None:
            return Task(coro, loop=self, name=name, context=context)
        task = self._task_factory(self, coro)
        if name is not None:
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    # ---- callbacks

    def time(self):
        return monotonic()

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(monotonic() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        timer = TimerHandle(when, callback, args, self, context)
        timer._scheduled = True
        heappush(self._scheduled, (when, timer))
        return timer

    # ---- running

    def run_forever(self):
        self._check_closed()
        if self._is_running:
            raise RuntimeError("This event loop is already running")
        if events._running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._note_asyncgen, finalizer=self._close_asyncgen)
        self._is_running = True
        events._set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._is_running = False
            events._set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        from asyncio.tasks import ensure_future

        self._check_closed()
        if self._is_running:
            raise RuntimeError("This event loop is already running")
        if events._running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop)
        try:
            self.run_forever()
        except BaseException:
            if is_new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop_loop)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._is_running

    def is_closed(self):
        return self._closed

    def close(self):
        if self._is_running:
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        self._tell_unseen()

    def _run_once(self):
        """What is due, then one turn of all that is ready now."""
        timers = self._scheduled
        ready = self._ready
        if self._n_cancelled > 100 and self._n_cancelled * 2 > len(timers):
            timers[:] = [pair for pair in timers if not pair[1]._cancelled]
            heapify(timers)
            self._n_cancelled = 0
        while timers and timers[0][1]._cancelled:
            heappop(timers)
            self._n_cancelled -= 1
        if not ready and not self._stopping:
            if self._host_calls:
                self._await_host()
            elif timers:
                self._sleep_until(timers[0][0])
            else:
                raise RuntimeError(
                    "deadlock: every task waits for another, and nothing can wake one of them"
                )
        if timers:
            end = monotonic() + _RESOLUTION
            while timers and timers[0][0] < end:
                timer = heappop(timers)[1]
                timer._scheduled = False
                ready.append(timer)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _sleep_until(self, when):
        """Waits end at full milliseconds, as those of the host's selectors do: timers that were set
        one after the other come due together."""
        now = monotonic()
        if when > now:
            _advance(now + ceil((when - now) * 1e3) * 1e-3 + 5e-5)

    def _await_host(self):
        """Wait until one of the host's calls has an outcome, and set it."""
        from asyncio.host import wait

        for number, is_error, value in wait():
            future = self._host_calls.pop(number, None)
            if future is not None and not future.done():
                if is_error:
                    future.set_exception(value)
                else:
                    future.set_result(value)

    # ---- the end

    def _note_asyncgen(self, agen):
        known = self._asyncgens
        if len(known) >= self._asyncgens_bound:
            known[:] = [one for one in known if one() is not None and _is_open(one())]
            self._asyncgens_bound = max(64, 2 * len(known))
        known.append(ref(agen))

    def _close_asyncgen(self, agen):
        """It was dropped before its end."""
        if not self._closed:
            self.call_soon(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        from asyncio.groups import gather

        known = [one() for one in self._asyncgens]
        closing = [one for one in known if one is not None and _is_open(one)]
        self._asyncgens.clear()
        if not closing:
            return
        results = await gather(*[one.aclose() for one in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler(
                    {
                        "message": "an error occurred during closing of "
                        f"asynchronous generator {agen!r}",
                        "exception": result,
                        "asyncgen": agen,
                    }
                )

    async def shutdown_default_executor(self, timeout=None):
        pass

    def run_in_executor(self, executor, func, *args):
        """Call at once; the future has the outcome."""
        self._check_closed()
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as exc:
            future.set_exception(exc)
        return future

    # ---- errors that nobody awaits

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        message = context.get("message") or "Unhandled exception in event loop"
        lines = [message]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        text = "\n".join(lines) + "\n"
        exc = context.get("exception")
        if exc is not None:
            from traceback import format_exception

            text += "".join(format_exception(type(exc), exc, exc.__traceback__))
        sys.stderr.write(text)

    def call_exception_handler(self, context):
        handler = self._exception_handler or self._default
        try:
            handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self.default_exception_handler(
                {
                    "message": "Unhandled error in exception handler",
                    "exception": exc,
                    "context": context,
                }
            )

    @staticmethod
    def _default(loop, context):
        loop.default_exception_handler(context)

    def _tell_unseen(self):
        unseen = list(self._unseen.values())
        self._unseen.clear()
        for future in unseen:
            kind = type(future).__name__
            self.call_exception_handler(
                {
                    "message": f"{kind} exception was never retrieved",
                    "exception": future._exception,
                    "future": future,
                }
            )

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def add_signal_handler(self, sig, callback, *args):
        raise NotImplementedError("signals are not available in this sandbox")

    def remove_signal_handler(self, sig):
        return False


def _is_open(agen):
    return _generator_facts(agen)[1] in (1, 2)


def _stop_loop(future):
    if not future.cancelled():
        exc = future._exception
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            # It is on its way out of run_forever already.
            return
    future.get_loop().stop()
