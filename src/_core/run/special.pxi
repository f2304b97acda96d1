# Special methods called by instructions: their frames are pushed, so that an operator of a guest's class
# costs what a call costs and recursion through it is bounded by the frames alone.
#
# The `..._enter` functions stand before the general paths of ops_*: when what comes first by the rules
# of the language is a plain function of the left operand's class, they push its frame and return PUSHED;
# the loop goes on with it, and special_return finishes the instruction when it is over. All else goes
# the general way. The operands stay in their registers meanwhile: an instruction writes last.

cdef inline bint takes(PyObject* function, int n) noexcept:
    """Is it a guest function that takes just n arguments as they come?"""
    return (Py_TYPE(function) == type_Function and (<Function>function).code.is_simple
            and (<Function>function).code.argcount == n)


cdef int special_push(VM vm, PyObject* function, const Value* a, const Value* b, const Value* c, int kind) noexcept:
    """Push the frame of a function that takes() the arguments a, b, c (NULL: no more)."""
    cdef Value* w = vm.frames[vm.fp].top
    if w + 4 + STACK_MARGIN > vm.stack_end:
        return fail_recursion(vm)
    # Temporaries of an outer frame may still stand there.
    value_copy(&w[1], a)
    if b != NULL:
        value_copy(&w[2], b)
        if c != NULL:
            value_copy(&w[3], c)
    set_obj(&w[0], function)
    kind = frame_push(vm, function, w + 1, kind)
    if kind != PUSHED:
        value_clear(&w[0])
    return kind


