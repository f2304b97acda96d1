# The methods of set and frozenset: rows over objects/set.pxi and objects/set_algebra.pxi.
#
# Methods of both types take any iterables; those that change the receiver exist for set alone. Every
# one of them may run guest code (`__hash__`, `__eq__`, iteration of arguments).

cdef inline PyObject* self_set(VM vm, Native native, const Value* v) noexcept:
    """The receiver: a set for a row of set, a frozenset for a row of frozenset; NULL: TypeError."""
    cdef PyObject* s = self_of(vm, native, v, type_GuestSet)
    if s != NULL and SP_UNLIKELY(set_is_frozen(s) != (native.klass is cls_frozenset)):
        fail_receiver(vm, native, v)
        return NULL
    return s


cdef inline int take_set(VM vm, Value* out, PyObject* result) noexcept:
    """out = a new set, or the failure that NULL stands for."""
    if result == NULL:
        return failed(vm)
    set_obj_steal(out, result)
    return OK


cdef int set_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s
    if n == 0:
        s = set_new(native.klass is cls_frozenset)
        if s == NULL:
            return fail_host(vm)
        heap_note(vm, <int64_t>sizeof(SetTable))
        set_obj_steal(out, s)
        return OK
    return set_from_iterable(vm, &args[0], native.klass is cls_frozenset, out)


cdef int set_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef int status = OK
    if s == NULL:
        return RAISED
    set_release(set_table(s))
    if n > 1:
        status = set_update(vm, s, &args[1])
    if status == OK:
        set_none(out)
    return status


cdef int set_add_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef PyObject* item
    cdef int status
    if s == NULL:
        return RAISED
    item = box(&args[1])
    if item == NULL:
        return fail_host(vm)
    status = set_add(vm, s, item)
    heap_note(vm, 32)
    Py_DECREF(item)
    if status == OK:
        set_none(out)
    return status


cdef int set_discard_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """discard and remove."""
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef PyObject* item
    cdef bint found = False
    cdef int status
    if s == NULL:
        return RAISED
    item = box(&args[1])
    if item == NULL:
        return fail_host(vm)
    status = set_discard(vm, s, item, &found)
    if status == OK and not found and native.name == "remove":
        status = fail_value(vm, exc_KeyError, item)
    Py_DECREF(item)
    if status == OK:
        set_none(out)
    return status


cdef int set_pop_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef SetTable* t
    cdef Py_ssize_t i
    cdef Py_ssize_t steps = 0
    if s == NULL:
        return RAISED
    t = set_table(s)
    if t.used == 0:
        return fail(vm, exc_KeyError, "pop from an empty set")
    i = t.finger & t.mask
    while t.table[i].key == NULL or t.table[i].key == SP_SET_DUMMY:
        i += 1
        steps += 1
        if i > t.mask:
            i = 0
    vm.fuel -= steps >> 3
    set_any_steal(out, t.table[i].key)
    t.table[i].key = SP_SET_DUMMY
    t.table[i].hash = -1
    t.used -= 1
    t.finger = i + 1
    return OK


cdef int set_clear_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s = self_set(vm, native, &args[0])
    if s == NULL:
        return RAISED
    if meter_charge(vm, set_table(s).mask >> 3) != OK:
        return TRAPPED
    set_release(set_table(s))
    set_none(out)
    return OK


cdef int set_copy_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s = self_set(vm, native, &args[0])
    if s == NULL:
        return RAISED
    if set_is_frozen(s) and s == args[0].u.o:
        set_obj(out, s)
        return OK
    return take_set(vm, out, set_copy(vm, s, set_is_frozen(s)))


cdef int set_union_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef PyObject* result
    cdef Py_ssize_t i
    cdef int status
    if s == NULL:
        return RAISED
    result = set_copy(vm, s, set_is_frozen(s))
    if result == NULL:
        return failed(vm)
    for i in range(1, n):
        if args[i].tag == OBJ and args[i].u.o == s:
            continue
        status = set_update(vm, result, &args[i])
        if status != OK:
            Py_DECREF(result)
            return status
    set_obj_steal(out, result)
    return OK


cdef int set_update_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """update and difference_update."""
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef Py_ssize_t i
    cdef int status
    cdef bint is_update
    if s == NULL:
        return RAISED
    is_update = native.name == "update"
    for i in range(1, n):
        status = set_update(vm, s, &args[i]) if is_update else set_difference_update(vm, s, &args[i])
        if status != OK:
            return status
    set_none(out)
    return OK


