# Look-ups, insertion, removal and hash of sets: see set.pxi for the table and what guards it.

cdef int set_find(VM vm, SetTable* t, PyObject* key, int64_t hash, SetEntry** found) noexcept:
    """The entry of the key, or NULL in *found. May run guest code."""
    cdef size_t perturb, i
    cdef Py_ssize_t mask
    cdef SetEntry* table
    cdef SetEntry* entry
    cdef PyObject* start
    cdef int probes, same, rounds = 0, n_met = 0
    cdef bint changed
    while True:
        perturb = <size_t>hash
        mask = t.mask
        table = t.table
        i = <size_t>hash & <size_t>mask
        changed = False
        while True:
            entry = &table[i]
            probes = SET_LINEAR_PROBES if <Py_ssize_t>i + SET_LINEAR_PROBES <= mask else 0
            while True:
                if entry.key == NULL:
                    found[0] = NULL
                    return OK
                if entry.hash == hash:
                    start = entry.key
                    if start == key:
                        found[0] = entry
                        return OK
                    same = quick_eq(start, key)
                    if same < 0:
                        Py_INCREF(start)
                        same = keys_equal(vm, start, key)
                        Py_DECREF(start)
                        if same < 0:
                            return failed(vm)
                        if t.table != table or t.mask != mask or entry.key != start:
                            changed = True
                            break
                    if same:
                        found[0] = entry
                        return OK
                    n_met += 1
                    if SP_UNLIKELY(n_met > COLLIDING_FEW) and meter_charge(vm, MEETING_PRICE) != OK:
                        return TRAPPED
                entry += 1
                if probes == 0:
                    break
                probes -= 1
            if changed:
                break
            rounds += 1
            if SP_UNLIKELY(rounds > 2):
                if meter_charge(vm, 16) != OK:
                    return TRAPPED
            perturb >>= SET_PERTURB_SHIFT
            i = (i * 5 + 1 + perturb) & <size_t>mask
        # The comparison changed the table: start again.
        if meter_charge(vm, 8) != OK:
            return TRAPPED


cdef int set_peek_int(SetTable* t, int64_t number) noexcept:
    """Is the int in the table? 1, 0, or -1: what stands there is for set_find to compare."""
    cdef int64_t hash = hash_int64(number)
    cdef size_t perturb = <size_t>hash
    cdef size_t i = <size_t>hash & <size_t>t.mask
    cdef SetEntry* entry
    cdef int probes, jumps = 0
    cdef int64_t other = 0
    while True:
        entry = &t.table[i]
        probes = SET_LINEAR_PROBES if <Py_ssize_t>i + SET_LINEAR_PROBES <= t.mask else 0
        while True:
            if entry.key == NULL:
                return 0
            if entry.hash == hash:
                if Py_TYPE(entry.key) != &PyLong_Type or not sp_int_as_i64(entry.key, &other):
                    return -1
                if other == number:
                    return 1
            entry += 1
            if probes == 0:
                break
            probes -= 1
        jumps += 1
        if SP_UNLIKELY(jumps > 2):
            return -1             # more of them are charged
        perturb >>= SET_PERTURB_SHIFT
        i = (i * 5 + 1 + perturb) & <size_t>t.mask


cdef Py_ssize_t _set_insert_clean(SetEntry* table, size_t mask, PyObject* key, int64_t hash) noexcept:
    """Put a key that is not there into a table without deleted entries. Returns how many jumps it took."""
    cdef size_t perturb = <size_t>hash
    cdef size_t i = <size_t>hash & mask
    cdef SetEntry* entry
    cdef Py_ssize_t jumps = 0
    cdef int probes
    while True:
        entry = &table[i]
        probes = SET_LINEAR_PROBES if i + SET_LINEAR_PROBES <= mask else 0
        while True:
            if entry.key == NULL:
                entry.key = key
                entry.hash = hash
                return jumps
            entry += 1
            if probes == 0:
                break
            probes -= 1
        jumps += 1
        perturb >>= SET_PERTURB_SHIFT
        i = (i * 5 + 1 + perturb) & mask


