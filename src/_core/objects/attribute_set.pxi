# Attributes, set and deleted by name, on every kind of value; the bases and the class of things, which
# are attributes too; `__slots__`.

cdef bint is_dunder_like(PyObject* name) noexcept:
    """Does the name begin with two underscores? The engine itself sets some of these."""
    return PyUnicode_GET_LENGTH(name) > 1 and (
        PyUnicode_READ(PyUnicode_KIND(name), PyUnicode_DATA(name), 0) == u"_"
        and PyUnicode_READ(PyUnicode_KIND(name), PyUnicode_DATA(name), 1) == u"_")


cdef int obj_setattr(VM vm, const Value* v, PyObject* name, const Value* value) noexcept:
    """v.name = value, hooks of guests included."""
    cdef Value args[2], ignored
    cdef int status
    if is_type(v, type_Instance):
        if (<Instance>v.u.o).klass.flags & CLASS_HAS_SETATTR:
            args[0].tag = OBJ
            args[0].u.o = name
            args[1] = value[0]
            ignored.tag = UNSET
            status = vm_call_method(vm, v, <PyObject*>s___setattr__, args, 2, &ignored)
            value_clear(&ignored)
            return status
        return instance_setattr_plain(vm, <Instance>v.u.o, v, name, value)
    if is_type(v, type_Class):
        if (<Class>v.u.o).meta is not None and (<Class>v.u.o).meta.flags & CLASS_HAS_SETATTR:
            args[0].tag = OBJ
            args[0].u.o = name
            args[1] = value[0]
            ignored.tag = UNSET
            status = vm_call_method(vm, v, <PyObject*>s___setattr__, args, 2, &ignored)
            value_clear(&ignored)
            return status
        return class_setattr(vm, <Class>v.u.o, v, name, value)
    if is_type(v, type_Module):
        return module_setattr(vm, <Module>v.u.o, v, name, value)
    if is_type(v, type_Function):
        return function_setattr(vm, <Function>v.u.o, v, name, value)
    if is_type(v, type_CallableObject):
        return callable_setattr(vm, <CallableObject>v.u.o, v, name, value)
    if is_type(v, type_MethodWrapper):
        return wrapper_setattr(vm, <MethodWrapper>v.u.o, v, name, value)
    return native_setattr(vm, v, name, value)


# Classes whose getters are plain members in CPython, which words their errors another way.
cdef tuple member_classes = (cls_range, cls_slice, cls_complex, cls_property, cls_staticmethod, cls_classmethod, cls_method, cls_super)


cdef PyObject* setter_row(Class c, object name) noexcept:
    """The row that sets the attribute, or NULL. Only built-in classes have rows: what a guest's class has
    under such a key, which is no text, is whatever the guest put there."""
    cdef PyObject* found
    cdef PyObject* mro = <PyObject*>c.mro
    cdef Py_ssize_t i
    key = (name,)
    for i in range(PyTuple_GET_SIZE(mro)):
        if (<Class>PyTuple_GET_ITEM(mro, i)).flags & CLASS_BUILTIN:
            found = PyDict_GetItemWithError(<PyObject*>(<Class>PyTuple_GET_ITEM(mro, i)).attrs, <PyObject*>key)
            if found != NULL:
                return found
    return NULL


cdef int native_setattr(VM vm, const Value* v, PyObject* name, const Value* value) noexcept:
    """Assignment to an attribute of a built-in value: a setter native (row `name=`), or refused."""
    cdef Value args[2], ignored
    cdef int status
    cdef PyObject* found
    cdef Class c = class_of(v)
    try:
        found = setter_row(c, <object>name)
        if found != NULL:
            args[0] = v[0]
            args[1] = value[0] if value != NULL else args[1]
            if value == NULL:
                args[1].tag = UNSET
            ignored.tag = UNSET
            status = (<Native>found).fn(vm, <Native>found, args, 2, &ignored)
            value_clear(&ignored)
            return status
        found = class_lookup_plain(c, name)
        if found == NULL:
            if PY_VERSION >= 0x030D0000:
                return attribute_error(
                    vm, v, name, f"'{c.name}' object has no attribute '{<object>name}' and no __dict__ for setting new attributes")
            return fail_no_attribute(vm, v, name)
        if Py_TYPE(found) == type_Native and (<Native>found).kind == NATIVE_GETTER:
            if native_does(<Native>found, namedtuple_get):
                return attribute_error(vm, v, name, "can't set attribute" if value != NULL else "can't delete attribute")
            return attribute_error(
                vm, v, name, "readonly attribute" if c in member_classes or (<Native>found).owner == "BaseExceptionGroup" else
                f"attribute '{<object>name}' of '{c.name}' objects is not writable")
        return attribute_error(vm, v, name, f"'{c.name}' object attribute '{<object>name}' is read-only")
    except BaseException as error:
        return fail_from(vm, error)


