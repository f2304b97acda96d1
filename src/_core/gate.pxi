# The gate of promise P1: what crosses between host and guest.
#
# In: only exact plain types, copied all the way down, so that host and guest share nothing that
# either can change. Out: plain data again; anything else becomes an OpaqueValue, which can do nothing.

class OpaqueValue:
    """A guest value that has no plain form: its type's name and its text. It can do nothing."""

    __slots__ = ("type_name", "text")

    def __init__(self, type_name: str, text: str) -> None:
        self.type_name = type_name
        self.text = text

    def __repr__(self) -> str:
        return self.text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OpaqueValue):
            return NotImplemented
        return (self.type_name, self.text) == (other.type_name, other.text)

    def __hash__(self) -> int:
        return hash((self.type_name, self.text))

    def __reduce__(self):
        return OpaqueValue, (self.type_name, self.text)


cdef enum:
    GATE_DEPTH = 200


cdef object gate_copy_in(VM vm, object value, int depth):
    """A guest's copy of a host value; TypeError for what is no plain data."""
    kind = type(value)
    if value is None or kind in (bool, int, float, complex, str, bytes, type(...)):
        return value
    if depth > GATE_DEPTH:
        raise ValueError("value is nested too deeply to be passed to the guest")
    heap_note(vm, 64)
    if kind is list:
        return [gate_copy_in(vm, item, depth + 1) for item in value]
    if kind is tuple:
        return tuple([gate_copy_in(vm, item, depth + 1) for item in value])
    if kind is dict:
        return {gate_copy_in(vm, k, depth + 1): gate_copy_in(vm, v, depth + 1) for k, v in value.items()}
    if kind is set or kind is frozenset:
        return set_from_constant(frozenset([gate_copy_in(vm, item, depth + 1) for item in value])) if (
            kind is frozenset) else set_from_host(value)
    if kind is bytearray:
        return bytearray(value)
    if kind is range:
        return value
    if kind in _allowed_in:
        return value
    if isinstance(value, (bool, int, float, str)) and not isinstance(value, type):
        # Enum members and the like: their plain value.
        for plain in (int, float, str):
            if isinstance(value, plain):
                return plain(value)
    raise TypeError(f"a value of type '{kind.__name__}' can't be passed to the guest")

# Exact immutable host types that other files add as guest values (datetime, Decimal, ...).
cdef set _allowed_in = set()


cdef object set_from_host(object value):
    """A guest set of the items of a host set, in an order that does not depend on the host's."""
    made = set_from_constant(frozenset(value))
    (<GuestSet>made).frozen = False
    return made


cdef int gate_in(VM vm, object value, Value* out) noexcept:
    """Copy a host value in. RAISED with TypeError if it is no plain data."""
    try:
        copied = gate_copy_in(vm, value, 0)
        set_any(out, <PyObject*>copied)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef enum:
    GATE_ITEM = 24              # bytes that an item of a copied list or set takes, about
    GATE_SHARED = 1000000       # values that a copy may show again and again because they are shared


@cython.final
cdef class CopyOut:
    """A copy on its way out. What is shared is copied once, but a host that prints the copy walks it
    once per mention: a few nested pairs would keep it busy for years. So mentions are counted."""
    cdef dict seen              # id -> (value, copy, values in it); keeps the ids from being used again
    cdef int64_t values         # copied or mentioned again
    cdef int64_t shared         # of them, mentioned again

    def __cinit__(self):
        self.seen = {}


cdef object gate_copy_out(VM vm, object value, int depth, CopyOut copy):
    """A host copy of a guest value. Charged like any work of the guest: after a trap what is returned
    is incomplete and nobody uses it. Texts of guest objects run guest code, which may change any
    container: each is copied from a snapshot."""
    cdef int64_t before = copy.values
    kind = type(value)
    copy.values += 1
    if value is None or kind in (bool, int, float, complex, str, bytes, range, type(...)):
        return value
    if depth > GATE_DEPTH:
        return OpaqueValue(class_of_object(<PyObject*>value).name, "...")
    known = copy.seen.get(id(value))
    if known is not None:
        copy.values += known[2]
        copy.shared += known[2]
        if copy.shared > GATE_SHARED:
            return OpaqueValue(class_of_object(<PyObject*>value).name, "...")
        return known[1]
    if kind is dict:
        made = {}
        copy.seen[id(value)] = (value, made, 1)
        gate_copy_items(vm, value, made, depth + 1, copy)
    elif kind is list or kind is tuple or kind is GuestSet:
        made = []
        if kind is list:
            copy.seen[id(value)] = (value, made, 1)
        if not gate_afford(vm, set_size(<PyObject*>value) if kind is GuestSet else len(value), GATE_ITEM):
            return None
        for item in (set_items(value) if kind is GuestSet else list(value)):
            made.append(gate_copy_out(vm, item, depth + 1, copy))
            if vm.trap != TRAP_NONE:
                return None
        if kind is tuple:
            made = tuple(made)
        elif kind is GuestSet:
            made = frozenset(made) if (<GuestSet>value).frozen else set(made)
    elif kind is bytearray:
        made = bytearray(value) if gate_afford(vm, len(value), 1) else None
    elif kind in _allowed_in:
        made = value
    else:
        made = opaque_value(vm, value)
    copy.seen[id(value)] = (value, made, copy.values - before)
    return made


