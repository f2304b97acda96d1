# What the smaller modules do, and callables of several kinds.
import sys
import traceback


def f():
    return traceback.extract_stack()


print([(s.name, s.lineno) for s in f()][-2:])
print(traceback.format_stack(limit=1)[0].splitlines()[0].split(",")[1:])
import stat

print(stat.filemode(0o40755), stat.S_ISDIR(0o40755))


class F:
    @staticmethod
    def f(x):
        return x + 1

    if sys.version_info >= (3, 10):
        print(callable(f), f(1), f.__name__)


class M:
    __slots__ = ("a", "__hash__")

    def __eq__(s, o):
        return True

    def __init__(s):
        s.a = 1


print(M() == M())
import pkgutil

if sys.version_info >= (3, 9):
    print(pkgutil.resolve_name("math:pi"))
    print(pkgutil.resolve_name("json.decoder.JSONDecoder").__name__)
import _thread

l = _thread.allocate_lock()
print(l.acquire(), l.locked())
import resource

resource.setrlimit(resource.RLIMIT_CORE, resource.getrlimit(resource.RLIMIT_CORE))
print(resource.getrusage(resource.RUSAGE_SELF).ru_nswap)
