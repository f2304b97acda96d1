"""The opcode table: the one place where an instruction exists.

An instruction is 8 bytes: `op` and `n` (8 bits each), then `a`, `b`, `c` (16 bits each). The C enum
(`_core/opcodes.pxd`), the operand table of the verifier, the assembler, the disassembler and the
reference page are all generated from, or read, the rows below.

Semantics are written in register notation: `R[x]` a register of the current window, `K[x]` a
constant, `G[x]` a slot of the module's globals, `S[x]` an attribute site (a name with its inline
cache), `F[x]` a cell of the running function's closure. Every instruction costs one unit of fuel;
what a native costs on top is in the native's own row.

Operand kinds (a field not named is 0). Those of registers also say what stands in them, before and
after; the loader proves that it is so on every path (`_core/run/flow.pxi`):

    dst             one register, written: a value, or what `makes` says
    src             one register, read: a value;   reg: read and written
    maybe           one register that may be unbound; `makes` says what it holds afterwards
    cell list set dict tuple
                    one register: the cell of a variable, a list, a set, a dict, a tuple
    win             a call's window: x the callee, then n arguments; unbound afterwards
    args method     the same, but the instruction sets x itself; n arguments; n + 1
    spread          the same: x the callee, x+1 a list or tuple (n=1: any value), x+2 a dict or unbound
    prep            a call's window, at least 3 registers, of which the first 3 become a loop's state
    begin state     3 registers that become, that are the state of a loop
    run fill drop   c registers starting at x: read, written, made unbound;   texts: read, all str
    star            c + 1 + n registers starting at x, written
    pair triple     2, 3 registers starting at x, read;   two three: written
    parts           3 registers starting at x, of which n says which are read
    body            4 registers starting at x: the function of a class body, a str, a tuple, a dict or
                    unbound; unbound afterwards
    push pop        2 registers: the exception that is handled, what was handled before
    split           2 registers: an exception or None, and what is taken of it
    spec delegate   one register, read if n & 4 (a str), if n & 1;   label: what a message names
    k               constant (first 65,536);   k32: fields b and c together, any constant
    name names      constant that is a str, a tuple of str
    code            nested Code;   g: global slot;   site: attribute site;   free: closure cell
    imm             signed 16 bits;   imm32: fields b and c together, signed 32 bits
    off             jump, signed 16 bits, from the next instruction;   off32: fields b and c together
    u               unsigned count or flag

Where two fields make one number, b is the low half.
"""

from typing import Dict, List, NamedTuple, Tuple

OPERAND_KINDS = (
    "none dst src reg maybe cell list set dict tuple win args method spread prep begin state "
    "run fill drop texts star pair triple two three parts body push pop split spec delegate label "
    "k k32 name names code g site free imm imm32 off off32 u"
).split()
# What a register may hold; all but `unbound` and the kinds after `text` are values of the guest.
HOLDINGS = (
    "unbound value list tuple dict set text cell loop_first loop_second loop_third handled body"
).split()


class Op(NamedTuple):
    """One row: the name, its operands as `field:kind`, what it does, and whether it can fail."""

    name: str
    operands: str
    semantics: str
    raises: bool = True
    # Stops the straight-line flow: the instruction never falls through to the next one.
    ends: bool = False
    # What its `dst` or `maybe` holds afterwards, of HOLDINGS.
    makes: str = "value"

    def fields(self) -> "List[Tuple[str, str]]":
        """The operands as (field, kind) pairs, in the order written."""
        return [tuple(part.split(":")) for part in self.operands.split()]  # type: ignore[misc]


def _pure(name: str, operands: str, semantics: str, makes: str = "value") -> Op:
    return Op(name, operands, semantics, raises=False, makes=makes)


BINARY_OPERATORS = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
COMPARE_OPERATORS = "lt le eq ne gt ge".split()
SYMBOLS = dict(
    zip(
        BINARY_OPERATORS + COMPARE_OPERATORS,
        "+ - * / // % ** << >> & | ^ @ < <= == != > >=".split(),
    )
)
# The operators that have a form with a small immediate or a constant on the right.
BINARY_IMMEDIATE = "add sub mul floordiv mod pow lshift rshift and".split()
BINARY_CONSTANT = "add sub mul truediv".split()


