# requires: 3.11
# Sources, comments, frames and signatures by way of inspect.
import inspect, sys

# a comment on top
# two lines
def f(a, b=2):
    """Doc."""
    text = '''
  not the end
'''
    return a + b


class Outer:
    x = 1

    class Inner:
        # about m
        @staticmethod
        def m():
            return [
                1,
            ]

    @property
    def p(self):
        return 1


double = lambda x: x * 2
def deco(fn):
    def wrapper(*args):
        return fn(*args)
    return wrapper

@deco
def g(): pass

print(inspect.getsource(f))
print(inspect.getcomments(f))
print(inspect.getsourcelines(Outer.Inner.m))
print(inspect.getsource(double))
print(inspect.getsource(g))
print(inspect.getcomments(Outer.Inner.m))
try:
    print(inspect.getsource(len))
except TypeError as e:
    print(str(e)[:80])
try:
    inspect.getsource(int)
except TypeError as e:
    print(e)
try:
    inspect.getsource(5)
except TypeError as e:
    print(e)
def caller_name():
    return inspect.currentframe().f_back.f_code.co_name
def outer():
    return caller_name()
print(outer())
def show(**kw):
    info = inspect.stack()[1]
    return info.function, info.lineno, info[3], info.code_context, info.index
print(show())
def gen():
    a = 1
    yield a
    b = 2
    yield b
it = gen()
print(inspect.getgeneratorlocals(it)); next(it); next(it)
print(inspect.getgeneratorlocals(it), inspect.getgeneratorstate(it))
print(inspect.isframe(sys._getframe()), inspect.iscode(f.__code__))
def mk():
    n = 3
    def inner(z):
        return n + z + len(str(f)) + undefined_thing
    return inner
cv = inspect.getclosurevars(mk())
print(cv.nonlocals, sorted(cv.globals), sorted(cv.builtins), cv.unbound)
import types
print(types.CodeType.__name__, types.FrameType.__name__, isinstance(f.__code__, types.CodeType))
for fn in (max, min, len, print, sorted, sum, abs, isinstance, int, str, dict, list.append, str.join, "".split, range, getattr, open, pow, round, object, dict.get, dict.update, list.sort, iter, next, vars, dir, int.from_bytes):
    try:
        print(getattr(fn, "__name__", fn), inspect.signature(fn))
    except (ValueError, TypeError) as e:
        print(getattr(fn, "__name__", fn), type(e).__name__, e)
