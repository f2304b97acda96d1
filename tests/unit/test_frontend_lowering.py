"""What is lowered satisfies the verifier, whatever its size, and listings can be made of it."""

import ast
import pathlib
import warnings

import pytest

from sandboxed_python.bytecode.disasm import disassemble
from sandboxed_python.bytecode.opcodes import BY_NAME, OPCODES
from sandboxed_python.bytecode.operands import jump_offset, operands, pack, unpack
from sandboxed_python.bytecode.verify import verify_code
from sandboxed_python.frontend import compile_source
from sandboxed_python.sandbox import Sandbox

GUEST = pathlib.Path(__file__).resolve().parent.parent / "guest"


def _compiled(source):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "<sandbox>", "exec", dont_inherit=True)
        return compile_source(source)
    except SyntaxError:
        return None


@pytest.mark.parametrize("folder", sorted(p.name for p in GUEST.iterdir() if p.is_dir()))
def test_guest_programs_verify(folder):
    for path in sorted((GUEST / folder).glob("*.py")):
        program = _compiled(path.read_text(encoding="utf-8"))
        if program is not None:
            assert verify_code(program.code, len(program.global_names)) == [], path
            assert disassemble(program.code, list(program.global_names))


def test_verifier_finds_what_is_wrong():
    class Broken:
        name = qualname = "broken"
        instructions = [pack("move", 5, 0), pack("jump", b=7), pack("load_k", 0, 3)]
        positions = [None]
        constants = codes = site_names = free_names = captures = cell_names = ()
        exception_table = [(2, 1, 9, 9)]
        n_registers = 2

    text = "\n".join(verify_code(Broken, 0))
    for part in (
        "runs off",
        "positions",
        "move.a",
        "jumps to 9",
        "load_k.b",
        "range",
        "register 9",
    ):
        assert part in text


def test_every_opcode_packs_and_unpacks():
    for op in OPCODES:
        fields = {field: index + 1 for index, (field, _) in enumerate(op.fields())}
        word = pack(op.name, **fields)
        assert unpack(word).op == BY_NAME[op.name]
        assert {field: value for field, _, value in operands(word)} == fields
    assert jump_offset(pack("jump", b=-5)) == -5
    assert jump_offset(pack("jump_lt", 1, 2, -3)) == -3


def _run(source):
    result = Sandbox(max_time_s=20, max_code_bytes=5_000_000).run(source)
    assert result.error is None, result.error
    return result.output


def test_jumps_over_more_than_16_bits():
    filler = "        if a > %d: b += 1\n"
    source = (
        "def f(a):\n    b = 0\n    for i in range(3):\n        if a < 0: continue\n"
        + "".join(filler % (i % 50) for i in range(12_000))
        + "        if i == 1: break\n    return a, b, i\nprint(f(25), f(-1))\n"
    )
    assert _run(source) == "(25, 12000, 1) (-1, 0, 2)\n"


@pytest.mark.parametrize("size", [249, 250, 251, 500, 1001, 20_000])
def test_displays_of_any_size(size):
    items = ", ".join("%d, one" % i for i in range(size // 2))
    pairs = ", ".join("%d: one" % i for i in range(size // 2))
    source = (
        "one = 1\na = [%s]\nb = (%s)\nc = {%s}\nd = {%s}\n"
        "print(len(a), len(b), len(c), len(d), sum(a))\n" % (items, items, items, pairs)
    )
    half = size // 2
    total = half + sum(range(half))
    distinct = len(set(range(half)) | {1})
    assert _run(source) == "%d %d %d %d %d\n" % (2 * half, 2 * half, distinct, half, total)


@pytest.mark.parametrize("count", [250, 251, 254, 255, 256, 1000])
def test_calls_with_many_arguments(count):
    names = ", ".join("k%d=x" % i for i in range(count))
    source = (
        "def f(*a, **k): return len(a), len(k)\nx = 1\nprint(f(%s), f(%s), f(x, *[x], %s))\n"
        % ("x, " * count, names, names)
    )
    assert _run(source) == "(%d, 0) (0, %d) (2, %d)\n" % (count, count, count)


def test_a_long_chain_needs_no_recursion():
    assert _run("x = 1\nprint(x" + " + x" * 1500 + ")\n") == "1501\n"
    assert _run("print(" + "1 + " * 1500 + "1)\n") == "1501\n"
    assert _run("print('a'" + " + 'b'" * 1500 + " == 'a' + 'b' * 1500)\n") == "True\n"


def test_module_variables_are_seen_by_functions_at_once():
    source = """
x = 0
def show(): print(x)
for x in range(2): show()
x, y = 5, x
show()
x += y
show()
del x
try: show()
except NameError as error: print(error)
def put():
    global z
    z = 2
z = 1
put()
print(z)
"""
    assert _run(source) == "0\n1\n5\n6\nname 'x' is not defined\n2\n"


def test_globals_shared_with_other_programs_stay_in_their_slots():
    source = "x = 0\nf()\nprint(x)\n"
    kept = disassemble(compile_source(source).code)
    shared = disassemble(compile_source(source, shares_globals=True).code)
    assert kept.count("get_global") == 0
    assert shared.count("get_global") == 1


def test_every_node_that_the_host_parses_is_known_or_refused():
    from sandboxed_python.frontend.scan import SCANNERS

    handled = {kind.__name__ for kind in SCANNERS} | {
        "Constant",
        "Name",
        "Call",
        "BinOp",
        "Compare",
    }
    late = {"TryStar", "TypeAlias", "TypeVar", "ParamSpec", "TypeVarTuple", "TemplateStr"}
    late |= {"Interpolation", "Expression", "Interactive", "FunctionType"}
    for base in (ast.stmt, ast.expr, ast.mod):
        for kind in base.__subclasses__():
            old = kind.__name__ in ("Num", "Str", "Bytes", "NameConstant", "Ellipsis", "Suite")
            assert kind.__name__ in handled | late or old, kind


def test_variables_times_branches_are_bounded():
    lines = "".join("    x%d = a\n    if a: x%d = 1\n" % (i, i) for i in range(25_000))
    result = Sandbox().run("def f(a):\n" + lines)
    assert result.status == "error"
    assert "too many variables and branches in one body" in result.error
