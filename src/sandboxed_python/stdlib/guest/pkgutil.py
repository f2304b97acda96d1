"""pkgutil: names to objects. Nothing can be listed: there are no files."""

from importlib import import_module


def resolve_name(name):
    """The object of a dotted name, or of `module:object`."""
    module_name, colon, rest = name.partition(":")
    if colon:
        found = import_module(module_name)
        parts = rest.split(".") if rest else []
    else:
        parts = name.split(".")
        if not all(part.isidentifier() for part in parts):
            raise ValueError(f"invalid format: {name!r}")
        path = parts.pop(0)
        found = import_module(path)
        while parts:
            path = f"{path}.{parts[0]}"
            try:
                found = import_module(path)
            except ImportError:
                break
            parts.pop(0)
    for part in parts:
        found = getattr(found, part)
    return found


def extend_path(path, name):
    return path


def iter_modules(path=None, prefix=""):
    return iter(())


walk_packages = iter_modules


def get_data(package, resource):
    return None
