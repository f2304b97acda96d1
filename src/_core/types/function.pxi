# Attributes of functions, bound methods and natives. There is no way from a function to its code, its
# globals or its cells.

cdef Function _function_arg(VM vm, Native native, const Value* v):
    if is_type(v, type_Function):
        return <Function>v.u.o
    fail_receiver(vm, native, v)
    return None


cdef int lib_function_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Assignment is function_setattr's business."""
    cdef Function f = _function_arg(vm, native, &args[0])
    if f is None:
        return RAISED
    name = native.name
    if name == "__name__":
        set_any(out, <PyObject*>f.name)
    elif name == "__qualname__":
        set_any(out, <PyObject*>f.qualname)
    elif name == "__doc__":
        set_any(out, <PyObject*>f.doc)
    elif name == "__defaults__":
        set_any(out, <PyObject*>f.defaults)
    elif name == "__kwdefaults__":
        set_any(out, <PyObject*>f.kwdefaults)
    elif name == "__annotations__":
        if f.annotations is None:
            f.annotations = {}
        set_any(out, <PyObject*>f.annotations)
    elif name == "__module__":
        set_any(out, <PyObject*>f.module.name)
    elif name == "__closure__":
        closure = tuple(f.closure) if f.closure else None
        set_any(out, <PyObject*>closure)
    else:
        if f.attrs is None:
            f.attrs = {}
        set_any(out, <PyObject*>f.attrs)
    return OK


