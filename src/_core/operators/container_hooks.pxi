# What the host's containers call for guest objects that they hold: their hash and their comparison.
# Guest code runs in `__hash__` alone, before the host looks at a table; see objects/lookup.pxi.

cdef Py_hash_t instance_hash_hook(Instance self) except -1:
    """What host dicts see. An instance that extends a built-in type and has no `__hash__` of its own
    must be found where its value is: it has the host's hash of that."""
    cdef VM vm
    cdef Value v
    cdef int64_t result = 0
    cdef int status
    if sp_current_vm == NULL:
        return <Py_hash_t>(<size_t><PyObject*>self >> 4)
    vm = <VM>sp_current_vm
    v.tag = OBJ
    v.u.o = <PyObject*>self
    if is_core_payload(v.u.o) and class_lookup(vm, self.klass, <PyObject*>s___hash__) != Py_None and (
            guest_method(vm, self.klass, <PyObject*>s___hash__) == NULL):
        payload = self.payload
        if type(payload) is not list and type(payload) is not dict:
            if key_guard(vm, <PyObject*>payload) != OK or walk_enter(vm) != OK:
                raise _GuestUnwinding
            try:
                return PyObject_Hash(<PyObject*>payload)
            finally:
                vm.walk_depth -= 1
    status = ops_hash(vm, &v, &result)
    if status != OK:
        raise _GuestUnwinding
    return -2 if result == -1 else result


cdef bint compares_plainly(VM vm, PyObject* o) noexcept:
    """Does == of o with another such value run no guest code?"""
    cdef PyTypeObject* t = Py_TYPE(o)
    if t == type_Instance:
        if guest_method(vm, (<Instance>o).klass, <PyObject*>s___eq__) != NULL:
            return False
        if not is_core_payload(o):
            return (<Instance>o).payload is None
        o = <PyObject*>(<Instance>o).payload
        t = Py_TYPE(o)
    return is_plain_scalar(t) or o == Py_None or (t == &PyTuple_Type and is_plain_tuple(o))


cdef object instance_compare_hook(Instance self, object other, int op):
    """What host dicts, lists and sorts see of `==`, `<` and the like."""
    cdef VM vm
    cdef Value a, b, result
    cdef int64_t left
    cdef bint again
    cdef int status
    if sp_current_vm == NULL:
        return NotImplemented
    vm = <VM>sp_current_vm
    if op == Py_EQ and not (compares_plainly(vm, <PyObject*>self) and compares_plainly(vm, <PyObject*>other)):
        return look_compare(vm, <PyObject*>self, <PyObject*>other) != 0
    # The host may make many in one look-up, where hashes are equal; what it makes twice counts once.
    left = vm.fuel + vm.fuel_reserve
    again = op == Py_EQ and look_plain_again(vm, <PyObject*>self, <PyObject*>other)
    if meter_charge(vm, PLAIN_PRICE) != OK:
        raise _GuestUnwinding
    a.tag = b.tag = result.tag = UNSET
    set_obj(&a, <PyObject*>self)
    set_any(&b, <PyObject*>other)
    status = ops_compare(vm, OP_LT + op, &a, &b, &result)
    value_clear(&a)
    value_clear(&b)
    if status != OK:
        raise _GuestUnwinding
    if again:
        vm.fuel_reserve += left - (vm.fuel + vm.fuel_reserve)
    vm.plain_left = vm.fuel + vm.fuel_reserve
    answer = as_object(&result)
    value_clear(&result)
    return answer
