# Async generators: what `asend`, `athrow`, `aclose` and `__anext__` give, driven one step at a time.
#
# The frame of an async generator yields for two reasons. A `yield` of its own (n=0) ends the step that
# is being awaited, with the yielded item as its result; a `yield` inside an `await` (n=1) is passed
# on to whoever drives the step. The other kinds of step are here because they are driven the same
# way: `__await__()` of a coroutine, and `anext` with a default.

cdef int step_new(VM vm, int kind, Generator target, object argument, Value* out) noexcept:
    cdef AsyncStep s = AsyncStep.__new__(AsyncStep)
    heap_note(vm, 80)
    s.kind = kind
    s.state = GEN_CREATED
    s.target = target
    s.argument = argument
    set_obj(out, <PyObject*>s)
    return OK


cdef int step_ended(VM vm, AsyncStep s, int status, Value* result, Value* out) noexcept:
    """What one resumption of an async generator means for the step: OK: `out` is awaited, DONE: it is
    the step's result."""
    cdef Generator g = s.target
    if status == TRAPPED:
        return TRAPPED
    if status == OK:
        if (g.pc - 1).n == 1:
            value_move(out, result)
            return OK
        g.is_stepping = False
        s.state = GEN_FINISHED
        if s.kind == STEP_CLOSE:
            value_clear(result)
            return fail(vm, exc_RuntimeError, "async generator ignored GeneratorExit")
        value_move(out, result)
        return DONE
    g.is_stepping = False
    s.state = GEN_FINISHED
    value_clear(result)
    if status == DONE:
        g.is_closed = True
        if s.kind == STEP_CLOSE:
            set_none(out)
            return DONE
        return fail_args(vm, exc_StopAsyncIteration, ())
    if exc_matches(vm, exc_StopAsyncIteration) or exc_matches(vm, exc_GeneratorExit):
        g.is_closed = True
        if s.kind == STEP_CLOSE:
            exc_clear(vm)
            set_none(out)
            return DONE
    return RAISED


cdef int step_begin(VM vm, AsyncStep s, const Value* sent, Value* result) noexcept:
    """The first resumption of an async generator by this step; status as of gen_resume."""
    cdef Generator g = s.target
    cdef Value v
    cdef int status
    if s.kind != STEP_SEND and g.state == GEN_FINISHED:
        s.state = GEN_FINISHED
        set_none(result)
        return DONE
    if g.is_stepping:
        s.state = GEN_FINISHED
        name = "anext" if s.kind == STEP_SEND else "athrow" if s.kind == STEP_THROW else "aclose"
        return fail(vm, exc_RuntimeError, f"{name}(): asynchronous generator is already running")
    if s.kind != STEP_SEND:
        if g.is_closed:
            s.state = GEN_FINISHED
            return fail_args(vm, exc_StopAsyncIteration, ())
        if sent != NULL and sent.tag != NONE:
            return fail(vm, exc_RuntimeError, "can't send non-None value to a just-started coroutine")
    if g.state == GEN_CREATED:
        status = hook_first(vm, g)
        if status != OK:
            s.state = GEN_FINISHED
            return status
    s.state = GEN_SUSPENDED
    g.is_stepping = True
    if s.kind == STEP_SEND:
        v.tag = UNSET
        if sent == NULL or sent.tag == NONE:
            set_any(&v, <PyObject*>s.argument)
            sent = &v
        status = gen_resume(vm, g, sent, result)
        value_clear(&v)
        return status
    if s.kind == STEP_CLOSE:
        g.is_closed = True
        fail_args(vm, exc_GeneratorExit, ())
    else:
        exc_set_raw(vm, <Instance>s.argument)
    return gen_throw(vm, g, result)


cdef int hook_first(VM vm, Generator g) noexcept:
    """Tell the event loop of a generator that begins: it is closed when the loop ends."""
    cdef PyObject* hook = PyDict_GetItemWithError(<PyObject*>vm.state, <PyObject*>s_agen_firstiter)
    cdef Value callee, argument, ignored
    cdef int status
    if hook == NULL or hook == Py_None:
        return OK
    ignored.tag = UNSET
    value_borrow(&argument, <PyObject*>g)
    value_borrow(&callee, hook)
    Py_INCREF(hook)
    status = vm_call(vm, &callee, &argument, 1, NULL, &ignored)
    Py_DECREF(hook)
    value_clear(&ignored)
    return status


cdef int step_send(VM vm, AsyncStep s, const Value* sent, Value* out) noexcept:
    """One step. OK: out is what it waits for; DONE: out is its result."""
    cdef Value result
    cdef int status
    result.tag = UNSET
    if s.kind == STEP_DEFAULT:
        return default_send(vm, s, sent, out)
    if s.kind == STEP_COROUTINE:
        if s.target.state == GEN_FINISHED:
            return fail(vm, exc_RuntimeError, "cannot reuse already awaited coroutine")
        status = gen_resume(vm, s.target, sent, &result)
        if status == OK or status == DONE:
            value_move(out, &result)
        value_clear(&result)
        return status
    if s.state == GEN_FINISHED:
        return fail_reused(vm, s)
    if s.state == GEN_CREATED:
        status = step_begin(vm, s, sent, &result)
        if s.state == GEN_FINISHED and status == DONE:
            value_move(out, &result)
            return DONE
        if s.state == GEN_FINISHED or s.state == GEN_CREATED:
            value_clear(&result)
            return status
    else:
        s.target.is_stepping = True
        status = gen_resume(vm, s.target, sent, &result)
    return step_ended(vm, s, status, &result, out)


