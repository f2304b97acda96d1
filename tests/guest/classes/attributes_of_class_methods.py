# classmethod and staticmethod objects can be given attributes.
def mark(function):
    made = classmethod(function)
    made.config = {"pre": True}
    return made


class A:
    @mark
    def f(cls):
        return cls.__name__

    s = staticmethod(len)


A.__dict__["s"].extra = 1
print(A.f(), A.__dict__["f"].config, A.__dict__["s"].extra, A.s("ab"))
print(getattr(A.__dict__["f"], "missing", None))
del A.__dict__["s"].extra
print(hasattr(A.__dict__["s"], "extra"))
for name in ("__func__",):
    try:
        setattr(A.__dict__["f"], name, 1)
    except AttributeError as error:
        print("refused")
