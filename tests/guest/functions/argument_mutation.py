# What callers see of changes to arguments: rebinding, mutation, defaults.
def rebind(x):
    x = [9]
    return x


def mutate(x):
    x.append(9)


def both(x):
    x += [1]
    x = x + [2]
    return x


a = [0]
rebind(a)
print(a)
mutate(a)
print(a)
print(both(a), a)


def default(x, acc=[]):
    acc.append(x)
    return acc


print(default(1), default(2), default(3, []), default.__defaults__)


def safe(x, acc=None):
    acc = [] if acc is None else acc
    acc.append(x)
    return acc


print(safe(1), safe(2))


def swap(d, i, j):
    d[i], d[j] = d[j], d[i]


l = [1, 2, 3]
swap(l, 0, 2)
d = {"a": 1, "b": 2}
swap(d, "a", "b")
print(l, d)


def immutable(n, s, t):
    n += 1
    s += "x"
    t += (1,)
    return n, s, t


n, s, t = 1, "a", ()
print(immutable(n, s, t), n, s, t)


def unpacked(*args, **kwargs):
    args += (1,)
    kwargs["k"] = 2
    return args, kwargs


original = {"k": 1}
print(unpacked(*l, **original), l, original)
