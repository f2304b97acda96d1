# Text of what is not a plain host value: functions, classes, iterators, aliases, sets, views.
#
# No address is ever shown: an object's serial number stands in its place, given when first asked for.

cdef extern from "string.h":
    size_t strlen(const char*) noexcept

cdef PyTypeObject* type_Traceback = <PyTypeObject*>Traceback
cdef PyTypeObject* type_TextStream = <PyTypeObject*>TextStream

cdef dict iterator_names = {
    ITER_LIST: "list_iterator", ITER_TUPLE: "tuple_iterator", ITER_STR: "str_iterator",
    ITER_BYTES: "bytes_iterator", ITER_RANGE: "range_iterator", ITER_DICT_KEYS: "dict_keyiterator",
    ITER_DICT_VALUES: "dict_valueiterator", ITER_DICT_ITEMS: "dict_itemiterator",
    ITER_SET: "set_iterator", ITER_CALLABLE: "callable_iterator", ITER_SEQUENCE: "iterator",
    ITER_LIST_REVERSED: "list_reverseiterator", ITER_DICT_REVERSED: "dict_reversekeyiterator",
    ITER_SEQUENCE_REVERSED: "reversed", ITER_ENUMERATE: "enumerate", ITER_ZIP: "zip",
    ITER_MAP: "map", ITER_FILTER: "filter", ITER_NATIVE: "iterator",
}


cdef object object_address(VM vm, PyObject* o):
    """What stands where CPython shows an address."""
    return "0x%012x" % serial_of(vm, o)


cdef object qualified_name(Class c):
    """Class name as a default repr shows it."""
    return c.name if c.module_name is None or c.module_name == "builtins" else f"{c.module_name}.{c.qualname}"


cdef object object_text(VM vm, PyObject* o):
    """object.__repr__."""
    return f"<{qualified_name(class_of_object(o))} object at {object_address(vm, o)}>"


cdef object sub_repr(VM vm, object part):
    """repr of a part; raises the carrier when it fails."""
    cdef Value v
    cdef PyObject* text
    v.tag = UNSET
    set_any(&v, <PyObject*>part)
    text = ops_repr(vm, &v)
    value_clear(&v)
    if text == NULL:
        raise _GuestUnwinding()
    result = <object>text
    Py_DECREF(text)
    return result


cdef int repr_other(VM vm, TextOut* o, ReprWalk* walk, PyObject* item, PyObject* builtin) noexcept:
    """repr_item for what is neither a scalar nor a list, tuple or dict."""
    cdef PyTypeObject* t = Py_TYPE(item)
    cdef int status
    if t == type_Instance:
        return repr_instance(vm, o, walk, <Instance>item, builtin)
    if t == type_GuestSet:
        return repr_set(vm, o, walk, item, None)
    if t == type_DictView:
        return repr_view(vm, o, walk, <DictView>item)
    if t == &PyBytes_Type or t == &PyByteArray_Type:
        return text_str_steal(vm, o, str_repr(vm, item))
    if t == type_Class and (<Class>item).meta is not None and builtin == NULL:
        status = repr_by_guest(vm, o, walk, item, (<Class>item).meta)
        if status != DONE:
            return status
    if repr_register_top(vm, walk) != OK:
        return failed(vm)
    try:
        text = library_text(vm, item)
        if text is None:
            text = other_text(vm, item)
        status = text_str(vm, o, <PyObject*>text)
    except BaseException as error:
        status = fail_from(vm, error)
    return status


cdef object library_text(VM vm, PyObject* item):
    """The repr of a host object of a library class (deque ...), by the row of the class; else None."""
    cdef Class c = class_of_object(item)
    cdef PyObject* found
    cdef Value v, result
    if c.host_type != Py_TYPE(item) or c.module_name == "builtins" or c is cls_alias:
        return None
    found = class_lookup(vm, c, <PyObject*>s___repr__)
    if found == NULL or Py_TYPE(found) != type_Native or native_does(<Native>found, repr_native):
        return None
    v.tag = OBJ
    v.u.o = item
    result.tag = UNSET
    if native_call(vm, <Native>found, &v, 1, NULL, &result) != OK:
        raise _GuestUnwinding()
    text = as_object(&result)
    value_clear(&result)
    return text


