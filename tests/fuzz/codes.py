"""Code objects of real programs with fields changed by chance, loaded and run.

The loader must take or refuse each. What it takes must run to one of the ends that a run can have:
a wrong answer, an error or a limit, but no crash, no hang, and nothing left behind.
"""

import random
from typing import Any, Dict, List, NamedTuple, Optional

from sandboxed_python.bytecode.opcodes import OPCODES

FIELDS = (
    "name qualname filename first_line argcount posonly_count kwonly_count flags n_registers "
    "instructions positions constants codes site_names local_names cell_names captures free_names "
    "exception_table doc"
).split()
# Opcodes with the same operands can stand for each other.
SHAPES: Dict[str, List[int]] = {}
for _number, _op in enumerate(OPCODES):
    SHAPES.setdefault(_op.operands, []).append(_number)


class Source(NamedTuple):
    """A program to start from: its text and what the compiler made of it."""

    text: str
    program: Any


def sources(texts: List[str]) -> List[Source]:
    """Those of the texts that the compiler takes on this host."""
    from sandboxed_python.frontend.compiler import compile_source

    found = []
    for text in texts:
        try:
            found.append(Source(text, compile_source(text, "<sandbox>")))
        except SyntaxError:  # of a newer version
            continue
    return found


def all_codes(code: Any) -> List[Any]:
    """A Code and those inside it."""
    return [code] + [one for inner in code.codes for one in all_codes(inner)]


def change_word(rng: random.Random, word: int, words: List[int]) -> int:
    """An instruction with a bit, an operand or its opcode changed; words are those around it."""
    roll = rng.randrange(6)
    if roll == 0:
        return word ^ (1 << rng.randrange(64))
    if roll == 1:
        return (word & ~0xFF) | rng.randrange(len(OPCODES))
    if roll == 2 and word & 0xFF < len(OPCODES):
        return (word & ~0xFF) | rng.choice(SHAPES[OPCODES[word & 0xFF].operands])
    shift = rng.choice((8, 16, 32, 48))
    mask = 0xFF if shift == 8 else 0xFFFF
    old = word >> shift & mask
    values = (0, 1, 2, mask, old + 1, old - 1, rng.choice(words) >> shift, rng.randrange(mask))
    return (word & ~(mask << shift)) | (rng.choice(values) & mask) << shift


def change_words(rng: random.Random, words: List[int]) -> None:
    """Change, take out, put in, or exchange instructions."""
    index = rng.randrange(len(words))
    roll = rng.random()
    if roll < 0.7:
        words[index] = change_word(rng, words[index], words)
    elif roll < 0.8:
        del words[index : index + rng.randrange(1, 4)]
    elif roll < 0.9:
        other = rng.randrange(len(words))
        words[index], words[other] = words[other], words[index]
    else:
        words.insert(index, change_word(rng, rng.choice(words), words))


def change_range(rng: random.Random, values: Dict[str, Any]) -> None:
    """Move an end, the target or the register of a protected range, or add one."""
    table = [list(entry) for entry in values["exception_table"]]
    size = len(values["instructions"]) + 1
    if not table or rng.random() < 0.2:
        start = rng.randrange(size)
        table.append([start, start + rng.randrange(8), rng.randrange(size), rng.randrange(4)])
    else:
        table[rng.randrange(len(table))][rng.randrange(4)] = rng.randrange(size)
    values["exception_table"] = [tuple(entry) for entry in table]


def changed_fields(rng: random.Random, code: Any) -> Dict[str, Any]:
    """The fields of a Code, one to three of them changed."""
    values = {name: getattr(code, name) for name in FIELDS}
    for _ in range(rng.randrange(1, 4)):
        roll = rng.random()
        if roll < 0.8:
            words = list(values["instructions"])
            if words:
                change_words(rng, words)
            values["instructions"] = words
        elif roll < 0.85:
            change_range(rng, values)
        else:
            name = rng.choice(FIELDS)
            value = values[name]
            if isinstance(value, int):
                values[name] = rng.choice((-1, 0, 1, value + 1, value ^ 4, 255, 65535, 2**31 - 1))
            elif isinstance(value, list):
                kept = list(value)
                rng.shuffle(kept)
                values[name] = kept[: rng.randrange(len(kept) + 1)]
    return values


def rebuilt(code: Any, target: Any, changed: Any) -> Any:
    """The Code with another in place of one inside it."""
    from sandboxed_python import _core

    if code is target:
        return changed
    if target not in all_codes(code):
        return code
    values = {name: getattr(code, name) for name in FIELDS}
    values["codes"] = [rebuilt(inner, target, changed) for inner in code.codes]
    return _core.Code(*values.values())


def changed_program(seed: int, found: List[Source]) -> Optional[Source]:
    """A program with a changed Code in it, or None if the loader refuses it; it must not fail in
    another way."""
    from sandboxed_python import _core

    rng = random.Random(seed)
    source = rng.choice(found)
    program = source.program
    target = rng.choice(all_codes(program.code))
    values = changed_fields(rng, target)
    try:
        code = rebuilt(program.code, target, _core.Code(*values.values()))
        made = _core.Program(code, program.global_names, source.text, program.filename)
    except (_core.InternalError, TypeError, ValueError, OverflowError):
        return None
    return Source(source.text, made)


def run_changed(seed: int, found: List[Source]) -> str:
    """Load a changed Code and run it if the loader takes it; how it ended."""
    from sandboxed_python.errors import InternalError
    from sandboxed_python.sandbox import Sandbox

    source = changed_program(seed, found)
    if source is None:
        return "refused"
    sandbox = Sandbox(max_time_s=2.0, max_fuel=50_000, max_memory_mb=32, max_output_bytes=10**5)
    sandbox._programs.put(source.text, source.program)
    try:
        return sandbox.run(source.text, stdin="1\n2\n").status
    except InternalError:  # what the loop does not take for granted and did not find
        return "internal"
