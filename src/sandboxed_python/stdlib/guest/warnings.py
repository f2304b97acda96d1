"""warnings: shown on stderr, once for each place, unless filters say otherwise."""

import re as _re

onceregistry = {}
# (action, pattern of the message or None, category, pattern of the module or None, line), first first
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
_seen = set()


class WarningMessage:
    """A warning that was recorded."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self._category_name, self.filename, self.lineno, self.line,
        )


def _action_for(text, category, module, line):
    for action, message, kind, where, number in filters:
        if (
            issubclass(category, kind)
            and (message is None or message.match(text))
            and (where is None or (where == module if isinstance(where, str) else where.match(module)))
            and number in (0, line)
        ):
            return action
    return defaultaction


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Tell of something that is not an error."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(
            f"category must be a Warning subclass, not '{type(category).__name__}'"
        )
    filename, line, module, _ = _place(stacklevel)
    _warn_at(message, category, filename, line, module, source)


def _warn_unawaited_coroutine(name):
    warn(f"coroutine '{name}' was never awaited", RuntimeWarning, 2)


def warn_explicit(
    message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None
):
    if isinstance(message, Warning):
        category = type(message)
    _warn_at(message, category, filename, lineno, module or filename or "<unknown>", source)


def _warn_at(message, category, filename, line, module, source):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = _action_for(text, category, module, line)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action != "always" and action != "all":
        key = (text, category)
        if action == "module":
            key = (text, category, module)
        elif action == "default":
            key = (text, category, module, line)
        if key in _seen:
            return
        _seen.add(key)
    _showwarnmsg(WarningMessage(message, category, filename, line, source=source))


def _showwarnmsg(msg):
    if showwarning is not _showwarning_orig:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        return
    _showwarnmsg_impl(msg)


def _showwarnmsg_impl(msg):
    from sys import stderr

    stream = stderr if msg.file is None else msg.file
    if stream is not None:
        stream.write(formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a stream."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


_showwarning_orig = showwarning


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = _source_line(filename, lineno)
    return text + f"  {line.strip()}\n" if line and line.strip() else text


_ACTIONS = ("default", "error", "ignore", "always", "module", "once", "all")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a filter; `message` and `module` are regular expressions."""
    if action not in _ACTIONS:
        raise (ValueError if _version >= (3, 12) else AssertionError)(f"invalid action: {action!r}")
    entry = (
        action,
        _re.compile(message, _re.I) if message else None,
        category,
        _re.compile(module) if module else None,
        lineno,
    )
    _add(entry, append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise (ValueError if _version >= (3, 12) else AssertionError)(f"invalid action: {action!r}")
    _add((action, None, category, None, lineno), append)


def _add(entry, append):
    _seen.clear()
    if append:
        if entry not in filters:
            filters.append(entry)
        return
    if entry in filters:
        filters.remove(entry)
    filters.insert(0, entry)


def resetwarnings():
    _seen.clear()
    filters.clear()


class catch_warnings:
    """Filters are put back at the end of the block; with record=True warnings go to a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._is_recorded = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._is_entered = False

    def __enter__(self):
        global filters, showwarning, _showwarnmsg_impl
        if self._is_entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._is_entered = True
        self._saved = filters, showwarning, _showwarnmsg_impl
        filters = filters[:]
        _seen.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._is_recorded:
            return None
        log = []
        _showwarnmsg_impl = log.append
        showwarning = _showwarning_orig
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _showwarnmsg_impl
        if not self._is_entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters, showwarning, _showwarnmsg_impl = self._saved
        _seen.clear()

    def __repr__(self):
        return f"{type(self).__name__}({'record=True' if self._is_recorded else ''})"


class deprecated:
    """Decorator: calling what is decorated warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        from functools import wraps

        message, category, level = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            original = arg.__init__

            @wraps(original)
            def __init__(self, /, *args, **kwargs):
                if type(self) is arg:
                    warn(message, category=category, stacklevel=level + 1)
                original(self, *args, **kwargs)

            arg.__init__ = __init__
            arg.__deprecated__ = message
            return arg

        @wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return arg(*args, **kwargs)

        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper
