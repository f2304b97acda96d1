"""Containers and algorithms over them: collections, heapq, bisect, itertools, functools, copy ..."""

import sys

from .spec import ModuleSpec, names_from

_ABC_NAMES = (
    "Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator"
    " Generator Reversible Container Collection Sized Callable Set MutableSet Mapping"
    " MutableMapping MappingView KeysView ItemsView ValuesView Sequence MutableSequence Buffer"
)

_VERSION = tuple(sys.version_info[:2])

MODULES = [
    ModuleSpec(
        "collections",
        doc="Containers beyond the built-in ones.",
        lazy=dict(
            names_from("_collections", "Counter ChainMap namedtuple UserDict UserList UserString"),
            abc="collections.abc",
        ),
        star=("ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString")
        + ("defaultdict", "deque", "namedtuple"),
    ),
    ModuleSpec(
        "_collections",
        owners=("collections",),
        source="collections.py",
        shown_as="collections",
        constants={"_sys_version": _VERSION},
        is_internal=True,
    ),
    ModuleSpec("collections.abc", source="abc_collections.py"),
    ModuleSpec("heapq", doc="Heaps in lists."),
    ModuleSpec("bisect", doc="Positions in sorted lists."),
    ModuleSpec("itertools", doc="Iterators for looping."),
    ModuleSpec(
        "functools",
        doc="Functions over functions.",
        lazy=names_from(
            "_functools",
            "cached_property total_ordering singledispatch singledispatchmethod partialmethod"
            " wraps update_wrapper WRAPPER_ASSIGNMENTS WRAPPER_UPDATES",
        ),
    ),
    ModuleSpec("_functools", source="functools.py", shown_as="functools", is_internal=True),
    ModuleSpec("copy", source="copy.py"),
    ModuleSpec(
        "queue",
        source="queue.py",
    ),
    ModuleSpec("array", source="array.py"),
    ModuleSpec("graphlib", source="graphlib.py"),
]
ABC_NAMES = _ABC_NAMES
