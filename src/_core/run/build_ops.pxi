# What the loop's building instructions do: displays, `with`, delegation.

cdef PyObject* cell_new(Value* v) noexcept:
    """A cell that takes over v's content."""
    cdef Cell c = Cell.__new__(Cell)
    c.v = v[0]
    v.tag = UNSET
    return sp_new_ref(<PyObject*>c)


cdef int binary_immediate(VM vm, int opcode, Instr* ins, Value* R) noexcept:
    """R[a] = R[b] <op> imm c, by the general path."""
    cdef Value right
    right.tag = INT
    right.u.i = <int16_t>ins.c
    return binary_enter(vm, opcode, ins.n, &R[ins.b], &right, &R[ins.a])


cdef int build_list(VM vm, Value* items, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    cdef PyObject* item
    cdef PyObject* made
    if heap_reserve(vm, 56 + n * 24) != OK:
        return TRAPPED
    made = PyList_New(n)
    if made == NULL:
        return fail_host(vm)
    for i in range(n):
        item = box(&items[i])
        if item == NULL:
            Py_DECREF(made)
            return fail_host(vm)
        PyList_SET_ITEM(made, i, item)
    set_obj_steal(out, made)
    return OK


cdef int build_tuple(VM vm, Value* items, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    cdef PyObject* item
    cdef PyObject* made
    if heap_reserve(vm, 48 + n * 24) != OK:
        return TRAPPED
    made = PyTuple_New(n)
    if made == NULL:
        return fail_host(vm)
    for i in range(n):
        item = box(&items[i])
        if item == NULL:
            Py_DECREF(made)
            return fail_host(vm)
        PyTuple_SET_ITEM(made, i, item)
    set_obj_steal(out, made)
    return OK


cdef int build_set(VM vm, Value* items, Py_ssize_t n, bint copied, Value* out) noexcept:
    """out = a set of the items; copied: by way of a frozenset."""
    cdef Py_ssize_t i
    cdef PyObject* item
    cdef int status
    cdef PyObject* made
    if heap_reserve(vm, 200 + n * 32) != OK:
        return TRAPPED
    made = set_new(False)
    if made == NULL:
        return fail_host(vm)
    for i in range(n):
        item = box(&items[i])
        if item == NULL:
            Py_DECREF(made)
            return fail_host(vm)
        status = set_add(vm, made, item)
        Py_DECREF(item)
        if status != OK:
            Py_DECREF(made)
            return status
    if copied:
        item = made
        made = set_of_constants(vm, item)
        Py_DECREF(item)
        if made == NULL:
            return failed(vm)
    set_obj_steal(out, made)
    return OK


cdef int dict_store(VM vm, PyObject* d, const Value* key, const Value* value) noexcept:
    """d[key] = value in an exact dict."""
    cdef PyObject* k
    cdef PyObject* v
    cdef int status = OK
    k = box(key)
    v = box(value)
    if k == NULL or v == NULL:
        Py_XDECREF(k)
        Py_XDECREF(v)
        return fail_host(vm)
    heap_note(vm, 100)
    if key_guard(vm, k) != OK:
        status = failed(vm)
    elif dict_write(vm, d, k, v) != 0:
        status = fail_bad_key(vm, key)
    Py_DECREF(k)
    Py_DECREF(v)
    return status


cdef int fail_bad_key(VM vm, const Value* key) noexcept:
    """The host refused a key: its error, with the guest's name of the type."""
    return fail_host(vm)


cdef int build_map(VM vm, Value* items, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    cdef int status
    cdef PyObject* made
    if heap_reserve(vm, 64 + n * 50) != OK:
        return TRAPPED
    made = PyDict_New()
    if made == NULL:
        return fail_host(vm)
    i = 0
    while i < n:
        status = dict_store(vm, made, &items[i], &items[i + 1])
        if status != OK:
            Py_DECREF(made)
            return status
        i += 2
    set_obj_steal(out, made)
    return OK


cdef int build_string(VM vm, Value* items, Py_ssize_t n, Value* out) noexcept:
    """Join n strings."""
    cdef Py_ssize_t i
    cdef int64_t total = 0
    cdef bint ascii = True
    cdef char* data
    cdef PyObject* parts
    cdef PyObject* made
    if n == 2:
        total = PyUnicode_GET_LENGTH(items[0].u.o) + PyUnicode_GET_LENGTH(items[1].u.o)
        if meter_charge(vm, total >> 5) != OK or heap_reserve(vm, total * 4 + 64) != OK:
            return TRAPPED
        made = PyUnicode_Concat(items[0].u.o, items[1].u.o)
        if made == NULL:
            return fail_host(vm)
        set_obj_steal(out, made)
        return OK
    for i in range(n):
        total += PyUnicode_GET_LENGTH(items[i].u.o)
        ascii = ascii and PyUnicode_IS_ASCII(items[i].u.o)
    if meter_charge(vm, total >> 5) != OK or heap_reserve(vm, total * (1 if ascii else 4) + 64) != OK:
        return TRAPPED
    if ascii:
        made = PyUnicode_New(total, 127)
        if made == NULL:
            return fail_host(vm)
        data = <char*>PyUnicode_1BYTE_DATA(made)
        for i in range(n):
            memcpy(data, PyUnicode_1BYTE_DATA(items[i].u.o), PyUnicode_GET_LENGTH(items[i].u.o))
            data += PyUnicode_GET_LENGTH(items[i].u.o)
        set_obj_steal(out, made)
        return OK
    parts = PyTuple_New(n)
    if parts == NULL:
        return fail_host(vm)
    for i in range(n):
        Py_INCREF(items[i].u.o)
        PyTuple_SET_ITEM(parts, i, items[i].u.o)
    made = PyUnicode_Join(<PyObject*>empty_text, parts)
    Py_DECREF(parts)
    if made == NULL:
        return fail_host(vm)
    set_obj_steal(out, made)
    return OK

cdef str empty_text = ""


cdef int build_slice(VM vm, Value* parts, Value* out) noexcept:
    cdef PyObject* a = box(&parts[0])
    cdef PyObject* b = box(&parts[1])
    cdef PyObject* c = box(&parts[2])
    cdef PyObject* made = NULL
    if a != NULL and b != NULL and c != NULL:
        made = PySlice_New(a, b, c)
    Py_XDECREF(a)
    Py_XDECREF(b)
    Py_XDECREF(c)
    if made == NULL:
        return fail_host(vm)
    set_obj_steal(out, made)
    return OK


cdef int extend_display(VM vm, Value* target, Value* source, int kind) noexcept:
    """target is an exact list; kind 1: the items are arguments given by `*`, 2: by the only `*` of a
    call whose callee stands before the target."""
    cdef PyObject* items
    cdef Py_ssize_t n
    if is_type(source, &PyList_Type) or is_type(source, &PyTuple_Type):
        items = source.u.o
        n = Py_SIZE(items)
        if meter_charge(vm, n >> 3) != OK or heap_reserve(vm, n * 8) != OK:
            return TRAPPED
        if PyList_SetSlice(target.u.o, PY_SSIZE_T_MAX, PY_SSIZE_T_MAX, items) < 0:
            return fail_host(vm)
        return OK
    items = iter_to_list(vm, source)
    if items == NULL:
        if vm.trap != TRAP_NONE:
            return TRAPPED
        if exc_matches(vm, exc_TypeError) and not has_iter(vm, source):
            if kind == 2 or (kind == 1 and PY_VERSION < 0x03090000):
                exc_clear(vm)
                what = f"{callee_label(target - 1)} argument" if kind == 2 else "argument"
                return fail(vm, exc_TypeError, f"{what} after * must be an iterable, not {type_name(source)}")
            if PY_VERSION >= 0x03090000:
                exc_clear(vm)
                return fail(vm, exc_TypeError, f"Value after * must be an iterable, not {type_name(source)}")
        return RAISED
    n = PyList_SetSlice(target.u.o, PY_SSIZE_T_MAX, PY_SSIZE_T_MAX, items)
    Py_DECREF(items)
    return fail_host(vm) if n < 0 else OK


cdef bint has_iter(VM vm, const Value* v) noexcept:
    cdef Class c = class_of(v)
    return (class_lookup(vm, c, <PyObject*>s___iter__) != NULL
            or class_lookup(vm, c, <PyObject*>s___getitem__) != NULL)


cdef int map_update(VM vm, Value* target, Value* source) noexcept:
    """{**source}: target is an exact dict."""
    return mapping_each(vm, target.u.o, source, False, NULL)


cdef int map_merge(VM vm, Value* target, Value* source, Value* callee) noexcept:
    """f(**source): keys are names and stand there once."""
    return mapping_each(vm, target.u.o, source, True, callee)


cdef object callee_label(Value* callee):
    """How messages about a call's arguments name what is called."""
    if is_type(callee, type_Function):
        return f"{function_label(<Function>callee.u.o) if PY_VERSION < 0x030A0000 else '__main__.' + (<Function>callee.u.o).qualname}()"
    cdef Value function
    cdef Native native
    if is_type(callee, type_BoundMethod):
        value_borrow(&function, <PyObject*>(<BoundMethod>callee.u.o).function)
        return callee_label(&function)
    if is_type(callee, type_Native):
        native = <Native>callee.u.o
        if PY_VERSION < 0x03090000 or native.owner == "builtins":
            return f"{native.name}()"
        return f"{native.owner}.{native.name}()"
    if is_type(callee, type_Class) and PY_VERSION < 0x03090000:
        return "type object"
    if is_type(callee, type_Class):
        if (<Class>callee.u.o).flags & CLASS_BUILTIN:
            return f"{(<Class>callee.u.o).name}()"
        return f"__main__.{(<Class>callee.u.o).qualname}()"
    return f"{type_name(callee)} object"


cdef bint are_names(PyObject* d) noexcept:
    """Are all keys of the dict plain texts?"""
    cdef Py_ssize_t position = 0
    cdef PyObject* key
    while PyDict_Next(d, &position, &key, NULL):
        if Py_TYPE(key) != &PyUnicode_Type:
            return False
    return True


cdef int plain_text(Value* v) except -1:
    """What extends str becomes its text."""
    cdef PyObject* o = unwrap(v) if v.tag == OBJ else NULL
    if o != NULL and Py_TYPE(o) == &PyUnicode_Type and o != v.u.o:
        text = <object>o
        set_any(v, <PyObject*>text)
    return 0


cdef int keywords_each(VM vm, PyObject* target, PyObject* d, Value* callee) noexcept:
    """Copy the items of a dict with keys that are no plain texts, but perhaps extend str, into target."""
    cdef Value key
    cdef int status
    key.tag = UNSET
    try:
        for name, item in list((<dict>d).items()):
            set_any(&key, <PyObject*>name)
            plain_text(&key)
            text = as_object(&key)
            value_clear(&key)
            status = keyword_check(vm, target, text, callee)
            if status != OK:
                return status
            (<dict>target)[text] = item
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int mapping_each(VM vm, PyObject* target, Value* source, bint is_call, Value* callee) noexcept:
    """Copy the items of a mapping (a dict, or anything with keys()) into the dict target."""
    cdef PyObject* d = unwrap(source)
    cdef Value keys, state[3], key, item
    cdef int status
    cdef bint known
    try:
        if d != NULL and Py_TYPE(d) == &PyDict_Type:
            if PyDict_GET_SIZE(d) == 0:
                return OK
            if meter_charge(vm, PyDict_GET_SIZE(d)) != OK or heap_reserve(vm, PyDict_GET_SIZE(d) * 100) != OK:
                return TRAPPED
            if is_call and (PyDict_GET_SIZE(target) != 0 or not are_names(d)):
                for name in list(<dict>d):
                    if type(name) is Instance:
                        return keywords_each(vm, target, d, callee)
                    status = keyword_check(vm, target, name, callee)
                    if status != OK:
                        return status
            return dict_join(vm, target, d)
        keys.tag = key.tag = item.tag = UNSET
        state[0].tag = state[1].tag = state[2].tag = UNSET
        status = obj_getattr(vm, source, <PyObject*>s_keys, &keys)
        if status != OK:
            if status == RAISED and exc_matches(vm, exc_AttributeError):
                exc_clear(vm)
                if is_call:
                    return fail(vm, exc_TypeError, f"{callee_label(callee)} argument after ** must be a mapping, not {type_name(source)}")
                return fail(vm, exc_TypeError, f"'{type_name(source)}' object is not a mapping")
            return status
        status = vm_call(vm, &keys, NULL, 0, NULL, &item)
        value_clear(&keys)
        if status == OK:
            status = iter_begin(vm, &item, state)
        while status == OK:
            status = iter_step(vm, state, &key)
            if status != OK:
                break
            if is_call:
                plain_text(&key)
                status = keyword_check(vm, target, as_object(&key), callee)
                if status != OK:
                    break
            status = ops_get_item(vm, source, &key, &item)
            if status == OK:
                status = dict_store(vm, target, &key, &item)
        iter_end(state)
        value_clear(&key)
        value_clear(&item)
        return OK if status == DONE else status
    except BaseException as error:
        return fail_from(vm, error)


cdef int keyword_check(VM vm, PyObject* target, object name, Value* callee) noexcept:
    if type(name) is not str:
        return fail(vm, exc_TypeError, "keywords must be strings" if PY_VERSION >= 0x03090000 else
                    f"{callee_label(callee)} keywords must be strings")
    if name in <dict>target:
        return fail(vm, exc_TypeError, f"{callee_label(callee)} got multiple values for keyword argument '{name}'")
    return OK


cdef int dict_get(VM vm, PyObject* d, const Value* key, Value* out) noexcept:
    """d[key] of an exact dict."""
    cdef PyObject* k
    cdef PyObject* found
    if key.tag == OBJ:
        k = key.u.o
        if key_guard(vm, k) != OK:
            return failed(vm)
        found = dict_peek(vm, d, k)
        if SP_LIKELY(found != NULL):
            set_any(out, found)
            return OK
        if PyErr_Occurred() != NULL:
            return fail_bad_key(vm, key)
        return fail_value(vm, exc_KeyError, k)
    if key.tag == INT and dict_peek_int(vm, d, key.u.i, &found) and found != NULL:
        set_any(out, found)
        return OK
    k = box(key)
    if k == NULL:
        return fail_host(vm)
    if key_guard(vm, k) != OK:
        Py_DECREF(k)
        return failed(vm)
    found = dict_peek(vm, d, k)
    if found != NULL:
        Py_DECREF(k)
        set_any(out, found)
        return OK
    if PyErr_Occurred() != NULL:
        Py_DECREF(k)
        return fail_host(vm)
    fail_value(vm, exc_KeyError, k)
    Py_DECREF(k)
    return RAISED


# --- with, delegation, exception info

cdef int with_prep(VM vm, const Value* v, bint is_async, Value* out) noexcept:
    """out[0] = the bound exit, out[1] = the bound enter of v's class."""
    cdef PyObject* enter = <PyObject*>(s___aenter__ if is_async else s___enter__)
    cdef PyObject* leave = <PyObject*>(s___aexit__ if is_async else s___exit__)
    cdef Value entered
    cdef int status
    cdef str protocol = "asynchronous context manager" if is_async else "context manager"
    entered.tag = UNSET
    status = obj_special(vm, v, enter, &entered)
    if status == DONE:
        if PY_VERSION >= 0x030B0000:
            return fail(vm, exc_TypeError, f"'{type_name(v)}' object does not support the {protocol} protocol")
        return fail(vm, exc_AttributeError, <object>enter)
    if status != OK:
        return status
    status = obj_special(vm, v, leave, &out[0])
    if status == DONE:
        value_clear(&entered)
        if PY_VERSION >= 0x030B0000:
            return fail(vm, exc_TypeError, (
                f"'{type_name(v)}' object does not support the {protocol} protocol (missed {<object>leave} method)"))
        return fail(vm, exc_AttributeError, <object>leave)
    if status != OK:
        value_clear(&entered)
        return status
    value_move(&out[1], &entered)
    return OK


cdef void exc_info(VM vm, const Value* exception, Value* out) noexcept:
    cdef Value v
    v.tag = UNSET
    value_copy(&v, exception)
    set_obj(&out[0], <PyObject*>(<Instance>v.u.o).klass)
    value_copy(&out[1], &v)
    traceback_value(<Instance>v.u.o, &out[2])
    value_clear(&v)


cdef void traceback_value(Instance e, Value* out) noexcept:
    """`__traceback__` of an exception: its entries so far, or None before it was raised."""
    cdef ExcState state = <ExcState>e.payload
    cdef Traceback t
    cdef int32_t i
    if state.n_entries == 0:
        set_none(out)
        return
    if state.shown is not None and state.shown_entries == state.n_entries:
        set_obj(out, <PyObject*>state.shown)
        return
    t = Traceback.__new__(Traceback)
    t.entries = [(<object>state.entries[i].code, state.entries[i].index) for i in range(state.n_entries)]
    state.shown = t
    state.shown_entries = state.n_entries
    set_obj(out, <PyObject*>t)


cdef int fail_not_awaitable(VM vm, const Value* v, int is_await) noexcept:
    """is_await: bit 1 says that `async with` awaits what __aenter__ gave, bit 2 what __aexit__ gave."""
    if is_await & 6:
        method = "__aenter__" if is_await & 2 else "__aexit__"
        return fail(vm, exc_TypeError, f"'async with' received an object from {method} that does not implement __await__: {type_name(v)}")
    return fail(vm, exc_TypeError, f"object {type_name(v)} can't be used in 'await' expression")


cdef int yield_iter(VM vm, const Value* v, int is_await, int flags, Value* out) noexcept:
    """What `yield from v` or `await v` drives."""
    cdef Generator g
    cdef int status
    cdef Value method, made
    if is_type(v, type_Generator):
        g = <Generator>v.u.o
        if is_await:
            if g.function.code.flags & CODE_COROUTINE:
                if g.state == GEN_FINISHED:
                    return fail(vm, exc_RuntimeError, "cannot reuse already awaited coroutine")
                value_copy(out, v)
                return OK
            return fail_not_awaitable(vm, v, is_await)
        if g.function.code.flags & CODE_COROUTINE:
            return fail(vm, exc_TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator")
        if not g.function.code.flags & CODE_ASYNC_GENERATOR:
            value_copy(out, v)
            return OK
    if is_type(v, type_AsyncStep) and (is_await or (<AsyncStep>v.u.o).kind != STEP_COROUTINE):
        value_copy(out, v)
        return OK
    if is_await:
        method.tag = made.tag = UNSET
        status = obj_special(vm, v, <PyObject*>s___await__, &method)
        if status == DONE:
            return fail_not_awaitable(vm, v, is_await)
        if status == OK:
            status = vm_call(vm, &method, NULL, 0, NULL, &made)
        value_clear(&method)
        if status == OK and not is_iterator(vm, &made):
            if is_type(&made, type_Generator) and (<Generator>made.u.o).function.code.flags & CODE_COROUTINE:
                status = fail(vm, exc_TypeError, "__await__() returned a coroutine")
            else:
                status = fail(vm, exc_TypeError, f"__await__() returned non-iterator of type '{type_name(&made)}'")
        if status == OK:
            value_move(out, &made)
        value_clear(&made)
        return status
    return iter_new(vm, v, out)


cdef int send_step(VM vm, Value* iterator, Value* sent, Value* out) noexcept:
    """iterator.send(sent), or next() for None. OK: out was yielded; DONE: out was returned."""
    cdef Value method
    cdef int status
    if is_type(iterator, type_AsyncStep):
        return step_send(vm, <AsyncStep>iterator.u.o, sent, out)
    if sent.tag == NONE and iterator.tag == OBJ and Py_TYPE(iterator.u.o) != type_Instance:
        status = iter_next(vm, iterator.u.o, out)
        if status == DONE:
            set_none(out)
        return status
    if sent.tag == NONE:
        status = vm_call_method(vm, iterator, <PyObject*>s___next__, NULL, 0, out)
    else:
        method.tag = UNSET
        status = obj_getattr(vm, iterator, <PyObject*>s_send, &method)
        if status == OK:
            status = vm_call(vm, &method, sent, 1, NULL, out)
        value_clear(&method)
    if status == RAISED and exc_matches(vm, exc_StopIteration):
        stop_value(vm, out)
        return DONE
    return status
