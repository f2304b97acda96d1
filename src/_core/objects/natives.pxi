# The surface: rows of natives, and how a native is called.
#
# A row is one call of `row(...)` at import; it becomes a Native in the attributes of its class, in
# `builtin_natives` or in `module_natives[owner]`. Every native is called through `native_call`,
# which checks and arranges the arguments by the row's signature.

cdef dict builtin_natives = {}       # name -> Native
cdef dict module_natives = {}        # module name -> {name: Native or constant}
cdef list all_rows = []              # every Native that a row has made
cdef object _builtins_module = __import__("builtins")
# One harmless receiver per type, to ask the host for the text of an arity error.
cdef dict _receivers = {
    "int": 0, "bool": False, "float": 0.0, "complex": 0j, "str": "", "bytes": b"", "list": [],
    "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(), "range": range(0),
    "slice": slice(0), "bytearray": bytearray(),
}

# Classes whose natives look at their receiver themselves, since it may be an unboxed value or the
# payload of a guest's subclass; `object` and `type` take what they get by class.
cdef frozenset _checked_owners = frozenset(_receivers) | {"object", "type"}


cdef Native row(str owner, str name, NativeFn fn, str signature, int price=1, int kind=-1,
                object host=None, Class klass=None):
    """Add a native to the surface.

    A row named `__make__` of a class is what calling the class does (its arguments do not include
    the class): it returns a plain host value, subclasses wrap it. Mutable types (list, dict, set) have
    an `__init__` row beside it, which fills the receiver.

    owner: name of a built-in class ("list"), "builtins", or a module's name; klass: the class itself
    where its name is not that of a builtin. signature: CPython's text signature; kind: NATIVE_METHOD
    for classes and NATIVE_FUNCTION elsewhere, unless given. price: fuel, before what the native
    charges by size. host: the host's callable, asked for messages; found by name where possible.
    """
    cdef Native native = Native.__new__(Native)
    cdef int required = 0
    cdef int positional = 0
    all_rows.append(native)
    native.name = sys_intern(name)
    native.owner = owner
    native.fn = fn
    native.price = price
    native.signature = signature
    names = []
    keywords = []
    posonly = True
    n_posonly = 0
    has_slash = "/" in signature
    posonly = has_slash
    state = 0
    for part in signature.split(","):
        part = part.strip()
        if not part:
            continue
        if part == "/":
            posonly = False
            n_posonly = len(names)
            continue
        if part == "*":
            state = 1
            continue
        if part.startswith("**"):
            native.has_varkeywords = True
            continue
        if part.startswith("*"):
            native.has_varargs = True
            state = 1
            continue
        bare = part.split("=")[0].strip()
        names.append(bare)
        if state == 1:
            native.n_keyword_only += 1
            keywords.append(bare)
        else:
            positional += 1
            if "=" not in part:
                required += 1
            if not posonly:
                keywords.append(bare)
    native.n_posonly = n_posonly if has_slash else 0
    native.parameters = tuple([sys_intern(x) for x in names])
    native.keywords = tuple([sys_intern(x) for x in keywords])
    native.min_args = required
    native.max_args = -1 if native.has_varargs else positional
    if klass is None and owner in builtin_classes:
        klass = builtin_classes[owner]
    native.klass = klass
    if kind < 0:
        kind = NATIVE_FUNCTION if klass is None else NATIVE_METHOD
        if klass is not None and name.startswith("__") and name.endswith("__"):
            kind = NATIVE_WRAPPER
    if name == "__make__":
        # What calling the class does; its arguments do not include the class.
        native.kind = NATIVE_MAKER
        native.name = owner
        native.klass = klass
        native.host = host if host is not None else getattr(_builtins_module, owner, None)
        native_set_direct(native)
        klass.maker = native
        return native
    native.kind = kind
    if klass is not None and kind in (NATIVE_METHOD, NATIVE_WRAPPER, NATIVE_GETTER) and owner not in _checked_owners:
        native.guarded = fn
        native.fn = guarded_native
    native_set_direct(native)
    if host is None:
        if owner == "builtins":
            host = getattr(_builtins_module, name, None)
        elif owner in _receivers:
            host = getattr(type(_receivers[owner]), name, None)
    native.host = host
    if klass is not None and name.endswith("="):
        klass.attrs[(native.name.rstrip("="),)] = native       # no name that a guest can ask for
    elif klass is not None:
        klass.attrs[native.name] = native
    elif owner == "builtins":
        builtin_natives[native.name] = native
    else:
        module_natives.setdefault(owner, {})[native.name] = native
    return native


