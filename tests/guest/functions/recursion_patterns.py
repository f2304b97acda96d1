# Recursion: mutual, accumulating, backtracking, on nested data, with a memo, to a fair depth.
def length(l):
    return 0 if not l else 1 + length(l[1:])


def reverse(s):
    return s if len(s) < 2 else reverse(s[1:]) + s[0]


def flatten(x):
    return [x] if not isinstance(x, list) else [z for y in x for z in flatten(y)]


def total(d):
    return sum(total(v) if isinstance(v, dict) else v for v in d.values())


def power(b, e):
    if e == 0:
        return 1
    half = power(b, e // 2)
    return half * half * (b if e % 2 else 1)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def combos(items, k):
    if k == 0:
        return [[]]
    if not items:
        return []
    return [[items[0]] + c for c in combos(items[1:], k - 1)] + combos(items[1:], k)


def balanced(n, opened=0, text=""):
    if len(text) == 2 * n:
        return [text] if opened == 0 else []
    out = []
    if opened < n and text.count("(") < n:
        out += balanced(n, opened + 1, text + "(")
    if opened:
        out += balanced(n, opened - 1, text + ")")
    return out


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(length([1, 2, 3]), reverse("hello"), flatten([1, [2, [3, []]], 4]), total({"a": 1, "b": {"c": 2, "d": {"e": 3}}}), power(3, 13), is_even(40), is_odd(7))
print(combos("abcd", 2), balanced(3), depth(800))


def digits(n):
    return n if n < 10 else digits(sum(map(int, str(n))))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def binary(n):
    return str(n) if n < 2 else binary(n // 2) + str(n % 2)


print(digits(987654321), gcd(1071, 462), binary(37), (lambda f: f(f, 5))(lambda f, n: [] if n == 0 else [n] + f(f, n - 1)))
