# Iterator objects over the containers: what each step does.
#
# A step returns OK with an item in `out`, DONE with `out` untouched, RAISED or TRAPPED; it may run
# guest code. What a step's fields mean is said at its head.

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


cdef inline int _dict_step(VM vm, Iterator it, PyObject** key, PyObject** item) noexcept:
    """The next key and item of an iterator over a dict, borrowed from it."""
    cdef PyObject* source = <PyObject*>it.source
    if source == Py_None:
        return DONE
    if SP_UNLIKELY(it.n != PyDict_GET_SIZE(source)):
        return _dict_resized(vm, it, source)
    if dict_next(vm, source, &it.position, key, item):
        if SP_UNLIKELY(it.i >= it.n):
            return fail(vm, exc_RuntimeError, "dictionary keys changed during iteration")
        it.i += 1
        return OK
    it.source = None
    return DONE


cdef int step_dict_keys(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* key
    cdef PyObject* item
    cdef int status = _dict_step(vm, it, &key, &item)
    if status == OK:
        set_any(out, key)
    return status


cdef int step_dict_values(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* key
    cdef PyObject* item
    cdef int status = _dict_step(vm, it, &key, &item)
    if status == OK:
        set_any(out, item)
    return status


cdef int step_dict_items(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* key
    cdef PyObject* item
    cdef int status = _dict_step(vm, it, &key, &item)
    if status != OK:
        return status
    Py_INCREF(key)
    Py_INCREF(item)
    return pair_out_steal(vm, key, item, out)


cdef int pair_dict_items(VM vm, Iterator it, Value* out) noexcept:
    cdef PyObject* key
    cdef PyObject* item
    cdef Value first
    cdef int status = _dict_step(vm, it, &key, &item)
    if status == OK:
        first.tag = UNSET
        set_from_item(&first, key)
        # What is replaced may be the last to hold the dict.
        set_from_item(&out[1], item)
        value_move(&out[0], &first)
    return status


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
