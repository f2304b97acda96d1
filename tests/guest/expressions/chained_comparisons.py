# A chained comparison evaluates each operand once and stops at the first false link.
def value(number):
    print("<%d>" % number, end="")
    return number


print(value(1) < value(2) < value(3))
print(value(1) < value(0) < value(3))
print(value(3) > value(2) >= value(2) == value(2) != value(5))
print(1 < 2 > 1 == 1.0 is not None)
print(value(5) in [value(5)] == [5])
print(1 == 1 in [1], (1 == 1) in [1, False])
low, high = 1, 10
for candidate in (0, 1, 5, 10, 11):
    if low <= candidate < high:
        print(candidate, "inside")
    elif not low <= candidate:
        print(candidate, "below")
    else:
        print(candidate, "above")
print([] < [1] < [1, 0] < [2])
chain = value(1) < value(1) or value(2) <= value(2) <= value(3)
print(chain)
