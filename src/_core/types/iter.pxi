# The natives of iteration: iter, next, reversed, enumerate, zip, map, filter, and the methods that
# every iterator object has.
#
# All of them are lazy `Iterator` objects. Their steps keep what they need alive through `it`, which
# the caller keeps alive; a step that loops charges one unit per turn, others are charged by whoever
# consumes them.

cdef Class _lazy_class(str name, str module="builtins"):
    cdef Class c = builtin_class(name, cls_object, LAYOUT_OTHER, None, CLASS_FINAL, module)
    if module == "builtins":
        builtin_classes[name] = c
    return c

cdef Class cls_reversed = _lazy_class("reversed")
cdef Class cls_enumerate = _lazy_class("enumerate")
cdef Class cls_zip = _lazy_class("zip")
cdef Class cls_map = _lazy_class("map")
cdef Class cls_filter = _lazy_class("filter")
cdef Class cls_list_reverseiterator = _iterator_class(reversed([]))
cdef Class cls_dict_reversekeyiterator = _iterator_class(reversed({}))
cdef Class cls_dict_reversevalueiterator = _iterator_class(reversed({}.values()))
cdef Class cls_dict_reverseitemiterator = _iterator_class(reversed({}.items()))


cdef inline PyObject* box_move(Value* v) noexcept:
    """The value as a host object, whose reference the caller gets; v is unbound afterwards."""
    cdef PyObject* o
    if v.tag == OBJ:
        v.tag = UNSET
        return v.u.o
    o = box(v)
    v.tag = UNSET
    return o


cdef PyObject* iter_object(VM vm, const Value* src) noexcept:
    """A new reference to iter(src); NULL: vm.exc or trap is set."""
    cdef Value result
    result.tag = UNSET
    if iter_new(vm, src, &result) != OK:
        return NULL
    return result.u.o


cdef tuple iter_objects(VM vm, Value* args, Py_ssize_t n, int* status):
    """The iterators of n iterables; None and a status when one fails."""
    cdef Py_ssize_t i
    cdef Value result
    cdef list its = []
    if n > 8 and meter_charge(vm, n * 20) != OK:
        status[0] = TRAPPED
        return None
    for i in range(n):
        result.tag = UNSET
        status[0] = iter_new(vm, &args[i], &result)
        if status[0] != OK:
            return None
        its.append(<object>result.u.o)
        value_clear(&result)
    status[0] = OK
    return tuple(its)


# ---- constructors ----

cdef int reversed_new(VM vm, const Value* src, Value* out) noexcept:
    """out = reversed(src). May run guest code."""
    cdef Iterator it = None
    cdef Value method, result
    cdef PyObject* o
    cdef PyObject* found
    cdef PyTypeObject* t
    cdef int64_t n = 0
    cdef int status
    if src.tag != OBJ:
        return fail(vm, exc_TypeError, f"'{type_name(src)}' object is not reversible")
    o = src.u.o
    t = Py_TYPE(o)
    try:
        if t == &PyList_Type:
            it = iterator_new(vm, ITER_LIST_REVERSED, step_list_reversed, cls_list_reverseiterator, <object>o)
            it.i = PyList_GET_SIZE(o) - 1
        elif t == &PyDict_Type or (t == type_DictView and (<DictView>o).kind == 0):
            mapping = <object>o if t == &PyDict_Type else (<DictView>o).mapping
            charge_gaps(vm, <PyObject*>mapping)
            it = iterator_new(vm, ITER_DICT_REVERSED, step_host, cls_dict_reversekeyiterator, reversed(mapping))
        elif t == type_DictView and (<DictView>o).kind == 1:
            charge_gaps(vm, <PyObject*>(<DictView>o).mapping)
            it = iterator_new(vm, ITER_DICT_REVERSED, step_host, cls_dict_reversevalueiterator,
                              reversed((<DictView>o).mapping.values()))
        elif t == type_DictView:
            charge_gaps(vm, <PyObject*>(<DictView>o).mapping)
            it = iterator_new(vm, ITER_DICT_REVERSED, step_host, cls_dict_reverseitemiterator,
                              reversed((<DictView>o).mapping.items()))
        elif t == &PyRange_Type:
            backwards = (<object>o)[::-1]
            it = range_iterator(vm, <PyObject*>backwards)
        elif t == &PyTuple_Type or t == &PyUnicode_Type or t == &PyBytes_Type or t == &PyByteArray_Type:
            it = iterator_new(vm, ITER_SEQUENCE_REVERSED, step_sequence_reversed, cls_reversed, <object>o)
            it.i = len(<object>o) - 1
        if it is not None:
            return iterator_out(it, out)
    except BaseException as error:
        return fail_from(vm, error)
    found = class_lookup(vm, class_of(src), <PyObject*>s___reversed__)
    if found != NULL and found != Py_None:
        method.tag = result.tag = UNSET
        status = obj_special(vm, src, <PyObject*>s___reversed__, &method)
        if status == OK:
            status = vm_call(vm, &method, NULL, 0, NULL, &result)
            value_clear(&method)
        if status == OK:
            value_move(out, &result)
        return status
    if found == Py_None or class_lookup(vm, class_of(src), <PyObject*>s___getitem__) == NULL or (
        class_lookup(vm, class_of(src), <PyObject*>s___len__) == NULL
    ):
        return fail(vm, exc_TypeError, f"'{type_name(src)}' object is not reversible")
    status = ops_len(vm, src, &n)
    if status != OK:
        return status
    it = iterator_new(vm, ITER_SEQUENCE_REVERSED, step_sequence_reversed, cls_reversed, <object>o)
    it.i = n - 1
    return iterator_out(it, out)


