# Arithmetic of int, float, complex and bool: what the loop's fast paths leave over.
#
# `number_binary` and `number_unary` take any two values and return DONE when they are not both
# numbers. No guest code runs here: instances that extend a number type are seen as their payload.
# Results that fit int64 come out as INT, floats as FLOAT. Where an operation fails, the host's own
# raises, so that messages are the running version's.

cdef extern from "Python.h":
    int PyUnicode_Contains(PyObject*, PyObject*)
    PyObject* PyBytes_FromStringAndSize(const char*, Py_ssize_t)
    char* PyBytes_AS_STRING(PyObject*)
    Py_ssize_t PyBytes_GET_SIZE(PyObject*)
    void PyBytes_Concat(PyObject**, PyObject*)
    PyObject* PySequence_Concat(PyObject*, PyObject*)
    PyObject* PySequence_Repeat(PyObject*, Py_ssize_t)
    PyObject* PySequence_InPlaceRepeat(PyObject*, Py_ssize_t)
    PyObject* PyNumber_Divmod(PyObject*, PyObject*)
    PyObject* PyNumber_Float(PyObject*)
    PyObject* PyNumber_Long(PyObject*)
    int PyErr_GivenExceptionMatches(PyObject*, PyObject*)


cdef inline void set_number_steal(Value* out, PyObject* o) noexcept:
    """Owned reference in, any object: numbers are unboxed where they fit."""
    cdef int64_t i
    cdef double f
    if Py_TYPE(o) == &PyLong_Type:
        if sp_int_as_i64(o, &i):
            Py_DECREF(o)
            set_int(out, i)
        else:
            set_obj_steal(out, o)
    elif Py_TYPE(o) == &PyFloat_Type:
        f = PyFloat_AS_DOUBLE(o)
        Py_DECREF(o)
        set_float(out, f)
    else:
        set_any_steal(out, o)


cdef inline bint number_view(const Value* v, Value* view) noexcept:
    """Is v a number? view becomes it, borrowed: payloads of instances are looked through."""
    cdef PyObject* o
    cdef PyTypeObject* t
    if v.tag != OBJ:
        view[0] = v[0]
        return v.tag == INT or v.tag == FLOAT or v.tag == BOOL
    o = unwrap(v)
    t = Py_TYPE(o)
    view.tag = OBJ
    view.u.o = o
    return t == &PyLong_Type or t == &PyFloat_Type or t == &PyComplex_Type


cdef PyObject* host_binary(int opcode, PyObject* x, PyObject* y) noexcept:
    """The host's operator on two exact host numbers; NULL with the host's error set."""
    if opcode == OP_ADD:
        return PyNumber_Add(x, y)
    if opcode == OP_SUB:
        return PyNumber_Subtract(x, y)
    if opcode == OP_MUL:
        return PyNumber_Multiply(x, y)
    if opcode == OP_TRUEDIV:
        return PyNumber_TrueDivide(x, y)
    if opcode == OP_FLOORDIV:
        return PyNumber_FloorDivide(x, y)
    if opcode == OP_MOD:
        return PyNumber_Remainder(x, y)
    if opcode == OP_POW:
        return PyNumber_Power(x, y, Py_None)
    if opcode == OP_LSHIFT:
        return PyNumber_Lshift(x, y)
    if opcode == OP_RSHIFT:
        return PyNumber_Rshift(x, y)
    if opcode == OP_AND:
        return PyNumber_And(x, y)
    if opcode == OP_OR:
        return PyNumber_Or(x, y)
    return PyNumber_Xor(x, y)


cdef inline bint int64_binary(int opcode, int64_t x, int64_t y, int64_t* r, double* f, bint* is_float) noexcept:
    """An operator on two int64; False: overflow, an error, or a result that is no int64."""
    cdef int64_t t
    is_float[0] = False
    if opcode == OP_ADD:
        return not sp_add_overflow(x, y, r)
    if opcode == OP_SUB:
        return not sp_sub_overflow(x, y, r)
    if opcode == OP_MUL:
        return not sp_mul_overflow(x, y, r)
    if opcode == OP_TRUEDIV:
        if y == 0 or not (-(<int64_t>1 << 53) <= x <= <int64_t>1 << 53) or not (
                -(<int64_t>1 << 53) <= y <= <int64_t>1 << 53):
            return False
        is_float[0] = True
        f[0] = <double>x / <double>y
        return True
    if opcode == OP_FLOORDIV or opcode == OP_MOD:
        if y == 0 or (y == -1 and x == INT64_MIN):
            return False
        if opcode == OP_FLOORDIV:
            t = x // y
            if t * y != x and (x < 0) != (y < 0):
                t -= 1
            r[0] = t
        else:
            t = x % y
            if t != 0 and (t < 0) != (y < 0):
                t += y
            r[0] = t
        return True
    if opcode == OP_AND:
        r[0] = x & y
        return True
    if opcode == OP_OR:
        r[0] = x | y
        return True
    if opcode == OP_XOR:
        r[0] = x ^ y
        return True
    if opcode == OP_LSHIFT:
        if y < 0 or (y > 62 and x != 0):
            return False
        if x == 0:
            r[0] = 0
            return True
        t = <int64_t>(<uint64_t>x << y)
        if t >> y != x:
            return False
        r[0] = t
        return True
    if opcode == OP_RSHIFT:
        if y < 0:
            return False
        r[0] = x >> (y if y < 63 else 63)
        return True
    if opcode == OP_POW:
        return int64_pow(x, y, r)
    return False


