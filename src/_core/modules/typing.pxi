# Generic aliases: list[int], and typing's special forms and their subscripted results.
#
# A form (typing.List, typing.Optional ...) is a GuestAlias without arguments, a constant of the
# process, so that importing it costs a look-up; subscribing one makes a GuestAlias with its text made
# at once. typing's classes (Generic, NamedTuple, Protocol ...) are guest source.

cdef dict typing_forms = {}          # name -> GuestAlias

# Forms that stand for a class of their own, by the class that they are called through.
cdef dict _form_origins = {
    "List": cls_list, "Dict": cls_dict, "Set": cls_set, "FrozenSet": cls_frozenset, "Tuple": cls_tuple,
    "Type": cls_type, "Text": cls_str,
}


# Forms whose classes are guest code, loaded when something needs the class.
cdef str _abstract_names = (
    "Iterable Iterator Generator Reversible Container Collection Sized Hashable Sequence MutableSequence Mapping"
    " MutableMapping MutableSet AbstractSet KeysView ItemsView ValuesView MappingView Awaitable Coroutine"
    " AsyncIterable AsyncIterator AsyncGenerator ByteString ContextManager AsyncContextManager")
cdef str _concrete_names = "Deque DefaultDict OrderedDict Counter ChainMap Pattern Match"


cdef object form_class(VM vm, GuestAlias form):
    """The class that a form without arguments stands for; None if there is none. Raises."""
    cdef Value module, found
    if form.origin is not None or form.text is None or form.args is not None:
        return form.origin
    name = form.text[7:]
    if name in ("ContextManager", "AsyncContextManager"):
        home, wanted = "contextlib", "Abstract" + name
    elif name == "Callable" or name in _abstract_names.split():
        home, wanted = "collections.abc", "Set" if name == "AbstractSet" else name
    elif name in ("Pattern", "Match"):
        home, wanted = "re", name
    elif name in _concrete_names.split():
        home, wanted = "collections", {"Deque": "deque", "DefaultDict": "defaultdict"}.get(name, name)
    else:
        return None
    owner = vm.modules.get(home)
    if owner is None:
        owner = load_library(vm, library_specs[home])
        if owner is None:
            raise _GuestUnwinding()
    module.tag = OBJ
    module.u.o = <PyObject*>owner
    found.tag = UNSET
    if module_getattr(vm, <Module>owner, &module, <PyObject*>wanted, &found) != OK:
        raise _GuestUnwinding()
    result = as_object(&found)
    value_clear(&found)
    return result


cdef GuestAlias alias_new(object origin, object args, object text):
    cdef GuestAlias a = GuestAlias.__new__(GuestAlias)
    a.origin = origin
    a.args = args
    a.text = text
    alias_close(a)
    return a


cdef int alias_check(object arguments) except -1:
    """RecursionError unless an alias may have these arguments: before its text is made of theirs."""
    cdef int depth = 0
    cdef int64_t weight = 0
    return alias_weigh(arguments, 1, &depth, &weight)


cdef object alias_part(VM vm, object part, bint in_typing):
    """How an argument is shown. Raises."""
    if type(part) is Class:
        return qualified_name_full(<Class>part)
    if part is None:
        return "None"
    if part is ...:
        return "..."
    if type(part) is str and in_typing:
        return f"ForwardRef({part!r})"
    if type(part) is list or type(part) is tuple:
        return "[" + ", ".join([alias_part(vm, one, in_typing) for one in part]) + "]"
    return sub_repr(vm, part)


cdef object qualified_name_full(Class c):
    if c.module_name is None or c.module_name == "builtins":
        return c.qualname
    return f"{c.module_name}.{c.qualname}"


cdef bint is_type_variable(object o) except -1:
    """A TypeVar, ParamSpec or TypeVarTuple of typing's guest source."""
    if type(o) is not Instance:
        return False
    return (<Instance>o).klass.module_name == "typing" and (<Instance>o).klass.name in ("TypeVar", "ParamSpec", "TypeVarTuple")


cdef tuple alias_parameters(object args):
    """The type variables among the arguments, in order of first appearance."""
    found = []
    for part in args if type(args) is tuple else (args,):
        if is_type_variable(part):
            if not any([part is one for one in found]):
                found.append(part)
        elif type(part) is GuestAlias and (<GuestAlias>part).args is not None:
            for one in alias_parameters((<GuestAlias>part).args):
                if not any([one is other for other in found]):
                    found.append(one)
        elif type(part) is list or type(part) is tuple:
            for one in alias_parameters(tuple(part)):
                if not any([one is other for other in found]):
                    found.append(one)
    return tuple(found)


