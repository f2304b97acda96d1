# int() of strings and other things, and what it says when it can't.
print(int(), int("42"), int(" -7 \n"), int("+5"), int("1_000"), int("ff", 16), int("0xff", 16), int("0xff", 0))
print(int("0b11", 0), int("0o17", 0), int("z", 36), int("11", 2), int(3.9), int(-3.9), int(True), int(1e20))
print(int("123456789012345678901234567890"), int(b"12"), int("٣"), int("0", 0), int("00"), int("-0"))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: int("abc"))
attempt(lambda: int(""))
attempt(lambda: int("1.5"))
attempt(lambda: int("12 3"))
attempt(lambda: int("9", 8))
attempt(lambda: int("z", 37))
attempt(lambda: int("0x1"))
attempt(lambda: int("1__0"))
attempt(lambda: int("010", 0))
attempt(lambda: int(None))
attempt(lambda: int([]))
attempt(lambda: int(1j))
attempt(lambda: int(float("nan")))
attempt(lambda: int(float("inf")))
attempt(lambda: int(5, 10))
attempt(lambda: int("5", "10"))
attempt(lambda: int(b"x"))
attempt(lambda: int("1\x002"))
attempt(lambda: int("five\n"))
attempt(lambda: int({}))
