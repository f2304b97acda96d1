# Comparison: numbers, text, containers walked with the meter, and the special methods of guests.
#
# `ops_compare` gives what the operator gives (any value); `ops_eq` and `ops_lt` give a truth, with
# identity first as containers do. Containers are never handed to the host's comparison: shared nested
# ones would make it exponential without a charge, and it could not be stopped. `vm.walk_depth` bounds
# the nesting over all comparisons under way. Guest code may run, so items are kept alive and sizes
# are read again at every step.

from libc.string cimport memcmp

cdef tuple compare_names = (s___lt__, s___le__, s___eq__, s___ne__, s___gt__, s___ge__)
cdef tuple compare_symbols = ("<", "<=", "==", "!=", ">", ">=")
# The opcode with the operands swapped, by opcode - OP_LT.
cdef int[6] swapped_compare = [OP_GT, OP_GE, OP_EQ, OP_NE, OP_LT, OP_LE]


cdef inline bint compare_ints(int opcode, int64_t x, int64_t y) noexcept:
    if opcode == OP_LT:
        return x < y
    if opcode == OP_LE:
        return x <= y
    if opcode == OP_EQ:
        return x == y
    if opcode == OP_NE:
        return x != y
    if opcode == OP_GT:
        return x > y
    return x >= y


cdef inline bint compare_floats(int opcode, double x, double y) noexcept:
    if opcode == OP_LT:
        return x < y
    if opcode == OP_LE:
        return x <= y
    if opcode == OP_EQ:
        return x == y
    if opcode == OP_NE:
        return x != y
    if opcode == OP_GT:
        return x > y
    return x >= y


cdef int compare_numbers(VM vm, int opcode, const Value* a, const Value* b, bint* out) noexcept:
    """Two numbers of any kind, exactly; DONE: not both are (or complex numbers are ordered)."""
    cdef Value x, y
    cdef int64_t i, j
    cdef double f = 0.0
    cdef double g = 0.0
    cdef PyObject* p
    cdef PyObject* q
    cdef int answer
    if not number_view(a, &x) or not number_view(b, &y):
        return DONE
    if as_int(&x, &i):
        if as_int(&y, &j):
            out[0] = compare_ints(opcode, i, j)
            return OK
        if as_float(&y, &g) and -(<int64_t>1 << 53) <= i <= <int64_t>1 << 53:
            out[0] = compare_floats(opcode, <double>i, g)
            return OK
    elif as_float(&x, &f):
        if as_float(&y, &g):
            out[0] = compare_floats(opcode, f, g)
            return OK
        if as_int(&y, &j) and -(<int64_t>1 << 53) <= j <= <int64_t>1 << 53:
            out[0] = compare_floats(opcode, f, <double>j)
            return OK
    if (is_type(&x, &PyComplex_Type) or is_type(&y, &PyComplex_Type)) and opcode != OP_EQ and opcode != OP_NE:
        return DONE
    if meter_charge(vm, (value_digits(&x) + value_digits(&y)) >> 4) != OK:
        return TRAPPED
    p = box(&x)
    q = box(&y)
    answer = -1
    if p != NULL and q != NULL:
        answer = PyObject_RichCompareBool(p, q, opcode - OP_LT)
    Py_XDECREF(p)
    Py_XDECREF(q)
    if answer < 0:
        return fail_host(vm)
    out[0] = answer
    return OK


cdef int compare_text(VM vm, int opcode, PyObject* x, PyObject* y, bint* out) noexcept:
    """Two exact strings."""
    cdef Py_ssize_t m = PyUnicode_GET_LENGTH(x)
    cdef Py_ssize_t n = PyUnicode_GET_LENGTH(y)
    cdef int order
    if opcode == OP_EQ or opcode == OP_NE:
        if m != n or PyUnicode_KIND(x) != PyUnicode_KIND(y):
            out[0] = opcode == OP_NE
            return OK
        if m > 1024 and meter_charge(vm, m >> 6) != OK:
            return TRAPPED
        out[0] = (x == y or quick_text_eq(x, y)) == (opcode == OP_EQ)
        return OK
    if m > 256 and n > 256 and meter_charge(vm, (m if m < n else n) >> 4) != OK:
        return TRAPPED
    order = PyUnicode_Compare(x, y)
    out[0] = compare_ints(opcode, order, 0)
    return OK


