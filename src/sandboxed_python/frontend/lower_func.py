"""Functions, lambdas, generator expressions: parameters, closures, the Code of a body.

Names are resolved here: every name of a body that is not in `Builder.names` afterwards is global.
"""

import ast
import sys
from typing import Any, Dict, List, Optional, Tuple

from ..bytecode.opcodes import BY_NAME
from .builder import (
    ASYNC_GENERATOR,
    CELL,
    CLASS_FREE,
    COROUTINE,
    FREE,
    GENERATOR,
    INDEX_MASK,
    KIND_MASK,
    MODULE_VARIABLE,
    VARARGS,
    VARKEYWORDS,
    VOLATILE,
    Builder,
)
from .dispatch import (
    EXPRESSIONS,
    STATEMENTS,
    lower_body,
    lower_into,
    operand,
    store_name,
    store_register,
)
from .fold import NOT_CONSTANT, fold_items
from .lower_assign import annotation_value
from .scope import KIND_CLASS, KIND_MODULE, Scope

_NEW_CELL = BY_NAME["new_cell"]
_MAKE_FUNCTION = BY_NAME["make_function"]
_BUILD_TUPLE = BY_NAME["build_tuple"]
_BUILD_MAP = BY_NAME["build_map"]
_CALL = BY_NAME["call"]
_UNPACK = BY_NAME["unpack"]
_RETURN = BY_NAME["return"]


def new_body(parent: Builder, scope: Scope, parameters: List[str]) -> Tuple[Builder, List[str]]:
    """The builder of a body inside another, its names resolved, and its variables' names."""
    names: Dict[str, int] = {}
    b = Builder(parent.unit, scope, names, parent)
    is_class = scope.kind == KIND_CLASS
    variables = list(parameters)
    if not is_class:
        outer = scope.global_names
        if scope.nonlocal_names:
            outer = {**outer, **scope.nonlocal_names}
        if len(scope.bound) > len(parameters) or outer:
            known = set(parameters)
            for name in scope.bound:
                if name not in known and name not in outer:
                    variables.append(name)
        for register, name in enumerate(variables):
            names[name] = register
        if scope.cells:
            for name in scope.cells:
                if name in names:
                    names[name] |= CELL
        if scope.walrus:
            for name in scope.walrus:
                if names.get(name, CELL) & KIND_MASK == 0:
                    names[name] |= VOLATILE
    # Free names: those that a scope around has a cell for.
    if parent.parent is not None or parent.comprehension_depth:
        wanted = scope.needs if not scope.uses else {**scope.needs, **scope.uses}
        for name in sorted(wanted):
            if name in scope.global_names:
                continue
            if name in scope.bound and name not in scope.nonlocal_names:
                if not (is_class and name in scope.needs):
                    continue
            capture = _capture(parent, name)
            if capture is None:
                continue
            index = len(b.captures)
            b.captures.append(capture)
            b.free_index[name] = index
            if is_class and name not in scope.nonlocal_names:
                if name not in scope.bound:
                    names[name] = CLASS_FREE | index
            else:
                names[name] = FREE | index
    if scope.comprehension_names:
        add_comprehension_registers(b, scope, variables)
    b.n_variables = b.high = len(variables)
    return b, variables


def add_comprehension_registers(b: Builder, scope: Scope, variables: List[str]) -> None:
    """Registers for the targets of comprehensions, which live in the frame around them."""
    for name in scope.comprehension_names:
        b.comprehension_registers[name] = len(variables)
        variables.append(name)


def _capture(parent: Builder, name: str) -> Optional[Tuple[int, int]]:
    """Where the maker of a function takes a cell from, or None if there is none."""
    if name == "__class__" and parent.class_cell is not None:
        return (0, parent.class_cell)
    location = parent.names.get(name)
    if location is not None and location & KIND_MASK == CELL:
        return (0, location - CELL)
    index = parent.free_index.get(name)
    return None if index is None else (1, index)


