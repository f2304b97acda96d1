"""Scope analysis: one walk over the tree that finds what every body binds, uses and passes on.

It goes breadth first and without recursion, so that no program can make it deep; the number of
rounds is the depth of the tree, which is capped here for the recursive passes that follow (a chain
`a + b + c ...` and an `elif` ladder count as one level: they are lowered by loops).
"""

import ast
from typing import Any, Callable, List, Optional

from .errors import Rejected
from .scan import SCANNERS
from .scope import (
    KIND_CLASS,
    KIND_COMPREHENSION,
    KIND_MODULE,
    Analysis,
    Scope,
    bind,
    mangle,
)

# Levels of nesting that the recursive passes have to stand.
MAX_LEVELS = 200
MAX_MODULE_VARIABLES = 200
# Builtins by which a program can rebind its globals behind its own back.
REFLECTION = frozenset("globals locals vars exec eval __import__ import_module".split())


def _scan_scope(an: Analysis, scope: Scope) -> None:
    """Walk the body of one scope; the scopes inside it are put on `an.scopes`."""
    level = scope.level
    private = scope.private
    uses, bound = scope.uses, scope.bound
    Name, Constant, Call, BinOp, Compare, Attribute, Load = (
        ast.Name,
        ast.Constant,
        ast.Call,
        ast.BinOp,
        ast.Compare,
        ast.Attribute,
        ast.Load,
    )
    scanners = SCANNERS
    todo = list(scope.todo)
    scope.todo = []
    while todo:
        an.next_level = following = []
        an.current = todo
        for node in todo:
            kind = type(node)
            if kind is Constant:
                continue
            if kind is Name:
                name = node.id
                if private is not None and name[:2] == "__":
                    name = node.id = mangle(private, name)
                if type(node.ctx) is Load:
                    uses[name] = None
                    if name == "super":
                        uses["__class__"] = None
                else:
                    if name not in bound or scope.kind == KIND_MODULE:
                        if scope.kind == KIND_COMPREHENSION:
                            bound[name] = None
                        else:
                            bind(an, scope, name)
                    if type(node.ctx) is ast.Del:
                        scope.deleted[name] = None
            elif kind is Call:
                following.append(node.func)
                following += node.args
                for keyword in node.keywords:
                    following.append(keyword.value)
            elif kind is BinOp:
                # The left side of a chain is on this very level.
                todo.append(node.left)
                following.append(node.right)
            elif kind is Compare:
                following.append(node.left)
                following += node.comparators
            elif kind is Attribute:
                if private is not None:
                    node.attr = mangle(private, node.attr)
                following.append(node.value)
            else:
                scan = scanners.get(kind)
                if scan is None:
                    _unknown(node)
                else:
                    scan(an, scope, node)
        todo = following
        level += 1
        scope.level = level
        if level > MAX_LEVELS and todo:
            raise Rejected("the program is nested too deeply", todo[0])


def _unknown(node: Any) -> None:
    from .errors import UnsupportedSyntax

    error = UnsupportedSyntax("unsupported syntax: %s" % type(node).__name__)
    error.lineno = getattr(node, "lineno", None)
    error.offset = getattr(node, "col_offset", -1) + 1
    raise error


def _pass_on(scope: Scope) -> None:
    """Tell the scope around what this one takes from it."""
    parent = scope.parent
    if parent is None:
        return
    bound, hidden = scope.bound, scope.global_names
    if scope.kind == KIND_COMPREHENSION:
        for name in scope.needs:
            if name in bound:
                scope.cells[name] = None
            else:
                parent.needs[name] = None
        target = parent.needs if parent.kind == KIND_CLASS else parent.uses
        for name in scope.uses:
            if name not in bound:
                target[name] = None
        frame = parent
        depth = 1
        while frame.kind == KIND_COMPREHENSION:
            depth += 1
            frame = frame.parent  # type: ignore[assignment]
        for name in bound:
            frame.comprehension_names["." * depth + name] = None
        if scope.has_await:
            parent.has_await = True
        return
    needs = parent.needs
    free = scope.nonlocal_names
    is_class = scope.kind == KIND_CLASS
    for name in scope.needs:
        if is_class and name == "__class__":
            scope.needs_class_cell = True
        elif name in bound and not is_class and name not in hidden and name not in free:
            scope.cells[name] = None
        elif name not in hidden:
            needs[name] = None
    for name in scope.uses:
        if name in free or (name not in bound and name not in hidden):
            needs[name] = None


def asks_for_globals(an: Analysis, source: str) -> bool:
    """May the program get hold of its globals as a dict?"""
    if "globals" not in source and "locals" not in source and "vars" not in source:
        return False
    for scope in an.scopes:
        if "globals" in scope.uses:
            return True
        if scope.kind == KIND_MODULE and ("locals" in scope.uses or "vars" in scope.uses):
            return True
    return False


def module_variables(an: Analysis, source: str) -> List[str]:
    """The names of the module that nothing but the module's own statements can bind or delete."""
    module = an.scopes[0]
    if an.has_import_star or not an.rebound:
        return []
    for word in ("__globals__", "f_globals", "modules"):
        if word in source:
            return []
    for scope in an.scopes:
        if not REFLECTION.isdisjoint(scope.uses):
            return []
    return [
        name
        for name in module.bound
        if name in an.rebound
        and name not in an.declared_global
        and name not in an.defined
        and name not in module.walrus
        and name[:2] != "__"
    ][:MAX_MODULE_VARIABLES]


def resolve_scopes(tree: Any, check: Optional[Callable[[], None]] = None) -> Analysis:
    """Walk the module; every node that opens a scope gets it as its attribute `scope`. `check` is
    called between the scopes."""
    an = Analysis()
    module = Scope(KIND_MODULE, tree, None, None, 0)
    tree.scope = module
    module.todo = tree.body
    scopes = an.scopes
    scopes.append(module)
    for scope in scopes:
        _scan_scope(an, scope)
        if check is not None:
            check()
    if len(scopes) > 1:
        for scope in reversed(scopes):
            _pass_on(scope)
            if an.has_walrus and scope.kind == KIND_COMPREHENSION:
                # It may stand in the iterable of a comprehension.
                an.suspicious = True
    return an
