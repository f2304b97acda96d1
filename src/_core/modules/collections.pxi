# collections.defaultdict and OrderedDict: classes with a dict inside, and Counter's counting loop.
#
# Their objects are Instances whose payload is an exact host dict, so that every native of dict works
# on them. A defaultdict keeps its factory in the attribute `default_factory`; an OrderedDict's order is
# the dict's own.

cdef Class cls_defaultdict = builtin_class("defaultdict", cls_dict, LAYOUT_DICT, None, 0, "collections")
cdef Class cls_OrderedDict = builtin_class("OrderedDict", cls_dict, LAYOUT_DICT, None, 0, "collections")
_collections_rows["defaultdict"] = cls_defaultdict
_receivers["defaultdict"] = _collections.defaultdict()
_receivers["OrderedDict"] = _collections.OrderedDict()
_collections_rows["OrderedDict"] = cls_OrderedDict


cdef PyObject* self_dict(VM vm, Native native, const Value* v) noexcept:
    """The host dict of a receiver, which must be an instance of the native's class; NULL: TypeError."""
    if not (is_type(v, type_Instance) and is_subclass((<Instance>v.u.o).klass, native.klass)):
        fail_receiver(vm, native, v)
        return NULL
    return <PyObject*>(<Instance>v.u.o).payload


cdef Value* default_factory(const Value* v, Value* room) noexcept:
    """Where a defaultdict keeps its factory, or NULL. `room`: for a borrowed one, of an instance whose
    attributes live in a dict."""
    cdef Instance o = <Instance>v.u.o
    cdef PyObject* found
    if o.shape is not dict_shape:
        return instance_slot(o, <PyObject*>s_default_factory)
    found = PyDict_GetItemWithError(<PyObject*>o.attrs, <PyObject*>s_default_factory)
    if found == NULL:
        PyErr_Clear()
        return NULL
    value_borrow(room, found)
    return room


cdef int defaultdict_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """(self, default_factory=None, mapping=(), /, **kwargs); args[0] are the names."""
    cdef PyObject* self = self_dict(vm, native, &args[1])
    cdef Value factory
    cdef int status
    if self == NULL:
        return RAISED
    factory.tag = NONE
    if n > 2:
        factory = args[2]
        if factory.tag != NONE and not value_is_callable(vm, &factory):
            return fail(vm, exc_TypeError, "first argument must be callable or None")
    status = instance_set(vm, <Instance>args[1].u.o, <PyObject*>s_default_factory, &factory)
    if status == OK and n > 3:
        status = dict_update(vm, self, &args[3])
    if status == OK and args[0].tag == OBJ:
        status = dict_update(vm, self, &args[0])
    if status == OK:
        set_none(out)
    return status


cdef int make_default(VM vm, const Value* self, Value* out) noexcept:
    """What the factory gives: DONE where there is none. May run guest code."""
    cdef Value factory, room
    cdef Value* place = default_factory(self, &room)
    cdef PyObject* made
    cdef int status
    if place == NULL or place.tag != OBJ:
        return DONE
    made = place.u.o
    if made == <PyObject*>cls_int:
        set_int(out, 0)
        return OK
    if made == <PyObject*>cls_list:
        vm.heap_debt += 56
        return set_result(vm, out, PyList_New(0))
    factory.tag = UNSET
    value_copy(&factory, place)
    status = vm_call(vm, &factory, NULL, 0, NULL, out)
    value_clear(&factory)
    return status


