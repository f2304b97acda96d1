# json: writing is ours, item by item with the meter; reading is the host's decoder on an exact str,
# whose results are plain values, with hooks of guests called afterwards, innermost first.

import json as _json
from json.encoder import encode_basestring as _json_text, encode_basestring_ascii as _json_ascii

cdef Class exc_JSONDecodeError = builtin_class(
    "JSONDecodeError", exc_ValueError, LAYOUT_EXCEPTION, None, CLASS_EXCEPTION, "json.decoder")

cdef enum:
    JSON_DEPTH = 900


cdef class _JsonWriter:
    """The options of one dumps() and the pieces written so far."""
    cdef VM vm
    cdef list pieces
    cdef object default, indent, item_separator, key_separator
    cdef object escape
    cdef bint skipkeys, check_circular, allow_nan, sort_keys
    cdef set active


cdef object json_float(_JsonWriter w, double x):
    if isnan(x) or isinf(x):
        if not w.allow_nan:
            text = "nan" if isnan(x) else "inf" if x > 0 else "-inf"
            if PY_VERSION >= 0x030C0000:
                raise ValueError("Out of range float values are not JSON compliant: " + text)
            raise ValueError("Out of range float values are not JSON compliant")
        return "NaN" if isnan(x) else "Infinity" if x > 0 else "-Infinity"
    return repr(x)


cdef object json_key(_JsonWriter w, object key):
    """The text of a dict's key, None to skip it. Raises TypeError."""
    cdef PyTypeObject* t = Py_TYPE(<PyObject*>key)
    if t == type_Instance and (<Instance>key).payload is not None:
        inner = (<Instance>key).payload
        if type(inner) in (str, int, float):
            key = inner
    if type(key) is str:
        return key
    if key is True:
        return "true"
    if key is False:
        return "false"
    if key is None:
        return "null"
    if type(key) is int:
        return repr(key)
    if type(key) is float:
        return json_float(w, key)
    if w.skipkeys:
        return None
    raise TypeError(f"keys must be str, int, float, bool or None, not {class_of_object(<PyObject*>key).name}")


