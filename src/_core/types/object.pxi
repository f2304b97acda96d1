# What every object has (the attributes of `object`), and what classes have (those of `type`).

cdef int lib_object_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: keywords or UNSET, self, and what should not be there."""
    cdef Class c = class_of(&args[1])
    if (n > 2 or args[0].tag != UNSET) and c.layout == LAYOUT_PLAIN:
        if _is_guest_defined(c, "__init__"):
            return fail(vm, exc_TypeError,
                        "object.__init__() takes exactly one argument (the instance to initialize)")
        if not c.flags & CLASS_HAS_NEW:
            return fail(vm, exc_TypeError, f"{c.name}() takes no arguments"
                        if PY_VERSION < 0x03090000 else
                        f"{c.name}.__init__() takes exactly one argument (the instance to initialize)")
    set_none(out)
    return OK


cdef int lib_object_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: keywords or UNSET, the class, arguments. Serves every built-in class that can be extended."""
    cdef Class c
    if n < 2:
        return fail(vm, exc_TypeError, f"{native.owner}.__new__(): not enough arguments")
    if not is_type(&args[1], type_Class):
        return fail(vm, exc_TypeError, f"{native.owner}.__new__(X): X is not a type object ({type_name(&args[1])})")
    c = <Class>args[1].u.o
    if native.klass is not cls_object:
        if not is_subclass(c, native.klass):
            return fail(vm, exc_TypeError,
                        f"{native.owner}.__new__({c.name}): {c.name} is not a subtype of {native.owner}")
    elif c.layout != LAYOUT_PLAIN:
        for base in c.mro:
            if (<Class>base).flags & CLASS_BUILTIN and type((<Class>base).attrs.get("__new__")) is Native:
                if base is not cls_object:
                    return fail(vm, exc_TypeError, f"object.__new__({c.name}) is not safe, use {(<Class>base).name}.__new__()")
                break
    if c.layout == LAYOUT_TYPE:
        return fail(vm, exc_TypeError, f"object.__new__({c.name}) is not safe, use type.__new__()")
    if c.layout == LAYOUT_PLAIN and (n > 2 or args[0].tag != UNSET):
        if c.flags & CLASS_HAS_NEW:
            return fail(vm, exc_TypeError,
                        "object.__new__() takes exactly one argument (the type to instantiate)")
        if not _is_guest_defined(c, "__init__"):
            return fail(vm, exc_TypeError, f"{c.name}() takes no arguments")
    if c.flags & CLASS_ABSTRACT and class_refuse_abstract(vm, c) != OK:
        return RAISED
    if args[0].tag != UNSET and c.layout not in (LAYOUT_PLAIN, LAYOUT_EXCEPTION, LAYOUT_LIST, LAYOUT_DICT, LAYOUT_SET):
        return call_new_with_keywords(vm, c, args, n, out)
    return class_new_default(vm, c, args + 2, n - 2, NULL, out)