cdef int instance_setattr_plain(VM vm, Instance o, const Value* v, PyObject* name, const Value* value) noexcept:
    """object.__setattr__."""
    cdef PyObject* attribute = class_lookup(vm, o.klass, name)
    if attribute != NULL and is_data_descriptor(attribute):
        return descriptor_set(vm, attribute, v, name, value)
    if o.klass.flags & CLASS_BUILTIN and o.klass.layout == LAYOUT_PLAIN:
        return native_setattr(vm, v, name, value)
    if o.klass.flags & CLASS_HAS_SLOTS:
        if attribute != NULL:
            return attribute_error(vm, v, name, f"'{o.klass.name}' object attribute '{<object>name}' is read-only")
        if PY_VERSION >= 0x030D0000:
            return attribute_error(
                vm, v, name, f"'{o.klass.name}' object has no attribute '{<object>name}' and no __dict__ for setting new attributes")
        return fail_no_attribute(vm, v, name)
    if <object>name == "__class__" and is_type(value, type_Class):
        return instance_set_class(vm, o, <Class>value.u.o)
    if <object>name == "__dict__":
        return instance_set_dict(vm, o, value)
    return instance_set(vm, o, name, value)


cdef int instance_set_dict(VM vm, Instance o, const Value* value) noexcept:
    """o.__dict__ = value"""
    if not is_type(value, &PyDict_Type):
        return fail(vm, exc_TypeError, f"__dict__ must be set to a dictionary, not a '{type_name(value)}'")
    try:
        instance_to_dict(o)
        o.attrs = <dict>value.u.o
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef list all_slots(Class c):
    """The names in `__slots__` along the MRO, by class."""
    return [(<Class>k).slot_names for k in c.mro if (<Class>k).slot_names]


cdef int fail_immutable_class(VM vm) noexcept:
    kinds = "mutable types" if PY_VERSION >= 0x030A0000 else "heap types"
    return fail(vm, exc_TypeError, f"__class__ assignment only supported for {kinds} or ModuleType subclasses")


cdef int class_set_class(VM vm, Class c, object meta) except -1:
    """c.__class__ = meta: another metaclass for c. Raises, or fails."""
    if type(meta) is not Class:
        raise TypeError(f"__class__ must be set to a class, not '{class_of_object(<PyObject*>meta).name}' object")
    if c.meta is None or (c.meta.flags | (<Class>meta).flags) & CLASS_BUILTIN:
        return fail_immutable_class(vm)
    if layout_class(<Class>meta) is not cls_type:
        raise TypeError(f"__class__ assignment: '{(<Class>meta).name}' object layout differs from '{c.meta.name}'")
    c.meta = <Class>meta
    class_changed(vm, c)
    return OK


