# Builtins that are guest code of the library, made when a program first asks for them, and those that
# the front end asks for (their names begin with a dot).

# name -> module, attribute; None: the module itself
cdef dict late_builtins = {
    ".TypeVar": ("_typing", "_type_parameter"),
    ".ParamSpec": ("_typing", "_spec_parameter"),
    ".TypeVarTuple": ("_typing", "_tuple_parameter"),
    ".TypeAliasType": ("_typing", "_lazy_alias"),
    ".Generic": ("_typing", "Generic"),
    "__builtins__": ("builtins", None),
}
for _name in ("memoryview", "help", "exit", "quit", "copyright", "credits", "license"):
    late_builtins[_name] = ("_builtins", _name)


cdef bint late_allowed(VM vm, object name) except -1:
    """Does the sandbox give the guest this one?"""
    cdef object allowed = vm.config.builtins
    if is_library(running_module(vm)):
        return True
    return name in late_builtins and (allowed is None or name in allowed or name[0] == "." or name == "__builtins__")


cdef int late_builtin(VM vm, object name, Value* out) noexcept:
    """out = a builtin that is guest code. RAISED (NameError too) or TRAPPED."""
    try:
        if not late_allowed(vm, name):
            return fail_name(vm, name)
        origin, attribute = late_builtins[name]
        return library_value(vm, origin, attribute, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int library_value(VM vm, object origin, object attribute, Value* out) noexcept:
    """out = an attribute of a module of the library, or the module where it is None; whatever the
    program may import. RAISED or TRAPPED."""
    cdef Value module
    cdef PyObject* found
    try:
        found = PyDict_GetItemWithError(<PyObject*>vm.modules, <PyObject*>origin)
        if found != NULL:
            loaded = <object>found
        elif origin == "builtins":
            loaded = load_module(vm, vm.main, origin, None)
        else:
            loaded = load_library(vm, library_specs[origin])
        if loaded is None:
            return TRAPPED if vm.trap != TRAP_NONE else RAISED
        if attribute is None:
            set_obj(out, <PyObject*>loaded)
            return OK
        module.tag = OBJ
        module.u.o = <PyObject*>loaded
        return module_getattr(vm, <Module>loaded, &module, <PyObject*>attribute, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int library_call(VM vm, object origin, object attribute, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Call a function of the library. Runs guest code."""
    cdef Value function
    cdef int status
    function.tag = UNSET
    status = library_value(vm, origin, attribute, &function)
    if status == OK:
        status = vm_call(vm, &function, args, n, NULL, out)
        value_clear(&function)
    return status