cdef bint int64_pow(int64_t x, int64_t n, int64_t* r) noexcept:
    cdef int64_t result = 1
    cdef int64_t base = x
    if n < 0:
        return False
    while n:
        if n & 1 and sp_mul_overflow(result, base, &result):
            return False
        n >>= 1
        if n and sp_mul_overflow(base, base, &base):
            return False
    r[0] = result
    return True


cdef inline double float_mod(double x, double y) noexcept:
    """x % y of two floats, y not zero: the sign is that of y."""
    cdef double m = fmod(x, y)
    if m != 0.0:
        if (y < 0.0) != (m < 0.0):
            m += y
    else:
        m = copysign(0.0, y)
    return m


cdef double float_floordiv(double x, double y) noexcept:
    """x // y of two floats, y not zero."""
    cdef double m = fmod(x, y)
    cdef double d = (x - m) / y
    cdef double f
    if m != 0.0:
        if (y < 0.0) != (m < 0.0):
            d -= 1.0
    if d != 0.0:
        f = floor(d)
        if d - f > 0.5:
            f += 1.0
        return f
    return copysign(0.0, x / y)


cdef inline bint float_binary(int opcode, double x, double y, double* r) noexcept:
    """An operator on two floats; False: the host has to say (errors, rare cases of pow)."""
    if opcode == OP_ADD:
        r[0] = x + y
        return True
    if opcode == OP_SUB:
        r[0] = x - y
        return True
    if opcode == OP_MUL:
        r[0] = x * y
        return True
    if opcode == OP_TRUEDIV:
        if y == 0.0:
            return False
        r[0] = x / y
        return True
    if opcode == OP_MOD:
        if y == 0.0:
            return False
        r[0] = float_mod(x, y)
        return True
    if opcode == OP_FLOORDIV:
        if y == 0.0:
            return False
        r[0] = float_floordiv(x, y)
        return True
    if opcode == OP_POW:
        if not (x > 0.0) or isinf(x) or isinf(y) or isnan(y) or x == 1.0:
            return False
        r[0] = c_pow(x, y)
        return not isinf(r[0])
    return False


cdef inline bint float_of(const Value* v, double* out) noexcept:
    """A float, or an int64 as a float."""
    cdef int64_t i
    if as_float(v, out):
        return True
    if as_int(v, &i):
        out[0] = <double>i
        return True
    return False


