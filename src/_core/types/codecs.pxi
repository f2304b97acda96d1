# str.encode, bytes.decode: a closed list of text codecs and of error handlers.
#
# The host would import a module by the name of an unknown codec, and its registry may hold codecs and
# handlers of the embedder; guests reach neither.
cdef extern from "Python.h":
    PyObject* PyUnicode_AsUTF8String(PyObject*)
    PyObject* PyUnicode_DecodeUTF8(const char*, Py_ssize_t, const char*)

cdef frozenset text_codecs = frozenset((
    "ascii latin_1 utf_8 utf_8_sig utf_16 utf_16_le utf_16_be utf_32 utf_32_le utf_32_be utf_7"
    " cp437 cp850 cp852 cp855 cp858 cp866 cp874 cp932 cp949 cp950 cp1250 cp1251 cp1252 cp1253 cp1254"
    " cp1255 cp1256 cp1257 cp1258 iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7"
    " iso8859_8 iso8859_9 iso8859_10 iso8859_11 iso8859_13 iso8859_14 iso8859_15 iso8859_16 koi8_r"
    " koi8_u mac_roman gbk gb2312 gb18030 big5 shift_jis euc_jp euc_kr"
    " unicode_escape raw_unicode_escape").split())
cdef frozenset binary_codecs = frozenset(
    "base64_codec bz2_codec hex_codec quopri_codec rot_13 uu_codec zlib_codec".split())
cdef frozenset error_handlers = frozenset(
    "strict ignore replace xmlcharrefreplace backslashreplace namereplace surrogateescape"
    " surrogatepass".split())
cdef dict codec_aliases = None
cdef set ready_codecs = set()       # codecs and error handlers that the host has used


cdef object _read_aliases(object nothing):
    global codec_aliases
    from encodings.aliases import aliases

    codec_aliases = {}
    for alias, target in aliases.items():
        if target in text_codecs or target in binary_codecs:
            codec_aliases[alias] = target
    for target in text_codecs:
        codec_aliases[target] = target
    codec_aliases.update({"utf8": "utf_8", "utf16": "utf_16", "utf32": "utf_32", "latin1": "latin_1",
                          "iso8859_1": "latin_1", "iso_8859_1": "latin_1"})


cdef object codec_of(object name, str action):
    """The canonical name of a codec on the list; LookupError otherwise."""
    if codec_aliases is None:
        heap_made_outside(_read_aliases, None)
    if len(name) > 100:
        raise LookupError(f"unknown encoding: {name}")
    key = name.lower().replace("-", "_").replace(" ", "_").replace(".", "_")
    target = codec_aliases.get(key)
    if target is None:
        if "\0" in name:
            raise ValueError("embedded null character")
        raise LookupError(f"unknown encoding: {name}")
    if target in binary_codecs:
        raise LookupError(
            f"'{name}' is not a text encoding; use codecs.{action}() to handle arbitrary codecs")
    return target


cdef object codec_arguments(VM vm, const Value* encoding, const Value* errors, str where):
    """(codec, error handler) of two arguments, each perhaps NULL or UNSET. Raises."""
    cdef PyObject* o
    name = handler = None
    if encoding != NULL and encoding.tag != UNSET:
        o = unwrap(encoding)
        if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
            raise TypeError(argument_message(where, "encoding", encoding))
        name = <object>o
    if errors != NULL and errors.tag != UNSET:
        o = unwrap(errors)
        if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
            raise TypeError(argument_message(where, "errors", errors))
        handler = <object>o
        if "\0" in handler:
            raise ValueError("embedded null character")
    codec = "utf_8" if name is None else codec_of(name, "encode" if where == "encode" else "decode")
    if codec not in ready_codecs:
        heap_made_outside(_ready_codec, codec)
    if handler is None:
        handler = "strict"
    elif handler in error_handlers and handler not in ready_codecs:
        heap_made_outside(_ready_handler, handler)
    return codec, handler


