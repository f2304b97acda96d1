# Objects have an identity, a type and a value.
a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a == c, id(a) == id(b), id(a) == id(c))
b.append(3)
print(a, c)
t = ([1], [2])
t[0].append(5)
print(t)
try:
    t[0] = []
except TypeError as error:
    print(error)
print(type(a) is list, type(t), type(type(a)), isinstance(a, object))
x = y = []
x.append(1)
print(y)
x, y = [], []
x.append(1)
print(y)
d = {"k": a}
del a
print(b, d)
s = "abc"
u = s
s += "d"
print(s, u)
