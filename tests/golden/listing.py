"""What a golden file holds, made from a program's text; used by the test and the command."""

import re
import sys
from pathlib import Path
from typing import Any, Dict

PROGRAMS = Path(__file__).resolve().parent / "programs"
# A line for each kernel of the benchmarks: its name and its fuel, the same on every host, but where
# the library does something else from a version on: `3.13:FUEL`.
KERNEL_FUEL = Path(__file__).resolve().parent / "kernels.txt"


def golden_sources() -> Dict[str, Path]:
    """Name -> path of the program."""
    return {path.stem: path for path in sorted(PROGRAMS.glob("*.py"))}


def make_listing(text: str) -> str:
    """The listing of the program's code, and how running it ends and what it costs."""
    from sandboxed_python.bytecode.disasm import disassemble
    from sandboxed_python.frontend import compile_source
    from sandboxed_python.sandbox import Sandbox

    program = compile_source(text, "<sandbox>")
    listing = disassemble(program.code, list(program.global_names))
    result = Sandbox().run(text)
    ending = result.status
    if result.error is not None:
        ending += " (%s)" % result.error.rstrip().rsplit("\n", 1)[-1]
    return "%s\nends: %s\nfuel: %d\n" % (listing, ending, result.fuel_used)


def read_kernel_fuel() -> Dict[str, int]:
    """Kernel -> the fuel that is kept for this host."""
    fuel = {}
    for name, *entries in map(str.split, KERNEL_FUEL.read_text(encoding="utf-8").splitlines()):
        for entry in entries:
            version, _, amount = entry.rpartition(":")
            if not version or sys.version_info >= tuple(map(int, version.split("."))):
                fuel[name] = int(amount)
    return fuel


def make_kernel_fuel() -> str:
    """The text of the file, with what this host uses in place of what it keeps for it."""
    from tests.bench.measure import make_sandbox, read_kernels

    kept = read_kernel_fuel()
    lines = {line.split()[0]: line for line in KERNEL_FUEL.read_text(encoding="utf-8").splitlines()}
    sandbox: Any = make_sandbox()
    for name, text in read_kernels().items():
        used = sandbox.run(text).fuel_used
        if name not in lines:
            lines[name] = "%s %d" % (name, used)
        elif used != kept[name]:
            lines[name] = re.sub(r"\b%d\b" % kept[name], str(used), lines[name])
    return "".join(line + "\n" for _, line in sorted(lines.items()))
