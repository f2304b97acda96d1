/* How much of a host dict's table is empty because keys were deleted.
 *
 * Whoever walks a dict also walks the places of deleted keys: a million of them may lie around one key
 * that is left. CPython tells the length of the table to nobody cheaply; it is read where the versions
 * we know keep it, and derived from what the dict says of its size in memory on others. */

#ifndef SP_DICT_PLACES_H
#define SP_DICT_PLACES_H

#include <Python.h>

#if PY_VERSION_HEX < 0x030B0000
/* Counts of references and places, the look-up function, places that are left, places in use. */
typedef struct {
    Py_ssize_t refcnt, size;
    void *lookup;
    Py_ssize_t usable, entries;
} SpDictKeys;
#elif PY_VERSION_HEX < 0x030E0000 && !defined(Py_GIL_DISABLED)
typedef struct {
    Py_ssize_t refcnt;
    uint8_t log2_size, log2_bytes, kind;
    uint32_t version;
    Py_ssize_t usable, entries;
} SpDictKeys;
#else
#define SP_DICT_KEYS_UNKNOWN
#endif

/* Places of an exact dict that a walk passes for nothing. */
static inline Py_ssize_t sp_dict_gaps(PyObject *dict) {
    Py_ssize_t used = PyDict_GET_SIZE(dict);
    Py_ssize_t entries = used;
#ifdef SP_DICT_KEYS_UNKNOWN
    PyObject *size = PyObject_CallMethod(dict, "__sizeof__", NULL);
    if (size == NULL) {
        PyErr_Clear();
    } else {
        entries = PyLong_AsSsize_t(size) >> 5;
        Py_DECREF(size);
    }
#else
    entries = ((SpDictKeys *)((PyDictObject *)dict)->ma_keys)->entries;
#endif
    return entries > used ? entries - used : 0;
}

#endif
