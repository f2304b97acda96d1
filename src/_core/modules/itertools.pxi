# itertools: lazy iterators over one or several iterables. (product, permutations and combinations are
# in modules/combinatorics.pxi.)
#
# Each is an `Iterator` of kind ITER_NATIVE; the head of its step says what the fields mean. A step
# that may take several items from its source charges one unit per item; endless iterators are metered
# by whoever consumes them.

cdef object _itertools = __import__("itertools")
cdef object absent = Cell.__new__(Cell)      # stands for "no value yet" in fields that hold any value


cdef Class itertools_class(str name, NativeFn make, str signature, StepFn step):
    """The class, its rows and its entry in the module."""
    cdef Class c = _lazy_class(name, "itertools")
    row(name, "__make__", make, signature, 3, -1, getattr(_itertools, name), c)
    iterator_rows(c, False)
    held_class(c)
    module_natives.setdefault("itertools", {})[name] = c
    return c


cdef Iterator lazy(VM vm, Native native, StepFn step, object source):
    return iterator_new(vm, ITER_NATIVE, step, native.klass, source)


cdef Iterator lazy_over(VM vm, Native native, StepFn step, Value* iterable):
    """A lazy iterator whose source is iter(iterable); None with vm.exc or the trap set."""
    cdef PyObject* source = iter_object(vm, iterable)
    cdef Iterator it
    if source == NULL:
        return None
    it = lazy(vm, native, step, <object>source)
    Py_DECREF(source)
    return it


# ---- count, cycle, repeat ----

cdef int step_count(VM vm, Iterator it, Value* out) noexcept:
    """i: next, k: step; once they don't fit, or are no ints: third: next, extra: step."""
    cdef Value a, b, sum
    cdef int64_t next_item
    cdef int status
    if it.third is None:
        set_int(out, it.i)
        if sp_add_overflow(it.i, it.k, &next_item):
            it.third = it.i + <object>it.k
            it.extra = it.k
        else:
            it.i = next_item
        return OK
    keep = it.third
    value_borrow(&a, <PyObject*>keep)
    value_borrow(&b, <PyObject*>it.extra)
    sum.tag = UNSET
    status = ops_binary(vm, OP_ADD, False, &a, &b, &sum)
    if status != OK:
        return status
    it.third = as_object(&sum)
    value_clear(&sum)
    value_copy(out, &a)
    return OK


cdef bint is_numeric(VM vm, const Value* v) noexcept:
    """What count() takes: numbers, and objects with arithmetic of their own."""
    return is_number(v) or is_type(v, &PyComplex_Type) or (
        is_type(v, type_Instance) and (
            (<Instance>v.u.o).klass.layout in (LAYOUT_INT, LAYOUT_FLOAT, LAYOUT_COMPLEX)
            or class_lookup(vm, (<Instance>v.u.o).klass, <PyObject*>s___float__) != NULL
            or class_lookup(vm, (<Instance>v.u.o).klass, <PyObject*>s___index__) != NULL
            or class_lookup(vm, (<Instance>v.u.o).klass, <PyObject*>s___int__) != NULL))


