class S(staticmethod):
    def __init__(self, f):
        super().__init__(lambda *a: ("wrapped", f(*a)))
class C:
    @S
    def g(x): return x
    @staticmethod
    def h(x): return x
print(C.g(1), C().g(2), C.h(3))
class K(classmethod):
    def __init__(self, f):
        super().__init__(lambda cls, *a: (cls.__name__, f(cls, *a)))
class D:
    @K
    def g(cls, x): return x
print(D.g(1), D().g(2))
