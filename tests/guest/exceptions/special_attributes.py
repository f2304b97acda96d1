# Attributes that some exceptions carry: value, name, obj, code, key, path.
import sys


def get(f):
    try:
        f()
    except BaseException as error:
        return error


e = get(lambda: undefined_thing)
print(repr(e), getattr(e, "name", "undefined_thing"))
e = get(lambda: (5).nope)
print(repr(e), getattr(e, "name", "nope"), getattr(e, "obj", 5))
e = get(lambda: {}["k"])
print(repr(e), e.args, str(e))
e = get(lambda: {}[("a", 1)])
print(repr(e), e.args, str(e))
e = get(lambda: next(iter([])))
print(repr(e), e.value)
e = StopIteration(5, 6)
print(e.value, e.args)
e = SystemExit()
print(e.code, e.args, SystemExit(3).code, SystemExit("bye").code, SystemExit(1, 2).code)
e = get(lambda: sys.exit(4))
print(type(e).__name__, e.code)
e = ImportError("msg", name="mod", path="p")
print(e, e.name, e.path, e.msg, ImportError().msg)
e = SyntaxError("bad", ("file.py", 3, 7, "the text"))
print(e, e.msg, e.filename, e.lineno, e.offset, e.text)
print(repr(SyntaxError("only")), SyntaxError("only").lineno, SyntaxError().msg)
e = KeyError()
print(repr(str(e)), str(KeyError(1, 2)), str(KeyError("quoted")), str(KeyError(None)), str(IndexError()), repr(str(ValueError(""))))
e = ValueError("a")
e.extra = 5
e.args = ("changed", 1)
print(e, e.extra, e.__dict__, e.args)
try:
    e.args = 5
except TypeError as error:
    print(error)
print(ValueError("a") == ValueError("a"), e == e, hash(e) == hash(e), {e: 1}[e])
