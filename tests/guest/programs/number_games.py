# Collatz, perfect numbers, roman numerals, FizzBuzz, bases.
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def roman(n):
    out = ""
    for value, symbol in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        count, n = divmod(n, value)
        out += symbol * count
    return out


def from_roman(text):
    values = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    return sum(-values[c] if i + 1 < len(text) and values[c] < values[text[i + 1]] else values[c] for i, c in enumerate(text))


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    out, sign = "", "-" if n < 0 else ""
    n = abs(n)
    while n:
        n, r = divmod(n, base)
        out = digits[r] + out
    return sign + out


print(max(range(1, 60), key=collatz), [collatz(n) for n in (1, 7, 27)], [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print([roman(n) for n in (1994, 2024, 49)], all(from_roman(roman(n)) == n for n in range(1, 400)), [to_base(255, b) for b in (2, 8, 16, 36)], to_base(-10, 2), int(to_base(12345, 7), 7))
for i in range(1, 16):
    print("FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else i, end=" ")
print()
print(sum(int(d) for d in str(2**100)), [n for n in range(100, 1000) if n == sum(int(d) ** 3 for d in str(n))], "racecar" == "racecar"[::-1], [str(n) for n in range(100, 130) if str(n) == str(n)[::-1]])
a, b, fibs = 0, 1, []
while a < 200:
    fibs.append(a)
    a, b = b, a + b
print(fibs, 0.1 + 0.2, round(1 / 3, 4), 10**15 / 3, 7 // -2, -7 % 3, 2**-2, 5 / 2 * 2 == 5)
e, term = 0.0, 1.0
for k in range(1, 20):
    e += term
    term /= k
print(e, abs(e - 2.718281828459045) < 1e-12)
guess = 2.0
for _ in range(6):
    guess = (guess + 2 / guess) / 2
    print(f"{guess:.15f}", end=" ")
print()
