"""Scopes: which names every body binds, uses and passes on to the functions inside it.

One walk over the tree, breadth first and without recursion, so that no program can make it deep;
the number of rounds is the depth of the tree, which is capped here for the recursive passes that
follow (a chain `a + b + c ...` and an `elif` ladder count as one level: they are lowered by loops).
The walk also mangles private names in place, and notes (`suspicious`) programs that CPython's
compiler may refuse, which are then shown to it.

A comprehension is a scope of its own, but lives in the frame of the function around it.
"""

import ast
from typing import Any, Callable, Dict, List, Optional, Set

from .errors import Rejected

# Levels of nesting that the recursive passes have to stand.
MAX_LEVELS = 200
MAX_MODULE_VARIABLES = 200
# Builtins by which a program can rebind its globals behind its own back.
REFLECTION = frozenset("globals locals vars exec eval __import__ import_module".split())

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


def _child(an: Analysis, scope: Scope, kind: int, node: Any) -> Scope:
    child = Scope(kind, node, scope, scope.private, scope.level + 1)
    node.scope = child
    an.scopes.append(child)
    return child


def frame_of(scope: Scope) -> Scope:
    """The scope whose frame holds this scope's variables."""
    while scope.kind == KIND_COMPREHENSION:
        scope = scope.parent  # type: ignore[assignment]
    return scope


# Statements and expressions that bind, or open scopes. Each puts the nodes inside it on
# `an.next_level` (or, for chains, on the list that is being worked through: `an.current`).


def _scan_parameters(an: Analysis, scope: Scope, child: Scope, args: Any) -> None:
    add = an.next_level.append
    everything = list(args.posonlyargs) + args.args + args.kwonlyargs
    if args.vararg is not None:
        everything.append(args.vararg)
    if args.kwarg is not None:
        everything.append(args.kwarg)
    bound = child.bound
    for arg in everything:
        if child.private is not None:
            arg.arg = mangle(child.private, arg.arg)
        if arg.arg in bound or arg.arg == "__debug__":
            an.suspicious = True
        bound[arg.arg] = None
        if arg.annotation is not None:
            add(arg.annotation)
    an.next_level += args.defaults
    for default in args.kw_defaults:
        if default is not None:
            add(default)


def _bind_definition(an: Analysis, scope: Scope, node: Any) -> None:
    if scope.private is not None:
        node.bound_name = mangle(scope.private, node.name)
    else:
        node.bound_name = node.name
    name = node.bound_name
    an.defined.add(name)
    if scope.kind == KIND_MODULE and name not in scope.bound and name not in an.rebound:
        scope.bound[name] = None
        if name == "__debug__":
            an.suspicious = True
    else:
        bind(an, scope, name)


def _scan_function(an: Analysis, scope: Scope, node: Any) -> None:
    _bind_definition(an, scope, node)
    child = _child(an, scope, KIND_FUNCTION, node)
    if node.decorator_list:
        an.next_level += node.decorator_list
    if node.returns is not None:
        an.next_level.append(node.returns)
    _scan_parameters(an, scope, child, node.args)
    child.is_async = type(node) is ast.AsyncFunctionDef
    if getattr(node, "type_params", None):
        _scan_type_parameters(an, scope, child, node)
    child.todo = node.body


def _scan_type_parameters(an: Analysis, scope: Scope, child: Scope, node: Any) -> None:
    raise Rejected("type parameters are not supported", node)


def _scan_lambda(an: Analysis, scope: Scope, node: Any) -> None:
    child = _child(an, scope, KIND_FUNCTION, node)
    _scan_parameters(an, scope, child, node.args)
    child.todo = [node.body]


def _scan_class(an: Analysis, scope: Scope, node: Any) -> None:
    _bind_definition(an, scope, node)
    child = _child(an, scope, KIND_CLASS, node)
    child.private = node.name
    if node.decorator_list:
        an.next_level += node.decorator_list
    an.next_level += node.bases
    for keyword in node.keywords:
        an.next_level.append(keyword.value)
    if getattr(node, "type_params", None):
        _scan_type_parameters(an, scope, child, node)
    child.todo = node.body


def _scan_comprehension(an: Analysis, scope: Scope, node: Any) -> None:
    child = _child(an, scope, KIND_COMPREHENSION, node)
    generators = node.generators
    an.next_level.append(generators[0].iter)
    todo = child.todo = [node.key, node.value] if type(node) is ast.DictComp else [node.elt]
    for generator in generators:
        todo.append(generator.target)
        todo += generator.ifs
        if generator is not generators[0]:
            todo.append(generator.iter)
        if generator.is_async:
            child.is_async = True
            scope.has_await = True
            an.suspicious = True


def _scan_generator(an: Analysis, scope: Scope, node: Any) -> None:
    _scan_comprehension(an, scope, node)
    child = node.scope
    child.kind = KIND_FUNCTION
    child.bound[".0"] = None
    child.is_generator = True
    if child.is_async:
        scope.has_await = scope.kind == KIND_COMPREHENSION and scope.has_await


