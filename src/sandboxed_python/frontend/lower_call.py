"""Calls of every form. The arguments are lowered straight into the callee's window.

The callee of `call_global` is looked up when the arguments are there already. That can only be
seen when the name is missing or rebound meanwhile, so it is used for names that can't be, and
where the arguments do nothing that could tell.
"""

import ast
import sys
from typing import Any, List, Tuple

from ..bytecode.opcodes import BY_NAME
from .builder import GLOBAL, INDEX_MASK, KIND_MASK, Builder
from .dispatch import EXPRESSIONS, load_name, locate, lower_into, operand
from .errors import Rejected
from .reserved import BUILTIN_NAMES

_CALL = BY_NAME["call"]
_CALL_GLOBAL = BY_NAME["call_global"]
_CALL_METHOD = BY_NAME["call_method"]
_CALL_KW = BY_NAME["call_kw"]
_CALL_EX = BY_NAME["call_ex"]
_BUILD_LIST = BY_NAME["build_list"]
_BUILD_MAP = BY_NAME["build_map"]
_LIST_EXTEND = BY_NAME["list_extend"]
_LIST_APPEND = BY_NAME["list_append"]
_MAP_MERGE = BY_NAME["map_merge"]
_CLEAR = BY_NAME["clear"]
_GET_FREE = BY_NAME["get_free"]

_Name, _Attribute, _Starred, _Constant = ast.Name, ast.Attribute, ast.Starred, ast.Constant
MAX_ARGUMENTS = 250


class Place:
    """The position of an instruction where it is not a node's; `func` is that of what it calls."""

    __slots__ = ("lineno", "end_lineno", "col_offset", "end_col_offset", "func")

    def __init__(self, start: Tuple[int, int], end: Tuple[int, int], func: Any = None) -> None:
        self.lineno, self.col_offset = start
        self.end_lineno, self.end_col_offset = end
        self.func = self if func is None else func


def from_attribute(node: Any, attribute: Any) -> Any:
    """The position of a method call whose lines are several: it starts at the method's name."""
    if sys.version_info < (3, 10):
        return node
    name_end = (attribute.end_lineno, attribute.end_col_offset)
    column = attribute.end_col_offset - len(attribute.attr.encode("utf-8"))
    start = (attribute.end_lineno, column)
    name = Place(start, name_end)
    return Place(start, (node.end_lineno, node.end_col_offset), name)


def _has_simple_arguments(args: List[Any]) -> bool:
    """No argument can fail or run anything."""
    for arg in args:
        kind = type(arg)
        if kind is not _Constant and kind is not _Name:
            return False
    return True


def lower_call(b: Builder, node: Any, dst: int, top: int) -> None:
    func, args = node.func, node.args
    n = len(args)
    if node.keywords or n > MAX_ARGUMENTS:
        _lower_call_slow(b, node, dst, top)
        return
    for arg in args:
        if type(arg) is _Starred:
            _lower_call_slow(b, node, dst, top)
            return
    table = EXPRESSIONS
    if top + n + 2 > b.high:
        b.reserve(top + n + 2)
    kind = type(func)
    if kind is _Name:
        name = func.id
        location = b.names.get(name)
        if location is None:
            location = locate(b, name)
        if location & KIND_MASK == GLOBAL:
            if name == "super" and n == 0 and "__class__" in b.free_index:
                _lower_super(b, node, dst, top)
                return
            unit = b.unit
            if not unit.by_name and (
                _has_simple_arguments(args)
                or (name not in unit.rebound and (name in BUILTIN_NAMES or name in unit.defined))
            ):
                register = top + 1
                for arg in args:
                    table[type(arg)](b, arg, register, register)
                    register += 1
                b.emit(
                    _CALL_GLOBAL | n << 8 | top << 16 | (location & INDEX_MASK) << 32 | dst << 48
                )
                b.at(node)
                return
    elif kind is _Attribute:
        register = top + 1
        table[type(func.value)](b, func.value, register, register)
        for arg in args:
            register += 1
            table[type(arg)](b, arg, register, register)
        sites = b.sites
        b.emit(_CALL_METHOD | n << 8 | top << 16 | len(sites) << 32 | dst << 48)
        b.at(node if func.lineno == func.end_lineno else from_attribute(node, func))
        sites.append(func.attr)
        return
    table[kind](b, func, top, top)
    register = top + 1
    for arg in args:
        table[type(arg)](b, arg, register, register)
        register += 1
    b.emit(_CALL | n << 8 | top << 16 | dst << 48)
    b.at(node)


