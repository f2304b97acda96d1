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
    GATE_ITEM = 24              # bytes that an item of a copied list or set takes, about
    MAX_NAME = 1000             # characters of a name that a program chose: of a function, a file, a class


cdef object cut_text(object text, Py_ssize_t most):
    """A text without its middle where it is longer than that."""
    cdef Py_ssize_t half = most // 2
    if len(text) <= most:
        return text
    return f"{text[:half]}... [{len(text) - 2 * half} characters left out] ...{text[len(text) - half:]}"


cdef object cut_name(object name):
    """A name of the program's choice."""
    return name if len(name) <= MAX_NAME else name[:MAX_NAME] + "..."


cdef object atom_copy(object value):
    """An equal object in memory of whoever allocates now; shared ones (True, 0, "a") as they are."""
    cdef PyObject* o = <PyObject*>value
    cdef PyObject* made
    cdef Py_ssize_t n
    kind = type(value)
    if kind is str:
        n = PyUnicode_GET_LENGTH(o)
        if n > 1:
            made = PyUnicode_FromKindAndData(PyUnicode_KIND(o), PyUnicode_DATA(o), n)
            if made == NULL:
                raise MemoryError()
            value = <object>made
            Py_DECREF(made)
    elif kind is int:
        if not -6 < value < 257:
            made = sp_int_copy(o)
            if made == NULL:
                raise MemoryError()
            value = <object>made
            Py_DECREF(made)
    elif kind is float:
        return <double>PyFloat_AS_DOUBLE(o)
    elif kind is bytes:
        if len(value) > 1:
            made = PyBytes_FromStringAndSize(PyBytes_AS_STRING(o), Py_SIZE(o))
            if made == NULL:
                raise MemoryError()
            value = <object>made
            Py_DECREF(made)
    elif kind is complex:
        return complex(value.real, value.imag)
    return value


cdef int64_t atom_size(PyObject* o) noexcept:
    """Bytes of a plain value that holds no others, about."""
    cdef PyTypeObject* t = Py_TYPE(o)
    if t == &PyUnicode_Type:
        return 56 + PyUnicode_GET_LENGTH(o) * PyUnicode_KIND(o)
    if t == &PyBytes_Type:
        return 33 + Py_SIZE(o)
    if t == &PyLong_Type:
        return 24 + (sp_int_bits(o) >> 3)
    return 32


cdef object host_copy(object value, int depth=0):
    """Plain data without anything in the region: what a result holds. Called outside."""
    kind = type(value)
    if not sp_region_has(<PyObject*>value) and kind is not tuple and kind is not list:
        return value
    if depth > GATE_DEPTH * 2:
        return None
    if kind is tuple:
        return tuple([host_copy(item, depth + 1) for item in value])
    if kind is list:
        return [host_copy(item, depth + 1) for item in value]
    return atom_copy(value)


cdef int gate_admit(VM vm, Py_ssize_t n) except -1:
    """Charge the guest's copy of n items, which a host value may show again and again; MemoryError: the
    run is over."""
    if heap_reserve(vm, 64 + n * GATE_ITEM) != OK or meter_charge(vm, 4 + n) != OK:
        raise MemoryError()
    return 0


cdef object gate_copy_in(VM vm, object value, int depth):
    """A guest's copy of a host value; TypeError for what is no plain data. Runs no code of the host."""
    kind = type(value)
    if value is None or kind in (bool, int, float, complex, str, bytes, type(...)):
        return value if sp_budget == NULL or sp_region_has(<PyObject*>value) else atom_copy(value)
    if depth > GATE_DEPTH:
        raise ValueError("value is nested too deeply to be passed to the guest")
    if kind is list:
        gate_admit(vm, len(value))
        return [gate_copy_in(vm, item, depth + 1) for item in value]
    if kind is tuple:
        gate_admit(vm, len(value))
        return tuple([gate_copy_in(vm, item, depth + 1) for item in value])
    if kind is dict:
        gate_admit(vm, 3 * len(value))
        return {gate_copy_in(vm, k, depth + 1): gate_copy_in(vm, v, depth + 1) for k, v in value.items()}
    if kind is set or kind is frozenset:
        gate_admit(vm, 3 * len(value))
        return set_from_constant(frozenset([gate_copy_in(vm, item, depth + 1) for item in value])) if (
            kind is frozenset) else set_from_host(value)
    if kind is bytearray:
        return bytearray(value)
    if kind is range:
        return value
    if kind in _allowed_in:
        return value
    # Enum members and the like: their plain value, whatever their class makes of it.
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, str):
        return str.__str__(value)
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
    GATE_SHARED = 1000000       # values that a copy may show again and again because they are shared
    GATE_SMALL = 256            # bytes of an atom that is copied each time


@cython.final
cdef class CopyOut:
    """A copy on its way out. What is shared is copied once, but a host that prints the copy walks it
    once per mention: a few nested pairs would keep it busy for years. So mentions are counted."""
    cdef dict seen              # id -> (value, copy, values in it, bytes in it); keeps the ids from being used again
    cdef int64_t values         # copied or mentioned again
    cdef int64_t shared         # of them, mentioned again
    cdef int64_t size           # bytes that were copied: as much as a run may hold
    cdef int64_t again          # bytes that were mentioned again: as many

    def __cinit__(self):
        self.seen = {}


