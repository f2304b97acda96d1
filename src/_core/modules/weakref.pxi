# What the guest source of `weakref` is built on: a WeakLink per reference, see run/weak.pxi.

cdef int weakref_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_link(object, owner, callback): a link to the object for the reference object `owner`."""
    cdef WeakLink link
    cdef PyObject* o
    try:
        target = as_object(&args[0])
        owner = as_object(&args[1])
        o = <PyObject*>target
        if not can_be_referred(o):
            return fail(vm, exc_TypeError, f"cannot create weak reference to '{type_name(&args[0])}' object")
        if type(owner) is not Instance:
            return fail(vm, exc_TypeError, "the owner of a link must be an instance")
        heap_note(vm, 200)
        link = WeakLink.__new__(WeakLink)
        link.callback = as_object(&args[2])
        link.owner = weak_node(vm, <PyObject*>owner)
        if weak_place(o) == NULL:
            link.kept = target
        else:
            link.node = weak_node(vm, o)
            link.after = link.node.first
            if link.after != NULL:
                (<WeakLink>link.after).before = <PyObject*>link
            link.node.first = <PyObject*>link
        set_obj(out, <PyObject*>link)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int weakref_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_target(link): the object, or None when it has gone."""
    cdef WeakLink link
    if not is_type(&args[0], type_WeakLink):
        return fail(vm, exc_TypeError, "not a weak reference")
    link = <WeakLink>args[0].u.o
    if link.node is None:
        set_any(out, <PyObject*>link.kept)
    elif link.node.target == NULL or link.node.is_garbage:
        set_none(out)
    else:
        set_any(out, link.node.target)
    return OK


cdef int weakref_callback(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_callback(link): what is called when the object goes; None afterwards."""
    if not is_type(&args[0], type_WeakLink):
        return fail(vm, exc_TypeError, "not a weak reference")
    set_any(out, <PyObject*>(<WeakLink>args[0].u.o).callback)
    return OK


cdef int weakref_all(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """getweakrefs(object): the reference objects, the newest first."""
    cdef int32_t* place
    cdef PyObject* link
    cdef PyObject* owner
    cdef int64_t count = 0
    cdef WeakNode node
    try:
        target = as_object(&args[0])
        found = []
        place = weak_place(<PyObject*>target)
        if place != NULL and place[0] != 0:
            node = weak_node(vm, <PyObject*>target)
            link = node.first
            while link != NULL:
                count += 1
                link = (<WeakLink>link).after
            # Before the second walk: charging may collect garbage, and links with it.
            if meter_charge(vm, 3 * count) != OK or heap_reserve(vm, 9 * count) != OK:
                return TRAPPED
            link = node.first
            while link != NULL:
                owner = (<WeakLink>link).owner.target
                if owner != NULL and not (<WeakLink>link).owner.is_garbage:
                    found.append(<object>owner)
                link = (<WeakLink>link).after
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("weakref", "_link", weakref_new, "object, owner, callback, /", 4)
row("weakref", "_target", weakref_get, "link, /")
row("weakref", "_callback", weakref_callback, "link, /")
row("weakref", "getweakrefs", weakref_all, "object, /", 4)
