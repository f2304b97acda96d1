"""importlib: importing by name. There are no loaders, paths or specs here."""


def import_module(name, package=None):
    """The module of that name; one that begins with dots is relative to `package`."""
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(
                f"the 'package' argument is required to perform a relative import for {name!r}"
            )
        base = package.rsplit(".", level - 1)
        if len(base) < level:
            raise ImportError("attempted relative import beyond top-level package")
        name = f"{base[0]}.{name[level:]}" if name[level:] else base[0]
    return __import__(name, fromlist=["*"])


def invalidate_caches():
    pass


def reload(module):
    """Run the source of a module again, in its own namespace."""
    import sys

    if not isinstance(module, type(sys)):
        raise TypeError("reload() argument must be a module")
    name = module.__name__
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name == "__main__":
        raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
    _run_again(module)
    return sys.modules[name]
