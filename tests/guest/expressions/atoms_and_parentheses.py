# Names, literals, parenthesised forms and the empty displays.
print((), [], {}, (1,), (1), ((1)), ((1,),), type(()), type((1)))
a = 1,
b = 1, 2
c = (1, 2),
print(a, b, c)
print((yield_ := 3), (4 if True else 5), (lambda: 6)())
print([()], [[]], {(): {}}, ([],), {(): ()}[()])
print((1, 2) + (3,), 2 * (1,), not (), (1 + 2) * 3)
print(1 if () else 2, [] is [], () == (), ... , (...,))
x = (
    "implicit "
    "concatenation"
)
print(x)
print(((((((((1)))))))))
for v in 1, 2, 3:
    print(v, end=" ")
print()


def returns():
    return 1, 2


print(returns(), *returns())
print({1, 2} == {2, 1}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, [1, 2] == [2, 1], (1, 2) == [1, 2])
