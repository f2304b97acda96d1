# Natives that are a method of a host type: one generic way to offer the many methods of str, bytes
# and the like.
#
# A row of `host_row` names the method and how it is priced. Its native converts every argument to an
# exact host value (payloads of guest subclasses, `__index__` of guest objects), charges by the price,
# calls the host's unbound method and lets the result through only if its type is on the closed list.
# An argument that is no plain value is replaced by an inert object whose type has the same name, so
# that the host's TypeError reads as CPython's.
cdef extern from *:
    """
    #if PY_VERSION_HEX >= 0x03090000
    #define sp_vectorcall(f, a, n) PyObject_Vectorcall(f, a, n, NULL)
    #else
    #define sp_vectorcall(f, a, n) _PyObject_Vectorcall(f, a, n, NULL)
    #endif
    /* A host type's method without arguments, and its C function called on a receiver of the type. */
    static int sp_is_noargs(PyObject *m) {
        return Py_TYPE(m) == &PyMethodDescr_Type && ((PyMethodDescrObject *)m)->d_method->ml_flags == METH_NOARGS;
    }
    static inline PyObject *sp_call_noargs(PyObject *m, PyObject *receiver) {
        return ((PyMethodDescrObject *)m)->d_method->ml_meth(receiver, NULL);
    }
    """
    PyObject* sp_vectorcall(PyObject*, PyObject**, size_t)
    bint sp_is_noargs(PyObject*)
    PyObject* sp_call_noargs(PyObject*, PyObject*)

cdef enum HostPrice:
    PRICE_FLAT = 0       # nothing beyond the row's price
    PRICE_SCAN = 1       # reads the receiver
    PRICE_COPY = 2       # makes something about as long as the receiver
    PRICE_SEARCH = 3     # looks for args[1] in the receiver
    PRICE_WIDTH = 4      # makes something as long as the receiver or args[1], a width
    PRICE_TABS = 5       # expandtabs
    PRICE_SPLIT = 6      # cuts the receiver into pieces
    PRICE_STRIP = 8      # PRICE_COPY, each character being looked for in args[1]
    PRICE_EXPAND = 7     # each character may become several (upper, casefold ...)
    PRICE_AFFIX = 9      # compares args[1], or each of a tuple, with an end of the receiver

cdef enum:
    HOST_ARGS_MAX = 6


class _Standin:
    """What a host method gets in place of a guest object; its name is set before each use."""


cdef object host_standin(const Value* v):
    """An inert host object whose type is named as v's class."""
    cdef PyObject* o = v.u.o if v.tag == OBJ else NULL
    if o == NULL:
        return as_object(v)
    if Py_TYPE(o) == type_GuestSet:
        return frozenset() if set_is_frozen(o) else set()
    if Py_TYPE(o) in (&PyList_Type, &PyTuple_Type, &PyDict_Type, &PyRange_Type, &PySlice_Type,
                      &PyEllipsis_Type, &PyComplex_Type):
        return {"list": [0], "tuple": (0,), "dict": {}, "range": range(0), "slice": slice(0),
                "ellipsis": ..., "complex": 0j}[(<object>o).__class__.__name__]
    if <object>o is NotImplemented:
        return NotImplemented
    _Standin.__name__ = type_name(v)
    return _Standin()


cdef bint is_plain_host(PyObject* o) noexcept:
    """An exact value of a scalar type that any host method may get."""
    cdef PyTypeObject* t = Py_TYPE(o)
    return (t == &PyUnicode_Type or t == &PyLong_Type or t == &PyBytes_Type or t == &PyFloat_Type
            or t == &PyBool_Type or o == Py_None or t == &PyByteArray_Type or t == &PyComplex_Type)


