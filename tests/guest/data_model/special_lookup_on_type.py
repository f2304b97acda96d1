# Special methods are looked up on the type, never on the instance, and past __getattribute__.
class C:
    pass


c = C()
c.__len__ = lambda: 5
try:
    len(c)
except TypeError as error:
    print(error)
c.__add__ = lambda other: "added"
try:
    c + 1
except TypeError as error:
    print(error)
c.__call__ = lambda: 1
try:
    c()
except TypeError as error:
    print(error)
print(callable(c), callable(C), c.__len__())
C.__len__ = lambda self: 7
print(len(c), bool(c))
del C.__len__
try:
    len(c)
except TypeError as error:
    print(error)


class Meta(type):
    def __getattribute__(*args):
        print("metaclass getattribute")
        return type.__getattribute__(*args)


class D(metaclass=Meta):
    def __len__(self):
        return 10

    def __getattribute__(*args):
        print("class getattribute")
        return object.__getattribute__(*args)


d = D()
print(d.__len__())
print(type(d).__len__(d))
print(len(d))
try:
    print(hash(int) == int.__hash__())
except TypeError as error:
    print("TypeError")
print(type(int).__name__, int.__hash__(5) == hash(5))
