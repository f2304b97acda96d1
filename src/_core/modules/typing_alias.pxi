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
cdef frozenset _abstract_set = frozenset(_abstract_names.split())
cdef frozenset _concrete_set = frozenset(_concrete_names.split())


cdef object form_class(VM vm, GuestAlias form):
    """The class that a form without arguments stands for; None if there is none. Raises."""
    if form.origin is not None or form.text is None or form.args is not None:
        return form.origin
    name = form.text[7:]
    if name in ("ContextManager", "AsyncContextManager"):
        home, wanted = "contextlib", "Abstract" + name
    elif name == "Callable" or name in _abstract_set:
        home, wanted = "collections.abc", "Set" if name == "AbstractSet" else name
    elif name in ("Pattern", "Match"):
        home, wanted = "re", name
    elif name in _concrete_set:
        home, wanted = "collections", {"Deque": "deque", "DefaultDict": "defaultdict"}.get(name, name)
    else:
        return None
    return library_member(vm, home, wanted)


cdef object alias_called(VM vm, GuestAlias alias):
    """What a call of the alias calls. Raises."""
    if is_annotated(alias) and alias.args is not None:
        return alias.args[0]
    origin = alias.origin
    if type(origin) is not Class:
        origin = form_class(vm, alias if origin is None else <GuestAlias>origin)
    if origin is None:
        name = (alias.origin.text if type(alias.origin) is GuestAlias else alias.text)[7:]
        if name == "Annotated":
            raise TypeError("Type Annotated cannot be instantiated.")
        raise TypeError("typing.Any cannot be instantiated" if name == "Any" else f"Cannot instantiate typing.{name}")
    if alias.text is not None and alias.text.startswith("typing."):
        name = alias.text[7:].partition("[")[0]
        if name not in _concrete_set or name in ("Pattern", "Match"):
            raise TypeError(f"Type {name} cannot be instantiated; use {(<Class?>origin).name}() instead")
    return origin


cdef tuple alias_bases(VM vm, GuestAlias alias, tuple bases):
    """What an alias stands for among the bases of a class. Raises."""
    origin = alias.origin
    if meter_charge(vm, 4 * <int64_t>len(bases)) != OK:
        raise _GuestUnwinding()
    if is_annotated(alias) and alias.args is not None and type(alias.args[0]) is Class:
        return (alias.args[0],)
    if type(origin) is GuestAlias or origin is None:   # a form of typing
        origin = form_class(vm, alias if origin is None else <GuestAlias>origin)
        if origin is None:
            if alias.text == "typing.Any" and PY_VERSION >= 0x030B0000:
                return ()
            raise TypeError(f"Cannot subclass {sub_repr(vm, alias)}")
    if alias.text is None:
        return (origin,)
    # A class of typing is a Generic, once: the last base that is one brings it.
    later = False
    seen = False
    for base in bases:
        if base is alias:
            seen = True
        elif seen and (type(base) is GuestAlias and (<GuestAlias>base).text is not None
                       or type(base) is Class and is_generic_base(<Class>base)):
            later = True
    if type(origin) is Class and (<Class>origin).module_name == "typing" and (<Class>origin).name == "Generic":
        return () if later or any([type(base) is Class and (<Class>base).module_name == "typing"
                                   and (<Class>base).name == "Protocol" for base in bases]) else (origin,)
    if not alias.text.startswith("typing."):
        return (origin,)
    found = () if any([base is origin for base in bases]) else (origin,)
    if later or type(origin) is Class and is_generic_base(<Class>origin):
        return found
    return found + (library_member(vm, "_typing_classes", "Generic"),)


cdef bint is_generic_base(Class c) except -1:
    for base in c.mro:
        if (<Class>base).module_name == "typing" and (<Class>base).name == "Generic":
            return True
    return False


cdef GuestAlias alias_new(object origin, object args, object text):
    """Raises where the origin is neither a class nor an alias nor None: all that looks at one relies on
    it, and programs can name any."""
    cdef GuestAlias a
    if origin is not None and type(origin) is not Class and type(origin) is not GuestAlias:
        raise TypeError(f"an alias is of a class, not of a {class_of_object(<PyObject*>origin).name}")
    a = GuestAlias.__new__(GuestAlias)
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
    if type(part) is Function and in_typing:
        return (<Function>part).name
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
    found = {}
    _collect_parameters(args if type(args) is tuple else (args,), found)
    return tuple(found.values())


cdef int _collect_parameters(object parts, dict found) except -1:
    """found: the variables by identity."""
    for part in parts:
        if is_type_variable(part):
            found.setdefault(id(part), part)
        elif type(part) is GuestAlias and (<GuestAlias>part).args is not None:
            inner = (<GuestAlias>part).args
            _collect_parameters(inner if type(inner) is tuple else (inner,), found)
        elif type(part) is list or type(part) is tuple:
            _collect_parameters(part, found)
    return 0


