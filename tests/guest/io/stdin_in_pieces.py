# stdin: "one two\n3\n\nlast 4 5\nrest of\nit"
# input, readline, read of some characters, iteration and the bytes below, on one stream.
import sys

print(input().split(), int(sys.stdin.readline()), repr(input()))
print(repr(sys.stdin.read(4)), repr(sys.stdin.readline(2)), repr(sys.stdin.readline()))
print([line for line in sys.stdin])
print(repr(sys.stdin.readline()), repr(sys.stdin.read()), sys.stdin.readlines(), list(sys.stdin))
try:
    input("prompt:")
except EOFError as error:
    print(error)
