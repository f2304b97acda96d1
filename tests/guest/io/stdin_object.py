# stdin: "one\ntwo words\n\n4 5\nsix"
# sys.stdin: readline, iteration, read.
import sys

print(repr(sys.stdin.readline()))
for line in sys.stdin:
    print(repr(line.strip()), len(line))
    if line.strip() == "4 5":
        break
print(repr(sys.stdin.read()), repr(sys.stdin.read()), repr(sys.stdin.readline()))
