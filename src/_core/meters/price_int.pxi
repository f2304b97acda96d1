# What arithmetic on big ints costs, before it is done.
#
# The measure is the number of 30-bit digits. Prices are in fuel (one unit is about 5 ns of C work) and
# depend on the operands alone, so that they are the same on every machine and version. A piece of work
# that could not end before the deadline is refused at once: nothing looks at the clock inside it.

cdef enum:
    PRICE_CLOCK = 400000     # work above this (2 ms) is held against the time left
    KARATSUBA_DIGITS = 70    # where the host leaves the schoolbook method


# Seconds that a unit of such work takes, two thirds of the most that was measured: work that is let
# through with 0.2 s left ends in 0.3 s. Prices of big ints are rather high, others are about right.
cdef double SECONDS_OF_INTS = 2.0e-9
cdef double SECONDS_OF_HOST = 4.0e-9


cdef inline int64_t int_digits(PyObject* o) noexcept:
    """Digits of an exact int."""
    return sp_int_bits(o) // 30


cdef int64_t value_digits(const Value* v) noexcept:
    """Digits of an int value; 1 for everything else."""
    if v.tag == OBJ and Py_TYPE(v.u.o) == &PyLong_Type:
        return int_digits(v.u.o)
    return 3 if v.tag == INT else 1


cdef int charge_timed(VM vm, int64_t units, double seconds) noexcept:
    """meter_charge for one C call that may be long: it must be able to end in time."""
    if meter_charge(vm, units) != OK:
        return TRAPPED
    if units > PRICE_CLOCK and clock_now() + units * seconds > vm.deadline:
        return trap(vm, TRAP_TIME, None)
    return OK


cdef int charge_long(VM vm, int64_t units) noexcept:
    """charge_timed for arithmetic on big ints."""
    return charge_timed(vm, units, SECONDS_OF_INTS)


cdef int64_t price_mul(int64_t m, int64_t n) noexcept:
    """Product of m and n digits."""
    cdef int64_t small = m if m < n else n
    cdef int64_t large = n if m < n else m
    cdef int64_t size = small
    cdef double units
    if small <= KARATSUBA_DIGITS:
        units = <double>small * large / 4
    else:
        units = <double>size * size / 4
        while size > KARATSUBA_DIGITS:
            units *= 0.75
            size >>= 1
        units *= (large + small - 1) // small
    return <int64_t>units + 1 if units < 4.0e18 else INT64_MAX // 4


cdef int64_t price_div(int64_t m, int64_t n) noexcept:
    """m digits divided by n digits."""
    cdef double units
    if n > m:
        return m // 8 + 1
    units = <double>(m - n + 1) * n / 4 + m
    return <int64_t>units + 1 if units < 4.0e18 else INT64_MAX // 4


cdef int charge_pow(VM vm, PyObject* base, PyObject* exponent) noexcept:
    """base ** exponent, exact ints, exponent > 0: the result's size is known beforehand."""
    cdef int64_t bits, n, digits
    cdef int64_t small
    cdef bint is_power_of_two = False
    if sp_int_as_i64(base, &small) and -1 <= small <= 1:
        return OK
    if not sp_int_as_i64(exponent, &n):
        return trap(vm, TRAP_MEMORY, None)
    if sp_int_as_i64(base, &small):
        is_power_of_two = small > 0 and small & (small - 1) == 0
        # Exactly: a product of a hundred factors of two bits each is not a hundred digits.
        bits = 0
        if small < 0:
            small = -small if small != INT64_MIN else INT64_MAX
        while small:
            bits += 1
            small >>= 1
    else:
        bits = sp_int_bits(base)
    if sp_mul_overflow(bits, n, &bits):
        return trap(vm, TRAP_MEMORY, None)
    digits = bits // 30 + 1
    if heap_reserve(vm, digits * 4) != OK:
        return TRAPPED
    if is_power_of_two:
        # Digits of zero are skipped.
        return charge_long(vm, digits * 32)
    return charge_long(vm, price_mul(digits // 2 + 1, digits // 2 + 1) * 2)