def _lower_super(b: Builder, node: Any, dst: int, top: int) -> None:
    """`super()`: the class being defined, and the function's first argument."""
    args = getattr(b.scope.node, "args", None)
    parameters = (list(args.posonlyargs) + args.args) if args is not None else []
    first = parameters[0].arg if parameters else None
    if first is None and args is not None and args.vararg is not None:
        first = None
    b.reserve(top + 3)
    n = 0
    if first is not None:
        b.emit(_GET_FREE | (top + 1) << 16 | b.free_index["__class__"] << 32)
        b.at(node)
        lower_into(b, ast.copy_location(ast.Name(first, ast.Load()), node), top + 2, top + 2)
        n = 2
    if b.unit.by_name:
        load_name(b, "super", top, node.func)
        b.emit(_CALL | n << 8 | top << 16 | dst << 48)
    else:
        slot = b.names["super"] & INDEX_MASK
        b.emit(_CALL_GLOBAL | n << 8 | top << 16 | slot << 32 | dst << 48)
    b.at(node)


def _lower_call_slow(b: Builder, node: Any, dst: int, top: int) -> None:
    """A call with keywords, stars, or very many arguments."""
    args, keywords = node.args, node.keywords
    b.reserve(top + 4)
    lower_into(b, node.func, top, top)
    plain = len(args) + len(keywords) <= MAX_ARGUMENTS
    for arg in args:
        if type(arg) is _Starred:
            plain = False
    seen = set()
    for keyword in keywords:
        if keyword.arg is None:
            plain = False
        elif keyword.arg in seen:
            raise Rejected("keyword argument repeated: %s" % keyword.arg, keyword.value)
        seen.add(keyword.arg)
    if plain:
        names = tuple(keyword.arg for keyword in keywords)
        constant = _names_constant(b, names)
        if constant <= 0xFFFF:
            _lower_call_keywords(b, node, constant, dst, top)
            return
    is_alone = len(args) == 1 and type(args[0]) is _Starred
    if is_alone:
        lower_into(b, args[0].value, top + 1, top + 1)
    else:
        lower_arguments(b, node, args, top + 1)
    if keywords:
        lower_keywords(b, node, keywords, top + 2, top)
    else:
        b.emit(_CLEAR | (top + 2) << 32 | 1 << 48)
        b.at(node)
    b.emit(_CALL_EX | is_alone << 8 | top << 16 | dst << 48)
    b.at(node)


def _names_constant(b: Builder, names: Any) -> int:
    """The index of a tuple of keyword names; equal ones share it."""
    key = ("names", names)
    index = b.constant_index.get(key)
    if index is None:
        index = b.constant_index[key] = len(b.constants)
        b.constants.append(names)
    return index


def _lower_call_keywords(b: Builder, node: Any, names: int, dst: int, top: int) -> None:
    table = EXPRESSIONS
    n = len(node.args) + len(node.keywords)
    b.reserve(top + n + 1)
    register = top + 1
    for arg in node.args:
        table[type(arg)](b, arg, register, register)
        register += 1
    for keyword in node.keywords:
        value = keyword.value
        table[type(value)](b, value, register, register)
        register += 1
    b.emit(_CALL_KW | n << 8 | top << 16 | names << 32 | dst << 48)
    b.at(node)


def lower_arguments(b: Builder, node: Any, args: List[Any], dst: int) -> None:
    """dst = the list of the positional arguments; registers above it are free."""
    b.reserve(dst + 2)
    first = 0
    while first < len(args) and first < 100 and type(args[first]) is not _Starred:
        first += 1
    b.reserve(dst + first + 1)
    for index in range(first):
        lower_into(b, args[index], dst + index, dst + index)
    b.emit(_BUILD_LIST | dst << 16 | dst << 32 | first << 48)
    b.at(node)
    for arg in args[first:]:
        if type(arg) is _Starred:
            register = operand(b, arg.value, dst + 1)
            b.emit(_LIST_EXTEND | 1 << 8 | dst << 16 | register << 32)
        else:
            register = operand(b, arg, dst + 1)
            b.emit(_LIST_APPEND | dst << 16 | register << 32)
        b.at(node)


def lower_keywords(b: Builder, node: Any, keywords: List[Any], dst: int, callee: int) -> None:
    """dst = the dict of the keyword arguments of a call of R[callee]."""
    b.reserve(dst + 2)
    b.emit(_BUILD_MAP | dst << 16 | dst << 32)
    b.at(node)
    group: List[Any] = []
    for keyword in list(keywords) + [None]:
        if keyword is not None and keyword.arg is not None and len(group) < 100:
            group.append(keyword)
            continue
        if group:
            b.reserve(dst + 2 + 2 * len(group))
            register = dst + 1
            for named in group:
                b.load_constant(named.arg, register, node)
                lower_into(b, named.value, register + 1, register + 1)
                register += 2
            b.emit(_BUILD_MAP | (dst + 1) << 16 | (dst + 1) << 32 | 2 * len(group) << 48)
            b.at(node)
            b.emit(_MAP_MERGE | dst << 16 | (dst + 1) << 32 | callee << 48)
            b.at(node)
            group = []
        if keyword is None:
            break
        if keyword.arg is not None:
            group.append(keyword)
            continue
        register = operand(b, keyword.value, dst + 1)
        b.emit(_MAP_MERGE | dst << 16 | register << 32 | callee << 48)
        b.at(node)


EXPRESSIONS[ast.Call] = lower_call
