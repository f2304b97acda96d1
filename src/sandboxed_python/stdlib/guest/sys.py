"""sys: a small, harmless one."""

__name__ = "sys"


def _record(title, names, values):
    """A named tuple as `sys` shows them."""

    def __repr__(self):
        return title + "(" + ", ".join([f"{n}={v!r}" for n, v in zip(names, self)]) + ")"

    namespace = {"__repr__": __repr__, "__slots__": ()}
    for place, name in enumerate(names):
        namespace[name] = property(lambda self, place=place: tuple.__getitem__(self, place))
    return type(title.rpartition(".")[2], (tuple,), namespace)(values)


version_info = _record(
    "sys.version_info", ("major", "minor", "micro", "releaselevel", "serial"), _version_info
)
float_info = _record("sys.float_info", tuple(_float_names.split()), _float_info)
int_info = _record(
    "sys.int_info", ("bits_per_digit", "sizeof_digit"), _int_info
)
hash_info = _record(
    "sys.hash_info",
    ("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"),
    _hash_info,
)


class _Implementation:
    name = "sandboxed_python"
    cache_tag = None
    version = version_info
    hexversion = hexversion

    def __repr__(self):
        return "namespace(name='sandboxed_python', cache_tag=None, version=%r)" % (self.version,)


class _Flags:
    debug = inspect = interactive = optimize = dont_write_bytecode = no_user_site = 0
    no_site = ignore_environment = verbose = bytes_warning = quiet = 0
    hash_randomization = isolated = utf8_mode = 1
    dev_mode = safe_path = False
    int_max_str_digits = _int_max_str_digits


implementation = _Implementation()
flags = _Flags()
path = []
builtin_module_names = ()
stdlib_module_names = frozenset()
warnoptions = []
prefix = base_prefix = exec_prefix = ""
path_hooks = []
meta_path = []


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def getrefcount(object, /):
    return 2


def is_finalizing():
    return False


def getswitchinterval():
    return 0.005


def displayhook(value, /):
    if value is not None:
        print(repr(value))


def gettrace():
    return None


def getprofile():
    return None


def settrace(function, /):
    if function is not None:
        raise RuntimeError("tracing is not available in this sandbox")


def setprofile(function, /):
    if function is not None:
        raise RuntimeError("profiling is not available in this sandbox")


def audit(event, /, *args):
    return None


def addaudithook(hook):
    return None


def getallocatedblocks():
    return 0


def excepthook(exctype, value, traceback, /):
    """Print the traceback of an exception that nobody handled."""
    from traceback import print_exception

    print_exception(exctype, value, traceback)


def breakpointhook(*args, **kwargs):
    """What breakpoint() calls: there is no debugger, so it does nothing."""


__breakpointhook__ = breakpointhook
__excepthook__ = excepthook
__displayhook__ = displayhook


def call_tracing(func, args, /):
    """Call a function; there is no tracer."""
    return func(*args)
