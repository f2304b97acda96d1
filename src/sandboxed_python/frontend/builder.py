"""The builder of one Code: instructions, positions, constants, registers, jumps, tables.

Registers are handed out without any bookkeeping: variables come first in the window, and every
lowering function takes `top`, the first register that holds nothing live. A function that puts
its result into `dst` may use the registers from `top` on, and writes `dst` only as its last act,
so that `dst` may be a temporary at or above `top`. Whoever uses a register raises `high`.

`mask` is the set (bits of an int) of variables that are bound at this point on every path;
UNREACHABLE, where every bit is set, marks code that no path reaches.
"""

import ast
from typing import Any, Callable, Dict, List, Optional, Tuple

from ..bytecode.opcodes import BY_NAME
from ..bytecode.operands import JUMPS, signed
from .errors import Rejected

# Where a name lives: a plain int below VARIABLE_LIMIT is a register; otherwise a kind and an index.
VARIABLE_LIMIT = 1 << 16
GLOBAL = 1 << 24
CELL = 2 << 24
FREE = 3 << 24
CLASS_NAME = 4 << 24
CLASS_FREE = 5 << 24
# A register variable that an expression may rebind (`:=`): an operand has to be copied.
VOLATILE = 6 << 24
# A variable of the module that only the module's own code binds: a register, and a global slot that
# every binding is written through to (`Builder.module_slots`).
MODULE_VARIABLE = 7 << 24
KIND_MASK = 0xFF << 24
INDEX_MASK = (1 << 24) - 1

UNREACHABLE = -1
MAX_REGISTERS = 60000
# CPython allows 20; counted a little differently, so that near it the host's compiler is asked.
MAX_BLOCKS = 18
# Instructions of one Code; `finally` bodies are copied per exit, so nesting them multiplies.
MAX_INSTRUCTIONS = 1 << 20
# Registers times jumps and calls, of a program: what the loader's proof costs grows with it.
MAX_JOINED = 500_000_000

VARARGS, VARKEYWORDS, GENERATOR, COROUTINE, ASYNC_GENERATOR, CLASS_BODY, MODULE = (
    1,
    2,
    4,
    8,
    16,
    32,
    64,
)
# Module code that takes a namespace for its names; a program whose globals are a dict.
NAMESPACE, BY_NAME_GLOBALS = 128, 256

_LOAD_NONE = BY_NAME["load_none"]
_LOAD_BOOL = BY_NAME["load_bool"]
_LOAD_I = BY_NAME["load_i"]
_LOAD_K = BY_NAME["load_k"]
_MOVE = BY_NAME["move"]
_JUMP = BY_NAME["jump"]
_RETURN = BY_NAME["return"]
_RETURN_NONE = BY_NAME["return_none"]

_JOINING = frozenset(JUMPS).union(BY_NAME[name] for name in BY_NAME if name.split("_")[0] == "call")
_LOOP_STEPS = frozenset((BY_NAME["for_range"], BY_NAME["for_iter"]))
# Opcodes whose jump is field c (16 bits); the others that jump use b and c (32 bits).
_WIDE_JUMPS = frozenset(BY_NAME[name] for name in ("jump", "jump_if", "jump_if_none"))


class Unit:
    """What the Codes of one source share."""

    __slots__ = (
        "by_name",
        "check",
        "core",
        "defined",
        "drops_at_once",
        "filename",
        "future_annotations",
        "n_emitted",
        "n_joined",
        "n_words",
        "rebound",
        "slots",
        "source",
        "suspicious",
    )

    def __init__(
        self,
        core: Any,
        filename: str,
        source: str,
        check: Optional[Callable[[], None]] = None,
    ) -> None:
        self.core = core
        self.filename = filename
        self.source = source
        # Called now and then where a run waits for the Program.
        self.check = check
        self.n_emitted = 0
        self.slots: Dict[str, int] = {}
        self.future_annotations = False
        # Global names that may change while a call's arguments are evaluated; those that the
        # module defines as functions and classes.
        self.rebound: Any = frozenset()
        self.defined: Any = {}
        self.n_words = 0
        self.n_joined = 0
        # CPython's compiler may refuse the program, and has to be asked.
        self.suspicious = False
        # Globals are looked up by name: they live in a dict that the program can get hold of.
        self.by_name = False
        # What a statement leaves in temporaries goes with it: the program sees when objects go.
        self.drops_at_once = False

    def slot(self, name: str) -> int:
        """The slot of a global name."""
        slot = self.slots.get(name)
        if slot is None:
            slot = self.slots[name] = len(self.slots)
            if slot > 0xFFFF:
                raise Rejected("too many global names")
        return slot


