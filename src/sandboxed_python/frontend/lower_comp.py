"""Comprehensions, which run in the frame around them with targets of their own, and generator
expressions, which are functions of one argument: the iterator of the outermost iterable.
"""

import ast
import sys
from typing import Any, Callable, List

from ..bytecode.opcodes import BY_NAME
from .builder import (
    ASYNC_GENERATOR,
    CELL,
    FREE,
    GENERATOR,
    GLOBAL,
    KIND_MASK,
    Builder,
)
from .dispatch import (
    EXPRESSIONS,
    POSITION_OF_WHOLE,
    TARGETS,
    condition,
    lower_into,
    operand,
)
from .lower_control import begin_loop, end_loop, loop_mask, loop_target
from .lower_func import begin_body, new_body, qualified_name
from .scope import KIND_CLASS

# Until Python 3.11 adding an item has the position of the whole comprehension.
_ITEM_OF_WHOLE = sys.version_info < (3, 12)

_ITERABLE_BUILTINS = frozenset("range enumerate zip reversed sorted list tuple map filter".split())
_ITERABLE_NODES = frozenset({ast.List, ast.Tuple, ast.Set, ast.Dict, ast.ListComp, ast.JoinedStr})

_NEW_CELL = BY_NAME["new_cell"]
_CLEAR = BY_NAME["clear"]
_BUILD_LIST = BY_NAME["build_list"]
_BUILD_SET = BY_NAME["build_set"]
_BUILD_MAP = BY_NAME["build_map"]
_LIST_APPEND = BY_NAME["list_append"]
_SET_ADD = BY_NAME["set_add"]
_MAP_ADD = BY_NAME["map_add"]
_GET_ITER = BY_NAME["get_iter"]
_FOR_ITER = BY_NAME["for_iter"]
_GET_YIELD_ITER = BY_NAME["get_yield_iter"]
_MAKE_FUNCTION = BY_NAME["make_function"]
_CALL = BY_NAME["call"]
_YIELD = BY_NAME["yield"]


def _enter(b: Builder, node: Any) -> Any:
    """Let the comprehension's targets hide the names around; returns what `_leave` needs."""
    scope = node.scope
    b.comprehension_depth += 1
    saved_names = b.names
    if b.scope.kind == KIND_CLASS and b.comprehension_depth == 1:
        b.names = {name: FREE | index for name, index in b.free_index.items()}
    names = b.names
    saved = []
    prefix = "." * b.comprehension_depth
    for name in scope.bound:
        register = b.comprehension_registers[prefix + name]
        saved.append((name, names.get(name)))
        b.mask &= ~(1 << register)
        if name in scope.cells:
            b.emit(_CLEAR | register << 32 | 1 << 48)
            b.at(node)
            b.emit(_NEW_CELL | register << 16)
            b.at(node)
            names[name] = CELL | register
        else:
            names[name] = register
    return saved_names, saved


def _leave(b: Builder, node: Any, state: Any) -> None:
    saved_names, saved = state
    names = b.names
    if b.unit.drops_at_once:
        # What the targets held last goes with the comprehension, as its frame does on CPython.
        prefix = "." * b.comprehension_depth
        for name in node.scope.bound:
            b.emit(_CLEAR | b.comprehension_registers[prefix + name] << 32 | 1 << 48)
            b.at(node)
    b.comprehension_depth -= 1
    if names is not saved_names:
        b.names = saved_names
        return
    for name, location in saved:
        if location is None:
            del names[name]
        else:
            names[name] = location


def _lower_generators(
    b: Builder,
    node: Any,
    index: int,
    top: int,
    inner: Callable[[Builder, int], None],
) -> None:
    """The loops from generator `index` on, around `inner`. The first one's state is there."""
    generator = node.generators[index]
    if generator.is_async:
        from .lower_async import lower_async_generator

        def rest(b: Builder, top: int) -> None:
            _lower_rest(b, node, index, top, inner)

        lower_async_generator(b, generator, top, rest)
        return
    op = begin_loop(b, generator.iter, top, node if POSITION_OF_WHOLE else generator.iter)
    _lower_loop(b, node, index, op, top, inner)


def _lower_loop(
    b: Builder,
    node: Any,
    index: int,
    op: int,
    top: int,
    inner: Callable[[Builder, int], None],
) -> None:
    generator = node.generators[index]
    entry: List[int] = []
    b.jump(entry, generator.iter)
    head = b.mask = loop_mask(b)
    start = len(b.code)
    item = loop_target(b, generator.target, top + 3)
    if item == top + 3:
        TARGETS[type(generator.target)](b, generator.target, item, top + 4)
    _lower_rest(b, node, index, top + 3, inner)
    b.here(entry)
    end_loop(b, op, top, item, start, node if POSITION_OF_WHOLE else generator.iter)
    b.mask = head


def _lower_rest(
    b: Builder, node: Any, index: int, top: int, inner: Callable[[Builder, int], None]
) -> None:
    """The conditions of a generator, then the generators inside it or `inner`."""
    skipped: List[int] = []
    generators = node.generators
    for test in generators[index].ifs:
        condition(b, test, False, skipped, top)
    if index + 1 < len(generators):
        _lower_generators(b, node, index + 1, top, inner)
    else:
        inner(b, top)
    b.here(skipped)