cdef object substitute(VM vm, object part, tuple variables, tuple values):
    if type(part) is GuestAlias and (<GuestAlias>part).args is not None:
        inner = (<GuestAlias>part).args
        if not alias_parameters(inner):
            return part
        new = tuple([substitute(vm, one, variables, values) for one in inner])
        return alias_of(vm, <GuestAlias>part, new)
    if type(part) is list:
        return [substitute(vm, one, variables, values) for one in part]
    for i in range(len(variables)):
        if part is variables[i]:
            return values[i]
    return part


cdef object alias_of(VM vm, GuestAlias model, tuple args):
    """An alias like the model with other arguments."""
    text = model.text
    alias_check(args)
    if text is None:
        return alias_new(model.origin, args, None)
    head = text.partition("[")[0]
    if head == "typing.Optional" or head == "typing.Union":
        return form_subscript(vm, <GuestAlias>typing_forms["Union"], args)
    if head == "typing.Callable":
        return alias_new(model.origin, args, callable_text(vm, head, args))
    return alias_new(model.origin, args, head + "[" + ", ".join([alias_part(vm, one, True) for one in args]) + "]")


cdef object callable_text(VM vm, object head, tuple args):
    if len(args) == 2 and args[0] is ...:
        return f"{head}[..., {alias_part(vm, args[1], True)}]"
    inner = ", ".join([alias_part(vm, one, True) for one in args[:len(args) - 1]])
    return f"{head}[[{inner}], {alias_part(vm, args[len(args) - 1], True)}]"


cdef object form_subscript(VM vm, GuestAlias form, object key):
    """form[key] of a bare special form. Raises host exceptions."""
    cdef object name = form.text[7:]
    args = key if type(key) is tuple else (key,)
    alias_check(args)
    if len(args) > 1000:
        raise TypeError("too many type arguments")
    if name == "Literal":
        flat = []
        for one in args:
            inner = (<GuestAlias>one).args if type(one) is GuestAlias and (<GuestAlias>one).origin is form else (one,)
            for part in inner:
                if not any([part is x or (type(part) is type(x) and is_plain_data(<PyObject*>part) and part == x) for x in flat]):
                    flat.append(part)
        return alias_new(form, tuple(flat), "typing.Literal[" + ", ".join([sub_repr(vm, one) for one in flat]) + "]")
    if name == "Annotated":
        if len(args) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        shown = [alias_part(vm, args[0], True)] + [sub_repr(vm, one) for one in args[1:]]
        return alias_new(form, args, "typing.Annotated[" + ", ".join(shown) + "]")
    if name in ("Any", "NoReturn", "Never", "Self", "LiteralString", "TypeAlias"):
        raise TypeError(f"{form.text} is not subscriptable" if name != "Any" else "type 'Any' is not subscriptable")
    args = tuple([cls_NoneType if one is None else one for one in args])
    if name == "Optional":
        if len(args) != 1:
            raise TypeError("typing.Optional requires a single type. Got " + sub_repr(vm, args) + ".")
        args = args + (cls_NoneType,)
        form = <GuestAlias>typing_forms["Union"]
        name = "Union"
    if name == "Union":
        if not args:
            raise TypeError("Cannot take a Union of no types.")
        flat = []
        for one in args:
            inner = (<GuestAlias>one).args if type(one) is GuestAlias and is_union(<PyObject*>one) and (
                (<GuestAlias>one).origin is form or (<GuestAlias>one).origin is cls_UnionType) else (one,)
            for part in inner:
                if not any([alias_same(part, x) for x in flat]):
                    flat.append(part)
        if len(flat) == 1:
            return flat[0]
        if len(flat) == 2 and cls_NoneType in flat:
            other = flat[0] if flat[1] is cls_NoneType else flat[1]
            return alias_new(form, tuple(flat), f"typing.Optional[{alias_part(vm, other, True)}]")
        return alias_new(form, tuple(flat), "typing.Union[" + ", ".join([alias_part(vm, one, True) for one in flat]) + "]")
    if name == "Callable":
        if type(key) is not tuple or len(key) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        if key[0] is ...:
            flat = (..., args[1])
        elif type(key[0]) is list:
            flat = tuple([cls_NoneType if one is None else one for one in key[0]]) + (args[1],)
        elif is_type_variable(key[0]) or type(key[0]) is GuestAlias:
            return alias_new(form.origin, args, f"typing.Callable[{alias_part(vm, args[0], True)}, {alias_part(vm, args[1], True)}]")
        else:
            raise TypeError("Callable[args, result]: args must be a list. Got " + sub_repr(vm, key[0]))
        return alias_new(form.origin, flat, callable_text(vm, "typing.Callable", flat))
    shown = ", ".join([alias_part(vm, one, True) for one in args])
    if not args:
        shown = "()"
    return alias_new(form if form.origin is None else form.origin, args, f"{form.text}[{shown}]")


