# Assignment in every form.
a = b = c = [1]
print(a is b is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), [r, s] = (1, 2), "ab"
print(p, q, r, s)
first, *middle, last = range(6)
print(first, middle, last)
*init, tail = "abc"
head, *rest = [1]
print(init, tail, head, rest)
(m, (n, *o)), *z = (1, (2, 3, 4)), 5, 6
print(m, n, o, z)
d, i = {}, 0
d["k"], d[i], i = 1, 2, 3
print(d, i)
values = [0, 0, 0]
i = 0
i, values[i] = 1, "i was 1"
print(values, i)
for i, values[i] in enumerate("xyz"):
    pass
print(values)
[*all_of_it] = {"k": 1}
print(all_of_it)
a, b = b, a = [1], [2]
print(a, b)
n: int = 5
n: "not evaluated" = 6
text: str
print(n)
u = v = w = 0
u += 1
print(u, v, w)
s1, s2 = {"k1": 1, "k2": 2}
print(s1, s2, (lambda: (yield_ := 3))())
x = 1, 
print(x)
(y) = 5
[z] = [7]
(k,) = "K"
print(y, z, k)