cdef enum:
    SET_JUMPS_CHARGED = 1000     # in making a table: keys that collide make many


cdef int set_resize(VM vm, SetTable* t, Py_ssize_t minused) noexcept:
    """A new table with room for more than minused keys; deleted entries vanish."""
    cdef Py_ssize_t size = SET_MINSIZE
    cdef Py_ssize_t i, n = t.mask + 1
    cdef Py_ssize_t jumps = 0
    cdef SetEntry small[SET_MINSIZE]
    cdef SetEntry* old = t.table
    cdef SetEntry* table
    while size <= minused:
        size <<= 1
    if meter_charge(vm, (n + size) >> 4) != OK:
        return TRAPPED
    if size == SET_MINSIZE:
        table = t.small
        if old == table:
            if t.fill == t.used:
                return OK
            memcpy(small, old, sizeof(small))
            old = small
        memset(table, 0, sizeof(t.small))
    else:
        if heap_reserve(vm, size * <Py_ssize_t>sizeof(SetEntry)) != OK:
            return TRAPPED
        table = <SetEntry*>PyMem_Calloc(size, sizeof(SetEntry))
        if table == NULL:
            return trap(vm, TRAP_MEMORY, None)
    for i in range(n):
        if old[i].key != NULL and old[i].key != SP_SET_DUMMY:
            jumps += _set_insert_clean(table, size - 1, old[i].key, old[i].hash)
            if SP_UNLIKELY(jumps > SET_JUMPS_CHARGED) and table != t.small:
                if meter_charge(vm, jumps * 3) != OK:
                    PyMem_Free(table)
                    return TRAPPED
                jumps = 0
    t.table = table
    t.mask = size - 1
    t.fill = t.used
    if old != small and old != t.small:
        PyMem_Free(old)
    return OK


cdef inline Py_ssize_t _set_growth(SetTable* t) noexcept:
    return t.used * 2 if t.used > 50000 else t.used * 4


cdef int set_add_hashed(VM vm, SetTable* t, PyObject* key, int64_t hash) noexcept:
    """Add a key whose hash is known; the last deleted entry passed on the way is used again. May run
    guest code."""
    cdef SetEntry* deleted
    cdef size_t perturb, i
    cdef Py_ssize_t mask
    cdef SetEntry* table
    cdef SetEntry* entry
    cdef PyObject* start
    cdef int probes, same, rounds = 0, n_met = 0
    cdef bint changed
    while True:
        perturb = <size_t>hash
        mask = t.mask
        table = t.table
        i = <size_t>hash & <size_t>mask
        changed = False
        deleted = NULL
        while True:
            entry = &table[i]
            probes = SET_LINEAR_PROBES if <Py_ssize_t>i + SET_LINEAR_PROBES <= mask else 0
            while True:
                if entry.key == NULL:
                    Py_INCREF(key)
                    if deleted != NULL:
                        deleted.key = key
                        deleted.hash = hash
                        t.used += 1
                        return OK
                    entry.key = key
                    entry.hash = hash
                    t.fill += 1
                    t.used += 1
                    if t.fill * 5 < mask * 3:
                        return OK
                    return set_resize(vm, t, _set_growth(t))
                if entry.hash == hash:
                    start = entry.key
                    if start == key:
                        return OK
                    same = quick_eq(start, key)
                    if same < 0:
                        Py_INCREF(start)
                        same = keys_equal(vm, start, key)
                        Py_DECREF(start)
                        if same < 0:
                            return failed(vm)
                        if t.table != table or t.mask != mask or entry.key != start:
                            changed = True
                            break
                    if same:
                        return OK
                    n_met += 1
                    if SP_UNLIKELY(n_met > COLLIDING_FEW) and meter_charge(vm, MEETING_PRICE) != OK:
                        return TRAPPED
                elif entry.hash == -1:
                    deleted = entry
                entry += 1
                if probes == 0:
                    break
                probes -= 1
            if changed:
                break
            rounds += 1
            if SP_UNLIKELY(rounds > 2):
                if meter_charge(vm, 16) != OK:
                    return TRAPPED
            perturb >>= SET_PERTURB_SHIFT
            i = (i * 5 + 1 + perturb) & <size_t>mask
        if meter_charge(vm, 8) != OK:
            return TRAPPED


