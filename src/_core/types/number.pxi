# What int, float, complex and bool have in common: the receiver, their special methods as attributes
# (`(5).__add__(3)`, `super().__add__(x)`), abs, divmod, pow and round of plain numbers.
#
# Special methods work on the built-in value of the receiver (the payload of an instance that extends
# the type) and answer NotImplemented for operands that the type does not know, so they never lead back
# to a guest's own special methods.

cdef dict number_rank = {"int": 1, "bool": 1, "float": 2, "complex": 3}


cdef int number_rank_of(const Value* view) noexcept:
    """1 int or bool, 2 float, 3 complex, 0 none; of what number_view gives."""
    if view.tag == INT or view.tag == BOOL or is_type(view, &PyLong_Type):
        return 1
    if view.tag == FLOAT or is_type(view, &PyFloat_Type):
        return 2
    return 3 if is_type(view, &PyComplex_Type) else 0


cdef int number_self(VM vm, Native native, const Value* v, Value* view) noexcept:
    """The receiver as a number of the native's class, borrowed; TypeError otherwise."""
    cdef int rank
    if number_view(v, view):
        rank = number_rank_of(view)
        if rank == 1 and native.klass is cls_int:
            return OK
        if rank == 2 and native.klass is cls_float:
            return OK
        if rank == 3 and native.klass is cls_complex:
            return OK
        if view.tag == BOOL and native.klass is cls_bool:
            return OK
    return fail_receiver(vm, native, v)


cdef inline int not_implemented(Value* out) noexcept:
    set_obj(out, Py_NotImplemented)
    return OK


cdef int number_operand(VM vm, Native native, Value* args, Value* x, Value* y, bint* known) noexcept:
    """Receiver and operand of a binary special method; known: the class can work with the operand."""
    cdef int status = number_self(vm, native, &args[0], x)
    cdef int rank
    known[0] = False
    if status != OK:
        return status
    if number_view(&args[1], y):
        rank = number_rank_of(y)
        if native.klass is cls_bool:
            known[0] = y.tag == BOOL or rank == 1
        else:
            known[0] = rank <= number_rank_of(x)
    return OK


