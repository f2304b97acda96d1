# The methods of list and tuple, over the exact host object of the receiver.
#
# Moves of items are charged at eight pointers a unit, searches at two comparisons a unit, before they
# are done. Searching may run guest code (`__eq__`), which may change the list: its size and items are
# read again after every comparison.

cdef enum:
    SEARCH_CHUNK = 32         # comparisons charged at a time


cdef inline int list_push(VM vm, PyObject* self, const Value* v) noexcept:
    """self.append(v) on an exact list."""
    cdef PyObject* o
    if v.tag == OBJ:
        o = v.u.o
        Py_INCREF(o)
        vm.heap_debt += 9
    else:
        o = box(v)
        if o == NULL:
            return fail_host(vm)
        vm.heap_debt += 40
    if sp_list_append_steal(self, o) < 0:
        return fail_host(vm)
    return OK


cdef int list_append_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    if self == NULL or list_push(vm, self, &args[1]) != OK:
        return failed(vm)
    set_none(out)
    return OK


cdef int list_extend_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    cdef int status
    if self == NULL:
        return RAISED
    status = list_extend(vm, self, &args[1])
    if status == OK:
        set_none(out)
    return status


cdef int list_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* result
    cdef PyObject* source
    cdef Py_ssize_t size
    if n == 0:
        return set_result(vm, out, PyList_New(0))
    source = args[0].u.o if args[0].tag == OBJ else NULL
    if source != NULL and Py_TYPE(source) == &PyList_Type:
        size = PyList_GET_SIZE(source)
        if meter_charge(vm, size >> 3) != OK or heap_reserve(vm, 56 + 8 * size) != OK:
            return TRAPPED
        return set_result(vm, out, PyList_GetSlice(source, 0, size))
    result = iter_to_list(vm, &args[0])
    if result == NULL:
        return failed(vm)
    set_obj_steal(out, result)
    return OK


cdef int list_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    cdef int status = OK
    if self == NULL:
        return RAISED
    if PyList_GET_SIZE(self) and PyList_SetSlice(self, 0, PyList_GET_SIZE(self), NULL) < 0:
        return fail_host(vm)
    if n > 1:
        status = list_extend(vm, self, &args[1])
    if status == OK:
        set_none(out)
    return status


cdef int list_insert_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    cdef PyObject* item
    cdef int64_t where = 0
    cdef Py_ssize_t size
    cdef int status
    if self == NULL:
        return RAISED
    status = arg_index(vm, &args[1], &where, exc_OverflowError)
    if status != OK:
        return status
    size = PyList_GET_SIZE(self)
    if where < 0:
        where = where + size if where + size > 0 else 0
    elif where > size:
        where = size
    if meter_charge(vm, (size - where) >> 3) != OK:
        return TRAPPED
    item = box(&args[2])
    if item == NULL:
        return fail_host(vm)
    vm.heap_debt += 40
    status = PyList_Insert(self, where, item)
    Py_DECREF(item)
    if status < 0:
        return fail_host(vm)
    set_none(out)
    return OK


cdef int list_pop_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    cdef PyObject* item
    cdef int64_t where = -1
    cdef Py_ssize_t size
    cdef int status
    if self == NULL:
        return RAISED
    if n > 1:
        status = arg_index(vm, &args[1], &where, exc_OverflowError)
        if status != OK:
            return status
    size = PyList_GET_SIZE(self)
    if size == 0:
        return fail(vm, exc_IndexError, "pop from empty list")
    if where < 0:
        where += size
    if where == size - 1:
        item = sp_list_pop_last(self)
        if item == NULL:
            return fail_host(vm)
        set_any_steal(out, item)
        return OK
    if where < 0 or where >= size:
        return fail(vm, exc_IndexError, "pop index out of range")
    if meter_charge(vm, (size - where) >> 3) != OK:
        return TRAPPED
    item = PyList_GET_ITEM(self, where)
    Py_INCREF(item)
    if PyList_SetSlice(self, where, where + 1, NULL) < 0:
        Py_DECREF(item)
        return fail_host(vm)
    set_any_steal(out, item)
    return OK


cdef inline Py_ssize_t sequence_size(PyObject* self) noexcept:
    return Py_SIZE(self)


