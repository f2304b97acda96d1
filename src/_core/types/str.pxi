# The methods of str. Most are the host's (host_row); those that take iterables, guest objects or
# sizes of their own are written out.
cdef extern from "Python.h":
    PyObject* PyUnicode_Split(PyObject*, PyObject*, Py_ssize_t)
    PyObject* PyUnicode_Replace(PyObject*, PyObject*, PyObject*, Py_ssize_t)
    Py_ssize_t PyUnicode_Count(PyObject*, PyObject*, Py_ssize_t, Py_ssize_t)
    Py_ssize_t PyUnicode_Tailmatch(PyObject*, PyObject*, Py_ssize_t, Py_ssize_t, int)


cdef int str_join(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* separator = native_self(vm, native, &args[0], &PyUnicode_Type)
    cdef PyObject* items
    cdef int status
    if separator == NULL:
        return RAISED
    items = unwrap(&args[1])
    if items != NULL and items == args[1].u.o and (
            Py_TYPE(items) == &PyList_Type or Py_TYPE(items) == &PyTuple_Type):
        return join_items(vm, separator, items, out)
    items = items_for_join(vm, &args[1], "can only join an iterable")
    if items == NULL:
        return failed(vm)
    status = join_items(vm, separator, items, out)
    Py_DECREF(items)
    return status


cdef PyObject* items_for_join(VM vm, const Value* source, object message) noexcept:
    """What an iterable yields, as a new list; TypeError with the message if it can't be iterated."""
    cdef PyObject* items = iter_to_list(vm, source)
    if items == NULL and vm.trap == TRAP_NONE and exc_matches(vm, exc_TypeError) and not has_iter(vm, source):
        exc_clear(vm)
        fail(vm, exc_TypeError, message)
    return items


cdef int join_items(VM vm, PyObject* separator, PyObject* items, Value* out) noexcept:
    """separator.join(items), an exact list or tuple."""
    cdef Py_ssize_t i, n
    cdef PyObject** p
    cdef PyObject* item
    cdef PyObject* result
    cdef int64_t total = 0
    cdef int kind = PyUnicode_KIND(separator)
    if Py_TYPE(items) == &PyList_Type:
        n = PyList_GET_SIZE(items)
        p = SP_LIST_ITEMS(items)
    else:
        n = PyTuple_GET_SIZE(items)
        p = SP_TUPLE_ITEMS(items)
    if n > 16 and meter_charge(vm, n) != OK:
        return TRAPPED
    for i in range(n):
        item = p[i]
        if SP_UNLIKELY(Py_TYPE(item) != &PyUnicode_Type):
            return join_mixed(vm, separator, items, out)
        total += PyUnicode_GET_LENGTH(item)
        if PyUnicode_KIND(item) > kind:
            kind = PyUnicode_KIND(item)
    if n > 1:
        total += PyUnicode_GET_LENGTH(separator) * (n - 1)
    if total > 64:
        if heap_reserve(vm, total * kind) != OK or meter_charge(vm, total >> 5) != OK:
            return TRAPPED
    result = PyUnicode_Join(separator, items)
    if result == NULL:
        return fail_host(vm)
    heap_note(vm, 56)
    set_obj_steal(out, result)
    return OK


cdef int join_mixed(VM vm, PyObject* separator, PyObject* items, Value* out) noexcept:
    """join_items when something is no exact str: an instance of a subclass, or a TypeError."""
    cdef Value v
    cdef PyObject* o
    try:
        plain = []
        for i, item in enumerate(<object>items):
            v.tag = UNSET
            set_any(&v, <PyObject*>item)
            o = unwrap(&v)
            if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
                name = type_name(&v)
                value_clear(&v)
                return fail(vm, exc_TypeError, f"sequence item {i}: expected str instance, {name} found")
            plain.append(<object>o)
            value_clear(&v)
        return join_items(vm, separator, <PyObject*>plain, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int str_split(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* text = native_self(vm, native, &args[0], &PyUnicode_Type)
    cdef PyObject* separator = NULL
    cdef PyObject* result
    cdef int64_t count = -1
    if text == NULL:
        return RAISED
    if n > 2 and args[2].tag != UNSET and arg_index(vm, &args[2], &count, exc_OverflowError) != OK:
        return failed(vm)
    if n > 1 and args[1].tag != UNSET and args[1].tag != NONE:
        separator = unwrap(&args[1])
        if separator == NULL or Py_TYPE(separator) != &PyUnicode_Type:
            return fail(vm, exc_TypeError, f"must be str or None, not {type_name(&args[1])}")
    if charge_split(vm, text, separator) != OK:
        return failed(vm)
    result = PyUnicode_Split(text, separator, count)
    if result == NULL:
        return fail_host(vm)
    heap_note(vm, 64 + 64 * PyList_GET_SIZE(result))
    set_obj_steal(out, result)
    return OK


cdef int str_replace(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* text = native_self(vm, native, &args[0], &PyUnicode_Type)
    cdef PyObject* old
    cdef PyObject* new
    cdef PyObject* result
    cdef int64_t limit = -1
    cdef int64_t count
    cdef Py_ssize_t length, grown
    if text == NULL:
        return RAISED
    old = unwrap(&args[1])
    new = unwrap(&args[2])
    if old == NULL or Py_TYPE(old) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, f"replace() argument 1 must be str, not {argument_name(&args[1])}")
    if new == NULL or Py_TYPE(new) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, f"replace() argument 2 must be str, not {argument_name(&args[2])}")
    if n > 3 and args[3].tag != UNSET and arg_index(vm, &args[3], &limit, exc_OverflowError) != OK:
        return failed(vm)
    length = PyUnicode_GET_LENGTH(text)
    grown = PyUnicode_GET_LENGTH(new) - PyUnicode_GET_LENGTH(old)
    if length > 64 or grown > 64:
        if charge_search(vm, length, PyUnicode_GET_LENGTH(old)) != OK or meter_charge(vm, length >> 3) != OK:
            return failed(vm)
        count = 0
        if grown > 0:
            count = PyUnicode_Count(text, old, 0, length)
            if count < 0:
                return fail_host(vm)
            if 0 <= limit < count:
                count = limit
            if grown > (INT64_MAX >> 4) // (count + 1):
                return trap(vm, TRAP_MEMORY, None)
        if heap_reserve(vm, (length + count * grown) * (
                PyUnicode_KIND(text) if PyUnicode_KIND(text) > PyUnicode_KIND(new) else PyUnicode_KIND(new))) != OK:
            return TRAPPED
        if count > 0 and meter_charge(vm, count * grown >> 5) != OK:
            return TRAPPED
    result = PyUnicode_Replace(text, old, new, limit)
    return host_result(vm, result, out)


cdef object argument_name(const Value* v):
    """The type's name as argument errors show it: None is "None"."""
    return "None" if v.tag == NONE or v.tag == UNSET else type_name(v)


cdef int str_tailmatch(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """startswith and endswith with one plain str; everything else is the host's method."""
    cdef PyObject* text
    cdef PyObject* part
    if n == 2 and args[0].tag == OBJ and args[1].tag == OBJ:
        text = args[0].u.o
        part = args[1].u.o
        if Py_TYPE(text) == &PyUnicode_Type and Py_TYPE(part) == &PyUnicode_Type:
            if PyUnicode_GET_LENGTH(part) > 512 and meter_charge(vm, PyUnicode_GET_LENGTH(part) >> 5) != OK:
                return TRAPPED
            set_bool(out, PyUnicode_Tailmatch(text, part, 0, PY_SSIZE_T_MAX, 1 if native.name == "endswith" else -1) == 1)
            return OK
    return host_method(vm, native, args, n, out)


cdef int str_format(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args[0]: dict of keywords or UNSET, args[1]: the format."""
    cdef PyObject* fmt = native_self(vm, native, &args[1], &PyUnicode_Type)
    cdef PyObject* result
    if fmt == NULL:
        return RAISED
    result = text_format(vm, fmt, &args[2], n - 2, &args[0])
    if result == NULL:
        return failed(vm)
    set_obj_steal(out, result)
    return OK


cdef int str_format_quick(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """str.format without keywords: args[0] is the format."""
    cdef PyObject* fmt = native_self(vm, native, &args[0], &PyUnicode_Type)
    cdef PyObject* result
    if fmt == NULL:
        return RAISED
    result = text_format(vm, fmt, &args[1], n - 1, NULL)
    if result == NULL:
        return failed(vm)
    set_obj_steal(out, result)
    return OK


cdef int str_format_map(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* fmt = native_self(vm, native, &args[0], &PyUnicode_Type)
    cdef PyObject* result
    if fmt == NULL:
        return RAISED
    result = text_format(vm, fmt, NULL, 0, &args[1])
    if result == NULL:
        return failed(vm)
    set_obj_steal(out, result)
    return OK


cdef int str_maketrans(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A dict is copied by the host, which looks at the types of its keys alone."""
    cdef PyObject* o = unwrap(&args[0])
    cdef PyObject* result
    try:
        if n == 1:
            if o == NULL or Py_TYPE(o) != &PyDict_Type:
                return fail(vm, exc_TypeError, "if you give only one argument to maketrans it must be a dict")
            if meter_charge(vm, 8 * PyDict_GET_SIZE(o)) != OK or heap_reserve(vm, 100 * PyDict_GET_SIZE(o)) != OK:
                return TRAPPED
            table = str.maketrans(<object>o)
        else:
            values = [host_argument(vm, &args[i]) for i in range(n)]
            for value in values:
                if type(value) is str and meter_charge(vm, 8 * len(value)) != OK:
                    return TRAPPED
            table = str.maketrans(*values)
        result = sp_new_ref(<PyObject*>table)
    except BaseException as error:
        return fail_from(vm, error)
    return host_result(vm, result, out)


cdef int str_translate(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Through a plain dict with short texts the host translates; otherwise item by item."""
    cdef PyObject* text = native_self(vm, native, &args[0], &PyUnicode_Type)
    cdef PyObject* table
    cdef PyObject* key
    cdef PyObject* value
    cdef Py_ssize_t position = 0
    cdef bint plain
    if text == NULL:
        return RAISED
    table = unwrap(&args[1])
    plain = table != NULL and table == args[1].u.o and Py_TYPE(table) == &PyDict_Type
    if meter_charge(vm, 6 * PyUnicode_GET_LENGTH(text)) != OK:
        return TRAPPED
    if plain:
        charge_gaps(vm, table)
        if meter_charge(vm, PyDict_GET_SIZE(table)) != OK:
            return TRAPPED
        while PyDict_Next(table, &position, &key, &value):
            if Py_TYPE(key) == type_Instance or not is_plain_host(value) or (
                    Py_TYPE(value) == &PyUnicode_Type and PyUnicode_GET_LENGTH(value) > 8):
                plain = False
                break
    if not plain:
        return translate_items(vm, text, &args[1], out)
    if heap_reserve(vm, 32 * PyUnicode_GET_LENGTH(text)) != OK:
        return TRAPPED
    try:
        return host_result(vm, translate_plain(<object>text, <object>table), out)
    except BaseException as error:
        return fail_from(vm, error)


cdef PyObject* translate_plain(object text, object table) except NULL:
    result = str.translate(text, table)
    return sp_new_ref(<PyObject*>result)


cdef int translate_items(VM vm, PyObject* text, const Value* table, Value* out) noexcept:
    """translate by the table's own __getitem__; LookupError keeps the character."""
    cdef TextOut o
    cdef Value key, item
    cdef Py_ssize_t i, n = PyUnicode_GET_LENGTH(text)
    cdef int status = OK
    cdef int64_t code
    cdef PyObject* piece
    memset(&o, 0, sizeof(TextOut))
    item.tag = UNSET
    for i in range(n):
        key.tag = INT
        key.u.i = PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), i)
        status = ops_get_item(vm, table, &key, &item)
        if status == RAISED and exc_matches(vm, exc_LookupError):
            exc_clear(vm)
            set_int(&item, key.u.i)
            status = OK
        if status != OK:
            break
        if item.tag == NONE:
            continue
        piece = unwrap(&item)
        if piece != NULL and Py_TYPE(piece) == &PyUnicode_Type:
            status = text_str(vm, &o, piece)
        elif item.tag == INT or item.tag == BOOL or (piece != NULL and Py_TYPE(piece) == &PyLong_Type):
            if arg_index(vm, &item, &code, None) != OK or code < 0 or code > 0x10FFFF:
                status = fail(vm, exc_ValueError, "character mapping must be in range(0x110000)")
            else:
                status = text_str_steal(vm, &o, PyUnicode_FromOrdinal(<int>code))
        else:
            status = fail(vm, exc_TypeError, "character mapping must return integer, None or str")
        if status != OK:
            break
    value_clear(&item)
    if status != OK:
        text_drop(&o)
        return status
    piece = text_finish(vm, &o)
    if piece == NULL:
        return failed(vm)
    set_obj_steal(out, piece)
    return OK


cdef int str_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """str(object='', encoding, errors)."""
    cdef PyObject* result
    cdef PyObject* o
    if (n > 1 and args[1].tag != UNSET) or (n > 2 and args[2].tag != UNSET):
        if args[0].tag == UNSET:
            set_obj(out, <PyObject*>text_empty)
            return OK
        o = unwrap(&args[0])
        if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
            return fail(vm, exc_TypeError, "decoding str is not supported")
        if o == NULL or (Py_TYPE(o) != &PyBytes_Type and Py_TYPE(o) != &PyByteArray_Type):
            return fail(vm, exc_TypeError, f"decoding to str: need a bytes-like object, {type_name(&args[0])} found")
        return text_decode(vm, o, &args[1] if n > 1 else NULL, &args[2] if n > 2 else NULL, "str", out)
    if n == 0 or args[0].tag == UNSET:
        set_obj(out, <PyObject*>text_empty)
        return OK
    result = ops_str(vm, &args[0])
    if result == NULL:
        return failed(vm)
    set_obj_steal(out, result)
    return OK


cdef int str_encode(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* text = native_self(vm, native, &args[0], &PyUnicode_Type)
    if text == NULL:
        return RAISED
    return text_encode(vm, text, &args[1] if n > 1 else NULL, &args[2] if n > 2 else NULL, "encode", out)


cdef int _str_rows() except -1:
    cdef str name
    row_quick(row("str", "__make__", str_make, "object='', encoding='utf-8', errors='strict'", 2), str_make, 0, 3)
    row_role(row("str", "join", str_join, "self, iterable, /", 3), ROLE_JOIN)
    row_quick(row("str", "split", str_split, "self, /, sep=None, maxsplit=-1", 4), str_split, 1, 3)
    row("str", "replace", str_replace, "self, old, new, count=-1, /" if PY_VERSION < 0x030D0000
        else "self, old, new, /, count=-1", 4)
    row("str", "startswith", str_tailmatch, "self, prefix, start=None, end=None, /", 2)
    row("str", "endswith", str_tailmatch, "self, suffix, start=None, end=None, /", 2)
    row_quick(row("str", "format", str_format, "self, /, *args, **kwargs", 4), str_format_quick, 1, 1000)
    row("str", "format_map", str_format_map, "self, mapping, /", 4)
    row("str", "maketrans", str_maketrans, "x, y=None, z=None, /", 10, NATIVE_STATIC)
    row("str", "translate", str_translate, "self, table, /", 10)
    row_quick(row("str", "encode", str_encode, "self, /, encoding='utf-8', errors='strict'", 4), str_encode, 1, 3)
    for name in ("isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable"
                 " isspace istitle isupper").split():
        host_row("str", name, "self, /", PRICE_SCAN)
    for name in "upper lower casefold capitalize title swapcase".split():
        host_row("str", name, "self, /", PRICE_EXPAND)
    for name in ("strip", "lstrip", "rstrip"):
        host_row("str", name, "self, chars=None, /", PRICE_STRIP)
    for name in ("find", "rfind", "index", "rindex", "count"):
        host_row("str", name, "self, sub, start=None, end=None, /", PRICE_SEARCH)
    for name in ("center", "ljust", "rjust"):
        host_row("str", name, "self, width, fillchar=' ', /", PRICE_WIDTH)
    host_row("str", "zfill", "self, width, /", PRICE_WIDTH)
    host_row("str", "rsplit", "self, /, sep=None, maxsplit=-1", PRICE_SPLIT)
    host_row("str", "splitlines", "self, /, keepends=False", PRICE_SPLIT)
    host_row("str", "partition", "self, sep, /", PRICE_SEARCH)
    host_row("str", "rpartition", "self, sep, /", PRICE_SEARCH)
    host_row("str", "expandtabs", "self, /, tabsize=8", PRICE_TABS)
    if PY_VERSION >= 0x03090000:
        host_row("str", "removeprefix", "self, prefix, /", PRICE_COPY)
        host_row("str", "removesuffix", "self, suffix, /", PRICE_COPY)
    return 0

_str_rows()
