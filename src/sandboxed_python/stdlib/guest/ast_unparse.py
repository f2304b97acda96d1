"""ast: source text from a tree. Expressions are texts with the strength of their outermost operator,
which says where brackets are needed; statements are lines."""

from ast import AST, Expression, Interactive, Module, expr, stmt, walk

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


def unparse(ast_obj):
    """The text of a program that has this tree."""
    return _Writer().text_of(ast_obj)


def text_for_compile(tree, filename, mode):
    """The text that compile() compiles for a tree; None where this is no tree."""
    if not isinstance(tree, AST):
        return None
    wanted = {"exec": Module, "eval": Expression, "single": Interactive}.get(mode)
    if wanted is not None and not isinstance(tree, wanted):
        raise TypeError(f"expected {wanted.__name__} node, got {type(tree).__name__}")
    for node in walk(tree):
        for name in node._attributes[:2]:
            if not hasattr(node, name):
                word = "expr" if isinstance(node, expr) else "stmt"
                word = word if isinstance(node, (expr, stmt)) else type(node).__name__
                raise TypeError(f'required field "{name}" missing from {word}')
        for name in node._fields:
            if not hasattr(node, name):
                raise TypeError(f'required field "{name}" missing from {type(node).__name__}')
    return unparse(tree)


def _kind(node):
    return type(node).__name__


