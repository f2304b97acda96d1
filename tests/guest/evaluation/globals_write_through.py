globals()['newname'] = 5
print(newname)
print('newname' in globals(), 'nope' in globals())
def f(a, b=2):
    c = 3
    print(locals(), vars(), dir())
f(1)
print(sorted(k for k in dir() if not k.startswith('__')))
g = globals()
y = 1
print(g['y'])
del g['y']
try: y
except NameError as e: print(e)
print(type(g))
print([k for k in g if not k.startswith('__')])
g.update(t=1, u=2)
print(t, u)
import builtins
print(builtins.len([1]))
print(__import__('math').sqrt(4))
print(globals() is g, locals() is g, vars() is g)
locals()['late'] = 7
print(late)
globals().pop('late')
print('late' in g)
