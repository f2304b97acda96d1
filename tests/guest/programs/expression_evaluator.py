# A recursive-descent calculator with errors.
class ParseError(Exception):
    pass


def tokenize(text):
    tokens, i = [], 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            tokens.append(float(text[i:j]) if "." in text[i:j] else int(text[i:j]))
            i = j
        elif c in "+-*/()^":
            tokens.append(c)
            i += 1
        else:
            raise ParseError(f"unexpected {c!r} at {i}")
    return tokens


class Parser:
    def __init__(self, text):
        self.tokens = tokenize(text)
        self.position = 0

    def peek(self):
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def take(self):
        token = self.peek()
        self.position += 1
        return token

    def expression(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.take() == "+" else value - self.term()
        return value

    def term(self):
        value = self.power()
        while self.peek() in ("*", "/"):
            if self.take() == "*":
                value *= self.power()
            else:
                value /= self.power()
        return value

    def power(self):
        value = self.atom()
        if self.peek() == "^":
            self.take()
            return value ** self.power()
        return value

    def atom(self):
        token = self.take()
        if token == "-":
            return -self.atom()
        if token == "(":
            value = self.expression()
            if self.take() != ")":
                raise ParseError("missing )")
            return value
        if isinstance(token, (int, float)):
            return token
        raise ParseError("unexpected %r" % (token,))


def evaluate(text):
    parser = Parser(text)
    value = parser.expression()
    if parser.peek() is not None:
        raise ParseError("trailing %r" % parser.peek())
    return value


for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-4 / 2 + .5", "1 / 0", "2 +", "(1", "3 4", "2 $ 3", "10 - 4 - 3"):
    try:
        print(text, "=", evaluate(text))
    except ParseError as error:
        print(text, "->", error)
    except ZeroDivisionError as error:
        print(text, "-> math:", error)
