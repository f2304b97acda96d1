# The hash that guests see, which sets use too: equal to CPython's under PYTHONHASHSEED=0 (64 bits,
# 3.11 and later), on every host and in every process.
#
# Objects without a hash of their own are hashed by serial number: the order in which a run first
# asked for it. May run guest code only for Instances (`__hash__`), alone or inside tuples.

cdef uint64_t XX_PRIME_1 = <uint64_t>11400714785074694791
cdef uint64_t XX_PRIME_2 = <uint64_t>14029467366897019727
cdef uint64_t XX_PRIME_5 = <uint64_t>2870177450012600261
cdef int64_t HASH_NONE = 0xFCA86420
cdef enum:
    HASH_DEPTH = 200          # tuples nested deeper than this are not hashed


cdef extern from *:
    """
    #define SP_ROTL(x, b) (((x) << (b)) | ((x) >> (64 - (b))))
    #define SP_SIP_ROUND(a, b, c, d) do { \\
        a += b; c += d; b = SP_ROTL(b, 13) ^ a; d = SP_ROTL(d, 16) ^ c; a = SP_ROTL(a, 32); \\
        c += b; a += d; b = SP_ROTL(b, 17) ^ c; d = SP_ROTL(d, 21) ^ a; c = SP_ROTL(c, 32); } while (0)

    /* SipHash-1-3 with the key of zeros, on a little-endian machine. */
    static int64_t sp_text_hash(const void *data, Py_ssize_t n) {
        const uint8_t *p = (const uint8_t *)data;
        uint64_t a = 0x736f6d6570736575ULL, b = 0x646f72616e646f6dULL;
        uint64_t c = 0x6c7967656e657261ULL, d = 0x7465646279746573ULL;
        uint64_t last = (uint64_t)n << 56, word;
        if (n == 0) return 0;
        for (; n >= 8; n -= 8, p += 8) {
            memcpy(&word, p, 8);
            d ^= word;
            SP_SIP_ROUND(a, b, c, d);
            a ^= word;
        }
        word = 0;
        memcpy(&word, p, (size_t)n);
        last |= word;
        d ^= last;
        SP_SIP_ROUND(a, b, c, d);
        a ^= last;
        c ^= 0xff;
        SP_SIP_ROUND(a, b, c, d);
        SP_SIP_ROUND(a, b, c, d);
        SP_SIP_ROUND(a, b, c, d);
        word = (a ^ b) ^ (c ^ d);
        return word == (uint64_t)-1 ? -2 : (int64_t)word;
    }
    """
    int64_t sp_text_hash(const void*, Py_ssize_t) noexcept nogil
    uint64_t SP_ROTL(uint64_t, int) noexcept nogil


cdef inline int64_t hash_int64(int64_t i) noexcept:
    """hash(i): i modulo the Mersenne prime 2**61 - 1, with the sign of i."""
    cdef int64_t modulus = (<int64_t>1 << 61) - 1
    if SP_UNLIKELY(i >= modulus or i <= -modulus):
        i = i % modulus
    return -2 if i == -1 else i


cdef extern from "math.h":
    double sp_frexp "frexp"(double, int*) noexcept nogil


cdef int64_t hash_double(double f) noexcept:
    """hash(f); NaN has the hash 0, as before 3.10."""
    cdef uint64_t modulus = (<uint64_t>1 << 61) - 1
    cdef uint64_t x = 0
    cdef uint64_t y
    cdef int e = 0
    cdef double m
    cdef int64_t result
    if isnan(f):
        return 0
    if isinf(f):
        return 314159 if f > 0 else -314159
    m = sp_frexp(-f if f < 0 else f, &e)
    while m != 0.0:
        x = ((x << 28) & modulus) | x >> 33
        m *= 268435456.0
        e -= 28
        y = <uint64_t>m
        m -= <double>y
        x += y
        if x >= modulus:
            x -= modulus
    e = e % 61
    if e < 0:
        e += 61
    x = ((x << e) & modulus) | x >> (61 - e)
    result = -<int64_t>x if f < 0 else <int64_t>x
    return -2 if result == -1 else result


cdef inline uint64_t hash_lane(uint64_t acc, int64_t lane) noexcept:
    acc += <uint64_t>lane * XX_PRIME_2
    acc = SP_ROTL(acc, 31)
    return acc * XX_PRIME_1


cdef inline int64_t hash_text(VM vm, const void* data, Py_ssize_t nbytes) noexcept:
    """The hash of bytes or of a string's storage; long ones are charged."""
    if SP_UNLIKELY(nbytes > 256):
        vm.fuel -= nbytes >> 4
    return sp_text_hash(data, nbytes)


