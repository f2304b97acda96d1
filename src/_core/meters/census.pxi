# The census: how many bytes are reachable from a run, by walking the heap with the host's own
# traverse functions. Shared constants (built-in classes, natives, code, host modules) don't count.

cdef struct Walk:
    PyObject** seen             # open-addressing table of visited objects
    size_t mask
    size_t n_seen
    PyObject** pending
    size_t n_pending
    size_t capacity
    int64_t total
    bint failed


cdef inline size_t walk_slot(PyObject* o, size_t mask) noexcept:
    """Where to start looking for o. Neighbours must be scattered: objects of one size stand in rows,
    and rows that overlap in the table make linear probing quadratic."""
    return <size_t>((<uint64_t><size_t>o * <uint64_t>11400714819323198485) >> 32) & mask


cdef bint walk_grow(Walk* walk) noexcept:
    cdef size_t old_size = walk.mask + 1
    cdef size_t size = old_size * 2
    cdef size_t i, j
    cdef PyObject** table = <PyObject**>calloc(size, sizeof(void*))
    if table == NULL:
        return False
    for i in range(old_size):
        if walk.seen[i] != NULL:
            j = walk_slot(walk.seen[i], size - 1)
            while table[j] != NULL:
                j = (j + 1) & (size - 1)
            table[j] = walk.seen[i]
    free(walk.seen)
    walk.seen = table
    walk.mask = size - 1
    return True


cdef int walk_visit(PyObject* o, void* arg) noexcept:
    """Count an object once and remember to look into it."""
    cdef Walk* walk = <Walk*>arg
    cdef size_t j
    cdef PyTypeObject* t
    cdef PyObject** grown
    if o == NULL:
        return 0
    t = Py_TYPE(o)
    if t == &PyType_Type or t == type_Native or t == <PyTypeObject*>Code or o == Py_None:
        return 0
    if t == type_Class and (<Class>o).flags & CLASS_BUILTIN:
        return 0
    if PyDict_GetItemWithError(<PyObject*>host_type_classes, <PyObject*>t) == NULL and not (
            t == <PyTypeObject*>GuestSet or t == <PyTypeObject*>ExcState or t == <PyTypeObject*>Shape
            or t == <PyTypeObject*>CacheLink or t == <PyTypeObject*>SlotMember):
        return 0
    j = walk_slot(o, walk.mask)
    while walk.seen[j] != NULL:
        if walk.seen[j] == o:
            return 0
        j = (j + 1) & walk.mask
    walk.seen[j] = o
    walk.n_seen += 1
    if walk.n_seen * 3 > walk.mask * 2 and not walk_grow(walk):
        walk.failed = True
        return 1
    walk.total += object_size(o)
    if t.tp_traverse != NULL and t != &PyUnicode_Type:
        if walk.n_pending == walk.capacity:
            grown = <PyObject**>realloc(walk.pending, walk.capacity * 2 * sizeof(void*))
            if grown == NULL:
                walk.failed = True
                return 1
            walk.pending = grown
            walk.capacity *= 2
        walk.pending[walk.n_pending] = o
        walk.n_pending += 1
    return 0


