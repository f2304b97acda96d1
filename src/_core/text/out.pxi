# Building text: a buffer for ASCII that turns into parts when other characters come, and the text of
# numbers.
#
# Everything written is charged and its memory reserved before the buffer grows. Nothing here runs
# guest code. A TextOut starts as zeroed memory; `text_finish` or `text_drop` ends it.
cdef extern from "Python.h":
    PyObject* PyUnicode_New(Py_ssize_t, Py_UCS4)
    bint PyUnicode_IS_ASCII(PyObject*)
    void* PyUnicode_1BYTE_DATA(PyObject*)
    PyObject* PyUnicode_FromStringAndSize(const char*, Py_ssize_t)
    char* PyOS_double_to_string(double, char, int, int, int*)
    int Py_DTSF_ADD_DOT_0
    void PyMem_Free(void*)

cdef struct TextOut:
    char* data
    Py_ssize_t n, capacity
    PyObject* parts             # list of str written before what is in `data`, or NULL

cdef enum:
    DIGITS_LIMIT = 4300         # of int <-> str conversions, unless the guest sets another

cdef str text_None = "None"
cdef str text_True = "True"
cdef str text_False = "False"
cdef str text_empty = ""
cdef str text_space = " "
cdef str text_newline = "\n"


cdef void text_drop(TextOut* o) noexcept:
    free(o.data)
    Py_XDECREF(o.parts)
    memset(o, 0, sizeof(TextOut))


cdef int text_grow(VM vm, TextOut* o, Py_ssize_t n) noexcept:
    """Make room for n more bytes."""
    cdef Py_ssize_t capacity = (o.n + n) * 2 if o.n + n > 128 else 256
    cdef char* data
    if heap_reserve(vm, capacity - o.capacity) != OK:
        return TRAPPED
    data = <char*>realloc(o.data, capacity)
    if data == NULL:
        return trap(vm, TRAP_MEMORY, None)
    o.data = data
    o.capacity = capacity
    return OK


cdef inline int text_ascii(VM vm, TextOut* o, const char* s, Py_ssize_t n) noexcept:
    """Write n ASCII bytes."""
    if SP_UNLIKELY(o.n + n > o.capacity) and text_grow(vm, o, n) != OK:
        return TRAPPED
    memcpy(o.data + o.n, s, n)
    o.n += n
    return OK


cdef PyObject* text_from_ascii(const char* s, Py_ssize_t n) noexcept:
    """A str of n ASCII bytes; NULL with a host MemoryError."""
    cdef PyObject* text
    if n == 1:
        return PyUnicode_FromOrdinal(<unsigned char>s[0])
    text = PyUnicode_New(n, 127)
    if text != NULL and n:
        memcpy(PyUnicode_1BYTE_DATA(text), s, n)
    return text


cdef int text_flush(VM vm, TextOut* o) noexcept:
    """Move what is in the buffer to the parts."""
    cdef PyObject* text
    cdef int status
    if o.parts == NULL:
        o.parts = PyList_New(0)
        if o.parts == NULL:
            return fail_host(vm)
    if o.n:
        text = text_from_ascii(o.data, o.n)
        if text == NULL:
            return fail_host(vm)
        o.n = 0
        status = PyList_Append(o.parts, text)
        Py_DECREF(text)
        if status < 0:
            return fail_host(vm)
    return OK


cdef int text_str(VM vm, TextOut* o, PyObject* text) noexcept:
    """Write an exact str."""
    cdef Py_ssize_t n = PyUnicode_GET_LENGTH(text)
    if meter_charge(vm, n >> 5) != OK:
        return TRAPPED
    if PyUnicode_IS_ASCII(text):
        return text_ascii(vm, o, <const char*>PyUnicode_1BYTE_DATA(text), n)
    if text_flush(vm, o) != OK:
        return TRAPPED
    if heap_reserve(vm, n * PyUnicode_KIND(text)) != OK:
        return TRAPPED
    if PyList_Append(o.parts, text) < 0:
        return fail_host(vm)
    return OK


cdef int text_str_steal(VM vm, TextOut* o, PyObject* text) noexcept:
    """Write an exact str and release it; NULL: vm.exc or trap is set already."""
    cdef int status
    if text == NULL:
        return failed(vm)
    status = text_str(vm, o, text)
    Py_DECREF(text)
    return status


cdef PyObject* text_finish(VM vm, TextOut* o) noexcept:
    """What was written, as a new str; o is empty afterwards. NULL: trap is set."""
    cdef PyObject* text = NULL
    if o.parts == NULL:
        text = text_from_ascii(o.data, o.n)
        heap_note(vm, o.n + 50)
    elif text_flush(vm, o) == OK:
        text = PyUnicode_Join(<PyObject*>text_empty, o.parts)
    if text == NULL and vm.trap == TRAP_NONE:
        fail_host(vm)
    text_drop(o)
    return text