cdef inline PyObject* sequence_item(PyObject* self, Py_ssize_t i) noexcept:
    return PyList_GET_ITEM(self, i) if Py_TYPE(self) == &PyList_Type else PyTuple_GET_ITEM(self, i)


cdef int sequence_search(VM vm, PyObject* self, PyObject* wanted, Py_ssize_t i, Py_ssize_t stop,
                         Py_ssize_t* found) noexcept:
    """The first place from i to stop where an exact list or tuple has something equal; -1: none."""
    cdef PyObject* item
    cdef int same
    cdef Py_ssize_t charged = i
    found[0] = -1
    while i < stop and i < sequence_size(self):
        if i >= charged:
            charged = i + SEARCH_CHUNK
            if meter_charge(vm, SEARCH_CHUNK // 2 if charged < stop else (stop - i + 1) // 2) != OK:
                return TRAPPED
        item = sequence_item(self, i)
        same = quick_eq(item, wanted)
        if same < 0:
            Py_INCREF(item)
            same = keys_equal(vm, item, wanted)
            Py_DECREF(item)
            if same < 0:
                return failed(vm)
        if same:
            found[0] = i
            return OK
        i += 1
    return OK


cdef int arg_slice_index(VM vm, const Value* v, int64_t* out) noexcept:
    """The start and stop arguments of index(): any integer, clamped."""
    if not (is_int(v) or v.tag == BOOL or is_type(v, type_Instance)):
        return fail(vm, exc_TypeError, "slice indices must be integers or have an __index__ method")
    return arg_index(vm, v, out, None)


cdef int sequence_index_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self
    cdef PyObject* wanted
    cdef int64_t start = 0
    cdef int64_t stop = INT64_MAX
    cdef Py_ssize_t size
    cdef Py_ssize_t found = -1
    cdef int status
    self = self_of(vm, native, &args[0], native.klass.host_type)
    if self == NULL:
        return RAISED
    size = sequence_size(self)
    if n > 2:
        status = arg_slice_index(vm, &args[2], &start)
        if status == OK and n > 3:
            status = arg_slice_index(vm, &args[3], &stop)
        if status != OK:
            return status
        if start < 0:
            start = start + size if start + size > 0 else 0
        if stop < 0:
            stop = stop + size if stop + size > 0 else 0
    if stop > size:
        stop = size
    wanted = box(&args[1])
    if wanted == NULL:
        return fail_host(vm)
    status = sequence_search(vm, self, wanted, start, stop, &found)
    Py_DECREF(wanted)
    if status != OK:
        return status
    if found < 0:
        return fail_not_found(vm, native, &args[1])
    set_int(out, found)
    return OK


cdef int fail_not_found(VM vm, Native native, const Value* wanted) noexcept:
    cdef PyObject* text
    if native.klass is cls_tuple:
        return fail(vm, exc_ValueError, "tuple.index(x): x not in tuple")
    text = ops_repr(vm, wanted)
    if text == NULL:
        return failed(vm)
    where = native.klass.name
    message = f"{<object>text} is not in {where}"
    Py_DECREF(text)
    return fail(vm, exc_ValueError, message)


cdef int sequence_count_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], native.klass.host_type)
    cdef PyObject* wanted
    cdef Py_ssize_t found
    cdef Py_ssize_t i = 0
    cdef int64_t count = 0
    cdef int status
    if self == NULL:
        return RAISED
    wanted = box(&args[1])
    if wanted == NULL:
        return fail_host(vm)
    while True:
        status = sequence_search(vm, self, wanted, i, PY_SSIZE_T_MAX, &found)
        if status != OK or found < 0:
            break
        count += 1
        i = found + 1
        vm.fuel -= 1
    Py_DECREF(wanted)
    if status == OK:
        set_int(out, count)
    return status


cdef int list_remove_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    cdef PyObject* wanted
    cdef Py_ssize_t found = -1
    cdef int status
    if self == NULL:
        return RAISED
    wanted = box(&args[1])
    if wanted == NULL:
        return fail_host(vm)
    status = sequence_search(vm, self, wanted, 0, PY_SSIZE_T_MAX, &found)
    Py_DECREF(wanted)
    if status != OK:
        return status
    if found < 0:
        return fail(vm, exc_ValueError, "list.remove(x): x not in list")
    if meter_charge(vm, (PyList_GET_SIZE(self) - found) >> 3) != OK:
        return TRAPPED
    if PyList_SetSlice(self, found, found + 1, NULL) < 0:
        return fail_host(vm)
    set_none(out)
    return OK


