# ABC: instantiation refused, register, subclass hooks, the collections' ABCs as mixins.
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized


class Base(ABC):
    @abstractmethod
    def run(self):
        return "base run"

    @property
    @abstractmethod
    def name(self):
        pass

    @classmethod
    @abstractmethod
    def make(cls):
        pass


class Half(Base):
    def run(self):
        return "half, " + super().run()


class Full(Half):
    name = "full"

    @classmethod
    def make(cls):
        return cls()


for cls in (Base, Half):
    try:
        cls()
    except TypeError as error:
        print(type(error).__name__, sorted(cls.__abstractmethods__))
print(Full.make().run(), Full().name, isinstance(Full(), Base), Full.__abstractmethods__)


class Duck:
    pass


Base.register(Duck)
print(issubclass(Duck, Base), isinstance(Duck(), Base), Base in Duck.__mro__)


class HasLen(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        return any("__len__" in B.__dict__ for B in C.__mro__) or NotImplemented


class L:
    def __len__(self):
        return 1


print(isinstance(L(), HasLen), isinstance(5, HasLen), isinstance([], Sequence), isinstance({}, Mapping), isinstance(set(), Set), isinstance("", Iterable), isinstance(iter(""), Iterator), isinstance(len, Callable), isinstance([], Hashable), isinstance((), Hashable), isinstance(L(), Sized))


class MyList(MutableSequence):
    def __init__(self, *items):
        self.data = list(items)

    def __getitem__(self, i):
        return self.data[i]

    def __setitem__(self, i, v):
        self.data[i] = v

    def __delitem__(self, i):
        del self.data[i]

    def __len__(self):
        return len(self.data)

    def insert(self, i, v):
        self.data.insert(i, v)


m = MyList(3, 1)
m.append(5)
m.extend([7, 8])
m.reverse()
m += [9]
m.remove(1)
print(m.data, m.pop(), m.index(5), m.count(3), 7 in m, list(reversed(m)))


class Lower(MutableMapping):
    def __init__(self, *a, **k):
        self.d = {}
        self.update(*a, **k)

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


l = Lower({"Key": 1}, Other=2)
print(l["KEY"], l.get("nope"), "other" in l, sorted(l.items()), l.setdefault("New", 3), l.pop("key"), len(l), l == {"other": 2, "new": 3}, list(l.keys()), l.popitem())
try:
    MutableSequence()
except TypeError as error:
    print("TypeError")
