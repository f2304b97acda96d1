"""The modules that a test file finds in the sandbox: itself, its helpers, stand-ins for the rest.

Of CPython's `test` package a file gets the helpers that it imports, read from the host's
installation, except `test.support`, for which guest/ has stand-ins. A module that the sandbox does
not have is there as a stand-in whose use skips the test.
"""

import ast
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set

from sandboxed_python import stdlib

from .files import source_path

GUEST = Path(__file__).resolve().parent / "guest"

SUPPORT = {
    "test.support.__init__": "support.py",
    "test.support.import_helper": "import_helper.py",
    "test.support.warnings_helper": "warnings_helper.py",
    "test.support.os_helper": "os_helper.py",
    "_absent": "absent.py",
}
# Stand-ins with something inside, for modules that the sandbox does not have.
OUTSIDE = ("codecs", "os", "platform", "sysconfig")
# Public names that test files ask for before any test runs, though few tests need them.
ASKED_FOR = {"test_difflib": {"difflib": {"HtmlDiff"}}}
# Helpers of which nothing can work here.
SKIPPING = """
test.support.threading_helper test.support.script_helper
test.support.socket_helper test.support.bytecode_helper test.support.interpreters
test.support.hypothesis_helper test.support.testcase test.support.ast_helper
test.support.numbers test.support.i18n_helper test.support.hashlib_helper test.support.smtpd
test.pickletester test.lock_tests test.audit_tests test.test_doctest test.support.isolated_helper
test.test_import test._test_multiprocessing
""".split()
# Real helpers below test.support that need nothing else.
REAL_SUPPORT = ("test.support.testcase", "test.support.numbers")


def guest_text(file: str) -> str:
    return (GUEST / file).read_text(encoding="utf-8")


def imported_names(tree: ast.AST, package: str) -> Iterator[str]:
    """Dotted names of modules that a source may import, absolute."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = package.split(".")
                parts = parts[: len(parts) - node.level + 1]
                base = ".".join(parts + ([base] if base else []))
            yield base
            if base.split(".")[0] == "test":
                for alias in node.names:
                    yield base + "." + alias.name


def _finder_text() -> str:
    """Source of `_modules`: a module of the sandbox by its name."""
    lines = ["def find(name):"]
    for name in sorted(stdlib.module_names()):
        lines.append("    if name == %r:" % name)
        lines.append("        import %s as found" % name)
        lines.append("        return found")
    lines.append("    return None")
    return "\n".join(lines) + "\n"


def private_names(tree: ast.AST) -> Dict[str, Set[str]]:
    """Names with an underscore that a source imports from modules, by module."""
    found: Dict[str, Set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = {alias.name for alias in node.names if alias.name.startswith("_")}
            if names:
                found.setdefault(node.module, set()).update(names)
    return found


def _private_text(private: Dict[str, Set[str]]) -> str:
    """Source that makes what is missing of these names Absent."""
    lines = ["from _absent import Absent"]
    for module, names in sorted(private.items()):
        lines.append("import %s as _module" % module)
        for name in sorted(names):
            lines.append("if not hasattr(_module, %r):" % name)
            lines.append("    _module.%s = Absent(%r)" % (name, module + "." + name))
    return "\n".join(lines) + "\n"


def skipping_text(name: str) -> str:
    return "_NAME = %r\n" % name + guest_text("skipping.py")


def modules_for(lib: Path, name: str) -> Dict[str, Any]:
    """All modules that `test.<name>` needs, by name. SyntaxError if the file can't be parsed."""
    available = stdlib.module_names()
    found: Dict[str, Any] = {"test.__init__": "", "_modules": _finder_text()}
    for module, file in SUPPORT.items():
        found[module] = guest_text(file)
    for module in SKIPPING:
        found[module] = skipping_text(module)
    for module in OUTSIDE:
        if module not in available:
            found[module] = guest_text(module + ".py")
    private: Dict[str, Set[str]] = {k: set(v) for k, v in ASKED_FOR.get(name, {}).items()}
    known = {module.replace(".__init__", "") for module in found}
    pending: List[str] = ["test." + name]
    seen: Set[str] = set()
    while pending:
        module = pending.pop()
        if module in seen or (module in known and module not in REAL_SUPPORT):
            continue
        seen.add(module)
        first = module.split(".")[0]
        if first != "test":
            if module not in available and first not in ("builtins", "__main__", ""):
                for end in range(1, module.count(".") + 2):
                    part = ".".join(module.split(".")[:end])
                    if part not in available and part + ".__init__" not in found:
                        found[part + ".__init__"] = skipping_text(part)
            continue
        path = source_path(lib, module[5:])
        if path is None:
            continue
        is_package = path.name == "__init__.py"
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
        try:
            tree = ast.parse(text)
        except SyntaxError:
            if module == "test." + name:
                raise
            continue  # a helper that is wrong on purpose
        found.pop(module, None)
        found[module + ".__init__" if is_package else module] = text
        package = module if is_package else module.rpartition(".")[0]
        parent = module.rpartition(".")[0]
        if parent.count("."):
            pending.append(parent)
        pending.extend(imported_names(tree, package))
        for owner, names in private_names(tree).items():
            if owner in available:
                private.setdefault(owner, set()).update(names)
    text = _private_text(private) + guest_text("subject.py")
    parent, _, last = ("test." + name).rpartition(".")
    found["_subject"] = text.replace("MODULE", parent).replace("NAME", last)
    return found
