"""The host's parser, called so that nothing but a tree or a SyntaxError comes out of it.

Its warnings are about the guest's program and must reach neither the host's stderr nor its filters.
Turning them off touches state of the whole process, so it is done only for texts that might warn.
"""

import ast
import re
import threading
import warnings
from typing import Any, Callable, List

from .cost import costs_host_much
from .errors import Rejected, UnsupportedSyntax
from .guard import check_source, too_deep

_ONLY_AST = ast.PyCF_ONLY_AST
_lock = threading.Lock()
# A backslash (perhaps of an invalid escape), or a number run into a keyword.
_MAY_WARN = re.compile(r"\\|[0-9](?:[.jJ]|f(?=or))?(?:and|else|f?or|if|in|is|not)\b")


def parse_source(source: str, filename: str, max_bytes: int, mode: str = "exec") -> Any:
    """The tree of the source, a Module whatever the mode. A SyntaxError is CPython's, or the
    guard's; a RecursionError tells that the caller stands too deep to say."""
    tree = parse_tree(source, filename, max_bytes, mode)
    if mode == "exec":
        return tree
    return ast.Module(_shown(tree.body) if mode == "single" else [_statement(tree.body)], [])


def parse_tree(
    source: str, filename: str, max_bytes: int, mode: str, type_comments: bool = False
) -> Any:
    """The tree as the host's parser gives it: Module, Expression or Interactive."""
    check_source(source, max_bytes)
    flags = _ONLY_AST | ast.PyCF_TYPE_COMMENTS if type_comments else _ONLY_AST
    try:
        if _MAY_WARN.search(source) is None:
            return compile(source, filename, mode, flags, True)
        return quietly(compile, source, filename, mode, flags, True)
    except SyntaxError:
        raise
    except MemoryError:
        raise too_deep() from None
    except (ValueError, OverflowError) as error:
        # A NUL, a lone surrogate; what newer versions call a SyntaxError.
        raise SyntaxError(str(error)) from None


def _statement(expression: Any) -> Any:
    return ast.copy_location(ast.Expr(expression), expression)


def _shown(body: List[Any]) -> List[Any]:
    """Statements that show the value of each expression, as an interactive session does."""
    statements: List[Any] = []
    for statement in body:
        if type(statement) is ast.Expr:
            value = statement.value
            load: Any = ast.Name("_", ast.Load())
            bind = ast.NamedExpr(ast.Name(".value", ast.Store()), value)
            test = ast.Compare(bind, [ast.IsNot()], [ast.Constant(None)])
            keep = ast.Assign([ast.Name("_", ast.Store())], ast.Name(".value", ast.Load()))
            shown = ast.Call(ast.Name("repr", ast.Load()), [load], [])
            show = ast.Expr(ast.Call(ast.Name("print", ast.Load()), [shown], []))
            statement = ast.If(test, [keep, show], [])
            for node in ast.walk(statement):
                if not hasattr(node, "lineno"):
                    ast.copy_location(node, value)
        statements.append(statement)
    return statements


def quietly(function: "Callable[..., Any]", *args: Any) -> Any:
    """Call the function with all warnings off."""
    with _lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*args)


def on_fresh_stack(function: "Callable[[], Any]") -> Any:
    """What the function returns or raises where no frames of the host stand below: the verdict on a
    deep program must not depend on how deep its caller is."""
    outcome: List[Any] = []
    errors: List[BaseException] = []

    def run() -> None:
        try:
            outcome.append(function())
        except RecursionError:
            errors.append(too_deep())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, name="sandboxed_python front end")
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return outcome[0]


def ask_host(source: str, filename: str) -> None:
    """Let CPython's compiler look at a program that parses and that it may refuse; its SyntaxError
    goes through. It is not asked about one that would take it long."""
    try:
        if costs_host_much(quietly(compile, source, filename, "exec", _ONLY_AST, True)):
            return
        quietly(compile, source, filename, "exec", 0, True)
    except SyntaxError:
        raise
    except MemoryError:
        raise too_deep() from None
    except (ValueError, OverflowError) as error:
        raise SyntaxError(str(error)) from None


def refuse(source: str, filename: str, rejected: Rejected) -> SyntaxError:
    """The SyntaxError of a program that parses and yet can't be compiled: CPython's, or ours."""
    try:
        ask_host(source, filename)
    except SyntaxError as refused:
        return refused
    except RecursionError:
        return too_deep()
    error = UnsupportedSyntax(rejected.message)
    node: Any = rejected.node
    error.filename = filename
    error.lineno = getattr(node, "lineno", None)
    error.offset = getattr(node, "col_offset", -1) + 1
    return error
