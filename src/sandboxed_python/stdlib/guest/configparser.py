"""configparser: texts of sections and options. They are read from texts, streams and dicts."""

import re
import sys
from collections import ChainMap
from collections.abc import MutableMapping

from _configparser_errors import (
    MAX_INTERPOLATION_DEPTH,
    DuplicateOptionError,
    DuplicateSectionError,
    Error,
    InterpolationDepthError,
    InterpolationError,
    InterpolationMissingOptionError,
    InterpolationSyntaxError,
    MissingSectionHeaderError,
    NoOptionError,
    NoSectionError,
    ParsingError,
)
from _configparser_view import BasicInterpolation, ExtendedInterpolation, Interpolation, SectionProxy

DEFAULTSECT = "DEFAULT"
_NOT_GIVEN = object()


class ConverterMapping(MutableMapping):
    """The functions behind `getint` and its like, by the ends of their names."""

    def __init__(self, parser):
        self._parser = parser
        self._data = {}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        name = "get" + key
        self._data[key] = value
        if callable(value):
            def get(section, option, **options):
                return self._parser._get_conv(section, option, value, **options)

            setattr(self._parser, name, get)
            for proxy in self._parser.values():
                setattr(proxy, name, proxy._converted(get))

    def __delitem__(self, key):
        del self._data[key]
        self._parser.__dict__.pop("get" + key, None)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


