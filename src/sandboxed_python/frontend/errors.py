"""What the front end raises besides SyntaxError.

`Rejected` never leaves `compile_source`: it says that CPython's compiler would refuse the program
at this node, and carries our wording for the case that the host's compiler doesn't.
"""

import ast
from typing import Optional


class UnsupportedSyntax(SyntaxError):
    """A construct of the host's grammar that this engine has no lowering for."""


class Rejected(Exception):
    """A program that parses, and that CPython's compiler refuses."""

    def __init__(self, message: str, node: Optional[ast.AST] = None) -> None:
        super().__init__(message)
        self.message = message
        self.node = node
