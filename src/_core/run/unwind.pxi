# Raising: from an instruction that failed to the handler that takes it.

cdef void exc_add_entry(VM vm, PyObject* code, int32_t index) noexcept:
    """Add a line to the traceback of the exception being raised: frames come innermost first."""
    cdef ExcState state
    cdef int32_t capacity
    cdef TracebackEntry* grown
    if vm.exc == NULL:
        return
    state = <ExcState>(<Instance>vm.exc).payload
    if state.event is not None:
        state.event[2] = <object>code
        state.event[3] = index & ~CALLEE_POSITION
        state.event = None
    if state.n_entries == state.capacity:
        capacity = 4 if state.capacity == 0 else state.capacity * 2
        grown = <TracebackEntry*>realloc(state.entries, capacity * sizeof(TracebackEntry))
        if grown == NULL:
            return
        heap_note(vm, capacity * sizeof(TracebackEntry))
        state.entries = grown
        state.capacity = capacity
    Py_INCREF(code)
    state.entries[state.n_entries].code = code
    state.entries[state.n_entries].index = index
    state.n_entries += 1


cdef int unwind(VM vm, int32_t entry, bint keep_traceback) noexcept:
    """vm.exc was raised in the topmost frame, whose pc stands after the failing instruction. OK: a
    handler in a frame at or above `entry` goes on; RAISED: that frame and all above are gone."""
    cdef Frame* frame
    cdef Code c
    cdef int32_t index
    cdef Py_ssize_t i
    cdef PyObject* extra
    cdef int kind
    cdef Value exception
    while True:
        frame = &vm.frames[vm.fp]
        c = (<Function>frame.function).code
        index = <int32_t>(frame.pc - c.code) - 1
        if not keep_traceback:
            exc_add_entry(vm, <PyObject*>c, index | CALLEE_POSITION if vm.callee_missing else index)
        vm.callee_missing = False
        keep_traceback = False
        vm.fuel -= 2
        for i in range(c.n_ranges):
            if c.ranges[i].start <= <uint32_t>index and <uint32_t>index < c.ranges[i].end:
                exception.tag = OBJ
                exception.u.o = vm.exc
                vm.exc = NULL
                value_move(&frame.base[c.ranges[i].register], &exception)
                frame.pc = c.code + c.ranges[i].target
                return OK
        kind = frame.kind
        if frame.generator != NULL:
            gen_leave(vm, GEN_FINISHED)
            gen_convert_stop(vm, c)
        else:
            window_clear(frame.base, c.n_registers)
            extra = frame.extra
            frame.extra = NULL
            vm.fp -= 1
            value_clear(frame.base - 1)
            Py_XDECREF(extra)
        if vm.fp < entry:
            return RAISED
        if kind == FRAME_STEP and exc_matches(vm, exc_StopIteration):
            # `__next__` has no more: the loop in the frame below is over.
            exc_clear(vm)
            frame = &vm.frames[vm.fp]
            window_clear(&frame.base[(frame.pc - 1).a], 3)
            return OK


cdef int gen_convert_stop(VM vm, Code c) noexcept:
    """PEP 479: a StopIteration that leaves a generator becomes a RuntimeError."""
    cdef Instance cause
    cdef Instance e
    cdef ExcState state
    cdef str what
    if not exc_matches(vm, exc_StopIteration) and not (
            c.flags & CODE_ASYNC_GENERATOR and exc_matches(vm, exc_StopAsyncIteration)):
        return OK
    what = "coroutine" if c.flags & CODE_COROUTINE else (
        "async generator" if c.flags & CODE_ASYNC_GENERATOR else "generator")
    name = "StopAsyncIteration" if exc_matches(vm, exc_StopAsyncIteration) else "StopIteration"
    cause = exc_take(vm)
    e = exc_new(exc_RuntimeError, (f"{what} raised {name}",))
    state = <ExcState>e.payload
    state.cause = cause
    state.context = cause
    (<ExcState>cause.payload).is_context = True
    state.suppress_context = True
    exc_set_raw(vm, e)
    return OK


