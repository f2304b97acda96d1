# What dict views share with sets: membership, comparison, the operators; and the look-ups of keys
# that dict natives use.
#
# A look-up may run guest code (objects/lookup.pxi) and must be checked for failure.

cdef inline int dict_has(VM vm, PyObject* d, PyObject* key, bint* out) noexcept:
    """key in d, an exact dict."""
    if key_guard(vm, key) != OK:
        return failed(vm)
    out[0] = dict_peek(vm, d, key) != NULL
    return OK if out[0] or PyErr_Occurred() == NULL else fail_host(vm)


cdef inline int dict_find(VM vm, PyObject* d, PyObject* key, PyObject** found) noexcept:
    """The value of a key, borrowed, or NULL where there is none."""
    if key_guard(vm, key) != OK:
        return failed(vm)
    found[0] = dict_peek(vm, d, key)
    if found[0] == NULL and PyErr_Occurred() != NULL:
        return fail_host(vm)
    return OK


cdef PyObject* view_new(PyObject* d, int kind) noexcept:
    """dict.keys() (0), .values() (1), .items() (2) of an exact dict; NULL: the host's MemoryError."""
    cdef DictView view
    try:
        view = DictView.__new__(DictView)
    except BaseException:
        return PyErr_NoMemory()
    view.mapping = <object>d
    view.kind = kind
    Py_INCREF(<PyObject*>view)
    return <PyObject*>view


cdef inline PyObject* view_dict(PyObject* view) noexcept:
    """The dict behind a view, borrowed."""
    return <PyObject*>(<DictView>view).mapping


cdef bint is_set_view(const Value* v) noexcept:
    """Is v a view that behaves like a set (keys, items)?"""
    return is_type(v, type_DictView) and (<DictView>v.u.o).kind != 1


cdef int view_has(VM vm, PyObject* view, const Value* item, bint* out) noexcept:
    """item in view, any of the three kinds."""
    cdef PyObject* d = view_dict(view)
    cdef PyObject* o
    cdef PyObject* found = NULL
    cdef PyObject* pair
    cdef Py_ssize_t position = 0
    cdef int status = OK
    cdef int same = 0
    out[0] = False
    if (<DictView>view).kind == 0:
        o = box(item)
        if o == NULL:
            return fail_host(vm)
        status = dict_has(vm, d, o, out)
        Py_DECREF(o)
        return status
    if (<DictView>view).kind == 2:
        pair = unwrap(item)
        if pair == NULL or Py_TYPE(pair) != &PyTuple_Type or PyTuple_GET_SIZE(pair) != 2:
            return OK
        status = dict_find(vm, d, PyTuple_GET_ITEM(pair, 0), &found)
        if status != OK or found == NULL:
            return status
        Py_INCREF(found)
        same = keys_equal(vm, found, PyTuple_GET_ITEM(pair, 1))
        Py_DECREF(found)
        out[0] = same == 1
        return OK if same >= 0 else failed(vm)
    o = box(item)
    if o == NULL:
        return fail_host(vm)
    n = PyDict_GET_SIZE(d)
    charge_gaps(vm, d)
    while status == OK and PyDict_Next(d, &position, NULL, &found):
        if meter_charge(vm, 2) != OK:
            status = TRAPPED
            break
        Py_INCREF(found)
        same = keys_equal(vm, found, o)
        Py_DECREF(found)
        if same < 0:
            status = failed(vm)
        elif same:
            out[0] = True
            break
        elif PyDict_GET_SIZE(d) != n:
            status = fail(vm, exc_RuntimeError, "dictionary changed size during iteration")
    Py_DECREF(o)
    return status


cdef Py_ssize_t _set_like_size(const Value* v) noexcept:
    """Length of a set or a set view; -1 for anything else."""
    cdef PyObject* s = set_like(v)
    if s != NULL:
        return set_size(s)
    if is_set_view(v):
        return PyDict_GET_SIZE(view_dict(v.u.o))
    return -1


