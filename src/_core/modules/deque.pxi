# collections.deque: exact host deques as guest values, natives over the host's methods.
#
# append, pop and their like call the host's C function directly. What compares items (index, count,
# remove, ==) is a loop of ours over the host's iterator, which notices changes by itself.

cdef extern from "base/deep_free.h":
    void sp_free_deep(PyTypeObject* deque) noexcept

cdef object _collections = __import__("collections")
cdef object _host_deque = _collections.deque
cdef Class cls_deque = builtin_class(
    "deque", cls_object, LAYOUT_HELD, _host_deque, CLASS_INIT_FILLS | CLASS_UNHASHABLE, "collections")
cdef PyTypeObject* type_deque = <PyTypeObject*>_host_deque
sp_free_deep(type_deque)
cdef Class cls_deque_iterator = builtin_class(
    "_deque_iterator", cls_object, LAYOUT_OTHER, None, CLASS_FINAL, "_collections")
cdef Class cls_deque_reverse_iterator = builtin_class(
    "_deque_reverse_iterator", cls_object, LAYOUT_OTHER, None, CLASS_FINAL, "_collections")
_collections_rows = module_natives.setdefault("collections", {})
_collections_rows["deque"] = cls_deque



def _remove_names_item():
    """Does the host's deque.remove() say what was not there?"""
    try:
        _host_deque().remove(1)
    except ValueError as error:
        return str(error).startswith("1 ")

cdef bint deque_remove_names_item = _remove_names_item()
_receivers["deque"] = _host_deque()
cdef PyCFunction _deque_append = sp_method(<PyObject*>_host_deque, "append", METH_O)
cdef PyCFunction _deque_appendleft = sp_method(<PyObject*>_host_deque, "appendleft", METH_O)
cdef PyCFunction _deque_pop = sp_method(<PyObject*>_host_deque, "pop", METH_NOARGS)
cdef PyCFunction _deque_popleft = sp_method(<PyObject*>_host_deque, "popleft", METH_NOARGS)


cdef inline int _deque_push(VM vm, PyCFunction f, PyObject* self, const Value* v) noexcept:
    cdef PyObject* o = box(v)
    cdef PyObject* result
    if o == NULL:
        return fail_host(vm)
    vm.heap_debt += 9 if v.tag == OBJ else 40
    result = f(self, o)
    Py_DECREF(o)
    if result == NULL:
        return fail_host(vm)
    Py_DECREF(result)
    return OK


cdef int deque_append_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    if self == NULL or _deque_push(vm, _deque_append, self, &args[1]) != OK:
        return failed(vm)
    set_none(out)
    return OK


cdef int deque_appendleft_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    if self == NULL or _deque_push(vm, _deque_appendleft, self, &args[1]) != OK:
        return failed(vm)
    set_none(out)
    return OK


cdef int deque_pop_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    if self == NULL:
        return RAISED
    return set_result(vm, out, _deque_pop(self, NULL))


cdef int deque_popleft_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    if self == NULL:
        return RAISED
    return set_result(vm, out, _deque_popleft(self, NULL))


cdef int _deque_extend(VM vm, PyObject* self, PyCFunction push, const Value* iterable) noexcept:
    cdef Value st[3]
    cdef Value item, copied
    cdef int status
    memset(st, 0, sizeof(st))
    item.tag = copied.tag = UNSET
    if iterable.tag == OBJ and iterable.u.o == self:
        copied.u.o = iter_to_list(vm, iterable)
        if copied.u.o == NULL:
            return failed(vm)
        copied.tag = OBJ
        iterable = &copied
    status = iter_begin(vm, iterable, st)
    if status == OK and st[0].tag == INT and (<object>self).maxlen is None:
        # A range says how much it will be.
        status = heap_reserve(vm, st[1].u.i << 3 if st[1].u.i < <int64_t>1 << 50 else INT64_MAX)
    while status == OK:
        status = iter_step(vm, st, &item)
        if status == OK:
            status = TRAPPED if meter_charge(vm, 1) != OK else _deque_push(vm, push, self, &item)
    iter_end(st)
    value_clear(&item)
    value_clear(&copied)
    return OK if status == DONE else status


