"""configparser: its exceptions."""


class Error(Exception):
    """What all errors of this module derive from."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, f"No section: {section!r}")
        self.section = section
        self.args = (section,)


def _where(source, lineno):
    if source is None:
        return "" if lineno is None else " [line {0:2d}]".format(lineno)
    return "".join(
        [f"While reading from {source!r}", "" if lineno is None else " [line {0:2d}]".format(lineno), ": "]
    )


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        text = f"section {section!r} already exists"
        if source is not None:
            text = _where(source, lineno) + text
        else:
            text = "S" + text[1:]
        Error.__init__(self, text)
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        if source is not None:
            text = f"{_where(source, lineno)}option {option!r} in section {section!r} already exists"
        else:
            text = f"Option {option!r} in section {section!r} already exists"
        Error.__init__(self, text)
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        text = (
            f"Bad value substitution: option {option!r} in section {section!r} contains an"
            f" interpolation key {reference!r} which is not a valid option name."
            f" Raw value: {rawval!r}"
        )
        InterpolationError.__init__(self, option, section, text)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        text = (
            f"Recursion limit exceeded in value substitution: option {option!r} in section"
            f" {section!r} contains an interpolation key which cannot be substituted in"
            f" {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"
        )
        InterpolationError.__init__(self, option, section, text)
        self.args = (option, section, rawval)


MAX_INTERPOLATION_DEPTH = 10


class ParsingError(Error):
    def __init__(self, source, *args):
        Error.__init__(self, f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line {0:2d}]: {1}".format(lineno, repr(line))


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(
            self,
            f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}",
        )
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.errors = []
        self.args = (filename, lineno, line)
