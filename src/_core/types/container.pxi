# What the containers' natives share: receivers, and the dunders that guests call by name
# (`super().__setitem__(k, v)`, `list.__len__(x)`), one function for all types.
#
# A dunder takes the receiver's host object (the payload of a subclass's instance) and asks the
# operator of ops_*; the opcode comes from the native's name.

cdef extern from *:
    """
    /* The last item of a list that is not empty, as an owned reference, without a call while the
       list stays more than half full. */
    static inline PyObject *sp_list_pop_last(PyObject *list) {
        PyListObject *l = (PyListObject *)list;
        Py_ssize_t n = Py_SIZE(l) - 1;
        PyObject *item = l->ob_item[n];
        if (n >= (l->allocated >> 1)) {
    #if PY_VERSION_HEX >= 0x030900A4
            Py_SET_SIZE(l, n);
    #else
            Py_SIZE(l) = n;
    #endif
            return item;
        }
        Py_INCREF(item);
        if (PyList_SetSlice(list, n, n + 1, NULL) < 0) {
            Py_DECREF(item);
            return NULL;
        }
        return item;
    }

    /* The C function of a host type's method that takes no argument (flags METH_NOARGS) or one
       (METH_O); NULL when the host has it otherwise. */
    static PyCFunction sp_method(PyObject *type, const char *name, int flags) {
        PyObject *m = PyObject_GetAttrString(type, name);
        PyCFunction f = NULL;
        if (m == NULL) { PyErr_Clear(); return NULL; }
        if (Py_TYPE(m) == &PyMethodDescr_Type && ((PyMethodDescrObject *)m)->d_method->ml_flags == flags)
            f = ((PyMethodDescrObject *)m)->d_method->ml_meth;
        Py_DECREF(m);
        return f;
    }
    """
    ctypedef PyObject* (*PyCFunction)(PyObject*, PyObject*) noexcept
    PyObject* sp_list_pop_last(PyObject*) noexcept
    PyCFunction sp_method(PyObject*, const char*, int) noexcept
    int METH_NOARGS, METH_O


cdef inline PyObject* self_of(VM vm, Native native, const Value* v, PyTypeObject* t) noexcept:
    """native_self with the usual case in line."""
    if SP_LIKELY(v.tag == OBJ and Py_TYPE(v.u.o) == t):
        return v.u.o
    return native_self(vm, native, v, t)


cdef inline int set_result(VM vm, Value* out, PyObject* result) noexcept:
    """out = a new reference from the host, or the host's error."""
    if result == NULL:
        return fail_host(vm)
    set_any_steal(out, result)
    return OK


cdef Native class_row(Class c, str name, NativeFn fn, str signature, int price=1, int kind=-1, object host=None):
    """row() for a class that is no builtin's name."""
    return row(c.name, name, fn, signature, price, kind, host, c)


cdef dict _dunder_opcodes = {
    "__add__": OP_ADD, "__radd__": OP_ADD, "__iadd__": OP_ADD, "__mul__": OP_MUL, "__rmul__": OP_MUL,
    "__imul__": OP_MUL, "__or__": OP_OR, "__ror__": OP_OR, "__ior__": OP_OR, "__and__": OP_AND,
    "__rand__": OP_AND, "__iand__": OP_AND, "__sub__": OP_SUB, "__rsub__": OP_SUB, "__isub__": OP_SUB,
    "__xor__": OP_XOR, "__rxor__": OP_XOR, "__ixor__": OP_XOR,
    "__mod__": OP_MOD, "__rmod__": OP_MOD,
    "__lt__": OP_LT, "__le__": OP_LE, "__eq__": OP_EQ, "__ne__": OP_NE, "__gt__": OP_GT, "__ge__": OP_GE,
}


cdef int _receiver(VM vm, Native native, const Value* v, Value* out) noexcept:
    """out (borrowed) = the host object of the receiver, which must be of the native's class."""
    cdef PyObject* o = unwrap(v)
    if o == NULL or class_of_object(o) is not native.klass:
        return fail_receiver(vm, native, v)
    out.tag = OBJ
    out.u.o = o
    return OK


