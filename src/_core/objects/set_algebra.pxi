# Sets with sets and with iterables: copying, merging, what the operators do.
#
# Each function follows CPython's order of insertion and its moments of resizing, because both show
# in the order of the result. All may run guest code (`__hash__`, `__eq__`, iteration) and charge by
# the size of what they walk.

cdef int set_merge(VM vm, PyObject* s, PyObject* other) noexcept:
    """Add the keys of another set."""
    cdef SetTable* t = set_table(s)
    cdef SetTable* o = set_table(other)
    cdef SetEntry entry
    cdef Py_ssize_t i, position = 0
    cdef Py_ssize_t jumps = 0
    cdef int status
    if t == o or o.used == 0:
        return OK
    if meter_charge(vm, (o.mask >> 2) + o.used) != OK:
        return TRAPPED
    if (t.fill + o.used) * 5 >= t.mask * 3:
        if set_resize(vm, t, (t.used + o.used) * 2) != OK:
            return TRAPPED
    if t.fill == 0:
        if t.mask == o.mask and o.fill == o.used:
            memcpy(t.table, o.table, (t.mask + 1) * sizeof(SetEntry))
            for i in range(t.mask + 1):
                if t.table[i].key != NULL:
                    Py_INCREF(t.table[i].key)
        else:
            for i in range(o.mask + 1):
                if o.table[i].key != NULL and o.table[i].key != SP_SET_DUMMY:
                    Py_INCREF(o.table[i].key)
                    jumps += _set_insert_clean(t.table, <size_t>t.mask, o.table[i].key, o.table[i].hash)
                    t.fill = t.used = t.used + 1
                    if SP_UNLIKELY(jumps > SET_JUMPS_CHARGED):
                        if meter_charge(vm, jumps * 3) != OK:
                            return TRAPPED
                        jumps = 0
        t.fill = t.used = o.used
        return OK
    while _set_next_entry(o, &position, &entry):
        Py_INCREF(entry.key)
        status = set_add_hashed(vm, t, entry.key, entry.hash)
        Py_DECREF(entry.key)
        if status != OK:
            return status
    return OK


cdef PyObject* set_copy(VM vm, PyObject* s, bint frozen) noexcept:
    """A new set with the same keys; NULL with vm.exc or the trap set."""
    cdef PyObject* result = set_new(frozen)
    if result == NULL:
        fail_host(vm)
        return NULL
    heap_note(vm, <int64_t>sizeof(SetTable))
    if set_merge(vm, result, s) != OK:
        Py_DECREF(result)
        return NULL
    return result


cdef PyObject* set_like(const Value* v) noexcept:
    """The GuestSet of a set, a frozenset or an instance of a subclass, borrowed; else NULL."""
    cdef PyObject* o = unwrap(v)
    return o if o != NULL and Py_TYPE(o) == type_GuestSet else NULL


ctypedef int (*SetItemFn)(VM vm, PyObject* s, PyObject* item, PyObject* result, bint* stop) noexcept


cdef int set_each(VM vm, const Value* iterable, SetItemFn fn, PyObject* s, PyObject* result) noexcept:
    """Call fn for every item of any iterable, until it asks to stop."""
    cdef Value st[3]
    cdef Value item
    cdef PyObject* source
    cdef PyObject* o
    cdef PyTypeObject* t
    cdef Py_ssize_t i
    cdef int status
    cdef bint stop = False
    if iterable.tag == OBJ:
        source = iterable.u.o
        t = Py_TYPE(source)
        if t == &PyList_Type or t == &PyTuple_Type:
            i = 0
            while i < Py_SIZE(source):
                o = PyList_GET_ITEM(source, i) if t == &PyList_Type else PyTuple_GET_ITEM(source, i)
                i += 1
                if meter_charge(vm, 1) != OK:
                    return TRAPPED
                Py_INCREF(o)
                status = fn(vm, s, o, result, &stop)
                Py_DECREF(o)
                if status != OK or stop:
                    return status
            return OK
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    status = iter_begin(vm, iterable, st)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 1) != OK:
            status = TRAPPED
            break
        o = box(&item)
        value_clear(&item)
        if o == NULL:
            status = fail_host(vm)
            break
        status = fn(vm, s, o, result, &stop)
        Py_DECREF(o)
        if stop:
            break
    iter_end(st)
    value_clear(&item)
    return OK if status == DONE else status


cdef int _each_add(VM vm, PyObject* s, PyObject* item, PyObject* result, bint* stop) noexcept:
    return set_add(vm, s, item)


