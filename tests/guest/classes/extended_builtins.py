# requires: 3.10
import functools
import itertools
from collections import deque


class Doubling(deque):
    def __init__(self, *args):
        super().__init__(*args)
        self.label = "d"

    def append(self, item):
        super().append(item * 2)


d = Doubling([1, 2])
d.append(5)
print(d, len(d), d.label, list(d), d == deque([1, 2, 10]), isinstance(d, deque), d[0], 2 in d)
d += [3]
print(d, type(d), d.copy(), type(d.copy()), d * 2, type(d + d), bool(Doubling()))
print(Doubling([1, 2, 3], 2), Doubling([1], 3).maxlen)


class Noted(property):
    def __init__(self, fget, *rest):
        super().__init__(fget, *rest)
        self.note = "n"


class Holder:
    @Noted
    def value(self):
        return 42

    @value.setter
    def value(self, new):
        print("set", new)


h = Holder()
print(h.value, type(Holder.__dict__["value"]).__name__, Holder.value.note)
h.value = 3
try:
    del h.value
except AttributeError:
    print("no deleter")


class Buffer(bytearray):
    pass


b = Buffer(b"abc")
b.append(100)
b += b"zz"
print(b, len(b), b[0], bytes(b), b == b"abcdzz", b"abcdzz" == b, b.upper(), type(b).__name__)
b[0] = 65
print(list(b), b"".join([b, b]), b.hex(), b[1:3])


class Numbered(enumerate):
    pass


e = Numbered("ab")
print(next(e), list(e), iter(e) is e)


class Mapped(map):
    pass


class Zipped(zip):
    pass


class Counted(itertools.count):
    pass


print(list(Mapped(str, [1, 2])), list(Zipped([1, 2], "ab")), next(Counted(5)))


class Part(functools.partial):
    pass


p = Part(int, base=2)
print(p("101"), p.func, p.keywords, p.args, repr(Part(int, "1")).rpartition(".")[2])


class Static(staticmethod):
    pass


class ForClass(classmethod):
    pass


class Uses:
    @Static
    def plain(x):
        return x

    @ForClass
    def of(cls, x):
        return cls.__name__, x


print(Uses.plain(3), Uses().plain(4), Uses.of(5), Uses().of(6))
try:

    class Both(deque, property):
        pass

except TypeError as error:
    print(error)


class Proxy:
    def __init__(self, target):
        self.target = target

    @property
    def __class__(self):
        return self.target.__class__


print(isinstance(Proxy(3), int), isinstance(Proxy("a"), int), type(Proxy(3)).__name__)


class Called:
    pass


Called.__call__ = Called()
try:
    Called()()
except RecursionError as error:
    print("too deep")


class Circle:
    pass


Circle.__repr__ = Circle.__str__
for function in (str, repr):
    try:
        function(Circle())
    except RecursionError:
        print("too deep")
