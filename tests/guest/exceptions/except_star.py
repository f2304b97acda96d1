# requires: 3.11
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
except* ValueError as e:
    print(repr(e), e.exceptions)
except* (TypeError, OSError) as e:
    print(repr(e), e.exceptions)
print('done')

try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError(2), KeyError(3)])])
    except* ValueError as e:
        print(repr(e))
except ExceptionGroup as e:
    print('rest', repr(e))
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(repr(e))
        raise KeyError('new')
except BaseException as e:
    print(repr(e), repr(e.__context__), repr(e.__cause__))

def f():
    for i in range(3):
        try:
            if i: raise ExceptionGroup("x",[ValueError(i)])
        except* ValueError as e:
            print(i, e.exceptions)
        else:
            print('else')
        finally:
            print('fin')
f()

try:
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
except TypeError as e: print(e)
try:
    try:
        raise ValueError(1)
    except* 3:
        pass
except TypeError as e: print(e)