cdef int _set_like_has(VM vm, const Value* v, const Value* item, bint* out) noexcept:
    """item in v, a set or a set view."""
    cdef PyObject* s = set_like(v)
    cdef PyObject* o
    cdef int status
    if s == NULL:
        return view_has(vm, v.u.o, item, out)
    o = box(item)
    if o == NULL:
        return fail_host(vm)
    status = set_has(vm, s, o, out)
    Py_DECREF(o)
    return status


cdef int view_all_in(VM vm, const Value* a, const Value* b, bint wanted, bint* out) noexcept:
    """out: is every item of a in b (wanted: True), or none of them (False)?"""
    cdef Value st[3]
    cdef Value item
    cdef bint has = False
    cdef int status
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    out[0] = True
    status = iter_begin(vm, a, st)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 2) != OK:
            status = TRAPPED
            break
        status = _set_like_has(vm, b, &item, &has)
        if status == OK and has != wanted:
            out[0] = False
            break
    iter_end(st)
    value_clear(&item)
    return OK if status == DONE else status


cdef int view_compare(VM vm, int op, const Value* a, const Value* b, bint* out) noexcept:
    """Comparison where one side is a keys or items view; op is Py_LT .. Py_GE. DONE: not for us."""
    cdef Py_ssize_t n = _set_like_size(a)
    cdef Py_ssize_t m = _set_like_size(b)
    cdef int status = OK
    if n < 0 or m < 0:
        return DONE
    out[0] = False
    if op == Py_EQ or op == Py_NE:
        if n == m:
            status = view_all_in(vm, a, b, True, out)
        if op == Py_NE:
            out[0] = not out[0]
        return status
    if op == Py_LT:
        return view_all_in(vm, a, b, True, out) if n < m else OK
    if op == Py_LE:
        return view_all_in(vm, a, b, True, out) if n <= m else OK
    if op == Py_GT:
        return view_all_in(vm, b, a, True, out) if n > m else OK
    return view_all_in(vm, b, a, True, out) if n >= m else OK


cdef int _view_to_set(VM vm, const Value* v, Value* out) noexcept:
    """set(v); a keys view gives its dict's keys, which sizes the table in advance."""
    cdef Value d
    if is_type(v, type_DictView) and (<DictView>v.u.o).kind == 0:
        d.tag = OBJ
        d.u.o = view_dict(v.u.o)
        return set_from_iterable(vm, &d, False, out)
    return set_from_iterable(vm, v, False, out)


cdef int _view_and(VM vm, const Value* a, const Value* b, Value* out) noexcept:
    """a & b, a or b being a view and the other any iterable."""
    cdef const Value* spare
    cdef PyObject* other
    cdef PyObject* result
    cdef PyObject* o
    cdef Value st[3]
    cdef Value item
    cdef Value self_value
    cdef bint has = False
    cdef int status
    if not is_set_view(a):
        spare = a
        a = b
        b = spare
    if b.tag == OBJ and Py_TYPE(b.u.o) == type_GuestSet and _set_like_size(a) <= set_size(b.u.o):
        self_value = a[0]
        result = set_intersection(vm, b.u.o, &self_value)
        if result == NULL:
            return failed(vm)
        set_obj_steal(out, result)
        return OK
    if is_set_view(b) and _set_like_size(b) > _set_like_size(a):
        spare = a
        a = b
        b = spare
    result = set_new(False)
    if result == NULL:
        return fail_host(vm)
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    status = iter_begin(vm, b, st)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 2) != OK:
            status = TRAPPED
            break
        status = _set_like_has(vm, a, &item, &has)
        if status == OK and has:
            o = box(&item)
            status = fail_host(vm) if o == NULL else set_add(vm, result, o)
            Py_XDECREF(o)
    iter_end(st)
    value_clear(&item)
    if status != DONE:
        Py_DECREF(result)
        return status
    set_obj_steal(out, result)
    return OK


