# Heaps, sorting and bisection come out item by item as CPython's do.
import bisect
import heapq

state = 7


def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % (1 << 31)
    return (state >> 8) % n


class Item:
    def __init__(self, key, name):
        self.key, self.name = key, name

    def __lt__(self, other):
        return self.key < other.key

    def __repr__(self):
        return "%s%s" % (self.key, self.name)


KINDS = [
    lambda: rnd(50),
    lambda: rnd(50) / 4,
    lambda: "w%d" % rnd(40),
    lambda: (rnd(4), rnd(5)),
    lambda: (rnd(3) / 2, "s%d" % rnd(9)),
    lambda: [rnd(3), rnd(3)],
    lambda: rnd(2) and rnd(30) or rnd(30) / 2,
    lambda: Item(rnd(5), rnd(100)),
    lambda: (rnd(2), Item(rnd(3), rnd(100))),
    lambda: -(10**20) * rnd(9) + rnd(3),
]
for make in KINDS[:8] + KINDS[9:]:
    items = [make() for _ in range(rnd(60) + 3)]
    heap = []
    for item in items:
        heapq.heappush(heap, item)
    print(heap[:12])
    out = [heapq.heappop(heap) for _ in range(len(heap) // 2)]
    print(out[:8], heapq.heapreplace(heap, items[0]), heapq.heappushpop(heap, items[1]))
    print(heap[:12])
    heap = items[:]
    heapq.heapify(heap)
    print(heap)
    print(heapq.nsmallest(4, items, key=str), heapq.nlargest(4, items, key=str))
    ordered = sorted(items)
    print(ordered == sorted(ordered), sorted(items, reverse=True)[:6])
    print(list(heapq.merge(ordered[::2], ordered[1::2]))[:9])
    print(sorted(items, key=lambda v: str(v)[-1])[:9], sorted(items, key=str, reverse=True)[:5])
    places = []
    for item in items[:10]:
        places.append((bisect.bisect_left(ordered, item), bisect.bisect_right(ordered, item)))
        bisect.insort_left(ordered, item)
    print(places, len(ordered))
for make in KINDS:
    items = [make() for _ in range(300)]
    try:
        items.sort()
        print(items[:5], items[-5:])
    except TypeError as error:
        print(error)
pairs = [(rnd(10), i) for i in range(200)]
print(sorted(pairs, key=lambda p: p[0]) == sorted(pairs), sorted(pairs, key=lambda p: -p[0])[:9])
print(sorted(pairs, key=lambda p: p[0], reverse=True)[:9])
print(sorted(range(1000), key=lambda v: v % 7)[::97], sorted(range(1000), reverse=True)[::199])
