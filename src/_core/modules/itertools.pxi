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
    fuel_take(vm, 2)
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