cdef int list_reverse_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    if self == NULL:
        return RAISED
    if meter_charge(vm, PyList_GET_SIZE(self) >> 3) != OK:
        return TRAPPED
    if PyList_Reverse(self) < 0:
        return fail_host(vm)
    set_none(out)
    return OK


cdef int list_copy_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    cdef Py_ssize_t size
    if self == NULL:
        return RAISED
    size = PyList_GET_SIZE(self)
    if meter_charge(vm, size >> 3) != OK or heap_reserve(vm, 56 + 8 * size) != OK:
        return TRAPPED
    return set_result(vm, out, PyList_GetSlice(self, 0, size))


cdef int list_clear_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    if self == NULL:
        return RAISED
    if meter_charge(vm, PyList_GET_SIZE(self) >> 3) != OK:
        return TRAPPED
    if PyList_SetSlice(self, 0, PyList_GET_SIZE(self), NULL) < 0:
        return fail_host(vm)
    set_none(out)
    return OK


cdef int reverse_arg(VM vm, const Value* v, bint* out) noexcept:
    """The flag `reverse` of sort and sorted: any truth since 3.12, an int before."""
    cdef int64_t flag = 0
    cdef int status
    if PY_VERSION >= 0x030C0000:
        return ops_truth(vm, v, out)
    if PY_VERSION < 0x030A0000 and class_lookup(vm, class_of(v), <PyObject*>s___index__) == NULL:
        return fail(vm, exc_TypeError, f"an integer is required (got type {type_name(v)})")
    status = arg_index(vm, v, &flag, exc_OverflowError)
    out[0] = flag != 0
    return status


cdef int list_sort_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """sort(*, key=None, reverse=False)."""
    cdef PyObject* self = self_of(vm, native, &args[0], &PyList_Type)
    cdef bint reverse = False
    cdef int status
    if self == NULL:
        return RAISED
    if args[2].tag != UNSET:
        status = reverse_arg(vm, &args[2], &reverse)
        if status != OK:
            return status
    status = sort_list(vm, self, &args[1], reverse)
    if status == OK:
        set_none(out)
    return status


# --- tuple

cdef int tuple_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* items
    cdef PyObject* result
    if n == 0:
        return set_result(vm, out, PyTuple_New(0))
    if is_type(&args[0], &PyTuple_Type):
        set_obj(out, args[0].u.o)
        return OK
    if is_type(&args[0], &PyList_Type):
        items = args[0].u.o
        Py_INCREF(items)
    else:
        items = iter_to_list(vm, &args[0])
        if items == NULL:
            return failed(vm)
    if meter_charge(vm, PyList_GET_SIZE(items) >> 3) != OK or (
            heap_reserve(vm, 40 + 8 * PyList_GET_SIZE(items)) != OK):
        Py_DECREF(items)
        return TRAPPED
    result = PyList_AsTuple(items)
    Py_DECREF(items)
    return set_result(vm, out, result)


row_role(row("list", "__make__", list_make, "iterable=(), /", 2), ROLE_LIST)
row("list", "__init__", list_init, "self, iterable=(), /")
row_role(row("list", "append", list_append_method, "self, object, /"), ROLE_APPEND)
row("list", "extend", list_extend_method, "self, iterable, /")
row("list", "insert", list_insert_method, "self, index, object, /")
row("list", "pop", list_pop_method, "self, index=-1, /")
row("list", "remove", list_remove_method, "self, value, /")
row("list", "index", sequence_index_method, "self, value, start=0, stop=9223372036854775807, /")
row("list", "count", sequence_count_method, "self, value, /")
row("list", "reverse", list_reverse_method, "self, /")
row("list", "copy", list_copy_method, "self, /", 2)
row("list", "clear", list_clear_method, "self, /")
row("list", "sort", list_sort_method, "self, /, *, key=None, reverse=False", 2)
row_role(row("tuple", "__make__", tuple_make, "iterable=(), /", 2), ROLE_COLLECT)
row("tuple", "index", sequence_index_method, "self, value, start=0, stop=9223372036854775807, /")
row("tuple", "count", sequence_count_method, "self, value, /")
