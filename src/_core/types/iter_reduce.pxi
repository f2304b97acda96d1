# What copy and pickle make of the iterators of builtins: how to make such an iterator again, and where it
# stands. Iterators over dicts and sets become one over a list of what is left, as in CPython.

cdef object rest_of(VM vm, Iterator it):
    """A list of what an iterator over a dict or set has left; it stays where it is. Raises the carrier."""
    cdef Iterator again = Iterator.__new__(Iterator)
    cdef Value item
    cdef int status
    cdef list rest = []
    cdef int64_t most = 0
    if it.source is not None:
        most = set_size(<PyObject*>it.source) if it.kind == ITER_SET else len(it.source)
    if meter_charge(vm, 2 * most) != OK or heap_reserve(vm, 8 * most) != OK:
        raise _GuestUnwinding()
    again.kind, again.klass, again.source = it.kind, it.klass, it.source
    again.step = it.step
    again.i, again.n, again.k, again.position = it.i, it.n, it.k, it.position
    item.tag = UNSET
    status = again.step(vm, again, &item)
    while status == OK:
        rest.append(as_object(&item))
        value_clear(&item)
        status = again.step(vm, again, &item)
    if status != DONE:
        raise _GuestUnwinding()
    return rest


cdef tuple iterator_parts(VM vm, Iterator it):
    """(function, arguments) or (function, arguments, state)."""
    cdef int kind = it.kind
    make = builtin_natives["iter"]
    if kind == ITER_RANGE:
        if it.step == step_longrange:
            return make, (range(it.source, it.source + it.extra * it.third, it.third),), 0
        return make, (range(it.i, it.i + it.n * it.k, it.k) if it.n > 0 else range(0),), 0
    if kind in (ITER_DICT_KEYS, ITER_DICT_VALUES, ITER_DICT_ITEMS, ITER_SET):
        return make, (rest_of(vm, it),)
    if kind == ITER_ENUMERATE:
        return cls_enumerate, (it.source, it.i if it.third is None else it.third)
    if kind == ITER_ZIP:
        return (cls_zip, it.source, True) if it.k else (cls_zip, it.source)
    if kind == ITER_MAP:
        return cls_map, (it.extra,) + it.source
    if kind == ITER_FILTER:
        return cls_filter, (it.extra, it.source)
    if kind == ITER_SEQUENCE_REVERSED:
        return (cls_reversed, ((),)) if it.source is None else (cls_reversed, (it.source,), it.i)
    if it.source is None:
        empty = "" if kind == ITER_STR else b"" if kind == ITER_BYTES else [] if (
            kind == ITER_LIST or kind == ITER_LIST_REVERSED) else ()
        return make, (empty,)
    if kind == ITER_CALLABLE:
        return make, (it.source, it.extra)
    if kind == ITER_LIST_REVERSED:
        return cls_reversed, (it.source,), it.i
    return make, (it.source,), it.i


cdef int lib_iterator_reduce(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], type_Iterator) or (<Iterator>args[0].u.o).klass is not native.klass:
        return fail_receiver(vm, native, &args[0])
    try:
        set_object(out, iterator_parts(vm, <Iterator>args[0].u.o))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_iterator_setstate(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__setstate__(index): go on from there, within what it iterates over."""
    cdef Iterator it
    cdef int64_t index, last, left
    cdef int status
    cdef bint strict = False
    cdef Value length
    if not is_type(&args[0], type_Iterator) or (<Iterator>args[0].u.o).klass is not native.klass:
        return fail_receiver(vm, native, &args[0])
    it = <Iterator>args[0].u.o
    if it.kind == ITER_ZIP:
        status = ops_truth(vm, &args[1], &strict)
        if status == OK:
            it.k = strict
            set_none(out)
        return status
    status = arg_index(vm, &args[1], &index, exc_OverflowError)
    if status != OK:
        return status
    if it.kind == ITER_RANGE and it.step == step_range:
        left = min(max(index, 0), it.n)
        if left < it.n:
            it.i += left * it.k
        it.n -= left
    elif it.source is not None and it.kind != ITER_RANGE:
        if it.kind == ITER_SEQUENCE:
            it.i = max(index, 0)
        else:
            length.tag = UNSET
            value_borrow(&length, <PyObject*>it.source)
            status = ops_len(vm, &length, &last)
            if status != OK:
                return status
            if it.kind == ITER_LIST_REVERSED or it.kind == ITER_SEQUENCE_REVERSED:
                it.i = max(min(index, last - 1), -1)
            else:
                it.i = max(min(index, last), 0)
    set_none(out)
    return OK


for _c in (cls_list_iterator, cls_tuple_iterator, cls_str_iterator, cls_str_ascii_iterator, cls_bytes_iterator,
           cls_bytearray_iterator, cls_range_iterator, cls_longrange_iterator, cls_dict_keyiterator,
           cls_dict_valueiterator, cls_dict_itemiterator, cls_set_iterator, cls_list_reverseiterator,
           cls_callable_iterator, cls_sequence_iterator, cls_reversed, cls_enumerate, cls_zip, cls_map, cls_filter):
    if (<Class>_c).attrs.get("__reduce__") is None:
        row((<Class>_c).name, "__reduce__", lib_iterator_reduce, "self, /", 10, NATIVE_METHOD, None, _c)
        if _c not in (cls_callable_iterator, cls_enumerate, cls_map, cls_filter, cls_dict_keyiterator,
                      cls_dict_valueiterator, cls_dict_itemiterator, cls_set_iterator):
            row((<Class>_c).name, "__setstate__", lib_iterator_setstate, "self, state, /", 4, NATIVE_METHOD, None, _c)

for _c in (cls_reversed, cls_enumerate, cls_zip, cls_map, cls_filter):
    held_class(_c)