cdef int defaultdict_missing(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_dict(vm, native, &args[0])
    cdef PyObject* key
    cdef PyObject* value
    cdef Value made
    cdef int status
    if self == NULL:
        return RAISED
    made.tag = UNSET
    status = make_default(vm, &args[0], &made)
    if status != OK and status != DONE:
        return status
    key = box(&args[1])
    if key == NULL:
        value_clear(&made)
        return fail_host(vm)
    if status == DONE:
        status = fail_value(vm, exc_KeyError, key)
    elif class_lookup(vm, (<Instance>args[0].u.o).klass, <PyObject*>s___setitem__) != NULL and (
            _overrides_setitem(vm, (<Instance>args[0].u.o).klass)):
        status = ops_set_item(vm, &args[0], &args[1], &made)
    else:
        value = box(&made)
        status = fail_host(vm) if value == NULL else dict_put(vm, self, key, value)
        Py_XDECREF(value)
    Py_DECREF(key)
    if status == OK:
        value_move(out, &made)
    value_clear(&made)
    return status


cdef int _named_repr(VM vm, const Value* self, PyObject* d, object head, bint as_pairs, Value* out) noexcept:
    """Name(head{...}) of a dict subclass; `...` inside itself."""
    cdef Value v
    cdef PyObject* text
    try:
        key = ("dict_repr", <size_t>self.u.o)
        if key in vm.state:
            set_obj(out, <PyObject*>_DOTS)
            return OK
        vm.state[key] = True
        try:
            if as_pairs and PY_VERSION < 0x030C0000:
                charge_gaps(vm, d)
                items = list((<dict><object>d).items())
            else:
                items = <object>d
            v.tag = OBJ
            v.u.o = <PyObject*>items
            text = ops_repr(vm, &v)
        finally:
            del vm.state[key]
        if text == NULL:
            return failed(vm)
        inner = <object>text
        Py_DECREF(text)
        name = class_of(self).name
        result = f"{name}({head}{inner})"
        if as_pairs and PyDict_GET_SIZE(d) == 0:
            result = f"{name}()"
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)

cdef str _DOTS = "..."


cdef int defaultdict_repr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_dict(vm, native, &args[0])
    cdef Value* place
    cdef Value factory, room
    cdef PyObject* text
    if self == NULL:
        return RAISED
    place = default_factory(&args[0], &room)
    factory.tag = UNSET
    if place != NULL and place.tag != UNSET:
        value_copy(&factory, place)
    else:
        set_none(&factory)
    text = ops_repr(vm, &factory)
    value_clear(&factory)
    if text == NULL:
        return failed(vm)
    head = f"{<object>text}, "
    Py_DECREF(text)
    return _named_repr(vm, &args[0], self, head, False, out)


