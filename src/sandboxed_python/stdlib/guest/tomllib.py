"""tomllib: TOML texts to dicts."""

__all__ = ("loads", "load", "TOMLDecodeError")

import re
from datetime import date, datetime, time, timedelta, timezone

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_COMMENT = re.compile(r"#[^\n]*")
_BLANK = re.compile(r"[ \t]*")
_BLANKS = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_NUMBER = re.compile(
    r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
    r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<float>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)"
)
_MOMENT = re.compile(
    r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
    r"(?:[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?"
    r"(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))?)?"
)
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_CONTROLS = frozenset(map(chr, range(32))) | {"\x7f"}
_PLAIN = re.compile(r'[^"\\\x00-\x08\x0a-\x1f\x7f]+')
_PLAIN_LINES = re.compile(r'[^"\\\x00-\x08\x0b-\x1f\x7f]+')


class TOMLDecodeError(ValueError):
    """A text is no TOML."""


class _Table(dict):
    """A table under construction; how it came to be says what may still be added to it."""

    __slots__ = ("how",)

    def __init__(self, how):
        self.how = how


# What a table is: written out by a header, made on the way to one, made by a dotted key, closed.
_HEADER, _IMPLIED, _DOTTED, _INLINE = range(4)


class _List(list):
    """An array of tables, which headers add to."""

    __slots__ = ()


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    return _plain(_Parser(s.replace("\r\n", "\n"), _safe(parse_float)).document())


