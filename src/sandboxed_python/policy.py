"""What is allowed at all: which modules a guest may import and which builtins it sees.

How much of it is a matter of limits. Names that don't exist are the embedder's mistake, told at
construction.
"""

from typing import Collection, FrozenSet, Iterable, NamedTuple, Optional


class Policy(NamedTuple):
    """What guests may reach. None means everything that the engine offers, which is harmless, but
    for the modules `os`, `os.path` and `shutil`: those must be named. "*" among the names of
    modules stands for all that None allows.

    Any collection of names will do; a Sandbox keeps frozen sets.
    """

    allowed_imports: Optional[Collection[str]] = None
    builtins: Optional[Collection[str]] = None


def name_set(parameter: str, names: Optional[Iterable[str]]) -> Optional[FrozenSet[str]]:
    """`names` as a set; TypeError unless it is None or some strings."""
    if names is None:
        return None
    if isinstance(names, (str, bytes)):
        raise TypeError("%s must be a list of names, not the string %r" % (parameter, names))
    try:
        found = frozenset(names)
    except TypeError:
        raise TypeError("%s must be a list of names or None, not %r" % (parameter, names)) from None
    for name in found:
        if not isinstance(name, str):
            raise TypeError("%s must hold names, not %r" % (parameter, name))
    return found


def make_policy(
    allowed_imports: Optional[Iterable[str]],
    builtins: Optional[Iterable[str]],
    known_modules: Collection[str],
    known_builtins: Collection[str],
) -> Policy:
    """A validated Policy. A submodule is known when it or its package is."""
    imports = name_set("allowed_imports", allowed_imports)
    for name in sorted(imports or ()):
        if name not in known_modules and name != "*":
            raise ValueError(
                "allowed_imports names %r, which is neither a module of the sandbox nor one given"
                " in `modules`; known are %s" % (name, ", ".join(sorted(known_modules)))
            )
    names = name_set("builtins", builtins)
    for name in sorted(names or ()):
        if name not in known_builtins:
            raise ValueError("builtins names %r, which is no builtin of the sandbox" % (name,))
    return Policy(imports, names)
