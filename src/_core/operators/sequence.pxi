# Concatenation and repetition of str, bytes, list and tuple, and their in-place forms.
#
# Everything is charged by the size of the result and reserved before it is made. Instances that extend
# a sequence type are seen as their payload; items are moved about as they are, so no guest code runs
# except for `__index__` of a count and the iterable of `list += iterable`.

cdef int sequence_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """a + b or a * b of sequences; DONE when neither is one that can do it."""
    cdef PyObject* x
    cdef PyTypeObject* t
    if opcode == OP_ADD:
        x = unwrap(a)
        if x == NULL:
            return DONE
        t = Py_TYPE(x)
        if t == &PyUnicode_Type:
            return str_concat(vm, a, x, b, out)
        if t == &PyList_Type:
            if inplace:
                return list_iadd(vm, a, x, b, out)
            return list_concat(vm, x, b, out)
        if t == &PyTuple_Type:
            return tuple_concat(vm, x, b, out)
        if t == &PyBytes_Type or t == &PyByteArray_Type:
            return bytes_concat(vm, inplace, a, x, b, out)
        return DONE
    if opcode == OP_MUL:
        if is_repeatable(a):
            return sequence_repeat(vm, inplace, a, b, out)
        if is_repeatable(b) and not (inplace and has_sequence_slots(a)):
            return sequence_repeat(vm, False, b, a, out)
    return DONE


cdef bint is_repeatable(const Value* v) noexcept:
    cdef PyObject* o = unwrap(v)
    cdef PyTypeObject* t
    if o == NULL:
        return False
    t = Py_TYPE(o)
    return (t == &PyUnicode_Type or t == &PyList_Type or t == &PyTuple_Type or t == &PyBytes_Type
            or t == &PyByteArray_Type)


cdef int str_concat(VM vm, const Value* a, PyObject* x, const Value* b, Value* out) noexcept:
    """str + str. When `out` is the slot of a and holds the only reference, x grows in place."""
    cdef PyObject* y = unwrap(b)
    cdef PyObject* r
    cdef Py_ssize_t m, n
    cdef int64_t size
    if y == NULL or Py_TYPE(y) != &PyUnicode_Type:
        return fail(vm, exc_TypeError, f'can only concatenate str (not "{type_name(b)}") to str')
    m = PyUnicode_GET_LENGTH(x)
    n = PyUnicode_GET_LENGTH(y)
    if a == out and Py_REFCNT(x) == 1 and a.u.o == x and m and n:
        size = n * PyUnicode_KIND(y)
        if size > 64 or m > 4096:
            if meter_charge(vm, (n >> 6) + (m >> 9)) != OK:
                return TRAPPED
        if heap_reserve(vm, size) != OK:
            return TRAPPED
        r = x
        out.tag = UNSET
        PyUnicode_Append(&r, y)
        if r == NULL:
            return fail_host(vm)
        out.u.o = r
        out.tag = OBJ
        return OK
    size = <int64_t>(m + n)
    if size > 64:
        if meter_charge(vm, size >> 6) != OK:
            return TRAPPED
    if heap_reserve(vm, size * (PyUnicode_KIND(x) if PyUnicode_KIND(x) > PyUnicode_KIND(y) else PyUnicode_KIND(y)) + 56) != OK:
        return TRAPPED
    r = PyUnicode_Concat(x, y)
    if r == NULL:
        return fail_host(vm)
    set_obj_steal(out, r)
    return OK


