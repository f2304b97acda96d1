# super, property, staticmethod, classmethod: construction and what the objects can do.

cdef int fail_super(VM vm, str message) noexcept:
    return fail(vm, exc_RuntimeError, "super(): " + message)


cdef int super_implicit(VM vm, Value* kind, Value* receiver) noexcept:
    """The arguments of super() without any: the `__class__` cell and the first argument of the
    method that is running. Both are set to new references."""
    cdef Function f
    cdef Frame* frame
    cdef Value* v
    cdef Py_ssize_t i
    if vm.fp < 0:
        return fail_super(vm, "no arguments")
    frame = &vm.frames[vm.fp]
    f = <Function>frame.function
    if f.code.argcount == 0:
        return fail_super(vm, "no arguments")
    v = &frame.base[0]
    if v.tag == OBJ and Py_TYPE(v.u.o) == type_Cell:
        v = &(<Cell>v.u.o).v
    if v.tag == UNSET:
        return fail_super(vm, "arg[0] deleted")
    value_copy(receiver, v)
    names = f.code.free_names
    for i in range(len(names)):
        if names[i] == "__class__":
            v = &(<Cell>PyTuple_GET_ITEM(<PyObject*>f.closure, i)).v
            if v.tag == UNSET:
                return fail_super(vm, "empty __class__ cell")
            value_copy(kind, v)
            return OK
    return fail_super(vm, "__class__ cell not found")


cdef int super_new(VM vm, const Value* kind, const Value* receiver, Value* out) noexcept:
    """super(kind, receiver); receiver may be UNSET or None."""
    cdef Super s
    cdef Class c, rc
    if not is_type(kind, type_Class):
        shown = "super() argument 1 must be a type, not " if PY_VERSION >= 0x030C0000 else (
            "super() argument 1 must be a type, not " if PY_VERSION >= 0x03090000
            else "super() argument 1 must be type, not ")
        return fail(vm, exc_TypeError, shown + type_name(kind))
    c = <Class>kind.u.o
    rc = None
    if receiver.tag != UNSET and receiver.tag != NONE:
        if is_type(receiver, type_Class) and is_subclass(<Class>receiver.u.o, c):
            rc = <Class>receiver.u.o
        else:
            rc = class_of(receiver)
            if not is_subclass(rc, c):
                if PY_VERSION >= 0x030D0000:
                    what = "type" if is_type(receiver, type_Class) else "instance of"
                    shown = (<Class>receiver.u.o).name if is_type(receiver, type_Class) else rc.name
                    return fail(vm, exc_TypeError, f"super(type, obj): obj ({what} {shown}) is not an instance "
                                f"or subtype of type ({c.name}).")
                return fail(vm, exc_TypeError, "super(type, obj): obj must be an instance or subtype of type")
    try:
        s = Super.__new__(Super)
        s.start = c
        s.receiver = as_object(receiver) if rc is not None else None
        s.receiver_class = rc
    except BaseException as error:
        return fail_from(vm, error)
    heap_note(vm, 80)
    set_obj(out, <PyObject*>s)
    return OK


cdef int lib_super_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value kind, receiver
    cdef int status
    kind.tag = receiver.tag = UNSET
    if n == 0:
        status = super_implicit(vm, &kind, &receiver)
        if status == OK:
            status = super_new(vm, &kind, &receiver, out)
        value_clear(&kind)
        value_clear(&receiver)
        return status
    return super_new(vm, &args[0], &args[1] if n > 1 else &receiver, out)


cdef int lib_super_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Super s
    if not is_type(&args[0], type_Super):
        return fail_receiver(vm, native, &args[0])
    s = <Super>args[0].u.o
    if native.name == "__thisclass__":
        set_any(out, <PyObject*>s.start)
    elif native.name == "__self__":
        set_any(out, <PyObject*>s.receiver)
    else:
        set_any(out, <PyObject*>s.receiver_class)
    return OK


# ---- property ----

cdef object function_doc(object f):
    """The doc of a function or native, None for others."""
    if type(f) is Function:
        return (<Function>f).doc
    return None


