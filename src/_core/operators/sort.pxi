# The engine of sorted() and list.sort(): a stable merge sort over runs that are there already.
#
# What is sorted are pairs of a 64-bit prefix and the index of an item. Where all keys are small ints
# or floats the prefix is the key; of strings it is the first letters, of tuples the prefix of their
# first item, and only equal prefixes are compared in full (quick_lt, else ops_lt, which may run guest
# code). The list is empty while guest code may see it, as in CPython, and gets its items back on every
# path. A unit of fuel is charged for each step of a merge.

cdef extern from *:
    """
    /* Take the items out of a list, which looks empty until sp_list_give. */
    static inline PyObject **sp_list_take(PyObject *list, Py_ssize_t *n, Py_ssize_t *room) {
        PyListObject *l = (PyListObject *)list;
        PyObject **items = l->ob_item;
        *n = Py_SIZE(l);
        *room = l->allocated;
        l->ob_item = NULL;
        l->allocated = -1;
    #if PY_VERSION_HEX >= 0x030900A4
        Py_SET_SIZE(l, 0);
    #else
        Py_SIZE(l) = 0;
    #endif
        return items;
    }

    /* Put them back; what the list has got meanwhile is dropped, and 1 returned if that is the case. */
    static inline int sp_list_give(PyObject *list, PyObject **items, Py_ssize_t n, Py_ssize_t room) {
        PyListObject *l = (PyListObject *)list;
        PyObject **other = l->ob_item;
        Py_ssize_t k = Py_SIZE(l);
        int changed = l->allocated != -1;
        l->ob_item = items;
        l->allocated = room;
    #if PY_VERSION_HEX >= 0x030900A4
        Py_SET_SIZE(l, n);
    #else
        Py_SIZE(l) = n;
    #endif
        if (other != NULL) {
            while (--k >= 0) Py_XDECREF(other[k]);
            PyMem_Free(other);
        }
        return changed;
    }

    /* An int64 that orders as the double does; NaN has none. */
    static inline int64_t sp_double_order(double f) {
        int64_t i;
        f += 0.0;
        memcpy(&i, &f, 8);
        return i < 0 ? i ^ INT64_MAX : i;
    }

    /* The first eight letters of a one-byte string as a number that orders as the string does. */
    static inline int64_t sp_text_order(PyObject *o) {
        const uint8_t *p = (const uint8_t *)PyUnicode_DATA(o);
        Py_ssize_t n = PyUnicode_GET_LENGTH(o), i;
        uint64_t v = 0;
        if (n > 8) n = 8;
        for (i = 0; i < n; i++) v |= (uint64_t)p[i] << (56 - 8 * i);
        return (int64_t)(v ^ ((uint64_t)1 << 63));
    }
    """
    PyObject** sp_list_take(PyObject*, Py_ssize_t*, Py_ssize_t*) noexcept
    bint sp_list_give(PyObject*, PyObject**, Py_ssize_t, Py_ssize_t) noexcept
    int64_t sp_double_order(double) noexcept
    int64_t sp_text_order(PyObject*) noexcept

cdef enum:
    SORT_ROOM = 64            # lists up to this size are sorted on the C stack
    SORT_HALF = 33            # half of it, and one
    SORT_RUNS = 90            # runs waiting to be merged: enough for 2**62 items
    SORT_CHUNK = 4096         # steps of a merge between two charges

cdef struct SortItem:
    int64_t prefix
    Py_ssize_t index

cdef struct Sorter:
    PyObject** keys
    SortItem* spare           # room for half of the items
    bint is_complete          # the prefix is the whole key
    int n_runs
    SortItem* start[SORT_RUNS]
    Py_ssize_t length[SORT_RUNS]


cdef inline int sort_less(VM vm, Sorter* s, SortItem* a, SortItem* b) noexcept:
    """a < b: 1, 0, or -1 with vm.exc or the trap set."""
    if a.prefix != b.prefix:
        return a.prefix < b.prefix
    if s.is_complete:
        return 0
    vm.fuel -= 1
    return keys_less(vm, s.keys[a.index], s.keys[b.index])


