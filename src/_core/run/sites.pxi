# Inline caches of attribute sites: the slow paths of get_attr, set_attr and call_method, which fill
# the site when the look-up may be remembered.
#
# A site may remember what depends only on its key: a shape (which fixes the class, its attributes as
# of now, and which attributes the instance has), a class, or an exact host type. Plain data of a class
# may be assigned without a new id for it: a site that remembers it knows the version of its holder.

cdef inline bint _cacheable(Instance o) noexcept:
    return o.shape.id > 1 and not o.klass.flags & CLASS_HAS_GETATTRIBUTE


cdef inline bint site_is_static(Site* site) noexcept:
    """Is what a class has as the site remembers it? The key has been compared."""
    if site.kind == SITE_STATIC and (<Class>site.holder).data_version == site.version:
        if SP_DEBUG_BUILD:
            SP_ASSERT(site_is_true(site))
        return True
    return False


cdef bint site_is_true(Site* site) noexcept:
    """Does the holder still have what the site remembers? (`__class__` stands nowhere.)"""
    cdef PyObject* found = PyDict_GetItemWithError(<PyObject*>(<Class>site.holder).attrs, site.name)
    return found == site.target or site.name == <PyObject*>s___class__ or (
        found != NULL and static_value(found, False) == site.target)


cdef bint site_renew(Site* site) noexcept:
    """site_is_static, after reading anew what the holder has where that has been assigned to. While the
    key is the same the holder is, and it has plain data."""
    cdef PyObject* found
    if site_is_static(site):
        return True
    if site.kind != SITE_STATIC:
        return False
    found = PyDict_GetItemWithError(<PyObject*>(<Class>site.holder).attrs, site.name)
    if found != site.target:
        found = static_value(found, False) if found != NULL else NULL
        if found == NULL:
            return False
        site.target = found
    site.version = (<Class>site.holder).data_version
    return True


cdef PyObject* static_value(PyObject* attribute, bint from_class) noexcept:
    """What a class attribute is when read through an instance or from the class, where that is always
    the same object; else NULL. Borrowed."""
    cdef PyTypeObject* t = Py_TYPE(attribute)
    if t == type_Function:
        return attribute if from_class else NULL
    if t == type_MethodWrapper:
        if (<MethodWrapper>attribute).is_class:
            return NULL
        return <PyObject*>(<MethodWrapper>attribute).function
    if t == type_Class or is_plain_data(attribute):
        return attribute
    return NULL


cdef int site_remember_static(Class c, uint64_t key, Site* site, PyObject* target) noexcept:
    """The attribute, found in the MRO of c, is target for everything that has the key."""
    cdef PyObject* mro = <PyObject*>c.mro
    cdef PyObject* found
    cdef Py_ssize_t i
    if is_dunder_like(site.name):
        return OK
    for i in range(PyTuple_GET_SIZE(mro)):
        found = PyTuple_GET_ITEM(mro, i)
        if PyDict_GetItemWithError(<PyObject*>(<Class>found).attrs, site.name) != NULL:
            site.key = key
            site.kind = SITE_STATIC
            site.target = target
            site.holder = found
            site.version = (<Class>found).data_version
            return OK
    return OK


cdef int site_get_class(VM vm, Class c, const Value* v, Site* site, Value* out) noexcept:
    """c.name for a class; remembers what does not change unless the class does."""
    cdef PyObject* found
    cdef PyObject* target
    if c.id == site.key and site_renew(site):
        set_any(out, site.target)
        return OK
    if c.meta is None and class_lookup(vm, cls_type, site.name) == NULL:
        found = class_lookup(vm, c, site.name)
        if found != NULL:
            target = static_value(found, True)
            if target != NULL:
                site_remember_static(c, c.id, site, target)
                set_any(out, target)
                return OK
    return obj_getattr(vm, v, site.name, out)


