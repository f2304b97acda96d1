# Objects that hold others and forward to them.
class Engine:
    def __init__(self, power):
        self.power, self.running = power, False

    def start(self):
        self.running = True
        return "engine of %d on" % self.power


class Car:
    def __init__(self, engine, wheels=4):
        self._engine = engine
        self.wheels = ["wheel %d" % i for i in range(wheels)]

    def __getattr__(self, name):
        return getattr(self._engine, name)

    def __iter__(self):
        return iter(self.wheels)

    def __len__(self):
        return len(self.wheels)

    def __contains__(self, part):
        return part in self.wheels


car = Car(Engine(90))
print(car.start(), car.running, car.power, len(car), list(car)[:2], "wheel 3" in car)
try:
    car.fly()
except AttributeError as error:
    print(error)
car.running = False
print(car._engine.running, car.running)


class Logged(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.events = []

    def append(self, item):
        self.events.append(("append", item))
        super().append(item)

    def __delitem__(self, i):
        self.events.append(("del", i))
        super().__delitem__(i)


l = Logged([1])
l.append(2)
del l[0]
l.extend([5])
print(l, l.events, isinstance(l, list), l == [2, 5])
