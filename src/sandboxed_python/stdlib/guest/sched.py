"""sched: functions that are called at given moments."""

import time
from collections import namedtuple
from heapq import heapify, heappop, heappush

_absent = object()


class Event(namedtuple("Event", "time priority sequence action argument kwargs")):
    __slots__ = ()

    if _version < (3, 10):

        def __eq__(self, other):
            return (self.time, self.priority) == (other.time, other.priority)

        def __lt__(self, other):
            return (self.time, self.priority) < (other.time, other.priority)

        __hash__ = tuple.__hash__


class scheduler:
    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._count = 0
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_absent):
        """Have `action` called at a moment; what it gives can be cancelled."""
        event = Event(time, priority, self._count, action, argument, {} if kwargs is _absent else kwargs)
        self._count += 1
        heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_absent):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        self._queue.remove(event)
        heapify(self._queue)

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        """Call what is due, waiting for it; else say how long the next takes."""
        while self._queue:
            event = self._queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
            else:
                heappop(self._queue)
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)
        return None

    @property
    def queue(self):
        return sorted(self._queue)
