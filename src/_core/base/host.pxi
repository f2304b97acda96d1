# The host's C API as the core uses it: raw PyObject pointers, no exceptions checked for us.
cimport cython
from libc.stdint cimport (
    INT32_MAX, INT64_MAX, INT64_MIN, SIZE_MAX, int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t,
    uint64_t)
from libc.string cimport memcpy, memmove, memset
from libc.math cimport fmod, floor, pow as c_pow, isinf, isnan, copysign

cdef extern from "Python.h":
    # Memory of the core's own objects is counted like that of the host's.
    void* malloc "PyMem_Malloc"(size_t) noexcept
    void* calloc "PyMem_Calloc"(size_t, size_t) noexcept
    void* realloc "PyMem_Realloc"(void*, size_t) noexcept
    void free "PyMem_Free"(void*) noexcept
    ctypedef struct PyTypeObject:
        const char* tp_name
        Py_ssize_t tp_basicsize
        void* tp_dealloc
        void* tp_traverse
        void* tp_clear
        void* tp_richcompare
        void* tp_hash
        void* tp_repr
        void* tp_finalize
    ctypedef struct PyObject:
        Py_ssize_t ob_refcnt
        PyTypeObject* ob_type
    ctypedef Py_ssize_t Py_hash_t
    Py_ssize_t PY_SSIZE_T_MAX
    PyObject* Py_None
    PyObject* Py_True
    PyObject* Py_False
    PyObject* Py_Ellipsis
    PyObject* Py_NotImplemented
    PyTypeObject PyLong_Type, PyFloat_Type, PyComplex_Type, PyBool_Type, PyUnicode_Type, PyBytes_Type
    PyTypeObject PyByteArray_Type
    PyTypeObject PyList_Type, PyTuple_Type, PyDict_Type, PySet_Type, PyFrozenSet_Type, PyRange_Type
    PyTypeObject PySlice_Type, PyEllipsis_Type
    PyTypeObject PyBaseObject_Type, PyType_Type
    PyTypeObject* Py_TYPE(PyObject*)
    void Py_INCREF(PyObject*)
    void Py_DECREF(PyObject*)
    void Py_XINCREF(PyObject*)
    void Py_XDECREF(PyObject*)
    Py_ssize_t Py_REFCNT(PyObject*)
    Py_ssize_t Py_SIZE(PyObject*)
    # errors
    PyObject* PyErr_Occurred()
    void PyErr_Clear()
    void PyErr_SetNone(PyObject*)
    void PyErr_SetObject(PyObject*, PyObject*)
    void PyErr_SetString(PyObject*, const char*)
    PyObject* PyErr_NoMemory()
    void PyErr_Fetch(PyObject**, PyObject**, PyObject**)
    void PyErr_Restore(PyObject*, PyObject*, PyObject*)
    void PyErr_NormalizeException(PyObject**, PyObject**, PyObject**)
    int PyErr_ExceptionMatches(PyObject*)
    int PyErr_CheckSignals()
    PyObject* PyExc_TypeError
    PyObject* PyExc_KeyError
    PyObject* PyExc_IndexError
    PyObject* PyExc_ValueError
    PyObject* PyExc_OverflowError
    PyObject* PyExc_MemoryError
    PyObject* PyExc_StopIteration
    PyObject* PyExc_RecursionError
    # objects
    PyObject* PyObject_RichCompare(PyObject*, PyObject*, int)
    int PyObject_RichCompareBool(PyObject*, PyObject*, int)
    Py_hash_t PyObject_Hash(PyObject*)
    int PyObject_IsTrue(PyObject*)
    Py_ssize_t PyObject_Size(PyObject*)
    PyObject* PyObject_Str(PyObject*)
    PyObject* PyObject_Repr(PyObject*)
    PyObject* PyObject_Format(PyObject*, PyObject*)
    PyObject* PyObject_GetItem(PyObject*, PyObject*)
    int PyObject_SetItem(PyObject*, PyObject*, PyObject*)
    int PyObject_DelItem(PyObject*, PyObject*)
    PyObject* PyObject_GetAttr(PyObject*, PyObject*)
    PyObject* PyObject_GetIter(PyObject*)
    PyObject* PyIter_Next(PyObject*)
    PyObject* PyObject_Call(PyObject*, PyObject*, PyObject*)
    PyObject* PyObject_CallObject(PyObject*, PyObject*)
    int Py_LT, Py_LE, Py_EQ, Py_NE, Py_GT, Py_GE
    # numbers
    PyObject* PyLong_FromLongLong(long long)
    PyObject* PyLong_FromSsize_t(Py_ssize_t)
    PyObject* PyLong_FromDouble(double)
    long long PyLong_AsLongLong(PyObject*)
    long long PyLong_AsLongLongAndOverflow(PyObject*, int*)
    double PyLong_AsDouble(PyObject*)
    PyObject* PyFloat_FromDouble(double)
    double PyFloat_AS_DOUBLE(PyObject*)
    PyObject* PyNumber_Add(PyObject*, PyObject*)
    PyObject* PyNumber_Subtract(PyObject*, PyObject*)
    PyObject* PyNumber_Multiply(PyObject*, PyObject*)
    PyObject* PyNumber_TrueDivide(PyObject*, PyObject*)
    PyObject* PyNumber_FloorDivide(PyObject*, PyObject*)
    PyObject* PyNumber_Remainder(PyObject*, PyObject*)
    PyObject* PyNumber_Power(PyObject*, PyObject*, PyObject*)
    PyObject* PyNumber_Lshift(PyObject*, PyObject*)
    PyObject* PyNumber_Rshift(PyObject*, PyObject*)
    PyObject* PyNumber_And(PyObject*, PyObject*)
    PyObject* PyNumber_Or(PyObject*, PyObject*)
    PyObject* PyNumber_Xor(PyObject*, PyObject*)
    PyObject* PyNumber_MatrixMultiply(PyObject*, PyObject*)
    PyObject* PyNumber_Negative(PyObject*)
    PyObject* PyNumber_Positive(PyObject*)
    PyObject* PyNumber_Invert(PyObject*)
    PyObject* PyNumber_Absolute(PyObject*)
    PyObject* PyNumber_Index(PyObject*)
    # str
    int PyUnicode_CheckExact(PyObject*)
    Py_ssize_t PyUnicode_GET_LENGTH(PyObject*)
    int PyUnicode_KIND(PyObject*)
    void* PyUnicode_DATA(PyObject*)
    Py_UCS4 PyUnicode_READ(int, void*, Py_ssize_t)
    PyObject* PyUnicode_FromOrdinal(int)
    PyObject* PyUnicode_FromKindAndData(int, const void*, Py_ssize_t)
    char* PyBytes_AS_STRING(PyObject*)
    PyObject* PyBytes_FromStringAndSize(const char*, Py_ssize_t)
    PyObject* PyUnicode_Concat(PyObject*, PyObject*)
    void PyUnicode_Append(PyObject**, PyObject*)
    PyObject* PyUnicode_Join(PyObject*, PyObject*)
    PyObject* PyUnicode_Substring(PyObject*, Py_ssize_t, Py_ssize_t)
    int PyUnicode_Compare(PyObject*, PyObject*)
    PyObject* PyUnicode_FromString(const char*)
    const char* PyUnicode_AsUTF8AndSize(PyObject*, Py_ssize_t*)
    void PyUnicode_InternInPlace(PyObject**)
    bint PyUnicode_CHECK_INTERNED(PyObject*)
    # containers
    char* PyByteArray_AS_STRING(PyObject*)
    PyObject* PyList_New(Py_ssize_t)
    Py_ssize_t PyList_GET_SIZE(PyObject*)
    PyObject* PyList_GET_ITEM(PyObject*, Py_ssize_t)
    void PyList_SET_ITEM(PyObject*, Py_ssize_t, PyObject*)
    int PyList_Append(PyObject*, PyObject*)
    int PyList_Insert(PyObject*, Py_ssize_t, PyObject*)
    PyObject* PyList_GetSlice(PyObject*, Py_ssize_t, Py_ssize_t)
    int PyList_SetSlice(PyObject*, Py_ssize_t, Py_ssize_t, PyObject*)
    PyObject* PyList_AsTuple(PyObject*)
    int PyList_Sort(PyObject*)
    int PyList_Reverse(PyObject*)
    PyObject* PyTuple_New(Py_ssize_t)
    Py_ssize_t PyTuple_GET_SIZE(PyObject*)
    PyObject* PyTuple_GET_ITEM(PyObject*, Py_ssize_t)
    void PyTuple_SET_ITEM(PyObject*, Py_ssize_t, PyObject*)
    PyObject* PyTuple_GetSlice(PyObject*, Py_ssize_t, Py_ssize_t)
    PyObject* PyDict_New()
    PyObject* PyDict_GetItemWithError(PyObject*, PyObject*)
    int PyDict_SetItem(PyObject*, PyObject*, PyObject*)
    int PyDict_DelItem(PyObject*, PyObject*)
    PyObject* _PyDict_GetItem_KnownHash(PyObject*, PyObject*, Py_hash_t)
    int _PyDict_SetItem_KnownHash(PyObject*, PyObject*, PyObject*, Py_hash_t)
    int _PyDict_DelItem_KnownHash(PyObject*, PyObject*, Py_hash_t)
    int PyDict_Next(PyObject*, Py_ssize_t*, PyObject**, PyObject**)
    Py_ssize_t PyDict_GET_SIZE "PyDict_Size"(PyObject*)
    PyObject* PyDict_Copy(PyObject*)
    PyObject* PyDict_Keys(PyObject*)
    PyObject* PyDict_Values(PyObject*)
    PyObject* PyDict_Items(PyObject*)
    int PyDict_Merge(PyObject*, PyObject*, int)
    void PyDict_Clear(PyObject*)
    PyObject* PySlice_New(PyObject*, PyObject*, PyObject*)
    int PySlice_Unpack(PyObject*, Py_ssize_t*, Py_ssize_t*, Py_ssize_t*)
    Py_ssize_t PySlice_AdjustIndices(Py_ssize_t, Py_ssize_t*, Py_ssize_t*, Py_ssize_t)
    PyObject* PySequence_List(PyObject*)
    PyObject* PySequence_Tuple(PyObject*)
    void* PyEval_SaveThread()
    void PyEval_RestoreThread(void*)
    void PyType_Modified(PyTypeObject*)