class RawConfigParser(MutableMapping):
    """Sections of options, values taken as they are written."""

    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True,
        "0": False, "no": False, "false": False, "off": False,
    }
    SECTCRE = re.compile(r"\[(?P<header>.+)\]" if _version >= (3, 9) else r"\[(?P<header>[^]]+)\]")
    NONSPACECRE = re.compile(r"\S")

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
        comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True,
        empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_NOT_GIVEN,
        converters=_NOT_GIVEN, **options,
    ):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._proxies = dict_type()
        self.converters = ConverterMapping(self)
        self._delimiters = tuple(delimiters)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        marks = "|".join([re.escape(one) for one in self._delimiters])
        if allow_no_value:
            form = rf"(?P<option>.*?)\s*(?:(?P<vi>{marks})\s*(?P<value>.*))?$"
        else:
            form = rf"(?P<option>.*?)\s*(?P<vi>{marks})\s*(?P<value>.*)$"
        self._optcre = self.OPTCRE = re.compile(form)
        self._interpolation = (
            self._DEFAULT_INTERPOLATION if interpolation is _NOT_GIVEN else interpolation or Interpolation()
        )
        self._proxies[default_section] = SectionProxy(self, default_section)
        self.converters.update({"int": int, "float": float, "boolean": self._convert_to_boolean})
        if converters is not _NOT_GIVEN:
            self.converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    # ---- sections and options

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section) from None
        names = self._sections[section].copy()
        names.update(self._defaults)
        return list(names)

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        if section not in self._sections:
            return False
        return option in self._sections[section] or option in self._defaults

    def _options_of(self, section):
        if not section or section == self.default_section:
            return self._defaults
        if section in self._sections:
            return self._sections[section]
        raise NoSectionError(section) from None

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        where = self._options_of(section)
        where[self.optionxform(option)] = value

    def remove_option(self, section, option):
        where = self._options_of(section)
        option = self.optionxform(option)
        found = option in where
        if found:
            del where[option]
        return found

    def remove_section(self, section):
        found = section in self._sections
        if found:
            del self._sections[section]
            del self._proxies[section]
        return found

    def _unify_values(self, section, vars):
        """All values that are seen from a section."""
        own = {}
        if section in self._sections:
            own = self._sections[section]
        elif section != self.default_section:
            raise NoSectionError(section) from None
        given = {}
        for key, value in (vars or {}).items():
            given[self.optionxform(key)] = str(value) if value is not None else None
        return ChainMap(given, own, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_NOT_GIVEN):
        try:
            values = self._unify_values(section, vars)
        except NoSectionError:
            if fallback is _NOT_GIVEN:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _NOT_GIVEN:
                raise NoOptionError(option, section)
            return fallback
        value = values[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_NOT_GIVEN, **options):
        try:
            value = self.get(section, option, raw=raw, vars=vars, **options)
        except (NoSectionError, NoOptionError):
            if fallback is _NOT_GIVEN:
                raise
            return fallback
        return conv(value)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_NOT_GIVEN, raw=False, vars=None):
        if section is _NOT_GIVEN:
            return MutableMapping.items(self)
        values = self._defaults.copy()
        if section in self._sections:
            values.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section)
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        change = self._interpolation.before_get
        return [(name, change(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    # ---- the parser as a mapping of sections

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    # ---- reading

    def read(self, filenames, encoding=None):
        """Files that can't be opened are left out: here all of them."""
        import os

        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                stream = open(name, encoding=encoding)
            except OSError:
                continue
            self._read(stream, name)
            done.append(name)
        return done

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(True), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            if section != self.default_section and not self.has_section(section):
                self.add_section(section)
            elif self._strict and section in seen:
                raise DuplicateSectionError(section, source)
            seen.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, value)

    def _uncommented(self, line):
        """(the line without its comments, was there one at its end?)"""
        at = None
        for prefix in self._inline_comment_prefixes:
            start = line.find(prefix)
            while start >= 0:
                if start == 0 or line[start - 1].isspace():
                    at = start if at is None else min(at, start)
                    break
                start = line.find(prefix, start + 1)
        if any(line.strip().startswith(prefix) for prefix in self._comment_prefixes):
            at = 0
        return line[:at].strip(), at

    def _read(self, fp, fpname):
        seen = set()
        where = section = option = None
        indent = 0
        failure = None
        for lineno, line in enumerate(fp, start=1):
            value, comment = self._uncommented(line)
            if not value:
                if self._empty_lines_in_values:
                    # An empty line is part of a value that goes on, a comment is not.
                    if comment is None and where is not None and option and where[option] is not None:
                        where[option].append("")
                else:
                    indent = sys.maxsize
                continue
            first = self.NONSPACECRE.search(line)
            column = first.start() if first else 0
            if where is not None and option and column > indent:
                if _version >= (3, 13) and where[option] is None:
                    raise Error(f"Multi-line value for no value: {line!r}")
                where[option].append(value)
                continue
            indent = column
            found = self.SECTCRE.match(value)
            if found:
                section = found.group("header")
                option = None
                if section in self._sections:
                    if self._strict and section in seen:
                        raise DuplicateSectionError(section, fpname, lineno)
                    where = self._sections[section]
                    seen.add(section)
                elif section == self.default_section:
                    where = self._defaults
                else:
                    where = self._sections[section] = self._dict()
                    self._proxies[section] = SectionProxy(self, section)
                    seen.add(section)
                continue
            if where is None:
                raise MissingSectionHeaderError(fpname, lineno, line)
            found = self._optcre.match(value)
            if not found or not found.group("option"):
                failure = failure or ParsingError(fpname)
                failure.append(lineno, line if _version < (3, 13) else line)
                continue
            option = self.optionxform(found.group("option").rstrip())
            if self._strict and (section, option) in seen:
                raise DuplicateOptionError(section, option, fpname, lineno)
            seen.add((section, option))
            text = found.group("value")
            where[option] = None if text is None else [text.strip()]
        self._join()
        if failure:
            raise failure

    def _join(self):
        """Values of several lines become one text each."""
        for name, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for option, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[option] = self._interpolation.before_read(self, name, option, value)

    # ---- writing

    def write(self, fp, space_around_delimiters=True):
        mark = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), mark)
        for section in self._sections:
            self._write_section(fp, section, self._sections[section].items(), mark)

    def _write_section(self, fp, section_name, section_items, delimiter):
        fp.write(f"[{section_name}]\n")
        for key, value in section_items:
            value = self._interpolation.before_write(self, section_name, key, value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace("\n", "\n\t")
            else:
                value = ""
            fp.write(f"{key}{value}\n")
        fp.write("\n")

    def _validate_value_types(self, *, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError("option values must be strings")


class ConfigParser(RawConfigParser):
    """Values may refer to others by `%(name)s`; names and values are text."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._validate_value_types(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        hold, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = hold


if _version < (3, 12):
    SafeConfigParser = ConfigParser
