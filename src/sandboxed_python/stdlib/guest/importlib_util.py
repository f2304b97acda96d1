"""importlib.util: whether a module can be had, by importing it, and modules made by hand."""

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec


def resolve_name(name, package):
    """The absolute name of a relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(
            f"no package specified for {name!r} (required for relative module names)", name=name
        )
    level = len(name) - len(name.lstrip("."))
    base = package.rsplit(".", level - 1)
    if len(base) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{base[0]}.{name[level:]}" if name[level:] else base[0]


def find_spec(name, package=None):
    """The spec of a module that can be imported, else None."""
    full = resolve_name(name, package)
    if full in sys.modules:
        module = sys.modules[full]
        if module is None:
            return None
    else:
        parent = full.rpartition(".")[0]
        if parent:
            import_module(parent)
        try:
            module = import_module(full)
        except ImportError:
            return None
    found = vars(module).get("__spec__") if hasattr(module, "__dict__") else None
    if found is not None:
        return found
    return ModuleSpec(full, None, is_package=hasattr(module, "__path__"))


def module_from_spec(spec):
    """A new, empty module."""
    import types

    module = types.ModuleType(spec.name)
    module.__spec__ = spec
    return module


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))