cdef inline int compare_object(VM vm, int opcode, PyObject* x, PyObject* y, bint* out) noexcept:
    """compare_truth of two boxed objects, kept alive meanwhile."""
    cdef Value v, w
    cdef int status
    v.tag = UNSET
    w.tag = UNSET
    set_any(&v, x)
    set_any(&w, y)
    status = compare_truth(vm, opcode, &v, &w, out)
    value_clear(&v)
    value_clear(&w)
    return status


cdef inline int equal_objects(VM vm, PyObject* x, PyObject* y, bint* out) noexcept:
    """Identity or equality of two boxed objects, as containers ask."""
    cdef int same = quick_eq(x, y)
    if same >= 0:
        out[0] = same
        return OK
    return compare_object(vm, OP_EQ, x, y, out)


cdef int compare_lists(VM vm, int opcode, PyObject* x, PyObject* y, bint* out) noexcept:
    """Two exact lists, or two exact tuples: the first pair that differs decides, else the lengths."""
    cdef bint lists = Py_TYPE(x) == &PyList_Type
    cdef Py_ssize_t i = 0
    cdef PyObject* v
    cdef PyObject* w
    cdef bint same = True
    cdef int status
    if (opcode == OP_EQ or opcode == OP_NE) and Py_SIZE(x) != Py_SIZE(y):
        out[0] = opcode == OP_NE
        return OK
    status = walk_enter(vm)
    if status != OK:
        return status
    while i < Py_SIZE(x) and i < Py_SIZE(y):
        v = SP_LIST_ITEMS(x)[i] if lists else SP_TUPLE_ITEMS(x)[i]
        w = SP_LIST_ITEMS(y)[i] if lists else SP_TUPLE_ITEMS(y)[i]
        if v != w:
            status = meter_charge(vm, 1)
            if status == OK:
                status = equal_objects(vm, v, w, &same)
            if status != OK:
                break
            if not same:
                break
        i += 1
        if not i & 7 and meter_charge(vm, 1) != OK:
            status = TRAPPED
            break
    if status == OK:
        if i >= Py_SIZE(x) or i >= Py_SIZE(y):
            out[0] = compare_ints(opcode, Py_SIZE(x), Py_SIZE(y))
        elif opcode == OP_EQ or opcode == OP_NE:
            out[0] = opcode == OP_NE
        else:
            v = SP_LIST_ITEMS(x)[i] if lists else SP_TUPLE_ITEMS(x)[i]
            w = SP_LIST_ITEMS(y)[i] if lists else SP_TUPLE_ITEMS(y)[i]
            status = compare_object(vm, opcode, v, w, out)
    vm.walk_depth -= 1
    return status


cdef int compare_dicts(VM vm, PyObject* x, PyObject* y, bint* out) noexcept:
    """Are two exact dicts equal?"""
    cdef Py_ssize_t position = 0
    cdef PyObject* key
    cdef PyObject* value
    cdef PyObject* other
    cdef bint same = True
    cdef int status
    out[0] = False
    if PyDict_GET_SIZE(x) != PyDict_GET_SIZE(y):
        return OK
    status = walk_enter(vm)
    if status != OK:
        return status
    charge_gaps(vm, x)
    while PyDict_Next(x, &position, &key, &value):
        status = meter_charge(vm, 6)
        if status != OK:
            break
        Py_INCREF(key)
        Py_INCREF(value)
        other = NULL
        status = key_guard(vm, key)
        if status == OK:
            other = dict_peek(vm, y, key)
            if other == NULL:
                same = False
                if PyErr_Occurred() != NULL:
                    status = fail_host(vm)
            else:
                Py_INCREF(other)
                status = equal_objects(vm, value, other, &same)
                Py_DECREF(other)
        Py_DECREF(key)
        Py_DECREF(value)
        if status != OK or not same:
            break
    vm.walk_depth -= 1
    if status == OK:
        out[0] = same
    return status


