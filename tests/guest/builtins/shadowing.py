# Builtins can be shadowed at every level, and come back.
print(len([1]))
len = lambda x: "my len"
print(len([1]))
del len
print(len([1]))


def local(list):
    sum = 5
    return list, sum


print(local("x"), list("ab"), sum([1]))


def uses_global():
    return max(1, 2)


print(uses_global())
max = min
print(uses_global(), max is min)
del max
print(uses_global())
str = 5
try:
    str(5)
except TypeError as error:
    print(error)
del str
print(str(6))
for id in range(2):
    pass
print(id)


class C:
    int = float
    x = int("1.5")

    def m(self):
        return int("7")


print(C.x, C().m(), [range for range in range(2)], (lambda print: print)(1))


def conditional(flag):
    if flag:
        abs = "bound"
    try:
        return abs
    except UnboundLocalError:
        return "unbound"


print(conditional(True), conditional(False))
sum = sum([1, 2, 3])
print(sum)
input = lambda prompt="": "shadowed input"
print(input("? "))
def print_twice(*a):
    print(*a)
    print(*a)
print_twice("done")
original = print
def print(*args, **kwargs):
    original("[", *args, "]", **kwargs)
print("wrapped", sep="-")
