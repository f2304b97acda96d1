# Expression statements: values dropped, effects kept.
1
"text"
None
[print("effect"), print("second")]
(lambda: print("called"))()
x = []
x.append(1), x.append(2)
x
print(x)
x.clear() or x.append(9)
print(x)
...
len
1 < 2
{print(i) for i in range(2)}
not print("not")
print("a") if True else print("b")
1; 2; print("semicolons"); 3
try:
    undefined
except NameError as error:
    print(error)
try:
    [][0]
except IndexError as error:
    print(error)
