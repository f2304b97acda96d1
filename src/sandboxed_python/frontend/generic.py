"""Type parameters and the `type` statement (Python 3.12), rewritten into plain functions.

`def f[T](x: T = 1)` becomes a function that makes T and defines f, is called at once and forgotten:

    def <generic parameters of f>(.0):
        T = .TypeVar('T', None)
        def f(x: T = .0): ...
        f.__type_params__ = (T,)
        return f
    f = <generic parameters of f>(1)

Names that begin with a dot can't be written by a program; the core finds them among the builtins
that are made when first asked for. Bounds and values are lambdas, evaluated when asked for.
"""

import ast
import re
from typing import Any, List

from .errors import Rejected

# No other text can have type parameters or a `type` statement. Every alternative begins with a
# word, so that no run of blanks is read twice: the time is linear in the text.
_MAY_BE_GENERIC = re.compile(r"\b(?:def|class)[\s\\]+\w+[\s\\]*\[|\btype[\s\\]+\w")

_Load, _Store = ast.Load(), ast.Store()

# Each becomes about thirty nodes and a function or two, of which the text shows nothing.
MAX_GENERIC = 4000


def rewrite_generics(tree: Any, source: str) -> Any:
    """The tree without type parameters and `type` statements."""
    if not hasattr(ast, "TypeAlias") or _MAY_BE_GENERIC.search(source) is None:
        return tree
    return _Rewriter().visit(tree)


def _at(made: Any, node: Any) -> Any:
    """The new node where the other stands."""
    made.lineno, made.col_offset = node.lineno, node.col_offset
    made.end_lineno, made.end_col_offset = node.end_lineno, node.end_col_offset
    return made


def _name(name: str, node: Any) -> Any:
    return _at(ast.Name(name, _Load), node)


def _call(function: str, args: List[Any], node: Any) -> Any:
    return _at(ast.Call(_name(function, node), args, []), node)


def _lazily(value: Any) -> Any:
    """The value as a function of nothing; None where there is none."""
    if value is None:
        return ast.Constant(None)
    nothing = ast.arguments([], [], None, [], [], None, [])
    return _at(ast.Lambda(nothing, value), value)


def _assign(name: str, value: Any, node: Any) -> Any:
    target = _at(ast.Name(name, _Store), node)
    return _at(ast.Assign([target], value), node)


def _make_parameters(parameters: Any) -> List[Any]:
    """Statements that bind the type parameters."""
    statements = []
    for parameter in parameters:
        kind = type(parameter).__name__
        args: List[Any] = [ast.Constant(parameter.name)]
        if kind == "TypeVar":
            bound = parameter.bound
            args.append(ast.Constant(type(bound) is ast.Tuple))
            args.append(_lazily(bound))
        default = getattr(parameter, "default_value", None)
        if default is not None:
            args += [ast.Constant(None)] * (3 - len(args)) + [_lazily(default)]
        for arg in args:
            _at(arg, parameter)
        statements.append(_assign(parameter.name, _call("." + kind, args, parameter), parameter))
    return statements


def _tuple_of(parameters: Any, node: Any) -> Any:
    names = [_name(parameter.name, node) for parameter in parameters]
    starred = [
        _at(ast.Starred(name, _Load), node)
        if type(parameter).__name__ == "TypeVarTuple" and type(node) is ast.ClassDef
        else name
        for parameter, name in zip(parameters, names)
    ]
    return _at(ast.Tuple(starred, _Load), node)


class _Rewriter(ast.NodeTransformer):
    made = 0

    def _count(self, node: Any) -> None:
        self.made += 1 + len(node.type_params)
        if self.made > MAX_GENERIC:
            raise Rejected("too many type parameters")

    def visit_FunctionDef(self, node: Any) -> Any:
        self.generic_visit(node)
        if not getattr(node, "type_params", None):
            return node
        self._count(node)
        # Defaults are evaluated outside.
        names: List[str] = []
        values: List[Any] = []
        arguments = node.args
        for defaults in (arguments.defaults, arguments.kw_defaults):
            for index, default in enumerate(defaults):
                if default is not None:
                    names.append(".%d" % len(names))
                    values.append(default)
                    defaults[index] = _name(names[-1], default)
        parameters = _names_only(node.type_params, node)
        attribute = _at(ast.Attribute(_name(node.name, node), "__type_params__", _Store), node)
        store = _at(ast.Assign([attribute], parameters), node)
        return self._hidden(node, names, values, [node, store], node.name)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: Any) -> Any:
        self.generic_visit(node)
        if not getattr(node, "type_params", None):
            return node
        self._count(node)
        generic = ast.Subscript(_name(".Generic", node), _tuple_of(node.type_params, node), _Load)
        node.bases.append(_at(generic, node))
        parameters = _names_only(node.type_params, node)
        at = 1 if ast.get_docstring(node, clean=False) is not None else 0
        node.body.insert(at, _assign("__type_params__", parameters, node))
        return self._hidden(node, [], [], [node], node.name)

    def visit_TypeAlias(self, node: Any) -> Any:
        self.generic_visit(node)
        self._count(node)
        name = node.name.id
        args = [
            _at(ast.Constant(name), node),
            _lazily(node.value),
            _names_only(node.type_params, node),
        ]
        value = _call(".TypeAliasType", args, node)
        if not node.type_params:
            return _assign(name, value, node)
        return self._hidden(node, [], [], [_assign(name, value, node)], name)

    def _hidden(
        self, node: Any, names: List[str], values: List[Any], body: List[Any], name: str
    ) -> List[Any]:
        """Statements that run `body` in a scope of its own and bind `name` to what it has there."""
        parameters = node.type_params
        decorators = getattr(node, "decorator_list", [])
        node.type_params = []
        if decorators:
            node.decorator_list = []
        result = _at(ast.Return(_name(name, node)), node)
        hidden_name = "<generic parameters of %s>" % name
        args = ast.arguments(
            [], [_at(ast.arg(each), node) for each in names], None, [], [], None, []
        )
        hidden: Any = ast.FunctionDef(
            hidden_name, args, [*_make_parameters(parameters), *body, result], [], None, None
        )
        hidden.type_params = []
        hidden.is_type_scope = True
        _at(hidden, node)
        value = _call(hidden_name, values, node)
        for decorator in reversed(decorators):
            value = _at(ast.Call(decorator, [value], []), decorator)
        gone = _at(ast.Name(hidden_name, ast.Del()), node)
        return [
            hidden,
            _assign(name, value, node),
            _at(ast.Delete([gone]), node),
        ]


def _names_only(parameters: Any, node: Any) -> Any:
    names = [_name(parameter.name, node) for parameter in parameters]
    return _at(ast.Tuple(names, _Load), node)
