"""List every native that guests can call with its price, and fail on one whose work has none.

The rows are the real ones, asked from the built extension; which C function a row has is found by
its address in the table of symbols. A row must be one of these:

    host method   a method of a host type: its HostPrice says how its size is charged
    host function a NativeSpec: its `cost`, or operands whose size is bounded by their kinds
    by size       its function, or one that it calls, charges before or while it works
    constant      neither it nor what it calls has a loop or calls what works by size in the host

What is none of them stands in REASONS with why it may be free beyond the price of its row; a reason
that is not needed any more fails as well.

    python build_tools/check_prices.py [--list] [part of a name ...]
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "src" / "_core"

# How deep calls are followed: what is further away is a protocol of its own, which charges.
DEPTH = 3
CHARGES = re.compile(
    r"\b(meter_charge|charge_\w+|fuel_take|host_charge|vm_call|vm_call_method|gen_resume)\("
    r"|vm\.fuel -="
)
LOOPS = re.compile(r"^\s+(for|while)\b|[\[({]\S.* for \w+.* in ", re.MULTILINE)
# Calls of the host whose work grows with an operand.
HOST_WORK = re.compile(
    r"\b(PyDict_Copy|PyDict_Merge|PyDict_Clear|PyList_GetSlice|PyList_SetSlice|PyList_Reverse"
    r"|PyList_AsTuple|PySequence_List|PySequence_Tuple|PyUnicode_Join|PyUnicode_Replace"
    r"|PyNumber_Power|PyNumber_Multiply|PyNumber_Divmod|PyNumber_Long|PyObject_Repr|PyObject_Str"
    r"|sorted|list|tuple|dict|frozenset|bytearray|bytes|str|repr|hash|sum)\((?!\))"
    r"|\.(copy|join|split|replace|encode|decode|to_bytes|from_bytes|format)\("
)
# Failing is the end of a native: its texts are short, or charged where they show values. Look-ups
# along the MRO are cached, and as long as the making of the class has paid for.
PASSED_BY = re.compile(
    r"^(fail\w*|trap|type_name|argument_message|exc_\w+|_GuestUnwinding|arity\w*|failed|class_of\w*"
    r"|class_lookup\w*|is_\w+|as_\w+|set_(none|bool|int|float|obj|any)\w*|value_\w+|heap_\w+"
    r"|root_\w+|unwrap|box|self_of|sys_intern|code_position)$"
)
PRICE_FLAT = 0

# Function or row -> why it needs no charge beyond its row's price.
REASONS: Dict[str, str] = {
    name: reason
    for reason, names in {
        "as large as the source says": "lib_function_getter lib_step_close",
        "three parts": "slice_indices_method lib_property_getter",
        "at most two indices": "match_place",
        "shows 60 characters": "match_repr",
        "at most 64 bits": "lib_int_bit_length",
        "two settings": "lib_cache_parameters",
        "as many as the host gave": "sys_argv",
        "two hooks": "sys_asyncgen_hooks",
        "the cells of one function": "lib_super_new",
        "a short name": "lib_id",
        "as many classes as the making of one has paid for": "weakref_new",
        "the slots that two class bodies named": "lib_object_set_class",
        "frees one block": "bytearray.clear",
        "of bounded numbers": "_time._gmtime _time._timegm decimal._facts",
        "of complex numbers": " ".join(
            "cmath." + name
            for name in (
                "acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log"
                " log10 phase polar sin sinh sqrt tan tanh"
            ).split()
        ),
        "of one character": " ".join(
            "unicodedata." + name
            for name in (
                "bidirectional category combining decimal decomposition digit east_asian_width"
                " mirrored name numeric"
            ).split()
        ),
    }.items()
    for name in names.split()
}


class Priced(NamedTuple):
    """How one row is charged; `fault` is set where nobody knows."""

    row: str
    price: int
    how: str
    fault: bool = False


def functions() -> Dict[str, str]:
    """The bodies of the core's functions by name, without texts and comments."""
    bodies: Dict[str, str] = {}
    for path in sorted(CORE.glob("*/*.pxi")):
        name, lines = "", []  # type: str, List[str]
        for line in path.read_text(encoding="utf-8").splitlines() + ["end"]:
            if line[:1] not in ("", " ", ")"):
                if name:
                    bodies[name] = bodies.get(name, "") + _code_only("\n".join(lines))
                found = re.match(r"(?:cdef|cpdef|def)\b[^(=]*?(\w+)\(", line)
                name, lines = (found.group(1) if found else ""), []
            else:
                lines.append(line)
    return bodies


def _code_only(text: str) -> str:
    text = re.sub(r'"""[\s\S]*?"""', "", text)
    text = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
    return re.sub(r"#.*", "", text)


