# itertools: corners and refusals of every function.
import itertools as it
from itertools import *
def fin(x, n=12): return list(it.islice(x, n))
def gen(n):
    for i in range(n): yield i
def boom(*a): raise ValueError('boom')
from functools import *
import functools
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: (fin(count()), fin(count(5)), fin(count(5,-2)), fin(count(0.5, 0.25)), fin(count(2**63-2)), fin(count(start=3, step=2)), fin(count(True))))
attempt(lambda: (count('a')))
attempt(lambda: (count(1, 'a')))
attempt(lambda: (fin(count(1, 2**63))))
attempt(lambda: (count(1,2,3)))
attempt(lambda: (fin(cycle('ab')), fin(cycle([])), fin(cycle(gen(2)))))
attempt(lambda: (cycle(5)))
attempt(lambda: (fin(repeat(5)), fin(repeat(5,3)), fin(repeat(5, times=2)), fin(repeat(5,-1))))
attempt(lambda: (repeat()))
attempt(lambda: (repeat(1, 'a')))
attempt(lambda: (list(chain()), list(chain('ab',[1])), list(chain.from_iterable(['ab',[1]])), list(chain.from_iterable(gen(0)))))
attempt(lambda: (list(chain('a', 5))))
attempt(lambda: (list(chain(5))))
attempt(lambda: (chain.from_iterable(5)))
attempt(lambda: (list(islice('abcdef',3)), list(islice('abcdef',2,None)), list(islice('abcdef',1,5,2)), list(islice('abc',0)), list(islice('abc',None)), list(islice('abc',5,1))))
attempt(lambda: (islice('abc')))
attempt(lambda: (islice('abc',-1)))
attempt(lambda: (islice('abc','a')))
attempt(lambda: (islice('abc',1,-1)))
attempt(lambda: (islice('abc',-1,2)))
attempt(lambda: (islice('abc',1,2,0)))
attempt(lambda: (islice('abc',1,2,'a')))
attempt(lambda: (islice(5, 1)))
attempt(lambda: (list(takewhile(lambda x:x<3, [1,2,3,1])), list(dropwhile(lambda x:x<3,[1,2,3,1])), list(filterfalse(lambda x:x%2, range(5))), list(filterfalse(None,[0,1,'']))))
attempt(lambda: (list(takewhile(None,[1]))))
attempt(lambda: (list(dropwhile(None,[1]))))
attempt(lambda: (list(takewhile(boom,[1]))))
attempt(lambda: (takewhile(1)))
attempt(lambda: (list(starmap(pow,[(2,3),(3,2)])), list(starmap(lambda *a:a,[[1,2],'ab']))))
attempt(lambda: (list(starmap(pow,[5]))))
attempt(lambda: (list(starmap(pow,[(1,)]))))
attempt(lambda: (list(accumulate([1,2,3])), list(accumulate([1,2,3],lambda a,b:a*b)), list(accumulate([])), list(accumulate([1,2],initial=10)), list(accumulate('abc')), list(accumulate([1.5,2]))))
attempt(lambda: (list(accumulate([1,'a']))))
attempt(lambda: (list(accumulate([1,2],boom))))
attempt(lambda: (accumulate(5)))
attempt(lambda: (list(compress('abcdef',[1,0,1,0,1,1])), list(compress('ab',[1])), list(compress(data='ab',selectors=[0,1]))))
attempt(lambda: (list(zip_longest('ab',[1])), list(zip_longest('ab',[1,2,3],fillvalue='-')), list(zip_longest()), list(zip_longest('',''))))
attempt(lambda: (zip_longest(5)))
attempt(lambda: (zip_longest('a', foo=1)))
attempt(lambda: ([(k,list(g)) for k,g in groupby('aabbbc')], [(k,list(g)) for k,g in groupby([1,3,2,4,5],key=lambda x:x%2)], [k for k,g in groupby('aabb')]))
attempt(lambda: ([(k,list(g)) for k,g in list(groupby('aab'))]))
attempt(lambda: (list(groupby([1],boom))))
attempt(lambda: (groupby(5)))
attempt(lambda: ([list(x) for x in tee([1,2,3])], [list(x) for x in tee(gen(2),3)], tee([1],0)))
attempt(lambda: ((lambda a,b:(next(a),next(a),next(b),list(a),list(b)))(*tee(range(4)))))
