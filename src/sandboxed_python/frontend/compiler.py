"""From source text to a Program: guard, parse, scopes, lowering."""

import ast
from typing import Any, Callable, NamedTuple, Optional

from ..bytecode.opcodes import BY_NAME
from . import (  # noqa: F401  (they fill the dispatch tables)
    lower_assign,
    lower_async,
    lower_call,
    lower_class,
    lower_comp,
    lower_compare,
    lower_control,
    lower_display,
    lower_expr,
    lower_func,
    lower_match,
    lower_try,
)
from .builder import (
    BY_NAME_GLOBALS,
    CLASS_NAME,
    MODULE,
    MODULE_VARIABLE,
    NAMESPACE,
    Builder,
    Unit,
)
from .cost import MAX_COPIED, copied_nodes
from .dispatch import lower_body, operand, store_name
from .errors import Rejected
from .fold import NOT_CONSTANT, fold
from .generic import rewrite_generics
from .lower_func import add_comprehension_registers, begin_body, split_docstring
from .parse import ask_host, on_fresh_stack, parse_source, refuse
from .reserved import BUILTIN_NAMES
from .resolve import asks_for_globals, module_variables, resolve_scopes


class Form(NamedTuple):
    """What a source is: a program or module, or a text that a program evaluates, whose own names
    live in the globals or in a namespace (a mapping). `check` raises when the time of the run that
    evaluates is over: the passes call it on their way."""

    mode: str = "exec"
    is_evaluated: bool = False
    has_namespace: bool = False
    check: Optional[Callable[[], None]] = None


PROGRAM = Form()

# The extension, once it is needed.
_core: Any = None

_LOAD_K = BY_NAME["load_k"]
_RETURN = BY_NAME["return"]
_BUILD_MAP = BY_NAME["build_map"]


def compile_source(
    source: str,
    filename: str = "<sandbox>",
    *,
    max_bytes: int = 10_000_000,
    core: Optional[Any] = None,
    shares_globals: bool = False,
    form: Form = PROGRAM,
) -> Any:
    """The Program of a source text. Raises SyntaxError, with CPython's message where it has one.

    `shares_globals`: functions of other programs may rebind this one's globals while it runs (as in
    a session), so that its own variables can't be kept in registers.
    `core` is the module that has the classes Code and Program.
    """
    if core is None:
        core = _core or _load_core()
    try:
        tree = parse_source(source, filename, max_bytes, form.mode)
        return lower_module(tree, source, filename, core, shares_globals, form)
    except Rejected as rejected:
        error: Optional[SyntaxError] = refuse(source, filename, rejected)
    except RecursionError:
        error = None
    if error is not None:
        raise error
    return _in_thread(source, filename, max_bytes, core, shares_globals, form)


def compile_text(
    source: str, filename: str, mode: str, has_namespace: bool, check: Callable[[], None]
) -> Any:
    """The Program of a text that a program hands to `eval`, `exec` or `compile`."""
    return compile_source(source, filename, form=Form(mode, True, has_namespace, check))


def _load_core() -> Any:
    global _core
    from .. import _core as core

    _core = core
    return core


def _in_thread(
    source: str, filename: str, max_bytes: int, core: Any, shares_globals: bool, form: Form
) -> Any:
    """Lower a program that is too deep for where its caller stands."""

    def lower() -> Any:
        try:
            tree = parse_source(source, filename, max_bytes, form.mode)
            return lower_module(tree, source, filename, core, shares_globals, form)
        except Rejected as rejected:
            error = refuse(source, filename, rejected)
        raise error

    return on_fresh_stack(lower)


class _Debug(ast.NodeTransformer):
    """`__debug__` is a constant."""

    def visit_Name(self, node: ast.Name) -> Any:
        if node.id == "__debug__" and type(node.ctx) is ast.Load:
            return ast.copy_location(ast.Constant(True), node)
        return node