cdef object other_text(VM vm, PyObject* item):
    """The repr of an object of the VM's own types. Raises."""
    cdef PyTypeObject* t = Py_TYPE(item)
    cdef Native native
    cdef Function function
    cdef BoundMethod bound
    cdef Generator generator
    cdef Class c
    cdef Super sup
    o = <object>item
    if t == type_Function:
        function = <Function>o
        return f"<function {function.qualname} at {object_address(vm, item)}>"
    if t == type_Class:
        return f"<class '{qualified_name(<Class>o)}'>"
    if t == type_BoundMethod:
        bound = <BoundMethod>o
        if type(bound.function) is Native:
            return bound_native_text(vm, bound)
        name = (<Function>bound.function).qualname if type(bound.function) is Function else "?"
        return f"<bound method {name} of {sub_repr(vm, bound.receiver)}>"
    if t == type_Native:
        native = <Native>o
        owner = native.klass.name if native.klass is not None else native.owner
        if native.kind == NATIVE_METHOD:
            return f"<method '{native.name}' of '{owner}' objects>"
        if native.kind == NATIVE_WRAPPER:
            return f"<slot wrapper '{native.name}' of '{owner}' objects>"
        if native.kind == NATIVE_GETTER:
            return f"<attribute '{native.name}' of '{owner}' objects>"
        if native.kind == NATIVE_CLASS:
            return f"<method '{native.name}' of '{owner}' objects>"
        if native.klass is not None:
            return f"<built-in method {native.name} of type object at {object_address(vm, <PyObject*>native.klass)}>"
        return f"<built-in function {native.name}>"
    if t == type_Generator:
        generator = <Generator>o
        return f"<{class_of_object(item).name} object {generator.qualname} at {object_address(vm, item)}>"
    if t == type_Module:
        if (<Module>o).name == "__main__":
            return "<module '__main__'>"
        if (<Module>o).spec == "made":
            return f"<module '{(<Module>o).name}'>"
        return f"<module '{(<Module>o).name}' (built-in)>"
    if t == type_CallableObject:
        text = partial_text(vm, <CallableObject>o)
        return text if text is not None else object_text(vm, item)
    if t == type_Iterator:
        text = iterator_text(vm, <Iterator>o)
        if text is not None:
            return text
        c = (<Iterator>o).klass
        name = iterator_names.get((<Iterator>o).kind) if c is None else qualified_name(c)
        return f"<{name} object at {object_address(vm, item)}>"
    if t == &PySlice_Type:
        return f"slice({sub_repr(vm, o.start)}, {sub_repr(vm, o.stop)}, {sub_repr(vm, o.step)})"
    if t == type_HostFunction:
        return f"<function {(<HostFunction>o).name} at {object_address(vm, item)}>"
    if t == type_MethodWrapper:
        name = "classmethod" if (<MethodWrapper>o).is_class else "staticmethod"
        if PY_VERSION >= 0x030A0000:
            return f"<{name}({sub_repr(vm, (<MethodWrapper>o).function)})>"
        return f"<{name} object at {object_address(vm, item)}>"
    if t == <PyTypeObject*>InstanceSlot:
        return f"<attribute '{(<InstanceSlot>o).name}' of '{(<InstanceSlot>o).klass.name}' objects>"
    if t == <PyTypeObject*>SlotMember:
        return f"<member '{(<SlotMember>o).name}' of '{(<SlotMember>o).klass.name}' objects>"
    if t == type_Super:
        sup = <Super>o
        if sup.receiver_class is None:
            return f"<super: <class '{sup.start.name}'>, NULL>"
        return f"<super: <class '{sup.start.name}'>, <{sup.receiver_class.name} object>>"
    if t == type_GuestAlias:
        return alias_text(vm, <GuestAlias>o)
    if t == type_TextStream:
        return stream_text(<TextStream>o)
    if t == type_MappingProxy:
        return f"mappingproxy({sub_repr(vm, (<MappingProxy>o).mapping)})"
    if t == type_Cell:
        if (<Cell>o).v.tag == UNSET:
            return f"<cell at {object_address(vm, item)}: empty>"
        name = type_name(&(<Cell>o).v)
        return f"<cell at {object_address(vm, item)}: {name} object>"
    if t == <PyTypeObject*>GuestCode or t == <PyTypeObject*>GuestFrame:
        return place_text(vm, item)
    if t == &PyRange_Type or t == &PyComplex_Type or t == &PyEllipsis_Type or item == Py_NotImplemented:
        return repr(o)
    return object_text(vm, item)


cdef object place_text(VM vm, PyObject* item):
    """The repr of a code object or a frame."""
    cdef GuestFrame frame
    cdef GuestCode told
    address = object_address(vm, item)
    if Py_TYPE(item) == <PyTypeObject*>GuestCode:
        told = <GuestCode>item
        if told.source is not None:
            return f'<code object <module> at {address}, file "{told.filename}", line 1>'
        return f'<code object {told.code.name} at {address}, file "{told.code.filename}", line {told.code.first_line}>'
    frame = <GuestFrame>item
    line = code_position(frame.code, frame.index)[0]
    return f"<frame at {address}, file {frame.code.filename!r}, line {line}, code {frame.code.name}>"


cdef object bound_native_text(VM vm, BoundMethod bound):
    cdef Native native = <Native>bound.function
    cdef PyObject* receiver = <PyObject*>bound.receiver
    cdef Class c = class_of_object(receiver)
    if native.kind == NATIVE_WRAPPER:
        return f"<method-wrapper '{native.name}' of {c.name} object at {object_address(vm, receiver)}>"
    if Py_TYPE(receiver) == type_Instance and native.klass is not None and native.klass.host_type == NULL:
        return f"<built-in method {native.name} of {qualified_name(c)} object at {object_address(vm, receiver)}>"
    return f"<built-in method {native.name} of {c.name} object at {object_address(vm, receiver)}>"


