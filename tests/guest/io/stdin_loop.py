# stdin: "3\n1 2\n3 4\n5 6\nend\n"
# The usual ways to read a judge's input.
import sys

count = int(input())
rows = [list(map(int, input().split())) for _ in range(count)]
print(rows, [sum(row) for row in rows])
rest = sys.stdin.read().split()
print(rest)
while True:
    try:
        print(input())
    except EOFError:
        print("end of input")
        break
