# __name__, module-level names through functions, the usual main guard.
def main():
    print("main runs", __name__)
    return helper(3)


def helper(n):
    return n * CONSTANT


CONSTANT = 7
if __name__ == "__main__":
    print(main())
x = 1


def set_global(value):
    global x, y
    x = value
    y = value * 2


set_global(5)
print(x, y)
helper = lambda n: "replaced"
print(main())
"an expression statement"
42
[print("side effect"), None][1]
print(__doc__)
