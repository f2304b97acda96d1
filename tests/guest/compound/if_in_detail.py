# if, elif and else with every truth value, nested and on one line.
def kind(v):
    if v is None:
        return "none"
    elif isinstance(v, bool):
        return "bool"
    elif isinstance(v, (int, float)) and v < 0:
        return "negative"
    elif not v:
        return "empty"
    else:
        if isinstance(v, str): return "text"
        elif isinstance(v, list):
            if len(v) > 2:
                return "long list"
        return "other"


print([kind(v) for v in (None, True, -1, -0.5, 0, "", "a", [], [1], [1, 2, 3], {}, {1}, 5)])
if 0: print("no")
elif "": print("no")
elif []: print("no")
else: print("yes")
if (a := 5) and a > 3: print(a)
x = 5
if x > 3:
    if x > 4:
        print("both")
    else:
        print("one")
else:
    print("none")
if not x:
    pass
elif x == 5 != 6:
    print("chained")
for n in range(1, 16):
    if n % 15 == 0:
        print("FizzBuzz", end=" ")
    elif n % 5 == 0:
        print("Buzz", end=" ")
    elif n % 3 == 0:
        print("Fizz", end=" ")
    else:
        print(n, end=" ")
print()
