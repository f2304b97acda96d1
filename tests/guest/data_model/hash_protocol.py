# __hash__ with __eq__: keys, sets, None, inherited, wrong types, large values.
class Key:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, Key) and self.v == other.v

    def __hash__(self):
        return hash(self.v)

    def __repr__(self):
        return "Key(%r)" % self.v


d = {Key(1): "a", Key(1): "b", Key("x"): "c"}
print(d, d[Key("x")], Key(1) in d, Key(2) in d, len({Key(i % 3) for i in range(9)}))


class Unhashable:
    __hash__ = None


class EqOnly(Key):
    def __eq__(self, other):
        return True


class Restored(EqOnly):
    __hash__ = Key.__hash__


for value in (Unhashable(), EqOnly(1), [], {}, set(), bytearray(), slice(1) if False else []):
    try:
        hash(value)
        print("hashed")
    except TypeError as error:
        print(error)
print(hash(Restored(5)) == hash(5))


class Big:
    def __hash__(self):
        return 2**70 + 3


class Text:
    def __hash__(self):
        return "abc"


class Negative:
    def __hash__(self):
        return -1


print(hash(Big()) == hash(2**70 + 3), hash(Negative()), Big().__hash__() == 2**70 + 3)
try:
    hash(Text())
except TypeError as error:
    print(error)
try:
    {[]: 1}
except TypeError as error:
    print(error)
try:
    {1, {}}
except TypeError as error:
    print(error)
o = object()
print(hash(o) == hash(o), o == o, {o: 1}[o], hash((1, (2, 3))) == hash((1, (2, 3))))
try:
    hash((1, [2]))
except TypeError as error:
    print(error)