def _safe(parse_float):
    if parse_float is float:
        return float

    def checked(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value

    return checked


def _plain(value):
    """The value without what the parser knew about it."""
    if isinstance(value, _Table):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value


class _Parser:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float

    def fail(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            raise TOMLDecodeError(f"{message} (at end of document)")
        line = self.text.count("\n", 0, at) + 1
        column = at - self.text.rfind("\n", 0, at)
        raise TOMLDecodeError(f"{message} (at line {line}, column {column})")

    def peek(self):
        return self.text[self.at : self.at + 1]

    def blank(self):
        self.at = _BLANK.match(self.text, self.at).end()

    def comment(self):
        found = _COMMENT.match(self.text, self.at)
        if found is None:
            return
        for place in range(self.at, found.end()):
            char = self.text[place]
            if char in _CONTROLS and char != "\t":
                self.fail(f"Found invalid character {char!r}", place)
        self.at = found.end()

    def blanks(self):
        """Over blanks, ends of lines and comments."""
        while True:
            before = self.at
            while self.peek() and self.peek() in " \t\n":
                self.at += 1
            self.comment()
            if self.at == before:
                return

    def document(self):
        root = table = _Table(_HEADER)
        while True:
            self.blanks_of_line()
            char = self.peek()
            if not char:
                return root
            if char == "\n":
                self.at += 1
                continue
            if char == "[":
                table = self.header(root)
            elif char in "\"'" or _BARE.match(char):
                self.pair(table)
            else:
                self.fail("Invalid statement")
            self.blank()
            self.comment()
            if self.peek() and self.peek() != "\n":
                self.fail("Expected newline or end of document after a statement")

    def blanks_of_line(self):
        self.blank()
        self.comment()

    # ---- keys and tables

    def key(self):
        """A dotted key, as a list of names."""
        names = [self.name()]
        while True:
            self.blank()
            if self.peek() != ".":
                return names
            self.at += 1
            self.blank()
            names.append(self.name())

    def name(self):
        found = _BARE.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
            return found.group()
        if self.peek() == '"':
            return self.basic()
        if self.peek() == "'":
            return self.literal()
        self.fail("Invalid initial character for a key part")

    def header(self, root):
        """`[key]` or `[[key]]`: the table that the following pairs belong to."""
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        self.blank()
        start = self.at
        names = self.key()
        if not self.text.startswith("]]" if many else "]", self.at):
            if many:
                self.fail("Expected ']]' at the end of an array declaration")
            self.fail("Expected ']' at the end of a table declaration")
        table = root
        for name in names[:-1]:
            table = self.step(table, name, _IMPLIED)
        last = names[-1]
        found = table.get(last)
        if many:
            if found is None:
                found = table[last] = _List()
            if type(found) is not _List:
                self.fail("Cannot overwrite a value" if not isinstance(found, _Table)
                          else f"Cannot mutate immutable namespace {tuple(names)}")
            made = _Table(_HEADER)
            found.append(made)
        else:
            if found is None:
                found = table[last] = _Table(_HEADER)
            elif type(found) is not _Table or found.how != _IMPLIED:
                self.fail(f"Cannot declare {tuple(names)} twice")
            else:
                found.how = _HEADER
            made = found
        self.at += 2 if many else 1
        return made

    def step(self, table, name, how):
        """The table of that name inside of one; it is made if need be."""
        found = table.get(name)
        if found is None:
            found = table[name] = _Table(how)
        elif type(found) is _List:
            found = found[-1]
        elif type(found) is not _Table or found.how == _INLINE:
            self.fail("Cannot overwrite a value")
        return found

    def pair(self, table, inline=False):
        """`key = value`."""
        names = self.key()
        if self.peek() != "=":
            self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.blank()
        value = self.value()
        for name in names[:-1]:
            inner = table.get(name)
            if inner is not None and (
                type(inner) is not _Table or inner.how in (_INLINE, _HEADER, _IMPLIED)
            ):
                if type(inner) is _Table and inner.how != _INLINE:
                    self.fail(f"Cannot redefine namespace {tuple(names[:-1])}")
                if type(inner) is _Table and not inline:
                    self.fail(f"Cannot mutate immutable namespace {tuple(names[:-1])}")
                self.fail("Cannot overwrite a value")
            table = self.step(table, name, _DOTTED)
        last = names[-1]
        if last in table:
            if inline:
                self.fail(f"Duplicate inline table key {last!r}")
            self.fail("Cannot overwrite a value")
        table[last] = value

    # ---- values

    def value(self):
        text, at = self.text, self.at
        char = self.peek()
        if char == '"':
            return self.long_basic() if text.startswith('"""', at) else self.basic()
        if char == "'":
            return self.long_literal() if text.startswith("'''", at) else self.literal()
        if char == "[":
            return self.array()
        if char == "{":
            return self.inline_table()
        for word, value in (("true", True), ("false", False)):
            if text.startswith(word, at):
                self.at += len(word)
                return value
        found = _MOMENT.match(text, at)
        if found is not None:
            return self.moment(found)
        found = _TIME.match(text, at)
        if found is not None:
            self.at = found.end()
            hour, minute, second, part = found.groups()
            return time(int(hour), int(minute), int(second), int((part or "0").ljust(6, "0")))
        found = _NUMBER.match(text, at)
        if found is not None:
            self.at = found.end()
            if found.group("float"):
                return self.parse_float(found.group())
            return int(found.group(), 0)
        for word in ("inf", "nan", "+inf", "-inf", "+nan", "-nan"):
            if text.startswith(word, at):
                self.at += len(word)
                return self.parse_float(word)
        self.fail("Invalid value")

    def moment(self, found):
        year, month, day, hour, minute, second, part, zulu, sign, off_hour, off_minute = found.groups()
        try:
            if hour is None:
                value = date(int(year), int(month), int(day))
            else:
                zone = None
                if zulu:
                    zone = timezone.utc
                elif sign:
                    offset = timedelta(hours=int(off_hour), minutes=int(off_minute))
                    zone = timezone(offset if sign == "+" else -offset)
                micro = int((part or "0").ljust(6, "0"))
                value = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), micro, zone)
        except ValueError as error:
            self.fail("Invalid date or datetime")
        self.at = found.end()
        return value

    def array(self):
        self.at += 1
        values = []
        self.blanks()
        while self.peek() != "]":
            values.append(self.value())
            self.blanks()
            if self.peek() == ",":
                self.at += 1
                self.blanks()
            elif self.peek() != "]":
                self.fail("Unclosed array")
        self.at += 1
        return values

    def inline_table(self):
        self.at += 1
        table = _Table(_DOTTED)
        self.blank()
        if self.peek() == "}":
            self.at += 1
        else:
            while True:
                self.pair(table, True)
                self.blank()
                char = self.peek()
                if char not in (",", "}") or not char:
                    self.fail("Unclosed inline table")
                self.at += 1
                if char == "}":
                    break
                self.blank()
        self.close(table)
        return table

    def close(self, table):
        """Nothing can be added to an inline table, nor to those inside it."""
        table.how = _INLINE
        for one in table.values():
            if type(one) is _Table:
                self.close(one)

    # ---- texts

    def basic(self):
        self.at += 1
        pieces = []
        while True:
            found = _PLAIN.match(self.text, self.at)
            if found is not None:
                pieces.append(found.group())
                self.at = found.end()
            char = self.peek()
            if char == '"':
                self.at += 1
                return "".join(pieces)
            if char == "\\":
                pieces.append(self.escape())
            elif not char:
                self.fail("Unterminated string")
            else:
                self.fail(f"Illegal character {char!r}")

    def escape(self, long=False):
        """What a backslash and what follows it stand for."""
        start = self.at
        char = self.text[start + 1 : start + 2]
        self.at += 2
        if char in _ESCAPES and char:
            return _ESCAPES[char]
        if char and char in "uU":
            size = 4 if char == "u" else 8
            digits = self.text[self.at : self.at + size]
            if len(digits) < size or any(one not in "0123456789abcdefABCDEF" for one in digits):
                self.fail("Invalid hex value")
            self.at += size
            code = int(digits, 16)
            if not (0 <= code <= 0xD7FF or 0xE000 <= code <= 0x10FFFF):
                self.fail("Escaped character is not a Unicode scalar value")
            return chr(code)
        if long and char and char in " \t\n":
            self.at -= 1
            if char != "\n":
                self.blank()
                if self.peek() == "":
                    return ""
                if self.peek() != "\n":
                    self.fail("Unescaped '\\' in a string")
            while self.peek() and self.peek() in " \t\n":
                self.at += 1
            return ""
        if not char:
            self.fail("Unterminated string")
        self.fail("Unescaped '\\' in a string")

    def literal(self):
        start = self.at + 1
        self.at = start
        while True:
            char = self.peek()
            if char == "'":
                self.at += 1
                return self.text[start : self.at - 1]
            if not char:
                self.fail("Expected \"'\"")
            if char in _CONTROLS and char != "\t":
                self.fail(f"Found invalid character {char!r}")
            self.at += 1

    def opened(self):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1

    def closing(self, quote):
        """How many quotes stand at the end of a long text, beyond the three that close it."""
        extra = 0
        while extra < 2 and self.text.startswith(quote, self.at):
            self.at += 1
            extra += 1
        return quote * extra

    def long_literal(self):
        self.opened()
        end = self.text.find("'''", self.at)
        if end < 0:
            self.fail("Expected \"'''\"", len(self.text))
        for place in range(self.at, end):
            char = self.text[place]
            if char in _CONTROLS and char not in "\t\n":
                self.fail(f"Found invalid character {char!r}", place)
        body = self.text[self.at : end]
        self.at = end + 3
        return body + self.closing("'")

    def long_basic(self):
        self.opened()
        pieces = []
        while True:
            found = _PLAIN_LINES.match(self.text, self.at)
            if found is not None:
                pieces.append(found.group())
                self.at = found.end()
            char = self.peek()
            if char == '"':
                if self.text.startswith('"""', self.at):
                    self.at += 3
                    pieces.append(self.closing('"'))
                    return "".join(pieces)
                pieces.append('"')
                self.at += 1
            elif char == "\\":
                pieces.append(self.escape(True))
            elif not char:
                self.fail("Unterminated string")
            else:
                self.fail(f"Illegal character {char!r}")