cdef int gate_copy_items(VM vm, object source, dict made, int depth, CopyOut copy) except -1:
    """Copy the items of a guest's dict."""
    if not gate_afford(vm, len(source), 3 * GATE_ITEM):
        return 0
    for k, v in list(source.items()):
        k = gate_copy_out(vm, k, depth, copy)
        v = gate_copy_out(vm, v, depth, copy)
        if vm.trap != TRAP_NONE or key_guard(vm, <PyObject*>k) == TRAPPED:
            return 0
        made[k] = v
    return 0


cdef bint gate_afford(VM vm, Py_ssize_t n, Py_ssize_t item_bytes) noexcept:
    """Charge the copy of a container of n items. False: the run is over."""
    return meter_charge(vm, 4 + 4 * n) == OK and heap_reserve(vm, 64 + n * item_bytes) == OK


cdef object opaque_value(VM vm, object value):
    """The handle of a guest object: its text as repr gives it, guest code allowed to run."""
    cdef Value v
    cdef PyObject* text
    v.tag = OBJ
    v.u.o = <PyObject*>value
    name = class_of_object(<PyObject*>value).name
    if vm.trap != TRAP_NONE:
        return OpaqueValue(name, f"<{name} object>")
    text = ops_repr(vm, &v)
    if text == NULL:
        exc_clear(vm)
        return OpaqueValue(name, f"<{name} object>")
    shown = <object>text
    Py_DECREF(text)
    return OpaqueValue(name, shown)


cdef object set_items(object s):
    """The items of a guest set, in its order."""
    cdef Py_ssize_t position = 0
    cdef PyObject* item
    items = []
    while set_next(<PyObject*>s, &position, &item):
        items.append(<object>item)
    return items


cdef object gate_out(VM vm, const Value* v):
    """A host copy of a guest value; None when the run ends on the way."""
    copy = gate_copy_out(vm, as_object(v), 0, CopyOut())
    return copy if vm.trap == TRAP_NONE else None


# --- host functions

cdef HostFunction host_function_new(object name, object function):
    cdef HostFunction f = HostFunction.__new__(HostFunction)
    f.name = name
    f.function = function
    f.is_async = _is_coroutine_function(function) or _is_coroutine_function(getattr(type(function), "__call__", None))
    return f

from inspect import iscoroutinefunction as _is_coroutine_function


cdef int host_function_call(VM vm, HostFunction f, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """Call the embedder's function: arguments copied out, the result copied in, its exception raised
    in the guest as the built-in class it is of."""
    cdef Py_ssize_t n_names = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t i
    cdef void* current = sp_current_vm
    if f.is_async:
        return host_coroutine_call(vm, f, args, n, kwnames, out)
    try:
        positional = [gate_copy_out(vm, as_object(&args[i]), 0, CopyOut()) for i in range(n - n_names)]
        keywords = {}
        for i in range(n_names):
            name, value = <object>PyTuple_GET_ITEM(kwnames, i), as_object(&args[n - n_names + i])
            keywords[name] = gate_copy_out(vm, value, 0, CopyOut())
    except BaseException as error:
        return fail_from(vm, error)
    if vm.trap != TRAP_NONE:
        return TRAPPED
    set_current_vm(NULL)
    try:
        value = f.function(*positional, **keywords)
    except Exception as error:
        set_current_vm(current)
        return fail_from_host_function(vm, f, error)
    except BaseException as error:
        set_current_vm(current)
        return trap(vm, TRAP_INTERRUPT, error)
    set_current_vm(current)
    try:
        copied = gate_copy_in(vm, value, 0)
    except TypeError as error:
        return fail(vm, exc_TypeError, f"{f.name}() returned a value the guest can't have: {error}")
    except BaseException as error:
        return fail_from(vm, error)
    set_any(out, <PyObject*>copied)
    return OK


cdef int fail_from_host_function(VM vm, HostFunction f, object error) noexcept:
    """The nearest built-in class, the text as the host shows it; no host frames, no host objects."""
    cdef Class cls = exc_Exception
    try:
        for kind in type(error).__mro__:
            if kind in host_exception_classes:
                cls = <Class>host_exception_classes[kind]
                break
        args = []
        for a in error.args:
            if type(a) in (int, float, str, bool, bytes, type(None)):
                args.append(a)
            else:
                args = [str(error)]
                break
        e = exc_new(cls, tuple(args))
        exception_fields_from_host(e, error)
        return fail_instance(vm, e)
    except BaseException as second:
        name = "a host coroutine" if f is None else f.name + "()"
        return fail(vm, exc_RuntimeError, f"{name} failed: {type(second).__name__}")


cdef inline void set_current_vm(void* vm) noexcept:
    set_thread_vm(vm)
