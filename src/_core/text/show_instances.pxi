# Text of instances of guest classes, and of exceptions: their own methods first.

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
