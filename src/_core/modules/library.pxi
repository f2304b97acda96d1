# Small natives that library guest code is built on: the virtual clock, deep copies of plain data, fields
# of named tuples, the environment that `sys` shows.
#
# Per-run state hangs from `vm.state`.

# ---- the virtual clock

# Runs start at this moment (2024-01-01 00:00:00 UTC); fuel moves the clock on, and so does sleep().
cdef double CLOCK_START = 1704067200.0
cdef double SECONDS_PER_UNIT = 5e-9
# Nanoseconds since the epoch fit 64 bits.
cdef double CLOCK_MOST = 4e9


cdef double clock_virtual(VM vm) noexcept:
    """Seconds since the start of the run, as the guest sees them."""
    return vm.virtual_clock + <double>meter_used(vm) * SECONDS_PER_UNIT


cdef int clock_read(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double now = clock_virtual(vm)
    if native.name == "time":
        set_float(out, CLOCK_START + now)
    elif native.name == "time_ns":
        set_int(out, <int64_t>(CLOCK_START * 1e9) + <int64_t>(now * 1e9))
    elif native.name.endswith("_ns"):
        set_int(out, <int64_t>(now * 1e9) + 1)
    elif native.name == "process_time" or native.name == "thread_time":
        set_float(out, <double>meter_used(vm) * SECONDS_PER_UNIT)
    else:
        set_float(out, now)
    return OK


cdef int clock_sleep(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Sleeping takes no real time: it moves the virtual clock."""
    cdef Value v
    cdef double seconds
    cdef int status
    v.tag = UNSET
    status = math_argument(vm, &args[0], False, &v) if not is_number(&args[0]) else math_argument(vm, &args[0], True, &v)
    if status != OK:
        return status
    try:
        seconds = float(as_object(&v))
        value_clear(&v)
        if isnan(seconds):
            return fail(vm, exc_ValueError, "Invalid value NaN (not a number)")
        if seconds < 0:
            return fail(vm, exc_ValueError, "sleep length must be non-negative")
        if not vm.virtual_clock + seconds < CLOCK_MOST:
            return fail(vm, exc_OverflowError, "timestamp too large to convert to C _PyTime_t")
        # A little more than asked for, as a real clock shows it.
        vm.virtual_clock += seconds + 5e-5
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int clock_advance(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Move the virtual clock on to that moment of time.monotonic(), if it is not there yet."""
    cdef double gap
    try:
        gap = float(as_object(&args[0])) - clock_virtual(vm)
        if gap > 0:
            if not vm.virtual_clock + gap < CLOCK_MOST:
                return fail(vm, exc_OverflowError, "timestamp too large to convert to C _PyTime_t")
            vm.virtual_clock += gap
        set_float(out, clock_virtual(vm))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- sys

cdef int sys_stream(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """stdin, stdout or stderr."""
    try:
        found = text_stream(vm, 0 if "stdin" in native.name else 1 if "stdout" in native.name else 2)
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int sys_exit(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """exit(status=None): raise SystemExit(status)."""
    try:
        given = as_object(&args[0]) if n else None
        if type(given) is tuple:
            return fail_args(vm, exc_SystemExit, given)
        return fail_args(vm, exc_SystemExit, () if given is None else (given,))
    except BaseException as error:
        return fail_from(vm, error)


cdef int sys_argv(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        found = ["<sandbox>"] + [str(one) for one in (vm.argv or ())]
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int sys_modules(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The table of modules that the run has imported."""
    try:
        return shown_modules(vm, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int sys_asyncgen_hooks(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """What is called with every async generator when it is begun, and when it is dropped before its end."""
    try:
        if native.name == "get_asyncgen_hooks":
            found = (vm.state.get("agen_firstiter"), vm.state.get("agen_finalizer"))
            set_obj(out, <PyObject*>found)
            return OK
        for i, name in enumerate(("firstiter", "finalizer")):
            if args[i].tag == UNSET:
                continue
            if args[i].tag != NONE and not value_is_callable(vm, &args[i]):
                return fail(vm, exc_TypeError, f"callable {name} expected, got {type_name(&args[i])}")
            vm.state["agen_" + name] = as_object(&args[i])
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int sys_getrecursionlimit(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_int(out, vm.depth_limit)
    return OK


cdef int sys_setrecursionlimit(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Honoured up to the sandbox's own bound."""
    cdef int64_t wanted
    cdef int status = arg_index(vm, &args[0], &wanted, exc_OverflowError)
    if status != OK:
        return status
    if wanted < 1:
        return fail(vm, exc_ValueError, "recursion limit must be greater or equal than 1")
    if wanted <= vm.fp + 1:
        return fail(vm, exc_RecursionError,
                    f"cannot set the recursion limit to {wanted} at the recursion depth {vm.fp + 1}: the limit is too low")
    vm.depth_limit = <int32_t>(wanted if wanted < vm.depth_bound else vm.depth_bound)
    set_none(out)
    return OK


cdef int sys_getsizeof(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """What CPython would say of plain objects; a fixed size for others."""
    cdef PyTypeObject* t
    try:
        o = as_object(&args[0])
        t = Py_TYPE(<PyObject*>o)
        if t in (&PyLong_Type, &PyFloat_Type, &PyComplex_Type, &PyUnicode_Type, &PyBytes_Type, &PyList_Type,
                 &PyTuple_Type, &PyDict_Type, &PyBool_Type, &PyByteArray_Type, &PyRange_Type) or o is None:
            set_int(out, _getsizeof(o))
        elif t == SET_TYPE:
            set_int(out, 216 if set_size(<PyObject*>o) < 5 else 216 + 64 * set_size(<PyObject*>o))
        else:
            set_int(out, 48)
        return OK
    except BaseException as error:
        return fail_from(vm, error)

from sys import getsizeof as _getsizeof


cdef int object_sizeof(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """object.__sizeof__(): as sys.getsizeof tells it."""
    return sys_getsizeof(vm, native, args, n, out)


cdef int sys_intern_native(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], &PyUnicode_Type):
        return fail(vm, exc_TypeError, f"intern() argument must be str, not {type_name(&args[0])}")
    value_copy(out, &args[0])
    return OK


cdef int sys_exc_info(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """(type, value, traceback) of the exception being handled."""
    cdef Value v
    cdef Value found
    try:
        if vm.handled == NULL:
            result = (None, None, None)
        else:
            v.tag = OBJ
            v.u.o = vm.handled
            found.tag = UNSET
            name = "__traceback__"
            if obj_getattr(vm, &v, <PyObject*>name, &found) != OK:
                return failed(vm)
            result = ((<Instance>vm.handled).klass, <object>vm.handled, as_object(&found))
            value_clear(&found)
        if native.name == "exception":
            result = result[1]
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- copy

cdef object _not_plain = object()


cdef object deep_plain(VM vm, object o, dict memo, int depth):
    """A deep copy of lists, tuples, dicts and scalars; _not_plain when anything else is in it."""
    cdef PyTypeObject* t = Py_TYPE(<PyObject*>o)
    if (t == &PyUnicode_Type or t == &PyLong_Type or t == &PyFloat_Type or t == &PyBytes_Type
            or t == &PyComplex_Type or t == &PyBool_Type or o is None):
        return o
    if (t != &PyList_Type and t != &PyTuple_Type and t != &PyDict_Type) or depth <= 0:
        return _not_plain
    key = <size_t><void*>o
    found = memo.get(key)
    if found is not None:
        return found
    if meter_charge(vm, 4 + 2 * <int64_t>len(o)) != OK or heap_reserve(vm, 64 + 8 * <int64_t>len(o)) != OK:
        raise _GuestUnwinding()
    if t == &PyList_Type:
        items = []
        memo[key] = items
        for item in <list>o:
            copied = deep_plain(vm, item, memo, depth - 1)
            if copied is _not_plain:
                return _not_plain
            items.append(copied)
        return items
    if t == &PyDict_Type:
        if heap_reserve(vm, 100 * <int64_t>len(o)) != OK:
            raise _GuestUnwinding()
        table = {}
        memo[key] = table
        for name, value in (<dict>o).items():
            name = deep_plain(vm, name, memo, depth - 1)
            value = deep_plain(vm, value, memo, depth - 1)
            if name is _not_plain or value is _not_plain:
                return _not_plain
            table[name] = value
        return table
    items = []
    same = True
    for item in <tuple>o:
        copied = deep_plain(vm, item, memo, depth - 1)
        if copied is _not_plain:
            return _not_plain
        if copied is not item:
            same = False
        items.append(copied)
    found = memo.get(key)
    if found is not None:
        return found
    result = o if same else tuple(items)
    memo[key] = result
    return result


cdef int copy_deep_plain(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_deepcopy_plain(x): the copy, or NotImplemented when objects of other kinds are in it."""
    try:
        copied = deep_plain(vm, as_object(&args[0]), {}, 150)
        if copied is _not_plain:
            copied = NotImplemented
        set_any(out, <PyObject*>copied)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- named tuples

cdef int namedtuple_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The field at the place that the native holds."""
    cdef PyObject* items = unwrap(&args[0])
    if items == NULL or Py_TYPE(items) != &PyTuple_Type or PyTuple_GET_SIZE(items) <= native.size_price:
        return fail(vm, exc_IndexError, "tuple index out of range")
    set_any(out, PyTuple_GET_ITEM(items, native.size_price))
    return OK


cdef int namedtuple_field(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_namedtuple_field(index, doc): the attribute that reads the item at that place."""
    cdef Native field
    cdef int64_t index
    if arg_index(vm, &args[0], &index, exc_IndexError) != OK:
        return failed(vm)
    field = Native.__new__(Native)
    field.name = "field"
    field.owner = "tuple"
    field.fn = namedtuple_get
    field.min_args = field.max_args = 1
    field.kind = NATIVE_GETTER
    field.price = 1
    field.keywords = field.parameters = ()
    field.signature = "self, /"
    field.size_price = <int>index
    field.host = property(None, None, None, as_object(&args[1]))
    native_set_direct(field)
    set_obj(out, <PyObject*>field)
    return OK


# ---- rows

cdef int _library_rows() except -1:
    row("random", "_new_generator", random_new, "")
    row("random", "_shared_generator", random_new, "")
    row("random", "_reseed", random_reseed, "generator, /")
    row("random", "_seed", random_seed, "generator, value, version, /")
    row("random", "random", random_random, "generator, /", 3)
    row("random", "_getrandbits", random_getrandbits, "generator, k, /", 3)
    row("random", "_randbelow", random_randbelow, "generator, limit, /", 3)
    row("random", "_shuffle", random_shuffle, "generator, items, /")
    row("random", "_sample_places", random_places, "generator, n, k, /")
    row("random", "_getstate", random_getstate, "generator, /")
    row("random", "_setstate", random_setstate, "generator, state, /")
    for name in ("time", "time_ns", "perf_counter", "perf_counter_ns", "monotonic", "monotonic_ns",
                 "process_time", "process_time_ns", "thread_time"):
        row("time", name, clock_read, "", 2, NATIVE_FUNCTION, getattr(_time, name, None))
    row_role(row("time", "sleep", clock_sleep, "seconds, /", 10, NATIVE_FUNCTION, None), ROLE_SLEEP)
    row("asyncio", "_advance", clock_advance, "when, /", 20)
    row("threading core", "_advance", clock_advance, "when, /", 20)
    row("sys", "get_asyncgen_hooks", sys_asyncgen_hooks, "")
    row("sys", "set_asyncgen_hooks", sys_asyncgen_hooks, "firstiter=None, finalizer=None")
    # Rows named `_make_` are called once per run, when the attribute is first asked for.
    for name in ("stdin", "stdout", "stderr"):
        row("sys", "_make_" + name, sys_stream, "")
        row("sys", f"_make___{name}__", sys_stream, "")
    row("sys", "_make_argv", sys_argv, "")
    row("sys", "_make_orig_argv", sys_argv, "")
    row("sys", "_make_modules", sys_modules, "")
    row("sys", "exit", sys_exit, "status=None, /")
    row("sys", "getrecursionlimit", sys_getrecursionlimit, "")
    row("sys", "setrecursionlimit", sys_setrecursionlimit, "limit, /")
    row("sys", "getsizeof", sys_getsizeof, "object, default=None")
    row("object", "__sizeof__", object_sizeof, "self, /", 1, NATIVE_METHOD)
    row("sys", "intern", sys_intern_native, "string, /")
    row("sys", "exc_info", sys_exc_info, "")
    if PY_VERSION >= 0x030B0000:
        row("sys", "exception", sys_exc_info, "")
    row("copy", "_deepcopy_plain", copy_deep_plain, "x, /", 5)
    row("collections", "_namedtuple_field", namedtuple_field, "index, doc, /")
    return 0

_library_rows()