def _constant_program(value: Any, node: Any, source: str, filename: str, core: Any) -> Any:
    """The Program of a single constant expression, which needs no passes at all."""
    code = core.Code(
        "<module>",
        "<module>",
        filename,
        1,
        0,
        0,
        0,
        MODULE,
        1,
        [_LOAD_K, _RETURN],
        [node, node],
        [value],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        None,
    )
    return core.Program(code, [], source, filename)


def lower_module(
    tree: Any,
    source: str,
    filename: str,
    core: Any,
    shares_globals: bool = False,
    form: Form = PROGRAM,
) -> Any:
    """The Program of a parsed module."""
    body = tree.body
    if len(body) == 1 and type(body[0]) is ast.Expr and form is PROGRAM:
        value = fold(body[0].value)
        if value is not NOT_CONSTANT and type(value) is not str:
            return _constant_program(value, body[0], source, filename, core)
    check = form.check
    if check is not None:
        check()
    if "finally" in source and copied_nodes(tree) > MAX_COPIED:
        raise Rejected("too many ways out of `finally` bodies")
    unit = Unit(core, filename, source, check)
    unit.drops_at_once = (
        "__del__" in source or "weakref" in source or ("finally" in source and "yield" in source)
    )
    tree = rewrite_generics(tree, source)
    if "__debug__" in source:
        unit.suspicious = True
        tree = _Debug().visit(tree)
    analysis = resolve_scopes(tree, check)
    if analysis.suspicious:
        # CPython's compiler may refuse this; if it does, its error goes to the caller.
        ask_host(source, filename)
    scope = tree.scope
    flags = MODULE
    unit.by_name = form.is_evaluated
    if not form.is_evaluated and asks_for_globals(analysis, source):
        unit.by_name = True
        flags |= BY_NAME_GLOBALS
    unit.rebound = analysis.rebound
    unit.defined = scope.bound
    if analysis.has_import_star:
        unit.rebound |= BUILTIN_NAMES
        unit.rebound.update(scope.bound)
    b = Builder(unit, scope, {})
    b.qualname = "<module>"
    variables: Any = []
    if form.has_namespace:
        variables.append(".namespace")
        flags |= NAMESPACE
        for name in [*scope.bound, *scope.uses]:
            if name not in scope.global_names:
                b.names[name] = CLASS_NAME
    for name in () if shares_globals or unit.by_name else module_variables(analysis, source):
        b.names[name] = MODULE_VARIABLE | len(variables)
        b.module_slots[len(variables)] = unit.slot(name)
        variables.append(name)
    if scope.comprehension_names:
        add_comprehension_registers(b, scope, variables)
    b.n_variables = b.high = len(variables)
    begin_body(b, 1 if form.has_namespace else 0, None)
    top = b.n_variables
    b.reserve(top + 1)
    doc, body = (None, tree.body) if form.mode != "exec" else split_docstring(tree.body)
    if doc is not None:
        b.load_constant(doc, top, tree.body[0])
        store_name(b, "__doc__", top, tree.body[0])
    if scope.has_annotations:
        b.emit(_BUILD_MAP | top << 16 | top << 32)
        b.at(None)
        store_name(b, "__annotations__", top, None)
    last = tree.body[-1] if tree.body else None
    if type(last) is ast.Expr and (form is PROGRAM or form.mode == "eval"):
        lower_body(b, body[:-1], top)
        register = operand(b, last.value, top)
        b.emit(_RETURN | register << 16)
        b.at(last)
        b.mask = -1
    else:
        lower_body(b, body, top)
        b.finish_return(last)
    counts = (1, 0, 0) if form.has_namespace else (0, 0, 0)
    code = b.finish("<module>", 1, counts, flags, doc, variables, [])
    if unit.suspicious and not analysis.suspicious:
        ask_host(source, filename)
    for opened in analysis.scopes:
        # The node refers to its scope: without this the tree would be freed by the collector only.
        opened.node = None
    return core.Program(code, [] if unit.by_name else list(unit.slots), source, filename)