cdef bint _order(PyObject* o, PyTypeObject* t, int64_t* prefix) noexcept:
    """The prefix of a key of type t; False if it has none."""
    if Py_TYPE(o) != t:
        return False
    if t == &PyLong_Type:
        return sp_int_as_i64(o, prefix)
    if t == &PyFloat_Type:
        prefix[0] = sp_double_order(PyFloat_AS_DOUBLE(o))
        return not isnan(PyFloat_AS_DOUBLE(o))
    if PyUnicode_KIND(o) != 1:
        return False
    prefix[0] = sp_text_order(o)
    return True


cdef void sort_prefixes(Sorter* s, SortItem* items, Py_ssize_t n) noexcept:
    """Set the prefix of every item, all 0 where the keys are not all of one kind."""
    cdef PyTypeObject* t = Py_TYPE(s.keys[0])
    cdef PyTypeObject* inner = NULL
    cdef PyObject* key
    cdef Py_ssize_t i
    s.is_complete = False
    if t == &PyTuple_Type and PyTuple_GET_SIZE(s.keys[0]) > 0:
        inner = Py_TYPE(PyTuple_GET_ITEM(s.keys[0], 0))
    if (t == &PyLong_Type or t == &PyFloat_Type or t == &PyUnicode_Type
            or inner == &PyLong_Type or inner == &PyFloat_Type or inner == &PyUnicode_Type):
        for i in range(n):
            key = s.keys[items[i].index]
            if inner != NULL:
                if Py_TYPE(key) != &PyTuple_Type or PyTuple_GET_SIZE(key) == 0:
                    break
                key = PyTuple_GET_ITEM(key, 0)
            if not _order(key, t if inner == NULL else inner, &items[i].prefix):
                break
        else:
            s.is_complete = t == &PyLong_Type or t == &PyFloat_Type
            return
    for i in range(n):
        items[i].prefix = 0


cdef Py_ssize_t sort_count_run(VM vm, Sorter* s, SortItem* lo, SortItem* hi) noexcept:
    """Length of the run at lo, which is made ascending; -1: failed."""
    cdef SortItem* p = lo + 1
    cdef SortItem* q
    cdef SortItem spare
    cdef Py_ssize_t n
    cdef int less
    if p == hi:
        return 1
    less = sort_less(vm, s, p, lo)
    if less < 0:
        return -1
    p += 1
    if less:
        while p < hi:
            less = sort_less(vm, s, p, p - 1)
            if less < 0:
                return -1
            if not less:
                break
            p += 1
        n = p - lo
        q = p - 1
        while lo < q:
            spare = lo[0]
            lo[0] = q[0]
            q[0] = spare
            lo += 1
            q -= 1
        return n
    while p < hi:
        less = sort_less(vm, s, p, p - 1)
        if less < 0:
            return -1
        if less:
            break
        p += 1
    return p - lo


cdef int sort_insert(VM vm, Sorter* s, SortItem* lo, SortItem* hi, SortItem* start) noexcept:
    """Binary insertion: lo .. start is sorted, afterwards lo .. hi is."""
    cdef SortItem pivot
    cdef SortItem* left
    cdef SortItem* right
    cdef SortItem* middle
    cdef int less
    while start < hi:
        pivot = start[0]
        left = lo
        right = start
        while left < right:
            middle = left + ((right - left) >> 1)
            less = sort_less(vm, s, &pivot, middle)
            if less < 0:
                return -1
            if less:
                right = middle
            else:
                left = middle + 1
        memmove(left + 1, left, (start - left) * sizeof(SortItem))
        left[0] = pivot
        start += 1
    return 0


cdef Py_ssize_t sort_place(VM vm, Sorter* s, SortItem* item, SortItem* run, Py_ssize_t n, bint after) noexcept:
    """Where item belongs in a run: before its equals, or after them; -1: failed."""
    cdef Py_ssize_t low = 0
    cdef Py_ssize_t middle
    cdef int less
    while low < n:
        middle = (low + n) >> 1
        if after:
            less = sort_less(vm, s, item, run + middle)
            if less < 0:
                return -1
            less = not less
        else:
            less = sort_less(vm, s, run + middle, item)
            if less < 0:
                return -1
        if less:
            low = middle + 1
        else:
            n = middle
    return low


