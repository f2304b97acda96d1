"""What the loader refuses: code that could find in a register what it does not expect there."""

import pytest

from sandboxed_python import _core
from sandboxed_python.bytecode.operands import pack
from sandboxed_python.errors import InternalError
from sandboxed_python.sandbox import Sandbox

END = pack("return_none")
NONE = pack("load_none", 0)


def load(*instructions, **fields):
    """A Code of a function with one parameter, r0, and a variable, r1; temporaries from r2 on."""
    values = {
        "name": "f",
        "qualname": "f",
        "filename": "<sandbox>",
        "first_line": 1,
        "argcount": 1,
        "posonly_count": 0,
        "kwonly_count": 0,
        "flags": 0,
        "n_registers": 9,
        "instructions": list(instructions),
        "positions": [None] * len(instructions),
        "constants": ["x", ("y",), 1, (1,)],
        "codes": [],
        "site_names": ["s"],
        "local_names": ["a", "b"],
        "cell_names": [],
        "captures": [],
        "free_names": [],
        "exception_table": [],
        "doc": None,
    }
    values.update(fields)
    return _core.Code(*values.values())


def inner(flags=0):
    """The Code of a nested function that captures r1."""
    captures, free = ([], []) if flags else ([(0, 1)], ["b"])
    return load(NONE, END, flags=flags, captures=captures, free_names=free)


REFUSED = {
    "a variable that is unbound": [pack("move", 2, 1)],
    "a temporary that nobody has set": [pack("move", 0, 2)],
    "unbound on one path": [pack("jump_if", 0, b=1), pack("load_i", 1, b=5), pack("move", 0, 1)],
    "unbound from the second turn on": [
        pack("load_i", 1, b=5),
        pack("move", 0, 1),
        pack("clear", b=1, c=1),
        pack("jump_if", 0, b=-3),
    ],
    "a value for a cell": [pack("get_cell", 1, 0)],
    "a cell for a value": [pack("new_cell", 0), pack("move", 1, 0)],
    "a cell that is returned": [pack("new_cell", 0), pack("return", 0)],
    "a cell in a display": [pack("new_cell", 0), pack("build_list", 1, 0, 1)],
    "values for the state of a loop": [
        *(pack("move", register, 0) for register in (2, 3, 4)),
        pack("for_iter", 2, 1, -1),
    ],
    "the state of a loop that is over": [
        pack("get_iter", 2, 0),
        pack("for_iter", 2, 1, 0),
        pack("for_iter", 2, 1, 0),
    ],
    "the state of a loop, one register written": [
        pack("get_iter", 2, 0),
        pack("load_i", 3, b=7),
        pack("for_iter", 2, 1, -1),
    ],
    "an item in the place of the state of its loop": [
        pack("get_iter", 2, 0),
        pack("for_iter", 2, 3, 0),
    ],
    "a pair that the loop takes apart": [
        pack("get_iter", 2, 0),
        pack("jump", b=2),
        pack("unpack", 6, 5, 2),
        pack("move", 1, 5),
        pack("for_iter", 2, 5, -3),
    ],
    "the state of a loop, displaced": [
        pack("get_iter", 2, 0),
        pack("get_iter", 3, 0),
        pack("for_iter", 2, 1, -1),
    ],
    "the state of a loop for a value": [pack("get_iter", 2, 0), pack("move", 0, 2)],
    "an item written over the state": [pack("get_iter", 2, 0), pack("for_iter", 2, 3, -1)],
    "no list": [pack("list_append", 0, 0)],
    "no set": [pack("set_add", 0, 0)],
    "no dict": [pack("map_update", 0, 0)],
    "no tuple": [pack("match_keys", 1, 0, 0)],
    "no str in a joined string": [pack("build_string", 1, 0, 1)],
    "a format that is no str": [pack("format_value", 1, 0, 0, n=4)],
    "an argument that is unbound": [pack("move", 2, 0), pack("call", 2, c=0, n=1)],
    "the window after a call": [
        pack("move", 2, 0),
        pack("call", 2, c=0),
        pack("move", 0, 2),
    ],
    "what stood above the window": [
        pack("move", 2, 0),
        pack("move", 5, 0),
        pack("call", 2, c=0),
        pack("move", 0, 5),
    ],
    "an exception put back that was not put aside": [
        pack("move", 3, 0),
        pack("pop_handled", 2),
    ],
    "a function of a class body that is called": [
        pack("make_function", 2, 0, 4),
        pack("call", 2, c=0),
    ],
    "a function of a class body in a variable": [pack("make_function", 1, 0, 4)],
    "a class without its body": [
        *(pack("move", register, 0) for register in (2, 3, 4)),
        pack("make_class", 2, c=0),
    ],
    "defaults that are no tuple": [pack("move", 4, 0), pack("make_function", 2, 0, 4, n=1)],
    "a name that is no str": [pack("import_name", 2, 2)],
    "names that are no str": [pack("move", 2, 0), pack("call_kw", 2, 3, 0)],
    "more names than arguments": [pack("move", 2, 0), pack("call_kw", 2, 1, 0)],
    "a yield outside of a generator": [pack("yield", 1, 0)],
    "a send that jumps back": [NONE, pack("send", 0, 1, -1)],
    "a field that is not used": [pack("load_none", 0, 3)],
}


