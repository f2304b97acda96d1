# Augmented assignment evaluates its target once, and reads before the right side.
class Loud:
    def __init__(self):
        self.items = {"k": 1}

    def __getitem__(self, key):
        print("get", key, end="; ")
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", key, value, end="; ")
        self.items[key] = value


def key():
    print("key", end="; ")
    return "k"


def right():
    print("right", end="; ")
    return 10


loud = Loud()
loud[key()] += right()
print()
calls = []


def target():
    calls.append(1)
    return [1, 2, 3]


target()[0] += 5
print(len(calls))
x = 1


def change():
    global x
    x = 100
    return 1


x += change()
print(x)
values = [0, 0]
i = 0
values[i] += (i := 1) + 4
print(values, i)
a = b = [1]
a += a
print(a, b)
s = t = "x"
s += "y"
print(s, t)
n = m = 5
n -= 1
print(n, m)
p = q = (1,)
p += (2,)
print(p, q)
d = e = {1}
d |= {2}
print(e == {1, 2})
row = [[1, 2], [3, 4]]
row[0] += row[1]
row[1][0] *= 10
print(row)


class C:
    v = 1


c = C()
c.v += 1
print(c.v, C.v)
C.v -= 5
print(c.v, C.v)
z = 2
z **= 3
z //= 3
z %= 2
z <<= 4
z |= 1
z ^= 3
z &= 6
z >>= 1
print(z)
y = 7
y /= 2
y //= 1
print(y)
