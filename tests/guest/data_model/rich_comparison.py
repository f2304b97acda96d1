# __lt__ to __ge__: reflection, subclasses first, NotImplemented, odd return values, identity as the last resort.
class Log:
    def __init__(self, name, answer=NotImplemented):
        self.name, self.answer = name, answer

    def _say(self, op, other):
        print(self.name, op, getattr(other, "name", other), end="; ")
        return self.answer

    def __lt__(self, other):
        return self._say("<", other)

    def __le__(self, other):
        return self._say("<=", other)

    def __eq__(self, other):
        return self._say("==", other)

    def __ne__(self, other):
        return self._say("!=", other)

    def __gt__(self, other):
        return self._say(">", other)

    def __ge__(self, other):
        return self._say(">=", other)


class SubLog(Log):
    def __lt__(self, other):
        return self._say("sub<", other)

    def __gt__(self, other):
        return self._say("sub>", other)


a, b, s = Log("a"), Log("b"), SubLog("s")
print(a == b, a != b, a == a)
for test in (lambda: a < b, lambda: a >= b, lambda: a < s, lambda: s < a, lambda: a < 1, lambda: 1 < a, lambda: a > s):
    try:
        print(test())
    except TypeError as error:
        print(error)
print(Log("x", "text") < b, Log("y", []) == b, not (Log("z", 0) > b))
print(1 == a, a != 1)


class OnlyEq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v


print(OnlyEq(1) == OnlyEq(1), OnlyEq(1) != OnlyEq(1), OnlyEq(1) != OnlyEq(2))
try:
    hash(OnlyEq(1))
except TypeError as error:
    print(error)
print(OnlyEq.__hash__, [OnlyEq(1)] == [OnlyEq(1)], OnlyEq(2) in [OnlyEq(1), OnlyEq(2)])


class Never:
    def __eq__(self, other):
        return False


n = Never()
print(n == n, n in [n], [n] == [n], [n].index(n), [n].count(n))
