/* Freeing what is nested deeply. Two of the host's types free what they hold by plain recursion, without
   the host's own remedy (its trashcan): slices of slices and deques of deques, some hundred thousand of
   them, overflow the C stack when the outermost goes. So their deallocators are wrapped, for the whole
   process: where objects of these types stand alone nothing changes. */
#ifndef SANDBOXED_PYTHON_DEEP_FREE_H
#define SANDBOXED_PYTHON_DEEP_FREE_H

#include "host.h"

static destructor sp_host_slice_free = NULL, sp_host_deque_free = NULL;

static void sp_slice_free(PyObject *o) {
    const PySliceObject *s = (const PySliceObject *)o;
    if (SP_LIKELY(Py_TYPE(s->start) != &PySlice_Type && Py_TYPE(s->stop) != &PySlice_Type &&
                  Py_TYPE(s->step) != &PySlice_Type)) {
        sp_host_slice_free(o);
        return;
    }
    PyObject_GC_UnTrack(o);
    Py_TRASHCAN_BEGIN(o, sp_slice_free)
    /* Some versions take for granted that it is tracked. */
    PyObject_GC_Track(o);
    sp_host_slice_free(o);
    Py_TRASHCAN_END
}

static void sp_deque_free(PyObject *o) {
    PyObject_GC_UnTrack(o);
    Py_TRASHCAN_BEGIN(o, sp_deque_free)
    sp_host_deque_free(o);
    Py_TRASHCAN_END
}

/* Once per process, with the type of deques. */
static void sp_free_deep(PyTypeObject *deque) {
    if (PySlice_Type.tp_dealloc == sp_slice_free) return;
    sp_host_slice_free = PySlice_Type.tp_dealloc;
    PySlice_Type.tp_dealloc = sp_slice_free;
    sp_host_deque_free = deque->tp_dealloc;
    deque->tp_dealloc = sp_deque_free;
}

#endif
