"""Prove that the dispatch loop is one C `switch` with a case per opcode.

Cython makes a `switch` of an `if/elif` chain only while every test compares the same integer with
constants; one slip turns the loop into a ladder of comparisons without any other sign. Looks at the
generated C of the function `interp_run`.

    python build_tools/check_switch.py [build/cython-.../src/_core/_core.c]
"""

import importlib.util
import re
import sys
from pathlib import Path
from typing import List, Optional, Set

ROOT = Path(__file__).resolve().parent.parent
FUNCTION = re.compile(r"^static [^;{\n]*__pyx_f_\w*_core_interp_run\([^;{]*\) \{$", re.MULTILINE)


def opcode_names() -> Set[str]:
    """The names that the C enum has, from the opcode table."""
    path = ROOT / "src" / "sandboxed_python" / "bytecode" / "opcodes.py"
    spec = importlib.util.spec_from_file_location("opcodes", str(path))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {"OP_" + op.name.upper() for op in module.OPCODES}


def generated_c() -> Optional[Path]:
    """The C file of the last build."""
    files = list(ROOT.glob("build/cython-*/src/_core/_core.c"))
    return max(files, key=lambda path: path.stat().st_mtime) if files else None


def block(text: str, opening: int) -> str:
    """The text between the brace at `opening` and the one that closes it."""
    depth = 0
    pattern = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'|[{}]', re.DOTALL)
    for match in pattern.finditer(text, opening):
        if match.group() == "{":
            depth += 1
        elif match.group() == "}":
            depth -= 1
            if depth == 0:
                return text[opening + 1 : match.start()]
    raise ValueError("a brace is never closed")


def switches(body: str) -> List[Set[str]]:
    """For each `switch` of the function, the opcodes among its own cases."""
    found = []
    for match in re.finditer(r"switch \([^{]*\) \{", body):
        inside = block(body, match.end() - 1)
        found.append(set(re.findall(r"case __pyx_e_\w*?_(OP_\w+):", inside)))
    return found


def main() -> int:
    """Print what is wrong; 1 if anything is."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else generated_c()
    if path is None:
        print("check_switch: build the extension first")
        return 1
    text = path.read_text(encoding="utf-8")
    match = FUNCTION.search(text)
    if match is None:
        print("check_switch: %s has no function interp_run" % path)
        return 1
    wanted = opcode_names()
    found = [cases for cases in switches(block(text, match.end() - 1)) if cases]
    complete = [cases for cases in found if cases >= wanted]
    if len(complete) == 1:
        print("switch: one, with a case for each of %d opcodes" % len(wanted))
        return 0
    best = max(found, key=len) if found else set()
    print("check_switch: %d switches of opcodes, %d complete" % (len(found), len(complete)))
    print("missing in the largest: " + " ".join(sorted(wanted - best)))
    return 1


if __name__ == "__main__":
    sys.exit(main())
