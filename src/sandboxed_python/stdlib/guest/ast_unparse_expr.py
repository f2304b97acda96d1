"""ast: the texts of expressions, patterns and f-strings. An expression's text comes with the strength of
its outermost operator, which says where brackets are needed."""

__name__ = "ast"

# From loose to tight, as the grammar has them.
(
    _NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BITOR, _BITXOR, _BITAND, _SHIFT, _ARITH,
    _TERM, _FACTOR, _POWER, _AWAIT, _ATOM,
) = range(18)
_BINARY = {
    "Add": ("+", _ARITH), "Sub": ("-", _ARITH), "Mult": ("*", _TERM), "MatMult": ("@", _TERM),
    "Div": ("/", _TERM), "Mod": ("%", _TERM), "FloorDiv": ("//", _TERM), "LShift": ("<<", _SHIFT),
    "RShift": (">>", _SHIFT), "BitOr": ("|", _BITOR), "BitXor": ("^", _BITXOR),
    "BitAnd": ("&", _BITAND), "Pow": ("**", _POWER),
}
_UNARY = {"Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR), "Invert": ("~", _FACTOR)}
_COMPARED = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is",
    "IsNot": "is not", "In": "in", "NotIn": "not in",
}
_HUGE = "1e309"


def _kind(node):
    return type(node).__name__


