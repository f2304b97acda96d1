# Iteration: the state of loops, the guest's iterator objects, stepping whatever can be stepped.
#
# The state of a loop is `Value st[3]`:
#   exact list, tuple, str, bytes:  st[0] the container, st[1] INT the next position;
#   range whose bounds fit int64:   st[0] INT next item, st[1] INT how many are left, st[2] INT step;
#   everything else:                st[0] an iterator object, st[1] UNSET.
# Iterator objects are `Iterator` (its `step` does the work), `Generator`, and any other object whose
# class has `__next__`. A step returns OK with an item in `out`, DONE with `out` untouched, RAISED or
# TRAPPED. StopIteration of a guest's `__next__` becomes DONE here and is no exception any more.
# Steps may run guest code; nested iterators count against the C depth.

cdef Class _iterator_class(object sample):
    """The class of iterators like `sample`, under the name that the host gives them."""
    return builtin_class(type(sample).__name__, cls_object, LAYOUT_OTHER, None, CLASS_FINAL)

cdef Class cls_list_iterator = _iterator_class(iter([]))
cdef Class cls_tuple_iterator = _iterator_class(iter(()))
cdef Class cls_str_iterator = _iterator_class(iter("\u00e9"))
# One class for texts of ASCII alone, where the host has it.
cdef Class cls_str_ascii_iterator = (
    cls_str_iterator if type(iter("")) is type(iter("\u00e9")) else _iterator_class(iter("")))
cdef Class cls_bytes_iterator = _iterator_class(iter(b""))
cdef Class cls_bytearray_iterator = _iterator_class(iter(bytearray()))
cdef Class cls_range_iterator = _iterator_class(iter(range(0)))
cdef Class cls_longrange_iterator = _iterator_class(iter(range(1 << 70)))
cdef Class cls_dict_keyiterator = _iterator_class(iter({}))
cdef Class cls_dict_valueiterator = _iterator_class(iter({}.values()))
cdef Class cls_dict_itemiterator = _iterator_class(iter({}.items()))
cdef Class cls_set_iterator = _iterator_class(iter(set()))
cdef Class cls_callable_iterator = _iterator_class(iter(int, 1))
cdef Class cls_sequence_iterator = builtin_class("iterator", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)


cdef Iterator iterator_new(VM vm, int kind, StepFn step, Class klass, object source):
    """A new iterator object; source, extra, i ... mean what `step` takes them to mean."""
    cdef Iterator it = Iterator.__new__(Iterator)
    heap_note(vm, 176)
    it.kind = kind
    it.step = step
    it.klass = klass
    it.source = source
    return it


cdef inline int iterator_out(Iterator it, Value* out) noexcept:
    set_obj(out, <PyObject*>it)
    return OK


# ---- steps of the containers ----