cdef int dict_subclass_copy(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """copy() of a defaultdict or an OrderedDict: an object of the same class."""
    cdef PyObject* self = self_dict(vm, native, &args[0])
    cdef PyObject* copied
    cdef Instance made
    cdef Value* place
    cdef Value instance, room
    cdef Py_ssize_t size
    if self == NULL:
        return RAISED
    size = PyDict_GET_SIZE(self)
    if meter_charge(vm, size) != OK or heap_reserve(vm, 264 + 40 * size) != OK:
        return TRAPPED
    try:
        made = instance_new((<Instance>args[0].u.o).klass)
        copied = dict_duplicate(vm, self)
        if copied == NULL:
            return failed(vm)
        made.payload = <object>copied
        Py_DECREF(copied)
        instance.tag = UNSET
        set_obj(&instance, <PyObject*>made)
        place = default_factory(&args[0], &room)
        if place != NULL and instance_set(vm, made, <PyObject*>s_default_factory, place) != OK:
            value_clear(&instance)
            return failed(vm)
        value_move(out, &instance)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int dict_subclass_or(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """d | e, where one is a defaultdict or an OrderedDict: of that class."""
    cdef Value made, left, right
    cdef PyObject* other = unwrap(&args[1])
    cdef int status
    if self_dict(vm, native, &args[0]) == NULL:
        return RAISED
    if other == NULL or Py_TYPE(other) != &PyDict_Type:
        set_obj(out, Py_NotImplemented)
        return OK
    if native.name == "__ior__":
        status = dict_update(vm, unwrap(&args[0]), &args[1])
        if status == OK:
            value_copy(out, &args[0])
        return status
    made.tag = UNSET
    status = dict_subclass_copy(vm, native, args, 1, &made)
    if status != OK:
        return status
    if native.name == "__ror__":
        PyDict_Clear(unwrap(&made))
        left = args[1]
        right = args[0]
        status = dict_update(vm, unwrap(&made), &left)
    else:
        right = args[1]
    if status == OK:
        status = dict_update(vm, unwrap(&made), &right)
    if status == OK:
        value_move(out, &made)
    value_clear(&made)
    return status


# --- Counter

cdef int count_elements(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_count_elements(mapping, iterable): mapping[item] = mapping.get(item, 0) + 1 for each item."""
    cdef PyObject* d = unwrap(&args[0])
    cdef PyObject* found = NULL
    cdef PyObject* key
    cdef PyObject* made
    cdef Value st[3]
    cdef Value item, one, old, new
    cdef int64_t count = 0
    cdef int status
    if d == NULL or Py_TYPE(d) != &PyDict_Type:
        return fail(vm, exc_TypeError, f"expected a dict, not {type_name(&args[0])}")
    memset(st, 0, sizeof(st))
    item.tag = old.tag = new.tag = UNSET
    one.tag = INT
    one.u.i = 1
    status = iter_begin(vm, &args[1], st)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 4) != OK:
            status = TRAPPED
            break
        key = box(&item)
        if key == NULL:
            status = fail_host(vm)
            break
        status = dict_find(vm, d, key, &found)
        if status == OK:
            if found == NULL:
                made = PyLong_FromLongLong(1)
            elif Py_TYPE(found) == &PyLong_Type and sp_int_as_i64(found, &count) and count < INT64_MAX:
                made = PyLong_FromLongLong(count + 1)
            else:
                set_any(&old, found)
                status = ops_binary(vm, OP_ADD, False, &old, &one, &new)
                made = box(&new) if status == OK else NULL
            if status == OK:
                status = fail_host(vm) if made == NULL else dict_put(vm, d, key, made)
            Py_XDECREF(made)
        Py_DECREF(key)
    iter_end(st)
    value_clear(&item)
    value_clear(&old)
    value_clear(&new)
    if status == DONE:
        set_none(out)
        return OK
    return status


cdef int _collections_table() except -1:
    cdef Class c = cls_defaultdict
    host = _collections.defaultdict
    class_row(c, "__init__", defaultdict_init, "self, default_factory=None, mapping=(), /, **kwargs", 2)
    class_row(c, "__missing__", defaultdict_missing, "self, key, /", 1, NATIVE_METHOD, host.__missing__)
    class_row(c, "__repr__", defaultdict_repr, "self, /")
    class_row(c, "copy", dict_subclass_copy, "self, /", 3, -1, host.copy)
    class_row(c, "__copy__", dict_subclass_copy, "self, /", 3, NATIVE_METHOD)
    if PY_VERSION >= 0x03090000:
        for name in ("__or__", "__ror__"):
            class_row(c, name, dict_subclass_or, "self, value, /")
        class_row(c, "__ior__", ordered_ior, "self, value, /", 3)
    c = cls_OrderedDict
    host = _collections.OrderedDict
    class_row(c, "pop", ordered_pop, "self, key, default=None", 2)
    class_row(c, "setdefault", ordered_setdefault, "self, key, default=None", 2)
    class_row(c, "fromkeys", ordered_fromkeys, "cls, iterable, value=None", 3, NATIVE_CLASS)
    class_row(c, "__ior__", ordered_ior, "self, value, /", 3)
    class_row(c, "__init__", ordered_init, "self, mapping=(), /, **kwargs", 2)
    class_row(c, "popitem", ordered_popitem, "self, /, last=True", 1, -1, host.popitem)
    class_row(c, "move_to_end", ordered_move_to_end, "self, /, key, last=True", 2, -1, host.move_to_end)
    class_row(c, "copy", dict_subclass_copy, "self, /", 3, -1, host.copy)
    class_row(c, "__copy__", dict_subclass_copy, "self, /", 3, NATIVE_METHOD)
    class_row(c, "__repr__", ordered_repr, "self, /")
    for name in ("__eq__", "__ne__"):
        class_row(c, name, ordered_compare, "self, value, /")
    c.attrs["__hash__"] = None
    if PY_VERSION >= 0x03090000:
        for name in ("__or__", "__ror__"):
            class_row(c, name, dict_subclass_or, "self, value, /")
    row("collections", "_count_elements", count_elements, "mapping, iterable, /")
    return 0

_collections_table()
