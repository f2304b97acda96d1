# itertools of combinations; functools: caches, partial, reduce, cmp_to_key.
from itertools import *
def gen(n):
    for i in range(n): yield i
def boom(*a): raise ValueError('boom')
from functools import *
import functools
@lru_cache(maxsize=None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
@lru_cache(2)
def two(n): return [n]
@lru_cache
def bare(a, b=2, *c, d=4): return (a,b,c,d)
@lru_cache(maxsize=0)
def none(n): return n
@lru_cache(typed=True)
def typed(n): return n
def add(a,b=2,*args,c=3,**kw): return (a,b,args,c,kw)
class M:
    @lru_cache(maxsize=None)
    def m(self, x): return x*2
    p = partial(add, 1)
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, "-", error)


attempt(lambda: (tee(5)))
attempt(lambda: (tee([1],-1)))
attempt(lambda: (list(product('ab',[1,2])), list(product('ab',repeat=2)), list(product()), list(product('ab',[])), list(product([0,1],repeat=0)), list(product(gen(2),gen(2)))))
attempt(lambda: (product(5)))
attempt(lambda: (product('a',repeat=-1)))
attempt(lambda: (list(permutations('abc')), list(permutations('abc',2)), list(permutations('abc',0)), list(permutations('ab',3)), list(permutations([]))))
attempt(lambda: (list(combinations('abcd',2)), list(combinations('abc',0)), list(combinations('ab',3)), list(combinations(range(4),r=3))))
attempt(lambda: (list(combinations_with_replacement('abc',2)), list(combinations_with_replacement('',2)), list(combinations_with_replacement('',0)), list(combinations_with_replacement('a',3))))
attempt(lambda: (combinations('ab',-1)))
attempt(lambda: (combinations('ab')))
attempt(lambda: (combinations('ab','c')))
attempt(lambda: (permutations('ab',-1)))
attempt(lambda: (permutations('ab','c')))
attempt(lambda: (permutations(5)))
attempt(lambda: (len(list(permutations(range(6)))), len(list(product(range(4),repeat=4))), len(list(combinations(range(10),4)))))
attempt(lambda: ([a+b for a,b in combinations([1,2,3],2)], {p for p in permutations([1,2])} == {(1,2),(2,1)}, [x for x in product([1],[2])]))
attempt(lambda: (count, chain, type(count()), product.__name__, chain.__module__))
attempt(lambda: (list(map(lambda p: p, permutations([1,2,3]))), sorted(permutations('ba'))))
attempt(lambda: ([p for p in product('ab', repeat=2)], [list(p) for p in combinations([[1],[2],[3]],2)]))
attempt(lambda: (two(1), two(2), two(1), two(3), two(2), two.cache_info(), two.cache_clear(), two.cache_info()))
attempt(lambda: (bare(1), bare(1,d=5), bare(a=1), bare(1,2,3), bare.cache_info()))
attempt(lambda: (none(1), none(1), none.cache_info()))
attempt(lambda: (typed(1), typed(1.0), typed(True), typed.cache_info()))
attempt(lambda: (fib([])))
attempt(lambda: (fib({})))
attempt(lambda: (bare()))
attempt(lambda: (bare(1, e=5)))
attempt(lambda: (M().m(4), M.m.cache_info(), M().p(5)))
attempt(lambda: (partial(add,1)(2), partial(add,1,2,3)(4,c=5,z=6), partial(add,c=9)(1,c=8), partial(add,c=9)(1), partial(partial(add,1),5)(6)))
attempt(lambda: (partial(add,1,x=2).func is add, partial(add,1,x=2).args, partial(add,1,x=2).keywords, partial(int,base=2)('101'), partial(print, end='')()))
attempt(lambda: (partial(5)))
attempt(lambda: (partial()))
attempt(lambda: (partial(add)()))
attempt(lambda: (list(map(partial(pow,2),[1,2,3])), callable(partial(add)), sorted([3,1,2],key=partial(lambda a,b:a*b,-1))))
attempt(lambda: (reduce(lambda a,b:a+b,[1,2,3]), reduce(lambda a,b:a+b,[1,2,3],10), reduce(lambda a,b:a+b,[],5), reduce(max,[1,5,2])))
attempt(lambda: (reduce(lambda a,b:a+b,5)))
attempt(lambda: (reduce(boom,[1,2])))
attempt(lambda: (reduce(boom,[1])))
attempt(lambda: (reduce(1)))
attempt(lambda: (sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)), sorted('bca',key=cmp_to_key(lambda a,b:(a>b)-(a<b))), max([1,3,2],key=cmp_to_key(lambda a,b:a-b))))
attempt(lambda: (sorted([3,1],key=cmp_to_key(boom))))
attempt(lambda: (cmp_to_key(lambda a,b:0)(1) < 5))
attempt(lambda: (hash(cmp_to_key(lambda a,b:0)(1))))
attempt(lambda: (cmp_to_key(lambda a,b:a-b)(1).obj))