cdef int fail_unhashable(VM vm, PyObject* o) noexcept:
    cdef Value v
    v.tag = OBJ
    v.u.o = o
    return fail(vm, exc_TypeError, f"unhashable type: '{type_name(&v)}'")


cdef int64_t serial_of(VM vm, PyObject* o) noexcept:
    """The number of an object, given out in the order of asking: what id(), default reprs and
    default hashes are made of. Never 0."""
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef int64_t* place = NULL
    if t == type_Instance:
        place = &(<Instance>o).serial
    elif t == type_Class:
        if (<Class>o).flags & CLASS_BUILTIN:
            # Shared by all runs: a number that depends on the name alone.
            if (<Class>o).serial == 0:
                (<Class>o).serial = _name_serial((<Class>o).module_name, (<Class>o).qualname)
            return (<Class>o).serial
        place = &(<Class>o).serial
    elif t == type_Native:
        if (<Native>o).serial == 0:
            (<Native>o).serial = _name_serial((<Native>o).owner, (<Native>o).name)
        return (<Native>o).serial
    elif t == type_Function:
        place = &(<Function>o).serial
    elif t == type_BoundMethod:
        place = &(<BoundMethod>o).serial
    elif t == type_Module:
        place = &(<Module>o).serial
    elif t == type_Property:
        place = &(<Property>o).serial
    elif t == type_MethodWrapper:
        place = &(<MethodWrapper>o).serial
    elif t == type_Super:
        place = &(<Super>o).serial
    elif t == type_Generator:
        place = &(<Generator>o).serial
    elif t == type_Iterator:
        place = &(<Iterator>o).serial
    elif t == type_DictView:
        place = &(<DictView>o).serial
    elif t == type_HostFunction:
        place = &(<HostFunction>o).serial
    elif t == type_GuestAlias:
        place = &(<GuestAlias>o).serial
    elif t == type_GuestSet:
        place = &(<GuestSet>o).serial
    elif t == <PyTypeObject*>GuestCode:
        place = &(<GuestCode>o).serial
    elif t == <PyTypeObject*>GuestFrame:
        place = &(<GuestFrame>o).serial
    if place != NULL:
        if place[0] == 0:
            vm.next_serial += 1
            place[0] = vm.next_serial
        return place[0]
    return _host_serial(vm, o)


cdef int64_t _name_serial(object owner, object name) noexcept:
    """A number above 2**40 made of a name."""
    try:
        data = f"{owner}.{name}".encode("utf-8", "replace")
        return (<int64_t>1 << 40) | ((<uint64_t>sp_text_hash(<const char*>data, len(data)) >> 24) & <uint64_t>0xFFFFFFFFF)
    except BaseException:
        return <int64_t>1 << 40


cdef int64_t _host_serial(VM vm, PyObject* o) noexcept:
    """The number of a host object; the VM keeps the object so that it stays its own."""
    try:
        if o == Py_None or o == Py_True or o == Py_False or o == Py_Ellipsis or o == Py_NotImplemented:
            return _name_serial("builtins", repr(<object>o))
        if vm.ids is None:
            vm.ids = {}
        key = <size_t>o
        if vm.ids is None:
            vm.ids = {}
        found = vm.ids.get(key)
        if found is None:
            vm.next_serial += 1
            found = (vm.next_serial, <object>o)
            vm.ids[key] = found
            heap_note(vm, 200)
        return found[0]
    except BaseException as error:
        fail_from(vm, error)
        exc_clear(vm)
        return 1


cdef int hash_other(VM vm, PyObject* o, int64_t* out, int depth) noexcept:
    """stable_hash of what is no str and no small int."""
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef uint64_t acc
    cdef int64_t lane
    cdef Py_ssize_t n, k
    cdef Value v
    cdef int status
    if t == &PyTuple_Type:
        n = PyTuple_GET_SIZE(o)
        if depth <= 0:
            return fail(vm, exc_RecursionError, "maximum recursion depth exceeded while hashing a tuple")
        if meter_charge(vm, n) != OK:
            return TRAPPED
        acc = XX_PRIME_5
        for k in range(n):
            status = hash_at_depth(vm, PyTuple_GET_ITEM(o, k), &lane, depth - 1)
            if status != OK:
                return status
            acc = hash_lane(acc, lane)
        acc += <uint64_t>n ^ (XX_PRIME_5 ^ <uint64_t>3527539)
        out[0] = 1546275796 if acc == ~<uint64_t>0 else <int64_t>acc
        return OK
    if t == &PyFloat_Type:
        out[0] = hash_double(PyFloat_AS_DOUBLE(o))
        return OK
    if o == Py_None:
        out[0] = HASH_NONE
        return OK
    if t == &PyBool_Type:
        out[0] = 1 if o == Py_True else 0
        return OK
    if t == &PyBytes_Type:
        data = <bytes><object>o
        out[0] = hash_text(vm, <const char*>data, len(data))
        return OK
    if t == type_Instance:
        v.tag = OBJ
        v.u.o = o
        return ops_hash(vm, &v, out)
    if t == type_GuestSet:
        if not (<GuestSet>o).frozen:
            return fail_unhashable(vm, o)
        out[0] = set_hash(vm, o)
        return OK
    if t == &PyLong_Type:
        if meter_charge(vm, sp_int_bits(o) >> 9) != OK:
            return TRAPPED
        out[0] = PyObject_Hash(o)
        return OK
    if t == type_BoundMethod:
        # Equal when receiver and function are: hashed by their numbers.
        receiver = (<BoundMethod>o).receiver
        function = (<BoundMethod>o).function
        out[0] = serial_of(vm, <PyObject*>receiver) ^ (serial_of(vm, <PyObject*>function) << 4)
        return OK
    if t == type_DictView and (<DictView>o).kind != 1:
        return fail_unhashable(vm, o)
    return hash_rare(vm, o, out, depth)


