# collections.deque: what compares, steps or shows its items; the rows.
#
# What compares items (index, count, remove, ==) is a loop of ours over the host's iterator, which
# notices changes by itself.

cdef int deque_search(VM vm, PyObject* self, const Value* wanted, int64_t start, int64_t stop,
                      bint counts, int64_t* out) noexcept:
    """Index of the first item equal to wanted from start to stop (-1: none), or how many are."""
    cdef PyObject* iterator = PyObject_GetIter(self)
    cdef PyObject* item
    cdef PyObject* o
    cdef int64_t i = 0
    cdef int same
    cdef int status = OK
    out[0] = 0 if counts else -1
    o = box(wanted)
    if iterator == NULL or o == NULL:
        Py_XDECREF(iterator)
        Py_XDECREF(o)
        return fail_host(vm)
    while i < stop:
        item = PyIter_Next(iterator)
        if item == NULL:
            if PyErr_Occurred() != NULL:
                status = fail_host(vm)
            break
        if meter_charge(vm, 1) != OK:
            status = TRAPPED
            Py_DECREF(item)
            break
        same = 0 if i < start else keys_equal(vm, item, o)
        Py_DECREF(item)
        if same < 0:
            status = failed(vm)
            break
        if same:
            if not counts:
                out[0] = i
                break
            out[0] += 1
        i += 1
    Py_DECREF(iterator)
    Py_DECREF(o)
    return status


