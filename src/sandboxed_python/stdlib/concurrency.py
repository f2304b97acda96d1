"""asyncio, contextvars, threading, concurrent.futures: what runs beside something else.

`asyncio` itself is an empty module whose names are taken from the parts when asked for; the parts
have CPython's names, since programs say `asyncio.exceptions.TimeoutError` and the like.
"""

import sys
from typing import Dict, List, Mapping

from .spec import ModuleSpec

_VERSION = tuple(sys.version_info[:2])


def _names(since: "Mapping[str, tuple[int, int]]", names: str) -> "List[str]":
    return [name for name in names.split() if since.get(name, (3, 8)) <= _VERSION]


# Names that CPython has from a version on.
_SINCE = {
    "Barrier": (3, 11),
    "BrokenBarrierError": (3, 11),
    "QueueShutDown": (3, 13),
    "Runner": (3, 11),
    "TaskGroup": (3, 11),
    "Timeout": (3, 11),
    "timeout": (3, 11),
    "timeout_at": (3, 11),
    "to_thread": (3, 9),
}

# Part -> (source, names that `asyncio` has of it, names that programs find in the part alone).
_PARTS = {
    "exceptions": (
        "asyncio_exceptions.py",
        "CancelledError TimeoutError InvalidStateError SendfileNotAvailableError"
        " IncompleteReadError LimitOverrunError BrokenBarrierError",
    ),
    "futures": ("asyncio_futures.py", "Future isfuture wrap_future"),
    "events": (
        "asyncio_events.py",
        "Handle TimerHandle AbstractEventLoop AbstractServer AbstractEventLoopPolicy"
        " DefaultEventLoopPolicy get_running_loop _get_running_loop get_event_loop set_event_loop"
        " new_event_loop get_event_loop_policy set_event_loop_policy",
    ),
    "base_events": ("asyncio_loop.py", "BaseEventLoop"),
    "tasks": (
        "asyncio_tasks.py",
        "Task iscoroutine iscoroutinefunction current_task all_tasks create_task ensure_future sleep"
        " wait_for to_thread run_coroutine_threadsafe",
    ),
    "groups": (
        "asyncio_groups.py",
        "gather shield wait as_completed FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED",
    ),
    "timeouts": ("asyncio_timeouts.py", "Timeout timeout timeout_at"),
    "taskgroups": ("asyncio_taskgroups.py", "TaskGroup"),
    "locks": (
        "asyncio_locks.py",
        "Lock Event Condition Semaphore BoundedSemaphore Barrier",
    ),
    "queues": (
        "asyncio_queues.py",
        "Queue PriorityQueue LifoQueue QueueEmpty QueueFull QueueShutDown",
    ),
    "runners": ("asyncio_runners.py", "Runner run"),
    "host": ("asyncio_host.py", ""),
}


def _lazy() -> "Dict[str, str]":
    found = {}
    for part, (_, names) in _PARTS.items():
        module = "asyncio." + part
        found[part] = module
        for name in _names(_SINCE, names):
            found[name] = module
    return found


MODULES = [
    ModuleSpec("asyncio", doc="Tasks that wait for each other.", lazy=_lazy()),
    *[
        ModuleSpec(
            "asyncio." + part,
            owners=("asyncio", "inspect"),
            source=source,
            constants={"_version": _VERSION},
            lazy=dict.fromkeys(_PARTS["groups"][1].split(), "asyncio.groups")
            if part == "tasks"
            else {},
        )
        for part, (source, _) in _PARTS.items()
    ],
    ModuleSpec("atexit", owners=("threading core",), source="atexit.py"),
    ModuleSpec("contextvars", source="contextvars.py"),
    ModuleSpec(
        "threading",
        owners=("threading core",),
        source="threading.py",
        constants={"_version": _VERSION},
    ),
    *[
        ModuleSpec(
            "_threading_" + part,
            owners=("threading core",),
            source="threading_%s.py" % part,
            shown_as="threading",
            constants={"_version": _VERSION},
            is_internal=True,
        )
        for part in ("locks", "turns")
    ],
    ModuleSpec("concurrent.futures", source="futures.py", constants={"_version": _VERSION}),
]