cdef object host_argument(VM vm, const Value* v):
    """v as a host object that is safe to give to any host method. Raises."""
    cdef PyObject* o
    cdef Value number
    cdef Value item
    cdef int status
    if v.tag != OBJ:
        return as_object(v)
    o = unwrap(v)
    if is_plain_host(o):
        return <object>o
    if Py_TYPE(o) == &PyTuple_Type:
        # startswith and the like take a tuple of plain values.
        if meter_charge(vm, PyTuple_GET_SIZE(o)) != OK:
            raise _GuestUnwinding()
        items = []
        for part in <tuple>o:
            item.tag = UNSET
            set_any(&item, <PyObject*>part)
            try:
                items.append(host_standin(&item) if type(part) is tuple else host_argument(vm, &item))
            finally:
                value_clear(&item)
        return tuple(items)
    if Py_TYPE(o) == type_Instance and class_lookup(vm, (<Instance>o).klass, <PyObject*>s___index__) != NULL:
        number.tag = UNSET
        status = value_index(vm, v, &number)
        if status != OK:
            raise _GuestUnwinding()
        result = as_object(&number)
        value_clear(&number)
        return result
    return host_standin(v)


cdef int host_result(VM vm, PyObject* result, Value* out) noexcept:
    """Let a host method's result (stolen, NULL: it raised) through to the guest."""
    cdef PyTypeObject* t
    cdef int64_t number
    if result == NULL:
        return fail_host(vm)
    t = Py_TYPE(result)
    if t == &PyUnicode_Type:
        heap_note(vm, 56 + PyUnicode_GET_LENGTH(result))
        set_obj_steal(out, result)
        return OK
    if t == &PyBool_Type or result == Py_None:
        set_any_steal(out, result)
        return OK
    if t == &PyLong_Type and sp_int_as_i64(result, &number):
        Py_DECREF(result)
        set_int(out, number)
        return OK
    if t != &PyTuple_Type and t != &PyList_Type and not is_guest_object(result):
        Py_DECREF(result)
        return trap(vm, TRAP_INTERNAL, "a host method gave an object of a foreign type")
    if t == &PyList_Type:
        heap_note(vm, 64 + 64 * PyList_GET_SIZE(result))
    elif t == &PyBytes_Type:
        heap_note(vm, 40 + Py_SIZE(result))
    else:
        heap_note(vm, 64)
    set_obj_steal(out, result)
    return OK


cdef inline Py_ssize_t host_length(PyObject* o) noexcept:
    """Length of an exact str, bytes or bytearray."""
    return PyUnicode_GET_LENGTH(o) if Py_TYPE(o) == &PyUnicode_Type else Py_SIZE(o)


cdef inline int64_t text_size(PyObject* o) noexcept:
    """Bytes that an exact str, bytes or bytearray takes."""
    return PyUnicode_GET_LENGTH(o) * PyUnicode_KIND(o) if Py_TYPE(o) == &PyUnicode_Type else Py_SIZE(o)


cdef int charge_search(VM vm, Py_ssize_t n, Py_ssize_t m) noexcept:
    """A search for m characters in n. From 3.10 on the host's search is linear; before, long needles
    can make it quadratic."""
    cdef int64_t units = n >> 4
    if PY_VERSION < 0x030A0000 and m > 100 and n - m > 1000:
        units += (n - m) * m >> 6
    return meter_charge(vm, units)


cdef Py_ssize_t searched_length(Py_ssize_t length, PyObject** args, Py_ssize_t n) noexcept:
    """How much of the receiver a search looks at: args[2] and args[3] may say where it starts and stops."""
    cdef int64_t start = 0
    cdef int64_t stop = length
    if n > 2 and Py_TYPE(args[2]) == &PyLong_Type and not sp_int_as_i64(args[2], &start):
        return length
    if n > 3 and Py_TYPE(args[3]) == &PyLong_Type and not sp_int_as_i64(args[3], &stop):
        return length
    if start < 0:
        start = start + length if start > -length else 0
    if stop < 0:
        stop = stop + length if stop > -length else 0
    if stop > length:
        stop = length
    return <Py_ssize_t>(stop - start) if stop > start else 0