cdef int set_discard_hashed(VM vm, SetTable* t, PyObject* key, int64_t hash, bint* found) noexcept:
    cdef SetEntry* entry = NULL
    cdef PyObject* old
    cdef int status = set_find(vm, t, key, hash, &entry)
    found[0] = False
    if status != OK:
        return status
    if entry != NULL:
        found[0] = True
        old = entry.key
        entry.key = SP_SET_DUMMY
        entry.hash = -1
        t.used -= 1
        Py_DECREF(old)
    return OK


cdef inline int set_has_hashed(VM vm, SetTable* t, PyObject* key, int64_t hash, bint* out) noexcept:
    cdef SetEntry* entry = NULL
    cdef int status = set_find(vm, t, key, hash, &entry)
    out[0] = entry != NULL
    return status


# --- keys given as objects

cdef int set_add(VM vm, PyObject* s, PyObject* item) noexcept:
    """Add an item. May run guest code (`__hash__`, `__eq__`)."""
    cdef int64_t hash = 0
    cdef int status = stable_hash(vm, item, &hash)
    if status != OK:
        return status
    return set_add_hashed(vm, set_table(s), item, hash)


cdef int _search_hash(VM vm, PyObject* item, int64_t* hash) noexcept:
    """The hash of an item that is looked for: a set without a `__hash__` of its own is looked for as a
    frozenset."""
    cdef PyObject* o = item
    cdef PyObject* own = NULL
    if Py_TYPE(o) == type_Instance and (<Instance>o).payload is not None:
        own = class_lookup(vm, (<Instance>o).klass, <PyObject*>s___hash__)
    if Py_TYPE(o) == type_Instance and (<Instance>o).payload is not None and (
            own == NULL or own == Py_None or Py_TYPE(own) == type_Native):
        o = <PyObject*>(<Instance>o).payload
    if Py_TYPE(o) == type_GuestSet and not (<GuestSet>o).frozen:
        hash[0] = set_hash(vm, o)
        set_table(o).hash = -1
        return OK
    return stable_hash(vm, item, hash)


cdef int set_discard(VM vm, PyObject* s, PyObject* item, bint* found) noexcept:
    """Remove an item if it is there. May run guest code."""
    cdef int64_t hash = 0
    cdef int status = _search_hash(vm, item, &hash)
    if status != OK:
        return status
    return set_discard_hashed(vm, set_table(s), item, hash, found)


cdef int set_has(VM vm, PyObject* s, PyObject* item, bint* out) noexcept:
    """Is the item in the set? May run guest code."""
    cdef int64_t hash = 0
    cdef int status = _search_hash(vm, item, &hash)
    if status != OK:
        return status
    return set_has_hashed(vm, set_table(s), item, hash, out)


cdef inline uint64_t _shuffle_bits(uint64_t h) noexcept:
    return ((h ^ <uint64_t>89869747) ^ (h << 16)) * <uint64_t>3644798167


cdef int64_t set_hash(VM vm, PyObject* s) noexcept:
    """The hash of a frozenset (kept in it), made of the hashes of its keys in any order."""
    cdef SetTable* t = set_table(s)
    cdef uint64_t h = 0
    cdef Py_ssize_t i
    if t.hash != -1:
        return t.hash
    if vm is not None:
        vm.fuel -= t.mask >> 2
    for i in range(t.mask + 1):
        if t.table[i].key != NULL and t.table[i].key != SP_SET_DUMMY:
            h ^= _shuffle_bits(<uint64_t>t.table[i].hash)
    h ^= (<uint64_t>t.used + 1) * <uint64_t>1927868237
    h ^= (h >> 11) ^ (h >> 25)
    h = h * <uint64_t>69069 + <uint64_t>907133923
    if h == ~<uint64_t>0:
        h = 590923713
    t.hash = <int64_t>h
    return t.hash
