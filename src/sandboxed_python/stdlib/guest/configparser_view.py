"""configparser: sections as mappings, and values that refer to other values."""

import re
from collections.abc import MutableMapping

from _configparser_errors import (
    MAX_INTERPOLATION_DEPTH,
    InterpolationDepthError,
    InterpolationMissingOptionError,
    InterpolationSyntaxError,
    NoOptionError,
    NoSectionError,
)


class Interpolation:
    """Values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _MarkedInterpolation(Interpolation):
    """A mark with a name in brackets is the value of that name; two marks are the mark itself."""

    def before_get(self, parser, section, option, value, defaults):
        pieces = []
        self._fill(parser, option, pieces, value, section, defaults, 1)
        return "".join(pieces)

    def before_set(self, parser, section, option, value):
        mark = self._MARK
        left = self._KEYCRE.sub("", value.replace(mark * 2, ""))
        if mark in left:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {left.find(mark)}")
        return value

    def _fill(self, parser, option, pieces, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        mark, bracket = self._MARK, self._BRACKET
        while rest:
            before, found, after = rest.partition(mark)
            if before:
                pieces.append(before)
            if not found:
                return
            if after[:1] == mark:
                pieces.append(mark)
                rest = after[1:]
                continue
            rest = mark + after
            if after[:1] != bracket:
                raise InterpolationSyntaxError(
                    option, section, f"'{mark}' must be followed by '{mark}' or '{bracket}', found: {rest!r}"
                )
            found = self._KEYCRE.match(rest)
            if found is None:
                raise InterpolationSyntaxError(
                    option, section, f"bad interpolation variable reference {rest!r}"
                )
            rest = rest[found.end() :]
            there, name, value, known = self._look_up(
                parser, section, option, raw, values, found.group(1), rest
            )
            if mark in value:
                self._fill(parser, name, pieces, value, there, known, depth + 1)
            else:
                pieces.append(value)


class BasicInterpolation(_MarkedInterpolation):
    """`%(name)s` is the value of that name in the section; `%%` is a percent sign."""

    _KEYCRE = re.compile(r"%\(([^)]+)\)s")
    _MARK = "%"
    _BRACKET = "("

    def _look_up(self, parser, section, option, raw, values, path, rest):
        name = parser.optionxform(path)
        try:
            return section, option, values[name], values
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None


class ExtendedInterpolation(_MarkedInterpolation):
    """`${name}` and `${section:name}`; `$$` is a dollar sign."""

    _KEYCRE = re.compile(r"\$\{([^}]+)\}")
    _MARK = "$"
    _BRACKET = "{"

    def _look_up(self, parser, section, option, raw, values, path, rest):
        there, *names = path.split(":")
        try:
            if not names:
                there, name = section, parser.optionxform(there)
                value = values[name]
            elif len(names) == 1:
                name = parser.optionxform(names[0])
                value = parser.get(there, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, path) from None
        known = dict(parser.items(there, raw=True)) if "$" in value else values
        return there, name, value, known


class SectionProxy(MutableMapping):
    """One section of a parser as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for kind in parser.converters:
            setattr(self, "get" + kind, self._converted(getattr(parser, "get" + kind)))

    def _converted(self, function):
        def get(option, fallback=None, **options):
            return self._parser_get(function, option, fallback, options)

        return get

    def _parser_get(self, function, option, fallback, options):
        return function(self._name, option, fallback=fallback, **options)

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **options):
        return (_impl or self._parser.get)(
            self._name, option, raw=raw, vars=vars, fallback=fallback, **options
        )
