"""From source text to a Program: guard, parse, scopes, lowering."""

import ast
from typing import Any, Optional

from ..bytecode.opcodes import BY_NAME
from . import (  # noqa: F401  (they fill the dispatch tables)
    lower_assign,
    lower_async,
    lower_call,
    lower_class,
    lower_comp,
    lower_control,
    lower_display,
    lower_expr,
    lower_func,
    lower_try,
)
from .builder import MODULE, Builder, Unit
from .dispatch import lower_body, operand, store_name
from .errors import Rejected
from .lower_func import add_comprehension_registers, begin_body, split_docstring
from .parse import parse_source, refuse
from .scope import resolve_scopes, steady_names

_RETURN = BY_NAME["return"]
_BUILD_MAP = BY_NAME["build_map"]


def compile_source(
    source: str,
    filename: str = "<sandbox>",
    *,
    max_bytes: int = 10_000_000,
    core: Optional[Any] = None,
) -> Any:
    """The Program of a source text. Raises SyntaxError, with CPython's message where it has one."""
    if core is None:
        from .. import _core as core  # type: ignore[attr-defined,no-redef]
    tree = parse_source(source, filename, max_bytes)
    try:
        return lower_module(tree, source, filename, core)
    except Rejected as rejected:
        error = refuse(source, filename, rejected)
    raise error


def lower_module(tree: Any, source: str, filename: str, core: Any) -> Any:
    """The Program of a parsed module."""
    unit = Unit(core, filename, source)
    analysis = resolve_scopes(tree)
    if analysis.suspicious:
        # CPython's compiler may refuse this; if it does, its error goes to the caller.
        compile(source, filename, "exec", dont_inherit=True)
    scope = tree.scope
    unit.steady = steady_names(analysis, scope)
    b = Builder(unit, scope, {})
    variables: Any = []
    if scope.comprehension_names:
        add_comprehension_registers(b, scope, variables)
        b.n_variables = b.high = len(variables)
    begin_body(b, 0, None)
    top = b.n_variables
    b.reserve(top + 1)
    doc, body = split_docstring(tree.body)
    if doc is not None:
        b.load_constant(doc, top, tree.body[0])
        store_name(b, "__doc__", top, tree.body[0])
    if scope.has_annotations:
        b.emit(_BUILD_MAP | top << 16 | top << 32)
        b.at(None)
        store_name(b, "__annotations__", top, None)
    last = tree.body[-1] if tree.body else None
    if type(last) is ast.Expr:
        lower_body(b, body[:-1], top)
        register = operand(b, last.value, top)
        b.emit(_RETURN | register << 16)
        b.at(last)
        b.mask = -1
    else:
        lower_body(b, body, top)
        b.finish_return(last)
    code = b.finish("<module>", 1, (0, 0, 0), MODULE, doc, variables, [])
    return core.Program(code, list(unit.slots), source, filename)