def _operator_rows() -> "List[Op]":
    rows = []
    for name in BINARY_OPERATORS:
        text = "R[a] = R[b] %s R[c]; n=1: in place" % SYMBOLS[name]
        rows.append(Op(name, "a:dst b:src c:src n:u", text))
    for name in BINARY_IMMEDIATE:
        text = "R[a] = R[b] %s imm c; n=1: in place" % SYMBOLS[name]
        rows.append(Op(name + "_i", "a:dst b:src c:imm n:u", text))
    for name in BINARY_CONSTANT:
        text = "R[a] = R[b] %s K[c]; n=1: in place" % SYMBOLS[name]
        rows.append(Op(name + "_k", "a:dst b:src c:k n:u", text))
    for name, symbol in (("neg", "-"), ("pos", "+"), ("invert", "~"), ("not", "not ")):
        rows.append(Op(name, "a:dst b:src", "R[a] = %sR[b]" % symbol))
    for name in COMPARE_OPERATORS:
        rows.append(Op(name, "a:dst b:src c:src", "R[a] = R[b] %s R[c]" % SYMBOLS[name]))
    for name in COMPARE_OPERATORS:
        text = "if bool(R[a] %s R[b]) == n: jump c" % SYMBOLS[name]
        rows.append(Op("jump_" + name, "a:src b:src c:off n:u", text))
    for name in COMPARE_OPERATORS:
        text = "if bool(R[a] %s imm b) == n: jump c" % SYMBOLS[name]
        rows.append(Op("jump_%s_i" % name, "a:src b:imm c:off n:u", text))
    return rows


