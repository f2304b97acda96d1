# Stand-ins until the files that own these land; each owner removes his.
cdef int stub(VM vm) noexcept:
    return trap(vm, TRAP_INTERNAL, "not built yet")
@cython.final
cdef class GuestSet:
    cdef bint frozen
cdef PyObject* set_new(bint frozen) noexcept:
    return NULL
cdef int set_add(VM vm, PyObject* s, PyObject* item) noexcept:
    return stub(vm)
cdef bint set_next(PyObject* s, Py_ssize_t* position, PyObject** item) noexcept:
    return False
cdef Py_ssize_t set_size(PyObject* s) noexcept:
    return 0
cdef int set_update_from(VM vm, Value* s, Value* source) noexcept:
    return stub(vm)
cdef object set_from_constant(object value):
    return value
cdef int range_prep(VM vm, Value* w, Py_ssize_t n) noexcept:
    cdef int64_t i
    if n == 1 and as_int(&w[1], &i):
        window_clear(w, 2)
        set_int(&w[0], 0)
        set_int(&w[1], i)
        set_int(&w[2], 1)
        return OK
    return stub(vm)
cdef PyTypeObject* SET_TYPE = <PyTypeObject*>GuestSet
cdef int failed(VM vm) noexcept:
    return TRAPPED if vm.trap != TRAP_NONE else RAISED
cdef int64_t serial_of(VM vm, PyObject* o) noexcept:
    return 1
cdef int sort_list(VM vm, PyObject* items, Value* key, bint reverse) noexcept:
    return stub(vm)
cdef PyTypeObject* type_GuestSet = <PyTypeObject*>GuestSet
cdef bint set_is_frozen(PyObject* s) noexcept:
    return (<GuestSet>s).frozen
cdef int quick_eq(PyObject* a, PyObject* b) noexcept:
    return 1 if a == b else -1
cdef bint quick_text_eq(PyObject* a, PyObject* b) noexcept:
    return PyUnicode_Compare(a, b) == 0
cdef int key_guard(VM vm, PyObject* key) noexcept:
    return OK
cdef int set_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    return DONE
cdef int set_compare(VM vm, int opcode, const Value* a, const Value* b, bint* out) noexcept:
    return DONE
cdef int set_has(VM vm, PyObject* s, PyObject* item, bint* out) noexcept:
    return stub(vm)
cdef int stable_hash(VM vm, PyObject* o, int64_t* out) noexcept:
    out[0] = PyObject_Hash(o)
    return OK if out[0] != -1 else fail_host(vm)
cdef int64_t hash_int64(int64_t i) noexcept:
    return hash(i)
cdef int64_t hash_double(double f) noexcept:
    return hash(f)
cdef int fail_unhashable(VM vm, PyObject* o) noexcept:
    cdef Value v
    v.tag = OBJ
    v.u.o = o
    return fail(vm, exc_TypeError, f"unhashable type: '{type_name(&v)}'")
