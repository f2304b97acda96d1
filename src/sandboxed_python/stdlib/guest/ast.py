"""ast: syntax trees: parsing, dumping, walking, and the values of literals."""

from _ast_nodes import (
    AST, Add, AsyncFunctionDef, BinOp, Call, ClassDef, Constant, Dict, Expr, Expression, FunctionDef,
    List, Module, Name, Set, Sub, Tuple, TypeIgnore, UAdd, USub, UnaryOp, make_tree as _make_tree,
    text_of as _text_of,
)

_MISSING = object()


def parse(
    source,
    filename="<unknown>",
    mode="exec",
    *,
    type_comments=False,
    feature_version=None,
    optimize=-1,
):
    """The tree of a source text."""
    if isinstance(source, AST):
        return source
    source = _text_of(source)
    if mode == "eval":
        source = source.lstrip(" \t")
    return _make_tree(source, str(filename), mode, type_comments)


# ---- values of literals ----


def literal_eval(node_or_string):
    """The value of a literal: numbers, texts, containers of these, True, False, None."""
    if isinstance(node_or_string, str):
        return _literal(str(node_or_string))
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _value_of(node_or_string)


def _malformed(node):
    where = ""
    line = getattr(node, "lineno", None)
    if line and _version >= (3, 10):
        where = f" on line {line}"
    raise ValueError(f"malformed node or string{where}: {node!r}")


def _number_of(node):
    if type(node) is not Constant or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_of(node):
    if type(node) is UnaryOp and type(node.op) in (UAdd, USub):
        value = _number_of(node.operand)
        return +value if type(node.op) is UAdd else -value
    return _number_of(node)


def _value_of(node):
    kind = type(node)
    if kind is Constant:
        return node.value
    if kind is Tuple:
        return tuple(map(_value_of, node.elts))
    if kind is List:
        return list(map(_value_of, node.elts))
    if kind is Set:
        return set(map(_value_of, node.elts))
    if kind is Dict:
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_value_of, node.keys), map(_value_of, node.values)))
    if kind is Call and type(node.func) is Name and node.func.id == "set" and _version >= (3, 9):
        if not node.args and not node.keywords:
            return set()
    if kind is BinOp and type(node.op) in (Add, Sub):
        left = _signed_of(node.left)
        right = _number_of(node.right)
        if type(left) in (int, float) and type(right) is complex:
            return left + right if type(node.op) is Add else left - right
    return _signed_of(node)


# ---- nodes ----


def iter_fields(node):
    """(name, value) of each field that the node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes that are fields of this one, or items of its fields."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below it, level by level."""
    waiting = [node]
    while waiting:
        below = []
        for one in waiting:
            # What the caller changes in this node counts: its children are looked up after it.
            yield one
            below.extend(iter_child_nodes(one))
        waiting = below


def copy_location(new_node, old_node):
    """Give the new node the position of the old one."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or (hasattr(old_node, name) and name.startswith("end_")):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give positions to the nodes that have none: those of the node around."""
    _fix(node, {"lineno": 1, "end_lineno": 1, "col_offset": 0, "end_col_offset": 0})
    return node


def _fix(node, around):
    known = dict(around)
    for name in around:
        if name in node._attributes:
            value = getattr(node, name, None)
            if value is None and (name.startswith("end_") or not hasattr(node, name)):
                setattr(node, name, known[name])
            else:
                known[name] = value
    for child in iter_child_nodes(node):
        _fix(child, known)


def increment_lineno(node, n=1):
    """Move the tree n lines down."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes:
            last = getattr(child, "end_lineno", 0)
            if last is not None:
                child.end_lineno = last + n
    return node


def get_docstring(node, clean=True):
    """The docstring of a module, class or function, or None."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    first = node.body[0].value
    if not isinstance(first, Constant) or not isinstance(first.value, str):
        return None
    if clean:
        from inspect import cleandoc

        return cleandoc(first.value)
    return first.value


