# Taking iterables apart: `a, b = x`, `a, *b = x`. May run guest code.

cdef int ops_unpack(VM vm, const Value* src, Py_ssize_t n, Value* dst) noexcept:
    """dst[0 .. n-1] = src, exactly n items."""
    cdef Py_ssize_t i, size
    cdef PyObject* o
    cdef PyObject** items
    cdef bint lists
    if src.tag == OBJ and (Py_TYPE(src.u.o) == &PyTuple_Type or Py_TYPE(src.u.o) == &PyList_Type):
        o = src.u.o
        lists = Py_TYPE(o) == &PyList_Type
        size = Py_SIZE(o)
        if size < n:
            return fail(vm, exc_ValueError, f"not enough values to unpack (expected {n}, got {size})")
        if size > n:
            if PY_VERSION >= 0x030E0000:
                return fail(vm, exc_ValueError, f"too many values to unpack (expected {n}, got {size})")
            return fail(vm, exc_ValueError, f"too many values to unpack (expected {n})")
        Py_INCREF(o)
        for i in range(n):
            # Dropping a register's old content may run anything but guest code: sizes stay.
            set_any(&dst[i], SP_LIST_ITEMS(o)[i] if lists else SP_TUPLE_ITEMS(o)[i])
        Py_DECREF(o)
        return OK
    return unpack_iterable(vm, src, dst, n, -1)


cdef int unpack_begin(VM vm, const Value* src, Value* st) noexcept:
    cdef int status = iter_begin(vm, src, st)
    if status == RAISED and exc_matches(vm, exc_TypeError) and not is_iterable(vm, src):
        exc_clear(vm)
        return fail(vm, exc_TypeError, f"cannot unpack non-iterable {type_name(src)} object")
    return status


cdef int unpack_iterable(VM vm, const Value* src, Value* dst, Py_ssize_t n, Py_ssize_t after) noexcept:
    """Any iterable, after == -1: exactly n items; else n items, a list, `after` items."""
    cdef Value st[3]
    cdef Value item
    cdef Value* items
    cdef Py_ssize_t i, size
    cdef Py_ssize_t count = 0
    cdef Value* root
    cdef PyObject* rest
    cdef PyObject* o
    cdef int status
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    status = unpack_begin(vm, src, st)
    if status != OK:
        return status
    items = <Value*>calloc(n + 1, sizeof(Value))
    if items == NULL:
        iter_end(st)
        return trap(vm, TRAP_MEMORY, None)
    while count < n:
        status = iter_step(vm, st, &items[count])
        if status != OK:
            break
        count += 1
    if status == DONE:
        if after >= 0:
            status = fail(vm, exc_ValueError, f"not enough values to unpack (expected at least {n + after}, got {count})")
        else:
            status = fail(vm, exc_ValueError, f"not enough values to unpack (expected {n}, got {count})")
    elif status == OK and after < 0:
        status = iter_step(vm, st, &item)
        if status == OK:
            status = fail(vm, exc_ValueError, f"too many values to unpack (expected {n})")
        elif status == DONE:
            status = OK
            for i in range(n):
                value_move(&dst[i], &items[i])
    elif status == OK:
        rest = PyList_New(0)
        root = NULL
        if rest == NULL:
            status = fail_host(vm)
        else:
            # In sight of the census while it grows.
            root = root_push(vm, rest)
            if root == NULL:
                status = RAISED
        while status == OK:
            status = meter_charge(vm, 1)
            if status == OK:
                status = iter_step(vm, st, &item)
            if status == OK:
                status = heap_reserve(vm, 8 if item.tag == OBJ else 40)
            if status == OK:
                o = box(&item)
                if o == NULL or sp_list_append_steal(rest, o) != 0:
                    status = fail_host(vm)
        root_pop(vm, root)
        if status == DONE:
            status = OK
            size = PyList_GET_SIZE(rest)
            if size < after:
                status = fail(vm, exc_ValueError,
                              f"not enough values to unpack (expected at least {n + after}, got {n + size})")
            else:
                for i in range(n):
                    value_move(&dst[i], &items[i])
                for i in range(after):
                    set_any(&dst[n + 1 + i], SP_LIST_ITEMS(rest)[size - after + i])
                if after and PyList_SetSlice(rest, size - after, size, NULL) != 0:
                    status = fail_host(vm)
                else:
                    set_obj(&dst[n], rest)
        Py_XDECREF(rest)
    value_clear(&item)
    iter_end(st)
    for i in range(n):
        value_clear(&items[i])
    free(items)
    return status


cdef int ops_unpack_star(VM vm, const Value* src, Py_ssize_t before, Py_ssize_t after, Value* dst) noexcept:
    """dst[0 .. before-1], a list in dst[before], dst[before+1 .. before+after] = src."""
    cdef Value kept
    cdef int status
    # src may be one of the targets.
    value_init(&kept, src)
    status = unpack_iterable(vm, &kept, dst, before, after)
    value_clear(&kept)
    return status
