# stdin: "abc\n"
# A conversion of input that fails.
value = int(input("Enter a number: "))
print(value)
