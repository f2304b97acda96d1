# sorted with values that can't be compared, called from a function.
def order(values):
    return sorted(
        values,
        reverse=True,
    )


print(order([3, 1, 2]))
print(order([3, "1", 2]))
