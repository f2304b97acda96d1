# Making classes: the class statement and `type(name, bases, namespace)`; the metaclass, the namespace
# that it prepares, what bases stand for.

cdef str METACLASS_CONFLICT = (
    "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
    "subclass of the metaclasses of all its bases")


cdef int type_new(VM vm, Class meta, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """type.__new__(meta, name, bases, namespace, **keywords): args without the metaclass."""
    cdef Value listed
    cdef PyObject* names
    cdef Class c, winner
    cdef int status
    cdef Py_ssize_t n_names = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t i
    listed.tag = UNSET
    try:
        if n - n_names != 3:
            return fail(vm, exc_TypeError, "type() takes 1 or 3 arguments")
        name, bases, namespace = as_object(&args[0]), as_object(&args[1]), as_object(&args[2])
        if type(namespace) is Instance and type((<Instance>namespace).payload) is dict:
            namespace = (<Instance>namespace).payload
        if type(name) is not str:
            return fail(vm, exc_TypeError, f"type.__new__() argument 1 must be str, not {type_name(&args[0])}")
        if "\0" in name:
            return fail(vm, exc_ValueError, "type name must not contain null characters")
        if type(bases) is not tuple:
            return fail(vm, exc_TypeError, f"type.__new__() argument 2 must be tuple, not {type_name(&args[1])}")
        if type(namespace) is not dict:
            return fail(vm, exc_TypeError, f"type.__new__() argument 3 must be dict, not {type_name(&args[2])}")
        keywords = {}
        for i in range(n_names):
            keywords[<object>PyTuple_GET_ITEM(kwnames, i)] = as_object(&args[n - n_names + i])
        for base in bases:
            if type(base) is not Class:
                if class_lookup(vm, class_of_object(<PyObject*>base), <PyObject*>s___mro_entries__) != NULL:
                    return fail(vm, exc_TypeError,
                                "type() doesn't support MRO entry resolution; use types.new_class()")
                return fail(vm, exc_TypeError, METACLASS_CONFLICT)
        winner = metaclass_of(meta, bases)
        attrs = dict(namespace)
        slots = attrs.get("__slots__")
        if slots is not None and type(slots) not in (str, tuple, list, dict):
            set_any(&listed, <PyObject*>slots)
            names = iter_to_list(vm, &listed)
            value_clear(&listed)
            if names == NULL:
                return failed(vm)
            attrs["__slots__"] = tuple(<object>names)
            Py_DECREF(names)
        cell = attrs.pop("__classcell__", None)
        if "__module__" not in attrs:
            attrs["__module__"] = (<Function>vm.frames[vm.fp].function).module.name if vm.fp >= 0 else "__main__"
        attrs.setdefault("__doc__", None)
        if type(attrs.get("__qualname__", "")) is not str:
            return fail(vm, exc_TypeError, "type __qualname__ must be a str, not "
                        f"{class_of_object(<PyObject*>attrs['__qualname__']).name}")
        c = class_create(vm, name, bases, attrs, winner)
        class_slots(vm, c)
        if winner is not cls_type and _is_guest_defined(winner, "mro"):
            status = class_own_mro(vm, c)
            if status != OK:
                return status
        if type(cell) is Cell:
            set_obj(&(<Cell>cell).v, <PyObject*>c)
        status = class_finish(vm, c, keywords)
        if status == OK:
            set_obj(out, <PyObject*>c)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int class_own_mro(VM vm, Class c) noexcept:
    """The order that the metaclass gives by its `mro()`."""
    cdef Value v, result
    cdef PyObject* items
    cdef int status
    v.tag = OBJ
    v.u.o = <PyObject*>c
    result.tag = UNSET
    name = "mro"
    try:
        status = vm_call_method(vm, &v, <PyObject*>name, NULL, 0, &result)
        if status != OK:
            return status
        items = iter_to_list(vm, &result)
        value_clear(&result)
        if items == NULL:
            return failed(vm)
        order = tuple(<object>items)
        Py_DECREF(items)
        for one in order:
            if type(one) is not Class:
                return fail(vm, exc_TypeError, f"mro() returned a non-class ('{class_of_object(<PyObject*>one).name}')")
            if (<Class>one).layout not in (LAYOUT_PLAIN, c.layout):
                return fail(vm, exc_TypeError, f"mro() returned base with unsuitable layout ('{(<Class>one).name}')")
        if not order:
            return fail(vm, exc_TypeError, "type MRO must not be empty")
        if meter_charge(vm, <int64_t>len(order) * (1 + len(c.bases))) != OK:
            return TRAPPED
        c.mro = order
        for one in order:
            # It may stand there without being a base.
            if one is not c and one not in c.bases and not (<Class>one).flags & CLASS_BUILTIN:
                if (<Class>one).watchers is None:
                    (<Class>one).watchers = []
                (<Class>one).watchers.append(c)
        class_changed(vm, c)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef Class metaclass_of(Class meta, object bases):
    """The most derived metaclass of the one given and those of the bases."""
    cdef Class winner = meta
    cdef Class candidate
    for base in bases:
        candidate = (<Class>base).meta if (<Class>base).meta is not None else cls_type
        if is_subclass(winner, candidate):
            continue
        if is_subclass(candidate, winner):
            winner = candidate
            continue
        raise TypeError(METACLASS_CONFLICT)
    return winner


cdef int class_slots(VM vm, Class c) except -1:
    """Make the descriptors of `__slots__`."""
    cdef SlotMember member
    slots = c.attrs.get("__slots__")
    inherited = all([(<Class>b).flags & CLASS_HAS_SLOTS or b is cls_object for b in c.bases])
    if slots is None:
        return 0
    names = [slots] if type(slots) is str else list(slots)
    if meter_charge(vm, 40 * <int64_t>len(names)) != OK:
        raise _GuestUnwinding()
    if names and c.layout in (LAYOUT_INT, LAYOUT_TUPLE, LAYOUT_BYTES):
        kind = "int" if c.layout == LAYOUT_INT else "tuple" if c.layout == LAYOUT_TUPLE else "bytes"
        raise TypeError(f"nonempty __slots__ not supported for subtype of '{kind}'")
    if names.count("__dict__") > 1 or names.count("__weakref__") > 1:
        twice = "__dict__" if names.count("__dict__") > 1 else "__weakref__"
        raise TypeError(f"{twice} slot disallowed: we already got one")
    for name in names:
        if type(name) is not str:
            raise TypeError(f"__slots__ items must be strings, not '{class_of_object(<PyObject*>name).name}'")
        if not name.isidentifier():
            raise TypeError("__slots__ must be identifiers")
        if name == "__dict__" or name == "__weakref__":
            inherited = inherited and name != "__dict__"
            continue
        # (a class with __eq__ alone has None for its __hash__, which a slot of that name replaces)
        if name in c.attrs and not (name == "__hash__" and c.attrs[name] is None):
            raise ValueError(f"'{name}' in __slots__ conflicts with class variable")
        member = SlotMember.__new__(SlotMember)
        member.klass = c
        if name.startswith("__") and not name.endswith("__"):
            name = "_" + c.name.lstrip("_") + name
        member.name = sys_intern(name)
        c.attrs[member.name] = member
    c.slot_names = tuple(names)
    if inherited:
        c.flags |= CLASS_HAS_SLOTS
    return 0


cdef int make_class(VM vm, Value* w, PyObject* maker, Value* out) noexcept:
    """The class statement: w holds body function, name, tuple of bases, dict of keywords or nothing.
    The window is unbound afterwards."""
    cdef int status
    cdef Value result, callee
    cdef Value args[3]
    cdef Class meta
    cdef Class instance_class = None
    cdef dict keywords
    result.tag = callee.tag = UNSET
    args[0].tag = args[1].tag = args[2].tag = UNSET
    try:
        name = as_object(&w[1])
        original = as_object(&w[2])
        keywords = dict(<dict>w[3].u.o) if w[3].tag == OBJ else {}
        bases = original
        for base in original:
            if type(base) is GuestAlias or type(base) is Instance:
                bases = mro_entries(vm, original)
                break
        if bases is None:
            window_clear(w, 4)
            return failed(vm)
        if bases and type(bases[0]) is Instance and "metaclass" not in keywords:
            # As CPython: the class of a base that is no class is called as a metaclass is.
            instance_class = class_of_object(<PyObject*>bases[0])
            explicit = instance_class
        else:
            explicit = keywords.pop("metaclass", cls_type)
        for base in bases:
            if type(base) is not Class and instance_class is None:
                window_clear(w, 4)
                got = class_of_object(<PyObject*>base)
                if type(base) is Native or type(base) is Function:
                    return fail(vm, exc_TypeError,
                                f"{got.name}() argument 'code' must be code, not str" if type(base) is Function
                                else f"cannot inherit from '{got.name}'")
                # As CPython: the metaclass of a base that is no class is called with three arguments.
                if PY_VERSION >= 0x030D0000 and type(base) is int:
                    return fail(vm, exc_TypeError, "int expected at most 2 arguments, got 3")
                return fail(vm, exc_TypeError, f"{got.name}() takes at most 2 arguments (3 given)"
                            if type(base) in (int, str, float) else f"bases must be types")
        if type(explicit) is Class and instance_class is None:
            meta = metaclass_of(explicit, bases)
            explicit = meta
        namespace = {}
        prepared = None
        if type(explicit) is Class and explicit is not cls_type:
            prepared = class_prepare(vm, explicit, name, bases, keywords)
            if prepared is None:
                window_clear(w, 4)
                return RAISED if vm.trap == TRAP_NONE else TRAPPED
            namespace = prepared
        set_obj(&args[0], <PyObject*>namespace)
        value_move(&callee, &w[0])
        window_clear(w, 4)
        status = vm_call(vm, &callee, args, 1, NULL, &result)
        value_clear(&args[0])
        if status == OK:
            cell = as_object(&result)
            attrs = (<Instance>namespace).payload if type(namespace) is Instance else dict(namespace)
            attrs.setdefault("__module__", (<Function>maker).module.name)
            if "__qualname__" not in attrs:
                attrs["__qualname__"] = (<Function>callee.u.o).qualname
            if len(bases) != len(original) or any([one is not other for one, other in zip(bases, original)]):
                attrs["__orig_bases__"] = original
            if type(cell) is Cell:
                attrs["__classcell__"] = cell
            value_clear(&callee)
            set_any(&callee, <PyObject*>explicit)
            if prepared is not None and type(prepared) is Instance:
                attrs = prepared
            set_obj(&args[0], <PyObject*>name)
            set_obj(&args[1], <PyObject*>bases)
            set_obj(&args[2], <PyObject*>attrs)
            status = call_with_keywords(vm, &callee, args, 3, keywords, out)
    except BaseException as error:
        window_clear(w, 4)
        status = fail_from(vm, error)
    value_clear(&callee)
    value_clear(&result)
    value_clear(&args[0])
    value_clear(&args[1])
    value_clear(&args[2])
    return status


cdef object mro_entries(VM vm, tuple bases):
    """Replace bases that are no classes by what they stand for; None with vm.exc set."""
    cdef Value v, args[1], result
    result.tag = UNSET
    entries = []
    for base in bases:
        if type(base) is GuestAlias:
            entries.extend(alias_bases(vm, <GuestAlias>base, bases))
        elif type(base) is Instance:
            v.tag = OBJ
            v.u.o = <PyObject*>base
            args[0].tag = OBJ
            args[0].u.o = <PyObject*>bases
            if class_lookup(vm, (<Instance>base).klass, <PyObject*>s___mro_entries__) == NULL:
                entries.append(base)
                continue
            if vm_call_method(vm, &v, <PyObject*>s___mro_entries__, args, 1, &result) != OK:
                return None
            found = as_object(&result)
            value_clear(&result)
            if type(found) is not tuple:
                raise TypeError("__mro_entries__ must return a tuple")
            entries.extend(found)
        else:
            entries.append(base)
    return tuple(entries)


cdef object class_prepare(VM vm, Class meta, object name, object bases, dict keywords):
    """The namespace for a class body: __prepare__ of the metaclass, or a new dict. None: raised."""
    cdef Value callee, result, args[3]
    cdef PyObject* found = class_lookup(vm, meta, <PyObject*>s___prepare__)
    cdef int status
    if found == NULL or Py_TYPE(found) == type_Native:
        return {}
    callee.tag = result.tag = UNSET
    status = bind_attribute(vm, found, NULL, meta, &callee)
    if status != OK:
        return None
    args[0].tag = args[1].tag = OBJ
    args[0].u.o = <PyObject*>name
    args[1].u.o = <PyObject*>bases
    status = call_with_keywords(vm, &callee, args, 2, keywords, &result)
    value_clear(&callee)
    if status != OK:
        return None
    made = as_object(&result)
    value_clear(&result)
    if type(made) is dict or (type(made) is Instance and type((<Instance>made).payload) is dict):
        return made
    fail(vm, exc_TypeError, f"{meta.name}.__prepare__() must return a mapping, not {class_of_object(<PyObject*>made).name}")
    return None


cdef object set_empty():
    """A new guest set."""
    cdef PyObject* made = set_new(False)
    if made == NULL:
        raise MemoryError()
    result = <object>made
    Py_DECREF(made)
    return result
