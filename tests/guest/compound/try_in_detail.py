# try in every arrangement: handlers by class, tuple, base, expression, bare; else; finally; nested; rebinding.
def run(action):
    trail = []
    try:
        trail.append("try")
        if action == "value":
            raise ValueError("v")
        if action == "key":
            raise KeyError("k")
        if action == "os":
            raise OSError(2, "gone")
        if action == "base":
            raise KeyboardInterrupt
        if action == "return":
            return trail
    except ValueError as error:
        trail.append("value " + str(error))
    except (KeyError, IndexError) as error:
        trail.append("lookup " + str(error))
    except Exception as error:
        trail.append("other " + type(error).__name__)
    except:
        trail.append("bare")
    else:
        trail.append("else")
    finally:
        trail.append("finally")
    return trail


for action in ("none", "value", "key", "os", "base", "return"):
    print(action, run(action))


def choose(kind):
    print("handler expression evaluated")
    return kind


try:
    raise IndexError("i")
except choose(KeyError):
    print("no")
except choose(LookupError):
    print("lookup")
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as error:
    print(error)
try:
    try:
        raise ValueError
    except (KeyError, "text"):
        pass
except TypeError as error:
    print(error)
try:
    raise KeyError("x")
except () :
    print("never")
except KeyError as e:
    print("empty tuple matches nothing", e)
print("e" in globals())
e = "before"
try:
    raise ValueError("v")
except ValueError as e:
    e = "rebound inside"
print("e" in globals())


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("inner finally")
    except ValueError as error:
        try:
            raise TypeError("while handling")
        except TypeError as second:
            print(second, repr(second.__context__), error)
        print("still", error)
        raise RuntimeError("last") from error


try:
    nested()
except RuntimeError as error:
    print(error, repr(error.__cause__))


def loop():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except ValueError as error:
            yield "error %s" % error
        else:
            yield "fine %d" % i
        finally:
            yield "finally %d" % i


print(list(loop()))
