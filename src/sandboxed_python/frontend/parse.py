"""The host's parser, called so that nothing but a tree or a SyntaxError comes out of it."""

import ast
import warnings
from typing import Any

from .errors import Rejected, UnsupportedSyntax

_ONLY_AST = ast.PyCF_ONLY_AST


def parse_source(source: str, filename: str, max_bytes: int) -> Any:
    """The tree of the source."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return compile(source, filename, "exec", _ONLY_AST, True)


def refuse(source: str, filename: str, rejected: Rejected) -> SyntaxError:
    """The SyntaxError of a program that parses and yet can't be compiled."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, filename, "exec", 0, True)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError, OverflowError):
        pass
    error = UnsupportedSyntax(rejected.message)
    node: Any = rejected.node
    error.filename = filename
    error.lineno = getattr(node, "lineno", None)
    error.offset = getattr(node, "col_offset", -1) + 1
    return error
