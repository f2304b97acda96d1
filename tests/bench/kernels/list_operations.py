# Lists: append, pop, insert, index, slices, reversal in place.
def rotate(values, k):
    k %= len(values)
    return values[-k:] + values[:-k]


def remove_duplicates(values):
    result = []
    for v in values:
        if not result or result[-1] != v:
            result.append(v)
    return result


def reverse_in_place(values):
    i, j = 0, len(values) - 1
    while i < j:
        values[i], values[j] = values[j], values[i]
        i += 1
        j -= 1


checksum = 0
for round_number in range(200):
    values = []
    for i in range(1500):
        values.append((i * 31 + round_number) % 97 // 3)
    reverse_in_place(values)
    values = rotate(values, round_number + 1)
    stack = []
    for v in remove_duplicates(values):
        if v % 3 == 0 and stack:
            checksum += stack.pop()
        else:
            stack.append(v)
    checksum += len(stack) + values[10]
print(checksum)
