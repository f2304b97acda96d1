# Binding arguments to parameters: everything but the call whose arguments are just the parameters.

cdef int args_bind(VM vm, Function f, Value* base, Py_ssize_t n, PyObject* kwnames) noexcept:
    """base[0 .. n) holds the arguments, the last len(kwnames) of them by name. Afterwards the
    parameters are in their registers and nothing else is. RAISED leaves the window unbound."""
    cdef PyObject* code = <PyObject*>f.code      # borrowed
    cdef Py_ssize_t n_names = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t n_positional = n - n_names
    cdef Py_ssize_t argcount = (<Code>code).argcount
    cdef Py_ssize_t i, missing
    cdef int status = OK
    cdef Py_ssize_t n_defaults
    if n_names == 0 and (<Code>code).kwonly_count == 0 and not (<Code>code).flags & (CODE_VARARGS | CODE_VARKEYWORDS):
        if n_positional == argcount:
            return OK
        if n_positional < argcount and f.defaults is not None:
            n_defaults = PyTuple_GET_SIZE(<PyObject*>f.defaults)
            missing = argcount - n_positional
            if missing <= n_defaults:
                for i in range(n_positional, argcount):
                    set_any(&base[i], PyTuple_GET_ITEM(<PyObject*>f.defaults, n_defaults - (argcount - i)))
                return OK
    if n_names <= QUICK_NAMES and (<Code>code).argcount + (<Code>code).kwonly_count < 64 and args_bind_quick(
            vm, f, <Code>code, base, n_positional, n_names, kwnames) == OK:
        return OK if vm.trap == TRAP_NONE else TRAPPED
    try:
        status = _args_bind_general(vm, f, base, n_positional, n_names, kwnames)
    except BaseException as error:
        status = fail_from(vm, error)
    return status


cdef enum:
    QUICK_NAMES = 8          # arguments by name that args_bind_quick takes


cdef int args_bind_quick(VM vm, Function f, Code c, Value* base, Py_ssize_t n_positional, Py_ssize_t n_names,
                         PyObject* kwnames) noexcept:
    """Bind a call whose arguments fit, with fewer than 64 named parameters. DONE: it is not so simple,
    and nothing has changed."""
    cdef Value given[QUICK_NAMES]
    cdef int8_t places[QUICK_NAMES]
    cdef PyObject** names = SP_LIST_ITEMS(<PyObject*>c.local_names)
    cdef PyObject* defaults = <PyObject*>f.defaults
    cdef PyObject* value
    cdef PyObject* rest = NULL
    cdef PyObject* keywords = NULL
    cdef Py_ssize_t argcount = c.argcount
    cdef Py_ssize_t n_named = argcount + c.kwonly_count
    cdef Py_ssize_t n_defaults = 0 if f.defaults is None else PyTuple_GET_SIZE(defaults)
    cdef Py_ssize_t n_taken = n_positional if n_positional < argcount else argcount
    cdef uint64_t bound = (<uint64_t>1 << n_taken) - 1
    cdef Py_ssize_t i, j, n_extra
    n_extra = n_positional - n_taken
    if n_extra and not c.flags & CODE_VARARGS:
        return DONE
    for j in range(n_names):
        places[j] = -1
        for i in range(c.posonly_count, n_named):
            if names[i] == PyTuple_GET_ITEM(kwnames, j):
                places[j] = <int8_t>i
                break
        if places[j] < 0:
            for i in range(c.posonly_count, n_named):
                if sp_text_equal(names[i], PyTuple_GET_ITEM(kwnames, j)):
                    places[j] = <int8_t>i
                    break
        if places[j] < 0:
            if not c.flags & CODE_VARKEYWORDS or c.posonly_count:
                return DONE
        elif bound >> places[j] & 1:
            return DONE
        else:
            bound |= <uint64_t>1 << places[j]
    for i in range(n_taken, argcount - n_defaults):
        if not bound >> i & 1:
            return DONE
    for i in range(argcount, n_named):
        if not bound >> i & 1 and (
                f.kwdefaults is None or PyDict_GetItemWithError(<PyObject*>f.kwdefaults, names[i]) == NULL):
            # A program can have put odd keys there: then the general way says so.
            PyErr_Clear()
            return DONE
    # It fits. What stands beyond the positional parameters is taken out of the way.
    if c.flags & CODE_VARARGS:
        heap_note(vm, 56 + 8 * n_extra)
        rest = PyTuple_New(n_extra)
        if rest == NULL:
            PyErr_Clear()
            return DONE
        for i in range(n_extra):
            value = box_steal(&base[argcount + i])
            if value == NULL:
                PyErr_Clear()
                trap(vm, TRAP_MEMORY, None)
                value = sp_new_ref(Py_None)
            PyTuple_SET_ITEM(rest, i, value)
    values_move(given, base + n_positional, n_names)
    # What the caller's temporaries held may still be there.
    for i in range(n_positional + n_names, c.n_parameters):
        value_clear(&base[i])
    if c.flags & CODE_VARKEYWORDS:
        heap_note(vm, 64 + 100 * n_names)
        keywords = PyDict_New()
        if keywords == NULL:
            PyErr_Clear()
            trap(vm, TRAP_MEMORY, None)
    for j in range(n_names):
        if places[j] >= 0:
            value_put(&base[places[j]], &given[j])
            continue
        value = box_steal(&given[j])
        if value == NULL or keywords == NULL or PyDict_SetItem(keywords, PyTuple_GET_ITEM(kwnames, j), value) != 0:
            PyErr_Clear()
            trap(vm, TRAP_MEMORY, None)
        Py_XDECREF(value)
    for i in range(n_taken, argcount):
        if not bound >> i & 1:
            set_any(&base[i], PyTuple_GET_ITEM(defaults, n_defaults - (argcount - i)))
    for i in range(argcount, n_named):
        if not bound >> i & 1:
            set_any(&base[i], PyDict_GetItemWithError(<PyObject*>f.kwdefaults, names[i]))
    if rest != NULL:
        set_obj_steal(&base[n_named], rest)
        n_named += 1
    if keywords != NULL:
        set_obj_steal(&base[n_named], keywords)
    return OK


