# Names with two leading underscores belong to their class.
class Counter:
    __step = 2

    def __init__(self):
        self.__count = 0
        self._protected = "p"

    def increment(self):
        self.__count += self.__step
        return self.__count

    def __private(self):
        return "private"

    def call(self):
        return self.__private()

    def local(self):
        __x = 1
        return __x, [__y for __y in range(2)]

    __dunder__ = "kept"


class Derived(Counter):
    def reach(self):
        return self.__count


c = Counter()
print(c.increment(), c.increment(), c._Counter__count, Counter._Counter__step, c.call(), c._Counter__private(), c.local(), c.__dunder__, c._protected)
print(sorted(name for name in vars(c)), "_Counter__step" in Counter.__dict__)


def attempt(action):
    try:
        print(action())
    except AttributeError as error:
        print(error)


attempt(lambda: c.__count)
attempt(lambda: c.__private())
attempt(lambda: Derived().reach())
c.__count = 100
print(c.increment(), c.__count)


class _Leading:
    def __init__(self):
        self.__v = 1


print(vars(_Leading()))
