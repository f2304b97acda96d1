# Which parts of a try statement run, and in which order.
def run(action):
    try:
        print("try", end=" ")
        action()
    except ZeroDivisionError as error:
        print("except", error, end=" ")
    except (TypeError, KeyError):
        print("except tuple", end=" ")
    else:
        print("else", end=" ")
    finally:
        print("finally", end=" ")
    print("after")


run(lambda: None)
run(lambda: 1 / 0)
run(lambda: 1 + "")
run(lambda: {}[0])
try:
    run(lambda: [][0])
except IndexError as error:
    print("propagated:", error)


def nested():
    try:
        try:
            raise KeyError("inner")
        except ValueError:
            print("wrong handler")
        finally:
            print("inner finally")
    except KeyError as error:
        print("outer", error)
        try:
            raise ValueError("in handler")
        except ValueError as second:
            print(second, "|", repr(second.__context__))
    else:
        print("not run")
    return "done"


print(nested())
try:
    try:
        raise IndexError("first")
    except IndexError:
        raise
except LookupError as error:
    print("re-raised", error)
try:
    try:
        pass
    except Exception:
        print("no")
    else:
        raise RuntimeError("from else")
    finally:
        print("finally before propagating")
except RuntimeError as error:
    print(error)
try:
    1 / 0
except:
    print("bare except")
for base in (ZeroDivisionError, ArithmeticError, Exception, BaseException, LookupError):
    try:
        try:
            1 / 0
        except base:
            print(base.__name__, "caught")
    except ZeroDivisionError:
        print(base.__name__, "missed")
