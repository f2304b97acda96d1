# The methods of OrderedDict; its rows stand with those of defaultdict, in modules/collections.pxi.

cdef int ordered_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_dict(vm, native, &args[1])
    cdef int status = OK
    if self == NULL:
        return RAISED
    if n > 2:
        status = dict_update(vm, self, &args[2])
    if status == OK and args[0].tag == OBJ:
        status = dict_update(vm, self, &args[0])
    if status == OK:
        set_none(out)
    return status


cdef int _first_entry(VM vm, PyObject* d, PyObject** key, PyObject** value) noexcept:
    """The first entry of a dict that is not empty, borrowed. Entries deleted before it slow the host
    down, so the dict is built anew when there are too many."""
    cdef Py_ssize_t position = 0
    cdef Py_ssize_t n = PyDict_GET_SIZE(d)
    cdef int status
    PyDict_Next(d, &position, key, value)
    if position > 64 and position * position > n:
        if meter_charge(vm, n * 4) != OK:
            return TRAPPED
        try:
            if meter_charge(vm, 2 * collision_cost(vm, n)) != OK:
                return TRAPPED
            kept = {}
            if dict_pour(vm, <PyObject*>kept, d) != 0:
                return fail_host(vm)
            PyDict_Clear(d)
            if dict_pour(vm, d, <PyObject*>kept) != 0:
                return fail_host(vm)
        except BaseException as error:
            return fail_from(vm, error)
        position = 0
        PyDict_Next(d, &position, key, value)
    return OK


cdef int ordered_popitem(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """popitem(last=True)."""
    cdef PyObject* self = self_dict(vm, native, &args[0])
    cdef PyObject* key = NULL
    cdef PyObject* value = NULL
    cdef bint last = True
    cdef int status
    if self == NULL:
        return RAISED
    if args[1].tag != UNSET:
        status = ops_truth(vm, &args[1], &last)
        if status != OK:
            return status
    if PyDict_GET_SIZE(self) == 0:
        return fail(vm, exc_KeyError, "dictionary is empty")
    if last:
        return set_result(vm, out, _host_popitem(self, NULL))
    status = _first_entry(vm, self, &key, &value)
    if status != OK:
        return status
    try:
        pair = (<object>key, <object>value)
    except BaseException as error:
        return fail_from(vm, error)
    status = dict_take(vm, self, PyTuple_GET_ITEM(<PyObject*>pair, 0), &value)
    if status == OK:
        Py_XDECREF(value)
        set_obj(out, <PyObject*>pair)
    return status


cdef int ordered_pop(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return dict_pop_method(vm, native, args, 3 if args[2].tag != UNSET else 2, out)


cdef int ordered_setdefault(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return dict_setdefault_method(vm, native, args, 3 if args[2].tag != UNSET else 2, out)


cdef int ordered_fromkeys(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return dict_fromkeys_method(vm, native, args, 3 if args[2].tag != UNSET else 2, out)


cdef int ordered_ior(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """|=: an update with whatever update() takes."""
    cdef Value ignored
    cdef int status
    name = "update"
    ignored.tag = UNSET
    status = vm_call_method(vm, &args[0], <PyObject*>name, &args[1], 1, &ignored)
    value_clear(&ignored)
    if status == OK:
        value_copy(out, &args[0])
    return status


cdef int ordered_move_to_end(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """move_to_end(key, last=True)."""
    cdef PyObject* self = self_dict(vm, native, &args[0])
    cdef PyObject* key
    cdef PyObject* value = NULL
    cdef bint last = True
    cdef int status
    if self == NULL:
        return RAISED
    if args[2].tag != UNSET:
        status = ops_truth(vm, &args[2], &last)
        if status != OK:
            return status
    key = box(&args[1])
    if key == NULL:
        return fail_host(vm)
    status = dict_take(vm, self, key, &value)
    if status == OK:
        if value == NULL:
            status = fail_value(vm, exc_KeyError, key)
        elif last:
            status = dict_put(vm, self, key, value)
        else:
            status = _put_first(vm, self, key, value)
        Py_XDECREF(value)
    Py_DECREF(key)
    if status == OK:
        set_none(out)
    return status


cdef int _put_first(VM vm, PyObject* d, PyObject* key, PyObject* value) noexcept:
    """Put an entry before all others: the dict is built anew."""
    cdef Py_ssize_t n = PyDict_GET_SIZE(d)
    if meter_charge(vm, n * 4) != OK or heap_reserve(vm, n * 64) != OK:
        return TRAPPED
    try:
        if meter_charge(vm, 2 * collision_cost(vm, n)) != OK:
            return TRAPPED
        made = {}
        if dict_write(vm, <PyObject*>made, key, value) != 0 or dict_pour(vm, <PyObject*>made, d) != 0:
            return fail_host(vm)
        PyDict_Clear(d)
        return OK if dict_pour(vm, d, <PyObject*>made) == 0 else fail_host(vm)
    except BaseException as error:
        return fail_from(vm, error)


cdef int ordered_compare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """== and !=: the order counts between two OrderedDicts."""
    cdef PyObject* self = self_dict(vm, native, &args[0])
    cdef PyObject* other = unwrap(&args[1])
    cdef Value a, b
    cdef bint same = False
    cdef int status
    if self == NULL:
        return RAISED
    if other == NULL or Py_TYPE(other) != &PyDict_Type:
        set_obj(out, Py_NotImplemented)
        return OK
    a.tag = b.tag = OBJ
    a.u.o = self
    b.u.o = other
    status = ops_eq(vm, &a, &b, &same)
    if status == OK and same and value_isinstance(&args[1], cls_OrderedDict):
        if meter_charge(vm, PyDict_GET_SIZE(self)) != OK:
            return TRAPPED
        charge_gaps(vm, self)
        charge_gaps(vm, other)
        try:
            keys = list(<dict><object>self)
            others = list(<dict><object>other)
        except BaseException as error:
            return fail_from(vm, error)
        a.u.o = <PyObject*>keys
        b.u.o = <PyObject*>others
        status = ops_eq(vm, &a, &b, &same)
    if status == OK:
        set_bool(out, same if native.name == "__eq__" else not same)
    return status


cdef int ordered_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_dict(vm, native, &args[0])
    if self == NULL:
        return RAISED
    return _named_repr(vm, &args[0], self, "", True, out)