def begin_body(b: Builder, n_parameters: int, node: Any) -> List[Tuple[int, str]]:
    """What stands at the head of a body: the cells. Returns the cells of the frame."""
    scope = b.scope
    b.mask = (1 << n_parameters) - 1
    names = b.names
    if scope.deleted:
        for name in scope.deleted:
            location = names.get(name, CELL)
            if location & KIND_MASK in (0, VOLATILE, MODULE_VARIABLE):
                b.deletable |= 1 << (location & INDEX_MASK)
    cells = []
    if scope.cells:
        for name in scope.cells:
            location = names.get(name, 0)
            if location & KIND_MASK == CELL:
                register = location - CELL
                b.emit(_NEW_CELL | register << 16)
                b.at(node)
                cells.append((register, name))
    return cells


def qualified_name(parent: Builder, name: str) -> str:
    scope = parent.scope
    while getattr(scope.node, "is_type_scope", False) and parent.parent is not None:
        # The scope of type parameters has no name.
        parent = parent.parent
        scope = parent.scope
    if scope.kind == KIND_MODULE or name in scope.global_names:
        return name
    if scope.kind == KIND_CLASS:
        return "%s.%s" % (parent.qualname, name)
    return "%s.<locals>.%s" % (parent.qualname, name)


def function_code(
    parent: Builder, node: Any, name: str, args: Any, body: Any, first_line: int
) -> int:
    """Lower a function's body; returns the index of its Code in the parent's."""
    scope: Scope = node.scope
    flags = 0
    parameters = [arg.arg for arg in args.posonlyargs] if args.posonlyargs else []
    n_posonly = len(parameters)
    for arg in args.args:
        parameters.append(arg.arg)
    n_positional = len(parameters)
    for arg in args.kwonlyargs:
        parameters.append(arg.arg)
    n_keyword = len(parameters) - n_positional
    if args.vararg is not None:
        parameters.append(args.vararg.arg)
        flags |= VARARGS
    if args.kwarg is not None:
        parameters.append(args.kwarg.arg)
        flags |= VARKEYWORDS
    b, variables = new_body(parent, scope, parameters)
    b.qualname = qualified_name(parent, name)
    if scope.is_async:
        flags |= ASYNC_GENERATOR if scope.is_generator else COROUTINE
    elif scope.is_generator:
        flags |= GENERATOR
    cells = begin_body(b, len(parameters), node)
    doc = None
    top = b.n_variables
    if type(body) is list:
        doc, body = split_docstring(body)
        lower_body(b, body, top)
        b.finish_return(body[-1] if body else node)
    else:
        register = operand(b, body, top)
        b.emit(_RETURN | register << 16)
        b.at(body)
        b.mask = -1
    counts = (n_positional, n_posonly, n_keyword)
    code = b.finish(name, first_line, counts, flags, doc, variables, cells)
    parent.codes.append(code)
    return len(parent.codes) - 1


def split_docstring(body: List[Any]) -> Tuple[Optional[str], List[Any]]:
    first = body[0] if body else None
    if type(first) is ast.Expr and type(first.value) is ast.Constant:
        if type(first.value.value) is str:
            return clean_docstring(first.value.value), body[1:]
    return None, body


def clean_docstring(text: str) -> str:
    """Without the indentation that its lines share, since 3.13."""
    if sys.version_info < (3, 13):
        return text
    lines = text.expandtabs().split("\n")
    rest = [line for line in lines[1:] if line.strip(" ")]
    margin = min((len(line) - len(line.lstrip(" ")) for line in rest), default=0)
    out = [lines[0].lstrip(" ")]
    for line in lines[1:]:
        out.append(line[min(margin, len(line) - len(line.lstrip(" "))) :])
    return "\n".join(out)


