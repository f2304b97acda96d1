# itertools, continued: what remembers items: pairwise, zip_longest, groupby, tee, batched.

cdef int step_pairwise(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, None at the end; extra: the item before, `absent` at the start."""
    cdef Value item
    cdef PyObject* second
    cdef int status
    if it.source is None:
        return DONE
    item.tag = UNSET
    if it.extra is absent:
        status = iter_next(vm, <PyObject*>it.source, &item)
        if status != OK:
            if status == DONE:
                it.source = None
            return status
        second = box_move(&item)
        if second == NULL:
            return fail_host(vm)
        it.extra = <object>second
        Py_DECREF(second)
    status = iter_next(vm, <PyObject*>it.source, &item)
    if status != OK:
        if status == DONE:
            it.source = None
            it.extra = None
        return status
    second = box_move(&item)
    if second == NULL:
        return fail_host(vm)
    before = it.extra
    it.extra = <object>second
    return pair_out_steal(vm, sp_new_ref(<PyObject*>before), second, out)


cdef int lib_pairwise(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it = lazy_over(vm, native, step_pairwise, &args[0])
    if it is None:
        return failed(vm)
    it.extra = absent
    return iterator_out(it, out)


cdef int step_zip_longest(VM vm, Iterator it, Value* out) noexcept:
    """source: list of iterators, None for those at their end; extra: the filler, i: how many go on."""
    cdef PyObject* its = <PyObject*>it.source
    cdef Py_ssize_t n = PyList_GET_SIZE(its)
    cdef Py_ssize_t i
    cdef PyObject* result
    cdef PyObject* boxed
    cdef Value item
    cdef int status
    if n == 0 or it.i <= 0:
        return DONE
    if n > 4 and meter_charge(vm, n * 4) != OK:
        return TRAPPED
    result = PyTuple_New(n)
    if result == NULL:
        return fail_host(vm)
    heap_note(vm, 40 + n * 8)
    item.tag = UNSET
    for i in range(n):
        if PyList_GET_ITEM(its, i) == Py_None:
            PyTuple_SET_ITEM(result, i, sp_new_ref(<PyObject*>it.extra))
            continue
        status = iter_next(vm, PyList_GET_ITEM(its, i), &item)
        if status == OK:
            boxed = box_move(&item)
        elif status == DONE:
            it.i -= 1
            if it.i <= 0:
                Py_DECREF(result)
                return DONE
            (<list>it.source)[i] = None
            boxed = sp_new_ref(<PyObject*>it.extra)
        else:
            it.i = 0
            Py_DECREF(result)
            return status
        if boxed == NULL:
            Py_DECREF(result)
            return fail_host(vm)
        PyTuple_SET_ITEM(result, i, boxed)
    set_obj_steal(out, result)
    return OK


cdef int lib_zip_longest(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: fillvalue, iterables."""
    cdef Iterator it
    cdef int status = OK
    cdef tuple its = iter_objects(vm, args + 1, n - 1, &status)
    if its is None:
        return status
    try:
        it = lazy(vm, native, step_zip_longest, list(its))
        it.extra = as_object(&args[0])
    except BaseException as error:
        return fail_from(vm, error)
    it.i = n - 1
    return iterator_out(it, out)


# ---- groupby ----

cdef enum:
    GROUP_TARGET = 0     # places in `third`: key of the group handed out last,
    GROUP_KEY = 1        # key of the current item,
    GROUP_VALUE = 2      # the current item,
    GROUP_CURRENT = 3    # the group iterator handed out last

cdef Class cls_group = _lazy_class("_grouper", "itertools")


cdef int group_advance(VM vm, Iterator it) noexcept:
    """Take the next item and its key."""
    cdef Value item, key, callee
    cdef int status
    item.tag = key.tag = UNSET
    status = iter_next(vm, <PyObject*>it.source, &item)
    if status != OK:
        return status
    if it.extra is None:
        value_copy(&key, &item)
    else:
        value_borrow(&callee, <PyObject*>it.extra)
        status = vm_call(vm, &callee, &item, 1, NULL, &key)
    if status == OK:
        try:
            (<list>it.third)[GROUP_VALUE] = as_object(&item)
            (<list>it.third)[GROUP_KEY] = as_object(&key)
        except BaseException as error:
            status = fail_from(vm, error)
    value_clear(&item)
    value_clear(&key)
    if status == OK and meter_charge(vm, 1) != OK:
        return TRAPPED
    return status


cdef int group_same(VM vm, object a, object b, bint* out) noexcept:
    cdef Value v, w
    value_borrow(&v, <PyObject*>a)
    value_borrow(&w, <PyObject*>b)
    return ops_eq(vm, &v, &w, out)


cdef int step_groupby(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, extra: key function or None, third: the four places above."""
    cdef list state = <list>it.third
    cdef Iterator group
    cdef bint same = False
    cdef int status
    state[GROUP_CURRENT] = None
    while True:
        if state[GROUP_KEY] is not absent:
            if state[GROUP_TARGET] is absent:
                break
            status = group_same(vm, state[GROUP_TARGET], state[GROUP_KEY], &same)
            if status != OK:
                return status
            if not same:
                break
        status = group_advance(vm, it)
        if status != OK:
            return status
    state[GROUP_TARGET] = state[GROUP_KEY]
    group = iterator_new(vm, ITER_NATIVE, step_group, cls_group, it)
    group.extra = state[GROUP_KEY]
    state[GROUP_CURRENT] = group
    key = state[GROUP_KEY]
    Py_INCREF(<PyObject*>key)
    Py_INCREF(<PyObject*>group)
    return pair_out_steal(vm, <PyObject*>key, <PyObject*>group, out)


cdef int step_group(VM vm, Iterator it, Value* out) noexcept:
    """source: the groupby iterator, extra: the key of this group."""
    cdef Iterator parent = <Iterator>it.source
    cdef list state = <list>parent.third
    cdef bint same = False
    cdef int status
    if state[GROUP_CURRENT] is not it:
        return DONE
    if state[GROUP_VALUE] is absent:
        status = group_advance(vm, parent)
        if status != OK:
            return status
    status = group_same(vm, it.extra, state[GROUP_KEY], &same)
    if status != OK:
        return status
    if not same:
        return DONE
    item = state[GROUP_VALUE]
    state[GROUP_VALUE] = absent
    state[GROUP_KEY] = absent
    set_any(out, <PyObject*>item)
    return OK


cdef int lib_groupby(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it = lazy_over(vm, native, step_groupby, &args[0])
    if it is None:
        return failed(vm)
    try:
        it.extra = as_object(&args[1])
    except BaseException as error:
        return fail_from(vm, error)
    it.third = [absent, absent, absent, None]
    heap_note(vm, 100)
    return iterator_out(it, out)


# ---- tee ----

cdef Class cls_tee = _lazy_class("_tee", "itertools")

cdef int step_tee(VM vm, Iterator it, Value* out) noexcept:
    """source: the iterator shared by all, extra: the link taken last, [item, next link or None].
    Links that no tee needs any more go by themselves."""
    cdef Value item
    cdef list link = <list>it.extra
    cdef int status
    if link[1] is None:
        item.tag = UNSET
        status = iter_next(vm, <PyObject*>it.source, &item)
        if status != OK:
            return status
        try:
            link[1] = [as_object(&item), None]
        except BaseException as error:
            value_clear(&item)
            return fail_from(vm, error)
        value_clear(&item)
        if heap_reserve(vm, 80) != OK:
            return TRAPPED
    following = link[1]
    it.extra = following
    item_object = (<list>following)[0]
    set_any(out, <PyObject*>item_object)
    return OK


cdef int lib_tee(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef PyObject* source
    cdef int64_t count = 2
    cdef int64_t i
    cdef int status
    if n > 1:
        status = arg_index(vm, &args[1], &count, exc_OverflowError)
        if status != OK:
            return status
        if count < 0:
            return fail(vm, exc_ValueError, "n must be >= 0")
    if meter_charge(vm, count * 10) != OK or heap_reserve(vm, count * 200) != OK:
        return TRAPPED
    source = iter_object(vm, &args[0])
    if source == NULL:
        return failed(vm)
    try:
        shared = <object>source
        Py_DECREF(source)
        link = [None, None]
        if type(shared) is Iterator and (<Iterator>shared).step == step_tee:
            link = (<Iterator>shared).extra
            shared = (<Iterator>shared).source
        made = []
        for i in range(count):
            it = iterator_new(vm, ITER_NATIVE, step_tee, cls_tee, shared)
            it.extra = link
            made.append(it)
        result = tuple(made)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>result)
    return OK


cdef int lib_tee_copy(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it, old
    if not is_type(&args[0], type_Iterator) or (<Iterator>args[0].u.o).klass is not cls_tee:
        return fail_receiver(vm, native, &args[0])
    old = <Iterator>args[0].u.o
    it = iterator_new(vm, ITER_NATIVE, step_tee, cls_tee, old.source)
    it.extra = old.extra
    return iterator_out(it, out)


# ---- batched ----

cdef int step_batched(VM vm, Iterator it, Value* out) noexcept:
    """source: iterator, None at the end; n: size, k: strict."""
    cdef Value item
    cdef list items
    cdef int status = OK
    if it.source is None:
        return DONE
    item.tag = UNSET
    items = []
    try:
        while len(items) < it.n:
            status = iter_next(vm, <PyObject*>it.source, &item)
            if status != OK:
                break
            items.append(as_object(&item))
            value_clear(&item)
            if meter_charge(vm, 1) != OK or heap_reserve(vm, 9) != OK:
                return TRAPPED
        if status != OK and status != DONE:
            return status
        if status == DONE:
            it.source = None
            if not items:
                return DONE
            if it.k:
                return fail(vm, exc_ValueError, "batched(): incomplete batch")
        result = tuple(items)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>result)
    return OK


cdef int lib_batched(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef int64_t size = 0
    cdef bint strict = False
    cdef int status = arg_index(vm, &args[1], &size, exc_OverflowError)
    if status == OK and n > 2 and args[2].tag != UNSET:
        status = ops_truth(vm, &args[2], &strict)
    if status != OK:
        return status
    if size < 1:
        return fail(vm, exc_ValueError, "n must be at least one")
    it = lazy_over(vm, native, step_batched, &args[0])
    if it is None:
        return failed(vm)
    it.n = size
    it.k = strict
    return iterator_out(it, out)


iterator_rows(cls_group, False)
iterator_rows(cls_tee, False)
row("_tee", "__copy__", lib_tee_copy, "self, /", 2, NATIVE_METHOD, None, cls_tee)
row("itertools", "tee", lib_tee, "iterable, n=2, /", 3, -1, _itertools.tee)
itertools_class("zip_longest", lib_zip_longest, "*iterables, fillvalue=None", step_zip_longest)
itertools_class("groupby", lib_groupby, "iterable, key=None", step_groupby)
if PY_VERSION >= 0x030A0000:
    itertools_class("pairwise", lib_pairwise, "iterable, /", step_pairwise)
if PY_VERSION >= 0x030D0000:
    itertools_class("batched", lib_batched, "iterable, n, *, strict=False", step_batched)
elif PY_VERSION >= 0x030C0000:
    itertools_class("batched", lib_batched, "iterable, n", step_batched)
