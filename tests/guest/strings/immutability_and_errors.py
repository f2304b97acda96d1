# Strings can't be changed, and what a wrong use says.
s = "abc"


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, "-", error)


def set_item():
    s[0] = "x"


def delete_item():
    del s[0]


def set_slice():
    s[0:1] = "x"


def set_attribute():
    s.name = 1


for action in (set_item, delete_item, set_slice, set_attribute):
    attempt(action)
attempt(lambda: s.foo)
attempt(lambda: s.push("d"))
attempt(lambda: s.append("d"))
attempt(lambda: s())
attempt(lambda: s.upper(1))
attempt(lambda: s.upper.foo)
attempt(lambda: "abc".format(1)[5])
attempt(lambda: str(1, 2, 3, 4))
attempt(lambda: str.upper())
attempt(lambda: str.upper(5))
attempt(lambda: str.join(",", ["a", "b"]))
attempt(lambda: s * -1 + "|" + s * 2 + 2 * s + s * True)
t = s
t += "d"
print(s, t, s is t)
