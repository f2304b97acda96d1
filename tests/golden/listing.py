"""What a golden file holds, made from a program's text; used by the test and the command."""

from pathlib import Path
from typing import Any, Dict

PROGRAMS = Path(__file__).resolve().parent / "programs"
# A line for each kernel of the benchmarks: its name and its fuel, the same on every host.
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
    """Kernel -> the fuel that is kept."""
    lines = KERNEL_FUEL.read_text(encoding="utf-8").splitlines()
    return {name: int(fuel) for name, fuel in (line.split() for line in lines)}


def make_kernel_fuel() -> str:
    """The text of the file, for the kernels that this host can run; of the others, what is kept."""
    from tests.bench.measure import make_sandbox, read_kernels

    fuel = read_kernel_fuel() if KERNEL_FUEL.exists() else {}
    sandbox: Any = make_sandbox()
    for name, text in read_kernels().items():
        fuel[name] = sandbox.run(text).fuel_used
    return "".join("%s %d\n" % item for item in sorted(fuel.items()))
