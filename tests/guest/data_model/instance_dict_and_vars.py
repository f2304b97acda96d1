# Instances' attributes: order, deletion, class attributes behind, vars, many attributes, methods as attributes.
class P:
    kind = "class level"

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


p = P(b=1, a=2)
p.c = 3
print(p.__dict__, vars(p), list(vars(p)), p.kind)
p.kind = "instance"
print(p.kind, P.kind, P().kind)
del p.kind
print(p.kind)
del p.a
p.a = "again"
print(p.__dict__)
p.__dict__.update(d=4, e=5)
p.__dict__["not a name"] = 6
print(p.d, getattr(p, "not a name"), "e" in vars(p), sorted(vars(p), key=str))
for i in range(100):
    setattr(p, "x%d" % i, i)
print(len(vars(p)), p.x0, p.x99, sum(getattr(p, "x%d" % i) for i in range(100)))
for i in range(0, 100, 2):
    delattr(p, "x%d" % i)
print(len(vars(p)), hasattr(p, "x2"), p.x51)
q = P()
q.__dict__ = p.__dict__
q.shared = True
print(p.shared)
try:
    p.nothing
except AttributeError as error:
    print(error)
try:
    P.nothing
except AttributeError as error:
    print(error)
r = P(z=1)
print(r.__dict__ == {"z": 1}, P.__dict__["kind"], "z" in P.__dict__, r.__class__.__name__, r.__module__)
