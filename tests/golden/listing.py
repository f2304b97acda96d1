"""What a golden file holds, made from a program's text; used by the test and the command."""

from pathlib import Path
from typing import Dict

PROGRAMS = Path(__file__).resolve().parent / "programs"


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
