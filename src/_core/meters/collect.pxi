# What the host's collector must know of our objects: the references that stand in raw Values.
#
# Cython makes traverse and clear functions for attributes declared as objects; these extend them.

ctypedef int (*visitproc)(PyObject*, void*) noexcept
ctypedef int (*traverseproc)(PyObject*, visitproc, void*) noexcept
ctypedef int (*inquiry)(PyObject*) noexcept

cdef traverseproc _function_traverse, _cell_traverse, _module_traverse, _instance_traverse, _generator_traverse, _strand_traverse
cdef inquiry _function_clear, _cell_clear, _module_clear, _instance_clear, _generator_clear, _strand_clear


cdef int _visit_values(Value* v, Py_ssize_t n, visitproc visit, void* arg) noexcept:
    cdef Py_ssize_t i
    cdef int status
    for i in range(n):
        if v[i].tag == OBJ:
            status = visit(v[i].u.o, arg)
            if status != 0:
                return status
    return 0


cdef int cell_traverse(PyObject* o, visitproc visit, void* arg) noexcept:
    cdef int status = _visit_values(&(<Cell>o).v, 1, visit, arg)
    return status if status != 0 else _cell_traverse(o, visit, arg)


cdef int cell_clear(PyObject* o) noexcept:
    value_clear(&(<Cell>o).v)
    return _cell_clear(o)


cdef int module_traverse(PyObject* o, visitproc visit, void* arg) noexcept:
    cdef int status = _visit_values((<Module>o).slots, (<Module>o).n_slots, visit, arg)
    if status == 0:
        status = _visit_values((<Module>o).builtins, (<Module>o).n_slots, visit, arg)
    if status == 0:
        status = _visit_values(&(<Module>o).shown, 1, visit, arg)
    return status if status != 0 else _module_traverse(o, visit, arg)


cdef int module_clear(PyObject* o) noexcept:
    window_clear((<Module>o).slots, (<Module>o).n_slots)
    window_clear((<Module>o).builtins, (<Module>o).n_slots)
    value_clear(&(<Module>o).shown)
    return _module_clear(o)


cdef int instance_traverse(PyObject* o, visitproc visit, void* arg) noexcept:
    cdef int status = _visit_values((<Instance>o).slots, (<Instance>o).n_slots, visit, arg)
    return status if status != 0 else _instance_traverse(o, visit, arg)


cdef int instance_clear(PyObject* o) noexcept:
    cdef int32_t n = (<Instance>o).n_slots
    (<Instance>o).n_slots = 0
    window_clear((<Instance>o).slots, n)
    # Class and shape stay: they are needed as long as anything can reach the object.
    (<Instance>o).payload = None
    (<Instance>o).attrs = None
    return 0


cdef int generator_traverse(PyObject* o, visitproc visit, void* arg) noexcept:
    cdef Generator g = <Generator>o
    cdef int status = 0
    # While it runs its registers are to the collector what the stack is: held from outside.
    if g.window != NULL and g.state != GEN_RUNNING:
        status = _visit_values(g.window, g.n_window, visit, arg)
    return status if status != 0 else _generator_traverse(o, visit, arg)


cdef int generator_clear(PyObject* o) noexcept:
    cdef Generator g = <Generator>o
    if g.window != NULL:
        g.state = GEN_FINISHED
        window_clear(g.window, g.n_window)
    g.handled = None
    return 0


cdef int strand_traverse(PyObject* o, visitproc visit, void* arg) noexcept:
    cdef Strand s = <Strand>o
    cdef int32_t i
    cdef int status = _visit_values(s.values, s.n_values, visit, arg)
    if status == 0 and s.handled != NULL:
        status = visit(s.handled, arg)
    for i in range(s.n_frames):
        if status == 0 and s.frames[i].extra != NULL:
            status = visit(s.frames[i].extra, arg)
        if status == 0 and s.frames[i].generator != NULL:
            status = visit(s.frames[i].generator, arg)
            if status == 0:
                status = _visit_values((<Generator>s.frames[i].generator).window,
                                       (<Generator>s.frames[i].generator).n_window, visit, arg)
    return status if status != 0 else _strand_traverse(o, visit, arg)


cdef int strand_clear(PyObject* o) noexcept:
    strand_drop(o)
    return _strand_clear(o)


cdef void _patch(object host_type, traverseproc* old_traverse, inquiry* old_clear,
                 traverseproc traverse, inquiry clear) noexcept:
    cdef PyTypeObject* t = <PyTypeObject*>host_type
    old_traverse[0] = <traverseproc>t.tp_traverse
    old_clear[0] = <inquiry>t.tp_clear
    t.tp_traverse = <void*>traverse
    t.tp_clear = <void*>clear
    PyType_Modified(t)


cdef int function_traverse(PyObject* o, visitproc visit, void* arg) noexcept:
    return _function_traverse(o, visit, arg)


cdef int function_clear(PyObject* o) noexcept:
    """What a call needs stays (a weak reference that is garbage too may still call it); circles by way
    of the closure or the module are broken there."""
    cdef Function f = <Function>o
    f.defaults = None
    f.kwdefaults = None
    f.doc = None
    f.annotations = None
    f.attrs = None
    return 0


_patch(Function, &_function_traverse, &_function_clear, function_traverse, function_clear)
_patch(Cell, &_cell_traverse, &_cell_clear, cell_traverse, cell_clear)
_patch(Module, &_module_traverse, &_module_clear, module_traverse, module_clear)
_patch(Instance, &_instance_traverse, &_instance_clear, instance_traverse, instance_clear)
_patch(Strand, &_strand_traverse, &_strand_clear, strand_traverse, strand_clear)
_patch(Generator, &_generator_traverse, &_generator_clear, generator_traverse, generator_clear)
