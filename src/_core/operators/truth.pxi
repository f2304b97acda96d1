# Truth, hash, length, membership, and what the host calls on instances inside its own containers.
#
# The hooks at the end are how a host dict, list or sort reaches `__hash__`, `__eq__` and `__lt__` of a
# guest's class: they find the VM of this thread, run the method, and leave by `_GuestUnwinding` when
# it raises (fail_host and fail_from know it).

cdef int ops_truth(VM vm, const Value* v, bint* out) noexcept:
    """bool(v)."""
    cdef PyObject* o
    cdef PyTypeObject* t
    if v.tag != OBJ:
        if v.tag == FLOAT:
            out[0] = v.u.f != 0.0
        else:
            out[0] = v.tag > NONE and v.u.i != 0
        return OK
    o = v.u.o
    t = Py_TYPE(o)
    if t == &PyUnicode_Type:
        out[0] = PyUnicode_GET_LENGTH(o) != 0
    elif t == &PyList_Type or t == &PyTuple_Type:
        out[0] = Py_SIZE(o) != 0
    elif t == &PyDict_Type:
        out[0] = PyDict_GET_SIZE(o) != 0
    elif t == SET_TYPE:
        out[0] = set_size(o) != 0
    elif (t == &PyLong_Type or t == &PyFloat_Type or t == &PyBytes_Type or t == &PyRange_Type
            or t == &PyComplex_Type or t == &PyByteArray_Type):
        out[0] = PyObject_IsTrue(o) == 1
    elif t == type_Function or t == type_Native:
        out[0] = True
    elif t == type_DictView:
        out[0] = len((<DictView>o).mapping) != 0
    elif t == type_deque:
        out[0] = Py_SIZE(o) != 0
    else:
        return truth_of_object(vm, v, out)
    return OK


cdef int truth_of_object(VM vm, const Value* v, bint* out) noexcept:
    """By __bool__, else __len__, else what the instance extends, else True."""
    cdef Value result
    cdef int64_t n
    cdef int status
    cdef Class c = class_of(v)
    cdef PyObject* method = guest_method(vm, c, <PyObject*>s___bool__)
    if method != NULL:
        result.tag = UNSET
        status = method_call(vm, method, v, NULL, &result)
        if status != OK:
            return status
        if result.tag != BOOL:
            status = fail(vm, exc_TypeError, f"__bool__ should return bool, returned {type_name(&result)}")
            value_clear(&result)
            return status
        out[0] = result.u.i != 0
        return OK
    method = guest_method(vm, c, <PyObject*>s___len__)
    if method != NULL:
        status = ops_len(vm, v, &n)
        if status == OK:
            out[0] = n != 0
        return status
    if Py_TYPE(v.u.o) == type_Instance and is_core_payload(v.u.o):
        result.tag = UNSET
        set_any(&result, unwrap(v))
        status = ops_truth(vm, &result, out)
        value_clear(&result)
        return status
    out[0] = True
    return OK


cdef inline bint is_core_payload(PyObject* o) noexcept:
    """Is the instance o one of a class that extends int, str, list and the like?"""
    return LAYOUT_INT <= (<Instance>o).klass.layout <= LAYOUT_FROZENSET and (<Instance>o).payload is not None


cdef int length_result(VM vm, const Value* result, int64_t* out) noexcept:
    """What __len__ may give: an int that is not negative."""
    cdef int status
    if not as_int(result, out):
        status = arg_index(vm, result, out, exc_OverflowError)
        if status == RAISED and exc_matches(vm, exc_OverflowError):
            exc_clear(vm)
            return fail(vm, exc_OverflowError, "cannot fit 'int' into an index-sized integer")
        if status != OK:
            return status
    if out[0] < 0:
        return fail(vm, exc_ValueError, "__len__() should return >= 0")
    return OK


cdef inline bint size_at_hand(PyObject* o, int64_t* out) noexcept:
    """The size of an exact built-in container; False for everything else."""
    cdef PyTypeObject* t = Py_TYPE(o)
    if t == &PyList_Type or t == &PyTuple_Type:
        out[0] = Py_SIZE(o)
    elif t == &PyUnicode_Type:
        out[0] = PyUnicode_GET_LENGTH(o)
    elif t == &PyDict_Type:
        out[0] = PyDict_GET_SIZE(o)
    elif t == SET_TYPE:
        out[0] = set_size(o)
    else:
        return False
    return True


