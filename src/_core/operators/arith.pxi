# Binary and unary operators: dispatch between numbers, containers and the special methods of guests.
#
# `ops_binary` is the slow path of every arithmetic instruction. It tries, in CPython's order, the
# number protocol (built-in numbers, `__add__`, `__radd__`, a subclass on the right first), then
# concatenation and repetition, then raises. `out` may be the same slot as an operand. Guest code may
# run, so operands are kept alive by the caller (registers, or values of its own).

cdef tuple forward_names = (
    s___add__, s___sub__, s___mul__, s___truediv__, s___floordiv__, s___mod__, s___pow__, s___lshift__,
    s___rshift__, s___and__, s___or__, s___xor__, s___matmul__)
cdef tuple reflected_names = (
    s___radd__, s___rsub__, s___rmul__, s___rtruediv__, s___rfloordiv__, s___rmod__, s___rpow__,
    s___rlshift__, s___rrshift__, s___rand__, s___ror__, s___rxor__, s___rmatmul__)
cdef tuple inplace_names = (
    s___iadd__, s___isub__, s___imul__, s___itruediv__, s___ifloordiv__, s___imod__, s___ipow__,
    s___ilshift__, s___irshift__, s___iand__, s___ior__, s___ixor__, s___imatmul__)
cdef tuple operator_symbols = ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@")

cdef Class cls_UnionType = builtin_class("UnionType", cls_object, LAYOUT_OTHER, None, CLASS_FINAL, "types")


cdef inline bint is_overloaded(const Value* v) noexcept:
    """May v's class have operators that only its attributes know? Built-in values have not."""
    cdef PyTypeObject* t
    if v.tag != OBJ:
        return False
    t = Py_TYPE(v.u.o)
    if t == type_Instance:
        return True
    if t == type_Class:
        return (<Class>v.u.o).flags & CLASS_HAS_META != 0
    return not (
        t == &PyUnicode_Type or t == &PyList_Type or t == &PyTuple_Type or t == &PyLong_Type
        or t == &PyDict_Type or t == &PyFloat_Type or t == SET_TYPE or t == &PyBytes_Type
        or t == type_Function or t == &PyComplex_Type or t == &PyRange_Type or t == type_DictView
        or t == type_GuestAlias or t == &PyByteArray_Type)


cdef inline bint is_core_class(Class c) noexcept:
    """Is c one of the classes whose operators are written here rather than found by name?"""
    return (LAYOUT_INT <= c.layout <= LAYOUT_FROZENSET or c is cls_object) and (
        c is not cls_OrderedDict and c is not cls_defaultdict)


cdef PyObject* guest_method(VM vm, Class c, PyObject* name) noexcept:
    """The special method, borrowed, unless it is that of a built-in class with operators of its own;
    NULL if there is none."""
    cdef PyObject* found = class_lookup(vm, c, name)
    if found != NULL and Py_TYPE(found) == type_Native:
        if (<Native>found).klass is not None and (<Native>found).klass.flags & CLASS_BUILTIN and (
                is_core_class((<Native>found).klass)):
            return NULL
    return found


cdef int method_call(VM vm, PyObject* method, const Value* receiver, const Value* arg, Value* out) noexcept:
    """Call a special method found in the class of receiver, with one argument or (NULL) none."""
    cdef Value callee
    cdef Value args[2]
    cdef PyTypeObject* t = Py_TYPE(method)
    cdef int status
    callee.tag = OBJ
    callee.u.o = method
    args[0] = receiver[0]
    if arg != NULL:
        args[1] = arg[0]
    if t == type_Function or (t == type_Native and (<Native>method).kind in (NATIVE_METHOD, NATIVE_WRAPPER)):
        Py_INCREF(method)
        status = vm_call(vm, &callee, args, 1 if arg == NULL else 2, NULL, out)
        Py_DECREF(method)
        return status
    callee.tag = UNSET
    if method == Py_None:
        set_none(&callee)
        status = OK
    else:
        status = bind_attribute(vm, method, receiver, class_of(receiver), &callee)
    if status == OK:
        status = vm_call(vm, &callee, &args[1], 0 if arg == NULL else 1, NULL, out)
    value_clear(&callee)
    return status


cdef inline bint is_not_implemented(const Value* v) noexcept:
    return v.tag == OBJ and v.u.o == Py_NotImplemented


cdef int try_method(VM vm, PyObject* method, const Value* receiver, const Value* arg, Value* out) noexcept:
    """method_call; DONE when the answer is NotImplemented."""
    cdef Value result
    cdef int status
    result.tag = UNSET
    status = method_call(vm, method, receiver, arg, &result)
    if status != OK:
        return status
    if is_not_implemented(&result):
        value_clear(&result)
        return DONE
    value_move(out, &result)
    return OK