cdef int64_t object_size(PyObject* o) noexcept:
    """Bytes of one object, its own tables included: 64-bit sizes, near CPython's."""
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef int64_t n
    if t == &PyLong_Type:
        return 24 + (sp_int_bits(o) // 30) * 4
    if t == &PyFloat_Type:
        return 24
    if t == &PyUnicode_Type:
        return 56 + PyUnicode_GET_LENGTH(o) * PyUnicode_KIND(o)
    if t == &PyBytes_Type:
        return 33 + Py_SIZE(o)
    if t == &PyList_Type:
        return 72 + Py_SIZE(o) * 9
    if t == &PyTuple_Type:
        return 56 + Py_SIZE(o) * 8
    if t == &PyDict_Type:
        n = PyDict_GET_SIZE(o)
        return 80 + (n * 40 if n > 5 else 200)
    if t == <PyTypeObject*>GuestSet:
        return 80 + set_size(o) * 40
    if t == type_Instance:
        n = (<Instance>o).capacity
        return t.tp_basicsize + 16 + (n * 16 if n > INLINE_SLOTS else 0)
    if t == type_Generator:
        return t.tp_basicsize + 16 + (<Generator>o).n_window * 16
    if t == type_Strand:
        return t.tp_basicsize + 16 + (<Strand>o).n_values * 16 + (<Strand>o).n_frames * <int64_t>sizeof(Frame)
    if t == type_Module:
        return t.tp_basicsize + 16 + (<Module>o).capacity * 32
    if t == &PyByteArray_Type:
        return 56 + Py_SIZE(o)
    if t == type_deque:
        return 760 + Py_SIZE(o) * 9
    return t.tp_basicsize + 16


cdef int64_t heap_census(VM vm) noexcept:
    """Bytes reachable from the run's stack, modules, classes and exceptions."""
    cdef Walk walk
    cdef PyObject* o
    memset(&walk, 0, sizeof(walk))
    walk.mask = 4095
    walk.capacity = 1024
    walk.seen = <PyObject**>calloc(walk.mask + 1, sizeof(void*))
    walk.pending = <PyObject**>malloc(walk.capacity * sizeof(void*))
    if walk.seen == NULL or walk.pending == NULL:
        free(walk.seen)
        free(walk.pending)
        return vm.heap_limit + 1
    walk.total += heap_roots(vm, walk_visit, &walk)
    while walk.n_pending and not walk.failed:
        walk.n_pending -= 1
        o = walk.pending[walk.n_pending]
        (<traverseproc>Py_TYPE(o).tp_traverse)(o, walk_visit, &walk)
    free(walk.seen)
    free(walk.pending)
    return vm.heap_limit + 1 if walk.failed else walk.total


cdef int64_t heap_roots(VM vm, visitproc visit, void* arg) noexcept:
    """Visit what a run holds itself, each reference once: its stack, modules, classes, exceptions. Returns
    the bytes of the stack."""
    cdef Value* v = vm.stack
    cdef Value* end = vm.frames[vm.fp].top + STACK_MARGIN if vm.fp >= 0 else vm.base_top
    cdef Generator g
    cdef int32_t i
    if end > vm.stack_end:
        end = vm.stack_end
    while v < end:
        if v.tag == OBJ:
            visit(v.u.o, arg)
        v += 1
    for i in range(vm.fp + 1):
        if vm.frames[i].extra != NULL:
            visit(vm.frames[i].extra, arg)
        if vm.frames[i].generator != NULL:
            g = <Generator>vm.frames[i].generator
            visit(vm.frames[i].generator, arg)
            _visit_values(g.window, g.n_window, visit, arg)
    if vm.exc != NULL:
        visit(vm.exc, arg)
    if vm.handled != NULL:
        visit(vm.handled, arg)
    visit(<PyObject*>vm.strand, arg)
    visit(<PyObject*>vm.main, arg)
    _visit_items(<PyObject*>vm.modules, visit, arg)
    _visit_items(<PyObject*>vm.classes, visit, arg)
    _visit_items(<PyObject*>vm.state, visit, arg)
    _visit_items(<PyObject*>vm.ids, visit, arg)
    _visit_items(<PyObject*>vm.out, visit, arg)
    _visit_items(<PyObject*>vm.err, visit, arg)
    _visit_items(<PyObject*>vm.pending, visit, arg)
    _visit_items(<PyObject*>vm.at_end, visit, arg)
    return (<char*>end - <char*>vm.stack) - STACK_MARGIN * <int64_t>sizeof(Value)


cdef void _visit_items(PyObject* container, visitproc visit, void* arg) noexcept:
    if container != NULL and container != Py_None:
        (<traverseproc>Py_TYPE(container).tp_traverse)(container, visit, arg)