cdef int ops_len(VM vm, const Value* v, int64_t* out) noexcept:
    """len(v)."""
    cdef PyObject* o
    cdef PyTypeObject* t
    cdef PyObject* method
    cdef Value result
    cdef int status
    if v.tag == OBJ:
        o = v.u.o
        t = Py_TYPE(o)
        if t == type_deque:
            out[0] = Py_SIZE(o)
            return OK
        if t == type_Instance or is_overloaded(v):
            method = guest_method(vm, class_of(v), <PyObject*>s___len__)
            if method != NULL:
                result.tag = UNSET
                status = method_call(vm, method, v, NULL, &result)
                if status == OK:
                    status = length_result(vm, &result, out)
                value_clear(&result)
                return status
            if t == type_Instance and is_core_payload(o):
                o = unwrap(v)
                t = Py_TYPE(o)
        if size_at_hand(o, out):
            return OK
        if t == &PyBytes_Type or t == &PyByteArray_Type or t == &PyRange_Type:
            out[0] = PyObject_Size(o)
            return OK if out[0] >= 0 else fail_host(vm)
        if t == type_DictView:
            out[0] = len((<DictView>o).mapping)
            return OK
    return fail(vm, exc_TypeError, f"object of type '{type_name(v)}' has no len()")


cdef int ops_hash(VM vm, const Value* v, int64_t* out) noexcept:
    """hash(v) as guests see it."""
    cdef PyObject* o
    cdef PyObject* method
    cdef Value result
    cdef int status
    if v.tag == INT or v.tag == BOOL:
        out[0] = hash_int64(v.u.i)
        return OK
    if v.tag != OBJ:
        if v.tag == FLOAT:
            out[0] = hash_double(v.u.f)
            return OK
        return stable_hash(vm, Py_None, out)
    o = v.u.o
    if Py_TYPE(o) == type_Instance or (Py_TYPE(o) == type_Class and (<Class>o).flags & CLASS_HAS_META):
        method = class_lookup(vm, class_of(v), <PyObject*>s___hash__)
        if method == Py_None:
            return fail_unhashable(vm, o)
        method = guest_method(vm, class_of(v), <PyObject*>s___hash__)
        if method != NULL:
            result.tag = UNSET
            status = method_call(vm, method, v, NULL, &result)
            if status == OK:
                status = hash_result(vm, &result, out)
            value_clear(&result)
            return status
        if Py_TYPE(o) == type_Instance and is_core_payload(o):
            payload = (<Instance>o).payload
            if type(payload) is list or type(payload) is dict or (
                    Py_TYPE(<PyObject*>payload) == SET_TYPE and not set_is_frozen(<PyObject*>payload)):
                return fail_unhashable(vm, o)
            # What it holds may hold others of the kind, as deep as a guest likes.
            status = walk_enter(vm)
            if status != OK:
                return status
            status = stable_hash(vm, <PyObject*>payload, out)
            vm.walk_depth -= 1
            return status
        out[0] = serial_of(vm, o)
        return OK
    return stable_hash(vm, o, out)


cdef int hash_result(VM vm, const Value* result, int64_t* out) noexcept:
    """What __hash__ may give: an int, reduced when it is large."""
    cdef PyObject* o
    if as_int(result, out):
        if out[0] == -1:
            out[0] = -2
        return OK
    o = unwrap(result)
    if o != NULL and Py_TYPE(o) == &PyLong_Type:
        return stable_hash(vm, o, out)
    return fail(vm, exc_TypeError, "__hash__ method should return an integer")


# ---- membership

