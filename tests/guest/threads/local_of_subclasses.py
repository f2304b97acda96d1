import threading
from dataclasses import dataclass


class Counted(threading.local):
    n = 0

    def __init__(self, a, *, k=2):
        self.a = a
        self.k = k
        print("set up", a)

    @property
    def p(self):
        return self.a + 100

    def m(self):
        return self.n


one = Counted(5)
one.n = 3
print(one.a, one.k, one.p, one.m(), one.__dict__)


def other():
    print(one.a, one.n, one.__dict__)
    one.a = 9
    print(one.p)


thread = threading.Thread(target=other)
thread.start()
thread.join()
print(one.a)
try:
    threading.local(1)
except TypeError as error:
    print(error)
for action in (lambda: one.missing, lambda: delattr(one, "missing")):
    try:
        action()
    except AttributeError as error:
        print(type(error).__name__)
del one.n
print(one.n)


class Stack(threading.local):
    def __init__(self):
        self.stack = []


@dataclass
class Data(threading.local):
    a: int
    b: int = 2


print(Data(1), Data(1).b)
stack = Stack()
stack.stack.append(1)
print(stack.stack)
try:
    one.p = 4
except AttributeError:
    print("a property without a setter")
try:
    one.__dict__ = {}
except AttributeError as error:
    print(error)
plain = threading.local()
print(getattr(plain, "x", 7), vars(plain))
plain.__dict__.update(w=3)
print(plain.w)
