import weakref
class W: pass
def t():
    r = []
    x = [r.append(weakref.ref(o)) for o in [W() for i in range(3)]]
    print([q() is None for q in r])
    y = {k: 1 for k in range(2)}
    z = [weakref.ref(o) for o in (W(), W())]
    print([q() is None for q in z])
t()
r = [weakref.ref(o) for o in [W() for i in range(3)]]
print([q() is None for q in r])
