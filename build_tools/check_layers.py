"""Prove that imports and calls go one way.

In the package: a module may import what stands in a lower layer (LAYERS), or its own layer's files.
In the core: a file of `_core.pyx` may use names that it or an earlier included file defines; the
names in WAYS_UP are the declared exceptions.

    python build_tools/check_layers.py
"""

import ast
import re
import sys
from pathlib import Path
from typing import Dict, Iterator, List, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "sandboxed_python"
CORE = ROOT / "src" / "_core"

# From the lowest to the highest. What stands in one tuple is one layer and may import each other.
LAYERS: List[Tuple[str, ...]] = [
    ("raw", "errors"),
    ("limits",),
    ("observer", "policy", "traceback_text", "result"),
    ("bytecode",),
    ("_core",),
    ("frontend",),
    ("stdlib",),
    ("program_cache", "sandbox", "session"),
    ("__init__",),
    ("isolation",),
    ("judge", "integrations", "examples", "cli"),
    ("__main__",),
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}

# What the lower files of the core may call although it stands in a later one. `vm_call` and its
# family run guest code; the other names are the slow paths of meters, and the hooks through which
# host containers reach instances.
WAYS_UP: Dict[str, str] = {
    "vm_call": "runs guest code",
    "vm_call_method": "runs guest code",
    "gen_resume": "runs guest code",
    "interp_run": "runs guest code",
    "heap_settle": "slow path of a meter",
    "heap_census": "slow path of a meter",
    "meter_slow": "slow path of a meter",
}

DEFINITION = re.compile(
    r"^(?:cdef|cpdef|ctypedef|def|class)\b(?!\s+extern)[^=(\[#\n]*?\b([A-Za-z_]\w*)\s*(?:[(:\[=,]|$)"
)
VARIABLES = re.compile(r"^cdef\s+(?!class|extern|inline)[\w*. ]+?\b(\w+(?:\s*,\s*\w+)*)\s*$")
STRINGS_AND_COMMENTS = re.compile(
    r'"""(?:.|\n)*?"""|\'\'\'(?:.|\n)*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|#[^\n]*'
)


def layer_of(path: Path) -> str:
    """The layer of a module: its file, or its top package."""
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].split(".")[0]


def imported_layers(path: Path) -> Iterator[Tuple[int, str]]:
    """(line, layer) of each import of our own package in a file."""
    package = ["sandboxed_python", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: List[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            target = base + (node.module.split(".") if node.module else [])
            names = [".".join(target)]
            if target == ["sandboxed_python"]:
                names = [".".join([*target, alias.name]) for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] == "sandboxed_python":
                layer = parts[1] if len(parts) > 1 else "__init__"
                yield getattr(node, "lineno", 0), layer if layer in RANK else "__init__"


def check_package() -> List[str]:
    """Imports that go up, as lines to print."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        layer = layer_of(path)
        where = path.relative_to(ROOT)
        if layer not in RANK:
            found.append("%s: no layer is known for %r, add it to LAYERS" % (where, layer))
            continue
        if "guest" in path.parts:
            continue
        for line, other in imported_layers(path):
            # The version is all that anybody takes from the package itself.
            if other == "__init__" and layer in ("cli", "examples", "__main__"):
                continue
            if RANK[other] > RANK[layer] and not _is_for_types_only(path, line):
                found.append("%s:%d: %s imports %s, a higher layer" % (where, line, layer, other))
    return found


def _is_for_types_only(path: Path, line: int) -> bool:
    """Does this import stand under `if TYPE_CHECKING`?"""
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines[line - 1].startswith("    ") and any(
        text.startswith("if TYPE_CHECKING") for text in lines[:line]
    )


def core_files() -> List[Path]:
    """The files of the core in the order in which they are included."""
    text = (CORE / "_core.pyx").read_text(encoding="utf-8")
    return [CORE / name for name in re.findall(r'^include "([^"]+)"', text, re.MULTILINE)]


def definitions(text: str) -> Set[str]:
    """Names that a file of the core defines at its top level."""
    names: Set[str] = set()
    for line in text.splitlines():
        match = VARIABLES.match(line)
        if match:
            names.update(name.strip() for name in match.group(1).split(","))
            continue
        match = DEFINITION.match(line)
        if match:
            names.add(match.group(1))
    return names - {"class", "inline", "enum", "struct", "object", "int", "extern"}


def check_core() -> List[str]:
    """Uses of names of later files, as lines to print."""
    files = core_files()
    texts = {
        path: STRINGS_AND_COMMENTS.sub(
            lambda match: "\n" * match.group().count("\n"), path.read_text(encoding="utf-8")
        )
        for path in files
    }
    home: Dict[str, int] = {}
    for rank, path in enumerate(files):
        for name in definitions(texts[path]):
            home.setdefault(name, rank)
    found = []
    for rank, path in enumerate(files):
        for number, line in enumerate(texts[path].splitlines(), 1):
            for match in re.finditer(r"(?<![.\w])([A-Za-z_]\w*)", line):
                name = match.group(1)
                if home.get(name, -1) > rank and name not in WAYS_UP:
                    found.append(
                        "%s:%d: uses %s of %s, which is included later"
                        % (path.relative_to(ROOT), number, name, files[home[name]].name)
                    )
    return found


def main() -> int:
    """Print what goes the wrong way; 1 if anything does."""
    found = check_package() + check_core()
    print("\n".join(found) if found else "layers: imports and calls go one way")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
