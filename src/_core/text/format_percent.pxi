# The % operator of str and bytes.
#
# The format is read by us; each conversion is done by the host on exact host values, one at a time,
# so that its texts and errors are the host's while sizes are paid for first and guest objects have
# been turned into text or numbers by the VM. Plain arguments take the way of format_percent_plain.pxi.

cdef struct PercentState:
    const Value* args           # the right operand
    Py_ssize_t i, n             # position in the tuple; n == -1: a single value, i 0 until it is used
    PyObject* items             # borrowed: the exact tuple, or NULL


cdef int text_percent_format(VM vm, PyObject* fmt, const Value* args, bint is_bytes, Value* out) noexcept:
    """fmt % args; fmt an exact str, or bytes when is_bytes. May run guest code."""
    cdef int status
    if not is_bytes:
        status = percent_fast(vm, fmt, args, out)
        if status != DONE:
            return status
    try:
        result = percent_slow(vm, <object>fmt, args, is_bytes)
        if result is None:
            return failed(vm)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytearray_percent_format(VM vm, PyObject* fmt, const Value* args, Value* out) noexcept:
    """fmt % args for a bytearray, which gives a bytearray."""
    cdef Py_ssize_t size
    cdef int status = text_percent_format(vm, fmt, args, True, out)
    if status != OK:
        return status
    size = PyBytes_GET_SIZE(out.u.o)
    if meter_charge(vm, size >> 6) != OK or heap_reserve(vm, size) != OK:
        return TRAPPED
    try:
        result = bytearray(<object>out.u.o)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef object percent_slow(VM vm, object fmt, const Value* args, bint is_bytes):
    """The whole format; None: failed. Raises what the host raises."""
    cdef Py_ssize_t i = 0
    cdef Py_ssize_t start, n = len(fmt)
    cdef PercentState state
    cdef Value v
    cdef Value size
    cdef Value keyed
    cdef object text = fmt.decode("latin-1") if is_bytes else fmt
    cdef PyObject* container = unwrap(args)
    cdef int64_t total = 0
    cdef int64_t number
    if meter_charge(vm, n >> 2) != OK:
        return None
    state.args = args
    state.items = NULL
    state.i = 0
    state.n = -1
    if container != NULL and Py_TYPE(container) == &PyTuple_Type:
        state.items = container
        state.n = PyTuple_GET_SIZE(container)
    v.tag = size.tag = keyed.tag = UNSET
    parts = []
    try:
        while i < n:
            if meter_charge(vm, 60) != OK:
                return None
            start = i
            i = text.find("%", i)
            if i < 0:
                i = n
            if i > start:
                parts.append(fmt[start:i])
                total += i - start
            if i >= n:
                break
            start = i
            i += 1
            spec = "%"
            if i < n and text[i] == "(":
                # Parentheses nest inside a key.
                depth = 1
                i += 1
                at = i
                while i < n and depth > 0:
                    if text[i] == ")":
                        depth -= 1
                    elif text[i] == "(":
                        depth += 1
                    i += 1
                if not percent_is_mapping(vm, args, is_bytes):
                    raise TypeError("format requires a mapping")
                if depth > 0:
                    raise ValueError("incomplete format key")
                key = fmt[at : i - 1]
                set_obj(&size, <PyObject*>key)
                if ops_get_item(vm, args, &size, &keyed) != OK:
                    return None
                # From here on the value is the only argument there is.
                state.args = &keyed
                state.n = -1
                state.i = 0
            while i < n and text[i] in "-+ #0":
                spec += text[i]
                i += 1
            sized = 0
            for part in range(2):
                if part == 1:
                    if i >= n or text[i] != ".":
                        break
                    spec += "."
                    i += 1
                if i < n and text[i] == "*":
                    if percent_next(vm, &state, &size) != OK:
                        return None
                    whole = star_size(&size)
                    if part and not -(2**31) <= whole < 2**31:
                        raise OverflowError("Python int too large to convert to C int")
                    if not -(2**63) <= whole < 2**63:
                        raise OverflowError("Python int too large to convert to C ssize_t")
                    if part == 0 and whole < 0:
                        spec += "-"
                        whole = -whole
                    elif part == 1 and whole < 0:
                        whole = 0
                    spec += str(whole)
                    sized += min(whole, 2**60)
                    i += 1
                else:
                    at = i
                    while i < n and "0" <= text[i] <= "9":
                        i += 1
                    if i > at:
                        if i - at > 19:
                            raise ValueError("precision too big" if part else "width too big")
                        number = <int64_t>int(text[at:i])
                        if part and number > 2147483647:
                            raise ValueError("precision too big")
                        spec += text[at:i]
                        sized += number
            if i < n and text[i] in "hlL":
                i += 1
            if i >= n:
                raise ValueError("incomplete format")
            kind = text[i]
            i += 1
            if kind == "%" and i == start + 2:
                parts.append(fmt[i - 1 : i])
                total += 1
                continue
            if charge_text(vm, sized) != OK:
                return None
            if percent_next(vm, &state, &v) != OK:
                return None
            piece = percent_piece(vm, spec, kind, &v, is_bytes, i - 1)
            if piece is None:
                return None
            parts.append(piece)
            total += len(piece)
        if state.n >= 0:
            left = state.i < state.n
        else:
            left = state.i == 0 and not percent_is_mapping(vm, args, is_bytes)
        if left:
            raise TypeError("not all arguments converted during bytes formatting" if is_bytes
                            else "not all arguments converted during string formatting")
    finally:
        value_clear(&v)
        value_clear(&size)
        value_clear(&keyed)
    if charge_text(vm, total) != OK:
        return None
    return b"".join(parts) if is_bytes else "".join(parts)


