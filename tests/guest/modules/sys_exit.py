# sys.exit ends the program quietly, after finally blocks.
import sys

try:
    print("before")
    sys.exit(0)
    print("never")
except Exception:
    print("not an Exception")
finally:
    print("finally runs")
print("never")
