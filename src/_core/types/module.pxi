# Modules that guests make (`types.ModuleType`): their names live in a dict, as those of evaluated text do.
# Instances of classes that extend it are plain ones, which get the same names as attributes.

cdef tuple module_made_names = ("__name__", "__doc__", "__package__", "__loader__", "__spec__")


cdef object module_argument(VM vm, const Value* v):
    """The name that a module is made with; None: raised."""
    cdef PyObject* name = unwrap(v)
    if name == NULL or Py_TYPE(name) != &PyUnicode_Type:
        fail(vm, exc_TypeError, f"module() argument 'name' must be str, not {type_name(v)}")
        return None
    return <object>name


cdef int lib_module_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """module(name, doc=None)"""
    cdef Module m
    try:
        name = module_argument(vm, &args[0])
        if name is None:
            return RAISED
        if meter_charge(vm, 20) != OK or heap_reserve(vm, 1000) != OK:
            return TRAPPED
        m = module_new(vm, name, [], False)
        m.spec = "made"
        m.backing = dict.fromkeys(module_made_names)
        m.backing["__name__"] = name
        if args[1].tag != UNSET:
            m.backing["__doc__"] = as_object(&args[1])
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>m)
    return OK


cdef int lib_module_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__init__(name, doc=None)"""
    cdef Value value
    cdef int status
    value.tag = UNSET
    try:
        if module_argument(vm, &args[1]) is None:
            return RAISED
        for name in module_made_names:
            if name == "__name__":
                value_copy(&value, &args[1])
            elif name == "__doc__" and args[2].tag != UNSET:
                value_copy(&value, &args[2])
            else:
                set_none(&value)
            text = name
            if is_type(&args[0], type_Module):
                status = module_setattr(vm, <Module>args[0].u.o, &args[0], <PyObject*>text, &value)
            else:
                status = instance_setattr_plain(vm, <Instance>args[0].u.o, &args[0], <PyObject*>text, &value)
            if status != OK:
                value_clear(&value)
                return status
    except BaseException as error:
        value_clear(&value)
        return fail_from(vm, error)
    value_clear(&value)
    set_none(out)
    return OK


cdef int lib_module_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__repr__ of what extends the class; modules themselves are shown as such."""
    cdef PyObject* text
    cdef Value name
    cdef int status
    name.tag = UNSET
    try:
        if is_type(&args[0], type_Module):
            text = ops_repr(vm, &args[0])
            if text == NULL:
                return failed(vm)
            shown = <object>text
            Py_DECREF(text)
        else:
            key = "__name__"
            status = obj_getattr(vm, &args[0], <PyObject*>key, &name)
            if status == RAISED and exc_matches(vm, exc_AttributeError):
                exc_clear(vm)
                shown = "<module '?'>"
            elif status != OK:
                return status
            else:
                text = ops_repr(vm, &name)
                value_clear(&name)
                if text == NULL:
                    return failed(vm)
                shown = f"<module {<object>text}>"
                Py_DECREF(text)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>shown)
    return OK


row("module", "__make__", lib_module_new, "name, doc=None", 5, -1, type(_builtins_module), cls_module)
row("module", "__init__", lib_module_init, "self, name, doc=None", 5, -1, None, cls_module)
row("module", "__repr__", lib_module_repr, "self, /", 3, -1, None, cls_module)
