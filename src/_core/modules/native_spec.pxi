# Natives that are a pure host function with a price: the body of every NativeSpec.
#
# Arguments are converted by their kinds (numbers through the guest's hooks, containers copied), the
# call is charged by their size, the result goes through the gate. Opaque types are exact host types
# that guests may hold and pass back, and whose rows are all that they can do.

cdef dict host_specs = {}            # Native -> (kinds, cost, result)
cdef dict opaque_types = {}          # exact host types that guests may hold but not look into


cdef Class opaque_class(str name, object host_type, str module, int flags=0):
    """A closed host type whose values guests may hold: what it can do is in its rows alone."""
    cdef Class c = builtin_class(name, cls_object, LAYOUT_OTHER, host_type, CLASS_FINAL | flags, module)
    opaque_types[host_type] = c
    _allowed_in.add(host_type)
    return c


cdef object plain_copy(VM vm, object o, int depth):
    """A plain copy of guest data for a host function. Raises TypeError for guest objects."""
    cdef PyTypeObject* t = Py_TYPE(<PyObject*>o)
    cdef PyObject* item
    cdef Py_ssize_t position = 0
    if t == type_Instance and (<Instance>o).payload is not None and not isinstance((<Instance>o).payload, ExcState):
        o = (<Instance>o).payload
        t = Py_TYPE(<PyObject*>o)
    if (t == &PyUnicode_Type or t == &PyLong_Type or t == &PyFloat_Type or t == &PyBytes_Type
            or t == &PyComplex_Type or t == &PyBool_Type or o is None or o is ...):
        return o
    if depth <= 0:
        raise RecursionError("value is nested too deeply")
    if t == &PyList_Type or t == &PyTuple_Type:
        if meter_charge(vm, len(o)) != OK:
            raise _GuestUnwinding()
        items = [plain_copy(vm, one, depth - 1) for one in o]
        return items if t == &PyList_Type else tuple(items)
    if t == &PyDict_Type:
        if meter_charge(vm, 4 * <int64_t>len(o)) != OK:
            raise _GuestUnwinding()
        return {plain_copy(vm, k, depth - 1): plain_copy(vm, one, depth - 1) for k, one in o.items()}
    if t == SET_TYPE:
        if meter_charge(vm, 4 * set_size(<PyObject*>o)) != OK:
            raise _GuestUnwinding()
        items = []
        while set_next(<PyObject*>o, &position, &item):
            items.append(plain_copy(vm, <object>item, depth - 1))
        return frozenset(items) if set_is_frozen(<PyObject*>o) else set(items)
    if t == &PyByteArray_Type or t == &PyRange_Type:
        return o
    raise TypeError(f"unsupported value of type '{class_of_object(<PyObject*>o).name}'")


cdef int math_argument(VM vm, const Value* v, bint as_real, Value* out) noexcept:
    """A number argument as an exact int or float: as_real: what float() makes of objects goes before
    __index__. TypeError worded as the host's math does."""
    cdef PyObject* o
    cdef Value method
    cdef int status
    if v.tag == INT or v.tag == FLOAT:
        out[0] = v[0]
        return OK
    if v.tag == BOOL:
        set_int(out, v.u.i)
        return OK
    o = unwrap(v)
    if o != NULL and (Py_TYPE(o) == &PyLong_Type or Py_TYPE(o) == &PyFloat_Type):
        set_obj(out, o)
        return OK
    if is_type(v, type_Instance):
        method.tag = UNSET
        if as_real:
            status = obj_special(vm, v, <PyObject*>s___float__, &method)
            if status == OK:
                status = vm_call(vm, &method, NULL, 0, NULL, out)
                value_clear(&method)
                if status != OK:
                    return status
                if out.tag == FLOAT or is_type(out, &PyFloat_Type):
                    return OK
                return fail(vm, exc_TypeError,
                            f"{type_name(v)}.__float__ returned non-float (type {type_name(out)})")
            if status != DONE:
                return status
        status = obj_special(vm, v, <PyObject*>s___index__, &method)
        if status == OK:
            value_clear(&method)
            return value_index(vm, v, out)
        if status != DONE:
            return status
    if as_real:
        return fail(vm, exc_TypeError, f"must be real number, not {type_name(v)}")
    return fail(vm, exc_TypeError, f"'{type_name(v)}' object cannot be interpreted as an integer")


cdef object spec_argument(VM vm, const Value* v, int kind):
    """One argument as the host function gets it. Raises; _GuestUnwinding when a hook did."""
    cdef Value number
    cdef PyObject* o
    cdef int status
    if v.tag == UNSET:
        return None
    if kind == c'f' or kind == c'n' or kind == c'i':
        number.tag = UNSET
        if kind == c'i':
            status = value_index(vm, v, &number)
        else:
            status = math_argument(vm, v, True, &number)
        if status != OK:
            value_clear(&number)
            raise _GuestUnwinding()
        result = as_object(&number)
        value_clear(&number)
        return result
    if kind == c'l':
        o = iter_to_list(vm, v)
        if o == NULL:
            raise _GuestUnwinding()
        result = <object>o
        Py_DECREF(o)
        return plain_copy(vm, result, GATE_DEPTH)
    if kind == c'o':
        o = unwrap(v)
        if o == NULL or type(<object>o) not in opaque_types:
            raise TypeError(f"unsupported value of type '{type_name(v)}'")
        return <object>o
    result = plain_copy(vm, as_object(v), GATE_DEPTH)
    if kind == c's' and type(result) is not str:
        raise TypeError(f"expected str, not {type_name(v)}")
    if kind == c'b' and type(result) is not bytes and type(result) is not bytearray:
        raise TypeError(f"a bytes-like object is required, not '{type_name(v)}'")
    return result


cdef int64_t operand_size(object o) except -1:
    """Bytes or digits of a plain argument: the measure of prices."""
    cdef PyTypeObject* t = Py_TYPE(<PyObject*>o)
    if t == &PyLong_Type:
        return sp_int_bits(<PyObject*>o) >> 3
    if t == &PyUnicode_Type or t == &PyBytes_Type or t == &PyByteArray_Type:
        return len(o)
    if t == &PyList_Type or t == &PyTuple_Type or t == &PyDict_Type:
        return 8 * len(o)
    return 8


cdef int host_native(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Call the host function of a NativeSpec."""
    cdef int64_t units = 0
    cdef Py_ssize_t i, first
    try:
        kinds, cost, result_kind = host_specs[native]
        last = len(kinds) - 1
        arguments = []
        for i in range(n):
            arguments.append(spec_argument(vm, &args[i], ord(kinds[i if i < last else last])))
        # Parameters left out at the end take the host function's own defaults.
        if native.keywords:
            while arguments and args[len(arguments) - 1].tag == UNSET:
                arguments.pop()
        # Of two, the first pays for finding out the second.
        for each in (cost if type(cost) is tuple else (cost,)):
            if each is None:
                continue
            units = 0
            if type(each) is int:
                for one in arguments:
                    units += operand_size(one)
                units = units * <int64_t>each // 8
            else:
                units = min(each(*arguments), 1 << 60)
            if charge_timed(vm, units, SECONDS_OF_HOST) != OK:
                return TRAPPED
        result = native.host(*arguments)
        heap_note(vm, 64)
        if result_kind == "opaque":
            set_any(out, <PyObject*>result)
            return OK
        return gate_in(vm, result, out)
    except BaseException as error:
        return fail_from(vm, error)


def register_opaque(name, host_type, module):
    """Make an exact host type one that guests may hold; the type can do nothing by itself."""
    if host_type not in opaque_types:
        opaque_class(name, host_type, module)
