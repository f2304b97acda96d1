"""string: constants, capwords, Template and Formatter."""

__name__ = "string"

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def capwords(s, sep=None):
    """Split into words, capitalize each, join again."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


_ID_START = frozenset("_" + ascii_lowercase + ascii_uppercase)
_ID_MORE = _ID_START | frozenset("0123456789")


class Template:
    """A string with $-substitutions."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """(literal, None), (name, kind) in order; kind: "named", "braced", "escaped", "invalid"."""
        text = self.template
        mark = self.delimiter
        size = len(text)
        start = 0
        while True:
            at = text.find(mark, start)
            if at < 0:
                yield text[start:], None, at
                return
            yield text[start:at], None, at
            i = at + len(mark)
            if text.startswith(mark, i):
                yield mark, "escaped", at
                start = i + len(mark)
                continue
            braced = text.startswith("{", i)
            j = i + 1 if braced else i
            k = j
            if k < size and text[k] in _ID_START:
                k += 1
                while k < size and text[k] in _ID_MORE:
                    k += 1
            if k == j or (braced and not text.startswith("}", k)):
                yield mark, "invalid", at
                start = i
                continue
            yield text[j:k], "braced" if braced else "named", at
            start = k + 1 if braced else k

    def _substitute(self, mapping, safe):
        out = []
        for part, kind, at in self._parts():
            if kind is None or kind == "escaped":
                out.append(part)
            elif kind == "invalid":
                if safe:
                    out.append(part)
                else:
                    lines = self.template[:at].splitlines(keepends=True)
                    if not lines:
                        colno = 1
                        lineno = 1
                    else:
                        colno = at - len("".join(lines[:-1])) + 1
                        lineno = len(lines)
                    raise ValueError(
                        "Invalid placeholder in string: line %d, col %d" % (lineno, colno)
                    )
            elif safe:
                try:
                    out.append(str(mapping[part]))
                except KeyError:
                    mark = self.delimiter
                    out.append(mark + "{" + part + "}" if kind == "braced" else mark + part)
            else:
                out.append(str(mapping[part]))
        return "".join(out)

    def substitute(self, mapping=(), /, **kws):
        return self._substitute({**dict(mapping), **kws} if kws else mapping or {}, False)

    def safe_substitute(self, mapping=(), /, **kws):
        return self._substitute({**dict(mapping), **kws} if kws else mapping or {}, True)

    def is_valid(self):
        return all(kind != "invalid" for _, kind, _ in self._parts())

    def get_identifiers(self):
        found = []
        for part, kind, _ in self._parts():
            if kind in ("named", "braced") and part not in found:
                found.append(part)
        return found


class Formatter:
    """str.format as an object whose steps can be overridden."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, depth, auto=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is not None:
                if field_name == "":
                    if auto is False:
                        raise ValueError(
                            "cannot switch from manual field specification to automatic"
                            " field numbering"
                        )
                    field_name = str(auto)
                    auto += 1
                elif field_name.isdigit():
                    if auto:
                        raise ValueError(
                            "cannot switch from manual field specification to automatic"
                            " field numbering"
                        )
                    auto = False
                obj, arg_used = self.get_field(field_name, args, kwargs)
                used_args.add(arg_used)
                obj = self.convert_field(obj, conversion)
                format_spec, auto = self._vformat(
                    format_spec, args, kwargs, used_args, depth - 1, auto
                )
                result.append(self.format_field(obj, format_spec))
        return "".join(result), auto

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        return _parse_format(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, name in rest:
            if is_attr:
                if name.startswith("_"):
                    raise AttributeError("format fields can't reach underscore attributes")
                obj = getattr(obj, name)
            else:
                obj = obj[name]
        return obj, first