cdef int lib_property_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: fget, fset, fdel, doc."""
    cdef Property p
    try:
        p = Property.__new__(Property)
        p.fget = as_object(&args[0])
        p.fset = as_object(&args[1])
        p.fdel = as_object(&args[2])
        p.doc = as_object(&args[3])
        if p.doc is None:
            p.doc = function_doc(p.fget)
    except BaseException as error:
        return fail_from(vm, error)
    heap_note(vm, 100)
    set_obj(out, <PyObject*>p)
    return OK


cdef int lib_property_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Property p
    cdef Value made
    cdef int status
    if not is_type(&args[0], type_Property):
        return fail_receiver(vm, native, &args[0])
    made.tag = UNSET
    status = lib_property_new(vm, native, args + 1, n - 1, &made)
    if status == OK:
        p = <Property>args[0].u.o
        p.fget, p.fset, p.fdel, p.doc = (
            (<Property>made.u.o).fget, (<Property>made.u.o).fset, (<Property>made.u.o).fdel, (<Property>made.u.o).doc)
        set_none(out)
    value_clear(&made)
    return status


cdef int property_init_held(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Of an instance of a subclass: the doc that comes from the getter is its own attribute."""
    cdef Value held, doc
    cdef Property p
    cdef int status
    cdef PyObject* o = unwrap(&args[0])
    cdef Value buffer[6]
    cdef Py_ssize_t i
    if o == NULL or Py_TYPE(o) != type_Property or n > 6:
        return fail_receiver(vm, native, &args[0])
    for i in range(n):
        buffer[i] = args[i]
    value_borrow(&buffer[0], o)
    status = lib_property_init(vm, native, buffer, n, out)
    if status != OK or not is_type(&args[0], type_Instance):
        return status
    p = <Property>o
    given = n > 4 and args[4].tag != UNSET and args[4].tag != NONE
    if given and PY_VERSION < 0x030C0000 or p.doc is None and type(p.fget) is not Function:
        return OK
    text = p.doc
    value_borrow(&doc, <PyObject*>text)
    return obj_setattr(vm, &args[0], <PyObject*>s___doc__, &doc)


cdef int lib_property_copy(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """getter, setter, deleter. A subclass makes its own, from getter, setter, deleter and doc."""
    cdef Property p, old
    cdef Value callee, parts[4]
    cdef PyObject* held = unwrap(&args[0])
    if held == NULL or Py_TYPE(held) != type_Property:
        return fail_receiver(vm, native, &args[0])
    old = <Property>held
    try:
        p = Property.__new__(Property)
        p.fget, p.fset, p.fdel, p.doc, p.name = old.fget, old.fset, old.fdel, old.doc, old.name
        given = as_object(&args[1])
        from_getter = old.doc is not None and function_doc(old.fget) == old.doc
        if native.name == "getter":
            p.fget = given
            if from_getter or old.doc is None:
                p.doc = function_doc(given)
        elif native.name == "setter":
            p.fset = given
        else:
            p.fdel = given
        if is_type(&args[0], type_Instance):
            callee.tag = OBJ
            callee.u.o = <PyObject*>(<Instance>args[0].u.o).klass
            value_borrow(&parts[0], <PyObject*>p.fget)
            value_borrow(&parts[1], <PyObject*>p.fset)
            value_borrow(&parts[2], <PyObject*>p.fdel)
            doc = None if from_getter else p.doc
            value_borrow(&parts[3], <PyObject*>doc)
            return vm_call(vm, &callee, parts, 4, NULL, out)
    except BaseException as error:
        return fail_from(vm, error)
    heap_note(vm, 100)
    set_obj(out, <PyObject*>p)
    return OK


cdef int lib_property_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Property p
    if not is_type(&args[0], type_Property):
        return fail_receiver(vm, native, &args[0])
    p = <Property>args[0].u.o
    if native.name == "fget":
        set_any(out, <PyObject*>p.fget)
    elif native.name == "fset":
        set_any(out, <PyObject*>p.fset)
    elif native.name == "fdel":
        set_any(out, <PyObject*>p.fdel)
    elif native.name == "__name__":
        name = p.name
        if name is None and type(p.fget) is Function:
            name = (<Function>p.fget).name
        if name is None:
            return fail_no_attribute(vm, &args[0], <PyObject*>native.name)
        set_any(out, <PyObject*>name)
    elif native.name == "__isabstractmethod__":
        return property_is_abstract(vm, p, out)
    else:
        set_any(out, <PyObject*>p.doc)
    return OK


cdef int property_is_abstract(VM vm, Property p, Value* out) noexcept:
    cdef Value part
    cdef bint answer = False
    cdef int status
    for f in (p.fget, p.fset, p.fdel):
        value_borrow(&part, <PyObject*>f)
        status = value_is_abstract(vm, &part, &answer)
        if status != OK:
            return status
        if answer:
            break
    set_bool(out, answer)
    return OK


cdef int forward_attribute(VM vm, const Value* inner, PyObject* name, Value* out) noexcept:
    """obj_getattr for what wraps another object: wrappers can wrap each other any number of times."""
    cdef int status
    if c_is_deep(vm):
        return fail_recursion(vm)
    vm.c_depth += 1
    status = obj_getattr(vm, inner, name, out)
    vm.c_depth -= 1
    return status


cdef int value_is_abstract(VM vm, const Value* v, bint* out) noexcept:
    """bool(v.__isabstractmethod__), False where there is none."""
    cdef Value result
    cdef int status
    out[0] = False
    if v.tag != OBJ:
        return OK
    result.tag = UNSET
    name = "__isabstractmethod__"
    status = forward_attribute(vm, v, <PyObject*>name, &result)
    if status == OK:
        status = ops_truth(vm, &result, out)
        value_clear(&result)
    elif status == RAISED and exc_matches(vm, exc_AttributeError):
        exc_clear(vm)
        status = OK
    return status


cdef int lib_property_set_doc(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], type_Property):
        return fail_receiver(vm, native, &args[0])
    try:
        (<Property>args[0].u.o).doc = as_object(&args[1])
    except BaseException as error:
        return fail_from(vm, error)
    set_none(out)
    return OK


