# Loops as beginners write them.
i = 1
while i <= 3:
    print("row", "*" * i)
    i += 1
for n in range(1, 4):
    for m in range(1, 4):
        print(n * m, end="\t")
    print()
total = 0
for n in range(1, 101):
    if n % 3 == 0 or n % 5 == 0:
        total += n
print(total)
number, reversed_number = 12345, 0
while number > 0:
    number, digit = divmod(number, 10)
    reversed_number = reversed_number * 10 + digit
print(reversed_number)
guess, low, high, tries = None, 1, 100, 0
while guess != 67:
    guess = (low + high) // 2
    tries += 1
    if guess < 67:
        low = guess + 1
    elif guess > 67:
        high = guess - 1
print(guess, tries)
for i in range(10, 0, -3):
    print(i, end=" ")
for c in "abc":
    if c == "b":
        continue
    print(c, end=" ")
print()
items = ["pen", "book"]
for i in range(len(items)):
    items[i] = items[i].upper()
for index, item in enumerate(items, start=1):
    print(index, item)
a, b = 0, 1
while a < 50:
    print(a, end=" ")
    a, b = b, a + b
print()
for x in range(2, 20):
    for d in range(2, x):
        if x % d == 0:
            break
    else:
        print(x, end=" ")
print()
n = 5
fact = 1
while n:
    fact *= n
    n -= 1
print(fact)
for row in range(4):
    print(" " * (3 - row) + "*" * (2 * row + 1))
numbers = [4, 8, 15, 16, 23, 42]
largest = numbers[0]
for v in numbers:
    if v > largest:
        largest = v
print(largest, sum(numbers) / len(numbers), [v for v in numbers if v % 2 == 0])
