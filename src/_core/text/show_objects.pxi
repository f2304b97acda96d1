# Text of what is not a plain host value: instances, exceptions, functions, classes, iterators, views.
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
    if t == &PyRange_Type or t == &PyComplex_Type or t == &PyEllipsis_Type or item == Py_NotImplemented:
        return repr(o)
    return object_text(vm, item)


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
    """Weigh a new alias; RecursionError if it is too deep or too large."""
    alias.depth = 0
    alias.weight = 0
    alias_weigh(alias.args, 1, &alias.depth, &alias.weight)
    if type(alias.origin) is GuestAlias:
        alias_weigh(alias.origin, 1, &alias.depth, &alias.weight)
    return 0


cdef object alias_text(VM vm, GuestAlias alias):
    if alias.text is not None:
        return alias.text
    args = alias.args if type(alias.args) is tuple else (alias.args,)
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


cdef int repr_by_guest(VM vm, TextOut* o, ReprWalk* walk, PyObject* item, Class c) noexcept:
    """Write what __repr__ of the class c says of item; DONE if that is one of our own."""
    cdef PyObject* found = class_lookup(vm, c, <PyObject*>s___repr__)
    cdef PyObject* text
    if found == NULL or (Py_TYPE(found) == type_Native and native_does(<Native>found, repr_native)):
        return DONE
    if repr_register_top(vm, walk) != OK:
        return failed(vm)
    text = call_for_text(vm, item, found, <PyObject*>s___repr__, NULL)
    return text_str_steal(vm, o, text)


cdef PyObject* call_for_text(VM vm, PyObject* item, PyObject* found, PyObject* name, PyObject* spec) noexcept:
    """Call a special method that must return a str; `found` is what the class has under `name`."""
    cdef Value args[2]
    cdef Value callee
    cdef Value result
    cdef int status
    cdef PyObject* text = NULL
    cdef Py_ssize_t n = 2 if spec != NULL else 1
    memset(&args[0], 0, 2 * sizeof(Value))
    callee.tag = UNSET
    result.tag = UNSET
    set_any(&args[0], item)
    if spec != NULL:
        set_obj(&args[1], spec)
    if Py_TYPE(found) == type_Function or Py_TYPE(found) == type_Native:
        set_obj(&callee, found)
        status = vm_call(vm, &callee, &args[0], n, NULL, &result)
    else:
        status = obj_special(vm, &args[0], name, &callee)
        if status == OK:
            status = vm_call(vm, &callee, &args[1], n - 1, NULL, &result)
        elif status == DONE:
            status = fail(vm, exc_TypeError, f"'{type_name(&args[0])}' object has no {<object>name}")
    if status == OK:
        text = unwrap(&result)
        if text != NULL and Py_TYPE(text) == &PyUnicode_Type:
            Py_INCREF(text)
        else:
            text = NULL
            if spec != NULL:
                fail(vm, exc_TypeError, f"__format__ must return a str, not {type_name(&result)}")
            else:
                fail(vm, exc_TypeError, f"{<object>name} returned non-string (type {type_name(&result)})")
    value_clear(&args[0])
    value_clear(&args[1])
    value_clear(&callee)
    value_clear(&result)
    return text


cdef int repr_held(VM vm, TextOut* o, Instance item) noexcept:
    """repr of an Instance of LAYOUT_HELD: that of what it holds, with the name of its own class."""
    cdef Value v
    cdef PyObject* text
    cdef Class c = item.klass
    v.tag = OBJ
    held = item.payload
    v.u.o = <PyObject*>held
    text = ops_repr(vm, &v)
    if text == NULL:
        return failed(vm)
    try:
        shown = <object>text
        Py_DECREF(text)
        name, bracket, rest = shown.partition("(")
        if "." in name:
            shown = f"{c.module_name}.{c.qualname}({rest}"
        elif bracket:
            shown = f"{c.name}({rest}"
        return text_str(vm, o, <PyObject*>shown)
    except BaseException as error:
        return fail_from(vm, error)


