# The methods of dict and of its views, over the exact host dict of the receiver.
#
# Every look-up may run guest code (objects/lookup.pxi) and is checked for failure. Keys that are nested
# tuples pass key_guard first.

cdef int dict_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """dict(mapping_or_pairs=(), /, **kwargs)."""
    cdef PyObject* d
    cdef Value* root
    cdef int status = OK
    if n == 1 and args[0].tag == OBJ:
        # Names alone: their dict is ours already.
        set_obj(out, args[0].u.o)
        return OK
    d = PyDict_New()
    if d == NULL:
        return fail_host(vm)
    vm.heap_debt += 64
    root = root_push(vm, d)
    if root == NULL:
        status = RAISED
    elif n > 1:
        status = dict_update(vm, d, &args[1])
    if status == OK and args[0].tag == OBJ:
        status = dict_update(vm, d, &args[0])
    root_pop(vm, root)
    if status != OK:
        Py_DECREF(d)
        return status
    set_obj_steal(out, d)
    return OK


cdef int dict_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__init__ and update: (self, mapping_or_pairs=(), /, **kwargs)."""
    cdef PyObject* self = self_of(vm, native, &args[1], &PyDict_Type)
    cdef int status = OK
    if self == NULL:
        return RAISED
    if n > 2:
        status = dict_update(vm, self, &args[2])
    if status == OK and args[0].tag == OBJ:
        status = dict_update(vm, self, &args[0])
    if status == OK:
        set_none(out)
    return status


cdef inline int dict_put(VM vm, PyObject* d, PyObject* key, PyObject* value) noexcept:
    """d[key] = value in an exact dict; both borrowed."""
    if key_guard(vm, key) != OK:
        return failed(vm)
    vm.heap_debt += 64
    return OK if dict_write(vm, d, key, value) == 0 else fail_host(vm)


cdef int dict_merge(VM vm, PyObject* d, PyObject* other) noexcept:
    """d.update(other), both exact dicts."""
    cdef Py_ssize_t n = PyDict_GET_SIZE(other)
    if meter_charge(vm, n * 4) != OK or heap_reserve(vm, n * 64) != OK:
        return TRAPPED
    return dict_join(vm, d, other)


cdef int dict_update(VM vm, PyObject* d, const Value* other) noexcept:
    """d.update(other): a mapping, an object with keys(), or pairs."""
    cdef PyObject* o = unwrap(other)
    cdef PyObject* found
    cdef int status
    if o != NULL and Py_TYPE(o) == &PyDict_Type and (
            o == other.u.o or not _overrides_mapping(vm, (<Instance>other.u.o).klass)):
        return dict_merge(vm, d, o)
    if is_type(other, type_Instance):
        found = class_lookup(vm, (<Instance>other.u.o).klass, <PyObject*>s_keys)
        if found == NULL and instance_slot(<Instance>other.u.o, <PyObject*>s_keys) == NULL:
            return dict_update_pairs(vm, d, other)
        return dict_update_keys(vm, d, other)
    if is_type(other, type_MappingProxy):
        return dict_update_keys(vm, d, other)
    return dict_update_pairs(vm, d, other)


cdef bint _overrides_mapping(VM vm, Class c) noexcept:
    """Does a guest class on top of dict say itself what it holds?"""
    cdef PyObject* found = class_lookup(vm, c, <PyObject*>s___iter__)
    return found != NULL and Py_TYPE(found) != type_Native


cdef int dict_update_keys(VM vm, PyObject* d, const Value* other) noexcept:
    """Update from the keys() and items of a guest object."""
    cdef Value keys, key, value
    cdef Value st[3]
    cdef PyObject* k
    cdef PyObject* v
    cdef int status
    keys.tag = key.tag = value.tag = UNSET
    memset(st, 0, sizeof(st))
    status = obj_getattr(vm, other, <PyObject*>s_keys, &key)
    if status == OK:
        status = vm_call(vm, &key, NULL, 0, NULL, &keys)
    value_clear(&key)
    if status == OK:
        status = iter_begin(vm, &keys, st)
    while status == OK:
        status = iter_step(vm, st, &key)
        if status != OK:
            break
        if meter_charge(vm, 4) != OK:
            status = TRAPPED
            break
        status = ops_get_item(vm, other, &key, &value)
        if status == OK:
            k = box(&key)
            v = box(&value)
            status = fail_host(vm) if k == NULL or v == NULL else dict_put(vm, d, k, v)
            Py_XDECREF(k)
            Py_XDECREF(v)
    iter_end(st)
    value_clear(&keys)
    value_clear(&key)
    value_clear(&value)
    return OK if status == DONE else status


cdef int _pair_items(VM vm, const Value* item, Py_ssize_t i, PyObject** list) noexcept:
    """The item of a sequence of pairs as a new list or tuple of two."""
    cdef PyObject* pair
    cdef Py_ssize_t n
    if item.tag == OBJ and (Py_TYPE(item.u.o) == &PyTuple_Type or Py_TYPE(item.u.o) == &PyList_Type):
        pair = item.u.o
        Py_INCREF(pair)
    else:
        pair = iter_to_list(vm, item)
        if pair == NULL:
            if vm.trap == TRAP_NONE and exc_matches(vm, exc_TypeError):
                if not (item.tag == OBJ and (is_type(item, type_Instance) or is_type(item, type_Generator))):
                    exc_clear(vm)
                    return fail(vm, exc_TypeError,
                                f"cannot convert dictionary update sequence element #{i} to a sequence")
            return failed(vm)
    n = Py_SIZE(pair)
    if n != 2:
        Py_DECREF(pair)
        return fail(vm, exc_ValueError,
                    f"dictionary update sequence element #{i} has length {n}; 2 is required")
    list[0] = pair
    return OK


cdef int dict_update_pairs(VM vm, PyObject* d, const Value* other) noexcept:
    """Update from an iterable of pairs."""
    cdef Value st[3]
    cdef Value item
    cdef PyObject* pair = NULL
    cdef PyObject* k
    cdef PyObject* v
    cdef Py_ssize_t i = 0
    cdef int status
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    status = iter_begin(vm, other, st)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 4) != OK:
            status = TRAPPED
            break
        status = _pair_items(vm, &item, i, &pair)
        if status == OK:
            k = sequence_item(pair, 0)
            v = sequence_item(pair, 1)
            Py_INCREF(k)
            Py_INCREF(v)
            status = dict_put(vm, d, k, v)
            Py_DECREF(k)
            Py_DECREF(v)
            Py_DECREF(pair)
        i += 1
    iter_end(st)
    value_clear(&item)
    return OK if status == DONE else status


cdef int dict_get_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyDict_Type)
    cdef PyObject* key
    cdef PyObject* found = NULL
    cdef int status = OK
    if self == NULL:
        return RAISED
    if args[1].tag == OBJ:
        status = dict_find(vm, self, args[1].u.o, &found)
    elif args[1].tag != INT or not dict_peek_int(vm, self, args[1].u.i, &found):
        key = box(&args[1])
        if key == NULL:
            return fail_host(vm)
        status = dict_find(vm, self, key, &found)
        Py_DECREF(key)
    if status != OK:
        return status
    if found != NULL:
        set_any(out, found)
    elif n > 2:
        value_copy(out, &args[2])
    else:
        set_none(out)
    return OK


cdef int dict_setdefault_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyDict_Type)
    cdef PyObject* key
    cdef PyObject* value
    cdef PyObject* found = NULL
    cdef int status = OK
    if self == NULL:
        return RAISED
    key = box(&args[1])
    if n > 2:
        value = box(&args[2])
    else:
        value = Py_None
        Py_INCREF(value)
    if key == NULL or value == NULL:
        status = fail_host(vm)
    elif key_guard(vm, key) != OK:
        status = failed(vm)
    else:
        vm.heap_debt += 16
        found = dict_default(vm, self, key, value)
        if found == NULL:
            status = fail_host(vm)
        else:
            set_any(out, found)
    Py_XDECREF(key)
    Py_XDECREF(value)
    return status


cdef int dict_take(VM vm, PyObject* self, PyObject* key, PyObject** value) noexcept:
    """Remove a key from an exact dict; its value as a new reference, NULL if it was not there."""
    if key_guard(vm, key) != OK:
        return failed(vm)
    value[0] = NULL
    return OK if dict_remove(vm, self, key, value) == 0 else fail_host(vm)


cdef int dict_pop_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyDict_Type)
    cdef PyObject* key
    cdef PyObject* value = NULL
    cdef int status
    if self == NULL:
        return RAISED
    key = box(&args[1])
    if key == NULL:
        return fail_host(vm)
    status = dict_take(vm, self, key, &value)
    if status == OK:
        if value != NULL:
            set_any_steal(out, value)
        elif n > 2:
            value_copy(out, &args[2])
        else:
            status = fail_value(vm, exc_KeyError, key)
    Py_DECREF(key)
    return status


cdef PyCFunction _host_popitem = sp_method(<PyObject*>dict, "popitem", METH_NOARGS)


cdef int dict_popitem_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyDict_Type)
    if self == NULL:
        return RAISED
    if PyDict_GET_SIZE(self) == 0:
        return fail(vm, exc_KeyError, "popitem(): dictionary is empty")
    return set_result(vm, out, _host_popitem(self, NULL))


cdef int dict_clear_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyDict_Type)
    if self == NULL:
        return RAISED
    if meter_charge(vm, PyDict_GET_SIZE(self) >> 2) != OK:
        return TRAPPED
    PyDict_Clear(self)
    set_none(out)
    return OK


cdef int dict_copy_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], &PyDict_Type)
    cdef PyObject* made
    cdef Py_ssize_t size
    if self == NULL:
        return RAISED
    size = PyDict_GET_SIZE(self)
    if meter_charge(vm, size) != OK or heap_reserve(vm, 64 + 40 * size) != OK:
        return TRAPPED
    made = dict_duplicate(vm, self)
    if made == NULL:
        return failed(vm)
    set_obj_steal(out, made)
    return OK


cdef int dict_view_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """keys, values and items."""
    cdef PyObject* self = self_of(vm, native, &args[0], &PyDict_Type)
    cdef int kind
    if self == NULL:
        return RAISED
    kind = 0 if native.name == "keys" else 1 if native.name == "values" else 2
    vm.heap_debt += 48
    return set_result(vm, out, view_new(self, kind))


cdef int dict_fromkeys_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """fromkeys(iterable, value=None, /) of dict or a subclass."""
    cdef Value made, item, value
    cdef Value st[3]
    cdef PyObject* d
    cdef PyObject* k
    cdef PyObject* v = NULL
    cdef Value* root = NULL
    cdef int status
    made.tag = item.tag = value.tag = UNSET
    memset(st, 0, sizeof(st))
    status = vm_call(vm, &args[0], NULL, 0, NULL, &made)
    if status != OK:
        return status
    if n > 2:
        value_copy(&value, &args[2])
    else:
        set_none(&value)
    d = unwrap(&made)
    if d == NULL or Py_TYPE(d) != &PyDict_Type or (
            d != made.u.o and _overrides_setitem(vm, (<Instance>made.u.o).klass)):
        d = NULL
    else:
        v = box(&value)
        if v == NULL:
            status = fail_host(vm)
    if made.tag == OBJ:
        root = root_push(vm, made.u.o)
        if root == NULL:
            status = RAISED
    if status == OK:
        status = iter_begin(vm, &args[1], st)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        if meter_charge(vm, 4) != OK:
            status = TRAPPED
        elif d == NULL:
            status = ops_set_item(vm, &made, &item, &value)
        else:
            k = box(&item)
            status = fail_host(vm) if k == NULL else dict_put(vm, d, k, v)
            Py_XDECREF(k)
    iter_end(st)
    root_pop(vm, root)
    Py_XDECREF(v)
    value_clear(&item)
    value_clear(&value)
    if status == DONE:
        value_move(out, &made)
        return OK
    value_clear(&made)
    return status


cdef bint _overrides_setitem(VM vm, Class c) noexcept:
    cdef PyObject* found = class_lookup(vm, c, <PyObject*>s___setitem__)
    return found != NULL and Py_TYPE(found) != type_Native


cdef int dict_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """a | b and a |= b where one of them is a dict. DONE: not for us."""
    cdef PyObject* d = unwrap(a)
    cdef PyObject* other = unwrap(b)
    cdef Py_ssize_t n
    cdef PyObject* made
    cdef int status
    if opcode != OP_OR or PY_VERSION < 0x03090000 or d == NULL or Py_TYPE(d) != &PyDict_Type:
        return DONE
    if inplace:
        status = dict_update(vm, d, b)
        if status == OK and out != a:
            value_copy(out, a)
        return status
    if other == NULL or Py_TYPE(other) != &PyDict_Type:
        return DONE
    n = PyDict_GET_SIZE(d)
    if meter_charge(vm, n) != OK or heap_reserve(vm, 64 + 40 * n) != OK:
        return TRAPPED
    made = dict_duplicate(vm, d)
    if made == NULL:
        return failed(vm)
    status = dict_merge(vm, made, other)
    if status != OK:
        Py_DECREF(made)
        return status
    set_obj_steal(out, made)
    return OK


cdef int dict_subclass_get(VM vm, const Value* self, PyObject* d, const Value* key, Value* out) noexcept:
    """dict.__getitem__ of an instance of a subclass: __missing__ is asked where there is no key."""
    cdef PyObject* found = NULL
    cdef PyObject* k = box(key)
    cdef Value arg
    cdef int status
    if k == NULL:
        return fail_host(vm)
    status = dict_find(vm, d, k, &found)
    if status == OK:
        if found != NULL:
            set_any(out, found)
        elif class_lookup(vm, class_of(self), <PyObject*>s___missing__) != NULL:
            arg = key[0]
            status = vm_call_method(vm, self, <PyObject*>s___missing__, &arg, 1, out)
        else:
            status = fail_value(vm, exc_KeyError, k)
    Py_DECREF(k)
    return status


# --- views

cdef int view_isdisjoint_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_DictView)
    cdef const Value* small = &args[1]
    cdef const Value* big = &args[0]
    cdef bint result = False
    cdef int status
    if self == NULL:
        return RAISED
    if args[1].tag == OBJ and args[1].u.o == self:
        set_bool(out, PyDict_GET_SIZE(view_dict(self)) == 0)
        return OK
    if _set_like_size(&args[1]) > _set_like_size(&args[0]):
        small = &args[0]
        big = &args[1]
    status = view_all_in(vm, small, big, False, &result)
    if status == OK:
        set_bool(out, result)
    return status


cdef int view_mapping_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The dict behind a view, to be read."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_DictView)
    if self == NULL:
        return RAISED
    try:
        set_object(out, proxy_new(vm, <object>view_dict(self)))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("dict", "__make__", dict_make, "mapping=(), /, **kwargs", 2)
row("dict", "__init__", dict_init, "self, mapping=(), /, **kwargs")
row("dict", "update", dict_init, "self, mapping=(), /, **kwargs")
row("dict", "get", dict_get_method, "self, key, default=None, /")
row("dict", "setdefault", dict_setdefault_method, "self, key, default=None, /")
row("dict", "pop", dict_pop_method, "self, key, default=None, /")
row("dict", "popitem", dict_popitem_method, "self, /")
row("dict", "clear", dict_clear_method, "self, /")
row("dict", "copy", dict_copy_method, "self, /", 2)
row("dict", "keys", dict_view_method, "self, /")
row("dict", "values", dict_view_method, "self, /")
row("dict", "items", dict_view_method, "self, /")
row("dict", "fromkeys", dict_fromkeys_method, "cls, iterable, value=None, /", 2, NATIVE_CLASS)
class_row(cls_dict_keys, "isdisjoint", view_isdisjoint_method, "self, other, /")
class_row(cls_dict_items, "isdisjoint", view_isdisjoint_method, "self, other, /")
if PY_VERSION >= 0x030A0000:
    for _class in (cls_dict_keys, cls_dict_values, cls_dict_items):
        class_row(_class, "mapping", view_mapping_method, "self, /", 1, NATIVE_GETTER)
