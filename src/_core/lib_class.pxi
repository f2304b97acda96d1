# What the library's class machinery needs of the core: __init__ of dataclasses as a native that
# carries the fields, abstract methods, a class's own attributes, aliases of abstract classes.

class _DataclassFields:
    """What a dataclass's __init__ knows; calling it raises the TypeError that fits the arguments."""

    __slots__ = ("label", "names", "n_positional", "defaults", "factories", "kinds", "post", "frozen", "missing")

    def __call__(self, *args, **kwargs):
        names = self.names
        label = self.label
        given = len(args) - 1
        taken = [name for name, kind in zip(names, self.kinds) if kind != 2]
        params = [name for name in names[:self.n_positional]]
        for name in kwargs:
            if name not in taken:
                raise TypeError(f"{label}() got an unexpected keyword argument {name!r}")
        for name in params[:max(given, 0)]:
            if name in kwargs:
                raise TypeError(f"{label}() got multiple values for argument {name!r}")
        required = [name for name, default, factory in zip(names, self.defaults, self.factories)
                    if default is self.missing and factory is self.missing and name in taken]
        if given > len(params):
            least = len([name for name in params if name in required]) + 1
            most = len(params) + 1
            takes = f"from {least} to {most}" if least != most else f"{most}"
            extra = ""
            raise TypeError(f"{label}() takes {takes} positional argument{'s' if most > 1 else ''} but "
                            f"{given + 1}{extra} were given")
        for what, pool in (("positional", params[max(given, 0):]), ("keyword-only", list(names[self.n_positional:]))):
            lacking = [name for name in pool if name in required and name not in kwargs]
            if lacking:
                raise TypeError(f"{label}() missing {len(lacking)} required {what} argument"
                                f"{'s' if len(lacking) > 1 else ''}: {_quoted_list(lacking)}")


cdef int dataclass_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__init__ of a dataclass: one attribute per field, in order, then __post_init__."""
    cdef Py_ssize_t i, k
    cdef Value v, callee
    cdef int status
    cdef bint by_hook
    cdef tuple names, defaults, factories, kinds
    cdef Instance o
    if n < 1 or not is_type(&args[0], type_Instance):
        return fail(vm, exc_TypeError, "__init__() requires an instance of the dataclass")
    v.tag = callee.tag = UNSET
    try:
        fields = native.host
        names = fields.names
        defaults = fields.defaults
        factories = fields.factories
        kinds = fields.kinds
        missing = fields.missing
        o = <Instance>args[0].u.o
        by_hook = o.klass.flags & CLASS_HAS_SETATTR and not fields.frozen
        post = []
        k = 1
        for i in range(len(names)):
            if kinds[i] != 2:
                if args[k].tag != UNSET:
                    value_copy(&v, &args[k])
                else:
                    value_clear(&v)
                k += 1
            else:
                value_clear(&v)
            if v.tag == UNSET:
                if factories[i] is not missing:
                    factory = factories[i]
                    set_any(&callee, <PyObject*>factory)
                    status = vm_call(vm, &callee, NULL, 0, NULL, &v)
                    value_clear(&callee)
                    if status != OK:
                        return status
                elif defaults[i] is not missing:
                    if kinds[i] == 2 and not fields.frozen:
                        continue
                    default = defaults[i]
                    set_any(&v, <PyObject*>default)
                elif kinds[i] == 2:
                    continue
                else:
                    return native_arity(vm, native, 1 + min(k - 2, <Py_ssize_t>fields.n_positional), NULL)
            if kinds[i] == 1:
                post.append(as_object(&v))
                continue
            if by_hook:
                status = obj_setattr(vm, &args[0], PyTuple_GET_ITEM(<PyObject*>names, i), &v)
            else:
                status = instance_setattr_plain(vm, o, &args[0], PyTuple_GET_ITEM(<PyObject*>names, i), &v)
            if status != OK:
                value_clear(&v)
                return status
        value_clear(&v)
        if fields.post:
            name = "__post_init__"
            status = obj_getattr(vm, &args[0], <PyObject*>name, &callee)
            if status == OK:
                status = call_with_keywords_list(vm, &callee, post, &v)
            value_clear(&callee)
            value_clear(&v)
            if status != OK:
                return status
        set_none(out)
        return OK
    except BaseException as error:
        value_clear(&v)
        return fail_from(vm, error)


cdef int call_with_keywords_list(VM vm, Value* callee, list arguments, Value* out) noexcept:
    """Call with a list of positional arguments."""
    cdef Value room[16]
    cdef Py_ssize_t i, n = len(arguments)
    cdef int status
    if n > 16:
        return fail(vm, exc_TypeError, "too many arguments")
    memset(room, 0, sizeof(room))
    for i in range(n):
        set_any(&room[i], PyList_GET_ITEM(<PyObject*>arguments, i))
    status = vm_call(vm, callee, room, n, NULL, out)
    for i in range(n):
        value_clear(&room[i])
    return status


cdef int dataclass_make_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_native_init(label, names, n_positional, defaults, factories, kinds, post, frozen, missing).

    kinds: 0 a field, 1 only for __post_init__, 2 a field that is no parameter."""
    cdef Native made
    try:
        fields = _DataclassFields()
        label, names, n_positional, defaults, factories, kinds, post, frozen, missing = [
            as_object(&args[i]) for i in range(9)]
        fields.label = label
        fields.names = tuple([sys_intern(name) for name in names])
        fields.n_positional = n_positional
        fields.defaults = defaults
        fields.factories = factories
        fields.kinds = kinds
        fields.post = post
        fields.frozen = frozen
        fields.missing = missing
        parameters = tuple([name for name, kind in zip(fields.names, kinds) if kind != 2])
        made = Native.__new__(Native)
        made.name = "__init__"
        made.owner = "dataclass"
        made.fn = dataclass_init
        made.kind = NATIVE_METHOD
        made.price = 2 + <int>len(names)
        made.keywords = parameters
        made.parameters = ("self",) + parameters
        made.n_posonly = 1
        made.n_keyword_only = <int>(len(parameters) - <object>n_positional)
        made.max_args = 1 + <int>n_positional
        required = 1
        for name, default, factory in zip(fields.names, defaults, factories):
            if name in parameters[:n_positional] and default is missing and factory is missing:
                required += 1
        made.min_args = required
        made.signature = "self, /, " + ", ".join(parameters)
        made.host = fields
        native_set_direct(made)
        heap_note(vm, 600)
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef bint is_abstract_meta(Class meta) noexcept:
    """Is it the library's ABCMeta or derived from it?"""
    for k in meta.mro:
        if (<Class>k).name == "ABCMeta" and (<Class>k).module_name == "abc":
            return True
    return False


