"""Prove that a wheel holds the package and nothing else: no sources of the extension, no other
top-level name, one compiled module.

    python build_tools/check_wheel.py FILE.whl
"""

import sys
import zipfile
from typing import List

EXTENSION_SUFFIXES = (".so", ".pyd")
ALLOWED_SUFFIXES = (".py", ".pyi", "py.typed", *EXTENSION_SUFFIXES)


def complaints(names: List[str]) -> List[str]:
    """What is wrong with the files of a wheel."""
    found = []
    extensions = []
    for name in names:
        top = name.split("/")[0]
        if top.startswith("sandboxed_python-") and top.endswith(".dist-info"):
            continue
        if top != "sandboxed_python":
            found.append("outside of the package: " + name)
        elif not name.endswith(ALLOWED_SUFFIXES):
            found.append("not needed: " + name)
        if name.endswith(EXTENSION_SUFFIXES):
            extensions.append(name)
    if len(extensions) != 1 or not extensions[0].startswith("sandboxed_python/_core."):
        found.append("the extension: %s" % (extensions or "none"))
    for name in ("sandboxed_python/__init__.py", "sandboxed_python/py.typed"):
        if name not in names:
            found.append("missing: " + name)
    return found


def main() -> int:
    """Print what is wrong; 1 if anything is."""
    (path,) = sys.argv[1:]
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
    found = complaints(names)
    print("\n".join(found) if found else "wheel: %d files, as it should be" % len(names))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
