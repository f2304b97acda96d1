# print and input. Both use the run's own streams directly unless the guest has put another object in
# sys.stdout or sys.stdin.
cdef str s_sys = "sys"
cdef str s_stdin = "stdin"
cdef str s_stdout = "stdout"
cdef str s_flush = "flush"
cdef str s_readline = "readline"


cdef int redirected_stream(VM vm, str name, int kind, Value* out) noexcept:
    """The object that stands in sys.<name>, if it is not the run's own stream; DONE: it is."""
    cdef PyObject* module
    cdef Value* place
    if vm.modules is None:
        return DONE
    module = PyDict_GetItemWithError(<PyObject*>vm.modules, <PyObject*>s_sys)
    if module == NULL:
        return DONE
    place = module_get(<Module>module, <PyObject*>name)
    if place == NULL:
        return DONE
    if is_type(place, type_TextStream) and (<TextStream>place.u.o).kind == kind and not (<TextStream>place.u.o).is_binary:
        return DONE
    value_copy(out, place)
    return OK


cdef int print_separator(VM vm, const Value* v, str name, PyObject* usual, PyObject** out) noexcept:
    """sep or end as an exact str, borrowed."""
    if v.tag == UNSET or v.tag == NONE:
        out[0] = usual
        return OK
    out[0] = unwrap(v)
    if out[0] != NULL and Py_TYPE(out[0]) == &PyUnicode_Type:
        return OK
    return fail(vm, exc_TypeError, f"{name} must be None or a string, not {type_name(v)}")


