# Conversions by tables, dispatch by tuples, formatted output and bad input.
CONVERT = {
    ("c", "f"): lambda v: v * 9 / 5 + 32,
    ("f", "c"): lambda v: (v - 32) * 5 / 9,
    ("km", "mi"): lambda v: v * 0.621371,
    ("kg", "lb"): lambda v: v * 2.20462,
}
CONVERT.update({(b, a): (lambda v, f=f: v / (f(1) - f(0)) if f(0) == 0 else None) for (a, b), f in list(CONVERT.items()) if (b, a) not in CONVERT})


def convert(text):
    parts = text.split()
    if len(parts) != 4 or parts[2] != "to":
        raise SyntaxError(f"can't read {text!r}")
    value, unit, _, target = parts
    try:
        result = CONVERT[unit, target](float(value))
    except KeyError:
        raise LookupError(f"no way from {unit} to {target}") from None
    return f"{float(value):g} {unit} = {result:.2f} {target}"


for line in ("100 c to f", "32 f to c", "10 km to mi", "5 mi to km", "70 kg to lb", "x kg to lb", "1 c to kg", "hello", "1e3 lb to kg"):
    try:
        print(convert(line))
    except (ValueError, LookupError, SyntaxError) as error:
        print(type(error).__name__, error)
print("  c      f")
for c in range(-40, 101, 35):
    print(f"{c:>4}{CONVERT['c', 'f'](c):>8.1f}")
