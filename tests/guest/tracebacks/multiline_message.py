# Messages with several lines, none, or unusual characters.
try:
    raise ValueError("line one\nline two\n\tindented é 😀")
except ValueError as error:
    print(str(error))
class Empty(Exception):
    pass
def f():
    raise Empty
try:
    f()
except Empty as error:
    print(repr(str(error)))
raise Exception("first\nsecond", 2) if False else Empty("one\ntwo")
