"""string: constants, capwords, Template and Formatter."""

__name__ = "string"

import re as _re

_NONE = object()

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def capwords(s, sep=None):
    """Split into words, capitalize each, join again."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    """A string with $-substitutions; what they look like can be set in subclasses."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            pattern = cls.pattern
        else:
            mark = _re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or name
            pattern = (
                f"{mark}(?:(?P<escaped>{mark})|(?P<named>{name})"
                f"|{{(?P<braced>{braced})}}|(?P<invalid>))"
            )
        cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        at = match.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        column = at - len("".join(lines[:-1])) if lines else 1
        raise ValueError(
            "Invalid placeholder in string: line %d, col %d" % (len(lines) or 1, column)
        )

    def _name(self, match):
        """The name that a placeholder stands for, None if it is no such placeholder."""
        return match.group("named") or match.group("braced")

    def _substitute(self, mapping, safe):
        def replace(match):
            name = self._name(match)
            if name is not None:
                if not safe:
                    return str(mapping[name])
                try:
                    return str(mapping[name])
                except KeyError:
                    return match.group()
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                return match.group() if safe else self._invalid(match)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(replace, self.template)

    def substitute(self, mapping=_NONE, /, **kws):
        return self._substitute(_names(mapping, kws), False)

    def safe_substitute(self, mapping=_NONE, /, **kws):
        return self._substitute(_names(mapping, kws), True)

    def is_valid(self):
        for match in self.pattern.finditer(self.template):
            if match.group("invalid") is not None:
                return False
            self._check(match)
        return True

    def _check(self, match):
        if self._name(match) is None and match.group("escaped") is None:
            raise ValueError("Unrecognized named group in pattern", self.pattern)

    def get_identifiers(self):
        found = []
        for match in self.pattern.finditer(self.template):
            name = self._name(match)
            if name is not None:
                if name not in found:
                    found.append(name)
            elif match.group("invalid") is None:
                self._check(match)
        return found


def _names(mapping, kws):
    if mapping is _NONE:
        return kws
    if not kws:
        return mapping
    from collections import ChainMap

    return ChainMap(kws, mapping)


Template.__init_subclass__()


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