cdef enum:
    ALIAS_DEPTH = 60
    ALIAS_WEIGHT = 20000


cdef int alias_weigh(object part, int above, int* depth, int64_t* weight) except -1:
    """Add the arguments in `part` to the weight of an alias and find its depth. What walks aliases
    needs no bounds of its own, since none is made that is deeper or, shared parts counted as often
    as they stand there, larger than this lets pass."""
    cdef int deep = above
    if type(part) is GuestAlias:
        deep += (<GuestAlias>part).depth
        weight[0] += (<GuestAlias>part).weight
    weight[0] += 1
    if deep > ALIAS_DEPTH or weight[0] > ALIAS_WEIGHT:
        raise RecursionError("type arguments are nested too deeply")
    if deep > depth[0]:
        depth[0] = deep
    if type(part) is list or type(part) is tuple:
        for one in part:
            alias_weigh(one, above + 1, depth, weight)
    return 0


cdef int alias_close(GuestAlias alias) except -1:
    """Weigh a new alias, and charge that; RecursionError if it is too deep or too large."""
    alias.depth = 0
    alias.weight = 0
    alias_weigh(alias.args, 1, &alias.depth, &alias.weight)
    if type(alias.origin) is GuestAlias:
        alias_weigh(alias.origin, 1, &alias.depth, &alias.weight)
    if sp_current_vm != NULL:
        fuel_take(<VM>sp_current_vm, 3 * alias.weight)
    return 0


cdef object alias_text(VM vm, GuestAlias alias):
    if alias.text is not None:
        return alias.text
    args = alias.args if type(alias.args) is tuple else (alias.args,)
    if meter_charge(vm, 20 * <int64_t>len(args)) != OK:
        raise _GuestUnwinding()
    parts = []
    for part in args:
        if type(part) is Class:
            parts.append(qualified_name(<Class>part))
        elif part is ...:
            parts.append("...")
        else:
            parts.append(sub_repr(vm, part))
    if alias.origin is cls_UnionType:
        return " | ".join(["None" if part == "NoneType" else part for part in parts])
    origin = qualified_name(<Class>alias.origin) if type(alias.origin) is Class else sub_repr(vm, alias.origin)
    return f"{origin}[{', '.join(parts) or '()'}]"


cdef int repr_set(VM vm, TextOut* o, ReprWalk* walk, PyObject* s, object name) noexcept:
    """set and frozenset; name: of a guest class that extends one."""
    cdef Py_ssize_t position = 0
    cdef PyObject* item
    cdef PyObject* items
    cdef Py_ssize_t n = set_size(s)
    cdef bint named = set_is_frozen(s) or name is not None
    try:
        label = (name if name is not None else "frozenset" if set_is_frozen(s) else "set").encode()
        cycle = label + b"(...)"
    except BaseException as error:
        return fail_from(vm, error)
    if n == 0:
        if text_ascii(vm, o, label, len(label)) != OK:
            return TRAPPED
        return text_ascii(vm, o, "()", 2)
    set_charge_gaps(vm, s)
    if meter_charge(vm, n) != OK or heap_reserve(vm, n * 8) != OK:
        return TRAPPED
    items = PyList_New(0)
    if items == NULL:
        return fail_host(vm)
    while set_next(s, &position, &item):
        if PyList_Append(items, item) < 0:
            Py_DECREF(items)
            return fail_host(vm)
    if named and not repr_is_active(vm, s):
        if text_ascii(vm, o, label, len(label)) != OK:
            Py_DECREF(items)
            return TRAPPED
    if named:
        return repr_push(vm, o, walk, items, s, "({", "})", cycle)
    return repr_push(vm, o, walk, items, s, "{", "}", cycle)


cdef int repr_view(VM vm, TextOut* o, ReprWalk* walk, DictView view) noexcept:
    """dict_keys([...]) and the like, from a copy."""
    cdef Py_ssize_t n = len(<dict>view.mapping)
    charge_gaps(vm, <PyObject*>view.mapping)
    if meter_charge(vm, n * 2) != OK or heap_reserve(vm, n * (72 if view.kind == 2 else 8)) != OK:
        return TRAPPED
    try:
        if view.kind == 0:
            items = list((<dict>view.mapping).keys())
        elif view.kind == 1:
            items = list((<dict>view.mapping).values())
        else:
            items = list((<dict>view.mapping).items())
    except BaseException as error:
        return fail_from(vm, error)
    Py_INCREF(<PyObject*>items)
    return repr_push(vm, o, walk, <PyObject*>items, <PyObject*>view,
                     "dict_keys([" if view.kind == 0 else "dict_values([" if view.kind == 1 else "dict_items([",
                     "])", "...")