cdef int host_charge(VM vm, int price, PyObject* receiver, PyObject** args, Py_ssize_t n) noexcept:
    """Charge a call before it is made. args[0] is the receiver."""
    cdef Py_ssize_t length = host_length(receiver)
    cdef int64_t width = 0
    cdef int64_t size
    if price == PRICE_WIDTH:
        if n > 1 and Py_TYPE(args[1]) == &PyLong_Type and not sp_int_as_i64(args[1], &width):
            width = 0            # the host raises OverflowError
        if width <= length:
            return meter_charge(vm, length >> 5)
        size = width
        if n > 2 and Py_TYPE(args[2]) == &PyUnicode_Type:
            size = width * PyUnicode_KIND(args[2]) if width < INT64_MAX // 8 else width
        if heap_reserve(vm, size) != OK:
            return TRAPPED
        return meter_charge(vm, width >> 4)
    if price == PRICE_TABS:
        width = 8
        if n > 1 and Py_TYPE(args[1]) == &PyLong_Type and not sp_int_as_i64(args[1], &width):
            return OK
        if width <= 8 and length < 100:
            return OK
        if meter_charge(vm, length >> 2) != OK:
            return TRAPPED
        try:
            size = (<object>receiver).count("\t" if Py_TYPE(receiver) == &PyUnicode_Type else b"\t")
        except BaseException as error:
            return fail_from(vm, error)
        if width > 0 and size > 0:
            if width > INT64_MAX // 8 // (size + 1):
                return OK        # the host raises OverflowError
            if heap_reserve(vm, width * size + text_size(receiver)) != OK:
                return TRAPPED
            return meter_charge(vm, width * size >> 4)
        return heap_reserve(vm, text_size(receiver))
    if length < 64:
        return OK
    if price == PRICE_SCAN:
        return meter_charge(vm, length >> 4)
    if price == PRICE_AFFIX:
        return charge_affix(vm, length, args[1]) if n > 1 else OK
    if price == PRICE_SEARCH:
        length = searched_length(length, args, n)
        return charge_search(vm, length, host_length(args[1]) if n > 1 and is_plain_host(args[1]) and (
            Py_TYPE(args[1]) == &PyUnicode_Type or Py_TYPE(args[1]) == &PyBytes_Type) else 1)
    if price == PRICE_STRIP and n > 1 and Py_TYPE(args[1]) == Py_TYPE(receiver):
        width = host_length(args[1])
        if width > 16 and meter_charge(vm, length * (width >> 4) >> 2) != OK:
            return TRAPPED
    if price == PRICE_COPY or price == PRICE_STRIP:
        if meter_charge(vm, length >> 4) != OK:
            return TRAPPED
        return heap_reserve(vm, text_size(receiver))
    if price == PRICE_EXPAND:
        if meter_charge(vm, length >> 1) != OK:
            return TRAPPED
        return heap_reserve(vm, text_size(receiver) * (1 if PyUnicode_IS_ASCII(receiver) else 3))
    if price == PRICE_SPLIT:
        return charge_split(vm, receiver, args[1] if n > 1 else NULL)
    return OK


cdef int charge_affix(VM vm, Py_ssize_t length, PyObject* affix) noexcept:
    """Charge comparing a beginning or an end, of which there may be several."""
    cdef int64_t size = 0
    cdef Py_ssize_t i
    cdef PyObject* one
    if Py_TYPE(affix) == &PyBytes_Type or Py_TYPE(affix) == &PyByteArray_Type:
        size = Py_SIZE(affix)
    elif Py_TYPE(affix) == &PyTuple_Type:
        for i in range(PyTuple_GET_SIZE(affix)):
            one = PyTuple_GET_ITEM(affix, i)
            if Py_TYPE(one) == &PyBytes_Type and Py_SIZE(one) <= length:
                size += Py_SIZE(one)
    return meter_charge(vm, size >> 6)


