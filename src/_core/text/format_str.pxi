# str.format and format_map: our own reading of format strings, so that `{0.name}` and `{0[key]}` go
# through the closed tables of attributes and items.
#
# The grammar, its order of checks and its messages follow CPython's unicode_format.h.
cdef struct FormatState:
    Value* args                 # positional arguments, NULL: there can be none (format_map)
    Py_ssize_t n
    const Value* mapping        # keyword arguments: a dict, or whatever format_map got; NULL: none
    int numbering               # 0 not known yet, 1 automatic, 2 manual
    Py_ssize_t next_number

cdef struct FormatField:
    Py_ssize_t name_start, name_end
    Py_ssize_t spec_start, spec_end
    Py_UCS4 conversion
    bint spec_is_nested


cdef PyObject* text_format(VM vm, PyObject* fmt, Value* args, Py_ssize_t n, const Value* mapping) noexcept:
    """fmt.format(*args, **mapping), a new str; args NULL: format_map. NULL: failed."""
    cdef FormatState state
    cdef TextOut o
    memset(&o, 0, sizeof(TextOut))
    state.args = args
    state.n = n
    state.mapping = mapping
    state.numbering = 0
    state.next_number = 0
    if format_run(vm, fmt, 0, PyUnicode_GET_LENGTH(fmt), &state, &o, 2) != OK:
        text_drop(&o)
        return NULL
    return text_finish(vm, &o)


cdef int format_literal(VM vm, TextOut* o, PyObject* fmt, Py_ssize_t start, Py_ssize_t end) noexcept:
    cdef PyObject* text
    if start >= end:
        return OK
    if PyUnicode_IS_ASCII(fmt):
        return text_ascii(vm, o, <const char*>PyUnicode_1BYTE_DATA(fmt) + start, end - start)
    text = PyUnicode_Substring(fmt, start, end)
    if text == NULL:
        return fail_host(vm)
    return text_str_steal(vm, o, text)


cdef int format_run(VM vm, PyObject* fmt, Py_ssize_t i, Py_ssize_t end, FormatState* state, TextOut* o,
                    int depth) noexcept:
    """Write fmt[i:end] with its fields replaced."""
    cdef int kind = PyUnicode_KIND(fmt)
    cdef void* data = PyUnicode_DATA(fmt)
    cdef Py_ssize_t start
    cdef Py_UCS4 c = 0
    cdef bint markup
    cdef FormatField field
    cdef int status
    if depth <= 0:
        return fail(vm, exc_ValueError, "Max string recursion exceeded")
    if meter_charge(vm, (end - i) >> 2) != OK:
        return TRAPPED
    while i < end:
        start = i
        markup = False
        while i < end:
            c = PyUnicode_READ(kind, data, i)
            i += 1
            if c == 123 or c == 125:
                markup = True
                break
        if not markup:
            return format_literal(vm, o, fmt, start, i)
        if c == 125 and (i >= end or PyUnicode_READ(kind, data, i) != 125):
            return fail(vm, exc_ValueError, "Single '}' encountered in format string")
        if i >= end:
            return fail(vm, exc_ValueError, "Single '{' encountered in format string")
        if PyUnicode_READ(kind, data, i) == c:
            # A doubled brace: the literal ends with the first of them.
            status = format_literal(vm, o, fmt, start, i)
            if status != OK:
                return status
            i += 1
            continue
        status = format_literal(vm, o, fmt, start, i - 1)
        if status == OK:
            status = meter_charge(vm, 25)
        if status == OK:
            status = format_parse_field(vm, kind, data, &i, end, &field)
        if status == OK:
            status = format_field(vm, fmt, &field, state, o, depth)
        if status != OK:
            return status
    return OK


