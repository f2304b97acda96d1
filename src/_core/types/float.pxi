# float and complex: the constructors and methods.
#
# Conversions of instances go through `__float__`, `__complex__`, `__index__` of their classes and leave
# plain host numbers, which the host then works on.

cdef str float_type_message = _int_type_message(float)
cdef str complex_type_message = _int_type_message(complex)


cdef int num_float(VM vm, const Value* v, Value* out) noexcept:
    """float(v)."""
    cdef int64_t i
    cdef double f
    cdef PyObject* o
    cdef PyObject* r
    cdef PyObject* method
    cdef PyTypeObject* t
    cdef Value result, view
    cdef int status
    if as_float(v, &f):
        set_float(out, f)
        return OK
    if as_int(v, &i):
        set_float(out, <double>i)
        return OK
    if v.tag == OBJ:
        if is_overloaded(v):
            result.tag = UNSET
            method = guest_method(vm, class_of(v), <PyObject*>s___float__)
            if method != NULL:
                status = method_call(vm, method, v, NULL, &result)
                if status != OK:
                    return status
                if number_view(&result, &view) and as_float(&view, &f):
                    value_clear(&result)
                    set_float(out, f)
                    return OK
                status = fail(vm, exc_TypeError,
                              f"{type_name(v)}.__float__ returned non-float (type {type_name(&result)})")
                value_clear(&result)
                return status
            if guest_method(vm, class_of(v), <PyObject*>s___index__) != NULL:
                status = value_index(vm, v, &result)
                if status == OK:
                    status = num_float(vm, &result, out)
                value_clear(&result)
                return status
        o = unwrap(v)
        t = Py_TYPE(o)
        if t == &PyLong_Type or t == &PyFloat_Type:
            if as_float(v, &f):
                set_float(out, f)
                return OK
            r = PyNumber_Float(o)
            if r == NULL:
                return fail_host(vm)
            set_number_steal(out, r)
            return OK
        if t == &PyUnicode_Type or t == &PyBytes_Type or t == &PyByteArray_Type:
            if meter_charge(vm, PyObject_Size(o) >> 2) != OK:
                return TRAPPED
            r = PyNumber_Float(o)
            if r == NULL:
                return fail_host(vm)
            set_number_steal(out, r)
            return OK
    if PY_VERSION < 0x030A0000 and is_type(v, &PyComplex_Type):
        return fail(vm, exc_TypeError, "can't convert complex to float")
    return fail(vm, exc_TypeError, float_type_message % type_name(v))


cdef int lib_float_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status
    if n == 0:
        set_float(out, 0.0)
        return OK
    status = num_float(vm, &args[0], out)
    if status == OK and out.tag == FLOAT and isnan(out.u.f):
        # As an object it stays the same NaN, which containers find by identity.
        return set_result(vm, out, PyFloat_FromDouble(out.u.f))
    return status


