# Slices: a[i:j:k] of every sequence, assignment to and deletion of them.
#
# Bounds are resolved before the container is looked at (`__index__` may run guest code). Copies are
# charged and reserved by their size.

cdef int slice_bound(VM vm, const Value* v, int64_t missing, int64_t* out) noexcept:
    """A bound: None, an int (clamped), or an object with __index__."""
    if v.tag == INT:
        out[0] = v.u.i
        return OK
    if v.tag == NONE or v.tag == UNSET:
        out[0] = missing
        return OK
    if as_int(v, out):
        return OK
    if not is_indexable(vm, v):
        return fail(vm, exc_TypeError, "slice indices must be integers or None or have an __index__ method")
    return arg_index(vm, v, out, None)


cdef int slice_parts(VM vm, PyObject* s, int64_t* start, int64_t* stop, int64_t* step) noexcept:
    """The bounds of a slice object, clamped to int64; ValueError for a step of zero."""
    cdef Value v
    cdef int status
    v.tag = UNSET
    set_any(&v, SP_SLICE_STEP(s))
    status = slice_bound(vm, &v, 1, step)
    if status == OK and step[0] == 0:
        status = fail(vm, exc_ValueError, "slice step cannot be zero")
    if status == OK:
        if step[0] < -INT64_MAX:
            step[0] = -INT64_MAX
        set_any(&v, SP_SLICE_START(s))
        status = slice_bound(vm, &v, INT64_MAX if step[0] < 0 else 0, start)
    if status == OK:
        set_any(&v, SP_SLICE_STOP(s))
        status = slice_bound(vm, &v, INT64_MIN if step[0] < 0 else INT64_MAX, stop)
    value_clear(&v)
    return status


cdef int64_t slice_adjust(int64_t size, int64_t* start, int64_t* stop, int64_t step) noexcept:
    """Fit the bounds to a sequence of that size; how many items the slice has."""
    if start[0] < 0:
        start[0] += size
        if start[0] < 0:
            start[0] = -1 if step < 0 else 0
    elif start[0] >= size:
        start[0] = size - 1 if step < 0 else size
    if stop[0] < 0:
        stop[0] += size
        if stop[0] < 0:
            stop[0] = -1 if step < 0 else 0
    elif stop[0] >= size:
        stop[0] = size - 1 if step < 0 else size
    if step < 0:
        if stop[0] < start[0]:
            return (start[0] - stop[0] - 1) // (-step) + 1
    elif start[0] < stop[0]:
        return (stop[0] - start[0] - 1) // step + 1
    return 0


cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(PyObject*)
    PyObject* PyUnicode_New(Py_ssize_t, Py_UCS4)


cdef void bytes_stride(char* target, const char* source, int64_t start, int64_t step, int64_t count) noexcept:
    cdef int64_t i
    for i in range(count):
        target[i] = source[start]
        start += step


