# lru_cache and cache: keys, the ring of a bounded cache, and what the wrappers answer.

# ---- lru_cache ----

cdef PyObject* cache_key(VM vm, CallableObject c, Value* args, Py_ssize_t n, PyObject* kwnames) noexcept:
    """What a call's arguments are remembered by: a new reference; NULL: raised."""
    cdef Py_ssize_t names = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t i, size
    cdef PyObject* key
    cdef PyObject* boxed
    if names == 0 and not c.is_typed:
        if n == 1 and (args[0].tag == INT or is_type(&args[0], &PyLong_Type) or is_type(&args[0], &PyUnicode_Type)):
            key = box(&args[0])
            if key == NULL:
                fail_host(vm)
            return key
        key = PyTuple_New(n)
        if key == NULL:
            fail_host(vm)
            return NULL
        for i in range(n):
            boxed = box(&args[i])
            if boxed == NULL:
                Py_DECREF(key)
                fail_host(vm)
                return NULL
            PyTuple_SET_ITEM(key, i, boxed)
        return key
    try:
        parts = [as_object(&args[i]) for i in range(n - names)]
        if names:
            parts.append(absent)
            for i in range(names):
                parts.append(<object>PyTuple_GET_ITEM(kwnames, i))
                parts.append(as_object(&args[n - names + i]))
        if c.is_typed:
            parts.extend([class_of(&args[i]) for i in range(n)])
        made = tuple(parts)
        return sp_new_ref(<PyObject*>made)
    except BaseException as error:
        fail_from(vm, error)
        return NULL


cdef inline void cache_make_newest(CallableObject c, CacheLink link) noexcept:
    """Put the link, wherever it was, behind all others in the ring."""
    cdef CacheLink root = c.root
    (<CacheLink>link.before).after = link.after
    (<CacheLink>link.after).before = link.before
    link.before = root.before
    link.after = <PyObject*>root
    (<CacheLink>root.before).after = <PyObject*>link
    root.before = <PyObject*>link


cdef int cache_enter(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out, int kind) noexcept:
    """vm_enter for w[0] the wrapper of a cache."""
    cdef CallableObject c = <CallableObject>w[0].u.o
    cdef PyObject* key
    cdef PyObject* found
    cdef PyObject* pending
    cdef Value result
    cdef int status
    vm.fuel -= 2
    if c.max_size == 0:
        c.misses += 1
        function = c.function
        set_any(&w[0], <PyObject*>function)
        return vm_enter_again(vm, w, n, kwnames, out, kind)
    key = cache_key(vm, c, w + 1, n, kwnames)
    if key == NULL:
        window_clear(w, n + 1)
        return failed(vm)
    if key_guard(vm, key) != OK:
        Py_DECREF(key)
        window_clear(w, n + 1)
        return failed(vm)
    found = dict_peek(vm, <PyObject*>c.cache, key)
    if found != NULL:
        c.hits += 1
        if c.max_size > 0:
            cache_make_newest(c, <CacheLink>found)
            found = <PyObject*>(<CacheLink>found).value
        result.tag = UNSET
        set_any(&result, found)
        Py_DECREF(key)
        window_clear(w, n + 1)
        value_move(out, &result)
        return OK
    if PyErr_Occurred() != NULL:
        Py_DECREF(key)
        window_clear(w, n + 1)
        return fail_host(vm)
    c.misses += 1
    pending = PyTuple_New(2)
    if pending == NULL:
        Py_DECREF(key)
        window_clear(w, n + 1)
        return fail_host(vm)
    PyTuple_SET_ITEM(pending, 0, sp_new_ref(<PyObject*>c))
    PyTuple_SET_ITEM(pending, 1, key)
    function = c.function
    set_any(&w[0], <PyObject*>function)
    if kind == FRAME_CALL and type(function) is Function:
        status = vm_enter_function(vm, w, n, kwnames, out, FRAME_CACHE)
        if status == PUSHED:
            vm.frames[vm.fp].extra = pending
            return PUSHED
        if status == OK:
            status = cache_store(vm, pending, out)
        Py_DECREF(pending)
        return status
    result.tag = UNSET
    status = vm_enter_again(vm, w, n, kwnames, &result, FRAME_ENTRY)
    if status == PUSHED:
        status = vm_run(vm, &result)
    if status == OK:
        status = cache_store(vm, pending, &result)
    Py_DECREF(pending)
    if status == OK:
        value_move(out, &result)
    else:
        value_clear(&result)
    return status