cdef int site_get(VM vm, const Value* v, Site* site, Value* out) noexcept:
    """v.name; remembers where the attribute of an instance stands."""
    cdef Instance o
    cdef PyObject* attribute
    cdef PyObject* place
    cdef PyObject* target
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
    if Py_TYPE(v.u.o) == type_Class:
        return site_get_class(vm, <Class>v.u.o, v, site, out)
    if Py_TYPE(v.u.o) != type_Instance:
        return obj_getattr(vm, v, site.name, out)
    o = <Instance>v.u.o
    if o.shape.id == site.key and site_renew(site):
        set_any(out, site.target)
        return OK
    if o.shape.id == site.key and site.kind == SITE_FIELD:
        return native_call(vm, <Native>site.target, <Value*>v, 1, NULL, out)
    if _cacheable(o):
        attribute = class_lookup(vm, o.klass, site.name)
        if attribute == NULL or not is_data_descriptor(attribute) or Py_TYPE(attribute) == <PyTypeObject*>SlotMember:
            place = PyDict_GetItemWithError(<PyObject*>o.shape.index, site.name)
            if place != NULL:
                site.key = o.shape.id
                site.kind = SITE_SLOT
                site.slot = <int32_t><object>place
                value_copy(out, &o.slots[site.slot])
                return OK
            if attribute != NULL:
                target = static_value(attribute, False)
                if target != NULL:
                    site_remember_static(o.klass, o.shape.id, site, target)
        elif site.name == <PyObject*>s___class__ and Py_TYPE(attribute) == type_Native:
            # The same for all of a shape.
            site.key = o.shape.id
            site.kind = SITE_STATIC
            site.target = site.holder = <PyObject*>o.klass
            site.version = o.klass.data_version
            set_obj(out, <PyObject*>o.klass)
            return OK
        elif Py_TYPE(attribute) == type_Property and (<Property>attribute).fget is not None:
            site.key = o.shape.id
            site.kind = SITE_PROPERTY
            site.target = attribute
        elif Py_TYPE(attribute) == type_Native and native_does(<Native>attribute, namedtuple_get):
            site.key = o.shape.id
            site.kind = SITE_FIELD
            site.target = attribute
    return obj_getattr(vm, v, site.name, out)


cdef int site_set(VM vm, const Value* v, Site* site, const Value* value, bint is_plain) noexcept:
    """v.name = value; remembers the slot, or the transition to the shape that has it. is_plain: past the
    class's own __setattr__."""
    cdef Instance o
    cdef PyObject* attribute
    cdef PyObject* place
    cdef Shape following
    if not is_type(v, type_Instance):
        if is_type(v, type_Class):
            return site_set_class(vm, <Class>v.u.o, v, site, value)
        return obj_setattr(vm, v, site.name, value)
    o = <Instance>v.u.o
    if o.shape.id == site.key and site.kind == SITE_TRANSITION:
        return instance_add_slot(vm, o, <Shape>site.target, value)
    if o.shape.id > 1 and (is_plain or not o.klass.flags & CLASS_HAS_SETATTR):
        attribute = class_lookup(vm, o.klass, site.name)
        if attribute != NULL and Py_TYPE(attribute) == type_Property and (<Property>attribute).fset is not None:
            site.key = o.shape.id
            site.kind = SITE_PROPERTY
            site.target = attribute
        elif (Py_TYPE(attribute) == <PyTypeObject*>SlotMember if attribute != NULL and is_data_descriptor(attribute)
                else not o.klass.flags & CLASS_HAS_SLOTS) and o.n_slots < MAX_SHAPE_SLOTS \
                and not (o.klass.flags & CLASS_BUILTIN and o.klass.layout == LAYOUT_PLAIN) \
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
    if is_plain:
        return instance_setattr_plain(vm, o, v, site.name, value)
    return obj_setattr(vm, v, site.name, value)


