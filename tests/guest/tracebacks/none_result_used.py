# A method that returns None, used as if it returned the list.
numbers = [3, 1, 2]
ordered = numbers.sort()
print(numbers)
print(ordered[0])