cdef int lib_reversed_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    return reversed_new(vm, &args[0], out)


cdef int lib_enumerate_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef Value start
    cdef PyObject* source
    cdef int status
    start.tag = INT
    start.u.i = 0
    if n > 1 and args[1].tag != UNSET:
        status = value_index(vm, &args[1], &start)
        if status != OK:
            return status
    source = iter_object(vm, &args[0])
    if source == NULL:
        value_clear(&start)
        return failed(vm)
    it = iterator_new(vm, ITER_ENUMERATE, step_enumerate, cls_enumerate, <object>source)
    it.pair = <RawStepFn>pair_enumerate
    Py_DECREF(source)
    if not as_int(&start, &it.i):
        it.third = <object>start.u.o
    value_clear(&start)
    return iterator_out(it, out)


cdef int zip_out(VM vm, tuple its, bint strict, Value* out) noexcept:
    cdef Iterator it = iterator_new(vm, ITER_ZIP, step_zip, cls_zip, its)
    it.k = strict
    if len(its) == 2:
        it.pair = <RawStepFn>pair_zip
    return iterator_out(it, out)


cdef int lib_zip_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: strict (where the host has it), iterables."""
    cdef int status = OK
    cdef bint strict = False
    cdef Py_ssize_t first = native.n_keyword_only
    cdef tuple its
    if first == 1 and args[0].tag != UNSET:
        status = ops_truth(vm, &args[0], &strict)
        if status != OK:
            return status
    its = iter_objects(vm, args + first, n - first, &status)
    if its is None:
        return status
    return zip_out(vm, its, strict, out)


cdef int quick_zip(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status = OK
    cdef tuple its = iter_objects(vm, args, n, &status)
    if its is None:
        return status
    return zip_out(vm, its, False, out)


cdef int lib_map_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef int status = OK
    cdef tuple its
    if n < 2:
        return fail(vm, exc_TypeError, "map() must have at least two arguments.")
    its = iter_objects(vm, args + 1, n - 1, &status)
    if its is None:
        return status
    try:
        it = iterator_new(vm, ITER_MAP, step_map, cls_map, its)
        it.extra = as_object(&args[0])
    except BaseException as error:
        return fail_from(vm, error)
    return iterator_out(it, out)


cdef int lib_filter_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef PyObject* source = iter_object(vm, &args[1])
    if source == NULL:
        return failed(vm)
    try:
        it = iterator_new(vm, ITER_FILTER, step_filter, cls_filter, <object>source)
        Py_DECREF(source)
        it.extra = as_object(&args[0])
    except BaseException as error:
        return fail_from(vm, error)
    return iterator_out(it, out)


# ---- builtins ----

cdef int fail_stop(VM vm) noexcept:
    return fail_args(vm, exc_StopIteration, ())


cdef int lib_iter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    if n == 1:
        return iter_new(vm, &args[0], out)
    if not value_is_callable(vm, &args[0]):
        return fail(vm, exc_TypeError, "iter(v, w): v must be callable")
    try:
        it = iterator_new(vm, ITER_CALLABLE, step_callable, cls_callable_iterator, as_object(&args[0]))
        it.extra = as_object(&args[1])
    except BaseException as error:
        return fail_from(vm, error)
    return iterator_out(it, out)


cdef int lib_next(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value result
    cdef int status
    if not is_iterator(vm, &args[0]):
        return fail(vm, exc_TypeError, f"'{type_name(&args[0])}' object is not an iterator")
    status = next_raising(vm, &args[0], out)
    if n == 2 and status == RAISED and exc_matches(vm, exc_StopIteration):
        exc_clear(vm)
        value_copy(out, &args[1])
        return OK
    if n == 2 and status == DONE:
        value_copy(out, &args[1])
        return OK
    if status == DONE:
        return fail_stop(vm)
    return status


cdef int next_raising(VM vm, const Value* iterator, Value* out) noexcept:
    """One item; the end is DONE, or StopIteration with a value where there is one."""
    cdef Value result
    cdef int status
    cdef PyTypeObject* t = Py_TYPE(iterator.u.o)
    if t == type_Iterator:
        return iter_next(vm, iterator.u.o, out)
    result.tag = UNSET
    if t == type_Generator:
        status = gen_resume(vm, <Generator>iterator.u.o, NULL, &result)
        if status == DONE:
            if result.tag == NONE or result.tag == UNSET:
                return DONE
            status = fail_stop_value(vm, &result)
            value_clear(&result)
            return status
    else:
        status = vm_call_method(vm, iterator, <PyObject*>s___next__, NULL, 0, &result)
    if status == OK:
        value_move(out, &result)
    return status


cdef int fail_stop_value(VM vm, const Value* value) noexcept:
    """Raise StopIteration(value)."""
    try:
        return fail_args(vm, exc_StopIteration, (as_object(value),))
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_iterator_iter(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    value_copy(out, &args[0])
    return OK


cdef int lib_iterator_next(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef int status
    if not is_type(&args[0], type_Iterator) or (<Iterator>args[0].u.o).klass is not native.klass:
        return fail_receiver(vm, native, &args[0])
    status = iter_next(vm, args[0].u.o, out)
    return fail_stop(vm) if status == DONE else status


cdef int lib_iterator_length_hint(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Iterator it
    cdef int64_t left = 0
    if not is_type(&args[0], type_Iterator) or (<Iterator>args[0].u.o).klass is not native.klass:
        return fail_receiver(vm, native, &args[0])
    it = <Iterator>args[0].u.o
    if it.kind == ITER_RANGE:
        if it.step == step_longrange:
            set_any(out, <PyObject*>it.extra)
            return OK
        left = it.n
    elif it.source is not None:
        if it.kind == ITER_DICT_KEYS or it.kind == ITER_DICT_VALUES or it.kind == ITER_DICT_ITEMS:
            left = it.n - it.i if it.n == PyDict_GET_SIZE(<PyObject*>it.source) else 0
        elif it.kind == ITER_SET:
            left = it.n - it.position if it.n == set_size(<PyObject*>it.source) else 0
        elif it.kind == ITER_LIST_REVERSED or it.kind == ITER_SEQUENCE_REVERSED:
            left = it.i + 1
        elif it.kind <= ITER_BYTES:
            left = len(it.source) - it.i
    set_int(out, left if left > 0 else 0)
    return OK


cdef int iterator_rows(Class c, bint has_hint) except -1:
    """The rows that every class of iterators has."""
    row(c.name, "__iter__", lib_iterator_iter, "self, /", 1, -1, None, c)
    row(c.name, "__next__", lib_iterator_next, "self, /", 1, -1, None, c)
    if has_hint:
        row(c.name, "__length_hint__", lib_iterator_length_hint, "self, /", 1, NATIVE_METHOD, None, c)
    return 0

for _c in (cls_list_iterator, cls_tuple_iterator, cls_str_iterator, cls_str_ascii_iterator, cls_bytes_iterator,
           cls_bytearray_iterator, cls_range_iterator, cls_longrange_iterator, cls_dict_keyiterator,
           cls_dict_valueiterator, cls_dict_itemiterator, cls_set_iterator, cls_list_reverseiterator,
           cls_reversed):
    if (<Class>_c).attrs.get("__next__") is None:
        iterator_rows(_c, True)
for _c in (cls_callable_iterator, cls_sequence_iterator, cls_enumerate, cls_zip, cls_map, cls_filter,
           cls_dict_reversekeyiterator, cls_dict_reversevalueiterator, cls_dict_reverseitemiterator):
    iterator_rows(_c, False)

row("builtins", "iter", lib_iter, "object, sentinel=None, /")
row_role(row("builtins", "next", lib_next, "iterator, default=None, /"), ROLE_NEXT)
row("reversed", "__make__", lib_reversed_new, "sequence, /")
row_quick(row("enumerate", "__make__", lib_enumerate_new, "iterable, start=0"), lib_enumerate_new, 1, 2)
row_quick(row("zip", "__make__", lib_zip_new,
              "*iterables, strict=False" if PY_VERSION >= 0x030A0000 else "*iterables"),
          quick_zip, 0, 1 << 30)
row("map", "__make__", lib_map_new, "*args")
row("filter", "__make__", lib_filter_new, "function, iterable, /")
