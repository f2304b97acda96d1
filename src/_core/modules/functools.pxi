# functools, the parts that are hot: partial, reduce, cmp_to_key, and the rows of lru_cache and cache,
# which modules/cache.pxi holds. (The rest is guest source in the module's spec.)
#
# A call through a cache whose key is unknown pushes the function's frame with kind FRAME_CACHE: when
# that frame returns, the result is stored. So recursion through a cache is bounded by the recursion
# limit alone, not by the C stack.

cdef object _functools = __import__("functools")
cdef Class cls_partial = builtin_class("partial", cls_object, LAYOUT_HELD, None, 0, "functools")
cdef Class cls_lru_cache = builtin_class(
    "_lru_cache_wrapper", cls_object, LAYOUT_OTHER, None, CLASS_FINAL, "functools")
cdef Class cls_cmp_key = builtin_class("KeyWrapper", cls_object, LAYOUT_PLAIN, None, CLASS_FINAL, "functools")
host_type_classes[CallableObject] = cls_partial
module_natives.setdefault("functools", {})["partial"] = cls_partial


cdef CallableObject callable_new(VM vm, Class c, object function):
    cdef CallableObject o = CallableObject.__new__(CallableObject)
    heap_note(vm, 250)
    o.klass = c
    o.function = function
    o.attrs = {}
    o.max_size = -1
    return o


