# Calls: small functions, defaults, keywords, star arguments.
def add(a, b):
    return a + b


def scale(value, factor=2, offset=0):
    return value * factor + offset


def total(*values):
    result = 0
    for v in values:
        result += v
    return result


def apply(f, x):
    return f(x)


def square(x):
    return x * x


checksum = 0
for i in range(90000):
    checksum = add(checksum, scale(i, offset=1)) % 1000003
    checksum += apply(square, i & 15)
    if i % 3 == 0:
        checksum += total(i, 1, 2)
    checksum = max(checksum, abs(-i))
print(checksum)