cdef int ops_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """out = a <operator> b; inplace: as the augmented assignment does."""
    cdef int status
    if is_overloaded(a) or is_overloaded(b):
        status = guest_binary(vm, opcode, inplace, a, b, out)
    else:
        status = number_binary(vm, opcode, a, b, out)
        if status == DONE:
            status = builtin_binary(vm, opcode, inplace, a, b, out)
            if status == DONE:
                status = sequence_binary(vm, opcode, inplace, a, b, out)
    if status == DONE:
        return fail_operands(vm, opcode, inplace, a, b)
    return status


cdef int fail_operands(VM vm, int opcode, bint inplace, const Value* a, const Value* b) noexcept:
    cdef int index = opcode - OP_ADD
    try:
        symbol = operator_symbols[index]
        if opcode == OP_POW and (not inplace or PY_VERSION < 0x030A0000):
            symbol = "** or pow()"
        elif inplace:
            symbol += "="
        if PY_VERSION < 0x030A0000 and (opcode == OP_FLOORDIV or opcode == OP_MOD) and (
                is_type(a, &PyComplex_Type) or is_type(b, &PyComplex_Type)):
            return fail(vm, exc_TypeError, "can't take floor of complex number." if opcode == OP_FLOORDIV else
                        "can't mod complex numbers.")
        text = f"unsupported operand type(s) for {symbol}: '{type_name(a)}' and '{type_name(b)}'"
        if opcode == OP_RSHIFT and not inplace and is_type(a, type_Native) and (<Native>a.u.o).name == "print":
            text += '. Did you mean "print(<message>, file=<output_stream>)"?'
        return fail(vm, exc_TypeError, text)
    except BaseException as error:
        return fail_from(vm, error)


cdef bint is_sequence_operator(int opcode, const Value* v) noexcept:
    """Does CPython reach this operator of v by the sequence slots, after the number slots?"""
    cdef PyObject* o = unwrap(v)
    cdef PyTypeObject* t
    if o == NULL or (opcode != OP_ADD and opcode != OP_MUL):
        return False
    t = Py_TYPE(o)
    return t == &PyUnicode_Type or t == &PyList_Type or t == &PyTuple_Type or t == &PyBytes_Type


cdef int guest_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """One operand may have special methods. DONE: nothing applies."""
    cdef int index = opcode - OP_ADD
    cdef Class ca = class_of(a)
    cdef Class cb = class_of(b)
    cdef PyObject* forward = PyTuple_GET_ITEM(<PyObject*>forward_names, index)
    cdef PyObject* reflected = PyTuple_GET_ITEM(<PyObject*>reflected_names, index)
    cdef PyObject* left = NULL
    cdef PyObject* right = NULL
    cdef int status
    if is_overloaded(a):
        if inplace:
            left = guest_method(vm, ca, PyTuple_GET_ITEM(<PyObject*>inplace_names, index))
            if left != NULL and left != Py_None:
                status = try_method(vm, left, a, b, out)
                if status != DONE:
                    return status
            elif left == NULL and opcode == OP_ADD and is_type(a, type_Instance) and (
                    (<Instance>a.u.o).klass.layout == LAYOUT_LIST):
                # The one sequence operator that a subclass gets in a number slot, before all others.
                return sequence_binary(vm, opcode, inplace, a, b, out)
        left = guest_method(vm, ca, forward)
    if ca is not cb and is_overloaded(b):
        right = guest_method(vm, cb, reflected)
    # What goes first may take the other from its class.
    keep_left = <object>left if left != NULL else None
    keep_right = <object>right if right != NULL else None
    if right != NULL and (
            (is_subclass(cb, ca) and class_lookup(vm, ca, reflected) != right)
            or (left == NULL and is_sequence_operator(opcode, a))):
        status = try_method(vm, right, b, a, out)
        if status != DONE:
            return status
        right = NULL
    if left != NULL:
        status = try_method(vm, left, a, b, out)
        if status != DONE:
            return status
    else:
        status = number_binary(vm, opcode, a, b, out)
        if status == DONE:
            status = builtin_binary(vm, opcode, inplace, a, b, out)
        if status != DONE:
            return status
    if right != NULL:
        status = try_method(vm, right, b, a, out)
        if status != DONE:
            return status
    if left != NULL and right == NULL:
        # The built-in type that the operands extend may still know.
        status = number_binary(vm, opcode, a, b, out)
        if status != DONE:
            return status
    return sequence_binary(vm, opcode, inplace, a, b, out)


