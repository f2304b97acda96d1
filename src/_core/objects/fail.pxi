# Raising and converting errors: the one place where a guest exception comes into being.
#
# `vm.exc` holds the exception being raised, with status RAISED. Host exceptions never reach the
# guest: `fail_from` makes a new guest exception of the same class with the same arguments.

class _GuestUnwinding(BaseException):
    """Carries a guest exception or a trap through host code; the real thing is in the VM."""

cdef PyObject* guest_unwinding = <PyObject*>_GuestUnwinding
cdef dict host_exception_classes = {}    # host exception type -> Class


# --- events: what the host may want to know

cdef enum:
    MAX_EVENTS = 100
    MAX_EVENT_NAME = 80

# Attributes by which programs leave other sandboxes: none of our objects has them.
cdef frozenset reaching_names = frozenset((
    "__globals__", "__code__", "__closure__", "__builtins__", "__subclasses__", "func_globals", "func_code",
    "func_closure", "cell_contents", "gi_frame", "gi_code", "cr_frame", "cr_code", "cr_origin", "ag_frame",
    "ag_code", "tb_frame", "f_back", "f_code", "f_globals", "f_locals", "f_builtins", "co_code", "co_consts",
    "_getframe", "_current_frames", "__loader__", "__spec__",
))


cdef object event_name(object name):
    """A name as a log may show it: the guest chose it."""
    if len(name) > MAX_EVENT_NAME:
        name = name[:MAX_EVENT_NAME] + "..."
    return name if name.isprintable() else ascii(name).strip("'\"")


cdef list event_note(VM vm, str kind, object message):
    """Note an event at the instruction that runs now; the event, or None if there are too many."""
    cdef Code code = None
    cdef Py_ssize_t index = -1
    if len(vm.events) >= MAX_EVENTS:
        return None
    if vm.fp >= 0:
        code = (<Function>vm.frames[vm.fp].function).code
        index = vm.frames[vm.fp].pc - code.code - 1
    event = [kind, message, code, index, meter_used(vm)]
    vm.events.append(event)
    return event


cdef int event_blocked(VM vm, Instance e, str kind, object reason) except -1:
    """Note that the guest reached outside, which e tells it: the run is blocked unless e is handled."""
    cdef ExcState state = <ExcState>e.payload
    state.is_blocked = True
    state.blocked_reason = reason
    state.event = event_note(vm, kind, reason)
    return 0


cdef Instance exc_new(Class cls, tuple args):
    """A new exception instance with these arguments; nothing is raised."""
    cdef Instance e = instance_new(cls)
    cdef ExcState state = ExcState.__new__(ExcState)
    state.args = args
    e.payload = state
    return e


cdef void exc_set(VM vm, Instance e) noexcept:
    """Make e the exception being raised; what is being handled becomes its context."""
    cdef PyObject* old = vm.exc
    cdef ExcState state = <ExcState>e.payload
    cdef ExcState link
    cdef Instance handled
    cdef Instance other
    cdef Instance slow
    cdef bint is_step = False
    Py_INCREF(<PyObject*>e)
    vm.exc = <PyObject*>e
    if vm.handled != NULL and vm.handled != <PyObject*>e:
        handled = <Instance>vm.handled
        # Break the chain where e already stands in it, or it would become a cycle. Chains can be as
        # long as the run, so they are walked only for an exception that may stand in one.
        other = slow = handled if state.is_context else None
        while other is not None:
            link = <ExcState>other.payload
            vm.fuel -= 1
            if link.context is e:
                link.context = None
                break
            other = link.context
            # A guest may have closed a cycle of which e is no part: `slow` goes half as fast in it.
            if other is slow:
                break
            if is_step:
                slow = (<ExcState>slow.payload).context
            is_step = not is_step
        state.context = handled
        (<ExcState>handled.payload).is_context = True
    Py_XDECREF(old)


cdef void exc_set_raw(VM vm, Instance e) noexcept:
    """Make e the exception being raised, its context as it is."""
    cdef PyObject* old = vm.exc
    Py_INCREF(<PyObject*>e)
    vm.exc = <PyObject*>e
    Py_XDECREF(old)


cdef int fail_instance(VM vm, Instance e) noexcept:
    exc_set(vm, e)
    return RAISED


cdef int fail_args(VM vm, Class cls, tuple args) noexcept:
    """Raise cls(*args) in the guest. args are host objects of the closed list."""
    exc_set(vm, exc_new(cls, args))
    return RAISED


cdef int fail(VM vm, Class cls, object message) noexcept:
    """Raise cls(message) in the guest."""
    return fail_args(vm, cls, (message,))


