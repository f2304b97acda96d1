# Iteration: the state of loops, the guest's iterator objects, stepping whatever can be stepped.
#
# The state of a loop is `Value st[3]`:
#   exact list, tuple, str, bytes:  st[0] the container, st[1] INT the next position;
#   range whose bounds fit int64:   st[0] INT next item, st[1] INT how many are left, st[2] INT step;
#   everything else:                st[0] an iterator object, st[1] UNSET.
# Iterator objects are `Iterator` (its `step` does the work), `Generator`, and any other object whose
# class has `__next__`. StopIteration of a guest's `__next__` becomes DONE here and is no exception any
# more. Steps may run guest code; nested iterators count against the C depth.

cdef int range_state(PyObject* source, int64_t* start, int64_t* count, int64_t* step) noexcept:
    """Start, length and step of an exact host range; False if they don't fit int64."""
    cdef int64_t last = 0
    try:
        r = <object>source
        length = r.stop - r.start if r.step == 1 else len(r)
        if length < 0:
            length = 0
        if not (-(1 << 63) <= r.start < 1 << 63 and -(1 << 63) <= r.step < 1 << 63 and length < 1 << 63):
            return False
        start[0] = r.start
        step[0] = r.step
        count[0] = length
        if length and not -(1 << 63) <= r.start + (length - 1) * r.step < 1 << 63:
            return False
    except OverflowError:
        return False
    return True