cdef int class_find_abstract(VM vm, Class c) noexcept:
    """Note which abstract methods the class has left: ABCMeta's work, done natively."""
    cdef Value v
    cdef PyObject* found
    cdef bint answer
    cdef int status
    v.tag = UNSET
    try:
        left = set()
        for base in c.bases:
            if (<Class>base).abstract is not None:
                for name in (<Class>base).abstract:
                    found = class_lookup_plain(c, <PyObject*>name)
                    if found != NULL:
                        set_any(&v, found)
                        answer = False
                        status = value_is_abstract(vm, &v, &answer)
                        value_clear(&v)
                        if status != OK:
                            return status
                        if answer:
                            left.add(name)
        for name, value in list(c.attrs.items()):
            kind = type(value)
            if kind in (Function, Property, MethodWrapper, Instance):
                set_any(&v, <PyObject*>value)
                answer = False
                status = value_is_abstract(vm, &v, &answer)
                value_clear(&v)
                if status != OK:
                    return status
                if answer:
                    left.add(name)
        c.abstract = frozenset(left) if left else None
        if left:
            c.flags |= CLASS_ABSTRACT
        else:
            c.flags &= ~CLASS_ABSTRACT
        c.attrs["__abstractmethods__"] = set_from_constant(frozenset(left))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int abc_compute(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_compute_abstract(cls), for update_abstractmethods."""
    cdef int status
    if not is_type(&args[0], type_Class):
        return fail(vm, exc_TypeError, "not a class")
    status = class_find_abstract(vm, <Class>args[0].u.o)
    if status == OK:
        set_none(out)
    return status


cdef int class_has_own(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_has_own(cls, name): is the name in the class's own namespace?"""
    if not is_type(&args[0], type_Class):
        return fail(vm, exc_TypeError, "not a class")
    set_bool(out, PyDict_Contains(<PyObject*>(<Class>args[0].u.o).attrs, args[1].u.o if args[1].tag == OBJ else Py_None) == 1)
    return OK


cdef int make_plain_alias(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_make_plain_alias(cls, item): cls[item]."""
    try:
        item = as_object(&args[1])
        made = alias_new(as_object(&args[0]), item if type(item) is tuple else (item,), None)
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("dataclasses", "_native_init", dataclass_make_init,
    "label, names, n_positional, defaults, factories, kinds, post, frozen, missing, /", 10)
row("abc", "_compute_abstract", abc_compute, "cls, /", 5)
row("collections.abc", "_has_own", class_has_own, "cls, name, /")
row("collections.abc", "_make_plain_alias", make_plain_alias, "cls, item, /")
