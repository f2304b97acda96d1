"""weakref: sets whose items go when nothing else keeps them."""

__name__ = "_weakrefset"

from _weakref import ref
from collections.abc import MutableSet


class WeakSet(MutableSet):
    """A set whose items go when nothing else keeps them."""

    def __init__(self, data=None):
        self.data = set()
        mine = ref(self)

        def gone(one):
            owner = mine()
            if owner is not None:
                owner.data.discard(one)

        self._gone = gone
        if data is not None:
            self.update(data)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __iter__(self):
        for one in list(self.data):
            found = one()
            if found is not None:
                yield found

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __repr__(self):
        return repr(self.data)

    def add(self, item):
        self.data.add(ref(item, self._gone))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while True:
            try:
                one = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            found = one()
            if found is not None:
                return found

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    __sub__ = difference

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        kept = self.intersection(other)
        self.data = kept.data

    def issubset(self, other):
        return all(item in other for item in self)

    __le__ = issubset

    def issuperset(self, other):
        return all(item in self for item in other)

    __ge__ = issuperset

    def __lt__(self, other):
        return self <= other and len(self) < len(other)

    def __gt__(self, other):
        return self >= other and len(self) > len(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    __hash__ = None

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    __or__ = union

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def isdisjoint(self, other):
        return not any(item in self for item in other)