cdef int list_concat(VM vm, PyObject* x, const Value* b, Value* out) noexcept:
    cdef PyObject* y = unwrap(b)
    cdef PyObject* r
    cdef Py_ssize_t m, n, i
    cdef PyObject** source
    cdef PyObject** items
    if y == NULL or Py_TYPE(y) != &PyList_Type:
        return fail(vm, exc_TypeError, f'can only concatenate list (not "{type_name(b)}") to list')
    m = PyList_GET_SIZE(x)
    n = PyList_GET_SIZE(y)
    if meter_charge(vm, (m + n) >> 3) != OK or heap_reserve(vm, (m + n) * 8 + 64) != OK:
        return TRAPPED
    r = PyList_New(m + n)
    if r == NULL:
        return fail_host(vm)
    items = SP_LIST_ITEMS(r)
    source = SP_LIST_ITEMS(x)
    for i in range(m):
        items[i] = sp_new_ref(source[i])
    source = SP_LIST_ITEMS(y)
    for i in range(n):
        items[m + i] = sp_new_ref(source[i])
    set_obj_steal(out, r)
    return OK


cdef int list_extend(VM vm, PyObject* x, const Value* b) noexcept:
    """Append every item of an iterable to the exact list x."""
    cdef PyObject* y = unwrap(b)
    cdef Py_ssize_t i, n
    cdef PyObject* items
    cdef Value st[3]
    cdef Value item
    cdef PyObject* o
    cdef int status
    if y != NULL and y == a_plain_sequence(b):
        n = PyList_GET_SIZE(y) if Py_TYPE(y) == &PyList_Type else PyTuple_GET_SIZE(y)
        if n == 0:
            return OK
        if meter_charge(vm, n >> 3) != OK or heap_reserve(vm, n * 8) != OK:
            return TRAPPED
        if n <= 4 and y != x:
            for i in range(n):
                o = PyList_GET_ITEM(y, i) if Py_TYPE(y) == &PyList_Type else PyTuple_GET_ITEM(y, i)
                if sp_list_append_steal(x, sp_new_ref(o)) != 0:
                    return fail_host(vm)
            return OK
        if PyList_SetSlice(x, PyList_GET_SIZE(x), PyList_GET_SIZE(x), y) != 0:
            return fail_host(vm)
        return OK
    memset(st, 0, sizeof(st))
    status = iter_begin(vm, b, st)
    if status != OK:
        return status
    item.tag = UNSET
    while True:
        status = meter_charge(vm, 1)
        if status != OK:
            break
        status = iter_step(vm, st, &item)
        if status != OK:
            break
        status = heap_reserve(vm, 8 if item.tag == OBJ else 40)
        if status != OK:
            break
        o = box(&item)
        if o == NULL or sp_list_append_steal(x, o) != 0:
            status = fail_host(vm)
            break
    value_clear(&item)
    iter_end(st)
    return OK if status == DONE else status


cdef PyObject* a_plain_sequence(const Value* b) noexcept:
    """The exact list or tuple of a value, or NULL."""
    if b.tag == OBJ and (Py_TYPE(b.u.o) == &PyList_Type or Py_TYPE(b.u.o) == &PyTuple_Type):
        return b.u.o
    return NULL


cdef int list_iadd(VM vm, const Value* a, PyObject* x, const Value* b, Value* out) noexcept:
    cdef int status
    Py_INCREF(x)
    status = list_extend(vm, x, b)
    Py_DECREF(x)
    if status == OK and a != out:
        value_copy(out, a)
    return status


cdef int tuple_concat(VM vm, PyObject* x, const Value* b, Value* out) noexcept:
    cdef PyObject* y = unwrap(b)
    cdef PyObject* r
    cdef Py_ssize_t m, n
    if y == NULL or Py_TYPE(y) != &PyTuple_Type:
        return fail(vm, exc_TypeError, f'can only concatenate tuple (not "{type_name(b)}") to tuple')
    m = PyTuple_GET_SIZE(x)
    n = PyTuple_GET_SIZE(y)
    if meter_charge(vm, (m + n) >> 3) != OK or heap_reserve(vm, (m + n) * 8 + 48) != OK:
        return TRAPPED
    r = PySequence_Concat(x, y)
    if r == NULL:
        return fail_host(vm)
    set_obj_steal(out, r)
    return OK


