"""pprint: readable layouts of nested containers."""


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
    return PrettyPrinter()._repr(object, 0, ())


def isreadable(object):
    return True


def isrecursive(object):
    return False


def _sorted(items, key=None):
    try:
        return sorted(items, key=key)
    except TypeError:
        return sorted(items, key=lambda item: (
            str(type(key(item) if key else item)), id(item)
        ))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscore = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object)
        if self._stream is None:
            print(text)
        else:
            self._stream.write(text + "\n")

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, (), 0)
        return "".join(out)

    def _repr(self, o, level, context):
        """repr with sorted dicts, on one line."""
        kind = type(o)
        if self._underscore and kind is int:
            return f"{o:_d}"
        if kind not in (dict, list, tuple):
            return repr(o)
        if not o:
            return repr(o)
        if self._depth is not None and level >= self._depth:
            return "{...}" if kind is dict else "[...]" if kind is list else "(...)"
        if id(o) in context:
            return f"<Recursion on {kind.__name__} with id={id(o)}>"
        context = context + (id(o),)
        level += 1
        if kind is dict:
            items = _sorted(o.items(), lambda item: item[0]) if self._sort else o.items()
            parts = [
                f"{self._repr(k, level, context)}: {self._repr(v, level, context)}"
                for k, v in items
            ]
            return "{" + ", ".join(parts) + "}"
        parts = [self._repr(item, level, context) for item in o]
        if kind is list:
            return "[" + ", ".join(parts) + "]"
        return "(" + ", ".join(parts) + (",)" if len(parts) == 1 else ")")

    def _format(self, o, out, indent, allowance, context, level):
        if id(o) in context:
            out.append(f"<Recursion on {type(o).__name__} with id={id(o)}>")
            return
        text = self._repr(o, level, context)
        width = self._width - indent - allowance
        if len(text) > width:
            kind = type(o)
            inner = context + (id(o),)
            if self._depth is not None and level >= self._depth:
                out.append(text)
                return
            if kind is dict and o:
                out.append("{" + " " * (self._indent - 1))
                items = _sorted(o.items(), lambda item: item[0]) if self._sort else list(o.items())
                self._dict_items(items, out, indent, allowance + 1, inner, level + 1)
                out.append("}")
                return
            if kind is list and o:
                out.append("[")
                self._items(o, out, indent, allowance + 1, inner, level + 1)
                out.append("]")
                return
            if kind is tuple and o:
                out.append("(")
                end = ",)" if len(o) == 1 else ")"
                self._items(o, out, indent, allowance + len(end), inner, level + 1)
                out.append(end)
                return
            if kind in (set, frozenset) and o:
                opening, end = ("{", "}") if kind is set else ("frozenset({", "})")
                if kind is frozenset:
                    indent += len("frozenset(")
                out.append(opening)
                self._items(_sorted(o), out, indent, allowance + len(end), inner, level + 1)
                out.append(end)
                return
            if kind is str and o:
                self._text(o, out, indent, allowance, level + 1)
                return
            if hasattr(kind, "__dataclass_fields__") and kind.__repr__.__qualname__ == kind.__qualname__ + ".__repr__":
                name = kind.__name__
                indent += len(name) + 1
                out.append(name + "(")
                fields = [
                    (f.name, getattr(o, f.name)) for f in kind.__dataclass_fields__.values() if f.repr
                ]
                self._named_items(fields, out, indent, allowance, inner, level + 1)
                out.append(")")
                return
            if isinstance(o, dict) and kind.__name__ == "OrderedDict" and o:
                name = kind.__name__
                out.append(name + "(")
                self._ordered(o, out, indent + len(name) + 1, allowance + 1, inner, level + 1)
                out.append(")")
                return
            if kind.__name__ == "defaultdict" and isinstance(o, dict) and o:
                factory = self._repr(o.default_factory, level, context)
                indent += len("defaultdict") + 1
                out.append(f"defaultdict({factory},\n{' ' * indent}")
                self._format(dict(o), out, indent, allowance + 1, inner, level)
                out.append(")")
                return
            if kind.__name__ == "Counter" and isinstance(o, dict) and o:
                out.append("Counter({" + " " * (self._indent - 1))
                self._dict_items(o.most_common(), out, indent + len("Counter("), allowance + 2, inner, level + 1)
                out.append("})")
                return
        out.append(text)

    def _ordered(self, o, out, indent, allowance, context, level):
        out.append("[")
        self._items(list(o.items()), out, indent, allowance + 1, context, level)
        out.append("]")

    def _dict_items(self, items, out, indent, allowance, context, level):
        indent += self._indent
        delimiter = ",\n" + " " * indent
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            text = self._repr(key, level, context)
            out.append(text + ": ")
            self._format(
                value, out, indent + len(text) + 2, allowance if i == last else 1, context, level
            )
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
                self._format(
                    value, out, indent + len(key) + 1, allowance if i == last else 1, context, level
                )
            if i != last:
                out.append(delimiter)

    def _items(self, items, out, indent, allowance, context, level):
        indent += self._indent
        if self._indent > 1:
            out.append(" " * (self._indent - 1))
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
                text = self._repr(item, level, context)
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

    def _text(self, o, out, indent, allowance, level):
        chunks = []
        lines = o.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        most = width = self._width - indent
        text = ""
        for i, line in enumerate(lines):
            text = repr(line)
            if i == len(lines) - 1:
                most -= allowance
            if len(text) <= most:
                chunks.append(text)
                continue
            parts = _words(line)
            most2 = width
            current = ""
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    most2 -= allowance
                if len(repr(candidate)) > most2:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(text)
            return
        if level == 1:
            out.append("(")
        for i, chunk in enumerate(chunks):
            if i > 0:
                out.append("\n" + " " * indent)
            out.append(chunk)
        if level == 1:
            out.append(")")


def _words(line):
    """Words, each with the spaces after it."""
    parts = []
    current = ""
    for i, char in enumerate(line):
        if current and not char.isspace() and current[-1].isspace():
            parts.append(current)
            current = ""
        current += char
    if current:
        parts.append(current)
    return parts
