# Items: a[key], a[key] = v, del a[key].
#
# Built-in containers first, then the special methods of guests. A key that is a slice goes to
# operators/slice.pxi. Guest code may run in look-ups by hash (`__hash__`, `__eq__`), in `__index__` and in
# special methods, so containers are kept alive over it and sizes are read afterwards.

cdef int fail_index(VM vm, object what) noexcept:
    return fail(vm, exc_IndexError, f"{what} index out of range")


cdef int item_index(VM vm, const Value* key, object what, int64_t* out) noexcept:
    """The integer of a sequence's index; TypeError with the sequence's name otherwise."""
    if as_int(key, out):
        return OK
    if not is_indexable(vm, key):
        return fail_index_type(vm, key, what)
    return arg_index(vm, key, out, exc_IndexError)


cdef int fail_index_type(VM vm, const Value* key, object what) noexcept:
    try:
        name = type_name(key)
        if what == "str":
            if PY_VERSION >= 0x030B0000:
                return fail(vm, exc_TypeError, f"string indices must be integers, not '{name}'")
            return fail(vm, exc_TypeError, "string indices must be integers")
        if what == "bytes":
            return fail(vm, exc_TypeError, f"byte indices must be integers or slices, not {name}")
        return fail(vm, exc_TypeError, f"{what} indices must be integers or slices, not {name}")
    except BaseException as error:
        return fail_from(vm, error)


cdef int ops_get_item(VM vm, const Value* a, const Value* key, Value* out) noexcept:
    """out = a[key]."""
    cdef PyObject* o
    cdef PyObject* method
    cdef PyTypeObject* t
    if a.tag != OBJ:
        return fail(vm, exc_TypeError, f"'{type_name(a)}' object is not subscriptable")
    o = a.u.o
    t = Py_TYPE(o)
    if t == type_Instance and (<Instance>o).klass is cls_defaultdict:
        return dict_get_item(vm, a, unwrap(a), key, out)
    if t == type_Instance or is_overloaded(a):
        method = guest_method(vm, class_of(a), <PyObject*>s___getitem__)
        if method != NULL:
            return method_call(vm, method, a, key, out)
        if t == type_Class:
            return class_get_item(vm, a, key, out)
        if t != type_Instance or not is_core_payload(o):
            return fail(vm, exc_TypeError, f"'{type_name(a)}' object is not subscriptable")
        o = unwrap(a)
        t = Py_TYPE(o)
    if is_type(key, &PySlice_Type) and t != &PyDict_Type and t != type_Class and t != type_GuestAlias:
        return slice_get_object(vm, a, o, key.u.o, out)
    return builtin_get_item(vm, a, o, t, key, out)


cdef int builtin_get_item(VM vm, const Value* a, PyObject* o, PyTypeObject* t, const Value* key, Value* out) noexcept:
    cdef int64_t i = 0
    cdef int status
    cdef PyObject* r
    if t == &PyList_Type:
        status = item_index(vm, key, "list", &i)
        if status != OK:
            return status
        if i < 0:
            i += PyList_GET_SIZE(o)
        if i < 0 or i >= PyList_GET_SIZE(o):
            return fail_index(vm, "list")
        set_any(out, PyList_GET_ITEM(o, i))
        return OK
    if t == &PyDict_Type:
        return dict_get_item(vm, a, o, key, out)
    if t == &PyUnicode_Type:
        status = item_index(vm, key, "str", &i)
        if status != OK:
            return status
        if i < 0:
            i += PyUnicode_GET_LENGTH(o)
        if i < 0 or i >= PyUnicode_GET_LENGTH(o):
            return fail_index(vm, "string")
        r = PyUnicode_FromOrdinal(PyUnicode_READ(PyUnicode_KIND(o), PyUnicode_DATA(o), i))
        if r == NULL:
            return fail_host(vm)
        set_obj_steal(out, r)
        return OK
    if t == &PyTuple_Type:
        status = item_index(vm, key, "tuple", &i)
        if status != OK:
            return status
        if i < 0:
            i += PyTuple_GET_SIZE(o)
        if i < 0 or i >= PyTuple_GET_SIZE(o):
            return fail_index(vm, "tuple")
        set_any(out, PyTuple_GET_ITEM(o, i))
        return OK
    if t == &PyBytes_Type or t == &PyByteArray_Type:
        status = item_index(vm, key, "bytes" if t == &PyBytes_Type else "bytearray", &i)
        if status != OK:
            return status
        if i < 0:
            i += PyObject_Size(o)
        if i < 0 or i >= PyObject_Size(o):
            return fail_index(vm, "index" if t == &PyBytes_Type else "bytearray") if t != &PyBytes_Type else (
                fail(vm, exc_IndexError, "index out of range"))
        set_int(out, (<object>o)[i])
        return OK
    if t == &PyRange_Type:
        return range_get_item(vm, o, key, out)
    if t == type_Class or t == type_GuestAlias:
        return class_get_item(vm, a, key, out)
    return fail(vm, exc_TypeError, f"'{type_name(a)}' object is not subscriptable")


