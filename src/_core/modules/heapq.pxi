# heapq: CPython's sifting on exact lists, so that heaps come out item by item as they do there.
#
# Comparisons are quick_lt's where they can be, else ops_lt's, which may run guest code: the list's size
# is checked after each of those, its items are read anew.

cdef object _host_heapq = __import__("heapq")


cdef PyObject* _heap_list(VM vm, Native native, const Value* v) noexcept:
    """The heap as an exact list, borrowed; NULL with TypeError raised."""
    cdef PyObject* o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyList_Type:
        return o
    if PY_VERSION < 0x03090000:
        fail(vm, exc_TypeError, "heap argument must be a list")
    elif native.parameters == ("heap",):
        fail(vm, exc_TypeError, f"{native.name}() argument must be list, not {type_name(v)}")
    else:
        fail(vm, exc_TypeError, f"{native.name}() argument 1 must be list, not {type_name(v)}")
    return NULL


cdef inline int _heap_less(VM vm, PyObject* heap, Py_ssize_t size, PyObject* a, PyObject* b) noexcept:
    """a < b: 1, 0, or -1 (failed, or the list changed its size)."""
    cdef int less = quick_lt(a, b)
    if less >= 0:
        return less
    Py_INCREF(a)
    Py_INCREF(b)
    less = keys_less(vm, a, b)
    Py_DECREF(a)
    Py_DECREF(b)
    if less >= 0 and PyList_GET_SIZE(heap) != size:
        fail(vm, exc_RuntimeError, "list changed size during iteration")
        return -1
    return less


cdef int heap_sift_down(VM vm, PyObject* heap, Py_ssize_t start, Py_ssize_t position) noexcept:
    """Move the item at `position` towards `start` while it is less than its parent."""
    cdef Py_ssize_t size = PyList_GET_SIZE(heap)
    cdef Py_ssize_t parent
    cdef PyObject** items
    cdef PyObject* item
    cdef int less
    while position > start:
        parent = (position - 1) >> 1
        items = SP_LIST_ITEMS(heap)
        less = _heap_less(vm, heap, size, items[position], items[parent])
        if less < 0:
            return failed(vm)
        if less == 0:
            break
        items = SP_LIST_ITEMS(heap)
        item = items[parent]
        items[parent] = items[position]
        items[position] = item
        position = parent
    return OK


cdef int heap_sift_up(VM vm, PyObject* heap, Py_ssize_t position) noexcept:
    """Move the item at `position` down to a leaf by way of the lesser children, then up again."""
    cdef Py_ssize_t size = PyList_GET_SIZE(heap)
    cdef Py_ssize_t start = position
    cdef Py_ssize_t limit = size >> 1
    cdef Py_ssize_t child
    cdef PyObject** items
    cdef PyObject* item
    cdef int less
    while position < limit:
        child = 2 * position + 1
        if child + 1 < size:
            items = SP_LIST_ITEMS(heap)
            less = _heap_less(vm, heap, size, items[child], items[child + 1])
            if less < 0:
                return failed(vm)
            if less == 0:
                child += 1
        items = SP_LIST_ITEMS(heap)
        item = items[child]
        items[child] = items[position]
        items[position] = item
        position = child
    return heap_sift_down(vm, heap, start, position)


cdef inline int _heap_steps(Py_ssize_t n) noexcept:
    """What a sift through a heap of n costs."""
    cdef int steps = 1
    while n > 1:
        n >>= 1
        steps += 1
    return steps


