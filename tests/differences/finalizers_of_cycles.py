# `__del__`, and the `finally` of a dropped generator, run when the last reference goes, and for what the
# program's own global variables hold when it ends. Objects that refer to each other in a circle are
# never finalized: when a collector finds them is a matter of chance, and a run is the same everywhere.
# Nothing is finalized after a run was stopped by a limit.
# expected: del plain
# expected: end
class A:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


plain = A("plain")
del plain
ring = A("ring")
ring.me = ring
del ring
print("end")
