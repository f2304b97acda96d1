# Attributes, got by name: on every kind of value, bound as descriptors say.
#
# There is no getattr on a host object anywhere: an attribute is found in the tables of the value's
# class (rows of natives), in a guest class, in an instance's slots or in a module's slots.

cdef BoundMethod bound_method(object function, object receiver):
    cdef BoundMethod m = BoundMethod.__new__(BoundMethod)
    m.function = function
    m.receiver = receiver
    return m


cdef int attribute_error(VM vm, const Value* v, PyObject* name, object message) noexcept:
    cdef Instance e = exc_new(exc_AttributeError, (message,))
    (<ExcState>e.payload).fields = {"name": <object>name, "obj": as_object(v)}
    if <object>name in reaching_names and not is_type(v, type_Instance):
        event_blocked(vm, e, "blocked_attribute", f"attribute '{<object>name}' of a '{type_name(v)}' object")
    return fail_instance(vm, e)


cdef int fail_no_attribute(VM vm, const Value* v, PyObject* name) noexcept:
    """AttributeError with CPython's text for this kind of object."""
    if is_type(v, type_Class):
        return attribute_error(vm, v, name, f"type object '{(<Class>v.u.o).name}' has no attribute '{<object>name}'")
    if is_type(v, type_Module):
        if (<Module>v.u.o).is_loading and (<Module>v.u.o).spec is not None:
            return attribute_error(vm, v, name, f"partially initialized module '{(<Module>v.u.o).name}' has no "
                                   f"attribute '{<object>name}' (most likely due to a circular import)")
        return attribute_error(vm, v, name, f"module '{(<Module>v.u.o).name}' has no attribute '{<object>name}'")
    if is_type(v, type_Super):
        return attribute_error(vm, v, name, f"'super' object has no attribute '{<object>name}'")
    return attribute_error(vm, v, name, f"'{type_name(v)}' object has no attribute '{<object>name}'")


cdef bint is_data_descriptor(PyObject* attribute) noexcept:
    """Does the class attribute win over the instance's own?"""
    cdef PyTypeObject* t = Py_TYPE(attribute)
    if t == type_Property:
        return True
    if t == type_Native:
        return (<Native>attribute).kind == NATIVE_GETTER
    if t == type_Instance:
        return (class_lookup_plain((<Instance>attribute).klass, <PyObject*>s___set__) != NULL
                or class_lookup_plain((<Instance>attribute).klass, <PyObject*>s___delete__) != NULL)
    if t == <PyTypeObject*>SlotMember or t == <PyTypeObject*>InstanceSlot:
        return True
    return False


