# operator: the operators as natives; itemgetter and its like are natives that carry their arguments.
#
# A native made at run time (itemgetter(1)) keeps what it was made with in `host`, which is asked for
# messages in fixed natives only; it is a guest value like any other.

cdef dict _operator_codes = {
    "add": OP_ADD, "sub": OP_SUB, "mul": OP_MUL, "truediv": OP_TRUEDIV, "floordiv": OP_FLOORDIV,
    "mod": OP_MOD, "pow": OP_POW, "lshift": OP_LSHIFT, "rshift": OP_RSHIFT, "and_": OP_AND, "or_": OP_OR,
    "xor": OP_XOR, "matmul": OP_MATMUL,
}
cdef dict _comparison_codes = {"lt": OP_LT, "le": OP_LE, "eq": OP_EQ, "ne": OP_NE, "gt": OP_GT, "ge": OP_GE}


cdef int operator_binary(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return ops_binary(vm, native.size_price & 255, native.size_price > 255, &args[0], &args[1], out)


cdef int operator_compare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return ops_compare(vm, native.size_price, &args[0], &args[1], out)


cdef int operator_unary(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return ops_unary(vm, native.size_price, &args[0], out)


cdef int operator_is(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_bool(out, ops_is(&args[0], &args[1]) == (native.name == "is_"))
    return OK


cdef int operator_truth(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef bint truth = False
    cdef int status = ops_truth(vm, &args[0], &truth)
    if status == OK:
        set_bool(out, truth == (native.name == "truth"))
    return status


cdef int operator_index(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return value_index(vm, &args[0], out)


cdef int operator_contains(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef bint found = False
    cdef int status = ops_contains(vm, &args[0], &args[1], &found)
    if status == OK:
        set_bool(out, found)
    return status


cdef int operator_getitem(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return ops_get_item(vm, &args[0], &args[1], out)


cdef int operator_setitem(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status = ops_set_item(vm, &args[0], &args[1], &args[2])
    if status == OK:
        set_none(out)
    return status


cdef int operator_delitem(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status = ops_del_item(vm, &args[0], &args[1])
    if status == OK:
        set_none(out)
    return status


cdef Native carrying_native(str name, NativeFn fn, object what):
    """A native of one argument that carries a value."""
    cdef Native native = Native.__new__(Native)
    native.name = name
    native.owner = "operator"
    native.fn = fn
    native.min_args = native.max_args = 1
    native.kind = NATIVE_FUNCTION
    native.price = 2
    native.keywords = ()
    native.parameters = ("obj",)
    native.n_posonly = 1
    native.signature = "obj, /"
    native.host = what
    native_set_direct(native)
    return native


cdef int getter_item(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value key
    cdef PyObject* what = <PyObject*>native.host
    cdef int status
    key.tag = UNSET
    set_any(&key, what)
    status = ops_get_item(vm, &args[0], &key, out)
    value_clear(&key)
    return status


cdef int getter_items(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value key, item
    cdef int status
    key.tag = item.tag = UNSET
    try:
        found = []
        for one in <tuple>native.host:
            if meter_charge(vm, 6) != OK:
                return TRAPPED
            heap_note(vm, 16)
            set_any(&key, <PyObject*>one)
            status = ops_get_item(vm, &args[0], &key, &item)
            value_clear(&key)
            if status != OK:
                return status
            found.append(as_object(&item))
            value_clear(&item)
        found = tuple(found)
        heap_note(vm, 100)
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int getter_attribute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """attrgetter: one dotted path, or a tuple of several."""
    cdef Value v, found
    cdef int status
    v.tag = found.tag = UNSET
    try:
        results = []
        for path in <tuple>native.host:
            value_copy(&v, &args[0])
            for name in path:
                status = meter_charge(vm, 10)
                if status == OK:
                    status = obj_getattr(vm, &v, <PyObject*>name, &found)
                if status != OK:
                    value_clear(&v)
                    return status
                value_move(&v, &found)
            results.append(as_object(&v))
            value_clear(&v)
        if len(results) == 1:
            result = results[0]
        else:
            result = tuple(results)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        value_clear(&v)
        return fail_from(vm, error)


cdef int operator_itemgetter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    try:
        heap_note(vm, 150)
        if n == 0:
            return fail(vm, exc_TypeError, "itemgetter expected 1 argument, got 0")
        if n == 1:
            made = carrying_native("itemgetter", getter_item, as_object(&args[0]))
        else:
            made = carrying_native("itemgetter", getter_items, tuple([as_object(&args[i]) for i in range(n)]))
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int operator_attrgetter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    try:
        heap_note(vm, 150)
        if n == 0:
            return fail(vm, exc_TypeError, "attrgetter expected 1 argument, got 0")
        paths = []
        for i in range(n):
            if not is_type(&args[i], &PyUnicode_Type):
                return fail(vm, exc_TypeError, "attribute name must be a string")
            # A part for every two characters at most.
            if meter_charge(vm, PyUnicode_GET_LENGTH(args[i].u.o) * 8) != OK or (
                    heap_reserve(vm, PyUnicode_GET_LENGTH(args[i].u.o) * 32) != OK):
                return TRAPPED
            paths.append(tuple([sys_intern(part) for part in (<object>args[i].u.o).split(".")]))
        made = carrying_native("attrgetter", getter_attribute, tuple(paths))
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int _operator_rows() except -1:
    import operator as host
    cdef Native made
    for name, code in _operator_codes.items():
        bare = name.rstrip("_")
        for alias in (name, f"__{bare}__"):
            made = row("operator", alias, operator_binary, "a, b, /", 1, NATIVE_FUNCTION, getattr(host, name))
            made.size_price = code
        for alias in (f"i{bare}", f"__i{bare}__"):
            made = row("operator", alias, operator_binary, "a, b, /", 1, NATIVE_FUNCTION, getattr(host, f"i{bare}"))
            made.size_price = code | 256
    for name, code in _comparison_codes.items():
        for alias in (name, f"__{name}__"):
            made = row("operator", alias, operator_compare, "a, b, /", 1, NATIVE_FUNCTION, getattr(host, name))
            made.size_price = code
    for name, code in (("neg", OP_NEG), ("pos", OP_POS), ("invert", OP_INVERT), ("inv", OP_INVERT)):
        for alias in (name, f"__{name}__"):
            made = row("operator", alias, operator_unary, "a, /", 1, NATIVE_FUNCTION, getattr(host, name))
            made.size_price = code
    row("operator", "is_", operator_is, "a, b, /", 1, NATIVE_FUNCTION, host.is_)
    row("operator", "is_not", operator_is, "a, b, /", 1, NATIVE_FUNCTION, host.is_not)
    row("operator", "truth", operator_truth, "a, /", 1, NATIVE_FUNCTION, host.truth)
    row("operator", "not_", operator_truth, "a, /", 1, NATIVE_FUNCTION, host.not_)
    for name in ("index", "__index__"):
        row("operator", name, operator_index, "a, /", 1, NATIVE_FUNCTION, host.index)
    row("random", "_index", operator_index, "a, /")
    for name in ("contains", "__contains__"):
        row("operator", name, operator_contains, "a, b, /", 1, NATIVE_FUNCTION, host.contains)
    for name in ("getitem", "__getitem__"):
        row("operator", name, operator_getitem, "a, b, /", 1, NATIVE_FUNCTION, host.getitem)
    for name in ("setitem", "__setitem__"):
        row("operator", name, operator_setitem, "a, b, c, /", 1, NATIVE_FUNCTION, host.setitem)
    for name in ("delitem", "__delitem__"):
        row("operator", name, operator_delitem, "a, b, /", 1, NATIVE_FUNCTION, host.delitem)
    row("operator", "itemgetter", operator_itemgetter, "*items")
    row("operator", "attrgetter", operator_attrgetter, "*attrs")
    return 0

_operator_rows()
