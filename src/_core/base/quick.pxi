# Comparisons of plain host values without leaving C: the fast paths of sets, sorting, heaps, bisect
# and the searching methods of lists.
#
# Decided here: exact str, int, float, bool, None and tuples of these, of bounded size. Nothing here
# raises, charges or runs guest code; what is not decided (-1) goes to ops_eq and ops_lt, which do.

cdef extern from "base/host.h":
    int sp_memcmp "memcmp"(const void*, const void*, size_t) noexcept nogil

cdef enum:
    QUICK_TEXT = 8192      # longer texts are compared where it is charged
    QUICK_ITEMS = 64       # so are longer tuples
    QUICK_DEPTH = 4        # and deeper ones


cdef inline bint quick_text_eq(PyObject* a, PyObject* b) noexcept:
    """Are two exact strings equal? Equal strings have the same kind."""
    cdef Py_ssize_t n = PyUnicode_GET_LENGTH(a)
    cdef int kind = PyUnicode_KIND(a)
    if n != PyUnicode_GET_LENGTH(b) or kind != PyUnicode_KIND(b):
        return False
    return sp_memcmp(PyUnicode_DATA(a), PyUnicode_DATA(b), n * kind) == 0


cdef inline bint quick_number(PyObject* o, PyTypeObject* t, int64_t* i, double* f, bint* is_float) noexcept:
    """The number as int64 or double; False when it is neither or too large."""
    if t == &PyLong_Type:
        is_float[0] = False
        return sp_int_as_i64(o, i)
    if t == &PyFloat_Type:
        is_float[0] = True
        f[0] = PyFloat_AS_DOUBLE(o)
        return True
    if t == &PyBool_Type:
        is_float[0] = False
        i[0] = 1 if o == Py_True else 0
        return True
    return False


cdef inline bint is_plain_scalar(PyTypeObject* t) noexcept:
    return (t == &PyLong_Type or t == &PyUnicode_Type or t == &PyFloat_Type or t == &PyBool_Type
            or t == &PyBytes_Type)


cdef int quick_eq_other(PyObject* a, PyObject* b, int depth) noexcept:
    """quick_eq for what is neither two strings nor two ints of one type."""
    cdef PyTypeObject* ta = Py_TYPE(a)
    cdef PyTypeObject* tb = Py_TYPE(b)
    cdef int64_t i = 0
    cdef int64_t j = 0
    cdef double f = 0.0
    cdef double g = 0.0
    cdef bint a_is_float = False
    cdef bint b_is_float = False
    cdef Py_ssize_t n, k
    cdef int same
    if quick_number(a, ta, &i, &f, &a_is_float) and quick_number(b, tb, &j, &g, &b_is_float):
        if a_is_float and b_is_float:
            return f == g
        if not a_is_float and not b_is_float:
            return i == j
        if a_is_float:
            i = j
        else:
            f = g
        if -(<int64_t>1 << 53) <= i <= <int64_t>1 << 53:
            return f == <double>i
        return -1
    if ta == tb and ta == &PyTuple_Type:
        n = PyTuple_GET_SIZE(a)
        if n != PyTuple_GET_SIZE(b):
            return 0
        if n > QUICK_ITEMS or depth == 0:
            return -1
        for k in range(n):
            same = quick_eq_depth(PyTuple_GET_ITEM(a, k), PyTuple_GET_ITEM(b, k), depth - 1)
            if same != 1:
                return same
        return 1
    if a == Py_None:
        return 0 if tb != type_Instance else -1
    if b == Py_None:
        return 0 if ta != type_Instance else -1
    if is_plain_scalar(ta) and is_plain_scalar(tb) and ta != tb:
        # Text against bytes is left aside too: the host may be told to warn of it.
        if ta == &PyUnicode_Type or tb == &PyUnicode_Type:
            return 0 if ta != &PyBytes_Type and tb != &PyBytes_Type else -1
    return -1


cdef inline int quick_eq_depth(PyObject* a, PyObject* b, int depth) noexcept:
    cdef int64_t i = 0
    cdef int64_t j = 0
    if a == b:
        return 1
    if Py_TYPE(a) == Py_TYPE(b):
        if Py_TYPE(a) == &PyUnicode_Type:
            if PyUnicode_GET_LENGTH(a) > QUICK_TEXT:
                return 0 if PyUnicode_GET_LENGTH(a) != PyUnicode_GET_LENGTH(b) else -1
            return quick_text_eq(a, b)
        if Py_TYPE(a) == &PyLong_Type and sp_int_as_i64(a, &i) and sp_int_as_i64(b, &j):
            return i == j
    return quick_eq_other(a, b, depth)


