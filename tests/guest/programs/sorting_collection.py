# Ten sorting algorithms agree with sorted.
import random
from heapq import heappop, heappush


def bubble(a):
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a


def insertion(a):
    for i in range(1, len(a)):
        key, j = a[i], i - 1
        while j >= 0 and a[j] > key:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = key
    return a


def selection(a):
    for i in range(len(a)):
        m = min(range(i, len(a)), key=a.__getitem__)
        a[i], a[m] = a[m], a[i]
    return a


def merge(a):
    if len(a) < 2:
        return a
    left, right = merge(a[: len(a) // 2]), merge(a[len(a) // 2 :])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(a):
    if len(a) < 2:
        return a
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def quick_in_place(a, low=0, high=None):
    high = len(a) - 1 if high is None else high
    if low < high:
        i = low
        for j in range(low, high):
            if a[j] < a[high]:
                a[i], a[j] = a[j], a[i]
                i += 1
        a[i], a[high] = a[high], a[i]
        quick_in_place(a, low, i - 1)
        quick_in_place(a, i + 1, high)
    return a


def heap(a):
    h = []
    for x in a:
        heappush(h, x)
    return [heappop(h) for _ in range(len(h))]


def counting(a):
    low, high = min(a, default=0), max(a, default=0)
    counts = [0] * (high - low + 1)
    for x in a:
        counts[x - low] += 1
    return [i + low for i, c in enumerate(counts) for _ in range(c)]


def radix(a):
    shift = min(a, default=0)
    a = [x - shift for x in a]
    digit = 1
    while a and max(a) // digit:
        buckets = [[] for _ in range(10)]
        for x in a:
            buckets[x // digit % 10].append(x)
        a = [x for bucket in buckets for x in bucket]
        digit *= 10
    return [x + shift for x in a]


def shell(a):
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            j, x = i, a[i]
            while j >= gap and a[j - gap] > x:
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap //= 2
    return a


random.seed(7)
for data in ([], [1], [2, 1], [3, 3, 3], list(range(20, 0, -1)), [random.randint(-50, 50) for _ in range(60)]):
    expected = sorted(data)
    print(len(data), [f.__name__ for f in (bubble, insertion, selection, merge, quick, quick_in_place, heap, counting, radix, shell) if f(list(data)) != expected], expected[:5])
