# time and sys, without printing what depends on the moment.
import sys
import time

start = time.time()
time.sleep(0.001)
elapsed = time.time() - start
print(type(start).__name__, elapsed >= 0, time.perf_counter() <= time.perf_counter(), time.monotonic() >= 0, start > 10**9 or start >= 0)
print(sys.maxsize == 2**63 - 1, sys.version_info >= (3, 8), sys.version_info[0], type(sys.argv).__name__, sys.getrecursionlimit() > 0)
sys.stdout.write("out\n")
sys.stderr.write("err\n")
sys.stdout.flush()
sys.setrecursionlimit(500)


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(100 < depth(0) < 500)
sys.setrecursionlimit(900)
print(500 < depth(0) < 900)
