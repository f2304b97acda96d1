"""Coroutines of the embedder that a guest awaits, and the thread on which such a guest runs.

A run that may await the host has a thread of its own: the VM blocks there, without the interpreter
lock, while a host coroutine is pending, and the coroutines themselves run as tasks of the
embedder's event loop. Everything that crosses between the two goes through `call_soon_threadsafe`
one way and a queue the other way.
"""

import asyncio
import queue
import threading
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, List, Optional, Tuple

if TYPE_CHECKING:
    from ._core import RunHandle

# (number, the exception or None, the result); number 0 wakes the run: it may be cancelled.
Outcome = Tuple[int, Optional[BaseException], Any]


class HostCalls:
    """The host coroutines of one run. `begin`, `wait`, `abandon` and `attach` belong to the run's
    thread, the rest to the event loop's."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._ended: "queue.SimpleQueue[Outcome]" = queue.SimpleQueue()
        self._tasks: "Dict[int, asyncio.Future[Any]]" = {}
        self._count = 0
        self._is_cancelled = False
        self._handle: Optional[RunHandle] = None

    def attach(self, handle: "RunHandle") -> None:
        """The run begins; the handle ends it."""
        self._handle = handle
        if self._is_cancelled:
            handle.cancel()

    def begin(
        self, function: Callable[..., Awaitable[Any]], args: List[Any], kwargs: Dict[str, Any]
    ) -> int:
        """Start a coroutine; the number by which its outcome is told."""
        self._count += 1
        self._loop.call_soon_threadsafe(self._start, self._count, function, args, kwargs)
        return self._count

    def wait(self, seconds: float) -> List[Outcome]:
        """Outcomes that have come, after waiting for one of them at most that long."""
        found: List[Outcome] = []
        try:
            found.append(self._ended.get(timeout=seconds))
            while True:
                found.append(self._ended.get_nowait())
        except queue.Empty:
            pass
        return [one for one in found if one[0]]

    def abandon(self, number: int) -> None:
        """Nobody waits for this call any more."""
        self._loop.call_soon_threadsafe(self._cancel_task, number)

    def cancel(self) -> None:
        """End the run and everything that it has begun."""
        self._is_cancelled = True
        if self._handle is not None:
            self._handle.cancel()
        for task in list(self._tasks.values()):
            task.cancel()
        self._ended.put((0, None, None))

    def finish(self) -> None:
        """The run is over: cancel what it has left behind."""
        self._is_cancelled = True
        for task in list(self._tasks.values()):
            task.cancel()

    def _start(
        self,
        number: int,
        function: Callable[..., Awaitable[Any]],
        args: List[Any],
        kwargs: Dict[str, Any],
    ) -> None:
        if self._is_cancelled:
            return
        try:
            task = asyncio.ensure_future(function(*args, **kwargs))
        except Exception as error:
            self._ended.put((number, error, None))
            return
        self._tasks[number] = task
        task.add_done_callback(lambda task: self._end(number, task))

    def _cancel_task(self, number: int) -> None:
        task = self._tasks.get(number)
        if task is not None:
            task.cancel()

    def _end(self, number: int, task: "asyncio.Future[Any]") -> None:
        self._tasks.pop(number, None)
        if task.cancelled():
            error: Optional[BaseException] = asyncio.CancelledError()
            self._ended.put((number, error, None))
            return
        error = task.exception()
        self._ended.put((number, error, None if error is not None else task.result()))


async def run_on_thread(run: Callable[[HostCalls], Any]) -> Any:
    """What run(calls) gives, called on a thread of its own. Cancelling this ends the run, and goes
    on to the caller when the thread has come back."""
    loop = asyncio.get_running_loop()
    calls = HostCalls(loop)
    done: "asyncio.Future[Any]" = loop.create_future()

    def settle(result: Any, error: Optional[BaseException]) -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)

    def target() -> None:
        result = error = None
        try:
            result = run(calls)
        except BaseException as raised:
            error = raised
        try:
            loop.call_soon_threadsafe(settle, result, error)
        except RuntimeError:
            pass  # the embedder has closed its loop meanwhile

    threading.Thread(target=target, name="sandboxed_python", daemon=True).start()
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        calls.cancel()
        await asyncio.wait([done])
        if not done.cancelled():
            done.exception()
        raise
    finally:
        calls.finish()
