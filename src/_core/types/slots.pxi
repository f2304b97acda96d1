# Methods of the descriptors of slots and of computed attributes, and what copy and pickle ask of every
# object.

cdef int lib_slot_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__get__(instance, owner=None) of the descriptors of slots and of computed attributes."""
    cdef Class owner
    if class_of(&args[0]) is not native.klass:
        return fail_receiver(vm, native, &args[0])
    if args[1].tag == NONE or args[1].tag == UNSET:
        value_copy(out, &args[0])
        return OK
    owner = slot_class(args[0].u.o)
    if owner is None:
        return fail_receiver(vm, native, &args[0])
    if not is_subclass(class_of(&args[1]), owner):
        return fail_slot(vm, args[0].u.o, &args[1])
    return bind_attribute(vm, args[0].u.o, &args[1], class_of(&args[1]), out)


cdef int fail_slot(VM vm, PyObject* slot, const Value* v) noexcept:
    """TypeError: v is no object of the class whose instances have the slot."""
    return fail(vm, exc_TypeError, f"descriptor '{slot_name(slot)}' for '{slot_class(slot).name}' objects"
                f" doesn't apply to a '{type_name(v)}' object")


cdef object slot_name(PyObject* o):
    if Py_TYPE(o) == type_Native:
        return (<Native>o).name
    return (<SlotMember>o).name if Py_TYPE(o) == <PyTypeObject*>SlotMember else (<InstanceSlot>o).name


cdef Class slot_class(PyObject* o):
    """The class whose instances have it; None of the computed attributes of no class."""
    if Py_TYPE(o) == type_Native:
        return (<Native>o).klass
    return (<SlotMember>o).klass if Py_TYPE(o) == <PyTypeObject*>SlotMember else (<InstanceSlot>o).klass


cdef int lib_slot_set(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__set__(instance, value), __delete__(instance)."""
    cdef int status
    cdef Class owner
    if class_of(&args[0]) is not native.klass:
        return fail_receiver(vm, native, &args[0])
    try:
        name = slot_name(args[0].u.o)
        owner = slot_class(args[0].u.o)
        if owner is None:
            return fail_receiver(vm, native, &args[0])
        if not is_subclass(class_of(&args[1]), owner):
            return fail_slot(vm, args[0].u.o, &args[1])
        status = descriptor_set(vm, args[0].u.o, &args[1], <PyObject*>name, &args[2] if n > 2 else NULL)
        if status == OK:
            set_none(out)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_slot_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class owner
    if class_of(&args[0]) is not native.klass:
        return fail_receiver(vm, native, &args[0])
    if native.name == "__doc__" and Py_TYPE(args[0].u.o) == type_Native:
        return lib_native_getter(vm, native, args, n, out)
    try:
        if native.name == "__objclass__":
            set_object(out, slot_class(args[0].u.o))
        elif native.name == "__qualname__":
            owner = slot_class(args[0].u.o)
            name = slot_name(args[0].u.o)
            set_object(out, name if owner is None else f"{owner.qualname}.{name}")
        elif native.name == "__name__":
            set_object(out, slot_name(args[0].u.o))
        else:
            set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


for _c in (cls_member, cls_getset_descriptor):
    row((<Class>_c).name, "__get__", lib_slot_get, "self, instance, owner=None, /", 1, -1, None, _c)
    row((<Class>_c).name, "__set__", lib_slot_set, "self, instance, value, /", 1, -1, None, _c)
    row((<Class>_c).name, "__delete__", lib_slot_set, "self, instance, /", 1, -1, None, _c)
    for _name in ("__objclass__", "__name__", "__qualname__", "__doc__"):
        row((<Class>_c).name, _name, lib_slot_getter, "self, /", 1, NATIVE_GETTER, None, _c)


# ---- what copy and pickle ask ----

cdef int lib_object_reduce(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__reduce_ex__(protocol), __reduce__(), __getstate__(): the library does it."""
    return library_call(vm, "copyreg", "_object" + native.name, args, n, out)


cdef int lib_getnewargs(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__getnewargs__() of plain values: (value,), or what complex is called with."""
    cdef PyObject* o
    try:
        boxed = as_object(&args[0])
        o = unwrap(&args[0]) if args[0].tag == OBJ else <PyObject*>boxed
        if o == NULL or not is_subclass(class_of(&args[0]), native.klass):
            return fail_receiver(vm, native, &args[0])
        value = <object>o
        set_object(out, (value.real, value.imag) if native.klass is cls_complex else (value,))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("object", "__reduce_ex__", lib_object_reduce, "self, protocol, /", 20, NATIVE_METHOD)
row("object", "__reduce__", lib_object_reduce, "self, /", 20, NATIVE_METHOD)
if PY_VERSION >= 0x030B0000:
    row("object", "__getstate__", lib_object_reduce, "self, /", 20, NATIVE_METHOD)
for _name in ("int", "float", "complex", "str", "bytes", "tuple"):
    row(_name, "__getnewargs__", lib_getnewargs, "self, /", 2, NATIVE_METHOD)