cdef int step_list(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* source = <PyObject*>it.source
    if source == Py_None:
        return DONE
    if it.i < PyList_GET_SIZE(source):
        set_any(out, PyList_GET_ITEM(source, it.i))
        it.i += 1
        return OK
    it.source = None
    return DONE


cdef int step_tuple(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* source = <PyObject*>it.source
    if source == Py_None:
        return DONE
    if it.i < PyTuple_GET_SIZE(source):
        set_any(out, PyTuple_GET_ITEM(source, it.i))
        it.i += 1
        return OK
    it.source = None
    return DONE


cdef int step_str(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* source = <PyObject*>it.source
    if source == Py_None:
        return DONE
    if it.i < PyUnicode_GET_LENGTH(source):
        if _char_at(vm, source, it.i, out) != OK:
            return fail_host(vm)
        it.i += 1
        return OK
    it.source = None
    return DONE


cdef inline int _char_at(VM vm, PyObject* text, Py_ssize_t i, Value* out) noexcept:
    cdef PyObject* char = PyUnicode_FromOrdinal(
        <int>PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), i))
    if SP_UNLIKELY(char == NULL):
        return RAISED
    set_obj_steal(out, char)
    return OK


cdef int step_bytes(VM vm, Iterator it, Value* out) noexcept:
    """bytes and bytearray."""
    cdef PyObject* source = <PyObject*>it.source
    if source == Py_None:
        return DONE
    if it.i < Py_SIZE(source):
        set_int(out, sp_byte_at(source, it.i))
        it.i += 1
        return OK
    it.source = None
    return DONE


cdef int step_range(VM vm, Iterator it, Value* out) noexcept:
    """i: next item, n: how many are left, k: step."""
    if it.n <= 0:
        return DONE
    set_int(out, it.i)
    it.n -= 1
    if it.n > 0:
        it.i += it.k
    return OK


cdef int step_longrange(VM vm, Iterator it, Value* out) noexcept:
    """source: next item, extra: how many are left, third: step; host ints of any size."""
    try:
        if it.extra <= 0:
            return DONE
        item = it.source
        it.source = item + it.third
        it.extra = it.extra - 1
    except BaseException as error:
        return fail_from(vm, error)
    set_any(out, <PyObject*>item)
    return OK


cdef inline int _dict_resized(VM vm, Iterator it, PyObject* source) noexcept:
    if it.n == PyDict_GET_SIZE(source):
        return OK
    it.n = -1      # sticky, as in CPython
    return fail(vm, exc_RuntimeError, "dictionary changed size during iteration")


cdef inline bint dict_next(VM vm, PyObject* d, Py_ssize_t* position, PyObject** key, PyObject** item) noexcept:
    """PyDict_Next, with places of deleted keys that it skips charged."""
    cdef Py_ssize_t before = position[0]
    cdef bint found = PyDict_GET_SIZE(d) and PyDict_Next(d, position, key, item)
    if SP_UNLIKELY(position[0] - before > 64):
        vm.fuel -= (position[0] - before) >> 3
    return found


cdef int step_dict_keys(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* source = <PyObject*>it.source
    cdef PyObject* key
    cdef PyObject* item
    if source == Py_None:
        return DONE
    if SP_UNLIKELY(it.n != PyDict_GET_SIZE(source)):
        return _dict_resized(vm, it, source)
    if dict_next(vm, source, &it.position, &key, &item):
        if SP_UNLIKELY(it.i >= it.n):
            return fail(vm, exc_RuntimeError, "dictionary keys changed during iteration")
        it.i += 1
        set_any(out, key)
        return OK
    it.source = None
    return DONE


cdef int step_dict_values(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* source = <PyObject*>it.source
    cdef PyObject* key
    cdef PyObject* item
    if source == Py_None:
        return DONE
    if SP_UNLIKELY(it.n != PyDict_GET_SIZE(source)):
        return _dict_resized(vm, it, source)
    if dict_next(vm, source, &it.position, &key, &item):
        if SP_UNLIKELY(it.i >= it.n):
            return fail(vm, exc_RuntimeError, "dictionary keys changed during iteration")
        it.i += 1
        set_any(out, item)
        return OK
    it.source = None
    return DONE


cdef int step_dict_items(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* source = <PyObject*>it.source
    cdef PyObject* key
    cdef PyObject* item
    if source == Py_None:
        return DONE
    if SP_UNLIKELY(it.n != PyDict_GET_SIZE(source)):
        return _dict_resized(vm, it, source)
    if dict_next(vm, source, &it.position, &key, &item):
        if SP_UNLIKELY(it.i >= it.n):
            return fail(vm, exc_RuntimeError, "dictionary keys changed during iteration")
        it.i += 1
        Py_INCREF(key)
        Py_INCREF(item)
        return pair_out_steal(vm, key, item, out)
    it.source = None
    return DONE


cdef inline int pair_out_steal(VM vm, PyObject* first, PyObject* second, Value* out) noexcept:
    """out = (first, second). A pair that only `out` still holds is used again: in a loop that takes
    its items apart no tuple is made after the first."""
    cdef PyObject* pair
    cdef PyObject* old_first
    cdef PyObject* old_second
    if out.tag == OBJ and sp_tuple_is_reusable(out.u.o, 2):
        pair = out.u.o
        old_first = PyTuple_GET_ITEM(pair, 0)
        old_second = PyTuple_GET_ITEM(pair, 1)
        PyTuple_SET_ITEM(pair, 0, first)
        PyTuple_SET_ITEM(pair, 1, second)
        Py_DECREF(old_first)
        Py_DECREF(old_second)
        return OK
    pair = PyTuple_New(2)
    if pair == NULL:
        Py_DECREF(first)
        Py_DECREF(second)
        return fail_host(vm)
    heap_note(vm, 56)
    PyTuple_SET_ITEM(pair, 0, first)
    PyTuple_SET_ITEM(pair, 1, second)
    set_obj_steal(out, pair)
    return OK


cdef int step_set(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* item
    cdef PyObject* source = <PyObject*>it.source
    cdef Py_ssize_t before
    cdef bint found
    if source == Py_None:
        return DONE
    if SP_UNLIKELY(it.n != set_size(source)):
        it.n = -1
        return fail(vm, exc_RuntimeError, "Set changed size during iteration")
    before = it.position
    found = set_next(source, &it.position, &item)
    if SP_UNLIKELY(it.position - before > 64):
        vm.fuel -= (it.position - before) >> 3
    if found:
        set_any(out, item)
        return OK
    it.source = None
    return DONE


cdef int step_sequence(VM vm, Iterator it, Value* out) noexcept:
    """The protocol of __getitem__: 0, 1, 2 ... until IndexError or StopIteration."""
    cdef Value index, item, source
    cdef int status
    if it.source is None:
        return DONE
    keep = it.source
    source.tag = UNSET
    item.tag = UNSET
    set_any(&source, <PyObject*>keep)
    index.tag = INT
    index.u.i = it.i
    status = ops_get_item(vm, &source, &index, &item)
    value_clear(&source)
    if status == OK:
        it.i += 1
        value_move(out, &item)
    elif status == RAISED and (exc_matches(vm, exc_IndexError) or exc_matches(vm, exc_StopIteration)):
        exc_clear(vm)
        it.source = None
        return DONE
    return status


cdef int step_callable(VM vm, Iterator it, Value* out) noexcept:
    """iter(f, sentinel). source: f, extra: sentinel."""
    cdef Value callee, sentinel, item
    cdef bint same = False
    cdef int status
    if it.source is None:
        return DONE
    keep = it.source
    last = it.extra
    callee.tag = sentinel.tag = item.tag = UNSET
    set_any(&callee, <PyObject*>keep)
    status = vm_call(vm, &callee, NULL, 0, NULL, &item)
    value_clear(&callee)
    if status == OK:
        set_any(&sentinel, <PyObject*>last)
        status = ops_eq(vm, &sentinel, &item, &same)
        value_clear(&sentinel)
        if status == OK:
            if same:
                it.source = it.extra = None
                status = DONE
            else:
                value_move(out, &item)
    elif status == RAISED and exc_matches(vm, exc_StopIteration):
        exc_clear(vm)
        it.source = it.extra = None
        status = DONE
    value_clear(&item)
    return status


# ---- iterator objects ----

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
    """The next item of an iterator object (kept alive by the caller). May run guest code."""
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
            return _iter_copy(vm, src.u.o, PyDict_GET_SIZE(src.u.o))
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
