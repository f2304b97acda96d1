# Guest classes and their instances: shapes, MRO, creation.
#
# A shape says which attributes an instance has and in which slot. Shapes form a tree per class, so a
# shape's id names both the class and the layout; caches are keyed by it. Changing a class in a way
# that a cache may have seen gives new ids to the class, its subclasses and all their shapes.

cdef Shape shape_root(Class c):
    cdef Shape s = Shape.__new__(Shape)
    s.id = new_id()
    s.klass = c
    s.index = {}
    s.transitions = {}
    s.names = []
    return s


# The shape of instances whose attributes are in a dict; no cache has its id.
cdef Shape dict_shape = Shape.__new__(Shape)
dict_shape.id = 1
dict_shape.index = {}
dict_shape.transitions = {}
dict_shape.names = []


cdef Shape shape_child(Shape s, object name):
    """The shape that adds `name` to s."""
    cdef Shape t
    found = s.transitions.get(name)
    if found is not None:
        return <Shape>found
    t = Shape.__new__(Shape)
    t.id = new_id()
    t.klass = s.klass
    t.index = dict(s.index)
    t.names = s.names + [name]
    t.index[name] = len(s.names)
    t.transitions = {}
    s.transitions[name] = t
    return t


cdef int shape_renew(Shape s) except -1:
    """New ids for s and everything below it: caches that know them miss from now on."""
    pending = [s]
    while pending:
        t = <Shape>pending.pop()
        t.id = new_id()
        pending.extend(t.transitions.values())
    return 0


cdef list classes_below(VM vm, Class c):
    """c and every class in whose order it stands, each once. Charged; raises."""
    cdef list found = [c]
    cdef set seen
    cdef Py_ssize_t i = 0
    if not c.subclasses and c.watchers is None:
        return found
    seen = {id(c)}
    while i < len(found):
        for group in ((<Class>found[i]).subclasses, (<Class>found[i]).watchers):
            if group is None:
                continue
            for d in <list>group:
                if meter_charge(vm, 10) != OK:
                    raise _GuestUnwinding()
                if id(d) not in seen:
                    seen.add(id(d))
                    found.append(d)
        i += 1
    return found


cdef int class_changed(VM vm, Class c) except -1:
    """An attribute of c that a cache may hold has changed."""
    for item in classes_below(vm, c):
        d = <Class>item
        if meter_charge(vm, 100) != OK:
            raise _GuestUnwinding()
        d.id = new_id()
        d.init = NULL
        d.init_id = 0
        if d.root_shape is not None:
            shape_renew(d.root_shape)
        class_flags(d)
    return 0


cdef int class_store(VM vm, Class c, object name, object value) except -1:
    """Set an attribute of a class that guests can know: no cache goes on with what was there. All that
    writes to the attributes of such a class does so by this, or calls class_changed."""
    cdef PyObject* old = PyDict_GetItemWithError(<PyObject*>c.attrs, <PyObject*>name)
    cdef bint is_plain = old != NULL and is_plain_data(old) and is_plain_data(<PyObject*>value)
    c.attrs[name] = value
    if is_plain:
        c.data_version += 1
    else:
        heap_note(vm, 64)
        class_changed(vm, c)
    return 0


cdef enum:
    MAX_SHAPE_SLOTS = 64     # instances with more attributes keep them in a dict


cdef int instance_grow(VM vm, Instance o) noexcept:
    """Room for more slots."""
    cdef int32_t capacity = o.capacity * 2
    cdef Value* slots
    if o.slots == o.inline_slots:
        slots = <Value*>malloc(capacity * sizeof(Value))
        if slots != NULL:
            memcpy(slots, o.slots, o.n_slots * sizeof(Value))
    else:
        slots = <Value*>realloc(o.slots, capacity * sizeof(Value))
    if slots == NULL:
        return trap(vm, TRAP_MEMORY, None)
    heap_note(vm, capacity * sizeof(Value))
    o.slots = slots
    o.capacity = capacity
    return OK


cdef int instance_to_dict(Instance o) except -1:
    """Move the attributes to a dict of the host: `__dict__` was asked for, or one was deleted."""
    cdef Py_ssize_t i
    if o.shape is dict_shape:
        return 0
    attrs = {}
    for i in range(o.n_slots):
        if o.slots[i].tag != UNSET:
            attrs[o.shape.names[i]] = as_object(&o.slots[i])
    o.attrs = attrs
    o.shape = dict_shape
    for i in range(o.n_slots):
        value_clear(&o.slots[i])
    o.n_slots = 0
    return 0


