"""warnings: shown on stderr once per text, never raised unless asked for."""

_filters = []
_seen = set()


def warn(message, category=None, stacklevel=1, source=None, **kwargs):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    for action, kind in _filters:
        if issubclass(category, kind):
            if action == "error":
                raise message if isinstance(message, Warning) else category(message)
            if action == "ignore":
                return
            break
    else:
        if issubclass(category, (DeprecationWarning, ImportWarning, ResourceWarning)):
            return
    key = (str(message), category)
    if key in _seen:
        return
    _seen.add(key)
    from sys import stderr

    print(f"<sandbox>: {category.__name__}: {message}", file=stderr)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if append:
        _filters.append((action, category))
    else:
        _filters.insert(0, (action, category))


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, "", category, append=append)


def resetwarnings():
    _filters.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning):
        self._record = record

    def __enter__(self):
        self._saved = list(_filters)
        return [] if self._record else None

    def __exit__(self, *exc_info):
        _filters[:] = self._saved
