# Running off the end of a list in a while loop.
def first_negative(numbers):
    i = 0
    while numbers[i] >= 0:
        i += 1
    return i


print(first_negative([3, -1]))
print(first_negative([3, 1]))