cdef Value* instance_slot(Instance o, PyObject* name) noexcept:
    """Where the attribute stands, or NULL."""
    cdef PyObject* place
    if o.shape is dict_shape:
        return NULL
    place = PyDict_GetItemWithError(<PyObject*>o.shape.index, name)
    if place == NULL:
        return NULL
    return &o.slots[<Py_ssize_t><object>place]


cdef int instance_add_slot(VM vm, Instance o, Shape next_shape, const Value* v) noexcept:
    """Append an attribute whose place next_shape gives."""
    if o.n_slots == o.capacity and instance_grow(vm, o) != OK:
        return TRAPPED
    value_init(&o.slots[o.n_slots], v)
    o.n_slots += 1
    o.shape = next_shape
    return OK


cdef int instance_set(VM vm, Instance o, PyObject* name, const Value* v) noexcept:
    """Set an attribute of the instance itself, descriptors aside."""
    cdef Value* place = instance_slot(o, name)
    try:
        if place != NULL:
            value_copy(place, v)
            return OK
        heap_note(vm, 64)
        if o.shape is not dict_shape:
            if o.n_slots < MAX_SHAPE_SLOTS:
                return instance_add_slot(vm, o, shape_child(o.shape, <object>name), v)
            instance_to_dict(o)
        o.attrs[<object>name] = as_object(v)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# --- classes

cdef enum:
    MRO_AT_ONCE = 16         # bases


cdef object compute_mro(VM vm, Class c, tuple bases):
    """C3 linearisation; a TypeError with CPython's text when there is none. Charged; raises."""
    cdef Py_ssize_t i, total = 0
    cdef Py_ssize_t step = 0         # units for each class of the order; where there are few bases all at once
    cdef dict later = {}             # id of a class -> in how many of the sequences it stands behind the head
    for b in bases:
        later[id(b)] = later.get(id(b), 0) + 1
        total += len((<Class>b).mro)
    if len(later) != len(bases):
        for b in bases:
            if later[id(b)] > 1:
                raise TypeError(f"duplicate base class {(<Class>b).name}")
    later = {}
    if len(bases) > MRO_AT_ONCE:
        step = 5 * len(bases)
    if meter_charge(vm, (total + 2 * len(bases)) * (8 if step else len(bases) + 8)) != OK or (
            heap_reserve(vm, total * 16) != OK):
        raise _GuestUnwinding()
    sequences = [list((<Class>b).mro) for b in bases] + [list(bases)]
    for s in sequences:
        s.reverse()
        for i in range(len(s) - 1):
            later[id(s[i])] = later.get(id(s[i]), 0) + 1
    result = [c]
    while True:
        if step and meter_charge(vm, step) != OK:
            raise _GuestUnwinding()
        sequences = [s for s in sequences if s]
        if not sequences:
            return tuple(result)
        for s in sequences:
            candidate = s[len(s) - 1]
            if not later.get(id(candidate)):
                break
        else:
            names = ", ".join([(<Class>b).name for b in bases])
            gap = " " if PY_VERSION >= 0x030D0000 else "\n"
            raise TypeError(
                f"Cannot create a consistent method resolution{gap}order (MRO) for bases {names}")
        result.append(candidate)
        for s in sequences:
            if s[len(s) - 1] is candidate:
                s.pop()
                if s:
                    later[id(s[len(s) - 1])] -= 1


cdef bint _is_guest_defined(Class c, object name):
    """Is the attribute found along the MRO something other than a built-in's own?"""
    cdef PyObject* found = class_lookup_plain(c, <PyObject*>name)
    return found != NULL and type(<object>found) is not Native


cdef int class_flags(Class c) except -1:
    """Set the flags that say which hooks the class has."""
    cdef int flags = c.flags & (
        CLASS_BUILTIN | CLASS_FINAL | CLASS_EXCEPTION | CLASS_HAS_SLOTS | CLASS_HAS_META | CLASS_INIT_FILLS
        | CLASS_IS_MAPPING | CLASS_IS_SEQUENCE | CLASS_TELLS_SLOTS)
    cdef PyObject* found
    if not flags & CLASS_BUILTIN:
        if _is_guest_defined(c, "__getattr__"):
            flags |= CLASS_HAS_GETATTR
        if _is_guest_defined(c, "__getattribute__"):
            flags |= CLASS_HAS_GETATTRIBUTE
        if _is_guest_defined(c, "__setattr__") or _is_guest_defined(c, "__delattr__"):
            flags |= CLASS_HAS_SETATTR
        if _is_guest_defined(c, "__eq__"):
            flags |= CLASS_HAS_EQ
        if _is_guest_defined(c, "__new__"):
            flags |= CLASS_HAS_NEW
        if _is_guest_defined(c, "__del__"):
            flags |= CLASS_HAS_DEL
        if c.abstract is not None:
            flags |= CLASS_ABSTRACT
        found = class_lookup_plain(c, <PyObject*>s___hash__)
        if found == Py_None:
            flags |= CLASS_UNHASHABLE
        elif found != NULL and type(<object>found) is not Native:
            flags |= CLASS_HAS_HASH
    else:
        flags |= c.flags & CLASS_UNHASHABLE
    c.flags = flags
    return 0