def _scan_named(an: Analysis, scope: Scope, node: Any) -> None:
    name = node.target.id
    if scope.private is not None:
        name = node.target.id = mangle(scope.private, name)
    an.next_level.append(node.value)
    an.has_walrus = True
    while scope.kind == KIND_COMPREHENSION or type(scope.node) is ast.GeneratorExp:
        if name in scope.bound:
            an.suspicious = True
        if type(scope.node) is ast.GeneratorExp:
            scope.nonlocal_names[name] = None
            scope.uses[name] = None
        else:
            # A use, so that the name is resolved in the frame around the comprehension.
            scope.uses[name] = None
        scope = scope.parent  # type: ignore[assignment]
        an.suspicious = True
    if scope.kind == KIND_MODULE:
        an.rebound.add(name)
        scope.walrus[name] = None
    elif name not in scope.global_names and name not in scope.nonlocal_names:
        scope.walrus[name] = None
    scope.bound[name] = None


def _scan_global(an: Analysis, scope: Scope, node: Any) -> None:
    names = node.names
    if scope.private is not None:
        names[:] = [mangle(scope.private, name) for name in names]
    for name in names:
        scope.global_names[name] = None
        an.rebound.add(name)
        an.declared_global.add(name)
        if name in scope.bound:
            an.suspicious = True
    _check_declaration(an, scope, node)


def _scan_nonlocal(an: Analysis, scope: Scope, node: Any) -> None:
    names = node.names
    if scope.private is not None:
        names[:] = [mangle(scope.private, name) for name in names]
    for name in names:
        scope.nonlocal_names[name] = None
        scope.uses[name] = None
        if name in scope.bound:
            an.suspicious = True
        around = scope.parent
        while around is not None and (
            around.kind != KIND_FUNCTION or name not in around.bound or name in around.global_names
        ):
            around = around.parent
        # The binding may be further down in the function around, not walked yet: it is walked,
        # because scopes are worked through from the outside in.
        if around is None:
            an.suspicious = True
    _check_declaration(an, scope, node)


def _check_declaration(an: Analysis, scope: Scope, node: Any) -> None:
    """A declaration at the head of its body can't come after a use of the name."""
    if scope.kind != KIND_FUNCTION:
        an.suspicious = True
        return
    for statement in scope.node.body:
        if statement is node:
            return
        kind = type(statement)
        if kind is not ast.Global and kind is not ast.Nonlocal:
            if not (kind is ast.Expr and type(statement.value) is ast.Constant):
                break
    an.suspicious = True


def _scan_import(an: Analysis, scope: Scope, node: Any) -> None:
    is_from = type(node) is ast.ImportFrom
    for alias in node.names:
        if alias.name == "*" and is_from:
            an.has_import_star = True
            if scope.kind != KIND_MODULE:
                an.suspicious = True
            continue
        name = alias.asname
        if name is None:
            name = alias.name if is_from else alias.name.partition(".")[0]
        if scope.private is not None:
            name = mangle(scope.private, name)
        alias.bound_name = name
        an.defined.add(name)
        if alias.name == "__main__":
            an.has_import_star = True
        bind(an, scope, name)
    if is_from and node.module == "__future__":
        an.suspicious = True


def _scan_handler(an: Analysis, scope: Scope, node: Any) -> None:
    if node.type is not None:
        an.next_level.append(node.type)
    if node.name is not None:
        if scope.private is not None:
            node.name = mangle(scope.private, node.name)
        bind(an, scope, node.name)
        scope.deleted[node.name] = None
    an.next_level += node.body


def _scan_yield(an: Analysis, scope: Scope, node: Any) -> None:
    scope.is_generator = True
    if scope.kind != KIND_FUNCTION or type(scope.node) is ast.GeneratorExp:
        an.suspicious = True
    if node.value is not None:
        an.next_level.append(node.value)


def _scan_yield_from(an: Analysis, scope: Scope, node: Any) -> None:
    _scan_yield(an, scope, node)
    if scope.is_async:
        an.suspicious = True


def _scan_await(an: Analysis, scope: Scope, node: Any) -> None:
    scope.has_await = True
    frame = frame_of(scope)
    if not frame.is_async:
        if type(frame.node) is ast.GeneratorExp:
            frame.is_async = True
        an.suspicious = True
    an.next_level.append(node.value)


def _scan_annotated(an: Analysis, scope: Scope, node: Any) -> None:
    target = node.target
    if type(target) is ast.Name:
        name = target.id
        if scope.private is not None:
            name = target.id = mangle(scope.private, name)
        if node.simple:
            if scope.kind != KIND_FUNCTION:
                scope.has_annotations = True
            if name in scope.global_names or name in scope.nonlocal_names:
                an.suspicious = True
        if node.simple or node.value is not None:
            bind(an, scope, name)
    else:
        an.next_level.append(target)
    if node.value is not None:
        an.next_level.append(node.value)
    if scope.kind != KIND_FUNCTION:
        an.next_level.append(node.annotation)


def _scan_if(an: Analysis, scope: Scope, node: Any) -> None:
    an.next_level.append(node.test)
    an.next_level += node.body
    orelse = node.orelse
    if len(orelse) == 1:
        # An `elif`: part of the same ladder.
        an.current.append(orelse[0])
    elif orelse:
        an.next_level += orelse


