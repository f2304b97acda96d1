# Exception groups and `except*`: construction, matching a handler, what goes on afterwards. How a group
# is taken apart is guest code of the library (`_groups`), as it may call `derive` of the guest's.

cdef int lib_group_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """BaseExceptionGroup(message, exceptions), ExceptionGroup(message, exceptions)."""
    return group_new(vm, native.klass, args, n, out)


cdef int group_new(VM vm, Class c, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A group of class c, which may be a guest's; the message and the exceptions are checked."""
    cdef PyObject* items
    if n != 2:
        return fail(vm, exc_TypeError, f"BaseExceptionGroup.__new__() takes exactly 2 arguments ({n} given)")
    try:
        if not is_type(&args[0], &PyUnicode_Type):
            return fail(vm, exc_TypeError, f"argument 1 must be str, not {type_name(&args[0])}")
        if not is_type(&args[1], &PyList_Type) and not is_type(&args[1], &PyTuple_Type):
            return fail(vm, exc_TypeError, "second argument (exceptions) must be a sequence")
        items = iter_to_tuple(vm, &args[1])
        if items == NULL:
            return failed(vm)
        members = <object>items
        Py_DECREF(items)
        if not members:
            return fail(vm, exc_ValueError, "second argument (exceptions) must be a non-empty sequence")
        plain = True
        for i, one in enumerate(members):
            if type(one) is not Instance or not (<Instance>one).klass.flags & CLASS_EXCEPTION:
                return fail(vm, exc_ValueError, f"Item {i} of second argument (exceptions) is not an exception")
            if not is_subclass((<Instance>one).klass, exc_Exception):
                plain = False
        if c is exc_BaseExceptionGroup:
            if plain:
                c = <Class>builtin_classes["ExceptionGroup"]
        elif not plain and c is <Class>builtin_classes["ExceptionGroup"]:
            return fail(vm, exc_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup")
        elif not plain and is_subclass(c, exc_Exception):
            return fail(vm, exc_TypeError, f"Cannot nest BaseExceptions in '{c.name}'")
        heap_note(vm, 500)
        e = exc_new(c, (as_object(&args[0]), as_object(&args[1])))
        (<ExcState>e.payload).fields = {"message": as_object(&args[0]), "exceptions": members}
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>e)
    return OK


cdef int group_function(VM vm, object name, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Call a function of the library module that knows how groups are taken apart."""
    cdef Value module, function
    cdef PyObject* found
    cdef int status
    function.tag = UNSET
    try:
        found = PyDict_GetItemWithError(<PyObject*>vm.modules, <PyObject*>"_groups")
        loaded = <object>found if found != NULL else load_library(vm, library_specs["_groups"])
        if loaded is None:
            return TRAPPED if vm.trap != TRAP_NONE else RAISED
        module.tag = OBJ
        module.u.o = <PyObject*>loaded
        status = module_getattr(vm, <Module>loaded, &module, <PyObject*>name, &function)
        if status == OK:
            status = vm_call(vm, &function, args, n, NULL, out)
        value_clear(&function)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_group_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """split, subgroup, derive"""
    if exc_state(vm, native, &args[0]) is None:
        return RAISED
    return group_function(vm, native.name, args, n, out)


cdef int lib_same_metadata(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Is a group a part of another, which an `except*` has split: same traceback, cause, context, notes?"""
    cdef ExcState a, b
    cdef int32_t i
    cdef bint same
    if not is_exception(&args[0]) or not is_exception(&args[1]):
        return fail(vm, exc_TypeError, "not exceptions")
    a = <ExcState>(<Instance>args[0].u.o).payload
    b = <ExcState>(<Instance>args[1].u.o).payload
    same = a.n_entries == b.n_entries and a.cause is b.cause and a.context is b.context
    if same and (a.notes is not None or b.notes is not None):
        same = a.notes is not None and b.notes is not None and len(a.notes) == len(b.notes)
    if meter_charge(vm, a.n_entries) != OK:
        return TRAPPED
    for i in range(a.n_entries if same else 0):
        if a.entries[i].code != b.entries[i].code or a.entries[i].index != b.entries[i].index:
            same = False
            break
    set_bool(out, same)
    return OK


cdef int group_pattern(VM vm, const Value* pattern) noexcept:
    """May `except*` name this? Classes of exceptions that are no groups, or a tuple of them."""
    cdef Py_ssize_t i
    cdef Value item
    if is_type(pattern, &PyTuple_Type):
        if meter_charge(vm, 2 * PyTuple_GET_SIZE(pattern.u.o)) != OK:
            return TRAPPED
        for i in range(PyTuple_GET_SIZE(pattern.u.o)):
            item.tag = OBJ
            item.u.o = PyTuple_GET_ITEM(pattern.u.o, i)
            if is_type(&item, &PyTuple_Type) or group_pattern(vm, &item) != OK:
                if vm.exc == NULL:
                    fail(vm, exc_TypeError, "catching classes that do not inherit from BaseException is not allowed")
                return RAISED
        return OK
    if not is_type(pattern, type_Class) or not (<Class>pattern.u.o).flags & CLASS_EXCEPTION:
        return fail(vm, exc_TypeError, "catching classes that do not inherit from BaseException is not allowed")
    if is_subclass(<Class>pattern.u.o, exc_BaseExceptionGroup):
        return fail(vm, exc_TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.")
    return OK


cdef int group_match(VM vm, Value* pair, const Value* pattern, bint* out) noexcept:
    """`except* pattern`: of the exception pair[0], pair[1] becomes what is taken and pair[0] the rest."""
    cdef Value args[2]
    cdef Value result
    cdef bint whole = False
    cdef int status = group_pattern(vm, pattern)
    out[0] = False
    if status != OK or pair.tag == NONE:
        return status
    if not is_exception(pair):
        return trap_not_exception(vm)
    status = exception_matches(vm, pair, pattern, &whole)
    if status != OK:
        return status
    result.tag = UNSET
    if whole:
        if is_subclass((<Instance>pair.u.o).klass, exc_BaseExceptionGroup):
            value_copy(&pair[1], pair)
        else:
            try:
                members = (<object>pair.u.o,)
                args[0].tag = args[1].tag = OBJ
                args[0].u.o = <PyObject*>empty_text
                args[1].u.o = <PyObject*>members
                status = group_new(vm, exc_BaseExceptionGroup, args, 2, &pair[1])
            except BaseException as error:
                return fail_from(vm, error)
            if status != OK:
                return status
        set_none(pair)
        out[0] = True
        return OK
    if not is_subclass((<Instance>pair.u.o).klass, exc_BaseExceptionGroup):
        return OK
    args[0] = pattern[0]
    status = vm_call_method(vm, pair, <PyObject*>"split", args, 1, &result)
    if status != OK:
        return status
    if not is_type(&result, &PyTuple_Type) or PyTuple_GET_SIZE(result.u.o) < 2:
        status = fail(vm, exc_TypeError, f"{type_name(pair)}.split must return a 2-tuple, got {type_name(&result)}")
        value_clear(&result)
        return status
    value_borrow(&args[0], PyTuple_GET_ITEM(result.u.o, 0))
    value_borrow(&args[1], PyTuple_GET_ITEM(result.u.o, 1))
    if args[0].tag != NONE:
        if not is_exception(&args[0]) or not (args[1].tag == NONE or is_exception(&args[1])):
            value_clear(&result)
            return fail(vm, exc_TypeError, "split must return exceptions or None")
        value_copy(&pair[1], &args[0])
        value_copy(&pair[0], &args[1])
        out[0] = True
    value_clear(&result)
    return OK


cdef int group_merge(VM vm, Value* original, Value* raised, Value* out) noexcept:
    """What goes on after the handlers of an `except*`, or None."""
    cdef Value args[2]
    args[0] = original[0]
    args[1] = raised[0]
    return group_function(vm, "merge", args, 2, out)


if exc_BaseExceptionGroup is not None:
    row("BaseExceptionGroup", "split", lib_group_method, "self, condition, /", 5)
    row("BaseExceptionGroup", "subgroup", lib_group_method, "self, condition, /", 5)
    row("BaseExceptionGroup", "derive", lib_group_method, "self, exceptions, /", 5)
    row("_groups", "same_metadata", lib_same_metadata, "a, b, /", 2)
    for _name in ("BaseExceptionGroup", "ExceptionGroup"):
        row(_name, "__make__", lib_group_make, "message, exceptions, /", 5, -1, None, builtin_classes[_name])
