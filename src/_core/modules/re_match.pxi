# re: what a match tells, templates, and substitution.

class _TemplateTarget:
    """What the host's parser of templates wants to know of a pattern."""

    def __init__(self, groups, groupindex):
        self.groups = groups
        self.groupindex = groupindex


cdef list regex_template(VM vm, RegexPattern p, object template):
    """Literals and numbers of groups of a replacement, in order. Raises."""
    cdef list parts = []
    if ("\\" if p.is_text else b"\\") not in template:
        return [template]
    if len(template) > RE_PATTERN_MAX:
        raise OverflowError("replacement template is too large")
    if meter_charge(vm, 400 + 300 * <int64_t>len(template)) != OK or heap_reserve(vm, 500 + 60 * <int64_t>len(template)) != OK:
        raise _GuestUnwinding()
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = sre_parse.parse_template(template, _TemplateTarget(p.n_groups, p.names))
    if type(found) is tuple:
        # Before 3.12: (index, group) pairs, and literals with gaps.
        groups = dict(found[0])
        for i, literal in enumerate(found[1]):
            parts.append(groups[i] if literal is None else literal)
    else:
        parts = [part for part in found if type(part) is int or part]
    return parts


cdef object regex_expand(VM vm, RegexMatch m, list parts):
    """A template with the groups of a match in their places. Raises."""
    cdef int64_t size = 0
    cdef list pieces
    cdef object empty = "" if m.pattern.is_text else b""
    if len(parts) == 1 and type(parts[0]) is not int:
        return parts[0]
    if meter_charge(vm, 4 * <int64_t>len(parts)) != OK or heap_reserve(vm, 16 * <int64_t>len(parts)) != OK:
        raise _GuestUnwinding()
    pieces = []
    for part in parts:
        piece = match_piece(vm, m, part, empty) if type(part) is int else part
        size += text_size(<PyObject*>piece)
        pieces.append(piece)
    if heap_reserve(vm, 4 * size) != OK or meter_charge(vm, size >> 4) != OK:
        raise _GuestUnwinding()
    return empty.join(pieces)


cdef int regex_substitute(VM vm, RegexPattern p, object text, const Value* replacement, const Value* limit,
                          bint counts, Value* out) except -1:
    """sub and subn: the replacement is a template, or a guest callable called for each match."""
    cdef int64_t count = 0, made = 0, at = 0, total = 0
    cdef PyObject* template = unwrap(replacement)
    cdef Value callee, argument, result
    cdef RegexScan scan
    cdef list parts = None
    cdef list pieces = []
    cdef object empty = "" if p.is_text else b""
    cdef int status
    cdef int64_t size
    if limit != NULL and limit.tag != UNSET and arg_index(vm, limit, &count, exc_OverflowError) != OK:
        return failed(vm)
    if template != NULL and (Py_TYPE(template) == &PyUnicode_Type or Py_TYPE(template) == &PyBytes_Type):
        if (Py_TYPE(template) == &PyUnicode_Type) != p.is_text:
            raise TypeError("expected str instance, bytes found" if p.is_text else
                            "sequence item 0: expected a bytes-like object, str found")
        parts = regex_template(vm, p, <object>template)
    scan = regex_scan(vm, p, text, 0, INT64_MAX, True)
    if parts is not None and scan.host is not None:
        # The host may do all of it where the result can't become large.
        size = host_length(template) + 1
        if len(parts) > 1 or (parts and type(parts[0]) is int):
            size += <int64_t>len(parts) * len(text)
        if size * (<int64_t>len(text) + 1) < 1 << 18:
            if heap_reserve(vm, 4 * size * (<int64_t>len(text) + 1)) != OK:
                return TRAPPED
            done = p.host.subn(<object>template, text, count)
            return regex_substituted(done, counts, out)
    callee.tag = argument.tag = result.tag = UNSET
    while count == 0 or made < count:
        m = regex_next(vm, scan, RE_SEARCH)
        if m is None:
            break
        made += 1
        if meter_charge(vm, 10) != OK:
            return TRAPPED
        piece = regex_piece(vm, text, at, span_at(<RegexMatch>m, 0))
        total += text_size(<PyObject*>piece)
        if len(piece):
            pieces.append(piece)
        at = span_at(<RegexMatch>m, 1)
        if parts is not None:
            piece = regex_expand(vm, <RegexMatch>m, parts)
            total += text_size(<PyObject*>piece)
            pieces.append(piece)
            continue
        value_copy(&callee, replacement)
        set_obj(&argument, <PyObject*>m)
        status = vm_call(vm, &callee, &argument, 1, NULL, &result)
        value_clear(&argument)
        value_clear(&callee)
        if status != OK:
            return status
        template = unwrap(&result)
        if template == NULL or Py_TYPE(template) != (&PyUnicode_Type if p.is_text else &PyBytes_Type):
            kind = type_name(&result)
            status = result.tag
            value_clear(&result)
            if status == NONE:
                continue
            if p.is_text:
                raise TypeError(f"sequence item {len(pieces)}: expected str instance, {kind} found")
            raise TypeError(f"sequence item {len(pieces)}: expected a bytes-like object, {kind} found")
        piece = <object>template
        value_clear(&result)
        total += text_size(<PyObject*>piece)
        pieces.append(piece)
        if total > 1 << 20 and total > vm.heap_limit:
            return trap(vm, TRAP_MEMORY, None)
    pieces.append(regex_piece(vm, text, at, len(text)))
    if total + text_size(<PyObject*>text) > 4096:
        if heap_reserve(vm, 64 + 4 * (total + text_size(<PyObject*>text))) != OK or meter_charge(vm, total >> 4) != OK:
            return TRAPPED
    done = (empty.join(pieces), made)
    return regex_substituted(done, counts, out)


