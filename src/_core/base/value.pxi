# Values: the 16-byte slot that registers, cells, instance attributes and globals are made of.
#
# Invariants: an OBJ payload is an owned reference; None, True and False are never OBJ; memory of
# zeros is a run of UNSET values. Nothing here can raise or run guest code, except that dropping a
# reference may free objects.

cdef enum Tag:
    UNSET = 0
    NONE = 1
    BOOL = 2
    INT = 3
    FLOAT = 4
    OBJ = 5

cdef union Payload:
    int64_t i
    double f
    PyObject* o

cdef struct Value:
    int64_t tag
    Payload u

# The three outcomes of everything that can fail, and the end of an iteration.
#
# Zero is TRAPPED, because that is what a function without a way to raise returns when something in it
# raised all the same: the run must end there, and not go on with a result that was never made.
cdef enum Status:
    TRAPPED = 0  # the run is over: vm.trap says why
    RAISED = 1   # a guest exception is in vm.exc
    OK = 2
    DONE = 3     # an iterator has no more items


cdef inline void value_put(Value* dst, const Value* src) noexcept:
    """Plain copy, reference counts aside. Field by field: a 16-byte load just after two 8-byte stores
    stalls, as the store buffer can't forward it."""
    dst.tag = src.tag
    dst.u.i = src.u.i


cdef inline void value_clear(Value* v) noexcept:
    cdef PyObject* old
    if v.tag == OBJ:
        old = v.u.o
        v.tag = UNSET
        Py_DECREF(old)
    else:
        v.tag = UNSET


cdef inline void value_borrow(Value* v, PyObject* o) noexcept:
    """v = o without a reference of its own: for arguments of calls; never cleared."""
    if o == Py_None:
        v.tag = NONE
    elif o == Py_True or o == Py_False:
        v.tag = BOOL
        v.u.i = o == Py_True
    else:
        v.tag = OBJ
        v.u.o = o


cdef inline void value_copy(Value* dst, const Value* src) noexcept:
    """dst = src; dst's old content is released."""
    cdef PyObject* old
    if src.tag == OBJ:
        Py_INCREF(src.u.o)
    if dst.tag == OBJ:
        old = dst.u.o
        value_put(dst, src)
        Py_DECREF(old)
    else:
        value_put(dst, src)


cdef inline void value_init(Value* dst, const Value* src) noexcept:
    """dst = src; dst holds nothing yet."""
    if src.tag == OBJ:
        Py_INCREF(src.u.o)
    value_put(dst, src)


cdef inline void value_move(Value* dst, Value* src) noexcept:
    """dst = src, and src is unbound afterwards."""
    cdef PyObject* old
    if dst.tag == OBJ:
        old = dst.u.o
        value_put(dst, src)
        src.tag = UNSET
        Py_DECREF(old)
    else:
        value_put(dst, src)
        src.tag = UNSET


cdef inline void value_set(Value* dst, int64_t tag, int64_t bits) noexcept:
    """value_move of a Value that was taken apart, as a move through memory would be slower."""
    cdef PyObject* old
    if dst.tag == OBJ:
        old = dst.u.o
        dst.tag = tag
        dst.u.i = bits
        Py_DECREF(old)
    else:
        dst.tag = tag
        dst.u.i = bits


cdef inline void values_move(Value* dst, Value* src, Py_ssize_t n) noexcept:
    """Move n values; dst holds nothing yet, src is unbound afterwards."""
    cdef Py_ssize_t i
    for i in range(n):
        value_put(&dst[i], &src[i])
        src[i].tag = UNSET


cdef inline void set_none(Value* v) noexcept:
    cdef PyObject* old
    if v.tag == OBJ:
        old = v.u.o
        v.tag = NONE
        Py_DECREF(old)
    else:
        v.tag = NONE


cdef inline void set_bool(Value* v, bint b) noexcept:
    """What C calls true may be any number (isinf of -inf is -1): it becomes 1."""
    cdef PyObject* old
    if SP_UNLIKELY(v.tag == OBJ):
        old = v.u.o
        v.tag = BOOL
        v.u.i = b != 0
        Py_DECREF(old)
    else:
        v.tag = BOOL
        v.u.i = b != 0


cdef inline void set_int(Value* v, int64_t i) noexcept:
    cdef PyObject* old
    if SP_UNLIKELY(v.tag == OBJ):
        old = v.u.o
        v.tag = INT
        v.u.i = i
        Py_DECREF(old)
    else:
        v.tag = INT
        v.u.i = i


cdef inline void set_float(Value* v, double f) noexcept:
    cdef PyObject* old
    if SP_UNLIKELY(v.tag == OBJ):
        old = v.u.o
        v.tag = FLOAT
        v.u.f = f
        Py_DECREF(old)
    else:
        v.tag = FLOAT
        v.u.f = f


