# Operands, arguments, keys and targets are evaluated left to right.
def say(tag, value=None):
    print(tag, end=" ")
    return value if value is not None else tag


print(say(1) + say(2) * say(3))
print([say("a"), say("b")], (say("c"), say("d")), {say("k"): say("v")}, {say("x"): say("y")})
print(max(say(1), say(5), *[say(3)], key=say("key", abs)))
store = {}
store[say("index", "i")] = say("value", "v")
print(store)
row = [0, 1, 2, 3]
say("list", row)[say("low", 1) : say("high", 3)] = say("new", [9])
print(row)
print(say("then") if say("test", True) else say("else"))
(lambda *args, **kw: print(args, kw))(say("p"), *say("s", [1]), k=say("kw"), **say("m", {"z": 1}))
say("o", store)[say("i2")] = say("first in source, evaluated first")
print(sorted(store))
print(say(2) ** say(3) ** say(1) == say(8))