cdef int format_parse_field(VM vm, int kind, void* data, Py_ssize_t* at, Py_ssize_t end, FormatField* f) noexcept:
    """Read a field after its opening brace: name, conversion, spec; *at moves behind its end."""
    cdef Py_ssize_t i = at[0]
    cdef Py_UCS4 c = 0
    cdef int count
    f.conversion = 0
    f.spec_is_nested = False
    f.spec_start = f.spec_end = 0
    f.name_start = i
    while i < end:
        c = PyUnicode_READ(kind, data, i)
        i += 1
        if c == 123:
            return fail(vm, exc_ValueError, "unexpected '{' in field name")
        if c == 91:
            while i < end and PyUnicode_READ(kind, data, i) != 93:
                i += 1
            continue
        if c == 125 or c == 58 or c == 33:
            break
    f.name_end = i - 1
    if c == 33 or c == 58:
        if c == 33:
            if i >= end:
                return fail(vm, exc_ValueError, "end of string while looking for conversion specifier")
            f.conversion = PyUnicode_READ(kind, data, i)
            i += 1
            if i < end:
                c = PyUnicode_READ(kind, data, i)
                i += 1
                if c == 125:
                    at[0] = i
                    return OK
                if c != 58:
                    return fail(vm, exc_ValueError, "expected ':' after conversion specifier")
        f.spec_start = i
        count = 1
        while i < end:
            c = PyUnicode_READ(kind, data, i)
            i += 1
            if c == 123:
                f.spec_is_nested = True
                count += 1
            elif c == 125:
                count -= 1
                if count == 0:
                    f.spec_end = i - 1
                    at[0] = i
                    return OK
        return fail(vm, exc_ValueError, "unmatched '{' in format spec")
    if c != 125:
        return fail(vm, exc_ValueError, "expected '}' before end of string")
    at[0] = i
    return OK


cdef int format_field(VM vm, PyObject* fmt, FormatField* f, FormatState* state, TextOut* o, int depth) noexcept:
    """Look up a field's object, convert it, format it, write the result. May run guest code."""
    cdef Value v
    cdef PyObject* text
    cdef PyObject* spec = NULL
    cdef TextOut nested
    cdef int status
    cdef int64_t i
    cdef char room[24]
    cdef Py_ssize_t n
    v.tag = UNSET
    status = format_lookup(vm, fmt, f.name_start, f.name_end, state, &v)
    if status != OK:
        value_clear(&v)
        return status
    if f.conversion == 0 and f.spec_start >= f.spec_end:
        if v.tag == INT:
            n = int64_digits(v.u.i, &room[24])
            return text_ascii(vm, o, &room[24] - n, n)
        if is_type(&v, &PyUnicode_Type):
            status = text_str(vm, o, v.u.o)
            value_clear(&v)
            return status
    if f.conversion != 0:
        if f.conversion == 114:
            text = ops_repr(vm, &v)
        elif f.conversion == 115:
            text = ops_str(vm, &v)
        elif f.conversion == 97:
            text = ops_ascii(vm, &v)
        else:
            value_clear(&v)
            if f.conversion > 32 and f.conversion < 127:
                return fail(vm, exc_ValueError, f"Unknown conversion specifier {chr(f.conversion)}")
            return fail(vm, exc_ValueError, "Unknown conversion specifier \\x%x" % <int>f.conversion)
        if text == NULL:
            value_clear(&v)
            return failed(vm)
        set_obj_steal(&v, text)
    if f.spec_start < f.spec_end:
        if f.spec_is_nested:
            memset(&nested, 0, sizeof(TextOut))
            status = format_run(vm, fmt, f.spec_start, f.spec_end, state, &nested, depth - 1)
            if status != OK:
                text_drop(&nested)
                value_clear(&v)
                return status
            spec = text_finish(vm, &nested)
        else:
            spec = PyUnicode_Substring(fmt, f.spec_start, f.spec_end)
            if spec == NULL:
                fail_host(vm)
        if spec == NULL:
            value_clear(&v)
            return failed(vm)
    text = ops_format(vm, &v, spec)
    Py_XDECREF(spec)
    value_clear(&v)
    return text_str_steal(vm, o, text)


cdef Py_ssize_t format_integer(VM vm, PyObject* fmt, Py_ssize_t start, Py_ssize_t end) noexcept:
    """fmt[start:end] as a number; -1: it is none, -2: ValueError raised."""
    cdef int64_t number = 0
    cdef int digit
    if start >= end:
        return -1
    while start < end:
        digit = Py_UNICODE_TODECIMAL(PyUnicode_READ(PyUnicode_KIND(fmt), PyUnicode_DATA(fmt), start))
        if digit < 0:
            return -1
        if number > (INT64_MAX - digit) // 10:
            fail(vm, exc_ValueError, "Too many decimal digits in format string")
            return -2
        number = number * 10 + digit
        start += 1
    return number


