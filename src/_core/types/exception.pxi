# Exceptions as objects: construction, notes, causes, the attributes of particular classes.
#
# An exception is an Instance whose payload is an ExcState. Attributes that CPython keeps in C fields
# of particular classes (errno, value, code, name ...) are in `ExcState.fields`; where a field is not
# there it is derived from the arguments.

cdef ExcState exc_state(VM vm, Native native, const Value* v):
    if is_type(v, type_Instance) and type((<Instance>v.u.o).payload) is ExcState:
        return <ExcState>(<Instance>v.u.o).payload
    fail_receiver(vm, native, v)
    return None


# Attributes with fields of their own: class -> names in the order of the arguments.
cdef dict _exc_keywords = {"ImportError": ("name", "path"), "NameError": ("name",), "AttributeError": ("name", "obj")}
if PY_VERSION < 0x030A0000:
    _exc_keywords = {"ImportError": ("name", "path")}
cdef dict _errno_classes = {}

cdef int _fill_errno_classes() except -1:
    for name, c in builtin_classes.items():
        host = getattr(_builtins_module, name, None)
        if isinstance(host, type) and issubclass(host, OSError) and host is not OSError:
            _errno_classes[host] = c
    return 0

_fill_errno_classes()


cdef object os_error_class(Class c, tuple args):
    """The class that OSError(errno, text) makes: FileNotFoundError for ENOENT and so on."""
    if c is exc_OSError and 2 <= len(args) <= 5 and type(args[0]) is int:
        found = _errno_classes.get(type(OSError(args[0], "")))
        if found is not None:
            return found
    return c


cdef int exc_fill(Instance e, tuple args, dict keywords) except -1:
    """Set args and fields as the built-in __init__ does. Host TypeErrors for bad keywords."""
    cdef ExcState state = <ExcState>e.payload
    cdef Class c = e.klass
    state.args = args
    if is_subclass(c, exc_OSError):
        if 2 <= len(args) <= 5:
            state.fields = {"errno": args[0], "strerror": args[1]}
            if len(args) >= 3:
                state.fields["filename"] = args[2]
                state.args = args[:2]
            if len(args) == 5:
                state.fields["filename2"] = args[4]
    elif is_subclass(c, exc_SyntaxError):
        state.fields = {"msg": args[0] if args else None}
        if len(args) == 2 and type(args[1]) is tuple and len(args[1]) in (4, 6):
            names = ("filename", "lineno", "offset", "text", "end_lineno", "end_offset")
            state.fields.update(zip(names, args[1]))
    elif c.layout == LAYOUT_EXCEPTION and is_subclass(c, exc_UnicodeError):
        _fill_unicode(state, c, args)
    if keywords:
        for k in c.mro:
            names = _exc_keywords.get((<Class>k).name) if (<Class>k).flags & CLASS_BUILTIN else None
            if names is not None:
                for name in keywords:
                    if name not in names:
                        raise TypeError(f"'{name}' is an invalid keyword argument for {(<Class>k).name}()"
                                        if PY_VERSION < 0x030D0000 else
                                        f"{(<Class>k).name}() got an unexpected keyword argument '{name}'")
                if state.fields is None:
                    state.fields = {}
                state.fields.update(keywords)
                return 0
        raise TypeError(f"{c.name}() takes no keyword arguments")
    return 0


cdef int _fill_unicode(ExcState state, Class c, tuple args) except -1:
    host = None
    for k in c.mro:
        if (<Class>k).flags & CLASS_BUILTIN:
            host = getattr(_builtins_module, (<Class>k).name)
            break
    if host is UnicodeError:
        return 0
    try:
        host(*args)      # the host checks number and types; exact host values or its own TypeError
    except TypeError as error:
        text = str(error)
        for one in args:
            if type(one).__module__ == Instance.__module__:
                text = text.replace(f"{Instance.__module__}.{type(one).__name__}",
                                    class_of_object(<PyObject*>one).name)
        raise TypeError(text) from None
    names = ("encoding", "object", "start", "end", "reason")
    if host is UnicodeTranslateError:
        names = names[1:]
    state.fields = dict(zip(names, args))
    return 0


cdef tuple _values_tuple(Value* args, Py_ssize_t n):
    cdef Py_ssize_t i
    if n == 0:
        return ()
    if n == 1:
        return (as_object(&args[0]),)
    return tuple([as_object(&args[i]) for i in range(n)])


cdef int lib_exc_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Calling a built-in exception class that takes no keywords and has no fields."""
    try:
        heap_note(vm, 360 + n * 8)
        fuel_take(vm, n >> 3)
        e = exc_new(native.klass, _values_tuple(args, n))
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>e)
    return OK


cdef int lib_exc_make_fields(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The same for classes with fields. args: keywords or UNSET, arguments."""
    cdef Instance e
    try:
        heap_note(vm, 600 + n * 8)
        fuel_take(vm, n >> 3)
        given = _values_tuple(args + 1, n - 1)
        e = exc_new(<Class>os_error_class(native.klass, given), given)
        exc_fill(e, given, <dict>args[0].u.o if args[0].tag == OBJ else None)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>e)
    return OK