cdef int set_narrow_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """intersection, intersection_update and difference."""
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef PyObject* result
    cdef PyObject* narrower
    cdef Py_ssize_t i
    cdef bint is_difference
    if s == NULL:
        return RAISED
    is_difference = native.name == "difference"
    if n == 1:
        result = set_copy(vm, s, set_is_frozen(s))
    else:
        result = s
        Py_INCREF(result)
        for i in range(1, n):
            if is_difference and i > 1:
                if set_difference_update(vm, result, &args[i]) != OK:
                    Py_DECREF(result)
                    return failed(vm)
                continue
            if is_difference:
                narrower = set_difference(vm, result, &args[i])
            else:
                narrower = set_intersection(vm, result, &args[i])
            Py_DECREF(result)
            result = narrower
            if result == NULL:
                break
    if result == NULL:
        return failed(vm)
    if native.name == "intersection_update":
        set_swap(s, result)
        Py_DECREF(result)
        set_none(out)
        return OK
    set_obj_steal(out, result)
    return OK


cdef int set_symmetric_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """symmetric_difference and symmetric_difference_update."""
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef int status
    if s == NULL:
        return RAISED
    if native.name == "symmetric_difference":
        return take_set(vm, out, set_symmetric_difference(vm, s, &args[1]))
    status = set_symmetric_difference_update(vm, s, &args[1])
    if status == OK:
        set_none(out)
    return status


cdef int set_isdisjoint_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef PyObject* other
    cdef PyObject* spare
    cdef SetEntry entry
    cdef Py_ssize_t position = 0
    cdef bint found = False
    cdef int status
    if s == NULL:
        return RAISED
    other = set_like(&args[1])
    if other == NULL:
        spare = set_new(False)
        if spare == NULL:
            return fail_host(vm)
        status = set_each(vm, &args[1], _each_meets, s, spare)
        found = set_size(spare) != 0
        Py_DECREF(spare)
        if status == OK:
            set_bool(out, not found)
        return status
    if other == s:
        set_bool(out, set_size(s) == 0)
        return OK
    if set_size(other) > set_size(s):
        spare = s
        s = other
        other = spare
    if meter_charge(vm, set_table(other).mask >> 1) != OK:
        return TRAPPED
    while _set_next_entry(set_table(other), &position, &entry):
        Py_INCREF(entry.key)
        status = set_has_hashed(vm, set_table(s), entry.key, entry.hash, &found)
        Py_DECREF(entry.key)
        if status != OK:
            return status
        if found:
            break
    set_bool(out, not found)
    return OK


cdef int _each_meets(VM vm, PyObject* s, PyObject* item, PyObject* result, bint* stop) noexcept:
    """Stop at the first item that s has; result gets a member to show it."""
    cdef int64_t hash = 0
    cdef int status = stable_hash(vm, item, &hash)
    if status == OK:
        status = set_has_hashed(vm, set_table(s), item, hash, stop)
    if status == OK and stop[0]:
        status = set_add_hashed(vm, set_table(result), Py_None, 0)
    return status


cdef int set_issubset_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """issubset and issuperset."""
    cdef PyObject* s = self_set(vm, native, &args[0])
    cdef PyObject* other
    cdef PyObject* common
    cdef bint result = False
    cdef int status
    cdef Value v
    if s == NULL:
        return RAISED
    other = set_like(&args[1])
    if native.name == "issubset":
        if other != NULL:
            status = set_is_subset(vm, s, other, &result)
        else:
            common = set_intersection(vm, s, &args[1])
            if common == NULL:
                return failed(vm)
            result = set_size(common) == set_size(s)
            Py_DECREF(common)
            status = OK
    elif other != NULL:
        status = set_is_subset(vm, other, s, &result)
    else:
        v.tag = UNSET
        status = set_from_iterable(vm, &args[1], False, &v)
        if status == OK:
            status = set_is_subset(vm, v.u.o, s, &result)
        value_clear(&v)
    if status == OK:
        set_bool(out, result)
    return status


for _owner in ("set", "frozenset"):
    row_role(row(_owner, "__make__", set_make, "iterable=(), /", 2), ROLE_SET)
    row(_owner, "copy", set_copy_method, "self, /", 2)
    row(_owner, "union", set_union_method, "self, /, *others", 2)
    row(_owner, "intersection", set_narrow_method, "self, /, *others", 2)
    row(_owner, "difference", set_narrow_method, "self, /, *others", 2)
    row(_owner, "symmetric_difference", set_symmetric_method, "self, other, /", 2)
    row(_owner, "isdisjoint", set_isdisjoint_method, "self, other, /")
    row(_owner, "issubset", set_issubset_method, "self, other, /")
    row(_owner, "issuperset", set_issubset_method, "self, other, /")
row("set", "__init__", set_init, "self, iterable=(), /")
row("set", "add", set_add_method, "self, object, /")
row("set", "discard", set_discard_method, "self, object, /")
row("set", "remove", set_discard_method, "self, object, /")
row("set", "pop", set_pop_method, "self, /")
row("set", "clear", set_clear_method, "self, /")
row("set", "update", set_update_method, "self, /, *others")
row("set", "difference_update", set_update_method, "self, /, *others")
row("set", "intersection_update", set_narrow_method, "self, /, *others")
row("set", "symmetric_difference_update", set_symmetric_method, "self, other, /")
