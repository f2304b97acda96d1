"""The curated library: which modules programs may import, and what each is made of.

Importing this package registers every ModuleSpec with the core. A spec is data; natives are rows in
the core, the rest is guest source in `guest/`, compiled once per process when first needed.
"""

import sys
from pathlib import Path
from typing import Any, Dict, FrozenSet, List

from .. import _core
from ..frontend.compiler import compile_source, compile_text
from . import compression, concurrency, data, language, numeric, system, testing, text
from .regex_price import analyse
from .spec import ModuleSpec

GUEST = Path(__file__).resolve().parent / "guest"

SPECS: List[ModuleSpec] = [
    *compression.MODULES,
    *concurrency.MODULES,
    *data.MODULES,
    *language.MODULES,
    *numeric.MODULES,
    *system.MODULES,
    *testing.MODULES,
    *text.MODULES,
]

_programs: Dict[str, Any] = {}


def load_program(file: str) -> Any:
    """The Program of a guest source, compiled when first asked for."""
    program = _programs.get(file)
    if program is None:
        text = (GUEST / file).read_text(encoding="utf-8")
        program = _programs[file] = compile_source(text, "<library>/" + file)
    return program


def library_source(filename: str) -> str:
    """The text of a guest source by the file name of its Program, for tracebacks; else ""."""
    folder, _, file = filename.partition("/")
    if folder != "<library>" or not (GUEST / file).is_file():
        return ""
    return (GUEST / file).read_text(encoding="utf-8")


def module_names(on_request: bool = False) -> "FrozenSet[str]":
    """Names that programs may import when no list of allowed imports is given; with `on_request`,
    those too that such a list must name."""
    return _core.module_names(on_request)


def _host_names() -> "frozenset[str]":
    """Names of modules that exist outside and that programs may know of."""
    names: Any = getattr(sys, "stdlib_module_names", None)
    if names is None:  # before 3.10
        names = tuple(sys.builtin_module_names) + tuple(system.KNOWN_OUTSIDE)
    return frozenset(name for name in names if not name.startswith("_"))


_core.register_regex(analyse)
for _name, _type, _module in numeric.OPAQUE + compression.OPAQUE:
    _core.register_opaque(_name, _type, _module)
_core.register_compiler(compile_text)
_core.register_modules(SPECS, load_program, _host_names())