cdef int compare_builtin(VM vm, int opcode, const Value* a, const Value* b, bint* out) noexcept:
    """Two values by what the built-in types that they are (or extend) say; DONE: nothing."""
    cdef PyObject* x
    cdef PyObject* y
    cdef PyTypeObject* t
    cdef int status
    cdef int answer
    status = compare_numbers(vm, opcode, a, b, out)
    if status != DONE or a.tag != OBJ or b.tag != OBJ:
        return status
    x = unwrap(a)
    y = unwrap(b)
    t = Py_TYPE(x)
    if t == SET_TYPE or t == type_DictView:
        return set_compare(vm, opcode, a, b, out)
    if t != Py_TYPE(y):
        if (t == &PyBytes_Type and Py_TYPE(y) == &PyByteArray_Type) or (
                t == &PyByteArray_Type and Py_TYPE(y) == &PyBytes_Type):
            return compare_host(vm, opcode, x, y, PyObject_Size(x), out)
        return DONE
    if t == &PyUnicode_Type:
        return compare_text(vm, opcode, x, y, out)
    if t == &PyList_Type or t == &PyTuple_Type:
        return compare_lists(vm, opcode, x, y, out)
    if t == &PyBytes_Type or t == &PyByteArray_Type:
        return compare_host(vm, opcode, x, y, PyObject_Size(x), out)
    if t == &PySlice_Type:
        return compare_slices(vm, opcode, x, y, out)
    if opcode != OP_EQ and opcode != OP_NE:
        return DONE
    if t == &PyDict_Type:
        if x == y and PyDict_GET_SIZE(x) == 0:
            out[0] = opcode == OP_EQ
            return OK
        status = compare_dicts(vm, x, y, out)
        if status == OK and opcode == OP_NE:
            out[0] = not out[0]
        return status
    if t == &PyRange_Type:
        return compare_host(vm, opcode, x, y, 0, out)
    if t == type_BoundMethod:
        answer = (
            (<BoundMethod>x).function is (<BoundMethod>y).function
            and (<BoundMethod>x).receiver is (<BoundMethod>y).receiver)
        out[0] = answer == (opcode == OP_EQ)
        return OK
    if t == type_GuestAlias:
        return compare_aliases(vm, opcode, <GuestAlias>x, <GuestAlias>y, out)
    return DONE


cdef int compare_host(VM vm, int opcode, PyObject* x, PyObject* y, Py_ssize_t n, bint* out) noexcept:
    """The host's comparison of two values that hold no guest object."""
    cdef int answer
    if n > 256 and meter_charge(vm, n >> 6) != OK:
        return TRAPPED
    answer = PyObject_RichCompareBool(x, y, opcode - OP_LT)
    if answer < 0:
        return fail_host(vm)
    out[0] = answer
    return OK


cdef int compare_slices(VM vm, int opcode, PyObject* x, PyObject* y, bint* out) noexcept:
    try:
        p = <object>x
        q = <object>y
        left = (p.start, p.stop, p.step)
        right = (q.start, q.stop, q.step)
    except BaseException as error:
        return fail_from(vm, error)
    return compare_lists(vm, opcode, <PyObject*>left, <PyObject*>right, out)


cdef bint is_union_alias(GuestAlias a) except -1:
    """Is it int | str, or typing's Union[int, str]?"""
    if a.origin is cls_UnionType:
        return True
    return type(a.origin) is GuestAlias and (<GuestAlias>a.origin).text == "typing.Union"