cdef object _ready_codec(object codec):
    """The host imports what it needs and keeps it: not at the expense of the run that comes first."""
    from _codecs import lookup

    lookup(codec)
    ready_codecs.add(host_copy(codec))


cdef object _ready_handler(object handler):
    """Likewise."""
    if handler == "namereplace":
        "\u20ac".encode("ascii", handler)
    ready_codecs.add(host_copy(handler))


cdef object argument_message(str where, str name, const Value* v):
    if PY_VERSION < 0x030A0000 and where != "encode" and where != "decode":
        return f"{where}() argument {2 if name == 'encoding' else 3} must be str, not {argument_name(v)}"
    return f"{where}() argument '{name}' must be str, not {argument_name(v)}"


cdef int text_encode(VM vm, PyObject* text, const Value* encoding, const Value* errors, str where, Value* out) noexcept:
    """An exact str as bytes."""
    cdef PyObject* result
    cdef Py_ssize_t n = PyUnicode_GET_LENGTH(text)
    cdef int64_t factor = 4
    if (encoding == NULL or encoding.tag == UNSET) and (errors == NULL or errors.tag == UNSET):
        if n > 64:
            if meter_charge(vm, n >> 3) != OK or heap_reserve(vm, text_size(text)) != OK:
                return TRAPPED
        result = PyUnicode_AsUTF8String(text)
        if result == NULL:
            return fail_host(vm)
        heap_note(vm, 40 + Py_SIZE(result))
        set_obj_steal(out, result)
        return OK
    try:
        codec, handler = codec_arguments(vm, encoding, errors, where)
        if handler == "namereplace":
            factor = 90
        elif handler == "xmlcharrefreplace" or handler == "backslashreplace" or codec.endswith("escape"):
            factor = 10
        if meter_charge(vm, n * (1 if factor == 4 else factor)) != OK or heap_reserve(vm, n * factor) != OK:
            return TRAPPED
        if handler in error_handlers:
            data = (<object>text).encode(codec, handler)
        else:
            try:
                data = (<object>text).encode(codec, "strict")
            except UnicodeError:
                return fail(vm, exc_LookupError, f"unknown error handler name '{handler}'")
        if type(data) is not bytes:
            return trap(vm, TRAP_INTERNAL, "a codec gave no bytes")
        set_obj(out, <PyObject*>data)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int text_decode(VM vm, PyObject* data, const Value* encoding, const Value* errors, str where, Value* out) noexcept:
    """An exact bytes or bytearray as str."""
    cdef PyObject* result
    cdef Py_ssize_t n = Py_SIZE(data)
    if (encoding == NULL or encoding.tag == UNSET) and (errors == NULL or errors.tag == UNSET):
        if n > 64:
            if meter_charge(vm, n >> 3) != OK or heap_reserve(vm, n * 2) != OK:
                return TRAPPED
        result = PyUnicode_DecodeUTF8(
            PyBytes_AS_STRING(data) if Py_TYPE(data) == &PyBytes_Type else PyByteArray_AS_STRING(data), n, NULL)
        return host_result(vm, result, out)
    try:
        codec, handler = codec_arguments(vm, encoding, errors, where)
        if meter_charge(vm, n * (10 if handler != "strict" else 1)) != OK or heap_reserve(
                vm, n * (16 if handler == "backslashreplace" else 4)) != OK:
            return TRAPPED
        if handler in error_handlers:
            text = bytes.decode(<object>data, codec, handler) if Py_TYPE(data) == &PyBytes_Type else (
                bytearray.decode(<object>data, codec, handler))
        else:
            try:
                text = (<object>data).decode(codec, "strict")
            except UnicodeError:
                return fail(vm, exc_LookupError, f"unknown error handler name '{handler}'")
        if type(text) is not str:
            return trap(vm, TRAP_INTERNAL, "a codec gave no str")
        set_obj(out, <PyObject*>text)
        return OK
    except BaseException as error:
        return fail_from(vm, error)
