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
cdef double float_mod(double x, double y) noexcept:
    return 0
cdef int ops_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    return stub(vm)
cdef int ops_unary(VM vm, int opcode, const Value* a, Value* out) noexcept:
    return stub(vm)
cdef int ops_compare(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    return stub(vm)
cdef int ops_truth(VM vm, const Value* v, bint* out) noexcept:
    return stub(vm)
cdef bint ops_is(const Value* a, const Value* b) noexcept:
    return False
cdef int ops_contains(VM vm, const Value* container, const Value* item, bint* out) noexcept:
    return stub(vm)
cdef object instance_hash_hook(Instance self):
    return 1
cdef object instance_compare_hook(Instance self, object other, int op):
    return NotImplemented
cdef int ops_get_item(VM vm, const Value* a, const Value* key, Value* out) noexcept:
    return stub(vm)
cdef int ops_set_item(VM vm, const Value* a, const Value* key, const Value* value) noexcept:
    return stub(vm)
cdef int ops_del_item(VM vm, const Value* a, const Value* key) noexcept:
    return stub(vm)
cdef int ops_get_slice(VM vm, const Value* v, const Value* start, const Value* stop, Value* out) noexcept:
    return stub(vm)
cdef int ops_set_slice(VM vm, const Value* v, const Value* start, const Value* stop, const Value* value) noexcept:
    return stub(vm)
cdef int ops_unpack(VM vm, const Value* v, Py_ssize_t n, Value* first) noexcept:
    return stub(vm)
cdef int ops_unpack_star(VM vm, const Value* v, Py_ssize_t before, Py_ssize_t after, Value* first) noexcept:
    return stub(vm)
cdef int range_prep(VM vm, Value* w, Py_ssize_t n) noexcept:
    cdef int64_t i
    if n == 1 and as_int(&w[1], &i):
        window_clear(w, 2)
        set_int(&w[0], 0)
        set_int(&w[1], i)
        set_int(&w[2], 1)
        return OK
    return stub(vm)
cdef int module_getattr(VM vm, Module m, const Value* v, PyObject* name, Value* out) noexcept:
    return stub(vm)
cdef int module_setattr(VM vm, Module m, const Value* v, PyObject* name, const Value* value) noexcept:
    return stub(vm)
cdef int import_module(VM vm, Module importer, PyObject* name, int level, int top, Value* out) noexcept:
    return stub(vm)
cdef int import_from(VM vm, const Value* module, PyObject* name, Value* out) noexcept:
    return stub(vm)
cdef int import_star(VM vm, const Value* module, Module target) noexcept:
    return stub(vm)
def module_names():
    return frozenset()
cdef PyTypeObject* SET_TYPE = <PyTypeObject*>GuestSet
cdef Class cls_UnionType = builtin_class("UnionType", cls_object, LAYOUT_OTHER, None, CLASS_FINAL, "types")
cdef int failed(VM vm) noexcept:
    return TRAPPED if vm.trap != TRAP_NONE else RAISED
cdef int ops_eq(VM vm, const Value* a, const Value* b, bint* out) noexcept:
    return stub(vm)
cdef int ops_hash(VM vm, const Value* a, int64_t* out) noexcept:
    return stub(vm)
cdef int ops_len(VM vm, const Value* a, int64_t* out) noexcept:
    return stub(vm)
cdef int64_t serial_of(VM vm, PyObject* o) noexcept:
    return 1
cdef int sort_list(VM vm, PyObject* items, Value* key, bint reverse) noexcept:
    return stub(vm)
cdef dict module_dict(VM vm, Module m):
    return {}
cdef PyTypeObject* type_GuestSet = <PyTypeObject*>GuestSet
cdef bint set_is_frozen(PyObject* s) noexcept:
    return (<GuestSet>s).frozen
