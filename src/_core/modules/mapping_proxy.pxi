# mappingproxy: a read-only view of a mapping, as `__dict__` of a class is and as types.MappingProxyType
# makes. Reading goes to the mapping, which is the class's own dict, a dict or any other mapping. (The
# layout is in objects/view.pxi.)

cdef int proxy_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """mappingproxy(mapping)."""
    if is_type(&args[0], &PyList_Type) or is_type(&args[0], &PyTuple_Type) or (
            not is_type(&args[0], type_MappingProxy)
            and class_lookup(vm, class_of(&args[0]), <PyObject*>s___getitem__) == NULL):
        return fail(vm, exc_TypeError, f"mappingproxy() argument must be a mapping, not {type_name(&args[0])}")
    try:
        made = proxy_new(vm, as_object(&args[0]))
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int proxy_get_item(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value mapping
    proxy_seen(&args[0], &mapping)
    return ops_get_item(vm, &mapping, &args[1], out)


cdef int proxy_contains(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value mapping
    cdef bint found = False
    cdef int status
    proxy_seen(&args[0], &mapping)
    status = ops_contains(vm, &mapping, &args[1], &found)
    if status == OK:
        set_bool(out, found)
    return status


cdef int proxy_len(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value mapping
    cdef int64_t length = 0
    cdef int status
    proxy_seen(&args[0], &mapping)
    status = ops_len(vm, &mapping, &length)
    if status == OK:
        set_int(out, length)
    return status


cdef int proxy_iter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value mapping
    proxy_seen(&args[0], &mapping)
    return iter_new(vm, &mapping, out)


cdef int proxy_compare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a, b
    proxy_seen(&args[0], &a)
    proxy_seen(&args[1], &b)
    return ops_compare(vm, _dunder_opcodes[native.name], &a, &b, out)


cdef int proxy_or(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a, b
    proxy_seen(&args[0], &a)
    proxy_seen(&args[1], &b)
    if native.name == "__ror__":
        return ops_binary(vm, OP_OR, False, &b, &a, out)
    return ops_binary(vm, OP_OR, False, &a, &b, out)


cdef int proxy_ior(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return fail(vm, exc_TypeError, "'|=' is not supported by mappingproxy; use '|' instead")


cdef int proxy_text(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """str() of a proxy is that of its mapping."""
    cdef Value mapping
    cdef PyObject* text
    proxy_seen(&args[0], &mapping)
    text = ops_str(vm, &mapping)
    if text == NULL:
        return failed(vm)
    set_obj_steal(out, text)
    return OK


cdef int proxy_forward(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """get, keys, values, items, copy, __reversed__: the mapping's own."""
    cdef Value mapping
    proxy_seen(&args[0], &mapping)
    return vm_call_method(vm, &mapping, <PyObject*>native.name, args + 1, n - 1, out)


cdef int _proxy_rows() except -1:
    cdef Class c = cls_mapping_proxy
    class_row(c, "__make__", proxy_make, "mapping, /", 3)
    class_row(c, "__getitem__", proxy_get_item, "self, key, /", 2)
    class_row(c, "__contains__", proxy_contains, "self, key, /", 2)
    class_row(c, "__len__", proxy_len, "self, /")
    class_row(c, "__iter__", proxy_iter, "self, /")
    class_row(c, "__str__", proxy_text, "self, /")
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        class_row(c, name, proxy_compare, "self, value, /")
    class_row(c, "__or__", proxy_or, "self, value, /", 2)
    class_row(c, "__ror__", proxy_or, "self, value, /", 2)
    class_row(c, "__ior__", proxy_ior, "self, value, /", 2)
    class_row(c, "get", proxy_forward, "self, key, default=None, /", 2, NATIVE_METHOD)
    for name in ("keys", "values", "items", "copy", "__reversed__"):
        class_row(c, name, proxy_forward, "self, /", 2, NATIVE_METHOD)
    if PY_VERSION < 0x030C0000:
        c.attrs["__hash__"] = None
    return 0

_proxy_rows()