cdef int lib_call(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """f.__call__(...): args: keywords or UNSET, the callable, arguments."""
    cdef Value* buffer
    cdef Py_ssize_t i, total
    cdef int status
    cdef dict keywords = None
    cdef tuple names = ()
    if class_of(&args[1]) is not native.klass:
        return fail_receiver(vm, native, &args[1])
    try:
        if args[0].tag == OBJ:
            keywords = <dict>args[0].u.o
            names = tuple(keywords)
        total = n - 2 + len(names)
        buffer = <Value*>calloc(total + 1, sizeof(Value))
        if buffer == NULL:
            return trap(vm, TRAP_MEMORY, None)
        for i in range(n - 2):
            buffer[i] = args[i + 2]
        for i in range(len(names)):
            value_borrow(&buffer[n - 2 + i], <PyObject*>keywords[names[i]])
        status = vm_call(vm, &args[1], buffer, total, <PyObject*>names if names else NULL, out)
        free(buffer)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_descriptor_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """f.__get__(instance, owner=None) of functions and natives."""
    cdef Class c
    if class_of(&args[0]) is not native.klass:
        return fail_receiver(vm, native, &args[0])
    if n > 2 and is_type(&args[2], type_Class):
        c = <Class>args[2].u.o
    else:
        c = class_of(&args[1])
    if args[1].tag == NONE and c is not cls_NoneType:
        value_copy(out, &args[0])
        return OK
    return bind_attribute(vm, args[0].u.o, &args[1], c, out)


cdef int lib_cell_contents(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if not is_type(&args[0], type_Cell):
        return fail_receiver(vm, native, &args[0])
    if (<Cell>args[0].u.o).v.tag == UNSET:
        return fail(vm, exc_ValueError, "Cell is empty")
    value_copy(out, &(<Cell>args[0].u.o).v)
    return OK


cdef int lib_cell_set(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Write what a cell holds, or (UNSET) empty it."""
    if not is_type(&args[0], type_Cell):
        return fail_receiver(vm, native, &args[0])
    value_copy(&(<Cell>args[0].u.o).v, &args[1])
    return OK


# ---- bound methods ----

cdef int lib_method_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef BoundMethod m
    cdef Value inner
    if not is_type(&args[0], type_BoundMethod):
        if is_type(&args[0], type_Native):
            return lib_native_getter(vm, native, args, n, out)
        return fail_receiver(vm, native, &args[0])
    m = <BoundMethod>args[0].u.o
    name = native.name
    if name == "__self__":
        set_any(out, <PyObject*>m.receiver)
        return OK
    if name == "__func__":
        set_any(out, <PyObject*>m.function)
        return OK
    if name == "__objclass__":
        owner = (<Native>m.function).klass if type(m.function) is Native else None
        set_any(out, <PyObject*>owner)
        return OK
    value_borrow(&inner, <PyObject*>m.function)
    return forward_attribute(vm, &inner, <PyObject*>name, out)


cdef int lib_method_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """types.MethodType(function, instance)."""
    if not value_is_callable(vm, &args[0]):
        return fail(vm, exc_TypeError, "first argument must be callable")
    if args[1].tag == NONE:
        return fail(vm, exc_TypeError, "instance must not be None" if PY_VERSION >= 0x030D0000
                    else "self must not be None")
    try:
        set_object(out, bound_method(as_object(&args[0]), as_object(&args[1])))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_method_getattribute(VM vm, const Value* v, PyObject* name, Value* out) noexcept:
    """What a bound method has of its function: any attribute that it has not itself."""
    cdef Value inner
    function = (<BoundMethod>v.u.o).function
    value_borrow(&inner, <PyObject*>function)
    return forward_attribute(vm, &inner, name, out)


cdef int lib_cell_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """types.CellType([contents])."""
    cdef Cell c
    try:
        heap_note(vm, 60)
        c = Cell.__new__(Cell)
        if n:
            value_copy(&c.v, &args[0])
        set_obj(out, <PyObject*>c)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("cell", "__make__", lib_cell_make, "contents=None, /", 3, -1, None, cls_cell)


# ---- what `inspect` asks ----

cdef int lib_function_facts(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """(positional, positional-only, keyword-only, flags, names of all parameters) of a function written
    in Python; None for anything else."""
    cdef Function f
    cdef Code c
    try:
        if not is_type(&args[0], type_Function):
            set_none(out)
            return OK
        f = <Function>args[0].u.o
        c = f.code
        found = (c.argcount, c.posonly_count, c.kwonly_count, c.flags, tuple(c.local_names[:c.n_parameters]))
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_generator_facts(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """(flags, state) of a generator or coroutine: 0 created, 1 suspended, 2 running, 3 finished; else
    None."""
    cdef Generator g
    try:
        if not is_type(&args[0], type_Generator):
            set_none(out)
            return OK
        g = <Generator>args[0].u.o
        state = 0 if g.state == GEN_CREATED else 1 if g.state == GEN_SUSPENDED else 2 if g.state == GEN_RUNNING else 3
        found = (g.function.code.flags, state)
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


import builtins as host_builtins


cdef object host_namesake(Native native):
    """The host's callable that a native stands for, or None: only its text signature is asked for."""
    cdef Class c = native.klass
    if native.host is not None:
        return native.host
    if c is None:
        return getattr(host_builtins, native.name, None) if native.owner == "builtins" else None
    if c.host_type == NULL or c.module_name != "builtins" or c.name in ("function", "generator", "code", "frame"):
        return None
    return getattr(<object>c.host_type, native.name, None)


cdef int lib_text_signature(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The parameters of a native as text, as the host's namesake says them, False if that has none; what
    is bound already is left out. None for anything else than a native."""
    cdef PyObject* o = args[0].u.o if args[0].tag == OBJ else NULL
    cdef bint is_bound = False
    try:
        if o != NULL and Py_TYPE(o) == type_BoundMethod:
            o = <PyObject*>(<BoundMethod>o).function
            is_bound = True
        if o == NULL or Py_TYPE(o) != type_Native:
            set_none(out)
            return OK
        namesake = host_namesake(<Native>o)
        signature = (<Native>o).signature
        if namesake is not None:
            given = getattr(namesake, "__text_signature__", None)
            if type(given) is not str:
                set_bool(out, False)
                return OK
            signature = given[1:len(given) - 1]
            is_bound = is_bound or signature.startswith("$module")
        if meter_charge(vm, len(signature)) != OK:
            return TRAPPED
        if is_bound:
            signature = signature.partition(", ")[2]
            if signature == "/":
                signature = ""
            elif signature.startswith("/, "):
                signature = signature[3:]
        signature = signature.replace("$", "")
        set_any(out, <PyObject*>signature)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("inspect", "_function_facts", lib_function_facts, "function, /", 4, NATIVE_FUNCTION)
row("inspect", "_generator_facts", lib_generator_facts, "generator, /", 2, NATIVE_FUNCTION)
row("inspect", "_text_signature", lib_text_signature, "function, /", 2, NATIVE_FUNCTION)


# ---- natives ----

cdef int lib_native_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Native f
    if not is_type(&args[0], type_Native):
        return fail_receiver(vm, native, &args[0])
    f = <Native>args[0].u.o
    name = native.name
    if name == "__name__":
        set_any(out, <PyObject*>f.name)
    elif name == "__qualname__":
        shown = f"{(<Class>f.klass).name}.{f.name}" if f.klass is not None else f.name
        set_any(out, <PyObject*>shown)
    elif name == "__module__":
        if f.klass is not None or f.owner == "":
            set_none(out)
        else:
            set_any(out, <PyObject*>f.owner)
    elif name == "__doc__":
        doc = getattr(f.host, "__doc__", None)
        if type(doc) is not str:
            doc = None
        set_any(out, <PyObject*>doc)
    elif name == "__objclass__" and f.klass is not None:
        set_any(out, <PyObject*>f.klass)
    else:
        set_none(out)
    return OK


for _name in ("__name__", "__qualname__", "__doc__", "__defaults__", "__kwdefaults__", "__annotations__",
              "__module__", "__closure__", "__dict__"):
    row("function", _name, lib_function_getter, "self, /", 1, NATIVE_GETTER, None, cls_function)
row("cell", "cell_contents", lib_cell_contents, "self, /", 1, NATIVE_GETTER, None, cls_cell)
row("cell", "cell_contents=", lib_cell_set, "self, value, /", 1, NATIVE_METHOD, None, cls_cell)
row("function", "__get__", lib_descriptor_get, "self, instance, owner=None, /", 1, -1, None, cls_function)
for _c in (cls_function, cls_method, cls_builtin, cls_method_descriptor, cls_wrapper_descriptor,
           cls_method_wrapper):
    row((<Class>_c).name, "__call__", lib_call, "self, /, *args, **kwargs", 1, -1, None, _c)
for _c in (cls_method_descriptor, cls_wrapper_descriptor):
    row((<Class>_c).name, "__get__", lib_descriptor_get, "self, instance, owner=None, /", 1, -1, None, _c)
    row((<Class>_c).name, "__objclass__", lib_native_getter, "self, /", 1, NATIVE_GETTER, None, _c)
for _c in (cls_method, cls_builtin, cls_method_wrapper):
    row((<Class>_c).name, "__self__", lib_method_getter, "self, /", 1, NATIVE_GETTER, None, _c)
for _c in (cls_method, cls_builtin, cls_method_descriptor, cls_wrapper_descriptor, cls_method_wrapper):
    for _name in ("__name__", "__qualname__", "__doc__", "__module__"):
        row((<Class>_c).name, _name, lib_method_getter, "self, /", 1, NATIVE_GETTER, None, _c)
row("method-wrapper", "__objclass__", lib_method_getter, "self, /", 1, NATIVE_GETTER, None, cls_method_wrapper)
row("method", "__make__", lib_method_make, "function, instance, /", 2, -1, None, cls_method)
row("method", "__func__", lib_method_getter, "self, /", 1, NATIVE_GETTER, None, cls_method)
for _name in ("__defaults__", "__kwdefaults__", "__annotations__", "__dict__"):
    row("method", _name, lib_method_getter, "self, /", 1, NATIVE_GETTER, None, cls_method)