cdef int instance_set_class(VM vm, Instance o, Class c) noexcept:
    try:
        if (c.flags | o.klass.flags) & CLASS_BUILTIN:
            return fail_immutable_class(vm)
        if layout_class(c) is not layout_class(o.klass) or (c.flags ^ o.klass.flags) & CLASS_HAS_SLOTS or (
                c.flags & CLASS_HAS_SLOTS and all_slots(c) != all_slots(o.klass)):
            return fail(vm, exc_TypeError, f"__class__ assignment: '{c.name}' object layout differs from '{o.klass.name}'")
        instance_to_dict(o)
        o.klass = c
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int descriptor_set(VM vm, PyObject* attribute, const Value* v, PyObject* name, const Value* value) noexcept:
    """Assignment (value not NULL) or deletion through a data descriptor of the class."""
    cdef Value callee, args[2], ignored
    cdef int status
    cdef PyTypeObject* t = Py_TYPE(attribute)
    callee.tag = UNSET
    ignored.tag = UNSET
    args[0] = v[0]
    if value != NULL:
        args[1] = value[0]
    if t == type_Property:
        function = (<Property>attribute).fset if value != NULL else (<Property>attribute).fdel
        if function is None:
            return fail_property(vm, <Property>attribute, v, "setter" if value != NULL else "deleter")
        set_obj(&callee, <PyObject*>function)
        status = vm_call(vm, &callee, args, 2 if value != NULL else 1, NULL, &ignored)
    elif t == <PyTypeObject*>SlotMember:
        return slot_member_set(vm, <SlotMember>attribute, v, value)
    elif t == <PyTypeObject*>InstanceSlot:
        return instance_slot_set(vm, <InstanceSlot>attribute, v, value)
    elif t == type_Instance:
        set_obj(&callee, attribute)
        if value != NULL:
            if class_lookup(vm, (<Instance>attribute).klass, <PyObject*>s___set__) == NULL:
                value_clear(&callee)
                return fail(vm, exc_AttributeError, "__set__")
            status = vm_call_method(vm, &callee, <PyObject*>s___set__, args, 2, &ignored)
        else:
            if class_lookup(vm, (<Instance>attribute).klass, <PyObject*>s___delete__) == NULL:
                value_clear(&callee)
                return fail(vm, exc_AttributeError, "__delete__")
            status = vm_call_method(vm, &callee, <PyObject*>s___delete__, args, 1, &ignored)
    else:
        return native_setattr(vm, v, name, value)
    value_clear(&callee)
    value_clear(&ignored)
    return status


cdef bint is_plain_data(PyObject* o) noexcept:
    """A class attribute that may be assigned without a new id for the class: neither callable nor a
    descriptor."""
    cdef PyTypeObject* t = Py_TYPE(o)
    return (t == &PyLong_Type or t == &PyFloat_Type or t == &PyUnicode_Type or t == &PyList_Type
            or t == &PyDict_Type or t == &PyTuple_Type or t == &PyBool_Type or o == Py_None
            or t == <PyTypeObject*>GuestSet)


cdef int class_set_bases(VM vm, Class c, object bases) except -1:
    """c.__bases__ = bases: new orders for c and all below it, or none at all. Raises."""
    cdef Class d, base, layout_base
    if type(bases) is not tuple:
        raise TypeError(f"can only assign tuple to {c.name}.__bases__, not {class_of_object(<PyObject*>bases).name}")
    if not bases:
        raise TypeError(f"can only assign non-empty tuple to {c.name}.__bases__, not ()")
    for item in bases:
        if type(item) is not Class:
            raise TypeError(
                f"{c.name}.__bases__ must be tuple of classes, not '{class_of_object(<PyObject*>item).name}'")
        base = <Class>item
        if is_subclass(base, c):
            raise TypeError("a __bases__ item causes an inheritance cycle")
        if base.flags & CLASS_FINAL:
            raise TypeError(f"type '{base.name}' is not an acceptable base type")
    has_slots = all([(<Class>b).flags & CLASS_HAS_SLOTS or b is cls_object for b in bases])
    had_slots = all([(<Class>b).flags & CLASS_HAS_SLOTS or b is cls_object for b in c.bases])
    plain = cls_object in c.bases and c.slot_names is None
    layout_base = <Class>solid_base(bases)
    fits = layout_class(layout_base) is layout_class(c) or (
        layout_base.flags & CLASS_BUILTIN and (<Class>c.bases[0]).flags & CLASS_BUILTIN
        and solid_class(layout_base) is solid_class(c))
    if not fits or has_slots != had_slots or plain:
        base = <Class>bases[0] if layout_base is cls_object else layout_base
        raise TypeError(f"__bases__ assignment: '{base.name}' object layout differs from "
                        f"'{(<Class>c.bases[0]).name}'")
    check_slot_layouts(bases)
    below = classes_below(vm, c)
    orders = [(<Class>d).mro for d in below]
    old = c.bases
    try:
        c.bases = bases
        c.mro = compute_mro(vm, c, bases)
        # A class may stand before one of its bases in the list: repeat until nothing changes.
        for _ in range(len(below)):
            changed = False
            for item in below[1:]:
                d = <Class>item
                order = compute_mro(vm, d, d.bases)
                if order != d.mro:
                    d.mro = order
                    changed = True
            if not changed:
                break
    except BaseException:
        c.bases = old
        for item, order in zip(below, orders):
            (<Class>item).mro = order
        raise
    for item in old:
        base = <Class>item
        if c in base.subclasses and base not in bases:
            base.subclasses.remove(c)
    for item in bases:
        base = <Class>item
        if not base.flags & CLASS_BUILTIN and c not in base.subclasses:
            base.subclasses.append(c)
    class_changed(vm, c)
    return OK


