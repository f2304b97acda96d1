"""Scopes: what a body binds, uses and passes on, and the state of the walk that finds it out.

A comprehension is a scope of its own, but lives in the frame of the function around it.
"""

from typing import Any, Dict, List, Optional, Set

KIND_MODULE, KIND_FUNCTION, KIND_CLASS, KIND_COMPREHENSION = range(4)


class Scope:
    """What one body binds and uses."""

    __slots__ = (
        "bound",
        "cells",
        "comprehension_names",
        "deleted",
        "global_names",
        "has_annotations",
        "has_await",
        "is_async",
        "is_generator",
        "kind",
        "level",
        "needs",
        "needs_class_cell",
        "node",
        "nonlocal_names",
        "parent",
        "private",
        "todo",
        "uses",
        "walrus",
    )

    def __init__(
        self, kind: int, node: Any, parent: "Optional[Scope]", private: Optional[str], level: int
    ) -> None:
        self.kind = kind
        self.node = node
        self.parent = parent
        self.private = private
        self.level = level
        self.todo: List[Any] = []
        # Ordered sets are dicts: the order of a set of strings depends on the hash seed.
        self.bound: Dict[str, Any] = {}
        self.uses: Dict[str, Any] = {}
        # Names that frames inside this one take from it or from further out.
        self.needs: Dict[str, Any] = {}
        self.cells: Dict[str, Any] = {}
        self.global_names: Dict[str, Any] = {}
        self.nonlocal_names: Dict[str, Any] = {}
        self.walrus: Dict[str, Any] = {}
        self.deleted: Dict[str, Any] = {}
        self.is_generator = False
        self.is_async = False
        self.has_await = False
        self.has_annotations = False
        # The targets of the comprehensions in this frame, as names of registers (`.x`).
        self.comprehension_names: Dict[str, Any] = {}
        self.needs_class_cell = False


class Analysis:
    """The result of the walk, and its state while it runs."""

    __slots__ = (
        "current",
        "declared_global",
        "defined",
        "has_import_star",
        "has_walrus",
        "next_level",
        "rebound",
        "scopes",
        "suspicious",
    )

    def __init__(self) -> None:
        self.scopes: List[Scope] = []
        # Module names that are variables, or are bound more than once.
        self.rebound: Set[str] = set()
        # Names that a `global` statement mentions, and those bound by definitions and imports.
        self.declared_global: Set[str] = set()
        self.defined: Set[str] = set()
        self.suspicious = False
        self.has_import_star = False
        self.has_walrus = False
        self.next_level: List[Any] = []
        self.current: List[Any] = []


def mangle(private: str, name: str) -> str:
    """The private name of a class body (`__x` in class A is `_A__x`)."""
    if name[:2] != "__" or name[-2:] == "__" or "." in name:
        return name
    private = private.lstrip("_")
    return "_%s%s" % (private, name) if private else name


def bind(an: Analysis, scope: Scope, name: str) -> None:
    """A statement of this scope binds the name."""
    if scope.kind == KIND_MODULE or name in scope.global_names:
        an.rebound.add(name)
    if name == "__debug__":
        an.suspicious = True
    scope.bound[name] = None


def open_scope(an: Analysis, scope: Scope, kind: int, node: Any) -> Scope:
    child = Scope(kind, node, scope, scope.private, scope.level + 1)
    node.scope = child
    an.scopes.append(child)
    return child


def frame_of(scope: Scope) -> Scope:
    """The scope whose frame holds this scope's variables."""
    while scope.kind == KIND_COMPREHENSION:
        scope = scope.parent  # type: ignore[assignment]
    return scope
