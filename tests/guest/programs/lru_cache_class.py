# An LRU cache over an OrderedDict and one over a doubly linked list; both behave alike.
from collections import OrderedDict


class Lru:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=None):
        if key not in self.data:
            self.misses += 1
            return default
        self.hits += 1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)

    def keys(self):
        return list(self.data)


class Link:
    __slots__ = "prev", "next", "key", "value"


class LinkedLru:
    def __init__(self, capacity):
        self.capacity, self.map = capacity, {}
        self.root = root = Link()
        root.prev = root.next = root

    def _unlink(self, link):
        link.prev.next, link.next.prev = link.next, link.prev

    def _front(self, link):
        last = self.root.prev
        last.next = self.root.prev = link
        link.prev, link.next = last, self.root

    def get(self, key, default=None):
        link = self.map.get(key)
        if link is None:
            return default
        self._unlink(link)
        self._front(link)
        return link.value

    def put(self, key, value):
        link = self.map.get(key)
        if link:
            self._unlink(link)
        else:
            link = self.map[key] = Link()
            link.key = key
        link.value = value
        self._front(link)
        if len(self.map) > self.capacity:
            oldest = self.root.next
            self._unlink(oldest)
            del self.map[oldest.key]

    def keys(self):
        out, link = [], self.root.next
        while link is not self.root:
            out.append(link.key)
            link = link.next
        return out


a, b = Lru(3), LinkedLru(3)
for step in "put a,put b,put c,get a,put d,get b,put a,get c,put e".split(","):
    op, key = step.split()
    for cache in (a, b):
        if op == "put":
            cache.put(key, key * 2)
        else:
            cache.get(key)
    print(step, a.keys(), b.keys(), a.keys() == b.keys())
print(a.hits, a.misses)
