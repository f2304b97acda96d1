# Text of values: repr, str, ascii, format.
#
# Containers are walked with a stack of our own, never by the host: cycles print as `[...]`, depth is
# bounded by the guest's recursion limit, every item is charged. `__repr__`, `__str__` and
# `__format__` of guests are called through the VM; the built-in ones are recognised by their native
# and done in place. Results are new references to exact str; NULL: vm.exc or a trap is set.

cdef enum:
    REPR_DEPTH = 600         # texts of objects made for the texts of others
cdef enum ReprKind:
    REPR_LIST = 0
    REPR_TUPLE = 1
    REPR_DICT = 2

cdef struct ReprFrame:
    PyObject* items             # owned: list, tuple or dict
    PyObject* key               # borrowed: what stands for it in the search for cycles
    PyObject* held              # owned: value of a dict item whose key has been written
    const char* close           # what ends it
    Py_ssize_t i
    int kind
    bint registered

cdef struct ReprWalk:
    ReprFrame* frames
    Py_ssize_t n, capacity


cdef bint repr_is_active(VM vm, PyObject* key):
    return vm.repr_active is not None and len(vm.repr_active) != 0 and <size_t>key in vm.repr_active


cdef int repr_enter(VM vm, PyObject* key) noexcept:
    """Note that key's repr is being made: OK, or DONE when it is already. For natives that write the
    repr of a container of their own; each OK is followed by repr_leave."""
    try:
        if vm.repr_active is None:
            vm.repr_active = {}
        if <size_t>key in vm.repr_active:
            return DONE
        vm.repr_active[<size_t>key] = None
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef void repr_leave(VM vm, PyObject* key) noexcept:
    try:
        vm.repr_active.pop(<size_t>key, None)
    except BaseException:
        pass


cdef int repr_register_top(VM vm, ReprWalk* walk) noexcept:
    """Whatever comes next may lead back to the innermost container: note it."""
    cdef ReprFrame* top
    if walk == NULL or walk.n == 0:
        return OK
    top = &walk.frames[walk.n - 1]
    if not top.registered:
        if repr_enter(vm, top.key) != OK:
            return failed(vm)
        top.registered = True
    return OK


cdef int repr_push(VM vm, TextOut* o, ReprWalk* walk, PyObject* items, PyObject* key,
                   const char* opening, const char* close, const char* cycle) noexcept:
    """Begin the container `items` (stolen)."""
    cdef ReprFrame* frame
    cdef ReprFrame* frames
    cdef Py_ssize_t capacity, n
    cdef int status
    if repr_register_top(vm, walk) != OK:
        Py_DECREF(items)
        return failed(vm)
    if repr_is_active(vm, key):
        Py_DECREF(items)
        return text_ascii(vm, o, cycle, strlen(cycle))
    if walk.n > 100 and walk.n > vm.depth_limit - vm.fp:
        Py_DECREF(items)
        return fail(vm, exc_RecursionError, "maximum recursion depth exceeded while getting the repr of an object")
    if walk.n == walk.capacity:
        capacity = walk.capacity * 2 if walk.capacity else 8
        frames = <ReprFrame*>realloc(walk.frames, capacity * sizeof(ReprFrame))
        if frames == NULL:
            Py_DECREF(items)
            return trap(vm, TRAP_MEMORY, None)
        walk.frames = frames
        walk.capacity = capacity
    frame = &walk.frames[walk.n]
    frame.items = items
    frame.key = key
    frame.held = NULL
    frame.close = close
    frame.i = 0
    frame.registered = False
    if Py_TYPE(items) == &PyDict_Type:
        frame.kind = REPR_DICT
        charge_gaps(vm, items)
        n = PyDict_GET_SIZE(items)
    elif Py_TYPE(items) == &PyTuple_Type:
        frame.kind = REPR_TUPLE
        n = PyTuple_GET_SIZE(items)
    else:
        frame.kind = REPR_LIST
        n = PyList_GET_SIZE(items)
    walk.n += 1
    status = meter_charge(vm, 4 + 4 * n)
    if status == OK:
        status = text_ascii(vm, o, opening, strlen(opening))
    return status


