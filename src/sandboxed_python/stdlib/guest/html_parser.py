"""html.parser: a reader of HTML that calls a method for each tag, text, comment and declaration."""

import re as _re
from html import unescape as _unescape

__name__ = "html.parser"

_NAME = _re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
_CHARREF = _re.compile(r"&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
_ENTITY = _re.compile(r"&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
_BEGUN = _re.compile(r"&[a-zA-Z#]")
_COMMENT_END = _re.compile(r"--\s*>")
_SPACE = " \t\n\r\f\v"


class HTMLParser:
    """Feed it text; override handle_starttag, handle_endtag, handle_data and the like."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self._start_text = None

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._start_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    handle_endtag = handle_charref = handle_entityref = handle_data = handle_comment = lambda self, _: None
    handle_decl = handle_pi = unknown_decl = lambda self, _: None

    # ---- the text, piece by piece ----

    def updatepos(self, i, j):
        """Move the position over rawdata[i:j]."""
        lines = self.rawdata.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - self.rawdata.rindex("\n", i, j) - 1
        else:
            self.offset += j - i
        return j

    def _text(self, text):
        if text:
            plain = self.convert_charrefs and self.cdata_elem is None
            self.handle_data(_unescape(text) if plain else text)

    def _go(self, at_end):
        data = self.rawdata
        size = len(data)
        i = 0
        while i < size:
            j = self._next_mark(i, at_end)
            if j < 0:
                break
            self._text(data[i:j])
            i = self.updatepos(i, j)
            if i == size:
                break
            k = self._tag(i) if data[i] == "<" else self._reference(i)
            if k is None:
                break
            if k < 0:
                if not at_end:
                    break
                k = data.find(">", i + 1) + 1 or data.find("<", i + 1)
                if k < 0:
                    k = i + 1
                self._text(data[i:k])
            i = self.updatepos(i, k)
        if at_end and i < size and self.cdata_elem is None:
            self._text(data[i:])
            i = self.updatepos(i, size)
        self.rawdata = data[i:]

    def _next_mark(self, i, at_end):
        """Where the next tag or reference begins, the end of the text, or -1: wait for more."""
        data = self.rawdata
        if self.cdata_elem is not None:
            found = _re.compile(r"</%s(?=[\t\n\r\f />])" % self.cdata_elem, _re.I).search(data, i)
            if found:
                return found.start()
            return len(data) if at_end else -1
        if not self.convert_charrefs:
            places = [at for at in (data.find("<", i), data.find("&", i)) if at >= 0]
            return min(places, default=len(data))
        j = data.find("<", i)
        if j >= 0:
            return j
        amp = data.rfind("&", max(i, len(data) - 34))
        if amp >= 0 and not at_end and not _re.search(r"[\s;]", data[amp:]):
            return -1
        return len(data)

    def _tag(self, i):
        """Read what begins with "<": where it ends, -1 if it does not yet, None: wait for more."""
        data = self.rawdata
        if data.startswith("</", i):
            return self.parse_endtag(i)
        if data[i + 1 : i + 2].isascii() and data[i + 1 : i + 2].isalpha():
            return self.parse_starttag(i)
        if data.startswith("<!--", i):
            found = _COMMENT_END.search(data, i + 4)
            if not found:
                return -1
            self.handle_comment(data[i + 4 : found.start()])
            return found.end()
        if data.startswith("<?", i):
            end = data.find(">", i + 2)
            if end < 0:
                return -1
            self.handle_pi(data[i + 2 : end])
            return end + 1
        if data.startswith("<!", i):
            return self._declaration(i)
        if i + 1 < len(data):
            self.handle_data("<")
            return i + 1
        return None

    def _declaration(self, i):
        data = self.rawdata
        end = data.find(">", i + 2)
        if data.startswith("<![", i):
            close = "]]>" if data[i + 3 : i + 9].lower() == "cdata[" else "]>"
            end = data.find(close, i + 3)
            if end < 0:
                return -1
            self.unknown_decl(data[i + 3 : end])
            return end + len(close)
        if end < 0:
            return -1
        if data[i : i + 9].lower() == "<!doctype":
            self.handle_decl(data[i + 2 : end])
        else:
            self.handle_comment(data[i + 2 : end])
        return end + 1

    def _reference(self, i):
        data = self.rawdata
        found = _CHARREF.match(data, i) or _ENTITY.match(data, i)
        if found:
            end = found.end()
            name = found.group()[1:-1]
            if name.startswith("#"):
                self.handle_charref(name[1:])
            else:
                self.handle_entityref(name)
            return end if data[end - 1] == ";" else end - 1
        if _BEGUN.match(data, i):
            rest = data[i:]
            if rest.startswith("&#") and ";" in rest:
                self.handle_data("&#")
                return i + 2
            return None
        if i + 1 < len(data):
            self.handle_data("&")
            return i + 1
        return None

    # ---- tags ----

    def parse_starttag(self, i):
        data = self.rawdata
        size = len(data)
        name = _NAME.match(data, i + 1)
        tag = name.group().lower()
        attrs = []
        at = name.end()
        while True:
            while at < size and data[at] in _SPACE + "/" and not data.startswith("/>", at):
                at += 1
            if at >= size or data.startswith("/", at) and at + 1 >= size:
                return -1
            if data[at] == ">" or data.startswith("/>", at):
                break
            begin = at
            at += 1
            while at < size and data[at] not in _SPACE + "/=>":
                at += 1
            key = data[begin:at].lower()
            value = None
            after = at
            while after < size and data[after] in _SPACE:
                after += 1
            if data.startswith("=", after):
                at = after
                while at < size and (data[at] == "=" or data[at] in _SPACE):
                    at += 1
                if at < size and data[at] in "'\"":
                    end = data.find(data[at], at + 1)
                    if end < 0:
                        return -1
                    value = data[at + 1 : end]
                    at = end + 1
                else:
                    begin = at
                    while at < size and data[at] != ">" and data[at] not in _SPACE:
                        at += 1
                    if at >= size:
                        return -1
                    value = data[begin:at]
                value = _unescape(value)
            attrs.append((key, value))
        end = at + (2 if data[at] == "/" else 1)
        self._start_text = data[i:end]
        self.lasttag = tag
        if data[at] == "/":
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def parse_endtag(self, i):
        data = self.rawdata
        end = data.find(">", i + 1)
        if end < 0:
            return -1
        name = _NAME.match(data, i + 2)
        if not name:
            if data.startswith("</>", i):
                return i + 3
            self.handle_comment(data[i + 2 : end])
            return end + 1
        self.clear_cdata_mode()
        self.handle_endtag(name.group().lower())
        return end + 1