cdef int range_get_item(VM vm, PyObject* o, const Value* key, Value* out) noexcept:
    cdef Value index
    cdef int status
    if not is_indexable(vm, key):
        return fail_index_type(vm, key, "range")
    index.tag = UNSET
    status = value_index(vm, key, &index)
    if status != OK:
        return status
    try:
        result = (<object>o)[as_object(&index)]
        set_any(out, <PyObject*>result)
        value_clear(&index)
        return OK
    except BaseException as error:
        value_clear(&index)
        return fail_from(vm, error)


cdef int fail_missing_key(VM vm, PyObject* key) noexcept:
    """KeyError(key)."""
    return fail_value(vm, exc_KeyError, key)


cdef int dict_get_item(VM vm, const Value* a, PyObject* o, const Value* key, Value* out) noexcept:
    """From an exact dict; a is the value it belongs to, whose class may have __missing__."""
    cdef PyObject* k = box(key)
    cdef PyObject* found
    cdef PyObject* method
    cdef int status
    if k == NULL:
        return fail_host(vm)
    if key_guard(vm, k) != OK:
        Py_DECREF(k)
        return failed(vm)
    found = dict_peek(vm, o, k)
    if found != NULL:
        set_any(out, found)
        status = OK
    elif PyErr_Occurred() != NULL:
        status = fail_key(vm, k)
    elif a.u.o != o and (method := class_lookup(vm, class_of(a), <PyObject*>s___missing__)) != NULL:
        status = method_call(vm, method, a, key, out)
    else:
        status = fail_missing_key(vm, k)
    Py_DECREF(k)
    return status


cdef int class_get_item(VM vm, const Value* a, const Value* key, Value* out) noexcept:
    """list[int], C[int]: __class_getitem__ of a guest class, an alias of a built-in generic one."""
    cdef Class c
    cdef Value method, args[1]
    cdef PyObject* found
    cdef GuestAlias alias
    cdef int status
    if is_type(a, type_GuestAlias):
        return alias_get_item(vm, <GuestAlias>a.u.o, key, out)
    c = <Class>a.u.o
    found = class_lookup(vm, c, <PyObject*>s___class_getitem__)
    if found != NULL:
        method.tag = UNSET
        status = bind_attribute(vm, found, NULL, c, &method)
        if status == OK:
            args[0] = key[0]
            status = vm_call(vm, &method, args, 1, NULL, out)
        value_clear(&method)
        return status
    if not is_generic(c):
        if PY_VERSION >= 0x030C0000 or (c.meta is None and PY_VERSION >= 0x030B0000):
            return fail(vm, exc_TypeError, f"type '{c.name}' is not subscriptable")
        return fail(vm, exc_TypeError, f"'{type_name(a)}' object is not subscriptable")
    try:
        alias = GuestAlias.__new__(GuestAlias)
        item = as_object(key)
        alias.origin = c
        alias.args = item if type(item) is tuple else (item,)
        alias_close(alias)
        heap_note(vm, 128)
        set_obj(out, <PyObject*>alias)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef bint is_generic(Class c) noexcept:
    """Does a built-in class take type arguments (from Python 3.9 on)?"""
    if PY_VERSION < 0x03090000:
        return False
    for k in (cls_list, cls_dict, cls_tuple, cls_set, cls_frozenset, cls_type):
        if c is k or (k is not cls_type and is_subclass(c, k)):
            return True
    return c.flags & CLASS_BUILTIN != 0 and c.name in (
        "deque", "defaultdict", "OrderedDict", "Counter", "ChainMap", "enumerate", "chain")


# ---- setting and deleting

cdef int ops_set_item(VM vm, const Value* a, const Value* key, const Value* v) noexcept:
    """a[key] = v."""
    cdef PyObject* o
    cdef PyObject* method
    cdef PyTypeObject* t
    if a.tag == OBJ:
        o = a.u.o
        t = Py_TYPE(o)
        if t == type_Instance and (<Instance>o).klass is cls_defaultdict:
            return dict_set_item(vm, unwrap(a), key, v)
        if t == type_Instance or is_overloaded(a):
            method = guest_method(vm, class_of(a), <PyObject*>s___setitem__)
            if method != NULL:
                return method_call_pair(vm, method, a, key, v)
            if t == type_Instance and is_core_payload(o):
                o = unwrap(a)
                t = Py_TYPE(o)
        if t == &PyList_Type:
            return list_set_item(vm, o, key, v)
        if t == &PyDict_Type:
            return dict_set_item(vm, o, key, v)
        if t == &PyByteArray_Type:
            return bytearray_set_item(vm, o, key, v)
    return fail(vm, exc_TypeError, f"'{type_name(a)}' object does not support item assignment")


cdef int method_call_pair(VM vm, PyObject* method, const Value* receiver, const Value* x, const Value* y) noexcept:
    """Call a special method with two arguments; its result is dropped."""
    cdef Value callee, result
    cdef Value args[2]
    cdef int status
    callee.tag = result.tag = UNSET
    args[0] = x[0]
    args[1] = y[0]
    if method == Py_None:
        set_none(&callee)
        status = OK
    else:
        status = bind_attribute(vm, method, receiver, class_of(receiver), &callee)
    if status == OK:
        status = vm_call(vm, &callee, args, 2, NULL, &result)
    value_clear(&callee)
    value_clear(&result)
    return status


