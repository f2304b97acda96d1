# requires: 3.12
# Converting huge ints to and from decimal text has a limit.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


attempt(lambda: len(str(10**4299)))
attempt(lambda: str(10**4300))
attempt(lambda: int("1" * 4301))
attempt(lambda: len(hex(10**5000)))
attempt(lambda: int("1" * 4300) % 97)
attempt(lambda: "%d" % 10**5)
attempt(lambda: int("f" * 5000, 16) % 1000)