cdef int deque_search_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """index, count, remove and `in`."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef int64_t start = 0
    cdef int64_t stop = INT64_MAX
    cdef int64_t found = 0
    cdef Py_ssize_t size
    cdef PyObject* text
    cdef int status
    if self == NULL:
        return RAISED
    size = Py_SIZE(self)
    if native.name == "count":
        status = deque_search(vm, self, &args[1], 0, INT64_MAX, True, &found)
        if status == OK:
            set_int(out, found)
        return status
    if n > 2:
        status = arg_slice_index(vm, &args[2], &start)
        if status == OK and n > 3:
            status = arg_slice_index(vm, &args[3], &stop)
        if status != OK:
            return status
        if start < 0:
            start = start + size if start + size > 0 else 0
        if stop < 0:
            stop = stop + size if stop + size > 0 else 0
    status = deque_search(vm, self, &args[1], start, stop, False, &found)
    if status != OK:
        return status
    if native.name == "__contains__":
        set_bool(out, found >= 0)
        return OK
    if found >= 0 and native.name == "index":
        set_int(out, found)
        return OK
    if found < 0 and (native.name == "index" or deque_remove_names_item):
        text = ops_repr(vm, &args[1])
        if text == NULL:
            return failed(vm)
        message = f"{<object>text} is not in deque"
        Py_DECREF(text)
        return fail(vm, exc_ValueError, message)
    if found < 0:
        return fail(vm, exc_ValueError, "deque.remove(x): x not in deque")
    if Py_SIZE(self) != size:
        return fail(vm, exc_IndexError, "deque mutated during remove().")
    if meter_charge(vm, size >> 3) != OK:
        return TRAPPED
    try:
        del (<object>self)[<object>found]
    except BaseException as error:
        return fail_from(vm, error)
    set_none(out)
    return OK


cdef int deque_item_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """d[i], d[i] = v, del d[<object>i], insert(i, v)."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef int64_t i = 0
    cdef int status
    cdef Py_ssize_t size
    if self == NULL:
        return RAISED
    if native.name != "insert" and not (is_int(&args[1]) or args[1].tag == BOOL or is_type(&args[1], type_Instance)):
        return fail(vm, exc_TypeError, f"sequence index must be integer, not '{type_name(&args[1])}'")
    status = arg_index(vm, &args[1], &i, exc_IndexError if native.name != "insert" else exc_OverflowError)
    if status != OK:
        return status
    size = Py_SIZE(self)
    # The host walks from the nearer end, 64 items at a time.
    vm.fuel -= (i if 0 <= i < size // 2 else size - i if size // 2 <= i < size else 0) >> 7
    try:
        d = <object>self
        name = native.name
        if name == "__getitem__":
            item = d[<object>i]
            set_any(out, <PyObject*>item)
            return OK
        if name == "__setitem__":
            d[<object>i] = as_object(&args[2])
        else:
            if meter_charge(vm, size >> 3) != OK:
                return TRAPPED
            if name == "insert":
                d.insert(i, as_object(&args[2]))
            else:
                del d[<object>i]
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int deque_maxlen_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    if self == NULL:
        return RAISED
    try:
        bound = (<object>self).maxlen
        set_any(out, <PyObject*>bound)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int step_deque(VM vm, Iterator it, Value* out) noexcept:
    """source: the host's iterator of the deque."""
    cdef PyObject* source = <PyObject*>it.source
    cdef PyObject* item
    if source == Py_None:
        return DONE
    item = PyIter_Next(source)
    if item != NULL:
        set_any_steal(out, item)
        return OK
    if PyErr_Occurred() != NULL:
        return fail_host(vm)
    it.source = None
    return DONE


cdef int deque_iter_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__iter__ and __reversed__."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef Iterator it
    if self == NULL:
        return RAISED
    try:
        if native.name == "__iter__":
            it = iterator_new(vm, ITER_NATIVE, step_deque, cls_deque_iterator, iter(<object>self))
        else:
            it = iterator_new(vm, ITER_NATIVE, step_deque, cls_deque_reverse_iterator, reversed(<object>self))
        return iterator_out(it, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int deque_len_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    if self == NULL:
        return RAISED
    set_int(out, Py_SIZE(self))
    return OK


cdef int deque_compare_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Comparison item by item, as lists of the same items compare."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef Value a, b
    cdef int opcode, status
    if self == NULL:
        return RAISED
    if args[1].tag != OBJ or Py_TYPE(unwrap(&args[1])) != type_deque:
        set_obj(out, Py_NotImplemented)
        return OK
    opcode = _dunder_opcodes[native.name]
    a.tag = b.tag = OBJ
    a.u.o = iter_to_list(vm, &args[0])
    if a.u.o == NULL:
        return failed(vm)
    b.u.o = iter_to_list(vm, &args[1])
    if b.u.o == NULL:
        Py_DECREF(a.u.o)
        return failed(vm)
    status = ops_compare(vm, opcode, &a, &b, out)
    value_clear(&a)
    value_clear(&b)
    return status


cdef int deque_operator_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """d + e, d * n, n * d, d *= n."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef int64_t count = 0
    cdef Py_ssize_t size
    cdef int status
    cdef PyObject* other
    if self == NULL:
        return RAISED
    try:
        d = <object>self
        size = Py_SIZE(self)
        if native.name == "__add__":
            other = unwrap(&args[1])
            if other == NULL or Py_TYPE(other) != type_deque:
                return fail(vm, exc_TypeError, f'can only concatenate deque (not "{type_name(&args[1])}") to deque')
            size += Py_SIZE(other)
            if meter_charge(vm, size >> 1) != OK or heap_reserve(vm, 650 + 9 * size) != OK:
                return TRAPPED
            made = d + <object>other
        else:
            if not (is_int(&args[1]) or args[1].tag == BOOL or is_type(&args[1], type_Instance)):
                return fail(vm, exc_TypeError, f"can't multiply sequence by non-int of type '{type_name(&args[1])}'")
            status = arg_index(vm, &args[1], &count, exc_OverflowError)
            if status != OK:
                return status
            if count > 0 and size > 0:
                if count > (<int64_t>1 << 50) // size:
                    return trap(vm, TRAP_MEMORY, None)
                if meter_charge(vm, (size * count) >> 1) != OK or heap_reserve(vm, 650 + 9 * size * count) != OK:
                    return TRAPPED
            if native.name == "__imul__":
                d *= count
                made = d
            else:
                made = d * count
        if made is d:
            value_copy(out, &args[0])
            return OK
        return _deque_as(vm, &args[0], made, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int deque_repr_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef Value items
    cdef PyObject* text
    if self == NULL:
        return RAISED
    try:
        key = <size_t>self
        if vm.state.get("deque_repr") is None:
            vm.state["deque_repr"] = set()
        active = vm.state["deque_repr"]
        if key in active:
            result = "[...]"
        else:
            active.add(key)
            items.tag = OBJ
            items.u.o = iter_to_list(vm, &args[0])
            text = NULL
            if items.u.o != NULL:
                text = ops_repr(vm, &items)
                value_clear(&items)
            active.discard(key)
            if text == NULL:
                return failed(vm)
            bound = (<object>self).maxlen
            name = class_of(&args[0]).name
            result = f"{name}({<object>text})" if bound is None else f"{name}({<object>text}, maxlen={bound})"
            Py_DECREF(text)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int _deque_rows() except -1:
    cdef Class c = cls_deque
    get = _host_deque
    class_row(c, "__make__", deque_make, "iterable=(), maxlen=None", 3, -1, _host_deque)
    class_row(c, "__init__", deque_init, "self, /, iterable=(), maxlen=None", 3)
    class_row(c, "append", deque_append_method, "self, item, /", 1, -1, get.append)
    class_row(c, "appendleft", deque_appendleft_method, "self, item, /", 1, -1, get.appendleft)
    class_row(c, "pop", deque_pop_method, "self, /", 1, -1, get.pop)
    class_row(c, "popleft", deque_popleft_method, "self, /", 1, -1, get.popleft)
    class_row(c, "extend", deque_extend_method, "self, iterable, /", 1, -1, get.extend)
    class_row(c, "extendleft", deque_extend_method, "self, iterable, /", 1, -1, get.extendleft)
    class_row(c, "__iadd__", deque_extend_method, "self, value, /")
    class_row(c, "copy", deque_plain_method, "self, /", 3, -1, get.copy)
    class_row(c, "__copy__", deque_plain_method, "self, /", 3, NATIVE_METHOD)
    class_row(c, "clear", deque_plain_method, "self, /", 1, -1, get.clear)
    class_row(c, "reverse", deque_plain_method, "self, /", 1, -1, get.reverse)
    class_row(c, "rotate", deque_plain_method, "self, n=1, /", 1, -1, get.rotate)
    class_row(c, "index", deque_search_method, "self, value, start=0, stop=0, /", 1, -1, get.index)
    class_row(c, "count", deque_search_method, "self, value, /", 1, -1, get.count)
    class_row(c, "remove", deque_search_method, "self, value, /", 1, -1, get.remove)
    class_row(c, "insert", deque_item_method, "self, index, value, /", 2, -1, get.insert)
    class_row(c, "__contains__", deque_search_method, "self, key, /")
    class_row(c, "__getitem__", deque_item_method, "self, key, /", 2)
    class_row(c, "__setitem__", deque_item_method, "self, key, value, /", 2)
    class_row(c, "__delitem__", deque_item_method, "self, key, /", 2)
    class_row(c, "__len__", deque_len_method, "self, /")
    class_row(c, "__iter__", deque_iter_method, "self, /")
    class_row(c, "__reversed__", deque_iter_method, "self, /", 1, NATIVE_METHOD)
    class_row(c, "__repr__", deque_repr_method, "self, /")
    class_row(c, "maxlen", deque_maxlen_getter, "self, /", 1, NATIVE_GETTER)
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        class_row(c, name, deque_compare_method, "self, value, /")
    for name in ("__add__", "__mul__", "__rmul__", "__imul__"):
        class_row(c, name, deque_operator_method, "self, value, /", 2)
    c.attrs["__hash__"] = None
    return 0

_deque_rows()
