# Subclasses of set and frozenset with a hash of their own are found by it; without one as frozensets.
class H(set):
    def __hash__(self):
        return 7


class F(frozenset):
    def __hash__(self):
        return 9


class P(set):
    pass


h = H([1])
f = {h, F([2]), frozenset([3])}
print(h in f, H([1]) in f, F([2]) in f, frozenset([2]) in f, {3} in f, P([3]) in f, {1} in f)
f.remove(h)
f.discard({3})
print(len(f), h in f)
try:
    f.add(P())
except TypeError as error:
    print(error)
