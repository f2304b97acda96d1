# math: the hot functions on unboxed numbers, the rest through the host's own, priced by operands.
#
# Arguments that are guest objects are converted first (`__float__`, `__index__`, `__ceil__` ...), so
# the host's functions see exact ints and floats only and their messages are the host's.
cimport libc.math as c_math

import math as _math


cdef int64_t mul_units(int64_t bits) noexcept:
    """Fuel of multiplying two ints of that many bits (Karatsuba above 70 digits)."""
    cdef double digits = bits / 30.0
    if digits < 70:
        return <int64_t>(digits * digits / 4) + 1
    return <int64_t>(1225.0 * c_math.pow(digits / 70.0, 1.585)) + 1


cdef int math_host(VM vm, Native native, object arguments, Value* out) noexcept:
    """The host's function on exact numbers."""
    try:
        result = native.host(*arguments)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int math_floats(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Functions of one to three floats."""
    cdef Py_ssize_t i
    cdef Value v
    cdef int status
    v.tag = UNSET
    try:
        arguments = []
        for i in range(n):
            status = math_argument(vm, &args[i], True, &v)
            if status != OK:
                value_clear(&v)
                return status
            arguments.append(as_object(&v))
            value_clear(&v)
    except BaseException as error:
        return fail_from(vm, error)
    return math_host(vm, native, arguments, out)


cdef inline bint _real(const Value* v, double* x) noexcept:
    """A number that is a double without conversion hooks or loss of range."""
    if v.tag == FLOAT:
        x[0] = v.u.f
        return True
    if v.tag == INT:
        x[0] = <double>v.u.i
        return True
    return as_float(v, x)


cdef int math_sqrt(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double x
    if _real(&args[0], &x) and x >= 0.0:
        set_float(out, c_math.sqrt(x))
        return OK
    return math_floats(vm, native, args, n, out)


cdef int math_fabs(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double x
    if _real(&args[0], &x):
        set_float(out, c_math.fabs(x))
        return OK
    return math_floats(vm, native, args, n, out)


cdef int math_sin(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double x
    if _real(&args[0], &x) and not isinf(x):
        set_float(out, c_math.sin(x))
        return OK
    return math_floats(vm, native, args, n, out)


cdef int math_cos(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double x
    if _real(&args[0], &x) and not isinf(x):
        set_float(out, c_math.cos(x))
        return OK
    return math_floats(vm, native, args, n, out)


cdef int math_isnan(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double x
    if _real(&args[0], &x):
        set_bool(out, isnan(x))
        return OK
    return math_floats(vm, native, args, n, out)


cdef int math_isinf(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double x
    if _real(&args[0], &x):
        set_bool(out, isinf(x))
        return OK
    return math_floats(vm, native, args, n, out)


cdef int math_hypot(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    if meter_charge(vm, n * 4) != OK:
        return TRAPPED
    return math_floats(vm, native, args, n, out)


cdef int math_round(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """floor, ceil, trunc: ints stay as they are, objects are asked first."""
    cdef double x
    cdef Value method
    cdef int status
    if args[0].tag == INT or is_type(&args[0], &PyLong_Type):
        value_copy(out, &args[0])
        return OK
    if as_float(&args[0], &x) and -9e18 < x < 9e18:
        if native.name == "floor":
            x = floor(x)
        elif native.name == "ceil":
            x = c_math.ceil(x)
        else:
            x = c_math.trunc(x)
        set_int(out, <int64_t>x)
        return OK
    if is_type(&args[0], type_Instance):
        method.tag = UNSET
        name = sys_intern(f"__{native.name}__")
        status = obj_special(vm, &args[0], <PyObject*>name, &method)
        if status == OK:
            status = vm_call(vm, &method, NULL, 0, NULL, out)
            value_clear(&method)
            return status
        if status != DONE:
            return status
        if native.name == "trunc":
            return fail(vm, exc_TypeError, f"type {type_name(&args[0])} doesn't define __trunc__ method")
    elif native.name == "trunc" and not is_number(&args[0]):
        return fail(vm, exc_TypeError, f"type {type_name(&args[0])} doesn't define __trunc__ method")
    return math_floats(vm, native, args, n, out)


cdef int math_log(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef double x
    if n == 1 and _real(&args[0], &x) and x > 0.0 and not isinf(x):
        if native.name == "log":
            set_float(out, c_math.log(x))
        elif native.name == "log2":
            set_float(out, c_math.log2(x))
        else:
            set_float(out, c_math.log10(x))
        return OK
    return math_floats(vm, native, args, n, out)


cdef int math_pow(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return math_floats(vm, native, args, n, out)


cdef list int_arguments(VM vm, Value* args, Py_ssize_t n):
    """Arguments as exact host ints. Raises."""
    cdef Py_ssize_t i
    cdef Value v
    cdef list found = []
    v.tag = UNSET
    for i in range(n):
        if value_index(vm, &args[i], &v) != OK:
            value_clear(&v)
            raise _GuestUnwinding()
        found.append(as_object(&v))
        value_clear(&v)
    return found


cdef int math_gcd(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """gcd and lcm: Lehmer's steps are quadratic in the digits, and so is the price."""
    cdef uint64_t a, b, t
    cdef int64_t bits = 0
    if native.name == "gcd" and n == 2 and args[0].tag == INT and args[1].tag == INT and (
            args[0].u.i != INT64_MIN and args[1].u.i != INT64_MIN):
        a = <uint64_t>(args[0].u.i if args[0].u.i >= 0 else -args[0].u.i)
        b = <uint64_t>(args[1].u.i if args[1].u.i >= 0 else -args[1].u.i)
        while b:
            t = a % b
            a = b
            b = t
        set_int(out, <int64_t>a)
        return OK
    try:
        numbers = int_arguments(vm, args, n)
        for x in numbers:
            bits += sp_int_bits(<PyObject*>x)
        if charge_long(vm, n * 4 + 2 * mul_units(bits if native.name == "lcm" else bits // 2)
                       + (bits // 30) * (bits // 30) // 8) != OK:
            return TRAPPED
        if native.name == "lcm" and heap_reserve(vm, bits // 7 + 32) != OK:
            return TRAPPED
    except BaseException as error:
        return fail_from(vm, error)
    return math_host(vm, native, numbers, out)


cdef int math_isqrt(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef uint64_t x, r
    if args[0].tag == INT and args[0].u.i >= 0:
        x = <uint64_t>args[0].u.i
        r = <uint64_t>c_math.sqrt(<double>x)
        while r * r > x:
            r -= 1
        while (r + 1) * (r + 1) <= x:
            r += 1
        set_int(out, <int64_t>r)
        return OK
    try:
        numbers = int_arguments(vm, args, n)
        if charge_long(vm, 4 * mul_units(sp_int_bits(<PyObject*>numbers[0]))
                       + (sp_int_bits(<PyObject*>numbers[0]) // 60) ** 2 // 4) != OK:
            return TRAPPED
    except BaseException as error:
        return fail_from(vm, error)
    return math_host(vm, native, numbers, out)


cdef int math_factorial(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """The result has about n*log2(n/e) bits; it is charged as the products that make it."""
    cdef double k, bits
    try:
        if args[0].tag == FLOAT or is_type(&args[0], &PyFloat_Type):
            return math_host(vm, native, [as_object(&args[0])], out)
        numbers = int_arguments(vm, args, n)
        x = numbers[0]
        if 0 <= x < 1 << 40:
            k = x
            bits = k * (c_math.log2(k) - 1.4) if k > 2 else 2
            if bits > 1e13:
                return trap(vm, TRAP_FUEL, None)
            if charge_long(vm, <int64_t>(k / 4) + 3 * mul_units(<int64_t>bits // 2)) != OK:
                return TRAPPED
            if heap_reserve(vm, <int64_t>(bits / 7) + 32) != OK:
                return TRAPPED
        elif 0 <= x < 1 << 63:
            return trap(vm, TRAP_FUEL, None)
        return math_host(vm, native, numbers, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int math_comb(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """comb and perm: k products of numbers as long as n."""
    cdef double k, bits, size
    try:
        if native.name == "perm" and (n == 1 or args[1].tag == NONE):
            return math_factorial(vm, native, args, 1, out)
        numbers = int_arguments(vm, args, n)
        top, chosen = numbers
        if 0 <= chosen <= top:
            if native.name == "comb":
                chosen = min(chosen, top - chosen)
            if chosen >= 1 << 40:
                return trap(vm, TRAP_FUEL, None)
            k = chosen
            bits = sp_int_bits(<PyObject*>top)
            size = k * bits
            if size > 1e13:
                return trap(vm, TRAP_FUEL, None)
            if native.name == "comb" and top < 1 << 62 and k > 2:
                size = min(size, <double>top + 64)
            # The host multiplies k times, or divides numbers as long as the result: quadratic.
            bits = size / 30
            if charge_long(vm, <int64_t>(k * 2 + bits * bits / 4)) != OK:
                return TRAPPED
            if heap_reserve(vm, <int64_t>(size / 7) + 32) != OK:
                return TRAPPED
        return math_host(vm, native, numbers, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int math_fsum(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* found = iter_to_list(vm, &args[0])
    cdef Value v, item
    cdef int status
    if found == NULL:
        return TRAPPED if vm.trap != TRAP_NONE else RAISED
    v.tag = UNSET
    item.tag = UNSET
    try:
        items = <list>found
        Py_DECREF(found)
        if meter_charge(vm, 8 * <int64_t>len(items)) != OK:
            return TRAPPED
        numbers = []
        for one in items:
            set_any(&item, <PyObject*>one)
            status = math_argument(vm, &item, True, &v)
            value_clear(&item)
            if status != OK:
                value_clear(&v)
                return status
            numbers.append(as_object(&v))
            value_clear(&v)
    except BaseException as error:
        return fail_from(vm, error)
    return math_host(vm, native, [numbers], out)


cdef int math_prod(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """prod(iterable, /, *, start=1): multiplied one by one, as `*` does and charges."""
    cdef Value state[3]
    cdef Value item, total, product
    cdef int status
    memset(state, 0, sizeof(state))
    item.tag = total.tag = product.tag = UNSET
    if args[1].tag == UNSET:
        set_int(&total, 1)
    else:
        value_copy(&total, &args[1])
    status = iter_begin(vm, &args[0], state)
    if status != OK:
        value_clear(&total)
        return status
    while True:
        status = meter_charge(vm, 2)
        if status == OK:
            status = iter_step(vm, state, &item)
        if status != OK:
            break
        status = ops_binary(vm, OP_MUL, False, &total, &item, &product)
        if status != OK:
            break
        value_move(&total, &product)
    iter_end(state)
    value_clear(&item)
    value_clear(&product)
    if status == DONE:
        value_move(out, &total)
        return OK
    value_clear(&total)
    return status


cdef object number_list(VM vm, const Value* v):
    """An iterable of numbers as a list of exact ints and floats. Raises."""
    cdef PyObject* found = iter_to_list(vm, v)
    cdef Value number, item
    cdef int status
    if found == NULL:
        raise _GuestUnwinding()
    items = <list>found
    Py_DECREF(found)
    number.tag = item.tag = UNSET
    if meter_charge(vm, 4 * <int64_t>len(items)) != OK:
        raise _GuestUnwinding()
    numbers = []
    for one in items:
        set_any(&item, <PyObject*>one)
        status = math_argument(vm, &item, True, &number)
        value_clear(&item)
        if status != OK:
            value_clear(&number)
            raise _GuestUnwinding()
        numbers.append(as_object(&number))
        value_clear(&number)
    return numbers


cdef int math_dist(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """dist, and sumprod of plain numbers."""
    try:
        if native.name == "dist":
            arguments = [tuple(number_list(vm, &args[0])), tuple(number_list(vm, &args[1]))]
        else:
            arguments = [number_list(vm, &args[0]), number_list(vm, &args[1])]
            for one in arguments:
                for number in one:
                    if type(number) is int and charge_long(vm, mul_units(sp_int_bits(<PyObject*>number))) != OK:
                        return TRAPPED
    except BaseException as error:
        return fail_from(vm, error)
    return math_host(vm, native, arguments, out)


cdef int math_ldexp(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value v
    cdef int status
    v.tag = UNSET
    try:
        status = math_argument(vm, &args[0], True, &v)
        if status != OK:
            value_clear(&v)
            return status
        x = as_object(&v)
        value_clear(&v)
        return math_host(vm, native, [x, as_object(&args[1])], out)
    except BaseException as error:
        value_clear(&v)
        return fail_from(vm, error)


cdef int math_isclose(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Py_ssize_t i
    cdef Value v
    cdef int status
    v.tag = UNSET
    try:
        found = []
        for i in range(4):
            if args[i].tag == UNSET:
                found.append(1e-09 if i == 2 else 0.0)
                continue
            status = math_argument(vm, &args[i], True, &v)
            if status != OK:
                value_clear(&v)
                return status
            found.append(as_object(&v))
            value_clear(&v)
        result = _math.isclose(found[0], found[1], rel_tol=found[2], abs_tol=found[3])
        set_bool(out, result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int math_nextafter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """nextafter(x, y, /, *, steps=None): steps from 3.12 on."""
    if args[2].tag == UNSET or args[2].tag == NONE:
        return math_floats(vm, native, args, 2, out)
    try:
        steps = int_arguments(vm, &args[2], 1)[0]
        result = native.host(as_object(&args[0]), as_object(&args[1]), steps=steps)
        set_any(out, <PyObject*>result)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int _math_rows() except -1:
    """One row per function that the host's math has."""
    cdef dict special = {}
    one = ("acos acosh asin asinh atan atanh cbrt cosh degrees erf erfc exp exp2 expm1 frexp gamma lgamma"
           " log1p modf radians sinh tan tanh ulp isfinite")
    two = "atan2 copysign fmod remainder"
    for name in one.split():
        if hasattr(_math, name):
            row("math", name, math_floats, "x, /", 2, NATIVE_FUNCTION, getattr(_math, name))
    for name in two.split():
        row("math", name, math_floats, "x, y, /", 2, NATIVE_FUNCTION, getattr(_math, name))
    row("math", "pow", math_pow, "x, y, /", 2, NATIVE_FUNCTION, _math.pow)
    row("math", "sqrt", math_sqrt, "x, /", 1, NATIVE_FUNCTION, _math.sqrt)
    row("math", "fabs", math_fabs, "x, /", 1, NATIVE_FUNCTION, _math.fabs)
    row("math", "sin", math_sin, "x, /", 2, NATIVE_FUNCTION, _math.sin)
    row("math", "cos", math_cos, "x, /", 2, NATIVE_FUNCTION, _math.cos)
    row("math", "isnan", math_isnan, "x, /", 1, NATIVE_FUNCTION, _math.isnan)
    row("math", "isinf", math_isinf, "x, /", 1, NATIVE_FUNCTION, _math.isinf)
    row("math", "hypot", math_hypot, "*coordinates", 2, NATIVE_FUNCTION, _math.hypot)
    for name in ("floor", "ceil", "trunc"):
        row("math", name, math_round, "x, /", 1, NATIVE_FUNCTION, getattr(_math, name))
    row("math", "log", math_log, "x, base=0, /", 2, NATIVE_FUNCTION, _math.log)
    row("math", "log2", math_log, "x, /", 2, NATIVE_FUNCTION, _math.log2)
    row("math", "log10", math_log, "x, /", 2, NATIVE_FUNCTION, _math.log10)
    if PY_VERSION >= 0x03090000:
        row("math", "gcd", math_gcd, "*integers", 2, NATIVE_FUNCTION, _math.gcd)
        row("math", "lcm", math_gcd, "*integers", 2, NATIVE_FUNCTION, _math.lcm)
        signature = "x, y, /, *, steps=None" if PY_VERSION >= 0x030C0000 else "x, y, steps=None, /"
        row("math", "nextafter", math_nextafter if PY_VERSION >= 0x030C0000 else math_floats,
            signature if PY_VERSION >= 0x030C0000 else "x, y, /", 2, NATIVE_FUNCTION, _math.nextafter)
    else:
        row("math", "gcd", math_gcd, "x, y, /", 2, NATIVE_FUNCTION, _math.gcd)
    row("math", "isqrt", math_isqrt, "n, /", 2, NATIVE_FUNCTION, _math.isqrt)
    row("math", "factorial", math_factorial, "x, /", 2, NATIVE_FUNCTION, _math.factorial)
    row("math", "comb", math_comb, "n, k, /", 2, NATIVE_FUNCTION, _math.comb)
    row("math", "perm", math_comb, "n, k=None, /", 2, NATIVE_FUNCTION, _math.perm)
    row("math", "fsum", math_fsum, "seq, /", 2, NATIVE_FUNCTION, _math.fsum)
    row("math", "prod", math_prod, "iterable, /, *, start=1", 2, NATIVE_FUNCTION, _math.prod)
    row("math", "dist", math_dist, "p, q, /", 2, NATIVE_FUNCTION, _math.dist)
    if hasattr(_math, "sumprod"):
        row("math", "sumprod", math_dist, "p, q, /", 2, NATIVE_FUNCTION, _math.sumprod)
    if hasattr(_math, "fma"):
        row("math", "fma", math_floats, "x, y, z, /", 2, NATIVE_FUNCTION, _math.fma)
    row("math", "ldexp", math_ldexp, "x, i, /", 2, NATIVE_FUNCTION, _math.ldexp)
    row("math", "isclose", math_isclose, "a, b, *, rel_tol=1e-09, abs_tol=0.0", 2, NATIVE_FUNCTION, _math.isclose)
    return 0

_math_rows()
