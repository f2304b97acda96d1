# A recursive-descent parser for arithmetic with variables, functions, errors with a position.
import re
from collections import namedtuple

Token = namedtuple("Token", "kind text position")
SPEC = [("number", r"\d+(?:\.\d+)?"), ("name", r"[a-z]+"), ("op", r"\*\*|[-+*/%(),=]"), ("space", r"\s+"), ("bad", r".")]
PATTERN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in SPEC))


class ParseError(Exception):
    pass


def tokenize(text):
    for match in PATTERN.finditer(text):
        kind = match.lastgroup
        if kind == "bad":
            raise ParseError(f"unexpected {match.group()!r} at {match.start()}")
        if kind != "space":
            yield Token(kind, match.group(), match.start())
    yield Token("end", "", len(text))


class Parser:
    FUNCTIONS = {"max": max, "abs": abs, "sqrt": lambda x: x**0.5}

    def __init__(self, text, variables):
        self.tokens, self.variables = list(tokenize(text)), variables
        self.i = 0

    @property
    def current(self):
        return self.tokens[self.i]

    def accept(self, *texts):
        if self.current.text in texts and self.current.kind == "op":
            self.i += 1
            return self.tokens[self.i - 1].text

    def expect(self, text):
        if not self.accept(text):
            raise ParseError(f"expected {text!r} at {self.current.position}, got {self.current.text!r}")

    def statement(self):
        if self.current.kind == "name" and self.tokens[self.i + 1].text == "=":
            name = self.current.text
            self.i += 2
            value = self.variables[name] = self.expression()
        else:
            value = self.expression()
        if self.current.kind != "end":
            raise ParseError(f"trailing {self.current.text!r} at {self.current.position}")
        return value

    def expression(self):
        value = self.term()
        while True:
            op = self.accept("+", "-")
            if not op:
                return value
            right = self.term()
            value = value + right if op == "+" else value - right

    def term(self):
        value = self.unary()
        while (op := self.accept("*", "/", "%")):
            right = self.unary()
            value = {"*": lambda: value * right, "/": lambda: value / right, "%": lambda: value % right}[op]()
        return value

    def unary(self):
        return -self.unary() if self.accept("-") else self.power()

    def power(self):
        base = self.atom()
        return base ** self.unary() if self.accept("**") else base

    def atom(self):
        token = self.current
        self.i += 1
        if token.kind == "number":
            return float(token.text) if "." in token.text else int(token.text)
        if token.kind == "name":
            if self.accept("("):
                args = [self.expression()]
                while self.accept(","):
                    args.append(self.expression())
                self.expect(")")
                return self.FUNCTIONS[token.text](*args)
            return self.variables[token.text]
        if token.text == "(":
            value = self.expression()
            self.expect(")")
            return value
        raise ParseError(f"unexpected {token.text or 'end'!r} at {token.position}")


variables = {}
for line in ["1 + 2 * 3", "x = 2 ** 3 ** 2", "(x - 12) / 4", "-2 ** 2", "max(1, x % 7, abs(-9))", "y = x + sqrt(16)", "1 +", "(1", "2 $ 3", "z + 1", "1 / 0", "1 2", "7 % 4 - 1.5"]:
    try:
        print(line, "=>", Parser(line, variables).statement())
    except (ParseError, ZeroDivisionError, KeyError) as error:
        print(line, "=>", type(error).__name__, error)
print(variables)