cdef bint is_literal_alias(GuestAlias a) except -1:
    return type(a.origin) is GuestAlias and (<GuestAlias>a.origin).text == "typing.Literal"


cdef int compare_aliases(VM vm, int opcode, GuestAlias x, GuestAlias y, bint* out) noexcept:
    """Aliases are equal when origin and arguments are; members of a union in any order."""
    cdef bint same = False
    cdef int status
    cdef object left = x.args
    cdef object right = y.args
    if left is None and right is None:
        same = x is y                       # forms of typing
    elif x.origin is y.origin or (is_union_alias(x) and is_union_alias(y)):
        try:
            if (is_union_alias(x) or is_literal_alias(x)) and left is not None and right is not None:
                same = len(left) == len(right)
                for part in left if same else ():
                    if meter_charge(vm, 2 + <int64_t>len(right)) != OK:
                        return TRAPPED
                    for other in right:
                        if alias_same(part, other):
                            break
                    else:
                        same = False
                        break
                out[0] = same == (opcode == OP_EQ)
                return OK
        except BaseException as error:
            return fail_from(vm, error)
        status = compare_object(vm, OP_EQ, <PyObject*>left, <PyObject*>right, &same)
        if status != OK:
            return status
    out[0] = same == (opcode == OP_EQ)
    return OK


# ---- with special methods