cdef int repr_instance(VM vm, TextOut* o, ReprWalk* walk, Instance item, PyObject* builtin) noexcept:
    """repr of an Instance: its own __repr__, or what the built-in class it extends does."""
    cdef PyObject* found
    cdef PyObject* payload
    cdef Class c = item.klass
    cdef Class of
    cdef int status
    if builtin != NULL:
        of = <Class>builtin
    else:
        status = repr_by_guest(vm, o, walk, <PyObject*>item, c)
        if status != DONE:
            return status
        found = class_lookup(vm, c, <PyObject*>s___repr__)
        of = (<Native>found).klass if found != NULL else cls_object
    if c.layout == LAYOUT_HELD and (
            of is not cls_object or Py_TYPE(<PyObject*>item.payload) == type_CallableObject):
        return repr_held(vm, o, item)
    if of is not cls_object and item.payload is not None:
        payload = <PyObject*>item.payload
        if c.layout == LAYOUT_EXCEPTION:
            if repr_register_top(vm, walk) != OK:
                return failed(vm)
            return text_str_steal(vm, o, exception_repr(vm, item))
        if Py_TYPE(payload) == type_GuestSet:
            return repr_set(vm, o, walk, payload, c.name)
        return repr_item(vm, o, walk, payload, NULL)
    try:
        text = object_text(vm, <PyObject*>item)
        return text_str(vm, o, <PyObject*>text)
    except BaseException as error:
        return fail_from(vm, error)


cdef PyObject* repr_as(VM vm, PyObject* o, Class c) noexcept:
    """repr of o as the built-in class c makes it, whatever __repr__ its own class has."""
    cdef TextOut out
    memset(&out, 0, sizeof(TextOut))
    if repr_walk(vm, &out, o, <PyObject*>c) != OK:
        text_drop(&out)
        return NULL
    return text_finish(vm, &out)


cdef PyObject* instance_str(VM vm, Instance item) noexcept:
    """str of an Instance. May run guest code."""
    cdef PyObject* found = class_lookup(vm, item.klass, <PyObject*>s___str__)
    if found != NULL and not (Py_TYPE(found) == type_Native and native_does(<Native>found, str_native)):
        return call_for_text(vm, <PyObject*>item, found, <PyObject*>s___str__, NULL)
    return str_as(vm, item, (<Native>found).klass if found != NULL else cls_object)


cdef PyObject* str_as(VM vm, Instance item, Class c) noexcept:
    """str of an Instance as the built-in class c makes it."""
    cdef Value v
    if c is not cls_object and item.payload is not None:
        if item.klass.layout == LAYOUT_STR:
            return sp_new_ref(<PyObject*>item.payload)
        if item.klass.layout == LAYOUT_EXCEPTION:
            return exception_str(vm, item)
    v.tag = OBJ
    v.u.o = <PyObject*>item
    return ops_repr(vm, &v)


cdef PyObject* instance_format(VM vm, Instance item, PyObject* spec) noexcept:
    """format of an Instance; spec an exact str, not NULL. May run guest code."""
    cdef PyObject* found = class_lookup(vm, item.klass, <PyObject*>s___format__)
    if found != NULL and not (Py_TYPE(found) == type_Native and native_does(<Native>found, format_native)):
        return call_for_text(vm, <PyObject*>item, found, <PyObject*>s___format__, spec)
    return format_as(vm, item, spec)


cdef PyObject* format_as(VM vm, Instance item, PyObject* spec) noexcept:
    """format of an Instance as the built-in class that it extends makes it."""
    cdef Value v
    cdef int layout = item.klass.layout
    if PyUnicode_GET_LENGTH(spec) == 0:
        return instance_str(vm, item)
    if layout in (LAYOUT_INT, LAYOUT_FLOAT, LAYOUT_COMPLEX, LAYOUT_STR) and item.payload is not None:
        v.tag = UNSET
        set_any(&v, <PyObject*>item.payload)
        found = format_builtin(vm, &v, spec)
        value_clear(&v)
        return found
    fail(vm, exc_TypeError, f"unsupported format string passed to {item.klass.name}.__format__")
    return NULL


