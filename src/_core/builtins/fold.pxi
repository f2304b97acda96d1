# min, max, sum, any, all: what runs over an iterable and keeps one value. Lists are walked in runs
# without an iterator; every item is charged, and guest code may run at any of them.

# ---- min and max ----

cdef inline int is_better(VM vm, int op, Value* a, Value* b, bint* out) noexcept:
    """bool(a op b), op being OP_LT or OP_GT. May run guest code."""
    cdef int64_t i, j
    cdef double f, g
    cdef Value result
    cdef int status
    if as_int(a, &i) and as_int(b, &j):
        out[0] = i < j if op == OP_LT else i > j
        return OK
    if as_float(a, &f) and as_float(b, &g):
        out[0] = f < g if op == OP_LT else f > g
        return OK
    result.tag = UNSET
    status = ops_compare(vm, op, a, b, &result)
    if status == OK:
        if result.tag == BOOL:
            out[0] = result.u.i != 0
        else:
            status = ops_truth(vm, &result, out)
            value_clear(&result)
    return status


cdef int best_run(VM vm, Value* st, int op, Value* best) noexcept:
    """The best of the plain ints, or of the floats, that come first in a list; best UNSET if none do."""
    cdef Py_ssize_t n, i
    cdef PyObject** items
    cdef PyObject* found = NULL
    cdef PyTypeObject* t = NULL
    cdef int64_t value
    cdef int64_t best_value = 0
    cdef double f
    cdef double best_f = 0.0
    while True:
        n = list_chunk(vm, st)
        if n == 0:
            break
        items = SP_LIST_ITEMS(st[0].u.o) + st[1].u.i
        i = 0
        if t == NULL:
            t = Py_TYPE(items[0])
        if t == &PyLong_Type:
            while i < n and Py_TYPE(items[i]) == t and sp_int_as_i64(items[i], &value):
                if found == NULL or (value < best_value if op == OP_LT else value > best_value):
                    found = items[i]
                    best_value = value
                i += 1
        elif t == &PyFloat_Type:
            while i < n and Py_TYPE(items[i]) == t:
                f = PyFloat_AS_DOUBLE(items[i])
                if found == NULL or (f < best_f if op == OP_LT else f > best_f):
                    found = items[i]
                    best_f = f
                i += 1
        list_chunk_used(vm, st, n, i)
        if i < n:
            break
    if found != NULL:
        set_any(best, found)
    return OK if vm.trap == TRAP_NONE else TRAPPED


cdef int best_of_iterable(VM vm, int op, Value* src, Value* key, Value* fallback, Value* out) noexcept:
    """min or max of an iterable; key and fallback may be UNSET."""
    cdef Value st[3]
    cdef Value item, best, score, best_score
    cdef bint better = False
    cdef int status
    memset(st, 0, sizeof(st))
    item.tag = best.tag = score.tag = best_score.tag = UNSET
    status = iter_begin(vm, src, st)
    if status != OK:
        return status
    if key.tag == UNSET or key.tag == NONE:
        status = best_run(vm, st, op, &best)
        while status == OK:
            status = iter_step(vm, st, &item)
            if status != OK:
                break
            if best.tag == UNSET:
                value_move(&best, &item)
                continue
            status = is_better(vm, op, &item, &best, &better)
            if status != OK:
                break
            if better:
                value_move(&best, &item)
            if meter_charge(vm, 2) != OK:
                status = TRAPPED
                break
    else:
        while True:
            status = iter_step(vm, st, &item)
            if status != OK:
                break
            if meter_charge(vm, 2) != OK:
                status = TRAPPED
                break
            status = vm_call(vm, key, &item, 1, NULL, &score)
            if status != OK:
                break
            better = True
            if best.tag != UNSET:
                status = is_better(vm, op, &score, &best_score, &better)
                if status != OK:
                    break
            if better:
                value_move(&best, &item)
                value_move(&best_score, &score)
    iter_end(st)
    if status == DONE:
        status = OK
        if best.tag != UNSET:
            value_move(out, &best)
        elif fallback.tag != UNSET:
            value_copy(out, fallback)
        else:
            name = "min" if op == OP_LT else "max"
            word = "arg is an empty sequence" if PY_VERSION < 0x030C0000 else "iterable argument is empty"
            status = fail(vm, exc_ValueError, f"{name}() {word}")
    value_clear(&item)
    value_clear(&best)
    value_clear(&score)
    value_clear(&best_score)
    return status


