# and, or, not give operands and stop early; precedence against comparisons.
def t(name, value):
    print(name, end=" ")
    return value


print(t("a", 0) or t("b", "") or t("c", [1]) or t("d", 5))
print(t("a", 1) and t("b", "x") and t("c", []) and t("d", 5))
print(t("a", 0) and t("b", 1) or t("c", 2))
print(t("a", 1) or t("b", 1) and t("c", 2))
print(not t("a", 0) and not t("b", 1))
print(1 and 2 or 3, 0 and 2 or 3, not 1 or 2, not (1 or 2), 1 < 2 and 2 < 3 or False)
print([] or {} or () or "" or 0 or None, [0] and (0,) and {0: 0} and "0")
x = None
y = x or "default"
z = x and x.attribute
print(y, z)
print((1 if t("cond", True) else t("never", 0)), 1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 0 else 4)
print(True and None, False or 0.0, not None, not not "a", bool([] or [0]))
print([i or "zero" for i in range(3)], [i and "pos" for i in range(2)])


def first(*values):
    for v in values:
        if v:
            return v
    return None


print(first(0, "", "found", 1), any([]), all([]), any([0, 1]), all([1, 0]))