cdef int builtin_print(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """args: sep, end, file, flush, then the values."""
    cdef PyObject* separator
    cdef PyObject* end
    cdef int status, kind = STREAM_OUT
    cdef Value target
    if print_separator(vm, &args[0], "sep", <PyObject*>text_space, &separator) != OK:
        return RAISED
    if print_separator(vm, &args[1], "end", <PyObject*>text_newline, &end) != OK:
        return RAISED
    target.tag = UNSET
    if args[2].tag == UNSET or args[2].tag == NONE:
        status = redirected_stream(vm, s_stdout, STREAM_OUT, &target)
    elif is_type(&args[2], type_TextStream) and (<TextStream>args[2].u.o).kind != STREAM_IN and not (
            <TextStream>args[2].u.o).is_binary:
        status = DONE
        kind = (<TextStream>args[2].u.o).kind
    else:
        value_copy(&target, &args[2])
        status = OK
    if status == OK:
        status = print_to(vm, &target, separator, end, &args[3], &args[4], n - 4)
        value_clear(&target)
        if status == OK:
            set_none(out)
        return status
    status = print_values(vm, kind, separator, end, &args[4], n - 4)
    if status == OK:
        set_none(out)
    return status


cdef int print_values(VM vm, int kind, PyObject* separator, PyObject* end, Value* values, Py_ssize_t n) noexcept:
    """print to a stream of the run."""
    cdef PyObject* text
    cdef Py_ssize_t i
    cdef int status
    for i in range(n):
        if i > 0:
            status = stream_write(vm, kind, separator)
            if status != OK:
                return status
        if values[i].tag == OBJ and Py_TYPE(values[i].u.o) == &PyUnicode_Type:
            status = stream_write(vm, kind, values[i].u.o)
        else:
            text = ops_str(vm, &values[i])
            if text == NULL:
                return failed(vm)
            status = stream_write(vm, kind, text)
            Py_DECREF(text)
        if status != OK:
            return status
    return stream_write(vm, kind, end)


cdef int print_quick(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """print without keywords."""
    cdef Value target
    cdef Value flush
    cdef int status
    target.tag = flush.tag = UNSET
    status = redirected_stream(vm, s_stdout, STREAM_OUT, &target)
    if status == OK:
        status = print_to(vm, &target, <PyObject*>text_space, <PyObject*>text_newline, &flush, args, n)
        value_clear(&target)
    else:
        status = print_values(vm, STREAM_OUT, <PyObject*>text_space, <PyObject*>text_newline, args, n)
    if status == OK:
        set_none(out)
    return status


cdef int write_to(VM vm, Value* write, PyObject* text) noexcept:
    """Call a write method with an exact str."""
    cdef Value arg, ignored
    cdef int status
    arg.tag = OBJ
    arg.u.o = text
    ignored.tag = UNSET
    status = vm_call(vm, write, &arg, 1, NULL, &ignored)
    value_clear(&ignored)
    return status


cdef int print_to(VM vm, Value* target, PyObject* separator, PyObject* end, const Value* flush,
                  Value* values, Py_ssize_t n) noexcept:
    """print to an object of the guest's: through its write method."""
    cdef Value method, ignored
    cdef PyObject* text
    cdef Py_ssize_t i
    cdef int status = OK
    cdef bint flushing = False
    if target.tag == NONE:
        return OK
    method.tag = UNSET
    ignored.tag = UNSET
    for i in range(n + 1):
        if i == n:
            text = sp_new_ref(end)
        else:
            text = ops_str(vm, &values[i])
            if text == NULL:
                status = failed(vm)
                break
        # The attribute is looked up for each piece, as CPython does.
        status = obj_getattr(vm, target, <PyObject*>s_write, &method)
        if status == OK and 0 < i < n:
            status = write_to(vm, &method, separator)
        if status == OK:
            status = write_to(vm, &method, text)
        Py_DECREF(text)
        if status != OK:
            break
    if status == OK and flush.tag != UNSET:
        status = ops_truth(vm, flush, &flushing)
        if status == OK and flushing:
            status = obj_getattr(vm, target, <PyObject*>s_flush, &method)
            if status == OK:
                status = vm_call(vm, &method, NULL, 0, NULL, &ignored)
    value_clear(&method)
    value_clear(&ignored)
    return status


cdef int builtin_input(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef Value source, target, line
    cdef PyObject* text
    cdef Py_ssize_t length
    cdef int status
    source.tag = target.tag = line.tag = UNSET
    if n > 0:
        status = redirected_stream(vm, s_stdout, STREAM_OUT, &target)
        if status == OK:
            status = print_to(vm, &target, <PyObject*>text_empty, <PyObject*>text_empty, &source, args, 1)
            value_clear(&target)
        else:
            text = ops_str(vm, &args[0])
            if text == NULL:
                return failed(vm)
            status = stream_write(vm, STREAM_OUT, text)
            Py_DECREF(text)
        if status != OK:
            return status
    status = redirected_stream(vm, s_stdin, STREAM_IN, &source)
    if status == OK:
        status = obj_getattr(vm, &source, <PyObject*>s_readline, &target)
        if status == OK:
            status = vm_call(vm, &target, NULL, 0, NULL, &line)
        value_clear(&source)
        value_clear(&target)
        if status != OK:
            return status
        text = unwrap(&line)
        if text == NULL or Py_TYPE(text) != &PyUnicode_Type:
            value_clear(&line)
            return fail(vm, exc_TypeError, "object.readline() returned non-string")
        Py_INCREF(text)
        value_clear(&line)
    else:
        text = stdin_line(vm, -1)
        if text == NULL:
            return failed(vm)
    length = PyUnicode_GET_LENGTH(text)
    if length == 0:
        Py_DECREF(text)
        return fail(vm, exc_EOFError, "EOF when reading a line")
    if PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), length - 1) == 10:
        set_obj_steal(&line, PyUnicode_Substring(text, 0, length - 1))
        Py_DECREF(text)
        text = line.u.o
        if text == NULL:
            return fail_host(vm)
    set_obj_steal(out, text)
    return OK


row_quick(row("builtins", "print", builtin_print, "*args, sep=' ', end='\\n', file=None, flush=False", 6),
          print_quick, 0, 1000)
row("builtins", "input", builtin_input, "prompt='', /", 6)
