# while: conditions with effects, else, early ends, zero turns.
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print("reached one in", steps)
stack = [1, [2, [3, [4]]], 5]
flat = []
while stack:
    top = stack.pop(0)
    if isinstance(top, list):
        stack = top + stack
    else:
        flat.append(top)
print(flat)
while False:
    print("never")
else:
    print("else at once")
a, b = 48, 36
while b: a, b = b, a % b
print(a)
low, high, target = 0, 100, 37
guesses = []
while low <= high:
    mid = (low + high) // 2
    guesses.append(mid)
    if mid == target:
        break
    if mid < target:
        low = mid + 1
    else:
        high = mid - 1
else:
    print("not found")
print(guesses)
i = 10
while (i := i - 3) > 0:
    print(i, end=" ")
print(i)
while True:
    try:
        raise StopIteration
    except StopIteration:
        break
print("out")
x = [3, 2, 1]
while x and x[-1] < 3:
    x.pop()
print(x)