cdef int check_slot_layouts(tuple bases) except -1:
    """Of two bases with slots of their own, one must derive from the other."""
    cdef Class winner = None
    cdef Class candidate
    if len(bases) < 2:
        return 0
    for base in bases:
        for k in (<Class>base).mro:
            candidate = <Class>k
            if candidate.slot_names:
                if winner is None or is_subclass(candidate, winner):
                    winner = candidate
                elif not is_subclass(winner, candidate):
                    raise TypeError("multiple bases have instance lay-out conflict")
                break
    return 0


cdef object layout_class(Class c):
    """The built-in class that says what c's instances hold; None: attributes alone."""
    if c.layout == LAYOUT_PLAIN and not is_subclass(c, cls_module):
        return None
    for k in c.mro:
        if (<Class>k).flags & CLASS_BUILTIN and ((<Class>k).layout != LAYOUT_PLAIN or k is cls_module):
            return k
    return None


cdef object solid_class(Class c):
    """The same for a base: of exceptions without fields of their own, what they extend."""
    for k in c.mro:
        if (<Class>k).flags & CLASS_BUILTIN and k in fielded_exceptions:
            return k
    return layout_class(c) if not c.flags & CLASS_EXCEPTION else exc_BaseException


cdef object solid_base(tuple bases):
    """The base that says what instances of a class with these bases hold: it extends what those of
    the others do. Raises."""
    winner = found = None
    for base in bases:
        if (<Class>base).layout == LAYOUT_PLAIN and not is_subclass(<Class>base, cls_module):
            continue
        candidate = solid_class(<Class>base)
        if winner is None or (candidate is not winner and is_subclass(<Class>candidate, <Class>winner)):
            winner = candidate
            found = base
        elif not is_subclass(<Class>winner, <Class>candidate):
            raise TypeError("multiple bases have instance lay-out conflict")
    return cls_object if found is None else found


cdef dict class_namespace(VM vm, dict attrs):
    """A namespace in which names can be looked up without guest code: keys that extend str become the
    texts that they are, other objects of the guest are no keys of a class."""
    cdef bint is_odd = False
    for key in attrs:
        if type(key) is Instance:
            is_odd = True
    if not is_odd:
        return attrs
    if meter_charge(vm, 4 * <int64_t>len(attrs)) != OK:
        raise _GuestUnwinding()
    made = {}
    for key, value in list(attrs.items()):
        if type(key) is Instance:
            if type((<Instance>key).payload) is not str:
                raise TypeError(f"the names in the namespace of a class must be str, not {(<Instance>key).klass.name}")
            key = (<Instance>key).payload
        if dict_write(vm, <PyObject*>made, <PyObject*>key, <PyObject*>value) != 0:
            fail_host(vm)
            raise _GuestUnwinding()
    return made


cdef Class class_create(VM vm, object name, tuple bases, dict attrs, Class meta):
    """A new guest class; host TypeErrors for impossible bases. Hooks are the caller's business."""
    cdef Class c = Class.__new__(Class)
    cdef Class base
    cdef Class layout_base
    if not bases:
        bases = (cls_object,)
    # What it costs to make and to forget a class with its tables.
    if meter_charge(vm, 600 + <int64_t>len(bases) * len(bases)) != OK:
        raise _GuestUnwinding()
    for item in bases:
        base = <Class>item
        if base.flags & CLASS_FINAL or base is cls_generator:
            raise TypeError(f"type '{base.name}' is not an acceptable base type")
    layout_base = <Class>solid_base(bases)
    check_slot_layouts(bases)
    attrs = class_namespace(vm, attrs)
    c.name = name
    c.qualname = attrs.pop("__qualname__", name)
    if type(c.qualname) is Instance and type((<Instance>c.qualname).payload) is str:
        c.qualname = (<Instance>c.qualname).payload
    if type(c.qualname) is not str:
        raise TypeError(f"type __qualname__ must be a str, not {class_of_object(<PyObject*>c.qualname).name}")
    module_name = attrs.get("__module__", "__main__")
    c.module_name = module_name if type(module_name) is str else "builtins"
    c.bases = bases
    c.layout = layout_base.layout
    c.flags = layout_base.flags & (CLASS_EXCEPTION | CLASS_INIT_FILLS)
    if meta is not None and meta is not cls_type:
        c.meta = meta
        c.flags |= CLASS_HAS_META
    c.attrs = attrs
    c.subclasses = []
    c.mro = compute_mro(vm, c, bases)
    if "__eq__" in attrs and "__hash__" not in attrs:
        attrs["__hash__"] = None
    for implicit in ("__init_subclass__", "__class_getitem__"):
        if type(attrs.get(implicit)) is Function:
            attrs[implicit] = method_wrapper(attrs[implicit], True)
    if type(attrs.get("__new__")) is Function:
        attrs["__new__"] = method_wrapper(attrs["__new__"], False)
    c.id = new_id()
    c.root_shape = shape_root(c)
    class_flags(c)
    for item in bases:
        base = <Class>item
        if not base.flags & CLASS_BUILTIN:
            base.subclasses.append(c)
    vm.classes.append(c)
    heap_note(vm, 2048)
    return c


