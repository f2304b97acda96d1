# Namespaces of class bodies; making functions, calls with stars, returning to frames.

# --- namespaces of class bodies

cdef int namespace_get(VM vm, const Value* namespace, const Value* name, Value* out) noexcept:
    """DONE when the name is not there."""
    cdef PyObject* found
    cdef int status
    if is_type(namespace, &PyDict_Type):
        found = dict_peek(vm, namespace.u.o, name.u.o)
        if found == NULL:
            return DONE if PyErr_Occurred() == NULL else fail_host(vm)
        set_any(out, found)
        return OK
    status = ops_get_item(vm, namespace, name, out)
    if status == RAISED and exc_matches(vm, exc_KeyError):
        exc_clear(vm)
        return DONE
    return status


cdef int namespace_delete(VM vm, const Value* namespace, const Value* name) noexcept:
    cdef int status = ops_del_item(vm, namespace, name)
    if status == RAISED and exc_matches(vm, exc_KeyError):
        exc_clear(vm)
        return fail_name(vm, <object>name.u.o)
    return status


# --- functions

cdef object tuple_of(Py_ssize_t n):
    """A tuple of n empty places, to be filled at once."""
    cdef PyObject* made = PyTuple_New(n)
    if made == NULL:
        raise MemoryError()
    result = <object>made
    Py_DECREF(made)
    return result


cdef int make_function(VM vm, PyObject* maker, Value* R, Instr* ins, Value* out) noexcept:
    """A function of nested code b, closed over cells of the running frame."""
    cdef Code outer = (<Function>maker).code
    cdef Code c = <Code>outer.codes[ins.b]
    cdef Function f = Function.__new__(Function)
    cdef Py_ssize_t i, n
    cdef PyObject* cell
    cdef tuple closure
    heap_note(vm, 160)
    f.code = c
    f.module = (<Function>maker).module
    f.name = c.name
    f.qualname = c.qualname
    f.doc = c.doc
    n = c.n_taken
    if n:
        closure = <tuple><object>tuple_of(n)
        for i in range(n):
            if c.taken[i].is_own:
                cell = PyTuple_GET_ITEM(<PyObject*>(<Function>maker).closure, c.taken[i].index)
            else:
                cell = R[c.taken[i].index].u.o
            Py_INCREF(cell)
            PyTuple_SET_ITEM(<PyObject*>closure, i, cell)
        f.closure = closure
    if ins.n & 1:
        f.defaults = <tuple>R[ins.c].u.o
    if ins.n & 2:
        f.kwdefaults = <dict>R[ins.c + 1].u.o
    if ins.n & 4:
        f.annotations = <dict>R[ins.c + 2].u.o
    set_obj(out, <PyObject*>f)
    return OK


cdef inline void values_spread(PyObject* d, Value* place) noexcept:
    """The values of a dict, in its order."""
    cdef Py_ssize_t position = 0
    cdef PyObject* value
    while PyDict_Next(d, &position, NULL, &value):
        set_any(place, value)
        place += 1


