# Names of modules: their attributes, got and set; what `from module import` takes.
#
# A curated module's attribute is made when first asked for, see modules/import.pxi.

# What every module of the embedder's has, besides its name and file.
cdef tuple module_own_names = ("__builtins__", "__cached__", "__doc__", "__loader__", "__package__", "__spec__")


cdef int module_getattr(VM vm, Module m, const Value* v, PyObject* name, Value* out) noexcept:
    """An attribute of a module, made now if it is one that curated modules make when asked."""
    cdef Value* place = module_get(m, name)
    cdef Value callee, argument
    cdef int status
    if place != NULL:
        value_copy(out, place)
        return OK
    try:
        if is_library(m):
            status = library_attribute(vm, m, <object>name, out)
            if status != DONE:
                return status
        elif m is vm.builtins_module:
            if <object>name in vm.builtins:
                found = vm.builtins[<object>name]
                set_any(out, <PyObject*>found)
                return OK
            if <object>name in late_builtins and late_allowed(vm, <object>name):
                status = late_builtin(vm, <object>name, out)
                if status == OK:
                    module_keep(vm, m, <object>name, out)
                return status
        else:
            if m.spec == "given" and <object>name in module_own_names:
                if <object>name == "__builtins__":
                    shown = builtins_dict(vm)
                elif <object>name == "__package__":
                    shown = m.name if is_package(vm, m.name) else m.name.rpartition(".")[0]
                else:
                    shown = None
                set_any(out, <PyObject*>shown)
                return OK
            place = module_get(m, <PyObject*>s___getattr__)
            if place != NULL:
                callee.tag = UNSET
                value_copy(&callee, place)
                argument.tag = OBJ
                argument.u.o = name
                status = vm_call(vm, &callee, &argument, 1, NULL, out)
                value_clear(&callee)
                return status
        text = <object>name
        if text == "__dict__":
            copied = module_dict(vm, m)
            set_obj(out, <PyObject*>copied)
            return OK
        if text == "__doc__":
            set_any(out, <PyObject*>m.doc)
            return OK
        if text == "__name__":
            set_obj(out, <PyObject*>m.name)
            return OK
        if text == "__package__":
            package = m.name if is_package(vm, m.name) else m.name.rpartition(".")[0]
            set_obj(out, <PyObject*>package)
            return OK
        if text == "__class__":
            set_obj(out, <PyObject*>cls_module)
            return OK
        if text in ("__spec__", "__loader__"):
            set_none(out)
            return OK
    except BaseException as error:
        return fail_from(vm, error)
    fuel_take(vm, 20)
    return fail_no_attribute(vm, v, name)


cdef int module_keep(VM vm, Module m, object name, Value* made) except -1:
    """Bind what was made as an attribute; where there is no memory for that it is given up."""
    try:
        module_set(vm, m, name, made)
    except BaseException:
        value_clear(made)
        raise
    return 0


cdef int library_attribute(VM vm, Module m, object name, Value* out) except -1:
    """An attribute of a curated module that is not bound yet; DONE: it has none of that name."""
    cdef dict table = library_table(m.spec)
    cdef PyObject* found = PyDict_GetItemWithError(<PyObject*>table, <PyObject*>name)
    cdef Module part
    cdef Value* place
    cdef Value made
    cdef int status
    if found != NULL and not name.startswith("_make_"):
        set_any(out, found)
    else:
        origin = m.spec.lazy.get(name)
        if origin is None:
            maker = library_table(m.spec).get("_make_" + name)
            if name == "__all__":
                listed = list(m.spec.star) or [one for one in module_dir(vm, m) if not one.startswith("_")]
                set_obj(out, <PyObject*>listed)
                module_keep(vm, m, name, out)
                return OK
            if maker is None:
                return DONE
            status = (<Native>maker).fn(vm, <Native>maker, NULL, 0, out)
            if status == OK:
                module_keep(vm, m, name, out)
            return status
        made_module = vm.modules.get(origin)
        if made_module is None:
            made_module = load_library(vm, library_specs[origin])
            if made_module is None:
                return TRAPPED if vm.trap != TRAP_NONE else RAISED
        part = <Module>made_module
        if origin == f"{m.spec.name}.{name}":
            set_obj(out, <PyObject*>part)
        else:
            place = module_get(part, <PyObject*>name)
            if place != NULL:
                value_copy(out, place)
            else:
                made.tag = UNSET
                status = library_attribute(vm, part, name, &made)
                if status != OK:
                    return status
                value_move(out, &made)
    module_keep(vm, m, name, out)
    return OK


