# Builtins that look into objects: isinstance, issubclass, getattr & co., vars, dir, id, globals,
# locals; super, property, staticmethod, classmethod; and the builtins that are refused.
#
# globals() is the dict itself in a program whose text says `globals` (its globals live in one), a
# copy for others. locals() is a copy, except in a module, a class body and evaluated text.

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
    return (<GuestAlias>o).origin is cls_UnionType or type((<GuestAlias>o).origin) is not Class


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


# ---- attributes by name ----

cdef PyObject* arg_attribute(VM vm, Native native, const Value* v) noexcept:
    """The name of an attribute, borrowed from v; NULL with TypeError."""
    cdef PyObject* o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
        return o
    if PY_VERSION < 0x030B0000 and native.name in ("getattr", "hasattr"):
        fail(vm, exc_TypeError, f"{native.name}(): attribute name must be string")
    else:
        fail(vm, exc_TypeError, f"attribute name must be string, not '{type_name(v)}'")
    return NULL


cdef int lib_getattr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* name = arg_attribute(vm, native, &args[1])
    cdef Value result
    cdef int status
    if name == NULL:
        return RAISED
    result.tag = UNSET
    status = obj_getattr(vm, &args[0], name, &result)
    if status == OK:
        value_move(out, &result)
    elif status == RAISED and n > 2 and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        value_copy(out, &args[2])
        return OK
    return status


cdef int lib_hasattr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* name = arg_attribute(vm, native, &args[1])
    cdef Value result
    cdef int status
    if name == NULL:
        return RAISED
    result.tag = UNSET
    status = obj_getattr(vm, &args[0], name, &result)
    value_clear(&result)
    if status == RAISED and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        set_bool(out, False)
        return OK
    if status == OK:
        set_bool(out, True)
    return status


cdef int lib_setattr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* name = arg_attribute(vm, native, &args[1])
    cdef int status
    if name == NULL:
        return RAISED
    key = sys_intern(<object>name)
    status = obj_setattr(vm, &args[0], <PyObject*>key, &args[2])
    if status == OK:
        set_none(out)
    return status


cdef int lib_delattr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* name = arg_attribute(vm, native, &args[1])
    cdef int status
    if name == NULL:
        return RAISED
    status = obj_delattr(vm, &args[0], name)
    if status == OK:
        set_none(out)
    return status


