# A list may change while it is iterated: the index goes on.
a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2:
        a.remove(x)
print(a)
b = [1, 2, 3]
for x in b:
    if len(b) < 8:
        b.append(x * 10)
print(b)
c = [1, 2, 3, 4]
for x in c:
    print(x, end=" ")
    if x == 2:
        c[:] = [9, 9, 9]
print(c)
d = [1, 2, 3]
for x in d:
    d.clear()
    print("once", x, d)
e = [3, 2, 1]
print([e.pop() for _ in range(len(e))], e)
for i, x in enumerate([5, 6, 7]):
    x += 1
print(i, x)
f = [[1], [2]]
for row in f:
    row.append(0)
    row = None
print(f)
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, "end"))
g = [1, 2, 3]
r = reversed(g)
print(next(r))
g.append(4)
print(list(r))
