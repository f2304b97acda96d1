# bisect: binary search and insertion in anything with a length and items.
#
# Exact lists and tuples are read in place; every comparison and key may run guest code, after which
# their size is looked at again.

cdef object _host_bisect = __import__("bisect")


cdef int _bisect_item(VM vm, const Value* a, Py_ssize_t i, Value* out) noexcept:
    """out = a[i]."""
    cdef PyObject* o = a.u.o if a.tag == OBJ else NULL
    cdef Value index
    if o != NULL and (Py_TYPE(o) == &PyList_Type or Py_TYPE(o) == &PyTuple_Type):
        if i >= Py_SIZE(o):
            return fail(vm, exc_IndexError, "list index out of range")
        set_any(out, sequence_item(o, i))
        return OK
    index.tag = INT
    index.u.i = i
    return ops_get_item(vm, a, &index, out)


cdef int bisect_find(VM vm, Value* args, const Value* x, bint left, int64_t* out) noexcept:
    """Where x belongs in args[0] between args[2] and args[3], keys taken by args[4]."""
    cdef Value item, key, function
    cdef int64_t low = 0
    cdef int64_t high = -1
    cdef int64_t middle
    cdef bint less = False
    cdef bint has_key = args[4].tag != UNSET and args[4].tag != NONE
    cdef PyObject* wanted = NULL
    cdef PyObject* o
    cdef int quick
    cdef int status
    if args[2].tag != UNSET:
        status = arg_index(vm, &args[2], &low, exc_OverflowError)
        if status != OK:
            return status
    if low < 0:
        return fail(vm, exc_ValueError, "lo must be non-negative")
    if args[3].tag != UNSET and args[3].tag != NONE:
        status = arg_index(vm, &args[3], &high, exc_OverflowError)
        if status != OK:
            return status
    if high == -1:
        status = ops_len(vm, &args[0], &high)
        if status != OK:
            return status
    item.tag = key.tag = function.tag = UNSET
    if has_key:
        value_copy(&function, &args[4])
    else:
        wanted = box(x)
        if wanted == NULL:
            return fail_host(vm)
    status = OK
    while low < high:
        middle = low + ((high - low) >> 1)
        vm.fuel -= 1
        if not has_key and args[0].tag == OBJ and Py_TYPE(args[0].u.o) == &PyList_Type and (
                middle < PyList_GET_SIZE(args[0].u.o)):
            o = PyList_GET_ITEM(args[0].u.o, middle)
            Py_INCREF(o)
            quick = keys_less(vm, o, wanted) if left else keys_less(vm, wanted, o)
            Py_DECREF(o)
            if quick < 0:
                status = failed(vm)
                break
            less = quick
        else:
            status = _bisect_item(vm, &args[0], middle, &item)
            if status == OK and has_key:
                status = vm_call(vm, &function, &item, 1, NULL, &key)
            elif status == OK:
                value_move(&key, &item)
            if status == OK:
                status = ops_lt(vm, &key, x, &less) if left else ops_lt(vm, x, &key, &less)
            if status != OK:
                break
        if less == left:
            low = middle + 1
        else:
            high = middle
    Py_XDECREF(wanted)
    value_clear(&item)
    value_clear(&key)
    value_clear(&function)
    out[0] = low
    return status


cdef int bisect_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """bisect_left, bisect_right, bisect (a, x, lo=0, hi=None, *, key=None)."""
    cdef int64_t found = 0
    cdef int status
    status = bisect_find(vm, args, &args[1], native.name == "bisect_left", &found)
    if status == OK:
        set_int(out, found)
    return status


cdef int insort_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """insort_left, insort_right, insort."""
    cdef Value x, index, ignored
    cdef Value buffer[2]
    cdef int64_t found = 0
    cdef PyObject* item
    cdef int status = OK
    x.tag = ignored.tag = UNSET
    if args[4].tag != UNSET and args[4].tag != NONE:
        buffer[0] = args[1]
        status = vm_call(vm, &args[4], buffer, 1, NULL, &x)
    else:
        value_copy(&x, &args[1])
    if status == OK:
        status = bisect_find(vm, args, &x, native.name == "insort_left", &found)
    value_clear(&x)
    if status != OK:
        return status
    if is_type(&args[0], &PyList_Type):
        if meter_charge(vm, (PyList_GET_SIZE(args[0].u.o) - found) >> 3 if PyList_GET_SIZE(args[0].u.o) > found else 0) != OK:
            return TRAPPED
        item = box(&args[1])
        if item == NULL:
            return fail_host(vm)
        vm.heap_debt += 40
        status = PyList_Insert(args[0].u.o, found, item)
        Py_DECREF(item)
        if status < 0:
            return fail_host(vm)
    else:
        index.tag = INT
        index.u.i = found
        buffer[0] = index
        buffer[1] = args[1]
        status = vm_call_method(vm, &args[0], <PyObject*>s_insert, buffer, 2, &ignored)
        value_clear(&ignored)
        if status != OK:
            return status
    set_none(out)
    return OK


cdef int _bisect_rows() except -1:
    signature = "a, x, lo=0, hi=None, *, key=None"
    for name in ("bisect_left", "bisect_right", "bisect"):
        row("bisect", name, bisect_method, signature, 1, -1, getattr(_host_bisect, name))
    for name in ("insort_left", "insort_right", "insort"):
        row("bisect", name, insort_method, signature, 1, -1, getattr(_host_bisect, name))
    return 0

_bisect_rows()
module_natives["bisect"]["bisect"] = module_natives["bisect"]["bisect_right"]
module_natives["bisect"]["insort"] = module_natives["bisect"]["insort_right"]
