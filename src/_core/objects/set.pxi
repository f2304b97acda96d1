# GuestSet: set and frozenset, with CPython's table, so that iteration, repr and pop give CPython's
# order under PYTHONHASHSEED=0 whatever the host's own hash seed is.
#
# Open addressing: up to 9 linear probes, then a jump perturbed by the high bits of the hash; deleted
# entries keep a dummy. Keys are owned, None and bools as host objects. A comparison of keys may run
# guest code that changes the very table: after each one the table is looked at afresh, and the
# search starts again if it changed.

cdef extern from *:
    """
    #define SP_SET_DUMMY ((PyObject *)1)
    """
    PyObject* SP_SET_DUMMY

cdef enum:
    SET_MINSIZE = 8
    SET_LINEAR_PROBES = 9
    SET_PERTURB_SHIFT = 5

cdef struct SetEntry:
    PyObject* key          # NULL: never used; SP_SET_DUMMY: deleted
    int64_t hash           # -1 for deleted entries

cdef struct SetTable:
    Py_ssize_t fill        # entries used or deleted
    Py_ssize_t used
    Py_ssize_t mask        # size - 1
    Py_ssize_t finger      # where pop looks next
    int64_t hash           # of a frozenset, -1: not known
    SetEntry* table        # `small` or memory of its own
    SetEntry small[SET_MINSIZE]


@cython.final
@cython.trashcan(True)
cdef class GuestSet:
    cdef object gc              # makes the type collectable
    cdef SetTable t             # right after gc: see SET_TABLE
    cdef bint frozen
    cdef int32_t weak_index
    cdef int64_t serial

    def __cinit__(self):
        self.t.table = self.t.small
        self.t.mask = SET_MINSIZE - 1
        self.t.hash = -1

    def __dealloc__(self):
        if SP_UNLIKELY(self.weak_index != 0):
            weak_died(<PyObject*>self, self.weak_index)
        set_release(&self.t)

    def __hash__(self):
        if not self.frozen:
            raise TypeError("unhashable type: 'set'")
        if sp_current_vm == NULL:
            return set_hash(None, <PyObject*>self)
        return set_hash(<VM>sp_current_vm, <PyObject*>self)

    def __richcmp__(self, other, int op):
        cdef bint result = False
        cdef int status
        cdef VM vm
        if type(other) is not GuestSet or sp_current_vm == NULL:
            return NotImplemented
        vm = <VM>sp_current_vm
        if op == Py_EQ:
            if self.t.used != (<GuestSet>other).t.used:
                return False
            return look_compare(vm, <PyObject*>self, <PyObject*>other) != 0
        status = set_compare_tables(vm, op, <PyObject*>self, <PyObject*>other, &result)
        if status != OK:
            raise _GuestUnwinding()
        return result


from cpython.mem cimport PyMem_Calloc, PyMem_Free

cdef PyTypeObject* type_GuestSet = <PyTypeObject*>GuestSet
cdef PyTypeObject* SET_TYPE = type_GuestSet


cdef inline SetTable* set_table(PyObject* s) noexcept:
    return <SetTable*>(<char*>s + sizeof(PyObject) + sizeof(void*))


# --- the host's collector

ctypedef int (*VisitFn)(PyObject*, void*) noexcept

cdef int _set_traverse(PyObject* s, VisitFn visit, void* arg) noexcept:
    cdef SetTable* t = set_table(s)
    cdef Py_ssize_t i
    cdef int stop
    for i in range(t.mask + 1):
        if t.table[i].key != NULL and t.table[i].key != SP_SET_DUMMY:
            stop = visit(t.table[i].key, arg)
            if stop:
                return stop
    return 0


cdef int _set_collect(PyObject* s) noexcept:
    set_release(set_table(s))
    return 0

type_GuestSet.tp_traverse = <void*>_set_traverse
type_GuestSet.tp_clear = <void*>_set_collect


cdef void set_release(SetTable* t) noexcept:
    """Empty the set. It is empty before the first key is dropped."""
    cdef SetEntry small[SET_MINSIZE]
    cdef SetEntry* table = t.table
    cdef Py_ssize_t i, n = t.mask + 1
    cdef Py_ssize_t fill = t.fill
    if fill == 0 and table == t.small:
        return
    if table == t.small:
        memcpy(small, table, sizeof(small))
        table = small
    memset(t.small, 0, sizeof(t.small))
    t.table = t.small
    t.fill = t.used = 0
    t.mask = SET_MINSIZE - 1
    t.hash = -1
    for i in range(n):
        if table[i].key != NULL and table[i].key != SP_SET_DUMMY:
            Py_DECREF(table[i].key)
    if table != small:
        PyMem_Free(table)


# --- the table

cdef PyObject* set_new(bint frozen) noexcept:
    """A new empty set; NULL (the host's MemoryError is set) if that fails."""
    cdef GuestSet s
    try:
        s = GuestSet.__new__(GuestSet)
    except BaseException:
        return PyErr_NoMemory()
    s.frozen = frozen
    Py_INCREF(<PyObject*>s)
    return <PyObject*>s


cdef inline Py_ssize_t set_size(PyObject* s) noexcept:
    return set_table(s).used


cdef inline bint set_is_frozen(PyObject* s) noexcept:
    return (<GuestSet>s).frozen


cdef inline void set_charge_gaps(VM vm, PyObject* s) noexcept:
    """Charge a walk through a set for the empty places of a large table."""
    cdef Py_ssize_t places = set_table(s).mask
    if SP_UNLIKELY(places > 1024):
        vm.fuel -= places >> 4


cdef inline bint set_next(PyObject* s, Py_ssize_t* position, PyObject** item) noexcept:
    """The next key from *position on (0 at first), borrowed; False at the end."""
    cdef SetTable* t = set_table(s)
    cdef Py_ssize_t i = position[0]
    cdef PyObject* key
    while i <= t.mask:
        key = t.table[i].key
        i += 1
        if key != NULL and key != SP_SET_DUMMY:
            position[0] = i
            item[0] = key
            return True
    position[0] = i
    return False


cdef inline bint _set_next_entry(SetTable* t, Py_ssize_t* position, SetEntry* entry) noexcept:
    """set_next that copies the whole entry."""
    cdef Py_ssize_t i = position[0]
    while i <= t.mask:
        entry[0] = t.table[i]
        i += 1
        if entry.key != NULL and entry.key != SP_SET_DUMMY:
            position[0] = i
            return True
    position[0] = i
    return False