cdef int list_set_item(VM vm, PyObject* o, const Value* key, const Value* v) noexcept:
    cdef int64_t i = 0
    cdef int status
    cdef PyObject* item
    cdef PyObject* old
    if is_type(key, &PySlice_Type):
        return slice_set_object(vm, o, key.u.o, v)
    status = item_index(vm, key, "list", &i)
    if status != OK:
        return status
    item = box(v)
    if item == NULL:
        return fail_host(vm)
    if i < 0:
        i += PyList_GET_SIZE(o)
    if i < 0 or i >= PyList_GET_SIZE(o):
        Py_DECREF(item)
        return fail_index(vm, "list assignment")
    old = SP_LIST_ITEMS(o)[i]
    SP_LIST_ITEMS(o)[i] = item
    Py_DECREF(old)
    return OK


cdef int dict_set_item(VM vm, PyObject* o, const Value* key, const Value* v) noexcept:
    cdef PyObject* k = box(key)
    cdef PyObject* item = box(v)
    cdef int status
    if k == NULL or item == NULL:
        status = fail_host(vm)
    elif key_guard(vm, k) != OK:
        status = failed(vm)
    elif heap_reserve(vm, 100) != OK:
        status = TRAPPED
    else:
        status = fail_key(vm, k) if dict_write(vm, o, k, item) != 0 else OK
    Py_XDECREF(k)
    Py_XDECREF(item)
    return status


cdef int bytearray_set_item(VM vm, PyObject* o, const Value* key, const Value* v) noexcept:
    cdef int64_t i = 0
    cdef int64_t byte = 0
    cdef int status
    if is_type(key, &PySlice_Type):
        return slice_set_host(vm, o, key.u.o, v)
    status = item_index(vm, key, "bytearray", &i)
    if status == OK:
        status = arg_index(vm, v, &byte, exc_OverflowError)
    if status != OK:
        return status
    try:
        (<object>o)[i] = byte
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int ops_del_item(VM vm, const Value* a, const Value* key) noexcept:
    """del a[key]."""
    cdef PyObject* o
    cdef PyObject* k
    cdef PyObject* old = NULL
    cdef PyObject* method
    cdef PyTypeObject* t
    cdef Value ignored
    cdef int64_t i = 0
    cdef int status
    if a.tag == OBJ:
        o = a.u.o
        t = Py_TYPE(o)
        if t == type_Instance or is_overloaded(a):
            method = guest_method(vm, class_of(a), <PyObject*>s___delitem__)
            if method != NULL:
                ignored.tag = UNSET
                status = method_call(vm, method, a, key, &ignored)
                value_clear(&ignored)
                return status
            if t == type_Instance and is_core_payload(o):
                o = unwrap(a)
                t = Py_TYPE(o)
        if t == &PyList_Type or t == &PyByteArray_Type:
            if is_type(key, &PySlice_Type):
                return slice_del_object(vm, o, key.u.o)
            status = item_index(vm, key, "list" if t == &PyList_Type else "bytearray", &i)
            if status != OK:
                return status
            if meter_charge(vm, Py_SIZE(o) >> 6) != OK:
                return TRAPPED
            if i < 0:
                i += Py_SIZE(o)
            if i < 0 or i >= Py_SIZE(o):
                return fail_index(vm, "list assignment" if t == &PyList_Type else "bytearray")
            try:
                del (<object>o)[i]
                return OK
            except BaseException as error:
                return fail_from(vm, error)
        if t == &PyDict_Type:
            k = box(key)
            if k == NULL:
                return fail_host(vm)
            if key_guard(vm, k) != OK:
                status = failed(vm)
            elif dict_remove(vm, o, k, &old) != 0:
                status = fail_key(vm, k)
            else:
                status = OK if old != NULL else fail_missing_key(vm, k)
                Py_XDECREF(old)
            Py_DECREF(k)
            return status
    # CPython gets here by its sequence slots when the type has any and the key is an index.
    if has_sequence_slots(a) and is_indexable(vm, key):
        return fail(vm, exc_TypeError, f"'{type_name(a)}' object doesn't support item deletion")
    return fail(vm, exc_TypeError, f"'{type_name(a)}' object does not support item deletion")


cdef bint has_sequence_slots(const Value* v) noexcept:
    cdef PyObject* o = unwrap(v)
    cdef PyTypeObject* t
    if o == NULL:
        return False
    t = Py_TYPE(o)
    return (t == &PyUnicode_Type or t == &PyBytes_Type or t == &PyTuple_Type or t == &PyRange_Type
            or t == SET_TYPE or t == type_DictView or t == &PyDict_Type
            or (is_type(v, type_Instance) and not (<Instance>v.u.o).klass.flags & CLASS_BUILTIN))