cdef int module_setattr(VM vm, Module m, const Value* v, PyObject* name, const Value* value) noexcept:
    """Bind (NULL: delete) a global of a module. Modules of a run are its own, so guests may."""
    cdef Value* place
    try:
        if m.is_native:
            return fail(vm, exc_AttributeError, f"module '{m.name}' has no attribute '{<object>name}'"
                        if value == NULL else f"attribute '{<object>name}' of module '{m.name}' is read-only")
        if value == NULL:
            place = module_get(m, name)
            if place == NULL:
                return fail_no_attribute(vm, v, name)
            return global_delete(vm, m, <object>name)
        module_set(vm, m, sys_intern(<object>name), value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef dict module_dict(VM vm, Module m):
    """A copy of a module's names and values, or the dict that they live in."""
    cdef dict d = {}
    cdef Py_ssize_t i
    if m.backing is not None:
        return m.backing
    if is_library(m) or m is vm.builtins_module:
        return library_dict(vm, m)
    if meter_charge(vm, m.n_slots * 4) != OK or heap_reserve(vm, m.n_slots * 100) != OK:
        raise _GuestUnwinding()
    for i in range(m.n_slots):
        if m.slots[i].tag != UNSET:
            d[m.slot_names[i]] = as_object(&m.slots[i])
    return d


cdef dict library_dict(VM vm, Module m):
    """All that a curated module has, what is only made when asked for included."""
    cdef dict d = {}
    cdef Value v, made
    value_borrow(&v, <PyObject*>m)
    made.tag = UNSET
    names = attribute_names(vm, &v)
    if meter_charge(vm, len(names) * 8) != OK or heap_reserve(vm, len(names) * 100) != OK:
        raise _GuestUnwinding()
    for name in sorted(names):
        status = module_getattr(vm, m, &v, <PyObject*>name, &made)
        if status == RAISED and exc_matches(vm, exc_AttributeError):
            exc_clear(vm)
            continue
        if status != OK:
            raise _GuestUnwinding()
        d[name] = as_object(&made)
        value_clear(&made)
    return d


cdef list module_dir(VM vm, Module m):
    """The sorted names of a module, those included that would be made when asked for."""
    if m.backing is not None:
        return sorted([name for name in m.backing if type(name) is str])
    names = set([m.slot_names[i] for i in range(m.n_slots) if m.slots[i].tag != UNSET])
    if m.spec == "given":
        names.update(module_own_names)
    if is_library(m):
        names = set([name for name in names if not name.startswith("_")])
        names.update([name for name in library_table(m.spec) if not name.startswith("_")])
        names.update(m.spec.lazy)
        names.update(("__name__", "__doc__"))
    elif m is vm.builtins_module:
        names.update(vm.builtins)
    return sorted(names)


cdef int import_from_other(VM vm, const Value* module, PyObject* name, Value* out) noexcept:
    """`from module import name` where what was imported is no plain module: an attribute, else what is
    imported under its `__name__` and that name."""
    cdef Value called
    cdef Instance kept
    cdef int status = obj_getattr(vm, module, name, out)
    if status != RAISED or not exc_matches(vm, exc_AttributeError):
        return status
    kept = exc_take(vm)
    called.tag = UNSET
    try:
        status = obj_getattr(vm, module, <PyObject*>s___name__, &called)
        if status == OK and is_type(&called, &PyUnicode_Type):
            full = f"{as_object(&called)}.{<object>name}"
            value_clear(&called)
            if full in vm.config.guest_modules or full in vm.modules:
                return import_module(vm, running_module(vm), <PyObject*>full, 0, False, out)
        value_clear(&called)
        if status == TRAPPED:
            return TRAPPED
        if status == RAISED:
            exc_clear(vm)
        exc_set(vm, kept)
        return RAISED
    except BaseException as error:
        value_clear(&called)
        return fail_from(vm, error)


cdef int import_from(VM vm, const Value* module, PyObject* name, Value* out) noexcept:
    """`from module import name`: an attribute, else a submodule."""
    cdef int status
    cdef Module m
    cdef Instance e
    if not is_type(module, type_Module):
        return import_from_other(vm, module, name, out)
    m = <Module>module.u.o
    status = module_getattr(vm, m, module, name, out)
    if status != RAISED or not exc_matches(vm, exc_AttributeError):
        return status
    exc_clear(vm)
    try:
        full = f"{m.name}.{<object>name}"
        if vm.state is not None and "sys.modules" in vm.state:
            status = module_shown(vm, full, out)
            if status != DONE:
                return status
        if full in vm.config.guest_modules or full in library_specs:
            known = vm.modules.get(full)
            child = load_module(vm, running_module(vm), full, m)
            if child is None:
                return TRAPPED if vm.trap != TRAP_NONE else RAISED
            if known is not child:
                bind_module(vm, m, <object>name, <Module>child)
            set_obj(out, <PyObject*>child)
            return OK
        if full in vm.modules:
            found = vm.modules[full]
            set_obj(out, <PyObject*>found)
            return OK
        place = "unknown location"
        if type(m.source) is Program and m.spec == "given":
            place = (<Program>m.source).filename
        whose = f"'{m.name}'"
        if m.is_loading and m.spec is not None:
            whose = f"partially initialized module '{m.name}' (most likely due to a circular import)"
        message = f"cannot import name '{<object>name}' from {whose} ({place})"
        e = exc_new(exc_ImportError, (message,))
        (<ExcState>e.payload).fields = {
            "name": m.name, "path": None, "msg": message, "name_from": <object>name}
        return fail_instance(vm, e)
    except BaseException as error:
        return fail_from(vm, error)


cdef int bind_name(VM vm, Module target, const Value* namespace, object name, const Value* v) except? -99:
    """Bind a name in the namespace of evaluated text, or (NULL) among the target's globals."""
    cdef Value key
    if namespace == NULL:
        module_set(vm, target, sys_intern(name), v)
        return OK
    value_borrow(&key, <PyObject*>name)
    return ops_set_item(vm, namespace, &key, v)


cdef int import_star_other(VM vm, const Value* module, Module target, const Value* namespace) noexcept:
    """The same of what stands in `sys.modules` and is no module: what `__all__` names, or `__dict__` holds."""
    cdef Value found
    cdef PyObject* items
    cdef int status
    cdef bint listed = True
    found.tag = UNSET
    try:
        status = obj_getattr(vm, module, <PyObject*>"__all__", &found)
        if status == RAISED and exc_matches(vm, exc_AttributeError):
            exc_clear(vm)
            listed = False
            status = obj_getattr(vm, module, <PyObject*>s___dict__, &found)
            if status == RAISED and exc_matches(vm, exc_AttributeError):
                exc_clear(vm)
                return fail(vm, exc_ImportError, "from-import-* object has no __dict__ and no __all__")
        if status != OK:
            return status
        items = iter_to_list(vm, &found)
        value_clear(&found)
        if items == NULL:
            return failed(vm)
        names = <object>items
        Py_DECREF(items)
        for name in names:
            if meter_charge(vm, 10) != OK:
                return TRAPPED
            if type(name) is not str:
                where = "__all__" if listed else "__dict__"
                whose = (<Class>module.u.o).name if is_type(module, type_Class) else type_name(module)
                return fail(vm, exc_TypeError, f"{'Item' if listed else 'Key'} in {whose}.{where} "
                            f"must be str, not {class_of_object(<PyObject*>name).name}")
            if not listed and name.startswith("_"):
                continue
            status = obj_getattr(vm, module, <PyObject*>name, &found)
            if status != OK:
                return status
            status = bind_name(vm, target, namespace, name, &found)
            value_clear(&found)
            if status != OK:
                return status
        return OK
    except BaseException as error:
        value_clear(&found)
        return fail_from(vm, error)


cdef int import_star(VM vm, const Value* module, Module target, const Value* namespace) noexcept:
    """Bind every public name of the module in the target, or in a namespace that is not NULL."""
    cdef Module m
    cdef Value v
    cdef int status
    cdef Value* exported
    if not is_type(module, type_Module):
        return import_star_other(vm, module, target, namespace)
    v.tag = UNSET
    try:
        m = <Module>module.u.o
        exported = module_get(m, <PyObject*>"__all__")
        names = None
        if exported != NULL and exported.tag == OBJ and type(<object>exported.u.o) in (list, tuple):
            names = list(<object>exported.u.o)
        elif is_library(m):
            names = list(m.spec.star) if m.spec.star else None
        if names is None:
            names = [name for name in module_dir(vm, m) if not name.startswith("_")]
        if meter_charge(vm, 10 * <int64_t>len(names)) != OK:
            return TRAPPED
        for name in names:
            if type(name) is not str:
                return fail(vm, exc_TypeError, f"Item in {m.name}.__all__ must be str, not {type(name).__name__}")
            status = import_from(vm, module, <PyObject*>name, &v)
            if status == RAISED and exc_matches(vm, exc_ImportError) and not exc_matches(vm, exc_ModuleNotFoundError):
                exc_clear(vm)
                return fail_no_attribute(vm, module, <PyObject*>name)
            if status != OK:
                return status
            status = bind_name(vm, target, namespace, name, &v)
            value_clear(&v)
            if status != OK:
                return status
        return OK
    except BaseException as error:
        value_clear(&v)
        return fail_from(vm, error)
