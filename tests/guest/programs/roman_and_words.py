# Numbers to Roman numerals and to words, and back, with invalid input.
ROMAN = [("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)]


def to_roman(n):
    if not isinstance(n, int):
        raise TypeError(f"not an int: {n!r}")
    if not 0 < n < 4000:
        raise ValueError(f"out of range: {n}")
    out = ""
    for text, value in ROMAN:
        while n >= value:
            out, n = out + text, n - value
    return out


def from_roman(text):
    total, rest = 0, text
    for symbol, value in ROMAN:
        while rest.startswith(symbol):
            total, rest = total + value, rest[len(symbol) :]
    if rest or to_roman(total) != text:
        raise ValueError(f"invalid numeral {text!r}")
    return total


print([to_roman(n) for n in (1, 4, 9, 44, 99, 400, 1994, 3999)], from_roman("MCMXCIV"), all(from_roman(to_roman(n)) == n for n in range(1, 1000)))
for bad in (lambda: to_roman(0), lambda: to_roman("5"), lambda: from_roman("IIII"), lambda: from_roman("ABC")):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            return words(n // size) + " " + name + (" " + words(rest) if rest else "")


for n in (0, 13, 40, 85, 100, 342, 1001, 12345, 1000000, -7, 999999999):
    print(n, words(n))