cdef Iterator range_iterator(VM vm, PyObject* source):
    cdef Iterator it = iterator_new(vm, ITER_RANGE, step_range, cls_range_iterator, None)
    if not range_state(source, &it.i, &it.n, &it.k):
        r = <object>source
        it.step = step_longrange
        it.klass = cls_longrange_iterator
        it.source = r.start
        it.third = r.step
        it.extra = max(0, (r.stop - r.start + r.step - (1 if r.step > 0 else -1)) // r.step)
    return it


cdef Iterator dict_iterator(VM vm, object mapping, int kind):
    """Over keys (0), values (1) or items (2) of an exact host dict."""
    cdef Iterator it
    if kind == 0:
        it = iterator_new(vm, ITER_DICT_KEYS, step_dict_keys, cls_dict_keyiterator, mapping)
    elif kind == 1:
        it = iterator_new(vm, ITER_DICT_VALUES, step_dict_values, cls_dict_valueiterator, mapping)
    else:
        it = iterator_new(vm, ITER_DICT_ITEMS, step_dict_items, cls_dict_itemiterator, mapping)
        it.pair = <RawStepFn>pair_dict_items
    it.n = PyDict_GET_SIZE(<PyObject*>mapping)
    return it


cdef Iterator set_iterator(VM vm, PyObject* source):
    cdef Iterator it = iterator_new(vm, ITER_SET, step_set, cls_set_iterator, <object>source)
    it.n = set_size(source)
    return it


cdef Iterator host_iterator(VM vm, PyObject* o):
    """The iterator of an exact built-in container, or None if o is none."""
    cdef PyTypeObject* t = Py_TYPE(o)
    if t == &PyList_Type:
        return iterator_new(vm, ITER_LIST, step_list, cls_list_iterator, <object>o)
    if t == &PyTuple_Type:
        return iterator_new(vm, ITER_TUPLE, step_tuple, cls_tuple_iterator, <object>o)
    if t == &PyUnicode_Type:
        return iterator_new(
            vm, ITER_STR, step_str,
            cls_str_ascii_iterator if (<str>o).isascii() else cls_str_iterator, <object>o)
    if t == &PyDict_Type:
        return dict_iterator(vm, <object>o, 0)
    if t == type_DictView:
        return dict_iterator(vm, (<DictView>o).mapping, (<DictView>o).kind)
    if t == type_GuestSet:
        return set_iterator(vm, o)
    if t == &PyRange_Type:
        return range_iterator(vm, o)
    if t == &PyBytes_Type:
        return iterator_new(vm, ITER_BYTES, step_bytes, cls_bytes_iterator, <object>o)
    if t == &PyByteArray_Type:
        return iterator_new(vm, ITER_BYTES, step_bytes, cls_bytearray_iterator, <object>o)
    return None


cdef bint is_iterator(VM vm, const Value* v) noexcept:
    """Can v be stepped?"""
    cdef PyObject* found
    if v.tag != OBJ:
        return False
    if Py_TYPE(v.u.o) == type_Iterator:
        return True
    if Py_TYPE(v.u.o) == type_Generator:
        return (<Generator>v.u.o).function.code.flags & (CODE_COROUTINE | CODE_ASYNC_GENERATOR) == 0
    found = class_lookup(vm, class_of(v), <PyObject*>s___next__)
    return found != NULL and found != Py_None


cdef int iter_new(VM vm, const Value* src, Value* out) noexcept:
    """out = iter(src), an iterator object. May run guest code."""
    cdef Iterator it
    cdef Value method, result
    cdef PyObject* found
    cdef int status
    if src.tag == OBJ:
        if Py_TYPE(src.u.o) == type_Iterator:
            value_copy(out, src)
            return OK
        if Py_TYPE(src.u.o) == type_Generator and is_iterator(vm, src):
            value_copy(out, src)
            return OK
        try:
            it = host_iterator(vm, src.u.o)
        except BaseException as error:
            return fail_from(vm, error)
        if it is not None:
            return iterator_out(it, out)
        found = class_lookup(vm, class_of(src), <PyObject*>s___iter__)
        if found == Py_None:
            return fail_not_iterable(vm, src)
        if found != NULL:
            method.tag = result.tag = UNSET
            status = obj_special(vm, src, <PyObject*>s___iter__, &method)
            if status == OK:
                status = vm_call(vm, &method, NULL, 0, NULL, &result)
                value_clear(&method)
            if status != OK:
                return status
            if not is_iterator(vm, &result):
                status = fail(vm, exc_TypeError,
                              f"iter() returned non-iterator of type '{type_name(&result)}'")
                value_clear(&result)
                return status
            value_move(out, &result)
            return OK
        if class_lookup(vm, class_of(src), <PyObject*>s___getitem__) != NULL and (
            Py_TYPE(src.u.o) == type_Instance
        ):
            it = iterator_new(vm, ITER_SEQUENCE, step_sequence, cls_sequence_iterator, <object>src.u.o)
            return iterator_out(it, out)
    return fail_not_iterable(vm, src)


cdef int fail_not_iterable(VM vm, const Value* src) noexcept:
    return fail(vm, exc_TypeError, f"'{type_name(src)}' object is not iterable")


cdef int iter_next(VM vm, PyObject* iterator, Value* out) noexcept:
    """The next item of an iterator object. May run guest code, which may take the iterator from where the
    caller has it: it is kept alive here."""
    cdef int status
    Py_INCREF(iterator)
    status = iter_next_kept(vm, iterator, out)
    Py_DECREF(iterator)
    return status


cdef int iter_next_kept(VM vm, PyObject* iterator, Value* out) noexcept:
    cdef Value result, self
    cdef int status
    if SP_LIKELY(Py_TYPE(iterator) == type_Iterator):
        if SP_UNLIKELY(vm.c_depth >= vm.c_depth_limit):
            return fail(vm, exc_RecursionError, "maximum recursion depth exceeded")
        vm.c_depth += 1
        status = (<RawStepFn>(<Iterator>iterator).step)(vm, iterator, out)
        vm.c_depth -= 1
        if SP_UNLIKELY(status == RAISED) and exc_matches(vm, exc_StopIteration):
            # From a function that map and the like have called: it ends them, as in CPython.
            exc_clear(vm)
            return DONE
        return status
    result.tag = UNSET
    if Py_TYPE(iterator) == type_Generator:
        status = gen_resume(vm, <Generator>iterator, NULL, &result)
        if status == OK:
            value_move(out, &result)
        else:
            value_clear(&result)
        return status
    if iterator == Py_None:
        # What an iterator steps has come to its end, within a step of that same iterator.
        return DONE
    self.tag = OBJ
    self.u.o = iterator
    status = vm_call_method(vm, &self, <PyObject*>s___next__, NULL, 0, &result)
    if status == OK:
        value_move(out, &result)
    elif status == RAISED and exc_matches(vm, exc_StopIteration):
        exc_clear(vm)
        return DONE
    return status


cdef inline int next_object(VM vm, PyObject* iterator, PyObject** out) noexcept:
    """iter_next with the item as a host object, whose reference the caller gets."""
    cdef PyObject* source
    cdef Value item
    cdef int status
    if SP_LIKELY(Py_TYPE(iterator) == type_Iterator) and (<Iterator>iterator).step == step_list:
        source = <PyObject*>(<Iterator>iterator).source
        if source != Py_None and (<Iterator>iterator).i < PyList_GET_SIZE(source):
            out[0] = sp_new_ref(PyList_GET_ITEM(source, (<Iterator>iterator).i))
            (<Iterator>iterator).i += 1
            return OK
    item.tag = UNSET
    status = iter_next(vm, iterator, &item)
    if status == OK:
        if item.tag == OBJ:
            out[0] = item.u.o
        else:
            out[0] = box(&item)
            if out[0] == NULL:
                return fail_host(vm)
    return status


cdef inline int next_item(VM vm, PyObject* iterator, Value* out) noexcept:
    """iter_next, small ints unboxed; out is untouched where there is no item."""
    cdef PyObject* source
    if SP_LIKELY(Py_TYPE(iterator) == type_Iterator) and (<Iterator>iterator).step == step_list:
        source = <PyObject*>(<Iterator>iterator).source
        if source != Py_None and (<Iterator>iterator).i < PyList_GET_SIZE(source):
            # What the item replaces may be the last to hold the list.
            (<Iterator>iterator).i += 1
            set_from_item(out, PyList_GET_ITEM(source, (<Iterator>iterator).i - 1))
            return OK
    return iter_next(vm, iterator, out)


# ---- loops ----

cdef int iter_begin(VM vm, const Value* src, Value* st) noexcept:
    """Start a loop over src; st holds three values, whose old contents are released."""
    cdef PyTypeObject* t
    cdef int64_t start, count, step
    cdef Value keep
    cdef int status
    if src.tag == OBJ:
        t = Py_TYPE(src.u.o)
        if t == &PyList_Type or t == &PyTuple_Type or t == &PyUnicode_Type or t == &PyBytes_Type:
            value_copy(&st[0], src)
            set_int(&st[1], 0)
            value_clear(&st[2])
            return OK
        if t == &PyRange_Type and range_state(src.u.o, &start, &count, &step):
            set_int(&st[0], start)
            set_int(&st[1], count)
            set_int(&st[2], step)
            return OK
    keep.tag = UNSET
    status = iter_new(vm, src, &keep)
    if status == OK:
        value_move(&st[0], &keep)
        value_clear(&st[1])
        value_clear(&st[2])
    return status


cdef int iter_step(VM vm, Value* st, Value* out) noexcept:
    """The next item of a loop. May run guest code unless st[1] is INT."""
    cdef PyObject* source
    cdef PyTypeObject* t
    cdef int64_t i
    if st[0].tag == OBJ:
        source = st[0].u.o
        if st[1].tag != INT:
            return iter_next(vm, source, out)
        t = Py_TYPE(source)
        i = st[1].u.i
        if t == &PyList_Type:
            if i >= PyList_GET_SIZE(source):
                return DONE
            st[1].u.i = i + 1
            set_any(out, PyList_GET_ITEM(source, i))
            return OK
        if t == &PyTuple_Type:
            if i >= PyTuple_GET_SIZE(source):
                return DONE
            st[1].u.i = i + 1
            set_any(out, PyTuple_GET_ITEM(source, i))
            return OK
        if t == &PyUnicode_Type:
            if i >= PyUnicode_GET_LENGTH(source):
                return DONE
            st[1].u.i = i + 1
            if _char_at(vm, source, i, out) != OK:
                return fail_host(vm)
            return OK
        if i >= Py_SIZE(source):
            return DONE
        st[1].u.i = i + 1
        set_int(out, sp_byte_at(source, i))
        return OK
    if st[0].tag == INT and st[1].u.i > 0:
        i = st[0].u.i
        st[1].u.i -= 1
        if st[1].u.i > 0:
            st[0].u.i = i + st[2].u.i
        set_int(out, i)
        return OK
    return DONE


cdef void iter_end(Value* st) noexcept:
    """Release the state of a loop."""
    value_clear(&st[0])
    value_clear(&st[1])
    value_clear(&st[2])


# ---- whole iterables ----

cdef PyObject* _iter_copy(VM vm, PyObject* source, Py_ssize_t n) noexcept:
    cdef PyObject* result
    if meter_charge(vm, n >> 3) != OK or heap_reserve(vm, 64 + n * 8) != OK:
        return NULL
    result = PySequence_List(source)
    if result == NULL:
        fail_host(vm)
    return result


cdef PyObject* _view_copy(VM vm, PyObject* mapping, int kind) noexcept:
    """The list of what a view of an exact dict shows."""
    cdef Py_ssize_t n = PyDict_GET_SIZE(mapping)
    cdef PyObject* result
    charge_gaps(vm, mapping)
    if kind != 2:
        if meter_charge(vm, n >> 3) != OK or heap_reserve(vm, 64 + n * 8) != OK:
            return NULL
        result = PyDict_Keys(mapping) if kind == 0 else PyDict_Values(mapping)
    else:
        if meter_charge(vm, 2 * n) != OK or heap_reserve(vm, 64 + n * 80) != OK:
            return NULL
        result = PyDict_Items(mapping)
    if result == NULL:
        fail_host(vm)
    return result


cdef PyObject* range_to_list(VM vm, Value* st) noexcept:
    """The list of what is left of a loop over a range."""
    cdef int64_t n = st[1].u.i
    cdef int64_t item = st[0].u.i
    cdef int64_t i
    cdef PyObject* result
    cdef PyObject* boxed
    if n < 0:
        n = 0
    if n > <int64_t>1 << 50:
        trap(vm, TRAP_MEMORY, None)
        return NULL
    if heap_reserve(vm, 64 + n * 8) != OK:
        return NULL
    result = PyList_New(n)
    if result == NULL:
        fail_host(vm)
        return NULL
    for i in range(n):
        if i & 0x3FFF == 0 and (
            meter_charge(vm, min(n - i, 0x4000)) != OK or heap_reserve(vm, min(n - i, 0x4000) * 32) != OK
        ):
            Py_DECREF(result)
            return NULL
        boxed = PyLong_FromLongLong(item)
        if boxed == NULL:
            Py_DECREF(result)
            fail_host(vm)
            return NULL
        PyList_SET_ITEM(result, i, boxed)
        if i + 1 < n:
            item += st[2].u.i
    return result


cdef PyObject* iter_to_list(VM vm, const Value* src) noexcept:
    """A new list of the items of src, metered; NULL: vm.exc or trap is set. May run guest code."""
    cdef Value st[3]
    cdef Value item
    cdef Value* root
    cdef PyObject* result
    cdef PyObject* boxed
    cdef int status
    if src.tag == OBJ:
        if Py_TYPE(src.u.o) == &PyList_Type:
            return _iter_copy(vm, src.u.o, PyList_GET_SIZE(src.u.o))
        if Py_TYPE(src.u.o) == &PyTuple_Type:
            return _iter_copy(vm, src.u.o, PyTuple_GET_SIZE(src.u.o))
        if Py_TYPE(src.u.o) == &PyDict_Type:
            charge_gaps(vm, src.u.o)
            return _iter_copy(vm, src.u.o, PyDict_GET_SIZE(src.u.o))
        if Py_TYPE(src.u.o) == type_DictView and type((<DictView>src.u.o).mapping) is dict:
            return _view_copy(vm, <PyObject*>(<DictView>src.u.o).mapping, (<DictView>src.u.o).kind)
    memset(st, 0, sizeof(st))
    item.tag = UNSET
    status = iter_begin(vm, src, st)
    if status != OK:
        return NULL
    if st[0].tag == INT:
        return range_to_list(vm, st)
    result = PyList_New(0)
    if result == NULL:
        fail_host(vm)
        iter_end(st)
        return NULL
    root = root_push(vm, result)
    if root == NULL:
        status = RAISED
    while status == OK:
        status = iter_step(vm, st, &item)
        if status == OK:
            if item.tag == OBJ:
                boxed = item.u.o
                item.tag = UNSET
            else:
                boxed = box(&item)
                heap_note(vm, 32)
            if boxed == NULL or sp_list_append_steal(result, boxed) != 0:
                fail_host(vm)
                status = RAISED
            elif meter_charge(vm, 1) != OK or heap_reserve(vm, 9) != OK:
                status = TRAPPED
    iter_end(st)
    value_clear(&item)
    root_pop(vm, root)
    if status == DONE:
        return result
    Py_DECREF(result)
    return NULL


cdef PyObject* iter_to_tuple(VM vm, const Value* src) noexcept:
    """As iter_to_list, a tuple; a tuple itself is returned as it is."""
    cdef PyObject* items
    cdef PyObject* result
    if src.tag == OBJ and Py_TYPE(src.u.o) == &PyTuple_Type:
        return sp_new_ref(src.u.o)
    items = iter_to_list(vm, src)
    if items == NULL:
        return NULL
    result = PyList_AsTuple(items)
    Py_DECREF(items)
    if result == NULL:
        fail_host(vm)
    return result
