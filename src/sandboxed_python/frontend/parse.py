"""The host's parser, called so that nothing but a tree or a SyntaxError comes out of it.

Its warnings are about the guest's program and must reach neither the host's stderr nor its filters.
Turning them off touches state of the whole process, so it is done only for texts that might warn.
"""

import ast
import re
import threading
import warnings
from typing import Any, Callable

from .errors import Rejected, UnsupportedSyntax
from .guard import check_source, too_deep

_ONLY_AST = ast.PyCF_ONLY_AST
_lock = threading.Lock()
# A backslash (perhaps of an invalid escape), or a number run into a keyword.
_MAY_WARN = re.compile(r"\\|[0-9](?:[.jJ]|f(?=or))?(?:and|else|f?or|if|in|is|not)\b")


def parse_source(source: str, filename: str, max_bytes: int) -> Any:
    """The tree of the source. A SyntaxError is CPython's, or the guard's; a RecursionError tells
    that the caller stands too deep to say."""
    check_source(source, max_bytes)
    try:
        if _MAY_WARN.search(source) is None:
            return compile(source, filename, "exec", _ONLY_AST, True)
        return quietly(compile, source, filename, "exec", _ONLY_AST, True)
    except SyntaxError:
        raise
    except MemoryError:
        raise too_deep() from None
    except (ValueError, OverflowError) as error:
        # A NUL, a lone surrogate; what newer versions call a SyntaxError.
        raise SyntaxError(str(error)) from None


def quietly(function: "Callable[..., Any]", *args: Any) -> Any:
    """Call the function with all warnings off."""
    with _lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*args)


def ask_host(source: str, filename: str) -> None:
    """Let CPython's compiler look at a program that it may refuse; its SyntaxError goes through."""
    try:
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