cdef object gate_copy_out(VM vm, object value, int depth, CopyOut copy):
    """A host copy of a guest value: called outside, goes inside for the texts of guest objects. Charged
    like any work of the guest: after a trap what is returned is incomplete and nobody uses it. Those
    texts run guest code, which may change any container: each is copied from a snapshot."""
    cdef int64_t before = copy.values
    cdef int64_t bytes_before = copy.size + copy.again
    kind = type(value)
    copy.values += 1
    if value is None or kind in (bool, int, float, complex, str, bytes, type(...)):
        # The fuel must not depend on where it lies.
        size = atom_size(<PyObject*>value)
        if size > GATE_SMALL and meter_charge(vm, size >> 6) != OK:
            return None
        if not sp_region_has(<PyObject*>value):
            return value
        known = copy.seen.get(id(value)) if size > GATE_SMALL else None
        if known is not None:
            return gate_again(vm, value, known, copy)
        if not gate_hold(vm, copy, size):
            return None
        made = atom_copy(value)
        if size > GATE_SMALL:
            copy.seen[id(value)] = (value, made, 1, size)
        return made
    if kind is range:
        bounds = [gate_copy_out(vm, one, depth, copy) for one in (value.start, value.stop, value.step)]
        return range(*bounds) if vm.trap == TRAP_NONE and all([type(one) is int for one in bounds]) else None
    if depth > GATE_DEPTH:
        return gate_left_out(value)
    known = copy.seen.get(id(value))
    if known is not None:
        return gate_again(vm, value, known, copy)
    if kind is dict:
        made = {}
        copy.seen[id(value)] = (value, made, 1, 0)
        gate_copy_items(vm, value, made, depth + 1, copy)
    elif kind is list or kind is tuple or kind is GuestSet:
        made = []
        if kind is list:
            copy.seen[id(value)] = (value, made, 1, 0)
        if not gate_afford(vm, copy, set_size(<PyObject*>value) if kind is GuestSet else len(value), GATE_ITEM):
            return None
        if kind is GuestSet:
            set_charge_gaps(vm, <PyObject*>value)
        for item in (set_items(value) if kind is GuestSet else list(value)):
            made.append(gate_copy_out(vm, item, depth + 1, copy))
            if vm.trap != TRAP_NONE:
                return None
        if kind is tuple:
            made = tuple(made)
        elif kind is GuestSet:
            made = frozenset(made) if (<GuestSet>value).frozen else set(made)
    elif kind is bytearray:
        made = bytearray(value) if gate_afford(vm, copy, len(value), 1) else None
    elif kind in _allowed_in:
        made = value
    else:
        made = opaque_value(vm, value, copy)
    copy.seen[id(value)] = (value, made, copy.values - before, copy.size + copy.again - bytes_before)
    return made


cdef object gate_left_out(object value):
    """What stands for a value of which there is too much."""
    return OpaqueValue(host_copy(cut_name(class_of_object(<PyObject*>value).name)), "...")


cdef object gate_again(VM vm, object value, tuple known, CopyOut copy):
    """A value is mentioned again of which there is a copy already."""
    if copy.shared + <int64_t>known[2] > GATE_SHARED or copy.again + <int64_t>known[3] > vm.heap_limit:
        return gate_left_out(value) if gate_hold(vm, copy, GATE_SMALL) else None
    copy.values += known[2]
    copy.shared += known[2]
    copy.again += known[3]
    return known[1]


cdef int gate_copy_items(VM vm, object source, dict made, int depth, CopyOut copy) except -1:
    """Copy the items of a guest's dict."""
    if not gate_afford(vm, copy, len(source), 3 * GATE_ITEM):
        return 0
    charge_gaps(vm, <PyObject*>source)
    for k, v in list(source.items()):
        k = gate_copy_out(vm, k, depth, copy)
        v = gate_copy_out(vm, v, depth, copy)
        if vm.trap != TRAP_NONE or key_guard(vm, <PyObject*>k) == TRAPPED:
            return 0
        made[k] = v
    return 0


cdef bint gate_hold(VM vm, CopyOut copy, int64_t size) noexcept:
    """A copy may take as much as a run may hold. False: the run is over."""
    copy.size += size
    if copy.size > vm.heap_limit:
        trap(vm, TRAP_MEMORY, None)
    return vm.trap == TRAP_NONE


cdef bint gate_afford(VM vm, CopyOut copy, Py_ssize_t n, Py_ssize_t item_bytes) noexcept:
    """Charge the copy of a container of n items. False: the run is over."""
    if not gate_hold(vm, copy, 64 + n * item_bytes):
        return False
    if vm.budget == NULL and heap_reserve(vm, 64 + n * item_bytes) != OK:
        return False
    return meter_charge(vm, 4 + 4 * n) == OK


cdef object opaque_value(VM vm, object value, CopyOut copy):
    """The handle of a guest object: its text as repr gives it, guest code allowed to run."""
    cdef Value v
    cdef PyObject* text
    v.tag = OBJ
    v.u.o = <PyObject*>value
    name = host_copy(cut_name(class_of_object(<PyObject*>value).name))
    if vm.trap != TRAP_NONE:
        return OpaqueValue(name, f"<{name} object>")
    heap_inside(vm)
    text = ops_repr(vm, &v)
    heap_outside()
    if text == NULL:
        exc_clear(vm)
        return OpaqueValue(name, f"<{name} object>")
    shown = host_copy(<object>text) if gate_hold(vm, copy, 200 + atom_size(text)) else "..."
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
