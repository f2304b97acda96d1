"""asyncio.taskgroups: tasks that end together."""

from asyncio import events
from asyncio.exceptions import CancelledError
from asyncio.tasks import current_task


class TaskGroup:
    """Waits for its tasks at the end of the block; the first that fails cancels the others."""

    def __init__(self):
        self._is_entered = False
        self._is_exiting = False
        self._is_aborting = False
        self._loop = None
        self._parent = None
        self._parent_cancelled = False
        self._tasks = {}
        self._errors = []
        self._base_error = None
        self._done = None

    def __repr__(self):
        info = [""]
        if self._tasks:
            info.append(f"tasks={len(self._tasks)}")
        if self._errors:
            info.append(f"errors={len(self._errors)}")
        if self._is_aborting:
            info.append("cancelling")
        elif self._is_entered:
            info.append("entered")
        return f"<TaskGroup{' '.join(info)}>"

    async def __aenter__(self):
        if self._is_entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._is_entered = True
        self._loop = events.get_running_loop()
        self._parent = current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self._is_exiting = True
        if exc_type is not None and _is_fatal(exc) and self._base_error is None:
            self._base_error = exc
        stopped_by = exc if exc_type is not None and issubclass(exc_type, CancelledError) else None
        if exc_type is not None and not self._is_aborting:
            self._abort()
        while self._tasks:
            if self._done is None:
                self._done = self._loop.create_future()
            try:
                await self._done
            except CancelledError as cancelled:
                if not self._is_aborting:
                    stopped_by = cancelled
                    self._abort()
            self._done = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancelled and self._parent.uncancel() == 0:
            stopped_by = None
        if stopped_by is not None and not self._errors:
            raise stopped_by
        if exc_type is not None and not issubclass(exc_type, CancelledError):
            self._errors.append(exc)
        if self._errors:
            if _version >= (3, 13) and self._parent.cancelling():
                self._parent.uncancel()
                self._parent.cancel()
            errors = self._errors
            self._errors = None
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", errors) from None

    def create_task(self, coro, *, name=None, context=None):
        if not self._is_entered:
            raise self._refused(coro, "has not been entered")
        if self._is_exiting and not self._tasks:
            raise self._refused(coro, "is finished")
        if self._is_aborting:
            raise self._refused(coro, "is shutting down")
        task = self._loop.create_task(coro, name=name, context=context)
        self._tasks[id(task)] = task
        task.add_done_callback(self._note)
        return task

    def _refused(self, coro, why):
        if _version >= (3, 13):
            coro.close()
        return RuntimeError(f"TaskGroup {self!r} {why}")

    def _abort(self):
        self._is_aborting = True
        for task in list(self._tasks.values()):
            if not task.done():
                task.cancel()

    def _note(self, task):
        self._tasks.pop(id(task), None)
        if self._done is not None and not self._tasks and not self._done.done():
            self._done.set_result(True)
        if task.cancelled():
            return
        exc = task.exception()
        if exc is None:
            return
        self._errors.append(exc)
        if _is_fatal(exc) and self._base_error is None:
            self._base_error = exc
        if self._parent.done():
            self._loop.call_exception_handler(
                {
                    "message": f"Task {task!r} has errored out but its parent task "
                    f"{self._parent} is already completed",
                    "exception": exc,
                    "task": task,
                }
            )
            return
        if not self._is_aborting and not self._parent_cancelled:
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()


def _is_fatal(exc):
    return isinstance(exc, (SystemExit, KeyboardInterrupt))
