"""Code objects of real programs with fields changed by chance, given to the loader.

The loader must take or refuse each; what it takes is not run: the loader checks that operands are
within what a Code has, and relies on the compiler for the kinds of values in registers.
"""

import random
from typing import Any, List

FIELDS = (
    "name qualname filename first_line argcount posonly_count kwonly_count flags n_registers "
    "instructions positions constants codes site_names local_names cell_names captures free_names "
    "exception_table doc"
).split()


def all_codes(code: Any) -> List[Any]:
    """A Code and those inside it."""
    return [code] + [one for inner in code.codes for one in all_codes(inner)]


def change_word(rng: random.Random, word: int) -> int:
    """An instruction with a bit, an operand or its opcode changed."""
    roll = rng.randrange(4)
    if roll == 0:
        return word ^ (1 << rng.randrange(64))
    if roll == 1:
        return (word & ~0xFF) | rng.randrange(256)
    shift = rng.choice((8, 16, 32, 48))
    mask = 0xFF if shift == 8 else 0xFFFF
    return (word & ~(mask << shift)) | (rng.choice((0, 1, mask, rng.randrange(mask))) << shift)


def load_changed(seed: int, codes: List[Any]) -> bool:
    """Give the loader a changed Code; whether it took it. Any failure but a refusal is raised."""
    from sandboxed_python import _core

    rng = random.Random(seed)
    code = rng.choice(codes)
    values = {name: getattr(code, name) for name in FIELDS}
    for _ in range(rng.randrange(1, 4)):
        if rng.random() < 0.7:
            words = list(values["instructions"])
            index = rng.randrange(len(words)) if words else 0
            if words and rng.random() < 0.9:
                words[index] = change_word(rng, words[index])
            else:
                del words[index : index + rng.randrange(1, 4)]
            values["instructions"] = words
        else:
            name = rng.choice(FIELDS)
            value = values[name]
            if isinstance(value, bool) or not isinstance(value, (int, list)):
                continue
            if isinstance(value, int):
                values[name] = rng.choice((-1, 0, 1, 255, 65535, 65536, 2**31 - 1))
            else:
                kept = list(value)
                rng.shuffle(kept)
                values[name] = kept[: rng.randrange(len(kept) + 1)]
    try:
        _core.Code(*[values[name] for name in FIELDS])
    except (_core.InternalError, TypeError, ValueError, OverflowError):
        return False
    return True