cdef int lib_property_set_name(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """property.__set_name__(owner, name)."""
    if not is_type(&args[0], type_Property):
        return fail_receiver(vm, native, &args[0])
    (<Property>args[0].u.o).name = as_object(&args[2])
    set_none(out)
    return OK


cdef int lib_property_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """property.__get__(obj, type=None)."""
    cdef Class c
    if not is_type(&args[0], type_Property):
        return fail_receiver(vm, native, &args[0])
    if args[1].tag == NONE:
        if n < 3 or args[2].tag == NONE:
            return fail(vm, exc_TypeError, "__get__(None, None) is invalid")
        value_copy(out, &args[0])
        return OK
    c = class_of(&args[1])
    return bind_attribute(vm, args[0].u.o, &args[1], c, out)


cdef int lib_property_set(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """property.__set__(obj, value), property.__delete__(obj)."""
    cdef int status
    if not is_type(&args[0], type_Property):
        return fail_receiver(vm, native, &args[0])
    status = descriptor_set(vm, args[0].u.o, &args[1], <PyObject*>s___set__, &args[2] if n > 2 else NULL)
    if status == OK:
        set_none(out)
    return status


# ---- staticmethod and classmethod ----

cdef int lib_static_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        w = method_wrapper(as_object(&args[0]), native.klass is cls_classmethod)
    except BaseException as error:
        return fail_from(vm, error)
    heap_note(vm, 60)
    set_obj(out, <PyObject*>w)
    return OK


cdef int lib_static_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__init__(function): an Instance of a subclass wraps that function from now on. What is no Instance
    keeps the one that it was made with: attribute sites remember it."""
    cdef Instance o
    if is_type(&args[0], type_Instance):
        o = <Instance>args[0].u.o
        if o.klass.layout == LAYOUT_HELD and type(o.payload) is MethodWrapper:
            try:
                heap_note(vm, 60)
                o.payload = method_wrapper(as_object(&args[1]), (<MethodWrapper>o.payload).is_class)
            except BaseException as error:
                return fail_from(vm, error)
    set_none(out)
    return OK


cdef int lib_static_func(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], type_MethodWrapper):
        return fail_receiver(vm, native, &args[0])
    function = (<MethodWrapper>args[0].u.o).function
    set_any(out, <PyObject*>function)
    return OK


cdef int lib_static_forward(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Attributes that are those of the wrapped function."""
    cdef Value inner
    cdef bint answer = False
    cdef int status
    if not is_type(&args[0], type_MethodWrapper):
        return fail_receiver(vm, native, &args[0])
    function = (<MethodWrapper>args[0].u.o).function
    value_borrow(&inner, <PyObject*>function)
    if native.name == "__isabstractmethod__":
        status = value_is_abstract(vm, &inner, &answer)
        if status == OK:
            set_bool(out, answer)
        return status
    return forward_attribute(vm, &inner, <PyObject*>native.name, out)


cdef int lib_static_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__get__(obj, type=None)."""
    cdef Class c
    if not is_type(&args[0], type_MethodWrapper):
        return fail_receiver(vm, native, &args[0])
    if n > 2 and is_type(&args[2], type_Class):
        c = <Class>args[2].u.o
    else:
        c = class_of(&args[1])
    return bind_attribute(vm, args[0].u.o, &args[1] if args[1].tag != NONE else NULL, c, out)


cdef int lib_static_dict(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__dict__ of a staticmethod or classmethod: what it has of its function."""
    cdef Value inner, found
    cdef int status
    if not is_type(&args[0], type_MethodWrapper):
        return fail_receiver(vm, native, &args[0])
    found.tag = UNSET
    try:
        function = (<MethodWrapper>args[0].u.o).function
        value_borrow(&inner, <PyObject*>function)
        made = {}
        if PY_VERSION >= 0x030A0000:
            for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
                status = forward_attribute(vm, &inner, <PyObject*>name, &found)
                if status == RAISED and exc_matches(vm, exc_AttributeError):
                    exc_clear(vm)
                    continue
                if status != OK:
                    return status
                made[name] = as_object(&found)
                value_clear(&found)
        set_object(out, made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# The rows, and what stands for them in subclasses.
row("super", "__make__", lib_super_new, "type=None, obj=None, /", 2)
for _name in ("__thisclass__", "__self__", "__self_class__"):
    row("super", _name, lib_super_getter, "self, /", 1, NATIVE_GETTER)
row("property", "__make__", lib_property_new, "fget=None, fset=None, fdel=None, doc=None", 2)
row("property", "__init__", lib_property_init, "self, /, fget=None, fset=None, fdel=None, doc=None", 2)
for _name in ("getter", "setter", "deleter"):
    row("property", _name, lib_property_copy, "self, function, /", 1, NATIVE_METHOD)
for _name in ("fget", "fset", "fdel", "__doc__", "__isabstractmethod__"):
    row("property", _name, lib_property_getter, "self, /", 1, NATIVE_GETTER)
if PY_VERSION >= 0x030D0000:
    row("property", "__name__", lib_property_getter, "self, /", 1, NATIVE_GETTER)
row("property", "__doc__=", lib_property_set_doc, "self, value, /", 1, NATIVE_METHOD)
if PY_VERSION >= 0x030A0000:
    row("property", "__set_name__", lib_property_set_name, "self, owner, name, /", 1, NATIVE_METHOD)
row("property", "__get__", lib_property_get, "self, instance, owner=None, /")
row("property", "__set__", lib_property_set, "self, instance, value, /")
row("property", "__delete__", lib_property_set, "self, instance, /")
for _c in (cls_staticmethod, cls_classmethod):
    row((<Class>_c).name, "__make__", lib_static_new, "function, /", 2)
    row((<Class>_c).name, "__init__", lib_static_init, "self, function, /", 2)
    row((<Class>_c).name, "__func__", lib_static_func, "self, /", 1, NATIVE_GETTER)
    row((<Class>_c).name, "__dict__", lib_static_dict, "self, /", 4, NATIVE_GETTER, None, _c)
    row((<Class>_c).name, "__wrapped__", lib_static_func, "self, /", 1, NATIVE_GETTER)
    row((<Class>_c).name, "__get__", lib_static_get, "self, instance, owner=None, /")
    for _name in ("__name__", "__doc__", "__qualname__", "__module__", "__annotations__", "__isabstractmethod__"):
        row((<Class>_c).name, _name, lib_static_forward, "self, /", 1, NATIVE_GETTER)
held_class(cls_property)
for _name in ("getter", "setter", "deleter"):
    _native = <Native>cls_property.attrs[_name]
    (<Native>_native).fn = lib_property_copy
    native_set_direct(<Native>_native)
_native = <Native>cls_property.attrs["__init__"]
(<Native>_native).fn = property_init_held
held_class(cls_staticmethod)
held_class(cls_classmethod)
for _c in (cls_staticmethod, cls_classmethod):
    _native = <Native>(<Class>_c).attrs["__init__"]
    (<Native>_native).fn = lib_static_init
    native_set_direct(<Native>_native)
