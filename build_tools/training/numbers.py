"""Ints and floats in loops."""


def digits_in_base(n, base):
    digits = []
    while n:
        n, digit = divmod(n, base)
        digits.append(digit)
    return digits[::-1]


def reversed_digits(n):
    turned = 0
    while n:
        turned = turned * 10 + n % 10
        n //= 10
    return turned


def decimals(over, under, count):
    places = []
    rest = over % under
    for _ in range(count):
        rest *= 10
        places.append(rest // under)
        rest %= under
    return places


def square_root(x):
    guess = x / 2.0 + 0.5
    for _ in range(12):
        guess = (guess + x / guess) / 2.0
    return guess


def horner(coefficients, x):
    value = 0.0
    for c in coefficients:
        value = value * x + c
    return value


def bisect_root(function, low, high):
    while high - low > 1e-9:
        middle = (low + high) / 2
        if function(low) * function(middle) <= 0:
            high = middle
        else:
            low = middle
    return low


def random_numbers(seed, count):
    numbers = []
    for _ in range(count):
        seed = (1103515245 * seed + 12345) % 2147483648
        numbers.append(seed)
    return numbers


def josephus(n, k):
    survivor = 0
    for size in range(2, n + 1):
        survivor = (survivor + k) % size
    return survivor


numbers = random_numbers(7, 3000)
print(sum(reversed_digits(n) for n in numbers))
print(sum(sum(decimals(n, 997, 17)) for n in numbers[:300]))
print(sum(len(digits_in_base(n, base)) for n in numbers[:200] for base in (2, 7, 16)))
print(round(sum(square_root(n % 1000 + 1) for n in numbers), 6))
print(round(sum(horner([1.5, -2.0, 0.25, 3.0], i / 100) for i in range(3000)), 6))
print(round(bisect_root(lambda x: x * x * x - 2 * x - 5, 1.0, 3.0), 6))
print(josephus(4000, 7), max(numbers), min(numbers), numbers[5] ^ numbers[6] | 3)
perfect = [n for n in range(2, 600) if sum(d for d in range(1, n) if n % d == 0) == n]
print(perfect, 2**200 % 10**9, 3**150 // 2**100)
hits = 0
for a, b in zip(numbers[::2], numbers[1::2]):
    x, y = a / 2147483648, b / 2147483648
    if x * x + y * y <= 1.0:
        hits += 1
print(4 * hits / 1500)