def make_function(
    b: Builder, node: Any, name: str, args: Any, body: Any, dst: int, top: int, first_line: int
) -> None:
    """dst = the function: its defaults and annotations are evaluated, its body lowered."""
    n = 0
    if args.defaults:
        n |= 1
        value = fold_items(args.defaults)
        b.reserve(top + 1 + len(args.defaults))
        if value is not NOT_CONSTANT:
            b.load_constant(value, top, node)
        else:
            register = top
            for default in args.defaults:
                lower_into(b, default, register, register)
                register += 1
            b.emit(_BUILD_TUPLE | top << 16 | top << 32 | len(args.defaults) << 48)
            b.at(node)
    if args.kwonlyargs and any(default is not None for default in args.kw_defaults):
        n |= 2
        register = top + 1
        b.reserve(register + 2 * len(args.kwonlyargs))
        for arg, default in zip(args.kwonlyargs, args.kw_defaults):
            if default is not None:
                b.load_constant(arg.arg, register, node)
                lower_into(b, default, register + 1, register + 1)
                register += 2
        b.emit(_BUILD_MAP | (top + 1) << 16 | (top + 1) << 32 | (register - top - 1) << 48)
        b.at(node)
    if type(node) is not ast.Lambda and _lower_annotations(b, node, args, top + 2):
        n |= 4
    b.reserve(top + 3)
    code = function_code(b, node, name, args, body, first_line)
    b.emit(_MAKE_FUNCTION | n << 8 | dst << 16 | code << 32 | top << 48)
    b.at(node)


def _lower_annotations(b: Builder, node: Any, args: Any, top: int) -> bool:
    """R[top] = the dict of a function's annotations; False if it has none."""
    annotated = []
    for arg in list(args.posonlyargs) + args.args:
        if arg.annotation is not None:
            annotated.append((arg.arg, arg.annotation))
    if args.vararg is not None and args.vararg.annotation is not None:
        annotated.append((args.vararg.arg, args.vararg.annotation))
    for arg in args.kwonlyargs:
        if arg.annotation is not None:
            annotated.append((arg.arg, arg.annotation))
    if args.kwarg is not None and args.kwarg.annotation is not None:
        annotated.append((args.kwarg.arg, args.kwarg.annotation))
    if node.returns is not None:
        annotated.append(("return", node.returns))
    if not annotated:
        return False
    b.reserve(top + 2 * len(annotated) + 1)
    register = top
    for name, annotation in annotated:
        b.load_constant(name, register, node)
        if type(annotation) is ast.Starred and not b.unit.future_annotations:
            # `*args: *Ts`: the one item of the iterable.
            annotation_value(b, annotation.value, register + 1)
            b.emit(_UNPACK | (register + 1) << 16 | (register + 1) << 32 | 1 << 48)
            b.at(annotation)
        else:
            annotation_value(b, annotation, register + 1)
        register += 2
    b.emit(_BUILD_MAP | top << 16 | top << 32 | (register - top) << 48)
    b.at(node)
    return True


def begin_decorators(b: Builder, node: Any, top: int) -> int:
    """Put the decorators into registers from `top` on; returns the register after them."""
    decorators = node.decorator_list
    b.reserve(top + len(decorators) + 1)
    for decorator in decorators:
        lower_into(b, decorator, top, top)
        top += 1
    return top


def call_decorators(b: Builder, node: Any, top: int, first: int) -> None:
    """Call each with what stands in the register after it; the result ends in R[first]."""
    for decorator in reversed(node.decorator_list):
        top -= 1
        b.emit(_CALL | 1 << 8 | top << 16 | top << 48)
        b.at(decorator)


def lower_function(b: Builder, node: Any, top: int) -> None:
    name = node.name
    decorators = node.decorator_list
    if not decorators:
        register = store_register(b, node.bound_name)
        if register < 0 or b.n_protected:
            register = top
            b.reserve(top + 1)
        make_function(b, node, name, node.args, node.body, register, top, node.lineno)
        store_name(b, node.bound_name, register, node)
        return
    register = begin_decorators(b, node, top)
    first_line = decorators[0].lineno
    make_function(b, node, name, node.args, node.body, register, register, first_line)
    call_decorators(b, node, register, top)
    store_name(b, node.bound_name, top, node)


def lower_lambda(b: Builder, node: Any, dst: int, top: int) -> None:
    make_function(b, node, "<lambda>", node.args, node.body, dst, top, node.lineno)


STATEMENTS[ast.FunctionDef] = lower_function
STATEMENTS[ast.AsyncFunctionDef] = lower_function
EXPRESSIONS[ast.Lambda] = lower_lambda
