# itertools.product, permutations, combinations, combinations_with_replacement.
#
# Iterator fields: source: the pool (product: tuple of pools), extra: a bytearray used as an array of
# int64 indices, n: items in the pool, k: items in a result, i: 0 before the first result, 1 after it,
# 2 at the end. permutations keeps its cycles behind its n indices.

cdef inline int64_t* _indices(Iterator it) noexcept:
    return <int64_t*>PyByteArray_AS_STRING(<PyObject*>it.extra)


cdef int picked_out(VM vm, PyObject* pool, int64_t* indices, Py_ssize_t r, Value* out) noexcept:
    """out = the tuple of the pool's items at r indices. A tuple that only `out` holds is used again."""
    cdef PyObject* result
    cdef PyObject* item
    cdef PyObject* old
    cdef Py_ssize_t i
    if meter_charge(vm, r >> 1) != OK:
        return TRAPPED
    if r > 0 and out.tag == OBJ and sp_tuple_is_reusable(out.u.o, r):
        result = out.u.o
        for i in range(r):
            item = sp_new_ref(PyTuple_GET_ITEM(pool, indices[i]))
            old = PyTuple_GET_ITEM(result, i)
            PyTuple_SET_ITEM(result, i, item)
            Py_DECREF(old)
        return OK
    result = PyTuple_New(r)
    if result == NULL:
        return fail_host(vm)
    heap_note(vm, 40 + 8 * r)
    for i in range(r):
        PyTuple_SET_ITEM(result, i, sp_new_ref(PyTuple_GET_ITEM(pool, indices[i])))
    set_obj_steal(out, result)
    return OK


cdef int step_combinations(VM vm, Iterator it, Value* out) noexcept:
    cdef int64_t* indices = _indices(it)
    cdef int64_t r = it.k
    cdef int64_t i, j
    if it.i == 2:
        return DONE
    if it.i == 0:
        it.i = 1
        return picked_out(vm, <PyObject*>it.source, indices, r, out)
    i = r - 1
    while i >= 0 and indices[i] == i + it.n - r:
        i -= 1
    if i < 0:
        it.i = 2
        return DONE
    indices[i] += 1
    for j in range(i + 1, r):
        indices[j] = indices[j - 1] + 1
    return picked_out(vm, <PyObject*>it.source, indices, r, out)


cdef int step_with_replacement(VM vm, Iterator it, Value* out) noexcept:
    cdef int64_t* indices = _indices(it)
    cdef int64_t r = it.k
    cdef int64_t i, j, index
    if it.i == 2:
        return DONE
    if it.i == 0:
        it.i = 1
        return picked_out(vm, <PyObject*>it.source, indices, r, out)
    i = r - 1
    while i >= 0 and indices[i] == it.n - 1:
        i -= 1
    if i < 0:
        it.i = 2
        return DONE
    index = indices[i] + 1
    for j in range(i, r):
        indices[j] = index
    return picked_out(vm, <PyObject*>it.source, indices, r, out)


cdef int step_permutations(VM vm, Iterator it, Value* out) noexcept:
    cdef int64_t* indices = _indices(it)
    cdef int64_t* cycles = indices + it.n
    cdef int64_t r = it.k
    cdef int64_t n = it.n
    cdef int64_t i, j, index
    if it.i == 2:
        return DONE
    if it.i == 0:
        it.i = 1
        return picked_out(vm, <PyObject*>it.source, indices, r, out)
    i = r - 1
    while i >= 0:
        cycles[i] -= 1
        if cycles[i] == 0:
            # rotation: indices[i:] = indices[i+1:] + indices[i:i+1]
            if meter_charge(vm, (n - i) >> 3) != OK:
                return TRAPPED
            index = indices[i]
            for j in range(i, n - 1):
                indices[j] = indices[j + 1]
            indices[n - 1] = index
            cycles[i] = n - i
        else:
            j = n - cycles[i]
            index = indices[i]
            indices[i] = indices[j]
            indices[j] = index
            return picked_out(vm, <PyObject*>it.source, indices, r, out)
        i -= 1
    it.i = 2
    return DONE


cdef int step_product(VM vm, Iterator it, Value* out) noexcept:
    cdef int64_t* indices = _indices(it)
    cdef PyObject* pools = <PyObject*>it.source
    cdef PyObject* result
    cdef PyObject* item
    cdef PyObject* old
    cdef Py_ssize_t i
    cdef int64_t n = it.n
    if it.i == 2:
        return DONE
    if it.i == 0:
        it.i = 1
    else:
        i = n - 1
        while i >= 0:
            indices[i] += 1
            if indices[i] < PyTuple_GET_SIZE(PyTuple_GET_ITEM(pools, i)):
                break
            indices[i] = 0
            i -= 1
        if i < 0:
            it.i = 2
            return DONE
    if meter_charge(vm, n >> 1) != OK:
        return TRAPPED
    if n > 0 and out.tag == OBJ and sp_tuple_is_reusable(out.u.o, n):
        result = out.u.o
        for i in range(n):
            item = sp_new_ref(PyTuple_GET_ITEM(PyTuple_GET_ITEM(pools, i), indices[i]))
            old = PyTuple_GET_ITEM(result, i)
            PyTuple_SET_ITEM(result, i, item)
            Py_DECREF(old)
        return OK
    result = PyTuple_New(n)
    if result == NULL:
        return fail_host(vm)
    heap_note(vm, 40 + 8 * n)
    for i in range(n):
        PyTuple_SET_ITEM(result, i, sp_new_ref(PyTuple_GET_ITEM(PyTuple_GET_ITEM(pools, i), indices[i])))
    set_obj_steal(out, result)
    return OK