class Expressions:
    # ---- patterns ----

    def pattern(self, node, outer):
        kind = _kind(node)
        if kind == "MatchValue":
            return self.expr(node.value, _TEST)
        if kind == "MatchSingleton":
            return repr(node.value)
        if kind == "MatchSequence":
            return "[" + ", ".join([self.pattern(one, _TEST) for one in node.patterns]) + "]"
        if kind == "MatchStar":
            return "*" + (node.name if node.name is not None else "_")
        if kind == "MatchMapping":
            parts = [
                f"{self.expr(key, _TEST)}: {self.pattern(one, _TEST)}"
                for key, one in zip(node.keys, node.patterns)
            ]
            return "{" + ", ".join(parts + ([f"**{node.rest}"] if node.rest else [])) + "}"
        if kind == "MatchClass":
            parts = [self.pattern(one, _TEST) for one in node.patterns]
            parts += [
                f"{name}={self.pattern(one, _TEST)}"
                for name, one in zip(node.kwd_attrs, node.kwd_patterns)
            ]
            return f"{self.expr(node.cls, _ATOM)}({', '.join(parts)})"
        if kind == "MatchOr":
            text = " | ".join([self.pattern(one, _BITOR + 1) for one in node.patterns])
            return f"({text})" if outer > _BITOR else text
        if node.pattern is None:
            return node.name if node.name is not None else "_"
        text = f"{self.pattern(node.pattern, _BITOR)} as {node.name}"
        return f"({text})" if outer > _TEST else text

    # ---- expressions ----

    def expr(self, node, outer):
        """The text of an expression, in brackets where it is looser than its place allows."""
        method = getattr(self, "expr_" + _kind(node), None)
        if method is None:
            if hasattr(self, "part_" + _kind(node)):
                return getattr(self, "part_" + _kind(node))(node)
            if _kind(node).startswith("Match"):
                return self.pattern(node, outer)
            raise TypeError(f"expected an AST node, got {_kind(node)!r}")
        text = method(node)
        if type(text) is tuple:
            text, strength = text
            if outer > strength:
                return f"({text})"
        return text

    def expr_Name(self, node):
        return node.id

    def expr_Constant(self, node):
        value = node.value
        if type(value) is tuple:
            return "(" + ", ".join(map(repr, value)) + ("," if len(value) == 1 else "") + ")"
        if value is ...:
            return "..."
        if isinstance(value, (float, complex)):
            return repr(value).replace("inf", _HUGE).replace("nan", f"({_HUGE}-{_HUGE})")
        text = repr(value)
        return "u" + text if node.kind == "u" else text

    def expr_Tuple(self, node):
        text = ", ".join([self.expr(one, _TEST) for one in node.elts])
        if not node.elts:
            return "()"
        return text + ("," if len(node.elts) == 1 else ""), _TUPLE

    def expr_List(self, node):
        return "[" + ", ".join([self.expr(one, _TEST) for one in node.elts]) + "]"

    def expr_Set(self, node):
        if not node.elts:
            return "{*()}"
        return "{" + ", ".join([self.expr(one, _TEST) for one in node.elts]) + "}"

    def expr_Dict(self, node):
        parts = [
            f"**{self.expr(value, _BITOR)}"
            if key is None
            else f"{self.expr(key, _TEST)}: {self.expr(value, _TEST)}"
            for key, value in zip(node.keys, node.values)
        ]
        return "{" + ", ".join(parts) + "}"

    def expr_BoolOp(self, node):
        word, strength = (" and ", _AND) if _kind(node.op) == "And" else (" or ", _OR)
        # As CPython does, each operand a step tighter than the one before.
        parts = [
            self.expr(one, min(strength + 1 + index, _ATOM)) for index, one in enumerate(node.values)
        ]
        return word.join(parts), strength

    def expr_BinOp(self, node):
        sign, strength = _BINARY[_kind(node.op)]
        left, right = strength, strength + 1
        if strength == _POWER:
            left, right = right, left
        return f"{self.expr(node.left, left)} {sign} {self.expr(node.right, right)}", strength

    def expr_UnaryOp(self, node):
        sign, strength = _UNARY[_kind(node.op)]
        # A factor before a factor stands without brackets, the operand of a power does not.
        return sign + self.expr(node.operand, strength), strength

    def expr_Compare(self, node):
        text = self.expr(node.left, _CMP + 1)
        for op, one in zip(node.ops, node.comparators):
            text += f" {_COMPARED[_kind(op)]} {self.expr(one, _CMP + 1)}"
        return text, _CMP

    def expr_IfExp(self, node):
        test, body = self.expr(node.test, _TEST + 1), self.expr(node.body, _TEST + 1)
        return f"{body} if {test} else {self.expr(node.orelse, _TEST)}", _TEST

    def expr_Lambda(self, node):
        params = self.part_arguments(node.args)
        return f"lambda{' ' + params if params else ''}: {self.expr(node.body, _TEST)}", _TEST

    def expr_NamedExpr(self, node):
        return f"{self.expr(node.target, _ATOM)} := {self.expr(node.value, _ATOM)}", _NAMED

    def expr_Await(self, node):
        return "await" + (" " + self.expr(node.value, _ATOM) if node.value else ""), _AWAIT

    def expr_Yield(self, node):
        return "yield" + (" " + self.expr(node.value, _ATOM) if node.value else ""), _YIELD

    def expr_YieldFrom(self, node):
        return f"yield from {self.expr(node.value, _ATOM)}", _YIELD

    def expr_Starred(self, node):
        return "*" + self.expr(node.value, _BITOR)

    def expr_Attribute(self, node):
        text = self.expr(node.value, _ATOM)
        if _kind(node.value) == "Constant" and isinstance(node.value.value, int):
            text += " "  # 3 .real: a point after the digits would be of the number
        return f"{text}.{node.attr}"

    def expr_Subscript(self, node):
        index = node.slice
        while _kind(index) == "Index":
            index = index.value
        if _kind(index) == "ExtSlice":
            text = ", ".join([self.expr(one, _TEST) for one in index.dims])
        elif _kind(index) == "Tuple" and index.elts and not _is_starred_slice(index):
            text = self.expr(index, _TUPLE)
        else:
            text = self.expr(index, _TEST)
        return f"{self.expr(node.value, _ATOM)}[{text}]"

    def expr_Slice(self, node):
        parts = [self.expr(one, _TEST) if one else "" for one in (node.lower, node.upper)]
        return ":".join(parts) + (":" + self.expr(node.step, _TEST) if node.step else "")

    def expr_Call(self, node):
        func = self.expr(node.func, _ATOM)
        if len(node.args) == 1 and not node.keywords and _kind(node.args[0]) == "GeneratorExp":
            if _version < (3, 9):
                return func + self.expr(node.args[0], _TEST)
        parts = [self.expr(one, _TEST) for one in node.args]
        parts += map(self.part_keyword, node.keywords)
        return f"{func}({', '.join(parts)})"

    def comprehension(self, node, element):
        return element + "".join(map(self.part_comprehension, node.generators))

    def expr_ListComp(self, node):
        return "[" + self.comprehension(node, self.expr(node.elt, _TEST)) + "]"

    def expr_SetComp(self, node):
        return "{" + self.comprehension(node, self.expr(node.elt, _TEST)) + "}"

    def expr_GeneratorExp(self, node):
        return "(" + self.comprehension(node, self.expr(node.elt, _TEST)) + ")"

    def expr_DictComp(self, node):
        element = f"{self.expr(node.key, _TEST)}: {self.expr(node.value, _TEST)}"
        return "{" + self.comprehension(node, element) + "}"

    # ---- f-strings ----

    def expr_JoinedStr(self, node):
        pieces = []
        self.pieces_of(node, pieces, False)
        quotes = ("'", '"', '"""', "'''")
        inside = [text for text, is_text in pieces if not is_text]
        fitting = []
        for quote in quotes:
            if len(quote) == 1 and any("\n" in text for text, is_text in pieces if not is_text):
                continue
            if _version < (3, 12) and any(quote in text for text in inside):
                continue
            fitting.append(quote)
        if not fitting:
            raise ValueError("Unable to avoid backslash in f-string expression part")
        made = "".join([text for text, is_text in pieces if is_text])
        texts, quote = _quoted_parts([text for text, is_text in pieces if is_text], fitting, made)
        texts = iter(texts)
        return "f" + quote + "".join([next(texts) if t else s for s, t in pieces]) + quote

    expr_FormattedValue = lambda self, node: self.expr_JoinedStr(_Joined([node]))

    def pieces_of(self, node, pieces, is_spec):
        for one in node.values:
            kind = _kind(one)
            if kind == "Constant":
                pieces.append((one.value.replace("{", "{{").replace("}", "}}"), True))
            elif kind == "FormattedValue":
                text = self.expr(one.value, _TEST + 1)
                head = "{ " if text.startswith("{") else "{"
                if "\\" in text and _version < (3, 12):
                    raise ValueError("Unable to avoid backslash in f-string expression part")
                tail = "!" + chr(one.conversion) if one.conversion != -1 else ""
                pieces.append((head + text + tail, False))
                if one.format_spec is not None:
                    pieces.append((":", False))
                    self.pieces_of(one.format_spec, pieces, True)
                pieces.append(("}", False))
            else:
                self.pieces_of(one, pieces, is_spec)