cdef int _each_discard(VM vm, PyObject* s, PyObject* item, PyObject* result, bint* stop) noexcept:
    cdef bint found = False
    cdef int64_t hash = 0
    cdef int status = stable_hash(vm, item, &hash)
    if status != OK:
        return status
    return set_discard_hashed(vm, set_table(s), item, hash, &found)


cdef int _each_toggle(VM vm, PyObject* s, PyObject* item, PyObject* result, bint* stop) noexcept:
    cdef bint found = False
    cdef int64_t hash = 0
    cdef int status = stable_hash(vm, item, &hash)
    if status == OK:
        status = set_discard_hashed(vm, set_table(s), item, hash, &found)
    if status == OK and not found:
        status = set_add_hashed(vm, set_table(s), item, hash)
    return status


cdef int _each_common(VM vm, PyObject* s, PyObject* item, PyObject* result, bint* stop) noexcept:
    cdef bint found = False
    cdef int64_t hash = 0
    cdef int status = stable_hash(vm, item, &hash)
    if status == OK:
        status = set_has_hashed(vm, set_table(s), item, hash, &found)
    if status == OK and found:
        status = set_add_hashed(vm, set_table(result), item, hash)
    return status


cdef int set_update(VM vm, PyObject* s, const Value* iterable) noexcept:
    """Add every item of an iterable."""
    cdef PyObject* other = set_like(iterable)
    cdef SetTable* t = set_table(s)
    cdef Py_ssize_t n
    cdef int status
    if other != NULL:
        Py_INCREF(other)
        status = set_merge(vm, s, other)
        Py_DECREF(other)
        return status
    if is_type(iterable, &PyDict_Type):
        n = PyDict_GET_SIZE(iterable.u.o)
        if (t.fill + n) * 5 >= t.mask * 3:
            if set_resize(vm, t, (t.used + n) * 2) != OK:
                return TRAPPED
    return set_each(vm, iterable, _each_add, s, NULL)


cdef int set_from_iterable(VM vm, const Value* src, bint frozen, Value* out) noexcept:
    """out = set(src) or frozenset(src)."""
    cdef PyObject* s
    cdef Value* root
    cdef int status
    if frozen and src.tag == OBJ and Py_TYPE(src.u.o) == type_GuestSet and set_is_frozen(src.u.o):
        set_obj(out, src.u.o)
        return OK
    s = set_new(frozen)
    if s == NULL:
        return fail_host(vm)
    heap_note(vm, <int64_t>sizeof(SetTable))
    root = root_push(vm, s)
    status = RAISED if root == NULL else set_update(vm, s, src)
    root_pop(vm, root)
    if status != OK:
        Py_DECREF(s)
        return status
    set_obj_steal(out, s)
    return OK


cdef PyObject* set_intersection(VM vm, PyObject* s, const Value* iterable) noexcept:
    """A new set of the keys of s that the iterable has too."""
    cdef PyObject* other = set_like(iterable)
    cdef PyObject* result
    cdef SetTable* big
    cdef SetEntry entry
    cdef Py_ssize_t position = 0
    cdef bint found = False
    cdef int status = OK
    if other == s:
        return set_copy(vm, s, set_is_frozen(s))
    result = set_new(set_is_frozen(s))
    if result == NULL:
        fail_host(vm)
        return NULL
    heap_note(vm, <int64_t>sizeof(SetTable))
    if other == NULL:
        status = set_each(vm, iterable, _each_common, s, result)
    else:
        big = set_table(s)
        if set_size(other) > set_size(s):
            big = set_table(other)
            other = s
        if meter_charge(vm, set_table(other).mask >> 1) != OK:
            status = TRAPPED
        while status == OK and _set_next_entry(set_table(other), &position, &entry):
            Py_INCREF(entry.key)
            status = set_has_hashed(vm, big, entry.key, entry.hash, &found)
            if status == OK and found:
                status = set_add_hashed(vm, set_table(result), entry.key, entry.hash)
            Py_DECREF(entry.key)
    if status != OK:
        Py_DECREF(result)
        return NULL
    return result


