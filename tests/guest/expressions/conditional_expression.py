# `a if c else b` evaluates the condition first and one branch only.
def f(tag):
    print(tag, end=" ")
    return tag


print(f("yes") if f("") else f("no"))
print(f("yes") if f("1") else f("no"))
print([("even" if n % 2 == 0 else "three" if n % 3 == 0 else "odd") for n in range(8)])
print((lambda n: "neg" if n < 0 else "zero" if n == 0 else "pos")(-0.0))
a = 1 if False else 2 if False else 3
print(a)
print(1 + 2 if True else 3, (1 + (2 if False else 3)))
values = [1, 2] if a == 3 else []
print(*values if values else [0])
print("x" if [] else "y" if {} else "z")