def _lower_comprehension(b: Builder, node: Any, build: int, dst: int, top: int) -> None:
    generators = node.generators
    first = generators[0]
    b.reserve(top + 5)
    where = node if POSITION_OF_WHOLE else first.iter
    # The outermost iterable belongs to the scope around.
    op = -1 if first.is_async else begin_loop(b, first.iter, top + 1, where)
    if first.is_async:
        lower_into(b, first.iter, top + 1, top + 1)
    b.emit(build | top << 16 | top << 32)
    b.at(node)
    state = _enter(b, node)

    if build == _BUILD_MAP:

        def inner(b: Builder, above: int) -> None:
            key = operand(b, node.key, above)
            value = operand(b, node.value, above + 1 if key == above else above)
            b.emit(_MAP_ADD | top << 16 | key << 32 | value << 48)
            b.at(node if _ITEM_OF_WHOLE else _span(node.key, node.value))
    else:
        add = _LIST_APPEND if build == _BUILD_LIST else _SET_ADD

        def inner(b: Builder, above: int) -> None:
            item = operand(b, node.elt, above)
            b.emit(add | top << 16 | item << 32)
            b.at(node if _ITEM_OF_WHOLE else node.elt)

    if first.is_async:
        from .lower_async import lower_async_generator

        def rest(b: Builder, above: int) -> None:
            _lower_rest(b, node, 0, above, inner)

        lower_async_generator(b, first, top + 1, rest, True)
    else:
        _lower_loop(b, node, 0, op, top + 1, inner)
    _leave(b, node, state)
    b.move(dst, top, node)


def _span(first: Any, last: Any) -> Any:
    """The position from one node to another."""
    return (first.lineno, last.end_lineno, first.col_offset, last.end_col_offset)


def lower_list_comprehension(b: Builder, node: Any, dst: int, top: int) -> None:
    _lower_comprehension(b, node, _BUILD_LIST, dst, top)


def lower_set_comprehension(b: Builder, node: Any, dst: int, top: int) -> None:
    _lower_comprehension(b, node, _BUILD_SET, dst, top)


def lower_dict_comprehension(b: Builder, node: Any, dst: int, top: int) -> None:
    _lower_comprehension(b, node, _BUILD_MAP, dst, top)


def lower_generator_expression(b: Builder, node: Any, dst: int, top: int) -> None:
    generators = node.generators
    first = generators[0]
    code = _generator_code(b, node)
    b.reserve(top + 4)
    b.emit(_MAKE_FUNCTION | top << 16 | code << 32 | (top + 1) << 48)
    b.at(node)
    if first.is_async:
        lower_into(b, first.iter, top + 2, top + 2)
        from .lower_async import async_iterator

        async_iterator(b, first.iter, top + 2, top + 1)
    else:
        if _is_surely_iterable(b, first.iter):
            # Nobody can tell when its iterator is made, and the loop does it better.
            lower_into(b, first.iter, top + 1, top + 1)
        else:
            register = operand(b, first.iter, top + 1)
            b.emit(_GET_YIELD_ITER | (top + 1) << 16 | register << 32)
            b.at(node if POSITION_OF_WHOLE else first.iter)
    b.emit(_CALL | 1 << 8 | top << 16 | dst << 48)
    b.at(node)


def _is_surely_iterable(b: Builder, node: Any) -> bool:
    """A display, or a call of a builtin, never rebound here, that makes an iterable."""
    kind = type(node)
    if kind is ast.Call and type(node.func) is ast.Name:
        name = node.func.id
        if name in _ITERABLE_BUILTINS and name not in b.unit.rebound:
            location = b.names.get(name, GLOBAL)
            return location & KIND_MASK == GLOBAL and name not in b.unit.defined
    return kind in _ITERABLE_NODES


def _generator_code(parent: Builder, node: Any) -> int:
    """The Code of a generator expression."""
    scope = node.scope
    generators = node.generators
    first = generators[0]
    b, variables = new_body(parent, scope, [".0"])
    b.qualname = qualified_name(parent, "<genexpr>")
    cells = begin_body(b, 1, node)
    top = b.n_variables
    where = node if POSITION_OF_WHOLE else first.iter

    def inner(b: Builder, above: int) -> None:
        item = operand(b, node.elt, above)
        b.reserve(above + 1)
        b.emit(_YIELD | above << 16 | item << 32)
        b.at(node if _ITEM_OF_WHOLE else node.elt)

    if first.is_async:
        from .lower_async import lower_async_generator

        def rest(b: Builder, above: int) -> None:
            _lower_rest(b, node, 0, above, inner)

        b.reserve(top + 1)
        b.move(top, 0, node)
        lower_async_generator(b, first, top, rest, True, True)
    else:
        b.reserve(top + 3)
        b.emit(_GET_ITER | top << 16 | 0 << 32)
        b.at(where)
        _lower_loop(b, node, 0, _FOR_ITER, top, inner)
    b.finish_return(node)
    flags = ASYNC_GENERATOR if scope.is_async else GENERATOR
    code = b.finish("<genexpr>", node.lineno, (1, 0, 0), flags, None, variables, cells)
    parent.codes.append(code)
    return len(parent.codes) - 1


EXPRESSIONS.update(
    {
        ast.ListComp: lower_list_comprehension,
        ast.SetComp: lower_set_comprehension,
        ast.DictComp: lower_dict_comprehension,
        ast.GeneratorExp: lower_generator_expression,
    }
)