cdef int best_of_args(VM vm, int op, Value* args, Py_ssize_t n, Value* key, Value* out) noexcept:
    """min or max of the arguments themselves."""
    cdef Value score, best_score
    cdef Py_ssize_t i, best = 0
    cdef bint better = False
    cdef bint keyed = key.tag != UNSET and key.tag != NONE
    cdef int status = OK
    score.tag = best_score.tag = UNSET
    for i in range(n):
        if keyed:
            status = vm_call(vm, key, &args[i], 1, NULL, &score)
            if status != OK:
                break
            better = True
            if i > 0:
                status = is_better(vm, op, &score, &best_score, &better)
        elif i > 0:
            status = is_better(vm, op, &args[i], &args[best], &better)
        if status != OK:
            break
        if better:
            best = i
            if keyed:
                value_move(&best_score, &score)
    value_clear(&score)
    value_clear(&best_score)
    if status == OK:
        value_copy(out, &args[best])
    return status


cdef int best_call(VM vm, int op, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: key, default, then the positional ones."""
    cdef str name = "min" if op == OP_LT else "max"
    if n == 2:
        return fail(vm, exc_TypeError, f"{name} expected at least 1 argument, got 0"
                    if PY_VERSION >= 0x03090000 else f"{name} expected 1 argument, got 0")
    if n == 3:
        return best_of_iterable(vm, op, &args[2], &args[0], &args[1], out)
    if args[1].tag != UNSET:
        return fail(vm, exc_TypeError,
                    f"Cannot specify a default for {name}() with multiple positional arguments")
    if meter_charge(vm, n) != OK:
        return TRAPPED
    return best_of_args(vm, op, args + 2, n - 2, &args[0], out)


cdef int lib_min(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return best_call(vm, OP_LT, args, n, out)


cdef int lib_max(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return best_call(vm, OP_GT, args, n, out)


cdef inline int _best_quick(VM vm, int op, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Without keywords."""
    cdef Value nothing[2]
    cdef bint better = False
    cdef int status
    if n == 2:
        status = is_better(vm, op, &args[1], &args[0], &better)
        if status == OK:
            value_copy(out, &args[1] if better else &args[0])
        return status
    nothing[0].tag = nothing[1].tag = UNSET
    if n == 1:
        return best_of_iterable(vm, op, &args[0], &nothing[0], &nothing[1], out)
    if meter_charge(vm, n) != OK:
        return TRAPPED
    return best_of_args(vm, op, args, n, &nothing[0], out)


cdef int quick_min(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _best_quick(vm, OP_LT, args, n, out)


cdef int quick_max(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _best_quick(vm, OP_GT, args, n, out)


# ---- sum, any, all ----

cdef enum:
    CHUNK = 512      # items of a list that are charged together

cdef Py_ssize_t list_chunk(VM vm, Value* st) noexcept:
    """How many of the next items of a loop over a list may be looked at after charging them, two units
    each; 0: none, or the loop is over no list, or the run is."""
    cdef Py_ssize_t n
    if st[0].tag != OBJ or st[1].tag != INT or Py_TYPE(st[0].u.o) != &PyList_Type:
        return 0
    n = PyList_GET_SIZE(st[0].u.o) - st[1].u.i
    if n > CHUNK:
        n = CHUNK
    if n <= 0 or meter_charge(vm, 2 * n) != OK:
        return 0
    return n


cdef inline void list_chunk_used(VM vm, Value* st, Py_ssize_t n, Py_ssize_t used) noexcept:
    """Give back what was charged for items that were not taken."""
    vm.fuel += 2 * (n - used)
    st[1].u.i += used


cdef int sum_run(VM vm, Value* st, int mode, int64_t* itotal, double* ftotal, double* c) noexcept:
    """Add up as many plain ints (mode 0) or floats (1) as come first in a list."""
    cdef Py_ssize_t n, i
    cdef PyObject** items
    cdef int64_t total = itotal[0]
    cdef int64_t item, sum
    cdef double f, t
    cdef double acc = ftotal[0]
    while True:
        n = list_chunk(vm, st)
        if n == 0:
            break
        items = SP_LIST_ITEMS(st[0].u.o) + st[1].u.i
        i = 0
        if mode == 0:
            while i < n and Py_TYPE(items[i]) == &PyLong_Type and sp_int_as_i64(items[i], &item) and (
                not sp_add_overflow(total, item, &sum)
            ):
                total = sum
                i += 1
        elif _sum_compensates:
            while i < n and Py_TYPE(items[i]) == &PyFloat_Type:
                f = PyFloat_AS_DOUBLE(items[i])
                t = acc + f
                if (acc if acc >= 0 else -acc) >= (f if f >= 0 else -f):
                    c[0] += (acc - t) + f
                else:
                    c[0] += (f - t) + acc
                acc = t
                i += 1
        else:
            while i < n and Py_TYPE(items[i]) == &PyFloat_Type:
                acc += PyFloat_AS_DOUBLE(items[i])
                i += 1
        list_chunk_used(vm, st, n, i)
        if i < n:
            break
    itotal[0] = total
    ftotal[0] = acc
    return OK if vm.trap == TRAP_NONE else TRAPPED


cdef int sum_iterable(VM vm, Value* src, Value* start, Value* out) noexcept:
    """sum(src, start), start bound. Ints and floats are added without objects, the way CPython's
    own fast paths do (compensated summation of floats where the host has it)."""
    cdef Value st[3]
    cdef Value item, total
    cdef int64_t i, itotal = 0
    cdef double f, t, ftotal = 0.0, c = 0.0
    cdef int mode = 0        # 0 ints, 1 floats, 2 anything
    cdef int status
    if is_type(start, &PyUnicode_Type):
        return fail(vm, exc_TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
    if is_type(start, &PyBytes_Type):
        return fail(vm, exc_TypeError, "sum() can't sum bytes [use b''.join(seq) instead]")
    if is_type(start, &PyByteArray_Type):
        return fail(vm, exc_TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
    memset(st, 0, sizeof(st))
    item.tag = total.tag = UNSET
    status = iter_begin(vm, src, st)
    if status != OK:
        return status
    if start.tag != BOOL and as_int(start, &itotal):
        mode = 0
    elif as_float(start, &ftotal):
        mode = 1
    else:
        mode = 2
        value_init(&total, start)
    if mode < 2:
        status = sum_run(vm, st, mode, &itotal, &ftotal, &c)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 2) != OK:
            status = TRAPPED
            break
        if mode == 0:
            if as_int(&item, &i) and not sp_add_overflow(itotal, i, &itotal):
                continue
            if as_int(&item, &i):
                itotal = <int64_t>(<uint64_t>itotal - <uint64_t>i)   # undo the wrapped sum
            set_int(&total, itotal)
            mode = 2
            if as_float(&item, &f):
                mode = 1
                ftotal = <double>itotal + f
                continue
        elif mode == 1:
            if as_float(&item, &f):
                if _sum_compensates:
                    t = ftotal + f
                    if (ftotal if ftotal >= 0 else -ftotal) >= (f if f >= 0 else -f):
                        c += (ftotal - t) + f
                    else:
                        c += (f - t) + ftotal
                    ftotal = t
                else:
                    ftotal += f
                continue
            if as_int(&item, &i) and item.tag != BOOL:
                ftotal += <double>i
                continue
            mode = 2
            if c != 0 and not isnan(c) and not isinf(c):
                ftotal += c
                c = 0
            set_float(&total, ftotal)
        status = ops_binary(vm, OP_ADD, False, &total, &item, &total)
        if status != OK:
            break
    iter_end(st)
    value_clear(&item)
    if status == DONE:
        status = OK
        if mode == 0:
            set_int(out, itotal)
        elif mode == 1:
            if c != 0 and not isnan(c) and not isinf(c):
                ftotal += c
            set_float(out, ftotal)
        else:
            value_move(out, &total)
    value_clear(&total)
    return status


cdef int lib_sum(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value zero
    if args[1].tag != UNSET:
        return sum_iterable(vm, &args[0], &args[1], out)
    zero.tag = INT
    zero.u.i = 0
    return sum_iterable(vm, &args[0], &zero, out)


cdef int quick_sum(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value zero
    if n == 2:
        return sum_iterable(vm, &args[0], &args[1], out)
    zero.tag = INT
    zero.u.i = 0
    return sum_iterable(vm, &args[0], &zero, out)


cdef int truth_run(VM vm, Value* st, bint wanted) noexcept:
    """Skip the bools and small ints at the head of a list that are not as wanted."""
    cdef Py_ssize_t n, i
    cdef PyObject** items
    cdef PyObject* skipped = Py_False if wanted else Py_True
    cdef int64_t value
    while True:
        n = list_chunk(vm, st)
        if n == 0:
            break
        items = SP_LIST_ITEMS(st[0].u.o) + st[1].u.i
        i = 0
        while i < n and (items[i] == skipped or (
            Py_TYPE(items[i]) == &PyLong_Type and sp_int_as_i64(items[i], &value) and (value != 0) != wanted
        )):
            i += 1
        list_chunk_used(vm, st, n, i)
        if i < n:
            break
    return OK if vm.trap == TRAP_NONE else TRAPPED


cdef int _search_truth(VM vm, Value* src, bint wanted, Value* out) noexcept:
    """Is there an item whose truth is `wanted`? any: True; all: not False."""
    cdef Value st[3]
    cdef Value item
    cdef bint truth = False
    cdef int status
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    status = iter_begin(vm, src, st)
    if status != OK:
        return status
    status = truth_run(vm, st, wanted)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 2) != OK:
            status = TRAPPED
            break
        if item.tag == BOOL:
            truth = item.u.i != 0
        else:
            status = ops_truth(vm, &item, &truth)
            if status != OK:
                break
        if truth == wanted:
            break
    iter_end(st)
    value_clear(&item)
    if status == DONE:
        set_bool(out, not wanted)
        return OK
    if status == OK:
        set_bool(out, wanted)
    return status


cdef int lib_any(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _search_truth(vm, &args[0], True, out)


cdef int lib_all(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _search_truth(vm, &args[0], False, out)