cdef PyObject* exception_repr(VM vm, Instance e) noexcept:
    """ValueError('text'); may run guest code."""
    cdef PyObject* result = NULL
    try:
        args = (<ExcState>e.payload).args
        name = e.klass.name
        text = f"{name}({sub_repr(vm, args[0])})" if len(args) == 1 else name + sub_repr(vm, args)
        result = sp_new_ref(<PyObject*>text)
    except BaseException as error:
        fail_from(vm, error)
    return result


cdef PyObject* exception_str(VM vm, Instance e) noexcept:
    """The message of an exception; may run guest code."""
    cdef PyObject* text
    if vm.repr_depth >= REPR_DEPTH or <char*>&text < vm.c_stack_floor:
        fail(vm, exc_RecursionError, "maximum recursion depth exceeded while getting the str of an object")
        return NULL
    vm.repr_depth += 1
    text = exception_message(vm, e)
    vm.repr_depth -= 1
    return text


cdef PyObject* exception_message(VM vm, Instance e) noexcept:
    cdef Value v
    cdef PyObject* text
    cdef ExcState state = <ExcState>e.payload
    try:
        args = state.args
        text = exception_str_special(vm, e, args)
        if text != NULL:
            return text
        if len(args) == 0:
            return sp_new_ref(<PyObject*>text_empty)
        v.tag = UNSET
        set_any(&v, <PyObject*>(args[0] if len(args) == 1 else args))
    except BaseException as error:
        fail_from(vm, error)
        return NULL
    if is_subclass(e.klass, exc_KeyError) and len(args) == 1:
        text = ops_repr(vm, &v)
    else:
        text = ops_str(vm, &v)
    value_clear(&v)
    return text



cdef PyObject* exception_str_special(VM vm, Instance e, object args) except? NULL:
    """Classes whose text is more than their arguments: the host's own exception makes it. NULL
    without an error: not one of those."""
    if len(args) < 2:
        return NULL
    if exc_BaseExceptionGroup is not None and is_subclass(e.klass, exc_BaseExceptionGroup):
        count = len(args[1])
        text = f"{sub_str(vm, args[0])} ({count} sub-exception{'' if count == 1 else 's'})"
        return sp_new_ref(<PyObject*>text)
    if is_subclass(e.klass, exc_OSError):
        fields = (<ExcState>e.payload).fields or {}
        text = f"[Errno {sub_str(vm, fields.get('errno', args[0]))}] {sub_str(vm, fields.get('strerror', args[1]))}"
        filename = fields.get("filename", args[2] if len(args) > 2 else None)
        if filename is not None:
            text = f"{text}: {sub_repr(vm, filename)}"
            if fields.get("filename2") is not None:
                text = f"{text} -> {sub_repr(vm, fields['filename2'])}"
        return sp_new_ref(<PyObject*>text)
    for kind in (SyntaxError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError):
        if is_subclass(e.klass, <Class>host_exception_classes[kind]):
            for a in args:
                if type(a) is tuple:
                    for b in a:
                        if type(b) not in _plain_types:
                            return NULL
                elif type(a) not in _plain_types:
                    return NULL
            try:
                text = str(kind(*args))
            except Exception:
                return NULL
            return sp_new_ref(<PyObject*>text)
    return NULL

cdef frozenset _plain_types = frozenset([int, float, bool, str, bytes, bytearray, complex, type(None)])


cdef object sub_str(VM vm, object part):
    """str of a part; raises the carrier when it fails."""
    cdef Value v
    cdef PyObject* text
    v.tag = UNSET
    set_any(&v, <PyObject*>part)
    text = ops_str(vm, &v)
    value_clear(&v)
    if text == NULL:
        raise _GuestUnwinding()
    result = <object>text
    Py_DECREF(text)
    return result
