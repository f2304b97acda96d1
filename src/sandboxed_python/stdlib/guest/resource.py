"""resource: limits of a process that has none of its own; those of the run are its embedder's."""

from time import process_time

RLIM_INFINITY = -1
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE = 0, 1, 2, 3, 4
RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, RLIMIT_MEMLOCK, RLIMIT_AS = 5, 6, 7, 8, 9
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
error = OSError

_limits = {}
_NAMES = (
    "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt ru_nswap ru_inblock"
    " ru_oublock ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw"
).split()


class struct_rusage(tuple):
    """What was used, by name and by place."""

    __slots__ = ()

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(_NAMES, self)])
        return f"resource.struct_rusage({shown})"


for _place, _name in enumerate(_NAMES):
    setattr(struct_rusage, _name, property(lambda self, place=_place: tuple.__getitem__(self, place)))


def _checked(resource):
    if not 0 <= resource <= 15:
        raise ValueError("invalid resource specified")
    return resource


def getrlimit(resource, /):
    return _limits.get(_checked(resource), (RLIM_INFINITY, RLIM_INFINITY))


def setrlimit(resource, limits, /):
    """Remembered, and nothing more."""
    soft, hard = limits
    _limits[_checked(resource)] = (int(soft), int(hard))


def getrusage(who, /):
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError("invalid who parameter")
    used = 0.0 if who == RUSAGE_CHILDREN else process_time()
    return struct_rusage((used,) + (0.0,) + (0,) * 14)


def getpagesize():
    return 4096
