# Floats: Simpson's rule and a Monte Carlo estimate with an own generator.
import math


def f(x):
    return math.sin(x) * math.exp(-x * x) + x * x


def simpson(a, b, n):
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3


state = 12345
inside = 0
for _ in range(120000):
    state = (state * 1103515245 + 12345) % 2147483648
    x = state / 2147483648
    state = (state * 1103515245 + 12345) % 2147483648
    y = state / 2147483648
    if x * x + y * y <= 1.0:
        inside += 1
print("%.10f %.5f" % (simpson(0.0, 2.0, 120000), 4 * inside / 120000))
