x = 'global'
class A:
    x = 'class'
    y = [x for _ in range(1)]
    def f(self): return x
    z = x
    del x
    print(x)
    for i in range(2): locals()[f'v{i}'] = i
    class B:
        try: print(z)
        except NameError as e: print(e)
print(A.y, A().f(), A.z, A.v1)
def outer():
    v = 1
    class C:
        v = v if False else 'in'
        w = v
    return C.v, C.w
try: print(outer())
except Exception as e: print(type(e), e)
def o2():
    v = 1
    class C:
        nonlocal v
        v = 2
    return v
print(o2())
def o3():
    def inner(): return later
    later = 5
    return inner()
print(o3())
def o4():
    try: print(u)
    except UnboundLocalError as e: print(e)
    u = 1
o4()
def o5():
    def i(): return q
    try: i()
    except NameError as e: print(e)
    q = 1
o5()
l = [lambda: i for i in range(3)]; print([f() for f in l])
l = [lambda i=i: i for i in range(3)]; print([f() for f in l])
def deff(a, b=[]): b.append(a); return b
print(deff(1), deff(2), deff.__defaults__)
deff.__defaults__ = (9, [8]); print(deff())
def kw(*, a, b=2): pass
print(kw.__kwdefaults__)
try: kw()
except TypeError as e: print(e)
try: kw(1, a=1)
except TypeError as e: print(e)
try: kw(c=1, a=1)
except TypeError as e: print(e)
def pos(a, b, /): pass
try: pos(a=1, b=2)
except TypeError as e: print(e)
try: pos(1)
except TypeError as e: print(e)
try: pos(*[1,2,3])
except TypeError as e: print(e)
try: (lambda: 1)(5)
except TypeError as e: print(e)
try: print(**{'sep': 1})
except TypeError as e: print(e)
print((lambda *a, **k: (a, k))(*(1, 2), *[3], x=1, **{'y': 2}, **{'z': 3}))
try: (lambda **k: k)(**{'a': 1}, **{'a': 2})
except TypeError as e: print(e)
print(f'{"a":{"<"}{4}}|', f'{3.14159:{".2f"}}', f"{1,2}", f'{ {1: 2}[1] }', f'{[i for i in range(2)]}')
print("%s %(a)s" % {'a': 1} if 0 else '%(a)s' % {'a': 1}, '%-5s|%5.1f|%x|%%' % ('a', 2.345, 255))
__private = 3
class P:
    __x = 1
    def g(self): return self.__x, P.__x
    def _P__y(self): return 'y'
    def h(self): return self.__y()
print(P().g(), P().h(), P._P__x)
try: P.__x
except AttributeError as e: print(e)
a = b = []; a.append(1); print(b)
i = 0; l = [0, 0]; i, l[i] = 1, 5; print(i, l)
(a, b), c = 'ab', 'c'; print(a, b, c)
[*a], b = [1, 2], 3; print(a, b)
s = 'abc'; s2, *s3 = s; print(s2, s3)
x = [1, 2, 3]; x[0], x[1] = x[1], x[0]; print(x); x[1:2] = 'zz'; print(x); del x[::2]; print(x)
print(0x1F, 0b11, 0o17, 1_000, 1e3, .5, 5., 1_0.0_1, 0xdead_beef, 1E-2j)
print('\x41\u0042\N{LATIN SMALL LETTER C}\101', r'\n', b'\x00\xff', '\
cont')
if (n := 10) > 5 and (m := n * 2): print(n, m)
print([y := 1, y ** 2], {(z := 3): z})
print(not True == False, 1 if 0 else 2 if 0 else 3, 1 or 1/0, 0 and 1/0, [] or {} or 'x')
