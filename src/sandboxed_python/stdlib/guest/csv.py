"""csv: rows of texts that are separated by commas, and the like."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3
QUOTE_STRINGS, QUOTE_NOTNULL = 4, 5


class Error(Exception):
    pass


Error.__module__ = "_csv"


class Dialect:
    """How rows are written."""

    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None
    strict = False


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_limit = 131072


def register_dialect(name, dialect=excel, **options):
    _dialects[name] = type("dialect", (_found(dialect),), options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=None):
    global _limit
    old = _limit
    if limit is not None:
        _limit = limit
    return old


def _found(dialect):
    if isinstance(dialect, str):
        return get_dialect(dialect)
    return dialect if isinstance(dialect, type) else type(dialect)


_OPTIONS = (
    "delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator",
    "quoting", "strict",
)


class _Format:
    """A dialect with the options given besides."""

    def __init__(self, dialect, options):
        kind = _found(dialect)
        for name in options:
            if name not in _OPTIONS:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        for name in _OPTIONS:
            value = options.get(name, getattr(kind, name, None))
            if value is None and name not in ("quotechar", "escapechar"):
                value = getattr(excel, name, False)
            setattr(self, name, value)
        if not isinstance(self.delimiter, str) or len(self.delimiter) != 1:
            raise TypeError('"delimiter" must be a 1-character string')
        if self.quoting != QUOTE_NONE and not self.quotechar:
            raise TypeError("quotechar must be set if quoting enabled")


class _Reader:
    def __init__(self, csvfile, dialect="excel", **options):
        self._lines = iter(csvfile)
        self.dialect = _Format(dialect, options)
        self.line_num = 0

    def __iter__(self):
        return self

    def _next_line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(
                f"iterator should return strings, not {type(line).__name__} "
                "(the file should be opened in text mode)"
            )
        self.line_num += 1
        return line

    def __next__(self):
        form = self.dialect
        fields, field = [], []
        is_number = False
        state = "start"
        line = self._next_line()
        while True:
            state, is_number = self._parse(line, fields, field, state, is_number)
            if state not in ("quoted", "escaped in quotes", "escaped"):
                break
            if state == "escaped":
                field.append("\n")
                break
            try:
                line = self._next_line()
            except StopIteration:
                if form.strict:
                    raise Error("unexpected end of data") from None
                break
        if state != "row start":
            self._end_field(fields, field, is_number)
        return fields

    def _end_field(self, fields, field, is_number):
        text = "".join(field)
        field.clear()
        fields.append(float(text) if is_number and text else text)

    def _parse(self, line, fields, field, state, is_number):
        form = self.dialect
        delimiter, quote, escape = form.delimiter, form.quotechar, form.escapechar
        if form.quoting == QUOTE_NONE:
            quote = None
        simple = form.quoting == QUOTE_NONNUMERIC
        if state == "start":
            state = "row start"
        for char in line:
            if state == "row start":
                if char in "\r\n":
                    return state, is_number
                state = "field start"
            if state == "field start":
                is_number = simple
                if char in "\r\n":
                    return "end", is_number
                if char == quote:
                    is_number = False
                    state = "quoted"
                elif char == escape:
                    state = "escaped"
                elif char == " " and form.skipinitialspace:
                    pass
                elif char == delimiter:
                    self._end_field(fields, field, False)
                else:
                    field.append(char)
                    state = "field"
            elif state == "field":
                if char in "\r\n":
                    return "end", is_number
                if char == escape:
                    state = "escaped"
                elif char == delimiter:
                    self._end_field(fields, field, is_number)
                    state = "field start"
                else:
                    field.append(char)
            elif state == "quoted":
                if char == escape:
                    state = "escaped in quotes"
                elif char == quote:
                    state = "quote in quotes" if form.doublequote else "field"
                else:
                    field.append(char)
            elif state == "quote in quotes":
                if char == quote:
                    field.append(char)
                    state = "quoted"
                elif char == delimiter:
                    self._end_field(fields, field, False)
                    state = "field start"
                elif char in "\r\n":
                    return "end", is_number
                elif form.strict:
                    raise Error(f"'{delimiter}' expected after '{quote}'")
                else:
                    field.append(char)
                    state = "field"
            elif state == "escaped":
                field.append(char)
                state = "field"
            else:
                field.append(char)
                state = "quoted"
        return state, is_number


def reader(iterable, dialect="excel", **options):
    """Rows as lists of texts."""
    return _Reader(iterable, dialect, **options)


class _Writer:
    def __init__(self, csvfile, dialect="excel", **options):
        if not hasattr(csvfile, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._file = csvfile
        self.dialect = _Format(dialect, options)

    def writerow(self, row):
        form = self.dialect
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        texts = [self._text(value) for value in values]
        if len(values) == 1 and texts[0] == "":
            if form.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            texts = [form.quotechar * 2]
        return self._file.write(form.delimiter.join(texts) + form.lineterminator)

    def _text(self, value):
        form = self.dialect
        quoting = form.quoting
        is_number = isinstance(value, (int, float))
        if value is None:
            text = ""
        elif isinstance(value, float):
            text = repr(value)
        else:
            text = str(value)
        quoted = (
            quoting == QUOTE_ALL
            or quoting == QUOTE_NONNUMERIC and not is_number
            or quoting == QUOTE_STRINGS and isinstance(value, str)
            or quoting == QUOTE_NOTNULL and value is not None
        )
        special = [char for char in (form.delimiter, form.quotechar, form.escapechar) if char]
        special.extend("\r\n")
        special.extend(form.lineterminator)
        pieces = []
        for char in text:
            if char in special:
                escaped = False
                if quoting == QUOTE_NONE:
                    escaped = True
                elif char == form.quotechar:
                    if form.doublequote:
                        pieces.append(char)
                    else:
                        escaped = True
                elif char == form.escapechar:
                    escaped = True
                if escaped:
                    if not form.escapechar:
                        raise Error("need to escape, but no escapechar set")
                    pieces.append(form.escapechar)
                else:
                    quoted = True
            pieces.append(char)
        text = "".join(pieces)
        return f"{form.quotechar}{text}{form.quotechar}" if quoted else text

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


def writer(fileobj, dialect="excel", **options):
    """Writes rows to a stream."""
    return _Writer(fileobj, dialect, **options)


class DictReader:
    """Rows as dicts, by the names in the first one."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(names) < len(row):
            found[self.restkey] = row[len(names) :]
        elif len(names) > len(row):
            for name in names[len(row) :]:
                found[name] = self.restval
        return found


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                shown = ", ".join([repr(name) for name in wrong])
                raise ValueError("dict contains fields not in fieldnames: " + shown)
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._row(one) for one in rowdicts])
