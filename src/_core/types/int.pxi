# int and bool: the constructors and methods.
#
# Text of many digits costs the square of its length to convert, and is limited as in CPython 3.11 and
# later (`digits_limit`, which the guest may change): below the host's own limit the host converts, above
# it we do, by halves.

cdef object _sys_module = __import__("sys")

cdef str _int_type_message(object call):
    """What the host says to an argument it can't convert, with %s for the type's name."""
    try:
        call([])
    except TypeError as error:
        return str(error).replace("'list'", "'%s'")
    return "%s"

cdef str int_type_message = _int_type_message(int)


cdef int int_from_text(VM vm, PyObject* o, int64_t base, Value* out) noexcept:
    """int(text, base) of an exact str, bytes or bytearray; base 0 takes the prefix."""
    cdef int64_t n = PyObject_Size(o)
    cdef int64_t limit
    cdef bint linear = base == 2 or base == 4 or base == 8 or base == 16 or base == 32
    try:
        value = <object>o
        if n > 18:
            if meter_charge(vm, n >> 2) != OK or heap_reserve(vm, n) != OK:
                return TRAPPED
        if n > 600:
            if base == 0:
                linear = value.strip()[:3].lstrip(b"+-" if type(value) is not str else "+-")[1:2] in (
                    "x", "X", "o", "O", "b", "B", b"x", b"X", b"o", b"O", b"b", b"B")
            if not linear:
                limit = digits_limit(vm)
                if n <= 4300 or limit == 4300:
                    if charge_long(vm, (n if n < 4301 else 4300) * n >> 8) != OK:
                        return TRAPPED
                elif type(value) is str and base == 10:
                    return int_from_long_text(vm, value, limit, out)
        if base == 10:
            number = int(value)
        else:
            number = int(value, base)
        set_number_steal(out, sp_new_ref(<PyObject*>number))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int int_from_long_text(VM vm, object text, int64_t limit, Value* out) noexcept:
    """A decimal longer than the host converts, when the guest has raised or lifted its own limit."""
    cdef int64_t n
    try:
        body = text.strip().replace("_", "")
        sign = body[:1]
        digits = body[1:] if sign in ("+", "-") else body
        n = len(digits)
        if not digits.isdecimal() or "__" in text or text.rstrip().endswith("_"):
            number = int(text[:200])
            return fail(vm, exc_ValueError, f"invalid literal for int() with base 10: {text!r:.200}")
        if limit and n > limit:
            return fail(vm, exc_ValueError,
                        f"Exceeds the limit ({limit} digits) for integer string conversion: value has {n} digits; "
                        "use sys.set_int_max_str_digits() to increase the limit")
        if charge_long(vm, price_mul(n // 18 + 1, n // 18 + 1) * 8 + n) != OK:
            return TRAPPED
        number = _int_by_halves(digits, {})
        if sign == "-":
            number = -number
        set_number_steal(out, sp_new_ref(<PyObject*>number))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef object _int_by_halves(object digits, dict powers):
    n = len(digits)
    if n <= 2000:
        return int(digits)
    half = n // 2
    if half not in powers:
        powers[half] = 10**half
    return _int_by_halves(digits[:n - half], powers) * powers[half] + _int_by_halves(digits[n - half:], powers)


cdef int checked_int(VM vm, Value* result, object method) noexcept:
    """What __int__ and __trunc__ may give: an int, looked at without its class."""
    cdef Value view
    if number_view(result, &view) and number_rank_of(&view) == 1:
        if view.tag == BOOL:
            set_int(result, view.u.i)
        elif result.u.o != view.u.o:
            set_obj(result, view.u.o)
        return OK
    status = fail(vm, exc_TypeError, f"{method} returned non-int (type {type_name(result)})")
    value_clear(result)
    return status


cdef int num_int(VM vm, const Value* v, Value* out) noexcept:
    """int(v)."""
    cdef int64_t i
    cdef double f
    cdef PyObject* o
    cdef PyObject* method
    cdef PyTypeObject* t
    cdef Value result, view
    cdef int status
    if as_int(v, &i):
        set_int(out, i)
        return OK
    if as_float(v, &f):
        if -9.0e18 < f < 9.0e18:
            set_int(out, <int64_t>f)
            return OK
        o = PyLong_FromDouble(f)
        if o == NULL:
            return fail_host(vm)
        set_number_steal(out, o)
        return OK
    if v.tag == OBJ:
        if is_overloaded(v):
            result.tag = UNSET
            method = guest_method(vm, class_of(v), <PyObject*>s___int__)
            if method != NULL:
                status = method_call(vm, method, v, NULL, &result)
                if status == OK:
                    status = checked_int(vm, &result, "__int__")
                if status == OK:
                    value_move(out, &result)
                return status
            if guest_method(vm, class_of(v), <PyObject*>s___index__) != NULL:
                return value_index(vm, v, out)
            method = guest_method(vm, class_of(v), <PyObject*>s___trunc__)
            if method != NULL and PY_VERSION < 0x030E0000:
                status = method_call(vm, method, v, NULL, &result)
                if status == OK:
                    status = checked_int(vm, &result, "__trunc__")
                if status == OK:
                    value_move(out, &result)
                return status
        if number_view(v, &view) and number_rank_of(&view) < 3:
            if view.u.o == v.u.o:
                set_obj(out, view.u.o)
                return OK
            return num_int(vm, &view, out)
        o = unwrap(v)
        t = Py_TYPE(o)
        if t == &PyUnicode_Type or t == &PyBytes_Type or t == &PyByteArray_Type:
            return int_from_text(vm, o, 10, out)
    if PY_VERSION < 0x030A0000 and is_type(v, &PyComplex_Type):
        return fail(vm, exc_TypeError, "can't convert complex to int")
    return fail(vm, exc_TypeError, int_type_message % type_name(v))


cdef int lib_int_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t base = 10
    cdef PyObject* o
    cdef PyTypeObject* t
    cdef int status
    if args[1].tag == UNSET:
        if args[0].tag == UNSET:
            set_int(out, 0)
            return OK
        return num_int(vm, &args[0], out)
    if args[0].tag == UNSET:
        return fail(vm, exc_TypeError, "int() missing string argument")
    status = arg_index(vm, &args[1], &base, None)
    if status != OK:
        return status
    if (base != 0 and base < 2) or base > 36:
        return fail(vm, exc_ValueError, "int() base must be >= 2 and <= 36, or 0")
    o = unwrap(&args[0])
    t = NULL if o == NULL else Py_TYPE(o)
    if t == &PyUnicode_Type or t == &PyBytes_Type or t == &PyByteArray_Type:
        return int_from_text(vm, o, base, out)
    return fail(vm, exc_TypeError, "int() can't convert non-string with explicit base")


cdef int lib_bool_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef bint truth = False
    cdef int status = OK
    if n:
        status = ops_truth(vm, &args[0], &truth)
    if status == OK:
        set_bool(out, truth)
    return status


# ---- methods

cdef int lib_int_self(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__int__, __index__, __trunc__, __floor__, __ceil__, conjugate, real, numerator."""
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    if x.tag == BOOL:
        set_int(out, x.u.i)
    else:
        value_copy(out, &x)
    return OK


cdef int lib_int_zero(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        set_int(out, 0)
    return status


cdef int lib_int_one(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        set_int(out, 1)
    return status


cdef int lib_int_float(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    return num_float(vm, &x, out)


cdef int lib_int_bit_length(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int64_t i
    cdef uint64_t u
    cdef int64_t bits = 0
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    if as_int(&x, &i):
        u = <uint64_t>i if i >= 0 else <uint64_t>0 - <uint64_t>i
        while u >= 65536:
            u >>= 16
            bits += 16
        while u:
            u >>= 1
            bits += 1
        set_int(out, bits)
        return OK
    try:
        set_int(out, (<object>x.u.o).bit_length())
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_int_bit_count(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int64_t i
    cdef uint64_t u
    cdef int64_t bits = 0
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    if as_int(&x, &i):
        u = <uint64_t>i if i >= 0 else <uint64_t>0 - <uint64_t>i
        while u:
            u &= u - 1
            bits += 1
        set_int(out, bits)
        return OK
    if meter_charge(vm, int_digits(x.u.o)) != OK:
        return TRAPPED
    try:
        set_int(out, (<object>x.u.o).bit_count())
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_int_ratio(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    try:
        number = as_object(&x)
        pair = (+number, 1)
        set_obj(out, <PyObject*>pair)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_int_is_integer(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        set_bool(out, True)
    return status


cdef object byteorder_arg(const Value* v):
    """The byteorder argument, for the host to judge; TypeError when it is no text."""
    cdef PyObject* o
    if v.tag == UNSET:
        return "big"
    o = unwrap(v)
    if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
        raise TypeError(f"to_bytes() argument 'byteorder' must be str, not {type_name(v)}")
    return <object>o


cdef int lib_int_to_bytes(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int64_t length = 1
    cdef bint is_signed = False
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK and args[1].tag != UNSET:
        status = arg_index(vm, &args[1], &length, exc_OverflowError)
    if status == OK and args[3].tag != UNSET:
        status = ops_truth(vm, &args[3], &is_signed)
    if status != OK:
        return status
    if length > 0 and (meter_charge(vm, length >> 3) != OK or heap_reserve(vm, length) != OK):
        return TRAPPED
    try:
        data = as_object(&x).to_bytes(length, byteorder_arg(&args[2]), signed=bool(is_signed))
        set_obj(out, <PyObject*>data)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_int_from_bytes(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: class, bytes, byteorder, signed."""
    cdef bint is_signed = False
    cdef PyObject* o = unwrap(&args[1])
    cdef PyObject* values
    cdef Value number
    cdef int status = OK
    if args[3].tag != UNSET:
        status = ops_truth(vm, &args[3], &is_signed)
    if status != OK:
        return status
    try:
        if o != NULL and (Py_TYPE(o) == &PyBytes_Type or Py_TYPE(o) == &PyByteArray_Type):
            data = <object>o
        elif o != NULL and Py_TYPE(o) != &PyUnicode_Type and is_iterable(vm, &args[1]):
            values = iter_to_list(vm, &args[1])
            if values == NULL:
                return failed(vm)
            items = <object>values
            Py_DECREF(values)
            for item in items:
                if type(item) is not int and type(item) is not bool:
                    return fail(vm, exc_TypeError, f"'{class_of_object(<PyObject*>item).name}' object cannot be interpreted as an integer")
            data = bytes(items)
        else:
            return fail(vm, exc_TypeError, f"cannot convert '{type_name(&args[1])}' object to bytes")
        if meter_charge(vm, len(data) >> 3) != OK or heap_reserve(vm, len(data)) != OK:
            return TRAPPED
        result = int.from_bytes(data, byteorder_arg(&args[2]), signed=bool(is_signed))
        if args[0].u.o == <PyObject*>cls_int:
            set_number_steal(out, sp_new_ref(<PyObject*>result))
            return OK
        number.tag = UNSET
        set_number_steal(&number, sp_new_ref(<PyObject*>result))
        status = vm_call(vm, &args[0], &number, 1, NULL, out)
        value_clear(&number)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int _int_rows() except -1:
    row("int", "__make__", lib_int_make, "x=0, /, base=10", price=2)
    row("bool", "__make__", lib_bool_make, "x=False, /")
    for name in ("__int__", "__index__", "__trunc__", "__floor__", "__ceil__"):
        row("int", name, lib_int_self, "self, /")
    row("int", "conjugate", lib_int_self, "self, /")
    row("int", "real", lib_int_self, "self, /", price=1, kind=NATIVE_GETTER)
    row("int", "numerator", lib_int_self, "self, /", price=1, kind=NATIVE_GETTER)
    row("int", "imag", lib_int_zero, "self, /", price=1, kind=NATIVE_GETTER)
    row("int", "denominator", lib_int_one, "self, /", price=1, kind=NATIVE_GETTER)
    row("int", "__float__", lib_int_float, "self, /")
    row("int", "bit_length", lib_int_bit_length, "self, /")
    row("int", "as_integer_ratio", lib_int_ratio, "self, /", price=3)
    if hasattr(int, "bit_count"):
        row("int", "bit_count", lib_int_bit_count, "self, /", price=2)
    if hasattr(int, "is_integer"):
        row("int", "is_integer", lib_int_is_integer, "self, /")
    if PY_VERSION >= 0x030B0000:
        row("int", "to_bytes", lib_int_to_bytes, "self, /, length=1, byteorder='big', *, signed=False", price=4)
        row("int", "from_bytes", lib_int_from_bytes, "cls, /, bytes, byteorder='big', *, signed=False", price=4,
            kind=NATIVE_CLASS)
    else:
        row("int", "to_bytes", lib_int_to_bytes, "self, /, length, byteorder, *, signed=False", price=4)
        row("int", "from_bytes", lib_int_from_bytes, "cls, /, bytes, byteorder, *, signed=False", price=4,
            kind=NATIVE_CLASS)
    return 0

_int_rows()
