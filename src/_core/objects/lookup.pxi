# Look-ups in dicts that guests can reach.
#
# While the host looks for a key it holds the address of the dict's table and of an entry, compares the
# keys, and then trusts both if the table's address is still the same. Guest code that ran in between
# can have freed that table and made a smaller one at the same address: entries that are long gone would
# be read and written (CPython itself has this fault). So no guest code runs inside a look-up of the host:
# where two keys can be compared by guest code alone the host is told that they differ, the pair is noted,
# compared when the look-up is over, and the look-up made again with the answer.
#
# Where no look-up of ours goes on, such a comparison raises `_Undecided`.

class _Undecided(RuntimeError):
    """The host would have to run guest code to compare two keys."""

cdef PyObject* undecided = <PyObject*>_Undecided

cdef enum:
    LOOK_GET = 0
    LOOK_SET = 1
    LOOK_DEFAULT = 2           # set where it is missing
    LOOK_TAKE = 3              # remove; the value becomes the caller's

cdef enum:
    NOTE_PRICE = 2
    PLAIN_PRICE = 20           # a pair that the host compares without guest code
    PAIR_PRICE = 18            # a pair compared by guest code
    PAIR_BYTES = 64            # a pair and its share of the table


cdef int look_leave() noexcept:
    """Leave the host's code: what goes on is in the VM."""
    PyErr_SetNone(guest_unwinding)
    return -1


cdef int look_compare(VM vm, PyObject* a, PyObject* b) except -1:
    """Are the keys equal? What the host is told while it looks up."""
    cdef LookUp* look = vm.look
    cdef Py_ssize_t i
    if look == NULL:
        PyErr_SetString(undecided, "keys of this mapping can't be compared here")
        return -1
    if look.all_differ:
        return 0
    if look.n_known != 0:
        # The same pairs come in the same order, unless the dict has changed.
        i = look.cursor
        if i < look.n_known and look.pairs[i].a == a and look.pairs[i].b == b:
            look.cursor = i + 1
            if i >= 8 and meter_charge(vm, 1) != OK:
                return look_leave()
            return look.pairs[i].is_equal
    # A host that was told that keys differ may come to an entry again, on its way to an empty place. Which
    # it does depends on the hashes of all keys, those of texts too: that must not cost anything.
    for i in range(look.n if look.n < LOOK_AGAIN else LOOK_AGAIN):
        if look.pairs[i].a == a and look.pairs[i].b == b:
            return look.pairs[i].is_equal
    if look.n_known != 0:
        if meter_charge(vm, look.n_known >> 2) != OK:
            return look_leave()
        for i in range(look.n_known):
            if look.pairs[i].a == a and look.pairs[i].b == b:
                look.cursor = i + 1
                return look.pairs[i].is_equal
    if meter_charge(vm, NOTE_PRICE) != OK:
        return look_leave()
    if look.n == look.capacity and look_grow(vm, look) != 0:
        return -1
    Py_INCREF(a)
    Py_INCREF(b)
    look.pairs[look.n].a = a
    look.pairs[look.n].b = b
    look.pairs[look.n].is_equal = False
    look.n += 1
    return 0


cdef bint look_plain_again(VM vm, PyObject* a, PyObject* b) noexcept:
    """Has the host compared these two, which need no guest code, before in this look-up (LOOK_AGAIN)? A
    look-up ends where another key is looked up; and, at the latest, where anything else is charged."""
    cdef bint is_first = vm.fuel + vm.fuel_reserve != vm.plain_left
    cdef int i
    if not is_first and (b == vm.plain_keys[0] or b == vm.plain_keys[1]):
        vm.plain_keys[0] = vm.plain_keys[1] = b
    elif not is_first and (a == vm.plain_keys[0] or a == vm.plain_keys[1]):
        vm.plain_keys[0] = vm.plain_keys[1] = a
    else:
        # The host puts the key second, unless what it has can't be compared with it.
        vm.n_plain = 0
        vm.plain_keys[0] = b
        vm.plain_keys[1] = b if Py_TYPE(b) == type_Instance else a
    for i in range(vm.n_plain):
        if vm.plain_pairs[i].a == a and vm.plain_pairs[i].b == b:
            return True
    if vm.n_plain < LOOK_AGAIN:
        vm.plain_pairs[vm.n_plain].a = a
        vm.plain_pairs[vm.n_plain].b = b
        vm.n_plain += 1
    return False


cdef inline void look_start(LookUp* look, bint all_differ) noexcept:
    look.pairs = look.few
    look.n = look.n_known = look.cursor = 0
    look.capacity = LOOK_FEW
    look.all_differ = all_differ


cdef int look_grow(VM vm, LookUp* look) except -1:
    """Make room for twice as many pairs."""
    cdef Py_ssize_t capacity = 2 * look.capacity
    cdef bint is_few = look.pairs == look.few
    cdef KeyPair* pairs = <KeyPair*>realloc(NULL if is_few else look.pairs, capacity * sizeof(KeyPair))
    if pairs == NULL:
        PyErr_NoMemory()
        return -1
    if is_few:
        memcpy(pairs, look.few, sizeof(look.few))
    look.pairs = pairs
    look.capacity = capacity
    heap_note(vm, capacity * PAIR_BYTES)
    return 0


