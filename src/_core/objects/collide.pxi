# What keys cost that programs make to collide.
#
# The host's hashes of numbers, and of tuples of them, are known: programs can choose any number of keys
# with one hash, and each look-up of one of them passes the others inside a call of the host. So keys pass
# `key_guard` before the host sees them. Numbers and tuples that can collide by a simple rule are told
# apart by what they are, and counted per hash (key_guard_odd). Tuples of small ints and of floats can be made
# to collide as well, but honest programs have many of them: those that are put into dicts are watched by
# samples (collide_note), at next to no cost, and counted from the first that share a hash. Sets count what
# they pass (set_find).

cdef enum:
    COLLIDING_MAX = 20000        # hashes of odd keys that are remembered
    COLLIDING_FEW = 8            # keys of one hash that cost no more than others
    COLLIDING_PRICE = 12         # for a tuple to pass one of its hash in a dict
    MEETING_PRICE = 50           # for a key to pass one of its hash in a set


cdef bint hashes_plainly(PyObject* key) noexcept:
    """Does the host hash all of an odd key by itself?"""
    cdef PyTypeObject* t = Py_TYPE(key)
    cdef Py_ssize_t k
    if t == &PyTuple_Type:
        for k in range(PyTuple_GET_SIZE(key)):
            if not hashes_plainly(PyTuple_GET_ITEM(key, k)):
                return False
        return True
    return (t == &PyLong_Type or t == &PyUnicode_Type or t == &PyFloat_Type or t == &PyBytes_Type
            or t == &PyBool_Type or t == &PyComplex_Type or t == &PyRange_Type or key == Py_None)


cdef int64_t key_bits(PyObject* key) noexcept:
    """Of an int, or of the ints that a range is made of."""
    cdef int64_t n = 0
    if Py_TYPE(key) == &PyLong_Type:
        return sp_int_bits(key)
    if Py_TYPE(key) == &PyRange_Type:
        value = <object>key
        for part in (value.start, value.stop, value.step):
            n += sp_int_bits(<PyObject*>part)
    return n


cdef object plain_key(object key):
    """The key with a mark for each part that guest code might hash."""
    if type(key) is slice:
        key = (key.start, key.stop, key.step)
    if type(key) is tuple:
        return tuple([plain_key(part) for part in <tuple>key])
    return key if hashes_plainly(<PyObject*>key) else Ellipsis


cdef bytes key_signature(PyObject* key):
    """A plain key as bytes, other than those of other keys; raises."""
    cdef PyTypeObject* t = Py_TYPE(key)
    cdef object found
    if t == &PyLong_Type:
        return (<object>key).to_bytes((sp_int_bits(key) >> 3) + 2, "little", signed=True)
    if t == &PyFloat_Type or t == &PyComplex_Type:
        return repr(<object>key).encode()
    if t == &PyRange_Type:
        value = <object>key
        found = (value.start, value.stop, value.step)
        return key_signature(<PyObject*>found)
    if t != &PyTuple_Type:
        return str(hash(<object>key)).encode()
    found = []
    for part in <tuple>key:
        found.append(key_signature(<PyObject*>part))
        found.append(b"%d," % len(found[len(found) - 1]))
    return b"".join(found)


cdef int key_guard_odd(VM vm, PyObject* given, Py_ssize_t n_parts) noexcept:
    """Charge the comparisons that the host makes to find its way past keys of equal hash. Its hash of a
    number is known, so that programs can choose any number of keys that collide: how many have been seen
    is counted per hash. `n_parts`: of a tuple and those in it."""
    cdef int64_t n
    cdef PyObject* key = given
    cdef object plain = None
    try:
        if meter_charge(vm, 20 + (key_bits(key) >> 6) + 20 * n_parts) != OK:
            return TRAPPED
        if not hashes_plainly(key):
            plain = plain_key(<object>key)
            key = <PyObject*>plain
        table = vm.state.get("colliding")
        if table is None:
            table = vm.state["colliding"] = {}
        code = hash(<object>key)
        same = table.get(code)
        if same is None:
            if len(table) > COLLIDING_MAX:
                if meter_charge(vm, 4 * COLLIDING_MAX) != OK:
                    return TRAPPED
                table = vm.state["colliding"] = {
                    code: keys for code, keys in table.items() if type(keys) is set and len(keys) > 1}
            table[code] = key_signature(key)
            return OK
        mark = key_signature(key)
        if type(same) is bytes:
            if same == mark:
                return OK
            same = table[code] = {same}
        n = len(same)
        if mark not in same:
            heap_note(vm, 100 + len(mark))
            same.add(mark)
            vm.colliding_sum += 2 * n + 1
            n += 1
            if n > vm.colliding_most:
                vm.colliding_most = n
        return meter_charge(vm, (3 if n_parts == 0 else COLLIDING_PRICE) * n)
    except BaseException as error:
        # A part that the host can't hash: the operation itself says so.
        if type(error) is TypeError:
            return OK
        return fail_from(vm, error)


