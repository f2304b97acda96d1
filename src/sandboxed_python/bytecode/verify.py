"""The verifier's rules in Python: what every Code must satisfy, checked in tests of the front end.

The core checks the same at load; this one says more when something is wrong.
"""

from typing import Any, List

from .opcodes import OPCODES
from .operands import JUMPS, jump_offset, operands, register_span, unpack


def verify_code(code: Any, n_globals: int) -> "List[str]":
    """Everything that is wrong with a Code and those inside it."""
    problems: "List[str]" = []
    _verify(code, n_globals, problems)
    return problems


def _verify(code: Any, n_globals: int, problems: "List[str]") -> None:
    instructions = list(code.instructions)
    count = len(instructions)
    limits = {
        "k": len(code.constants),
        "k32": len(code.constants),
        "code": len(code.codes),
        "g": n_globals,
        "site": len(code.site_names),
        "free": len(code.free_names),
    }

    def report(index: int, text: str) -> None:
        problems.append("%s[%d]: %s" % (code.qualname or code.name, index, text))

    if not count or not OPCODES[instructions[-1] & 0xFF].ends:
        report(count, "runs off its end")
    if len(code.positions) != count:
        report(0, "%d positions for %d instructions" % (len(code.positions), count))
    for index, word in enumerate(instructions):
        instruction = unpack(word)
        if instruction.op >= len(OPCODES):
            report(index, "opcode %d" % instruction.op)
            continue
        for field, kind, value in operands(word):
            name = "%s.%s:%s" % (OPCODES[instruction.op].name, field, kind)
            if kind in limits and value >= limits[kind]:
                report(index, "%s is %d of %d" % (name, value, limits[kind]))
            start, size = register_span(kind, instruction, value)
            if start + size > code.n_registers:
                report(index, "%s: r%d+%d of %d" % (name, start, size, code.n_registers))
        if instruction.op in JUMPS:
            target = index + 1 + jump_offset(word)
            if not 0 <= target < count:
                report(index, "jumps to %d of %d" % (target, count))
    for start, end, target, register in code.exception_table:
        if not 0 <= start < end <= count or not 0 <= target < count:
            report(start, "exception range %d .. %d -> %d" % (start, end, target))
        if register >= code.n_registers:
            report(start, "exception register %d" % register)
    for register, name in code.cell_names:
        if register >= code.n_registers:
            report(0, "cell %s in register %d" % (name, register))
    if len(code.captures) != len(code.free_names):
        report(0, "captures and free names differ")
    for inner in code.codes:
        for kind, index in inner.captures:
            if kind == 0 and index >= code.n_registers:
                report(0, "%s captures register %d" % (inner.name, index))
            if kind == 1 and index >= len(code.free_names):
                report(0, "%s captures cell %d" % (inner.name, index))
        _verify(inner, n_globals, problems)