cdef int call_new_with_keywords(VM vm, Class c, Value* args, Py_ssize_t n, Value* out) noexcept:
    """int.__new__(cls, "11", base=2) and the like."""
    cdef Value* buffer
    cdef Py_ssize_t i, total
    cdef int status
    cdef dict keywords
    cdef tuple names
    try:
        keywords = <dict>args[0].u.o
        names = tuple(keywords)
        total = n - 2 + len(names)
        buffer = <Value*>calloc(total + 1, sizeof(Value))
        if buffer == NULL:
            return trap(vm, TRAP_MEMORY, None)
        for i in range(n - 2):
            value_init(&buffer[i], &args[i + 2])
        for i in range(len(names)):
            value = keywords[names[i]]
            set_any(&buffer[n - 2 + i], <PyObject*>value)
        status = class_new_default(vm, c, buffer, total, <PyObject*>names, out)
        for i in range(total):
            value_clear(&buffer[i])
        free(buffer)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_object_eq(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if ops_is(&args[0], &args[1]):
        set_bool(out, True)
    else:
        set_obj(out, Py_NotImplemented)
    return OK


cdef int lib_object_ne(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The inverse of __eq__, unless that is NotImplemented."""
    cdef Value result
    cdef bint truth = False
    cdef int status
    result.tag = UNSET
    status = vm_call_method(vm, &args[0], <PyObject*>s___eq__, &args[1], 1, &result)
    if status != OK:
        return status
    if result.tag == OBJ and result.u.o == Py_NotImplemented:
        value_move(out, &result)
        return OK
    status = ops_truth(vm, &result, &truth)
    value_clear(&result)
    if status == OK:
        set_bool(out, not truth)
    return status


cdef int lib_object_hash(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t result = 0
    cdef int status
    if is_type(&args[0], type_Instance) and (<Instance>args[0].u.o).klass.flags & CLASS_HAS_HASH:
        set_int(out, serial_of(vm, args[0].u.o))
        return OK
    status = ops_hash(vm, &args[0], &result)
    if status == OK:
        set_int(out, result)
    return status


cdef int lib_object_init_subclass(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: keywords or UNSET, the class."""
    if args[0].tag != UNSET and PyDict_GET_SIZE(args[0].u.o):
        return fail(vm, exc_TypeError,
                    "__init_subclass__() takes no keyword arguments" if PY_VERSION < 0x03090000 else
                    f"{(<Class>args[1].u.o).name}.__init_subclass__() takes no keyword arguments")
    set_none(out)
    return OK


cdef int lib_not_implemented(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_obj(out, Py_NotImplemented)
    return OK


cdef PyObject* _attribute_arg(VM vm, const Value* v) noexcept:
    cdef PyObject* o = unwrap(v)
    if o == NULL or Py_TYPE(o) != &PyUnicode_Type:
        fail(vm, exc_TypeError, f"attribute name must be string, not '{type_name(v)}'")
        return NULL
    return o


cdef int lib_object_getattribute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* name = _attribute_arg(vm, &args[1])
    if name == NULL:
        return RAISED
    if is_type(&args[0], type_Instance):
        return instance_getattr_plain(vm, <Instance>args[0].u.o, &args[0], name, out)
    if is_type(&args[0], type_Class):
        return class_getattr_plain(vm, <Class>args[0].u.o, &args[0], name, out)
    return obj_getattr(vm, &args[0], name, out)


cdef int lib_object_setattr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """object.__setattr__, type.__setattr__."""
    cdef PyObject* name = _attribute_arg(vm, &args[1])
    cdef int status
    if name == NULL:
        return RAISED
    key = sys_intern(<object>name)
    if is_type(&args[0], type_Instance):
        status = instance_setattr_plain(vm, <Instance>args[0].u.o, &args[0], <PyObject*>key, &args[2])
    elif is_type(&args[0], type_Class) and native.klass is cls_type:
        status = class_setattr(vm, <Class>args[0].u.o, &args[0], <PyObject*>key, &args[2])
    elif is_type(&args[0], type_Class) and native.klass is cls_object:
        return fail(vm, exc_TypeError, f"can't apply this __setattr__ to {type_name(&args[0])} object")
    else:
        status = obj_setattr(vm, &args[0], <PyObject*>key, &args[2])
    if status == OK:
        set_none(out)
    return status


cdef int lib_object_delattr(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* name = _attribute_arg(vm, &args[1])
    cdef int status
    if name == NULL:
        return RAISED
    if is_type(&args[0], type_Instance):
        status = instance_delattr_plain(vm, <Instance>args[0].u.o, &args[0], name)
    elif is_type(&args[0], type_Class):
        status = class_setattr(vm, <Class>args[0].u.o, &args[0], name, NULL)
    else:
        status = obj_delattr(vm, &args[0], name)
    if status == OK:
        set_none(out)
    return status


cdef int lib_object_dir(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        names = attribute_names(vm, &args[0])
        if meter_charge(vm, 8 * <int64_t>len(names)) != OK:
            return TRAPPED
        names = sorted(names)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>names)
    return OK


cdef int lib_singleton_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """type(None)() and the like."""
    if n:
        return fail(vm, exc_TypeError, f"{native.owner} takes no arguments")
    if native.owner == "NoneType":
        set_none(out)
    elif native.owner == "ellipsis":
        set_any(out, <PyObject*>...)
    else:
        set_obj(out, Py_NotImplemented)
    return OK


cdef int lib_object_class(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    c = class_of(&args[0])
    set_obj(out, <PyObject*>c)
    return OK


cdef int lib_object_set_class(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status
    if not is_type(&args[1], type_Class):
        return fail(vm, exc_TypeError, f"__class__ must be set to a class, not '{type_name(&args[1])}' object")
    if not is_type(&args[0], type_Instance):
        return fail(vm, exc_TypeError, "__class__ assignment only supported for "
                    + ("mutable types or ModuleType subclasses" if PY_VERSION >= 0x030A0000
                       else "heap types or ModuleType subclasses"))
    status = instance_set_class(vm, <Instance>args[0].u.o, <Class>args[1].u.o)
    if status == OK:
        set_none(out)
    return status


row("object", "__init__", lib_object_init, "self, /, *args, **kwargs")
for _name in ("object", "int", "float", "complex", "str", "bytes", "list", "tuple", "dict", "set", "frozenset"):
    row(_name, "__new__", lib_object_new, "*args, **kwargs", 1, NATIVE_STATIC)
row("BaseException", "__new__", lib_object_new, "*args, **kwargs", 1, NATIVE_STATIC, None, exc_BaseException)
row("object", "__eq__", lib_object_eq, "self, value, /")
row("object", "__ne__", lib_object_ne, "self, value, /")
for _name in ("__lt__", "__le__", "__gt__", "__ge__"):
    row("object", _name, lib_not_implemented, "self, value, /")
row("object", "__hash__", lib_object_hash, "self, /")
row("object", "__init_subclass__", lib_object_init_subclass, "cls, /, **kwargs", 1, NATIVE_CLASS)
row("object", "__subclasshook__", lib_not_implemented, "cls, subclass, /", 1, NATIVE_CLASS)
row("object", "__getattribute__", lib_object_getattribute, "self, name, /")
row("object", "__setattr__", lib_object_setattr, "self, name, value, /")
row("object", "__delattr__", lib_object_delattr, "self, name, /")
row("type", "__setattr__", lib_object_setattr, "self, name, value, /")
row("type", "__delattr__", lib_object_delattr, "self, name, /")
row("object", "__dir__", lib_object_dir, "self, /", 100, NATIVE_METHOD)
row("object", "__class__", lib_object_class, "self, /", 1, NATIVE_GETTER)
row("object", "__class__=", lib_object_set_class, "self, value, /", 1, NATIVE_METHOD)


for _c in (cls_NoneType, cls_ellipsis, cls_NotImplementedType):
    row((<Class>_c).name, "__make__", lib_singleton_make, "*args", 1, -1, type(None), _c)


# ---- type ----

cdef Class _class_arg(VM vm, Native native, const Value* v):
    if is_type(v, type_Class):
        return <Class>v.u.o
    fail_receiver(vm, native, v)
    return None


cdef int lib_type_name(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    if native.name == "__name__":
        set_any(out, <PyObject*>c.name)
    elif native.name == "__qualname__":
        set_any(out, <PyObject*>c.qualname)
    else:
        # (a built-in class whose instances have a `__module__` holds the getter of theirs)
        found = c.attrs.get("__module__", c.module_name)
        if type(found) is Native:
            found = c.module_name
        set_any(out, <PyObject*>found)
    return OK


cdef int lib_type_tuple(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    if native.name == "__mro__":
        set_obj(out, <PyObject*>c.mro)
    elif native.name == "__bases__":
        set_obj(out, <PyObject*>c.bases)
    elif not c.bases:
        set_none(out)
    else:
        found = c.bases[0]
        fuel_take(vm, len(c.bases) >> 3)
        for b in c.bases:
            if (<Class>b).layout != LAYOUT_PLAIN:
                found = b
                break
        set_obj(out, <PyObject*>found)
    return OK


cdef int lib_type_mro(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    fuel_take(vm, len(c.mro) >> 3)
    result = list(c.mro)
    set_obj(out, <PyObject*>result)
    return OK


cdef int lib_type_subclasses(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The guest's own classes know theirs; built-in ones are shared by all runs and tell nothing."""
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    if c.flags & CLASS_BUILTIN:
        return fail_refused(vm, exc_AttributeError, f"type object '{c.name}' has no attribute '__subclasses__'")
    if meter_charge(vm, len(c.subclasses) >> 2) != OK:
        return TRAPPED
    result = list(c.subclasses)
    set_obj(out, <PyObject*>result)
    return OK


cdef int lib_type_dict(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The class's own attributes, to be read: those of a built-in class are a copy."""
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    try:
        if not c.flags & CLASS_BUILTIN:
            class_tell_slots(vm, c)
            made = proxy_new(vm, c.attrs)
            set_obj(out, <PyObject*>made)
            return OK
        if meter_charge(vm, len(c.attrs) * 4) != OK or heap_reserve(vm, len(c.attrs) * 100) != OK:
            return TRAPPED
        made = proxy_new(vm, {name: c.attrs[name] for name in visible_names(c)})
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_type_doc(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    found = c.attrs.get("__doc__")
    set_any(out, <PyObject*>found)
    return OK


cdef int lib_type_annotations(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    if c.flags & CLASS_BUILTIN:
        return fail(vm, exc_AttributeError, f"type object '{c.name}' has no attribute '__annotations__'")
    found = c.attrs.get("__annotations__")
    if found is None:
        found = {}
        if PY_VERSION >= 0x030A0000:
            class_store(vm, c, "__annotations__", found)
        else:
            return fail(vm, exc_AttributeError, f"type object '{c.name}' has no attribute '__annotations__'")
    set_any(out, <PyObject*>found)
    return OK


cdef int lib_type_call(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """type.__call__(cls, ...): args: keywords or UNSET, the class, arguments."""
    cdef Class c = _class_arg(vm, native, &args[1])
    cdef Value* buffer
    cdef Py_ssize_t i, total
    cdef int status
    cdef dict keywords = None
    cdef tuple names = ()
    if c is None:
        return RAISED
    try:
        if args[0].tag == OBJ:
            keywords = <dict>args[0].u.o
            names = tuple(keywords)
        total = n - 2 + len(names)
        buffer = <Value*>calloc(total + 1, sizeof(Value))
        if buffer == NULL:
            return trap(vm, TRAP_MEMORY, None)
        for i in range(n - 2):
            value_init(&buffer[i], &args[i + 2])
        for i in range(len(names)):
            value = keywords[names[i]]
            set_any(&buffer[n - 2 + i], <PyObject*>value)
        if c.flags & CLASS_BUILTIN:
            status = vm_call(vm, &args[1], buffer, total, <PyObject*>names if names else NULL, out)
        else:
            status = class_construct(vm, c, buffer, total, <PyObject*>names if names else NULL, out)
        for i in range(total):
            value_clear(&buffer[i])
        free(buffer)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_type_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """type.__new__(meta, name, bases, namespace, **keywords): args: keywords or UNSET, the rest."""
    cdef Class meta = _class_arg(vm, native, &args[1])
    cdef Value buffer[35]
    cdef Py_ssize_t i, total
    cdef int status
    cdef dict keywords = None
    cdef tuple names = ()
    if meta is None:
        return RAISED
    try:
        if args[0].tag == OBJ:
            keywords = <dict>args[0].u.o
            names = tuple(keywords)
        total = n - 2 + len(names)
        if n != 5 or len(names) > 30:
            return fail(vm, exc_TypeError, f"type.__new__() takes exactly 3 arguments ({n - 2} given)")
        memset(buffer, 0, sizeof(buffer))
        for i in range(n - 2):
            value_init(&buffer[i], &args[i + 2])
        for i in range(len(names)):
            value = keywords[names[i]]
            set_any(&buffer[n - 2 + i], <PyObject*>value)
        status = type_new(vm, meta, buffer, total, <PyObject*>names if names else NULL, out)
        for i in range(total):
            value_clear(&buffer[i])
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_type_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    set_none(out)
    return OK


cdef int lib_type_prepare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    result = {}
    set_obj(out, <PyObject*>result)
    return OK


cdef int lib_type_instancecheck(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    set_bool(out, value_isinstance(&args[1], c))
    return OK


cdef int lib_type_subclasscheck(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Class c = _class_arg(vm, native, &args[0])
    if c is None:
        return RAISED
    if not is_type(&args[1], type_Class):
        return fail(vm, exc_TypeError, "issubclass() arg 1 must be a class")
    set_bool(out, is_subclass(<Class>args[1].u.o, c))
    return OK


for _name in ("__name__", "__qualname__", "__module__"):
    row("type", _name, lib_type_name, "self, /", 1, NATIVE_GETTER)
for _name in ("__mro__", "__bases__", "__base__"):
    row("type", _name, lib_type_tuple, "self, /", 1, NATIVE_GETTER)
row("type", "mro", lib_type_mro, "self, /", 2)
row("type", "__subclasses__", lib_type_subclasses, "self, /", 2, NATIVE_METHOD)
row("type", "__dict__", lib_type_dict, "self, /", 1, NATIVE_GETTER)
row("type", "__doc__", lib_type_doc, "self, /", 1, NATIVE_GETTER)
row("type", "__annotations__", lib_type_annotations, "self, /", 1, NATIVE_GETTER)
row("type", "__call__", lib_type_call, "self, /, *args, **kwargs")
row("type", "__new__", lib_type_new, "meta, /, *args, **kwargs", 1, NATIVE_STATIC)
row("type", "__init__", lib_type_init, "self, /, *args, **kwargs")
row("type", "__prepare__", lib_type_prepare, "meta, /, *args, **kwargs", 1, NATIVE_CLASS)
row("type", "__instancecheck__", lib_type_instancecheck, "self, instance, /", 1, NATIVE_METHOD)
row("type", "__subclasscheck__", lib_type_subclasscheck, "self, subclass, /", 1, NATIVE_METHOD)


cdef int _add_docs() except -1:
    """`__doc__` of the built-in classes: the host's."""
    for name, c in builtin_classes.items():
        host = getattr(_builtins_module, name, None)
        if isinstance(host, type):
            (<Class>c).attrs.setdefault("__doc__", host.__doc__)
    return 0

_add_docs()
