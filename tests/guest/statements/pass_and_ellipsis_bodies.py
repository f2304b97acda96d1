# Bodies that do nothing, everywhere one may stand.
def f(): pass
def g(): ...
def h():
    """only a docstring"""
class A: pass
class B: ...
class C:
    """only a docstring"""
for _ in range(2): pass
while False: pass
if True: pass
else: pass
try: pass
except Exception: pass
else: pass
finally: pass
with __import__("contextlib").nullcontext(): pass
print(f(), g(), h(), A().__class__.__name__, B.__name__, C.__doc__)
if 0:
    pass
elif 1:
    print("elif")
for i in []:
    pass
else:
    print("else of an empty loop")
