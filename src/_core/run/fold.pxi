# Natives that use up a generator: next and send, sum, any, all, list, tuple, set, min, max, sorted, join.
#
# When the loop calls one of them with a generator it does not step it from C: the generator's frame is
# pushed with kind FRAME_FOLD and its native's role. To `next` and `send` the first `yield` of that frame
# is the result. Otherwise each hands its value to fold_yield, after which the generator goes on at once,
# and fold_return makes the result. What has been gathered stands in the window of the call, in the frame
# below: in w[1] (of join in w[2]), what sum needs besides in w[0]. Wherever guest code may run for an
# item (`__add__`, `__bool__`, `__hash__`, `__lt__`) the generator's frame is popped meanwhile, so that it
# looks as suspended as it would to CPython.

cdef bint _sum_compensates = PY_VERSION >= 0x030C0000   # as the host adds floats


cdef inline int fold_truth(const Value* v) noexcept:
    """bool(v) where it needs no guest code: 1, 0, or -1."""
    cdef PyTypeObject* t
    if v.tag == BOOL or v.tag == INT:
        return v.u.i != 0
    if v.tag == NONE:
        return 0
    if v.tag == FLOAT:
        return v.u.f != 0.0
    t = Py_TYPE(v.u.o)
    if t == &PyUnicode_Type:
        return PyUnicode_GET_LENGTH(v.u.o) != 0
    if t == &PyList_Type or t == &PyTuple_Type or t == &PyLong_Type:
        return Py_SIZE(v.u.o) != 0 if t != &PyLong_Type else PyObject_IsTrue(v.u.o)
    return -1


cdef int fold_begin(VM vm, Value* w, Py_ssize_t argc, int role, int32_t price) noexcept:
    """w[0] is a native (or its class) with this role, called with argc arguments. PUSHED: the generator
    that is its last one runs; DONE: not such a call, nothing has changed; RAISED or TRAPPED."""
    cdef Value* place
    cdef PyObject* g
    cdef Frame* frame
    cdef PyObject* made = NULL
    cdef int status
    if role >= ROLE_PAUSE:
        return strand_role(vm, w, argc, role)
    if role == ROLE_LEN:
        return DONE
    if role == ROLE_JOIN or role == ROLE_SEND:
        if argc != 2:
            return DONE
        place = &w[2 if role == ROLE_JOIN else 1]
        if role == ROLE_JOIN and not is_type(&w[1], &PyUnicode_Type):
            return DONE
    else:
        if argc != 1:
            return DONE
        place = &w[1]
    if place.tag != OBJ or Py_TYPE(place.u.o) != type_Generator:
        return DONE
    g = place.u.o
    if ((<Generator>g).state != GEN_CREATED and (<Generator>g).state != GEN_SUSPENDED) or (
            (<Generator>g).function.code.flags & (CODE_COROUTINE | CODE_ASYNC_GENERATOR)):
        return DONE
    vm.fuel -= price
    if role == ROLE_LIST or role == ROLE_COLLECT or role == ROLE_JOIN:
        heap_note(vm, 64)
        made = PyList_New(0)
    elif role == ROLE_SET:
        made = set_new((<Native>(<Class>w[0].u.o).maker).klass is cls_frozenset)
        heap_note(vm, <int64_t>sizeof(SetTable))
    if made == NULL and (role == ROLE_LIST or role == ROLE_COLLECT or role == ROLE_JOIN or role == ROLE_SET):
        window_clear(w, argc + 1)
        return fail_host(vm)
    status = gen_push(vm, <Generator>g, &w[2] if role == ROLE_SEND else NULL, FRAME_FOLD)
    if status != PUSHED:
        Py_XDECREF(made)
        window_clear(w, argc + 1)
        return status
    frame = &vm.frames[vm.fp]
    frame.role = role
    if made != NULL:
        set_obj_steal(place, made)
    elif role == ROLE_SUM:
        set_int(&w[0], 0)
        set_int(place, 0)
    elif role == ROLE_MIN or role == ROLE_MAX:
        value_clear(place)
    else:
        window_clear(w, argc + 1)
    return PUSHED


cdef inline Value* fold_window(Frame* caller) noexcept:
    return &caller.base[(caller.pc - 1).a]


cdef int fold_result(VM vm, int role, Value* w, Value* v) noexcept:
    """v is the result of the call in the topmost frame, whose window is w. PUSHED: it goes on."""
    cdef Frame* frame = &vm.frames[vm.fp]
    window_clear(w, 3 if role == ROLE_JOIN else 2)
    value_move(&frame.base[(frame.pc - 1).c], v)
    return PUSHED


