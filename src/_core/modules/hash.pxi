# hashlib: the host's hash objects inside a closed type; data is charged by its size.

@cython.final
cdef class HashState:
    cdef object host
    cdef int64_t serial


cdef Class cls_HashState = builtin_class("HASH", cls_object, LAYOUT_OTHER, HashState, CLASS_FINAL, "_hashlib")
cdef frozenset _hash_names = frozenset(_hashlib.algorithms_guaranteed)


cdef object hash_state(const Value* v):
    o = as_object(v)
    if type(o) is not HashState:
        raise TypeError("not a hash")
    return (<HashState>o).host


cdef int hash_feed(VM vm, object host, const Value* v) except -1:
    cdef PyObject* o = unwrap(v)
    if o == NULL or (Py_TYPE(o) != &PyBytes_Type and Py_TYPE(o) != &PyByteArray_Type):
        if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
            raise TypeError("Strings must be encoded before hashing")
        raise TypeError("object supporting the buffer API required")
    if meter_charge(vm, 20 + <int64_t>len(<object>o)) != OK:
        raise _GuestUnwinding()
    host.update(<object>o)
    return 0


cdef object hash_made(object host):
    cdef HashState made = HashState.__new__(HashState)
    made.host = host
    return made


cdef int hash_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_new(name, data, size): size is the digest's, 0 for the usual one."""
    try:
        name = as_object(&args[0])
        size = as_object(&args[2])
        if name not in _hash_names:
            raise ValueError(f"unsupported hash type {name}")
        if name in ("blake2b", "blake2s") and size:
            host = getattr(_hashlib, name)(digest_size=size)
        else:
            host = getattr(_hashlib, name)()
        hash_feed(vm, host, &args[1])
        heap_note(vm, 500)
        made = hash_made(host)
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int hash_update(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        hash_feed(vm, hash_state(&args[0]), &args[1])
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int hash_read(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_digest(state), _digest_of(state, length), _sizes(state), _copy(state)."""
    cdef int64_t length = 0
    try:
        host = hash_state(&args[0])
        if native.name == "_digest":
            result = host.digest()
        elif native.name == "_digest_of":
            if arg_index(vm, &args[1], &length, exc_OverflowError) != OK:
                return failed(vm)
            if length < 0:
                raise ValueError("value must be positive")
            if meter_charge(vm, length) != OK or heap_reserve(vm, length) != OK:
                return TRAPPED
            result = host.digest(length)
        elif native.name == "_sizes":
            result = (host.digest_size, host.block_size)
        else:
            heap_note(vm, 500)
            result = hash_made(host.copy())
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("hashlib", "_new", hash_new, "name, data, size, /", 20)
row("hashlib", "_update", hash_update, "state, data, /", 10)
row("hashlib", "_digest", hash_read, "state, /", 20)
row("hashlib", "_digest_of", hash_read, "state, length, /", 20)
row("hashlib", "_sizes", hash_read, "state, /", 2)
row("hashlib", "_copy", hash_read, "state, /", 10)