cdef object star_size(const Value* v):
    """The int given for a `*`."""
    cdef PyObject* o = unwrap(v)
    if v.tag == INT or v.tag == BOOL:
        return <object>v.u.i
    if o != NULL and Py_TYPE(o) == &PyLong_Type:
        return <object>o
    raise TypeError("* wants int")


cdef bint percent_is_mapping(VM vm, const Value* v, bint is_bytes):
    """May %(key)s be looked up in v? Anything with items that is no tuple and no str."""
    cdef PyObject* o = unwrap(v)
    if o == NULL:
        return False
    if Py_TYPE(o) == &PyTuple_Type or Py_TYPE(o) == &PyUnicode_Type:
        return False
    if is_bytes and (Py_TYPE(o) == &PyBytes_Type or Py_TYPE(o) == &PyByteArray_Type):
        return False
    if Py_TYPE(o) == &PyDict_Type or Py_TYPE(o) == &PyList_Type:
        return True
    return class_lookup(vm, class_of(v), <PyObject*>s___getitem__) != NULL


cdef int percent_next(VM vm, PercentState* state, Value* out) noexcept:
    """The next argument."""
    if state.n < 0:
        if state.i == 0:
            state.i = 1
            value_copy(out, state.args)
            return OK
    elif state.i < state.n:
        set_any(out, PyTuple_GET_ITEM(state.items, state.i))
        state.i += 1
        return OK
    return fail(vm, exc_TypeError, "not enough arguments for format string")


cdef object percent_piece(VM vm, object spec, object kind, Value* v, bint is_bytes, Py_ssize_t index):
    """One conversion; None: failed."""
    cdef PyObject* text
    cdef PyObject* o
    cdef int64_t bits
    cdef Value number
    if kind in "sra" or (is_bytes and kind == "b"):
        if is_bytes and kind in "sb":
            return percent_bytes(vm, spec, v)
        text = ops_repr(vm, v) if kind == "r" and not is_bytes else (
            ops_str(vm, v) if kind == "s" else ops_ascii(vm, v))
        if text == NULL:
            return None
        value = <object>text
        Py_DECREF(text)
        if is_bytes:
            return ((spec + "s") % value).encode("latin-1")
        return value if spec == "%" else (spec + "s") % value
    if kind not in "diuoxXeEfFgGc":
        what = kind if is_bytes is False and "\x1f" < kind < "\x7f" or is_bytes else "?"
        raise ValueError(f"unsupported format character '{what}' (0x{ord(kind):x}) at index {index}")
    value = None
    o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyLong_Type:
        bits = sp_int_bits(o)
        if charge_int_text(vm, o, kind in "diu") != OK:
            return None
        if bits > 2000 and kind in "diu":
            # The host's limit of digits is not the guest's.
            text = int_text(vm, o)
            if text == NULL:
                return None
            value = <object>text
            Py_DECREF(text)
            return percent_long(spec, value, is_bytes)
    elif v.tag == OBJ and Py_TYPE(v.u.o) == type_Instance and o == v.u.o:
        # A guest object: what __index__, __int__ or __float__ make of it.
        number.tag = UNSET
        if number_for_percent(vm, v, kind, is_bytes, &number) != OK:
            value_clear(&number)
            return None
        value = as_object(&number)
        value_clear(&number)
        return percent_host(spec + kind, value, is_bytes)
    elif kind == "c" and o != NULL and Py_TYPE(o) == &PyBytes_Type and is_bytes:
        value = <object>o
    elif v.tag == FLOAT and kind in "fF" and not -1e20 < v.u.f < 1e20 and meter_charge(vm, 1000) != OK:
        return None
    value = host_argument(vm, v)
    return percent_host(spec + kind, value, is_bytes)