cdef int call_ex(VM vm, Value* w, bint is_alone, Value* out) noexcept:
    """w[0](*w[1], **w[2]); the window is unbound afterwards. As vm_enter. is_alone: w[1] is what the
    only `*` of the call stood before, of any type."""
    cdef PyObject* items
    cdef Value source_value
    cdef PyObject* keywords = w[2].u.o if w[2].tag == OBJ and PyDict_GET_SIZE(w[2].u.o) != 0 else NULL
    cdef Value* buffer
    cdef Value* place
    cdef Py_ssize_t i, n, n_names = 0
    cdef PyObject* names = NULL
    cdef PyObject** source
    cdef int status
    cdef Value result
    if is_alone and not is_type(&w[1], &PyTuple_Type) and not is_type(&w[1], &PyList_Type):
        value_put(&source_value, &w[1])
        w[1].tag = UNSET
        set_obj_steal(&w[1], PyList_New(0))
        status = extend_display(vm, &w[1], &source_value, 2)
        value_clear(&source_value)
        if status != OK:
            window_clear(w, 3)
            return status
    items = w[1].u.o
    n = Py_SIZE(items)
    if keywords != NULL:
        n_names = PyDict_GET_SIZE(keywords)
        try:
            key_tuple = tuple(<dict>keywords)
        except BaseException as error:
            window_clear(w, 3)
            return fail_from(vm, error)
        names = <PyObject*>key_tuple
    if meter_charge(vm, (n >> 2) + 4 * n_names) != OK:
        window_clear(w, 3)
        return TRAPPED
    place = vm.frames[vm.fp].top if window_is_apart(vm, w) else w
    if n + n_names < 900 and place + n + n_names + 3 + STACK_MARGIN < vm.stack_end:
        # Short enough to stand on the stack as an ordinary window.
        Py_INCREF(items)
        Py_XINCREF(keywords)
        window_clear(w + 1, 2)
        if place != w:
            value_move(place, w)
            w = place
        source = SP_LIST_ITEMS(items) if Py_TYPE(items) == &PyList_Type else SP_TUPLE_ITEMS(items)
        for i in range(n):
            set_any(&w[1 + i], source[i])
        Py_DECREF(items)
        if keywords != NULL:
            values_spread(keywords, &w[1 + n])
            Py_DECREF(keywords)
        return vm_enter_wide(vm, w, n + n_names, names, out)
    buffer = <Value*>calloc(n + n_names + 1, sizeof(Value))
    if buffer == NULL or place + n + n_names + 64 + STACK_MARGIN > vm.stack_end:
        free(buffer)
        window_clear(w, 3)
        return fail_recursion(vm)
    source = SP_LIST_ITEMS(items) if Py_TYPE(items) == &PyList_Type else SP_TUPLE_ITEMS(items)
    for i in range(n):
        set_any(&buffer[i], source[i])
    if keywords != NULL:
        values_spread(keywords, &buffer[n])
    result.tag = UNSET
    status = vm_call(vm, w, buffer, n + n_names, names, &result)
    window_clear(buffer, n + n_names)
    free(buffer)
    window_clear(w, 3)
    if status == OK:
        value_move(out, &result)
    else:
        value_clear(&result)
    return status


cdef int vm_enter_wide(VM vm, Value* w, Py_ssize_t n, PyObject* names, Value* out) noexcept:
    """vm_enter for a window that may reach beyond the frame's own: natives must not use what it
    stands on."""
    cdef Frame* frame = &vm.frames[vm.fp]
    cdef Value* top = frame.top
    cdef int status
    if w + n + 1 + FRAME_GAP > top:
        frame.top = w + n + 1 + FRAME_GAP
    status = vm_enter(vm, w, n, names, out, FRAME_CALL)
    frame.top = top
    return status


# --- returning to frames other than plain calls

cdef int frame_return(VM vm, Frame* frame, Value* v) noexcept:
    """The topmost frame, cleared, returns v. OK: the frame below goes on (pc and result set); DONE: the
    loop ends with v; else the frame below fails."""
    cdef PyObject* extra
    cdef Value made
    cdef bint good
    cdef int status
    if frame.kind == FRAME_INIT:
        extra = frame.extra
        frame.extra = NULL
        vm.fp -= 1
        value_clear(frame.base - 1)
        good = v.tag == NONE
        if not good:
            Py_DECREF(extra)
            return init_result(vm, v)
        made.tag = OBJ
        made.u.o = extra
        frame -= 1
        value_move(&frame.base[(frame.pc - 1).c], &made)
        return OK
    if frame.kind == FRAME_CACHE:
        extra = frame.extra
        frame.extra = NULL
        vm.fp -= 1
        value_clear(frame.base - 1)
        status = cache_store(vm, extra, v)
        Py_DECREF(extra)
        if status != OK:
            return status
        frame -= 1
        value_move(&frame.base[(frame.pc - 1).c], v)
        return OK
    if frame.kind >= FRAME_BINARY:
        return special_return(vm, frame, v)
    vm.fp -= 1
    value_clear(frame.base - 1)
    return DONE


cdef int gen_return(VM vm, Frame* frame, Value* v) noexcept:
    """A generator's frame returns v. As frame_return."""
    cdef int kind = frame.kind
    cdef int role = frame.role
    cdef Instr* at
    gen_leave(vm, GEN_FINISHED)
    if kind == FRAME_ENTRY:
        return DONE
    if kind == FRAME_FOLD:
        return fold_return(vm, role, v)
    frame -= 1
    at = frame.pc - 1
    if kind == FRAME_FOR_ITER:
        window_clear(&frame.base[at.a], 3)
        return OK
    value_move(&frame.base[at.b], v)
    frame.pc += <int16_t>at.c
    return OK
