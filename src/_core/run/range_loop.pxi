# The loop over range(...): its arguments become the counter, without an object being made.
#
# What the name `range` holds is looked at when the loop starts: a guest may have put something else
# there, which is then called and iterated like anything else.

cdef int range_prep(VM vm, Value* w, Py_ssize_t n) noexcept:
    """w[0] is the callee, w[1 .. n] the arguments; afterwards w[0 .. 2] is the state of for_range.
    May run guest code."""
    cdef int64_t start = 0
    cdef int64_t stop = 0
    cdef int64_t step = 1
    cdef uint64_t count = 0
    cdef Value made
    cdef int status
    if SP_LIKELY(w[0].tag == OBJ and w[0].u.o == <PyObject*>cls_range and 1 <= n <= 3):
        if as_int(&w[n if n < 2 else 2], &stop) and (n == 1 or as_int(&w[1], &start)) and (
                n < 3 or as_int(&w[3], &step)):
            if step == 0:
                status = fail(vm, exc_ValueError, "range() arg 3 must not be zero")
                window_clear(w, n + 1)
                return status
            if step > 0:
                if start < stop:
                    count = (<uint64_t>stop - <uint64_t>start - 1) // <uint64_t>step + 1
            elif stop < start:
                count = (<uint64_t>start - <uint64_t>stop - 1) // (<uint64_t>0 - <uint64_t>step) + 1
            if count <= <uint64_t>INT64_MAX:
                window_clear(w, n + 1)
                set_int(&w[0], start)
                set_int(&w[1], <int64_t>count)
                set_int(&w[2], step)
                return OK
    made.tag = UNSET
    status = vm_call(vm, &w[0], &w[1], n, NULL, &made)
    window_clear(w, n + 1)
    if status == OK:
        status = iter_begin(vm, &made, w)
    value_clear(&made)
    return status
