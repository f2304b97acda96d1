def g(tag):
    try:
        yield 1
    except GeneratorExit:
        print('exit', tag); raise
    finally:
        print('fin', tag)
def use():
    it = g('local')
    next(it)
    return 'ret'
print(use())
it = g('x'); next(it)
it = g('y'); next(it)
print('rebound')
for v in g('loop'):
    break
print('after loop')
a = next(g('temp'))
print('after temp')
gen = (q for q in g('inner'))
next(gen)
del gen
print('genexp gone')
def outer():
    yield from g('delegated')
o = outer(); next(o); del o
print('done')
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0])
def w():
    with CM(): yield 1
k = w(); next(k); del k
print('end')
it = None
