class A:
    count = 0
    def __init__(self, n): self.n = n; A.count += 1
    def __del__(self): A.count -= 1; print('del', self.n)
def make():
    a = A('local')
    return 5
print(make())
x = A('x')
x = A('y')
print('rebound')
y = [A(i) for i in range(3)]
y = None
print('list gone', A.count)
class Node:
    def __init__(self, v, nxt): self.v, self.nxt = v, nxt
    def __del__(self): print('node', self.v)
n = Node(1, Node(2, Node(3, None)))
n = None
print('chain gone')
try:
    t = A('in try')
    raise ValueError
except ValueError:
    pass
del t
s = {A('s1')}
s.clear()
d = {'k': A('d1')}
d.pop('k')
d['z'] = A('d2')
del d['z']
class H:
    pass
h = H()
h.a = A('attr')
h.a = 1
h.b = A('attr2')
del h.b
def gen():
    g = A('in gen')
    yield 1
for _ in gen(): pass
print('gen done')
res = None
class R:
    def __del__(self):
        global res
        res = self
        print('resurrect')
R()
print(res is not None)
res = None
print('second death silent')
f = lambda: A('lambda')
f()
A('tmp').n
print(A('arg').n)
while A.count > 100: pass
if A('cond').n: print('if')
z = A('swap1'), A('swap2')
z = ()
A.count
del x
x = z = None
