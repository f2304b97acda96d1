# super(): attributes, methods through it, missing names, with __getattr__, in multiple inheritance.
class A:
    attr = "A.attr"

    def __init__(self, **kw):
        print("A", sorted(kw))
        self.a = 1

    def hello(self):
        return "A.hello"

    def __getitem__(self, k):
        return "item %s" % k


class B(A):
    attr = "B.attr"

    def __init__(self, b=None, **kw):
        print("B", b)
        super().__init__(**kw)

    def hello(self):
        return "B>" + super().hello()

    def test(self):
        s = super()
        print(s.attr, s.hello(), s.__getitem__(3), hasattr(s, "nothing"))
        try:
            s[3]
        except TypeError as error:
            print(error)
        try:
            s.nothing
        except AttributeError as error:
            print(error)
        return s.__thisclass__.__name__, s.__self__ is self, s.__self_class__.__name__


class C(A):
    def __init__(self, c=None, **kw):
        print("C", c)
        super().__init__(**kw)

    def hello(self):
        return "C>" + super().hello()


class D(B, C):
    def __init__(self, **kw):
        print("D")
        super().__init__(**kw)

    def hello(self):
        return "D>" + super().hello()


d = D(b=1, c=2, z=3)
print(d.hello(), d.test(), d.a)
print(super(B, d).hello(), super(C, d).hello(), super(D, D).hello(d))


class E(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)

    def __missing__(self, k):
        return "missing"

    def update(self, *a, **k):
        for key, value in dict(*a, **k).items():
            self[key] = value


e = E(a=1)
e["b"] = 2
e.update(c=3)
print(e, e["zz"])


class F(list):
    def append(self, v):
        super().append(v)
        return self

    def __len__(self):
        return super().__len__() + 100


print(F([1]).append(2).append(3), len(F()))
