# re: the host's regular expressions behind natives, priced by their worst case.
#
# The host's engine can't be interrupted, so before it runs a bound of its steps is charged: see
# stdlib/regex_price.py. A pattern whose repeats nest ambiguously, `(a+)+`, costs 2 ** run units on a
# text with a run of such characters: over the fuel that is left it ends the run instead of hanging it.
# A bound under `RE_FREE` steps (about 5 ms) is charged at a sixteenth, as texts rarely meet it.
# Patterns and matches are closed types of ours; the host's objects never leave this file.

import re as _re

cdef object regex_analyse = None

def register_regex(analyse):
    """analyse(pattern, flags) gives the Price of a pattern that compiles."""
    global regex_analyse
    regex_analyse = analyse


cdef enum:
    RE_FREE = 4000000

cdef enum RegexCall:
    RE_MATCH = 0
    RE_SEARCH = 1
    RE_FULLMATCH = 2
    RE_FINDALL = 3
    RE_FINDITER = 4
    RE_SPLIT = 5
    RE_SUB = 6
    RE_SUBN = 7
    RE_COMPILE = 8


@cython.final
cdef class RegexPattern:
    """A compiled pattern and its price; tables: masks as 257 bytes, for scanning."""
    cdef object host, price
    cdef list ambiguous, plain, exponential
    cdef bint is_text
    cdef int64_t serial


@cython.final
cdef class RegexMatch:
    cdef object host
    cdef RegexPattern pattern
    cdef int64_t serial


cdef Class cls_RegexPattern = builtin_class("Pattern", cls_object, LAYOUT_OTHER, RegexPattern, CLASS_FINAL, "re")
cdef Class cls_RegexMatch = builtin_class("Match", cls_object, LAYOUT_OTHER, RegexMatch, CLASS_FINAL, "re")
cdef PyTypeObject* type_RegexPattern = <PyTypeObject*>RegexPattern
cdef PyTypeObject* type_RegexMatch = <PyTypeObject*>RegexMatch
cdef Class exc_RegexError = builtin_class("error", exc_Exception, LAYOUT_EXCEPTION, None, CLASS_EXCEPTION, "re")
if PY_VERSION >= 0x030D0000:
    exc_RegexError.name = exc_RegexError.qualname = "PatternError"
host_exception_classes[_re.error] = exc_RegexError


cdef bytes mask_table(object mask):
    return bytes([1 if mask >> code & 1 else 0 for code in range(257)])


cdef int64_t longest_run(object text, bytes table) except -1:
    """The longest run of characters that the table has."""
    cdef const char* t = table
    cdef Py_ssize_t i, n = len(text)
    cdef int64_t run = 0, best = 0
    cdef int kind
    cdef void* data
    cdef const char* raw
    cdef Py_UCS4 c
    if type(text) is str:
        kind = PyUnicode_KIND(<PyObject*>text)
        data = PyUnicode_DATA(<PyObject*>text)
        for i in range(n):
            c = PyUnicode_READ(kind, data, i)
            if t[c if c < 256 else 256]:
                run += 1
                if run > best:
                    best = run
            else:
                run = 0
        return best
    raw = text
    for i in range(n):
        if t[<unsigned char>raw[i]]:
            run += 1
            if run > best:
                best = run
        else:
            run = 0
    return best


cdef RegexPattern regex_compile(VM vm, object source, object flags):
    """The compiled pattern, from the run's cache. Raises."""
    cdef RegexPattern p
    cache = vm.state.get("re")
    if cache is None:
        cache = vm.state["re"] = {}
    key = (source, flags, type(source))
    found = cache.get(key)
    if found is not None:
        return <RegexPattern>found
    if meter_charge(vm, 400 + 60 * <int64_t>len(source)) != OK or heap_reserve(vm, 1000 + 60 * <int64_t>len(source)) != OK:
        raise _GuestUnwinding()
    if len(source) > 20000:
        raise OverflowError("regular expression is too large")
    price, host = _regex_shared(source, flags)
    p = RegexPattern.__new__(RegexPattern)
    p.host = host
    p.price = price
    p.is_text = type(source) is str
    p.ambiguous = [mask_table(mask) for mask in price.ambiguous]
    p.plain = [mask_table(mask) for mask in price.plain]
    p.exponential = [mask_table(mask) for mask in price.exponential_masks]
    if len(cache) < 500:
        cache[key] = p
    return p


cdef dict _regex_cache = {}          # (source, flags, type) -> (price, host pattern): constants


