# Builtins that look into objects: getattr & co., vars, dir, id, globals, locals; and the builtins that
# are refused.
#
# globals() is the dict itself in a program whose text says `globals` (its globals live in one), a
# copy for others. locals() is a copy, except in a module, a class body and evaluated text.

cdef PyObject* arg_attribute(VM vm, Native native, const Value* v) noexcept:
    """The name of an attribute, borrowed from v; NULL with TypeError."""
    cdef PyObject* o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
        # It is compared with the names that are known.
        fuel_take(vm, PyUnicode_GET_LENGTH(o) >> 5)
        return o
    if PY_VERSION < 0x030B0000 and native.name in ("getattr", "hasattr"):
        fail(vm, exc_TypeError, f"{native.name}(): attribute name must be string")
    else:
        fail(vm, exc_TypeError, f"attribute name must be string, not '{type_name(v)}'")
    return NULL


cdef bint is_missing(VM vm, const Value* v, PyObject* name) noexcept:
    """Has v no attribute of that name for sure? Told without an exception where no guest code has a say."""
    cdef Instance o
    cdef Class c
    if is_dunder_like(name):
        return False
    if v.tag != OBJ or is_plain_data(v.u.o):
        return class_lookup(vm, class_of(v), name) == NULL
    if Py_TYPE(v.u.o) != type_Instance:
        return False
    o = <Instance>v.u.o
    c = o.klass
    return (not c.flags & (CLASS_HAS_GETATTRIBUTE | CLASS_HAS_GETATTR) and o.shape is not dict_shape
            and class_lookup(vm, c, name) == NULL and instance_slot(o, name) == NULL)


cdef int lib_getattr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* name = arg_attribute(vm, native, &args[1])
    cdef Value result
    cdef int status
    if name == NULL:
        return RAISED
    if n > 2 and is_missing(vm, &args[0], name):
        value_copy(out, &args[2])
        return OK
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
    if is_missing(vm, &args[0], name):
        set_bool(out, False)
        return OK
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
        class_tell_slots(vm, <Class>k)
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
    """The running function's variables, as frame_locals gives them."""
    cdef Function f = running_function(vm)
    if f is None:
        return module_dict(vm, vm.main)
    return frame_locals(vm, f, vm.frames[vm.fp].base)


cdef object frame_locals(VM vm, Function f, Value* base):
    """A copy of the variables of a function whose registers begin at base; the namespace itself in a class
    body and in evaluated text that has one. Raises the carrier when it does not fit the limits."""
    cdef Value* v
    cdef Py_ssize_t i
    cdef dict result = {}
    if f.code.flags & (CODE_CLASS_BODY | CODE_NAMESPACE):
        v = &base[0]
        return {} if is_type(v, type_Cell) else as_object(v)
    if f.code.flags & CODE_MODULE:
        return module_dict(vm, f.module)
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
    # What library code imports by this function (copy and pickle call what objects tell them to) is for the
    # program to have, which may not import all that the library may.
    return import_module(vm, f.module if f is not None and not is_library(f.module) else vm.main, name,
                         <int>level, not whole, out)


cdef int lib_breakpoint(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Calls sys.breakpointhook. There is no debugger to enter: the hook that stands there at first does
    nothing, as with PYTHONBREAKPOINT=0. args: keywords or UNSET, arguments."""
    cdef Value hook, module
    cdef Value buffer[34]
    cdef Py_ssize_t i, total
    cdef tuple names = ()
    cdef int status
    if "sys" not in vm.modules:
        set_none(out)
        return OK
    hook.tag = UNSET
    try:
        value_borrow(&module, PyDict_GetItemWithError(<PyObject*>vm.modules, <PyObject*>"sys"))
        status = obj_getattr(vm, &module, <PyObject*>"breakpointhook", &hook)
        if status == RAISED and exc_matches(vm, exc_AttributeError):
            exc_clear(vm)
            return fail(vm, exc_RuntimeError, "lost sys.breakpointhook")
        if status != OK:
            return status
        if args[0].tag == OBJ:
            names = tuple(<dict>args[0].u.o)
        total = n - 1 + len(names)
        if total > 32:
            value_clear(&hook)
            return fail(vm, exc_TypeError, "breakpoint() takes at most 32 arguments in this sandbox")
        for i in range(n - 1):
            buffer[i] = args[i + 1]
        for i in range(len(names)):
            value_borrow(&buffer[n - 1 + i], <PyObject*>(<dict>args[0].u.o)[names[i]])
        status = vm_call(vm, &hook, buffer, total, <PyObject*>names if names else NULL, out)
    except BaseException as error:
        status = fail_from(vm, error)
    value_clear(&hook)
    return status


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
row("builtins", "breakpoint", lib_breakpoint, "*args, **kwargs")
row("builtins", "__build_class__", lib_refused, "*args, **kwargs")
row("builtins", "__import__", lib_import, "name, globals=None, locals=None, fromlist=(), level=0", 10)
