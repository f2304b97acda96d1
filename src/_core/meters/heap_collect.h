/* The switch of the host's collector, which stays off while a run has the thread: it would run host
   code in the middle of a run, at moments that depend on what the host did before. */
#ifndef SANDBOXED_PYTHON_HEAP_COLLECT_H
#define SANDBOXED_PYTHON_HEAP_COLLECT_H

#if PY_VERSION_HEX >= 0x030A0000
static inline int sp_gc_prepare(void) { return 0; }
/* Switch it off; was it on? */
static inline int sp_gc_pause(void) { return PyGC_Disable(); }
static inline void sp_gc_resume(void) { PyGC_Enable(); }
#else
/* The functions of its module, looked up when the core is made: a name that is made in a run would stay
   in the host's cache of attributes. */
static PyObject *sp_gc_isenabled, *sp_gc_disable, *sp_gc_enable;

static int sp_gc_prepare(void) {
    PyObject *module = PyImport_ImportModule("gc");
    if (module == NULL) return -1;
    sp_gc_isenabled = PyObject_GetAttrString(module, "isenabled");
    sp_gc_disable = PyObject_GetAttrString(module, "disable");
    sp_gc_enable = PyObject_GetAttrString(module, "enable");
    Py_DECREF(module);
    return sp_gc_isenabled != NULL && sp_gc_disable != NULL && sp_gc_enable != NULL ? 0 : -1;
}
static PyObject *sp_gc_call(PyObject *function) {
    PyObject *result = PyObject_CallObject(function, NULL);
    if (result == NULL) PyErr_Clear();
    return result;
}
static int sp_gc_pause(void) {
    PyObject *enabled = sp_gc_call(sp_gc_isenabled);
    int was_on = enabled == Py_True;
    Py_XDECREF(enabled);
    if (was_on) Py_XDECREF(sp_gc_call(sp_gc_disable));
    return was_on;
}
static void sp_gc_resume(void) { Py_XDECREF(sp_gc_call(sp_gc_enable)); }
#endif

#endif
