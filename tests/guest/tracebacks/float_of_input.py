# stdin: "12.5\ntwelve\n"
# A conversion of input fails inside a helper.
def read_number(prompt):
    return float(input(prompt))


total = 0
for i in range(2):
    total += read_number(f"number {i + 1}: ")
    print("total", total)