cdef MethodWrapper method_wrapper(object function, bint is_class):
    cdef MethodWrapper w = MethodWrapper.__new__(MethodWrapper)
    w.function = function
    w.is_class = is_class
    return w


cdef int set_name_failed(VM vm, object attribute, object name, Class c) except -1:
    """What the host makes of an exception that leaves __set_name__: a cause, or a note on it."""
    cdef Instance error
    cdef Instance cause
    cdef ExcState state
    kind = class_of_object(<PyObject*>attribute).name
    text = f"Error calling __set_name__ on '{kind}' instance '{name}' in '{c.name}'"
    if PY_VERSION < 0x030C0000:
        cause = exc_take(vm)
        error = exc_new(exc_RuntimeError, (text,))
        state = <ExcState>error.payload
        state.cause = state.context = cause
        state.suppress_context = True
        (<ExcState>cause.payload).is_context = True
        exc_set_raw(vm, error)
    else:
        state = <ExcState>(<Instance>vm.exc).payload
        if state.notes is None:
            state.notes = []
        state.notes.append(text)
    return 0


cdef int class_finish(VM vm, Class c, dict keywords) noexcept:
    """Run the hooks that follow the creation of a class: __set_name__, __init_subclass__."""
    cdef Value method, result
    cdef Value args[3]
    cdef int status
    cdef Value item
    cdef Super parent
    method.tag = UNSET
    result.tag = UNSET
    item.tag = UNSET
    try:
        for name, attribute in list(c.attrs.items()):
            if type(attribute) is Instance:
                set_obj(&item, <PyObject*>attribute)
                status = obj_special(vm, &item, <PyObject*>s___set_name__, &method)
                if status == OK:
                    args[0].tag = OBJ
                    args[0].u.o = <PyObject*>c
                    args[1].tag = OBJ
                    args[1].u.o = <PyObject*>name
                    status = vm_call(vm, &method, args, 2, NULL, &result)
                    if status == RAISED:
                        set_name_failed(vm, attribute, name, c)
                value_clear(&method)
                value_clear(&result)
                value_clear(&item)
                if status != OK and status != DONE:
                    return status
            elif type(attribute) is Property:
                (<Property>attribute).name = name
            if type(attribute) is Instance and type((<Instance>attribute).payload) is Property:
                (<Property>(<Instance>attribute).payload).name = name
        parent = Super.__new__(Super)
        parent.start = c
        parent.receiver = c
        parent.receiver_class = c
        set_obj(&item, <PyObject*>parent)
        status = obj_getattr(vm, &item, <PyObject*>s___init_subclass__, &method)
        value_clear(&item)
        if status == OK:
            status = call_with_keywords(vm, &method, NULL, 0, keywords, &result)
        value_clear(&method)
        value_clear(&result)
        if status == OK and c.meta is not None and is_abstract_meta(c.meta):
            status = class_find_abstract(vm, c)
        return status
    except BaseException as error:
        value_clear(&method)
        value_clear(&item)
        return fail_from(vm, error)


cdef int call_with_keywords(VM vm, Value* callee, Value* args, Py_ssize_t n, dict keywords, Value* out) noexcept:
    """callee(*args, **keywords) with n positional arguments."""
    cdef Value* buffer
    cdef Py_ssize_t i
    cdef Py_ssize_t n_names = len(keywords)
    cdef int status
    names = tuple(keywords)
    buffer = <Value*>calloc(n + n_names + 1, sizeof(Value))
    if buffer == NULL:
        return trap(vm, TRAP_MEMORY, None)
    for i in range(n):
        buffer[i] = args[i]
    for i in range(n_names):
        value = keywords[names[i]]
        set_any(&buffer[n + i], <PyObject*>value)
    status = vm_call(vm, callee, buffer, n + n_names, <PyObject*>names if n_names else NULL, out)
    for i in range(n_names):
        value_clear(&buffer[n + i])
    free(buffer)
    return status
