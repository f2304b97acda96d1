"""What `__class__`, `__bases__` and lists of bases may join: objects laid out alike."""
import sys
from collections import deque
from functools import partial

def attempt(what, f):
    try:
        f()
    except Exception as e:
        print(what, type(e).__name__, e)
    else:
        print(what, "accepted")

class D(deque): pass
class B(bytearray): pass
class P(partial): pass
class Pr(property): pass
class S(staticmethod): pass
class C(classmethod): pass
class L(list): pass
class Di(dict): pass
class T(tuple): pass
class St(str): pass
class I(int): pass
class F(float): pass
class Se(set): pass
class Fr(frozenset): pass
class By(bytes): pass
class E(Exception): pass
class O(OSError): pass
class Sy(SyntaxError): pass
class Un(UnicodeDecodeError): pass
class K(KeyError): pass
class Pl: pass
class M(type): pass
class Mo(type(sys)): pass
things = [D(), B(), P(print), Pr(), S(len), C(len), L(), Di(), T(), St(), I(), F(), Se(), Fr(), By(), E(), O(), Sy(), Un("ascii", b"x", 0, 1, "r"), K(), Pl(), M("m", (), {}), Mo("mm")]
for a in things:
    for b in things:
        if type(a) is not type(b):
            def f():
                old = type(a)
                a.__class__ = type(b)
                a.__class__ = old
            attempt("%s <- %s" % (type(a).__name__, type(b).__name__), f)
for a in things:
    for b in things:
        if type(a) is not type(b):
            def g():
                class X(type(a)): pass
                X.__bases__ = (type(b),)
            attempt("%s.bases %s" % (type(a).__name__, type(b).__name__), g)
            def g():
                class X(type(a)): pass
                X.__bases__ = (type(b), type(a))
            attempt("%s.bases %s two" % (type(a).__name__, type(b).__name__), g)
            def g():
                class X(type(a)): pass
                X.__bases__ = (type(a), type(b))
            attempt("%s.bases three %s" % (type(a).__name__, type(b).__name__), g)
            def g():
                class X(type(a), type(b)): pass
            attempt("%s.class %s" % (type(a).__name__, type(b).__name__), g)