OPCODES = [
    # Registers and constants.
    _pure("load_none", "a:dst", "R[a] = None"),
    _pure("load_bool", "a:dst n:u", "R[a] = bool(n)"),
    _pure("load_i", "a:dst b:imm32", "R[a] = imm bc"),
    _pure("load_k", "a:dst b:k32", "R[a] = K[bc]"),
    _pure("move", "a:dst b:src", "R[a] = R[b], which is bound"),
    _pure("clear", "b:drop c:u", "R[b .. b+c-1] become unbound"),
    Op(
        "check_local",
        "a:maybe",
        "raise UnboundLocalError (NameError in a class) if R[a] is unbound",
    ),
    Op("del_local", "a:maybe", "check_local a; R[a] becomes unbound", makes="unbound"),
    # Globals, cells, names of a class body.
    Op("get_global", "a:dst b:g", "R[a] = G[b], else the builtin of that name, else NameError"),
    _pure("set_global", "a:src b:g", "G[b] = R[a]"),
    Op("del_global", "b:g", "G[b] becomes unbound, NameError if it was"),
    _pure("new_cell", "a:maybe", "R[a] = cell holding R[a] (which may be unbound)", makes="cell"),
    Op("get_cell", "a:dst b:cell", "R[a] = contents of the cell R[b], UnboundLocalError if none"),
    _pure("set_cell", "a:cell b:src", "contents of the cell R[a] = R[b]"),
    Op("del_cell", "a:cell", "empty the cell R[a], UnboundLocalError if it was"),
    Op("get_free", "a:dst b:free", "R[a] = contents of F[b], NameError if none"),
    _pure("load_free", "a:dst b:free", "R[a] = the cell F[b] itself", makes="cell"),
    _pure("set_free", "a:src b:free", "contents of F[b] = R[a]"),
    Op("del_free", "b:free", "empty F[b], NameError if it was"),
    Op("get_name", "a:dst b:name c:g", "R[a] = R[0][K[b]] (class namespace), else as get_global c"),
    Op("get_name_free", "a:dst b:name c:free", "R[a] = R[0][K[b]], else as get_free c"),
    Op("set_name", "a:src b:name", "R[0][K[b]] = R[a]"),
    Op("del_name", "b:name", "del R[0][K[b]], NameError if absent"),
    # Operators.
    *_operator_rows(),
    _pure("is", "a:dst b:src c:src n:u", "R[a] = (R[b] is R[c]) == n"),
    Op("in", "a:dst b:src c:src n:u", "R[a] = (R[b] in R[c]) == n"),
    # Jumps. Every jump taken charges the straight line that it ends.
    Op("jump", "b:off32", "jump bc", raises=False, ends=True),
    Op("jump_if", "a:src b:off32 n:u", "if bool(R[a]) == n: jump bc"),
    _pure("jump_if_none", "a:src b:off32 n:u", "if (R[a] is None) == n: jump bc"),
    Op("jump_eq_k", "a:src b:k c:off n:u", "if bool(R[a] == K[b]) == n: jump c"),
    Op("jump_in", "a:src b:src c:off n:u", "if (R[a] in R[b]) == n: jump c"),
    # Loops. Three registers hold the state of a loop; the test stands at the bottom.
    Op("range_prep", "a:prep n:u", "R[a]: `range`, R[a+1 ..]: n arguments -> state of for_range"),
    Op("for_range", "a:state b:dst c:off", "next of loop a: R[b] = item, jump c; else clear it"),
    Op("get_iter", "a:begin b:src", "R[a .. a+2] = state of an iteration over R[b]"),
    Op("for_iter", "a:state b:dst c:off", "next of loop a: R[b] = item, jump c; else clear it"),
    # Building and taking apart.
    Op("build_list", "a:dst b:run c:u", "R[a] = [R[b], ..., R[b+c-1]]", makes="list"),
    Op("build_tuple", "a:dst b:run c:u", "R[a] = (R[b], ..., R[b+c-1])", makes="tuple"),
    Op(
        "build_set",
        "a:dst b:run c:u n:u",
        "R[a] = {R[b], ..., R[b+c-1]}; n=1: copied from a frozenset of them, as CPython does constants",
        makes="set",
    ),
    Op("build_map", "a:dst b:run c:u", "R[a] = {R[b]: R[b+1], ...}, c registers", makes="dict"),
    Op(
        "build_string",
        "a:dst b:texts c:u",
        "R[a] = ''.join(R[b], ..., R[b+c-1]), all str",
        makes="text",
    ),
    Op("build_slice", "a:dst b:triple", "R[a] = slice(R[b], R[b+1], R[b+2])"),
    Op("list_append", "a:list b:src", "append R[b] to the list R[a]"),
    Op(
        "list_extend",
        "a:list b:src n:u",
        "extend the list R[a] by R[b]; n=1: as `*R[b]` in a call",
    ),
    Op("list_to_tuple", "a:dst b:list", "R[a] = tuple(R[b]), a list", makes="tuple"),
    Op("set_add", "a:set b:src", "add R[b] to the set R[a]"),
    Op("set_update", "a:set b:src", "add each item of R[b] to the set R[a]"),
    Op("map_add", "a:src b:src c:src", "R[a][R[b]] = R[c] in the dict R[a]"),
    Op("map_update", "a:dict b:src", "R[a].update(R[b]), as {**R[b]} does"),
    Op("map_merge", "a:dict b:src c:label", "R[a].update(R[b]) as f(**R[b]) does, R[c] being f"),
    Op("unpack", "a:fill b:src c:u", "R[a], ..., R[a+c-1] = R[b]"),
    Op("unpack_star", "a:star b:src c:u n:u", "c targets, the starred one, n targets = R[b]"),
    Op(
        "format_value",
        "a:dst b:src c:spec n:u",
        "R[a] = format(conv(R[b]), R[c] if n & 4 else ''); n & 3: 0 none, 1 str, 2 repr, 3 ascii",
        makes="text",
    ),
    # Items and attributes.
    Op("get_item", "a:dst b:src c:src", "R[a] = R[b][R[c]]"),
    Op("get_item_i", "a:dst b:src c:imm", "R[a] = R[b][imm c]"),
    Op("get_item_k", "a:dst b:src c:k", "R[a] = R[b][K[c]]"),
    Op("set_item", "a:src b:src c:src", "R[a][R[b]] = R[c]"),
    Op("set_item_i", "a:src b:imm c:src", "R[a][imm b] = R[c]"),
    Op("del_item", "a:src b:src", "del R[a][R[b]]"),
    Op("get_slice", "a:dst b:src c:pair", "R[a] = R[b][R[c]:R[c+1]]"),
    Op("set_slice", "a:src b:pair c:src", "R[a][R[b]:R[b+1]] = R[c]"),
    Op("get_attr", "a:dst b:src c:site", "R[a] = R[b].S[c]"),
    Op(
        "set_attr",
        "a:src b:src c:site n:u",
        "R[a].S[c] = R[b]; n=1: as object.__setattr__ does, whatever the class says",
    ),
    Op("del_attr", "a:src c:site", "del R[a].S[c]"),
    # Calls. The result goes to R[c]; the registers of the window are unbound afterwards.
    Op("call", "a:win c:dst n:u", "R[c] = R[a](R[a+1], ..., R[a+n])"),
    Op("call_global", "a:args b:g c:dst n:u", "get_global a b; call a n c"),
    Op("call_method", "a:method b:site c:dst n:u", "R[c] = R[a+1].S[b](R[a+2], ..., R[a+1+n])"),
    Op(
        "call_kw", "a:win b:names c:dst n:u", "as call; the last len(K[b]) of the n go by name K[b]"
    ),
    Op(
        "call_ex",
        "a:spread c:dst n:u",
        "R[c] = R[a](*R[a+1], **R[a+2]): tuple or list (n=1: any iterable), dict or unbound",
    ),
    Op("return", "a:src", "return R[a]", ends=True),
    Op("return_none", "", "return None", ends=True),
    # Functions, classes, modules.
    Op(
        "make_function",
        "a:dst b:code c:parts n:u",
        "R[a] = function of code b; n & 1: R[c] tuple of defaults, n & 2: R[c+1] dict of"
        " keyword-only defaults, n & 4: R[c+2] dict of annotations",
    ),
    Op(
        "make_class",
        "a:body c:dst",
        "R[c] = class of body R[a], name R[a+1], tuple of bases R[a+2], dict of keywords R[a+3]"
        " (may be unbound)",
    ),
    Op(
        "import_name",
        "a:dst b:name c:u n:u",
        "import K[b], c dots up; n=1: R[a] = its first package, n=0: R[a] = the module itself",
    ),
    Op(
        "import_from", "a:dst b:src c:name", "R[a] = attribute or submodule K[c] of the module R[b]"
    ),
    Op("import_star", "a:src", "every public name of the module R[a] becomes a global"),
    # Exceptions.
    Op("raise", "a:src", "raise R[a]", ends=True),
    Op("raise_from", "a:src b:src", "raise R[a] from R[b]", ends=True),
    Op("raise_current", "", "raise the exception being handled (bare `raise`)", ends=True),
    Op("reraise", "a:src", "raise R[a] again, its traceback and context as they are", ends=True),
    _pure(
        "push_handled", "a:push", "R[a+1] = exception being handled; R[a] is the one handled now"
    ),
    _pure("pop_handled", "a:pop", "R[a+1] is the one handled again; R[a], R[a+1] become unbound"),
    Op("jump_not_match", "a:src b:src c:off", "unless `except R[b]` catches R[a]: jump c"),
    Op("exc_info", "a:three b:src", "R[a], R[a+1], R[a+2] = type, value, traceback of R[b]"),
    _pure("load_assertion_error", "a:dst", "R[a] = the builtin AssertionError"),
    # Context managers.
    Op(
        "with_prep",
        "a:two b:src n:u",
        "R[a] = bound exit of R[b], R[a+1] = bound enter; n=1: async",
    ),
    # Generators and coroutines.
    Op(
        "yield",
        "a:dst b:src c:delegate n:u",
        "yield R[b]; then R[a] = value sent; n=1: delegating to R[c]",
    ),
    Op(
        "get_yield_iter",
        "a:dst b:src n:u",
        "R[a] = iter(R[b]) for `yield from`; n=1: its awaitable",
    ),
    Op(
        "send",
        "a:src b:reg c:off",
        "R[b] = R[a].send(R[b]); when it ends: R[b] = its value, jump c",
    ),
    Op("get_aiter", "a:dst b:src", "R[a] = R[b].__aiter__(), checked, for `async for`"),
    Op("get_anext", "a:dst b:src", "R[a] = what awaiting R[b].__anext__() drives"),
    # Patterns of `match`.
    Op("jump_not_sequence", "a:src c:off", "unless a sequence pattern takes R[a]: jump c"),
    Op("jump_not_mapping", "a:src c:off", "unless a mapping pattern takes R[a]: jump c"),
    Op("get_len", "a:dst b:src", "R[a] = len(R[b])"),
    Op(
        "match_keys",
        "a:dst b:src c:tuple",
        "R[a] = tuple of the items of R[b] at the keys in the tuple R[c]; None if one is missing",
    ),
    Op(
        "match_rest",
        "a:dst b:src c:tuple",
        "R[a] = dict of R[b] without the keys in the tuple R[c]",
    ),
    Op(
        "match_class",
        "a:dst b:pair c:names n:u",
        "R[a] = tuple of n attributes of R[b] by `__match_args__` and of those named in K[c];"
        " None if R[b] is no instance of the class R[b+1], or one is missing",
    ),
    # Globals by name: of text that is evaluated, and of programs that ask for their globals.
    Op("get_global_k", "a:dst b:name", "R[a] = the global K[b], else the builtin, else NameError"),
    Op("set_global_k", "a:src b:name", "the global K[b] = R[a]"),
    Op("del_global_k", "b:name", "the global K[b] becomes unbound, NameError if it was"),
    Op("get_name_k", "a:dst b:name", "R[a] = R[0][K[b]] (a namespace), else as get_global_k"),
    # `except*`.
    Op(
        "jump_not_group",
        "a:split b:src c:off",
        "R[a+1] = what `except* R[b]` takes of the exception R[a], R[a] = the rest or None;"
        " if it takes nothing: jump c",
    ),
    Op(
        "merge_groups",
        "a:dst b:src c:src",
        "R[a] = what goes on of R[b] when the list R[c] was raised or is left, or None",
    ),
]

BY_NAME: "Dict[str, int]" = {op.name: index for index, op in enumerate(OPCODES)}