cdef int bind_attribute(VM vm, PyObject* attribute, const Value* receiver, Class c, Value* out) noexcept:
    """What a class attribute gives when reached through `receiver` (NULL: through the class c)."""
    cdef PyTypeObject* t = Py_TYPE(attribute)
    cdef Value method, args[2], getter
    cdef int status
    cdef PyObject* found
    try:
        if t == type_Function:
            if receiver == NULL:
                set_obj(out, attribute)
            else:
                set_object(out, bound_method(<object>attribute, as_object(receiver)))
            return OK
        if t == type_Native:
            if (<Native>attribute).kind == NATIVE_CLASS:
                set_object(out, bound_method(<object>attribute, c))
                return OK
            if receiver == NULL or (<Native>attribute).kind in (NATIVE_STATIC, NATIVE_FUNCTION):
                set_obj(out, attribute)
                return OK
            if (<Native>attribute).kind == NATIVE_GETTER:
                args[0] = receiver[0]
                return (<Native>attribute).fn(vm, <Native>attribute, args, 1, out)
            set_object(out, bound_method(<object>attribute, as_object(receiver)))
            return OK
        if t == type_CallableObject and receiver != NULL and (<CallableObject>attribute).cache is not None:
            set_object(out, bound_method(<object>attribute, as_object(receiver)))
            return OK
        if t == type_Property:
            if receiver == NULL:
                set_obj(out, attribute)
                return OK
            if (<Property>attribute).fget is None:
                return fail_property(vm, <Property>attribute, receiver, "getter")
            getter.tag = UNSET
            function = (<Property>attribute).fget
            set_obj(&getter, <PyObject*>function)
            args[0] = receiver[0]
            status = vm_call(vm, &getter, args, 1, NULL, out)
            value_clear(&getter)
            return status
        if t == type_MethodWrapper:
            if not (<MethodWrapper>attribute).is_class:
                set_any(out, <PyObject*>(<MethodWrapper>attribute).function)
                return OK
            inner = (<MethodWrapper>attribute).function
            if type(inner) is Property or type(inner) is Instance:
                getter.tag = OBJ
                getter.u.o = <PyObject*>c
                return bind_attribute(vm, <PyObject*>inner, &getter, c, out)
            set_object(out, bound_method(inner, c))
            return OK
        if t == type_Super and receiver != NULL and (<Super>attribute).receiver_class is None:
            args[0].tag = OBJ
            args[0].u.o = <PyObject*>(<Super>attribute).start
            return super_new(vm, &args[0], receiver, out)
        if t == <PyTypeObject*>SlotMember:
            if receiver == NULL:
                set_obj(out, attribute)
                return OK
            return slot_member_get(vm, <SlotMember>attribute, receiver, out)
        if t == <PyTypeObject*>InstanceSlot:
            if receiver == NULL:
                set_obj(out, attribute)
                return OK
            return instance_slot_get(vm, <InstanceSlot>attribute, receiver, out)
        if t == type_Instance:
            found = class_lookup(vm, (<Instance>attribute).klass, <PyObject*>s___get__)
            if found != NULL:
                method.tag = OBJ
                method.u.o = attribute
                args[0].tag = NONE
                if receiver != NULL:
                    args[0] = receiver[0]
                args[1].tag = OBJ
                args[1].u.o = <PyObject*>c
                return vm_call_method(vm, &method, <PyObject*>s___get__, args, 2, out)
        set_any(out, attribute)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int fail_property(VM vm, Property p, const Value* receiver, str what) noexcept:
    """AttributeError of a property without getter, setter or deleter, worded as the host does."""
    cls = class_of(receiver)
    if PY_VERSION >= 0x030B0000:
        if p.name is not None:
            return fail(vm, exc_AttributeError, f"property '{p.name}' of '{cls.qualname}' object has no {what}")
        return fail(vm, exc_AttributeError, f"property of '{cls.qualname}' object has no {what}")
    verb = {"getter": "unreadable attribute", "setter": "can't set attribute", "deleter": "can't delete attribute"}[what]
    if PY_VERSION >= 0x030A0000 and p.name is not None:
        verb = f"{verb} '{p.name}'"
    return fail(vm, exc_AttributeError, verb)


cdef int obj_getattr(VM vm, const Value* v, PyObject* name, Value* out) noexcept:
    """v.name, hooks of guests included."""
    cdef PyTypeObject* t
    cdef PyObject* found
    cdef Class c
    cdef Value method
    if v.tag == OBJ:
        t = Py_TYPE(v.u.o)
        if t == type_Instance:
            return instance_getattr(vm, <Instance>v.u.o, v, name, out)
        if t == type_Class:
            return class_getattr(vm, <Class>v.u.o, v, name, out)
        if t == type_Module:
            return module_getattr(vm, <Module>v.u.o, v, name, out)
        if t == type_Super:
            return super_getattr(vm, <Super>v.u.o, v, name, out)
        if t == type_CallableObject:
            found = dict_peek(vm, <PyObject*>(<CallableObject>v.u.o).attrs, name)
            if found != NULL:
                set_any(out, found)
                return OK
            if PyErr_Occurred() != NULL:
                return fail_host(vm)
        if t == type_MethodWrapper and (<MethodWrapper>v.u.o).attrs is not None:
            found = dict_peek(vm, <PyObject*>(<MethodWrapper>v.u.o).attrs, name)
            if found != NULL:
                set_any(out, found)
                return OK
            if PyErr_Occurred() != NULL:
                return fail_host(vm)
        if t == type_Function and (<Function>v.u.o).attrs is not None:
            found = dict_peek(vm, <PyObject*>(<Function>v.u.o).attrs, name)
            if found != NULL:
                set_any(out, found)
                return OK
            if PyErr_Occurred() != NULL:
                return fail_host(vm)
    c = class_of(v)
    found = class_lookup(vm, c, name)
    if found == NULL:
        if is_type(v, type_BoundMethod) and type((<BoundMethod>v.u.o).function) is not Native:
            return lib_method_getattribute(vm, v, name, out)
        if is_type(v, type_GuestAlias) and alias_forwards(<GuestAlias>v.u.o, <object>name):
            method.tag = OBJ
            method.u.o = <PyObject*>alias_behind(<GuestAlias>v.u.o)
            return obj_getattr(vm, &method, name, out)
        return fail_no_attribute(vm, v, name)
    return bind_attribute(vm, found, v, c, out)


