"""Listings of Code: `disassemble(code)`, and `python -m sandboxed_python.bytecode.disasm FILE`.

One line per instruction: source line, index (`>>` marks the targets of jumps), opcode, operands.
"""

import sys
from typing import Any, Iterator, List, Optional

from .opcodes import OPCODES
from .operands import JUMPS, jump_offset, operands


def line_of(position: Any) -> Optional[int]:
    """The line of an entry of `positions`."""
    if position is None:
        return None
    if isinstance(position, tuple):
        return position[0]  # type: ignore[no-any-return]
    return getattr(position, "lineno", None)


def disassemble(code: Any, global_names: "Optional[List[str]]" = None) -> str:
    """The listing of a Code and of those inside it."""
    return "\n".join(_lines(code, global_names or [])) + "\n"


def _lines(code: Any, global_names: "List[str]") -> "Iterator[str]":
    yield "%s: %d registers, %d arguments, flags %d" % (
        code.qualname or code.name,
        code.n_registers,
        code.argcount + code.kwonly_count,
        code.flags,
    )
    instructions = list(code.instructions)
    targets = {
        index + 1 + jump_offset(word)
        for index, word in enumerate(instructions)
        if word & 0xFF in JUMPS
    }
    targets.update(entry[2] for entry in code.exception_table)
    last = None
    for index, word in enumerate(instructions):
        line = line_of(code.positions[index])
        shown = "" if line is None or line == last else str(line)
        last = line if line is not None else last
        text = " ".join(_operand(code, global_names, index, *o) for o in operands(word))
        mark = ">>" if index in targets else "  "
        yield (
            "%5s %s %5d %-22s %s" % (shown, mark, index, OPCODES[word & 0xFF].name, text)
        ).rstrip()
    for start, end, target, register in code.exception_table:
        yield "      exceptions in %d .. %d go to %d, r%d" % (start, end, target, register)
    for inner in code.codes:
        yield ""
        for text in _lines(inner, global_names):
            yield text


def _item(items: Any, index: int) -> Any:
    return items[index] if index < len(items) else "?"


def _operand(
    code: Any, global_names: "List[str]", index: int, field: str, kind: str, value: int
) -> str:
    if kind in ("off", "off32"):
        return "-> %d" % (index + 1 + value)
    if kind in ("k", "k32", "name", "names"):
        return "k%d(%.60r)" % (value, _item(code.constants, value))
    if kind == "g":
        return "g%d(%s)" % (value, _item(global_names, value))
    if kind == "site":
        return "s%d(%s)" % (value, _item(code.site_names, value))
    if kind == "free":
        return "f%d(%s)" % (value, _item(code.free_names, value))
    if kind == "code":
        return "code%d(%s)" % (value, getattr(_item(code.codes, value), "name", "?"))
    if kind in ("imm", "imm32"):
        return "#%d" % value
    if kind == "u":
        return "%s=%d" % (field, value)
    names = code.local_names
    if value < len(names):
        return "r%d(%s)" % (value, names[value])
    return "r%d" % value


def main(argv: "Optional[List[str]]" = None) -> int:
    from ..frontend.compiler import compile_source

    arguments = sys.argv[1:] if argv is None else argv
    if len(arguments) != 1:
        print("usage: python -m sandboxed_python.bytecode.disasm FILE", file=sys.stderr)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        program = compile_source(file.read(), arguments[0])
    sys.stdout.write(disassemble(program.code, list(program.global_names)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