cdef int number_binary(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """An operator on two numbers of any kind; DONE when they are not."""
    cdef Value x, y
    cdef int64_t i, j
    cdef int64_t k = 0
    cdef double f = 0.0
    cdef double g = 0.0
    cdef double h = 0.0
    cdef bint is_float
    if not number_view(a, &x) or not number_view(b, &y):
        return DONE
    if as_int(&x, &i):
        if as_int(&y, &j):
            if x.tag == BOOL and y.tag == BOOL and (opcode == OP_AND or opcode == OP_OR or opcode == OP_XOR):
                set_bool(out, i & j if opcode == OP_AND else i | j if opcode == OP_OR else i ^ j)
                return OK
            if int64_binary(opcode, i, j, &k, &h, &is_float):
                if is_float:
                    set_float(out, h)
                else:
                    set_int(out, k)
                return OK
            return number_host(vm, opcode, &x, &y, out)
        if as_float(&y, &g) and float_binary(opcode, <double>i, g, &h):
            set_float(out, h)
            return OK
    elif as_float(&x, &f) and float_of(&y, &g) and float_binary(opcode, f, g, &h):
        set_float(out, h)
        return OK
    return number_host(vm, opcode, &x, &y, out)


cdef int number_host(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """Two numbers by the host's operator, priced from their sizes."""
    cdef PyObject* x
    cdef PyObject* y
    cdef PyObject* r
    cdef int status
    if opcode == OP_MATMUL:
        return DONE
    x = box(a)
    y = box(b)
    if x == NULL or y == NULL:
        Py_XDECREF(x)
        Py_XDECREF(y)
        return fail_host(vm)
    if (Py_TYPE(x) == &PyFloat_Type or Py_TYPE(y) == &PyFloat_Type or Py_TYPE(x) == &PyComplex_Type
            or Py_TYPE(y) == &PyComplex_Type):
        if (OP_LSHIFT <= opcode <= OP_XOR) or (
                (opcode == OP_FLOORDIV or opcode == OP_MOD)
                and (Py_TYPE(x) == &PyComplex_Type or Py_TYPE(y) == &PyComplex_Type)
                and PY_VERSION >= 0x030A0000):
            Py_DECREF(x)
            Py_DECREF(y)
            return DONE
        status = OK
    else:
        status = charge_int(vm, opcode, x, y)
    if status == OK:
        r = host_binary(opcode, x, y)
        if r == NULL:
            status = fail_host(vm)
        else:
            set_number_steal(out, r)
    Py_DECREF(x)
    Py_DECREF(y)
    return status


cdef int charge_int(VM vm, int opcode, PyObject* x, PyObject* y) noexcept:
    """The price of an operator on two ints (or bools), and room for its result."""
    cdef int64_t m = int_digits(x)
    cdef int64_t n = int_digits(y)
    cdef int64_t k
    cdef int64_t shift
    if m + n <= 12 and OP_ADD <= opcode <= OP_MOD or OP_AND <= opcode <= OP_XOR and m + n <= 12:
        vm.fuel -= 8
        return OK
    if opcode == OP_MUL:
        if m + n > 64 and heap_reserve(vm, (m + n) * 4) != OK:
            return TRAPPED
        return charge_long(vm, price_mul(m, n))
    if opcode == OP_FLOORDIV or opcode == OP_MOD:
        return charge_long(vm, price_div(m, n))
    if opcode == OP_TRUEDIV:
        return meter_charge(vm, (m + n) // 2)
    if opcode == OP_POW:
        if not sp_int_as_i64(y, &k) or k > 0:
            return charge_pow(vm, x, y) if <object>y > 0 else OK
        return OK
    if opcode == OP_LSHIFT:
        if m == 0 or (sp_int_as_i64(y, &shift) and shift < 0):
            return OK
        if not sp_int_as_i64(y, &shift):
            if <object>y < 0:
                return OK
            return trap(vm, TRAP_MEMORY, None)
        if heap_reserve(vm, shift // 7 + m * 4) != OK:
            return TRAPPED
        return charge_long(vm, (shift // 30 + m) // 8)
    if m + n > 64 and heap_reserve(vm, (m if m > n else n) * 4) != OK:
        return TRAPPED
    return meter_charge(vm, (m + n) // 8)


cdef int number_unary(VM vm, int opcode, const Value* a, Value* out) noexcept:
    """-x, +x, ~x of a number; DONE when it is none."""
    cdef Value x
    cdef int64_t i
    cdef double f
    cdef PyObject* o
    if not number_view(a, &x):
        return DONE
    if as_int(&x, &i):
        if opcode == OP_POS:
            set_int(out, i)
            return OK
        if opcode == OP_INVERT:
            set_int(out, ~i)
            return OK
        if i != INT64_MIN:
            set_int(out, -i)
            return OK
    elif as_float(&x, &f):
        if opcode == OP_INVERT:
            return DONE
        set_float(out, -f if opcode == OP_NEG else f)
        return OK
    o = box(&x)
    if o == NULL:
        return fail_host(vm)
    if Py_TYPE(o) == &PyComplex_Type and opcode == OP_INVERT:
        Py_DECREF(o)
        return DONE
    if Py_TYPE(o) == &PyLong_Type and (
            meter_charge(vm, int_digits(o) // 8) != OK or heap_reserve(vm, int_digits(o) * 4) != OK):
        Py_DECREF(o)
        return TRAPPED
    a = &x
    x.u.o = PyNumber_Negative(o) if opcode == OP_NEG else (
        PyNumber_Positive(o) if opcode == OP_POS else PyNumber_Invert(o))
    Py_DECREF(o)
    if x.u.o == NULL:
        return fail_host(vm)
    set_number_steal(out, x.u.o)
    return OK