cdef bint alias_forwards(GuestAlias a, object name) except -1:
    """Is an attribute of list[int] and the like that of the class? Special names are not."""
    if a.origin is cls_UnionType or name.startswith("__") and name.endswith("__"):
        return False
    return type(<object>alias_behind(a)) is Class


cdef void* alias_behind(GuestAlias a) except NULL:
    """What an alias is one of (borrowed): its origin; the type in Annotated[type, ...]."""
    if type(a.origin) is GuestAlias and (<GuestAlias>a.origin).text == "typing.Annotated" and a.args is not None:
        return <void*>PyTuple_GET_ITEM(<PyObject*>a.args, 0)
    return <void*>a.origin


cdef int instance_getattr(VM vm, Instance o, const Value* v, PyObject* name, Value* out) noexcept:
    cdef int status
    cdef Value method, args[2]
    if o.klass.flags & CLASS_HAS_GETATTRIBUTE:
        args[0].tag = OBJ
        args[0].u.o = name
        status = vm_call_method(vm, v, <PyObject*>s___getattribute__, args, 1, out)
    else:
        status = instance_getattr_plain(vm, o, v, name, out)
    if status == RAISED and o.klass.flags & CLASS_HAS_GETATTR and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        args[0].tag = OBJ
        args[0].u.o = name
        return vm_call_method(vm, v, <PyObject*>s___getattr__, args, 1, out)
    return status


cdef int instance_getattr_plain(VM vm, Instance o, const Value* v, PyObject* name, Value* out) noexcept:
    """object.__getattribute__."""
    cdef PyObject* attribute = class_lookup(vm, o.klass, name)
    cdef PyObject* found
    cdef Value* place
    if attribute != NULL and is_data_descriptor(attribute) and not (
            Py_TYPE(attribute) == type_Instance
            and class_lookup_plain((<Instance>attribute).klass, <PyObject*>s___get__) == NULL):
        return bind_attribute(vm, attribute, v, o.klass, out)
    if o.shape is not dict_shape:
        place = instance_slot(o, name)
        if place != NULL and place.tag != UNSET:
            value_copy(out, place)
            return OK
    elif o.attrs is not None:
        # A key's `__eq__` may take the attribute from the class.
        keep = <object>attribute if attribute != NULL else None
        found = dict_peek(vm, <PyObject*>o.attrs, name)
        if found != NULL:
            set_any(out, found)
            return OK
        if PyErr_Occurred() != NULL:
            return fail_host(vm)
    if attribute != NULL:
        return bind_attribute(vm, attribute, v, o.klass, out)
    if <object>name == "__dict__":
        return instance_dict(vm, o, v, out)
    return fail_no_attribute(vm, v, name)