cdef int site_set_class(VM vm, Class c, const Value* v, Site* site, const Value* value) noexcept:
    """c.name = value; remembers that the class has plain data by that name, and may be given other."""
    cdef PyObject* o
    cdef int status
    if c.id == site.key and site.kind == SITE_DATA and (value.tag != OBJ or is_plain_data(value.u.o)):
        o = box(value)
        if o == NULL:
            return fail_host(vm)
        status = PyDict_SetItem(<PyObject*>c.attrs, site.name, o)
        Py_DECREF(o)
        c.data_version += 1
        return OK if status == 0 else fail_host(vm)
    status = obj_setattr(vm, v, site.name, value)
    if status == OK and c.meta is None and not c.flags & CLASS_BUILTIN and not is_dunder_like(site.name):
        o = PyDict_GetItemWithError(<PyObject*>c.attrs, site.name)
        if o != NULL and is_plain_data(o):
            site.key = c.id
            site.kind = SITE_DATA
    return status


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
    cdef Py_ssize_t i
    cdef Py_ssize_t n = argc[0]
    if w[1].tag == OBJ:
        t = Py_TYPE(w[1].u.o)
        if t == type_GuestSet:
            if site.kind == SITE_SET_METHOD and site.key == <uint64_t>(<GuestSet>w[1].u.o).frozen:
                set_obj(&w[0], site.target)
                return OK
        elif t == type_Super:
            attribute = super_function(<Super>w[1].u.o, site.name)
            if attribute != NULL:
                set_obj(&w[0], attribute)
                keep = (<Super>w[1].u.o).receiver
                set_obj(&w[1], <PyObject*>keep)
                return OK
        elif t == type_Class and (<Class>w[1].u.o).meta is None and class_lookup(vm, cls_type, site.name) == NULL:
            # A class method: the class is the first argument already.
            attribute = class_lookup(vm, <Class>w[1].u.o, site.name)
            if attribute != NULL and Py_TYPE(attribute) == type_MethodWrapper and (<MethodWrapper>attribute).is_class and (
                    type((<MethodWrapper>attribute).function) is Function):
                set_obj(&w[0], <PyObject*>(<MethodWrapper>attribute).function)
                return OK
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
                site.kind = SITE_APPEND if t == &PyList_Type and (<Native>attribute).role == ROLE_APPEND else SITE_METHOD
                site.target = attribute
                set_obj(&w[0], attribute)
                return OK
        elif t != type_Class and t != type_Module and t != type_Super and t != type_Function:
            attribute = class_lookup(vm, class_of_object(w[1].u.o), site.name)
            if attribute != NULL and Py_TYPE(attribute) == type_Native and (
                    (<Native>attribute).kind in (NATIVE_METHOD, NATIVE_WRAPPER)):
                if t == type_GuestSet:
                    site.kind = SITE_SET_METHOD
                    site.key = <uint64_t>(<GuestSet>w[1].u.o).frozen
                    site.target = attribute
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
        vm.callee_missing = True
        window_clear(w, n + 1)
        return status
    value_move(&w[0], &callee)
    value_clear(&w[1])
    for i in range(1, n):
        value_put(&w[i], &w[i + 1])
    w[n].tag = UNSET
    argc[0] = n - 1
    return OK


cdef PyObject* super_function(Super s, PyObject* name) noexcept:
    """The plain function that super().name is a bound method of, borrowed; NULL: something else."""
    cdef PyObject* mro
    cdef PyObject* found
    cdef Py_ssize_t i, n
    if s.receiver_class is None or s.receiver is s.receiver_class or name == <PyObject*>s___class__:
        return NULL
    mro = <PyObject*>s.receiver_class.mro
    n = PyTuple_GET_SIZE(mro)
    i = 0
    while i < n and PyTuple_GET_ITEM(mro, i) != <PyObject*>s.start:
        i += 1
    i += 1
    while i < n:
        found = PyDict_GetItemWithError(<PyObject*>(<Class>PyTuple_GET_ITEM(mro, i)).attrs, name)
        if found != NULL:
            return found if Py_TYPE(found) == type_Function else NULL
        i += 1
    return NULL
