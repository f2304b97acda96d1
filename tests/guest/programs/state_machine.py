# A state machine by table, one by classes and one by generator: the same traffic light and a turnstile.
from enum import Enum


class Light(Enum):
    RED = "stop"
    GREEN = "go"
    YELLOW = "slow"

    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]


light = Light.RED
for _ in range(4):
    print(light.name, light.value, end=" -> ")
    light = light.next()
print(light)
TABLE = {("locked", "coin"): "unlocked", ("locked", "push"): "locked", ("unlocked", "push"): "locked", ("unlocked", "coin"): "unlocked"}


class Turnstile:
    def __init__(self):
        self.state, self.log = "locked", []

    def handle(self, event):
        try:
            new = TABLE[self.state, event]
        except KeyError:
            raise ValueError(f"no transition from {self.state!r} on {event!r}") from None
        self.log.append(f"{self.state}-{event}->{new}")
        self.state = new


t = Turnstile()
for event in "push coin coin push".split():
    t.handle(event)
print(t.log)
try:
    t.handle("kick")
except ValueError as error:
    print(error)


class State:
    def on(self, machine, char):
        raise NotImplementedError(type(self).__name__)


class Start(State):
    def on(self, machine, char):
        if char in "+-":
            return Sign()
        return Number().on(machine, char)


class Sign(State):
    def on(self, machine, char):
        return Number().on(machine, char)


class Number(State):
    def on(self, machine, char):
        if char.isdigit():
            machine.append(char)
            return self
        return Error()


class Error(State):
    def on(self, machine, char):
        return self


for text in ("123", "-45", "+", "1a2", ""):
    state, digits = Start(), []
    for char in text:
        state = state.on(digits, char)
    print(repr(text), type(state).__name__, "".join(digits))


def machine():
    count = 0
    while True:
        event = yield ("even" if count % 2 == 0 else "odd", count)
        if event == "reset":
            count = 0
        elif event == "tick":
            count += 1
        elif event is None:
            return "final %d" % count


m = machine()
print(next(m), m.send("tick"), m.send("tick"), m.send("other"), m.send("reset"))
try:
    m.send(None)
except StopIteration as stop:
    print(stop.value)