cdef int alias_add(VM vm, list members, object part) except -1:
    """Add what is not among the members yet."""
    if meter_charge(vm, 2 + len(members)) != OK:
        raise _GuestUnwinding()
    for one in members:
        if one is part or alias_same(one, part):
            return 0
    members.append(part)
    return 0


cdef object substitute(VM vm, object part, tuple variables, tuple values):
    if type(part) is GuestAlias and (<GuestAlias>part).args is not None:
        inner = (<GuestAlias>part).args
        if not alias_parameters(inner):
            return part
        return alias_of(vm, <GuestAlias>part, substitute_all(vm, inner, variables, values))
    if type(part) is list or type(part) is tuple:
        return substitute_all(vm, part, variables, values)
    for i in range(len(variables)):
        if part is variables[i]:
            return values[i]
    return part


cdef object unpacked_variable(object part):
    """The TypeVarTuple of an Unpack[Ts]; else None."""
    if type(part) is GuestAlias and (<GuestAlias>part).origin is typing_forms["Unpack"] and (<GuestAlias>part).args is not None:
        if is_type_variable((<GuestAlias>part).args[0]):
            return (<GuestAlias>part).args[0]
    return None


cdef tuple substitute_all(VM vm, object parts, tuple variables, tuple values):
    """The arguments with values for variables; those of a TypeVarTuple are spread."""
    made = []
    for part in parts:
        if meter_charge(vm, 2 + (len(variables) >> 1)) != OK:
            raise _GuestUnwinding()
        if len(made) > ALIAS_WEIGHT:
            break                            # too large: alias_check says so
        spread = unpacked_variable(part)
        if spread is None:
            made.append(substitute(vm, part, variables, values))
            continue
        for i in range(len(variables)):
            if spread is variables[i] and type(values[i]) is tuple:
                made.extend(values[i])
                break
        else:
            made.append(part)
    return tuple(made)


cdef tuple alias_values(VM vm, GuestAlias a, tuple variables, tuple values):
    """What each variable stands for; the one TypeVarTuple takes as many as are left."""
    cdef Py_ssize_t n = len(variables), spare = len(values) - len(variables), at = -1, i
    for i in range(n):
        if (<Instance>variables[i]).klass.name == "TypeVarTuple":
            at = i
    values = tuple([cls_NoneType if one is None else tuple(one) if type(one) is list else one for one in values])
    if at < 0 and spare != 0 or spare < -1:
        expected = f"at least {n - 1}" if at >= 0 else n
        if at < 0 and spare < 0 and PY_VERSION >= 0x030D0000:
            expected = f"at least {n}"
        raise TypeError(f"Too {'many' if spare > 0 else 'few'} arguments for {sub_repr(vm, a)};"
                        f" actual {len(values)}, expected {expected}")
    if at >= 0:
        values = <tuple>values[:at] + (values[at:at + spare + 1],) + <tuple>values[at + spare + 1:]
    return values


cdef object alias_of(VM vm, GuestAlias model, tuple args):
    """An alias like the model with other arguments."""
    text = model.text
    alias_check(args)
    if model.origin is cls_UnionType:
        return union_of(vm, args)
    if text is None:
        return alias_new(model.origin, args, None)
    head = text.partition("[")[0]
    if head == "typing.Optional" or head == "typing.Union":
        return form_subscript(vm, <GuestAlias>typing_forms["Union"], args)
    if head == "typing.Annotated":
        return form_subscript(vm, <GuestAlias>typing_forms["Annotated"], args)
    if head == "typing.Concatenate" and args and type(args[len(args) - 1]) is tuple:
        return <tuple>args[:len(args) - 1] + <tuple>args[len(args) - 1]
    if head == "typing.Callable" or head == "collections.abc.Callable":
        if len(args) == 2 and type(args[0]) is tuple:
            args = <tuple>args[0] + (args[1],)
        return alias_new(model.origin, args, callable_text(vm, head, args))
    return alias_new(model.origin, args, head + "[" + ", ".join([alias_part(vm, one, True) for one in args]) + "]")


cdef bint is_many_parameters(object part) except -1:
    """Does the first argument of Callable stand for all parameters: a ParamSpec or Concatenate[...]?"""
    if type(part) is GuestAlias:
        return (<GuestAlias>part).text is not None and (<GuestAlias>part).text.startswith("typing.Concatenate[")
    return type(part) is Instance and (<Instance>part).klass.module_name == "typing" and (<Instance>part).klass.name == "ParamSpec"