cdef Iterator _over_pool(VM vm, Native native, StepFn step, Value* args, Py_ssize_t n, bint r_optional):
    """The parts that the three over one pool share: pool, r, zeroed indices (n + r of them). None with
    vm.exc or the trap set."""
    cdef Iterator it
    cdef int64_t r = 0
    cdef int64_t size
    cdef PyObject* pool = iter_to_tuple(vm, &args[0])
    if pool == NULL:
        return None
    items = <object>pool
    Py_DECREF(pool)
    size = len(items)
    if r_optional and (args[1].tag == UNSET or args[1].tag == NONE):
        r = size
    elif r_optional and not is_int(&args[1]) and args[1].tag != BOOL:
        fail(vm, exc_TypeError, "Expected int as r")
        return None
    elif arg_index(vm, &args[1], &r, exc_OverflowError) != OK:
        return None
    if r < 0:
        fail(vm, exc_ValueError, "r must be non-negative")
        return None
    it = lazy(vm, native, step, items)
    it.n = size
    it.k = r
    if r > size and step != step_with_replacement:
        it.i = 2
        it.extra = bytearray()
        return it
    if meter_charge(vm, (size + r) >> 2) != OK or heap_reserve(vm, (size + r) * 8) != OK:
        return None
    it.extra = bytearray((size + r) * 8)
    return it


cdef int lib_combinations(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef int64_t i
    try:
        it = _over_pool(vm, native, step_combinations, args, n, False)
    except BaseException as error:
        return fail_from(vm, error)
    if it is None:
        return failed(vm)
    if it.i != 2:
        for i in range(it.k):
            _indices(it)[i] = i
    return iterator_out(it, out)


cdef int lib_with_replacement(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    try:
        it = _over_pool(vm, native, step_with_replacement, args, n, False)
    except BaseException as error:
        return fail_from(vm, error)
    if it is None:
        return failed(vm)
    if it.n == 0 and it.k > 0:
        it.i = 2
    return iterator_out(it, out)


cdef int lib_permutations(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef int64_t i
    try:
        it = _over_pool(vm, native, step_permutations, args, n, True)
    except BaseException as error:
        return fail_from(vm, error)
    if it is None:
        return failed(vm)
    if it.i != 2:
        for i in range(it.n):
            _indices(it)[i] = i
        for i in range(it.k):
            _indices(it)[it.n + i] = it.n - i
    return iterator_out(it, out)


cdef int lib_product(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: repeat, iterables."""
    cdef Iterator it
    cdef PyObject* pool
    cdef int64_t times = 1
    cdef Py_ssize_t i
    cdef int status
    if args[0].tag != UNSET:
        status = arg_index(vm, &args[0], &times, exc_OverflowError)
        if status != OK:
            return status
        if times < 0:
            return fail(vm, exc_ValueError, "repeat argument cannot be negative")
    if n - 1 > 0 and times > (<int64_t>1 << 50) // (n - 1):
        return fail(vm, exc_OverflowError, "repeat argument too large")
    if times > 0 and n > 1 and (
        meter_charge(vm, times * (n - 1)) != OK or heap_reserve(vm, times * (n - 1) * 16) != OK
    ):
        return TRAPPED
    try:
        pools = []
        if times > 0:
            for i in range(1, n):
                pool = iter_to_tuple(vm, &args[i])
                if pool == NULL:
                    return failed(vm)
                pools.append(<object>pool)
                Py_DECREF(pool)
        it = lazy(vm, native, step_product, tuple(pools) * (times if pools else 1))
        it.n = len(<tuple>it.source)
        it.extra = bytearray(it.n * 8)
        for pooled in pools:
            if not pooled:
                it.i = 2
    except BaseException as error:
        return fail_from(vm, error)
    return iterator_out(it, out)


itertools_class("product", lib_product, "*iterables, repeat=1", step_product)
itertools_class("permutations", lib_permutations, "iterable, r=None", step_permutations)
itertools_class("combinations", lib_combinations, "iterable, r", step_combinations)
itertools_class("combinations_with_replacement", lib_with_replacement, "iterable, r", step_with_replacement)
