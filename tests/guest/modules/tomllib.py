# requires: 3.11
import pprint
import tomllib

d = tomllib.loads('''
title = "T" # c
[owner]
name = 'x'
dob = 1979-05-27T07:32:00-08:00
d = 1979-05-27
t = 07:32:00.5
[a.b.c]
x = [1, 2, [3, "q"],]
y = {p = 1, "q r" = 2.5, s.t = true}
z = """
multi \\
   line "q"
end"""
w = \'\'\'
raw \\n\'\'\'
n = 1_000
h = 0xFF
f = 6.02e23
i = -inf
e = "\\u00e9\\t"
[[arr]]
k=1
[[arr]]
k=2
[arr.sub]
v=false
''')
pprint.pprint(d)
for bad in (
    "a=",
    "a=1\na=2",
    "[a]\n[a]",
    "a=[1",
    'a="x',
    "=1",
    "a 1",
    "a={b=1",
    "a=1 b=2",
    "[a",
    "a=01",
    'a="\\q"',
    "a.b=1\n[a]\n",
    "a={}\na.b=1",
    "[[a]]\n[a]",
    "a=2020-13-01",
):
    try:
        print(bad, tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e:
        print(repr(bad), e)
