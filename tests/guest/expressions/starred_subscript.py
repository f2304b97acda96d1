# requires: 3.11
# Stars in subscripts and in the annotation of *args.
class Show:
    def __getitem__(self, key):
        return key


x = [1, 2]
print(Show()[*x], Show()[*x, 3], Show()[0, *x], Show()[*[]], Show()[1:2, *x])


def f(*args: *("annotation",)):
    return args


print(f(1, 2), f.__annotations__)
d = {}
d[*x] = "stored"
print(d)