cdef tuple _regex_shared(object source, object flags):
    """Price and host pattern, compiled once per process. Raises the host's error."""
    import warnings

    key = (source, flags, type(source))
    found = _regex_cache.get(key)
    if found is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = (regex_analyse(source, flags), _re.compile(source, flags))
        if len(_regex_cache) > 500:
            _regex_cache.clear()
        if len(source) < 1000:
            _regex_cache[key] = found
    return found


cdef int regex_charge(VM vm, RegexPattern p, object text, bint searches) except -1:
    """Charge the worst case of running p over the text. OK or TRAPPED."""
    cdef double steps, starts, n = len(text)
    cdef double longest = 0
    cdef int64_t run
    if meter_charge(vm, 10 + <int64_t>(n / 4)) != OK:
        return TRAPPED
    starts = n + 1 if searches and not p.price.is_anchored else 1
    steps = starts
    if n > 8:
        for table in p.ambiguous:
            steps *= longest_run(text, table) + 1
        for table in p.plain:
            run = longest_run(text, table)
            if run > longest:
                longest = run
        if p.exponential:
            for table in p.exponential:
                run = longest_run(text, table)
                if run > 40:
                    run = 40
                steps *= <double>(<int64_t>1 << run)
        steps *= longest + 1
        steps += n
    if meter_charge(vm, <int64_t>(n * <int64_t>(len(p.ambiguous) + len(p.plain) + len(p.exponential)) / 4)) != OK:
        return TRAPPED
    if steps <= RE_FREE:
        return meter_charge(vm, <int64_t>(steps / 16))
    if steps > 1e17:
        steps = 1e17
    return meter_charge(vm, <int64_t>(steps / 2))


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
            return <object>o if Py_TYPE(o) == &PyBytes_Type else bytes(<object>o)
    if PY_VERSION >= 0x030B0000:
        raise TypeError(f"expected string or bytes-like object, got '{type_name(v)}'")
    raise TypeError("expected string or bytes-like object")