cdef int key_guard_tuple(VM vm, PyObject* key, int depth, bint* odd, Py_ssize_t* n_parts) noexcept:
    """Charge what nested tuples cost to hash. *odd: are there parts whose hashes programs can choose?"""
    cdef Py_ssize_t k, n = PyTuple_GET_SIZE(key)
    cdef PyObject* item
    cdef PyTypeObject* t
    cdef int64_t n_bits
    if depth <= 0:
        return fail(vm, exc_RecursionError, "maximum recursion depth exceeded while hashing a tuple")
    if n > 8 or depth < HASH_DEPTH:
        if meter_charge(vm, n) != OK:
            return TRAPPED
    n_parts[0] += n
    for k in range(n):
        item = PyTuple_GET_ITEM(key, k)
        t = Py_TYPE(item)
        if t == &PyLong_Type:
            n_bits = sp_int_bits(item)
            if n_bits > 30:
                odd[0] = True
                if n_bits > 1000 and meter_charge(vm, n_bits >> 6) != OK:
                    return TRAPPED
        elif t == &PyTuple_Type:
            if key_guard_tuple(vm, item, depth - 1, odd, n_parts) != OK:
                return failed(vm)
        elif t == &PyComplex_Type or t == &PyRange_Type:
            odd[0] = True
            if t == &PyRange_Type and meter_charge(vm, key_bits(item) >> 6) != OK:
                return TRAPPED
        elif t == &PySlice_Type:
            if key_guard_slice(vm, item, depth - 1, odd, n_parts) != OK:
                return failed(vm)
    return OK


cdef int key_guard_slice(VM vm, PyObject* key, int depth, bint* odd, Py_ssize_t* n_parts) noexcept:
    """Slices have hashes from 3.12 on."""
    if PY_VERSION < 0x030C0000:
        return OK
    if depth <= 0:
        return fail(vm, exc_RecursionError, "maximum recursion depth exceeded while hashing a slice")
    value = <object>key
    parts = (value.start, value.stop, value.step)
    return key_guard_tuple(vm, <PyObject*>parts, depth, odd, n_parts)


cdef int key_guard_parts(VM vm, PyObject* key) noexcept:
    """key_guard of a tuple or a slice."""
    cdef bint odd = vm.colliding_most > COLLIDING_FEW
    cdef Py_ssize_t n_parts = 0
    cdef int status
    if Py_TYPE(key) == &PyTuple_Type:
        status = key_guard_tuple(vm, key, HASH_DEPTH, &odd, &n_parts)
    else:
        status = key_guard_slice(vm, key, HASH_DEPTH, &odd, &n_parts)
    return key_guard_odd(vm, key, n_parts) if status == OK and odd and n_parts != 0 else status


cdef inline int key_guard(VM vm, PyObject* key) noexcept:
    """Before the host hashes a key: nested tuples are charged, and refused when they would overflow
    the C stack; keys that can have been made to collide are charged for those they pass."""
    cdef PyTypeObject* t = Py_TYPE(key)
    if SP_LIKELY(t == &PyUnicode_Type):
        return OK
    if t == &PyLong_Type:
        if SP_UNLIKELY(sp_int_bits(key) > 60 or vm.colliding_most > COLLIDING_FEW):
            return key_guard_odd(vm, key, 0)
    elif t == &PyTuple_Type or t == &PySlice_Type:
        return key_guard_parts(vm, key)
    elif t == &PyComplex_Type or t == &PyRange_Type or (
            t == &PyFloat_Type and vm.colliding_most > COLLIDING_FEW):
        return key_guard_odd(vm, key, 2)
    return OK


# --- tuples watched by chance