cdef int json_write(_JsonWriter w, object o, int depth) except -1:
    """Write one value. Raises host exceptions; _GuestUnwinding when the guest's default() did."""
    cdef PyTypeObject* t = Py_TYPE(<PyObject*>o)
    cdef VM vm = w.vm
    cdef list pieces = w.pieces
    cdef Value callee, argument, result
    cdef bint first = True
    if meter_charge(vm, 6) != OK:
        raise _GuestUnwinding()
    if t == type_Instance:
        inner = (<Instance>o).payload
        if type(inner) in (str, int, float, list, tuple, dict):
            value = o
            o = inner
            t = Py_TYPE(<PyObject*>o)
    if t == &PyUnicode_Type:
        if meter_charge(vm, <int64_t>len(o) // 8) != OK or heap_reserve(vm, 6 * <int64_t>len(o)) != OK:
            raise _GuestUnwinding()
        pieces.append(w.escape(o))
        return 0
    if o is None:
        pieces.append("null")
        return 0
    if t == &PyBool_Type:
        pieces.append("true" if o is True else "false")
        return 0
    if t == &PyLong_Type:
        if sp_int_bits(<PyObject*>o) > 3000 and charge_int_text(vm, <PyObject*>o, True) != OK:
            raise _GuestUnwinding()
        pieces.append(repr(o))
        return 0
    if t == &PyFloat_Type:
        pieces.append(json_float(w, o))
        return 0
    if depth > JSON_DEPTH:
        raise RecursionError("maximum recursion depth exceeded while encoding a JSON object")
    if t == &PyList_Type or t == &PyTuple_Type or t == &PyDict_Type:
        if len(o) == 0:
            pieces.append("{}" if t == &PyDict_Type else "[]")
            return 0
        key = <size_t><void*>o
        if w.check_circular:
            if key in w.active:
                raise ValueError("Circular reference detected")
            w.active.add(key)
        if heap_reserve(vm, 16 * <int64_t>len(o) + 64) != OK:
            raise _GuestUnwinding()
        separator = w.item_separator
        start = ""
        if w.indent is not None:
            start = "\n" + w.indent * (depth + 1)
            if meter_charge(vm, <int64_t>len(o) * (1 + <int64_t>len(start) // 16)) != OK:
                raise _GuestUnwinding()
            if heap_reserve(vm, <int64_t>len(o) * <int64_t>len(start)) != OK:
                raise _GuestUnwinding()
            separator = separator + start
        if t == &PyDict_Type:
            pieces.append("{" + start)
            charge_gaps(vm, <PyObject*>o)
            items = list((<dict>o).items())
            if w.sort_keys:
                if meter_charge(vm, 20 * <int64_t>len(items)) != OK:
                    raise _GuestUnwinding()
                items.sort(key=_first_of_pair)
            for name, item in items:
                text = json_key(w, name)
                if text is None:
                    continue
                if not first:
                    pieces.append(separator)
                first = False
                pieces.append(w.escape(text))
                pieces.append(w.key_separator)
                json_write(w, item, depth + 1)
            pieces.append("\n" + w.indent * depth + "}" if w.indent is not None else "}")
        else:
            pieces.append("[" + start)
            for item in (list(o) if t == &PyList_Type else o):
                if not first:
                    pieces.append(separator)
                first = False
                json_write(w, item, depth + 1)
            pieces.append("\n" + w.indent * depth + "]" if w.indent is not None else "]")
        if w.check_circular:
            w.active.discard(key)
        return 0
    if w.default is None:
        raise TypeError(f"Object of type {class_of_object(<PyObject*>o).name} is not JSON serializable")
    key = <size_t><void*>o
    if w.check_circular:
        if key in w.active:
            raise ValueError("Circular reference detected")
        w.active.add(key)
    callee.tag = argument.tag = result.tag = UNSET
    default = w.default
    set_any(&callee, <PyObject*>default)
    set_any(&argument, <PyObject*>o)
    status = vm_call(vm, &callee, &argument, 1, NULL, &result)
    value_clear(&callee)
    value_clear(&argument)
    if status != OK:
        raise _GuestUnwinding()
    made = as_object(&result)
    value_clear(&result)
    json_write(w, made, depth)
    if w.check_circular:
        w.active.discard(key)
    return 0


def _first_of_pair(pair):
    return pair[0]


cdef int json_dumps(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_dumps(obj, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default, sort_keys)."""
    cdef _JsonWriter w
    cdef bint ascii = True
    cdef int64_t width
    try:
        w = _JsonWriter()
        w.vm = vm
        w.pieces = []
        w.active = set()
        if (ops_truth(vm, &args[1], &w.skipkeys) != OK or ops_truth(vm, &args[2], &ascii) != OK
                or ops_truth(vm, &args[3], &w.check_circular) != OK or ops_truth(vm, &args[4], &w.allow_nan) != OK
                or ops_truth(vm, &args[8], &w.sort_keys) != OK):
            return failed(vm)
        w.escape = _json_ascii if ascii else _json_text
        indent = as_object(&args[5])
        if indent is not None:
            if type(indent) is str:
                if len(indent) > 1000:
                    return fail(vm, exc_ValueError, "indent is too long")
            else:
                if arg_index(vm, &args[5], &width, exc_OverflowError) != OK:
                    return failed(vm)
                if width > 1000:
                    return fail(vm, exc_ValueError, "indent is too large")
                indent = " " * (width if width > 0 else 0)
        w.indent = indent
        separators = as_object(&args[6])
        if separators is not None:
            w.item_separator, w.key_separator = separators
            if type(w.item_separator) is not str or type(w.key_separator) is not str:
                return fail(vm, exc_TypeError, "separators must be a pair of str")
        else:
            w.item_separator = "," if indent is not None else ", "
            w.key_separator = ": "
        w.default = as_object(&args[7])
        json_write(w, as_object(&args[0]), 0)
        total = 0
        for piece in w.pieces:
            total += len(piece)
        if meter_charge(vm, <int64_t>len(w.pieces) + <int64_t>total // 32) != OK or heap_reserve(vm, 4 * <int64_t>total) != OK:
            return TRAPPED
        text = "".join(w.pieces)
        set_obj(out, <PyObject*>text)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- reading

class _Pairs(list):
    """An object read as pairs, before its hook is called."""


class _Number(str):
    """The text of a number, before its hook is called."""


cdef object json_call(VM vm, object function, object argument):
    cdef Value callee, v, result
    callee.tag = v.tag = result.tag = UNSET
    set_any(&callee, <PyObject*>function)
    set_any(&v, <PyObject*>argument)
    status = vm_call(vm, &callee, &v, 1, NULL, &result)
    value_clear(&callee)
    value_clear(&v)
    if status != OK:
        raise _GuestUnwinding()
    made = as_object(&result)
    value_clear(&result)
    return made


cdef object json_hooked(VM vm, object o, dict hooks, int depth):
    """Replace what hooks are for, innermost first, in the order of the text."""
    if depth > JSON_DEPTH:
        raise RecursionError("maximum recursion depth exceeded while decoding a JSON object")
    kind = type(o)
    if meter_charge(vm, 5) != OK:
        raise _GuestUnwinding()
    if kind is list:
        return [json_hooked(vm, item, hooks, depth + 1) for item in o]
    if kind is _Pairs:
        pairs = [(name, json_hooked(vm, item, hooks, depth + 1)) for name, item in o]
        if hooks["pairs"] is not None:
            return json_call(vm, hooks["pairs"], pairs)
        table = dict(pairs)
        if hooks["object"] is not None:
            return json_call(vm, hooks["object"], table)
        return table
    if kind is _Number:
        text = str.__str__(o)
        if text in ("NaN", "Infinity", "-Infinity"):
            return json_call(vm, hooks["constant"], text)
        if text.lstrip("-").isdigit():
            return json_call(vm, hooks["int"], text)
        return json_call(vm, hooks["float"], text)
    return o


cdef int json_fail(VM vm, object error) noexcept:
    cdef Instance e
    try:
        e = exc_new(exc_JSONDecodeError, (str(error),))
        (<ExcState>e.payload).fields = {
            "msg": error.msg, "doc": error.doc, "pos": error.pos, "lineno": error.lineno, "colno": error.colno}
        return fail_instance(vm, e)
    except BaseException as second:
        return fail_from(vm, second)


cdef int json_loads(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_loads(text, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook)."""
    cdef PyObject* o = unwrap(&args[0])
    try:
        if o == NULL or Py_TYPE(o) not in (&PyUnicode_Type, &PyBytes_Type, &PyByteArray_Type):
            return fail(vm, exc_TypeError, f"the JSON object must be str, bytes or bytearray, not {type_name(&args[0])}")
        text = <object>o
        size = len(text)
        # A character of text may become an object of 64 bytes.
        if meter_charge(vm, 20 + size // 2) != OK or heap_reserve(vm, 32 * <int64_t>size) != OK:
            return TRAPPED
        hooks = {"object": as_object(&args[1]), "float": as_object(&args[2]), "int": as_object(&args[3]),
                 "constant": as_object(&args[4]), "pairs": as_object(&args[5])}
        if type(text) is not str:
            text = text.decode(_json.detect_encoding(text), "surrogatepass")
        elif text.startswith("\ufeff"):
            raise _json.JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0)
        options = {}
        if hooks["object"] is not None or hooks["pairs"] is not None:
            options["object_pairs_hook"] = _Pairs
        for name, option in (("float", "parse_float"), ("int", "parse_int"), ("constant", "parse_constant")):
            if hooks[name] is not None:
                options[option] = _Number
        result = _json.loads(text, **options)
        if options:
            if "object_pairs_hook" not in options:
                hooks["object"] = hooks["pairs"] = None
                result = json_dicts(result, 0)
            result = json_hooked(vm, result, hooks, 0)
        set_any(out, <PyObject*>result)
        return OK
    except _json.JSONDecodeError as error:
        return json_fail(vm, error)
    except BaseException as error:
        return fail_from(vm, error)


cdef object json_dicts(object o, int depth):
    """Dicts as pairs, so that one walk serves."""
    if depth > JSON_DEPTH:
        raise RecursionError("maximum recursion depth exceeded while decoding a JSON object")
    if type(o) is list:
        return [json_dicts(item, depth + 1) for item in o]
    if type(o) is dict:
        return _Pairs([(name, json_dicts(item, depth + 1)) for name, item in o.items()])
    return o


row("json", "_dumps", json_dumps, "obj, skipkeys, ascii, circular, nan, indent, separators, default, sort, /", 20)
row("json", "_loads", json_loads, "text, hook, float, int, constant, pairs, /", 20)
module_natives["json"]["JSONDecodeError"] = exc_JSONDecodeError
for _name in ("msg", "doc", "pos", "lineno", "colno"):
    row("JSONDecodeError", _name, lib_exc_field, "self, /", 1, NATIVE_GETTER, None, exc_JSONDecodeError)
