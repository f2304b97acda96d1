# Modules: globals as slots. A slot that is unbound falls back to the builtin of its name.

cdef Module module_new(VM vm, str name, list slot_names, bint is_native):
    """A module with these slots, unbound; more are added when names are set that have none."""
    cdef Module m = Module.__new__(Module)
    cdef Py_ssize_t i, n = len(slot_names)
    m.name = name
    m.id = new_id()
    m.names = {}
    m.slot_names = []
    m.is_native = is_native
    m.capacity = n if n > 8 else 8
    m.slots = <Value*>calloc(m.capacity, sizeof(Value))
    m.builtins = <Value*>calloc(m.capacity, sizeof(Value))
    if m.slots == NULL or m.builtins == NULL:
        raise MemoryError()
    for i in range(n):
        module_add_slot(vm, m, slot_names[i])
    return m


cdef Py_ssize_t module_add_slot(VM vm, Module m, object name) except -1:
    """A new unbound slot for the name; its index."""
    cdef Py_ssize_t capacity
    cdef Value* grown
    cdef PyObject* builtin
    if m.n_slots == m.capacity:
        capacity = m.capacity * 2
        grown = <Value*>realloc(m.slots, capacity * sizeof(Value))
        if grown == NULL:
            raise MemoryError()
        m.slots = grown
        grown = <Value*>realloc(m.builtins, capacity * sizeof(Value))
        if grown == NULL:
            raise MemoryError()
        m.builtins = grown
        m.capacity = capacity
        heap_note(vm, capacity * 2 * sizeof(Value))
    memset(&m.slots[m.n_slots], 0, sizeof(Value))
    memset(&m.builtins[m.n_slots], 0, sizeof(Value))
    if not m.is_native:
        builtin = PyDict_GetItemWithError(<PyObject*>vm.builtins, <PyObject*>name)
        if builtin != NULL:
            set_any(&m.builtins[m.n_slots], builtin)
    m.names[name] = m.n_slots
    m.slot_names.append(name)
    m.n_slots += 1
    return m.n_slots - 1


cdef int module_set(VM vm, Module m, object name, const Value* v) except -1:
    """Bind a global; host exceptions on failure."""
    cdef PyObject* place = PyDict_GetItemWithError(<PyObject*>m.names, <PyObject*>name)
    cdef Py_ssize_t i
    if m is vm.builtins_module:
        builtins_write(vm, name, v)
    if m.backing is not None:
        m.backing[name] = as_object(v)
        heap_note(vm, 60)
        return 0
    i = module_add_slot(vm, m, name) if place == NULL else <Py_ssize_t><object>place
    value_copy(&m.slots[i], v)
    return 0


cdef int builtins_write(VM vm, object name, const Value* v) except -1:
    """The builtins have another value of that name, or (NULL) again the one of the sandbox. Code of the
    program sees it in modules without such a global; the library goes on with its own."""
    cdef Module m
    cdef PyObject* place
    cdef dict names = vm.config.names
    if vm.builtins is names:
        vm.builtins = dict(names)
        heap_note(vm, 100 * len(names))
    if v != NULL:
        vm.builtins[name] = as_object(v)
    elif name in names:
        vm.builtins[name] = names[name]
    else:
        vm.builtins.pop(name, None)
    own = vm.state.get("builtins")
    if own is not None:
        if name in vm.builtins:
            own[name] = vm.builtins[name]
        else:
            own.pop(name, None)
    if meter_charge(vm, 20 + 4 * <int64_t>len(vm.modules)) != OK:
        return 0  # the run ends at the next look at the trap
    for found in [vm.main, *vm.modules.values()]:
        if type(found) is not Module:
            continue
        m = <Module>found
        if m.spec is not None and m.spec != "given":
            continue
        place = PyDict_GetItemWithError(<PyObject*>m.names, <PyObject*>name)
        if place == NULL:
            continue
        if name in vm.builtins:
            set_object(&m.builtins[<Py_ssize_t><object>place], vm.builtins[name])
        else:
            value_clear(&m.builtins[<Py_ssize_t><object>place])
    return 0


cdef Value* module_get(Module m, PyObject* name) noexcept:
    """The bound global of that name, or NULL."""
    cdef PyObject* place
    if m.backing is not None:
        place = PyDict_GetItemWithError(<PyObject*>m.backing, name)
        if place == NULL:
            PyErr_Clear()
            return NULL
        set_any(&m.shown, place)
        return &m.shown
    place = PyDict_GetItemWithError(<PyObject*>m.names, name)
    if place == NULL:
        return NULL
    if m.slots[<Py_ssize_t><object>place].tag == UNSET:
        return NULL
    return &m.slots[<Py_ssize_t><object>place]


cdef int module_global(VM vm, Module m, Py_ssize_t slot, Value* out) noexcept:
    """Read a global: slot, builtin of the name, or NameError."""
    cdef Value* v = &m.slots[slot]
    if v.tag == UNSET:
        v = &m.builtins[slot]
    if v.tag != UNSET:
        value_copy(out, v)
        return OK
    name = m.slot_names[slot]
    if name in late_builtins:
        if late_builtin(vm, name, out) != OK:
            return TRAPPED if vm.trap != TRAP_NONE else RAISED
        # Its own from now on. (The slots may have moved meanwhile.)
        value_copy(&m.builtins[slot], out)
        return OK
    return fail_name(vm, name)


cdef int global_by_name(VM vm, Module m, PyObject* name, Value* out) noexcept:
    """Read a global by its name: the module's, a builtin, or NameError."""
    cdef PyObject* found
    cdef PyObject* names = <PyObject*>vm.builtins
    cdef Value* place = module_get(m, name)
    if place != NULL:
        value_copy(out, place)
        return OK
    if m.backing is not None:
        found = dict_peek(vm, <PyObject*>m.backing, <PyObject*>"__builtins__")
        if found == NULL and PyErr_Occurred() != NULL:
            return fail_host(vm)
        if found != NULL and Py_TYPE(found) == &PyDict_Type:
            names = found
    found = dict_peek(vm, names, name)
    if found != NULL:
        set_any(out, found)
        return OK
    if PyErr_Occurred() != NULL:
        return fail_host(vm)
    own = vm.state.get("builtins")
    if names == <PyObject*>vm.builtins or names == <PyObject*>own:
        if <object>name == "__name__":
            set_obj(out, <PyObject*>m.name)
            return OK
        if <object>name in late_builtins:
            return late_builtin(vm, <object>name, out)
    return fail_name(vm, <object>name)


cdef int global_set(VM vm, Module m, object name, const Value* v) noexcept:
    """Bind a global by its name."""
    try:
        module_set(vm, m, name, v)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int global_delete(VM vm, Module m, object name) noexcept:
    """Unbind a global by its name, or NameError."""
    cdef Value* place = module_get(m, <PyObject*>name)
    if place == NULL:
        return fail_name(vm, name)
    try:
        if m.backing is not None:
            del m.backing[name]
        value_clear(place)
        if m is vm.builtins_module:
            builtins_write(vm, name, NULL)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int fail_name(VM vm, object name) noexcept:
    cdef Instance e = exc_new(exc_NameError, (f"name '{name}' is not defined",))
    (<ExcState>e.payload).fields = {"name": name}
    if vm.config.builtins is not None and (name in builtin_natives or name in builtin_classes):
        (<ExcState>e.payload).event = event_note(vm, "blocked_builtin", f"builtin '{name}'")
    return fail_instance(vm, e)