cdef int lib_exc_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """BaseException.__init__: args: keywords or UNSET, self, arguments."""
    cdef ExcState state = exc_state(vm, native, &args[1])
    if state is None:
        return RAISED
    fuel_take(vm, n >> 3)
    try:
        exc_fill(<Instance>args[1].u.o, _values_tuple(args + 2, n - 2),
                 <dict>args[0].u.o if args[0].tag == OBJ else None)
    except BaseException as error:
        return fail_from(vm, error)
    set_none(out)
    return OK


# ---- attributes of all ----

cdef int lib_exc_getter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef ExcState state = exc_state(vm, native, &args[0])
    if state is None:
        return RAISED
    if native.name == "args":
        set_obj(out, <PyObject*>state.args)
    elif native.name == "__cause__":
        set_any(out, <PyObject*>state.cause)
    elif native.name == "__context__":
        set_any(out, <PyObject*>state.context)
    elif native.name == "__suppress_context__":
        set_bool(out, state.suppress_context)
    elif native.name == "__notes__":
        if state.notes is None:
            return fail_no_attribute(vm, &args[0], <PyObject*>native.name)
        set_obj(out, <PyObject*>state.notes)
    else:
        return exc_traceback(vm, <Instance>args[0].u.o, out)
    return OK


cdef int exc_traceback(VM vm, Instance e, Value* out) noexcept:
    """e.__traceback__: None while nothing was recorded."""
    heap_note(vm, 100 + 80 * (<ExcState>e.payload).n_entries)
    traceback_value(e, out)
    return OK


cdef int lib_exc_setter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args[1] UNSET: deletion."""
    cdef ExcState state = exc_state(vm, native, &args[0])
    cdef PyObject* items
    cdef Instance other
    name = native.name[:len(native.name) - 1]
    if state is None:
        return RAISED
    if args[1].tag == UNSET:
        if name == "__notes__":
            if state.notes is None:
                return fail(vm, exc_AttributeError, name)
            state.notes = None
            return OK
        if name in ("__suppress_context__", "args"):
            return fail(vm, exc_TypeError, f"{name} may not be deleted"
                        if name == "args" else "can't delete numeric/char attribute")
        return fail(vm, exc_TypeError, f"{name} may not be deleted")
    if name == "args":
        items = iter_to_tuple(vm, &args[1])
        if items == NULL:
            return failed(vm)
        state.args = <object>items
        Py_DECREF(items)
    elif name == "__suppress_context__":
        if args[1].tag != BOOL:
            return fail(vm, exc_TypeError, "attribute value type must be bool")
        state.suppress_context = args[1].u.i != 0
    elif name == "__notes__":
        if not is_type(&args[1], &PyList_Type):
            return fail(vm, exc_TypeError, "Cannot add note: __notes__ is not a list")
        state.notes = <list>args[1].u.o
    elif name == "__traceback__":
        if args[1].tag != NONE and not (args[1].tag == OBJ and type(<object>args[1].u.o) is Traceback):
            return fail(vm, exc_TypeError, "__traceback__ must be a traceback or None")
        return exc_set_traceback(vm, state, &args[1])
    else:
        if args[1].tag != NONE and not is_exception(&args[1]):
            word = "exception cause" if name == "__cause__" else "exception context"
            return fail(vm, exc_TypeError, f"{word} must be None or derive from BaseException")
        other = None if args[1].tag == NONE else <Instance>args[1].u.o
        if name == "__cause__":
            state.cause = other
            state.suppress_context = True
        else:
            state.context = other
            if other is not None:
                (<ExcState>other.payload).is_context = True
    return OK


cdef int exc_set_traceback(VM vm, ExcState state, const Value* v) noexcept:
    """Replace what was recorded by a traceback's lines, or by nothing."""
    cdef int32_t i, n = 0
    cdef TracebackEntry* entries = NULL
    try:
        if v.tag == OBJ:
            listed = (<Traceback>v.u.o).entries
            listed = listed[:len(listed) - (<Traceback>v.u.o).position]
            n = len(listed)
            if n:
                entries = <TracebackEntry*>malloc(n * sizeof(TracebackEntry))
                if entries == NULL:
                    return trap(vm, TRAP_MEMORY, None)
                for i in range(n):
                    code, index = listed[i]
                    entries[i].code = sp_new_ref(<PyObject*>code)
                    entries[i].index = index
    except BaseException as error:
        return fail_from(vm, error)
    for i in range(state.n_entries):
        Py_DECREF(state.entries[i].code)
    free(state.entries)
    state.entries = entries
    state.n_entries = state.capacity = state.shown_entries = n
    state.shown = <object>v.u.o if n else None
    return OK


