# Lists: quadratic sorts by hand.
def bubble_sort(values):
    n = len(values)
    for i in range(n):
        swapped = False
        for j in range(0, n - i - 1):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
                swapped = True
        if not swapped:
            break
    return values


def insertion_sort(values):
    for i in range(1, len(values)):
        key = values[i]
        j = i - 1
        while j >= 0 and values[j] > key:
            values[j + 1] = values[j]
            j -= 1
        values[j + 1] = key
    return values


data = [(i * 7919) % 1013 for i in range(1050)]
a = bubble_sort(data[:])
b = insertion_sort(data[:])
print(a == b == sorted(data), a[:5], a[-5:])
