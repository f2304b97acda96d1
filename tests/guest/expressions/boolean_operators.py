# `and` and `or` return an operand, not a bool, and do not evaluate what they don't need.
def show(value):
    print("[%r]" % (value,), end=" ")
    return value


print(show(0) or show("") or show("last"))
print(show(1) and show([]) and show("never"))
print(show("a") or show("b"))
print(show(None) and show(1))
print(not show(""), not show([0]), not not show(3))
print(show(0) or show(1) and show(2))
print((show(0) or show(1)) and show(2))
print(not 1 == 2, not (1 and 0), not 1 or 1)
print(True + True, True * 10, -True, ~True, True == 1, True is True, False == 0.0)
print(None or 0, 0 or None, [] or {} or set() or ())
x = 5
print(x > 3 and "big" or "small", x < 3 and "big" or "small")
if show(0) or show(None):
    print("yes")
else:
    print("no")
while show(1) and not show(1):
    pass
print(True & False, True | False, True ^ True, type(True & True), type(True & 1))
