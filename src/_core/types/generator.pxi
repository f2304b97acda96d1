# Methods of generators and coroutines: send, throw, close, and what can be asked of them.

cdef Generator _generator_arg(VM vm, Native native, const Value* v):
    if is_type(v, type_Generator) and class_of(v) is native.klass:
        return <Generator>v.u.o
    fail_receiver(vm, native, v)
    return None


cdef int gen_outcome(VM vm, int status, Value* result, Value* out) noexcept:
    """The result of resuming, as a method call has it: the end is StopIteration."""
    if status == OK:
        value_move(out, result)
        return OK
    if status == DONE:
        if result.tag == NONE or result.tag == UNSET:
            return fail_stop(vm)
        status = fail_stop_value(vm, result)
    value_clear(result)
    return status


cdef int lib_gen_next(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Generator g = _generator_arg(vm, native, &args[0])
    cdef Value result
    if g is None:
        return RAISED
    result.tag = UNSET
    return gen_outcome(vm, gen_resume(vm, g, NULL, &result), &result, out)


cdef int lib_gen_send(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Generator g = _generator_arg(vm, native, &args[0])
    cdef Value result
    if g is None:
        return RAISED
    result.tag = UNSET
    return gen_outcome(vm, gen_resume(vm, g, &args[1], &result), &result, out)


cdef int lib_gen_throw(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """throw(exception), throw(type, value=None, traceback=None)."""
    cdef Generator g = _generator_arg(vm, native, &args[0])
    cdef Value result, made
    cdef int status
    if g is None:
        return RAISED
    result.tag = made.tag = UNSET
    status = thrown_exception(vm, args, n, &made)
    if status != OK:
        return status
    exc_set_raw(vm, <Instance>made.u.o)
    value_clear(&made)
    return gen_outcome(vm, gen_throw(vm, g, &result), &result, out)


cdef int thrown_exception(VM vm, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The exception that throw(type, value, traceback) means; args[0] is the receiver."""
    cdef Value callee
    cdef int status
    if n > 3 and args[3].tag != NONE and not (args[3].tag == OBJ and type(<object>args[3].u.o) is Traceback):
        return fail(vm, exc_TypeError, "throw() third argument must be a traceback object")
    if is_type(&args[1], type_Class) and (<Class>args[1].u.o).flags & CLASS_EXCEPTION:
        if n > 2 and is_exception(&args[2]) and value_isinstance(&args[2], <Class>args[1].u.o):
            value_copy(out, &args[2])
            return OK
        callee = args[1]
        if n <= 2 or args[2].tag == NONE:
            status = vm_call(vm, &callee, NULL, 0, NULL, out)
        elif is_type(&args[2], &PyTuple_Type):
            status = call_with_tuple(vm, &callee, args[2].u.o, out)
        else:
            status = vm_call(vm, &callee, &args[2], 1, NULL, out)
        if status == OK and not is_exception(out):
            # What the class made is no exception: that is what is thrown.
            try:
                text = (f"calling {sub_repr(vm, <object>args[1].u.o)} should have returned an instance of "
                        f"BaseException, not {type_name(out)}")
                e = exc_new(exc_TypeError, (text,))
                set_obj(out, <PyObject*>e)
            except BaseException as error:
                return fail_from(vm, error)
        return status
    if is_exception(&args[1]):
        if n > 2 and args[2].tag != NONE:
            return fail(vm, exc_TypeError, "instance exception may not have a separate value")
        value_copy(out, &args[1])
        return OK
    return fail(vm, exc_TypeError, "exceptions must be classes or instances deriving from BaseException, "
                f"not {type_name(&args[1])}")


cdef int call_with_tuple(VM vm, Value* callee, PyObject* items, Value* out) noexcept:
    """callee(*items), items an exact tuple."""
    cdef Py_ssize_t i, n = PyTuple_GET_SIZE(items)
    cdef Value* args = <Value*>calloc(n + 1, sizeof(Value))
    cdef int status
    if args == NULL:
        return trap(vm, TRAP_MEMORY, None)
    for i in range(n):
        value_borrow(&args[i], PyTuple_GET_ITEM(items, i))
    status = vm_call(vm, callee, args, n, NULL, out)
    free(args)
    return status


cdef int lib_gen_close(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Generator g = _generator_arg(vm, native, &args[0])
    cdef int status
    if g is None:
        return RAISED
    status = gen_close(vm, g)
    if status == OK:
        set_none(out)
    return status


cdef int lib_coroutine_await(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Generator g = _generator_arg(vm, native, &args[0])
    return RAISED if g is None else step_new(vm, STEP_COROUTINE, g, None, out)


cdef int lib_gen_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Generator g = _generator_arg(vm, native, &args[0])
    if g is None:
        return RAISED
    name = native.name
    if name == "__name__":
        set_any(out, <PyObject*>g.name)
    elif name == "__qualname__":
        set_any(out, <PyObject*>g.qualname)
    elif name.endswith("running"):
        set_bool(out, g.state == GEN_RUNNING)
    elif name.endswith("suspended"):
        set_bool(out, g.state == GEN_SUSPENDED)
    elif g.state == GEN_SUSPENDED and (g.pc - 1).op == OP_YIELD and (g.pc - 1).n == 1:
        # What it delegates to.
        value_copy(out, &g.window[(g.pc - 1).c])
    else:
        set_none(out)
    return OK


cdef int lib_gen_setter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Generator g = _generator_arg(vm, native, &args[0])
    name = native.name[:len(native.name) - 1]
    if g is None:
        return RAISED
    if not is_type(&args[1], &PyUnicode_Type):
        return fail(vm, exc_TypeError, f"{name} must be set to a string object")
    if name == "__name__":
        g.name = <object>args[1].u.o
    else:
        g.qualname = <object>args[1].u.o
    return OK


cdef int _generator_rows(Class c, str prefix, bint is_iterable) except -1:
    if is_iterable:
        row(c.name, "__iter__", lib_iterator_iter, "self, /", 1, -1, None, c)
        row_role(row(c.name, "__next__", lib_gen_next, "self, /", 1, -1, None, c), ROLE_NEXT)
    else:
        row(c.name, "__await__", lib_coroutine_await, "self, /", 1, -1, None, c)
    row_role(row(c.name, "send", lib_gen_send, "self, arg, /", 1, -1, None, c), ROLE_SEND)
    row(c.name, "throw", lib_gen_throw, "self, typ, val=None, tb=None, /", 1, -1, None, c)
    row(c.name, "close", lib_gen_close, "self, /", 1, -1, None, c)
    for name in ("__name__", "__qualname__", prefix + "running", prefix + "suspended",
                 "gi_yieldfrom" if is_iterable else "cr_await"):
        row(c.name, name, lib_gen_getter, "self, /", 1, NATIVE_GETTER, None, c)
    for name in ("__name__=", "__qualname__="):
        row(c.name, name, lib_gen_setter, "self, value, /", 1, NATIVE_METHOD, None, c)
    return 0

_generator_rows(cls_generator, "gi_", True)
_generator_rows(cls_coroutine, "cr_", False)
