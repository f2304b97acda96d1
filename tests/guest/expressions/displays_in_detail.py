# List, set and dict displays with unpacking, duplicate keys, trailing commas and evaluation order.
def say(v):
    print(v, end=" ")
    return v


[say(1), say(2), *[say(3), say(4)], say(5)]
print()
{say("k1"): say("v1"), **{say("k2"): say("v2")}, say("k1"): say("v3")}
print()
print({"a": 1, "a": 2}, {1: "x", True: "y", 1.0: "z"}, {**{"a": 1}, "a": 2, **{"a": 3}})
print([*range(3), *"ab", *{"k": 1}, *()], {*[1, 1, 2]} == {1, 2}, (*[1], *[2]), [*[], *[]])
print([1, 2, ], (1, ), {1, } == {1}, {"a": 1, })
for attempt in (lambda: [*5], lambda: {**5}, lambda: {**[1]}, lambda: {*None}, lambda: (*1.5,), lambda: {[]: 1}, lambda: {[1]}, lambda: {**{1: 2}}):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
x = [[0] * 2] * 2
x[0][0] = 1
print(x)
y = [[0] * 2 for _ in range(2)]
y[0][0] = 1
print(y)
print(len({*range(5), *range(3, 8)}), dict([(1, 2)], **{"a": 3}))
