# Publish and subscribe with decorators, priorities, one-shot handlers and errors in handlers.
from collections import defaultdict


class EventBus:
    def __init__(self):
        self._handlers = defaultdict(list)
        self.errors = []

    def on(self, name, priority=0, once=False):
        def register(handler):
            self._handlers[name].append((-priority, len(self._handlers[name]), once, handler))
            self._handlers[name].sort(key=lambda entry: entry[:2])
            return handler

        return register

    def emit(self, name, *args, **kwargs):
        results = []
        for entry in list(self._handlers[name]):
            try:
                results.append(entry[3](*args, **kwargs))
            except Exception as error:
                self.errors.append((entry[3].__name__, repr(error)))
            if entry[2]:
                self._handlers[name].remove(entry)
            if results and results[-1] == "stop":
                break
        return results


bus = EventBus()


@bus.on("greet")
def plain(name):
    return "hello " + name


@bus.on("greet", priority=10)
def loud(name):
    return name.upper()


@bus.on("greet", once=True)
def once(name):
    return "first time, " + name


@bus.on("greet", priority=-5)
def broken(name):
    return name + 5


@bus.on("stop", priority=1)
@bus.on("greet", priority=-10)
def both(name="nobody"):
    return "stop"


@bus.on("stop")
def unreachable():
    return "never"


print(bus.emit("greet", "ann"))
print(bus.emit("greet", name="bob"))
print(bus.emit("stop"), bus.emit("unknown"), bus.errors)
class Observable:
    def __init__(self):
        self.__dict__["_watchers"] = []

    def watch(self, f):
        self._watchers.append(f)

    def __setattr__(self, name, value):
        old = self.__dict__.get(name)
        self.__dict__[name] = value
        for f in self._watchers:
            f(name, old, value)


thing = Observable()
thing.watch(lambda *change: print("changed", change))
thing.x = 1
thing.x = 2
