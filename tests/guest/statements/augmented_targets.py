# Augmented assignment on names, attributes, items, slices; in place or replaced; once-evaluated targets.
class Counted:
    def __init__(self):
        self.log = []
        self.store = {"n": 1}

    def __getattr__(self, name):
        self.log.append("get " + name)
        return self.store[name]

    def __getitem__(self, key):
        self.log.append("item %r" % (key,))
        return 10

    def __setitem__(self, key, value):
        self.log.append("set %r %r" % (key, value))


c = Counted()
c.n += 4
c["k"] -= 3
c[1:2] *= 2
print(c.n, c.log)
a = b = [1]
a += [2]
print(b, a is b)
a = a + [3]
print(b, a is b)
t = u = (1,)
t += (2,)
print(u, t)
s = "a"
s *= 3
s += "b"
print(s)
x = 7
for op in range(1):
    x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 50; x <<= 2; x >>= 1; x |= 8; x &= 30; x ^= 5; x /= 4
print(x)
st = {1, 2}
alias = st
st |= {3}
st &= {2, 3}
st ^= {9}
st -= {3}
print(sorted(alias), alias is st)
d = {"a": 1}
d["a"] += 1
d["b"] = d.get("b", 0) + 1
print(d)
tup = ([1],)
try:
    tup[0] += [2]
except TypeError as error:
    print(error, tup)
try:
    d["missing"] += 1
except KeyError as error:
    print(repr(error))
try:
    undefined += 1
except NameError as error:
    print(error)
lst = [1, 2, 3]
lst += "ab"
lst[0:2] += [9]
lst *= 2
print(lst)
try:
    lst += 5
except TypeError as error:
    print(error)
try:
    y = 1
    y += "a"
except TypeError as error:
    print(error)


def local():
    z = 1

    def inner():
        nonlocal z
        z += 1
        return z

    inner()
    return inner()


print(local())
