# The steps of enumerate, zip, map, filter, reversed: one item each, guest code included.

# ---- steps ----

cdef enum:
    FEW = 6     # arguments, items of a tuple, that need no memory of their own

cdef int step_enumerate(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, i: the next index, third: the next index once it does not fit int64."""
    cdef PyObject* first
    cdef PyObject* second = NULL
    cdef int status = next_object(vm, <PyObject*>it.source, &second)
    if status != OK:
        return status
    if SP_LIKELY(it.third is None):
        first = PyLong_FromLongLong(it.i)
        if SP_UNLIKELY(it.i == INT64_MAX):
            it.third = 1 << 63
        else:
            it.i += 1
    else:
        index = it.third
        it.third = index + 1
        first = sp_new_ref(<PyObject*>index)
    if first == NULL:
        Py_DECREF(second)
        return fail_host(vm)
    return pair_out_steal(vm, first, second, out)


cdef int pair_enumerate(VM vm, Iterator it, Value* out) noexcept:
    cdef int status = next_item(vm, <PyObject*>it.source, &out[1])
    if status != OK:
        return status
    if SP_LIKELY(it.third is None and it.i != INT64_MAX):
        set_int(&out[0], it.i)
        it.i += 1
        return OK
    try:
        index = it.third if it.third is not None else it.i
        it.third = index + 1
        set_any(&out[0], <PyObject*>index)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int step_zip(VM vm, Iterator it, Value* out) noexcept:
    """source: tuple of iterators, k: strict."""
    cdef PyObject* its = <PyObject*>it.source
    cdef Py_ssize_t n = PyTuple_GET_SIZE(its)
    cdef Py_ssize_t i
    cdef PyObject* result
    cdef PyObject* boxed = NULL
    cdef PyObject* second = NULL
    cdef PyObject* old
    cdef PyObject* room[FEW]
    cdef Py_ssize_t ended = 0
    cdef int status
    if n == 2:
        status = next_object(vm, PyTuple_GET_ITEM(its, 0), &boxed)
        if status != OK:
            return status if status != DONE or not it.k else _zip_strict(vm, it, 0, out)
        status = next_object(vm, PyTuple_GET_ITEM(its, 1), &second)
        if status != OK:
            Py_DECREF(boxed)
            return status if status != DONE or not it.k else _zip_strict(vm, it, 1, out)
        return pair_out_steal(vm, boxed, second, out)
    if n > 4 and meter_charge(vm, n * 6) != OK:
        return TRAPPED
    if n == 0:
        return DONE
    if n <= FEW:
        for i in range(n):
            status = next_object(vm, PyTuple_GET_ITEM(its, i), &room[i])
            if status != OK:
                while i > 0:
                    i -= 1
                    Py_DECREF(room[i])
                    ended += 1
                return status if status != DONE or not it.k else _zip_strict(vm, it, ended, out)
        if out.tag == OBJ and sp_tuple_is_reusable(out.u.o, n):
            # As in pair_out_steal.
            result = out.u.o
            for i in range(n):
                old = PyTuple_GET_ITEM(result, i)
                PyTuple_SET_ITEM(result, i, room[i])
                room[i] = old
            for i in range(n):
                Py_DECREF(room[i])
            return OK
    result = PyTuple_New(n)
    if result == NULL:
        return fail_host(vm)
    heap_note(vm, 40 + n * 8)
    for i in range(n):
        if n > FEW:
            status = next_object(vm, PyTuple_GET_ITEM(its, i), &boxed)
            if status != OK:
                Py_DECREF(result)
                return status if status != DONE or not it.k else _zip_strict(vm, it, i, out)
        else:
            boxed = room[i]
        PyTuple_SET_ITEM(result, i, boxed)
    set_obj_steal(out, result)
    return OK


cdef int pair_zip(VM vm, Iterator it, Value* out) noexcept:
    """The step of a zip of two."""
    cdef PyObject* its = <PyObject*>it.source
    cdef Value first
    cdef int status
    first.tag = UNSET
    status = next_item(vm, PyTuple_GET_ITEM(its, 0), &first)
    if status != OK:
        return status if status != DONE or not it.k else _zip_strict(vm, it, 0, &first)
    status = next_item(vm, PyTuple_GET_ITEM(its, 1), &out[1])
    if status != OK:
        value_clear(&first)
        return status if status != DONE or not it.k else _zip_strict(vm, it, 1, &first)
    value_move(&out[0], &first)
    return OK


cdef int _zip_strict(VM vm, Iterator it, Py_ssize_t ended, Value* out) noexcept:
    """Iterator number `ended` of a strict zip is exhausted: DONE if all are."""
    cdef PyObject* its = <PyObject*>it.source
    cdef Py_ssize_t i
    cdef Value item
    cdef int status
    if ended > 0:
        before = "argument 1" if ended == 1 else f"arguments 1-{ended}"
        return fail(vm, exc_ValueError, f"zip() argument {ended + 1} is shorter than {before}")
    item.tag = UNSET
    for i in range(1, PyTuple_GET_SIZE(its)):
        status = iter_next(vm, PyTuple_GET_ITEM(its, i), &item)
        value_clear(&item)
        if status == OK:
            before = "argument 1" if i == 1 else f"arguments 1-{i}"
            return fail(vm, exc_ValueError, f"zip() argument {i + 1} is longer than {before}")
        if status != DONE:
            return status
    return DONE


cdef int step_map(VM vm, Iterator it, Value* out) noexcept:
    """source: tuple of iterators, extra: function."""
    cdef PyObject* its = <PyObject*>it.source
    cdef Py_ssize_t n = PyTuple_GET_SIZE(its)
    cdef Py_ssize_t i
    cdef Py_ssize_t filled = 0
    cdef Value room[FEW]
    cdef Value* args = room
    cdef Value callee, result
    cdef int status = OK
    value_borrow(&callee, <PyObject*>it.extra)
    result.tag = UNSET
    if n == 1:
        room[0].tag = UNSET
        status = iter_next(vm, PyTuple_GET_ITEM(its, 0), room)
        if status == OK:
            status = vm_call(vm, &callee, room, 1, NULL, &result)
            value_clear(room)
            if status == OK:
                value_move(out, &result)
        return status
    if n > FEW:
        args = <Value*>malloc(n * sizeof(Value))
        if args == NULL:
            return trap(vm, TRAP_MEMORY, None)
    for i in range(n):
        args[i].tag = UNSET
        status = iter_next(vm, PyTuple_GET_ITEM(its, i), &args[i])
        if status != OK:
            break
        filled += 1
    if status == OK:
        status = vm_call(vm, &callee, args, n, NULL, &result)
        if status == OK:
            value_move(out, &result)
    for i in range(filled):
        value_clear(&args[i])
    if args != room:
        free(args)
    return status


cdef int call_truth(VM vm, PyObject* function, Value* item, bint* out) noexcept:
    """bool(function(item)); function None: bool(item)."""
    cdef Value callee, result
    cdef int status
    if function == Py_None or function == <PyObject*>cls_bool:
        return ops_truth(vm, item, out)
    value_borrow(&callee, function)
    result.tag = UNSET
    status = vm_call(vm, &callee, item, 1, NULL, &result)
    if status == OK:
        if result.tag == BOOL:
            out[0] = result.u.i != 0
        else:
            status = ops_truth(vm, &result, out)
            value_clear(&result)
    return status


cdef int step_filter(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, extra: function or None, k: keep the items that are false."""
    cdef Value item
    cdef bint wanted = False
    cdef int status
    item.tag = UNSET
    while True:
        status = iter_next(vm, <PyObject*>it.source, &item)
        if status != OK:
            return status
        status = call_truth(vm, <PyObject*>it.extra, &item, &wanted)
        if status == OK and meter_charge(vm, 1) != OK:
            status = TRAPPED
        if status != OK:
            value_clear(&item)
            return status
        if wanted != (it.k != 0):
            value_move(out, &item)
            return OK
        value_clear(&item)


cdef int step_list_reversed(VM vm, Iterator it, Value* out) noexcept:
    """i: the next index."""
    cdef PyObject* source = <PyObject*>it.source
    if source == Py_None:
        return DONE
    if 0 <= it.i < PyList_GET_SIZE(source):
        set_any(out, PyList_GET_ITEM(source, it.i))
        it.i -= 1
        return OK
    it.i = -1
    it.source = None
    return DONE


cdef int step_sequence_reversed(VM vm, Iterator it, Value* out) noexcept:
    """Anything with items by index. i: the next index."""
    cdef Value index, item, source
    cdef int status
    if it.source is None or it.i < 0:
        return DONE
    keep = it.source
    item.tag = UNSET
    value_borrow(&source, <PyObject*>keep)
    index.tag = INT
    index.u.i = it.i
    status = ops_get_item(vm, &source, &index, &item)
    if status == OK:
        it.i -= 1
        value_move(out, &item)
    elif status == RAISED and (exc_matches(vm, exc_IndexError) or exc_matches(vm, exc_StopIteration)):
        exc_clear(vm)
        it.i = -1
        it.source = None
        return DONE
    return status


cdef int step_host(VM vm, Iterator it, Value* out) noexcept:
    """source: an iterator of the host over one of its containers, which runs no guest code."""
    cdef PyObject* item
    if it.source is None:
        return DONE
    item = PyIter_Next(<PyObject*>it.source)
    if item != NULL:
        set_any_steal(out, item)
        return OK
    if PyErr_Occurred() != NULL:
        return fail_host(vm)
    it.source = None
    return DONE