cdef int look_settle(VM vm, LookUp* look) noexcept:
    """Compare the pairs noted last, up to the first that is equal, and forget those behind it. Runs
    guest code."""
    cdef int status = OK
    cdef bint same = False
    cdef Value v, w
    v.tag = w.tag = UNSET
    while status == OK and not same and look.n_known < look.n:
        status = meter_charge(vm, PAIR_PRICE)
        if status != OK:
            break
        set_any(&v, look.pairs[look.n_known].a)
        set_any(&w, look.pairs[look.n_known].b)
        status = ops_eq(vm, &v, &w, &same)
        look.pairs[look.n_known].is_equal = same
        look.n_known += 1
    value_clear(&v)
    value_clear(&w)
    look_forget(look, look.n_known)
    return status


cdef void look_forget(LookUp* look, Py_ssize_t n) noexcept:
    """Keep n pairs."""
    while look.n > n:
        look.n -= 1
        Py_DECREF(look.pairs[look.n].a)
        Py_DECREF(look.pairs[look.n].b)


cdef int look_up(VM vm, int kind, PyObject* d, PyObject* key, PyObject* value, PyObject** found) noexcept:
    """Look a key up in an exact dict and do what `kind` says. found: what it stands for (after
    LOOK_DEFAULT: stands for now), or NULL; borrowed, but for LOOK_TAKE. 0, or -1 with the host's error
    set. May run guest code (`__hash__`, `__eq__`)."""
    cdef LookUp look
    cdef PyObject* got = NULL
    cdef int result = -1
    cdef Py_ssize_t n = PyDict_GET_SIZE(d)
    cdef Py_hash_t code = PyObject_Hash(key)
    if code == -1:
        return -1
    Py_INCREF(d)
    Py_INCREF(key)
    Py_XINCREF(value)
    if kind == LOOK_SET and Py_TYPE(key) != type_Instance:
        # Mostly there is nothing to compare. (The host's error for what there is costs more than a look-up.)
        result = _PyDict_SetItem_KnownHash(d, key, value, code)
        if result == 0 or not PyErr_ExceptionMatches(undecided):
            if n > COLLIDING_LEAST and PyDict_GET_SIZE(d) > n and Py_TYPE(key) == &PyTuple_Type:
                collide_note(vm, key, code)
            _look_release(vm, NULL, d, key, value)
            return result
        PyErr_Clear()
    look_start(&look, False)
    while True:
        look.cursor = 0
        vm.look = &look
        got = _PyDict_GetItem_KnownHash(d, key, code)
        vm.look = NULL
        if got == NULL and PyErr_Occurred() != NULL:
            break
        if look.n > look.n_known:
            if look_settle(vm, &look) != OK:
                look_leave()
                break
            continue
        # From here on no guest code runs: what was found stays true.
        result = 0
        look.cursor = 0
        if kind == LOOK_SET or (kind == LOOK_DEFAULT and got == NULL):
            vm.look = &look
            result = _PyDict_SetItem_KnownHash(d, key, value, code)
            vm.look = NULL
            got = value
            if n > COLLIDING_LEAST and PyDict_GET_SIZE(d) > n and Py_TYPE(key) == &PyTuple_Type:
                collide_note(vm, key, code)
        elif kind == LOOK_TAKE and got != NULL:
            Py_INCREF(got)
            vm.look = &look
            result = _PyDict_DelItem_KnownHash(d, key, code)
            vm.look = NULL
            if result != 0:
                Py_DECREF(got)
        break
    if result == 0 and found != NULL:
        found[0] = got
    _look_release(vm, &look, d, key, value)
    return result


cdef void _look_release(VM vm, LookUp* look, PyObject* d, PyObject* key, PyObject* value) noexcept:
    if look != NULL:
        look_forget(look, 0)
        if look.pairs != look.few:
            free(look.pairs)
    if Py_REFCNT(d) == 1:
        # Guest code has dropped the dict; what was found in it is still to be used.
        vm.look_kept = <object>d
    Py_DECREF(d)
    Py_DECREF(key)
    Py_XDECREF(value)


cdef inline bint was_undecided() noexcept:
    """Is the host's error that keys could not be compared? Clears it."""
    if PyErr_Occurred() == NULL or not PyErr_ExceptionMatches(undecided):
        return False
    PyErr_Clear()
    return True


cdef inline PyObject* dict_peek(VM vm, PyObject* d, PyObject* key) noexcept:
    """d[key], borrowed; NULL: not there, or the host's error is set. May run guest code."""
    cdef PyObject* found = NULL
    if SP_LIKELY(is_plain_scalar(Py_TYPE(key))):
        found = PyDict_GetItemWithError(d, key)
        if SP_LIKELY(found != NULL) or SP_LIKELY(not was_undecided()):
            return found
    return NULL if look_up(vm, LOOK_GET, d, key, NULL, &found) != 0 else found