cdef int _items_xor(VM vm, PyObject* d, PyObject* other, Value* out) noexcept:
    """The items of one dict that are not the other's."""
    cdef PyObject* result = NULL
    cdef PyObject* found = NULL
    cdef PyObject* spare
    cdef PyObject* copied
    cdef Value v
    cdef int same, status
    if PyDict_GET_SIZE(other) > PyDict_GET_SIZE(d):
        spare = d
        d = other
        other = spare
    if meter_charge(vm, PyDict_GET_SIZE(d) + 4 * PyDict_GET_SIZE(other)) != OK:
        return TRAPPED
    charge_gaps(vm, other)
    copied = dict_duplicate(vm, d)
    if copied == NULL:
        return failed(vm)
    try:
        rest = <object>copied
        Py_DECREF(copied)
        result = set_new(False)
        if result == NULL:
            raise MemoryError()
        for pair in list((<dict><object>other).items()):
            status = dict_find(vm, <PyObject*>rest, PyTuple_GET_ITEM(<PyObject*>pair, 0), &found)
            same = 0
            if status == OK and found != NULL:
                value = <object>found
                same = keys_equal(vm, <PyObject*>value, PyTuple_GET_ITEM(<PyObject*>pair, 1))
                status = OK if same >= 0 else failed(vm)
            if status == OK:
                if same:
                    if dict_remove(vm, <PyObject*>rest, PyTuple_GET_ITEM(<PyObject*>pair, 0), &found) != 0:
                        status = fail_host(vm)
                    else:
                        Py_XDECREF(found)
                else:
                    status = set_add(vm, result, <PyObject*>pair)
            if status != OK:
                Py_DECREF(result)
                return status
        left = list(rest.items())
        v.tag = OBJ
        v.u.o = <PyObject*>left
        status = set_update(vm, result, &v)
        if status != OK:
            Py_DECREF(result)
            return status
        set_obj_steal(out, result)
        return OK
    except BaseException as error:
        Py_XDECREF(result)
        return fail_from(vm, error)


cdef int view_binary(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """a | b, a & b, a - b, a ^ b where one side is a keys or items view. DONE: not for us."""
    cdef Value s
    cdef int status
    if opcode == OP_AND:
        return _view_and(vm, a, b, out)
    if opcode != OP_OR and opcode != OP_SUB and opcode != OP_XOR:
        return DONE
    if opcode == OP_XOR and is_type(a, type_DictView) and is_type(b, type_DictView):
        if (<DictView>a.u.o).kind == 2 and (<DictView>b.u.o).kind == 2:
            return _items_xor(vm, view_dict(a.u.o), view_dict(b.u.o), out)
    s.tag = UNSET
    status = _view_to_set(vm, a, &s)
    if status == OK:
        if opcode == OP_OR:
            status = set_update(vm, s.u.o, b)
        elif opcode == OP_SUB:
            status = set_difference_update(vm, s.u.o, b)
        else:
            status = set_symmetric_difference_update(vm, s.u.o, b)
    if status == OK:
        value_move(out, &s)
    value_clear(&s)
    return status


# --- mappingproxy: see modules/mapping_proxy.pxi

@cython.final
@cython.trashcan(True)
cdef class MappingProxy:
    cdef object mapping

cdef Class cls_mapping_proxy = builtin_class("mappingproxy", cls_object, LAYOUT_OTHER, MappingProxy, CLASS_FINAL)
cdef PyTypeObject* type_MappingProxy = <PyTypeObject*>MappingProxy


cdef MappingProxy proxy_new(VM vm, object mapping):
    cdef MappingProxy p = MappingProxy.__new__(MappingProxy)
    heap_note(vm, 48)
    p.mapping = mapping
    return p


cdef inline void proxy_seen(const Value* v, Value* out) noexcept:
    """out (borrowed) = the mapping behind a proxy, any other value as it is."""
    if is_type(v, type_MappingProxy):
        out.tag = OBJ
        out.u.o = <PyObject*>(<MappingProxy>v.u.o).mapping
    else:
        out[0] = v[0]