cdef int sequence_slice(VM vm, PyObject* o, int64_t start, int64_t stop, int64_t step, Value* out) noexcept:
    """A slice of an exact list, tuple, str, bytes or bytearray."""
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef int64_t size, count
    cdef int64_t width = 8
    cdef PyObject* r
    cdef PyObject** source
    cdef PyObject** items
    cdef Py_ssize_t i
    if t == &PyUnicode_Type:
        size = PyUnicode_GET_LENGTH(o)
        width = PyUnicode_KIND(o)
    elif t == &PyBytes_Type or t == &PyByteArray_Type:
        size = PyObject_Size(o)
        width = 1
    else:
        size = Py_SIZE(o)
    count = slice_adjust(size, &start, &stop, step)
    if count == 0:
        start = stop = 0
    if count * width > 64:
        if meter_charge(vm, count * width >> (6 if step == 1 else 3)) != OK:
            return TRAPPED
    if heap_reserve(vm, count * width + 56) != OK:
        return TRAPPED
    if t == &PyList_Type or t == &PyTuple_Type:
        if t == &PyList_Type:
            r = PyList_New(count)
        elif count == size and step == 1:
            set_obj(out, o)
            return OK
        else:
            r = PyTuple_New(count)
        if r == NULL:
            return fail_host(vm)
        if count > 0:
            if t == &PyList_Type:
                items = SP_LIST_ITEMS(r)
                source = SP_LIST_ITEMS(o)
            else:
                items = SP_TUPLE_ITEMS(r)
                source = SP_TUPLE_ITEMS(o)
            for i in range(count):
                items[i] = sp_new_ref(source[start])
                start += step
        set_obj_steal(out, r)
        return OK
    if t == &PyUnicode_Type and (step == 1 or count < 2 or PyUnicode_IS_ASCII(o)):
        if step == 1 or count < 2:
            # An empty slice with a negative step begins before the text.
            r = PyUnicode_Substring(o, start if count > 0 else 0, start + count if count > 0 else 0)
        else:
            r = PyUnicode_New(count, 127)
            if r != NULL:
                bytes_stride(<char*>PyUnicode_DATA(r), <char*>PyUnicode_DATA(o), start, step, count)
        if r == NULL:
            return fail_host(vm)
        set_obj_steal(out, r)
        return OK
    try:
        if step < 0:
            part = (<object>o)[start:stop if stop >= 0 else None:step]
        else:
            part = (<object>o)[start:stop:step]
        set_obj(out, <PyObject*>part)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef bint is_sliceable(PyTypeObject* t) noexcept:
    return (t == &PyList_Type or t == &PyUnicode_Type or t == &PyTuple_Type or t == &PyBytes_Type
            or t == &PyByteArray_Type)


cdef int slice_get_object(VM vm, const Value* a, PyObject* o, PyObject* s, Value* out) noexcept:
    """a[s], o being the host object of a, s a slice object."""
    cdef int64_t start = 0
    cdef int64_t stop = 0
    cdef int64_t step = 1
    cdef int status
    if is_sliceable(Py_TYPE(o)):
        status = slice_parts(vm, s, &start, &stop, &step)
        if status != OK:
            return status
        return sequence_slice(vm, o, start, stop, step, out)
    if Py_TYPE(o) == &PyRange_Type:
        return range_slice(vm, o, s, out)
    return fail(vm, exc_TypeError, f"'{type_name(a)}' object is not subscriptable")


cdef int range_slice(VM vm, PyObject* o, PyObject* s, Value* out) noexcept:
    cdef Value v
    cdef Value index
    cdef int status
    bounds = []
    for part in ((<object>s).start, (<object>s).stop, (<object>s).step):
        if part is not None and type(part) is not int:
            v.tag = index.tag = UNSET
            set_any(&v, <PyObject*>part)
            if not is_indexable(vm, &v):
                value_clear(&v)
                return fail(vm, exc_TypeError,
                            "slice indices must be integers or None or have an __index__ method")
            status = value_index(vm, &v, &index)
            value_clear(&v)
            if status != OK:
                return status
            part = as_object(&index)
            value_clear(&index)
        bounds.append(part)
    try:
        result = (<object>o)[slice(bounds[0], bounds[1], bounds[2])]
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int slice_new(const Value* low, const Value* high, Value* out) noexcept:
    """slice(low, high)."""
    cdef PyObject* x = box(low)
    cdef PyObject* y = box(high)
    cdef PyObject* s = NULL
    if x != NULL and y != NULL:
        s = PySlice_New(x, y, NULL)
    Py_XDECREF(x)
    Py_XDECREF(y)
    if s == NULL:
        return RAISED
    set_obj_steal(out, s)
    return OK


cdef int ops_get_slice(VM vm, const Value* a, const Value* low, const Value* high, Value* out) noexcept:
    """out = a[low:high]."""
    cdef int64_t start = 0
    cdef int64_t stop = 0
    cdef int status
    cdef Value key
    if a.tag == OBJ and is_sliceable(Py_TYPE(a.u.o)):
        status = slice_bound(vm, low, 0, &start)
        if status == OK:
            status = slice_bound(vm, high, INT64_MAX, &stop)
        if status != OK:
            return status
        return sequence_slice(vm, a.u.o, start, stop, 1, out)
    key.tag = UNSET
    if slice_new(low, high, &key) != OK:
        return fail_host(vm)
    status = ops_get_item(vm, a, &key, out)
    value_clear(&key)
    return status