cdef int ops_contains(VM vm, const Value* container, const Value* item, bint* out) noexcept:
    """item in container."""
    cdef PyObject* o
    cdef PyObject* method
    cdef PyTypeObject* t
    cdef Value result
    cdef int status
    if container.tag != OBJ:
        return fail_no_container(vm, container)
    o = container.u.o
    t = Py_TYPE(o)
    if t == type_Instance or is_overloaded(container):
        method = guest_method(vm, class_of(container), <PyObject*>s___contains__)
        if method == Py_None:
            return fail(vm, exc_TypeError, f"'{type_name(container)}' object is not a container")
        if method != NULL:
            result.tag = UNSET
            status = method_call(vm, method, container, item, &result)
            if status == OK:
                status = ops_truth(vm, &result, out)
            value_clear(&result)
            return status
        if t == type_Instance and is_core_payload(o):
            o = unwrap(container)
            t = Py_TYPE(o)
    if t == &PyList_Type or t == &PyTuple_Type:
        return sequence_contains(vm, o, item, out)
    if t == &PyUnicode_Type:
        return text_contains(vm, o, item, out)
    if t == &PyDict_Type:
        return dict_contains(vm, o, item, out)
    if t == SET_TYPE:
        return boxed_contains(vm, o, item, out)
    if t == type_DictView:
        return view_contains(vm, container, <DictView>o, item, out)
    if t == &PyBytes_Type or t == &PyByteArray_Type:
        return bytes_contains(vm, o, item, out)
    if t == &PyRange_Type:
        return range_contains(vm, container, item, out)
    return iterable_contains(vm, container, item, out)


cdef int fail_no_container(VM vm, const Value* v) noexcept:
    if PY_VERSION >= 0x030E0000:
        return fail(vm, exc_TypeError, f"argument of type '{type_name(v)}' is not a container or iterable")
    return fail(vm, exc_TypeError, f"argument of type '{type_name(v)}' is not iterable")


cdef int sequence_contains(VM vm, PyObject* o, const Value* item, bint* out) noexcept:
    """In an exact list or tuple."""
    cdef PyObject* wanted = box(item)
    cdef bint lists = Py_TYPE(o) == &PyList_Type
    cdef Py_ssize_t i = 0
    cdef int status = OK
    cdef int same
    cdef bint answer = False
    if wanted == NULL:
        return fail_host(vm)
    Py_INCREF(o)
    while i < Py_SIZE(o):
        same = quick_eq(SP_LIST_ITEMS(o)[i] if lists else SP_TUPLE_ITEMS(o)[i], wanted)
        if same < 0:
            status = meter_charge(vm, 1)
            if status == OK:
                status = compare_object(vm, OP_EQ, SP_LIST_ITEMS(o)[i] if lists else SP_TUPLE_ITEMS(o)[i],
                                        wanted, &answer)
            if status != OK:
                break
            same = answer
        if same:
            answer = True
            break
        answer = False
        i += 1
        if not i & 3 and meter_charge(vm, 1) != OK:
            status = TRAPPED
            break
    Py_DECREF(o)
    Py_DECREF(wanted)
    if status == OK:
        out[0] = answer
    return status


cdef int text_contains(VM vm, PyObject* o, const Value* item, bint* out) noexcept:
    cdef PyObject* part = unwrap(item)
    cdef int answer
    if part == NULL or Py_TYPE(part) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, f"'in <string>' requires string as left operand, not {type_name(item)}")
    if PyUnicode_GET_LENGTH(o) > 32 and meter_charge(
            vm, (PyUnicode_GET_LENGTH(o) >> 4) + (PyUnicode_GET_LENGTH(part) >> 4)) != OK:
        return TRAPPED
    answer = PyUnicode_Contains(o, part)
    if answer < 0:
        return fail_host(vm)
    out[0] = answer
    return OK


cdef int dict_contains(VM vm, PyObject* o, const Value* item, bint* out) noexcept:
    cdef PyObject* key
    cdef PyObject* found
    cdef int status
    if item.tag == INT and dict_peek_int(vm, o, item.u.i, &found):
        out[0] = found != NULL
        return OK
    key = box(item)
    if key == NULL:
        return fail_host(vm)
    if key_guard(vm, key) != OK:
        Py_DECREF(key)
        return failed(vm)
    out[0] = dict_peek(vm, o, key) != NULL
    status = fail_key(vm, key) if not out[0] and PyErr_Occurred() != NULL else OK
    Py_DECREF(key)
    return status


cdef int fail_key(VM vm, PyObject* key) noexcept:
    """The host has refused a key or a look-up has raised."""
    return fail_host(vm)


