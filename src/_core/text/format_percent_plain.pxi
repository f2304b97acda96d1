# The % operator of str where all arguments are plain scalars and no size is large: the everyday
# conversions are written here, the others by the host, the whole format at once.
cdef extern from "Python.h":
    PyObject* PyUnicode_Format(PyObject*, PyObject*)

cdef enum:
    PERCENT_ROOM = 512          # the longest text that percent_quick makes, and some more


cdef inline bint is_plain_small(PyObject* o) noexcept:
    """A scalar that the host formats quickly and without surprises."""
    cdef PyTypeObject* t = Py_TYPE(o)
    if t == &PyUnicode_Type:
        return PyUnicode_GET_LENGTH(o) < 10000
    if t == &PyLong_Type:
        return sp_int_bits(o) < 256
    return t == &PyFloat_Type or t == &PyBool_Type or o == Py_None


cdef bint percent_is_small(PyObject* fmt) noexcept:
    """No mapping keys, no `*`, no number of five digits in the conversions of a short format."""
    cdef Py_ssize_t i, n = PyUnicode_GET_LENGTH(fmt)
    cdef const unsigned char* s
    cdef int run = 0
    if n > 2000 or not PyUnicode_IS_ASCII(fmt):
        return False
    s = <const unsigned char*>PyUnicode_1BYTE_DATA(fmt)
    for i in range(n):
        if 48 <= s[i] <= 57:
            run += 1
            if run > 4:
                return False
        else:
            run = 0
            if s[i] == 40 and i > 0 and s[i - 1] == 37:
                return False
            # b o x X a r: exact for plain values too; `*` takes its size from an argument.
            if s[i] == 42:
                return False
    return True


cdef PyObject* percent_quick(PyObject* fmt, const Value* v) noexcept:
    """The everyday formats, of `%%` and `%[-0][width][.precision][dfsx]`, of small ints, floats and ASCII
    texts, with a short result. NULL without an error: not one of those."""
    cdef const unsigned char* s
    cdef Py_ssize_t i = 0, n = PyUnicode_GET_LENGTH(fmt), length, used = 0
    cdef Py_ssize_t at = 0, n_args = 1
    cdef PyObject** items = NULL
    cdef Value item
    cdef int width, precision
    cdef unsigned char align, kind
    cdef bint zero
    cdef int64_t number
    cdef uint64_t rest
    cdef double f
    cdef char room[PERCENT_ROOM]
    cdef char digits[QUICK_ROOM]
    cdef const char* body
    if n > PERCENT_ROOM or not PyUnicode_IS_ASCII(fmt):
        return NULL
    if is_type(v, &PyTuple_Type):
        items = SP_TUPLE_ITEMS(v.u.o)
        n_args = PyTuple_GET_SIZE(v.u.o)
    s = <const unsigned char*>PyUnicode_1BYTE_DATA(fmt)
    while i < n:
        if used + QUICK_ROOM > PERCENT_ROOM:
            return NULL
        if s[i] != 37:
            room[used] = s[i]
            used += 1
            i += 1
            continue
        i += 1
        if i < n and s[i] == 37:
            room[used] = 37
            used += 1
            i += 1
            continue
        align = 62
        zero = False
        if i < n and s[i] == 45:
            align = 60
            i += 1
        elif i < n and s[i] == 48:
            zero = True
            i += 1
        width = 0
        while i < n and 48 <= s[i] <= 57 and width < 10:
            width = width * 10 + s[i] - 48
            i += 1
        precision = -1
        if i < n and s[i] == 46:
            i += 1
            precision = 0
            while i < n and 48 <= s[i] <= 57 and precision < 5:
                precision = precision * 10 + s[i] - 48
                i += 1
        if i >= n or at == n_args:
            return NULL
        kind = s[i]
        i += 1
        if items == NULL:
            item = v[0]
        else:
            value_borrow(&item, items[at])
        at += 1
        if kind == 102:
            if not as_float(&item, &f):
                return NULL
            length = put_float(digits, f, precision if precision >= 0 else 6)
            body = digits
        elif precision >= 0:
            return NULL
        elif kind == 115 and is_type(&item, &PyUnicode_Type):
            if zero or not PyUnicode_IS_ASCII(item.u.o):
                return NULL
            length = PyUnicode_GET_LENGTH(item.u.o)
            body = <const char*>PyUnicode_1BYTE_DATA(item.u.o)
        elif not as_int(&item, &number) or (kind == 115 and item.tag == BOOL):
            return NULL
        elif kind == 100 or kind == 115 and not zero:
            length = int64_digits(number, &digits[30])
            body = &digits[30] - length
        elif kind == 120 and number >= 0:
            rest = <uint64_t>number
            length = 0
            while True:
                length += 1
                digits[30 - length] = b"0123456789abcdef"[rest & 15]
                rest >>= 4
                if rest == 0:
                    break
            body = &digits[30 - length]
        else:
            return NULL
        if length < 0 or used + length + QUICK_ROOM > PERCENT_ROOM:
            return NULL
        used += put_padded(room + used, body, length, width, align, zero, 32)
    if at != n_args:
        return NULL
    return text_from_ascii(room, used)


cdef int percent_fast(VM vm, PyObject* fmt, const Value* v, Value* out) noexcept:
    """Everything plain: let the host format. DONE: it is not."""
    cdef PyObject* boxed
    cdef PyObject* result = percent_quick(fmt, v)
    cdef Py_ssize_t i, n
    if result != NULL:
        return percent_done(vm, fmt, result, out)
    if is_type(v, &PyTuple_Type):
        n = PyTuple_GET_SIZE(v.u.o)
        if n > 100:
            return DONE
        for i in range(n):
            if not is_plain_small(PyTuple_GET_ITEM(v.u.o, i)):
                return DONE
    elif v.tag == OBJ and not is_plain_small(v.u.o):
        return DONE
    if not percent_is_small(fmt):
        return DONE
    boxed = box(v)
    if boxed == NULL:
        return fail_host(vm)
    result = PyUnicode_Format(fmt, boxed)
    Py_DECREF(boxed)
    if result == NULL:
        return fail_host(vm)
    return percent_done(vm, fmt, result, out)


cdef int percent_done(VM vm, PyObject* fmt, PyObject* result, Value* out) noexcept:
    """The text of a plain format has been made: charge for it."""
    heap_note(vm, 50 + PyUnicode_GET_LENGTH(result))
    vm.fuel -= PyUnicode_GET_LENGTH(result) >> 4
    if PyUnicode_GET_LENGTH(result) > 64 and "f" in <str>fmt:
        vm.fuel -= PyUnicode_GET_LENGTH(result) * 4      # digits of a large float
    set_obj_steal(out, result)
    return OK
