# requires: 3.11
def f():
    raise ValueError(1)
def g():
    raise TypeError("abc\nsecond")
errs = []
for x in (f, g):
    try: x()
    except Exception as e: errs.append(e)
raise ExceptionGroup("many", errs + [ExceptionGroup("nested", [KeyError('k')])])