cdef int guest_compare(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """One operand may have special methods. DONE: nothing applies."""
    cdef Class ca = class_of(a)
    cdef Class cb = class_of(b)
    cdef int swapped = swapped_compare[opcode - OP_LT]
    cdef PyObject* left = NULL
    cdef PyObject* right = NULL
    cdef bint right_inverts = False
    cdef bint left_inverts = False
    cdef bint answer
    cdef int status
    if is_overloaded(a):
        left = compare_method(vm, ca, opcode, &left_inverts)
    if is_overloaded(b):
        right = compare_method(vm, cb, swapped, &right_inverts)
    # What goes first may take the other from its class.
    keep_left = <object>left if left != NULL else None
    keep_right = <object>right if right != NULL else None
    if right != NULL and ca is not cb and is_subclass(cb, ca):
        status = try_compare(vm, right, right_inverts, b, a, out)
        if status != DONE:
            return status
        right = NULL
    if left != NULL:
        status = try_compare(vm, left, left_inverts, a, b, out)
        if status != DONE:
            return status
    else:
        status = compare_builtin(vm, opcode, a, b, &answer)
        if status == OK:
            set_bool(out, answer)
        if status != DONE:
            return status
    if right != NULL:
        status = try_compare(vm, right, right_inverts, b, a, out)
    elif left != NULL:
        status = compare_builtin(vm, swapped, b, a, &answer)
        if status == OK:
            set_bool(out, answer)
    return status


cdef PyObject* compare_method(VM vm, Class c, int opcode, bint* inverts) noexcept:
    """The special method for a comparison, or for `!=` the `__eq__` to be inverted; borrowed."""
    cdef PyObject* found = guest_method(vm, c, PyTuple_GET_ITEM(<PyObject*>compare_names, opcode - OP_LT))
    inverts[0] = False
    if found == NULL and opcode == OP_NE and not LAYOUT_INT <= c.layout <= LAYOUT_FROZENSET:
        inverts[0] = True
        found = guest_method(vm, c, <PyObject*>s___eq__)
    return found


cdef int try_compare(VM vm, PyObject* method, bint inverts, const Value* receiver, const Value* arg,
                     Value* out) noexcept:
    """try_method; `!=` made of `__eq__` inverts its truth."""
    cdef int status
    cdef bint truth = False
    cdef Value result
    if not inverts:
        return try_method(vm, method, receiver, arg, out)
    result.tag = UNSET
    status = try_method(vm, method, receiver, arg, &result)
    if status == OK:
        status = ops_truth(vm, &result, &truth)
        if status == OK:
            set_bool(out, not truth)
    value_clear(&result)
    return status


cdef int fail_compare(VM vm, int opcode, const Value* a, const Value* b) noexcept:
    try:
        symbol = compare_symbols[opcode - OP_LT]
        return fail(vm, exc_TypeError,
                    f"'{symbol}' not supported between instances of '{type_name(a)}' and '{type_name(b)}'")
    except BaseException as error:
        return fail_from(vm, error)


cdef int ops_compare(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """out = a <comparison> b."""
    cdef int status = compare_run(vm, opcode, a, b, out)
    return status if status != DONE else general_compare(vm, opcode, a, b, out)


cdef int general_compare(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """ops_compare by all the rules there are."""
    cdef int status
    cdef bint answer = False
    if is_overloaded(a) or is_overloaded(b):
        status = guest_compare(vm, opcode, a, b, out)
    else:
        status = compare_builtin(vm, opcode, a, b, &answer)
        if status == OK:
            set_bool(out, answer)
    if status != DONE:
        return status
    if opcode == OP_EQ or opcode == OP_NE:
        set_bool(out, ops_is(a, b) == (opcode == OP_EQ))
        return OK
    return fail_compare(vm, opcode, a, b)


cdef int compare_truth(VM vm, int opcode, const Value* a, const Value* b, bint* out) noexcept:
    """The truth of ops_compare."""
    cdef int status
    cdef Value result
    if not is_overloaded(a) and not is_overloaded(b):
        status = compare_builtin(vm, opcode, a, b, out)
        if status != DONE:
            return status
        if opcode == OP_EQ or opcode == OP_NE:
            out[0] = ops_is(a, b) == (opcode == OP_EQ)
            return OK
        return fail_compare(vm, opcode, a, b)
    result.tag = UNSET
    status = ops_compare(vm, opcode, a, b, &result)
    if status == OK:
        if result.tag == BOOL:
            out[0] = result.u.i != 0
        else:
            status = ops_truth(vm, &result, out)
    value_clear(&result)
    return status


cdef int ops_eq(VM vm, const Value* a, const Value* b, bint* out) noexcept:
    """Are a and b the same or equal? As containers ask."""
    if ops_is(a, b):
        out[0] = True
        return OK
    return compare_truth(vm, OP_EQ, a, b, out)


cdef int ops_lt(VM vm, const Value* a, const Value* b, bint* out) noexcept:
    return compare_truth(vm, OP_LT, a, b, out)


cdef bint ops_is(const Value* a, const Value* b) noexcept:
    """a is b. Ints and floats have no identity of their own here: equal bits are the same. A NaN that
    is an object is itself alone; those in registers are all one, as their boxes are."""
    cdef int64_t i, j
    cdef double f, g
    if a.tag == OBJ and b.tag == OBJ:
        if a.u.o == b.u.o:
            return True
        if Py_TYPE(a.u.o) != Py_TYPE(b.u.o):
            return False
        if Py_TYPE(a.u.o) == &PyLong_Type:
            return sp_int_as_i64(a.u.o, &i) and sp_int_as_i64(b.u.o, &j) and i == j
        if Py_TYPE(a.u.o) == &PyFloat_Type:
            f = PyFloat_AS_DOUBLE(a.u.o)
            g = PyFloat_AS_DOUBLE(b.u.o)
            return f == f and memcmp(&f, &g, sizeof(double)) == 0
        return False
    if a.tag == NONE or b.tag == NONE or a.tag == UNSET or b.tag == UNSET:
        return a.tag == b.tag
    if a.tag == BOOL or b.tag == BOOL:
        return a.tag == b.tag and a.u.i == b.u.i
    if as_float(a, &f):
        if not as_float(b, &g):
            return False
        if f != f and a.tag != b.tag:
            return (a if a.tag == OBJ else b).u.o == boxed_nan
        return memcmp(&f, &g, sizeof(double)) == 0
    return as_int(a, &i) and as_int(b, &j) and i == j
