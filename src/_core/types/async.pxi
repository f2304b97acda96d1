# Methods of async generators and of what they give to be awaited; aiter() and anext().

cdef int lib_agen_aiter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if _generator_arg(vm, native, &args[0]) is None:
        return RAISED
    value_copy(out, &args[0])
    return OK


cdef int lib_agen_send(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """asend(value), __anext__()"""
    cdef Generator g = _generator_arg(vm, native, &args[0])
    return RAISED if g is None else step_new(vm, STEP_SEND, g, as_object(&args[1]) if n > 1 else None, out)


cdef int lib_agen_throw(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """athrow(exception), athrow(type, value=None, traceback=None)"""
    cdef Generator g = _generator_arg(vm, native, &args[0])
    cdef Value made
    cdef int status
    if g is None:
        return RAISED
    made.tag = UNSET
    status = thrown_exception(vm, args, n, &made)
    if status == OK:
        status = step_new(vm, STEP_THROW, g, as_object(&made), out)
    value_clear(&made)
    return status


cdef int lib_agen_close(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """aclose()"""
    cdef Generator g = _generator_arg(vm, native, &args[0])
    return RAISED if g is None else step_new(vm, STEP_CLOSE, g, None, out)


cdef AsyncStep _step_arg(VM vm, Native native, const Value* v):
    if is_type(v, type_AsyncStep) and class_of(v) is native.klass:
        return <AsyncStep>v.u.o
    fail_receiver(vm, native, v)
    return None


cdef int lib_step_send(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """send(value), __next__()"""
    cdef AsyncStep s = _step_arg(vm, native, &args[0])
    cdef Value result
    if s is None:
        return RAISED
    result.tag = UNSET
    return gen_outcome(vm, step_send(vm, s, &args[1] if n > 1 else NULL, &result), &result, out)


cdef int lib_step_throw(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef AsyncStep s = _step_arg(vm, native, &args[0])
    cdef Value result, made
    cdef int status
    if s is None:
        return RAISED
    result.tag = made.tag = UNSET
    status = thrown_exception(vm, args, n, &made)
    if status != OK:
        return status
    status = step_throw(vm, s, <Instance>made.u.o, &result)
    value_clear(&made)
    return gen_outcome(vm, status, &result, out)


cdef int lib_step_close(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef AsyncStep s = _step_arg(vm, native, &args[0])
    cdef int status
    if s is None:
        return RAISED
    status = step_close(vm, s)
    if status == OK:
        set_none(out)
    return status


cdef int lib_aiter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if class_lookup(vm, class_of(&args[0]), <PyObject*>s___aiter__) == NULL:
        return fail(vm, exc_TypeError, f"'{type_name(&args[0])}' object is not an async iterable")
    return async_iter(vm, &args[0], out)


cdef int lib_anext(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if class_lookup(vm, class_of(&args[0]), <PyObject*>s___anext__) == NULL:
        return fail(vm, exc_TypeError, f"'{type_name(&args[0])}' object is not an async iterator")
    if n > 1:
        return step_new(vm, STEP_DEFAULT, None, (as_object(&args[0]), as_object(&args[1])), out)
    return vm_call_method(vm, &args[0], <PyObject*>s___anext__, NULL, 0, out)


cdef int _async_rows() except -1:
    cdef Class c = cls_async_generator
    row(c.name, "__aiter__", lib_agen_aiter, "self, /", 1, -1, None, c)
    row(c.name, "__anext__", lib_agen_send, "self, /", 2, -1, None, c)
    row(c.name, "asend", lib_agen_send, "self, value, /", 2, -1, None, c)
    row(c.name, "athrow", lib_agen_throw, "self, typ, val=None, tb=None, /", 2, -1, None, c)
    row(c.name, "aclose", lib_agen_close, "self, /", 2, -1, None, c)
    for name in ("__name__", "__qualname__", "ag_running", "ag_suspended", "ag_await"):
        row(c.name, name, lib_gen_getter, "self, /", 1, NATIVE_GETTER, None, c)
    for name in ("__name__=", "__qualname__="):
        row(c.name, name, lib_gen_setter, "self, value, /", 1, NATIVE_METHOD, None, c)
    for c in (cls_asend, cls_athrow, cls_coroutine_wrapper, cls_anext_awaitable):
        if c is not cls_coroutine_wrapper:
            row(c.name, "__await__", lib_iterator_iter, "self, /", 1, -1, None, c)
        row(c.name, "__iter__", lib_iterator_iter, "self, /", 1, -1, None, c)
        row(c.name, "__next__", lib_step_send, "self, /", 2, -1, None, c)
        row(c.name, "send", lib_step_send, "self, value, /", 2, -1, None, c)
        row(c.name, "throw", lib_step_throw, "self, typ, val=None, tb=None, /", 2, -1, None, c)
        row(c.name, "close", lib_step_close, "self, /", 1, -1, None, c)
    if PY_VERSION >= 0x030A0000:
        row("builtins", "aiter", lib_aiter, "async_iterable, /", 2)
        row("builtins", "anext", lib_anext, "aiterator, default=None, /", 2)
    return 0

_async_rows()