cdef int class_setattr(VM vm, Class c, const Value* v, PyObject* name, const Value* value) noexcept:
    """Assignment to a class attribute, or deletion (value NULL)."""
    cdef Class meta = c.meta if c.meta is not None else cls_type
    cdef PyObject* of_meta
    try:
        if c.flags & CLASS_BUILTIN:
            if PY_VERSION >= 0x030A0000:
                return fail(vm, exc_TypeError, f"cannot set '{<object>name}' attribute of immutable type '{c.name}'")
            return fail(vm, exc_TypeError, f"can't set attributes of built-in/extension type '{c.name}'")
        if meta is not cls_type:
            of_meta = class_lookup(vm, meta, name)
            if of_meta != NULL and Py_TYPE(of_meta) != type_Native and is_data_descriptor(of_meta):
                return descriptor_set(vm, of_meta, v, name, value)
        if value == NULL:
            if <object>name not in c.attrs:
                return fail_no_attribute(vm, v, name)
            del c.attrs[<object>name]
            class_changed(vm, c)
            return OK
        if <object>name == "__name__" and is_type(value, &PyUnicode_Type):
            if "\0" in <object>value.u.o:
                return fail(vm, exc_ValueError, "type name must not contain null characters")
            c.name = <object>value.u.o
            return OK
        if <object>name == "__qualname__" and is_type(value, &PyUnicode_Type):
            c.qualname = <object>value.u.o
            return OK
        boxed = as_object(value)
        if <object>name == "__name__":
            return fail(vm, exc_TypeError, f"can only assign string to {c.name}.__name__, not '{type_name(value)}'")
        if <object>name == "__qualname__":
            return fail(vm, exc_TypeError, f"can only assign string to {c.name}.__qualname__, not '{type_name(value)}'")
        if <object>name == "__bases__":
            return class_set_bases(vm, c, boxed)
        if <object>name == "__class__":
            return class_set_class(vm, c, boxed)
        if <object>name in ("__init_subclass__", "__class_getitem__") and type(boxed) is Function:
            boxed = method_wrapper(boxed, True)
        class_store(vm, c, <object>name, boxed)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int function_delattr(VM vm, Function f, const Value* v, PyObject* name) noexcept:
    """del f.name: what CPython lets go of becomes None."""
    try:
        key = <object>name
        if f.attrs is not None and key in f.attrs:
            del f.attrs[key]
        elif key == "__doc__":
            f.doc = None
        elif key == "__defaults__":
            f.defaults = None
        elif key == "__kwdefaults__":
            f.kwdefaults = None
        elif key == "__annotations__":
            f.annotations = None
        elif key == "__name__" or key == "__qualname__":
            return fail(vm, exc_TypeError, f"{key} must be set to a string object")
        elif key == "__dict__":
            return fail(vm, exc_TypeError, "cannot delete __dict__")
        elif key in ("__code__", "__globals__", "__closure__", "__builtins__"):
            return fail(vm, exc_AttributeError, "readonly attribute")
        else:
            return fail_no_attribute(vm, v, name)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int obj_delattr(VM vm, const Value* v, PyObject* name) noexcept:
    """del v.name"""
    cdef Value args[1], ignored
    cdef PyObject* attribute
    cdef Value* place
    cdef Instance o
    cdef int status
    if is_type(v, type_Instance):
        o = <Instance>v.u.o
        attribute = class_lookup(vm, o.klass, <PyObject*>s___delattr__)
        if o.klass.flags & CLASS_HAS_SETATTR and attribute != NULL and Py_TYPE(attribute) != type_Native:
            args[0].tag = OBJ
            args[0].u.o = name
            ignored.tag = UNSET
            status = vm_call_method(vm, v, <PyObject*>s___delattr__, args, 1, &ignored)
            value_clear(&ignored)
            return status
        return instance_delattr_plain(vm, o, v, name)
    if is_type(v, type_Class):
        return class_setattr(vm, <Class>v.u.o, v, name, NULL)
    if is_type(v, type_Module):
        return module_setattr(vm, <Module>v.u.o, v, name, NULL)
    if is_type(v, type_Function):
        return function_delattr(vm, <Function>v.u.o, v, name)
    if is_type(v, type_CallableObject):
        return callable_setattr(vm, <CallableObject>v.u.o, v, name, NULL)
    if is_type(v, type_MethodWrapper):
        return wrapper_setattr(vm, <MethodWrapper>v.u.o, v, name, NULL)
    return native_setattr(vm, v, name, NULL)


