# typing's natives and what guests see of an alias: its origin, arguments, parameters and names.

cdef int typing_make_alias(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_make_alias(origin, args, head): what Generic.__class_getitem__ returns."""
    try:
        arguments = as_object(&args[1])
        if type(arguments) is not tuple:
            arguments = (arguments,)
        if meter_charge(vm, 4 * <int64_t>len(arguments)) != OK:
            return TRAPPED
        alias_check(arguments)
        arguments = tuple([cls_NoneType if one is None else tuple(one) if type(one) is list else one for one in arguments])
        head = as_object(&args[2])
        if head == "collections.abc.Callable":
            if type(arguments[0]) is tuple:
                arguments = <tuple>arguments[0] + <tuple>arguments[1:]
            text = callable_text(vm, head, arguments)
        else:
            text = f"{head}[" + ", ".join([alias_part(vm, one, True) for one in arguments]) + "]"
        made = alias_new(as_object(&args[0]), arguments, text)
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int make_generic_alias(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """types.GenericAlias(origin, args)."""
    try:
        arguments = as_object(&args[1])
        if type(arguments) is not tuple:
            arguments = (arguments,)
        if meter_charge(vm, 4 * <int64_t>len(arguments)) != OK:
            return TRAPPED
        heap_note(vm, 128)
        made = alias_new(as_object(&args[0]), arguments, None)
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int typing_get_origin(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """get_origin(tp)."""
    if is_type(&args[0], type_GuestAlias):
        a = <GuestAlias>args[0].u.o
        if (<GuestAlias>a).args is not None or type((<GuestAlias>a).origin) is Class:
            return alias_origin_get(vm, native, args, n, out)
    if is_type(&args[0], type_Class) and (<Class>args[0].u.o).name == "Generic" and (
            (<Class>args[0].u.o).module_name == "typing"):
        value_copy(out, &args[0])
        return OK
    set_none(out)
    return OK


cdef int typing_get_args(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """get_args(tp); of Callable the parameters come as a list."""
    result = ()
    try:
        if is_type(&args[0], type_GuestAlias) and (<GuestAlias>args[0].u.o).args is not None:
            a = <GuestAlias>args[0].u.o
            result = shown_args(vm, <GuestAlias>a, True)
            text = (<GuestAlias>a).text
            if text is not None and text.startswith(("typing.Callable[[", "collections.abc.Callable[[")):
                fuel_take(vm, len(result))
                result = (list(result[:len(result) - 1]), result[len(result) - 1])
        set_obj(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int alias_origin_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        origin = (<GuestAlias>args[0].u.o).origin
        if is_annotated(<GuestAlias>args[0].u.o) and native.name == "__origin__":
            origin = (<GuestAlias>args[0].u.o).args[0]
        elif type(origin) is GuestAlias or origin is None:
            kind = form_class(vm, <GuestAlias>args[0].u.o if origin is None else <GuestAlias>origin)
            if kind is not None:
                origin = kind
        set_any(out, <PyObject*>origin)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int alias_metadata_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """What stands behind the type in Annotated[type, ...]."""
    try:
        if not is_annotated(<GuestAlias>args[0].u.o):
            return fail_no_attribute(vm, &args[0], <PyObject*>native.name)
        found = (<tuple>(<GuestAlias>args[0].u.o).args)[1:]
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int alias_args_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        found = shown_args(vm, <GuestAlias>args[0].u.o, False)
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef tuple shown_args(VM vm, GuestAlias a, bint whole):
    """The arguments as guests see them: what is written as text stands for a type. whole: those of
    Annotated[...] that are no types, too."""
    cdef tuple found = a.args if a.args is not None else ()
    if a.text is None or not found or a.origin is typing_forms["Literal"]:
        return found
    if is_annotated(a):
        rest = found[1:] if whole else ()
        return (forward_ref(vm, found[0]) if type(found[0]) is str else found[0],) + rest
    for part in found:
        if type(part) is str:
            fuel_take(vm, len(found))
            return tuple([forward_ref(vm, one) if type(one) is str else one for one in found])
    return found


cdef object forward_ref(VM vm, object text):
    """typing.ForwardRef(text), its text not looked at yet. Raises."""
    cdef Value callee, args[1], made
    maker = library_member(vm, "_typing_hints", "_forward")
    callee.tag = args[0].tag = OBJ
    callee.u.o = <PyObject*>maker
    args[0].u.o = <PyObject*>text
    made.tag = UNSET
    if vm_call(vm, &callee, args, 1, NULL, &made) != OK:
        raise _GuestUnwinding()
    result = as_object(&made)
    value_clear(&made)
    return result


cdef int typing_with_args(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_with_args(alias, args): an alias like it with other arguments."""
    try:
        model, arguments = as_object(&args[0]), as_object(&args[1])
        if type(model) is not GuestAlias or type(arguments) is not tuple or (<GuestAlias>model).args is None:
            raise TypeError("an alias and a tuple, please")
        if meter_charge(vm, 10 + 4 * <int64_t>len(arguments)) != OK:
            return TRAPPED
        heap_note(vm, 200)
        made = alias_of(vm, <GuestAlias>model, arguments)
        set_any(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int alias_parameters_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        fuel_take(vm, 4 * (<GuestAlias>args[0].u.o).weight)
        found = alias_parameters((<GuestAlias>args[0].u.o).args or ())
        set_any(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int alias_iter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """`*alias` gives the alias itself, unpacked."""
    cdef Value items
    cdef int status
    try:
        a = <GuestAlias>args[0].u.o
        if (<GuestAlias>a).args is None:
            return fail_not_iterable(vm, &args[0])
        text = "*" + alias_text(vm, <GuestAlias>a)
        made = [alias_new((<GuestAlias>a).origin, (<GuestAlias>a).args, text)]
        items.tag = OBJ
        items.u.o = <PyObject*>made
        heap_note(vm, 300)
        status = iter_new(vm, &items, out)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int alias_module_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        origin = (<GuestAlias>args[0].u.o).origin
        text = (<GuestAlias>args[0].u.o).text
        name = "typing" if type(origin) is not Class or text is not None and text.startswith("typing.") else (
            (<Class>origin).module_name or "builtins")
        set_any(out, <PyObject*>name)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int alias_name_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        a = <GuestAlias>args[0].u.o
        if (<GuestAlias>a).text is not None:
            name = (<GuestAlias>a).text.partition("[")[0].rpartition(".")[2]
        elif type((<GuestAlias>a).origin) is Class:
            name = (<Class>(<GuestAlias>a).origin).name
        else:
            return fail_no_attribute(vm, &args[0], <PyObject*>native.name)
        set_any(out, <PyObject*>name)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int _typing_rows() except -1:
    table = module_natives.setdefault("typing", {})
    for name in ("Any Union Optional Callable Literal ClassVar Final Annotated NoReturn Never Self LiteralString"
                 " TypeAlias Concatenate TypeGuard Required NotRequired ReadOnly Unpack"
                 " List Dict Set FrozenSet Tuple Type " + _abstract_names + " " + _concrete_names).split():
        form = alias_new(_form_origins.get(name), None, "typing." + name)
        typing_forms[name] = form
        table[sys_intern(name)] = form
    table["Text"] = cls_str
    table["TYPE_CHECKING"] = False
    row("typing", "_make_alias", typing_make_alias, "origin, args, head, /")
    row("collections.abc", "_make_alias", typing_make_alias, "origin, args, head, /")
    row("GenericAlias", "__make__", make_generic_alias, "origin, args, /", 4, -1, None, cls_alias)
    row("typing", "_with_args", typing_with_args, "alias, args, /")
    row("typing", "get_origin", typing_get_origin, "tp")
    row("typing", "get_args", typing_get_args, "tp")
    row("GenericAlias", "__origin__", alias_origin_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("GenericAlias", "__metadata__", alias_metadata_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("GenericAlias", "__args__", alias_args_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("UnionType", "__args__", alias_args_get, "self, /", 1, NATIVE_GETTER, None, cls_UnionType)
    row("GenericAlias", "__parameters__", alias_parameters_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("UnionType", "__parameters__", alias_parameters_get, "self, /", 1, NATIVE_GETTER, None, cls_UnionType)
    row("GenericAlias", "__module__", alias_module_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("GenericAlias", "__qualname__", alias_name_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    if PY_VERSION >= 0x030B0000:
        row("GenericAlias", "__iter__", alias_iter, "self, /", 5, -1, None, cls_alias)
    row("GenericAlias", "__name__", alias_name_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("GenericAlias", "_name", alias_name_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    return 0

_typing_rows()