cdef inline void set_obj_steal(Value* v, PyObject* o) noexcept:
    """Owned reference in; o is known not to be None, True or False."""
    cdef PyObject* old
    if v.tag == OBJ:
        old = v.u.o
        v.u.o = o
        Py_DECREF(old)
    else:
        v.tag = OBJ
        v.u.o = o


cdef inline void set_obj(Value* v, PyObject* o) noexcept:
    """Borrowed reference in; o is known not to be None, True or False."""
    Py_INCREF(o)
    set_obj_steal(v, o)


cdef inline void set_any(Value* v, PyObject* o) noexcept:
    """Borrowed reference in, any object: None and bools become their tags."""
    if SP_UNLIKELY(o == Py_None):
        set_none(v)
    elif SP_UNLIKELY(o == Py_True):
        set_bool(v, True)
    elif SP_UNLIKELY(o == Py_False):
        set_bool(v, False)
    else:
        Py_INCREF(o)
        set_obj_steal(v, o)


cdef inline void set_from_item(Value* v, PyObject* o) noexcept:
    """set_any for what containers hold: small ints, whose boxes are always there, are unboxed."""
    cdef int64_t i
    if Py_TYPE(o) == &PyLong_Type:
        if sp_int_is_small(o, &i):
            set_int(v, i)
        else:
            set_obj(v, o)
    else:
        set_any(v, o)


cdef inline void set_any_steal(Value* v, PyObject* o) noexcept:
    """Owned reference in, any object: None and bools become their tags."""
    if o == Py_None or o == Py_True or o == Py_False:
        set_any(v, o)
        Py_DECREF(o)
    else:
        set_obj_steal(v, o)


# Every boxed NaN of ours is this one, so that containers find a NaN they hold by identity.
cdef object _boxed_nan = float("nan")
cdef PyObject* boxed_nan = <PyObject*>_boxed_nan


if sp_small_ints_fill() != 0:
    raise MemoryError()


cdef inline PyObject* box(const Value* v) noexcept:
    """A new reference to the value as a host object; NULL (host MemoryError set) if that fails.
    UNSET boxes to None."""
    if v.tag == OBJ:
        Py_INCREF(v.u.o)
        return v.u.o
    if v.tag == INT:
        return sp_box_int(v.u.i)
    if v.tag == FLOAT:
        if SP_UNLIKELY(v.u.f != v.u.f):
            return sp_new_ref(boxed_nan)
        return PyFloat_FromDouble(v.u.f)
    if v.tag == BOOL:
        return sp_new_ref(Py_True if v.u.i else Py_False)
    return sp_new_ref(Py_None)


cdef inline PyObject* box_steal(Value* v) noexcept:
    """box(v), v being unbound afterwards: its reference is handed on."""
    cdef PyObject* o
    if v.tag == OBJ:
        v.tag = UNSET
        return v.u.o
    o = box(v)
    v.tag = UNSET
    return o


cdef inline object as_object(const Value* v):
    """The value as a Python object of ours to work with in slow paths."""
    cdef PyObject* o = box(v)
    if o == NULL:
        raise MemoryError()
    result = <object>o
    Py_DECREF(o)
    return result


cdef inline bint as_int(const Value* v, int64_t* out) noexcept:
    """The int64 of an INT, BOOL or exact host int that fits; False for everything else."""
    if SP_LIKELY(v.tag == INT):
        out[0] = v.u.i
        return True
    if v.tag == OBJ:
        return Py_TYPE(v.u.o) == &PyLong_Type and sp_int_as_i64(v.u.o, out)
    if v.tag == BOOL:
        out[0] = v.u.i
        return True
    return False


cdef inline bint as_float(const Value* v, double* out) noexcept:
    """The double of a FLOAT or an exact host float; False for everything else, ints included."""
    if SP_LIKELY(v.tag == FLOAT):
        out[0] = v.u.f
        return True
    if v.tag == OBJ and Py_TYPE(v.u.o) == &PyFloat_Type:
        out[0] = PyFloat_AS_DOUBLE(v.u.o)
        return True
    return False


cdef inline bint is_type(const Value* v, PyTypeObject* t) noexcept:
    """Is v an object of exactly this host type?"""
    return v.tag == OBJ and Py_TYPE(v.u.o) == t


cdef inline bint is_int(const Value* v) noexcept:
    """Is v an int of any size (a bool is not)?"""
    return v.tag == INT or is_type(v, &PyLong_Type)


cdef inline bint is_number(const Value* v) noexcept:
    return v.tag == INT or v.tag == FLOAT or v.tag == BOOL or is_type(v, &PyLong_Type) or is_type(v, &PyFloat_Type)


cdef inline void set_object(Value* v, object o) noexcept:
    """set_any for an expression of Python objects."""
    set_any(v, <PyObject*>o)