cdef int binary_enter(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """ops_binary, or PUSHED."""
    cdef PyObject* ca                # borrowed
    cdef PyObject* method
    cdef PyObject* reflected
    if a.tag == OBJ and Py_TYPE(a.u.o) == type_Instance:
        ca = <PyObject*>(<Instance>a.u.o).klass
        if inplace and class_lookup(vm, <Class>ca, PyTuple_GET_ITEM(<PyObject*>inplace_names, opcode - OP_ADD)) != NULL:
            return ops_binary(vm, opcode, inplace, a, b, out)
        method = class_lookup(vm, <Class>ca, PyTuple_GET_ITEM(<PyObject*>forward_names, opcode - OP_ADD))
        if method != NULL and takes(method, 2):
            if b.tag == OBJ and is_overloaded(b) and class_of(b) is not <Class>ca:
                # A subclass on the right may go first.
                reflected = PyTuple_GET_ITEM(<PyObject*>reflected_names, opcode - OP_ADD)
                if class_lookup(vm, class_of(b), reflected) != NULL:
                    return ops_binary(vm, opcode, inplace, a, b, out)
            return special_push(vm, method, a, b, NULL, FRAME_BINARY)
    return ops_binary(vm, opcode, inplace, a, b, out)


cdef int compare_push(VM vm, int opcode, const Value* a, const Value* b, int kind) noexcept:
    """Push the frame of what a's class has for the comparison, if that goes first and takes() its two
    arguments. DONE: the general path is to be taken."""
    cdef PyObject* ca                # borrowed
    cdef PyObject* method
    if a.tag == OBJ and Py_TYPE(a.u.o) == type_Instance:
        ca = <PyObject*>(<Instance>a.u.o).klass
        method = class_lookup(vm, <Class>ca, PyTuple_GET_ITEM(<PyObject*>compare_names, opcode - OP_LT))
        if method != NULL and takes(method, 2) and not (
                b.tag == OBJ and is_overloaded(b) and class_of(b) is not <Class>ca and is_subclass(class_of(b), <Class>ca)):
            return special_push(vm, method, a, b, NULL, kind)
    return DONE


cdef int compare_enter(VM vm, int opcode, const Value* a, const Value* b, Value* out, int kind) noexcept:
    """ops_compare, or PUSHED with a frame of the kind, which is FRAME_COMPARE or FRAME_JUMP."""
    cdef int status = compare_push(vm, opcode, a, b, kind)
    return status if status != DONE else general_compare(vm, opcode, a, b, out)


cdef int compare_run(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """ops_compare for natives where compare_push pushes a frame, which runs to its end. DONE: it doesn't."""
    cdef Value result
    cdef int status
    if vm.fp < 0:
        return DONE
    status = compare_push(vm, opcode, a, b, FRAME_ENTRY)
    if status != PUSHED:
        return status
    result.tag = UNSET
    status = vm_run(vm, &result)
    if status == OK and is_not_implemented(&result):
        value_clear(&result)
        return compare_after(vm, opcode, a, b, out)
    if status == OK:
        value_move(out, &result)
    else:
        value_clear(&result)
    return status


cdef int get_item_enter(VM vm, const Value* a, const Value* key, Value* out) noexcept:
    """ops_get_item, or PUSHED."""
    cdef PyObject* method
    if a.tag == OBJ and Py_TYPE(a.u.o) == type_Instance:
        method = class_lookup(vm, (<Instance>a.u.o).klass, <PyObject*>s___getitem__)
        if method != NULL and takes(method, 2):
            return special_push(vm, method, a, key, NULL, FRAME_GET)
    return ops_get_item(vm, a, key, out)


cdef int set_item_enter(VM vm, const Value* a, const Value* key, const Value* v) noexcept:
    """ops_set_item, or PUSHED."""
    cdef PyObject* method
    if a.tag == OBJ and Py_TYPE(a.u.o) == type_Instance:
        method = class_lookup(vm, (<Instance>a.u.o).klass, <PyObject*>s___setitem__)
        if method != NULL and takes(method, 3):
            return special_push(vm, method, a, key, v, FRAME_DROP)
    return ops_set_item(vm, a, key, v)


cdef int contains_enter(VM vm, const Value* container, const Value* item, bint* out) noexcept:
    """ops_contains, or PUSHED."""
    cdef PyObject* method
    if container.tag == OBJ and Py_TYPE(container.u.o) == type_Instance:
        method = class_lookup(vm, (<Instance>container.u.o).klass, <PyObject*>s___contains__)
        if method != NULL and takes(method, 2):
            return special_push(vm, method, container, item, NULL, FRAME_CONTAINS)
    return ops_contains(vm, container, item, out)


cdef int get_attr_enter(VM vm, const Value* v, Site* site, Value* out) noexcept:
    """site_get, or PUSHED: the getter of a property."""
    cdef PyObject* getter
    if site.kind == SITE_PROPERTY and v.tag == OBJ and Py_TYPE(v.u.o) == type_Instance and (
            (<Instance>v.u.o).shape.id == site.key):
        getter = <PyObject*>(<Property>site.target).fget
        if takes(getter, 1):
            return special_push(vm, getter, v, NULL, NULL, FRAME_GET)
    return site_get(vm, v, site, out)


cdef int set_attr_enter(VM vm, const Value* v, Site* site, const Value* value, bint is_plain) noexcept:
    """site_set, or PUSHED: the setter of a property."""
    cdef PyObject* setter
    if site.kind == SITE_PROPERTY and v.tag == OBJ and Py_TYPE(v.u.o) == type_Instance and (
            (<Instance>v.u.o).shape.id == site.key):
        setter = <PyObject*>(<Property>site.target).fset
        if takes(setter, 2):
            return special_push(vm, setter, v, value, NULL, FRAME_DROP)
    return site_set(vm, v, site, value, is_plain)


cdef int step_enter(VM vm, Value* st, Value* out) noexcept:
    """iter_step, or PUSHED."""
    cdef PyObject* method
    if st[0].tag == OBJ and Py_TYPE(st[0].u.o) == type_Instance and st[1].tag != INT:
        method = class_lookup(vm, (<Instance>st[0].u.o).klass, <PyObject*>s___next__)
        if method != NULL and takes(method, 1):
            return special_push(vm, method, &st[0], NULL, NULL, FRAME_STEP)
    return iter_step(vm, st, out)


cdef Value* right_operand(Frame* frame, Instr* at, Value* room) noexcept:
    """The right operand of an operator or comparison: a register, a constant, or room holding the
    immediate."""
    cdef int op = at.op
    if OP_ADD <= op <= OP_MATMUL or OP_LT <= op <= OP_GE:
        return &frame.base[at.c]
    if OP_JUMP_LT <= op <= OP_JUMP_GE:
        return &frame.base[at.b]
    if op == OP_JUMP_EQ_K:
        return &(<Function>frame.function).code.K[at.b]
    if OP_ADD_K <= op <= OP_TRUEDIV_K:
        return &(<Function>frame.function).code.K[at.c]
    room.tag = INT
    room.u.i = <int16_t>at.b if OP_JUMP_LT_I <= op <= OP_JUMP_GE_I else <int16_t>at.c
    return room


cdef int base_opcode(int op) noexcept:
    """The plain operator or comparison of an instruction that is one, whatever its operands are."""
    if OP_JUMP_LT <= op <= OP_JUMP_GE:
        return OP_LT + op - OP_JUMP_LT
    if OP_JUMP_LT_I <= op <= OP_JUMP_GE_I:
        return OP_LT + op - OP_JUMP_LT_I
    if op == OP_JUMP_EQ_K:
        return OP_EQ
    if OP_ADD_K <= op <= OP_TRUEDIV_K:
        return OP_ADD + op - OP_ADD_K
    if op == OP_ADD_I:
        return OP_ADD
    if op == OP_SUB_I:
        return OP_SUB
    if op == OP_MUL_I:
        return OP_MUL
    if op == OP_FLOORDIV_I:
        return OP_FLOORDIV
    if op == OP_MOD_I:
        return OP_MOD
    if op == OP_POW_I:
        return OP_POW
    if op == OP_LSHIFT_I:
        return OP_LSHIFT
    if op == OP_RSHIFT_I:
        return OP_RSHIFT
    if op == OP_AND_I:
        return OP_AND
    return op


cdef int special_return(VM vm, Frame* frame, Value* v) noexcept:
    """A frame of one of the kinds above, cleared, returns v. OK: the frame below goes on (pc and result
    set); else its instruction fails."""
    cdef int kind = frame.kind
    cdef Instr* at
    cdef Value* x
    cdef Value* y
    cdef Value room
    cdef bint truth = False
    cdef int opcode
    cdef int status = OK
    vm.fp -= 1
    value_clear(frame.base - 1)
    frame -= 1
    at = frame.pc - 1
    if kind == FRAME_DROP:
        return OK
    if kind == FRAME_STEP:
        value_move(&frame.base[at.b], v)
        frame.pc += <int16_t>at.c
        return OK
    if kind != FRAME_CONTAINS and is_not_implemented(v):
        opcode = base_opcode(at.op)
        x = &frame.base[at.a if kind == FRAME_JUMP else at.b]
        y = right_operand(frame, at, &room)
        if kind == FRAME_BINARY:
            status = binary_after(vm, opcode, at.n, x, y, v)
        else:
            status = compare_after(vm, opcode, x, y, v)
        if status != OK:
            return status
    if kind == FRAME_BINARY or kind == FRAME_COMPARE:
        value_move(&frame.base[at.a], v)
        return OK
    if v.tag == BOOL:
        truth = v.u.i != 0
    else:
        status = ops_truth(vm, v, &truth)
        if status != OK:
            return status
    if at.op == OP_IN:
        set_bool(&frame.base[at.a], truth == at.n)
    elif truth == at.n:
        frame.pc += <int16_t>at.c
    return OK


cdef int binary_after(VM vm, int opcode, bint inplace, const Value* a, const Value* b, Value* out) noexcept:
    """a's own method for the operator has answered NotImplemented: what is left to try."""
    cdef Class cb = class_of(b)
    cdef PyObject* right = NULL
    cdef int status = DONE
    if class_of(a) is not cb and is_overloaded(b):
        right = guest_method(vm, cb, PyTuple_GET_ITEM(<PyObject*>reflected_names, opcode - OP_ADD))
    if right != NULL:
        status = try_method(vm, right, b, a, out)
    else:
        status = number_binary(vm, opcode, a, b, out)
    if status == DONE:
        status = sequence_binary(vm, opcode, inplace, a, b, out)
    if status == DONE:
        return fail_operands(vm, opcode, inplace, a, b)
    return status


cdef int compare_after(VM vm, int opcode, const Value* a, const Value* b, Value* out) noexcept:
    """a's own method for the comparison has answered NotImplemented: what is left to try."""
    cdef int swapped = swapped_compare[opcode - OP_LT]
    cdef PyObject* right = NULL
    cdef bint inverts = False
    cdef bint answer = False
    cdef int status
    if is_overloaded(b):
        right = compare_method(vm, class_of(b), swapped, &inverts)
    if right != NULL:
        status = try_compare(vm, right, inverts, b, a, out)
    else:
        status = compare_builtin(vm, swapped, b, a, &answer)
        if status == OK:
            set_bool(out, answer)
    if status != DONE:
        return status
    if opcode == OP_EQ or opcode == OP_NE:
        set_bool(out, ops_is(a, b) == (opcode == OP_EQ))
        return OK
    return fail_compare(vm, opcode, a, b)