def _scan_attribute(an: Analysis, scope: Scope, node: Any) -> None:
    if scope.private is not None:
        node.attr = mangle(scope.private, node.attr)
    an.next_level.append(node.value)


def _scan_match(an: Analysis, scope: Scope, node: Any) -> None:
    # Unreachable patterns and names bound twice are CPython's compiler's business.
    an.suspicious = True
    an.next_level.append(node.subject)
    an.next_level += node.cases


def _scan_pattern(an: Analysis, scope: Scope, node: Any) -> None:
    """A pattern, which may bind a name."""
    field = "rest" if hasattr(node, "rest") else "name"
    name = getattr(node, field)
    if name is not None:
        if scope.private is not None:
            name = mangle(scope.private, name)
            setattr(node, field, name)
        bind(an, scope, name)
    if field == "rest":
        an.next_level += node.keys
        an.next_level += node.patterns
    elif getattr(node, "pattern", None) is not None:
        an.next_level.append(node.pattern)


def _scan_nothing(an: Analysis, scope: Scope, node: Any) -> None:
    pass


_Scan = Callable[[Analysis, Scope, Any], None]


def _fields_scanner(*names: str) -> _Scan:
    """The scanner of a node that only holds nodes, lists of nodes and None in these fields."""

    def scan(an: Analysis, scope: Scope, node: Any) -> None:
        for name in names:
            value = getattr(node, name)
            if type(value) is list:
                an.next_level += [item for item in value if item is not None]
            elif value is not None:
                an.next_level.append(value)

    return scan


SCANNERS: Dict[type, _Scan] = {
    ast.FunctionDef: _scan_function,
    ast.AsyncFunctionDef: _scan_function,
    ast.Lambda: _scan_lambda,
    ast.ClassDef: _scan_class,
    ast.ListComp: _scan_comprehension,
    ast.SetComp: _scan_comprehension,
    ast.DictComp: _scan_comprehension,
    ast.GeneratorExp: _scan_generator,
    ast.NamedExpr: _scan_named,
    ast.Global: _scan_global,
    ast.Nonlocal: _scan_nonlocal,
    ast.Import: _scan_import,
    ast.ImportFrom: _scan_import,
    ast.ExceptHandler: _scan_handler,
    ast.Yield: _scan_yield,
    ast.YieldFrom: _scan_yield_from,
    ast.Await: _scan_await,
    ast.AnnAssign: _scan_annotated,
    ast.If: _scan_if,
    ast.Attribute: _scan_attribute,
    ast.Pass: _scan_nothing,
    ast.Break: _scan_nothing,
    ast.Continue: _scan_nothing,
}
for _name, _scan_one in {
    "Match": _scan_match,
    "MatchAs": _scan_pattern,
    "MatchStar": _scan_pattern,
    "MatchMapping": _scan_pattern,
    "MatchSingleton": _scan_nothing,
}.items():
    if hasattr(ast, _name):  # Python 3.10
        SCANNERS[getattr(ast, _name)] = _scan_one
for _name, _fields in {
    "Module": "body",
    "Expr": "value",
    "Return": "value",
    "Delete": "targets",
    "Assign": "value targets",
    "AugAssign": "target value",
    "For": "iter target body orelse",
    "AsyncFor": "iter target body orelse",
    "While": "test body orelse",
    "With": "items body",
    "AsyncWith": "items body",
    "withitem": "context_expr optional_vars",
    "Raise": "exc cause",
    "Try": "body handlers orelse finalbody",
    "Assert": "test msg",
    "BoolOp": "values",
    "UnaryOp": "operand",
    "IfExp": "test body orelse",
    "Dict": "keys values",
    "Set": "elts",
    "List": "elts",
    "Tuple": "elts",
    "Compare": "left comparators",
    "Call": "func args keywords",
    "keyword": "value",
    "FormattedValue": "value format_spec",
    "JoinedStr": "values",
    "Subscript": "value slice",
    "Starred": "value",
    "Slice": "lower upper step",
    "Index": "value",
    "ExtSlice": "dims",
    "match_case": "pattern guard body",
    "MatchValue": "value",
    "MatchSequence": "patterns",
    "MatchClass": "cls patterns kwd_patterns",
    "MatchOr": "patterns",
}.items():
    if hasattr(ast, _name):
        SCANNERS[getattr(ast, _name)] = _fields_scanner(*_fields.split())


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


def resolve_scopes(tree: Any) -> Analysis:
    """Walk the module; every node that opens a scope gets it as its attribute `scope`."""
    an = Analysis()
    module = Scope(KIND_MODULE, tree, None, None, 0)
    tree.scope = module
    module.todo = tree.body
    scopes = an.scopes
    scopes.append(module)
    for scope in scopes:
        _scan_scope(an, scope)
    if len(scopes) > 1:
        for scope in reversed(scopes):
            _pass_on(scope)
            if an.has_walrus and scope.kind == KIND_COMPREHENSION:
                # It may stand in the iterable of a comprehension.
                an.suspicious = True
    return an
