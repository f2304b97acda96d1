"""traceback: exceptions and the lines that led to them, as text."""

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_HEADER = "Traceback (most recent call last):\n"
_NOT_GIVEN = object()


class FrameSummary:
    """One line of a traceback."""

    def __init__(self, filename, lineno, name, *, line=None, end_lineno=None, colno=None,
                 end_colno=None, lookup_line=True, locals=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.locals = locals
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._lines = [] if line is None else line.split("\n")

    @property
    def line(self):
        return self._lines[0].strip() if self._lines else ""

    def _frame(self):
        return (self.filename, self.lineno, self.end_lineno, self.colno, self.end_colno,
                self.name, self._lines)

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, place):
        return (self.filename, self.lineno, self.name, self.line)[place]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _summary(frame):
    filename, line, end_line, column, end_column, name, source = frame
    return FrameSummary(filename, line, name, line="\n".join(source), end_lineno=end_line,
                        colno=column, end_colno=end_column)


class StackSummary(list):
    """The lines of a traceback, the outermost first."""

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary):
        return _stack_text([frame_summary._frame()])

    def format(self):
        lines = []
        last, count = None, 0
        for frame in self:
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                lines.extend(_repeats(count))
                last, count = place, 0
            count += 1
            if count <= 3:
                lines.append(self.format_frame_summary(frame))
        lines.extend(_repeats(count))
        return lines


def _repeats(count):
    if count <= 3:
        return []
    more = count - 3
    return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"]


def extract_tb(tb, limit=None):
    frames = _frames(tb)
    if limit is not None:
        frames = frames[:limit] if limit >= 0 else frames[limit:]
    return StackSummary([_summary(frame) for frame in frames])


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def walk_tb(tb):
    while tb is not None:
        yield None, tb.tb_lineno
        tb = tb.tb_next


def _safe_str(value):
    try:
        return str(value)
    except Exception:
        return "<exception str() failed>"


