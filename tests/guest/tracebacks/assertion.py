# A failed assert, with and without message.
def check(value):
    assert isinstance(value, int), "not an int: %r" % (value,)
    assert value > 0


check(5)
try:
    check("x")
except AssertionError as error:
    print(error)
check(-1)