cdef PyObject* repr_next(TextOut* o, VM vm, ReprFrame* frame, int* status) noexcept:
    """The next object to write, a new reference, after the separator; NULL at the end or when
    status is not OK."""
    cdef PyObject* item
    cdef PyObject* value
    cdef Py_ssize_t position
    status[0] = OK
    if frame.kind == REPR_DICT:
        if frame.held != NULL:
            status[0] = text_ascii(vm, o, ": ", 2)
            item = frame.held
            frame.held = NULL
            return item
        position = frame.i
        if not PyDict_Next(frame.items, &frame.i, &item, &value):
            return NULL
        Py_INCREF(item)
        Py_INCREF(value)
        frame.held = value
        if position != 0:
            status[0] = text_ascii(vm, o, ", ", 2)
        return item
    if frame.kind == REPR_TUPLE:
        if frame.i >= PyTuple_GET_SIZE(frame.items):
            if frame.i == 1 and frame.close[0] == 41 and frame.close[1] == 0:
                status[0] = text_ascii(vm, o, ",", 1)
            return NULL
        item = sp_new_ref(PyTuple_GET_ITEM(frame.items, frame.i))
    else:
        if frame.i >= PyList_GET_SIZE(frame.items):
            return NULL
        item = sp_new_ref(PyList_GET_ITEM(frame.items, frame.i))
    if frame.i != 0:
        status[0] = text_ascii(vm, o, ", ", 2)
    frame.i += 1
    return item


cdef int repr_walk(VM vm, TextOut* o, PyObject* first, PyObject* builtin) noexcept:
    """Write the repr of `first`; with builtin (a Class) not NULL, that of the built-in class it
    extends rather than what its own __repr__ says."""
    cdef ReprWalk walk
    cdef ReprFrame* top
    cdef PyObject* item = sp_new_ref(first)
    cdef int status
    memset(&walk, 0, sizeof(ReprWalk))
    status = repr_item(vm, o, &walk, item, builtin)
    Py_DECREF(item)
    while status == OK and walk.n > 0:
        top = &walk.frames[walk.n - 1]
        item = repr_next(o, vm, top, &status)
        if item == NULL:
            if status == OK:
                status = text_ascii(vm, o, top.close, strlen(top.close))
                repr_pop(vm, &walk)
            continue
        if status == OK:
            status = repr_item(vm, o, &walk, item, NULL)
        Py_DECREF(item)
    while walk.n > 0:
        repr_pop(vm, &walk)
    free(walk.frames)
    return status


cdef void repr_pop(VM vm, ReprWalk* walk) noexcept:
    cdef ReprFrame* top
    walk.n -= 1
    top = &walk.frames[walk.n]
    if top.registered:
        repr_leave(vm, top.key)
    Py_XDECREF(top.held)
    Py_DECREF(top.items)


cdef int repr_item(VM vm, TextOut* o, ReprWalk* walk, PyObject* item, PyObject* builtin) noexcept:
    """Write a leaf, or push a container for the walk to go on with."""
    cdef PyTypeObject* t = Py_TYPE(item)
    cdef char room[24]
    cdef Py_ssize_t n
    cdef int64_t i
    cdef PyObject* text
    if t == &PyLong_Type:
        if sp_int_as_i64(item, &i):
            n = int64_digits(i, &room[24])
            return text_ascii(vm, o, &room[24] - n, n)
        return text_str_steal(vm, o, int_text(vm, item))
    if t == &PyUnicode_Type:
        return text_str_steal(vm, o, str_repr(vm, item))
    if t == &PyFloat_Type:
        text = double_text(PyFloat_AS_DOUBLE(item))
        if text == NULL:
            return fail_host(vm)
        return text_str_steal(vm, o, text)
    if item == Py_None:
        return text_ascii(vm, o, "None", 4)
    if item == Py_True:
        return text_ascii(vm, o, "True", 4)
    if item == Py_False:
        return text_ascii(vm, o, "False", 5)
    if t == &PyList_Type:
        if PyList_GET_SIZE(item) == 0:
            return text_ascii(vm, o, "[]", 2)
        return repr_push(vm, o, walk, sp_new_ref(item), item, "[", "]", "[...]")
    if t == &PyTuple_Type:
        if PyTuple_GET_SIZE(item) == 0:
            return text_ascii(vm, o, "()", 2)
        return repr_push(vm, o, walk, sp_new_ref(item), item, "(", ")", "(...)")
    if t == &PyDict_Type:
        if PyDict_GET_SIZE(item) == 0:
            return text_ascii(vm, o, "{}", 2)
        return repr_push(vm, o, walk, sp_new_ref(item), item, "{", "}", "{...}")
    return repr_other(vm, o, walk, item, builtin)


cdef PyObject* str_repr(VM vm, PyObject* text) noexcept:
    """repr of an exact str or bytes."""
    cdef Py_ssize_t n = PyUnicode_GET_LENGTH(text) if Py_TYPE(text) == &PyUnicode_Type else Py_SIZE(text)
    cdef PyObject* result
    if n > 64 and (meter_charge(vm, n >> 2) != OK or heap_reserve(vm, 2 * n) != OK):
        return NULL
    result = PyObject_Repr(text)
    if result == NULL:
        fail_host(vm)
    return result


