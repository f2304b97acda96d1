# Inline caches of attribute sites: the slow paths of get_attr, set_attr and call_method, which fill
# the site when the look-up may be remembered.
#
# A site may remember what depends only on its key: a shape (which fixes the class, its attributes as
# of now, and which attributes the instance has) or an exact host type. Values of classes that are plain
# data are looked up each time, so that assigning them does not throw caches away.

cdef inline bint _cacheable(Instance o) noexcept:
    return o.shape.id > 1 and not o.klass.flags & CLASS_HAS_GETATTRIBUTE


cdef int site_get(VM vm, const Value* v, Site* site, Value* out) noexcept:
    """v.name; remembers where the attribute of an instance stands."""
    cdef Instance o
    cdef PyObject* attribute
    cdef PyObject* place
    cdef Value getter, args[1]
    cdef int status
    cdef Module m
    if v.tag != OBJ:
        return obj_getattr(vm, v, site.name, out)
    if Py_TYPE(v.u.o) == type_Module:
        m = <Module>v.u.o
        if m.backing is not None:
            return obj_getattr(vm, v, site.name, out)
        if site.key == m.id and site.kind == SITE_SLOT and m.slots[site.slot].tag != UNSET:
            value_copy(out, &m.slots[site.slot])
            return OK
        place = PyDict_GetItemWithError(<PyObject*>m.names, site.name)
        if place != NULL:
            site.key = m.id
            site.kind = SITE_SLOT
            site.slot = <int32_t><object>place
        return obj_getattr(vm, v, site.name, out)
    if Py_TYPE(v.u.o) != type_Instance:
        return obj_getattr(vm, v, site.name, out)
    o = <Instance>v.u.o
    if o.shape.id == site.key and site.kind == SITE_PROPERTY:
        getter.tag = OBJ
        getter.u.o = <PyObject*>(<Property>site.target).fget
        args[0] = v[0]
        return vm_call(vm, &getter, args, 1, NULL, out)
    if _cacheable(o):
        attribute = class_lookup(vm, o.klass, site.name)
        if attribute == NULL or not is_data_descriptor(attribute):
            place = PyDict_GetItemWithError(<PyObject*>o.shape.index, site.name)
            if place != NULL:
                site.key = o.shape.id
                site.kind = SITE_SLOT
                site.slot = <int32_t><object>place
                value_copy(out, &o.slots[site.slot])
                return OK
        elif Py_TYPE(attribute) == type_Property and (<Property>attribute).fget is not None:
            site.key = o.shape.id
            site.kind = SITE_PROPERTY
            site.target = attribute
    return obj_getattr(vm, v, site.name, out)


cdef int site_set(VM vm, const Value* v, Site* site, const Value* value) noexcept:
    """v.name = value; remembers the slot, or the transition to the shape that has it."""
    cdef Instance o
    cdef PyObject* attribute
    cdef PyObject* place
    cdef Shape following
    if not is_type(v, type_Instance):
        return obj_setattr(vm, v, site.name, value)
    o = <Instance>v.u.o
    if o.shape.id == site.key and site.kind == SITE_TRANSITION:
        return instance_add_slot(vm, o, <Shape>site.target, value)
    if o.shape.id > 1 and not o.klass.flags & (CLASS_HAS_SETATTR | CLASS_HAS_SLOTS):
        attribute = class_lookup(vm, o.klass, site.name)
        if (attribute == NULL or not is_data_descriptor(attribute)) and o.n_slots < MAX_SHAPE_SLOTS \
                and site.name != <PyObject*>s___class__ and site.name != <PyObject*>s___dict__:
            place = PyDict_GetItemWithError(<PyObject*>o.shape.index, site.name)
            site.key = o.shape.id
            if place != NULL:
                site.kind = SITE_SLOT
                site.slot = <int32_t><object>place
                value_copy(&o.slots[site.slot], value)
                return OK
            heap_note(vm, 64)
            try:
                following = shape_child(o.shape, <object>site.name)
            except BaseException as error:
                site.kind = SITE_EMPTY
                return fail_from(vm, error)
            site.kind = SITE_TRANSITION
            site.target = <PyObject*>following
            return instance_add_slot(vm, o, following, value)
    return obj_setattr(vm, v, site.name, value)


cdef bint _type_names_class(PyTypeObject* t) noexcept:
    """Do all objects of this host type have the same guest class?"""
    return not (t == type_Instance or t == type_Class or t == type_Iterator or t == type_Native
                or t == type_Generator or t == type_MethodWrapper or t == type_BoundMethod
                or t == type_DictView or t == <PyTypeObject*>GuestSet or t == type_Module
                or t == type_Function or t == type_Super or t == type_AsyncStep)


cdef int site_method(VM vm, Value* w, Site* site, Py_ssize_t* argc) noexcept:
    """Find what w[1].name(...) calls. Afterwards w[0] is the callee and argc counts its arguments,
    with the receiver first or dropped."""
    cdef PyObject* attribute
    cdef PyTypeObject* t
    cdef Instance o
    cdef Value callee
    cdef int status
    cdef Class c
    cdef Py_ssize_t n = argc[0]
    if w[1].tag == OBJ:
        t = Py_TYPE(w[1].u.o)
        if t == type_Instance:
            o = <Instance>w[1].u.o
            if _cacheable(o):
                attribute = class_lookup(vm, o.klass, site.name)
                if attribute != NULL and PyDict_GetItemWithError(<PyObject*>o.shape.index, site.name) == NULL and (
                        Py_TYPE(attribute) == type_Function or (
                            Py_TYPE(attribute) == type_Native
                            and (<Native>attribute).kind in (NATIVE_METHOD, NATIVE_WRAPPER))):
                    site.key = o.shape.id
                    site.kind = SITE_METHOD
                    site.target = attribute
                    set_obj(&w[0], attribute)
                    return OK
        elif _type_names_class(t):
            attribute = class_lookup(vm, class_of_object(w[1].u.o), site.name)
            if attribute != NULL and Py_TYPE(attribute) == type_Native and (
                    (<Native>attribute).kind in (NATIVE_METHOD, NATIVE_WRAPPER)):
                site.key = <uint64_t><size_t>t
                site.kind = SITE_METHOD
                site.target = attribute
                set_obj(&w[0], attribute)
                return OK
        elif t != type_Class and t != type_Module and t != type_Super and t != type_Function:
            attribute = class_lookup(vm, class_of_object(w[1].u.o), site.name)
            if attribute != NULL and Py_TYPE(attribute) == type_Native and (
                    (<Native>attribute).kind in (NATIVE_METHOD, NATIVE_WRAPPER)):
                set_obj(&w[0], attribute)
                return OK
    elif w[1].tag != UNSET:
        c = class_of(&w[1])
        attribute = class_lookup(vm, c, site.name)
        if attribute != NULL and Py_TYPE(attribute) == type_Native and (
                (<Native>attribute).kind in (NATIVE_METHOD, NATIVE_WRAPPER)):
            set_obj(&w[0], attribute)
            return OK
    callee.tag = UNSET
    status = site_get(vm, &w[1], site, &callee)
    if status != OK:
        window_clear(w, n + 1)
        return status
    value_move(&w[0], &callee)
    value_clear(&w[1])
    memmove(&w[1], &w[2], (n - 1) * sizeof(Value))
    memset(&w[n], 0, sizeof(Value))
    argc[0] = n - 1
    return OK
