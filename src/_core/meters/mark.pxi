# What a run can reach, by the mark (meters/heap_mark.h): how much of it no collection could free, and
# the end of a large run, whose circles are found as soon as it is stopped and opened when all is over.

cdef extern from "meters/heap_mark.h":
    ctypedef struct SpMark:
        size_t bytes
    ctypedef size_t (*SizeMoreFn)(PyObject*, SpMark*) noexcept
    ctypedef void (*EmptyFn)(PyObject*) noexcept
    SpMark* sp_mark_new(SpBudget*, PyTypeObject**, SizeMoreFn, EmptyFn) noexcept
    size_t sp_mark_block(const SpMark*, const void*) noexcept
    int sp_mark_visit(PyObject*, void*) noexcept
    void sp_mark_finish(SpMark*) noexcept
    void sp_mark_leave(SpMark*) noexcept
    void sp_mark_end(SpMark*, bint empty) noexcept

cdef enum:
    CLOSE_SHIFT = 6          # a 64th of the cap
    HELD_LEAST = 64          # units of the region, 4 MiB: smaller runs go quickly, circles and all

# What is emptied, beside lists and dicts.
cdef PyTypeObject* _emptied_types[7]
_emptied_types[0] = type_Instance
_emptied_types[1] = <PyTypeObject*>Cell
_emptied_types[2] = type_Generator
_emptied_types[3] = <PyTypeObject*>GuestSet
_emptied_types[4] = <PyTypeObject*>Function
_emptied_types[5] = type_deque
_emptied_types[6] = NULL


cdef double _marked_at = 0.0             # tests: when the last mark began


cdef size_t _size_more(PyObject* o, SpMark* m) noexcept:
    """Bytes of an object of the core beyond its own block, or fewer."""
    cdef PyTypeObject* t = Py_TYPE(o)
    if t == type_Instance:
        return sp_mark_block(m, (<Instance>o).slots) if (<Instance>o).slots != (<Instance>o).inline_slots else 0
    if t == <PyTypeObject*>GuestSet:
        return sp_mark_block(m, (<GuestSet>o).t.table) if (<GuestSet>o).t.table != (<GuestSet>o).t.small else 0
    if t == type_Generator:
        return sp_mark_block(m, (<Generator>o).window) if (<Generator>o).state != GEN_RUNNING else 0
    if t == type_Strand:
        return sp_mark_block(m, (<Strand>o).values) + sp_mark_block(m, (<Strand>o).frames)
    if t == type_Module:
        return sp_mark_block(m, (<Module>o).slots)
    if t == type_deque:
        # Its items stand in blocks of 64, each with two links.
        return (Py_SIZE(o) >> 6) * 66 * sizeof(void*)
    return 0


cdef void _empty(PyObject* o) noexcept:
    """Release what a container of a run that is over holds."""
    (<inquiry>Py_TYPE(o).tp_clear)(o)
    if Py_TYPE(o) == <PyTypeObject*>Function:
        (<Function>o).closure = None


cdef SpMark* _mark(VM vm) noexcept:
    """Find what the run can reach; NULL where there is no memory for that, or it isn't counted exactly."""
    cdef SpMark* m
    global _marked_at
    if vm.budget == NULL:
        return NULL
    _marked_at = clock_now()
    m = sp_mark_new(vm.budget, _emptied_types, _size_more, _empty)
    if m != NULL:
        heap_roots(vm, sp_mark_visit, m)
        sp_mark_finish(m)
        sp_mark_leave(m)
    return m


cdef bint heap_is_full(VM vm, size_t most) noexcept:
    """Can the run reach more than so many bytes, or nearly? It is over then, and what it holds is kept for
    the end."""
    cdef SpMark* m
    if vm.held != NULL:
        return True
    m = _mark(vm)
    if m == NULL:
        return False
    # What a collection could give at most is not worth one: a run that stays so close would do nothing else.
    if m.bytes + <size_t>vm.budget_outside + (vm.budget.limit >> CLOSE_SHIFT) <= most:
        sp_mark_end(m, False)
        return False
    vm.held = m
    return True


cdef void heap_hold(VM vm) noexcept:
    """The run is stopped, and its frames are about to go: if it is large, hold its circles by one end."""
    if vm.held == NULL and vm.budget != NULL and vm.budget.n_slabs > HELD_LEAST:
        vm.held = _mark(vm)


cdef void heap_let_go(VM vm) noexcept:
    """Nothing of the run is used any more: open its circles."""
    cdef SpMark* m = <SpMark*>vm.held
    if m != NULL:
        vm.held = NULL
        sp_mark_end(m, True)


def memory_marked_at():
    """The clock (time.monotonic) when what a run can reach was last looked for: for measurements."""
    return _marked_at
