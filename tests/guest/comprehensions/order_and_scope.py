# Evaluation order, scope and errors inside comprehensions.
def say(tag, value):
    print(tag, end=" ")
    return value


print([say("e", x) for x in say("it", [1, 2]) if say("if", True)])
print({say("k", k): say("v", k) for k in say("it", "ab")})
print([say("e", (x, y)) for x in say("o", [1, 2]) for y in say("i", [x]) if say("c", x)])
g = (say("lazy", x) for x in say("eager", [1, 2]))
print("made")
print(list(g), list(g))
x = 5
print([x for x in range(x)], x)


def f():
    n = 2
    return [n * i for i in range(n)], [[n + i + j for j in range(2)] for i in range(2)], sum(n for _ in range(3))


print(f())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: [1 / x for x in [1, 0]])
attempt(lambda: [x for x in 5])
attempt(lambda: (x for x in 5))
attempt(lambda: {x for x in [[]]})
attempt(lambda: {x: 1 for x in [{}]})
attempt(lambda: [a for a, b in [1]])
attempt(lambda: [undefined for _ in range(1)])
attempt(lambda: [undefined for _ in range(0)])
attempt(lambda: sum(x for x in "ab"))
attempt(lambda: len(x for x in "ab"))
attempt(lambda: (x for x in "ab")[0])
attempt(lambda: ",".join(i for i in range(2)))
numbers = [3, 1, 2]
total = 0
squares = [n * n for n in numbers]
numbers = [n for n in numbers if n > 1]
print(squares, numbers, [numbers for numbers in numbers], numbers)
