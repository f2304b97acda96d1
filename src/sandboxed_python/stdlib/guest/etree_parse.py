"""xml.etree.ElementTree: trees from text. Documents whose types declare entities are refused."""

import re as _re

__name__ = "xml.etree.ElementTree"

_NAME = _re.compile(r"[^\s/>=<\"'&]+")
_SPACE = _re.compile(r"[ \t\r\n]*")
_ENTITY = _re.compile(r"&(#[0-9]+|#x[0-9a-fA-F]+|[^\s;&<]*)(;?)")
_PLAIN = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


class ParseError(SyntaxError):
    """What is read is not well-formed: `position` is (line, column)."""


class Reader:
    """Reads a whole document and tells a builder of it."""

    def __init__(self, text, builder):
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.builder = builder
        self.at = 0

    def fail(self, message, at=None):
        at = self.at if at is None else at
        line = self.text.count("\n", 0, at) + 1
        column = at - (self.text.rfind("\n", 0, at) + 1)
        error = ParseError(f"{message}: line {line}, column {column}")
        error.code = {"no element found": 3, "mismatched tag": 7, "undefined entity": 11}.get(message, 4)
        error.position = line, column
        raise error

    def read(self):
        text = self.text
        stack = []
        spaces = [{"xml": "http://www.w3.org/XML/1998/namespace"}]
        done = False
        if text.startswith("\ufeff"):
            self.at = 1
        while self.at < len(text):
            begin = self.at
            if text[begin] != "<":
                end = text.find("<", begin)
                end = len(text) if end < 0 else end
                piece = text[begin:end]
                if stack:
                    self.builder.data(self.decoded(piece, begin))
                elif piece.strip():
                    at = begin + len(piece) - len(piece.lstrip())
                    self.fail("junk after document element" if done else "syntax error", at)
                self.at = end
            elif text.startswith("<!--", begin):
                self.builder.comment(self.upto("-->", 4))
            elif text.startswith("<![CDATA[", begin) and stack:
                self.builder.data(self.upto("]]>", 9))
            elif text.startswith("<?", begin):
                target, _, rest = self.upto("?>", 2).partition(" ")
                if target != "xml":
                    self.builder.pi(target, rest.strip() or None)
            elif text.startswith("<!DOCTYPE", begin) and not stack and not done:
                self.doctype()
            elif text.startswith("</", begin):
                name = self.name(begin + 2)
                self.skip()
                if not stack or stack[-1] != name:
                    self.fail("mismatched tag", begin + 2)
                if not text.startswith(">", self.at):
                    self.fail("not well-formed (invalid token)")
                self.at += 1
                stack.pop()
                self.builder.end(self.full(name, spaces.pop(), begin))
                done = not stack
            else:
                if done:
                    self.fail("junk after document element")
                name, attributes, is_empty = self.start(begin)
                known = dict(spaces[-1])
                for key in [one for one in attributes if one == "xmlns" or one.startswith("xmlns:")]:
                    known[key[6:]] = attributes.pop(key)
                full = {
                    self.full(key, known, begin) if ":" in key else key: value
                    for key, value in attributes.items()
                }
                tag = self.full(name, known, begin)
                self.builder.start(tag, full)
                if is_empty:
                    self.builder.end(tag)
                    done = not stack
                else:
                    stack.append(name)
                    spaces.append(known)
        if stack or not done:
            self.fail("no element found", len(text))

    def upto(self, mark, head):
        end = self.text.find(mark, self.at + head)
        if end < 0:
            self.fail("unclosed token")
        found = self.text[self.at + head : end]
        self.at = end + len(mark)
        return found

    def doctype(self):
        end = self.text.find(">", self.at)
        bracket = self.text.find("[", self.at)
        if 0 <= bracket < end:
            end = self.text.find("]", bracket)
            if "<!ENTITY" in self.text[bracket:end]:
                raise ParseError("entities are not available: the sandbox expands none")
            end = self.text.find(">", end)
        if end < 0:
            self.fail("unclosed token")
        self.at = end + 1

    def skip(self):
        self.at = _SPACE.match(self.text, self.at).end()

    def name(self, at):
        found = _NAME.match(self.text, at)
        if not found or found.group()[0] in "0123456789-.!?":
            self.fail("not well-formed (invalid token)", at)
        self.at = found.end()
        return found.group()

    def full(self, name, known, at):
        prefix, colon, local = name.rpartition(":")
        uri = known.get(prefix)
        if colon and uri is None:
            self.fail("unbound prefix", at)
        return f"{{{uri}}}{local}" if uri else name

    def start(self, begin):
        text = self.text
        name = self.name(begin + 1)
        attributes = {}
        while True:
            before = self.at
            self.skip()
            if text.startswith(">", self.at):
                self.at += 1
                return name, attributes, False
            if text.startswith("/>", self.at):
                self.at += 2
                return name, attributes, True
            if self.at >= len(text):
                self.fail("unclosed token", begin)
            if before == self.at:
                self.fail("not well-formed (invalid token)")
            at = self.at
            key = self.name(self.at)
            self.skip()
            if not text.startswith("=", self.at):
                self.fail("not well-formed (invalid token)")
            self.at += 1
            self.skip()
            mark = text[self.at : self.at + 1]
            end = text.find(mark, self.at + 1) if mark in ('"', "'") else -1
            if end < 0 or "<" in text[self.at : end]:
                self.fail("not well-formed (invalid token)")
            if key in attributes:
                self.fail("duplicate attribute", at)
            value = text[self.at + 1 : end].replace("\n", " ").replace("\t", " ")
            attributes[key] = self.decoded(value, self.at + 1)
            self.at = end + 1

    def decoded(self, piece, begin):
        if "&" not in piece:
            return piece

        def one(found):
            name, semicolon = found.groups()
            if not semicolon or not name:
                self.fail("not well-formed (invalid token)", begin + found.end())
            if name.startswith("#"):
                number = int(name[2:], 16) if name[1] == "x" else int(name[1:])
                if number > 0x10FFFF:
                    self.fail("reference to invalid character number", begin + found.start())
                return chr(number)
            if name not in _PLAIN:
                self.fail("undefined entity", begin + found.start())
            return _PLAIN[name]

        return _ENTITY.sub(one, piece)
