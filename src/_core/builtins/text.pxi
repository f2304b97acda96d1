# The builtins that make text (repr, ascii, format, chr, ord, bin, oct, hex) and the rows of
# __repr__, __str__ and __format__ that every class inherits.
cdef int _text_out(VM vm, PyObject* text, Value* out) noexcept:
    """The result of ops_repr and the like (stolen, NULL: failed)."""
    if text == NULL:
        return failed(vm)
    set_obj_steal(out, text)
    return OK


cdef int repr_native(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__repr__ of the built-in classes: as native.klass does it, whatever the receiver overrides."""
    cdef PyObject* o
    if not value_isinstance(&args[0], native.klass):
        return fail_receiver(vm, native, &args[0])
    if args[0].tag != OBJ:
        if args[0].tag == BOOL and native.klass is cls_int:
            return _text_out(vm, int64_text(args[0].u.i), out)
        return _text_out(vm, ops_repr(vm, &args[0]), out)
    o = args[0].u.o
    if native.klass is cls_object and Py_TYPE(o) != type_Instance:
        try:
            text = object_text(vm, o)
            set_obj(out, <PyObject*>text)
            return OK
        except BaseException as error:
            return fail_from(vm, error)
    return _text_out(vm, repr_as(vm, o, native.klass), out)


cdef int str_native(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__str__ of object, str and BaseException."""
    if not value_isinstance(&args[0], native.klass):
        return fail_receiver(vm, native, &args[0])
    if is_type(&args[0], type_Instance):
        return _text_out(vm, str_as(vm, <Instance>args[0].u.o, native.klass), out)
    return _text_out(vm, ops_str(vm, &args[0]), out)


cdef int format_native(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__format__ of the built-in classes."""
    cdef PyObject* spec = unwrap(&args[1])
    if not value_isinstance(&args[0], native.klass):
        return fail_receiver(vm, native, &args[0])
    if spec == NULL or Py_TYPE(spec) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, f"__format__() argument must be str, not {argument_name(&args[1])}")
    if native.klass is cls_object and PyUnicode_GET_LENGTH(spec):
        return fail(vm, exc_TypeError, f"unsupported format string passed to {type_name(&args[0])}.__format__")
    if is_type(&args[0], type_Instance):
        return _text_out(vm, format_as(vm, <Instance>args[0].u.o, spec), out)
    return _text_out(vm, ops_format(vm, &args[0], spec), out)


cdef int builtin_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _text_out(vm, ops_repr(vm, &args[0]), out)


cdef int builtin_ascii(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return _text_out(vm, ops_ascii(vm, &args[0]), out)


cdef int builtin_format(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* spec = NULL
    if n > 1:
        spec = unwrap(&args[1])
        if spec == NULL or Py_TYPE(spec) != &PyUnicode_Type:
            return fail(vm, exc_TypeError, f"format() argument 2 must be str, not {argument_name(&args[1])}")
    return _text_out(vm, ops_format(vm, &args[0], spec), out)


cdef int builtin_chr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t i
    cdef PyObject* text
    if args[0].tag == INT:
        i = args[0].u.i
    else:
        if PY_VERSION < 0x030A0000 and not is_int(&args[0]) and args[0].tag != BOOL and class_lookup(
                vm, class_of(&args[0]), <PyObject*>s___index__) == NULL:
            try:
                standin = host_standin(&args[0])
            except BaseException as error:
                return fail_from(vm, error)
            return _chr_host(vm, standin)
        if arg_index(vm, &args[0], &i, exc_OverflowError) != OK:
            if vm.trap == TRAP_NONE and exc_matches(vm, exc_OverflowError) and (
                    args[0].tag == OBJ and Py_TYPE(args[0].u.o) == &PyLong_Type):
                exc_clear(vm)
                return _chr_host(vm, <object>args[0].u.o)
            return failed(vm)
    if i < 0 or i > 0x10FFFF:
        return _chr_host(vm, i)
    text = PyUnicode_FromOrdinal(<int>i)
    if text == NULL:
        return fail_host(vm)
    heap_note(vm, 60)
    set_obj_steal(out, text)
    return OK


cdef int _chr_host(VM vm, object i) noexcept:
    """The host's error for a number out of range."""
    try:
        _builtins_module.chr(i)
    except BaseException as error:
        return fail_from(vm, error)
    return fail(vm, exc_ValueError, "chr() arg not in range(0x110000)")


cdef int builtin_ord(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = unwrap(&args[0])
    cdef Py_ssize_t length
    if o != NULL and Py_TYPE(o) == &PyUnicode_Type:
        length = PyUnicode_GET_LENGTH(o)
        if length == 1:
            set_int(out, PyUnicode_READ(PyUnicode_KIND(o), PyUnicode_DATA(o), 0))
            return OK
    elif is_bytes_like(o):
        length = Py_SIZE(o)
        if length == 1:
            set_int(out, <unsigned char>(
                PyBytes_AS_STRING(o) if Py_TYPE(o) == &PyBytes_Type else PyByteArray_AS_STRING(o))[0])
            return OK
    else:
        return fail(vm, exc_TypeError, f"ord() expected string of length 1, but {type_name(&args[0])} found")
    return fail(vm, exc_TypeError, f"ord() expected a character, but string of length {length} found")


cdef str s_hex = "hex"
cdef str s_oct = "oct"
cdef const char* hex_digits = "0123456789abcdef"


cdef int builtin_radix(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """bin, oct, hex."""
    cdef Value number
    cdef PyObject* result
    cdef int status, shift
    cdef uint64_t u
    cdef char room[72]
    cdef char* p = &room[72]
    cdef str name = native.name
    if args[0].tag == INT:
        shift = 4 if name is s_hex else 3 if name is s_oct else 1
        u = <uint64_t>args[0].u.i if args[0].u.i >= 0 else <uint64_t>0 - <uint64_t>args[0].u.i
        while True:
            p -= 1
            p[0] = hex_digits[u & ((1 << shift) - 1)]
            u >>= shift
            if u == 0:
                break
        p -= 2
        p[0] = b"0"
        p[1] = b"x" if shift == 4 else b"o" if shift == 3 else b"b"
        if args[0].u.i < 0:
            p -= 1
            p[0] = b"-"
        heap_note(vm, 64)
        return _text_out(vm, text_from_ascii(p, &room[72] - p), out)
    number.tag = UNSET
    status = value_index(vm, &args[0], &number)
    if status != OK:
        return status
    if number.tag == OBJ and charge_int_text(vm, number.u.o, False) != OK:
        value_clear(&number)
        return failed(vm)
    try:
        whole = as_object(&number)
        value_clear(&number)
        text = bin(whole) if native.name == "bin" else oct(whole) if native.name == "oct" else hex(whole)
        result = sp_new_ref(<PyObject*>text)
    except BaseException as error:
        return fail_from(vm, error)
    return host_result(vm, result, out)


cdef int sys_get_digits(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_int(out, digits_limit(vm))
    return OK


cdef int sys_set_digits(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The limit of digits of this run; the host's own stays as it is."""
    cdef int64_t limit
    cdef int status = arg_index(vm, &args[0], &limit, exc_OverflowError)
    if status != OK:
        return status
    if limit != 0 and limit < 640:
        return fail(vm, exc_ValueError, "maxdigits must be 0 or larger than 640")
    try:
        vm.state[s_int_max_str_digits] = limit
    except BaseException as error:
        return fail_from(vm, error)
    set_none(out)
    return OK


cdef int _text_rows() except -1:
    cdef Class c
    row("sys", "get_int_max_str_digits", sys_get_digits, "")
    row("sys", "set_int_max_str_digits", sys_set_digits, "maxdigits")
    row("builtins", "repr", builtin_repr, "obj, /", 2)
    row("builtins", "ascii", builtin_ascii, "obj, /", 2)
    row("builtins", "format", builtin_format, "value, format_spec='', /", 3)
    row("builtins", "chr", builtin_chr, "i, /")
    row("builtins", "ord", builtin_ord, "c, /")
    row("builtins", "bin", builtin_radix, "number, /", 2)
    row("builtins", "oct", builtin_radix, "number, /", 2)
    row("builtins", "hex", builtin_radix, "number, /", 2)
    for c in (cls_object, cls_type, cls_int, cls_float, cls_complex, cls_bool, cls_str, cls_bytes, cls_bytearray,
              cls_list, cls_tuple, cls_dict, cls_set, cls_frozenset, cls_range, cls_slice, cls_NoneType,
              cls_ellipsis, cls_NotImplementedType, cls_function, cls_builtin, cls_method_descriptor,
              cls_wrapper_descriptor, cls_getset_descriptor, cls_method_wrapper, cls_method, cls_host_function,
              cls_module, cls_generator, cls_coroutine, cls_async_generator, cls_cell, cls_staticmethod,
              cls_classmethod, cls_super, cls_alias, cls_dict_keys, cls_dict_values, cls_dict_items,
              cls_TextStream, exc_BaseException):
        row(c.name, "__repr__", repr_native, "self, /", 2, NATIVE_WRAPPER, None, c)
    for c in (cls_object, cls_str, exc_BaseException):
        row(c.name, "__str__", str_native, "self, /", 2, NATIVE_WRAPPER, None, c)
    for c in (cls_object, cls_int, cls_float, cls_complex, cls_str):
        row(c.name, "__format__", format_native, "self, format_spec, /", 3, NATIVE_METHOD, None, c)
    return 0

_text_rows()