cdef int step_throw(VM vm, AsyncStep s, Instance e, Value* out) noexcept:
    """Throw e into what is being awaited. As step_send."""
    cdef Value result
    cdef int status
    result.tag = UNSET
    if s.kind == STEP_DEFAULT:
        if s.inner is None:
            exc_set_raw(vm, e)
            return RAISED
        value_borrow(&result, <PyObject*>s.inner)
        return default_ended(vm, s, delegate_throw(vm, &result, e, out), out)
    if s.kind == STEP_COROUTINE:
        exc_set_raw(vm, e)
        status = gen_throw(vm, s.target, &result)
        if status == OK or status == DONE:
            value_move(out, &result)
        value_clear(&result)
        return status
    if s.state == GEN_FINISHED:
        return fail_reused(vm, s)
    s.state = GEN_SUSPENDED
    exc_set_raw(vm, e)
    status = gen_throw(vm, s.target, &result)
    return step_ended(vm, s, status, &result, out)


cdef int fail_reused(VM vm, AsyncStep s) noexcept:
    return fail(vm, exc_RuntimeError, "cannot reuse already awaited " + (
        "__anext__()/asend()" if s.kind == STEP_SEND else "aclose()/athrow()"))


cdef int step_close(VM vm, AsyncStep s) noexcept:
    if s.kind == STEP_COROUTINE:
        return gen_close(vm, s.target)
    s.state = GEN_FINISHED
    return OK


# ---- anext(iterator, default)

cdef int default_send(VM vm, AsyncStep s, const Value* sent, Value* out) noexcept:
    cdef Value inner, asked
    cdef int status = OK
    asked.tag = inner.tag = UNSET
    if s.inner is None:
        # argument: (iterator, default)
        value_borrow(&asked, <PyObject*>(<tuple>s.argument)[0])
        status = async_next(vm, &asked, &inner)
        if status == OK:
            s.inner = as_object(&inner)
            value_clear(&inner)
    if status == OK:
        value_borrow(&inner, <PyObject*>s.inner)
        status = drive(vm, &inner, sent, out)
    return default_ended(vm, s, status, out)


cdef int default_ended(VM vm, AsyncStep s, int status, Value* out) noexcept:
    if status == RAISED and exc_matches(vm, exc_StopAsyncIteration):
        exc_clear(vm)
        set_any(out, <PyObject*>(<tuple>s.argument)[1])
        return DONE
    return status


cdef int drive(VM vm, Value* iterator, const Value* sent, Value* out) noexcept:
    """One step of anything that `await` drives."""
    cdef Value result, none
    cdef int status
    none.tag = NONE
    if sent == NULL:
        sent = &none
    if is_type(iterator, type_Generator):
        result.tag = UNSET
        status = gen_resume(vm, <Generator>iterator.u.o, sent, &result)
        if status == OK or status == DONE:
            value_move(out, &result)
        value_clear(&result)
        return status
    return send_step(vm, iterator, <Value*>sent, out)


# ---- async for

cdef int async_iter(VM vm, const Value* v, Value* out) noexcept:
    """out = type(v).__aiter__(v), which `async for` goes over."""
    cdef Value method, made
    cdef int status
    if is_type(v, type_Generator) and (<Generator>v.u.o).function.code.flags & CODE_ASYNC_GENERATOR:
        value_copy(out, v)
        return OK
    method.tag = made.tag = UNSET
    status = obj_special(vm, v, <PyObject*>s___aiter__, &method)
    if status == DONE:
        return fail(vm, exc_TypeError, f"'async for' requires an object with __aiter__ method, got {type_name(v)}")
    if status == OK:
        status = vm_call(vm, &method, NULL, 0, NULL, &made)
    value_clear(&method)
    if status != OK:
        return status
    if class_lookup(vm, class_of(&made), <PyObject*>s___anext__) == NULL:
        status = fail(vm, exc_TypeError, "'async for' received an object from __aiter__ that does not implement "
                      f"__anext__: {type_name(&made)}")
        value_clear(&made)
        return status
    value_move(out, &made)
    return OK


cdef int async_next(VM vm, const Value* v, Value* out) noexcept:
    """out = what is driven to await the next item of an asynchronous iterator."""
    cdef Value method, made
    cdef int status
    cdef Instance cause
    if is_type(v, type_Generator) and (<Generator>v.u.o).function.code.flags & CODE_ASYNC_GENERATOR:
        return step_new(vm, STEP_SEND, <Generator>v.u.o, None, out)
    method.tag = made.tag = UNSET
    status = obj_special(vm, v, <PyObject*>s___anext__, &method)
    if status == DONE:
        return fail(vm, exc_TypeError, f"'async for' requires an iterator with __anext__ method, got {type_name(v)}")
    if status == OK:
        status = vm_call(vm, &method, NULL, 0, NULL, &made)
    value_clear(&method)
    if status != OK:
        return status
    status = yield_iter(vm, &made, True, 0, out)
    if status == RAISED:
        cause = exc_take(vm)
        fail(vm, exc_TypeError, f"'async for' received an invalid object from __anext__: {type_name(&made)}")
        (<ExcState>(<Instance>vm.exc).payload).cause = cause
        (<ExcState>(<Instance>vm.exc).payload).context = cause
        (<ExcState>(<Instance>vm.exc).payload).suppress_context = True
    value_clear(&made)
    return status