cdef void frames_drop(VM vm, int32_t entry) noexcept:
    """The run is over: release every frame at or above `entry` without running anything."""
    cdef SpBudget* budget
    cdef Frame* frame
    cdef PyObject* extra
    if vm.trap_frames is None:
        budget = heap_outside()
        vm.trap_frames = trap_position(vm)
        heap_restore(budget)
        heap_hold(vm)
    while vm.fp >= entry:
        frame = &vm.frames[vm.fp]
        if frame.generator != NULL:
            gen_leave(vm, GEN_FINISHED)
            continue
        window_clear(frame.base, (<Function>frame.function).code.n_registers)
        extra = frame.extra
        frame.extra = NULL
        vm.fp -= 1
        value_clear(frame.base - 1)
        Py_XDECREF(extra)


cdef list trap_position(VM vm):
    """The frames of the run at a trap, outermost first, the middle of a deep stack left out."""
    cdef int32_t i
    cdef Frame* frame
    cdef Code c
    frames = []
    for i in range(vm.fp + 1):
        if vm.fp > 40 and 20 < i < vm.fp - 20:
            continue
        frame = &vm.frames[i]
        c = (<Function>frame.function).code
        line, end_line, column, end_column = code_position(c, (frame.pc - c.code) - 1)
        frames.append((c.filename, line, end_line, column, end_column, c.name))
    return frames


cdef int raise_value(VM vm, const Value* v, const Value* cause) noexcept:
    """The raise statement: v a class or instance of exceptions; cause NULL without `from`."""
    cdef Value made, cause_made
    cdef Instance e
    cdef ExcState state
    cdef int status
    made.tag = cause_made.tag = UNSET
    status = exception_from_value(vm, v, &made, "exceptions must derive from BaseException")
    if status != OK:
        return status
    e = <Instance>made.u.o
    if cause != NULL:
        state = <ExcState>e.payload
        if cause.tag == NONE:
            state.cause = None
        else:
            status = exception_from_value(vm, cause, &cause_made, "exception causes must derive from BaseException")
            if status != OK:
                value_clear(&made)
                return status
            state.cause = <Instance>cause_made.u.o
            value_clear(&cause_made)
        state.suppress_context = True
    exc_set(vm, e)
    value_clear(&made)
    return RAISED


cdef int exception_from_value(VM vm, const Value* v, Value* out, str message) noexcept:
    """An exception instance from an instance or a class (which is called)."""
    cdef int status
    cdef Value callee
    if is_type(v, type_Instance) and (<Instance>v.u.o).klass.flags & CLASS_EXCEPTION:
        value_copy(out, v)
        return OK
    if is_type(v, type_Class) and (<Class>v.u.o).flags & CLASS_EXCEPTION:
        callee = v[0]
        status = vm_call(vm, &callee, NULL, 0, NULL, out)
        if status == OK and not (is_type(out, type_Instance) and (<Instance>out.u.o).klass.flags & CLASS_EXCEPTION):
            try:
                text = (f"calling {sub_repr(vm, <object>v.u.o)} should have returned an instance of "
                        f"BaseException, not {sub_repr(vm, class_of(out))}")
            except BaseException as error:
                return fail_from(vm, error)
            return fail(vm, exc_TypeError, text)
        return status
    return fail(vm, exc_TypeError, message)


cdef int exception_matches(VM vm, const Value* exception, const Value* pattern, bint* out) noexcept:
    """Does `except pattern` catch the exception?"""
    cdef Class c = (<Instance>exception.u.o).klass
    cdef Py_ssize_t i
    cdef PyObject* item
    if is_type(pattern, type_Class) and (<Class>pattern.u.o).flags & CLASS_EXCEPTION:
        out[0] = is_subclass(c, <Class>pattern.u.o)
        return OK
    out[0] = False
    if is_type(pattern, &PyTuple_Type):
        if meter_charge(vm, PyTuple_GET_SIZE(pattern.u.o) * (1 + (PyTuple_GET_SIZE(<PyObject*>c.mro) >> 3))) != OK:
            return TRAPPED
        for i in range(PyTuple_GET_SIZE(pattern.u.o)):
            item = PyTuple_GET_ITEM(pattern.u.o, i)
            if Py_TYPE(item) != type_Class or not (<Class>item).flags & CLASS_EXCEPTION:
                return fail(vm, exc_TypeError, "catching classes that do not inherit from BaseException is not allowed")
        for i in range(PyTuple_GET_SIZE(pattern.u.o)):
            if is_subclass(c, <Class>PyTuple_GET_ITEM(pattern.u.o, i)):
                out[0] = True
                break
        return OK
    return fail(vm, exc_TypeError, "catching classes that do not inherit from BaseException is not allowed")