cdef int deque_extend_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """extend, extendleft and +=."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef int status
    if self == NULL:
        return RAISED
    status = _deque_extend(
        vm, self, _deque_appendleft if native.name == "extendleft" else _deque_append, &args[1])
    if status == OK:
        if native.name == "__iadd__":
            value_copy(out, &args[0])
        else:
            set_none(out)
    return status


cdef int _deque_new(VM vm, const Value* maxlen, Value* out) noexcept:
    """An empty deque."""
    cdef int64_t bound = 0
    try:
        if maxlen == NULL or maxlen.tag == UNSET or maxlen.tag == NONE:
            made = _host_deque()
        else:
            if not as_int(maxlen, &bound):
                return fail(vm, exc_TypeError, "an integer is required")
            made = _host_deque((), bound)
        vm.heap_debt += 650
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int deque_make(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """deque(iterable=(), maxlen=None)."""
    cdef Value made
    cdef int status
    made.tag = UNSET
    status = _deque_new(vm, &args[1] if n > 1 else NULL, &made)
    if status == OK and n > 0 and args[0].tag != UNSET:
        status = _deque_extend(vm, made.u.o, _deque_append, &args[0])
    if status == OK:
        value_move(out, &made)
    else:
        value_clear(&made)
    return status


cdef int deque_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """deque.__init__(self, iterable=(), maxlen=None)."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef int64_t bound = 0
    cdef int status = OK
    if self == NULL:
        return RAISED
    try:
        if n < 3 or args[2].tag == UNSET or args[2].tag == NONE:
            (<object>self).__init__()
        else:
            if not as_int(&args[2], &bound):
                return fail(vm, exc_TypeError, "an integer is required")
            (<object>self).__init__((), bound)
        if n > 1 and args[1].tag != UNSET:
            status = _deque_extend(vm, self, _deque_append, &args[1])
        if status == OK:
            set_none(out)
        return status
    except BaseException as error:
        return fail_from(vm, error)


cdef int _deque_as(VM vm, const Value* like, object made, Value* out) noexcept:
    """out = made, or an instance of the guest's subclass that `like` is of, made from it."""
    cdef Value callee, args[2]
    if not is_type(like, type_Instance):
        set_obj(out, <PyObject*>made)
        return OK
    callee.tag = args[0].tag = OBJ
    callee.u.o = <PyObject*>(<Instance>like.u.o).klass
    args[0].u.o = <PyObject*>made
    args[1].tag = NONE
    if made.maxlen is not None:
        args[1].tag = INT
        args[1].u.i = made.maxlen
    return vm_call(vm, &callee, args, 1 if args[1].tag == NONE else 2, NULL, out)


cdef int deque_plain_method(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """copy, clear, reverse, rotate, __copy__: what moves items without looking at them."""
    cdef PyObject* self = self_of(vm, native, &args[0], type_deque)
    cdef int64_t steps = 1
    cdef int status
    cdef Py_ssize_t size
    if self == NULL:
        return RAISED
    try:
        d = <object>self
        size = Py_SIZE(self)
        name = native.name
        if name == "rotate":
            if n > 1:
                status = arg_index(vm, &args[1], &steps, exc_OverflowError)
                if status != OK:
                    return status
            if size:
                steps = steps % size
            if meter_charge(vm, (steps if steps < size - steps else size - steps) >> 2) != OK:
                return TRAPPED
            d.rotate(steps)
        else:
            if meter_charge(vm, size >> 1) != OK:
                return TRAPPED
            if name == "clear":
                d.clear()
            elif name == "reverse":
                d.reverse()
            else:
                if heap_reserve(vm, 650 + 9 * size) != OK:
                    return TRAPPED
                return _deque_as(vm, &args[0], d.copy(), out)
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)
