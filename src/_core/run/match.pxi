# Patterns: what the opcodes of `match` ask of a subject.
#
# A guest object that a pattern takes apart is asked as CPython asks it: by the classes in its MRO,
# by `__match_args__`, by its attributes. All but match_is_kind may run guest code.

cdef bint match_is_kind(const Value* v, bint mapping) noexcept:
    """Does a sequence pattern (or a mapping pattern) take the subject at all?"""
    cdef PyTypeObject* t
    if v.tag != OBJ:
        return False
    t = Py_TYPE(v.u.o)
    if t == &PyList_Type or t == &PyTuple_Type:
        return not mapping
    if t == &PyDict_Type:
        return mapping
    if t == &PyUnicode_Type:
        return False
    return class_kind(class_of(v)) == (CLASS_IS_MAPPING if mapping else CLASS_IS_SEQUENCE)


cdef int class_kind(Class c) noexcept:
    """CLASS_IS_MAPPING, CLASS_IS_SEQUENCE or 0: the first class in the MRO that is one decides."""
    cdef Class base
    cdef int kind
    for base in c.mro:
        kind = base.flags & (CLASS_IS_MAPPING | CLASS_IS_SEQUENCE)
        if kind:
            return kind
        if base is cls_str or base is cls_bytes or base is cls_bytearray:
            return 0
        if base is cls_dict or base.name == "mappingproxy":
            return CLASS_IS_MAPPING
        if base is cls_list or base is cls_tuple or base is cls_range:
            return CLASS_IS_SEQUENCE
        kind = named_kinds.get((base.module_name, base.name), 0)
        if kind:
            return kind
    return 0


# Classes of the library that are mappings or sequences by themselves.
cdef dict named_kinds = {
    ("collections.abc", "Mapping"): CLASS_IS_MAPPING, ("collections.abc", "Sequence"): CLASS_IS_SEQUENCE,
    ("collections", "UserDict"): CLASS_IS_MAPPING, ("collections", "ChainMap"): CLASS_IS_MAPPING,
    ("collections", "UserList"): CLASS_IS_SEQUENCE, ("collections", "UserString"): CLASS_IS_SEQUENCE,
    ("collections", "deque"): CLASS_IS_SEQUENCE, ("array", "array"): CLASS_IS_SEQUENCE,
    ("builtins", "memoryview"): CLASS_IS_SEQUENCE,
}


cdef int match_len(VM vm, const Value* subject, Value* out) noexcept:
    cdef int64_t length
    cdef int status = ops_len(vm, subject, &length)
    if status == OK:
        set_int(out, length)
    return status


cdef int match_keys(VM vm, const Value* subject, const Value* keys, Value* out) noexcept:
    """out = the tuple of the subject's items at the keys, None if one is missing."""
    cdef Value key, item
    cdef bint found
    cdef int status
    cdef Py_ssize_t i
    key.tag = item.tag = UNSET
    if is_type(subject, &PyDict_Type) and PyTuple_GET_SIZE(keys.u.o) == 1:
        if Py_TYPE(PyTuple_GET_ITEM(keys.u.o, 0)) == &PyUnicode_Type:
            return match_key(vm, subject, keys, out)
    try:
        wanted = <tuple>keys.u.o
        items = []
        seen = {}
        for i in range(len(wanted)):
            set_any(&key, PyTuple_GET_ITEM(<PyObject*>wanted, i))
            if is_plain_key(&key):
                if wanted[i] in seen:
                    value_clear(&key)
                    return fail(vm, exc_ValueError, f"mapping pattern checks duplicate key ({wanted[i]!r})")
                seen[wanted[i]] = True
            status = ops_contains(vm, subject, &key, &found)
            if status == OK and found:
                status = ops_get_item(vm, subject, &key, &item)
            value_clear(&key)
            if status != OK:
                return status
            if not found:
                set_none(out)
                return OK
            items.append(as_object(&item))
            value_clear(&item)
        result = tuple(items)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int match_key(VM vm, const Value* subject, const Value* keys, Value* out) noexcept:
    """match_keys of a dict, for one key that is a text."""
    cdef PyObject* found
    cdef PyObject* made
    cdef int status = dict_find(vm, subject.u.o, PyTuple_GET_ITEM(keys.u.o, 0), &found)
    if status != OK:
        return status
    if found == NULL:
        set_none(out)
        return OK
    Py_INCREF(found)
    made = PyTuple_New(1)
    if made == NULL:
        Py_DECREF(found)
        return fail_host(vm)
    PyTuple_SET_ITEM(made, 0, found)
    set_obj_steal(out, made)
    return OK