def _watched(code: List[int], unit: Unit, check: Callable[[], None]) -> Callable[[int], None]:
    """Appends instructions, and checks the clock after every few hundred of the whole unit."""
    append = code.append

    def emit(instruction: int) -> None:
        append(instruction)
        unit.n_emitted += 1
        if not unit.n_emitted & 0xFF:
            check()

    return emit


class Builder:
    """One Code under construction. The fields are the lowering functions' to use."""

    __slots__ = (
        "at",
        "blocks",
        "captures",
        "class_cell",
        "code",
        "codes",
        "comprehension_depth",
        "reads_namespace",
        "comprehension_registers",
        "constant_index",
        "constants",
        "deletable",
        "emit",
        "far",
        "free_index",
        "high",
        "loop_jumps",
        "mask",
        "module_slots",
        "n_protected",
        "n_variables",
        "names",
        "parent",
        "positions",
        "qualname",
        "scope",
        "sites",
        "table",
        "unit",
    )

    def __init__(self, unit: Unit, scope: Any, names: Dict[str, int], parent: Any = None) -> None:
        self.unit = unit
        self.scope = scope
        self.names = names
        self.parent: Optional["Builder"] = parent
        code: List[int] = []
        positions: List[Any] = []
        self.code = code
        self.positions = positions
        self.emit = code.append if unit.check is None else _watched(code, unit, unit.check)
        self.at = positions.append
        self.mask = 0
        self.deletable = 0
        self.n_variables = 0
        self.high = 1
        self.constants: List[Any] = []
        self.constant_index: Dict[Any, int] = {}
        self.codes: List[Any] = []
        self.sites: List[str] = []
        # Enclosing loops, `finally` bodies, `with` blocks and handlers, outermost first.
        self.blocks: List[Any] = []
        self.table: List[Tuple[int, int, int, int]] = []
        # How many of the blocks catch exceptions in this Code.
        self.n_protected = 0
        # Jumps that don't fit their 16 bits: instruction -> target.
        self.far: Dict[int, int] = {}
        self.loop_jumps: List[int] = []
        self.qualname = ""
        self.class_cell: Optional[int] = None
        # Names of the closure's cells -> their indices, and where the maker takes them from.
        self.free_index: Dict[str, int] = {}
        self.captures: List[Tuple[int, int]] = []
        # Registers of module variables -> their global slots.
        self.module_slots: Dict[int, int] = {}
        self.comprehension_depth = 0
        self.reads_namespace = False  # of a class body, before the globals
        self.comprehension_registers: Dict[str, int] = {}

    # Constants.

    def constant(self, value: Any) -> int:
        """The index of a constant; equal constants of one type share it."""
        kind = type(value)
        if kind is str:
            key: Any = value
        elif kind is int or kind is bytes:
            key = (kind, value)
        elif kind is float or kind is complex:
            key = (kind, repr(value))
        else:
            key = None
        index = self.constant_index.get(key) if key is not None else None
        if index is None:
            index = len(self.constants)
            self.constants.append(value)
            if key is not None:
                self.constant_index[key] = index
        return index

    def load_constant(self, value: Any, dst: int, node: Any) -> None:
        """dst = value"""
        kind = type(value)
        if kind is int and -0x80000000 <= value <= 0x7FFFFFFF:
            self.emit(_LOAD_I | dst << 16 | (value & 0xFFFFFFFF) << 32)
        elif value is None:
            self.emit(_LOAD_NONE | dst << 16)
        elif kind is bool:
            self.emit(_LOAD_BOOL | value << 8 | dst << 16)
        else:
            self.emit(_LOAD_K | dst << 16 | self.constant(value) << 32)
        self.at(node)

    # Instructions.

    def op(self, op: int, a: int, b: int, c: int, n: int, node: Any) -> None:
        """Emit one instruction; the hot places do the same inline."""
        self.emit(op | n << 8 | a << 16 | (b & 0xFFFF) << 32 | (c & 0xFFFF) << 48)
        self.at(node)

    def move(self, dst: int, src: int, node: Any) -> None:
        if dst != src:
            self.emit(_MOVE | dst << 16 | src << 32)
            self.at(node)

    def reserve(self, top: int) -> None:
        """The registers below `top` are used."""
        if top > self.high:
            self.high = top
            if top > MAX_REGISTERS:
                raise Rejected("too many values in one expression")

    def push_block(self, block: Any) -> None:
        """Enter a loop, a `try` or a `with`."""
        self.blocks.append(block)
        if len(self.blocks) >= MAX_BLOCKS:
            self.unit.suspicious = True

    # Jumps. A forward jump is emitted with no offset and its index kept in a list.

    def jump(self, jumps: List[int], node: Any) -> None:
        """Jump to where `jumps` will be patched to."""
        jumps.append(len(self.code))
        self.emit(_JUMP)
        self.at(node)

    def jump_on(self, jumps: List[int], node: Any) -> None:
        """As jump, for the end of what is often a loop's body: where it turns out to go to the
        loop's own instruction, that is done in its place."""
        self.loop_jumps.append(len(self.code))
        self.jump(jumps, node)
        # Room for the way out of the loop.
        self.jump(jumps, node)

    def patch(self, jumps: List[int], target: int) -> None:
        """Let the jumps at these instructions go to the instruction `target`."""
        code = self.code
        for index in jumps:
            offset = target - index - 1
            word = code[index]
            if word & 0xFF in _WIDE_JUMPS:
                code[index] = word & 0xFFFFFFFF | (offset & 0xFFFFFFFF) << 32
            else:
                code[index] = word & 0xFFFFFFFFFFFF | (offset & 0xFFFF) << 48
                if not -0x8000 <= offset < 0x8000:
                    self.far[index] = target

    def here(self, jumps: List[int]) -> None:
        self.patch(jumps, len(self.code))

    # The end.

    def _step_in_place(self) -> None:
        """Put a loop's own instruction where a jump of jump_on goes to it."""
        code, positions = self.code, self.positions
        for index in self.loop_jumps:
            target = index + 1 + signed(code[index] >> 32, 32)
            head = code[target] if target < len(code) else 0
            offset = target + signed(head >> 48, 16) - index
            if head & 0xFF not in _LOOP_STEPS or not -0x8000 <= offset < 0x8000:
                continue
            if any((s <= index < e) != (s <= target < e) for s, e, _, _ in self.table):
                continue
            code[index] = head & 0xFFFFFFFFFFFF | (offset & 0xFFFF) << 48
            code[index + 1] = _JUMP | ((target - index - 1) & 0xFFFFFFFF) << 32
            while positions[target] is None and target > 0:
                target -= 1
            positions[index] = positions[target]

    def finish_return(self, node: Any) -> None:
        """Return None where the end of the body can be reached."""
        if self.mask != UNREACHABLE or not self.code:
            self.emit(_RETURN_NONE)
            self.at(node)

    def finish(
        self,
        name: str,
        first_line: int,
        counts: Tuple[int, int, int],
        flags: int,
        doc: Optional[str],
        local_names: List[str],
        cell_names: List[Tuple[int, str]],
    ) -> Any:
        """The Code. `counts`: positional, positional-only and keyword-only parameters."""
        unit = self.unit
        code, positions, table = self.code, self.positions, self.table
        # A jump may have been patched to the very end of code that nothing reaches.
        if self.mask == UNREACHABLE:
            self.emit(_RETURN_NONE)
            self.at(None)
        if self.loop_jumps and not self.far:
            self._step_in_place()
        unit.n_words += len(code)
        if unit.n_words > MAX_INSTRUCTIONS:
            raise Rejected("the program is too long")
        if len(self.sites) > 0xFFFF or len(self.codes) > 0xFFFF:
            raise Rejected("too many attributes or functions in one body")
        if self.high > MAX_REGISTERS:
            raise Rejected("too many variables in one body")
        if len(code) * self.high > MAX_JOINED:
            joins = len(table) + sum(1 for word in code if word & 0xFF in _JOINING)
            unit.n_joined += joins * self.high
            if unit.n_joined > MAX_JOINED:
                raise Rejected("too many variables and branches in one body")
        if self.far:
            from .relax import relax_jumps

            code, positions, table = relax_jumps(code, positions, table, self.far)
        return unit.core.Code(
            name,
            self.qualname,
            unit.filename,
            first_line,
            counts[0],
            counts[1],
            counts[2],
            flags,
            self.high,
            code,
            positions,
            self.constants,
            self.codes,
            self.sites,
            local_names,
            cell_names,
            self.captures,
            list(self.free_index),
            table,
            doc,
        )


def reject(message: str, node: Optional[ast.AST] = None) -> Rejected:
    """The error for a program that CPython's compiler refuses."""
    return Rejected(message, node)
