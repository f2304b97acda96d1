# requires: 3.11
# add_note and its place in the traceback.
e = ValueError("base")
e.add_note("first note")
e.add_note("second\nwith two lines")
print(e.__notes__, e)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
print(hasattr(ValueError(), "__notes__"))


def f():
    try:
        int("abc")
    except ValueError as error:
        error.add_note("while parsing the configuration")
        raise


try:
    f()
except ValueError as error:
    print(error.__notes__)
f()
