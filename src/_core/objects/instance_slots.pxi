# What `__slots__` makes, and the descriptors of `__dict__` and `__weakref__` that classes tell of.

# --- __slots__

@cython.final
cdef class SlotMember:
    """The descriptor that `__slots__` makes: an attribute of instances with a name of its own."""
    cdef Class klass
    cdef object name
    cdef int64_t serial

cdef Class cls_member = builtin_class("member_descriptor", cls_object, LAYOUT_OTHER, SlotMember, CLASS_FINAL)


cdef int slot_member_get(VM vm, SlotMember m, const Value* v, Value* out) noexcept:
    cdef Value* place
    if not is_type(v, type_Instance) or not is_subclass((<Instance>v.u.o).klass, m.klass):
        return fail(vm, exc_TypeError, f"descriptor '{m.name}' for '{m.klass.name}' objects doesn't apply to a '{type_name(v)}' object")
    place = instance_slot(<Instance>v.u.o, <PyObject*>m.name)
    if place == NULL or place.tag == UNSET:
        if (<Instance>v.u.o).attrs is not None and m.name in (<Instance>v.u.o).attrs:
            found = (<Instance>v.u.o).attrs[m.name]
            set_any(out, <PyObject*>found)
            return OK
        if PY_VERSION >= 0x030B0000:
            return fail_no_attribute(vm, v, <PyObject*>m.name)
        return fail(vm, exc_AttributeError, m.name)
    value_copy(out, place)
    return OK


cdef int slot_member_set(VM vm, SlotMember m, const Value* v, const Value* value) noexcept:
    if not is_type(v, type_Instance) or not is_subclass((<Instance>v.u.o).klass, m.klass):
        return fail(vm, exc_TypeError, f"descriptor '{m.name}' for '{m.klass.name}' objects doesn't apply to a '{type_name(v)}' object")
    if value != NULL:
        return instance_set(vm, <Instance>v.u.o, <PyObject*>m.name, value)
    try:
        instance_to_dict(<Instance>v.u.o)
        if m.name not in (<Instance>v.u.o).attrs:
            return fail(vm, exc_AttributeError, m.name)
        del (<Instance>v.u.o).attrs[m.name]
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# --- `__dict__` and `__weakref__` of instances, as classes tell of them

@cython.final
cdef class InstanceSlot:
    """The descriptor of `__dict__` or `__weakref__` among the attributes of the class that brings it."""
    cdef Class klass
    cdef object name
    cdef int64_t serial

host_type_classes[InstanceSlot] = cls_getset_descriptor


cdef bint brings_dict(Class c) noexcept:
    """Have instances of the class a dict, which what derives from it need not bring?"""
    if c.flags & CLASS_BUILTIN:
        return c.layout == LAYOUT_EXCEPTION or c.layout == LAYOUT_TYPE or c.name == "partial" or c is cls_module
    return not c.flags & CLASS_HAS_SLOTS


cdef bint brings_weakref(Class c) noexcept:
    """Can weak references to instances of the class be made?"""
    if c.flags & CLASS_BUILTIN:
        return c.layout in (LAYOUT_TYPE, LAYOUT_SET, LAYOUT_FROZENSET) or c is cls_module or c.name in ("partial", "deque")
    return c.slot_names is None or "__weakref__" in c.slot_names


cdef int class_tell_slots(VM vm, Class c) except -1:
    """Put the descriptors of what the class brings to its instances among its attributes, where CPython
    has them. Done when somebody looks: instances don't need them."""
    cdef InstanceSlot slot
    if c.flags & (CLASS_TELLS_SLOTS | CLASS_BUILTIN):
        return 0
    c.flags |= CLASS_TELLS_SLOTS
    names = []
    if (c.slot_names is None or "__dict__" in c.slot_names) and not any([brings_dict(k) for k in c.mro[1:]]):
        names.append("__dict__")
    if brings_weakref(c) and c.layout not in (LAYOUT_INT, LAYOUT_TUPLE, LAYOUT_BYTES) and not any(
            [brings_weakref(k) for k in c.mro[1:]]):
        names.append("__weakref__")
    names = [name for name in names if name not in c.attrs]
    if not names:
        return 0
    if meter_charge(vm, 60) != OK or heap_reserve(vm, 400) != OK:
        raise _GuestUnwinding()
    is_last = c.attrs.get("__doc__", "") is None
    if is_last:
        del c.attrs["__doc__"]
    for name in names:
        slot = InstanceSlot.__new__(InstanceSlot)
        slot.klass = c
        slot.name = name
        c.attrs[name] = slot
    if is_last:
        c.attrs["__doc__"] = None
    class_changed(vm, c)
    return 0


cdef int instance_slot_get(VM vm, InstanceSlot slot, const Value* v, Value* out) noexcept:
    if not is_type(v, type_Instance) or not is_subclass((<Instance>v.u.o).klass, slot.klass):
        return fail(vm, exc_TypeError, f"descriptor '{slot.name}' for '{slot.klass.name}' objects"
                    f" doesn't apply to a '{type_name(v)}' object")
    if slot.name == "__dict__":
        return instance_dict(vm, <Instance>v.u.o, v, out)
    set_none(out)
    return OK


cdef int instance_slot_set(VM vm, InstanceSlot slot, const Value* v, const Value* value) noexcept:
    if not is_type(v, type_Instance) or not is_subclass((<Instance>v.u.o).klass, slot.klass):
        return fail(vm, exc_TypeError, f"descriptor '{slot.name}' for '{slot.klass.name}' objects"
                    f" doesn't apply to a '{type_name(v)}' object")
    if slot.name == "__dict__" and value != NULL:
        return instance_set_dict(vm, <Instance>v.u.o, value)
    if slot.name == "__dict__":
        return fail(vm, exc_TypeError, "cannot delete __dict__")
    return fail(vm, exc_AttributeError, f"attribute '{slot.name}' of '{slot.klass.name}' objects is not writable")
