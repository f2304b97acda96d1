# What the library's class machinery needs of the core: abstract methods, a class's own attributes,
# aliases of abstract classes. (Methods of dataclasses are in modules/dataclass.pxi.)

cdef bint is_abstract_meta(Class meta) noexcept:
    """Is it the library's ABCMeta or derived from it?"""
    for k in meta.mro:
        if (<Class>k).name == "ABCMeta" and (<Class>k).module_name == "abc":
            return True
    return False


cdef int class_find_abstract(VM vm, Class c) noexcept:
    """Note which abstract methods the class has left: ABCMeta's work, done natively."""
    cdef Value v
    cdef PyObject* found
    cdef bint answer
    cdef int status
    v.tag = UNSET
    try:
        left = set()
        for base in c.bases:
            if (<Class>base).abstract is not None:
                if meter_charge(vm, 10 * <int64_t>len((<Class>base).abstract)) != OK:
                    return TRAPPED
                for name in (<Class>base).abstract:
                    found = class_lookup_plain(c, <PyObject*>name)
                    if found != NULL:
                        set_any(&v, found)
                        answer = False
                        status = value_is_abstract(vm, &v, &answer)
                        value_clear(&v)
                        if status != OK:
                            return status
                        if answer:
                            left.add(name)
        if meter_charge(vm, 10 * <int64_t>len(c.attrs)) != OK:
            return TRAPPED
        for name, value in list(c.attrs.items()):
            kind = type(value)
            if kind in (Function, Property, MethodWrapper, Instance):
                set_any(&v, <PyObject*>value)
                answer = False
                status = value_is_abstract(vm, &v, &answer)
                value_clear(&v)
                if status != OK:
                    return status
                if answer:
                    left.add(name)
        c.abstract = frozenset(left) if left else None
        if left:
            c.flags |= CLASS_ABSTRACT
        else:
            c.flags &= ~CLASS_ABSTRACT
        class_store(vm, c, "__abstractmethods__", set_from_constant(frozenset(left)))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int abc_compute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_compute_abstract(cls), for update_abstractmethods."""
    cdef int status
    if not is_type(&args[0], type_Class):
        return fail(vm, exc_TypeError, "not a class")
    if meter_charge(vm, 4 * <int64_t>len((<Class>args[0].u.o).attrs)) != OK:
        return TRAPPED
    status = class_find_abstract(vm, <Class>args[0].u.o)
    if status == OK:
        set_none(out)
    return status


cdef int class_has_own(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_has_own(cls, name): is the name in the class's own namespace?"""
    cdef PyObject* found
    if not is_type(&args[0], type_Class):
        return fail(vm, exc_TypeError, "not a class")
    found = dict_peek(vm, <PyObject*>(<Class>args[0].u.o).attrs, args[1].u.o if args[1].tag == OBJ else Py_None)
    if found == NULL and PyErr_Occurred() != NULL:
        return fail_host(vm)
    set_bool(out, found != NULL)
    return OK


cdef int make_plain_alias(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_make_plain_alias(cls, item): cls[item]."""
    try:
        item = as_object(&args[1])
        made = alias_new(as_object(&args[0]), item if type(item) is tuple else (item,), None)
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int abc_inherit_kind(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_inherit_kind(cls, subclass): patterns take the registered class, and what derives from it, for what
    they take cls for."""
    cdef int kind
    cdef Class c
    if not is_type(&args[0], type_Class) or not is_type(&args[1], type_Class):
        return fail(vm, exc_TypeError, "not a class")
    try:
        kind = class_kind(<Class>args[0].u.o)
        pending = [<Class>args[1].u.o] if kind else []
        while pending:
            c = pending.pop()
            if meter_charge(vm, 10 + len(c.subclasses)) != OK:
                return TRAPPED
            if not c.flags & CLASS_BUILTIN and not c.flags & kind:
                c.flags = c.flags & ~(CLASS_IS_MAPPING | CLASS_IS_SEQUENCE) | kind
                pending.extend(c.subclasses)
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("abc", "_inherit_kind", abc_inherit_kind, "cls, subclass, /", 5)
row("abc", "_compute_abstract", abc_compute, "cls, /", 5)
row("collections.abc", "_has_own", class_has_own, "cls, name, /")
row("collections.abc", "_make_plain_alias", make_plain_alias, "cls, item, /")