cdef int heap_push(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* heap = _heap_list(vm, native, &args[0])
    cdef int status
    if heap == NULL:
        return RAISED
    status = list_push(vm, heap, &args[1])
    if status != OK:
        return status
    if meter_charge(vm, _heap_steps(PyList_GET_SIZE(heap)) >> 2) != OK:
        return TRAPPED
    status = heap_sift_down(vm, heap, 0, PyList_GET_SIZE(heap) - 1)
    if status == OK:
        set_none(out)
    return status


cdef int heap_pop(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* heap = _heap_list(vm, native, &args[0])
    cdef PyObject* last
    cdef PyObject* first
    cdef int status
    if heap == NULL:
        return RAISED
    if PyList_GET_SIZE(heap) == 0:
        return fail(vm, exc_IndexError, "index out of range")
    if meter_charge(vm, _heap_steps(PyList_GET_SIZE(heap))) != OK:
        return TRAPPED
    last = sp_list_pop_last(heap)
    if last == NULL:
        return fail_host(vm)
    if PyList_GET_SIZE(heap) == 0:
        set_any_steal(out, last)
        return OK
    first = PyList_GET_ITEM(heap, 0)
    PyList_SET_ITEM(heap, 0, last)
    status = heap_sift_up(vm, heap, 0)
    if status == OK:
        set_any_steal(out, first)
    else:
        Py_DECREF(first)
    return status


cdef int heap_replace(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """heapreplace and heappushpop."""
    cdef PyObject* heap = _heap_list(vm, native, &args[0])
    cdef PyObject* item
    cdef PyObject* first
    cdef int less, status
    cdef bint pushes
    if heap == NULL:
        return RAISED
    pushes = native.name == "heappushpop"
    if PyList_GET_SIZE(heap) == 0:
        if not pushes:
            return fail(vm, exc_IndexError, "index out of range")
        value_copy(out, &args[1])
        return OK
    if meter_charge(vm, _heap_steps(PyList_GET_SIZE(heap))) != OK:
        return TRAPPED
    item = box(&args[1])
    if item == NULL:
        return fail_host(vm)
    if pushes:
        first = PyList_GET_ITEM(heap, 0)
        Py_INCREF(first)
        less = keys_less(vm, first, item)
        Py_DECREF(first)
        if less <= 0:
            Py_DECREF(item)
            if less < 0:
                return failed(vm)
            value_copy(out, &args[1])
            return OK
        if PyList_GET_SIZE(heap) == 0:
            Py_DECREF(item)
            return fail(vm, exc_IndexError, "index out of range")
    first = PyList_GET_ITEM(heap, 0)
    PyList_SET_ITEM(heap, 0, item)
    status = heap_sift_up(vm, heap, 0)
    if status == OK:
        set_any_steal(out, first)
    else:
        Py_DECREF(first)
    return status


cdef int heap_heapify(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* heap = _heap_list(vm, native, &args[0])
    cdef Py_ssize_t i
    cdef int status
    if heap == NULL:
        return RAISED
    i = PyList_GET_SIZE(heap) >> 1
    while i > 0:
        i -= 1
        if meter_charge(vm, 3) != OK:
            return TRAPPED
        status = heap_sift_up(vm, heap, i)
        if status != OK:
            return status
        if i > PyList_GET_SIZE(heap):
            return fail(vm, exc_RuntimeError, "list changed size during iteration")
    set_none(out)
    return OK


# --- merge: a lazy iterator over a heap of entries [key, order, item, iterator]

cdef Class cls_heap_merge = builtin_class("generator", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)


cdef int _merge_less(VM vm, PyObject* a, PyObject* b, bint reverse) noexcept:
    """a < b (reverse: b < a) between entries, as lists compare: by key, then by order. 1, 0, or -1."""
    cdef PyObject* spare
    cdef int same
    if reverse:
        spare = a
        a = b
        b = spare
    same = keys_equal(vm, PyList_GET_ITEM(a, 0), PyList_GET_ITEM(b, 0))
    if same < 0:
        return -1
    if same:
        return quick_lt(PyList_GET_ITEM(a, 1), PyList_GET_ITEM(b, 1))
    return keys_less(vm, PyList_GET_ITEM(a, 0), PyList_GET_ITEM(b, 0))


cdef int _merge_settle(VM vm, list heap, Py_ssize_t i, bint reverse) noexcept:
    """Sift the entry at i as heap_sift_up does; reverse: in a heap with the greatest first."""
    cdef PyObject* entries = <PyObject*>heap
    cdef PyObject** items = SP_LIST_ITEMS(entries)
    cdef PyObject* spare
    cdef Py_ssize_t size = PyList_GET_SIZE(entries)
    cdef Py_ssize_t start = i
    cdef Py_ssize_t other
    cdef int less
    while i < size >> 1:
        other = 2 * i + 1
        if other + 1 < size:
            less = _merge_less(vm, items[other], items[other + 1], reverse)
            if less < 0:
                return failed(vm)
            other += 1 - less
        spare = items[other]
        items[other] = items[i]
        items[i] = spare
        i = other
    while i > start:
        other = (i - 1) >> 1
        less = _merge_less(vm, items[i], items[other], reverse)
        if less < 0:
            return failed(vm)
        if less == 0:
            break
        spare = items[other]
        items[other] = items[i]
        items[i] = spare
        i = other
    return OK


cdef int _merge_fetch(VM vm, Iterator it, list entry) noexcept:
    """The next item of the entry's iterator, and its key, into the entry. DONE at its end."""
    cdef Value item, key, function
    cdef int status
    item.tag = key.tag = function.tag = UNSET
    source = entry[3]
    status = iter_next(vm, <PyObject*>source, &item)
    if status != OK:
        return status
    if it.extra is None:
        value_copy(&key, &item)
    else:
        wanted = it.extra
        set_any(&function, <PyObject*>wanted)
        status = vm_call(vm, &function, &item, 1, NULL, &key)
        value_clear(&function)
    if status == OK:
        try:
            entry[2] = as_object(&item)
            entry[0] = as_object(&key)
        except BaseException as error:
            status = fail_from(vm, error)
    value_clear(&item)
    value_clear(&key)
    return status


cdef int step_merge(VM vm, Iterator it, Value* out) noexcept:
    """source: the entries; extra: the key or None; n: reverse; k: 0 before the first step."""
    cdef list heap
    cdef list entry
    cdef Py_ssize_t i
    cdef int status
    if it.source is None:
        return DONE
    heap = <list>it.source
    try:
        if meter_charge(vm, _heap_steps(len(heap))) != OK:
            return TRAPPED
        it.source = None      # stays so when anything fails, as a generator that has raised
        if it.k == 0:
            it.k = 1
            kept = []
            for entry in heap:
                status = _merge_fetch(vm, it, entry)
                if status == OK:
                    kept.append(entry)
                elif status != DONE:
                    return status
            heap = kept
            for i in range(len(heap) // 2 - 1, -1, -1):
                status = _merge_settle(vm, heap, i, it.n != 0)
                if status != OK:
                    return status
        else:
            entry = <list>heap[0]
            status = _merge_fetch(vm, it, entry)
            if status == DONE:
                last = heap.pop()
                if heap:
                    heap[0] = last
            elif status != OK:
                return status
            if heap:
                status = _merge_settle(vm, heap, 0, it.n != 0)
                if status != OK:
                    return status
        if not heap:
            return DONE
        it.source = heap
        item = heap[0][2]
        set_any(out, <PyObject*>item)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int heap_merge(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """merge(*iterables, key=None, reverse=False); args[0] key, args[1] reverse."""
    cdef Iterator it
    cdef Value source
    cdef bint reverse = False
    cdef Py_ssize_t i
    cdef int status
    if args[1].tag != UNSET:
        status = ops_truth(vm, &args[1], &reverse)
        if status != OK:
            return status
    source.tag = UNSET
    try:
        entries = []
        for i in range(2, n):
            status = iter_new(vm, &args[i], &source)
            if status != OK:
                return status
            entries.append([None, -i if reverse else i, None, <object>source.u.o])
            value_clear(&source)
        it = iterator_new(vm, ITER_NATIVE, step_merge, cls_heap_merge, entries)
        if args[0].tag != UNSET and args[0].tag != NONE:
            it.extra = as_object(&args[0])
        it.n = reverse
        return iterator_out(it, out)
    except BaseException as error:
        return fail_from(vm, error)


# --- nlargest and nsmallest: the same entries, [key, order, item]

cdef int _select_key(VM vm, const Value* function, PyObject* item, PyObject** key) noexcept:
    """key(item), or the item itself, as a new reference."""
    cdef Value callee, arg, result
    cdef int status
    if function.tag == UNSET or function.tag == NONE:
        Py_INCREF(item)
        key[0] = item
        return OK
    callee.tag = arg.tag = result.tag = UNSET
    value_copy(&callee, function)
    set_any(&arg, item)
    status = vm_call(vm, &callee, &arg, 1, NULL, &result)
    if status == OK:
        key[0] = box(&result)
        if key[0] == NULL:
            status = fail_host(vm)
    value_clear(&callee)
    value_clear(&arg)
    value_clear(&result)
    return status


cdef int _select(VM vm, list items, const Value* function, Py_ssize_t count, bint largest, Value* out) noexcept:
    """The count largest or smallest of more items, as CPython's heap of the best so far finds them."""
    cdef PyObject* source = <PyObject*>items
    cdef PyObject* key = NULL
    cdef PyObject* top
    cdef list heap = []
    cdef list entry
    cdef Py_ssize_t i, n = PyList_GET_SIZE(source)
    cdef int steps = _heap_steps(count)
    cdef int status = OK
    cdef int less
    cdef bint largest_first = not largest
    try:
        for i in range(n):
            if meter_charge(vm, 2) != OK:
                return TRAPPED
            status = _select_key(vm, function, PyList_GET_ITEM(source, i), &key)
            if status != OK:
                return status
            made = <object>key
            Py_DECREF(key)
            if i < count:
                heap.append([made, -i if largest else i, items[i]])
                if i < count - 1:
                    continue
                i = count // 2
                while i > 0 and status == OK:
                    i -= 1
                    status = _merge_settle(vm, heap, i, largest_first)
                if status != OK:
                    return status
                continue
            top = PyList_GET_ITEM(PyList_GET_ITEM(<PyObject*>heap, 0), 0)
            less = keys_less(vm, top, <PyObject*>made) if largest else keys_less(vm, <PyObject*>made, top)
            if less < 0:
                return failed(vm)
            if less:
                if meter_charge(vm, steps) != OK:
                    return TRAPPED
                heap[0] = [made, -i if largest else i, items[i]]
                status = _merge_settle(vm, heap, 0, largest_first)
                if status != OK:
                    return status
        status = sort_list(vm, <PyObject*>heap, NULL, largest)
        if status != OK:
            return status
        result = [entry[2] for entry in heap]
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int heap_select(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """nlargest and nsmallest (n, iterable, key=None)."""
    cdef PyObject* items
    cdef int64_t count = 0
    cdef Py_ssize_t size
    cdef bint largest = native.name == "nlargest"
    cdef bint is_sized = not (is_type(&args[1], type_Iterator) or is_type(&args[1], type_Generator))
    cdef int status = arg_index(vm, &args[0], &count, None)
    if status != OK:
        return status
    items = iter_to_list(vm, &args[1])
    if items == NULL:
        return failed(vm)
    size = PyList_GET_SIZE(items)
    if count <= 0 or size == 0:
        Py_DECREF(items)
        return set_result(vm, out, PyList_New(0))
    if count >= size and is_sized and count > 1:
        status = sort_list(vm, items, &args[2], largest)
        if status == OK:
            set_obj(out, items)
    else:
        status = _select(vm, <list>items, &args[2], count if count < size else size, largest, out)
    Py_DECREF(items)
    return status


row("heapq", "heappush", heap_push, "heap, item, /", 1, -1, _host_heapq.heappush)
row("heapq", "heappop", heap_pop, "heap, /", 1, -1, _host_heapq.heappop)
row("heapq", "heapreplace", heap_replace, "heap, item, /", 1, -1, _host_heapq.heapreplace)
row("heapq", "heappushpop", heap_replace, "heap, item, /", 1, -1, _host_heapq.heappushpop)
row("heapq", "heapify", heap_heapify, "heap, /", 1, -1, _host_heapq.heapify)
row("heapq", "nlargest", heap_select, "n, iterable, key=None", 2)
row("heapq", "nsmallest", heap_select, "n, iterable, key=None", 2)
row("heapq", "merge", heap_merge, "*iterables, key=None, reverse=False", 3)