cdef int charge_split(VM vm, PyObject* text, PyObject* separator) noexcept:
    """Charge cutting a text: at a separator, or (NULL, None) at white space."""
    cdef Py_ssize_t i, n = host_length(text)
    cdef Py_ssize_t pieces = 1
    cdef bint inside = False
    cdef const unsigned char* s
    if n < 64:
        return OK
    if meter_charge(vm, n >> 2) != OK:
        return TRAPPED
    if n < 1000:
        return heap_reserve(vm, 32 * n)
    try:
        if separator != NULL and separator != Py_None and Py_TYPE(separator) == Py_TYPE(text) and host_length(separator):
            if charge_search(vm, n, host_length(separator)) != OK:
                return TRAPPED
            pieces += <Py_ssize_t>(<object>text).count(<object>separator)
        elif Py_TYPE(text) == &PyUnicode_Type and PyUnicode_IS_ASCII(text):
            s = <const unsigned char*>PyUnicode_1BYTE_DATA(text)
            for i in range(n):
                if s[i] > 32:
                    if not inside:
                        pieces += 1
                    inside = True
                else:
                    inside = False
        else:
            pieces = n // 2
    except BaseException as error:
        return fail_from(vm, error)
    if meter_charge(vm, pieces * 4) != OK:
        return TRAPPED
    return heap_reserve(vm, pieces * 64 + text_size(text))


cdef int host_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The native of every host_row. Keyword parameters not given are UNSET and end the list, or are
    filled from the row's defaults."""
    cdef PyObject* boxed[HOST_ARGS_MAX]
    cdef PyObject* receiver = unwrap(&args[0])
    cdef PyObject* result
    cdef Py_ssize_t i, count = 0
    cdef int status = OK
    if receiver == NULL or Py_TYPE(receiver) != native.klass.host_type:
        return fail_receiver(vm, native, &args[0])
    while n > 1 and args[n - 1].tag == UNSET:
        n -= 1
    boxed[0] = receiver
    for i in range(1, n):
        if args[i].tag == OBJ and (Py_TYPE(args[i].u.o) == &PyUnicode_Type or Py_TYPE(args[i].u.o) == &PyBytes_Type):
            boxed[i] = sp_new_ref(args[i].u.o)
        elif args[i].tag == UNSET:
            boxed[i] = sp_new_ref(<PyObject*>(<tuple>host_defaults[native.name])[i - 1])
        elif args[i].tag != OBJ:
            boxed[i] = box(&args[i])
        else:
            try:
                value = host_argument(vm, &args[i])
                boxed[i] = sp_new_ref(<PyObject*>value)
            except BaseException as error:
                status = fail_from(vm, error)
                break
        count = i
    if status == OK and native.size_price != PRICE_FLAT:
        status = host_charge(vm, native.size_price, receiver, boxed, n)
    if status == OK:
        result = sp_vectorcall(<PyObject*>native.host, boxed, n)
        status = host_result(vm, result, out)
    for i in range(1, count + 1):
        Py_DECREF(boxed[i])
    return status

cdef int host_noargs(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """host_method for methods that take nothing but the receiver."""
    cdef PyObject* receiver = unwrap(&args[0])
    if receiver == NULL or Py_TYPE(receiver) != native.klass.host_type:
        return fail_receiver(vm, native, &args[0])
    if native.size_price != PRICE_FLAT and host_length(receiver) >= 64:
        if host_charge(vm, native.size_price, receiver, NULL, 1) != OK:
            return TRAPPED
    return host_result(vm, sp_call_noargs(<PyObject*>native.host, receiver), out)


# What a parameter that was left out before one that was given stands for.
cdef dict host_defaults = {"split": (None, -1), "rsplit": (None, -1)}


cdef Native host_row(str owner, str name, str signature, int size_price=PRICE_FLAT, int price=2):
    """A row whose native is the host's own method of that name."""
    cdef Native native = row(owner, name, host_method, signature, price)
    native.size_price = size_price
    if len(native.parameters) == 1 and sp_is_noargs(<PyObject*>native.host):
        native.fn = host_noargs
        native_set_direct(native)
    if len(native.parameters) > HOST_ARGS_MAX:
        raise AssertionError(f"{owner}.{name} has too many parameters for host_method")
    if native.keywords and native.n_keyword_only == 0:
        row_quick(native, host_method, native.min_args, native.max_args)
    return native