cdef int callable_setattr(VM vm, CallableObject o, const Value* v, PyObject* name, const Value* value) noexcept:
    """Assignment to an attribute, or deletion (value NULL)."""
    try:
        key = <object>name
        if class_lookup_plain(o.klass, name) != NULL and key not in ("__doc__", "__name__", "__module__"):
            return native_setattr(vm, v, name, value)
        if value == NULL:
            if key not in o.attrs:
                return fail_no_attribute(vm, v, name)
            del o.attrs[key]
        elif key == "__dict__":
            if not is_type(value, &PyDict_Type):
                return fail(vm, exc_TypeError, f"__dict__ must be set to a dictionary, not a '{type_name(value)}'")
            o.attrs = <dict>value.u.o
        else:
            heap_note(vm, 64)
            o.attrs[key] = as_object(value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- partial ----

cdef bint partial_arrange(VM vm, Value* w, Py_ssize_t* n) noexcept:
    """Turn the call in the window w into that of the partial's function, in place; False if it does not
    fit there."""
    cdef CallableObject p = <CallableObject>w[0].u.o
    cdef Py_ssize_t extra = PyTuple_GET_SIZE(<PyObject*>p.args)
    cdef Py_ssize_t i
    if p.keywords is not None and PyDict_GET_SIZE(<PyObject*>p.keywords):
        return False
    if extra > 2 or w + n[0] + extra + 1 + STACK_MARGIN > vm.stack_end:
        return False
    function = p.function
    args = p.args
    if extra:
        for i in range(extra):
            value_clear(&w[n[0] + 1 + i])
        memmove(w + 1 + extra, w + 1, n[0] * sizeof(Value))
        memset(w + 1, 0, extra * sizeof(Value))
        for i in range(extra):
            set_any(&w[1 + i], PyTuple_GET_ITEM(<PyObject*>args, i))
    set_any(&w[0], <PyObject*>function)
    n[0] += extra
    return True


cdef int partial_call(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """The call in the window w, of a partial, in a buffer of its own. The window is unbound after it."""
    cdef CallableObject p = <CallableObject>w[0].u.o
    cdef Py_ssize_t given = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t bound = PyTuple_GET_SIZE(<PyObject*>p.args)
    cdef Py_ssize_t i, total, place
    cdef Value* buffer = NULL
    cdef Value callee, result
    cdef int status
    result.tag = UNSET
    try:
        function = p.function
        args = p.args
        keywords = dict(p.keywords) if p.keywords is not None else {}
        for name in keywords:
            # The dict is the guest's as well, by `keywords`.
            if type(name) is not str:
                raise TypeError("keywords must be strings")
        names = [name for name in keywords if kwnames == NULL or name not in <tuple>kwnames]
        if kwnames != NULL:
            names.extend(<tuple>kwnames)
        total = bound + n - given + len(names)
        if meter_charge(vm, total) != OK or heap_reserve(vm, total * 16) != OK:
            window_clear(w, n + 1)
            return TRAPPED
        buffer = <Value*>calloc(total + 1, sizeof(Value))
        if buffer == NULL:
            window_clear(w, n + 1)
            return trap(vm, TRAP_MEMORY, None)
        for i in range(bound):
            value_borrow(&buffer[i], PyTuple_GET_ITEM(<PyObject*>args, i))
        for i in range(n - given):
            buffer[bound + i] = w[1 + i]
        place = bound + n - given
        for i in range(len(names) - given):
            value_borrow(&buffer[place + i], <PyObject*>keywords[names[i]])
        for i in range(given):
            buffer[total - given + i] = w[1 + n - given + i]
        all_names = tuple(names)
        value_borrow(&callee, <PyObject*>function)
        status = vm_call(vm, &callee, buffer, total, <PyObject*>all_names if all_names else NULL, &result)
        free(buffer)
    except BaseException as error:
        free(buffer)
        status = fail_from(vm, error)
    window_clear(w, n + 1)
    if status == OK:
        value_move(out, &result)
    return status


cdef int lib_partial_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: keywords or UNSET, function, arguments."""
    cdef CallableObject p, inner
    if not value_is_callable(vm, &args[1]):
        return fail(vm, exc_TypeError, "the first argument must be callable")
    try:
        bound = _values_tuple(args + 2, n - 2)
        keywords = dict(<dict>args[0].u.o) if args[0].tag == OBJ else {}
        function = as_object(&args[1])
        if type(function) is CallableObject and (<CallableObject>function).klass is cls_partial and (
            not (<CallableObject>function).attrs
        ):
            inner = <CallableObject>function
            bound = inner.args + bound
            if inner.keywords is not None:
                keywords = {**inner.keywords, **keywords}
            function = inner.function
        if meter_charge(vm, len(bound) >> 2) != OK or heap_reserve(vm, len(bound) * 8) != OK:
            return TRAPPED
        p = callable_new(vm, cls_partial, function)
        p.args = bound
        p.keywords = keywords if keywords else None
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>p)
    return OK


cdef CallableObject _callable_arg(VM vm, Native native, const Value* v):
    if is_type(v, type_CallableObject) and (<CallableObject>v.u.o).klass is native.klass:
        return <CallableObject>v.u.o
    fail_receiver(vm, native, v)
    return None


cdef int lib_partial_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef CallableObject p = _callable_arg(vm, native, &args[0])
    if p is None:
        return RAISED
    if native.name == "func":
        set_any(out, <PyObject*>p.function)
    elif native.name == "args":
        set_any(out, <PyObject*>p.args)
    elif native.name == "keywords":
        if p.keywords is None:
            p.keywords = {}
        set_any(out, <PyObject*>p.keywords)
    else:
        set_any(out, <PyObject*>p.attrs)
    return OK


cdef object partial_text(VM vm, CallableObject p):
    """repr of a partial, None for others. Raises the carrier when it fails."""
    if p.klass is not cls_partial:
        return None
    if meter_charge(vm, 20 * (<int64_t>len(p.args) + (len(p.keywords) if p.keywords is not None else 0))) != OK:
        raise _GuestUnwinding()
    parts = [sub_repr(vm, p.function)]
    parts.extend([sub_repr(vm, a) for a in p.args])
    if p.keywords is not None:
        for name, value in list(p.keywords.items()):
            shown = name if type(name) is str else sub_repr(vm, name)
            parts.append(f"{shown}={sub_repr(vm, value)}")
    return f"functools.partial({', '.join(parts)})"


# ---- reduce ----

cdef int lib_reduce(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """reduce(function, iterable[, initial])."""
    cdef Value st[3]
    cdef Value pair[2]
    cdef Value result
    cdef int status
    memset(st, 0, sizeof(st))
    pair[0].tag = pair[1].tag = result.tag = UNSET
    status = iter_begin(vm, &args[1], st)
    if status != OK:
        if status == RAISED and exc_matches(vm, exc_TypeError) and not is_type(&args[1], type_Instance):
            exc_clear(vm)
            return fail(vm, exc_TypeError, "reduce() arg 2 must support iteration")
        return status
    if n > 2 and args[2].tag != UNSET:
        value_copy(&pair[0], &args[2])
    while True:
        status = iter_step(vm, st, &pair[1])
        if status != OK:
            break
        if meter_charge(vm, 2) != OK:
            status = TRAPPED
            break
        if pair[0].tag == UNSET:
            value_move(&pair[0], &pair[1])
            continue
        status = vm_call(vm, &args[0], pair, 2, NULL, &result)
        if status != OK:
            break
        value_move(&pair[0], &result)
    iter_end(st)
    value_clear(&pair[1])
    if status == DONE:
        if pair[0].tag == UNSET:
            word = "sequence" if PY_VERSION < 0x030B0000 else "iterable"
            return fail(vm, exc_TypeError, f"reduce() of empty {word} with no initial value")
        value_move(out, &pair[0])
        return OK
    value_clear(&pair[0])
    return status


# ---- cmp_to_key ----

cdef int lib_cmp_to_key(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A callable that wraps objects: a partial of the native below."""
    cdef CallableObject p
    try:
        p = callable_new(vm, cls_partial, cmp_wrapper)
        p.args = (as_object(&args[0]),)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>p)
    return OK


cdef int lib_cmp_wrap(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: comparison, object."""
    cdef Instance o
    try:
        o = instance_new(cls_cmp_key)
        heap_note(vm, 200)
    except BaseException as error:
        return fail_from(vm, error)
    # Slots 0 and 1 are there from the start (INLINE_SLOTS): the comparison and the object.
    value_init(&o.slots[0], &args[0])
    value_init(&o.slots[1], &args[1])
    o.n_slots = 2
    o.shape = cmp_key_shape
    set_obj(out, <PyObject*>o)
    return OK


cdef int lib_cmp_compare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The six comparisons: cmp(self.obj, other.obj) against 0."""
    cdef Value pair[2]
    cdef Value zero, result
    cdef Instance a, b
    cdef int status, op
    if not is_type(&args[0], type_Instance) or (<Instance>args[0].u.o).klass is not cls_cmp_key:
        return fail_receiver(vm, native, &args[0])
    if not is_type(&args[1], type_Instance) or (<Instance>args[1].u.o).klass is not cls_cmp_key:
        return fail(vm, exc_TypeError, "other argument must be K instance")
    a = <Instance>args[0].u.o
    b = <Instance>args[1].u.o
    pair[0] = a.slots[1]
    pair[1] = b.slots[1]
    result.tag = UNSET
    zero.tag = INT
    zero.u.i = 0
    status = vm_call(vm, &a.slots[0], pair, 2, NULL, &result)
    if status == OK:
        op = OP_LT
        if native.name == "__le__":
            op = OP_LE
        elif native.name == "__eq__":
            op = OP_EQ
        elif native.name == "__ne__":
            op = OP_NE
        elif native.name == "__gt__":
            op = OP_GT
        elif native.name == "__ge__":
            op = OP_GE
        status = ops_compare(vm, op, &result, &zero, out)
        value_clear(&result)
    return status


row("partial", "__make__", lib_partial_new, "func, /, *args, **keywords", 3, -1, _functools.partial, cls_partial)
for _name in ("func", "args", "keywords", "__dict__"):
    row("partial", _name, lib_partial_getter, "self, /", 1, NATIVE_GETTER, None, cls_partial)
row("partial", "__call__", lib_call, "self, /, *args, **kwargs", 1, -1, None, cls_partial)
row("_lru_cache_wrapper", "__call__", lib_call, "self, /, *args, **kwargs", 1, -1, None, cls_lru_cache)
row("_lru_cache_wrapper", "__get__", lib_descriptor_get, "self, instance, owner=None, /", 1, -1, None, cls_lru_cache)
row("_lru_cache_wrapper", "__dict__", lib_partial_getter, "self, /", 1, NATIVE_GETTER, None, cls_lru_cache)
row("_lru_cache_wrapper", "cache_info", lib_cache_info, "self, /", 3, NATIVE_METHOD, None, cls_lru_cache)
row("_lru_cache_wrapper", "cache_clear", lib_cache_clear, "self, /", 3, NATIVE_METHOD, None, cls_lru_cache)
row("_lru_cache_wrapper", "cache_parameters", lib_cache_parameters, "self, /", 3, NATIVE_METHOD, None, cls_lru_cache)
for _name in cache_info_fields:
    row("CacheInfo", _name, lib_cache_info_field, "self, /", 1, NATIVE_GETTER, None, cls_cache_info)
row("CacheInfo", "__repr__", lib_cache_info_repr, "self, /", 3, -1, None, cls_cache_info)
for _name in ("__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"):
    row("KeyWrapper", _name, lib_cmp_compare, "self, other, /", 1, -1, None, cls_cmp_key)
held_class(cls_partial)
cls_cmp_key.attrs["__hash__"] = None
cdef Shape cmp_key_shape = shape_child(shape_child(cls_cmp_key.root_shape, "cmp"), "obj")
cdef Native cache_decorator = row(
    "functools", "_cache_decorate", lib_cache_decorate, "maxsize, typed, user_function, /", 3)
cdef Native cmp_wrapper = row_quick(row("functools", "_cmp_wrap", lib_cmp_wrap, "cmp, /, obj", 1), lib_cmp_wrap, 2, 2)
module_natives["functools"].pop("_cache_decorate")
module_natives["functools"].pop("_cmp_wrap")
row("functools", "lru_cache", lib_lru_cache, "maxsize=128, typed=False", 3, -1, _functools.lru_cache)
row("functools", "cmp_to_key", lib_cmp_to_key, "mycmp", 3, -1, _functools.cmp_to_key)
row("functools", "reduce", lib_reduce, "function, iterable, initial=None, /", 3, -1, _functools.reduce)
if PY_VERSION >= 0x03090000:
    row("functools", "cache", lib_cache, "user_function, /", 3, -1, _functools.cache)
