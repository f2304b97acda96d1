# The format mini-language for plain values: the host formats an exact int, float, complex or str
# after the sizes in the spec have been looked at and paid for.
cdef extern from "Python.h":
    int Py_UNICODE_TODECIMAL(Py_UCS4)


cdef int64_t spec_sizes(PyObject* spec) noexcept:
    """The sum of the numbers in a spec (width and precision); 0 if one has so many digits that the
    host refuses it."""
    cdef Py_ssize_t i, n = PyUnicode_GET_LENGTH(spec)
    cdef int kind = PyUnicode_KIND(spec)
    cdef void* data = PyUnicode_DATA(spec)
    cdef int64_t total = 0
    cdef int64_t number = 0
    cdef int digit
    for i in range(n):
        digit = Py_UNICODE_TODECIMAL(PyUnicode_READ(kind, data, i))
        if digit < 0:
            total = total + number if number < INT64_MAX // 16 else INT64_MAX // 8
            number = 0
        elif number > (INT64_MAX - digit) // 10:
            return 0
        else:
            number = number * 10 + digit
    return total + number if number < INT64_MAX // 16 else INT64_MAX // 8


cdef int charge_text(VM vm, int64_t n) noexcept:
    """A text of about n characters is going to be made. OK or TRAPPED."""
    if n < 64:
        return OK
    if heap_reserve(vm, n) != OK:
        return TRAPPED
    return meter_charge(vm, n >> 4)


cdef int charge_int_text(VM vm, PyObject* o, bint decimal) noexcept:
    """The digits of an exact int are going to be made by the host. OK, RAISED or TRAPPED."""
    cdef int64_t limit, bits = sp_int_bits(o)
    if bits <= 64:
        return OK
    if decimal:
        limit = digits_limit(vm)
        if limit > 0 and bits - 30 > limit * 3322 // 1000 + 1:
            return fail_digits(vm, limit)
        return meter_charge(vm, 4 + (bits >> 7) * (bits >> 7))
    return charge_text(vm, bits)


cdef enum:
    QUICK_ROOM = 128


cdef Py_ssize_t put_padded(char* to, const char* body, Py_ssize_t length, Py_ssize_t width, unsigned char align,
                           bint zero, unsigned char fill) noexcept:
    """Write body, filled up to the width: to the left (`<`), in the middle (`^`) or to the right; or with
    zeros after the sign. How many characters that makes."""
    cdef Py_ssize_t left = width - length
    if left <= 0:
        memcpy(to, body, length)
        return length
    if zero:
        left = 1 if body[0] == 45 else 0
        to[0] = 45
        memset(to + left, 48, width - length)
        memcpy(to + left + width - length, body + left, length - left)
        return width
    if align == 60:
        left = 0
    elif align == 94:
        left //= 2
    memset(to, fill, left)
    memcpy(to + left, body, length)
    memset(to + left + length, fill, width - length - left)
    return width


cdef inline bint is_align(unsigned char c) noexcept:
    return c == 60 or c == 62 or c == 94    # < > ^


cdef PyObject* format_quick(const Value* v, PyObject* spec) noexcept:
    """The everyday specs, `[[fill][<>^]][0][width][.precision][dfs]`, of small ints, floats and short ASCII
    texts. NULL without an error: not one of those."""
    cdef const unsigned char* s
    cdef Py_ssize_t i = 0, n = PyUnicode_GET_LENGTH(spec), length
    cdef int width = 0, precision = -1
    cdef unsigned char align = 0, kind = 0, fill = 32
    cdef bint zero = False
    cdef char digits[QUICK_ROOM]
    cdef char room[QUICK_ROOM]
    cdef const char* body
    if n > 8 or not PyUnicode_IS_ASCII(spec):
        return NULL
    s = <const unsigned char*>PyUnicode_1BYTE_DATA(spec)
    if n > 1 and is_align(s[1]):
        fill = s[0]
        align = s[1]
        i = 2
    elif is_align(s[0]):
        align = s[0]
        i = 1
    if i < n and s[i] == 48:
        if align:
            return NULL
        zero = True
        i += 1
    while i < n and 48 <= s[i] <= 57:
        width = width * 10 + s[i] - 48
        i += 1
    if i < n and s[i] == 46:
        i += 1
        if i >= n or not 48 <= s[i] <= 57:
            return NULL
        precision = 0
        while i < n and 48 <= s[i] <= 57:
            precision = precision * 10 + s[i] - 48
            i += 1
    if i < n:
        kind = s[i]
        i += 1
    if i < n or width > 100 or precision > 50:
        return NULL
    if v.tag == INT and precision < 0 and (kind == 0 or kind == 100):
        length = int64_digits(v.u.i, &digits[30])
        body = &digits[30] - length
    elif v.tag == FLOAT and precision >= 0 and kind == 102:
        length = put_float(digits, v.u.f, precision)
        if length < 0:
            return NULL
        body = digits
    elif is_type(v, &PyUnicode_Type) and precision < 0 and not zero and (kind == 0 or kind == 115):
        if not PyUnicode_IS_ASCII(v.u.o):
            return NULL
        length = PyUnicode_GET_LENGTH(v.u.o)
        if length >= width:
            return sp_new_ref(v.u.o)
        body = <const char*>PyUnicode_1BYTE_DATA(v.u.o)
        if align == 0:
            align = 60
    else:
        return NULL
    if length >= width:
        return text_from_ascii(body, length)
    return text_from_ascii(room, put_padded(room, body, length, width, align, zero, fill))


