# bytes and bytearray: constructors and methods. What both have is a row for each of them; items and
# slices are ops_item's.
cdef extern from "Python.h":
    int PyByteArray_Resize(PyObject*, Py_ssize_t)


cdef bint is_bytes_like(PyObject* o) noexcept:
    return o != NULL and (Py_TYPE(o) == &PyBytes_Type or Py_TYPE(o) == &PyByteArray_Type)


cdef int byte_of(VM vm, const Value* v, str message, int* out) noexcept:
    """An int from 0 to 255, or ValueError with the message."""
    cdef int64_t i
    cdef int status = arg_index(vm, v, &i, None)
    if status != OK:
        return status
    if i < 0 or i > 255:
        return fail(vm, exc_ValueError, message)
    out[0] = <int>i
    return OK


cdef object bytes_from_iterable(VM vm, const Value* source, str message, str refusal):
    """A bytearray of what an iterable yields; None: failed. message: of a number out of range;
    refusal: of what can't be iterated."""
    cdef Value state[3]
    cdef Value item
    cdef PyObject* o = unwrap(source)
    cdef int status
    cdef int byte = 0
    result = bytearray()
    if is_bytes_like(o):
        if charge_text(vm, Py_SIZE(o)) != OK:
            return None
        result += <object>o
        return result
    if o == source.u.o and source.tag == OBJ and (Py_TYPE(o) == &PyList_Type or Py_TYPE(o) == &PyTuple_Type):
        if meter_charge(vm, 4 * len(<object>o)) != OK:
            return None
    memset(state, 0, sizeof(state))
    item.tag = UNSET
    status = iter_begin(vm, source, state)
    if status != OK:
        if status == RAISED and exc_matches(vm, exc_TypeError) and class_lookup(
                vm, class_of(source), <PyObject*>s___iter__) == NULL:
            exc_clear(vm)
            fail(vm, exc_TypeError, refusal % type_name(source))
        return None
    while True:
        status = iter_step(vm, state, &item)
        if status == OK:
            status = byte_of(vm, &item, message, &byte)
        if status == OK:
            status = meter_charge(vm, 4)
        if status == OK and len(result) & 1023 == 1023:
            status = heap_reserve(vm, 1024)
        if status != OK:
            break
        result.append(byte)
    iter_end(state)
    value_clear(&item)
    return result if status == DONE else None


cdef object bytes_contents(VM vm, Native native, Value* args, Py_ssize_t n, str kind):
    """What bytes(...) and bytearray(...) make of their arguments, as bytes or bytearray; None:
    failed. Raises too."""
    cdef PyObject* o
    cdef Value result
    cdef int64_t count
    cdef bint has_codec = (n > 1 and args[1].tag != UNSET) or (n > 2 and args[2].tag != UNSET)
    if n == 0 or args[0].tag == UNSET:
        if has_codec:
            raise TypeError(("encoding" if n > 1 and args[1].tag != UNSET else "errors") + " without a string argument")
        return b""
    o = unwrap(&args[0])
    result.tag = UNSET
    if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
        if not (n > 1 and args[1].tag != UNSET):
            raise TypeError("string argument without an encoding")
        if text_encode(vm, o, &args[1], &args[2] if n > 2 else NULL, kind, &result) != OK:
            return None
        value = as_object(&result)
        value_clear(&result)
        return value
    if has_codec:
        raise TypeError(("encoding" if n > 1 and args[1].tag != UNSET else "errors") + " without a string argument")
    if kind == "bytes" and is_type(&args[0], type_Instance) and class_lookup(
            vm, (<Instance>args[0].u.o).klass, <PyObject*>s___bytes__) != NULL:
        if vm_call_method(vm, &args[0], <PyObject*>s___bytes__, NULL, 0, &result) != OK:
            return None
        o = unwrap(&result)
        if o == NULL or Py_TYPE(o) != &PyBytes_Type:
            name = type_name(&result)
            value_clear(&result)
            raise TypeError(f"__bytes__ returned non-bytes (type {name})")
        value = <object>o
        value_clear(&result)
        return value
    if args[0].tag == INT or args[0].tag == BOOL or (o != NULL and Py_TYPE(o) == &PyLong_Type) or (
            is_type(&args[0], type_Instance) and class_lookup(
                vm, (<Instance>args[0].u.o).klass, <PyObject*>s___index__) != NULL):
        if arg_index(vm, &args[0], &count, exc_OverflowError) != OK:
            if vm.trap == TRAP_NONE and exc_matches(vm, exc_OverflowError):
                exc_clear(vm)
                raise OverflowError("cannot fit 'int' into an index-sized integer")
            return None
        if count < 0:
            raise ValueError("negative count")
        if charge_text(vm, count) != OK:
            return None
        return bytes(count)
    if kind == "bytes":
        return bytes_from_iterable(vm, &args[0], "bytes must be in range(0, 256)", "cannot convert '%s' object to bytes")
    return bytes_from_iterable(vm, &args[0], "byte must be in range(0, 256)", "cannot convert '%s' object to bytearray")


