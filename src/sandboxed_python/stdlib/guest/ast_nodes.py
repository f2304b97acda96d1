"""ast: the classes of nodes, made from the host parser's table, and trees made from its rows."""

import _ast_nodes as _this


class AST:
    _fields = ()
    _attributes = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError(
                f"{cls.__name__} constructor takes at most {len(fields)} positional"
                f" argument{'' if len(fields) == 1 else 's'}"
            )
        if cls._lists:
            for name in cls._lists:
                if name not in kwargs and name not in fields[: len(args)]:
                    setattr(self, name, [])
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields[: len(args)]:
                raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)
        if _version >= (3, 13) and "ctx" in fields and "ctx" not in self.__dict__:
            self.ctx = _LOAD


AST._lists = ()


def _make_classes():
    made = {"object": object, "AST": AST}
    for name, base, fields, attributes, doc, optional, lists in _CLASSES:
        names = dict.fromkeys(optional)
        names["_fields"] = names["__match_args__"] = fields
        names["_attributes"] = attributes
        names["_lists"] = lists
        names["__doc__"] = doc
        names["__module__"] = "ast"
        if name == "AST":
            AST.__match_args__ = ()
            AST.__doc__ = doc
        else:
            made[name] = type(name, (made[base],), names)
    del made["object"]
    return made


CLASSES = _make_classes()
# Operators and contexts hold nothing: a tree has one of each.
_SHARED_BASES = [
    CLASSES[name] for name in ("expr_context", "boolop", "operator", "unaryop", "cmpop")
]
_SHARED = {}
_LOAD = _SHARED[CLASSES["Load"]] = CLASSES["Load"]()


class _OldConstant(type):
    def __instancecheck__(cls, node):
        if not isinstance(node, CLASSES["Constant"]):
            return False
        value = node.value
        if cls._kinds is None:
            return value is None or value is True or value is False
        return type(value) in cls._kinds

    def __call__(cls, *args, **kwargs):
        if cls._kinds == (type(...),):
            return CLASSES["Constant"](..., *args, **kwargs)
        for old in ("n", "s"):
            if old in kwargs:
                kwargs["value"] = kwargs.pop(old)
        return CLASSES["Constant"](*args, **kwargs)


def _make_old():
    kinds = {
        "Num": (int, float, complex),
        "Str": (str,),
        "Bytes": (bytes,),
        "NameConstant": None,
        "Ellipsis": (type(...),),
    }
    constant = CLASSES["Constant"]
    value = property(lambda self: self.value, lambda self, new: setattr(self, "value", new))
    constant.n = constant.s = value
    for name, types in kinds.items():
        CLASSES[name] = _OldConstant(
            name, (CLASSES["AST"],), {"_kinds": types, "__module__": "ast", "_fields": ("value",)}
        )


_make_old()
for _name, _class in CLASSES.items():
    setattr(_this, _name, _class)


def make_tree(source, filename, mode, comments):
    """The tree of a text: rows become nodes in the order in which they come, children first."""
    nodes = []
    for row in _flat_tree(source, filename, mode, comments):
        cls = CLASSES[row[0]]
        if cls.__base__ in _SHARED_BASES:
            node = _SHARED.get(cls)
            if node is None:
                node = _SHARED[cls] = cls()
            nodes.append(node)
            continue
        node = cls.__new__(cls)
        place = 2
        for name in cls._fields:
            kind = row[place]
            value = row[place + 1]
            place += 2
            if kind == 1:
                value = nodes[value]
            elif kind == 2:
                value = [nodes[one] if type(one) is int else one[0] for one in value]
            setattr(node, name, value)
        positions = row[1]
        if positions is not None:
            node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = positions
        nodes.append(node)
    return nodes[-1]


def text_of(source):
    """The text of what compile() takes."""
    if isinstance(source, (bytes, bytearray)):
        return bytes(source).decode("utf-8-sig")
    if not isinstance(source, str):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    return str(source)


def tree_for_compile(source, filename, mode, flags):
    """What compile() returns that is asked for a tree alone."""
    if isinstance(source, AST):
        return source
    return make_tree(text_of(source), str(filename), mode, bool(flags & 0x1000))