cdef int lib_count(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it = lazy(vm, native, step_count, None)
    cdef int64_t start = 0
    cdef int64_t step = 1
    cdef bint given_start = n > 0 and args[0].tag != UNSET
    cdef bint given_step = n > 1 and args[1].tag != UNSET
    if (given_start and not is_numeric(vm, &args[0])) or (given_step and not is_numeric(vm, &args[1])):
        return fail(vm, exc_TypeError, "a number is required")
    try:
        if (not given_start or as_int(&args[0], &start)) and (not given_step or as_int(&args[1], &step)):
            it.i = start
            it.k = step
        else:
            it.third = as_object(&args[0]) if given_start else 0
            it.extra = as_object(&args[1]) if given_step else 1
    except BaseException as error:
        return fail_from(vm, error)
    return iterator_out(it, out)


cdef int step_cycle(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, None once exhausted; extra: list of the items seen, i: position in it."""
    cdef PyObject* saved = <PyObject*>it.extra
    cdef PyObject* boxed
    cdef int status
    if it.source is not None:
        status = iter_next(vm, <PyObject*>it.source, out)
        if status == OK:
            boxed = box(out)
            if boxed == NULL or sp_list_append_steal(saved, boxed) != 0:
                return fail_host(vm)
            return OK if heap_reserve(vm, 9) == OK else TRAPPED
        if status != DONE:
            return status
        it.source = None
    if PyList_GET_SIZE(saved) == 0:
        return DONE
    set_any(out, PyList_GET_ITEM(saved, it.i))
    it.i += 1
    if it.i >= PyList_GET_SIZE(saved):
        it.i = 0
    return OK


cdef int lib_cycle(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it = lazy_over(vm, native, step_cycle, &args[0])
    if it is None:
        return failed(vm)
    it.extra = []
    return iterator_out(it, out)


cdef int step_repeat(VM vm, Iterator it, Value* out) noexcept:
    """source: the object, i: how many are left, -1: endless."""
    if it.i == 0:
        return DONE
    if it.i > 0:
        it.i -= 1
    set_any(out, <PyObject*>it.source)
    return OK


cdef int lib_repeat(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef int64_t times = -1
    cdef int status
    if args[1].tag != UNSET:
        status = arg_index(vm, &args[1], &times, exc_OverflowError)
        if status != OK:
            return status
        if times < 0:
            times = 0
    try:
        it = lazy(vm, native, step_repeat, as_object(&args[0]))
    except BaseException as error:
        return fail_from(vm, error)
    it.i = times
    return iterator_out(it, out)


cdef int lib_repeat_hint(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], type_Iterator) or (<Iterator>args[0].u.o).klass is not native.klass:
        return fail_receiver(vm, native, &args[0])
    if (<Iterator>args[0].u.o).i < 0:
        return fail(vm, exc_TypeError, "len() of unsized object")
    set_int(out, (<Iterator>args[0].u.o).i)
    return OK


# ---- chain, islice ----

cdef int step_chain(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator of iterables, None at the end; extra: the iterator being used, or None."""
    cdef Value iterable
    cdef PyObject* inner
    cdef int status
    while True:
        if it.extra is not None:
            current = it.extra
            status = iter_next(vm, <PyObject*>current, out)
            if status != DONE:
                return status
            it.extra = None
        if it.source is None:
            return DONE
        if meter_charge(vm, 1) != OK:
            return TRAPPED
        iterable.tag = UNSET
        status = iter_next(vm, <PyObject*>it.source, &iterable)
        if status == OK:
            inner = iter_object(vm, &iterable)
            value_clear(&iterable)
            if inner != NULL:
                it.extra = <object>inner
                Py_DECREF(inner)
                continue
            status = failed(vm)
        it.source = None
        return status


cdef int lib_chain(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator outer, it
    try:
        outer = iterator_new(vm, ITER_TUPLE, step_tuple, cls_tuple_iterator, _values_tuple(args, n))
        it = lazy(vm, native, step_chain, outer)
    except BaseException as error:
        return fail_from(vm, error)
    return iterator_out(it, out)


cdef int lib_chain_from_iterable(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it = lazy_over(vm, native, step_chain, &args[1])
    if it is None:
        return failed(vm)
    return iterator_out(it, out)


cdef int step_islice(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, i: items taken so far, n: index of the next item wanted, k: step,
    position: where to stop, -1: nowhere."""
    cdef Value item
    cdef int64_t wanted = it.n
    cdef int64_t following
    cdef int status
    if it.source is None:
        return DONE
    if it.position >= 0 and wanted >= it.position:
        # What stands between the last item and the end is taken, as in CPython.
        wanted = it.position
    item.tag = UNSET
    while it.i < wanted:
        status = iter_next(vm, <PyObject*>it.source, &item)
        value_clear(&item)
        if status == OK and meter_charge(vm, 1) != OK:
            status = TRAPPED
        if status != OK:
            if status == DONE:
                it.source = None
            return status
        it.i += 1
    if it.position >= 0 and it.i >= it.position:
        it.source = None
        return DONE
    status = iter_next(vm, <PyObject*>it.source, out)
    if status == OK:
        it.i += 1
        if sp_add_overflow(it.n, it.k, &following) or (it.position >= 0 and following > it.position):
            following = it.position if it.position >= 0 else INT64_MAX
        it.n = following
    elif status == DONE:
        it.source = None
    return status


cdef int _slice_index(VM vm, const Value* v, int64_t* out) noexcept:
    """An index that is None (out unchanged) or an int; what is neither is -1, and refused as such."""
    cdef int status
    if v.tag == NONE:
        return OK
    status = arg_index(vm, v, out, exc_ValueError)
    if status == RAISED:
        exc_clear(vm)
        out[0] = -1
        return OK
    return status


cdef int lib_islice(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """islice(iterable, stop), islice(iterable, start, stop[, step])."""
    cdef Iterator it
    cdef int64_t start = 0
    cdef int64_t stop = -1
    cdef int64_t step = 1
    cdef const Value* stop_arg = &args[1] if n == 2 else &args[2]
    cdef int status = OK
    if n > 2:
        status = _slice_index(vm, &args[1], &start)
    if status == OK:
        status = _slice_index(vm, stop_arg, &stop)
    if status == OK and n > 3:
        status = _slice_index(vm, &args[3], &step)
    if status != OK:
        return status
    if stop == -1 and stop_arg.tag != NONE:
        return fail(vm, exc_ValueError,
                    "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if start < 0 or stop < -1:
        return fail(vm, exc_ValueError, "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if step < 1:
        return fail(vm, exc_ValueError, "Step for islice() must be a positive integer or None.")
    it = lazy_over(vm, native, step_islice, &args[0])
    if it is None:
        return failed(vm)
    it.n = start
    it.position = stop
    it.k = step
    return iterator_out(it, out)


# ---- with a function ----

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