cdef int hash_rare(VM vm, PyObject* o, int64_t* out, int depth) noexcept:
    """complex, range, slice, aliases, unhashable host types; everything else by number."""
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef uint64_t acc
    cdef int64_t lane = 0
    cdef int status
    try:
        value = <object>o
        if t == &PyComplex_Type:
            acc = <uint64_t>hash_double(value.real) + <uint64_t>1000003 * <uint64_t>hash_double(value.imag)
            out[0] = -2 if acc == ~<uint64_t>0 else <int64_t>acc
            return OK
        if t == &PyRange_Type:
            n = (value.stop - value.start + value.step + (-1 if value.step > 0 else 1)) // value.step
            if n <= 0:
                n = 0
                key = (n, None, None)
            elif n == 1:
                key = (n, value.start, None)
            else:
                key = (n, value.start, value.step)
            return hash_other(vm, <PyObject*>key, out, depth)
        if t == &PySlice_Type and PY_VERSION >= 0x030C0000:
            if depth <= 0:
                return fail(vm, exc_RecursionError, "maximum recursion depth exceeded while hashing a slice")
            if meter_charge(vm, 3) != OK:
                return TRAPPED
            acc = XX_PRIME_5
            for part in (value.start, value.stop, value.step):
                status = hash_at_depth(vm, <PyObject*>part, &lane, depth - 1)
                if status != OK:
                    return status
                acc = hash_lane(acc, lane)
            out[0] = 1546275796 if acc == ~<uint64_t>0 else <int64_t>acc
            return OK
        if t == type_GuestAlias:
            if (<GuestAlias>value).args is not None and (is_union_alias(<GuestAlias>value) or is_literal_alias(<GuestAlias>value)):
                # The order of the members does not count.
                total = 0
                for one in value.args:
                    if hash_other(vm, <PyObject*>one, out, depth) != OK:
                        return failed(vm)
                    total ^= out[0]
                out[0] = total
                return OK
            key = (value.origin, value.args)
            return hash_other(vm, <PyObject*>key, out, depth)
        if type(value).__hash__ is None:
            return fail_unhashable(vm, o)
        out[0] = serial_of(vm, o)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef inline int hash_at_depth(VM vm, PyObject* o, int64_t* out, int depth) noexcept:
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef int64_t i
    if t == &PyUnicode_Type:
        out[0] = hash_text(vm, PyUnicode_DATA(o), PyUnicode_GET_LENGTH(o) * PyUnicode_KIND(o))
        return OK
    if t == &PyLong_Type and sp_int_as_i64(o, &i):
        out[0] = hash_int64(i)
        return OK
    return hash_other(vm, o, out, depth)


cdef inline int stable_hash(VM vm, PyObject* o, int64_t* out) noexcept:
    """hash(o) as guests see it; TypeError for unhashable ones. May run guest code (`__hash__`)."""
    return hash_at_depth(vm, o, out, HASH_DEPTH)


cdef bint is_plain_tuple(PyObject* key) noexcept:
    """Does a tuple hold numbers, texts and the like alone, which the host hashes by itself?"""
    cdef Py_ssize_t k
    cdef PyTypeObject* t
    for k in range(PyTuple_GET_SIZE(key)):
        t = Py_TYPE(PyTuple_GET_ITEM(key, k))
        if not (t == &PyLong_Type or t == &PyUnicode_Type or t == &PyFloat_Type or t == &PyBytes_Type
                or t == &PyBool_Type):
            return False
    return True
