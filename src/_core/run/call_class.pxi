# Calling a class: construction of values of built-in types and of guest instances.

cdef int class_enter_quick(VM vm, Value* w, Py_ssize_t n, Value* out) noexcept:
    """What the loop tries first when it calls the class w[0] with n arguments, none by name. OK: out is
    the result, the window is unbound; DONE: not one of the common cases, nothing has changed; PUSHED,
    RAISED or TRAPPED as vm_enter."""
    cdef Class c = <Class>w[0].u.o
    cdef Native native
    cdef PyObject* init
    cdef Instance o
    cdef Py_ssize_t i
    cdef int status
    if c.flags & CLASS_BUILTIN:
        if c.maker is None:
            return DONE
        native = c.maker
        if native.role != ROLE_NONE:
            status = fold_begin(vm, w, n, native.role, native.price)
            if status != DONE:
                return status
        status = native_call(vm, native, w + 1, n, NULL, out)
        window_clear(w, n + 1)
        return status
    if c.layout != LAYOUT_PLAIN or c.flags & (CLASS_HAS_NEW | CLASS_HAS_META | CLASS_ABSTRACT) or window_is_apart(vm, w):
        return DONE
    init = class_init_function(vm, c)
    if init == NULL:
        return DONE
    if takes(init, <int>n + 1):
        heap_note(vm, sizeof(Value) * INLINE_SLOTS + 96)
        o = instance_new(c)
        value_clear(&w[n + 1])
        i = n
        while i > 0:
            value_put(&w[i + 1], &w[i])
            i -= 1
        w[1].tag = OBJ
        w[1].u.o = <PyObject*>o
        Py_INCREF(<PyObject*>o)
        set_obj(&w[0], init)
        status = frame_push(vm, init, w + 1, FRAME_INIT)
        if status == PUSHED:
            Py_INCREF(<PyObject*>o)
            vm.frames[vm.fp].extra = <PyObject*>o
        else:
            value_clear(&w[0])
        return status
    if n == 0 and Py_TYPE(init) == type_Native and (<Native>init).klass is cls_object:
        heap_note(vm, sizeof(Value) * INLINE_SLOTS + 96)
        o = instance_new(c)
        set_obj(out, <PyObject*>o)
        value_clear(&w[0])
        return OK
    return DONE


cdef int class_enter(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out, int kind) noexcept:
    """vm_enter for w[0] a Class."""
    cdef Class c = <Class>w[0].u.o
    cdef PyObject* init
    cdef PyObject* found
    cdef Instance o
    cdef Frame* frame
    cdef int status
    cdef Value result, callee
    result.tag = UNSET
    callee.tag = UNSET
    if c.maker is not None and c.flags & CLASS_BUILTIN:
        status = native_call(vm, c.maker, w + 1, n, kwnames, &result)
        window_clear(w, n + 1)
        if status == OK:
            value_move(out, &result)
        else:
            value_clear(&result)
        return status
    if c.flags & CLASS_HAS_META:
        found = class_lookup(vm, c.meta, <PyObject*>s___call__)
        if found != NULL and Py_TYPE(found) != type_Native:
            set_obj(&callee, <PyObject*>c)
            value_move(&result, &callee)
            status = bind_attribute(vm, found, &result, c.meta, &callee)
            value_clear(&result)
            if status != OK:
                window_clear(w, n + 1)
                return status
            value_move(&w[0], &callee)
            return vm_enter_again(vm, w, n, kwnames, out, kind)
    if is_subclass(c, cls_type):
        status = metaclass_call(vm, c, w, n, kwnames, &result)
        window_clear(w, n + 1)
        if status == OK:
            value_move(out, &result)
        else:
            value_clear(&result)
        return status
    # The plain guest class with an __init__ of its own: a frame, no C call.
    if c.layout == LAYOUT_PLAIN and not c.flags & (CLASS_HAS_NEW | CLASS_BUILTIN):
        init = class_init_function(vm, c)
        if init != NULL and Py_TYPE(init) == type_Function:
            if c.flags & CLASS_ABSTRACT and class_refuse_abstract(vm, c) != OK:
                window_clear(w, n + 1)
                return RAISED
            if w + n + 2 + STACK_MARGIN > vm.stack_end:
                window_clear(w, n + 1)
                return fail_recursion(vm)
            heap_note(vm, sizeof(Value) * INLINE_SLOTS + 96)
            o = instance_new(c)
            value_clear(&w[n + 1])
            memmove(w + 2, w + 1, n * sizeof(Value))
            w[1].tag = OBJ
            w[1].u.o = <PyObject*>o
            Py_INCREF(<PyObject*>o)
            set_obj(&w[0], init)
            if kind == FRAME_CALL:
                Py_INCREF(<PyObject*>o)
                status = vm_enter_function(vm, w, n + 1, kwnames, out, FRAME_INIT)
                if status == PUSHED:
                    vm.frames[vm.fp].extra = <PyObject*>o
                else:
                    Py_DECREF(<PyObject*>o)
                    if status == OK:
                        status = init_result(vm, out)
                return status
            status = vm_enter_function(vm, w, n + 1, kwnames, &result, FRAME_ENTRY)
            if status == PUSHED:
                status = vm_run(vm, &result)
            if status == OK:
                status = init_result(vm, &result)
            value_clear(&result)
            if status == OK:
                set_obj(out, <PyObject*>o)
            return status
    status = class_construct(vm, c, w + 1, n, kwnames, &result)
    window_clear(w, n + 1)
    if status == OK:
        value_move(out, &result)
    else:
        value_clear(&result)
    return status