cdef int lib_float_self(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__float__, conjugate, real."""
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        value_copy(out, &x)
    return status


cdef int lib_float_zero(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        set_float(out, 0.0)
    return status


cdef int lib_float_int(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__int__, __trunc__, __floor__, __ceil__."""
    cdef Value x
    cdef double f = 0.0
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    as_float(&x, &f)
    if not isinf(f):
        if native.name == "__floor__":
            f = floor(f)
        elif native.name == "__ceil__":
            f = -floor(-f)
    x.tag = FLOAT               # x is borrowed: no setter, which would release what it held
    x.u.f = f
    return num_int(vm, &x, out)


cdef int lib_float_is_integer(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef double f = 0.0
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    as_float(&x, &f)
    set_bool(out, not isinf(f) and floor(f) == f)
    return OK


cdef int lib_float_ratio(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    try:
        pair = as_object(&x).as_integer_ratio()
        set_obj(out, <PyObject*>pair)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_float_hex(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    try:
        text = as_object(&x).hex()
        set_obj(out, <PyObject*>text)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int wrap_number(VM vm, Value* klass, Class plain, object result, Value* out) noexcept:
    """A result of an alternative constructor: as it is for the built-in class, else klass(result)."""
    cdef Value number
    cdef int status
    if klass.u.o == <PyObject*>plain:
        set_number_steal(out, sp_new_ref(<PyObject*>result))
        return OK
    number.tag = UNSET
    set_number_steal(&number, sp_new_ref(<PyObject*>result))
    status = vm_call(vm, klass, &number, 1, NULL, out)
    value_clear(&number)
    return status


cdef int lib_float_fromhex(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = unwrap(&args[1])
    if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, "bad argument type for built-in operation")
    if meter_charge(vm, PyUnicode_GET_LENGTH(o) >> 3) != OK:
        return TRAPPED
    try:
        result = float.fromhex(<object>o)
    except BaseException as error:
        return fail_from(vm, error)
    return wrap_number(vm, &args[0], cls_float, result, out)


cdef int lib_float_from_number(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value view
    cdef Value result
    cdef int status
    cdef PyObject* o = unwrap(&args[1])
    if o != NULL and (Py_TYPE(o) == &PyUnicode_Type or Py_TYPE(o) == &PyBytes_Type):
        return fail(vm, exc_TypeError, f"must be real number, not {type_name(&args[1])}")
    result.tag = UNSET
    status = num_float(vm, &args[1], &result)
    if status != OK:
        return status
    return wrap_number(vm, &args[0], cls_float, as_object(&result), out)


# ---- complex

cdef object complex_part(VM vm, const Value* v, bint* bad, int* status):
    """An argument of complex() as an exact host number or str; bad: it is neither, and nothing has
    been raised."""
    cdef Value result, view
    cdef PyObject* o
    cdef PyObject* method
    result.tag = UNSET
    bad[0] = False
    status[0] = OK
    if is_overloaded(v):
        method = guest_method(vm, class_of(v), <PyObject*>s___complex__)
        if method != NULL:
            status[0] = method_call(vm, method, v, NULL, &result)
            if status[0] == OK:
                if not number_view(&result, &view) or number_rank_of(&view) != 3:
                    name = type_name(&result)
                    value_clear(&result)
                    status[0] = fail(vm, exc_TypeError, (
                        f"{type_name(v)}.__complex__() must return a complex, not {name}"
                        if PY_VERSION >= 0x030E0000 else
                        f"__complex__ returned non-complex (type {name})"))
                    return None
                number = as_object(&view)
                value_clear(&result)
                return number
            return None
        if guest_method(vm, class_of(v), <PyObject*>s___float__) != NULL or (
                guest_method(vm, class_of(v), <PyObject*>s___index__) != NULL):
            status[0] = num_float(vm, v, &result)
            return as_object(&result)
    if number_view(v, &view):
        return as_object(&view)
    o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
        return <object>o
    bad[0] = True
    return None


cdef int lib_complex_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef bint bad = False
    cdef int status = OK
    cdef bint has_imag = args[1].tag != UNSET
    try:
        real = 0
        if args[0].tag != UNSET:
            real = complex_part(vm, &args[0], &bad, &status)
            if status != OK:
                return status
            if bad:
                return fail(vm, exc_TypeError, _complex_message(vm, 0, has_imag, type_name(&args[0])))
        if not has_imag:
            if type(real) is str and meter_charge(vm, len(real) >> 2) != OK:
                return TRAPPED
            result = complex(real)
        else:
            imag = complex_part(vm, &args[1], &bad, &status)
            if status != OK:
                return status
            if bad:
                return fail(vm, exc_TypeError, _complex_message(vm, 1, True, type_name(&args[1])))
            result = complex(real, imag)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef object _complex_message(VM vm, int place, bint has_imag, object name):
    """What the host says to an argument of that type."""
    try:
        if place == 1:
            complex(0, [])
        elif has_imag:
            complex([], 0)
        else:
            complex([])
    except TypeError as error:
        return str(error).replace("'list'", f"'{name}'").replace("not list", f"not {name}")
    return ""


cdef int lib_complex_self(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        value_copy(out, &x)
    return status


cdef int lib_complex_part(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """real, imag, conjugate()."""
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    try:
        number = <object>x.u.o
        if native.name == "real":
            set_float(out, number.real)
        elif native.name == "imag":
            set_float(out, number.imag)
        else:
            number = number.conjugate()
            set_obj(out, <PyObject*>number)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_float_format(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """float.__getformat__(kind)."""
    cdef PyObject* o = unwrap(&args[1])
    if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, f"__getformat__() argument must be str, not {type_name(&args[1])}")
    if <object>o != "double" and <object>o != "float":
        return fail(vm, exc_ValueError, "__getformat__() argument 1 must be 'double' or 'float'")
    try:
        text = "IEEE, big-endian" if sys_byteorder == "big" else "IEEE, little-endian"
        set_obj(out, <PyObject*>text)
        return OK
    except BaseException as error:
        return fail_from(vm, error)

cdef object sys_byteorder = __import__("sys").byteorder


cdef int _float_rows() except -1:
    row("float", "__getformat__", lib_float_format, "cls, typestr, /", price=2, kind=NATIVE_CLASS)
    row("float", "__make__", lib_float_make, "x=0, /", price=2)
    row("float", "__float__", lib_float_self, "self, /")
    row("float", "conjugate", lib_float_self, "self, /")
    row("float", "real", lib_float_self, "self, /", price=1, kind=NATIVE_GETTER)
    row("float", "imag", lib_float_zero, "self, /", price=1, kind=NATIVE_GETTER)
    for name in ("__int__", "__trunc__", "__floor__", "__ceil__"):
        if hasattr(float, name):
            row("float", name, lib_float_int, "self, /")
    row("float", "is_integer", lib_float_is_integer, "self, /")
    row("float", "as_integer_ratio", lib_float_ratio, "self, /", price=20)
    row("float", "hex", lib_float_hex, "self, /", price=20)
    row("float", "fromhex", lib_float_fromhex, "cls, string, /", price=20, kind=NATIVE_CLASS)
    if hasattr(float, "from_number"):
        row("float", "from_number", lib_float_from_number, "cls, number, /", price=1, kind=NATIVE_CLASS)
    row("complex", "__make__", lib_complex_make, "real=0, imag=0", price=5)
    row("complex", "real", lib_complex_part, "self, /", price=1, kind=NATIVE_GETTER)
    row("complex", "imag", lib_complex_part, "self, /", price=1, kind=NATIVE_GETTER)
    row("complex", "conjugate", lib_complex_part, "self, /", price=2)
    if hasattr(complex, "__complex__"):
        row("complex", "__complex__", lib_complex_self, "self, /")
    return 0

_float_rows()
