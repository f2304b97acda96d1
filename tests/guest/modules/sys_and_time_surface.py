# What scripts ask of sys, time and os-like things that exist here.
import sys
import time

print(sys.maxsize == 2**63 - 1, sys.version_info >= (3, 8), isinstance(sys.version, str), sys.argv[0] != "", sys.byteorder in ("little", "big"), sys.float_info.max > 1e300, sys.getrecursionlimit() > 0, callable(sys.exit))
print("out", file=sys.stdout)
sys.stdout.write("written\n")
print(isinstance(time.time(), float), time.perf_counter() <= time.perf_counter(), isinstance(time.monotonic(), float))
start = time.time()
time.sleep(0.01)
print(time.time() - start >= 0.01)
try:
    sys.setrecursionlimit("x")
except TypeError as error:
    print(type(error).__name__)
print(sys.intern("a") == "a", sys.getsizeof is not None if hasattr(sys, "getsizeof") else True, sys.stdin.read() == "", "math" in sys.modules or True)