cdef void _plain(const Value* v, Value* out) noexcept:
    """out (borrowed) = v, or the payload of an instance of a built-in type's subclass."""
    out[0] = v[0]
    if v.tag == OBJ:
        out.u.o = unwrap(v)


cdef int dunder_binary(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a, b
    cdef int opcode
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status != OK:
        return status
    _plain(&args[1], &b)
    opcode = _dunder_opcodes[native.name]
    if opcode == OP_OR or opcode == OP_AND or opcode == OP_SUB or opcode == OP_XOR:
        if native.name.startswith("__r"):
            status = _set_operator(vm, opcode, False, &b, &a, out)
        elif native.name.startswith("__i"):
            status = _set_operator(vm, opcode, True, &a, &b, out)
            if status == OK and out.tag == OBJ and out.u.o == a.u.o:
                value_copy(out, &args[0])
        else:
            status = _set_operator(vm, opcode, False, &a, &b, out)
        if status == DONE:
            set_obj(out, Py_NotImplemented)
            return OK
        return status
    if opcode == OP_MOD:
        if native.name == "__rmod__":
            if b.tag != OBJ or Py_TYPE(b.u.o) != Py_TYPE(a.u.o):
                return not_implemented(out)
            return builtin_binary(vm, opcode, False, &b, &a, out)
        return builtin_binary(vm, opcode, False, &a, &args[1], out)
    if native.name.startswith("__i"):
        status = sequence_binary(vm, opcode, True, &a, &b, out)
        if status == OK and out.tag == OBJ and out.u.o == a.u.o:
            value_copy(out, &args[0])
    else:
        status = sequence_binary(vm, opcode, False, &a, &b, out)
    return not_implemented(out) if status == DONE else status


cdef int _set_operator(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    if is_type(a, &PyDict_Type) or is_type(b, &PyDict_Type):
        return dict_binary(vm, opcode, inplace, a, b, out)
    return set_binary(vm, opcode, inplace, a, b, out)


cdef int dunder_compare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a, b
    cdef bint result = False
    cdef int opcode
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status != OK:
        return status
    _plain(&args[1], &b)
    opcode = _dunder_opcodes[native.name]
    status = set_compare(vm, opcode, &a, &b, &result)
    if status == OK:
        set_bool(out, result)
    if status != DONE:
        return status
    if b.tag != OBJ or Py_TYPE(b.u.o) != Py_TYPE(a.u.o) or native.klass is cls_set or native.klass is cls_frozenset:
        set_obj(out, Py_NotImplemented)
        return OK
    return ops_compare(vm, opcode, &a, &b, out)


cdef int dunder_len(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef int64_t size = 0
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status == OK:
        status = ops_len(vm, &a, &size)
    if status == OK:
        set_int(out, size)
    return status


cdef int dunder_getitem(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status != OK:
        return status
    if native.klass is cls_dict and a.u.o != args[0].u.o:
        return dict_subclass_get(vm, &args[0], a.u.o, &args[1], out)
    return ops_get_item(vm, &a, &args[1], out)


cdef int dunder_setitem(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status == OK:
        status = ops_set_item(vm, &a, &args[1], &args[2])
    if status == OK:
        set_none(out)
    return status


cdef int dunder_delitem(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status == OK:
        status = ops_del_item(vm, &a, &args[1])
    if status == OK:
        set_none(out)
    return status


cdef int dunder_contains(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef bint result = False
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status == OK:
        status = ops_contains(vm, &a, &args[1], &result)
    if status == OK:
        set_bool(out, result)
    return status


cdef int dunder_iter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status == OK:
        status = iter_new(vm, &a, out)
    return status


cdef int dunder_reversed(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status == OK:
        status = reversed_new(vm, &a, out)
    return status


cdef int dunder_hash(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef int64_t hash = 0
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status == OK:
        status = stable_hash(vm, a.u.o, &hash)
    if status == OK:
        set_int(out, hash)
    return status


cdef int dunder_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value a
    cdef PyObject* text
    cdef int status = _receiver(vm, native, &args[0], &a)
    if status != OK:
        return status
    if (native.klass is cls_set or native.klass is cls_frozenset) and a.u.o != args[0].u.o:
        a = args[0]       # a set's repr names the subclass
        return set_repr_named(vm, &a, out)
    text = ops_repr(vm, &a)
    if text == NULL:
        return failed(vm)
    set_obj_steal(out, text)
    return OK


cdef int set_repr_named(VM vm, const Value* v, Value* out) noexcept:
    """Name({...}): the repr of an instance of a subclass of set or frozenset."""
    cdef PyObject* s = set_like(v)
    cdef PyObject* text
    cdef Value plain
    name = class_of(v).name
    try:
        if set_size(s) == 0:
            text = NULL
            result = f"{name}()"
        else:
            # The items of a set print as those of a plain set do.
            plain.tag = OBJ
            plain.u.o = set_copy(vm, s, False)
            if plain.u.o == NULL:
                return failed(vm)
            text = ops_repr(vm, &plain)
            Py_DECREF(plain.u.o)
            if text == NULL:
                return failed(vm)
            result = f"{name}({<object>text})"
            Py_DECREF(text)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int _container_rows() except -1:
    """The dunders of the containers, each with the price of a call."""
    cdef Class klass
    compares = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
    operators = {
        "list": ("__add__", "__iadd__", "__mul__", "__rmul__", "__imul__"),
        "tuple": ("__add__", "__mul__", "__rmul__"),
        "set": ("__or__", "__ror__", "__ior__", "__and__", "__rand__", "__iand__", "__sub__", "__rsub__",
                "__isub__", "__xor__", "__rxor__", "__ixor__"),
        "frozenset": ("__or__", "__ror__", "__and__", "__rand__", "__sub__", "__rsub__", "__xor__", "__rxor__"),
        "dict": ("__or__", "__ror__", "__ior__") if PY_VERSION >= 0x03090000 else (),
        "range": (),
        "str": ("__add__", "__mul__", "__rmul__", "__mod__", "__rmod__"),
        "bytes": ("__add__", "__mul__", "__rmul__", "__mod__", "__rmod__"),
        "bytearray": ("__add__", "__iadd__", "__mul__", "__rmul__", "__imul__", "__mod__", "__rmod__"),
        "dict_keys": ("__or__", "__ror__", "__and__", "__rand__", "__sub__", "__rsub__", "__xor__", "__rxor__"),
        "dict_items": ("__or__", "__ror__", "__and__", "__rand__", "__sub__", "__rsub__", "__xor__", "__rxor__"),
        "dict_values": (),
    }
    views = {"dict_keys": cls_dict_keys, "dict_values": cls_dict_values, "dict_items": cls_dict_items}
    for owner, names in operators.items():
        klass = views.get(owner) or builtin_classes[owner]
        for name in names:
            class_row(klass, name, dunder_binary, "self, value, /")
        if owner == "dict_values":
            pass
        elif owner == "dict":
            for name in ("__eq__", "__ne__"):
                class_row(klass, name, dunder_compare, "self, value, /")
        else:
            for name in compares if owner != "range" else compares[:2]:
                class_row(klass, name, dunder_compare, "self, value, /")
        class_row(klass, "__len__", dunder_len, "self, /")
        class_row(klass, "__iter__", dunder_iter, "self, /")
        if "__repr__" not in klass.attrs:
            class_row(klass, "__repr__", dunder_repr, "self, /")
        if owner != "dict_values":
            class_row(klass, "__contains__", dunder_contains, "self, key, /")
        if owner in ("list", "tuple", "dict", "range", "str", "bytes", "bytearray"):
            class_row(klass, "__getitem__", dunder_getitem, "self, key, /")
        if owner in ("list", "dict", "range", "dict_keys", "dict_values", "dict_items"):
            class_row(klass, "__reversed__", dunder_reversed, "self, /", 1, NATIVE_METHOD)
        if owner in ("list", "dict", "bytearray"):
            class_row(klass, "__setitem__", dunder_setitem, "self, key, value, /")
            class_row(klass, "__delitem__", dunder_delitem, "self, key, /")
        if owner in ("tuple", "frozenset", "range", "str", "bytes"):
            class_row(klass, "__hash__", dunder_hash, "self, /")
        elif owner in ("list", "dict", "set", "dict_keys", "dict_items", "bytearray"):
            klass.attrs["__hash__"] = None
    return 0

_container_rows()