cdef int native_set_direct(Native native) except -1:
    """A native without names takes its arguments as they are."""
    if not native.keywords and not native.has_varkeywords:
        native.direct = native.fn
        native.direct_min = native.min_args
        native.direct_max = native.max_args if native.max_args >= 0 else INT32_MAX
    return 0


cdef Native row_quick(Native native, NativeFn quick, int low, int high):
    """Give the row a second function for calls without keywords: it takes from low to high positional
    arguments as they are, whatever the signature says about names and defaults."""
    native.direct = quick
    native.direct_min = low
    native.direct_max = high
    return native


cdef int guarded_native(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A native that takes its receiver for one of its class: a guest that calls it by way of the class
    may give it anything."""
    cdef Py_ssize_t place = native.has_varkeywords + (native.n_keyword_only if native.has_varargs else 0)
    cdef Class c
    if SP_LIKELY(place < n):
        c = class_of(&args[place])
        # Of what is no Instance the class is just what it is; that of a class is whatever metaclass the
        # guest has made, with any bases.
        if SP_UNLIKELY(c is not native.klass and not (
                is_type(&args[place], type_Instance) and is_subclass(c, native.klass))):
            return fail_receiver(vm, native, &args[place])
    return native.guarded(vm, native, args, n, out)


cdef inline bint native_does(Native native, NativeFn fn) noexcept:
    """Is fn what the native's row gave?"""
    return native.fn == fn or native.guarded == fn


cdef Native row_role(Native native, int role):
    """Say what the loop does itself when it calls the row's native."""
    native.role = role
    return native


cdef int held_native(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A native of a class of LAYOUT_HELD: an Instance that extends the class is seen as what it
    holds, and what gives the receiver back gives the Instance."""
    cdef Py_ssize_t place = native.has_varkeywords + (native.n_keyword_only if native.has_varargs else 0)
    cdef Value room[8]
    cdef Value* seen = room
    cdef Instance receiver
    cdef int status
    if place >= n or not is_type(&args[place], type_Instance) or (
            <Instance>args[place].u.o).klass.layout != LAYOUT_HELD:
        return native.inner(vm, native, args, n, out)
    receiver = <Instance>args[place].u.o
    if n > 8:
        seen = <Value*>malloc(n * sizeof(Value))
        if seen == NULL:
            return trap(vm, TRAP_MEMORY, None)
    memcpy(seen, args, n * sizeof(Value))
    held = receiver.payload
    seen[place].u.o = <PyObject*>held
    status = native.inner(vm, native, seen, n, out)
    if status == OK and out.tag == OBJ and out.u.o == <PyObject*>held:
        set_obj(out, <PyObject*>receiver)
    if seen != room:
        free(seen)
    return status


cdef int held_class(Class c) except -1:
    """Let guests extend c, whose natives know only its own values: their instances hold one. To be
    called after c's rows are made."""
    cdef Native native
    c.layout = LAYOUT_HELD
    c.flags &= ~CLASS_FINAL
    for found in c.attrs.values():
        if type(found) is Native and (<Native>found).kind != NATIVE_CLASS and (<Native>found).fn != held_native:
            native = <Native>found
            native.inner = native.fn
            native.fn = held_native
            native_set_direct(native)
    return 0


cdef int native_call(VM vm, Native native, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """Call a native: args are borrowed, the last len(kwnames) of the n go by name."""
    fuel_take(vm, native.price)
    if SP_LIKELY(kwnames == NULL and native.direct_min <= n and n <= native.direct_max):
        return native.direct(vm, native, args, n, out)
    if kwnames == NULL and not native.keywords and not native.has_varkeywords:
        return native_arity(vm, native, n, kwnames)
    return native_call_bound(vm, native, args, n, kwnames, out)


cdef int native_call_bound(VM vm, Native native, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """Arrange the arguments as the README says, then call."""
    cdef Value room[32]
    cdef Value* buffer = room
    cdef Value rest
    cdef Py_ssize_t n_names = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t n_positional = n - n_names
    cdef Py_ssize_t n_parameters = len(native.parameters)
    cdef Py_ssize_t n_ordinary = n_parameters - native.n_keyword_only
    cdef Py_ssize_t first = 1 if native.has_varkeywords else 0
    cdef Py_ssize_t n_extra, total, i, j, place
    cdef int status
    cdef PyObject* name
    if n_positional > n_ordinary and not native.has_varargs:
        return native_arity(vm, native, n, kwnames)
    n_extra = n_positional - n_ordinary if n_positional > n_ordinary else 0
    total = first + n_parameters + n_extra
    if total > 32:
        buffer = <Value*>malloc(total * sizeof(Value))
        if buffer == NULL:
            return trap(vm, TRAP_MEMORY, None)
    memset(buffer, 0, total * sizeof(Value))
    rest.tag = UNSET
    # With *args the keyword-only parameters come first, so that the variable ones are the tail.
    cdef Py_ssize_t ordinary_at = first + (native.n_keyword_only if native.has_varargs else 0)
    cdef Py_ssize_t keyword_at = first if native.has_varargs else first + n_ordinary
    for i in range(n_positional):
        buffer[ordinary_at + i] = args[i]
    status = OK
    for j in range(n_names):
        name = PyTuple_GET_ITEM(kwnames, j)
        place = -1
        for i in range(native.n_posonly, n_parameters):
            if PyTuple_GET_ITEM(<PyObject*>native.parameters, i) == name or (
                <object>name == native.parameters[i]
            ):
                place = ordinary_at + i if i < n_ordinary else keyword_at + (i - n_ordinary)
                break
        if place < 0:
            if not native.has_varkeywords:
                status = native_arity(vm, native, n, kwnames)
                break
            if rest.tag == UNSET:
                set_obj_steal(&rest, PyDict_New())
            (<dict>rest.u.o)[<object>name] = as_object(&args[n_positional + j])
        elif buffer[place].tag != UNSET:
            status = native_arity(vm, native, n, kwnames)
            break
        else:
            buffer[place] = args[n_positional + j]
    if status == OK:
        for i in range(native.min_args):
            if buffer[ordinary_at + i].tag == UNSET:
                status = native_arity(vm, native, n, kwnames)
                break
    if status == OK:
        if first:
            buffer[0] = rest
        # Without variable arguments and names a native takes just the positional ones it was given.
        if not native.keywords and not native.has_varargs:
            total = first + n_positional
        status = native.fn(vm, native, buffer, total, out)
    value_clear(&rest)
    if buffer != room:
        free(buffer)
    return status


# A call as the host's own code makes it: some messages depend on which of its ways is taken.
cdef object call_in_host = eval("lambda f, args, keywords: f(*args, **keywords) if keywords else f(*args)")


cdef int native_arity(VM vm, Native native, Py_ssize_t n, PyObject* kwnames) noexcept:
    """The arguments don't fit: raise TypeError with the text that the host gives."""
    try:
        names = () if kwnames == NULL else <object>kwnames
        positional = [()] * min(<object>(n - len(names)), 300)
        if native.host is not None:
            if native.kind == NATIVE_CLASS:
                del positional[:1]
            elif native.kind == NATIVE_METHOD or native.kind == NATIVE_WRAPPER:
                if positional and native.owner in _receivers:
                    positional[0] = _receivers[native.owner]
            try:
                call_in_host(native.host, positional, {name: None for name in names})
            except TypeError as error:
                return fail(vm, exc_TypeError, str(error))
            except BaseException:
                pass
        label = native.name
        given = len(positional)
        low = native.min_args
        high = native.max_args
        if native.kind != NATIVE_FUNCTION and native.kind != NATIVE_MAKER and given:
            given -= 1
            low -= 1
            high = high - 1 if high >= 0 else high
            if native.klass is not None:
                label = (<Class>native.klass).name + "." + label
        for name in names:
            if name not in native.keywords:
                return fail(vm, exc_TypeError, f"{label}() got an unexpected keyword argument '{name}'")
        if low == high:
            what = "no arguments" if low == 0 else "exactly one argument" if low == 1 else f"exactly {low} arguments"
            return fail(vm, exc_TypeError, f"{label}() takes {what} ({given} given)")
        label = native.name
        if given < low:
            return fail(vm, exc_TypeError, f"{label} expected at least {low} argument{'' if low == 1 else 's'}, got {given}")
        return fail(vm, exc_TypeError, f"{label} expected at most {high} argument{'' if high == 1 else 's'}, got {given}")
    except BaseException as error:
        return fail_from(vm, error)


cdef PyObject* unwrap(const Value* v) noexcept:
    """The host object of a value, borrowed: an OBJ's own, or the payload of an Instance of a class
    that extends a built-in type. NULL for unboxed values."""
    if v.tag != OBJ:
        return NULL
    if Py_TYPE(v.u.o) == type_Instance and (<Instance>v.u.o).payload is not None:
        return <PyObject*>(<Instance>v.u.o).payload
    return v.u.o


cdef PyObject* native_self(VM vm, Native native, const Value* v, PyTypeObject* t) noexcept:
    """The receiver as a host object of exactly type t, borrowed; NULL with TypeError raised."""
    cdef PyObject* o = unwrap(v)
    if o != NULL and Py_TYPE(o) == t:
        return o
    fail_receiver(vm, native, v)
    return NULL


cdef int fail_receiver(VM vm, Native native, const Value* v) noexcept:
    owner = native.owner
    got = type_name(v)
    if native.kind == NATIVE_WRAPPER:
        return fail(vm, exc_TypeError, f"descriptor '{native.name}' requires a '{owner}' object but received a '{got}'")
    return fail(vm, exc_TypeError, f"descriptor '{native.name}' for '{owner}' objects doesn't apply to a '{got}' object")


cdef int arg_index(VM vm, const Value* v, int64_t* out, Class overflow) noexcept:
    """An integer argument: int, bool, or an object with __index__. overflow: the class to raise when
    it does not fit int64 (IndexError, OverflowError), None: clamp."""
    cdef PyObject* o
    cdef Value result
    cdef int status
    if as_int(v, out):
        return OK
    o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyLong_Type:
        if sp_int_as_i64(o, out):
            return OK
        if overflow is not None:
            return fail(vm, overflow, "cannot fit 'int' into an index-sized integer" if overflow is exc_IndexError
                        else "Python int too large to convert to C ssize_t")
        out[0] = INT64_MAX if <object>o > 0 else INT64_MIN
        return OK
    result.tag = UNSET
    status = value_index(vm, v, &result)
    if status != OK:
        return status
    if not as_int(&result, out):
        if overflow is not None:
            value_clear(&result)
            return fail(vm, overflow, "cannot fit 'int' into an index-sized integer" if overflow is exc_IndexError
                        else "Python int too large to convert to C ssize_t")
        out[0] = INT64_MAX if <object>result.u.o > 0 else INT64_MIN
    value_clear(&result)
    return OK


cdef int value_index(VM vm, const Value* v, Value* out) noexcept:
    """operator.index: an int (INT or exact host int) of v, through __index__ where it has one."""
    cdef Value method
    cdef int status
    cdef PyObject* o
    if v.tag == INT:
        out[0] = v[0]
        return OK
    if v.tag == BOOL:
        set_int(out, v.u.i)
        return OK
    o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyLong_Type:
        set_obj(out, o)
        return OK
    if is_type(v, type_Instance):
        method.tag = UNSET
        status = obj_special(vm, v, <PyObject*>s___index__, &method)
        if status == OK:
            status = vm_call(vm, &method, NULL, 0, NULL, out)
            value_clear(&method)
            if status != OK:
                return status
            if out.tag == BOOL:
                set_int(out, out.u.i)
            if not is_int(out):
                return fail(vm, exc_TypeError, f"__index__ returned non-int (type {type_name(out)})")
            return OK
        if status != DONE:
            return status
    return fail(vm, exc_TypeError, f"'{type_name(v)}' object cannot be interpreted as an integer")
