# stdin: "Ann\n30\n3 4 5\n\nlast line without newline"
# input(): prompts, conversion, blank lines, the end of the input.
name = input("Name? ")
age = int(input("Age? "))
numbers = [int(part) for part in input().split()]
blank = input()
print(f"{name} {age + 1} {sum(numbers)} {blank!r}")
print(repr(input(">")))
try:
    input("more? ")
except EOFError as error:
    print(type(error).__name__, error)