class _Writer:
    def text_of(self, node):
        self.lines = []
        self.depth = 0
        kind = _kind(node)
        if kind in ("Module", "Interactive", "FunctionType", "Expression"):
            if kind == "Expression":
                return self.expr(node.body, _TEST)
            if kind == "FunctionType":
                args = ", ".join([self.expr(one, _TEST) for one in node.argtypes])
                return f"({args}) -> {self.expr(node.returns, _TEST)}"
            self.ignored = {
                one.lineno: f"ignore{one.tag}" for one in getattr(node, "type_ignores", ())
            }
            if kind == "Module":
                self.with_docstring(node)
            else:
                self.block(node.body)
        elif hasattr(self, "stmt_" + kind):
            self.ignored = {}
            self.stmt(node)
        elif isinstance(node, list):
            self.ignored = {}
            self.block(node)
        elif hasattr(self, "part_" + kind):
            return getattr(self, "part_" + kind)(node)
        elif kind in _BINARY or kind in _UNARY or kind in _COMPARED:
            return ""
        else:
            return self.expr(node, _TEST)
        return "\n".join(self.lines).lstrip("\n")

    # ---- lines ----

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def block(self, body):
        for node in body:
            self.stmt(node)

    def inner(self, head, body, node=None):
        """A compound statement's clause; with `node` its body may begin with a docstring."""
        self.line(head)
        self.depth += 1
        if node is not None:
            self.with_docstring(node)
        else:
            self.block(body)
        self.depth -= 1

    def with_docstring(self, node):
        body = node.body
        first = body[0] if body else None
        if _kind(first) == "Expr" and _kind(first.value) == "Constant":
            if isinstance(first.value.value, str):
                self.docstring(first.value)
                body = body[1:]
        self.block(body)

    def docstring(self, node):
        text, quote = _quoted(node.value, ('"""', "'''"), True)
        prefix = "u" if node.kind == "u" else ""
        # Its further lines stand as they are.
        self.lines.extend(("    " * self.depth + prefix + quote + text + quote).split("\n"))

    def stmt(self, node):
        method = getattr(self, "stmt_" + _kind(node), None)
        if method is None:
            self.line(self.expr(node, _TEST))
        else:
            method(node)

    def comment(self, node):
        found = self.ignored.get(getattr(node, "lineno", None)) or getattr(node, "type_comment", None)
        return f" # type: {found}" if found is not None else ""

    # ---- simple statements ----

    def stmt_Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def stmt_Assign(self, node):
        targets = "".join([self.expr(one, _TUPLE) + " = " for one in node.targets])
        self.line(targets + self.expr(node.value, _TEST) + self.comment(node))

    def stmt_AugAssign(self, node):
        sign = _BINARY[_kind(node.op)][0]
        self.line(f"{self.expr(node.target, _TEST)} {sign}= {self.expr(node.value, _TEST)}")

    def stmt_AnnAssign(self, node):
        target = self.expr(node.target, _TEST)
        if not node.simple and _kind(node.target) == "Name":
            target = f"({target})"
        text = f"{target}: {self.expr(node.annotation, _TEST)}"
        self.line(text + (f" = {self.expr(node.value, _TEST)}" if node.value else ""))

    def stmt_Pass(self, node):
        self.line("pass")

    def stmt_Break(self, node):
        self.line("break")

    def stmt_Continue(self, node):
        self.line("continue")

    def stmt_Return(self, node):
        self.line("return" + (" " + self.expr(node.value, _TEST) if node.value else ""))

    def stmt_Delete(self, node):
        self.line("del " + ", ".join([self.expr(one, _TEST) for one in node.targets]))

    def stmt_Assert(self, node):
        message = f", {self.expr(node.msg, _TEST)}" if node.msg else ""
        self.line(f"assert {self.expr(node.test, _TEST)}{message}")

    def stmt_Raise(self, node):
        text = "raise"
        if node.exc:
            text += " " + self.expr(node.exc, _TEST)
            if node.cause:
                text += " from " + self.expr(node.cause, _TEST)
        self.line(text)

    def stmt_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def stmt_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def stmt_Import(self, node):
        self.line("import " + ", ".join(map(self.part_alias, node.names)))

    def stmt_ImportFrom(self, node):
        names = ", ".join(map(self.part_alias, node.names))
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {names}")

    def stmt_TypeAlias(self, node):
        name = self.expr(node.name, _TEST) + self.type_params(node)
        self.line(f"type {name} = {self.expr(node.value, _TEST)}")

    # ---- compound statements ----

    def stmt_If(self, node):
        self.inner(f"if {self.expr(node.test, _TEST)}:", node.body)
        rest = node.orelse
        while len(rest) == 1 and _kind(rest[0]) == "If":
            self.inner(f"elif {self.expr(rest[0].test, _TEST)}:", rest[0].body)
            rest = rest[0].orelse
        self.otherwise(rest)

    def otherwise(self, body):
        if body:
            self.inner("else:", body)

    def stmt_While(self, node):
        self.inner(f"while {self.expr(node.test, _TEST)}:", node.body)
        self.otherwise(node.orelse)

    def stmt_For(self, node, prefix=""):
        target = self.expr(node.target, _TUPLE)
        head = f"{prefix}for {target} in {self.expr(node.iter, _TEST)}:"
        self.inner(head + self.comment(node), node.body)
        self.otherwise(node.orelse)

    def stmt_AsyncFor(self, node):
        self.stmt_For(node, "async ")

    def stmt_With(self, node, prefix=""):
        items = ", ".join(map(self.part_withitem, node.items))
        self.inner(f"{prefix}with {items}:{self.comment(node)}", node.body)

    def stmt_AsyncWith(self, node):
        self.stmt_With(node, "async ")

    def stmt_Try(self, node, star=""):
        self.inner("try:", node.body)
        for one in node.handlers:
            kind = " " + self.expr(one.type, _TEST) if one.type else ""
            name = f" as {one.name}" if one.name else ""
            self.inner(f"except{star}{kind}{name}:", one.body)
        self.otherwise(node.orelse)
        if node.finalbody:
            self.inner("finally:", node.finalbody)

    def stmt_TryStar(self, node):
        self.stmt_Try(node, "*")

    def decorated(self, node):
        if self.lines or self.depth:
            self.lines.append("")
        for one in node.decorator_list:
            self.line("@" + self.expr(one, _TEST))

    def stmt_FunctionDef(self, node, prefix=""):
        self.decorated(node)
        returns = f" -> {self.expr(node.returns, _TEST)}" if node.returns else ""
        params = self.part_arguments(node.args)
        head = f"{prefix}def {node.name}{self.type_params(node)}({params}){returns}:"
        self.inner(head + self.comment(node), node.body, node)

    def stmt_AsyncFunctionDef(self, node):
        self.stmt_FunctionDef(node, "async ")

    def stmt_ClassDef(self, node):
        self.decorated(node)
        parts = [self.expr(one, _TEST) for one in node.bases]
        parts += map(self.part_keyword, node.keywords)
        bases = f"({', '.join(parts)})" if parts else ""
        self.inner(f"class {node.name}{self.type_params(node)}{bases}:", node.body, node)

    def stmt_Match(self, node):
        self.line(f"match {self.expr(node.subject, _TEST)}:")
        self.depth += 1
        for case in node.cases:
            guard = f" if {self.expr(case.guard, _TEST)}" if case.guard else ""
            self.inner(f"case {self.pattern(case.pattern, _TEST)}{guard}:", case.body)
        self.depth -= 1

    def type_params(self, node):
        params = getattr(node, "type_params", None)
        if not params:
            return ""
        return "[" + ", ".join([self.part_type_param(one) for one in params]) + "]"

    def part_type_param(self, node):
        stars = {"TypeVarTuple": "*", "ParamSpec": "**"}.get(_kind(node), "")
        text = stars + node.name
        if getattr(node, "bound", None):
            text += ": " + self.expr(node.bound, _TEST)
        if getattr(node, "default_value", None):
            text += " = " + self.expr(node.default_value, _TEST)
        return text

    # ---- parts ----

    def part_alias(self, node):
        return node.name + (f" as {node.asname}" if node.asname else "")

    def part_withitem(self, node):
        text = self.expr(node.context_expr, _TEST)
        return text + (f" as {self.expr(node.optional_vars, _TEST)}" if node.optional_vars else "")

    def part_keyword(self, node):
        value = self.expr(node.value, _TEST)
        return f"**{value}" if node.arg is None else f"{node.arg}={value}"

    def part_arg(self, node):
        return node.arg + (f": {self.expr(node.annotation, _TEST)}" if node.annotation else "")

    def part_arguments(self, node):
        parts = []
        ordinary = node.posonlyargs + node.args
        first_default = len(ordinary) - len(node.defaults)
        for index, one in enumerate(ordinary):
            text = self.part_arg(one)
            if index >= first_default:
                text += "=" + self.expr(node.defaults[index - first_default], _TEST)
            parts.append(text)
            if index + 1 == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.part_arg(node.vararg) if node.vararg else ""))
        for one, default in zip(node.kwonlyargs, node.kw_defaults):
            text = self.part_arg(one)
            parts.append(text + (f"={self.expr(default, _TEST)}" if default else ""))
        if node.kwarg:
            parts.append("**" + self.part_arg(node.kwarg))
        return ", ".join(parts)

    def part_comprehension(self, node):
        word = " async for " if node.is_async else " for "
        text = f"{word}{self.expr(node.target, _TUPLE)} in {self.expr(node.iter, _TEST + 1)}"
        return text + "".join([f" if {self.expr(one, _TEST + 1)}" for one in node.ifs])

    def part_match_case(self, node):
        writer = _Writer()
        writer.lines, writer.depth, writer.ignored = [], 0, {}
        guard = f" if {self.expr(node.guard, _TEST)}" if node.guard else ""
        writer.inner(f"case {self.pattern(node.pattern, _TEST)}{guard}:", node.body)
        return "\n".join(writer.lines)

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
