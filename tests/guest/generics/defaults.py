# requires: 3.13
def f[T = int](x: T): return x
print(f.__type_params__[0].__default__, f.__type_params__[0].has_default())
class A[T: str = str]: pass
print(A.__type_params__[0].__default__)