cdef int regex_substituted(tuple done, bint counts, Value* out) except -1:
    """The result of subn, or of sub."""
    if counts:
        set_any(out, <PyObject*>done)
    else:
        text = done[0]
        set_any(out, <PyObject*>text)
    return OK


# ---- matches

cdef int64_t match_index(VM vm, RegexMatch m, const Value* v) except -1:
    """The number of a group that is given by number or name. Raises."""
    cdef PyObject* o = unwrap(v)
    if o != NULL and (Py_TYPE(o) == &PyUnicode_Type or Py_TYPE(o) == &PyBytes_Type):
        number = m.pattern.names.get(<object>o)
    elif (is_number(v) and v.tag != FLOAT) or is_type(v, type_Instance):
        number = int_arguments(vm, <Value*>v, 1)[0]
    else:
        number = None
    if number is None or not 0 <= number <= m.pattern.n_groups:
        raise IndexError("no such group")
    return number


cdef int match_group(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    cdef RegexMatch m
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        m = <RegexMatch>args[0].u.o
        if n == 1:
            result = match_piece(vm, m, 0, None)
        elif n == 2:
            result = match_piece(vm, m, match_index(vm, m, &args[1]), None)
        else:
            if meter_charge(vm, 4 * n) != OK or heap_reserve(vm, 16 * n) != OK:
                return TRAPPED
            result = tuple([match_piece(vm, m, match_index(vm, m, &args[i]), None) for i in range(1, n)])
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_groups(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """groups(default=None), groupdict(default=None)."""
    cdef RegexMatch m
    cdef int64_t i
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        m = <RegexMatch>args[0].u.o
        default = as_object(&args[1]) if n > 1 and args[1].tag != UNSET else None
        if meter_charge(vm, 10 * m.pattern.n_groups) != OK or heap_reserve(vm, 200 + 60 * m.pattern.n_groups) != OK:
            return TRAPPED
        if native.name == "groups":
            result = tuple([match_piece(vm, m, i, default) for i in range(1, m.pattern.n_groups + 1)])
        else:
            result = {name: match_piece(vm, m, number, default) for name, number in m.pattern.names.items()}
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_place(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """start, end, span of a group."""
    cdef RegexMatch m
    cdef int64_t group = 0
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        m = <RegexMatch>args[0].u.o
        if n > 1:
            group = match_index(vm, m, &args[1])
        if native.name == "start":
            set_int(out, span_at(m, 2 * group))
        elif native.name == "end":
            set_int(out, span_at(m, 2 * group + 1))
        else:
            result = (span_at(m, 2 * group), span_at(m, 2 * group + 1))
            heap_note(vm, 56)
            set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_expand(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = unwrap(&args[1])
    cdef RegexMatch m
    if not is_type(&args[0], type_RegexMatch):
        return fail_receiver(vm, native, &args[0])
    try:
        m = <RegexMatch>args[0].u.o
        if o == NULL or Py_TYPE(o) != (&PyUnicode_Type if m.pattern.is_text else &PyBytes_Type):
            raise TypeError("expected a template of the pattern's type")
        result = regex_expand(vm, m, regex_template(vm, m.pattern, <object>o))
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_attribute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef RegexMatch m = <RegexMatch>args[0].u.o
    cdef int64_t i
    try:
        if native.name == "string":
            result = m.text
        elif native.name == "re":
            result = m.pattern
        elif native.name == "pos":
            result = m.position
        elif native.name == "endpos":
            result = m.end_position
        elif native.name == "lastindex":
            result = None if m.last < 0 else m.last
        elif native.name == "lastgroup":
            result = None
            if meter_charge(vm, <int64_t>len(m.pattern.names)) != OK:
                return TRAPPED
            for name, number in m.pattern.names.items():
                if number == m.last:
                    result = name
        else:
            if meter_charge(vm, 20 * m.pattern.n_groups) != OK or heap_reserve(vm, 100 * (m.pattern.n_groups + 1)) != OK:
                return TRAPPED
            result = tuple([(span_at(m, 2 * i), span_at(m, 2 * i + 1)) for i in range(m.pattern.n_groups + 1)])
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef RegexMatch m = <RegexMatch>args[0].u.o
    try:
        # The host shows the first 50 characters of the text's own repr.
        shown = repr(m.text[span_at(m, 0):min(span_at(m, 1), span_at(m, 0) + 60)])
        result = f"<re.Match object; span=({span_at(m, 0)}, {span_at(m, 1)}), match={shown[:50]}>"
        heap_note(vm, 200)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_self(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    value_copy(out, &args[0])
    return OK


cdef int _match_rows() except -1:
    cdef Class c
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
    return 0

_match_rows()