cdef int boxed_contains(VM vm, PyObject* o, const Value* item, bint* out) noexcept:
    """In a GuestSet."""
    cdef PyObject* key
    cdef int status
    if item.tag == INT:
        status = set_peek_int(set_table(o), item.u.i)
        if SP_LIKELY(status >= 0):
            out[0] = status
            return OK
    key = box(item)
    if key == NULL:
        return fail_host(vm)
    status = set_has(vm, o, key, out)
    Py_DECREF(key)
    return status


cdef int view_contains(VM vm, const Value* container, DictView view, const Value* item, bint* out) noexcept:
    cdef PyObject* pair
    cdef PyObject* found
    cdef Value v
    cdef int status
    mapping = view.mapping
    if view.kind == 0:
        return dict_contains(vm, <PyObject*>mapping, item, out)
    if view.kind == 1:
        return iterable_contains(vm, container, item, out)
    out[0] = False
    pair = unwrap(item)
    if pair == NULL or Py_TYPE(pair) != &PyTuple_Type or PyTuple_GET_SIZE(pair) != 2:
        return OK
    if key_guard(vm, PyTuple_GET_ITEM(pair, 0)) != OK:
        return failed(vm)
    Py_INCREF(pair)
    found = dict_peek(vm, <PyObject*>mapping, PyTuple_GET_ITEM(pair, 0))
    status = OK
    if found != NULL:
        Py_INCREF(found)
        status = equal_objects(vm, PyTuple_GET_ITEM(pair, 1), found, out)
        Py_DECREF(found)
    elif PyErr_Occurred() != NULL:
        status = fail_key(vm, PyTuple_GET_ITEM(pair, 0))
    Py_DECREF(pair)
    return status


cdef int bytes_contains(VM vm, PyObject* o, const Value* item, bint* out) noexcept:
    """An int is looked up as a byte, bytes as a part."""
    cdef PyObject* part = unwrap(item)
    cdef int64_t i
    cdef int status
    if part != NULL and (Py_TYPE(part) == &PyBytes_Type or Py_TYPE(part) == &PyByteArray_Type):
        wanted = <object>part
    elif is_indexable(vm, item):
        status = arg_index(vm, item, &i, None)
        if status != OK:
            return status
        if i < 0 or i > 255:
            return fail(vm, exc_ValueError, "byte must be in range(0, 256)")
        wanted = i
    else:
        return fail(vm, exc_TypeError, f"a bytes-like object is required, not '{type_name(item)}'")
    if meter_charge(vm, PyObject_Size(o) >> 4) != OK:
        return TRAPPED
    try:
        out[0] = wanted in <object>o
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int range_contains(VM vm, const Value* container, const Value* item, bint* out) noexcept:
    cdef PyObject* o = container.u.o
    cdef PyObject* wanted
    if is_int(item) or item.tag == BOOL:
        try:
            out[0] = as_object(item) in <object>o
            return OK
        except BaseException as error:
            return fail_from(vm, error)
    return iterable_contains(vm, container, item, out)


cdef int iterable_contains(VM vm, const Value* container, const Value* item, bint* out) noexcept:
    """By iteration."""
    cdef Value st[3]
    cdef Value element
    cdef bint same = False
    cdef int status
    memset(st, 0, sizeof(st))
    element.tag = UNSET
    status = iter_begin(vm, container, st)
    if status != OK:
        if status == RAISED and exc_matches(vm, exc_TypeError) and not is_iterable(vm, container):
            exc_clear(vm)
            return fail_no_container(vm, container)
        return status
    while True:
        status = meter_charge(vm, 2)
        if status != OK:
            break
        status = iter_step(vm, st, &element)
        if status != OK:
            break
        status = ops_eq(vm, &element, item, &same)
        if status != OK or same:
            break
    value_clear(&element)
    iter_end(st)
    if status == DONE:
        status = OK
        same = False
    if status == OK:
        out[0] = same
    return status


cdef bint is_iterable(VM vm, const Value* v) noexcept:
    """Has v's class __iter__ or __getitem__?"""
    cdef Class c = class_of(v)
    return (class_lookup(vm, c, <PyObject*>s___iter__) != NULL
            or class_lookup(vm, c, <PyObject*>s___getitem__) != NULL)
