# Builtins over values: len, abs, sorted, round, divmod, pow, hash, callable; and the rows of min, max,
# sum, any, all, which builtins/fold.pxi holds. (Those that look into objects are in
# builtins/object.pxi, the lazy ones in types/iter.pxi.)
#
# Loops over an iterable charge two units per item, besides what comparing and adding charge.

cdef int lib_len(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t length = 0
    cdef int status = ops_len(vm, &args[0], &length)
    if status == OK:
        set_int(out, length)
    return status


cdef int lib_abs(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value* v = &args[0]
    cdef Value method
    cdef PyObject* o
    cdef int64_t i
    cdef double f
    cdef int status
    if as_int(v, &i) and i != INT64_MIN:
        set_int(out, -i if i < 0 else i)
        return OK
    if as_float(v, &f):
        set_float(out, -f if f < 0 or (f == 0 and copysign(1.0, f) < 0) else f)
        return OK
    if is_type(v, &PyLong_Type) or is_type(v, &PyComplex_Type) or v.tag == INT:
        o = box(v)
        if o == NULL:
            return fail_host(vm)
        method.tag = OBJ
        method.u.o = o
        if Py_TYPE(o) == &PyLong_Type and meter_charge(vm, sp_int_bits(o) >> 8) != OK:
            Py_DECREF(o)
            return TRAPPED
        o = PyNumber_Absolute(o)
        Py_DECREF(method.u.o)
        if o == NULL:
            return fail_host(vm)
        set_any_steal(out, o)
        return OK
    method.tag = UNSET
    status = obj_special(vm, v, <PyObject*>s___abs__, &method)
    if status == DONE:
        return fail(vm, exc_TypeError, f"bad operand type for abs(): '{type_name(v)}'")
    if status == OK:
        status = vm_call(vm, &method, NULL, 0, NULL, out)
        value_clear(&method)
    return status


cdef int lib_sorted(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: iterable, key, reverse."""
    cdef PyObject* items = iter_to_list(vm, &args[0])
    cdef bint reverse = False
    cdef int status
    if items == NULL:
        return failed(vm)
    status = OK
    if args[2].tag != UNSET:
        status = reverse_arg(vm, &args[2], &reverse)
    if status == OK:
        status = sort_list(vm, items, &args[1], reverse)
    if status == OK:
        set_obj_steal(out, items)
    else:
        Py_DECREF(items)
    return status


# ---- numbers ----

cdef int64_t int_bits(const Value* v) noexcept:
    """Bits of an int value, for prices."""
    return sp_int_bits(v.u.o) if is_type(v, &PyLong_Type) else 64


cdef int lib_round(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value* v = &args[0]
    cdef Value method
    cdef int64_t i, digits = 0
    cdef double f
    cdef int status
    cdef bint has_digits = args[1].tag != UNSET and args[1].tag != NONE
    if is_number(v):
        if not has_digits:
            if as_int(v, &i):
                set_int(out, i)
                return OK
            if as_float(v, &f) and -4e15 < f < 4e15:
                set_int(out, <int64_t>_round_even(f))
                return OK
        else:
            status = arg_index(vm, &args[1], &digits, exc_OverflowError if is_float_value(v) else None)
            if status != OK:
                return status
            if not is_float_value(v):
                if digits >= 0:
                    if as_int(v, &i):
                        set_int(out, i)
                        return OK
                elif -digits > int_bits(v) // 3 + 2:
                    set_int(out, 0)
                    return OK
                if meter_charge(vm, (int_bits(v) * int_bits(v)) >> 12) != OK:
                    return TRAPPED
        try:
            result = round(as_object(v), digits) if has_digits else round(as_object(v))
        except BaseException as error:
            return fail_from(vm, error)
        set_any(out, <PyObject*>result)
        return OK
    method.tag = UNSET
    status = obj_special(vm, v, <PyObject*>s___round__, &method)
    if status == DONE:
        return fail(vm, exc_TypeError, f"type {type_name(v)} doesn't define __round__ method")
    if status == OK:
        status = vm_call(vm, &method, &args[1], 1 if has_digits else 0, NULL, out)
        value_clear(&method)
    return status


cdef inline double _round_even(double f) noexcept:
    """The nearest integer, halves to even; |f| < 2**52."""
    cdef double low = floor(f)
    cdef double rest = f - low
    if rest > 0.5 or (rest == 0.5 and fmod(low, 2.0) != 0):
        return low + 1
    return low


cdef inline bint is_float_value(const Value* v) noexcept:
    return v.tag == FLOAT or is_type(v, &PyFloat_Type)


cdef int binary_special(VM vm, const Value* a, const Value* b, PyObject* name, PyObject* reflected,
                        Value* out) noexcept:
    """a.name(b), else b.reflected(a), by the rules of binary operators; DONE if neither will."""
    cdef Value result, item
    cdef Class ca = class_of(a)
    cdef Class cb = class_of(b)
    cdef bint swapped = False
    cdef bint tried = False
    cdef int status
    cdef int turn
    if ca is not cb and is_subclass(cb, ca) and class_lookup(vm, cb, reflected) != NULL and (
        class_lookup(vm, cb, reflected) != class_lookup(vm, ca, reflected)
    ):
        swapped = True
    result.tag = UNSET
    for turn in range(2):
        if (turn == 0) != swapped:
            if class_lookup(vm, ca, name) == NULL:
                continue
            item = b[0]
            status = vm_call_method(vm, a, name, &item, 1, &result)
        else:
            if class_lookup(vm, cb, reflected) == NULL or (ca is cb and not swapped and tried):
                continue
            item = a[0]
            status = vm_call_method(vm, b, reflected, &item, 1, &result)
        tried = True
        if status != OK:
            return status
        if result.tag == OBJ and result.u.o == Py_NotImplemented:
            value_clear(&result)
            continue
        value_move(out, &result)
        return OK
    return DONE


cdef int lib_divmod(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t a, b, q, r
    cdef PyObject* first
    cdef PyObject* second
    cdef int status
    if as_int(&args[0], &a) and as_int(&args[1], &b) and b != 0 and not (b == -1 and a == INT64_MIN):
        q = a // b
        r = a % b
        if r != 0 and (r < 0) != (b < 0):
            r += b
            q -= 1
        first = PyLong_FromLongLong(q)
        second = PyLong_FromLongLong(r)
        if first == NULL or second == NULL:
            return fail_host(vm)
        return pair_out_steal(vm, first, second, out)
    if is_number(&args[0]) and is_number(&args[1]):
        return num_divmod(vm, &args[0], &args[1], out)
    status = binary_special(vm, &args[0], &args[1], <PyObject*>s___divmod__, <PyObject*>s___rdivmod__, out)
    if status == DONE:
        if PY_VERSION < 0x030A0000 and (is_type(&args[0], &PyComplex_Type) or is_type(&args[1], &PyComplex_Type)):
            return fail(vm, exc_TypeError, "can't take floor or mod of complex number.")
        return fail(vm, exc_TypeError, "unsupported operand type(s) for divmod(): "
                    f"'{type_name(&args[0])}' and '{type_name(&args[1])}'")
    return status


cdef int lib_pow(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value result
    cdef int status
    if args[2].tag == UNSET or args[2].tag == NONE:
        return ops_binary(vm, OP_POW, False, &args[0], &args[1], out)
    if (is_int(&args[0]) or args[0].tag == BOOL) and (is_int(&args[1]) or args[1].tag == BOOL) and (
        is_int(&args[2]) or args[2].tag == BOOL
    ):
        return num_pow_mod(vm, &args[0], &args[1], &args[2], out)
    if is_type(&args[0], type_Instance) and class_lookup(vm, class_of(&args[0]), <PyObject*>s___pow__) != NULL:
        result.tag = UNSET
        status = vm_call_method(vm, &args[0], <PyObject*>s___pow__, &args[1], 2, &result)
        if status != OK:
            return status
        if not (result.tag == OBJ and result.u.o == Py_NotImplemented):
            value_move(out, &result)
            return OK
        value_clear(&result)
    elif is_number(&args[0]) and is_number(&args[1]) and is_number(&args[2]):
        return fail(vm, exc_TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
    symbol = "pow()" if PY_VERSION < 0x03090000 else "** or pow()"
    return fail(vm, exc_TypeError, f"unsupported operand type(s) for {symbol}: "
                f"'{type_name(&args[0])}', '{type_name(&args[1])}', '{type_name(&args[2])}'")


cdef int lib_hash(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t result = 0
    cdef int status = ops_hash(vm, &args[0], &result)
    if status == OK:
        set_int(out, result)
    return status


cdef bint value_is_callable(VM vm, const Value* v) noexcept:
    cdef PyTypeObject* t
    cdef PyObject* found
    if v.tag != OBJ:
        return False
    t = Py_TYPE(v.u.o)
    if (t == type_Function or t == type_Native or t == type_Class or t == type_BoundMethod
            or t == type_HostFunction or t == type_GuestAlias or t == type_CallableObject):
        return True
    if PY_VERSION >= 0x030A0000 and value_isinstance(v, cls_staticmethod):
        return True
    found = class_lookup(vm, class_of(v), <PyObject*>s___call__)
    return found != NULL


cdef int lib_callable(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_bool(out, value_is_callable(vm, &args[0]))
    return OK


row_role(row("builtins", "len", lib_len, "obj, /"), ROLE_LEN)
row("builtins", "abs", lib_abs, "x, /")
row_role(row_quick(row("builtins", "min", lib_min, "*args, key=None, default=None"), quick_min, 1, 1 << 30), ROLE_MIN)
row_role(row_quick(row("builtins", "max", lib_max, "*args, key=None, default=None"), quick_max, 1, 1 << 30), ROLE_MAX)
row_role(row_quick(row("builtins", "sum", lib_sum, "iterable, /, start=0"), quick_sum, 1, 2), ROLE_SUM)
row_role(row("builtins", "any", lib_any, "iterable, /"), ROLE_ANY)
row_role(row("builtins", "all", lib_all, "iterable, /"), ROLE_ALL)
row_role(row("builtins", "sorted", lib_sorted, "iterable, /, *, key=None, reverse=False"), ROLE_COLLECT)
row("builtins", "round", lib_round, "number, ndigits=None")
row("builtins", "divmod", lib_divmod, "x, y, /")
row("builtins", "pow", lib_pow, "base, exp, mod=None")
row("builtins", "hash", lib_hash, "obj, /")
row("builtins", "callable", lib_callable, "obj, /")
