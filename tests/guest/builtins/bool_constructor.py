# bool() of everything.
values = [None, False, True, 0, 1, -1, 0.0, -0.0, 0.1, float("nan"), 0j, 1j, "", " ", "False", b"", b"0", (), (0,), [], [[]], {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1), ..., NotImplemented if False else 1, int, len, object(), lambda: 0, (x for x in [])]
print([bool(v) for v in values])
print(bool(), bool.__name__, True & 1, True and 2, int(True), str(True), True + True, [10, 20][True], "ab"[False])
print(True.bit_length(), True.real, isinstance(True, int), type(True), True == 1, True is 1 if False else True == True)
for attempt in (lambda: bool(1, 2), lambda: bool(x=1)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
print(~True, -True, +False, True / 2, True << 3, not True, True ^ True, type(True ^ True), type(True ^ 1), False < True)