cdef object union_of(VM vm, tuple args):
    """int | str of these members."""
    cdef Value left, right
    left.tag = right.tag = UNSET
    made = args[0]
    for one in args[1:]:
        set_any(&left, <PyObject*>made)
        set_any(&right, <PyObject*>one)
        status = type_union(vm, &left, &right, &left)
        value_clear(&right)
        if status != OK:
            value_clear(&left)
            raise _GuestUnwinding()
        made = as_object(&left)
    value_clear(&left)
    return made


# Forms with one argument, and those that are no types without arguments.
cdef tuple _single_forms = ("ClassVar", "Final", "TypeGuard", "Required", "NotRequired", "ReadOnly", "Unpack")
cdef tuple _bare_forms = ("Union", "Optional", "Literal", "Concatenate", "TypeGuard", "Required", "NotRequired", "ReadOnly", "Unpack")


cdef object type_argument(VM vm, GuestAlias form, object part):
    """An argument of a form as it is kept. Raises where it can't be a type."""
    if part is None:
        return cls_NoneType
    if type(part) is list:
        return tuple([type_argument(vm, form, one) for one in part])
    if type(part) is GuestAlias:
        text = (<GuestAlias>part).text
        if text is not None and text.startswith("typing."):
            if (<GuestAlias>part).args is None:
                if text[7:] in _bare_forms:
                    raise TypeError(f"Plain {text} is not valid as type argument")
            elif text.startswith(("typing.ClassVar[", "typing.Final[")) and form.text != "typing.ClassVar":
                raise TypeError(f"{text} is not valid as type argument")
    return part


cdef object callable_text(VM vm, object head, tuple args):
    if len(args) == 2 and (args[0] is ... or is_many_parameters(args[0])):
        return f"{head}[{alias_part(vm, args[0], True)}, {alias_part(vm, args[1], True)}]"
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
                alias_add(vm, flat, part)
        shown = [alias_part(vm, one, False) if type(one) is Class else sub_repr(vm, one) for one in flat]
        return alias_new(form, tuple(flat), "typing.Literal[" + ", ".join(shown) + "]")
    if name == "Annotated":
        if len(args) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        if type(args[0]) is GuestAlias and is_annotated(<GuestAlias>args[0]):
            args = <tuple>(<GuestAlias>args[0]).args + <tuple>args[1:]
            alias_check(args)
        shown = [alias_part(vm, args[0], True)] + [sub_repr(vm, one) for one in args[1:]]
        return alias_new(form, args, "typing.Annotated[" + ", ".join(shown) + "]")
    if name in ("Any", "NoReturn", "Never", "Self", "LiteralString", "TypeAlias"):
        raise TypeError(f"{form.text} is not subscriptable" if name != "Any" else "type 'Any' is not subscriptable")
    if name in _single_forms:
        if len(args) != 1:
            raise TypeError(f"{form.text} accepts only single type." + (
                "" if name == "Unpack" and PY_VERSION >= 0x030B0000 else f" Got {sub_repr(vm, key)}."))
    args = tuple([type_argument(vm, form, one) for one in args])
    if name == "Unpack" and PY_VERSION < 0x030C0000:
        return alias_new(form, args, "*" + alias_part(vm, args[0], True))
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
                alias_add(vm, flat, part)
        if len(flat) == 1:
            return flat[0]
        if len(flat) == 2 and (flat[0] is cls_NoneType or flat[1] is cls_NoneType):
            other = flat[0] if flat[1] is cls_NoneType else flat[1]
            return alias_new(form, tuple(flat), f"typing.Optional[{alias_part(vm, other, True)}]")
        return alias_new(form, tuple(flat), "typing.Union[" + ", ".join([alias_part(vm, one, True) for one in flat]) + "]")
    if name == "Callable":
        if type(key) is not tuple or len(key) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        if key[0] is ...:
            flat = (..., args[1])
        elif type(key[0]) is list:
            flat = <tuple>args[0] + (args[1],)
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
            fuel_take(vm, 4 * a.weight)
            variables = alias_parameters(a.args)
            values = wanted if type(wanted) is tuple else (wanted,)
            if not variables:
                raise TypeError(sub_repr(vm, a) + " is not a generic class")
            alias_check(values)
            if len(variables) == 1 and is_many_parameters(variables[0]) and not (
                    len(values) == 1 and (type(values[0]) is list or values[0] is ... or is_many_parameters(values[0]))):
                values = (values,)
            values = alias_values(vm, a, variables, values)
            made = alias_of(vm, a, substitute_all(vm, a.args, variables, values))
        set_any(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef bint is_annotated(GuestAlias a) except -1:
    return type(a.origin) is GuestAlias and (<GuestAlias>a.origin).text == "typing.Annotated"


cdef object library_member(VM vm, object home, object wanted):
    """What a module of the library has under a name, the module loaded if need be. Raises."""
    cdef Value module, found
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
