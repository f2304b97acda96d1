# := in conditions, loops, comprehensions, calls, f-strings, lambdas and slices.
data = iter([3, 5, 0, 7])
while (item := next(data)) != 0:
    print(item, end=" ")
print(item)
if (n := len("hello")) > 3:
    print("long", n)
print([y := 1, y + 1, y**2], y)
print([last := v for v in range(4)], last)
print({(k := v): k * 2 for v in range(2)}, k)
print(any((witness := w) > 2 for w in [1, 2, 3, 4]), witness)
print((a := 1, b := 2), a, b)
print(f"{(q := 5)} {q:=3}" if True else 0)
f = lambda v: (w := v * 2) + w
print(f(3))


def func(x, y=(dflt := 10)):
    return x + y


print(func(a := 3), dflt, func(x=(z := 4)), z)
lst = [1, 2, 3, 4, 5]
print(lst[(i := 1):(j := i + 2)], i, j)


def scope():
    total = 0
    partial = [total := total + v for v in range(5)]
    return total, partial


print(scope())
print((t := 1, 2), t)
x = 0
x = (x := 3) + x
print(x)
while chunk := lst[:2]:
    print(chunk, end=" ")
    del lst[:2]
print()


class C:
    val = (inner := 4) + 1


print(C.val, C.inner)