cdef int fail_value(VM vm, Class cls, PyObject* value) noexcept:
    """Raise cls(value) in the guest, value being any guest object (KeyError)."""
    return fail_args(vm, cls, (<object>value,))


cdef int fail_host(VM vm) noexcept:
    """The host's API has set an error: make it the guest's. RAISED or TRAPPED."""
    cdef PyObject* kind
    cdef PyObject* value
    cdef PyObject* tb
    cdef int status
    PyErr_Fetch(&kind, &value, &tb)
    if kind == guest_unwinding:
        Py_XDECREF(kind)
        Py_XDECREF(value)
        Py_XDECREF(tb)
        return TRAPPED if vm.trap != TRAP_NONE else RAISED
    PyErr_NormalizeException(&kind, &value, &tb)
    if value == NULL:
        Py_XDECREF(kind)
        Py_XDECREF(tb)
        return trap_lost(vm)
    status = fail_from(vm, <object>value)
    Py_XDECREF(kind)
    Py_XDECREF(value)
    Py_XDECREF(tb)
    return status


cdef bint is_guest_all_through(object o, int depth) except -1:
    """Is o a guest value, and all that it holds? What the host's own code raises may carry host objects."""
    if not is_guest_object(<PyObject*>o) or depth == 0:
        return False
    if type(o) is list or type(o) is tuple:
        for item in o:
            if not is_guest_all_through(item, depth - 1):
                return False
    elif type(o) is dict:
        for key, item in o.items():
            if not is_guest_all_through(key, depth - 1) or not is_guest_all_through(item, depth - 1):
                return False
    return True


cdef int fail_from(VM vm, object error) noexcept:
    """Raise in the guest what the host raised. RAISED or TRAPPED."""
    cdef Class cls
    if type(error) is _GuestUnwinding:
        return TRAPPED if vm.trap != TRAP_NONE else RAISED
    if vm.trap != TRAP_NONE:
        return TRAPPED
    try:
        if isinstance(error, MemoryError) or (vm.budget != NULL and vm.budget.flags & SP_FLAG_REFUSED):
            # After a refusal some code of the host's fails with another error.
            return trap(vm, TRAP_MEMORY, None)
        for kind in type(error).__mro__:
            cls = <Class>host_exception_classes.get(kind)
            if cls is not None:
                break
        else:
            return trap(vm, TRAP_INTERNAL, repr(error))
        if not isinstance(error, Exception) and not isinstance(error, GeneratorExit):
            return trap(vm, TRAP_INTERRUPT, error)
        args = tuple([a if is_guest_all_through(a, 20) else str(a) for a in error.args])
        e = exc_new(cls, args)
        exception_fields_from_host(e, error)
        return fail_instance(vm, e)
    except MemoryError:
        return trap(vm, TRAP_MEMORY, None)
    except BaseException as second:
        return trap(vm, TRAP_INTERNAL, repr(second))


cdef bint exc_matches(VM vm, Class cls) noexcept:
    """Is the exception being raised an instance of cls?"""
    return vm.exc != NULL and is_subclass((<Instance>vm.exc).klass, cls)


cdef Instance exc_take(VM vm):
    """The exception being raised, which is raised no more."""
    cdef Instance e = <Instance>vm.exc
    Py_DECREF(vm.exc)
    vm.exc = NULL
    return e


cdef void exc_clear(VM vm) noexcept:
    cdef PyObject* old = vm.exc
    vm.exc = NULL
    Py_XDECREF(old)


cdef int exception_fields_from_host(Instance e, object error) except -1:
    """Copy the special attributes that some built-in exceptions carry."""
    cdef ExcState state = <ExcState>e.payload
    if isinstance(error, StopIteration):
        state.fields = {"value": error.value}
    elif isinstance(error, (AttributeError, NameError)):
        name = getattr(error, "name", None)
        if type(name) is str:
            state.fields = {"name": name}
    elif isinstance(error, UnicodeError) and len(error.args) == 5:
        state.fields = dict(zip(("encoding", "object", "start", "end", "reason"), error.args))
    elif type(error).__name__ in ("error", "PatternError") and hasattr(error, "lineno"):
        state.args = (str(error),)
        state.fields = {name: getattr(error, name) for name in ("msg", "pattern", "pos", "lineno", "colno")}
    elif isinstance(error, OSError):
        state.fields = {"errno": error.errno, "strerror": error.strerror}
    elif isinstance(error, SyntaxError):
        state.fields = {
            name: getattr(error, name, None)
            for name in ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset")
        }
    return 0
