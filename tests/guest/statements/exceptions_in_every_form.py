def f():
    try:
        try: raise ValueError(1)
        finally: print('f')
    except (TypeError, ValueError) as e:
        print(repr(e), e.__traceback__ is not None)
        raise KeyError from e
    else: print('else')
    finally: print('ff')
try: f()
except KeyError as e: print(repr(e.__cause__))
for i in range(3):
    try:
        if i == 1: continue
        if i == 2: break
    finally: print('fin', i)
def g():
    try: return 1
    finally: return 2
print(g())
try: raise
except RuntimeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
try:
    raise ValueError('x') from None
except ValueError as e: print(e.__suppress_context__)
try:
    try: 1/0
    except: raise
except ZeroDivisionError: print('again')
