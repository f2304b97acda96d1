# The audit of promise P1: what a guest's values hold, looked at from all sides, for the tests.

@cython.final
cdef class Audit:
    """What tests give as a host function to look at the guest's own values instead of copies: it
    keeps the names of types that are not on the closed list, and nothing else."""
    cdef readonly set foreign
    cdef readonly int64_t looked_at

    def __cinit__(self):
        self.foreign = set()

    def __call__(self, *values):
        """From outside, of any objects."""
        for value in values:
            audit_look(self, value, 6)


cdef int audit_look(Audit audit, object value, int depth) except -1:
    """Look at a value and into what it holds."""
    cdef Instance o
    cdef int32_t i
    kind = type(value)
    audit.looked_at += 1
    if kind is not GuestSet and not is_guest_object(<PyObject*>value):
        audit.foreign.add(kind.__name__)
        return 0
    if depth == 0:
        return 0
    if kind is list or kind is tuple:
        for item in list(value)[:100]:
            audit_look(audit, item, depth - 1)
    elif kind is dict:
        for key, item in list(value.items())[:100]:
            audit_look(audit, key, depth - 1)
            audit_look(audit, item, depth - 1)
    elif kind is GuestSet:
        for item in set_items(value)[:100]:
            audit_look(audit, item, depth - 1)
    elif kind is Instance:
        o = <Instance>value
        audit_look(audit, o.klass, 0)
        if o.payload is not None and type(o.payload) is not ExcState:
            audit_look(audit, o.payload, depth - 1)
        for i in range(o.n_slots):
            if o.slots[i].tag == OBJ:
                audit_look(audit, <object>o.slots[i].u.o, depth - 1)
        if o.attrs is not None:
            audit_look(audit, o.attrs, depth - 1)
    elif kind is BoundMethod:
        audit_look(audit, (<BoundMethod>value).receiver, depth - 1)
        audit_look(audit, (<BoundMethod>value).function, depth - 1)
    elif kind is Property:
        for item in ((<Property>value).fget, (<Property>value).fset, (<Property>value).fdel, (<Property>value).doc):
            audit_look(audit, item, depth - 1)
    elif kind is GuestAlias:
        audit_look(audit, (<GuestAlias>value).origin, depth - 1)
        audit_look(audit, (<GuestAlias>value).args, depth - 1)
    return 0
