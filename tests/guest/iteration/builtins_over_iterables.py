# sum, min, max, any, all, sorted, abs, round, divmod, pow, isinstance and their refusals.
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
def gen(n):
    for i in range(n): yield i
    return 'end'
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: (sum([1+2j, 3])))
attempt(lambda: (sum([1.0, 2**100])))
attempt(lambda: (sum([1, 2.5, 3, True, 4.25])))
attempt(lambda: (sum(gen(5))))
attempt(lambda: (sum(x*x for x in range(10))))
attempt(lambda: (sum([None])))
attempt(lambda: (sum([1.5], 'a')))
attempt(lambda: (min([3,1,2]), max([3,1,2])))
attempt(lambda: (min(3,1,2), max(3,1,2), max('a','b'), min((1,2),(1,1))))
attempt(lambda: (max([], default=5)))
attempt(lambda: (max([], default=None)))
attempt(lambda: (min(5)))
attempt(lambda: (max(1, 2, default=3)))
attempt(lambda: (max([1], [2], key=len)))
attempt(lambda: (max(['a','bbb','cc'], key=len)))
attempt(lambda: (min('abc', key=lambda c: -ord(c))))
attempt(lambda: (max([1,'a'])))
attempt(lambda: (max(1, 'a')))
attempt(lambda: (max([1,2], key=5)))
attempt(lambda: (max(1.5, 2, True)))
attempt(lambda: (max(float('nan'), 1), max(1, float('nan'))))
attempt(lambda: (max([None])))
attempt(lambda: (max(None, None)))
attempt(lambda: (any([0,'',None]), any([0,1]), all([1,0]), all([]), any([])))
attempt(lambda: (any(5)))
attempt(lambda: (all()))
attempt(lambda: (any([1],[2])))
attempt(lambda: (abs(-5), abs(-2.5), abs(True), abs(-2**63), abs(-2**70), abs(3+4j), abs(-0.0)))
attempt(lambda: (abs('a')))
attempt(lambda: (abs(NoIter())))
attempt(lambda: (round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1e20), round(True), round(0.5), round(-0.4)))
attempt(lambda: (round(1.5, None), round(5, 3), round(15, -1), round(25, -1), round(-15,-1), round(2**70, -3)))
attempt(lambda: (round(float('nan'))))
attempt(lambda: (round(float('inf'))))
attempt(lambda: (round('a')))
attempt(lambda: (round(1.5, 'a')))
attempt(lambda: (round(1, 1.5)))
attempt(lambda: (round(number=1.25, ndigits=1)))
attempt(lambda: (round()))
attempt(lambda: (round(NoIter())))
attempt(lambda: (divmod(7,3), divmod(-7,3), divmod(7,-3), divmod(7.5,2), divmod(2**70,3), divmod(True,2), divmod(-2**63,-1)))
attempt(lambda: (divmod(1,0)))
attempt(lambda: (divmod(1.0,0)))
attempt(lambda: (divmod('a',1)))
attempt(lambda: (divmod(1)))
attempt(lambda: (pow(2,3), pow(2,-1), pow(2,10,1000), pow(3,-1,7), pow(2.0,3), pow(2,3,None), pow(-2,3,5), pow(5,3,-7)))
attempt(lambda: (pow(2,3,0)))
attempt(lambda: (pow(2,-1,4)))
attempt(lambda: (pow(2.0,3,5)))
attempt(lambda: (pow('a',2)))
attempt(lambda: (pow(2)))
attempt(lambda: (pow(base=2,exp=3,mod=5)))
attempt(lambda: (callable(len), callable(5), callable(int), callable(lambda:0), callable(NoIter), callable(NoIter()), callable([].append), callable(iter([]).__next__)))
attempt(lambda: (isinstance(1,int), isinstance(True,int), isinstance(1,(str,int)), isinstance('a',(int,(float,(str,)))), isinstance(1,object), isinstance(None,type(None))))
attempt(lambda: (isinstance(1)))
attempt(lambda: (issubclass(1,int)))
attempt(lambda: (isinstance(ValueError(), (KeyError, ArithmeticError, ValueError))))
attempt(lambda: (len([1,2]), len('abc'), len({}), len(range(10)), len(Seq()), len(b'ab')))
attempt(lambda: (len(5)))
attempt(lambda: (len(It(3))))
attempt(lambda: (len(gen(3))))
attempt(lambda: (len()))
attempt(lambda: (len(1,2)))
attempt(lambda: (hash(1), hash(2**61-1), hash(True), hash(1.0), hash(2**70)))
attempt(lambda: (hash([])))
attempt(lambda: (hash({})))
attempt(lambda: (hash((1,[]))))
attempt(lambda: (id(5)==id(5), id([])!=0))
attempt(lambda: (type(5), type('a').__name__, type(type), type(None).__name__, type(NotImplemented).__name__))
attempt(lambda: (type()))
attempt(lambda: (type(1,2)))
attempt(lambda: (type('X',(),{}).__name__))
attempt(lambda: (type('X',(int,),{'a':1})(5).a))
attempt(lambda: (type(5,(),{})))
attempt(lambda: (type('X',5,{})))
attempt(lambda: (type('X',(),5)))
attempt(lambda: (getattr(5,'real'), getattr('abc','upper')(), getattr(5,'nope','d')))
attempt(lambda: (getattr(5,'nope')))
attempt(lambda: (getattr(5)))
attempt(lambda: (hasattr(5,'real'), hasattr(5,'nope')))
attempt(lambda: (setattr(NoIter(),5,1)))
attempt(lambda: (setattr(NoIter(),'x',1)))
attempt(lambda: (vars(5)))
attempt(lambda: (vars(NoIter())))
attempt(lambda: (sorted([3,1,2]), sorted('bca'), sorted([1,2,3], reverse=True), sorted(['b','A'], key=str.lower)))
attempt(lambda: (sorted(5)))
attempt(lambda: (sorted([1,'a'])))
attempt(lambda: (sorted([1],[2])))
attempt(lambda: (sorted()))
attempt(lambda: (sorted([3,1], key=None, reverse=0)))