cdef inline Py_ssize_t int64_digits(int64_t i, char* end) noexcept:
    """Write the decimal digits of i so that they end before `end`; their number. Room for 20."""
    cdef uint64_t u = <uint64_t>i if i >= 0 else <uint64_t>0 - <uint64_t>i
    cdef char* p = end
    while u >= 10:
        p -= 1
        p[0] = <char>(48 + u % 10)
        u = u // 10
    p -= 1
    p[0] = <char>(48 + u)
    if i < 0:
        p -= 1
        p[0] = b"-"
    return end - p


cdef inline PyObject* int64_text(int64_t i) noexcept:
    """str(i); NULL with a host MemoryError."""
    cdef char room[24]
    cdef Py_ssize_t n = int64_digits(i, &room[24])
    return text_from_ascii(&room[24] - n, n)


cdef PyObject* double_text(double f) noexcept:
    """repr of a float; NULL with a host MemoryError."""
    cdef PyObject* text
    cdef char* s = PyOS_double_to_string(f, b"r", 0, Py_DTSF_ADD_DOT_0, NULL)
    if s == NULL:
        return NULL
    text = text_from_ascii(s, strlen(s))
    PyMem_Free(s)
    return text


cdef str s_int_max_str_digits = "int_max_str_digits"     # key of vm.state


cdef int64_t digits_limit(VM vm) noexcept:
    """How many decimal digits an int may have in a conversion; 0: any number."""
    cdef PyObject* found
    if vm.state is None:
        return DIGITS_LIMIT
    found = PyDict_GetItemWithError(<PyObject*>vm.state, <PyObject*>s_int_max_str_digits)
    return <int64_t><object>found if found != NULL else DIGITS_LIMIT


cdef int fail_digits(VM vm, int64_t limit) noexcept:
    return fail(vm, exc_ValueError, digits_message(limit))


cdef object digits_message(int64_t limit):
    """The wording of the running host version."""
    number = f"{limit} digits" if PY_VERSION >= 0x030B0000 else str(limit)
    return (
        f"Exceeds the limit ({number}) for integer string conversion; "
        "use sys.set_int_max_str_digits() to increase the limit"
    )


cdef PyObject* int_text(VM vm, PyObject* o) noexcept:
    """Decimal text of an exact host int, within the limit of digits."""
    cdef int64_t small, limit, bits = sp_int_bits(o)
    cdef PyObject* text
    if sp_int_as_i64(o, &small):
        text = int64_text(small)
        if text == NULL:
            fail_host(vm)
        return text
    limit = digits_limit(vm)
    # A whole host digit is counted even if one bit of it is used.
    if limit > 0 and bits - 30 > limit * 3322 // 1000 + 1:
        fail_digits(vm, limit)
        return NULL
    if bits < 2000:
        # Quadratic in the host; no embedder can have set a limit below 640 digits.
        if meter_charge(vm, 4 + (bits >> 7) * (bits >> 7)) != OK:
            return NULL
        heap_note(vm, bits >> 1)
        text = PyObject_Str(o)
        if text == NULL:
            fail_host(vm)
            return NULL
    else:
        text = int_text_long(vm, o)
        if text == NULL:
            return NULL
    if limit > 0 and PyUnicode_GET_LENGTH(text) > limit + (1 if PyUnicode_READ(1, PyUnicode_DATA(text), 0) == 45 else 0):
        Py_DECREF(text)
        fail_digits(vm, limit)
        return NULL
    return text


cdef PyObject* int_text_long(VM vm, PyObject* o) noexcept:
    """Decimal text of a large int: halves by division, down to sizes that the host converts
    itself. Every division is charged before it is done."""
    cdef object value, text
    try:
        value = <object>o
        parts = []
        if value < 0:
            parts.append("-")
            value = -value
        if _int_parts(vm, value, <int64_t>(sp_int_bits(o) * 0.30103) + 1, parts, {}, True) != OK:
            return NULL
        if heap_reserve(vm, sp_int_bits(o) >> 1) != OK:
            return NULL
        text = "".join(parts)
        return sp_new_ref(<PyObject*>text)
    except BaseException as error:
        fail_from(vm, error)
        return NULL


cdef int _int_parts(VM vm, object value, int64_t digits, list parts, dict powers, bint first) except -1:
    """Append the text of value, padded to `digits` unless it is the first."""
    cdef int64_t half, size
    if digits <= 600:
        if meter_charge(vm, 100) != OK:
            return TRAPPED
        text = str(value)
        if first:
            if value or digits <= 0:
                parts.append(text)
        else:
            parts.append(text.zfill(digits))
        return OK
    half = digits // 2
    size = digits // 9
    # A division of 2k by k host digits: about a nanosecond a pair.
    if meter_charge(vm, 100 + size * size // 20) != OK:
        return TRAPPED
    if half not in powers:
        powers[half] = pow(<object>10, <object>half)
    high, low = divmod(value, powers[half])
    value = None
    if first and not high:
        return _int_parts(vm, low, half, parts, powers, True)
    if _int_parts(vm, high, digits - half, parts, powers, first) != OK:
        return TRAPPED
    return _int_parts(vm, low, half, parts, powers, False)
