# The operators and comparisons of sets, by opcode; updates by the loop; sets that are constants.
#
# All may run guest code (`__hash__`, `__eq__`, iteration) and charge by the size of what they walk.

cdef int set_is_subset(VM vm, PyObject* s, PyObject* other, bint* out) noexcept:
    cdef SetEntry entry
    cdef Py_ssize_t position = 0
    cdef bint found = True
    cdef int status = OK
    out[0] = False
    if set_size(s) > set_size(other):
        return OK
    if meter_charge(vm, set_table(s).mask >> 1) != OK:
        return TRAPPED
    while _set_next_entry(set_table(s), &position, &entry):
        Py_INCREF(entry.key)
        status = set_has_hashed(vm, set_table(other), entry.key, entry.hash, &found)
        Py_DECREF(entry.key)
        if status != OK or not found:
            return status
    out[0] = True
    return OK


cdef int set_compare_tables(VM vm, int op, PyObject* a, PyObject* b, bint* out) noexcept:
    """op is the host's Py_LT .. Py_GE. Members may be sets again."""
    cdef int status = walk_enter(vm)
    if status != OK:
        return status
    status = set_compare_entered(vm, op, a, b, out)
    vm.walk_depth -= 1
    return status


cdef int set_compare_entered(VM vm, int op, PyObject* a, PyObject* b, bint* out) noexcept:
    cdef int status
    out[0] = False
    if op == Py_EQ or op == Py_NE:
        if set_size(a) == set_size(b) and not (
            set_table(a).hash != -1 and set_table(b).hash != -1 and set_table(a).hash != set_table(b).hash
        ):
            status = set_is_subset(vm, a, b, out)
            if status != OK:
                return status
        if op == Py_NE:
            out[0] = not out[0]
        return OK
    if op == Py_LE:
        return set_is_subset(vm, a, b, out)
    if op == Py_GE:
        return set_is_subset(vm, b, a, out)
    if op == Py_LT:
        return set_is_subset(vm, a, b, out) if set_size(a) < set_size(b) else OK
    return set_is_subset(vm, b, a, out) if set_size(a) > set_size(b) else OK


cdef int set_compare(VM vm, int opcode, const Value* a, const Value* b, bint* out) noexcept:
    """a < b and the like between sets and dict views; opcode OP_LT .. OP_GE. DONE: not for us."""
    cdef PyObject* s = set_like(a)
    cdef PyObject* other = set_like(b)
    cdef int op, status
    if opcode == OP_LT:
        op = Py_LT
    elif opcode == OP_LE:
        op = Py_LE
    elif opcode == OP_EQ:
        op = Py_EQ
    elif opcode == OP_NE:
        op = Py_NE
    elif opcode == OP_GT:
        op = Py_GT
    else:
        op = Py_GE
    if s != NULL and other != NULL:
        return set_compare_tables(vm, op, s, other, out)
    if is_set_view(a) or is_set_view(b):
        status = walk_enter(vm)
        if status == OK:
            status = view_compare(vm, op, a, b, out)
            vm.walk_depth -= 1
        return status
    return DONE


cdef int set_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """a | b, a & b, a - b, a ^ b between sets and dict views, in place if asked and a is a set.
    DONE: not for us."""
    cdef PyObject* s = set_like(a)
    cdef PyObject* other = set_like(b)
    cdef PyObject* result = NULL
    cdef SetTable* t
    cdef SetTable* r
    cdef SetTable swap
    cdef Value v
    cdef int status = OK
    if s == NULL or other == NULL:
        if is_set_view(a) or is_set_view(b):
            return view_binary(vm, opcode, a, b, out)
        return DONE
    v.tag = OBJ
    v.u.o = other
    if opcode == OP_AND:
        result = set_intersection(vm, s, &v)
    elif inplace and not set_is_frozen(s):
        pass
    elif opcode == OP_OR:
        result = set_copy(vm, s, set_is_frozen(s))
        if result != NULL and s != other and set_merge(vm, result, other) != OK:
            Py_DECREF(result)
            result = NULL
    elif opcode == OP_SUB:
        result = set_difference(vm, s, &v)
    elif opcode == OP_XOR:
        result = set_symmetric_difference(vm, s, &v)
    else:
        return DONE
    if not inplace or set_is_frozen(s):
        if result == NULL:
            return failed(vm)
        set_obj_steal(out, result)
        return OK
    if opcode == OP_AND:
        if result == NULL:
            return failed(vm)
        set_swap(s, result)
        Py_DECREF(result)
    elif opcode == OP_OR:
        status = set_merge(vm, s, other)
    elif opcode == OP_SUB:
        status = set_difference_update(vm, s, &v)
    elif opcode == OP_XOR:
        status = set_symmetric_difference_update(vm, s, &v)
    else:
        return DONE
    if status == OK and out != a:
        value_copy(out, a)
    return status


cdef void set_swap(PyObject* a, PyObject* b) noexcept:
    """Exchange the contents of two sets; the places of pop stay."""
    cdef SetTable* t = set_table(a)
    cdef SetTable* u = set_table(b)
    cdef SetTable spare = t[0]
    t[0] = u[0]
    u[0] = spare
    if t.table == u.small:
        t.table = t.small
    if u.table == t.small:
        u.table = u.small
    u.finger = t.finger
    t.finger = spare.finger


cdef int set_update_from(VM vm, Value* s, Value* source) noexcept:
    """{*source} into a set being built."""
    return set_update(vm, s.u.o, source)


cdef PyObject* set_of_constants(VM vm, PyObject* s) noexcept:
    """A set display of constants: CPython's compiler makes a frozenset, makes it again in its own
    order, and the display copies that. NULL with vm.exc or the trap set."""
    cdef PyObject* again = set_new(False)
    cdef PyObject* result = NULL
    cdef SetEntry entry
    cdef Py_ssize_t position = 0
    if again == NULL:
        fail_host(vm)
        return NULL
    while _set_next_entry(set_table(s), &position, &entry):
        if set_add_hashed(vm, set_table(again), entry.key, entry.hash) != OK:
            Py_DECREF(again)
            return NULL
    result = set_copy(vm, again, False)
    Py_DECREF(again)
    return result


# Hashes the constants of Code, which is loaded when no run is under way.
cdef VM _loader = VM.__new__(VM)


cdef object set_from_constant(object value):
    """A frozenset of ours with the items of a host one: in the order of their hashes, because the
    host's order depends on its seed."""
    cdef int64_t hash = 0
    cdef PyObject* made = set_new(True)
    cdef int status
    if made == NULL:
        raise MemoryError()
    result = <object>made
    Py_DECREF(made)
    _loader.fuel = _loader.heap_left = INT64_MAX // 2
    entries = []
    for item in value:
        if type(item) is frozenset:
            item = set_from_constant(item)
        if stable_hash(_loader, <PyObject*>item, &hash) != OK:
            raise TypeError("a constant can't be hashed")
        entries.append((hash, type(item).__name__, item))
    entries.sort(key=_constant_order)
    for entry in entries:
        status = set_add_hashed(_loader, set_table(made), <PyObject*>entry[2], entry[0])
        if status != OK:
            raise TypeError("a constant can't be compared")
    return result


def _constant_order(entry):
    return entry[0], entry[1], repr(entry[2])