cdef int format_lookup(VM vm, PyObject* fmt, Py_ssize_t i, Py_ssize_t end, FormatState* state, Value* out) noexcept:
    """The object of a field name: an argument, then attributes and items of it."""
    cdef int kind = PyUnicode_KIND(fmt)
    cdef void* data = PyUnicode_DATA(fmt)
    cdef Py_ssize_t start = i
    cdef Py_ssize_t index
    cdef Py_UCS4 c
    cdef int status
    cdef bint is_empty
    cdef PyObject* text
    cdef Value key
    while i < end:
        c = PyUnicode_READ(kind, data, i)
        if c == 91 or c == 46:
            break
        i += 1
    is_empty = start == i
    index = format_integer(vm, fmt, start, i)
    if index == -2:
        return RAISED
    if is_empty or index >= 0:
        if state.numbering == 0:
            state.numbering = 1 if is_empty else 2
        if state.numbering == 2 and is_empty:
            return fail(vm, exc_ValueError, "cannot switch from manual field specification to automatic field numbering")
        if state.numbering == 1 and not is_empty:
            return fail(vm, exc_ValueError, "cannot switch from automatic field numbering to manual field specification")
        if is_empty:
            index = state.next_number
            state.next_number += 1
        if state.args == NULL:
            return fail(vm, exc_ValueError, "Format string contains positional fields")
        if index >= state.n:
            return fail(vm, exc_IndexError, f"Replacement index {index} out of range for positional args tuple")
        value_copy(out, &state.args[index])
    else:
        text = PyUnicode_Substring(fmt, start, i)
        if text == NULL:
            return fail_host(vm)
        key.tag = OBJ
        key.u.o = text
        if state.mapping == NULL or state.mapping.tag == UNSET:
            status = fail_value(vm, exc_KeyError, text)
        else:
            status = ops_get_item(vm, state.mapping, &key, out)
        Py_DECREF(text)
        if status != OK:
            return status
    while i < end:
        status = format_step(vm, fmt, &i, end, out)
        if status != OK:
            return status
    return OK


cdef int format_step(VM vm, PyObject* fmt, Py_ssize_t* at, Py_ssize_t end, Value* out) noexcept:
    """One `.name` or `[key]` applied to out."""
    cdef int kind = PyUnicode_KIND(fmt)
    cdef void* data = PyUnicode_DATA(fmt)
    cdef Py_ssize_t i = at[0] + 1
    cdef Py_ssize_t start = i
    cdef Py_ssize_t stop, index = -1
    cdef Py_UCS4 c = PyUnicode_READ(kind, data, at[0])
    cdef Value key, result
    cdef PyObject* text
    cdef int status
    cdef bint closed = False
    if c == 46:
        while i < end:
            c = PyUnicode_READ(kind, data, i)
            if c == 91 or c == 46:
                break
            i += 1
        stop = i
        c = 46
    elif c == 91:
        while i < end:
            if PyUnicode_READ(kind, data, i) == 93:
                closed = True
                break
            i += 1
        if not closed:
            return fail(vm, exc_ValueError, "Missing ']' in format string")
        stop = i
        i += 1
        index = format_integer(vm, fmt, start, stop)
        if index == -2:
            return RAISED
    else:
        return fail(vm, exc_ValueError, "Only '.' or '[' may follow ']' in format field specifier")
    if start == stop:
        return fail(vm, exc_ValueError, "Empty attribute in format string")
    at[0] = i
    result.tag = UNSET
    if index >= 0:
        key.tag = INT
        key.u.i = index
        status = ops_get_item(vm, out, &key, &result)
    else:
        text = PyUnicode_Substring(fmt, start, stop)
        if text == NULL:
            return fail_host(vm)
        if c == 46:
            name = sys_intern(<object>text)
            Py_DECREF(text)
            text = sp_new_ref(<PyObject*>name)
            status = obj_getattr(vm, out, text, &result)
        else:
            key.tag = OBJ
            key.u.o = text
            status = ops_get_item(vm, out, &key, &result)
        Py_DECREF(text)
    if status != OK:
        value_clear(&result)
        return status
    value_move(out, &result)
    return OK