cdef enum:
    WATCHED_BITS = 8
    WATCHED = 1 << WATCHED_BITS
    WATCHED_STAY = 15            # of 16 hashes that find their place taken
    COLLIDING_LEAST = 64         # so many tuples of a hash may an honest program have: hash(-1) == hash(-2)


cdef uint64_t tuple_mark(PyObject* key, uint64_t mark) noexcept:
    """Another hash of a tuple, which depends on the seed: with `mark`, that of what stands before it."""
    cdef Py_ssize_t k
    cdef PyObject* item
    cdef PyTypeObject* t
    cdef int64_t i
    cdef double f
    for k in range(PyTuple_GET_SIZE(key)):
        item = PyTuple_GET_ITEM(key, k)
        t = Py_TYPE(item)
        i = 0
        if t == &PyTuple_Type:
            mark = tuple_mark(item, mark + 1)
        elif t == &PyFloat_Type:
            f = PyFloat_AS_DOUBLE(item)
            memcpy(&i, &f, sizeof(double))
        elif (t == &PyLong_Type and not sp_int_as_i64(item, &i)) or t == &PyUnicode_Type or t == &PyBytes_Type:
            i = PyObject_Hash(item)
        mark = (mark ^ <uint64_t>i) * XX_PRIME_1
        mark ^= mark >> 29
    return mark


cdef void collide_note(VM vm, PyObject* key, Py_hash_t code) noexcept:
    """A tuple was put into a dict of some size. Which tuples are watched is drawn from the run's seed, which
    programs can't see: where it is not the default, they can't hide those that collide between others.
    Whether a program's tuples do collide is not drawn, so that it costs the others nothing."""
    cdef SeenHash* place
    cdef uint64_t mark
    if vm.seen_hashes == NULL:
        vm.seen_hashes = <SeenHash*>calloc(WATCHED, sizeof(SeenHash))
        if vm.seen_hashes == NULL:
            PyErr_Clear()
            return
        # The same in every run with that seed: fuel must not depend on anything else.
        seed = vm.seed
        vm.dice = ((<uint64_t>PyObject_Hash(<PyObject*>seed) ^ XX_PRIME_5) * XX_PRIME_2) | 1
        vm.seen_mark = vm.dice
    place = &vm.seen_hashes[((<uint64_t>code ^ vm.seen_mark) * XX_PRIME_1) >> (64 - WATCHED_BITS)]
    if place.code == code:
        mark = tuple_mark(key, vm.seen_mark)
        if place.mark != mark:
            collide_count(vm, key, code)
        return
    vm.dice ^= vm.dice << 13
    vm.dice ^= vm.dice >> 7
    vm.dice ^= vm.dice << 17
    if place.mark == 0 or (vm.dice >> 60) >= WATCHED_STAY:
        place.code = code
        place.mark = tuple_mark(key, vm.seen_mark)


cdef void collide_count(VM vm, PyObject* key, Py_hash_t code) noexcept:
    """Another tuple has that hash."""
    try:
        if not hashes_plainly(key):
            return
        table = vm.state.get("colliding")
        if table is not None and type(table.get(code)) is set:
            return                # key_guard_odd counts them
        watched = vm.state.get("watched tuples")
        if watched is None:
            watched = vm.state["watched tuples"] = {}
        same = watched.setdefault(code, set())
        same.add(key_signature(key))
        if len(same) > COLLIDING_LEAST:
            del watched[code]
            if table is None:
                table = vm.state["colliding"] = {}
            table[code] = same
            vm.colliding_sum += <int64_t>len(same) * len(same)
            if len(same) > vm.colliding_most:
                vm.colliding_most = len(same)
    except BaseException:
        pass                      # no memory: the budget has its flag, which ends the run


cdef void collide_note_all(VM vm, PyObject* other) noexcept:
    """A dict was put into another of some size. Large ones were watched when they were made."""
    cdef Py_ssize_t position = 0
    cdef PyObject* key
    cdef Py_hash_t code
    if PyDict_GET_SIZE(other) > COLLIDING_LEAST + 1:
        return
    while PyDict_Next(other, &position, &key, NULL):
        if Py_TYPE(key) == &PyTuple_Type and hashes_plainly(key):
            code = PyObject_Hash(key)
            if code != -1:
                collide_note(vm, key, code)