cdef extern from "base/dict_places.h":
    Py_ssize_t sp_dict_gaps(PyObject*) noexcept

cdef extern from "base/host.h":
    bint SP_LIKELY(bint) noexcept nogil
    bint SP_UNLIKELY(bint) noexcept nogil
    void SP_UNREACHABLE() noexcept nogil
    bint sp_add_overflow(int64_t, int64_t, int64_t*) noexcept nogil
    bint sp_sub_overflow(int64_t, int64_t, int64_t*) noexcept nogil
    bint sp_mul_overflow(int64_t, int64_t, int64_t*) noexcept nogil
    PyObject* sp_int_copy(PyObject*) noexcept
    bint sp_int_as_i64(PyObject*, int64_t*) noexcept
    bint sp_int_is_small(PyObject*, int64_t*) noexcept
    PyObject* sp_box_int(int64_t) noexcept
    PyObject* sp_int_key(int64_t) noexcept
    int sp_small_ints_fill() noexcept
    int64_t sp_int_bits(PyObject*) noexcept
    PyObject** SP_LIST_ITEMS(PyObject*) noexcept
    bint sp_int_mod_i64(PyObject*, int64_t, int64_t*) noexcept
    PyObject* sp_int_product(int64_t, int64_t) noexcept
    PyObject* SP_SLICE_START(PyObject*) noexcept
    PyObject* SP_SLICE_STOP(PyObject*) noexcept
    PyObject* SP_SLICE_STEP(PyObject*) noexcept
    bint sp_text_equal(PyObject*, PyObject*) noexcept
    PyObject** SP_TUPLE_ITEMS(PyObject*) noexcept
    int sp_list_append_steal(PyObject*, PyObject*) noexcept
    PyObject* sp_new_ref(PyObject*) noexcept
    int sp_byte_at(PyObject*, Py_ssize_t) noexcept
    bint sp_tuple_is_reusable(PyObject*, Py_ssize_t) noexcept
    void* sp_current_vm
    void sp_gc_forget_finalized(PyObject*) noexcept
    void set_thread_vm "sp_set_current_vm"(void*) noexcept
    double clock_now "sp_clock"() noexcept
    char* sp_stack_low() noexcept
    bint SP_METERED
    bint SP_DEBUG_BUILD
    void SP_LIVE(int, int) noexcept
    void SP_ASSERT(bint) noexcept
    const char* SP_BUILD_KIND
    int64_t sp_live_count "SP_LIVE_COUNT"(int) noexcept