cdef inline int fold_append(VM vm, PyObject* items, const Value* v) noexcept:
    cdef PyObject* o
    if heap_reserve(vm, 9 if v.tag == OBJ else 40) != OK:
        return TRAPPED
    o = box(v)
    if o == NULL or sp_list_append_steal(items, o) < 0:
        return fail_host(vm)
    return OK


cdef int fold_sum(VM vm, Value* w, const Value* v) noexcept:
    """Add v to w[1]; w[0] says how: INT while all were ints, FLOAT (what compensated summation has
    left over) while the sum is a float, NONE otherwise. DONE: guest code might run."""
    cdef int64_t i
    cdef double f, t, total
    if w[0].tag == INT:
        if as_int(v, &i) and not sp_add_overflow(w[1].u.i, i, &i):
            w[1].u.i = i
            return OK
        if as_float(v, &f):
            total = <double>w[1].u.i
            set_float(&w[0], 0.0)
            set_float(&w[1], total + f)
            return OK
        w[0].tag = NONE
    elif w[0].tag == FLOAT:
        total = w[1].u.f
        if as_float(v, &f):
            if _sum_compensates:
                t = total + f
                if (total if total >= 0 else -total) >= (f if f >= 0 else -f):
                    w[0].u.f += (total - t) + f
                else:
                    w[0].u.f += (f - t) + total
                w[1].u.f = t
            else:
                w[1].u.f = total + f
            return OK
        if v.tag != BOOL and as_int(v, &i):
            w[1].u.f = total + <double>i
            return OK
        fold_sum_settle(w)
        w[0].tag = NONE
    if is_overloaded(&w[1]) or is_overloaded(v):
        return DONE
    return ops_binary(vm, OP_ADD, False, &w[1], v, &w[1])


cdef inline void fold_sum_settle(Value* w) noexcept:
    """Add what compensated summation has left over."""
    if w[0].tag == FLOAT and w[0].u.f != 0 and not isnan(w[0].u.f) and not isinf(w[0].u.f):
        w[1].u.f += w[0].u.f


cdef int fold_best(VM vm, int role, Value* w, const Value* v) noexcept:
    """Keep the better of w[1] and v. DONE: guest code might run."""
    cdef int64_t i, j
    cdef double f, g
    cdef bint better = False
    cdef int opcode = OP_LT if role == ROLE_MIN else OP_GT
    cdef int status
    if w[1].tag == UNSET:
        value_copy(&w[1], v)
        return OK
    if as_int(v, &i) and as_int(&w[1], &j):
        better = i < j if role == ROLE_MIN else i > j
    elif as_float(v, &f) and as_float(&w[1], &g):
        better = f < g if role == ROLE_MIN else f > g
    elif v.tag == OBJ and not (
            Py_TYPE(v.u.o) == &PyUnicode_Type or Py_TYPE(v.u.o) == &PyLong_Type or Py_TYPE(v.u.o) == &PyFloat_Type):
        return DONE
    elif is_overloaded(&w[1]):
        return DONE
    else:
        status = compare_truth(vm, opcode, v, &w[1], &better)
        if status != OK:
            return status
    if better:
        value_copy(&w[1], v)
    return OK


cdef int fold_step_slow(VM vm, int role, Value* w, Value* v, bint* hit) noexcept:
    """One item, whatever code it runs; hit: the native has its answer."""
    cdef bint truth = False
    cdef int status
    cdef PyObject* o
    hit[0] = False
    if role == ROLE_SUM:
        return ops_binary(vm, OP_ADD, False, &w[1], v, &w[1])
    if role == ROLE_ANY or role == ROLE_ALL:
        status = ops_truth(vm, v, &truth)
        hit[0] = truth == (role == ROLE_ANY)
        return status
    if role == ROLE_SET:
        o = box(v)
        if o == NULL:
            return fail_host(vm)
        status = set_add(vm, w[1].u.o, o)
        Py_DECREF(o)
        return status
    status = compare_truth(vm, OP_LT if role == ROLE_MIN else OP_GT, v, &w[1], &truth)
    if status == OK and truth:
        value_copy(&w[1], v)
    return status


