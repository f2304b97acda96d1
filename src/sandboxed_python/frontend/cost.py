"""What compiling a program costs beyond the size of its tree.

The code of a `finally` body is made once for every way out of its `try`, here as in CPython: a
kilobyte of nested ones can stand for more instructions than any memory holds. CPython's compiler,
which is asked about programs that it may refuse, takes quadratic time for other things too.
"""

import ast
from typing import Any, List, Tuple

# Nodes that stand in copies of `finally` bodies.
MAX_COPIED = 100_000
# What the host may do for a program that it is asked about: some tenths of a microsecond each.
MAX_HOST_WORK = 500_000
_EXITS = (ast.Return, ast.Break, ast.Continue)
_NESTED = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
_GROWING = (str, bytes, ast.BinOp, ast.Tuple)


def copied_nodes(tree: Any) -> int:
    """How many nodes stand in the copies of `finally` bodies, beyond the first of each."""
    return _copies(tree.body)[0]


def _copies(statements: List[Any]) -> Tuple[int, int]:
    """Of these statements: nodes in copies; ways out of them that are written."""
    copied = exits = 0
    for node in statements:
        if type(node) in _EXITS:
            exits += 1
            continue
        inner = [_copies(part) for part in _parts(node)]
        inner_copied = sum(part[0] for part in inner)
        inner_exits = sum(part[1] for part in inner)
        final = getattr(node, "finalbody", None)
        if final:
            more, again = _copies(final)
            n_copies = inner_exits + 1
            size = sum(1 for part in final for _ in ast.walk(part)) + more
            inner_copied += more + n_copies * size
            inner_exits += (n_copies + 1) * again
        copied += inner_copied
        if type(node) not in _SCOPES:
            exits += inner_exits
    return copied, exits


def _parts(node: Any) -> List[List[Any]]:
    """The lists of statements in a statement, but for what stands in `finally`."""
    parts = [getattr(node, "body", None), getattr(node, "orelse", None)]
    for inner in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
        parts.append(inner.body)
    return [part for part in parts if type(part) is list]


def costs_host_much(tree: Any) -> bool:
    """Would CPython's compiler take long over the program, or much memory?"""
    work = copied_nodes(tree)
    texts = nested = 0
    node: Any
    for node in ast.walk(tree):
        kind: type = type(node)
        if kind is ast.BinOp:
            # Sums of constants are made as the tree is folded, each longer than the last.
            right: Any = node.right
            texts += type(getattr(right, "value", right)) in _GROWING
        elif kind is ast.Call:
            work += len(node.keywords) ** 2 >> 4
        elif kind.__name__ == "match_case":
            work += sum(1 for _ in ast.walk(node.pattern)) ** 2
        elif kind in _NESTED:
            # Equal code is told apart by comparing each with all others.
            nested += 1
        elif getattr(node, "type_params", None):
            work += len(node.type_params) ** 2
            nested += 1
    return work + texts * texts + (nested * nested >> 3) > MAX_HOST_WORK