cdef PyObject* ops_repr(VM vm, const Value* v) noexcept:
    """repr(v). May run guest code. Texts of objects that hold others come back here for them: the
    depth of that is bounded here."""
    cdef TextOut o
    cdef PyObject* text
    cdef int status
    if v.tag == OBJ:
        if Py_TYPE(v.u.o) == &PyUnicode_Type:
            return str_repr(vm, v.u.o)
        if vm.repr_depth >= REPR_DEPTH or <char*>&status < vm.c_stack_floor:
            fail(vm, exc_RecursionError, "maximum recursion depth exceeded while getting the repr of an object")
            return NULL
        vm.repr_depth += 1
        memset(&o, 0, sizeof(TextOut))
        status = repr_walk(vm, &o, v.u.o, NULL)
        vm.repr_depth -= 1
        if status != OK:
            text_drop(&o)
            return NULL
        return text_finish(vm, &o)
    if v.tag == INT:
        text = int64_text(v.u.i)
    elif v.tag == FLOAT:
        text = double_text(v.u.f)
    elif v.tag == BOOL:
        return sp_new_ref(<PyObject*>text_True if v.u.i else <PyObject*>text_False)
    else:
        return sp_new_ref(<PyObject*>text_None)
    if text == NULL:
        fail_host(vm)
    else:
        heap_note(vm, 64)
    return text


cdef PyObject* ops_str(VM vm, const Value* v) noexcept:
    """str(v). May run guest code."""
    cdef PyTypeObject* t
    cdef Value mapping
    if v.tag == OBJ:
        t = Py_TYPE(v.u.o)
        if t == &PyUnicode_Type:
            return sp_new_ref(v.u.o)
        if t == type_Instance:
            return instance_str(vm, <Instance>v.u.o)
        if t == type_MappingProxy:
            proxy_seen(v, &mapping)
            return ops_str(vm, &mapping)
    return ops_repr(vm, v)


cdef PyObject* ops_ascii(VM vm, const Value* v) noexcept:
    """ascii(v). May run guest code."""
    cdef PyObject* text = ops_repr(vm, v)
    cdef PyObject* result
    if text == NULL or PyUnicode_IS_ASCII(text):
        return text
    if meter_charge(vm, PyUnicode_GET_LENGTH(text)) != OK or heap_reserve(vm, 10 * PyUnicode_GET_LENGTH(text)) != OK:
        Py_DECREF(text)
        return NULL
    try:
        plain = (<object>text).encode("ascii", "backslashreplace").decode("ascii")
        result = sp_new_ref(<PyObject*>plain)
    except BaseException as error:
        fail_from(vm, error)
        result = NULL
    Py_DECREF(text)
    return result


cdef PyObject* ops_format(VM vm, const Value* v, PyObject* spec) noexcept:
    """format(v, spec); spec an exact str, NULL as the empty one. May run guest code."""
    cdef PyTypeObject* t
    if spec == NULL or PyUnicode_GET_LENGTH(spec) == 0:
        if v.tag != OBJ:
            return ops_repr(vm, v)
        t = Py_TYPE(v.u.o)
        if t == &PyUnicode_Type:
            return sp_new_ref(v.u.o)
        if t == type_Instance:
            return instance_format(vm, <Instance>v.u.o, <PyObject*>text_empty)
        return ops_repr(vm, v)
    if v.tag == OBJ and Py_TYPE(v.u.o) == type_Instance:
        return instance_format(vm, <Instance>v.u.o, spec)
    return format_builtin(vm, v, spec)


cdef int format_value(VM vm, const Value* v, const Value* spec, int conversion, Value* out) noexcept:
    """A field of an f-string: conversion 0 none, 1 str, 2 repr, 3 ascii; spec NULL or UNSET: none."""
    cdef PyObject* text
    cdef PyObject* wanted = unwrap(spec) if spec != NULL and spec.tag == OBJ else NULL
    cdef Value converted
    if conversion == 0:
        text = ops_format(vm, v, wanted)
    else:
        if conversion == 1:
            text = ops_str(vm, v)
        elif conversion == 2:
            text = ops_repr(vm, v)
        else:
            text = ops_ascii(vm, v)
        if text != NULL and wanted != NULL:
            converted.tag = OBJ
            converted.u.o = text
            text = ops_format(vm, &converted, wanted)
            Py_DECREF(converted.u.o)
    if text == NULL:
        return failed(vm)
    set_obj_steal(out, text)
    return OK
