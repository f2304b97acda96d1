# The standard streams: what is written to stdout and stderr, what is read from stdin.
#
# Output is counted in encoded bytes as it is written; what does not fit under the limit is cut off
# where it stops fitting and the run ends with TRAP_OUTPUT. Texts are collected in the lists `vm.out`
# and `vm.err`, the newest pieces being joined now and then, so that many short ones stay cheap.
cdef enum StreamKind:
    STREAM_IN = 0
    STREAM_OUT = 1
    STREAM_ERR = 2

cdef enum:
    PIECES_MAX = 1024           # pieces of output between two joins


@cython.final
cdef class TextStream:
    """sys.stdin, sys.stdout or sys.stderr, or (is_binary) the `buffer` of one."""
    cdef int kind
    cdef bint is_binary


cdef Class cls_TextStream = builtin_class(
    "TextIOWrapper", cls_object, LAYOUT_OTHER, TextStream, CLASS_FINAL, "_io")
cdef tuple stream_names = ("<stdin>", "<stdout>", "<stderr>")
cdef tuple stream_keys = ("stream stdin", "stream stdout", "stream stderr",
                          "stream stdin.buffer", "stream stdout.buffer", "stream stderr.buffer")


cdef object text_stream(VM vm, int kind, bint is_binary=False):
    """The stream object of this run."""
    cdef TextStream s
    if vm.state is None:
        vm.state = {}
    key = stream_keys[kind + 3 * is_binary]
    found = vm.state.get(key)
    if found is None:
        s = TextStream.__new__(TextStream)
        s.kind = kind
        s.is_binary = is_binary
        found = vm.state[key] = s
    return found


cdef object stream_text(TextStream s):
    """repr of a stream."""
    if s.is_binary:
        return f"<_io.Buffered{'Reader' if s.kind == STREAM_IN else 'Writer'} name='{stream_names[s.kind]}'>"
    return f"<_io.TextIOWrapper name='{stream_names[s.kind]}' mode='{'r' if s.kind == STREAM_IN else 'w'}' encoding='utf-8'>"


cdef Py_ssize_t utf8_size(PyObject* text) noexcept:
    """Bytes of an exact str in UTF-8; -1: it has lone surrogates."""
    cdef Py_ssize_t i, n = PyUnicode_GET_LENGTH(text)
    cdef Py_ssize_t size = n
    cdef int kind
    cdef void* data
    cdef Py_UCS4 c
    if PyUnicode_IS_ASCII(text):
        return n
    kind = PyUnicode_KIND(text)
    data = PyUnicode_DATA(text)
    for i in range(n):
        c = PyUnicode_READ(kind, data, i)
        if c >= 0x80:
            size += 1 if c < 0x800 else 2 if c < 0x10000 else 3
            if 0xD800 <= c <= 0xDFFF:
                return -1
    return size


cdef int stream_write(VM vm, int kind, PyObject* text) noexcept:
    """Write an exact str to stdout or stderr."""
    cdef Py_ssize_t n = PyUnicode_GET_LENGTH(text)
    cdef Py_ssize_t size = n
    cdef PyObject* pieces
    if n == 0:
        return OK
    if n > 256 and meter_charge(vm, n >> 5) != OK:
        return TRAPPED
    if not PyUnicode_IS_ASCII(text):
        size = utf8_size(text)
        if size < 0:
            return stream_write_surrogates(vm, kind, text)
    if SP_UNLIKELY(size > vm.out_limit - vm.out_bytes):
        return stream_overflow(vm, kind, text)
    vm.out_bytes += size
    pieces = <PyObject*>(vm.out if kind == STREAM_OUT else vm.err)
    if sp_list_append_steal(pieces, sp_new_ref(text)) < 0:
        return fail_host(vm)
    heap_note(vm, 8)
    if SP_UNLIKELY(PyList_GET_SIZE(pieces) - (vm.out_joined if kind == STREAM_OUT else vm.err_joined) >= PIECES_MAX):
        return stream_compact(vm, kind)
    return OK


