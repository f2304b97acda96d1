# Builtins are found last, can be shadowed and come back after del.
import builtins

print(builtins.len([1]), builtins.int is int)
abs = lambda v: "mine"
print(abs(-1), builtins.abs(-1))
del abs
print(abs(-1))
try:
    del abs
except NameError as error:
    print(error)


def use():
    sum = 0
    for v in [1, 2]:
        sum += v
    return sum


print(use(), sum([1, 2]))
try:
    undefined_name
except NameError as error:
    print(error)
print("print" in dir(builtins), hasattr(builtins, "nothing"))
list = [1, 2]
try:
    list("ab")
except TypeError as error:
    print(error)
del list
print(list("ab"))
True_ = True
print(max, sorted, len) if False else print(max.__name__, len.__name__)