cdef int bytes_concat(VM vm, bint inplace, const Value* a, PyObject* x, const Value* b, Value* out) noexcept:
    cdef PyObject* y = unwrap(b)
    cdef Py_ssize_t n
    if y == NULL or (Py_TYPE(y) != &PyBytes_Type and Py_TYPE(y) != &PyByteArray_Type):
        if Py_TYPE(x) == &PyBytes_Type:
            return fail(vm, exc_TypeError, f"can't concat {type_name(b)} to bytes")
        return fail(vm, exc_TypeError, f"can't concat {type_name(b)} to bytearray")
    n = PyObject_Size(x) + PyObject_Size(y)
    if meter_charge(vm, n >> 6) != OK or heap_reserve(vm, n + 48) != OK:
        return TRAPPED
    try:
        left = <object>x
        if inplace:
            left += <object>y
        else:
            left = left + <object>y
        if inplace and <PyObject*>left == x:
            value_copy(out, a)
        else:
            set_obj(out, <PyObject*>left)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int sequence_repeat(VM vm, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """a * b where a is a sequence and b a count."""
    cdef PyObject* x = unwrap(a)
    cdef PyObject* r
    cdef PyTypeObject* t = Py_TYPE(x)
    cdef int64_t n, size, total
    cdef int64_t width
    cdef Py_ssize_t i
    cdef PyObject** items
    cdef PyObject* item
    cdef int status
    if not as_int(b, &n):
        if not is_indexable(vm, b):
            return fail(vm, exc_TypeError, f"can't multiply sequence by non-int of type '{type_name(b)}'")
        status = arg_index(vm, b, &n, exc_OverflowError)
        if status != OK:
            if status == RAISED and exc_matches(vm, exc_OverflowError) and is_int(b):
                exc_clear(vm)
                return fail(vm, exc_OverflowError, "cannot fit 'int' into an index-sized integer")
            return status
    if n < 0:
        n = 0
    if t == &PyUnicode_Type:
        size = PyUnicode_GET_LENGTH(x)
        width = PyUnicode_KIND(x)
    elif t == &PyBytes_Type or t == &PyByteArray_Type:
        size = PyObject_Size(x)
        width = 1
    else:
        size = Py_SIZE(x)
        width = 8
    if sp_mul_overflow(size, n, &total):
        if t == &PyUnicode_Type:
            return fail(vm, exc_OverflowError, "repeated string is too long")
        if t == &PyBytes_Type:
            return fail(vm, exc_OverflowError, "repeated bytes are too long")
        return trap(vm, TRAP_MEMORY, None)
    if total > INT64_MAX // 16:
        return trap(vm, TRAP_MEMORY, None)
    if heap_reserve(vm, total * width + 56) != OK or meter_charge(vm, total * width >> 6) != OK:
        return TRAPPED
    if t == &PyList_Type:
        if inplace:
            r = PySequence_InPlaceRepeat(x, n)
            if r == NULL:
                return fail_host(vm)
            Py_DECREF(r)
            if a != out:
                value_copy(out, a)
            return OK
        if size == 1 and total > 0:
            r = PyList_New(total)
            if r == NULL:
                return fail_host(vm)
            items = SP_LIST_ITEMS(r)
            item = SP_LIST_ITEMS(x)[0]
            for i in range(total):
                items[i] = sp_new_ref(item)
            set_obj_steal(out, r)
            return OK
    if inplace and t == &PyByteArray_Type:
        r = PySequence_InPlaceRepeat(x, n)
    else:
        r = PySequence_Repeat(x, n)
    if r == NULL:
        return fail_host(vm)
    set_obj_steal(out, r)
    return OK


cdef bint is_indexable(VM vm, const Value* v) noexcept:
    """Is v an int or does its class have __index__?"""
    cdef PyObject* o
    if v.tag == INT or v.tag == BOOL:
        return True
    o = unwrap(v)
    if o != NULL and Py_TYPE(o) == &PyLong_Type:
        return True
    return is_type(v, type_Instance) and class_lookup(vm, (<Instance>v.u.o).klass, <PyObject*>s___index__) != NULL