cdef int stream_compact(VM vm, int kind) noexcept:
    """Join the newest pieces into one."""
    cdef list pieces = vm.out if kind == STREAM_OUT else vm.err
    cdef Py_ssize_t joined = vm.out_joined if kind == STREAM_OUT else vm.err_joined
    try:
        pieces[joined:] = ["".join(pieces[joined:])]
    except BaseException as error:
        return fail_from(vm, error)
    if kind == STREAM_OUT:
        vm.out_joined = len(pieces)
    else:
        vm.err_joined = len(pieces)
    return OK


cdef int stream_overflow(VM vm, int kind, PyObject* text) noexcept:
    """Keep what fits of a text that is too long, and end the run."""
    cdef Py_ssize_t left = vm.out_limit - vm.out_bytes
    try:
        whole = (<object>text)[: left if left > 0 else 0]
        data = whole.encode("utf-8", "surrogatepass")[: left if left > 0 else 0]
        kept = data.decode("utf-8", "ignore")
        vm.out_bytes = vm.out_limit
        if kept:
            (vm.out if kind == STREAM_OUT else vm.err).append(kept)
    except BaseException as error:
        return fail_from(vm, error)
    return trap(vm, TRAP_OUTPUT, None)


cdef int stream_write_surrogates(VM vm, int kind, PyObject* text) noexcept:
    """Lone surrogates: an error on stdout, escaped on stderr, as the host's streams do."""
    try:
        if kind == STREAM_OUT:
            (<object>text).encode("utf-8")
        escaped = (<object>text).encode("utf-8", "backslashreplace").decode("utf-8")
        return stream_write(vm, kind, <PyObject*>escaped)
    except BaseException as error:
        return fail_from(vm, error)


cdef PyObject* stdin_line(VM vm, int64_t limit) noexcept:
    """The next line with its end, at most limit characters if that is not negative; empty at the
    end. NULL: failed."""
    cdef Py_ssize_t start = vm.stdin_position
    cdef Py_ssize_t end
    cdef PyObject* text
    try:
        source = vm.stdin_text
        end = source.find("\n", start) + 1
        if end == 0:
            end = len(source)
        if 0 <= limit < end - start:
            end = start + limit
        if meter_charge(vm, 4 + ((end - start) >> 5)) != OK or heap_reserve(vm, 50 + end - start) != OK:
            return NULL
        vm.stdin_position = end
        text = PyUnicode_Substring(<PyObject*>source, start, end)
        if text == NULL:
            fail_host(vm)
        return text
    except BaseException as error:
        fail_from(vm, error)
        return NULL


cdef PyObject* stdin_rest(VM vm, int64_t limit) noexcept:
    """What is left, at most limit characters if that is not negative. NULL: failed."""
    cdef Py_ssize_t start = vm.stdin_position
    cdef Py_ssize_t end
    cdef PyObject* text
    try:
        source = vm.stdin_text
        end = len(source)
        if 0 <= limit < end - start:
            end = start + limit
        if charge_text(vm, end - start) != OK:
            return NULL
        vm.stdin_position = end
        text = PyUnicode_Substring(<PyObject*>source, start, end)
        if text == NULL:
            fail_host(vm)
        return text
    except BaseException as error:
        fail_from(vm, error)
        return NULL


# --- methods

cdef TextStream stream_self(VM vm, Native native, const Value* v, bint writing):
    """The receiver, which must be of the right direction; None: an error is raised."""
    if not is_type(v, type_TextStream):
        fail_receiver(vm, native, v)
        return None
    if ((<TextStream>v.u.o).kind != STREAM_IN) != writing:
        cls = (<Class>module_natives["io"]["UnsupportedOperation"]
               if "UnsupportedOperation" in module_natives.get("io", {}) else exc_OSError)
        fail(vm, cls, "not writable" if writing else "not readable")
        return None
    return <TextStream>v.u.o


