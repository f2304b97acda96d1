"""Prove that imports and calls go one way.

In the package: a module may import what stands in a lower layer (LAYERS), or its own layer's files;
a function `main`, which makes a module a command, may import anything. In the core: the headings in
`_core.pyx` (`# layouts`, `# text` ...) are layers, from the lowest to the highest; a file may use
names of its own layer and of lower ones. WAYS_UP are the declared exceptions.

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
    ("limits", "host_calls"),
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

# What lower files of the core may use of higher ones, by reason. An object's layout stands low and
# what it does stands high, so operators and texts reach up where a type has a file of its own.
WAYS_UP: Dict[str, str] = {
    name: reason
    for reason, names in {
        "runs guest code": "vm_call vm_call_method compare_run gen_resume interp_run",
        "protocols of values, which may run guest code": (
            "truth ops_truth ops_hash ops_eq ops_lt ops_get_item iter_begin iter_step iter_end"
            " iter_to_list"
        ),
        "look-ups, which may run guest code": "dict_peek dict_write",
        "slow paths of the meters": (
            "heap_settle heap_census heap_is_full heap_hold meter_slow loop_slow trap"
        ),
        "what keeps values alive while guest code runs": "root_push root_pop",
        "slots of the types that base/ declares": (
            "instance_hash_hook instance_compare_hook instance_finalize_hook"
            " generator_finalize_hook coroutine_forgotten_hook weak_died finalize_later"
            " code_position code_load InternalError"
        ),
        "what types of the surface do when compared, called, shown or asked for an attribute": (
            "GuestSet TextStream type_deque is_abstract_meta class_find_abstract cls_UnionType"
            " cls_defaultdict cls_OrderedDict alias_get_item alias_same alias_add is_union_alias"
            " is_literal_alias alias_called alias_bases form_subscript typing_forms"
            " lib_method_getattribute namedtuple_get form_class module_getattr module_setattr"
            " callable_setattr repr_native str_native format_native stream_text"
            " partial_text iterator_text partial_call partial_arrange cache_enter cache_store"
            " host_function_call super_new"
        ),
        "imports, which run the module": (
            "import_module import_from import_star load_library library_specs"
        ),
        "builtins that are guest code": "late_builtin late_builtins",
        "exception groups, taken apart by guest code": "group_new group_match group_merge",
        "stand-ins for guests in the host's own formatting": (
            "host_standin host_argument is_bytes_like"
        ),
    }.items()
    for name in names.split()
}

DEFINITION = re.compile(
    r"^(?:cdef|cpdef|ctypedef|def|class)\b(?!\s+extern)[^=(\[#\n]*?\b([A-Za-z_]\w*)\s*(?:[(:\[=,]|$)"
)
VARIABLES = re.compile(r"^cdef\s+(?!class|extern|inline)[\w*. ]+?\b(\w+(?:\s*,\s*\w+)*)\s*$")
# A declaration inside a class or struct: names of its own. And names that are fields as well.
FIELD = re.compile(r"^\s+cdef [^=(]*$")
ALSO_FIELDS = {"local_names"}
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
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tree.body = [one for one in tree.body if getattr(one, "name", "") != "main"]
    for node in ast.walk(tree):
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


def core_layers() -> Dict[Path, int]:
    """The files of the core and the number of the heading under which each is included."""
    layers: Dict[Path, int] = {}
    layer = 0
    for line in (CORE / "_core.pyx").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            layer += 1
        match = re.match(r'include "([^"]+)"', line)
        if match:
            layers[CORE / match.group(1)] = layer
    return layers


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
    """Uses of names of higher layers, as lines to print."""
    layers = core_layers()
    texts = {
        path: STRINGS_AND_COMMENTS.sub(
            lambda match: "\n" * match.group().count("\n"), path.read_text(encoding="utf-8")
        )
        for path in layers
    }
    home: Dict[str, Path] = {}
    for path in layers:
        for name in definitions(texts[path]):
            home.setdefault(name, path)
    allowed = ALSO_FIELDS.union(WAYS_UP)
    found = []
    for path, layer in layers.items():
        for number, line in enumerate(texts[path].splitlines(), 1):
            if FIELD.match(line):
                continue
            for match in re.finditer(r"(?<![.\w])([A-Za-z_]\w*)", line):
                name = match.group(1)
                if name in home and layers[home[name]] > layer and name not in allowed:
                    where = "%s:%d" % (path.relative_to(ROOT), number)
                    found.append(
                        "%s: uses %s of %s, a higher layer" % (where, name, home[name].name)
                    )
    return found


def main() -> int:
    """Print what goes the wrong way; 1 if anything does."""
    found = check_package() + check_core()
    print("\n".join(found) if found else "layers: imports and calls go one way")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