cdef int lib_vars(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status
    if n == 0:
        return lib_locals(vm, native, args, n, out)
    if class_of(&args[0]) is cls_object:
        return fail(vm, exc_TypeError, "vars() argument must have __dict__ attribute")
    status = obj_getattr(vm, &args[0], <PyObject*>s___dict__, out)
    if status == RAISED and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        return fail(vm, exc_TypeError, "vars() argument must have __dict__ attribute")
    return status


cdef object visible_names(Class c):
    """Names of the class's own attributes; the rows of setters, whose keys are tuples, are none."""
    return [name for name in c.attrs if type(name) is str]


cdef object attribute_names(VM vm, const Value* v):
    """What dir() lists, unsorted, as a set."""
    cdef Class c
    cdef Instance o
    names = set()
    if is_type(v, type_Module):
        if v.u.o == <PyObject*>vm.builtins_module:
            names.update([name for name in vm.builtins if name not in ("__build_class__",)])
            names.update([name for name in late_builtins if name[0] != "." and late_allowed(vm, name)])
            names.discard("__builtins__")
        names.update(module_dir(vm, <Module>v.u.o))
        return names
    if is_type(v, type_Class):
        c = <Class>v.u.o
    else:
        c = class_of(v)
        if is_type(v, type_Instance):
            o = <Instance>v.u.o
            if o.shape is not dict_shape:
                names.update(o.shape.names)
            elif o.attrs is not None:
                names.update([name for name in o.attrs if type(name) is str])
        elif is_type(v, type_Function) and (<Function>v.u.o).attrs is not None:
            names.update((<Function>v.u.o).attrs)
    for k in c.mro:
        names.update(visible_names(<Class>k))
    return names


cdef bint has_own_dir(const Value* v) except -1:
    """Does the program say what dir() lists of it?"""
    if is_type(v, type_Module):
        return module_get(<Module>v.u.o, <PyObject*>s___dir__) != NULL
    return (is_type(v, type_Instance) or is_type(v, type_Class)) and _is_guest_defined(class_of(v), "__dir__")


cdef int lib_dir(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value result, callee
    cdef PyObject* items
    cdef int status
    result.tag = callee.tag = UNSET
    try:
        if n == 0:
            names = sorted(local_names(vm))
        elif has_own_dir(&args[0]):
            if is_type(&args[0], type_Module):
                value_copy(&callee, module_get(<Module>args[0].u.o, <PyObject*>s___dir__))
                status = vm_call(vm, &callee, NULL, 0, NULL, &result)
                value_clear(&callee)
            else:
                status = vm_call_method(vm, &args[0], <PyObject*>s___dir__, NULL, 0, &result)
            if status != OK:
                return status
            items = iter_to_list(vm, &result)
            value_clear(&result)
            if items == NULL:
                return failed(vm)
            names = <object>items
            Py_DECREF(items)
            result.tag = UNSET
            status = sort_list(vm, <PyObject*>names, &result, False)
            if status != OK:
                return status
        else:
            names = sorted(attribute_names(vm, &args[0]))
        if meter_charge(vm, len(names)) != OK:
            return TRAPPED
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>names)
    return OK


# ---- identity ----

cdef int64_t number_serial(VM vm, object value) except -1:
    """The number of an int or float: the same for equal ones, as `is` has it."""
    key = (type(value).__name__, value.hex() if type(value) is float else value)
    if vm.ids is None:
        vm.ids = {}
    found = vm.ids.get(key)
    if found is None:
        vm.next_serial += 1
        found = (vm.next_serial, value)
        vm.ids[key] = found
        heap_note(vm, 250)
    return found[0]


cdef int lib_id(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = box(&args[0])
    cdef int64_t serial
    if o == NULL:
        return fail_host(vm)
    try:
        if Py_TYPE(o) == &PyLong_Type or Py_TYPE(o) == &PyFloat_Type:
            serial = number_serial(vm, <object>o)
        else:
            serial = serial_of(vm, o)
    except BaseException as error:
        Py_DECREF(o)
        return fail_from(vm, error)
    Py_DECREF(o)
    set_int(out, serial)
    return OK


# ---- namespaces ----

cdef Function running_function(VM vm):
    """The guest function that called this native, or None."""
    if vm.fp < 0:
        return None
    return <Function>vm.frames[vm.fp].function


cdef object locals_of(VM vm):
    """A copy of the running function's variables; the namespace itself in a class body and in evaluated
    text that has one. Raises the carrier when it does not fit the limits."""
    cdef Function f = running_function(vm)
    cdef Value* base
    cdef Value* v
    cdef Py_ssize_t i
    cdef dict result = {}
    if f is not None and f.code.flags & (CODE_CLASS_BODY | CODE_NAMESPACE):
        v = &vm.frames[vm.fp].base[0]
        return {} if is_type(v, type_Cell) else as_object(v)
    if f is None or f.code.flags & CODE_MODULE:
        return module_dict(vm, f.module if f is not None else vm.main)
    base = vm.frames[vm.fp].base
    cells = {register: name for register, name in f.code.cell_names}
    for i in range(len(f.code.local_names)):
        name = f.code.local_names[i]
        v = &base[i]
        if is_type(v, type_Cell):
            v = &(<Cell>v.u.o).v
        if v.tag != UNSET and name.isidentifier():
            result[name] = as_object(v)
    for i, name in cells.items():
        if name not in result and base[i].tag == OBJ and Py_TYPE(base[i].u.o) == type_Cell:
            v = &(<Cell>base[i].u.o).v
            if v.tag != UNSET:
                result[name] = as_object(v)
    if f.closure is not None:
        for name, cell in zip(f.code.free_names, f.closure):
            v = &(<Cell>cell).v
            if v.tag != UNSET and name != "__class__":
                result[name] = as_object(v)
    return result


cdef object local_names(VM vm):
    own = locals_of(vm)
    if type(own) is Instance:
        own = (<Instance>own).payload
    return [name for name in own if type(name) is str] if type(own) is dict else []


cdef int lib_globals(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Function f
    cdef Module m
    try:
        f = running_function(vm)
        m = f.module if f is not None else vm.main
        result = module_dict(vm, m)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>result)
    return OK


cdef int lib_locals(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        result = locals_of(vm)
        if type(result) is dict and meter_charge(vm, len(result) * 4) != OK:
            return TRAPPED
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>result)
    return OK


# ---- refused and final ----

cdef int fail_refused(VM vm, Class cls, object message) noexcept:
    """The guest reached outside: an ordinary exception, and a blocked run if it is not handled."""
    cdef Instance e
    try:
        e = exc_new(cls, (message,))
        event_blocked(vm, e, "blocked_call", message)
    except BaseException as error:
        return fail_from(vm, error)
    return fail_instance(vm, e)


cdef int lib_open(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return fail_refused(vm, exc_PermissionError, "open() is not available: the sandbox has no files")


cdef int lib_refused(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return fail_refused(vm, exc_RuntimeError, f"{native.name}() is not available in the sandbox")


cdef int lib_import(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__import__(name, globals, locals, fromlist, level)."""
    cdef PyObject* name = unwrap(&args[0])
    cdef int64_t level = 0
    cdef bint whole = False
    cdef Function f
    cdef int status
    if name == NULL or Py_TYPE(name) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, "module name must be a string")
    if args[4].tag != UNSET:
        status = arg_index(vm, &args[4], &level, exc_OverflowError)
        if status != OK:
            return status
        if level < 0:
            return fail(vm, exc_ValueError, "level must be >= 0")
    if args[3].tag != UNSET:
        status = ops_truth(vm, &args[3], &whole)
        if status != OK:
            return status
    if PyUnicode_GET_LENGTH(name) == 0:
        return fail(vm, exc_ValueError, "Empty module name")
    f = running_function(vm)
    return import_module(vm, f.module if f is not None else vm.main, name, <int>level, not whole, out)


cdef int lib_breakpoint(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """There is no debugger to enter: as CPython with PYTHONBREAKPOINT=0, it does nothing."""
    set_none(out)
    return OK


row("builtins", "isinstance", lib_isinstance, "obj, class_or_tuple, /")
row("builtins", "issubclass", lib_issubclass, "cls, class_or_tuple, /")
row("builtins", "getattr", lib_getattr, "object, name, default=None, /")
row("builtins", "hasattr", lib_hasattr, "obj, name, /")
row("builtins", "setattr", lib_setattr, "obj, name, value, /")
row("builtins", "delattr", lib_delattr, "obj, name, /")
row("builtins", "vars", lib_vars, "object=None, /", 4)
row("builtins", "dir", lib_dir, "object=None, /", 100)
row("builtins", "id", lib_id, "obj, /")
row("builtins", "globals", lib_globals, "", 4)
row("builtins", "locals", lib_locals, "", 4)
row("builtins", "open", lib_open, "*args, **kwargs")
row("builtins", "breakpoint", lib_breakpoint, "*args, **kwargs")
row("builtins", "__build_class__", lib_refused, "*args, **kwargs")
row("builtins", "__import__", lib_import, "name, globals=None, locals=None, fromlist=(), level=0", 10)
