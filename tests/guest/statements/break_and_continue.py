# break and continue in nested loops, with else, try, finally, with.
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j, end="; ")
    else:
        print("inner else", i, end="; ")
else:
    print("outer else")
n = 0
while True:
    n += 1
    if n < 3:
        continue
    if n > 5:
        break
    print(n, end=" ")
else:
    print("never")
print()
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print("body", i)
    finally:
        print("finally", i)
print(i)
while n:
    n -= 1
    try:
        if n == 2:
            raise ValueError
    except ValueError:
        continue
    else:
        if n == 1:
            break
    finally:
        print("n", n)


def find(matrix, wanted):
    for r, row in enumerate(matrix):
        for c, v in enumerate(row):
            if v == wanted:
                break
        else:
            continue
        break
    else:
        return None
    return r, c


print(find([[1, 2], [3, 4]], 3), find([[1]], 9))
for x in iter(lambda c=[0]: c.append(0) or len(c), 5):
    if x % 2:
        continue
    print(x)
