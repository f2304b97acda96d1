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
    raise ImportError(f"module {module.__name__!r} can't be loaded again in this sandbox")
