"""Jumps that don't fit their 16 bits, in bodies of more than 32,767 instructions.

Such a jump gets a trampoline behind it: it jumps over one instruction, to a `jump` of 32 bits that
goes the whole way. That makes the code longer, which may push other jumps out of reach, so it is
repeated until nothing changes.
"""

from typing import Any, Dict, List, Tuple

from ..bytecode.opcodes import BY_NAME
from ..bytecode.operands import JUMPS, jump_offset, pack

_JUMP = BY_NAME["jump"]


def relax_jumps(
    code: List[int],
    positions: List[Any],
    table: List[Tuple[int, int, int, int]],
    far: Dict[int, int],
) -> Tuple[List[int], List[Any], List[Tuple[int, int, int, int]]]:
    """The code with a trampoline behind every jump of `far` (instruction -> target)."""
    targets = {}
    for index, word in enumerate(code):
        if word & 0xFF in JUMPS:
            targets[index] = index + 1 + jump_offset(word)
    targets.update(far)
    long_jumps = set(far)
    while True:
        place = _places(len(code), long_jumps)
        grown = set(long_jumps)
        for index, target in targets.items():
            if JUMPS[code[index] & 0xFF][1] == 16 and index not in long_jumps:
                if not -0x8000 <= place[target] - place[index] - 1 < 0x8000:
                    grown.add(index)
        if grown == long_jumps:
            break
        long_jumps = grown
    new_code: List[int] = []
    new_positions: List[Any] = []
    for index, word in enumerate(code):
        if index in targets:
            offset = place[targets[index]] - place[index] - 1
            word = _with_offset(word, 1 if index in long_jumps else offset)
        new_code.append(word)
        new_positions.append(positions[index])
        if index in long_jumps:
            new_code.append(pack("jump", b=1))
            new_code.append(pack("jump", b=place[targets[index]] - place[index] - 3))
            new_positions += [positions[index]] * 2
    new_table = [(place[s], place[e], place[t], register) for s, e, t, register in table]
    return new_code, new_positions, new_table


def _places(count: int, long_jumps: Any) -> List[int]:
    """Where every instruction (and the end) goes when the long jumps take three."""
    places = []
    place = 0
    for index in range(count):
        places.append(place)
        place += 3 if index in long_jumps else 1
    places.append(place)
    return places


def _with_offset(word: int, offset: int) -> int:
    field, bits = JUMPS[word & 0xFF]
    if bits == 32:
        return word & 0xFFFFFFFF | (offset & 0xFFFFFFFF) << 32
    shift = 32 if field == "b" else 48
    return word & ~(0xFFFF << shift) | (offset & 0xFFFF) << shift
