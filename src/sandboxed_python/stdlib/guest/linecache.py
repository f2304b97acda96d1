"""linecache: lines of sources by number. Those of the run are not shown to it; others can be put in."""

cache = {}


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    return entry[2] if entry is not None and len(entry) > 2 else []


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    cache.clear()


def checkcache(filename=None):
    """Files that are gone are forgotten: here those that claim to come from one."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is not None and len(entry) > 1 and entry[1] is not None:
            del cache[name]


def updatecache(filename, module_globals=None):
    cache.pop(filename, None)
    return []


def lazycache(filename, module_globals):
    return False