cdef int stream_result(VM vm, TextStream s, PyObject* text, Value* out) noexcept:
    """What was read (stolen, NULL: failed), as bytes for a binary stream."""
    if text == NULL:
        return failed(vm)
    if not s.is_binary:
        set_obj_steal(out, text)
        return OK
    try:
        data = (<object>text).encode("utf-8", "surrogateescape")
        Py_DECREF(text)
        heap_note(vm, 40 + len(data))
        set_obj(out, <PyObject*>data)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int stream_limit(VM vm, Value* args, Py_ssize_t n, int64_t* limit) noexcept:
    """The optional size argument."""
    limit[0] = -1
    if n > 1 and args[1].tag != UNSET and args[1].tag != NONE:
        return arg_index(vm, &args[1], limit, None)
    return OK


cdef int stream_read(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t limit
    cdef TextStream s = stream_self(vm, native, &args[0], False)
    if s is None or stream_limit(vm, args, n, &limit) != OK:
        return failed(vm)
    return stream_result(vm, s, stdin_rest(vm, limit), out)


cdef int stream_readline(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t limit
    cdef TextStream s = stream_self(vm, native, &args[0], False)
    if s is None or stream_limit(vm, args, n, &limit) != OK:
        return failed(vm)
    return stream_result(vm, s, stdin_line(vm, limit), out)


cdef int stream_readlines(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t limit, total = 0
    cdef Value line
    cdef PyObject* lines
    cdef int status
    cdef TextStream s = stream_self(vm, native, &args[0], False)
    if s is None or stream_limit(vm, args, n, &limit) != OK:
        return failed(vm)
    lines = PyList_New(0)
    if lines == NULL:
        return fail_host(vm)
    line.tag = UNSET
    while True:
        status = stream_result(vm, s, stdin_line(vm, -1), &line)
        if status != OK or host_length(line.u.o) == 0:
            break
        total += host_length(line.u.o)
        heap_note(vm, 8)
        if PyList_Append(lines, line.u.o) < 0:
            status = fail_host(vm)
            break
        if 0 < limit <= total:
            break
    value_clear(&line)
    if status != OK:
        Py_DECREF(lines)
        return status
    set_obj_steal(out, lines)
    return OK


cdef int stream_next(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* line
    cdef TextStream s = stream_self(vm, native, &args[0], False)
    if s is None:
        return RAISED
    line = stdin_line(vm, -1)
    if line != NULL and PyUnicode_GET_LENGTH(line) == 0:
        Py_DECREF(line)
        return fail_args(vm, exc_StopIteration, ())
    return stream_result(vm, s, line, out)


cdef int stream_identity(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__iter__, __enter__."""
    value_copy(out, &args[0])
    return OK


cdef int stream_write_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o
    cdef int status
    cdef TextStream s = stream_self(vm, native, &args[0], True)
    if s is None:
        return RAISED
    o = unwrap(&args[1])
    if s.is_binary:
        if not is_bytes_like(o):
            return fail(vm, exc_TypeError, f"a bytes-like object is required, not '{type_name(&args[1])}'")
        if charge_text(vm, Py_SIZE(o)) != OK:
            return TRAPPED
        try:
            text = (<object>o).decode("utf-8", "replace")
            status = stream_write(vm, s.kind, <PyObject*>text)
        except BaseException as error:
            return fail_from(vm, error)
    else:
        if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
            return fail(vm, exc_TypeError, f"write() argument must be str, not {argument_name(&args[1])}")
        status = stream_write(vm, s.kind, o)
    if status == OK:
        set_int(out, host_length(o))
    return status


cdef int stream_writelines(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value state[3]
    cdef Value pair[2]
    cdef Value ignored
    cdef int status
    if stream_self(vm, native, &args[0], True) is None:
        return RAISED
    memset(state, 0, sizeof(state))
    ignored.tag = UNSET
    pair[0] = args[0]
    pair[1].tag = UNSET
    status = iter_begin(vm, &args[1], state)
    if status != OK:
        return status
    while True:
        status = iter_step(vm, state, &pair[1])
        if status == OK:
            status = meter_charge(vm, 2)
        if status == OK:
            status = stream_write_method(vm, native, pair, 2, &ignored)
        if status != OK:
            break
    iter_end(state)
    value_clear(&pair[1])
    value_clear(&ignored)
    if status == DONE:
        set_none(out)
        return OK
    return status


cdef int stream_nothing(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """flush, close: nothing to do."""
    set_none(out)
    return OK


cdef int stream_answer(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """readable, writable, seekable, isatty, fileno."""
    cdef TextStream s
    if not is_type(&args[0], type_TextStream):
        return fail_receiver(vm, native, &args[0])
    s = <TextStream>args[0].u.o
    if native.name == "fileno":
        set_int(out, s.kind)
    elif native.name == "readable":
        set_bool(out, s.kind == STREAM_IN)
    elif native.name == "writable":
        set_bool(out, s.kind != STREAM_IN)
    else:
        set_bool(out, False)
    return OK


cdef int stream_left(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Bytes that stdin still has: what `os.fstat` tells."""
    if not is_type(&args[0], type_TextStream):
        return fail_receiver(vm, native, &args[0])
    if charge_text(vm, len(vm.stdin_text)) != OK:
        return TRAPPED
    try:
        rest = vm.stdin_text[vm.stdin_position:]
        set_int(out, utf8_size(<PyObject*>rest))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int stream_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef TextStream s
    if not is_type(&args[0], type_TextStream):
        return fail_receiver(vm, native, &args[0])
    s = <TextStream>args[0].u.o
    try:
        value = {
            "name": stream_names[s.kind],
            "encoding": "utf-8",
            "errors": "backslashreplace" if s.kind == STREAM_ERR else "strict",
            "mode": "r" if s.kind == STREAM_IN else "w",
            "closed": False,
            "line_buffering": False,
            "newlines": None,
            "buffer": text_stream(vm, s.kind, True),
        }[native.name]
        set_any(out, <PyObject*>value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int _stream_rows() except -1:
    cdef str owner = "TextIOWrapper"
    cdef str name
    row(owner, "read", stream_read, "self, size=-1, /", 1, -1, None, cls_TextStream)
    row(owner, "readline", stream_readline, "self, size=-1, /", 1, -1, None, cls_TextStream)
    row(owner, "readlines", stream_readlines, "self, hint=-1, /", 1, -1, None, cls_TextStream)
    row(owner, "write", stream_write_method, "self, text, /", 1, -1, None, cls_TextStream)
    row(owner, "writelines", stream_writelines, "self, lines, /", 1, -1, None, cls_TextStream)
    row(owner, "_left", stream_left, "self, /", 1, -1, None, cls_TextStream)
    row(owner, "__iter__", stream_identity, "self, /", 1, -1, None, cls_TextStream)
    row(owner, "__next__", stream_next, "self, /", 1, -1, None, cls_TextStream)
    row(owner, "__enter__", stream_identity, "self, /", 1, -1, None, cls_TextStream)
    row(owner, "__exit__", stream_nothing, "self, *args", 1, -1, None, cls_TextStream)
    row(owner, "reconfigure", stream_nothing, "self, *args, **options", 1, -1, None, cls_TextStream)
    for name in ("flush", "close"):
        row(owner, name, stream_nothing, "self, /", 1, -1, None, cls_TextStream)
    for name in ("readable", "writable", "seekable", "isatty", "fileno"):
        row(owner, name, stream_answer, "self, /", 1, -1, None, cls_TextStream)
    for name in ("name", "encoding", "errors", "mode", "closed", "line_buffering", "newlines", "buffer"):
        row(owner, name, stream_getter, "self, /", 1, NATIVE_GETTER, None, cls_TextStream)
    return 0

_stream_rows()