cdef inline bint dict_peek_int(VM vm, PyObject* d, int64_t i, PyObject** found) noexcept:
    """d[i], borrowed, or NULL, with no box made for i. False: it is for key_guard and dict_peek to say."""
    if SP_UNLIKELY(vm.colliding_most > COLLIDING_FEW):
        return False
    found[0] = PyDict_GetItemWithError(d, sp_int_key(i))
    if SP_UNLIKELY(found[0] == NULL) and PyErr_Occurred() != NULL:
        PyErr_Clear()
        return False
    return True


cdef inline int dict_write(VM vm, PyObject* d, PyObject* key, PyObject* value) noexcept:
    """d[key] = value; -1: the host's error is set. May run guest code."""
    cdef int result
    if SP_LIKELY(is_plain_scalar(Py_TYPE(key))):
        result = PyDict_SetItem(d, key, value)
        if SP_LIKELY(result == 0) or not was_undecided():
            return result
    return look_up(vm, LOOK_SET, d, key, value, NULL)


cdef int dict_remove(VM vm, PyObject* d, PyObject* key, PyObject** value) noexcept:
    """Take a key out: its value as a new reference, or NULL where it is not there; -1: the host's error
    is set. May run guest code."""
    return look_up(vm, LOOK_TAKE, d, key, NULL, value)


cdef PyObject* dict_default(VM vm, PyObject* d, PyObject* key, PyObject* value) noexcept:
    """d.setdefault(key, value), borrowed; NULL: the host's error is set. May run guest code."""
    cdef PyObject* found = NULL
    return NULL if look_up(vm, LOOK_DEFAULT, d, key, value, &found) != 0 else found


cdef enum:
    COLLIDING_STEP = 200000      # units that the host may take for them in one go


cdef inline int64_t collision_cost(VM vm, Py_ssize_t n) noexcept:
    """What it costs, beyond the ordinary, to put n keys of a dict into another: each passes those of its
    hash. No dict holds more of them than the run has seen."""
    cdef int64_t most
    if SP_LIKELY(vm.colliding_most <= COLLIDING_FEW):
        return 0
    most = n * vm.colliding_most
    return (most if most < vm.colliding_sum else vm.colliding_sum) * 3 >> 1


cdef int dict_join(VM vm, PyObject* d, PyObject* other) noexcept:
    """d.update(other) of exact dicts, whose sizes are charged and reserved. It goes step by step where
    the keys of `other` were made to collide, or can be compared by guest code alone."""
    cdef int64_t cost = collision_cost(vm, PyDict_GET_SIZE(other))
    cdef Py_ssize_t i, n = PyDict_GET_SIZE(d)
    charge_gaps(vm, other)
    if SP_LIKELY(cost <= COLLIDING_STEP):
        if cost != 0 and meter_charge(vm, cost) != OK:
            return TRAPPED
        if SP_LIKELY(PyDict_Merge(d, other, 1) == 0):
            if n > COLLIDING_LEAST and PyDict_GET_SIZE(d) > n:
                collide_note_all(vm, other)
            return OK
        if not was_undecided():
            return fail_host(vm)
    try:
        items = list((<dict><object>other).items())
    except BaseException as error:
        return fail_from(vm, error)
    cost = cost // (len(items) + 1) + 1
    for i in range(len(items)):
        pair = <object>PyList_GET_ITEM(<PyObject*>items, i)
        if meter_charge(vm, cost) != OK:
            return TRAPPED
        if dict_write(vm, d, PyTuple_GET_ITEM(<PyObject*>pair, 0), PyTuple_GET_ITEM(<PyObject*>pair, 1)) != 0:
            return fail_host(vm)
    return OK


cdef int dict_pour(VM vm, PyObject* d, PyObject* other) noexcept:
    """Put the items of one exact dict, which the caller has charged, into another that has none of its
    keys; -1: the host's error is set. No guest code runs."""
    cdef LookUp look
    cdef int result
    charge_gaps(vm, other)
    look_start(&look, True)
    vm.look = &look
    result = PyDict_Merge(d, other, 1)
    vm.look = NULL
    return result


cdef PyObject* dict_duplicate(VM vm, PyObject* d) noexcept:
    """A copy of an exact dict, whose size is charged and reserved; NULL after a failure. No guest code
    runs: its keys are known to differ."""
    cdef LookUp look
    cdef PyObject* made
    cdef int64_t cost = collision_cost(vm, PyDict_GET_SIZE(d))
    charge_gaps(vm, d)
    if cost != 0:
        if cost <= COLLIDING_STEP:
            if meter_charge(vm, cost) != OK:
                return NULL
        else:
            made = PyDict_New()
            if made == NULL:
                fail_host(vm)
            elif dict_join(vm, made, d) != OK:
                Py_DECREF(made)
                return NULL
            return made
    look_start(&look, True)
    vm.look = &look
    made = PyDict_Copy(d)
    vm.look = NULL
    if made == NULL:
        fail_host(vm)
    return made
