# isinstance and issubclass: plain classes, tuples and unions of them, and what classes say themselves.

cdef object _bad_class_info = (
    "arg 2 must be a type, a tuple of types, or a union" if PY_VERSION >= 0x030A0000
    else "arg 2 must be a type or tuple of types")
cdef object _bad_class_info_sub = (
    "arg 2 must be a class, a tuple of classes, or a union" if PY_VERSION >= 0x030A0000
    else "arg 2 must be a class or tuple of classes")


cdef bint is_union(PyObject* o) noexcept:
    """Is o `int | str` or typing's Union or Optional of something?"""
    if Py_TYPE(o) != type_GuestAlias:
        return False
    if type((<GuestAlias>o).args) is not tuple:
        return False
    origin = (<GuestAlias>o).origin
    return origin is cls_UnionType or origin is typing_forms["Union"]


cdef int class_claimed(VM vm, const Value* v, Class c, bint* out) noexcept:
    """Does the `__class__` that an Instance shows, a property of its own, derive from c?"""
    cdef PyObject* found = class_lookup(vm, (<Instance>v.u.o).klass, <PyObject*>s___class__)
    cdef Value shown
    cdef int status
    if (found == NULL or Py_TYPE(found) == type_Native) and not (<Instance>v.u.o).klass.flags & CLASS_HAS_GETATTRIBUTE:
        return OK
    shown.tag = UNSET
    status = obj_getattr(vm, v, <PyObject*>s___class__, &shown)
    if status == OK and is_type(&shown, type_Class):
        out[0] = is_subclass(<Class>shown.u.o, c)
    elif status == RAISED and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        status = OK
    value_clear(&shown)
    return status


cdef int bases_of(VM vm, const Value* v, Value* out) noexcept:
    """v.__bases__ if that is a tuple, else None."""
    cdef int status = obj_getattr(vm, v, <PyObject*>s___bases__, out)
    if status == RAISED and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        set_none(out)
        return OK
    if status == OK and not is_type(out, &PyTuple_Type):
        set_none(out)
    return status


cdef int derives_by_bases(VM vm, const Value* v, PyObject* kind, int depth, bint* out) noexcept:
    """Is kind v itself, or reached from it through `__bases__`?"""
    cdef Value bases, base
    cdef Py_ssize_t i
    cdef int status
    if v.tag == OBJ and v.u.o == kind:
        out[0] = True
        return OK
    if depth > 200:
        return fail(vm, exc_RecursionError, "maximum recursion depth exceeded in __subclasscheck__")
    if meter_charge(vm, 5) != OK:
        return TRAPPED
    bases.tag = UNSET
    status = bases_of(vm, v, &bases)
    if status == OK and bases.tag == OBJ:
        for i in range(PyTuple_GET_SIZE(bases.u.o)):
            value_borrow(&base, PyTuple_GET_ITEM(bases.u.o, i))
            status = derives_by_bases(vm, &base, kind, depth + 1, out)
            if status != OK or out[0]:
                break
    value_clear(&bases)
    return status


cdef int class_check_abstract(VM vm, const Value* v, PyObject* kind, bint sub, bint* out) noexcept:
    """The same for what is no class but has `__bases__`; DONE: it has none, it is no class at all."""
    cdef Value found, holder
    cdef int status
    found.tag = UNSET
    holder.tag = OBJ
    holder.u.o = kind
    if Py_TYPE(kind) != type_Class:
        status = bases_of(vm, &holder, &found)
        if status != OK:
            return status
        if found.tag == NONE:
            return DONE
        value_clear(&found)
    if sub:
        if not is_type(v, type_Class):
            status = bases_of(vm, v, &found)
            if status == OK and found.tag == NONE:
                return fail(vm, exc_TypeError, "issubclass() arg 1 must be a class")
            value_clear(&found)
            if status != OK:
                return status
        return derives_by_bases(vm, v, kind, 0, out)
    status = obj_getattr(vm, v, <PyObject*>s___class__, &found)
    if status == RAISED and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        return OK
    if status == OK:
        status = derives_by_bases(vm, &found, kind, 0, out)
    value_clear(&found)
    return status