cdef int instance_dict(VM vm, Instance o, const Value* v, Value* out) noexcept:
    """o.__dict__"""
    if o.klass.flags & CLASS_HAS_SLOTS or o.klass.flags & CLASS_BUILTIN and o.klass.layout == LAYOUT_PLAIN:
        return fail_no_attribute(vm, v, <PyObject*>s___dict__)
    try:
        instance_to_dict(o)
        set_obj(out, <PyObject*>o.attrs)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int class_getattr(VM vm, Class c, const Value* v, PyObject* name, Value* out) noexcept:
    """C.name, hooks of the metaclass included."""
    cdef Value args[1]
    cdef int status
    if c.flags & CLASS_HAS_META and c.meta.flags & (CLASS_HAS_GETATTRIBUTE | CLASS_HAS_GETATTR):
        args[0].tag = OBJ
        args[0].u.o = name
        if c.meta.flags & CLASS_HAS_GETATTRIBUTE:
            status = vm_call_method(vm, v, <PyObject*>s___getattribute__, args, 1, out)
        else:
            status = class_getattr_plain(vm, c, v, name, out)
        if status == RAISED and c.meta.flags & CLASS_HAS_GETATTR and exc_matches(vm, exc_AttributeError):
            exc_clear(vm)
            return vm_call_method(vm, v, <PyObject*>s___getattr__, args, 1, out)
        return status
    return class_getattr_plain(vm, c, v, name, out)


cdef int class_getattr_plain(VM vm, Class c, const Value* v, PyObject* name, Value* out) noexcept:
    """type.__getattribute__."""
    cdef Class meta = c.meta if c.meta is not None else cls_type
    cdef PyObject* of_meta = class_lookup(vm, meta, name)
    cdef PyObject* found
    if of_meta != NULL and is_data_descriptor(of_meta) and not (
            Py_TYPE(of_meta) == type_Instance
            and class_lookup_plain((<Instance>of_meta).klass, <PyObject*>s___get__) == NULL):
        if not (Py_TYPE(of_meta) == type_Native and class_shadows(c, name)):
            return bind_attribute(vm, of_meta, v, meta, out)
    found = class_lookup(vm, c, name)
    if found != NULL:
        return bind_attribute(vm, found, NULL, c, out)
    if of_meta != NULL:
        return bind_attribute(vm, of_meta, v, meta, out)
    return fail_no_attribute(vm, v, name)


cdef bint class_shadows(Class c, PyObject* name) noexcept:
    """Attributes of a class body that go before the getters of `type`: its __doc__ and __module__."""
    return PyDict_GetItemWithError(<PyObject*>c.attrs, name) != NULL and (
        <object>name == "__doc__" or <object>name == "__annotations__")


cdef int super_getattr(VM vm, Super s, const Value* v, PyObject* name, Value* out) noexcept:
    """Look-up along the MRO of the receiver's class, after the start class."""
    cdef tuple mro
    cdef PyObject* found
    cdef Value receiver
    cdef bint seen = False
    if <object>name == "__class__":
        set_obj(out, <PyObject*>cls_super)
        return OK
    if <object>name == "__thisclass__":
        set_obj(out, <PyObject*>s.start)
        return OK
    if <object>name == "__self__":
        set_any(out, <PyObject*>s.receiver)
        return OK
    if <object>name == "__self_class__":
        set_any(out, <PyObject*>s.receiver_class)
        return OK
    if s.receiver_class is None:
        if <object>name == "__get__":
            found = class_lookup(vm, cls_super, name)
            if found != NULL:
                return bind_attribute(vm, found, v, cls_super, out)
        return fail_no_attribute(vm, v, name)
    mro = s.receiver_class.mro
    for item in mro:
        if seen:
            found = PyDict_GetItemWithError(<PyObject*>(<Class>item).attrs, name)
            if found != NULL:
                receiver.tag = OBJ
                receiver.u.o = <PyObject*>s.receiver
                if s.receiver is s.receiver_class and not is_subclass(s.receiver_class, cls_type):
                    return bind_attribute(vm, found, NULL, s.receiver_class, out)
                return bind_attribute(vm, found, &receiver, s.receiver_class, out)
        elif item is s.start:
            seen = True
    found = class_lookup(vm, cls_super, name)
    if found != NULL:
        return bind_attribute(vm, found, v, cls_super, out)
    return fail_no_attribute(vm, v, name)
