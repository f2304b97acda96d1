# A JSON parser and printer by hand, compared with the module.
import json


class Parser:
    def __init__(self, text):
        self.text, self.i = text, 0

    def fail(self, message):
        raise ValueError(f"{message} at {self.i}")

    def space(self):
        while self.i < len(self.text) and self.text[self.i] in " \n\t":
            self.i += 1

    def take(self, ch):
        self.space()
        if not self.text.startswith(ch, self.i):
            self.fail(f"expected {ch!r}")
        self.i += len(ch)

    def peek(self):
        self.space()
        return self.text[self.i] if self.i < len(self.text) else ""

    def value(self):
        ch = self.peek()
        if ch == "{":
            return dict(self.sequence("{", "}", self.pair))
        if ch == "[":
            return list(self.sequence("[", "]", self.value))
        if ch == '"':
            return self.string()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return value
        return self.number()

    def sequence(self, left, right, item):
        self.take(left)
        if self.peek() == right:
            return self.take(right) or []
        out = [item()]
        while self.peek() == ",":
            self.take(",")
            out.append(item())
        self.take(right)
        return out

    def pair(self):
        key = self.string()
        self.take(":")
        return key, self.value()

    def string(self):
        self.take('"')
        out = []
        while True:
            if self.i >= len(self.text):
                self.fail("unterminated string")
            ch = self.text[self.i]
            self.i += 1
            if ch == '"':
                return "".join(out)
            if ch == "\\":
                ch = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}[self.text[self.i]]
                self.i += 1
            out.append(ch)

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-0123456789.eE":
            self.i += 1
        text = self.text[start : self.i]
        if not text:
            self.fail("unexpected " + (repr(self.peek()) if self.peek() else "end"))
        return float(text) if set(text) & set(".eE") else int(text)


def parse(text):
    parser = Parser(text)
    value = parser.value()
    if parser.peek():
        parser.fail("trailing data")
    return value


for text in ('{"a": [1, 2.5, -3e2, {"b": null}], "c": "x\\n\\"q\\"", "d": true}', "[]", "{}", ' "s" ', "12"):
    print(parse(text), parse(text) == json.loads(text))
for bad in ("[1", "{1: 2}", "[1,]", "", "tru", '"abc', "1 2", '{"a"}'):
    try:
        print(parse(bad))
    except ValueError as error:
        print(repr(bad), error)