cdef int sort_merge_low(VM vm, Sorter* s, SortItem* a, Py_ssize_t na, SortItem* b, Py_ssize_t nb) noexcept:
    """Merge neighbours, a being the shorter. On failure all items are still there."""
    cdef SortItem* dest = a
    cdef SortItem* left = s.spare
    cdef int less = 0
    cdef Py_ssize_t steps = 0
    memcpy(left, a, na * sizeof(SortItem))
    while na > 0 and nb > 0:
        if steps == 0:
            steps = SORT_CHUNK
            if meter_charge(vm, SORT_CHUNK if na + nb > SORT_CHUNK else na + nb) != OK:
                less = -1
                break
        steps -= 1
        less = sort_less(vm, s, b, left)
        if less < 0:
            break
        if less:
            dest[0] = b[0]
            b += 1
            nb -= 1
        else:
            dest[0] = left[0]
            left += 1
            na -= 1
        dest += 1
    memcpy(dest, left, na * sizeof(SortItem))
    return -1 if less < 0 else 0


cdef int sort_merge_high(VM vm, Sorter* s, SortItem* a, Py_ssize_t na, SortItem* b, Py_ssize_t nb) noexcept:
    """Merge neighbours, b being the shorter."""
    cdef SortItem* dest = b + nb - 1
    cdef SortItem* right = s.spare
    cdef int less = 0
    cdef Py_ssize_t steps = 0
    memcpy(right, b, nb * sizeof(SortItem))
    a += na - 1
    right += nb - 1
    while na > 0 and nb > 0:
        if steps == 0:
            steps = SORT_CHUNK
            if meter_charge(vm, SORT_CHUNK if na + nb > SORT_CHUNK else na + nb) != OK:
                less = -1
                break
        steps -= 1
        less = sort_less(vm, s, right, a)
        if less < 0:
            break
        if less:
            dest[0] = a[0]
            a -= 1
            na -= 1
        else:
            dest[0] = right[0]
            right -= 1
            nb -= 1
        dest -= 1
    memcpy(dest - nb + 1, s.spare, nb * sizeof(SortItem))
    return -1 if less < 0 else 0


cdef int sort_merge_at(VM vm, Sorter* s, int i) noexcept:
    """Merge the runs i and i + 1 of the stack."""
    cdef SortItem* a = s.start[i]
    cdef SortItem* b = s.start[i + 1]
    cdef Py_ssize_t na = s.length[i]
    cdef Py_ssize_t nb = s.length[i + 1]
    cdef Py_ssize_t k
    s.length[i] = na + nb
    if i == s.n_runs - 3:
        s.start[i + 1] = s.start[i + 2]
        s.length[i + 1] = s.length[i + 2]
    s.n_runs -= 1
    k = sort_place(vm, s, b, a, na, True)
    if k < 0:
        return -1
    a += k
    na -= k
    if na == 0:
        return 0
    nb = sort_place(vm, s, a + na - 1, b, nb, False)
    if nb < 0:
        return -1
    if nb == 0:
        return 0
    if na <= nb:
        return sort_merge_low(vm, s, a, na, b, nb)
    return sort_merge_high(vm, s, a, na, b, nb)


cdef int sort_items(VM vm, Sorter* s, SortItem* items, Py_ssize_t n) noexcept:
    """Sort the pairs: 0, or -1 with vm.exc or the trap set."""
    cdef Py_ssize_t* length = s.length
    cdef SortItem* hi = items + n
    cdef Py_ssize_t minimum = n
    cdef Py_ssize_t run, forced
    cdef int low_bits = 0
    cdef int k
    s.n_runs = 0
    while minimum >= 64:
        low_bits |= minimum & 1
        minimum >>= 1
    minimum += low_bits
    while items < hi:
        if meter_charge(vm, 1) != OK:
            return -1
        run = sort_count_run(vm, s, items, hi)
        if run < 0:
            return -1
        vm.fuel -= run
        if run < minimum:
            forced = minimum if minimum < hi - items else hi - items
            vm.fuel -= forced * 3
            if sort_insert(vm, s, items, items + forced, items + run) < 0:
                return -1
            run = forced
        s.start[s.n_runs] = items
        length[s.n_runs] = run
        s.n_runs += 1
        items += run
        while s.n_runs > 1:
            k = s.n_runs - 2
            if (k > 0 and length[k - 1] <= length[k] + length[k + 1]) or (
                    k > 1 and length[k - 2] <= length[k - 1] + length[k]):
                if length[k - 1] < length[k + 1]:
                    k -= 1
            elif length[k] > length[k + 1]:
                break
            if sort_merge_at(vm, s, k) < 0:
                return -1
    while s.n_runs > 1:
        k = s.n_runs - 2
        if k > 0 and length[k - 1] < length[k + 1]:
            k -= 1
        if sort_merge_at(vm, s, k) < 0:
            return -1
    return 0


