"""The scanners: what each type of node binds, which scopes it opens, and which nodes it holds.

They are called by `resolve.py`, level by level. Programs that CPython's compiler may refuse for
their names are marked `suspicious`; private names are mangled in place.
"""

import ast
from typing import Any, Callable, Dict

from .scope import (
    KIND_CLASS,
    KIND_COMPREHENSION,
    KIND_FUNCTION,
    KIND_MODULE,
    Analysis,
    Scope,
    bind,
    frame_of,
    mangle,
    open_scope,
)

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
    child = open_scope(an, scope, KIND_FUNCTION, node)
    if node.decorator_list:
        an.next_level += node.decorator_list
    if node.returns is not None:
        an.next_level.append(node.returns)
    _scan_parameters(an, scope, child, node.args)
    child.is_async = type(node) is ast.AsyncFunctionDef
    child.todo = node.body


def _scan_lambda(an: Analysis, scope: Scope, node: Any) -> None:
    child = open_scope(an, scope, KIND_FUNCTION, node)
    _scan_parameters(an, scope, child, node.args)
    child.todo = [node.body]


def _scan_class(an: Analysis, scope: Scope, node: Any) -> None:
    _bind_definition(an, scope, node)
    child = open_scope(an, scope, KIND_CLASS, node)
    child.private = node.name
    if node.decorator_list:
        an.next_level += node.decorator_list
    an.next_level += node.bases
    for keyword in node.keywords:
        an.next_level.append(keyword.value)
    child.todo = node.body


def _scan_comprehension(an: Analysis, scope: Scope, node: Any) -> None:
    child = open_scope(an, scope, KIND_COMPREHENSION, node)
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
            if type(node) is not ast.GeneratorExp:
                # It is awaited where it stands.
                frame = frame_of(scope)
                if type(frame.node) is ast.GeneratorExp:
                    frame.is_async = True


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


def _scan_try_star(an: Analysis, scope: Scope, node: Any) -> None:
    # `return`, `break` and `continue` may not leave a handler: CPython's compiler knows.
    an.suspicious = True
    an.next_level += node.body
    an.next_level += node.handlers
    an.next_level += node.orelse
    an.next_level += node.finalbody


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
    "TryStar": _scan_try_star,  # Python 3.11
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
