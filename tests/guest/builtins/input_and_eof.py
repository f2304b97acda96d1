# stdin: "first\n  spaced  \n\nlast"
# input with and without a prompt, until the input ends.
print(repr(input()))
print(repr(input("prompt> ")))
print(repr(input(5)))
print(repr(input("")))
try:
    input("more? ")
except EOFError as error:
    print(type(error).__name__, error)