cdef int builtin_binary(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """Operators of built-in types that CPython gives by the number slots: `%` of text, `|` of dicts
    and classes, set algebra. DONE: none of these."""
    cdef PyObject* x
    cdef PyObject* y
    cdef PyObject* r
    if opcode == OP_MOD:
        x = unwrap(a)
        if x != NULL and Py_TYPE(x) == &PyUnicode_Type:
            return text_percent_format(vm, x, b, False, out)
        if x != NULL and Py_TYPE(x) == &PyBytes_Type:
            return text_percent_format(vm, x, b, True, out)
        if x != NULL and Py_TYPE(x) == &PyByteArray_Type:
            return bytearray_percent_format(vm, x, b, out)
        return DONE
    if opcode == OP_SUB or opcode == OP_AND or opcode == OP_OR or opcode == OP_XOR:
        x = unwrap(a)
        y = unwrap(b)
        if opcode == OP_OR:
            if PY_VERSION >= 0x03090000 and x != NULL and Py_TYPE(x) == &PyDict_Type and (
                    inplace or y == NULL or Py_TYPE(y) != type_DictView):
                return dict_or(vm, inplace, a, b, out)
            if PY_VERSION >= 0x030A0000 and is_type_operand(a) and is_type_operand(b) and (
                    is_type(a, type_Class) or is_type(b, type_Class)
                    or is_type(a, type_GuestAlias) or is_type(b, type_GuestAlias)):
                return type_union(vm, a, b, out)
        if x == NULL or y == NULL or not (
                Py_TYPE(x) == SET_TYPE or Py_TYPE(y) == SET_TYPE
                or Py_TYPE(x) == type_DictView or Py_TYPE(y) == type_DictView):
            return DONE
        return set_binary(vm, opcode, inplace, a, b, out)
    return DONE


cdef int dict_or(VM vm, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """dict | dict, dict |= anything that dict.update takes."""
    cdef PyObject* x = unwrap(a)
    cdef PyObject* y = unwrap(b)
    cdef PyObject* r
    cdef Py_ssize_t n
    cdef Value method, ignored
    cdef Value args[2]
    cdef int status
    if inplace and (y == NULL or Py_TYPE(y) != &PyDict_Type):
        # As dict.update does, guest mappings and iterables of pairs included.
        ignored.tag = UNSET
        method.tag = UNSET
        found = cls_dict.attrs.get("update")
        if found is None:
            return DONE
        set_obj(&method, <PyObject*>found)
        args[0] = a[0]
        args[1] = b[0]
        status = vm_call(vm, &method, args, 2, NULL, &ignored)
        value_clear(&method)
        value_clear(&ignored)
        if status == OK:
            value_copy(out, a)
        return status
    if y == NULL or Py_TYPE(y) != &PyDict_Type:
        return DONE
    n = PyDict_GET_SIZE(y) + (0 if inplace else PyDict_GET_SIZE(x))
    if meter_charge(vm, n * 2) != OK or heap_reserve(vm, n * 100) != OK:
        return TRAPPED
    if inplace:
        status = dict_join(vm, x, y)
        if status == OK:
            value_copy(out, a)
        return status
    r = dict_duplicate(vm, x)
    if r == NULL:
        return failed(vm)
    status = dict_join(vm, r, y)
    if status != OK:
        Py_DECREF(r)
        return status
    set_obj_steal(out, r)
    return OK


cdef bint is_type_operand(const Value* v) noexcept:
    return v.tag == NONE or is_type(v, type_Class) or is_type(v, type_GuestAlias)


cdef int type_union(VM vm, const Value* a, const Value* b, Value* out) noexcept:
    """int | str: an alias whose origin is UnionType and whose arguments are the members."""
    cdef GuestAlias alias
    try:
        members = []
        for item in (as_object(a), as_object(b)):
            if type(item) is GuestAlias and (<GuestAlias>item).text is not None and (<GuestAlias>item).text.startswith("typing."):
                made = form_subscript(vm, <GuestAlias>typing_forms["Union"], (as_object(a), as_object(b)))
                set_any(out, <PyObject*>made)
                return OK
        for item in (as_object(a), as_object(b)):
            if type(item) is GuestAlias and meter_charge(vm, (<GuestAlias>item).weight) != OK:
                return TRAPPED
        for item in (as_object(a), as_object(b)):
            if type(item) is GuestAlias and (<GuestAlias>item).origin is cls_UnionType:
                parts = (<GuestAlias>item).args
            else:
                parts = (cls_NoneType if item is None else item,)
            if members:
                for part in parts:
                    alias_add(vm, members, part)
            else:
                members = list(parts)
        if len(members) == 1:
            set_any(out, <PyObject*>members[0])
            return OK
        alias = GuestAlias.__new__(GuestAlias)
        alias.origin = cls_UnionType
        alias.args = tuple(members)
        alias_close(alias)
        heap_note(vm, 128)
        set_obj(out, <PyObject*>alias)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


# ---- unary operators

cdef int ops_unary(VM vm, int opcode, const Value* a, Value* out) noexcept:
    """-a, +a, ~a."""
    cdef int status
    cdef PyObject* method
    cdef bint truth
    if opcode == OP_NOT:
        truth = False
        status = ops_truth(vm, a, &truth)
        if status == OK:
            set_bool(out, not truth)
        return status
    if is_overloaded(a):
        method = guest_method(vm, class_of(a), <PyObject*>(
            s___neg__ if opcode == OP_NEG else s___pos__ if opcode == OP_POS else s___invert__))
        if method != NULL:
            return method_call(vm, method, a, NULL, out)
    status = number_unary(vm, opcode, a, out)
    if status == DONE:
        symbol = "-" if opcode == OP_NEG else "+" if opcode == OP_POS else "~"
        return fail(vm, exc_TypeError, f"bad operand type for unary {symbol}: '{type_name(a)}'")
    return status
