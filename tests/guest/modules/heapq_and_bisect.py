# heapq and bisect.
import bisect
import heapq
from heapq import heappop, heappush

h = []
for v in [5, 1, 8, 3, 2]:
    heappush(h, v)
print(h, heappop(h), heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h)
data = [9, 4, 7, 1, 8, 2]
heapq.heapify(data)
print(data, [heappop(data) for _ in range(len(data))], heapq.nlargest(2, [3, 1, 4]), heapq.nsmallest(2, [(2, "b"), (1, "z"), (1, "a")]), heapq.nlargest(1, ["aa", "b"], key=len), list(heapq.merge([1, 4], [2, 3])))
tasks = [(2, "code"), (1, "plan"), (3, "test"), (1, "abc")]
heapq.heapify(tasks)
while tasks:
    print(heappop(tasks), end=" ")
print()
try:
    heappop([])
except IndexError as error:
    print(error)
try:
    mixed = [1]
    heappush(mixed, "a")
except TypeError as error:
    print(error)
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect_left(a, 3, 2), bisect.bisect(a, 3, 0, 2))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
bisect.insort(a, 0)
print(a, "".join("FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89, 90, 100)))


class Item:
    def __init__(self, p):
        self.p = p

    def __lt__(self, other):
        return self.p > other.p


q = []
for p in (1, 5, 3):
    heappush(q, Item(p))
print([heappop(q).p for _ in range(3)], bisect.bisect([1.5, 2.5], 2), bisect.bisect(["a", "c"], "b"))
