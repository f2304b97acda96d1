"""Class definitions. The body is a Code of its own, run once with its namespace in register 0."""

import ast
from typing import Any, List, Tuple

from ..bytecode.opcodes import BY_NAME
from .builder import CLASS_BODY, CLASS_NAME, FREE, GLOBAL, KIND_MASK, UNREACHABLE, Builder
from .dispatch import STATEMENTS, has_star, load_name, lower_body, lower_into, store_name
from .lower_call import lower_arguments, lower_keywords
from .lower_func import (
    begin_decorators,
    call_decorators,
    new_body,
    qualified_name,
    split_docstring,
)

_MAKE_FUNCTION = BY_NAME["make_function"]
_MAKE_CLASS = BY_NAME["make_class"]
_BUILD_TUPLE = BY_NAME["build_tuple"]
_BUILD_MAP = BY_NAME["build_map"]
_LIST_TO_TUPLE = BY_NAME["list_to_tuple"]
_CLEAR = BY_NAME["clear"]
_NEW_CELL = BY_NAME["new_cell"]
_RETURN = BY_NAME["return"]


def lower_class(b: Builder, node: Any, top: int) -> None:
    base = begin_decorators(b, node, top)
    b.reserve(base + 6)
    code = _class_code(b, node)
    b.emit(_MAKE_FUNCTION | base << 16 | code << 32 | (base + 1) << 48)
    b.at(node)
    b.load_constant(node.name, base + 1, node)
    bases, keywords = node.bases, node.keywords
    if len(bases) <= 200 and not has_star(bases):
        b.reserve(base + 3 + len(bases))
        register = base + 2
        for item in bases:
            lower_into(b, item, register, register)
            register += 1
        b.emit(_BUILD_TUPLE | (base + 2) << 16 | (base + 2) << 32 | len(bases) << 48)
        b.at(node)
    else:
        lower_arguments(b, node, bases, base + 2)
        b.emit(_LIST_TO_TUPLE | (base + 2) << 16 | (base + 2) << 32)
        b.at(node)
    if keywords:
        lower_keywords(b, node, keywords, base + 3, base)
    else:
        b.emit(_CLEAR | (base + 3) << 32 | 1 << 48)
        b.at(node)
    b.emit(_MAKE_CLASS | base << 16 | base << 48)
    b.at(node)
    call_decorators(b, node, base, top)
    store_name(b, node.bound_name, top, node)


def _class_code(parent: Builder, node: Any) -> int:
    scope = node.scope
    b, variables = new_body(parent, scope, [".namespace"])
    b.qualname = qualified_name(parent, node.name)
    names = b.names
    for name in scope.bound:
        if name in scope.global_names:
            names[name] = GLOBAL | b.unit.slot(name)
        elif names.get(name, 0) & KIND_MASK != FREE:
            names[name] = CLASS_NAME
    for name in scope.global_names:
        names[name] = GLOBAL | b.unit.slot(name)
    for name in ("__module__", "__qualname__", "__annotations__"):
        if name not in names:
            names[name] = CLASS_NAME
    b.mask = 1
    cells: List[Tuple[int, str]] = []
    if scope.needs_class_cell:
        register = b.class_cell = len(variables)
        variables.append("__class__")
        b.n_variables = b.high = len(variables)
        b.emit(_NEW_CELL | register << 16)
        b.at(node)
        cells.append((register, "__class__"))
    top = b.n_variables
    b.reserve(top + 2)
    load_name(b, "__name__", top, node)
    store_name(b, "__module__", top, node)
    b.load_constant(b.qualname, top, node)
    store_name(b, "__qualname__", top, node)
    b.reads_namespace = bool(node.bases or node.keywords)
    if scope.has_annotations:
        b.emit(_BUILD_MAP | top << 16 | top << 32)
        b.at(node)
        store_name(b, "__annotations__", top, node)
    doc, body = split_docstring(node.body)
    if doc is not None:
        b.load_constant(doc, top, node.body[0])
        names.setdefault("__doc__", CLASS_NAME)
        store_name(b, "__doc__", top, node.body[0])
    lower_body(b, body, top)
    if b.class_cell is not None and b.mask != UNREACHABLE:
        b.emit(_RETURN | b.class_cell << 16)
        b.at(node)
        b.mask = UNREACHABLE
    b.finish_return(node)
    line = node.decorator_list[0].lineno if node.decorator_list else node.lineno
    code = b.finish(node.name, line, (1, 0, 0), CLASS_BODY, doc, variables, cells)
    parent.codes.append(code)
    return len(parent.codes) - 1


STATEMENTS[ast.ClassDef] = lower_class
