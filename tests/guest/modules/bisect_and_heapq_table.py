# bisect and heapq with all their options.
import bisect
import heapq

a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect_left(a, 0), bisect.bisect(a, 9), bisect.bisect_left(a, 3, 2), bisect.bisect(a, 3, 0, 2))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a)
h = [5, 1, 8, 3]
heapq.heapify(h)
print(h, heapq.heappop(h), heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [4, 9, 1]), heapq.nsmallest(2, ["ccc", "a", "bb"], key=len), list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge([3, 1], [2], reverse=True)))
for bad in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush([1], "a"), lambda: bisect.bisect([1], "a"), lambda: heapq.heapify((1,)), lambda: bisect.bisect(5, 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)


def grade(score, breakpoints=[60, 70, 80, 90], grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
queue = []
for item in [(2, "b"), (1, "z"), (1, "a"), (3, "c")]:
    heapq.heappush(queue, item)
print([heapq.heappop(queue) for _ in range(len(queue))])