cdef int cache_store(VM vm, PyObject* pending, const Value* value) noexcept:
    """Remember the result of a call; pending is (cache, key). May run guest code (hashes)."""
    cdef CallableObject c = <CallableObject>PyTuple_GET_ITEM(pending, 0)
    cdef CacheLink link, oldest
    cdef PyObject* found = NULL
    try:
        key = <object>PyTuple_GET_ITEM(pending, 1)
        boxed = as_object(value)
        if heap_reserve(vm, 200) != OK:
            return TRAPPED
        if c.max_size < 0:
            if dict_write(vm, <PyObject*>c.cache, <PyObject*>key, <PyObject*>boxed) != 0:
                return fail_host(vm)
            return OK
        if PyDict_GET_SIZE(<PyObject*>c.cache) >= c.max_size and c.root.after != <PyObject*>c.root:
            oldest = <CacheLink>c.root.after
            if dict_remove(vm, <PyObject*>c.cache, <PyObject*>oldest.key, &found) != 0:
                return fail_host(vm)
            Py_XDECREF(found)
        link = CacheLink.__new__(CacheLink)
        link.key = key
        link.value = boxed
        # A call inside this one may have stored the result already: then that stays.
        found = dict_default(vm, <PyObject*>c.cache, <PyObject*>key, <PyObject*>link)
        if found == NULL:
            return fail_host(vm)
        cache_make_newest(c, <CacheLink>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int cache_wrap(VM vm, object function, int64_t max_size, bint typed, Value* out) noexcept:
    """The wrapper of a function, with the attributes that update_wrapper copies."""
    cdef CallableObject c
    cdef Value f, got
    cdef int status
    try:
        c = callable_new(vm, cls_lru_cache, function)
        c.cache = {}
        c.max_size = max_size
        c.root = CacheLink.__new__(CacheLink)
        c.is_typed = typed
        value_borrow(&f, <PyObject*>function)
        if type(function) is Function and (<Function>function).attrs is not None:
            c.attrs.update((<Function>function).attrs)
        for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
            got.tag = UNSET
            status = obj_getattr(vm, &f, <PyObject*>name, &got)
            if status == OK:
                c.attrs[name] = as_object(&got)
                value_clear(&got)
            elif status == RAISED and exc_matches(vm, exc_AttributeError):
                exc_clear(vm)
            else:
                return status
        c.attrs["__wrapped__"] = function
        # What cache_parameters() tells.
        c.keywords = {"maxsize": None if max_size < 0 else max_size, "typed": bool(typed)}
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>c)
    return OK


cdef int lib_lru_cache(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: maxsize, typed. Used bare, the function stands for maxsize."""
    cdef int64_t size = 128
    cdef bint typed = False
    cdef CallableObject p
    cdef int status = OK
    if args[1].tag != UNSET:
        status = ops_truth(vm, &args[1], &typed)
        if status != OK:
            return status
    if args[0].tag != UNSET:
        if args[0].tag == NONE:
            size = -1
        elif is_int(&args[0]) or args[0].tag == BOOL:
            status = arg_index(vm, &args[0], &size, None)
            if status != OK:
                return status
            if size < 0:
                size = 0
        elif value_is_callable(vm, &args[0]) and (args[1].tag == UNSET or args[1].tag == BOOL):
            try:
                return cache_wrap(vm, as_object(&args[0]), 128, typed, out)
            except BaseException as error:
                return fail_from(vm, error)
        else:
            return fail(vm, exc_TypeError, "Expected first argument to be an integer, a callable, or None")
    try:
        # The decorator: a partial of the native below with its parameters.
        p = callable_new(vm, cls_partial, cache_decorator)
        p.args = (size, bool(typed))
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>p)
    return OK


cdef int lib_cache_decorate(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: maxsize, typed, function."""
    cdef int64_t size = -1
    if not value_is_callable(vm, &args[2]):
        return fail(vm, exc_TypeError, "the first argument must be callable")
    as_int(&args[0], &size)
    try:
        return cache_wrap(vm, as_object(&args[2]), size, args[1].tag == BOOL and args[1].u.i, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_cache(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not value_is_callable(vm, &args[0]):
        return fail(vm, exc_TypeError, "the first argument must be callable")
    try:
        return cache_wrap(vm, as_object(&args[0]), -1, False, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_cache_info(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A named tuple in CPython; made by `make_cache_info` of the module's guest source, if it is there."""
    cdef CallableObject c = _callable_arg(vm, native, &args[0])
    cdef Instance o
    if c is None:
        return RAISED
    try:
        o = instance_new(cls_cache_info)
        o.payload = (c.hits, c.misses, None if c.max_size < 0 else c.max_size, len(c.cache))
        heap_note(vm, 300)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>o)
    return OK


cdef int lib_cache_clear(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef CallableObject c = _callable_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    try:
        if meter_charge(vm, len(c.cache)) != OK:
            return TRAPPED
        c.hits = c.misses = 0
        PyDict_Clear(<PyObject*>c.cache)
    except BaseException as error:
        return fail_from(vm, error)
    set_none(out)
    return OK


cdef int lib_cache_parameters(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef CallableObject c = _callable_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    result = dict(c.keywords)
    set_obj(out, <PyObject*>result)
    return OK


cdef Class cls_cache_info = builtin_class("CacheInfo", cls_tuple, LAYOUT_TUPLE, None, CLASS_FINAL, "functools")
cdef tuple cache_info_fields = ("hits", "misses", "maxsize", "currsize")


cdef int lib_cache_info_field(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], type_Instance) or (<Instance>args[0].u.o).klass is not cls_cache_info:
        return fail_receiver(vm, native, &args[0])
    found = (<tuple>(<Instance>args[0].u.o).payload)[cache_info_fields.index(native.name)]
    set_any(out, <PyObject*>found)
    return OK


cdef int lib_cache_info_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], type_Instance) or (<Instance>args[0].u.o).klass is not cls_cache_info:
        return fail_receiver(vm, native, &args[0])
    values = <tuple>(<Instance>args[0].u.o).payload
    text = "CacheInfo(hits=%d, misses=%d, maxsize=%s, currsize=%d)" % values
    set_obj(out, <PyObject*>text)
    return OK