cdef inline int quick_eq(PyObject* a, PyObject* b) noexcept:
    """Is a the same as or equal to b, as containers ask? 1, 0, or -1: not decided here."""
    return quick_eq_depth(a, b, QUICK_DEPTH)


cdef int quick_lt_other(PyObject* a, PyObject* b, int depth) noexcept:
    """quick_lt for what is not two ints."""
    cdef PyTypeObject* ta = Py_TYPE(a)
    cdef PyTypeObject* tb = Py_TYPE(b)
    cdef int64_t i = 0
    cdef int64_t j = 0
    cdef double f = 0.0
    cdef double g = 0.0
    cdef bint a_is_float = False
    cdef bint b_is_float = False
    cdef Py_ssize_t n, m, k
    cdef int same
    if ta == tb and ta == &PyTuple_Type:
        n = PyTuple_GET_SIZE(a)
        m = PyTuple_GET_SIZE(b)
        if depth == 0:
            return -1
        for k in range(n if n < m else m):
            if k >= QUICK_ITEMS:
                return -1
            same = quick_eq_depth(PyTuple_GET_ITEM(a, k), PyTuple_GET_ITEM(b, k), depth - 1)
            if same < 0:
                return -1
            if same == 0:
                return quick_lt_depth(PyTuple_GET_ITEM(a, k), PyTuple_GET_ITEM(b, k), depth - 1)
        return n < m
    if ta == tb and ta == &PyUnicode_Type:
        if PyUnicode_GET_LENGTH(a) > QUICK_TEXT and PyUnicode_GET_LENGTH(b) > QUICK_TEXT:
            return -1
        return PyUnicode_Compare(a, b) < 0
    if quick_number(a, ta, &i, &f, &a_is_float) and quick_number(b, tb, &j, &g, &b_is_float):
        if a_is_float and b_is_float:
            return f < g
        if not a_is_float and not b_is_float:
            return i < j
        if a_is_float:
            if -(<int64_t>1 << 53) <= j <= <int64_t>1 << 53:
                return f < <double>j
        elif -(<int64_t>1 << 53) <= i <= <int64_t>1 << 53:
            return <double>i < g
    return -1


cdef inline int quick_lt_depth(PyObject* a, PyObject* b, int depth) noexcept:
    cdef int64_t i = 0
    cdef int64_t j = 0
    if Py_TYPE(a) == &PyLong_Type and Py_TYPE(b) == &PyLong_Type:
        if sp_int_as_i64(a, &i) and sp_int_as_i64(b, &j):
            return i < j
    return quick_lt_other(a, b, depth)


cdef inline int quick_lt(PyObject* a, PyObject* b) noexcept:
    """Is a less than b? 1, 0, or -1: not decided here."""
    return quick_lt_depth(a, b, QUICK_DEPTH)


cdef enum:
    WALK_DEPTH = 900         # nested containers that a comparison enters


cdef int walk_enter(VM vm) noexcept:
    """A comparison goes into a container: vm.walk_depth is counted up, or RecursionError raised."""
    cdef char here
    if vm.walk_depth >= WALK_DEPTH or &here < vm.c_stack_floor:
        return fail(vm, exc_RecursionError, "maximum recursion depth exceeded in comparison")
    vm.walk_depth += 1
    return OK


cdef int keys_equal(VM vm, PyObject* a, PyObject* b) noexcept:
    """Equality as containers ask for it: 1, 0, or -1 with vm.exc or the trap set. May run guest
    code; a and b are kept alive meanwhile."""
    cdef int same = quick_eq(a, b)
    cdef Value v, w
    cdef bint result = False
    if same >= 0:
        return same
    v.tag = UNSET
    w.tag = UNSET
    set_any(&v, a)
    set_any(&w, b)
    same = ops_eq(vm, &v, &w, &result)
    value_clear(&v)
    value_clear(&w)
    return -1 if same != OK else result


cdef int keys_less(VM vm, PyObject* a, PyObject* b) noexcept:
    """a < b: 1, 0, or -1 with vm.exc or the trap set. May run guest code; a and b are kept alive."""
    cdef int less = -1
    cdef Value v, w
    cdef bint result = False
    if Py_TYPE(a) != type_Instance:
        less = quick_lt(a, b)
    if less >= 0:
        return less
    v.tag = UNSET
    w.tag = UNSET
    set_any(&v, a)
    set_any(&w, b)
    less = ops_lt(vm, &v, &w, &result)
    value_clear(&v)
    value_clear(&w)
    return -1 if less != OK else result


cdef inline int failed(VM vm) noexcept:
    """The status after a helper has said no: the trap wins over the exception."""
    return TRAPPED if vm.trap != TRAP_NONE else RAISED