class _Joined:
    def __init__(self, values):
        self.values = values


def _is_starred_slice(index):
    """Before 3.11 a star could not stand in a subscript without brackets."""
    return _version < (3, 11) and any(_kind(one) == "Starred" for one in index.elts)


def _escaped(char, keep_lines):
    if keep_lines and char in "\n\t":
        return char
    if char == "\\" or not char.isprintable():
        return char.encode("unicode_escape").decode("ascii")
    return char


def _quoted(text, quotes, keep_lines):
    """The inside of a literal of the text, and the first of the quotes that serves."""
    inside = "".join([_escaped(char, keep_lines) for char in text])
    if "\n" in inside:
        quotes = [quote for quote in quotes if len(quote) == 3]
    fitting = [quote for quote in quotes if quote not in inside]
    if not fitting:
        plain = repr(text)
        quote = next((one for one in quotes if plain[0] in one), plain[0])
        return plain[1:-1], quote
    if inside:
        fitting.sort(key=lambda quote: quote[0] == inside[-1])
        if fitting[0][0] == inside[-1]:
            inside = inside[:-1] + "\\" + inside[-1]
    return inside, fitting[0]


def _quoted_parts(texts, quotes, whole):
    """The same for the texts of an f-string, which share their quotes."""
    inside = ["".join([_escaped(char, False) for char in text]) for text in texts]
    fitting = [quote for quote in quotes if not any(quote in text for text in inside)]
    if fitting:
        return inside, fitting[0]
    quote = quotes[0]
    return [text.replace(quote[0], "\\" + quote[0]) for text in inside], quote
