# Order of evaluation and of keys in displays with repeated keys and stars.
def say(tag, value):
    print(tag, end=" ")
    return value


print({say("k1", 1): say("v1", "a"), say("k2", True): say("v2", "b")})
print({**say("m1", {"a": 1}), "b": say("v", 2), **say("m2", {"a": 3})})
print([say(1, 1), *say("it", (2, 3)), say(4, 4)])
print(sorted({say("x", 3), *say("y", [1, 2]), say("z", 3)}))
d = {"a": 1, "a": 2, "b": 3, "a": 4}
print(d, len(d), list(d))
try:
    {say("first", 1): say("second", 2), say("third", []): say("fourth", 3)}
except TypeError as error:
    print(error)
try:
    {say("one", 1), say("bad", {}), say("after", 2)}
except TypeError as error:
    print(error)
print({1: {2: {3: "deep"}}}[1][2][3], {(): 1}[()], {None: 0}, {"": 1}[""], {1.5: "f"}[3 / 2])
