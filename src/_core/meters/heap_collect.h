/* The switch of the host's collector, which stays off while a run has the thread: it would run host
   code in the middle of a run, at moments that depend on what the host did before. */
#ifndef SANDBOXED_PYTHON_HEAP_COLLECT_H
#define SANDBOXED_PYTHON_HEAP_COLLECT_H

#if PY_VERSION_HEX >= 0x030A0000
/* Switch it off; was it on? */
static inline int sp_gc_pause(void) { return PyGC_Disable(); }
static inline void sp_gc_resume(void) { PyGC_Enable(); }
#else
static PyObject *sp_gc_call(const char *name) {
    static PyObject *module = NULL;
    PyObject *result;
    if (module == NULL) module = PyImport_ImportModule("gc");
    result = module == NULL ? NULL : PyObject_CallMethod(module, name, NULL);
    if (result == NULL) PyErr_Clear();
    return result;
}
static int sp_gc_pause(void) {
    PyObject *enabled = sp_gc_call("isenabled");
    int was_on = enabled == Py_True;
    Py_XDECREF(enabled);
    if (was_on) Py_XDECREF(sp_gc_call("disable"));
    return was_on;
}
static void sp_gc_resume(void) { Py_XDECREF(sp_gc_call("enable")); }
#endif

#endif