cdef int _args_bind_general(VM vm, Function f, Value* base, Py_ssize_t n_positional, Py_ssize_t n_names,
                            PyObject* kwnames) except -1:
    cdef Code c = f.code
    cdef Py_ssize_t argcount = c.argcount
    cdef Py_ssize_t n_named = argcount + c.kwonly_count
    cdef Py_ssize_t i, j, place, n_defaults
    cdef Value* given = NULL
    cdef list extra = None
    cdef dict keywords = None
    cdef dict places = None
    cdef object message = None
    cdef PyObject* name
    cdef tuple rest
    # Take what lies beyond the positional parameters out of the way.
    given = <Value*>malloc((n_names + 1) * sizeof(Value))
    if given == NULL:
        raise MemoryError()
    memcpy(given, base + n_positional, n_names * sizeof(Value))
    memset(base + n_positional, 0, n_names * sizeof(Value))
    # What the caller's temporaries held may still be there.
    for i in range(n_positional + n_names, c.n_parameters):
        value_clear(&base[i])
    try:
        if n_positional > argcount:
            extra = [as_object(&base[i]) for i in range(argcount, n_positional)]
            for i in range(argcount, n_positional):
                value_clear(&base[i])
        if c.flags & CODE_VARKEYWORDS:
            keywords = {}
        if n_names:
            places = {c.local_names[i]: i for i in range(c.posonly_count, n_named)}
        for j in range(n_names):
            name = PyTuple_GET_ITEM(kwnames, j)
            place = places.get(<object>name, -1)
            if place >= 0:
                if base[place].tag != UNSET:
                    raise TypeError(f"{function_label(f)}() got multiple values for argument '{<object>name}'")
                base[place] = given[j]
                given[j].tag = UNSET
            elif keywords is not None:
                keywords[<object>name] = as_object(&given[j])
            else:
                message = _unexpected_keyword(vm, f, <object>name, <tuple>kwnames)
                raise TypeError(message)
        if extra is not None and not c.flags & CODE_VARARGS:
            raise TypeError(_too_many(f, base, n_positional))
        n_defaults = 0 if f.defaults is None else len(f.defaults)
        for i in range(argcount):
            if base[i].tag == UNSET and i >= argcount - n_defaults:
                value = f.defaults[n_defaults - (argcount - i)]
                set_any(&base[i], <PyObject*>value)
        missing = [c.local_names[i] for i in range(argcount) if base[i].tag == UNSET]
        if missing:
            raise TypeError(_missing(f, missing, "positional"))
        for i in range(argcount, n_named):
            if base[i].tag == UNSET:
                key = c.local_names[i]
                if f.kwdefaults is not None and key in f.kwdefaults:
                    value = f.kwdefaults[key]
                    set_any(&base[i], <PyObject*>value)
        missing = [c.local_names[i] for i in range(argcount, n_named) if base[i].tag == UNSET]
        if missing:
            raise TypeError(_missing(f, missing, "keyword-only"))
        place = n_named
        if c.flags & CODE_VARARGS:
            rest = tuple(extra) if extra is not None else ()
            heap_note(vm, 56 + 8 * len(rest))
            set_obj(&base[place], <PyObject*>rest)
            place += 1
        if keywords is not None:
            heap_note(vm, 64 + 100 * len(keywords))
            set_obj(&base[place], <PyObject*>keywords)
        return OK
    except (TypeError, RuntimeError) as error:
        for i in range(c.n_parameters if c.n_parameters > n_positional else n_positional):
            value_clear(&base[i])
        return fail_from(vm, error)
    finally:
        for j in range(n_names):
            value_clear(&given[j])
        free(given)