cdef int bytes_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        value = bytes_contents(vm, native, args, n, "bytes")
        if value is None:
            return failed(vm)
        value = bytes(value)
        heap_note(vm, 40 + len(value))
        set_obj(out, <PyObject*>value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytearray_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        value = bytes_contents(vm, native, args, n, "bytearray")
        if value is None:
            return failed(vm)
        value = bytearray(value)
        heap_note(vm, 60 + len(value))
        set_obj(out, <PyObject*>value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytearray_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = native_self(vm, native, &args[0], &PyByteArray_Type)
    if self == NULL:
        return RAISED
    try:
        value = bytes_contents(vm, native, args + 1, n - 1, "bytearray")
        if value is None:
            return failed(vm)
        heap_note(vm, 60 + len(value))
        (<bytearray>self)[:] = value
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytes_join(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* separator = unwrap(&args[0])
    cdef PyObject* items
    cdef int64_t total = 0
    if separator == NULL or Py_TYPE(separator) != native.klass.host_type:
        return fail_receiver(vm, native, &args[0])
    items = items_for_join(vm, &args[1], "can only join an iterable")
    if items == NULL:
        return failed(vm)
    try:
        parts = <object>items
        Py_DECREF(items)
        if meter_charge(vm, len(parts)) != OK:
            return TRAPPED
        plain = []
        for i, part in enumerate(parts):
            if type(part) is Instance and type((<Instance>part).payload) in (bytes, bytearray):
                part = (<Instance>part).payload
            if type(part) is not bytes and type(part) is not bytearray:
                name = class_of_object(<PyObject*>part).name
                return fail(vm, exc_TypeError, f"sequence item {i}: expected a bytes-like object, {name} found")
            total += len(part) + Py_SIZE(separator)
            plain.append(part)
        if charge_text(vm, total) != OK:
            return TRAPPED
        joined = (<object>separator).join(plain)
        set_obj(out, <PyObject*>joined)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytes_decode(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* data = unwrap(&args[0])
    if data == NULL or Py_TYPE(data) != native.klass.host_type:
        return fail_receiver(vm, native, &args[0])
    return text_decode(vm, data, &args[1] if n > 1 else NULL, &args[2] if n > 2 else NULL, "decode", out)


cdef int bytes_replace(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* data = unwrap(&args[0])
    cdef int64_t count, limit = -1
    if data == NULL or Py_TYPE(data) != native.klass.host_type:
        return fail_receiver(vm, native, &args[0])
    try:
        old = host_argument(vm, &args[1])
        new = host_argument(vm, &args[2])
        if n > 3 and args[3].tag != UNSET and arg_index(vm, &args[3], &limit, exc_OverflowError) != OK:
            return failed(vm)
        if is_bytes_like(<PyObject*>old) and is_bytes_like(<PyObject*>new):
            if charge_search(vm, Py_SIZE(data), len(old)) != OK:
                return TRAPPED
            count = (<object>data).count(old)
            if 0 <= limit < count:
                count = limit
            grown = len(new) - len(old)
            size = Py_SIZE(data) + count * max(grown, 0)
            if size > INT64_MAX >> 4:
                return trap(vm, TRAP_MEMORY, None)
            if charge_text(vm, size) != OK:
                return TRAPPED
        value = (<object>data).replace(old, new, limit)
        set_obj(out, <PyObject*>value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytes_fromhex(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args[0]: the class."""
    try:
        text = host_argument(vm, &args[1])
        if type(text) is str and charge_text(vm, len(text)) != OK:
            return TRAPPED
        value = bytearray.fromhex(text) if native.klass is cls_bytearray else bytes.fromhex(text)
        set_obj(out, <PyObject*>value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytes_maketrans(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        value = bytes.maketrans(host_argument(vm, &args[0]), host_argument(vm, &args[1]))
        set_obj(out, <PyObject*>value)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytes_hex(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """hex(sep, bytes_per_sep)."""
    cdef PyObject* data = unwrap(&args[0])
    if data == NULL or Py_TYPE(data) != native.klass.host_type:
        return fail_receiver(vm, native, &args[0])
    try:
        if charge_text(vm, 3 * Py_SIZE(data)) != OK:
            return TRAPPED
        if args[1].tag == UNSET:
            text = (<object>data).hex()
        elif args[2].tag == UNSET:
            text = (<object>data).hex(host_argument(vm, &args[1]))
        else:
            text = (<object>data).hex(host_argument(vm, &args[1]), host_argument(vm, &args[2]))
        set_obj(out, <PyObject*>text)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# --- what only bytearray has

cdef object bytearray_self(VM vm, Native native, const Value* v):
    """The receiver; None: TypeError raised."""
    if not is_type(v, &PyByteArray_Type):
        fail_receiver(vm, native, v)
        return None
    return <object>v.u.o


cdef int bytearray_append(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int byte = 0
    data = bytearray_self(vm, native, &args[0])
    if data is None or byte_of(vm, &args[1], "byte must be in range(0, 256)", &byte) != OK:
        return failed(vm)
    heap_note(vm, 1)
    try:
        (<bytearray>data).append(byte)
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytearray_extend(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    data = bytearray_self(vm, native, &args[0])
    if data is None:
        return RAISED
    try:
        if PY_VERSION >= 0x030D0000 and is_type(&args[1], &PyUnicode_Type):
            return fail(vm, exc_TypeError, "expected iterable of integers; got: 'str'")
        more = bytes_from_iterable(vm, &args[1], "byte must be in range(0, 256)", "can't extend bytearray with %s")
        if more is None or charge_text(vm, 2 * len(more)) != OK:
            return failed(vm)
        data += more
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytearray_insert(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t i
    cdef int byte = 0
    data = bytearray_self(vm, native, &args[0])
    if data is None or arg_index(vm, &args[1], &i, exc_OverflowError) != OK or byte_of(
            vm, &args[2], "byte must be in range(0, 256)", &byte) != OK:
        return failed(vm)
    try:
        if meter_charge(vm, len(data) >> 6) != OK:
            return TRAPPED
        heap_note(vm, 1)
        (<bytearray>data).insert(i, byte)
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytearray_remove(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int byte = 0
    data = bytearray_self(vm, native, &args[0])
    if data is None or byte_of(vm, &args[1], "byte must be in range(0, 256)", &byte) != OK:
        return failed(vm)
    try:
        if meter_charge(vm, len(data) >> 6) != OK:
            return TRAPPED
        (<bytearray>data).remove(byte)
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bytes_bytes(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """bytes.__bytes__()"""
    cdef PyObject* o = unwrap(&args[0])
    if o == NULL or Py_TYPE(o) != &PyBytes_Type:
        return fail_receiver(vm, native, &args[0])
    set_obj(out, o)
    return OK


cdef int _bytes_rows() except -1:
    cdef str owner, name
    if PY_VERSION >= 0x030B0000:
        row("bytes", "__bytes__", bytes_bytes, "self, /", 1)
    row("bytes", "__make__", bytes_make, "source=b'', encoding='utf-8', errors='strict'", 4)
    row("bytearray", "__make__", bytearray_make, "source=b'', encoding='utf-8', errors='strict'", 4)
    for owner in ("bytes", "bytearray"):
        row(owner, "join", bytes_join, "self, iterable_of_bytes, /", 6)
        row_quick(row(owner, "decode", bytes_decode, "self, /, encoding='utf-8', errors='strict'", 4), bytes_decode, 1, 3)
        row(owner, "replace", bytes_replace, "self, old, new, count=-1, /", 6)
        row(owner, "fromhex", bytes_fromhex, "cls, string, /", 4, NATIVE_CLASS)
        row(owner, "maketrans", bytes_maketrans, "frm, to, /", 20, NATIVE_STATIC)
        row(owner, "hex", bytes_hex, "self, /, sep=None, bytes_per_sep=1", 4)
        for name in "isalnum isalpha isascii isdigit islower isspace istitle isupper".split():
            host_row(owner, name, "self, /", PRICE_SCAN)
        for name in "upper lower capitalize title swapcase".split():
            host_row(owner, name, "self, /", PRICE_COPY)
        for name in ("strip", "lstrip", "rstrip"):
            host_row(owner, name, "self, bytes=None, /", PRICE_COPY)
        for name in ("find", "rfind", "index", "rindex", "count"):
            host_row(owner, name, "self, sub, start=None, end=None, /", PRICE_SEARCH)
        for name in ("startswith", "endswith"):
            host_row(owner, name, "self, affix, start=None, end=None, /", PRICE_AFFIX)
        for name in ("center", "ljust", "rjust"):
            host_row(owner, name, "self, width, fillchar=b' ', /", PRICE_WIDTH)
        host_row(owner, "zfill", "self, width, /", PRICE_WIDTH)
        host_row(owner, "split", "self, /, sep=None, maxsplit=-1", PRICE_SPLIT)
        host_row(owner, "rsplit", "self, /, sep=None, maxsplit=-1", PRICE_SPLIT)
        host_row(owner, "splitlines", "self, /, keepends=False", PRICE_SPLIT)
        host_row(owner, "partition", "self, sep, /", PRICE_COPY)
        host_row(owner, "rpartition", "self, sep, /", PRICE_COPY)
        host_row(owner, "expandtabs", "self, /, tabsize=8", PRICE_TABS)
        host_row(owner, "translate", "self, table, /, delete=b''", PRICE_COPY)
        if PY_VERSION >= 0x03090000:
            host_row(owner, "removeprefix", "self, prefix, /", PRICE_COPY)
            host_row(owner, "removesuffix", "self, suffix, /", PRICE_COPY)
    row("bytearray", "__init__", bytearray_init, "self, /, source=b'', encoding='utf-8', errors='strict'", 4)
    row("bytearray", "append", bytearray_append, "self, item, /")
    row("bytearray", "extend", bytearray_extend, "self, iterable_of_ints, /")
    row("bytearray", "insert", bytearray_insert, "self, index, item, /")
    row("bytearray", "remove", bytearray_remove, "self, value, /")
    host_row("bytearray", "pop", "self, index=-1, /", PRICE_SCAN)
    host_row("bytearray", "clear", "self, /")
    host_row("bytearray", "copy", "self, /", PRICE_COPY)
    host_row("bytearray", "reverse", "self, /", PRICE_SCAN)
    return 0

_bytes_rows()
held_class(cls_bytearray)
