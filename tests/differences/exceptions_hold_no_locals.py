# An exception remembers where it has been, not what the frames there held: their variables go when the
# frame is left, and not with the exception. It shows in when `__del__`, or the `finally` of a dropped
# generator, runs; what an exception is kept for can't keep the memory of a whole call chain.
# expected: deleted caught
class A:
    def __del__(self):
        print("deleted", end=" ")


def fail():
    held = A()
    raise ValueError


try:
    fail()
except ValueError as error:
    print("caught")
