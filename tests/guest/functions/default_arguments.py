# Defaults are evaluated once, when the function is defined, and are shared by calls.
def append(item, bucket=[]):
    bucket.append(item)
    return bucket


print(append(1), append(2), append(3, []), append(4))


def count(key, seen={}):
    seen[key] = seen.get(key, 0) + 1
    return seen


print(count("a"), count("b"), count("a"))


def fresh(item, bucket=None):
    if bucket is None:
        bucket = []
    bucket.append(item)
    return bucket


print(fresh(1), fresh(2))


def announce(value):
    print("evaluating", value)
    return value


def defaults(a=announce(1), b=announce(2), *, c=announce(3)):
    return a, b, c


print(defaults(), defaults(b=5))
x = 1


def captured(value=x):
    return value


x = 2
print(captured(), captured.__defaults__, defaults.__kwdefaults__)
functions = [lambda n=n: n for n in range(3)]
print([f() for f in functions])
for i in range(2):
    def in_loop(a, b=i):
        return a + b
    print(in_loop(10))


def uses_other(a, b=append.__defaults__):
    return b


print(uses_other(1) is append.__defaults__)
