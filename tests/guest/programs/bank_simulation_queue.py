# Threads of work as generators: a round-robin scheduler with messages.
from collections import deque


def worker(name, steps):
    total = 0
    for i in range(steps):
        message = yield f"{name}{i}"
        if message:
            total += message
            print(name, "received", message)
    return total


class Scheduler:
    def __init__(self, **workers):
        self.queue = deque(workers.items())
        self.mail, self.results = {}, {}

    def send(self, name, value):
        self.mail.setdefault(name, []).append(value)

    def run(self):
        trace = []
        started = set()
        while self.queue:
            name, gen = self.queue.popleft()
            box = self.mail.get(name)
            try:
                if name not in started:
                    started.add(name)
                    trace.append(next(gen))
                else:
                    trace.append(gen.send(box.pop(0) if box else None))
            except StopIteration as stop:
                self.results[name] = stop.value
            except ValueError as error:
                self.results[name] = repr(error)
            else:
                self.queue.append((name, gen))
        return trace


def failing():
    yield "f0"
    raise ValueError("worker failed")


s = Scheduler(a=worker("a", 3), b=worker("b", 2), f=failing())
s.send("a", 5)
s.send("b", 7)
s.send("a", 1)
print(s.run())
print(s.results)
