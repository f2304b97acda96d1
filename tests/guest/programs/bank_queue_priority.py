# A priority queue of tasks with comparison by dataclass, and a scheduler with dependencies.
import heapq
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    needs: tuple = field(default=(), compare=False)
    payload: Any = field(default=None, compare=False, repr=False)


class Scheduler:
    def __init__(self):
        self.heap, self.done, self.order = [], set(), []

    def add(self, *args, **kwargs):
        heapq.heappush(self.heap, Task(*args, **kwargs))
        return self

    def run(self):
        waiting = []
        while self.heap:
            task = heapq.heappop(self.heap)
            if set(task.needs) - self.done:
                waiting.append(task)
                continue
            self.done.add(task.name)
            self.order.append(task.name)
            for one in waiting:
                heapq.heappush(self.heap, one)
            waiting.clear()
        if waiting:
            raise RuntimeError("stuck: " + ", ".join(f"{t.name} needs {sorted(set(t.needs) - self.done)}" for t in sorted(waiting)))
        return self.order


s = Scheduler().add(2, "test", ("build",)).add(1, "deploy", ("test", "docs")).add(5, "build").add(9, "docs", payload=[1])
print(s.heap[0], s.run())
try:
    Scheduler().add(1, "a", ("b",)).add(2, "b", ("a",)).run()
except RuntimeError as error:
    print(error)
print(Task(1, "x") == Task(1, "y"), Task(1, "z") < Task(2, "a"), sorted([Task(3, "c"), Task(1, "a")])[0].name)