def get_source_segment(source, node, *, padded=False):
    """The part of the source that a node was made from, or None."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source)
    head = lines[first].encode()
    if first == last:
        return head[start:end].decode()
    padding = ""
    if padded:
        padding = "".join(c if c in "\f\t" else " " for c in head[:start].decode())
    middle = lines[first + 1 : last]
    return padding + head[start:].decode() + "".join(middle) + lines[last].encode()[:end].decode()


def _lines(source):
    """Lines with their ends, which are newlines and carriage returns alone."""
    lines = []
    start = at = 0
    while at < len(source):
        if source[at] == "\r" and source[at + 1 : at + 2] == "\n":
            at += 1
        if source[at] in "\r\n":
            lines.append(source[start : at + 1])
            start = at + 1
        at += 1
    lines.append(source[start:])
    return lines


# ---- dump ----


def _dump(
    node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False
):
    """The tree as text."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % type(node).__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _shown(node, 0, annotate_fields, include_attributes, indent, show_empty)[0]


if _version >= (3, 13):

    def dump(
        node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False
    ):
        """The tree as text."""
        return _dump(
            node, annotate_fields, include_attributes, indent=indent, show_empty=show_empty
        )

elif _version >= (3, 9):

    def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
        """The tree as text."""
        return _dump(node, annotate_fields, include_attributes, indent=indent)

else:

    def dump(node, annotate_fields=True, include_attributes=False):
        """The tree as text."""
        return _dump(node, annotate_fields, include_attributes)


def _shown(node, level, named, positions, indent, empty):
    """The text of a value in a tree, and whether it is simple: takes no line of its own."""
    level += 1
    gap, between = "", ", "
    if indent is not None:
        gap = "\n" + indent * level
        between = "," + gap
    if isinstance(node, list):
        if not node:
            return "[]", True
        items = [_shown(one, level, named, positions, indent, empty)[0] for one in node]
        return f"[{gap}{between.join(items)}]", False
    if not isinstance(node, AST):
        return repr(node), True
    cls = type(node)
    parts = []
    held = []
    simple = True
    by_name = named
    for name in node._fields:
        value = getattr(node, name, _MISSING)
        if value is _MISSING or (
            value is None and _version >= (3, 9) and getattr(cls, name, _MISSING) is None
        ):
            by_name = True
            continue
        if _version >= (3, 13) and not empty:
            if value == [] and name in cls._lists:
                if not by_name:
                    held.append("[]")
                continue
            if not by_name:
                parts += held
                held = []
        text, is_simple = _shown(value, level, named, positions, indent, empty)
        simple = simple and is_simple
        parts.append(f"{name}={text}" if by_name else text)
    for name in node._attributes if positions else ():
        value = getattr(node, name, _MISSING)
        if value is _MISSING or (value is None and getattr(cls, name, _MISSING) is None):
            continue
        text, is_simple = _shown(value, level, named, positions, indent, empty)
        simple = simple and is_simple
        parts.append(f"{name}={text}")
    if simple and len(parts) <= 3:
        return f"{cls.__name__}({', '.join(parts)})", not parts
    return f"{cls.__name__}({gap}{between.join(parts)})", False


# ---- visitors ----


class NodeVisitor:
    """Calls the method `visit_` with the name of a node's class, or generic_visit."""

    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__, None)
        return self.generic_visit(node) if method is None else method(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        value = node.value
        if value is None or value is True or value is False:
            old = "NameConstant"
        elif value is ...:
            old = "Ellipsis"
        else:
            kinds = {int: "Num", float: "Num", complex: "Num", str: "Str", bytes: "Bytes"}
            old = kinds.get(type(value), "")
        method = getattr(self, "visit_" + old, None) if old else None
        return self.generic_visit(node) if method is None else method(node)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what replaces the node; None removes it."""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, list):
                kept = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node
