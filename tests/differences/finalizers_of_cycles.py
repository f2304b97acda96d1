# `__del__`, and the `finally` of a dropped generator, run when the last reference goes, and for what the
# program's own global variables hold when it ends. Objects that refer to each other in a circle are
# never finalized: when a collector finds them is a matter of chance, and a run is the same everywhere.
# Nor are the callbacks of weak references to them called.
# Nothing is finalized after a run was stopped by a limit.
# expected: finalized 1 True
class A:
    gone = 0

    def __del__(self):
        A.gone += 1


plain = A()
del plain
print("finalized", A.gone, end=" ")
for _ in range(5000):
    ring = A()
    ring.me = ring
print(A.gone == 1)