cdef bint is_plain_key(const Value* v) noexcept:
    """A key whose hash and equality are the host's own."""
    return v.tag != OBJ or Py_TYPE(v.u.o) == &PyUnicode_Type or Py_TYPE(v.u.o) == &PyLong_Type


cdef int match_rest(VM vm, const Value* subject, const Value* keys, Value* out) noexcept:
    """out = the dict of what the subject holds besides the keys."""
    cdef Value rest, key
    cdef PyObject* made
    cdef int status
    cdef Py_ssize_t i
    rest.tag = key.tag = UNSET
    made = PyDict_New()
    if made == NULL:
        return fail_host(vm)
    set_obj_steal(&rest, made)
    status = map_update(vm, &rest, <Value*>subject)
    for i in range(PyTuple_GET_SIZE(keys.u.o)):
        if status != OK:
            break
        set_any(&key, PyTuple_GET_ITEM(keys.u.o, i))
        status = ops_del_item(vm, &rest, &key)
    value_clear(&key)
    if status == OK:
        value_move(out, &rest)
    value_clear(&rest)
    return status


cdef int match_class(VM vm, const Value* subject, const Value* cls, PyObject* names, int n, Value* out) noexcept:
    """out = the tuple of n positional attributes and those named, None if the class or one of them
    doesn't fit."""
    cdef Value names_of_class, part
    cdef int status
    cdef Class c
    names_of_class.tag = part.tag = UNSET
    if not is_type(cls, type_Class):
        return fail(vm, exc_TypeError, "called match pattern must be a " + ("class" if PY_VERSION >= 0x030C0000 else "type"))
    c = <Class>cls.u.o
    if not value_isinstance(subject, c):
        set_none(out)
        return OK
    try:
        attributes = []
        takes_itself = False
        if n:
            status = obj_getattr(vm, cls, <PyObject*>s___match_args__, &names_of_class)
            if status == OK:
                allowed = as_object(&names_of_class)
                value_clear(&names_of_class)
                if type(allowed) is not tuple:
                    return fail(vm, exc_TypeError, f"{c.name}.__match_args__ must be a tuple (got {_name_of(allowed)})")
            elif status == RAISED and exc_matches(vm, exc_AttributeError):
                exc_clear(vm)
                takes_itself = _matches_itself(c)
                allowed = (None,) if takes_itself else ()
            else:
                return status
            if n > len(allowed):
                plural = "" if len(allowed) == 1 else "s"
                return fail(vm, exc_TypeError,
                            f"{c.name}() accepts {len(allowed)} positional sub-pattern{plural} ({n} given)")
            attributes = list(allowed[:n])
            for name in attributes:
                if not takes_itself and type(name) is not str:
                    return fail(vm, exc_TypeError, f"__match_args__ elements must be strings (got {_name_of(name)})")
        attributes += <object>names
        found = []
        for position, name in enumerate(attributes):
            if takes_itself and position == 0:
                found.append(as_object(subject))
                continue
            if name in attributes[:position]:
                return fail(vm, exc_TypeError, f"{c.name}() got multiple sub-patterns for attribute {name!r}")
            status = obj_getattr(vm, subject, <PyObject*>name, &part)
            if status == RAISED and exc_matches(vm, exc_AttributeError):
                exc_clear(vm)
                set_none(out)
                return OK
            if status != OK:
                return status
            found.append(as_object(&part))
            value_clear(&part)
        result = tuple(found)
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef object _name_of(object o):
    return class_of_object(<PyObject*>o).name


cdef bint _matches_itself(Class c) noexcept:
    """Built-in classes whose one positional pattern is for the whole subject."""
    cdef Class base
    for base in c.mro:
        if (base is cls_int or base is cls_str or base is cls_list or base is cls_dict
                or base is cls_tuple or base is cls_float or base is cls_bytes or base is cls_set
                or base is cls_frozenset or base is cls_bool or base is cls_bytearray):
            return True
    return False
