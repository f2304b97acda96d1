# open() without files, and the machinery behind `class`, are refused by an ordinary exception; the run
# is `blocked` if the program does not handle it.
# expected: PermissionError open() is not available: the sandbox has no files
# expected: RuntimeError __build_class__() is not available in the sandbox
try:
    open("data.txt")
except PermissionError as e:
    print(type(e).__name__, e)
try:
    __build_class__(lambda: None, "C")
except RuntimeError as e:
    print(type(e).__name__, e)
