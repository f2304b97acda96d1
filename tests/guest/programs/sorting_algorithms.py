# Classic sorting algorithms agree with sorted.
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        swapped = False
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped:
            break
    return a


def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        key, j = a[i], i - 1
        while j >= 0 and a[j] > key:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = key
    return a


def merge_sort(a):
    if len(a) < 2:
        return a
    mid = len(a) // 2
    left, right, out = merge_sort(a[:mid]), merge_sort(a[mid:]), []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def quick(a):
    if len(a) <= 1:
        return a
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def selection(a):
    a = list(a)
    for i in range(len(a)):
        k = min(range(i, len(a)), key=a.__getitem__)
        a[i], a[k] = a[k], a[i]
    return a


def heap_sort(a):
    a = a[:]

    def sift(start, end):
        root = start
        while 2 * root + 1 <= end:
            child = 2 * root + 1
            if child + 1 <= end and a[child] < a[child + 1]:
                child += 1
            if a[root] >= a[child]:
                return
            a[root], a[child] = a[child], a[root]
            root = child

    for start in range((len(a) - 2) // 2, -1, -1):
        sift(start, len(a) - 1)
    for end in range(len(a) - 1, 0, -1):
        a[end], a[0] = a[0], a[end]
        sift(0, end - 1)
    return a


inputs = [[], [1], [2, 1], [5, 3, 8, 1, 9, 2, 7], list(range(10)), list(range(10, 0, -1)), [3, 1, 3, 1, 2, 2], [0.5, -1, 2**70, -0.0], [(i * 37) % 101 for i in range(60)], list("sandbox")]
for algorithm in (bubble, insertion, merge_sort, quick, selection, heap_sort):
    print(algorithm.__name__, all(algorithm(data) == sorted(data) for data in inputs), algorithm(inputs[3]), algorithm(inputs[-1]))