cdef object regex_match(RegexPattern p, object host):
    """The match as a guest value, or None."""
    cdef RegexMatch m
    if host is None:
        return None
    m = RegexMatch.__new__(RegexMatch)
    m.host = host
    m.pattern = p
    return m


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
                   const Value* third, Value* out) noexcept:
    """One operation. first: pos, maxsplit or replacement; second: endpos or count; third: count."""
    cdef int64_t start = 0, end = 0, count = 0
    cdef Iterator it
    cdef Value v
    try:
        text = regex_text(vm, p, subject)
        if regex_charge(vm, p, text, what != RE_MATCH and what != RE_FULLMATCH) != OK:
            return TRAPPED
        end = len(text)
        if what == RE_SUB or what == RE_SUBN:
            return regex_substitute(vm, p, text, first, second, what == RE_SUBN, out)
        if what == RE_SPLIT:
            if first != NULL and first.tag != UNSET and arg_index(vm, first, &count, exc_OverflowError) != OK:
                return failed(vm)
            if heap_reserve(vm, 64 * (<int64_t>len(text) + 1)) != OK:
                return TRAPPED
            result = p.host.split(text, count)
            set_any(out, <PyObject*>result)
            return OK
        if first != NULL and first.tag != UNSET and arg_index(vm, first, &start, None) != OK:
            return failed(vm)
        if second != NULL and second.tag != UNSET and arg_index(vm, second, &end, None) != OK:
            return failed(vm)
        if what == RE_MATCH:
            result = regex_match(p, p.host.match(text, start, end))
        elif what == RE_FULLMATCH:
            result = regex_match(p, p.host.fullmatch(text, start, end))
        elif what == RE_SEARCH:
            result = regex_match(p, p.host.search(text, start, end))
        elif what == RE_FINDALL:
            if heap_reserve(vm, 64 * <int64_t>(1 + p.host.groups) * (<int64_t>len(text) + 1) // 4) != OK:
                return TRAPPED
            result = p.host.findall(text, start, end)
        else:
            found = [regex_match(p, m) for m in p.host.finditer(text, start, end)]
            if heap_reserve(vm, 200 * <int64_t>len(found)) != OK:
                return TRAPPED
            v.tag = UNSET
            set_obj(&v, <PyObject*>found)
            start = iter_new(vm, &v, out)
            value_clear(&v)
            return <int>start
        heap_note(vm, 200)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int regex_substitute(VM vm, RegexPattern p, object text, const Value* replacement, const Value* limit,
                          bint counts, Value* out) except -1:
    """sub and subn: the replacement is a template, or a guest callable called for each match."""
    cdef int64_t count = 0
    cdef PyObject* template = unwrap(replacement)
    cdef Value callee, argument, result
    cdef int status
    if limit != NULL and limit.tag != UNSET and arg_index(vm, limit, &count, exc_OverflowError) != OK:
        return failed(vm)
    if template != NULL and (Py_TYPE(template) == &PyUnicode_Type or Py_TYPE(template) == &PyBytes_Type):
        if (Py_TYPE(template) == &PyUnicode_Type) != p.is_text:
            raise TypeError("expected str instance, bytes found" if p.is_text else
                            "sequence item 0: expected a bytes-like object, str found")
        size = len(<object>template)
        if size > 64 or b"\\g" in (<object>template if not p.is_text else (<object>template).encode("utf-8", "replace")):
            # Each match may write the template and the groups it names.
            bound = (len(text) + 1) * size * (1 if (<object>template).count("\\" if p.is_text else b"\\") == 0 else len(text) + 1)
            if bound > 1 << 24:
                matches = len(p.host.findall(text))
                bound = matches * (size + len(text) * (<object>template).count("\\" if p.is_text else b"\\"))
            if meter_charge(vm, bound // 32) != OK or heap_reserve(vm, bound) != OK:
                return TRAPPED
        elif heap_reserve(vm, (<int64_t>size + 1) * (<int64_t>len(text) + 1)) != OK:
            return TRAPPED
        if meter_charge(vm, 40 + 4 * <int64_t>size) != OK:
            return TRAPPED
        done = p.host.subn(<object>template, text, count)
    else:
        callee.tag = argument.tag = result.tag = UNSET
        value_copy(&callee, replacement)
        pieces = []
        at = 0
        made = 0
        for m in p.host.finditer(text):
            if count and made >= count:
                break
            made += 1
            pieces.append(text[at:m.start()])
            at = m.end()
            holder = regex_match(p, m)
            set_obj(&argument, <PyObject*>holder)
            heap_note(vm, 200)
            status = vm_call(vm, &callee, &argument, 1, NULL, &result)
            value_clear(&argument)
            if status != OK:
                value_clear(&callee)
                return status
            template = unwrap(&result)
            if template == NULL or Py_TYPE(template) != (&PyUnicode_Type if p.is_text else &PyBytes_Type):
                if result.tag == NONE:
                    pass
                else:
                    kind = type_name(&result)
                    value_clear(&callee)
                    value_clear(&result)
                    if p.is_text:
                        raise TypeError(f"sequence item {len(pieces)}: expected str instance, {kind} found")
                    raise TypeError(f"sequence item {len(pieces)}: expected a bytes-like object, {kind} found")
            else:
                pieces.append(<object>template)
            value_clear(&result)
            if meter_charge(vm, 10) != OK:
                value_clear(&callee)
                return TRAPPED
        value_clear(&callee)
        pieces.append(text[at:])
        total = sum([len(piece) for piece in pieces])
        if heap_reserve(vm, 64 + 4 * <int64_t>total) != OK:
            return TRAPPED
        done = (("" if p.is_text else b"").join(pieces), made)
    if counts:
        set_any(out, <PyObject*>done)
    else:
        text = done[0]
        set_any(out, <PyObject*>text)
    return OK


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
            return regex_run(vm, what, p, &args[2], &args[1], &args[3], NULL, out)
        if what == RE_SPLIT:
            p = regex_of(vm, &args[0], &args[3])
            return regex_run(vm, what, p, &args[1], &args[2], NULL, NULL, out)
        p = regex_of(vm, &args[0], &args[2])
        return regex_run(vm, what, p, &args[1], NULL, NULL, NULL, out)
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
        return regex_run(vm, what, p, &args[2], &args[1], &args[3], NULL, out)
    if what == RE_SPLIT:
        return regex_run(vm, what, p, &args[1], &args[2], NULL, NULL, out)
    return regex_run(vm, what, p, &args[1], &args[2], &args[3], NULL, out)


cdef int re_escape(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = unwrap(&args[0])
    if o == NULL or (Py_TYPE(o) != &PyUnicode_Type and Py_TYPE(o) != &PyBytes_Type):
        return fail(vm, exc_TypeError, f"expected str or bytes, not {type_name(&args[0])}")
    try:
        if meter_charge(vm, <int64_t>len(<object>o) // 4) != OK or heap_reserve(vm, 2 * <int64_t>len(<object>o)) != OK:
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
            result = p.host.pattern
        elif native.name == "flags":
            result = int(p.host.flags)
        elif native.name == "groups":
            result = p.host.groups
        else:
            result = dict(p.host.groupindex)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int pattern_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        result = repr((<RegexPattern>args[0].u.o).host)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- matches

cdef object match_key(VM vm, const Value* v):
    """A group's number or name. Raises."""
    cdef PyObject* o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
        return <object>o
    if is_number(v) and v.tag != FLOAT:
        return int_arguments(vm, <Value*>v, 1)[0]
    if is_type(v, type_Instance):
        return int_arguments(vm, <Value*>v, 1)[0]
    raise IndexError("no such group")


cdef int match_group(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        host = (<RegexMatch>args[0].u.o).host
        heap_note(vm, 80)
        if n == 1:
            result = host.group()
        elif n == 2:
            result = host.group(match_key(vm, &args[1]))
        else:
            result = tuple([host.group(match_key(vm, &args[i])) for i in range(1, n)])
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_groups(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """groups(default=None), groupdict(default=None)."""
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        host = (<RegexMatch>args[0].u.o).host
        default = as_object(&args[1]) if n > 1 and args[1].tag != UNSET else None
        heap_note(vm, 200)
        if meter_charge(vm, host.re.groups) != OK:
            return TRAPPED
        result = host.groups(default) if native.name == "groups" else host.groupdict(default)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_place(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """start, end, span of a group."""
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        host = (<RegexMatch>args[0].u.o).host
        key = match_key(vm, &args[1]) if n > 1 else 0
        if native.name == "start":
            result = host.start(key)
        elif native.name == "end":
            result = host.end(key)
        else:
            result = host.span(key)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_expand(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = unwrap(&args[1])
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        host = (<RegexMatch>args[0].u.o).host
        if o == NULL or Py_TYPE(o) != (&PyUnicode_Type if (<RegexMatch>args[0].u.o).pattern.is_text else &PyBytes_Type):
            raise TypeError("expected a template of the pattern's type")
        bound = (len(<object>o) + 1) * (len(host.string) + 1)
        if meter_charge(vm, 40 + bound // 32) != OK or heap_reserve(vm, bound) != OK:
            return TRAPPED
        result = host.expand(<object>o)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_attribute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef RegexMatch m = <RegexMatch>args[0].u.o
    try:
        if native.name == "string":
            result = m.host.string
        elif native.name == "re":
            result = m.pattern
        elif native.name == "pos":
            result = m.host.pos
        elif native.name == "endpos":
            result = m.host.endpos
        elif native.name == "lastindex":
            result = m.host.lastindex
        elif native.name == "lastgroup":
            result = m.host.lastgroup
        else:
            result = m.host.regs
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        result = repr((<RegexMatch>args[0].u.o).host)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_truth(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_bool(out, True)
    return OK


cdef int match_self(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    value_copy(out, &args[0])
    return OK


cdef int _regex_rows() except -1:
    cdef Native made
    cdef Class c
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
    row("Match", "group", match_group, "self, /, *groups", 3, NATIVE_METHOD, None, cls_RegexMatch)
    row("Match", "__getitem__", match_group, "self, key, /", 3, NATIVE_WRAPPER, None, cls_RegexMatch)
    row("Match", "groups", match_groups, "self, /, default=None", 3, NATIVE_METHOD, None, cls_RegexMatch)
    row("Match", "groupdict", match_groups, "self, /, default=None", 3, NATIVE_METHOD, None, cls_RegexMatch)
    for name in ("start", "end", "span"):
        row("Match", name, match_place, "self, group=0, /", 2, NATIVE_METHOD, None, cls_RegexMatch)
    row("Match", "expand", match_expand, "self, template, /", 5, NATIVE_METHOD, None, cls_RegexMatch)
    for name in ("string", "re", "pos", "endpos", "lastindex", "lastgroup", "regs"):
        row("Match", name, match_attribute, "self, /", 1, NATIVE_GETTER, None, cls_RegexMatch)
    row("Match", "__repr__", match_repr, "self, /", 2, NATIVE_WRAPPER, None, cls_RegexMatch)
    for c in (cls_RegexMatch, cls_RegexPattern):
        for name in ("__copy__", "__deepcopy__"):
            row(c.name, name, match_self, "self, memo=None, /", 1, NATIVE_METHOD, None, c)
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
