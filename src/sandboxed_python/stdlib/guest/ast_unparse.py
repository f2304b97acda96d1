"""ast: source text from a tree: the statements, which are lines."""

from ast import AST, Expression, Interactive, Module, expr, stmt, walk
from _ast_unparse_expr import Expressions, _BINARY, _COMPARED, _TEST, _TUPLE, _UNARY, _YIELD, _kind, _quoted


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


class _Writer(Expressions):
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