cdef int lib_exc_with_traceback(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef ExcState state = exc_state(vm, native, &args[0])
    cdef int status
    if state is None:
        return RAISED
    if args[1].tag != NONE and not (args[1].tag == OBJ and type(<object>args[1].u.o) is Traceback):
        return fail(vm, exc_TypeError, "__traceback__ must be a traceback or None")
    status = exc_set_traceback(vm, state, &args[1])
    if status == OK:
        value_copy(out, &args[0])
    return status


cdef int lib_exc_add_note(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef ExcState state = exc_state(vm, native, &args[0])
    cdef PyObject* text = unwrap(&args[1])
    if state is None:
        return RAISED
    if text == NULL or Py_TYPE(text) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, f"note must be a str, not '{type_name(&args[1])}'")
    try:
        if state.notes is None:
            state.notes = []
        state.notes.append(as_object(&args[1]))
        heap_note(vm, 16)
    except BaseException as error:
        return fail_from(vm, error)
    set_none(out)
    return OK


# ---- attributes of some ----

cdef int lib_exc_field(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef ExcState state = exc_state(vm, native, &args[0])
    cdef Class c
    if state is None:
        return RAISED
    name = native.name
    if state.fields is not None and name in state.fields:
        found = state.fields[name]
        set_any(out, <PyObject*>found)
        return OK
    c = (<Instance>args[0].u.o).klass
    given = <tuple>state.args
    found = None
    if name == "value" and given:
        found = given[0]
    elif name == "code" and given:
        found = given[0] if len(given) == 1 else given
    elif name == "msg" and given and (len(given) == 1 or is_subclass(c, exc_SyntaxError)):
        found = given[0]
    elif name == "message" and given:
        found = given[0]
    elif name == "exceptions" and len(given) > 1:
        found = ()
        if type(given[1]) in (list, tuple):
            fuel_take(vm, len(given[1]) >> 3)
            found = tuple(given[1])
    elif name == "characters_written":
        return fail_no_attribute(vm, &args[0], <PyObject*>name)
    set_any(out, <PyObject*>found)
    return OK


cdef int lib_exc_set_field(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef ExcState state = exc_state(vm, native, &args[0])
    if state is None:
        return RAISED
    try:
        if state.fields is None:
            state.fields = {}
        heap_note(vm, 300)
        state.fields[native.name[:len(native.name) - 1]] = None if args[1].tag == UNSET else as_object(&args[1])
    except BaseException as error:
        return fail_from(vm, error)
    return OK


cdef int _exception_rows() except -1:
    cdef Class c
    cdef NativeFn make
    fields = {
        "StopIteration": ("value",), "SystemExit": ("code",), "ImportError": ("msg", "name", "path"),
        "StopAsyncIteration": ("value",),
        "OSError": ("errno", "strerror", "filename", "filename2", "characters_written"),
        "SyntaxError": ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset",
                        "print_file_and_line"),
        "UnicodeEncodeError": ("encoding", "object", "start", "end", "reason"),
        "UnicodeDecodeError": ("encoding", "object", "start", "end", "reason"),
        "UnicodeTranslateError": ("object", "start", "end", "reason"),
        "BaseExceptionGroup": ("message", "exceptions"),
    }
    if PY_VERSION >= 0x030A0000:
        fields["NameError"] = ("name",)
        fields["AttributeError"] = ("name", "obj")
    if PY_VERSION >= 0x030C0000:
        fields["ImportError"] += ("name_from",)
    for name in fields:
        if name not in builtin_classes:
            continue
        for field in fields[name]:
            row(name, field, lib_exc_field, "self, /", 1, NATIVE_GETTER)
            if name != "BaseExceptionGroup":
                row(name, field + "=", lib_exc_set_field, "self, value, /", 1, NATIVE_METHOD)
    for name, found in builtin_classes.items():
        c = <Class>found
        if not c.flags & CLASS_EXCEPTION:
            continue
        special = False
        for k in c.mro:
            if (<Class>k) in (exc_OSError, exc_SyntaxError, exc_UnicodeError, exc_ImportError, exc_NameError,
                              exc_AttributeError):
                special = True
        if c.name in ("BaseExceptionGroup", "ExceptionGroup"):
            continue    # lib_group
        if special:
            row(c.name, "__make__", lib_exc_make_fields, "*args, **kwargs", 3, -1, None, c)
        else:
            row(c.name, "__make__", lib_exc_make, "*args", 3, -1, None, c)
    return 0

_exception_rows()

row("BaseException", "__init__", lib_exc_init, "self, /, *args, **kwargs", 2)
for _name in ("args", "__cause__", "__context__", "__suppress_context__", "__traceback__"):
    row("BaseException", _name, lib_exc_getter, "self, /", 1, NATIVE_GETTER)
    row("BaseException", _name + "=", lib_exc_setter, "self, value, /", 1, NATIVE_METHOD)
row("BaseException", "with_traceback", lib_exc_with_traceback, "self, tb, /", 1, NATIVE_METHOD)
if PY_VERSION >= 0x030B0000:
    row("BaseException", "add_note", lib_exc_add_note, "self, note, /", 1, NATIVE_METHOD)
    row("BaseException", "__notes__", lib_exc_getter, "self, /", 1, NATIVE_GETTER)
    row("BaseException", "__notes__=", lib_exc_setter, "self, value, /", 1, NATIVE_METHOD)
