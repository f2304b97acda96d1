"""pprint: readable layouts of nested containers.

What has the __repr__ of a known class is laid out as that class is, one item a line where it does not
fit; everything else is its repr.
"""

from sys import stdout as _stdout


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact,
        sort_dicts=sort_dicts, underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _Key:
    """Orders anything: as it orders itself, else by the type's name and identity."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


def _recursion(o):
    return f"<Recursion on {type(o).__name__} with id={id(o)}>"


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, o, context, level):
        text, readable, recursive = self.format(o, dict(context), self._depth, level)
        return text

    def _safe_repr(self, o, context, maxlevels, level):
        """(text on one line, can it be read back, does it hold itself)."""
        kind = type(o)
        if isinstance(o, int) and kind.__repr__ is int.__repr__ and kind is not bool:
            return (f"{o:_d}" if self._underscore_numbers else repr(o)), True, False
        method = kind.__repr__
        is_dict = issubclass(kind, dict) and method is dict.__repr__
        if is_dict or (issubclass(kind, list) and method is list.__repr__) or (
            issubclass(kind, tuple) and method is tuple.__repr__
        ):
            return self._safe_container(o, is_dict, context, maxlevels, level)
        text = repr(o)
        return text, bool(text) and not text.startswith("<"), False

    def _safe_container(self, o, is_dict, context, maxlevels, level):
        if is_dict:
            shape = "{%s}"
        elif isinstance(o, list):
            shape = "[%s]"
        else:
            shape = "(%s,)" if len(o) == 1 else "(%s)"
        if not o:
            return shape % "", True, False
        if maxlevels and level >= maxlevels:
            return shape.replace(",", "") % "...", False, id(o) in context
        if id(o) in context:
            return _recursion(o), False, True
        context[id(o)] = 1
        readable, recursive = True, False
        parts = []
        level += 1

        def part(item):
            nonlocal readable, recursive
            text, item_readable, item_recursive = self.format(item, context, maxlevels, level)
            readable = readable and item_readable
            recursive = recursive or item_recursive
            return text

        if is_dict:
            items = sorted(o.items(), key=_pair_key) if self._sort_dicts else o.items()
            for key, value in items:
                key_text = part(key)
                parts.append(f"{key_text}: {part(value)}")
        else:
            for item in o:
                parts.append(part(item))
        del context[id(o)]
        return shape % ", ".join(parts), readable, recursive

    def _format(self, o, out, indent, allowance, context, level):
        if id(o) in context:
            out.append(_recursion(o))
            return
        text = self._repr(o, context, level)
        if len(text) > self._width - indent - allowance:
            layout = self._layout_of(o)
            if layout is not None:
                context[id(o)] = 1
                layout(self, o, out, indent, allowance, context, level + 1)
                del context[id(o)]
                return
        out.append(text)

    def _layout_of(self, o):
        kind = type(o)
        method = kind.__repr__
        for base in kind.__mro__[:-1]:
            layout = _layouts().get(base)
            if layout is not None:
                return layout if method is base.__repr__ else None
        if getattr(method, "_is_of_dataclass", False) and hasattr(kind, "__dataclass_fields__"):
            return PrettyPrinter._dataclass
        return None

    # --- layouts, one per class

    def _dict(self, o, out, indent, allowance, context, level):
        out.append("{")
        if self._indent_per_level > 1:
            out.append(" " * (self._indent_per_level - 1))
        if len(o):
            items = sorted(o.items(), key=_pair_key) if self._sort_dicts else o.items()
            self._dict_items(items, out, indent, allowance + 1, context, level)
        out.append("}")

    def _ordered_dict(self, o, out, indent, allowance, context, level):
        if not len(o):
            out.append(repr(o))
            return
        name = type(o).__name__
        out.append(name + "(")
        self._list(list(o.items()), out, indent + len(name) + 1, allowance + 1, context, level)
        out.append(")")

    def _list(self, o, out, indent, allowance, context, level):
        out.append("[")
        self._items(o, out, indent, allowance + 1, context, level)
        out.append("]")

    def _tuple(self, o, out, indent, allowance, context, level):
        end = ",)" if len(o) == 1 else ")"
        out.append("(")
        self._items(o, out, indent, allowance + len(end), context, level)
        out.append(end)

    def _set(self, o, out, indent, allowance, context, level):
        if not len(o):
            out.append(repr(o))
            return
        kind = type(o)
        if kind is set:
            out.append("{")
            end = "}"
        else:
            out.append(kind.__name__ + "({")
            end = "})"
            indent += len(kind.__name__) + 1
        self._items(sorted(o, key=_Key), out, indent, allowance + len(end), context, level)
        out.append(end)

    def _str(self, o, out, indent, allowance, context, level):
        if not len(o):
            out.append(repr(o))
            return
        chunks = []
        lines = o.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = self._width - indent
        text = ""
        for i, line in enumerate(lines):
            text = repr(line)
            is_last_line = i == len(lines) - 1
            most = room - allowance if is_last_line else room
            if len(text) <= most:
                chunks.append(text)
                continue
            words = _words(line)
            current = ""
            for j, word in enumerate(words):
                candidate = current + word
                most = room
                if j == len(words) - 1 and is_last_line:
                    most -= allowance
                if len(repr(candidate)) > most:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(text)
            return
        if level == 1:
            out.append("(")
        out.append(("\n" + " " * indent).join(chunks))
        if level == 1:
            out.append(")")

    def _bytes(self, o, out, indent, allowance, context, level):
        if len(o) <= 4:
            out.append(repr(o))
            return
        in_brackets = level == 1
        if in_brackets:
            indent += 1
            allowance += 1
            out.append("(")
        delimiter = ""
        for text in _bytes_lines(o, self._width - indent, allowance):
            out.append(delimiter + text)
            delimiter = "\n" + " " * indent
        if in_brackets:
            out.append(")")

    def _bytearray(self, o, out, indent, allowance, context, level):
        out.append("bytearray(")
        self._bytes(bytes(o), out, indent + 10, allowance + 1, context, level + 1)
        out.append(")")

    def _mappingproxy(self, o, out, indent, allowance, context, level):
        out.append("mappingproxy(")
        self._format(o.copy(), out, indent + 13, allowance + 1, context, level)
        out.append(")")

    def _namespace(self, o, out, indent, allowance, context, level):
        name = "namespace" if type(o).__name__ == "SimpleNamespace" else type(o).__name__
        indent += len(name) + 1
        out.append(name + "(")
        self._named_items(list(o.__dict__.items()), out, indent, allowance, context, level)
        out.append(")")

    def _dataclass(self, o, out, indent, allowance, context, level):
        name = type(o).__name__
        indent += len(name) + 1
        from dataclasses import fields

        items = [(f.name, getattr(o, f.name)) for f in fields(o) if f.repr]
        out.append(name + "(")
        self._named_items(items, out, indent, allowance, context, level)
        out.append(")")

    def _defaultdict(self, o, out, indent, allowance, context, level):
        if not len(o):
            out.append(repr(o))
            return
        factory = self._repr(o.default_factory, context, level)
        name = type(o).__name__
        indent += len(name) + 1
        out.append(f"{name}({factory},\n{' ' * indent}")
        self._dict(o, out, indent, allowance + 1, context, level)
        out.append(")")

    def _counter(self, o, out, indent, allowance, context, level):
        if not len(o):
            out.append(repr(o))
            return
        name = type(o).__name__
        out.append(name + "({")
        if self._indent_per_level > 1:
            out.append(" " * (self._indent_per_level - 1))
        items = o.most_common()
        self._dict_items(items, out, indent + len(name) + 1, allowance + 2, context, level)
        out.append("})")

    def _chainmap(self, o, out, indent, allowance, context, level):
        if not len(o.maps):
            out.append(repr(o))
            return
        name = type(o).__name__
        out.append(name + "(")
        indent += len(name) + 1
        for i, one in enumerate(o.maps):
            is_last = i == len(o.maps) - 1
            self._format(one, out, indent, allowance + 1 if is_last else 1, context, level)
            out.append(")" if is_last else ",\n" + " " * indent)

    def _deque(self, o, out, indent, allowance, context, level):
        if not len(o):
            out.append(repr(o))
            return
        name = type(o).__name__
        out.append(name + "([")
        indent += len(name) + 1
        if o.maxlen is None:
            self._items(o, out, indent, allowance + 2, context, level)
            out.append("])")
        else:
            self._items(o, out, indent, 2, context, level)
            limit = self._repr(o.maxlen, context, level)
            out.append(f"],\n{' ' * indent}maxlen={limit})")

    def _wrapped(self, o, out, indent, allowance, context, level):
        self._format(o.data, out, indent, allowance, context, level - 1)

    # --- their items

    def _dict_items(self, items, out, indent, allowance, context, level):
        indent += self._indent_per_level
        delimiter = ",\n" + " " * indent
        items = list(items)
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            out.append(text + ": ")
            self._format(value, out, indent + len(text) + 2, allowance if i == last else 1,
                         context, level)
            if i != last:
                out.append(delimiter)

    def _named_items(self, items, out, indent, allowance, context, level):
        delimiter = ",\n" + " " * indent
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            out.append(key + "=")
            if id(value) in context:
                out.append("...")
            else:
                self._format(value, out, indent + len(key) + 1, allowance if i == last else 1,
                             context, level)
            if i != last:
                out.append(delimiter)

    def _items(self, items, out, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.append(" " * (self._indent_per_level - 1))
        between = ",\n" + " " * indent
        delimiter = ""
        width = most = self._width - indent + 1
        items = list(items)
        last = len(items) - 1
        for i, item in enumerate(items):
            if i == last:
                most -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if width < size:
                    width = most
                    if delimiter:
                        delimiter = between
                if width >= size:
                    width -= size
                    out.append(delimiter)
                    delimiter = ", "
                    out.append(text)
                    continue
            out.append(delimiter)
            delimiter = between
            self._format(item, out, indent, allowance if i == last else 1, context, level)


_known = {}


def _layouts():
    """Class -> layout; the modules whose classes they are are imported when first needed."""
    if not _known:
        import collections
        from types import MappingProxyType, SimpleNamespace

        p = PrettyPrinter
        _known.update({
            collections.OrderedDict: p._ordered_dict, collections.defaultdict: p._defaultdict,
            collections.Counter: p._counter, collections.ChainMap: p._chainmap,
            collections.deque: p._deque, collections.UserDict: p._wrapped,
            collections.UserList: p._wrapped, collections.UserString: p._wrapped,
            MappingProxyType: p._mappingproxy, SimpleNamespace: p._namespace,
            dict: p._dict, list: p._list, tuple: p._tuple, set: p._set, frozenset: p._set,
            str: p._str, bytes: p._bytes, bytearray: p._bytearray,
        })
    return _known


def _words(line):
    """Words, each with the spaces after it."""
    parts = []
    current = ""
    for char in line:
        if current and not char.isspace() and current[-1].isspace():
            parts.append(current)
            current = ""
        current += char
    if current:
        parts.append(current)
    return parts


def _bytes_lines(data, width, allowance):
    """Pieces of bytes, in fours, whose reprs fit."""
    current = b""
    last = len(data) // 4 * 4
    for i in range(0, len(data), 4):
        part = data[i : i + 4]
        candidate = current + part
        if i == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)