def reached(name: str, bodies: Dict[str, str], depth: int = DEPTH) -> Dict[str, int]:
    """The functions that one calls, itself included, with how far away each is."""
    found = {name: 0}
    front = [name]
    for distance in range(1, depth + 1):
        following: List[str] = []
        for one in front:
            for called in re.findall(r"\b(\w+)\b", bodies[one]):
                if called in bodies and called not in found and not PASSED_BY.match(called):
                    found[called] = distance
                    following.append(called)
        front = following
    return found


def how_charged(name: str, bodies: Dict[str, str]) -> Tuple[str, bool]:
    """(how the function charges, whether that is a fault)."""
    near = reached(name, bodies)
    for one in sorted(near, key=lambda one: near[one]):
        if CHARGES.search(bodies[one]):
            return ("by size" if one == name else "by size in %s" % one), False
    for one in near:
        work = LOOPS.search(bodies[one]) or HOST_WORK.search(bodies[one])
        if work:
            return "NO PRICE: `%s` in %s" % (work.group(0).strip()[:50], one), True
    return "constant", False


def symbols(extension: Path) -> Dict[int, str]:
    """Names of the extension's own functions by address."""
    output = subprocess.run(
        ["nm", "--defined-only", str(extension)], stdout=subprocess.PIPE, check=True
    ).stdout.decode()
    named: Dict[int, str] = {}
    for line in output.splitlines():
        address, _, symbol = line.split(" ", 2)
        found = re.match(r"__pyx_f_\d+sandboxed_python_\d_core_(\w+?)(\.\w+)*$", symbol)
        if found:
            named[int(address, 16)] = found.group(1)
    return named


def core_rows(bodies: Dict[str, str]) -> List[Priced]:
    """The rows of the extension."""
    from sandboxed_python import _core

    named = symbols(Path(_core.__file__))
    start = next((address for address, name in named.items() if name == "guarded_native"), None)
    if start is None:
        raise SystemExit("check_prices: the extension has no symbols")
    priced: List[Priced] = []
    for owner, name, _, price, size_price, offset in _core.native_rows():
        function = named.get(start + offset, "?")
        row = "%s.%s" % (owner, name)
        reason = REASONS.get(row) or REASONS.get(function)
        if function == "host_native":
            continue
        if function in ("host_method", "host_noargs"):
            if size_price != PRICE_FLAT:
                priced.append(Priced(row, price, "host method, HostPrice %d" % size_price))
            elif reason:
                priced.append(Priced(row, price, "host method: " + reason))
            else:
                priced.append(Priced(row, price, "NO PRICE: a host method", True))
            continue
        if function not in bodies:
            priced.append(Priced(row, price, "NO PRICE: unknown function %s" % function, True))
            continue
        how, fault = how_charged(function, bodies)
        if fault and reason:
            how, fault = "constant: " + reason, False
        priced.append(Priced(row, price, "%s (%s)" % (how, function), fault))
    return priced


def spec_rows() -> List[Priced]:
    """The host functions of the library's tables."""
    from sandboxed_python.stdlib import SPECS

    priced: List[Priced] = []
    for module in SPECS:
        for spec in module.natives:
            row = "%s.%s" % (module.name, spec.name)
            if callable(spec.cost) or isinstance(spec.cost, tuple):
                how: Optional[str] = "host function, priced by its operands"
            elif spec.cost is not None:
                how = "host function, %d by byte or digit" % spec.cost
            elif set(spec.kinds) <= set("f"):
                how = "host function of floats: constant"
            elif row in REASONS:
                how = "host function: " + REASONS[row]
            else:
                how = None
            fault = how is None
            priced.append(Priced(row, spec.price, how or "NO PRICE: a host function", fault))
    return priced


def unneeded(bodies: Dict[str, str], priced: List[Priced]) -> Set[str]:
    """Reasons that no row needs."""
    used = {one.row for one in priced if REASONS.get(one.row, "?") in one.how}
    for one in priced:
        found = re.search(r"constant: .*\((\w+)\)$", one.how)
        if found:
            used.add(found.group(1))
    return set(REASONS) - used


def main() -> int:
    """Print the faults, or with --list every row."""
    arguments = sys.argv[1:]
    parts = [one for one in arguments if not one.startswith("-")]
    bodies = functions()
    priced = sorted(core_rows(bodies) + spec_rows())
    faults = [one for one in priced if one.fault]
    shown = priced if "--list" in arguments else faults
    for one in shown:
        if not parts or any(part in one.row for part in parts):
            print("%-45s %4d  %s" % (one.row, one.price, one.how))
    rotten = unneeded(bodies, priced)
    for name in sorted(rotten):
        print("%s needs no reason" % name)
    print("check_prices: %d rows, %d without a price" % (len(priced), len(faults)))
    return 1 if faults or rotten else 0


if __name__ == "__main__":
    sys.exit(main())
