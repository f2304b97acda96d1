# stdin: ""
# input() with nothing to read.
print("start")
line = input("prompt: ")
print(line)
