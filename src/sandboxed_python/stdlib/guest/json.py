"""json: the functions and the classes that can be extended; reading and writing are native."""

__name__ = "json"


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(
        self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
        sort_keys=False, indent=None, separators=None, default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        return _dumps(
            o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.indent,
            (self.item_separator, self.key_separator), self.default, self.sort_keys,
        )

    def iterencode(self, o, _one_shot=False):
        yield self.encode(o)


class JSONDecoder:
    """Makes objects of texts."""

    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
        strict=True, object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        return _loads(
            s, self.object_hook, self.parse_float, self.parse_int, self.parse_constant,
            self.object_pairs_hook,
        )

    def raw_decode(self, s, idx=0):
        """The object that a text begins with, and where it ends."""
        if idx < 0:
            raise ValueError("idx cannot be negative")
        end = _value_end(s, idx)
        return self.decode(s[idx:end]), end


def _value_end(text, start):
    """Where the JSON value that begins at `start` ends; JSONDecodeError if none begins there."""
    size = len(text)
    first = text[start : start + 1]
    end = start
    if first in ("{", "[", '"'):
        depth = 0
        while end < size:
            char = text[end]
            end += 1
            if char == '"':
                while end < size and text[end] != '"':
                    end += 2 if text[end] == "\\" else 1
                end += 1
            elif char in "{[":
                depth += 1
            elif char in "}]":
                depth -= 1
            if depth <= 0:
                return min(end, size)
        return size
    while end < size and (text[end].isalnum() or text[end] in "+-."):
        end += 1
    if end == start:
        raise JSONDecodeError("Expecting value", text, start)
    return end


def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
    indent=None, separators=None, default=None, sort_keys=False, **kw,
):
    """Serialize obj to a JSON text."""
    if cls is None:
        return _dumps(
            obj, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default,
            sort_keys,
        )
    return cls(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
        allow_nan=allow_nan, indent=indent, separators=separators, default=default,
        sort_keys=sort_keys, **kw,
    ).encode(obj)


def dump(obj, fp, **kw):
    """Serialize obj as JSON to a stream that has write()."""
    fp.write(dumps(obj, **kw))


def loads(
    s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
    object_pairs_hook=None, **kw,
):
    """Make objects of a JSON text."""
    if cls is None:
        return _loads(s, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook)
    if object_hook is not None:
        kw["object_hook"] = object_hook
    if object_pairs_hook is not None:
        kw["object_pairs_hook"] = object_pairs_hook
    if parse_float is not None:
        kw["parse_float"] = parse_float
    if parse_int is not None:
        kw["parse_int"] = parse_int
    if parse_constant is not None:
        kw["parse_constant"] = parse_constant
    return cls(**kw).decode(s)


def load(fp, **kw):
    """Make objects of a stream that has read()."""
    return loads(fp.read(), **kw)
