# Targets of every kind: names, attributes, subscripts, slices, nested lists, stars, chains.
class O:
    pass


o, d, l = O(), {}, [0, 1, 2, 3]
o.a, d["k"], l[0] = 1, 2, 3
print(o.a, d, l)
l[1:3] = "xy"
print(l)
l[::2] = [10, 20]
print(l)
x, y = y, x = 1, 2
print(x, y)
i = 0
i, l[i] = 2, "at new i"
print(i, l)
a = b = c = [1]
a.append(2)
print(b, a is c)
(p, q), [r, (s,)] = (1, 2), [3, (4,)]
print(p, q, r, s)
*h, t = range(3)
print(h, t)
o.x = o.y = d[1] = 5
print(o.__dict__, d)
first, second = {"a": 1, "b": 2}
print(first, second)
m, n = "hi"
print(m, n)
k = l = [k for k in range(2)]
print(k, l)
[] = ()
() = []
print("empty targets")
(u) = 3
[v] = [4]
w, = 5,
print(u, v, w)
x = [1, 2, 3]
x[0], x[1] = x[1], x[0]
print(x)
def index(v):
    print("index", v)
    return v
def value(v):
    print("value", v)
    return v
x[index(0)], x[index(1)] = value(7), value(8)
print(x)
x[index(2)] += value(1)
print(x)
for attempt in (
    lambda: exec_unpack(2, (1,)), lambda: exec_unpack(2, (1, 2, 3)), lambda: exec_unpack(2, 5), lambda: exec_unpack(2, None), lambda: exec_unpack(2, "abc"),
    lambda: exec_star([]), lambda: exec_star(5),
):
    def exec_unpack(n, v):
        a, b = v

    def exec_star(v):
        a, *b, c = v

    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    l[::2] = [1, 2, 3]
except ValueError as error:
    print(error)
try:
    l[0:1] = 5
except TypeError as error:
    print(error)
try:
    (1).x = 5
except AttributeError as error:
    print(error)
