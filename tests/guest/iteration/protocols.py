# The protocols of iteration, and what the builtins say that take iterables.
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
    def __len__(self): return 4
class NoIter: pass
class BadIter:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
def gen(n):
    for i in range(n): yield i
    return 'end'
def boom(): raise ValueError('boom')
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: ([*It(3)]))
attempt(lambda: ([*Seq()]))
attempt(lambda: ([*BadIter()]))
attempt(lambda: ([*NoneIter()]))
attempt(lambda: (iter(5)))
attempt(lambda: (iter(NoIter())))
attempt(lambda: (iter(BadIter())))
attempt(lambda: (iter(5, 6)))
attempt(lambda: (next(5)))
attempt(lambda: (next([])))
attempt(lambda: (next(iter([]))))
attempt(lambda: (next(iter([]), 'd')))
attempt(lambda: (next(gen(0))))
attempt(lambda: (next(gen(1))))
attempt(lambda: (next(It(1))))
attempt(lambda: (next(It(0))))
attempt(lambda: (next(It(0), None)))
attempt(lambda: (next()))
attempt(lambda: (next(1,2,3)))
attempt(lambda: (iter()))
attempt(lambda: (iter(1,2,3)))
attempt(lambda: ([*iter(lambda c=[0]: c.append(1) or len(c), 5)]))
attempt(lambda: ([*reversed([1,2,3])]))
attempt(lambda: ([*reversed('abc')]))
attempt(lambda: ([*reversed((1,2))]))
attempt(lambda: ([*reversed({1:2,3:4})]))
attempt(lambda: ([*reversed({1:2,3:4}.items())]))
attempt(lambda: ([*reversed({1:2,3:4}.values())]))
attempt(lambda: ([*reversed(range(5))]))
attempt(lambda: ([*reversed(range(0,10,3))]))
attempt(lambda: ([*reversed(Seq())]))
attempt(lambda: (reversed(5)))
attempt(lambda: (reversed(It(3))))
attempt(lambda: (reversed({1,2})))
attempt(lambda: (reversed(None)))
attempt(lambda: (reversed()))
attempt(lambda: ([*enumerate('ab')]))
attempt(lambda: ([*enumerate('ab', 5)]))
attempt(lambda: ([*enumerate('ab', start=2**63-1)]))
attempt(lambda: ([*enumerate('ab', start=2**70)]))
attempt(lambda: (enumerate(5)))
attempt(lambda: (enumerate('a', 'b')))
attempt(lambda: (enumerate('a', 1.0)))
attempt(lambda: (enumerate('a', foo=1)))
attempt(lambda: ([*zip()]))
attempt(lambda: ([*zip('ab')]))
attempt(lambda: ([*zip('ab', [1,2,3])]))
attempt(lambda: ([*zip('ab', [1,2,3], gen(2))]))
attempt(lambda: (zip(1)))
attempt(lambda: (zip([], 1)))
attempt(lambda: ([*map(abs, [-1, 2])]))
attempt(lambda: ([*map(lambda a,b: a+b, [1,2,3], [4,5])]))
attempt(lambda: ([*map(lambda *a: a, 'ab', 'cd', 'ef', 'gh', 'ij', 'kl', 'mn')]))
attempt(lambda: (map(abs)))
attempt(lambda: (map()))
attempt(lambda: (map(abs, 5)))
attempt(lambda: ([*map(5, [1])]))
attempt(lambda: ([*map(None, [1])]))
attempt(lambda: ([*map(boom, [])]))
attempt(lambda: ([*map(boom, [1])]))
attempt(lambda: ([*filter(None, [0,1,'',2])]))
attempt(lambda: ([*filter(lambda x: x%2, range(6))]))
attempt(lambda: ([*filter(bool, [0,1,'',2])]))
attempt(lambda: (filter(None)))
attempt(lambda: (filter(None, 5)))
attempt(lambda: ([*filter(5, [1])]))
attempt(lambda: (type(iter(range(3))).__name__, type(iter(range(2**70))).__name__, type(zip()).__name__, type(iter(b'')).__name__))
attempt(lambda: ([*range(2**70, 2**70+3)]))
attempt(lambda: ([*range(2**63-2, 2**63+1)]))
attempt(lambda: ([*range(5, 2**64, 2**62)]))
attempt(lambda: ([*range(-5, -2**64, -2**62)]))
attempt(lambda: (iter([1,2,3]).__length_hint__()))
attempt(lambda: (iter([1]).__next__()))
attempt(lambda: (iter([]).__next__()))
attempt(lambda: (iter([1]).__iter__().__next__()))
attempt(lambda: (sum([1,2,3])))
attempt(lambda: (sum([1.5,2])))
attempt(lambda: (sum([1e100, 1, -1e100])))
attempt(lambda: (sum([2**62]*4)))
attempt(lambda: (sum([2**63-1, 1, -1])))
attempt(lambda: (sum([2**63-1, 1.5])))
attempt(lambda: (sum([True, True])))
attempt(lambda: (sum([], True)))
attempt(lambda: (sum([[1],[2]], [])))
attempt(lambda: (sum(['a'], '')))
attempt(lambda: (sum([b'a'], b'')))
attempt(lambda: (sum(['a'])))
attempt(lambda: (sum(5)))
attempt(lambda: (sum()))
attempt(lambda: (sum([1], start=5)))
attempt(lambda: (sum([1], 5, 6)))