@pytest.mark.parametrize("reason", sorted(REFUSED))
def test_refuses(reason):
    with pytest.raises(_core.InternalError, match="bad bytecode"):
        load(*REFUSED[reason], END, codes=[inner(32)])


def test_refuses_what_a_handler_could_find():
    body = [
        pack("load_i", 1, b=1),
        pack("import_name", 2, 0),
        pack("clear", b=1, c=1),
        pack("import_name", 2, 0),
        END,
        pack("move", 0, 1),
        END,
    ]
    for start, end in ((1, 2), (0, 3)):
        load(*body, exception_table=[(start, end, 5, 4)])
    for start, end in ((1, 4), (3, 4), (2, 4)):
        with pytest.raises(_core.InternalError, match="move at 5"):
            load(*body, exception_table=[(start, end, 5, 4)])


def test_refuses_a_capture_that_is_no_cell():
    with pytest.raises(_core.InternalError, match="make_function"):
        load(pack("make_function", 2, 0, 4), END, codes=[inner()])
    load(pack("new_cell", 1), pack("make_function", 2, 0, 4), END, codes=[inner()])


def test_refuses_a_delegation_in_pieces():
    rest = (pack("yield", 1, 1, 2, n=1), END)
    with pytest.raises(_core.InternalError, match="without its `send`"):
        load(NONE, *rest, flags=4)
    load(pack("move", 2, 0), pack("move", 1, 0), pack("send", 2, 1, 1), *rest, flags=4)


@pytest.mark.parametrize(
    "fields",
    [
        {"argcount": -1},
        {"argcount": 10},
        {"posonly_count": 2},
        {"kwonly_count": -1},
        {"kwonly_count": 2**31 - 1},
        {"kwonly_count": 2},
        {"n_registers": 60001},
        {"n_registers": -1},
        {"local_names": ["a", 1]},
        {"local_names": []},
        {"free_names": [None]},
        {"cell_names": [(9, "x")]},
        {"captures": [(0, 1)]},
        {"constants": [([],)]},
        {"constants": [(frozenset([(object(),)]),)]},
        {"flags": 32, "argcount": 0},
        {"exception_table": [(0, 1, 0, 9)]},
    ],
)
def test_refuses_fields(fields):
    with pytest.raises(_core.InternalError):
        load(NONE, END, **fields)
    load(NONE, END)


def test_refuses_programs_that_are_bodies():
    for fields in ({"flags": 32}, {"free_names": ["x"]}):
        with pytest.raises(_core.InternalError):
            _core.Program(load(NONE, END, **fields), [], "", "")


@pytest.mark.parametrize(
    "instructions",
    [
        [pack("load_i", 0, b=1), pack("reraise", 0)],
        [pack("load_i", 0, b=1), pack("push_handled", 0), END],
        [pack("load_i", 0, b=1), pack("exc_info", 2, 0), END],
        [pack("load_i", 0, b=1), pack("jump_not_match", 0, 0, 0), END],
    ],
)
def test_the_loop_finds_no_exception(instructions):
    """What cannot be proved at loading is looked at by instructions that are rare."""
    sandbox = Sandbox()
    code = load(*instructions, argcount=0, flags=64)
    sandbox._programs.put("", _core.Program(code, [], "", "<sandbox>"))
    with pytest.raises(InternalError):
        sandbox.run("")


def test_takes_more_registers_than_fit_at_a_time():
    """A function whose sets are looked at in parts; something is wrong in the last of them."""
    count = 3000
    body = [pack("load_none", register) for register in range(count)]
    for register in range(count):
        body += [pack("jump_if", register, b=0)]
    fields = {"n_registers": count + 1, "argcount": 0}
    load(*body, END, **fields)
    with pytest.raises(_core.InternalError, match="register 3000"):
        load(*body, pack("return", count), **fields)