cdef int class_check(VM vm, const Value* v, PyObject* kind, bint sub, int depth, bint* out) noexcept:
    """isinstance(v, kind); sub: issubclass(v, kind). May run guest code."""
    cdef Value meta, item, result
    cdef PyObject* hook
    cdef PyObject* members
    cdef Py_ssize_t i
    cdef Class c
    cdef int status
    out[0] = False
    if Py_TYPE(kind) == type_Class:
        c = <Class>kind
        if not sub and class_of(v) is c:
            out[0] = True
            return OK
        if c.flags & CLASS_HAS_META:
            hook = class_lookup(vm, c.meta, <PyObject*>(s___subclasscheck__ if sub else s___instancecheck__))
            if hook != NULL and (Py_TYPE(hook) != type_Native or (<Native>hook).klass is not cls_type):
                meta.tag = OBJ
                meta.u.o = kind
                item = v[0]
                result.tag = UNSET
                status = vm_call_method(vm, &meta, <PyObject*>(s___subclasscheck__ if sub else s___instancecheck__),
                                        &item, 1, &result)
                if status == OK:
                    status = ops_truth(vm, &result, out)
                    value_clear(&result)
                return status
        if sub:
            if not is_type(v, type_Class):
                return class_check_abstract(vm, v, kind, sub, out)
            out[0] = is_subclass(<Class>v.u.o, c)
        else:
            out[0] = value_isinstance(v, c)
            if not out[0] and is_type(v, type_Instance):
                return class_claimed(vm, v, c, out)
        return OK
    if depth > 50:
        return fail(vm, exc_RecursionError, "maximum recursion depth exceeded in __instancecheck__")
    if kind == Py_None and depth < 0:      # None inside a union
        out[0] = v.tag == NONE
        return OK
    if Py_TYPE(kind) == &PyTuple_Type or is_union(kind):
        members = kind
        if Py_TYPE(kind) != &PyTuple_Type:
            holder = (<GuestAlias>kind).args
            members = <PyObject*>holder
            depth = -1 if depth < 0 or depth == 0 else depth
        if meter_charge(vm, PyTuple_GET_SIZE(members)) != OK:
            return TRAPPED
        for i in range(PyTuple_GET_SIZE(members)):
            status = class_check(vm, v, PyTuple_GET_ITEM(members, i), sub,
                                 -1 if depth < 0 else depth + 1, out)
            if status != OK or out[0]:
                return status
        return OK
    if Py_TYPE(kind) == type_Instance:
        hook = class_lookup(vm, (<Instance>kind).klass,
                            <PyObject*>(s___subclasscheck__ if sub else s___instancecheck__))
        if hook != NULL:
            meta.tag = OBJ
            meta.u.o = kind
            item = v[0]
            result.tag = UNSET
            status = vm_call_method(vm, &meta, <PyObject*>(s___subclasscheck__ if sub else s___instancecheck__),
                                    &item, 1, &result)
            if status == OK:
                status = ops_truth(vm, &result, out)
                value_clear(&result)
            return status
        status = class_check_abstract(vm, v, kind, sub, out)
        if status != DONE:
            return status
    name = "issubclass()" if sub else "isinstance()"
    if Py_TYPE(kind) == type_GuestAlias:
        try:
            if (<GuestAlias>kind).args is None:   # typing.List, typing.Iterable ...
                stands_for = form_class(vm, <GuestAlias>kind)
                if type(stands_for) is Class:
                    return class_check(vm, v, <PyObject*>stands_for, sub, depth + 1, out)
                return fail(vm, exc_TypeError, f"{(<GuestAlias>kind).text} cannot be used with {name}")
        except BaseException as error:
            return fail_from(vm, error)
        if (<GuestAlias>kind).text is not None and (<GuestAlias>kind).text.startswith("typing."):
            return fail(vm, exc_TypeError, "Subscripted generics cannot be used with class and instance checks")
        return fail(vm, exc_TypeError, f"{name} argument 2 cannot be a parameterized generic")
    if sub and not is_type(v, type_Class):
        return fail(vm, exc_TypeError, "issubclass() arg 1 must be a class")
    return fail(vm, exc_TypeError, f"{name} {_bad_class_info_sub if sub else _bad_class_info}")


cdef int _class_check_value(VM vm, Value* args, bint sub, Value* out) noexcept:
    cdef bint answer = False
    cdef int status
    cdef PyObject* kind
    if args[1].tag == OBJ:
        status = class_check(vm, &args[0], args[1].u.o, sub, 0, &answer)
    else:
        kind = box(&args[1])
        if kind == NULL:
            return fail_host(vm)
        status = class_check(vm, &args[0], kind, sub, 0, &answer)
        Py_DECREF(kind)
    if status == OK:
        set_bool(out, answer)
    return status


cdef int lib_isinstance(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _class_check_value(vm, args, False, out)


cdef int lib_issubclass(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _class_check_value(vm, args, True, out)