cdef int wrapper_setattr(VM vm, MethodWrapper w, const Value* v, PyObject* name, const Value* value) noexcept:
    """Set an attribute of a staticmethod or classmethod; value NULL: delete it."""
    try:
        key = <object>name
        if key in ("__func__", "__wrapped__", "__isabstractmethod__", "__class__", "__dict__"):
            return native_setattr(vm, v, name, value)
        if value != NULL:
            if w.attrs is None:
                if heap_reserve(vm, 300) != OK:
                    return TRAPPED
                w.attrs = {}
            heap_note(vm, 60)
            w.attrs[key] = as_object(value)
            return OK
        if w.attrs is None or key not in w.attrs:
            return native_setattr(vm, v, name, NULL)
        del w.attrs[key]
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int instance_delattr_plain(VM vm, Instance o, const Value* v, PyObject* name) noexcept:
    cdef PyObject* attribute = class_lookup(vm, o.klass, name)
    cdef Value* place
    if attribute != NULL and is_data_descriptor(attribute):
        return descriptor_set(vm, attribute, v, name, NULL)
    try:
        place = instance_slot(o, name)
        if place != NULL or (o.attrs is not None and <object>name in o.attrs):
            instance_to_dict(o)
            del o.attrs[<object>name]
            return OK
    except BaseException as error:
        return fail_from(vm, error)
    if PY_VERSION < 0x030B0000 and not o.klass.flags & (CLASS_HAS_SLOTS | CLASS_BUILTIN):
        return attribute_error(vm, v, name, <object>name)
    return fail_no_attribute(vm, v, name)


cdef int function_setattr(VM vm, Function f, const Value* v, PyObject* name, const Value* value) noexcept:
    try:
        key = <object>name
        boxed = as_object(value)
        if not is_dunder_like(name):
            if f.attrs is None:
                f.attrs = {}
            heap_note(vm, 64)
            f.attrs[key] = boxed
        elif key == "__name__" or key == "__qualname__":
            if type(boxed) is not str:
                return fail(vm, exc_TypeError, f"{key} must be set to a string object")
            if key == "__name__":
                f.name = boxed
            else:
                f.qualname = boxed
        elif key == "__doc__":
            f.doc = boxed
        elif key == "__defaults__":
            if boxed is not None and type(boxed) is not tuple:
                return fail(vm, exc_TypeError, "__defaults__ must be set to a tuple object")
            f.defaults = boxed
        elif key == "__kwdefaults__":
            if boxed is not None and type(boxed) is not dict:
                return fail(vm, exc_TypeError, "__kwdefaults__ must be set to a dict object")
            f.kwdefaults = boxed
        elif key == "__annotations__":
            if boxed is not None and type(boxed) is not dict:
                return fail(vm, exc_TypeError, "__annotations__ must be set to a dict object")
            f.annotations = boxed
        elif key == "__dict__":
            if type(boxed) is not dict:
                return fail(vm, exc_TypeError, f"__dict__ must be set to a dictionary, not a '{type_name(value)}'")
            f.attrs = boxed
        elif key in ("__code__", "__globals__", "__closure__", "__builtins__"):
            return fail(vm, exc_AttributeError, "readonly attribute")
        else:
            if f.attrs is None:
                f.attrs = {}
            heap_note(vm, 64)
            f.attrs[key] = boxed
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int obj_special(VM vm, const Value* v, PyObject* name, Value* out) noexcept:
    """The special method of v's class, bound to v; DONE if it has none. The instance's own
    attributes don't count, as in CPython."""
    cdef Class c = class_of(v)
    cdef PyObject* found = class_lookup(vm, c, name)
    if found == NULL:
        return DONE
    if found == Py_None:
        set_none(out)
        return OK
    return bind_attribute(vm, found, v, c, out)
