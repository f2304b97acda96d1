# re: the functions of the module, methods of patterns and scanners, and their rows.

cdef object regex_text(VM vm, RegexPattern p, const Value* v):
    """A subject: str for text patterns, bytes for others. Raises TypeError as the host does."""
    cdef PyObject* o = unwrap(v)
    if o != NULL:
        if Py_TYPE(o) == &PyUnicode_Type:
            if not p.is_text:
                raise TypeError("cannot use a bytes pattern on a string-like object")
            return <object>o
        if Py_TYPE(o) == &PyBytes_Type or Py_TYPE(o) == &PyByteArray_Type:
            if p.is_text:
                raise TypeError("cannot use a string pattern on a bytes-like object")
            if Py_TYPE(o) == &PyBytes_Type:
                return <object>o
            if heap_reserve(vm, Py_SIZE(o)) != OK or meter_charge(vm, Py_SIZE(o) >> 6) != OK:
                raise _GuestUnwinding()
            return bytes(<object>o)
    if PY_VERSION >= 0x030B0000:
        raise TypeError(f"expected string or bytes-like object, got '{type_name(v)}'")
    raise TypeError("expected string or bytes-like object")


cdef object regex_flags(VM vm, const Value* v):
    if v.tag == UNSET:
        return 0
    return int_arguments(vm, <Value*>v, 1)[0]


cdef RegexPattern regex_of(VM vm, const Value* v, const Value* flags):
    """A pattern argument: compiled already, or source. Raises."""
    cdef PyObject* o = unwrap(v)
    if is_type(v, type_RegexPattern):
        if flags != NULL and flags.tag != UNSET and regex_flags(vm, flags):
            raise ValueError("cannot process flags argument with a compiled pattern")
        return <RegexPattern>v.u.o
    if o == NULL or (Py_TYPE(o) != &PyUnicode_Type and Py_TYPE(o) != &PyBytes_Type):
        raise TypeError("first argument must be string or compiled pattern")
    return regex_compile(vm, <object>o, regex_flags(vm, flags) if flags != NULL else 0)


