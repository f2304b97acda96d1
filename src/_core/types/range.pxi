# range and slice objects: host objects whose attributes are natives.
#
# A range's bounds are exact host ints of any size. The parts of a slice are whatever the guest put
# there, so they are made ints by value_index before the host sees them.

cdef object _range_int(VM vm, const Value* v, int* status):
    """An argument of range() as a host int; TypeError for what is no integer."""
    cdef Value i
    i.tag = UNSET
    status[0] = value_index(vm, v, &i)
    if status[0] != OK:
        return None
    result = as_object(&i)
    value_clear(&i)
    return result


cdef int range_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status = OK
    second = third = None
    try:
        first = _range_int(vm, &args[0], &status)
        if status == OK and n > 1:
            second = _range_int(vm, &args[1], &status)
        if status == OK and n > 2:
            third = _range_int(vm, &args[2], &status)
        if status != OK:
            return status
        result = range(first) if n == 1 else range(first, second) if n == 2 else range(first, second, third)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int range_attribute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """start, stop and step of ranges and slices."""
    cdef PyObject* self = self_of(vm, native, &args[0], native.klass.host_type)
    if self == NULL:
        return RAISED
    try:
        value = <object>self
        name = native.name
        part = value.start if name == "start" else value.stop if name == "stop" else value.step
        set_any(out, <PyObject*>part)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int range_find(VM vm, PyObject* self, const Value* wanted, Value* found) noexcept:
    """found = the index of the first item equal to wanted, or None. May run guest code."""
    cdef Value st[3]
    cdef Value source, item
    cdef bint same = False
    cdef int status
    cdef int64_t i = 0
    set_none(found)
    try:
        if wanted.tag != OBJ or Py_TYPE(wanted.u.o) != type_Instance:
            value = as_object(wanted)
            if isinstance(value, complex) and value.imag == 0:
                value = value.real
            if isinstance(value, float) and value.is_integer():
                value = int(value)
            if isinstance(value, int) and value in <object>self:
                place = (<object>self).index(value)
                set_any(found, <PyObject*>place)
            return OK
    except BaseException as error:
        return fail_from(vm, error)
    source.tag = OBJ
    source.u.o = self
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    status = iter_begin(vm, &source, st)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status == OK:
            status = TRAPPED if meter_charge(vm, 1) != OK else ops_eq(vm, &item, wanted, &same)
        if status == OK and same:
            set_int(found, i)
            break
        i += 1
    iter_end(st)
    value_clear(&item)
    return OK if status == DONE else status


cdef int range_index_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """index and count."""
    cdef PyObject* self = self_of(vm, native, &args[0], &PyRange_Type)
    cdef Value found
    cdef PyObject* text
    cdef int status
    if self == NULL:
        return RAISED
    found.tag = UNSET
    status = range_find(vm, self, &args[1], &found)
    if status != OK:
        return status
    if native.name == "count":
        set_int(out, found.tag != NONE)
        value_clear(&found)
        return OK
    if found.tag == NONE:
        if is_int(&args[1]) or args[1].tag == BOOL:
            text = ops_repr(vm, &args[1])
            if text == NULL:
                return failed(vm)
            message = f"{<object>text} is not in range"
            Py_DECREF(text)
            return fail(vm, exc_ValueError, message)
        return fail(vm, exc_ValueError, "sequence.index(x): x not in sequence")
    value_move(out, &found)
    return OK


cdef int slice_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        if n == 1:
            result = slice(as_object(&args[0]))
        elif n == 2:
            result = slice(as_object(&args[0]), as_object(&args[1]))
        else:
            result = slice(as_object(&args[0]), as_object(&args[1]), as_object(&args[2]))
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int slice_indices_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PySlice_Type)
    cdef Value v
    cdef int status = OK
    cdef list parts = []
    if self == NULL:
        return RAISED
    try:
        value = <object>self
        size = _range_int(vm, &args[1], &status)
        if status != OK:
            return status
        for part in (value.start, value.stop, value.step):
            if part is not None:
                v.tag = UNSET
                set_any(&v, <PyObject*>part)
                if not (is_int(&v) or v.tag == BOOL or is_type(&v, type_Instance)):
                    value_clear(&v)
                    return fail(vm, exc_TypeError,
                                "slice indices must be integers or None or have an __index__ method")
                part = _range_int(vm, &v, &status)
                value_clear(&v)
                if status != OK:
                    return status
            parts.append(part)
        result = slice(parts[0], parts[1], parts[2]).indices(size)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("range", "__make__", range_make, "start, stop=None, step=None, /", 2)
row("range", "index", range_index_method, "self, value, /")
row("range", "count", range_index_method, "self, value, /")
row("slice", "__make__", slice_make, "start, stop=None, step=None, /", 2)
row("slice", "indices", slice_indices_method, "self, length, /")
for _owner in ("range", "slice"):
    for _name in ("start", "stop", "step"):
        row(_owner, _name, range_attribute, "self, /", 1, NATIVE_GETTER)