cdef PyObject* class_init_function(VM vm, Class c) noexcept:
    """__init__ as found along the MRO, borrowed and remembered while the class does not change."""
    if c.init_id != c.id:
        c.init = class_lookup(vm, c, <PyObject*>s___init__)
        c.init_id = c.id
    return c.init


cdef int init_result(VM vm, Value* result) noexcept:
    """`__init__` must return None."""
    if result.tag != NONE:
        return fail(vm, exc_TypeError, f"__init__() should return None, not '{type_name(result)}'")
    return OK


cdef int class_construct(VM vm, Class c, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """type.__call__: __new__, then __init__ if the result is an instance of the class."""
    cdef Value made, callee, ignored
    cdef Value* buffer
    cdef PyObject* found
    cdef int status
    cdef Py_ssize_t i
    made.tag = callee.tag = ignored.tag = UNSET
    if c.flags & CLASS_ABSTRACT and class_refuse_abstract(vm, c) != OK:
        return RAISED
    if c.flags & CLASS_HAS_NEW:
        found = class_lookup(vm, c, <PyObject*>s___new__)
        status = bind_attribute(vm, found, NULL, c, &callee)
        if status != OK:
            return status
        buffer = <Value*>malloc((n + 1) * sizeof(Value))
        if buffer == NULL:
            value_clear(&callee)
            return trap(vm, TRAP_MEMORY, None)
        buffer[0].tag = OBJ
        buffer[0].u.o = <PyObject*>c
        for i in range(n):
            buffer[i + 1] = args[i]
        status = vm_call(vm, &callee, buffer, n + 1, kwnames, &made)
        free(buffer)
        value_clear(&callee)
    else:
        status = class_new_default(vm, c, args, n, kwnames, &made)
    if status != OK:
        return status
    if value_isinstance(&made, c):
        found = class_lookup(vm, class_of(&made), <PyObject*>s___init__)
        if found != NULL and not (
                Py_TYPE(found) == type_Native and (<Native>found).klass is cls_object):
            status = bind_attribute(vm, found, &made, class_of(&made), &callee)
            if kwnames != NULL and Py_TYPE(found) == type_Native and c.layout == LAYOUT_LIST and (
                    c.flags & CLASS_HAS_NEW):
                # What __new__ took by name is not for the type's own __init__.
                n -= PyTuple_GET_SIZE(kwnames)
                kwnames = NULL
            if status == OK:
                status = vm_call(vm, &callee, args, n, kwnames, &ignored)
            if status == OK:
                status = init_result(vm, &ignored)
            value_clear(&callee)
            value_clear(&ignored)
        elif (n > 0) and c.layout == LAYOUT_PLAIN and not c.flags & CLASS_HAS_NEW:
            status = fail(vm, exc_TypeError, f"{c.name}() takes no arguments")
    if status == OK:
        value_move(out, &made)
    else:
        value_clear(&made)
    return status


cdef int class_new_default(VM vm, Class c, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """The `__new__` of the built-in class that c extends: an instance, not yet initialised."""
    cdef Instance o
    cdef Value value
    cdef Native maker
    cdef PyObject* found
    cdef int status
    value.tag = UNSET
    try:
        heap_note(vm, 200)
        if c.layout == LAYOUT_PLAIN:
            if c is not cls_object and c.flags & CLASS_BUILTIN:
                return fail(vm, exc_TypeError, f"cannot create '{c.name}' instances")
            o = instance_new(c)
        elif c.layout == LAYOUT_EXCEPTION and c.flags & CLASS_EXCEPTION and (
                exc_BaseExceptionGroup is not None and is_subclass(c, exc_BaseExceptionGroup)):
            return group_new(vm, c, args, n if kwnames == NULL else n - PyTuple_GET_SIZE(kwnames), out)
        elif c.layout == LAYOUT_EXCEPTION:
            o = exc_new(c, tuple([as_object(&args[i]) for i in range(
                n if kwnames == NULL else n - PyTuple_GET_SIZE(kwnames))]))
        elif c.layout in (LAYOUT_LIST, LAYOUT_DICT, LAYOUT_SET):
            o = instance_new(c)
            o.payload = [] if c.layout == LAYOUT_LIST else {} if c.layout == LAYOUT_DICT else set_empty()
        elif c.layout == LAYOUT_OTHER or c.layout == LAYOUT_TYPE:
            return fail(vm, exc_TypeError, f"cannot create '{c.name}' instances")
        else:
            maker = class_maker(c)
            if c.flags & CLASS_INIT_FILLS and not c.flags & CLASS_BUILTIN:
                n = 0
                kwnames = NULL
            # The class's own __init__ takes what arguments it likes; those that the built-in type does
            # not know are the business of a guest __new__. Types without keywords leave those to __init__.
            if kwnames != NULL and not c.flags & CLASS_BUILTIN and _is_guest_defined(c, "__init__") and (
                    c.layout in (LAYOUT_TUPLE, LAYOUT_FROZENSET, LAYOUT_FLOAT)):
                n -= PyTuple_GET_SIZE(kwnames)
                kwnames = NULL
            status = native_call(vm, maker, args, n, kwnames, &value)
            if status != OK:
                return status
            if c.flags & CLASS_BUILTIN:
                value_move(out, &value)
                return OK
            o = instance_new(c)
            payload = as_object(&value)
            value_clear(&value)
            if type(payload) is Instance:
                payload = (<Instance>payload).payload
            o.payload = payload
        set_obj(out, <PyObject*>o)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef Native class_maker(Class c):
    """The maker of the nearest built-in class in the MRO."""
    for k in c.mro:
        if (<Class>k).maker is not None:
            return (<Class>k).maker
    raise TypeError(f"cannot create '{c.name}' instances")


cdef int class_refuse_abstract(VM vm, Class c) noexcept:
    """TypeError for a class with abstract methods left."""
    names = sorted(c.abstract)
    plural = "" if len(names) == 1 else "s"
    if PY_VERSION >= 0x030C0000:
        listed = ", ".join([f"'{name}'" for name in names])
        return fail(vm, exc_TypeError,
                    f"Can't instantiate abstract class {c.name} without an implementation for abstract method{plural} {listed}")
    if PY_VERSION < 0x03090000:
        plural = "s"
    return fail(vm, exc_TypeError, f"Can't instantiate abstract class {c.name} with abstract method{plural} {', '.join(names)}")


cdef int metaclass_call(VM vm, Class meta, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """type(x), type(name, bases, namespace), and the same of guest metaclasses."""
    cdef Value made, callee, ignored
    cdef PyObject* found
    cdef int status
    made.tag = callee.tag = ignored.tag = UNSET
    if meta is cls_type and n == 1 and kwnames == NULL:
        c = class_of(&w[1])
        set_obj(out, <PyObject*>c)
        return OK
    if meta.flags & CLASS_HAS_NEW:
        found = class_lookup(vm, meta, <PyObject*>s___new__)
        status = bind_attribute(vm, found, NULL, meta, &callee)
        if status == OK:
            # w[0] is the metaclass: the arguments of __new__ are the window itself.
            status = vm_call(vm, &callee, w, n + 1, kwnames, &made)
        value_clear(&callee)
    else:
        status = type_new(vm, meta, w + 1, n, kwnames, &made)
    if status != OK:
        return status
    found = class_lookup(vm, meta, <PyObject*>s___init__)
    if found != NULL and Py_TYPE(found) != type_Native and value_isinstance(&made, meta):
        status = bind_attribute(vm, found, &made, meta, &callee)
        if status == OK:
            status = vm_call(vm, &callee, w + 1, n, kwnames, &ignored)
        value_clear(&callee)
        value_clear(&ignored)
    if status == OK:
        value_move(out, &made)
    else:
        value_clear(&made)
    return status
