# Clocks are virtual, so that a program does the same wherever it runs: they start at a fixed
# moment, and only sleeping moves them by more than the work that was done.
# expected: slept True
import time

start = time.monotonic()
time.sleep(3600)
print("slept", 3600 <= time.monotonic() - start < 3601)
