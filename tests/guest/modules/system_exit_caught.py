# SystemExit can be caught.
import sys

for argument in (None, 0, 3, "message", (1, 2)):
    try:
        sys.exit(argument)
    except SystemExit as error:
        print(repr(error), error.code, isinstance(error, Exception))
try:
    raise SystemExit
except BaseException as error:
    print(type(error).__name__, error.args, error.code)
try:
    sys.exit()
except SystemExit:
    print("went on")