cdef int regex_run(VM vm, int what, RegexPattern p, const Value* subject, const Value* first, const Value* second,
                   Value* out) noexcept:
    """One operation. first: pos, maxsplit or replacement; second: endpos or count."""
    cdef int64_t start = 0, end = INT64_MAX, count = 0
    cdef RegexScan scan
    cdef Iterator it
    try:
        text = regex_text(vm, p, subject)
        if what == RE_SUB or what == RE_SUBN:
            return regex_substitute(vm, p, text, first, second, what == RE_SUBN, out)
        if what == RE_SPLIT:
            if first != NULL and first.tag != UNSET and arg_index(vm, first, &count, exc_OverflowError) != OK:
                return failed(vm)
            scan = regex_scan(vm, p, text, 0, INT64_MAX, True)
            if scan.host is not None and p.n_groups < 10:
                if heap_reserve(vm, 64 * (1 + p.n_groups) * (<int64_t>len(text) + 1)) != OK:
                    return TRAPPED
                result = p.host.split(text, count)
            else:
                result = regex_split(vm, scan, count)
            set_any(out, <PyObject*>result)
            return OK
        if first != NULL and first.tag != UNSET and arg_index(vm, first, &start, None) != OK:
            return failed(vm)
        if second != NULL and second.tag != UNSET and arg_index(vm, second, &end, None) != OK:
            return failed(vm)
        scan = regex_scan(vm, p, text, start, end, what != RE_MATCH and what != RE_FULLMATCH)
        if what == RE_FINDALL:
            if scan.host is not None and p.n_groups < 10:
                if heap_reserve(vm, 64 * <int64_t>(1 + p.n_groups) * (<int64_t>len(text) + 1) // 4) != OK:
                    return TRAPPED
                result = p.host.findall(text, start, end)
            else:
                result = regex_findall(vm, scan)
        elif what == RE_FINDITER:
            it = iterator_new(vm, ITER_NATIVE, step_matches, cls_callable_iterator, scan)
            set_obj(out, <PyObject*>it)
            return OK
        else:
            result = regex_next(vm, scan, what)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int step_matches(VM vm, Iterator it, Value* out) noexcept:
    """The iterator of finditer."""
    if it.source is None:
        return DONE
    try:
        m = regex_next(vm, <RegexScan>it.source, RE_SEARCH)
        if m is None:
            it.source = None
            return DONE
        set_obj(out, <PyObject*>m)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- rows: functions of the module and methods of patterns

cdef int re_function(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """re.search(pattern, string, flags=0) and its like."""
    cdef RegexPattern p
    cdef int what = native.size_price
    try:
        if what == RE_COMPILE:
            p = regex_of(vm, &args[0], &args[1])
            set_obj(out, <PyObject*>p)
            return OK
        if what == RE_SUB or what == RE_SUBN:
            p = regex_of(vm, &args[0], &args[4])
            return regex_run(vm, what, p, &args[2], &args[1], &args[3], out)
        if what == RE_SPLIT:
            p = regex_of(vm, &args[0], &args[3])
            return regex_run(vm, what, p, &args[1], &args[2], NULL, out)
        p = regex_of(vm, &args[0], &args[2])
        return regex_run(vm, what, p, &args[1], NULL, NULL, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int re_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """pattern.search(string, pos, endpos) and its like."""
    cdef RegexPattern p
    cdef int what = native.size_price
    if not is_type(&args[0], type_RegexPattern):
        return fail_receiver(vm, native, &args[0])
    p = <RegexPattern>args[0].u.o
    if what == RE_SUB or what == RE_SUBN:
        return regex_run(vm, what, p, &args[2], &args[1], &args[3], out)
    if what == RE_SPLIT:
        return regex_run(vm, what, p, &args[1], &args[2], NULL, out)
    return regex_run(vm, what, p, &args[1], &args[2], &args[3], out)


cdef int pattern_scanner(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """pattern.scanner(string, pos, endpos)."""
    cdef int64_t start = 0, end = INT64_MAX
    cdef RegexPattern p
    if not is_type(&args[0], type_RegexPattern):
        return fail_receiver(vm, native, &args[0])
    try:
        p = <RegexPattern>args[0].u.o
        text = regex_text(vm, p, &args[1])
        if args[2].tag != UNSET and arg_index(vm, &args[2], &start, None) != OK:
            return failed(vm)
        if args[3].tag != UNSET and arg_index(vm, &args[3], &end, None) != OK:
            return failed(vm)
        scan = regex_scan(vm, p, text, start, end, True)
        set_obj(out, <PyObject*>scan)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int scan_step(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """scanner.match(), scanner.search()."""
    if not is_type(&args[0], type_RegexScan):
        return fail_receiver(vm, native, &args[0])
    try:
        m = regex_next(vm, <RegexScan>args[0].u.o, native.size_price)
        set_any(out, <PyObject*>m)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int scan_pattern(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_obj(out, <PyObject*>(<RegexScan>args[0].u.o).pattern)
    return OK


cdef int re_escape(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = unwrap(&args[0])
    if o == NULL or (Py_TYPE(o) != &PyUnicode_Type and Py_TYPE(o) != &PyBytes_Type):
        return fail(vm, exc_TypeError, f"expected str or bytes, not {type_name(&args[0])}")
    try:
        if meter_charge(vm, <int64_t>len(<object>o) * 4) != OK or heap_reserve(vm, 2 * text_size(o)) != OK:
            return TRAPPED
        result = _re.escape(<object>o)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int re_purge(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_none(out)
    return OK


cdef int pattern_attribute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef RegexPattern p = <RegexPattern>args[0].u.o
    try:
        if native.name == "pattern":
            result = p.source
        elif native.name == "flags":
            result = p.flags
        elif native.name == "groups":
            result = p.n_groups
        else:
            if meter_charge(vm, <int64_t>len(p.names) * 4) != OK or heap_reserve(vm, 100 + 40 * <int64_t>len(p.names)) != OK:
                return TRAPPED
            result = dict(p.names)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef tuple _regex_flag_names = (
    ("IGNORECASE", 2), ("LOCALE", 4), ("MULTILINE", 8), ("DOTALL", 16), ("UNICODE", 32),
    ("VERBOSE", 64), ("DEBUG", 128), ("ASCII", 256),
)


cdef int pattern_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef RegexPattern p = <RegexPattern>args[0].u.o
    cdef int64_t flags = p.flags
    try:
        if meter_charge(vm, <int64_t>len(p.source)) != OK or heap_reserve(vm, 4 * <int64_t>len(p.source)) != OK:
            return TRAPPED
        if p.is_text and flags & (4 | 32 | 256) == 32:
            flags &= ~32
        shown = []
        if flags & 1:
            shown.append("re.TEMPLATE")
            flags &= ~1
        for name, value in _regex_flag_names:
            if flags & value:
                shown.append("re." + name)
                flags &= ~value
        if flags:
            shown.append(hex(flags))
        result = f"re.compile({repr(p.source)[:200]}{', ' if shown else ''}{'|'.join(shown)})"
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int _regex_rows() except -1:
    cdef Native made
    functions = (
        ("match", RE_MATCH, "pattern, string, flags=0", "self, /, string, pos=0, endpos=0"),
        ("search", RE_SEARCH, "pattern, string, flags=0", "self, /, string, pos=0, endpos=0"),
        ("fullmatch", RE_FULLMATCH, "pattern, string, flags=0", "self, /, string, pos=0, endpos=0"),
        ("findall", RE_FINDALL, "pattern, string, flags=0", "self, /, string, pos=0, endpos=0"),
        ("finditer", RE_FINDITER, "pattern, string, flags=0", "self, /, string, pos=0, endpos=0"),
        ("split", RE_SPLIT, "pattern, string, maxsplit=0, flags=0", "self, /, string, maxsplit=0"),
        ("sub", RE_SUB, "pattern, repl, string, count=0, flags=0", "self, /, repl, string, count=0"),
        ("subn", RE_SUBN, "pattern, repl, string, count=0, flags=0", "self, /, repl, string, count=0"),
    )
    for name, what, signature, method_signature in functions:
        made = row("re", name, re_function, signature, 5, NATIVE_FUNCTION, getattr(_re, name))
        made.size_price = what
        made = row("Pattern", name, re_method, method_signature, 5, NATIVE_METHOD, None, cls_RegexPattern)
        made.size_price = what
    made = row("re", "compile", re_function, "pattern, flags=0", 5, NATIVE_FUNCTION, _re.compile)
    made.size_price = RE_COMPILE
    row("re", "escape", re_escape, "pattern", 5, NATIVE_FUNCTION, _re.escape)
    row("re", "purge", re_purge, "", 1, NATIVE_FUNCTION, _re.purge)
    for name in ("pattern", "flags", "groups", "groupindex"):
        row("Pattern", name, pattern_attribute, "self, /", 1, NATIVE_GETTER, None, cls_RegexPattern)
    row("Pattern", "__repr__", pattern_repr, "self, /", 2, NATIVE_WRAPPER, None, cls_RegexPattern)
    row("Pattern", "scanner", pattern_scanner, "self, /, string, pos=0, endpos=0", 5, NATIVE_METHOD, None,
        cls_RegexPattern)
    for name, what in (("match", RE_MATCH), ("search", RE_SEARCH)):
        made = row("SRE_Scanner", name, scan_step, "self, /", 5, NATIVE_METHOD, None, cls_RegexScan)
        made.size_price = what
    row("SRE_Scanner", "pattern", scan_pattern, "self, /", 1, NATIVE_GETTER, None, cls_RegexScan)
    for name in ("msg", "pattern", "pos", "lineno", "colno"):
        row("re", name, lib_exc_field, "self, /", 1, NATIVE_GETTER, None, exc_RegexError)
    table = module_natives["re"]
    table["Pattern"] = cls_RegexPattern
    table["Match"] = cls_RegexMatch
    table["error"] = exc_RegexError
    if PY_VERSION >= 0x030D0000:
        table["PatternError"] = exc_RegexError
    return 0

_regex_rows()
