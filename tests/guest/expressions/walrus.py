# An assignment expression binds in the enclosing function, also from inside a comprehension.
if (n := len("hello")) > 3:
    print(n)
print([y := 1, y**2, y + 10], y)
print([last := x * 2 for x in range(4)], last)
print(any((found := word).startswith("b") for word in ["apple", "banana", "blueberry"]), found)


def totals(values):
    total = 0
    sums = [total := total + value for value in values]
    return sums, total


print(totals([1, 2, 3, 4]))


def scan():
    position = 0
    while (char := "abc;def"[position]) != ";":
        position += 1
    return position, char


print(scan())
print((a := 1) + (b := a + 1), a, b)
print({(k := i): (v := i * i) for i in range(3)}, k, v)
print([(outer := i, inner := j) for i in range(2) for j in range(2)][-1], outer, inner)


def outer_function():
    def nested():
        nonlocal count
        return [count := count + 1 for _ in range(3)]

    count = 10
    return nested(), count


print(outer_function())
print(f"{(w := 5)} {w:>3}", w)