cdef bint alias_same(object a, object b) except -1:
    """Equality of type arguments without running guest code."""
    if a is b:
        return True
    if type(a) is GuestAlias and type(b) is GuestAlias:
        if (<GuestAlias>a).text != (<GuestAlias>b).text or (<GuestAlias>a).origin is not (<GuestAlias>b).origin:
            return False
        return alias_same((<GuestAlias>a).args, (<GuestAlias>b).args)
    if (type(a) is tuple and type(b) is tuple) or (type(a) is list and type(b) is list):
        if len(a) != len(b):
            return False
        for i in range(len(a)):
            if not alias_same(a[i], b[i]):
                return False
        return True
    return type(a) is type(b) and type(a) in (str, int, bool, float, bytes) and a == b


cdef int alias_get_item(VM vm, GuestAlias a, const Value* key, Value* out) noexcept:
    """alias[key]: of a special form, or with type variables left."""
    try:
        if meter_charge(vm, 20) != OK:
            return TRAPPED
        heap_note(vm, 200)
        wanted = as_object(key)
        if a.args is None:
            made = form_subscript(vm, a, wanted)
        else:
            variables = alias_parameters(a.args)
            values = wanted if type(wanted) is tuple else (wanted,)
            if not variables:
                raise TypeError(sub_repr(vm, a) + " is not a generic class")
            if len(values) != len(variables):
                many = "many" if len(values) > len(variables) else "few"
                raise TypeError(f"Too {many} arguments for {sub_repr(vm, a)}; actual {len(values)}, expected {len(variables)}")
            values = tuple([cls_NoneType if one is None else one for one in values])
            made = alias_of(vm, a, tuple([substitute(vm, one, variables, values) for one in a.args]))
        set_any(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int typing_make_alias(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_make_alias(origin, args, head): what Generic.__class_getitem__ returns."""
    try:
        arguments = as_object(&args[1])
        if type(arguments) is not tuple:
            arguments = (arguments,)
        if meter_charge(vm, 4 * <int64_t>len(arguments)) != OK:
            return TRAPPED
        alias_check(arguments)
        arguments = tuple([cls_NoneType if one is None else one for one in arguments])
        head = as_object(&args[2])
        text = f"{head}[" + ", ".join([alias_part(vm, one, True) for one in arguments]) + "]"
        made = alias_new(as_object(&args[0]), arguments, text)
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
    set_none(out)
    return OK


cdef int typing_get_args(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """get_args(tp); of Callable the parameters come as a list."""
    result = ()
    try:
        if is_type(&args[0], type_GuestAlias) and (<GuestAlias>args[0].u.o).args is not None:
            a = <GuestAlias>args[0].u.o
            result = (<GuestAlias>a).args
            text = (<GuestAlias>a).text
            if text is not None and text.startswith("typing.Callable[") and result[0] is not ... and text.startswith("typing.Callable[["):
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


cdef bint is_annotated(GuestAlias a) except -1:
    return type(a.origin) is GuestAlias and (<GuestAlias>a.origin).text == "typing.Annotated"


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
    found = (<GuestAlias>args[0].u.o).args
    if found is None:
        found = ()
    set_any(out, <PyObject*>found)
    return OK


cdef int alias_parameters_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
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


cdef int alias_name_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        a = <GuestAlias>args[0].u.o
        if (<GuestAlias>a).text is not None:
            name = (<GuestAlias>a).text.partition("[")[0].rpartition(".")[2]
        else:
            name = (<Class?>(<GuestAlias>a).origin).name
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
    row("typing", "get_origin", typing_get_origin, "tp")
    row("typing", "get_args", typing_get_args, "tp")
    row("GenericAlias", "__origin__", alias_origin_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("GenericAlias", "__metadata__", alias_metadata_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("GenericAlias", "__args__", alias_args_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("UnionType", "__args__", alias_args_get, "self, /", 1, NATIVE_GETTER, None, cls_UnionType)
    row("GenericAlias", "__parameters__", alias_parameters_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    if PY_VERSION >= 0x030B0000:
        row("GenericAlias", "__iter__", alias_iter, "self, /", 5, -1, None, cls_alias)
    row("GenericAlias", "__name__", alias_name_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    row("GenericAlias", "_name", alias_name_get, "self, /", 1, NATIVE_GETTER, None, cls_alias)
    return 0

_typing_rows()