cdef int set_difference_update(VM vm, PyObject* s, const Value* iterable) noexcept:
    """Remove from s what the iterable has."""
    cdef PyObject* other = set_like(iterable)
    cdef SetTable* t = set_table(s)
    cdef SetEntry entry
    cdef Py_ssize_t position = 0
    cdef bint found = False
    cdef int status = OK
    cdef Value v
    if other == s:
        set_release(t)
        return OK
    if other != NULL:
        if (set_size(other) >> 3) > t.used:
            v.tag = OBJ
            v.u.o = other
            other = set_intersection(vm, s, &v)
            if other == NULL:
                return failed(vm)
        else:
            Py_INCREF(other)
        if meter_charge(vm, set_table(other).mask >> 1) != OK:
            status = TRAPPED
        while status == OK and _set_next_entry(set_table(other), &position, &entry):
            Py_INCREF(entry.key)
            status = set_discard_hashed(vm, t, entry.key, entry.hash, &found)
            Py_DECREF(entry.key)
        Py_DECREF(other)
    else:
        status = set_each(vm, iterable, _each_discard, s, NULL)
    if status != OK:
        return status
    if t.fill - t.used <= t.mask // 4:
        return OK
    return set_resize(vm, t, _set_growth(t))


cdef PyObject* set_difference(VM vm, PyObject* s, const Value* iterable) noexcept:
    """A new set of the keys of s that the iterable does not have."""
    cdef PyObject* other = set_like(iterable)
    cdef PyObject* mapping = NULL
    cdef PyObject* result
    cdef SetEntry entry
    cdef Py_ssize_t size = -1
    cdef Py_ssize_t position = 0
    cdef bint found
    cdef int status = OK
    if other != NULL:
        size = set_size(other)
    elif is_type(iterable, &PyDict_Type):
        mapping = iterable.u.o
        size = PyDict_GET_SIZE(mapping)
    if size < 0 or (set_size(s) >> 2) > size:
        result = set_copy(vm, s, set_is_frozen(s))
        if result != NULL and set_difference_update(vm, result, iterable) != OK:
            Py_DECREF(result)
            return NULL
        return result
    result = set_new(set_is_frozen(s))
    if result == NULL:
        fail_host(vm)
        return NULL
    heap_note(vm, <int64_t>sizeof(SetTable))
    if meter_charge(vm, set_table(s).mask >> 1) != OK:
        status = TRAPPED
    while status == OK and _set_next_entry(set_table(s), &position, &entry):
        Py_INCREF(entry.key)
        if mapping != NULL:
            status = dict_has(vm, mapping, entry.key, &found)
        else:
            status = set_has_hashed(vm, set_table(other), entry.key, entry.hash, &found)
        if status == OK and not found:
            status = set_add_hashed(vm, set_table(result), entry.key, entry.hash)
        Py_DECREF(entry.key)
    if status != OK:
        Py_DECREF(result)
        return NULL
    return result


cdef int set_symmetric_difference_update(VM vm, PyObject* s, const Value* iterable) noexcept:
    """Keep what is in exactly one of s and the iterable."""
    cdef PyObject* other = set_like(iterable)
    cdef SetTable* t = set_table(s)
    cdef SetEntry entry
    cdef Value v
    cdef Py_ssize_t position = 0
    cdef bint found = False
    cdef int status = OK
    if other == s:
        set_release(t)
        return OK
    if is_type(iterable, &PyDict_Type):
        return set_each(vm, iterable, _each_toggle, s, NULL)
    v.tag = UNSET
    if other == NULL:
        status = set_from_iterable(vm, iterable, False, &v)
        if status != OK:
            return status
        other = v.u.o
    else:
        set_obj(&v, other)
    if meter_charge(vm, set_table(other).mask >> 1) != OK:
        status = TRAPPED
    while status == OK and _set_next_entry(set_table(other), &position, &entry):
        Py_INCREF(entry.key)
        status = set_discard_hashed(vm, t, entry.key, entry.hash, &found)
        if status == OK and not found:
            status = set_add_hashed(vm, t, entry.key, entry.hash)
        Py_DECREF(entry.key)
    value_clear(&v)
    return status


cdef PyObject* set_symmetric_difference(VM vm, PyObject* s, const Value* iterable) noexcept:
    """A new set of what is in exactly one of the two; it grows from the second."""
    cdef PyObject* result = set_new(set_is_frozen(s))
    cdef Value v
    if result == NULL:
        fail_host(vm)
        return NULL
    heap_note(vm, <int64_t>sizeof(SetTable))
    v.tag = OBJ
    v.u.o = s
    if set_update(vm, result, iterable) != OK or set_symmetric_difference_update(vm, result, &v) != OK:
        Py_DECREF(result)
        return NULL
    return result