cdef int fold_yield(VM vm, Frame* frame, const Value* v) noexcept:
    """The generator on top, whose frame is of kind FRAME_FOLD, yields v; its pc and the fuel are
    settled. OK: it goes on at once; PUSHED: another frame is on top, or this one anew; RAISED,
    TRAPPED: the call failed, in the frame that is on top now."""
    cdef int role = frame.role
    cdef Value* w = fold_window(frame - 1)
    cdef Value result
    cdef PyObject* o
    cdef PyTypeObject* t
    cdef int status = DONE
    cdef int truth
    result.tag = UNSET
    vm.fuel -= 1
    if role == ROLE_LIST or role == ROLE_COLLECT:
        status = fold_append(vm, w[1].u.o, v)
    elif role == ROLE_JOIN:
        status = fold_append(vm, w[2].u.o, v)
    elif role == ROLE_SUM:
        status = fold_sum(vm, w, v)
    elif role == ROLE_ANY or role == ROLE_ALL:
        truth = fold_truth(v)
        if truth >= 0:
            if truth != (role == ROLE_ANY):
                return OK
            set_bool(&result, role == ROLE_ANY)
            gen_leave(vm, GEN_SUSPENDED)
            return fold_result(vm, role, w, &result)
    elif role == ROLE_SET:
        t = Py_TYPE(v.u.o) if v.tag == OBJ else NULL
        if t == NULL or t == &PyUnicode_Type or t == &PyLong_Type or t == &PyFloat_Type:
            o = box(v)
            if o == NULL:
                status = fail_host(vm)
            else:
                status = set_add(vm, w[1].u.o, o)
                Py_DECREF(o)
    else:
        status = fold_best(vm, role, w, v)
    if status == OK:
        return OK
    if status != DONE:
        gen_leave(vm, GEN_SUSPENDED)
        window_clear(w, 3 if role == ROLE_JOIN else 2)
        return status
    return fold_yield_slow(vm, frame, role, w, v)


cdef int fold_yield_slow(VM vm, Frame* frame, int role, Value* w, const Value* v) noexcept:
    """fold_yield of an item for which guest code may run: the generator is suspended meanwhile."""
    cdef Value result
    cdef Generator g = <Generator>frame.generator
    cdef bint hit = False
    cdef int status
    result.tag = UNSET
    value_init(&result, v)
    gen_leave(vm, GEN_SUSPENDED)
    status = fold_step_slow(vm, role, w, &result, &hit)
    value_clear(&result)
    if status == OK and hit:
        set_bool(&result, role == ROLE_ANY)
        return fold_result(vm, role, w, &result)
    if status == OK:
        # It may have been run to its end meanwhile, or be running.
        status = gen_push(vm, g, NULL, FRAME_FOLD)
        if status == PUSHED:
            vm.frames[vm.fp].role = role
            return PUSHED
        if status == DONE:
            return fold_finish(vm, role, NULL)
    window_clear(w, 2)
    return status


cdef int fold_return(VM vm, int role, Value* v) noexcept:
    """The generator has returned v, and its frame is gone. OK: the frame below goes on."""
    cdef int status = fold_finish(vm, role, v)
    return OK if status == PUSHED else status


cdef int fold_finish(VM vm, int role, Value* v) noexcept:
    """The native's result, in the frame on top: PUSHED, RAISED or TRAPPED."""
    cdef Frame* frame = &vm.frames[vm.fp]
    cdef Value* w = fold_window(frame)
    cdef Value result
    cdef Value* args = w + 1
    cdef int status = OK
    result.tag = UNSET
    if role == ROLE_NEXT or role == ROLE_SEND:
        if v == NULL or v.tag == NONE or v.tag == UNSET:
            return fail_args(vm, exc_StopIteration, ())
        try:
            return fail_args(vm, exc_StopIteration, (as_object(v),))
        except BaseException as error:
            return fail_from(vm, error)
    if role == ROLE_ANY or role == ROLE_ALL:
        set_bool(&result, role == ROLE_ALL)
    elif role == ROLE_COLLECT or role == ROLE_JOIN:
        if Py_TYPE(w[0].u.o) == type_Class:
            status = native_call(vm, (<Class>w[0].u.o).maker, args, 1, NULL, &result)
        else:
            status = native_call(vm, <Native>w[0].u.o, args, 2 if role == ROLE_JOIN else 1, NULL, &result)
    elif w[1].tag == UNSET:
        name = "min" if role == ROLE_MIN else "max"
        word = "arg is an empty sequence" if PY_VERSION < 0x030C0000 else "iterable argument is empty"
        status = fail(vm, exc_ValueError, f"{name}() {word}")
    else:
        if role == ROLE_SUM:
            fold_sum_settle(w)
        value_move(&result, &w[1])
    if status != OK:
        value_clear(&result)
        window_clear(w, 3 if role == ROLE_JOIN else 2)
        return status
    return fold_result(vm, role, w, &result)