cdef object percent_host(object spec, object value, bint is_bytes):
    if is_bytes:
        return spec.encode("latin-1") % (value,)
    return spec % (value,)


cdef object percent_long(object spec, object digits, bint is_bytes):
    """%d of a number given by its digits: sign, precision, width."""
    sign = ""
    if digits[0] == "-":
        sign, digits = "-", digits[1:]
    body = spec[1:]
    flags = body[: len(body) - len(body.lstrip("-+ #0"))]
    width, _, precision = body[len(flags) :].partition(".")
    if not sign:
        sign = "+" if "+" in flags else " " if " " in flags else ""
    digits = digits.rjust(int(precision or 0), "0")
    size = int(width or 0)
    if "-" in flags:
        text = (sign + digits).ljust(size)
    elif "0" in flags:
        text = sign + digits.rjust(size - len(sign), "0")
    else:
        text = (sign + digits).rjust(size)
    return text.encode() if is_bytes else text


cdef int number_for_percent(VM vm, Value* v, object kind, bint is_bytes, Value* out) noexcept:
    """The number that a guest object stands for in %d, %x, %f ...; when it is none, the host says
    what is wrong about a stand-in."""
    cdef int status
    cdef tuple names
    try:
        if kind in "oxXc":
            names = (s___index__,)
        elif kind in "diu":
            names = (s___int__, s___index__)
        else:
            names = (s___float__, s___index__)
        for name in names:
            if class_lookup(vm, class_of(v), <PyObject*>name) == NULL:
                continue
            status = vm_call_method(vm, v, <PyObject*>name, NULL, 0, out)
            if status != OK:
                return status
            if name == "__float__":
                if out.tag == FLOAT or is_type(out, &PyFloat_Type):
                    return OK
                return fail(vm, exc_TypeError, f"{type_name(v)}.__float__ returned non-float (type {type_name(out)})")
            if out.tag == BOOL or is_int(out):
                return OK
            return fail(vm, exc_TypeError, f"{name} returned non-int (type {type_name(out)})")
        value = host_standin(v)
        try:
            percent_host("%" + kind, value, is_bytes)
        except TypeError as error:
            return fail_from(vm, error)
        return fail(vm, exc_TypeError, "a number is required")
    except BaseException as error:
        return fail_from(vm, error)


cdef object percent_bytes(VM vm, object spec, Value* v):
    """%s and %b in bytes: bytes-like objects and what has __bytes__."""
    cdef PyObject* o = unwrap(v)
    cdef Value result
    if is_bytes_like(o):
        return (spec + "s").encode("latin-1") % (<object>o,)
    if v.tag == OBJ and Py_TYPE(v.u.o) == type_Instance and class_lookup(
            vm, class_of(v), <PyObject*>s___bytes__) != NULL:
        result.tag = UNSET
        if vm_call_method(vm, v, <PyObject*>s___bytes__, NULL, 0, &result) != OK:
            return None
        value = as_object(&result)
        value_clear(&result)
        if type(value) is not bytes:
            raise TypeError(f"__bytes__ returned non-bytes (type {class_of_object(<PyObject*>value).name})")
        return (spec + "s").encode("latin-1") % (value,)
    raise TypeError(f"%b requires a bytes-like object, or an object that implements __bytes__, not '{type_name(v)}'")
