# Loops with else, break, continue; the loop variable afterwards.
def find(values, wanted):
    for position, value in enumerate(values):
        if value == wanted:
            print("found at", position)
            break
    else:
        print("not found")
    return None


find([1, 2, 3], 2)
find([1, 2, 3], 9)
find([], 9)
n = 5
while n > 0:
    n -= 1
    if n == 3:
        continue
    if n == 1:
        break
    print(n, end=" ")
else:
    print("never")
print("n =", n)
while n:
    n -= 1
else:
    print("else runs when the condition becomes false")
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print((i, j), end=" ")
    else:
        print("unreached")
    print("|", end=" ")
else:
    print("outer else", i, j)
for x in []:
    pass
else:
    print("empty loop runs else")
try:
    print(x)
except NameError as error:
    print(error)
for i in range(10):
    if i % 2:
        continue
    if i > 6:
        break
else:
    print("no")
print(i)
while True:
    try:
        break
    finally:
        print("finally on break")
for a in (1, 2), (3, 4):
    for b in a:
        print(b, end=",")
print()
primes = []
for candidate in range(2, 30):
    for p in primes:
        if candidate % p == 0:
            break
    else:
        primes.append(candidate)
print(primes)
