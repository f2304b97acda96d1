# What `random` is built on: generators of the host's, seeded, as opaque guest values.
#
# Per-run state hangs from `vm.state`; opaque host values are guest values without attributes but those
# in their rows.

import hashlib as _hashlib
import random as _random
import time as _time

cdef Class cls_generator_state = opaque_class("generator", _random.Random, "random")


# ---- random

cdef object random_generator(VM vm, const Value* v):
    o = as_object(v)
    if type(o) is not _random.Random:
        raise TypeError("not a generator")
    return o


cdef int random_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A generator seeded by the run's seed and its number: deterministic, each one different."""
    try:
        if native.name == "_shared_generator":
            number = 0
        else:
            number = vm.state["random"] = vm.state.get("random", 0) + 1
        if meter_charge(vm, 2000) != OK or heap_reserve(vm, 2600) != OK:
            return TRAPPED
        made = _random.Random(vm.seed if number == 0 else f"{vm.seed} {number}")
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int random_reseed(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """seed() without a seed: the run's own."""
    try:
        if meter_charge(vm, 2000) != OK:
            return TRAPPED
        random_generator(vm, &args[0]).seed(vm.seed)
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int random_seed(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* o = unwrap(&args[1])
    try:
        value = as_object(&args[1])
        if o != NULL and Py_TYPE(o) != type_Instance:
            value = <object>o
        if type(value) is float:
            # The host seeds by hash(), which is the same everywhere for floats.
            pass
        elif type(value) not in (int, bool, str, bytes, bytearray):
            return fail(vm, exc_TypeError, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        if type(value) is int:
            if meter_charge(vm, 2000 + sp_int_bits(<PyObject*>value) // 8) != OK:
                return TRAPPED
        elif type(value) in (str, bytes, bytearray):
            if meter_charge(vm, 2000 + len(value)) != OK:
                return TRAPPED
        random_generator(vm, &args[0]).seed(value, as_object(&args[2]))
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# Without a look-up in the generator, which has a `__dict__`.
cdef object _draw = _random.Random.random


cdef int random_random(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        set_float(out, _draw(random_generator(vm, &args[0])))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int random_getrandbits(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int64_t k
    cdef int status = arg_index(vm, &args[1], &k, exc_OverflowError)
    if status != OK:
        return status
    if k > 0 and (meter_charge(vm, k // 64) != OK or heap_reserve(vm, k // 7 + 32) != OK):
        return TRAPPED
    try:
        bits = random_generator(vm, &args[0]).getrandbits(k)
        set_any(out, <PyObject*>bits)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef object random_below(object getrandbits, object limit):
    """A number below limit, drawn as the host's Random does."""
    k = limit.bit_length()
    r = getrandbits(k)
    while r >= limit:
        r = getrandbits(k)
    return r


cdef int random_randbelow(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        limit = int_arguments(vm, &args[1], 1)[0]
        if limit <= 0:
            return fail(vm, exc_ValueError, "number of bits must be greater than zero")
        if meter_charge(vm, 4 + sp_int_bits(<PyObject*>limit) // 16) != OK:
            return TRAPPED
        drawn = random_below(random_generator(vm, &args[0]).getrandbits, limit)
        set_any(out, <PyObject*>drawn)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int random_shuffle(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Shuffle an exact list in place."""
    cdef Py_ssize_t i, j
    cdef PyObject** items
    cdef PyObject* moved
    cdef PyObject* target = args[1].u.o
    try:
        if not is_type(&args[1], &PyList_Type):
            raise TypeError("not a list")
        getrandbits = random_generator(vm, &args[0]).getrandbits
        if meter_charge(vm, 16 * PyList_GET_SIZE(target)) != OK:
            return TRAPPED
        for i in range(PyList_GET_SIZE(target) - 1, 0, -1):
            j = random_below(getrandbits, i + 1)
            items = SP_LIST_ITEMS(target)
            moved = items[i]
            items[i] = items[j]
            items[j] = moved
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int random_places(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """k distinct places below n, as random.sample draws them."""
    cdef int64_t size, k, most
    try:
        generator = random_generator(vm, &args[0])
        if arg_index(vm, &args[1], &size, exc_OverflowError) != OK or arg_index(vm, &args[2], &k, exc_OverflowError) != OK:
            return failed(vm)
        # The host copies the population when it is small against k.
        most = k * 16 + 64 if size > k * 16 + 64 else size
        if meter_charge(vm, 100 + 100 * k + most // 4) != OK or heap_reserve(vm, 100 + 50 * k + 40 * most) != OK:
            return TRAPPED
        places = generator.sample(range(size), k)
        set_obj(out, <PyObject*>places)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int random_getstate(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        if meter_charge(vm, 2000) != OK or heap_reserve(vm, 25000) != OK:
            return TRAPPED
        state = random_generator(vm, &args[0]).getstate()[1]
        set_obj(out, <PyObject*>state)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int random_setstate(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    try:
        if meter_charge(vm, 2000) != OK:
            return TRAPPED
        state = as_object(&args[1])
        if type(state) is not tuple or not all([type(part) is int for part in state]):
            return fail(vm, exc_TypeError, "state vector must be a tuple")
        random_generator(vm, &args[0]).setstate((3, state, None))
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)
