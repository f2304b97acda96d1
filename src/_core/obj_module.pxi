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
    i = module_add_slot(vm, m, name) if place == NULL else <Py_ssize_t><object>place
    value_copy(&m.slots[i], v)
    return 0


cdef Value* module_get(Module m, PyObject* name) noexcept:
    """The bound global of that name, or NULL."""
    cdef PyObject* place = PyDict_GetItemWithError(<PyObject*>m.names, name)
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
    return fail_name(vm, m.slot_names[slot])


cdef int fail_name(VM vm, object name) noexcept:
    cdef Instance e = exc_new(exc_NameError, (f"name '{name}' is not defined",))
    (<ExcState>e.payload).fields = {"name": name}
    return fail_instance(vm, e)
