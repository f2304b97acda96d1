"""Exception groups: how they are split, and what goes on after an `except*`."""


def _matcher(condition):
    """The condition of split and subgroup as a function."""
    if isinstance(condition, type):
        if issubclass(condition, BaseException):
            return lambda exc: isinstance(exc, condition)
    elif isinstance(condition, tuple):
        if all(isinstance(c, type) and issubclass(c, BaseException) for c in condition):
            return lambda exc: isinstance(exc, condition)
    elif callable(condition):
        return condition
    if _version >= (3, 12):
        raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
    raise TypeError("expected a function, exception type or tuple of exception types")


def _part(group, exceptions):
    """A group like this one of some of its exceptions; None for none."""
    if not exceptions:
        return None
    made = group.derive(exceptions)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    notes = getattr(group, "__notes__", None)
    if isinstance(notes, (list, tuple)):
        made.__notes__ = list(notes)
    return made


def _parts(exc, matches):
    if matches(exc):
        return exc, None
    if not isinstance(exc, BaseExceptionGroup):
        return None, exc
    taken = []
    left = []
    for one in exc.exceptions:
        match, rest = _parts(one, matches)
        if match is not None:
            taken.append(match)
        if rest is not None:
            left.append(rest)
    return _part(exc, taken), _part(exc, left)


def _taken(exc, matches):
    if matches(exc):
        return exc
    if not isinstance(exc, BaseExceptionGroup):
        return None
    taken = []
    for one in exc.exceptions:
        match = _taken(one, matches)
        if match is not None:
            taken.append(match)
    return _part(exc, taken)


def split(self, condition):
    return _parts(self, _matcher(condition))


def subgroup(self, condition):
    return _taken(self, _matcher(condition))


def derive(self, exceptions):
    return BaseExceptionGroup(self.message, exceptions)


def _leaves(exc, found):
    if isinstance(exc, BaseExceptionGroup):
        for one in exc.exceptions:
            _leaves(one, found)
    else:
        found.append(exc)


def merge(original, raised):
    """What goes on of an exception when `raised` was raised by handlers or is left: exceptions or None."""
    raised = [exc for exc in raised if exc is not None]
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return raised[0]
    new = []
    again = []
    for exc in raised:
        if isinstance(exc, BaseExceptionGroup) and same_metadata(exc, original):
            _leaves(exc, again)
        else:
            new.append(exc)
    kept = None
    if again:
        ids = {id(exc) for exc in again}
        kept = _taken(original, lambda exc: id(exc) in ids)
    if not new:
        return kept
    if kept is not None:
        new.append(kept)
    elif len(new) == 1:
        return new[0]
    return BaseExceptionGroup("", new)