class TracebackException:
    """An exception's text, taken down at once."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = extract_tb(exc_traceback, limit)
        self.exc_type = exc_type
        self.exc_type_str = _type_text(exc_type) if exc_type is not None else "None"
        self._str = _safe_str(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._is_syntax_error = exc_type is not None and issubclass(exc_type, SyntaxError)
        if self._is_syntax_error:
            for name in ("filename", "lineno", "end_lineno", "text", "offset", "end_offset", "msg"):
                setattr(self, name, getattr(exc_value, name, None))
        self.__suppress_context__ = (
            exc_value.__suppress_context__ if exc_value is not None else False
        )

        def of(other):
            return TracebackException(type(other), other, other.__traceback__, limit=limit,
                                      max_group_width=max_group_width,
                                      max_group_depth=max_group_depth, _seen=seen)

        self.__cause__ = self.__context__ = self.exceptions = None
        if exc_value is not None:
            cause, context = exc_value.__cause__, exc_value.__context__
            if cause is not None and id(cause) not in seen:
                self.__cause__ = of(cause)
            if context is not None and id(context) not in seen and not (
                compact and (cause is not None or self.__suppress_context__)
            ):
                self.__context__ = of(context)
            if _version >= (3, 11) and isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [of(one) for one in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False):
        if self.exc_type is None:
            yield "None\n" if self._str == "None" else f"{self._str}\n"
            return
        if self._is_syntax_error:
            yield from self._format_syntax_error()
        else:
            yield f"{self.exc_type_str}: {self._str}\n" if self._str else f"{self.exc_type_str}\n"
        notes = self.__notes__
        if notes is not None and _version >= (3, 11):
            if isinstance(notes, (list, tuple)):
                for note in notes:
                    for line in _safe_str(note).split("\n"):
                        yield line + "\n"
            else:
                yield f"{notes!r}\n"

    def _format_syntax_error(self):
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        text = self.text
        if text is not None:
            shown = text.rstrip("\n").lstrip(" \n\f")
            yield f"    {shown}\n"
            if self.offset is not None:
                spaces = len(text.rstrip("\n")) - len(shown)
                start = self.offset
                end = self.end_offset if self.end_offset not in (None, 0) else start
                if start == end or end == -1 or _version < (3, 10):
                    end = start + 1
                if self.lineno != self.end_lineno and self.end_lineno is not None:
                    end = len(text.rstrip("\n")) + 1
                column = start - 1 - spaces
                if column >= 0:
                    blanks = "".join([c if c.isspace() else " " for c in shown[:column]])
                    yield f"    {blanks}{'^' * (end - start)}\n"
        yield f"{self.exc_type_str}: {self.msg or '<no detail available>'}\n"

    def _chain(self):
        """This exception and those before it, the last first, with what links them."""
        chain = []
        exc = self
        while exc is not None:
            link = None
            before = None
            if exc.__cause__ is not None:
                link, before = _CAUSE, exc.__cause__
            elif exc.__context__ is not None and not exc.__suppress_context__:
                link, before = _CONTEXT, exc.__context__
            chain.append((link, exc))
            exc = before
        return chain

    def format(self, *, chain=True, _depth=None):
        depth = [0, False] if _depth is None else _depth
        for link, exc in reversed(self._chain() if chain else [(None, self)]):
            if link is not None:
                yield from _emit(depth, link)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _emit(depth, _HEADER)
                    yield from _emit(depth, "".join(exc.stack.format()))
                yield from _emit(depth, "".join(exc.format_exception_only()))
            elif depth[0] > self.max_group_depth:
                yield from _emit(depth, f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from exc._format_group(chain, depth)

    def _format_group(self, chain, depth):
        is_top = depth[0] == 0
        if is_top:
            depth[0] += 1
        if self.stack:
            yield from _emit(depth, "Exception Group " + _HEADER, "+" if is_top else "|")
            yield from _emit(depth, "".join(self.stack.format()))
        yield from _emit(depth, "".join(self.format_exception_only()))
        members = self.exceptions
        width = self.max_group_width
        shown = len(members) if len(members) <= width else width + 1
        depth[1] = False
        for i in range(shown):
            is_last = i == shown - 1
            if is_last:
                depth[1] = True
            title = str(i + 1) if i < width else "..."
            start = "+-" if i == 0 else "  "
            yield f"{'  ' * depth[0]}{start}+---------------- {title} ----------------\n"
            depth[0] += 1
            if i < width:
                yield from members[i].format(chain=chain, _depth=depth)
            else:
                more = len(members) - width
                yield from _emit(depth, f"and {more} more exception{'s' if more > 1 else ''}\n")
            if is_last and depth[1]:
                yield f"{'  ' * depth[0]}+------------------------------------\n"
                depth[1] = False
            depth[0] -= 1
        if is_top:
            depth[0] = 0

    def print(self, *, file=None, chain=True):
        from sys import stderr

        file = stderr if file is None else file
        for line in self.format(chain=chain):
            file.write(line)


def _emit(depth, text, margin="|"):
    if not depth[0]:
        yield text
    else:
        prefix = "  " * depth[0] + margin + " "
        for line in text.splitlines(keepends=True):
            yield prefix + line


def _type_text(kind):
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        return f"{kind.__module__}.{name}"
    return name


def _given(exc, value, tb):
    """The three parts of an exception, from one argument or three."""
    if value is _NOT_GIVEN:
        if not isinstance(exc, BaseException) and exc is not None:
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return type(exc) if exc is not None else None, exc, getattr(exc, "__traceback__", None)
    return type(value) if value is not None else None, value, tb


def format_exception_only(exc, /, value=_NOT_GIVEN):
    kind, value, tb = _given(exc, value, None)
    return list(TracebackException(kind, value, None, compact=True).format_exception_only())


def format_exception(exc, /, value=_NOT_GIVEN, tb=None, limit=None, chain=True):
    kind, value, tb = _given(exc, value, tb)
    return list(TracebackException(kind, value, tb, limit=limit, compact=True).format(chain=chain))


def print_exception(exc, /, value=_NOT_GIVEN, tb=None, limit=None, file=None, chain=True):
    from sys import stderr

    kind, value, tb = _given(exc, value, tb)
    file = stderr if file is None else file
    for line in TracebackException(kind, value, tb, limit=limit, compact=True).format(chain=chain):
        file.write(line)


def format_exc(limit=None, chain=True):
    from sys import exc_info

    exc = exc_info()[1]
    if exc is None:
        return "NoneType: None\n"
    return "".join(format_exception(exc, limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    from sys import stderr

    (stderr if file is None else file).write(format_exc(limit, chain))


def print_tb(tb, limit=None, file=None):
    from sys import stderr

    (stderr if file is None else file).write("".join(format_tb(tb, limit)))


def print_list(extracted_list, file=None):
    from sys import stderr

    (stderr if file is None else file).write("".join(format_list(extracted_list)))


def clear_frames(tb):
    pass


def extract_stack(f=None, limit=None):
    """The calls that go on, the outermost first; frames are not shown, so `f` says nothing."""
    frames = _frames(_stack())
    if limit is not None:
        frames = frames[-limit:] if limit > 0 else frames[:-limit] if limit < 0 else []
    return StackSummary(map(_summary, frames))


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f, limit), file)