cdef Py_ssize_t put_float(char* to, double f, int precision) noexcept:
    """Write %.<precision>f; how many characters that makes, -1 if more than QUICK_ROOM."""
    cdef char* made
    cdef Py_ssize_t length
    if not -1e50 < f < 1e50:
        return -1
    made = PyOS_double_to_string(f, b"f", precision, 0, NULL)
    if made == NULL:
        PyErr_Clear()
        return -1
    length = strlen(made)
    if length <= QUICK_ROOM:
        memcpy(to, made, length)
    else:
        length = -1
    PyMem_Free(made)
    return length


cdef PyObject* format_builtin(VM vm, const Value* v, PyObject* spec) noexcept:
    """format(v, spec) for a value that is no Instance; spec is not empty. NULL: failed."""
    cdef PyTypeObject* t
    cdef PyObject* text
    cdef PyObject* boxed
    cdef int64_t size
    text = format_quick(v, spec)
    if text != NULL:
        heap_note(vm, 60)
        return text
    if v.tag == OBJ:
        t = Py_TYPE(v.u.o)
        if t == &PyUnicode_Type:
            size = PyUnicode_GET_LENGTH(v.u.o)
        elif t == &PyLong_Type:
            size = 0
            if charge_int_text(vm, v.u.o, spec_is_decimal(spec)) != OK:
                return NULL
        elif t == &PyFloat_Type or t == &PyComplex_Type:
            size = 0
        else:
            return format_rare(vm, v, spec)
    elif v.tag == NONE or v.tag == UNSET:
        return format_rare(vm, v, spec)
    else:
        size = 0
    if PyUnicode_GET_LENGTH(spec) > 1:
        size += spec_sizes(spec)
        # A float in full: up to 310 digits before the point, each a step of a long division.
        if charge_text(vm, size + PyUnicode_GET_LENGTH(spec)) != OK:
            return NULL
    boxed = box(v)
    if boxed == NULL:
        fail_host(vm)
        return NULL
    text = PyObject_Format(boxed, spec)
    Py_DECREF(boxed)
    if text == NULL:
        fail_host(vm)
        return NULL
    heap_note(vm, 60)
    return text


cdef bint spec_is_decimal(PyObject* spec) noexcept:
    """Does the spec write an int in decimal (or as a float), rather than in binary, octal, hex?"""
    cdef Py_UCS4 last = PyUnicode_READ(
        PyUnicode_KIND(spec), PyUnicode_DATA(spec), PyUnicode_GET_LENGTH(spec) - 1)
    return last not in (98, 111, 120, 88, 99)   # b o x X c


cdef PyObject* format_rare(VM vm, const Value* v, PyObject* spec) noexcept:
    """format of values without a mini-language of their own: natives of their class, or TypeError."""
    cdef Class c = class_of(v)
    cdef PyObject* found = class_lookup(vm, c, <PyObject*>s___format__)
    cdef PyObject* boxed
    cdef PyObject* text
    if found != NULL and not (Py_TYPE(found) == type_Native and native_does(<Native>found, format_native)):
        boxed = box(v)
        if boxed == NULL:
            fail_host(vm)
            return NULL
        text = call_for_text(vm, boxed, found, <PyObject*>s___format__, spec)
        Py_DECREF(boxed)
        return text
    fail(vm, exc_TypeError, f"unsupported format string passed to {c.name}.__format__")
    return NULL
