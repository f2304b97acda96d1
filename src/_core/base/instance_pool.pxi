# Instances come and go by the million: those of a run that have died wait in the VM for the next.
#
# A waiting instance keeps a reference count of one, belongs to no class and is unknown to the
# collector. Releasing one releases what its slots hold, which may be another instance, and so on: the
# depth of that is counted here, and beyond it instances are queued, linked by `serial`. (The host's own
# way of doing this is tied to the function that Cython makes, which this one replaces.)

cdef extern from "Python.h":
    void PyObject_GC_Track(PyObject*)
    void PyObject_GC_UnTrack(PyObject*)

cdef extern from "base/host.h":
    int sp_release_depth
    PyObject* sp_release_queue

cdef enum:
    RELEASE_DEPTH = 40

ctypedef void (*destructor)(PyObject*) noexcept
cdef destructor _instance_dealloc = <destructor>(<PyTypeObject*>Instance).tp_dealloc


cdef inline Instance instance_new(Class c):
    cdef void* vm = sp_current_vm
    cdef PyObject* o
    cdef Instance made
    if vm != NULL and (<VM>vm).n_pooled > 0:
        (<VM>vm).n_pooled -= 1
        o = (<VM>vm).pooled[(<VM>vm).n_pooled]
        SP_LIVE(LIVE_INSTANCE, 1)
        (<Instance>o).klass = c
        (<Instance>o).shape = c.root_shape
        PyObject_GC_Track(o)
        made = <Instance>o
        Py_DECREF(o)
        return made
    made = Instance.__new__(Instance)
    made.klass = c
    made.shape = c.root_shape
    return made


cdef void instance_release(PyObject* o) noexcept:
    """Release what an untracked instance without references holds, and keep or free it."""
    cdef void* vm = sp_current_vm
    cdef int32_t i
    cdef Value* slots = (<Instance>o).slots
    if vm == NULL or (<VM>vm).n_pooled >= POOL_SIZE or <PyObject*>(<Instance>o).klass == Py_None or (
            (<Instance>o).klass.flags & CLASS_HAS_DEL) or (<Instance>o).weak_index != 0:
        _instance_dealloc(o)
        return
    o.ob_refcnt = 1
    SP_LIVE(LIVE_INSTANCE, -1)
    i = (<Instance>o).n_slots
    (<Instance>o).n_slots = 0
    while i > 0:
        i -= 1
        value_clear(&slots[i])
    if slots != (<Instance>o).inline_slots:
        free(slots)
        (<Instance>o).slots = (<Instance>o).inline_slots
        (<Instance>o).capacity = INLINE_SLOTS
    (<Instance>o).klass = None
    (<Instance>o).shape = None
    if <PyObject*>(<Instance>o).payload != Py_None:
        (<Instance>o).payload = None
    if <PyObject*>(<Instance>o).attrs != Py_None:
        (<Instance>o).attrs = None
    (<Instance>o).serial = 0
    (<Instance>o).is_finalized = False
    # What was released may have filled the pool.
    if (<VM>vm).n_pooled >= POOL_SIZE:
        SP_LIVE(LIVE_INSTANCE, 1)
        o.ob_refcnt = 0
        _instance_dealloc(o)
        return
    (<VM>vm).pooled[(<VM>vm).n_pooled] = o
    (<VM>vm).n_pooled += 1


cdef void instance_dealloc(PyObject* o) noexcept:
    global sp_release_depth, sp_release_queue
    PyObject_GC_UnTrack(o)
    if sp_release_depth >= RELEASE_DEPTH:
        (<Instance>o).serial = <int64_t><size_t>sp_release_queue
        sp_release_queue = o
        return
    sp_release_depth += 1
    instance_release(o)
    sp_release_depth -= 1
    while sp_release_depth == 0 and sp_release_queue != NULL:
        o = sp_release_queue
        sp_release_queue = <PyObject*><size_t>(<Instance>o).serial
        sp_release_depth = 1
        instance_release(o)
        sp_release_depth = 0


cdef void pool_drain(VM vm) noexcept:
    """Free the instances that wait, at the end of the VM."""
    cdef PyObject* o
    while vm.n_pooled > 0:
        vm.n_pooled -= 1
        o = vm.pooled[vm.n_pooled]
        SP_LIVE(LIVE_INSTANCE, 1)
        o.ob_refcnt = 0
        _instance_dealloc(o)


(<PyTypeObject*>Instance).tp_dealloc = <void*>instance_dealloc
