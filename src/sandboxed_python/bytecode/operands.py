"""Packing and unpacking of instructions, and what their fields mean.

The one place in Python that knows how 64 bits are laid out (`op:8 n:8 a:16 b:16 c:16`) besides the
hot paths of the lowering, which pack inline.
"""

from typing import Any, Dict, Iterator, List, NamedTuple, Tuple

from .opcodes import BY_NAME, OPCODES


class Instruction(NamedTuple):
    """One instruction, its fields as unsigned numbers."""

    op: int
    n: int
    a: int
    b: int
    c: int


def pack(name: str, a: int = 0, b: int = 0, c: int = 0, n: int = 0) -> int:
    """The 64 bits of an instruction; negative fields wrap."""
    if name in _WIDE:
        return BY_NAME[name] | n << 8 | (a & 0xFFFF) << 16 | (b & 0xFFFFFFFF) << 32
    return BY_NAME[name] | n << 8 | (a & 0xFFFF) << 16 | (b & 0xFFFF) << 32 | (c & 0xFFFF) << 48


def unpack(word: int) -> Instruction:
    return Instruction(
        word & 0xFF, word >> 8 & 0xFF, word >> 16 & 0xFFFF, word >> 32 & 0xFFFF, word >> 48
    )


def signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) else value


FIELDS: "List[List[Tuple[str, str]]]" = [op.fields() for op in OPCODES]
_WIDE = frozenset(
    op.name for op in OPCODES if any(kind in ("k32", "imm32", "off32") for _, kind in op.fields())
)
# Opcode -> the field of its jump and the bits it has.
JUMPS: "Dict[int, Tuple[str, int]]" = {}
for _index, _fields in enumerate(FIELDS):
    for _field, _kind in _fields:
        if _kind in ("off", "off32"):
            JUMPS[_index] = (_field, 16 if _kind == "off" else 32)


def operands(word: int) -> "Iterator[Tuple[str, str, int]]":
    """(field, kind, value) of every operand, the value signed where its kind is."""
    instruction = unpack(word)
    for field, kind in FIELDS[instruction.op]:
        value = getattr(instruction, field)
        if kind in ("k32", "imm32", "off32"):
            value |= instruction.c << 16
            if kind != "k32":
                value = signed(value, 32)
        elif kind in ("imm", "off"):
            value = signed(value, 16)
        yield field, kind, value


def jump_offset(word: int) -> int:
    """The offset of an instruction that jumps."""
    field, bits = JUMPS[word & 0xFF]
    if bits == 32:
        return signed(word >> 32, 32)
    return signed(word >> (32 if field == "b" else 48) & 0xFFFF, 16)


def register_span(kind: str, instruction: Instruction, value: int) -> "Tuple[int, int]":
    """The first register of an operand and how many it takes; (0, 0) if it names none."""
    n = instruction.n
    size: Any = {
        "dst": 1,
        "src": 1,
        "reg": 1,
        "maybe": 1,
        "cell": 1,
        "list": 1,
        "set": 1,
        "dict": 1,
        "tuple": 1,
        "spec": 1,
        "delegate": 1,
        "label": 1,
        "win": n + 1,
        "args": n + 1,
        "method": n + 2,
        "prep": max(n, 2) + 1,
        "run": instruction.c,
        "fill": instruction.c,
        "drop": instruction.c,
        "texts": instruction.c,
        "star": instruction.c + 1 + n,
        "pair": 2,
        "two": 2,
        "push": 2,
        "pop": 2,
        "split": 2,
        "triple": 3,
        "three": 3,
        "spread": 3,
        "parts": 3,
        "begin": 3,
        "state": 3,
        "body": 4,
    }.get(kind)
    return (0, 0) if size is None else (value, size)
