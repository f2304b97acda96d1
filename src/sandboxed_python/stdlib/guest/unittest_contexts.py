"""unittest: the context managers behind assertRaises and assertWarns."""

import re as _re


def _derive(expected, base):
    if isinstance(expected, tuple):
        return all([_derive(one, base) for one in expected])
    return isinstance(expected, type) and issubclass(expected, base)


class _Context:
    """Checks a block, or a call where there are arguments."""

    def __init__(self, expected, test_case, expected_regex=None):
        self.expected = expected
        self.test_case = test_case
        self.expected_regex = None if expected_regex is None else _re.compile(expected_regex)
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        if not _derive(self.expected, self._base_type):
            raise TypeError(f"{name}() arg 1 must be {self._base_type_str}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(
                    f"{next(iter(kwargs))!r} is an invalid keyword argument for this function"
                )
            return self
        function, *args = args
        try:
            self.obj_name = function.__name__
        except AttributeError:
            self.obj_name = str(function)
        with self:
            function(*args, **kwargs)

    def _expected_name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)

    def _fail(self, standard):
        test = self.test_case
        raise test.failureException(test._formatMessage(self.msg, standard))

    def _fail_silent(self, verb):
        by = f" by {self.obj_name}" if self.obj_name else ""
        self._fail(f"{self._expected_name()} not {verb}{by}")


class RaisesContext(_Context):
    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._fail_silent("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None:
            text = str(exc_value)
            if not self.expected_regex.search(text):
                self._fail(f'"{self.expected_regex.pattern}" does not match "{text}"')
        return True


class WarnsContext(_Context):
    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings

        self._manager = warnings.catch_warnings(record=True)
        self.warnings = self._manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for record in self.warnings:
            warning = record.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = record.filename
            self.lineno = record.lineno
            return
        if first is not None:
            self._fail(f'"{self.expected_regex.pattern}" does not match "{first}"')
        self._fail_silent("triggered")


class LogsContext:
    """Collects what is logged in a block; something must be (or, with no_logs, nothing may)."""

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging

        self.test_case = test_case
        self.logger_name = logger_name
        self.level = logging.INFO if not level else level
        if isinstance(self.level, str):
            self.level = getattr(logging, self.level, self.level)
        self.no_logs = no_logs
        self.msg = None

    def __enter__(self):
        import logging

        name = self.logger_name
        logger = self.logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
        watcher = self.watcher = _watcher(logging)
        watcher.setLevel(self.level)
        watcher.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.old = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [watcher]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else watcher.watched

    def __exit__(self, exc_type, exc_value, tb):
        logger = self.logger
        logger.handlers, level, logger.propagate = self.old
        logger.setLevel(level)
        if exc_type is not None:
            return False
        import logging

        watched = self.watcher.watched
        level = logging.getLevelName(self.level)
        if self.no_logs:
            if watched.records:
                self._fail(f"Unexpected logs found: {watched.output!r}")
        elif not watched.records:
            self._fail(f"no logs of level {level} or higher triggered on {logger.name}")
        return None

    def _fail(self, standard):
        test = self.test_case
        raise test.failureException(test._formatMessage(self.msg, standard))


class _Watched(tuple):
    records = property(lambda self: self[0])
    output = property(lambda self: self[1])


def _watcher(logging):
    class Watcher(logging.Handler):
        def __init__(self):
            super().__init__()
            self.watched = _Watched(([], []))

        def emit(self, record):
            self.watched.records.append(record)
            self.watched.output.append(self.format(record))

    return Watcher()
