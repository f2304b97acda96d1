# Host functions: made for a run, called by guests with copies, their errors made the guest's.

from functools import partial as _partial

cdef enum:
    CO_COROUTINE = 0x80


cdef HostFunction host_function_new(object name, object function):
    cdef HostFunction f = HostFunction.__new__(HostFunction)
    f.name = name
    f.function = function
    f.is_async = is_coroutine_function(function) or is_coroutine_function(getattr(type(function), "__call__", None))
    return f


cdef bint is_coroutine_function(object function) except -1:
    """Does calling it give a coroutine? (`inspect`, which says so too, takes long to import.)"""
    while isinstance(function, _partial):
        function = function.func
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    flags = getattr(code, "co_flags", 0)
    return isinstance(flags, int) and flags & CO_COROUTINE != 0


cdef int host_function_call(VM vm, HostFunction f, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """Call the embedder's function: arguments copied out, the result copied in, its exception raised
    in the guest as the built-in class it is of."""
    cdef Py_ssize_t n_names = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t i
    cdef int status
    if type(f.function) is Audit:
        heap_outside()
        try:
            for i in range(n):
                audit_look(<Audit>f.function, as_object(&args[i]), 6)
        except BaseException as error:
            heap_inside(vm)
            return fail_from(vm, error)
        heap_inside(vm)
        set_none(out)
        return OK
    if f.is_async:
        return host_coroutine_call(vm, f, args, n, kwnames, out)
    heap_outside()
    try:
        # One copy of all: what they hold together may be as much as a run may hold.
        copy = CopyOut()
        positional = [gate_copy_out(vm, as_object(&args[i]), 0, copy) for i in range(n - n_names)]
        keywords = {}
        for i in range(n_names):
            name, value = <object>PyTuple_GET_ITEM(kwnames, i), as_object(&args[n - n_names + i])
            keywords[host_copy(name)] = gate_copy_out(vm, value, 0, copy)
        copy = None
    except BaseException as error:
        heap_inside(vm)
        return fail_from(vm, error)
    if vm.trap != TRAP_NONE:
        heap_inside(vm)
        return TRAPPED
    vm_suspend(vm)
    try:
        value = f.function(*positional, **keywords)
    except Exception as error:
        vm_resume(vm)
        return fail_from_host_function(vm, f, error)
    except BaseException as error:
        vm_resume(vm)
        return trap(vm, TRAP_INTERRUPT, error)
    vm_resume(vm)
    copied = None
    try:
        copied = gate_copy_in(vm, value, 0)
        status = OK
    except TypeError as error:
        status = fail(vm, exc_TypeError, f"{f.name}() returned a value the guest can't have: {error}")
    except BaseException as error:
        status = fail_from(vm, error)
    if type(value) not in (type(None), bool, int, float, str, bytes):
        # What dies with it may run code of the host's.
        vm_suspend(vm)
        value = None
        vm_resume(vm)
    if status == OK:
        set_any(out, <PyObject*>copied)
    return status


cdef int fail_from_host_function(VM vm, HostFunction f, object error) noexcept:
    """The nearest built-in class, the text as the host shows it; no host frames, no host objects. The
    exception's class may have code of its own for all of this, which runs as the host's."""
    cdef Class cls = exc_Exception
    cdef Instance e
    cdef ExcState state
    failed = None
    args = []
    try:
        for kind in type(error).__mro__:
            if kind in host_exception_classes:
                cls = <Class>host_exception_classes[kind]
                break
        e = exc_new(cls, ())
        state = <ExcState>e.payload
        vm_suspend(vm)
        try:
            args = list(error.args)
            if not all([type(a) in (int, float, str, bool, bytes, type(None)) for a in args]):
                args = [str(error)]
            state.args = None
            exception_fields_from_host(e, error)
            if state.args is not None:
                args = list(state.args)
        except BaseException as second:
            failed = type(second).__name__
        vm_resume(vm)
        if failed is None:
            state.args = tuple([gate_copy_in(vm, a, 0) for a in args])
            if state.fields is not None:
                state.fields = {name: gate_field(vm, state.fields[name]) for name in state.fields}
            return fail_instance(vm, e)
    except MemoryError as second:
        return fail_from(vm, second)
    except BaseException as second:
        failed = type(second).__name__
    name = "a host coroutine" if f is None else f.name + "()"
    return fail(vm, exc_RuntimeError, f"{name} failed: {failed}")


cdef object gate_field(VM vm, object value):
    """What an attribute of a host's exception is to the guest: None where it can't have it."""
    try:
        return gate_copy_in(vm, value, 0)
    except (TypeError, ValueError):
        return None
