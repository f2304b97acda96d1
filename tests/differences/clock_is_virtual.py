# Clocks are virtual, so that a program does the same wherever and whenever it runs: time starts at a
# fixed moment, and only sleeping moves it by more than the work that was done.
# expected: 2024-01-01 slept
import time

start = time.time()
print(time.strftime("%Y-%m-%d", time.gmtime(start)), end=" ")
time.sleep(0.25)
print("slept" if time.time() - start >= 0.25 else "did not sleep")