cdef int number_dunder_binary(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """__add__ and the like; the row's size_price holds the opcode, negative for reflected forms."""
    cdef Value x, y
    cdef bint known
    cdef int opcode = native.size_price
    cdef int status = number_operand(vm, native, args, &x, &y, &known)
    if status != OK:
        return status
    if not known:
        return not_implemented(out)
    if opcode < 0:
        status = number_binary(vm, -opcode, &y, &x, out)
    else:
        status = number_binary(vm, opcode, &x, &y, out)
    return not_implemented(out) if status == DONE else status


cdef int number_dunder_compare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x, y
    cdef bint known
    cdef bint answer = False
    cdef int status = number_operand(vm, native, args, &x, &y, &known)
    if status != OK:
        return status
    if not known and not (native.klass is cls_float and number_view(&args[1], &y) and number_rank_of(&y) < 3):
        return not_implemented(out)
    status = compare_numbers(vm, native.size_price, &x, &y, &answer)
    if status == DONE:
        return not_implemented(out)
    if status == OK:
        set_bool(out, answer)
    return status


cdef int number_dunder_unary(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    status = number_unary(vm, native.size_price, &x, out)
    return not_implemented(out) if status == DONE else status


cdef int number_dunder_pow(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x, y, z
    cdef bint known
    cdef bint reflected = native.size_price < 0
    cdef int status = number_operand(vm, native, args, &x, &y, &known)
    if status != OK:
        return status
    if not known:
        return not_implemented(out)
    if n == 3 and args[2].tag != NONE:
        if not number_view(&args[2], &z) or number_rank_of(&z) != 1 or number_rank_of(&x) != 1:
            return not_implemented(out)
        return num_pow_mod(vm, &y if reflected else &x, &x if reflected else &y, &z, out)
    if reflected:
        return number_binary(vm, OP_POW, &y, &x, out)
    return number_binary(vm, OP_POW, &x, &y, out)


cdef int number_dunder_divmod(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x, y
    cdef bint known
    cdef int status = number_operand(vm, native, args, &x, &y, &known)
    if status != OK:
        return status
    if not known or native.klass is cls_complex:
        return not_implemented(out)
    if native.size_price < 0:
        return num_divmod(vm, &y, &x, out)
    return num_divmod(vm, &x, &y, out)


cdef int number_dunder_bool(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef bint truth = False
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        status = ops_truth(vm, &x, &truth)
    if status == OK:
        set_bool(out, truth)
    return status


cdef int number_dunder_hash(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int64_t answer = 0
    cdef int status = number_self(vm, native, &args[0], &x)
    if status == OK:
        status = ops_hash(vm, &x, &answer)
    if status == OK:
        set_int(out, answer)
    return status


cdef int number_dunder_abs(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    return num_abs(vm, &x, out)


cdef int number_dunder_round(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value x
    cdef int status = number_self(vm, native, &args[0], &x)
    if status != OK:
        return status
    return num_round(vm, &x, &args[1] if n > 1 and args[1].tag != NONE else NULL, out)


# ---- abs, divmod, pow with a modulus, round, of built-in numbers

cdef int num_abs(VM vm, const Value* v, Value* out) noexcept:
    """abs() of a number (what number_view gives)."""
    cdef int64_t i
    cdef double f
    cdef PyObject* x
    cdef PyObject* r
    if as_int(v, &i) and i != INT64_MIN:
        set_int(out, -i if i < 0 else i)
        return OK
    if as_float(v, &f):
        set_float(out, copysign(f, 1.0))
        return OK
    if meter_charge(vm, value_digits(v) >> 3) != OK:
        return TRAPPED
    x = box(v)
    if x == NULL:
        return fail_host(vm)
    r = PyNumber_Absolute(x)
    Py_DECREF(x)
    if r == NULL:
        return fail_host(vm)
    set_number_steal(out, r)
    return OK


cdef int num_divmod(VM vm, const Value* a, const Value* b, Value* out) noexcept:
    """divmod() of two real numbers."""
    cdef PyObject* x
    cdef PyObject* y
    cdef PyObject* r
    if charge_long(vm, price_div(value_digits(a), value_digits(b))) != OK:
        return TRAPPED
    x = box(a)
    y = box(b)
    r = NULL
    if x != NULL and y != NULL:
        r = PyNumber_Divmod(x, y)
    Py_XDECREF(x)
    Py_XDECREF(y)
    if r == NULL:
        return fail_host(vm)
    set_obj_steal(out, r)
    return OK


cdef int num_pow_mod(VM vm, const Value* a, const Value* b, const Value* m, Value* out) noexcept:
    """pow(a, b, m) of three ints: per bit of the exponent a product and a reduction of m's size."""
    cdef int64_t digits = value_digits(m)
    cdef int64_t bits = value_digits(b) * 30
    cdef double units
    cdef int64_t small
    cdef PyObject* x
    cdef PyObject* y
    cdef PyObject* z
    cdef PyObject* r
    cdef int64_t base, modulus
    cdef uint64_t power, product
    if as_int(b, &small):
        if small >= 0 and as_int(a, &base) and as_int(m, &modulus) and 0 < modulus <= <int64_t>0xFFFFFFFF:
            # Products fit 64 bits.
            vm.fuel -= 30
            base = base % modulus
            power = <uint64_t>(base + modulus if base < 0 else base)
            product = 1 % <uint64_t>modulus
            while small:
                if small & 1:
                    product = product * power % <uint64_t>modulus
                small >>= 1
                power = power * power % <uint64_t>modulus
            set_int(out, <int64_t>product)
            return OK
        bits = 0
        while small:
            bits += 1
            small //= 2
    units = <double>(price_mul(digits, digits) + price_div(digits * 2, digits) + 10) * bits * 2
    units += price_div(value_digits(a), digits)
    if charge_long(vm, <int64_t>units if units < 4.0e18 else INT64_MAX // 4) != OK:
        return TRAPPED
    x = box(a)
    y = box(b)
    z = box(m)
    r = NULL
    if x != NULL and y != NULL and z != NULL:
        r = PyNumber_Power(x, y, z)
    Py_XDECREF(x)
    Py_XDECREF(y)
    Py_XDECREF(z)
    if r == NULL:
        return fail_host(vm)
    set_number_steal(out, r)
    return OK


cdef int num_round(VM vm, const Value* v, const Value* ndigits, Value* out) noexcept:
    """round() of an int or float; ndigits NULL: to an int."""
    cdef int64_t i, places = 0
    cdef int64_t digits
    cdef int rank = number_rank_of(v)
    cdef int status
    if ndigits != NULL:
        status = arg_index(vm, ndigits, &places, None)
        if status != OK:
            return status
    if rank == 1:
        if ndigits == NULL or places >= 0:
            if as_int(v, &i):
                set_int(out, i)
            else:
                value_copy(out, v)
            return OK
        digits = value_digits(v)
        if places < -(digits * 10 + 20):
            set_int(out, 0)
            return OK
        if charge_long(vm, price_div(digits, -places // 9 + 1) * 2 + price_mul(digits, digits)) != OK:
            return TRAPPED
    try:
        number = as_object(v)
        if ndigits == NULL:
            result = round(number)
        elif places > 1000000:
            result = number
        elif places < -1000000:
            result = number * 0
        else:
            result = round(number, places)
        set_number_steal(out, sp_new_ref(<PyObject*>result))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- rows

cdef Native number_row(str owner, str name, NativeFn fn, str signature, int code=0):
    """A row for a special method that the host's type has, too; code goes to size_price."""
    cdef Native native
    if name not in vars(getattr(_builtins_module, owner)):
        return None
    native = row(owner, name, fn, signature)
    native.size_price = code
    return native


cdef int number_rows(str owner) except -1:
    for index in range(len(forward_names)):
        if index != OP_POW - OP_ADD:
            number_row(owner, forward_names[index], number_dunder_binary, "self, value, /", OP_ADD + index)
            number_row(owner, reflected_names[index], number_dunder_binary, "self, value, /", -(OP_ADD + index))
    for index in range(len(compare_names)):
        number_row(owner, compare_names[index], number_dunder_compare, "self, value, /", OP_LT + index)
    number_row(owner, "__pow__", number_dunder_pow, "self, value, mod=None, /", 1)
    number_row(owner, "__rpow__", number_dunder_pow, "self, value, mod=None, /", -1)
    number_row(owner, "__divmod__", number_dunder_divmod, "self, value, /", 1)
    number_row(owner, "__rdivmod__", number_dunder_divmod, "self, value, /", -1)
    number_row(owner, "__neg__", number_dunder_unary, "self, /", OP_NEG)
    number_row(owner, "__pos__", number_dunder_unary, "self, /", OP_POS)
    number_row(owner, "__invert__", number_dunder_unary, "self, /", OP_INVERT)
    number_row(owner, "__abs__", number_dunder_abs, "self, /")
    number_row(owner, "__bool__", number_dunder_bool, "self, /")
    number_row(owner, "__hash__", number_dunder_hash, "self, /")
    if owner == "int":
        number_row(owner, "__round__", number_dunder_round, "self, ndigits=None, /")
    elif owner == "float":
        number_row(owner, "__round__", number_dunder_round, "self, ndigits=None, /")
    return 0

for _name in ("int", "float", "complex", "bool"):
    number_rows(_name)
