# sys.exit with a message from deep inside.
import sys


def check(value):
    if value < 0:
        sys.exit("negative value")
    return value


print(check(1))
print([check(v) for v in (2, -1, 3)])
