# Explicit and implicit joining of lines, and comments between the pieces.
total = 1 + \
    2 + \
    3
print(total)
month_names = ['Januari', 'Februari',  # a comment in the middle
               'Maart',
               # a whole line of comment

               'April']
print(month_names, len(month_names))
if total == 6 \
        and len(month_names) == 4:
    print("joined")
text = 'one \
two'
print(repr(text))
value = (
    1
    +
    2
)
print(value)


def spread(
    a,
    b=2,

    *,
    c=3,
):
    return (a,
            b,
            c)


print(spread(
    1,
    c=9,
))
print({
    "k": [
        1,
        2,
    ],
}["k"][
    1
])