cdef int ops_set_slice(VM vm, const Value* a, const Value* low, const Value* high, const Value* v) noexcept:
    """a[low:high] = v."""
    cdef int status
    cdef Value key
    key.tag = UNSET
    if slice_new(low, high, &key) != OK:
        return fail_host(vm)
    status = ops_set_item(vm, a, &key, v)
    value_clear(&key)
    return status


cdef int slice_set_object(VM vm, PyObject* o, PyObject* s, const Value* v) noexcept:
    """o[s] = v of an exact list: any iterable replaces the slice."""
    cdef int64_t start = 0
    cdef int64_t stop = 0
    cdef int64_t step = 1
    cdef int64_t count, size, i
    cdef PyObject* values
    cdef PyObject* old
    cdef int status = slice_parts(vm, s, &start, &stop, &step)
    if status != OK:
        return status
    if not (v.tag == OBJ and Py_TYPE(v.u.o) == &PyList_Type and v.u.o != o):
        values = iter_to_list(vm, v)
        if values == NULL:
            status = failed(vm)
            if status == RAISED and exc_matches(vm, exc_TypeError) and not is_iterable(vm, v):
                exc_clear(vm)
                if step == 1 and PY_VERSION < 0x030D0000:
                    return fail(vm, exc_TypeError, "can only assign an iterable")
                return fail(vm, exc_TypeError, "must assign iterable to extended slice")
            return status
    else:
        values = sp_new_ref(v.u.o)
    size = PyList_GET_SIZE(values)
    count = slice_adjust(PyList_GET_SIZE(o), &start, &stop, step)
    if step == 1:
        if stop < start:
            stop = start
        if size - count > 0 and heap_reserve(vm, (size - count) * 8) != OK:
            status = TRAPPED
        elif meter_charge(vm, (size + PyList_GET_SIZE(o) - start) >> 3) != OK:
            status = TRAPPED
        elif PyList_SetSlice(o, start, stop, values) != 0:
            status = fail_host(vm)
    elif size != count:
        status = fail(vm, exc_ValueError,
                      f"attempt to assign sequence of size {size} to extended slice of size {count}")
    elif meter_charge(vm, size >> 2) != OK:
        status = TRAPPED
    else:
        for i in range(count):
            old = SP_LIST_ITEMS(o)[start]
            SP_LIST_ITEMS(o)[start] = sp_new_ref(SP_LIST_ITEMS(values)[i])
            Py_DECREF(old)
            start += step
    Py_DECREF(values)
    return status


cdef int slice_set_host(VM vm, PyObject* o, PyObject* s, const Value* v) noexcept:
    """o[s] = v of a bytearray: bytes, or an iterable of ints."""
    cdef int64_t start = 0
    cdef int64_t stop = 0
    cdef int64_t step = 1
    cdef PyObject* values
    cdef PyObject* plain = unwrap(v)
    cdef int status = slice_parts(vm, s, &start, &stop, &step)
    if status != OK:
        return status
    if plain != NULL and (Py_TYPE(plain) == &PyBytes_Type or Py_TYPE(plain) == &PyByteArray_Type):
        data = <object>plain
    else:
        values = iter_to_list(vm, v)
        if values == NULL:
            return failed(vm)
        data = <object>values
        Py_DECREF(values)
        for item in data:
            if type(item) is not int:
                return fail(vm, exc_TypeError, "an integer is required")
    if meter_charge(vm, (len(data) + PyObject_Size(o)) >> 5) != OK or heap_reserve(vm, len(data)) != OK:
        return TRAPPED
    try:
        (<object>o)[<object>s] = data
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int slice_del_object(VM vm, PyObject* o, PyObject* s) noexcept:
    """del o[s] of an exact list or bytearray."""
    cdef int64_t start = 0
    cdef int64_t stop = 0
    cdef int64_t step = 1
    cdef int status = slice_parts(vm, s, &start, &stop, &step)
    if status != OK:
        return status
    slice_adjust(PyObject_Size(o), &start, &stop, step)
    if meter_charge(vm, PyObject_Size(o) >> 4) != OK:
        return TRAPPED
    try:
        if step < 0 and stop < 0:
            del (<object>o)[start::step]
        else:
            del (<object>o)[start:stop:step]
        return OK
    except BaseException as error:
        return fail_from(vm, error)
