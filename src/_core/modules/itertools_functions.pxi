# itertools: the iterators that call a function or select: takewhile, dropwhile, filterfalse, starmap,
# accumulate, compress; the text of iterators.

cdef int step_takewhile(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, extra: predicate, k: it is over."""
    cdef Value item
    cdef bint wanted = False
    cdef int status
    if it.k:
        return DONE
    item.tag = UNSET
    status = iter_next(vm, <PyObject*>it.source, &item)
    if status != OK:
        return status
    status = call_truth_always(vm, <PyObject*>it.extra, &item, &wanted)
    if status == OK and wanted:
        value_move(out, &item)
        return OK
    value_clear(&item)
    if status == OK:
        it.k = 1
        return DONE
    return status


cdef int call_truth_always(VM vm, PyObject* function, Value* item, bint* out) noexcept:
    """call_truth, where None is no function."""
    cdef Value callee, result
    cdef int status
    if function != Py_None:
        return call_truth(vm, function, item, out)
    callee.tag = NONE
    result.tag = UNSET
    return vm_call(vm, &callee, item, 1, NULL, &result)


cdef int step_dropwhile(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, extra: predicate, k: dropping is over."""
    cdef Value item
    cdef bint wanted = False
    cdef int status
    if it.k:
        return iter_next(vm, <PyObject*>it.source, out)
    item.tag = UNSET
    while True:
        status = iter_next(vm, <PyObject*>it.source, &item)
        if status != OK:
            return status
        status = call_truth_always(vm, <PyObject*>it.extra, &item, &wanted)
        if status == OK and meter_charge(vm, 1) != OK:
            status = TRAPPED
        if status != OK:
            value_clear(&item)
            return status
        if not wanted:
            it.k = 1
            value_move(out, &item)
            return OK
        value_clear(&item)


cdef int _function_iterator(VM vm, Native native, StepFn step, Value* args, int64_t k, Value* out) noexcept:
    cdef Iterator it = lazy_over(vm, native, step, &args[1])
    if it is None:
        return failed(vm)
    try:
        it.extra = as_object(&args[0])
    except BaseException as error:
        return fail_from(vm, error)
    it.k = k
    return iterator_out(it, out)


cdef int lib_takewhile(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _function_iterator(vm, native, step_takewhile, args, 0, out)


cdef int lib_dropwhile(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _function_iterator(vm, native, step_dropwhile, args, 0, out)


cdef int lib_filterfalse(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _function_iterator(vm, native, step_filter, args, 1, out)


cdef int step_starmap(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, extra: function."""
    cdef Value item, callee, result
    cdef PyObject* items
    cdef int status
    item.tag = result.tag = UNSET
    status = iter_next(vm, <PyObject*>it.source, &item)
    if status != OK:
        return status
    items = iter_to_tuple(vm, &item)
    value_clear(&item)
    if items == NULL:
        return failed(vm)
    value_borrow(&callee, <PyObject*>it.extra)
    status = call_with_tuple(vm, &callee, items, &result)
    Py_DECREF(items)
    if status == OK:
        value_move(out, &result)
    return status


cdef int lib_starmap(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _function_iterator(vm, native, step_starmap, args, 0, out)


cdef int step_accumulate(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, extra: function or None, third: the total, k: 0 none yet, 1 running,
    2 an initial value waits, 3 running with an int total that is in i."""
    cdef Value args[2]
    cdef Value callee, total
    cdef int64_t item, sum
    cdef int status
    args[1].tag = total.tag = UNSET
    if it.k == 2:
        it.k = 1
        set_any(out, <PyObject*>it.third)
        return OK
    status = iter_next(vm, <PyObject*>it.source, &args[1])
    if status != OK:
        return status
    if it.extra is None and args[1].tag != BOOL and as_int(&args[1], &item) and (it.k == 0 or it.k == 3):
        if it.k == 0:
            it.k = 3
            sum = item
        elif sp_add_overflow(it.i, item, &sum):
            sum = it.i
            it.k = 1
        if it.k == 3:
            it.i = sum
            value_clear(&args[1])
            set_int(out, sum)
            return OK
        it.third = it.i
    if it.k == 3:
        it.third = it.i
        it.k = 1
    if it.k == 0:
        it.k = 1
        value_move(&total, &args[1])
    else:
        keep = it.third
        value_borrow(&args[0], <PyObject*>keep)
        if it.extra is None:
            status = ops_binary(vm, OP_ADD, False, &args[0], &args[1], &total)
        else:
            value_borrow(&callee, <PyObject*>it.extra)
            status = vm_call(vm, &callee, args, 2, NULL, &total)
        value_clear(&args[1])
        if status != OK:
            return status
    try:
        it.third = as_object(&total)
    except BaseException as error:
        value_clear(&total)
        return fail_from(vm, error)
    value_move(out, &total)
    return OK


cdef int lib_accumulate(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: iterable, func, initial."""
    cdef Iterator it = lazy_over(vm, native, step_accumulate, &args[0])
    if it is None:
        return failed(vm)
    try:
        it.extra = as_object(&args[1])
        if args[2].tag != UNSET and args[2].tag != NONE:
            it.third = as_object(&args[2])
            it.k = 2
    except BaseException as error:
        return fail_from(vm, error)
    return iterator_out(it, out)


cdef int step_compress(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator of data, extra: iterator of selectors."""
    cdef Value item, selector
    cdef bint wanted = False
    cdef int status
    item.tag = selector.tag = UNSET
    while True:
        status = iter_next(vm, <PyObject*>it.source, &item)
        if status != OK:
            return status
        status = iter_next(vm, <PyObject*>it.extra, &selector)
        if status == OK:
            status = ops_truth(vm, &selector, &wanted)
            value_clear(&selector)
            if status == OK and meter_charge(vm, 1) != OK:
                status = TRAPPED
        if status != OK:
            value_clear(&item)
            return status
        if wanted:
            value_move(out, &item)
            return OK
        value_clear(&item)


cdef int lib_compress(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* selectors
    cdef Iterator it = lazy_over(vm, native, step_compress, &args[0])
    if it is None:
        return failed(vm)
    selectors = iter_object(vm, &args[1])
    if selectors == NULL:
        return failed(vm)
    it.extra = <object>selectors
    Py_DECREF(selectors)
    return iterator_out(it, out)


cdef object iterator_text(VM vm, Iterator it):
    """What repr shows of the iterators that show more than their class, None for others. Raises the
    carrier when it fails."""
    if it.step == step_count:
        if it.third is not None:
            if type(it.extra) is int and it.extra == 1:
                return f"count({sub_repr(vm, it.third)})"
            return f"count({sub_repr(vm, it.third)}, {sub_repr(vm, it.extra)})"
        return f"count({it.i})" if it.k == 1 else f"count({it.i}, {it.k})"
    if it.step == step_repeat:
        if it.i < 0:
            return f"repeat({sub_repr(vm, it.source)})"
        return f"repeat({sub_repr(vm, it.source)}, {it.i})"
    return None


itertools_class("count", lib_count, "start=0, step=1", step_count)
itertools_class("cycle", lib_cycle, "iterable, /", step_cycle)
cdef Class cls_repeat = itertools_class("repeat", lib_repeat, "object, times=None", step_repeat)
row("repeat", "__length_hint__", lib_repeat_hint, "self, /", 1, NATIVE_METHOD, None, cls_repeat)
cdef Class cls_chain = itertools_class("chain", lib_chain, "*iterables", step_chain)
row("chain", "from_iterable", lib_chain_from_iterable, "cls, iterable, /", 3, NATIVE_CLASS,
    _itertools.chain.from_iterable, cls_chain)
itertools_class("islice", lib_islice, "iterable, start, stop=None, step=None, /", step_islice)
itertools_class("takewhile", lib_takewhile, "predicate, iterable, /", step_takewhile)
itertools_class("dropwhile", lib_dropwhile, "predicate, iterable, /", step_dropwhile)
itertools_class("filterfalse", lib_filterfalse, "function, iterable, /", step_filter)
itertools_class("starmap", lib_starmap, "function, iterable, /", step_starmap)
itertools_class("accumulate", lib_accumulate, "iterable, func=None, *, initial=None", step_accumulate)
itertools_class("compress", lib_compress, "data, selectors", step_compress)
