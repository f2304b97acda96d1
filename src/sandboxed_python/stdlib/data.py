"""Containers and algorithms over them: collections, heapq, bisect, itertools, functools, copy ..."""

import sys

from .spec import ModuleSpec, names_from

_VERSION = tuple(sys.version_info[:2])

MODULES = [
    ModuleSpec(
        "collections",
        doc="Containers beyond the built-in ones.",
        lazy={
            "Counter": "_counter",
            "ChainMap": "_chainmap",
            "namedtuple": "_namedtuple",
            "abc": "collections.abc",
            **names_from("_user_containers", "UserDict UserList UserString"),
        },
        star=("ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString")
        + ("defaultdict", "deque", "namedtuple"),
    ),
    *[
        ModuleSpec(
            "_" + part,
            owners=("collections",),
            source=part + ".py",
            shown_as="collections",
            constants={"_sys_version": _VERSION},
            is_internal=True,
        )
        for part in ("counter", "chainmap", "namedtuple", "user_containers")
    ],
    ModuleSpec(
        "collections.abc",
        doc="Abstract base classes of containers.",
        lazy={
            **names_from(
                "_abc_basic",
                "Hashable Iterable Iterator Generator Reversible Container Collection Sized"
                " Callable Buffer",
            ),
            **names_from(
                "_abc_async", "Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator"
            ),
            **names_from("_abc_set", "Set MutableSet"),
            **names_from(
                "_abc_mapping", "Mapping MutableMapping MappingView KeysView ItemsView ValuesView"
            ),
            **names_from("_abc_sequence", "Sequence MutableSequence ByteString"),
        },
    ),
    *[
        ModuleSpec(
            "_" + part,
            owners=("collections.abc",),
            source=part + ".py",
            shown_as="collections.abc",
            is_internal=True,
        )
        for part in ("abc_basic", "abc_async", "abc_set", "abc_mapping", "abc_sequence")
    ],
    ModuleSpec("array", source="array.py"),
    ModuleSpec("graphlib", source="graphlib.py"),
    ModuleSpec(
        "weakref",
        owners=("weakref",),
        source="weakref.py",
        lazy={
            **names_from("_weakref_proxy", "proxy ProxyType CallableProxyType ProxyTypes"),
            **names_from("_weakref_mappings", "WeakKeyDictionary WeakValueDictionary"),
            "WeakSet": "_weakrefset",
        },
    ),
    *[
        ModuleSpec(
            name,
            owners=("weakref",),
            source=source,
            shown_as="_weakrefset" if name == "_weakrefset" else "weakref",
            is_internal=True,
        )
        for name, source in (
            ("_weakref", "weakref_ref.py"),
            ("_weakref_mappings", "weakref_mappings.py"),
            ("_weakref_proxy", "weakref_proxy.py"),
            ("_weakrefset", "weakref_set.py"),
        )
    ],
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
    ModuleSpec(
        "_functools",
        source="functools.py",
        shown_as="functools",
        constants={"_version": _VERSION},
        is_internal=True,
    ),
    ModuleSpec("copy", source="copy.py"),
    ModuleSpec("pickle", source="pickle.py", constants={"_version": _VERSION}),
    ModuleSpec("_pickle_load", source="pickle_load.py", shown_as="pickle", is_internal=True),
    ModuleSpec(
        "copyreg",
        source="reduction.py",
        star=("pickle", "constructor"),
    ),
    ModuleSpec(
        "queue",
        source="queue.py",
        constants={"_version": _VERSION},
    ),
]