cdef int sort_keys(VM vm, const Value* key, PyObject** items, PyObject** keys, Py_ssize_t n) noexcept:
    """keys[i] = key(items[i]), owned, until one fails; the rest is NULL. May run guest code."""
    cdef Value callee, arg, result
    cdef Py_ssize_t i
    cdef int status = OK
    memset(keys, 0, n * sizeof(PyObject*))
    callee.tag = UNSET
    arg.tag = UNSET
    result.tag = UNSET
    value_copy(&callee, key)
    for i in range(n):
        set_any(&arg, items[i])
        status = vm_call(vm, &callee, &arg, 1, NULL, &result)
        if status != OK:
            break
        keys[i] = box(&result)
        value_clear(&result)
        if keys[i] == NULL:
            status = fail_host(vm)
            break
        if meter_charge(vm, 1) != OK:
            status = TRAPPED
            break
    value_clear(&callee)
    value_clear(&arg)
    value_clear(&result)
    return status


cdef int sort_list(VM vm, PyObject* target, const Value* key, bint reverse) noexcept:
    """Sort an exact list in place; key NULL, unset or None: the items themselves. May run guest code."""
    cdef SortItem room_pairs[SORT_ROOM]
    cdef SortItem room_spare[SORT_HALF]
    cdef PyObject* room_keys[SORT_ROOM]
    cdef Sorter s
    cdef SortItem* pairs = room_pairs
    cdef PyObject** items
    cdef PyObject** sorted_items
    cdef PyObject** keys = NULL
    cdef Py_ssize_t n = PyList_GET_SIZE(target)
    cdef Py_ssize_t i, size, allocated, memory = 0
    cdef bint has_key = key != NULL and key.tag != UNSET and key.tag != NONE
    cdef bint changed
    cdef int status = OK
    if n == 0 or (n == 1 and not has_key):
        return OK
    if meter_charge(vm, n) != OK:
        return TRAPPED
    s.spare = room_spare
    if n > SORT_ROOM:
        memory = n * <Py_ssize_t>sizeof(SortItem) * 3 // 2 + (n * <Py_ssize_t>sizeof(PyObject*) if has_key else 0)
        if heap_reserve(vm, memory) != OK:
            return TRAPPED
        pairs = <SortItem*>malloc(n * sizeof(SortItem))
        s.spare = <SortItem*>malloc((n // 2 + 1) * sizeof(SortItem))
        if pairs == NULL or s.spare == NULL:
            free(pairs)
            free(s.spare)
            return trap(vm, TRAP_MEMORY, None)
    items = sp_list_take(target, &size, &allocated)
    if has_key:
        keys = room_keys
        if n > SORT_ROOM:
            keys = <PyObject**>malloc(n * sizeof(PyObject*))
        if keys == NULL:
            status = trap(vm, TRAP_MEMORY, None)
        else:
            status = sort_keys(vm, key, items, keys, n)
    if status == OK:
        s.keys = items if keys == NULL else keys
        for i in range(n):
            pairs[i].index = n - 1 - i if reverse else i
        sort_prefixes(&s, pairs, n)
        if sort_items(vm, &s, pairs, n) < 0:
            status = failed(vm)
        # The spare room has the size of n pointers.
        sorted_items = <PyObject**>s.spare
        for i in range(n):
            sorted_items[n - 1 - i if reverse else i] = items[pairs[i].index]
        memcpy(items, sorted_items, n * sizeof(PyObject*))
    changed = sp_list_give(target, items, size, allocated)
    if keys != NULL:
        for i in range(n):
            Py_XDECREF(keys[i])
    if n > SORT_ROOM:
        free(pairs)
        free(s.spare)
        if keys != NULL:
            free(keys)
        vm.heap_debt -= memory
    if changed and status == OK:
        return fail(vm, exc_ValueError, "list modified during sort")
    return status