cdef object function_label(Function f):
    """How error messages name the function: qualified from 3.10 on."""
    return f.qualname if PY_VERSION >= 0x030A0000 else f.name


cdef object _quoted_list(list names):
    quoted = [repr(name) for name in names]
    if len(quoted) == 1:
        return quoted[0]
    if len(quoted) == 2:
        return f"{quoted[0]} and {quoted[1]}"
    last = quoted[len(quoted) - 1]
    return ", ".join(quoted[: len(quoted) - 1]) + f", and {last}"


cdef object _missing(Function f, list names, str kind):
    plural = "" if len(names) == 1 else "s"
    return f"{function_label(f)}() missing {len(names)} required {kind} argument{plural}: {_quoted_list(names)}"


cdef object _unexpected_keyword(VM vm, Function f, object name, tuple kwnames):
    given = set(kwnames)
    posonly = [x for x in f.code.local_names[:f.code.posonly_count] if x in given]
    if posonly:
        return (f"{function_label(f)}() got some positional-only arguments passed as keyword arguments: "
                f"'{', '.join(posonly)}'")
    text = f"{function_label(f)}() got an unexpected keyword argument '{name}'"
    candidates = f.code.local_names[f.code.posonly_count:f.code.argcount + f.code.kwonly_count]
    # On every version, so that fuel is the same.
    if meter_charge(vm, meant_price(name, candidates)) != OK:
        raise _GuestUnwinding()
    if PY_VERSION >= 0x030D0000:
        meant = name_meant(name, candidates)
        if meant is not None:
            text += f". Did you mean '{meant}'?"
    return text


cdef object _too_many(Function f, Value* base, Py_ssize_t given):
    cdef Py_ssize_t i
    cdef int most = f.code.argcount
    cdef int least = most - (0 if f.defaults is None else len(f.defaults))
    keyword_only = 0
    for i in range(most, most + f.code.kwonly_count):
        if base[i].tag != UNSET:
            keyword_only += 1
    takes = f"from {least} to {most}" if least != most else f"{most}"
    plural = "" if most == 1 and least == most else "s"
    if keyword_only:
        extra = (f" positional argument{'' if given == 1 else 's'} (and {keyword_only} keyword-only "
                 f"argument{'' if keyword_only == 1 else 's'})")
        return f"{function_label(f)}() takes {takes} positional argument{plural} but {given}{extra} were given"
    was = "was" if given == 1 else "were"
    return f"{function_label(f)}() takes {takes} positional argument{plural} but {given} {was} given"
