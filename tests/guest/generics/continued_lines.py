# requires: 3.12
if 1: type X = list[int]
print(X, X.__value__)
def f\
[T](a: T): return a
print(f.__type_params__, f(3))
class \
A \
 [T]: pass
print(A.__type_params__)
