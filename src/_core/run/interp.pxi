# The loop.
#
# 1. A handler is decode, fast path, one slow call; semantics are in bytecode/opcodes.py.
# 2. `pc` is after the instruction. On failure a handler sets `status` and breaks; the code after the
#    dispatch stores pc, charges the straight line and unwinds.
# 3. Fuel: the straight line from `mark` to `pc` is charged when it ends (jump taken, call, return,
#    failure); forward and backward jumps alike look whether the slice is used up.
# 4. Calls of guest functions push a frame and go on in the same C frame. Handlers of calls leave the
#    dispatch by falling out of it, with the window in `w` and the number of arguments in `argc`.
# 5. After a slow call R is still right (the stack never moves), what R[x] holds may not be.
# 6. Where an instruction needs a frame of its own (a call, a special method), it breaks with PUSHED:
#    the frame on top runs, and this one goes on after the instruction.
# 7. The chain of `elif op ==` compiles to one C switch; build_tools/check_switch.py proves it. SP_NEXT, at
#    the end of a handler, jumps to the next one without it where the compiler allows: base/dispatch.h.

cdef extern from "base/dispatch.h":
    void SP_TARGETS() noexcept nogil       # once, where the function begins
    void SP_TOP() noexcept nogil           # where the dispatch begins
    void SP_AT(int op) noexcept nogil      # where the handler of an opcode begins
    void SP_NEXT() noexcept nogil          # the handler is over: on to the next instruction
    void SP_SET_INT(Value*, int64_t) noexcept
    void SP_SET_FLOAT(Value*, double) noexcept
    bint SP_AS_INT(const Value*, int64_t*) noexcept

cdef inline bint int_floordiv(int64_t x, int64_t y, int64_t* out) noexcept:
    """Floor division for y != 0; False when it overflows. Halving, and dividing what fits 32 bits,
    cost a fraction of the general case."""
    cdef int64_t q
    if y == 2:
        out[0] = x >> 1
        return True
    if SP_LIKELY(((x | y) >> 32) == 0):
        out[0] = <uint32_t>x // <uint32_t>y
        return True
    if y == -1:
        if x == INT64_MIN:
            return False
        out[0] = -x
        return True
    q = x // y
    if x % y != 0 and ((x < 0) != (y < 0)):
        q -= 1
    out[0] = q
    return True


cdef inline int64_t int_mod(int64_t x, int64_t y) noexcept:
    """Modulo with the sign of y, for y != 0."""
    cdef int64_t r
    if y == 2:
        return x & 1
    if SP_LIKELY(((x | y) >> 32) == 0):
        return <uint32_t>x % <uint32_t>y
    if y == -1:
        return 0
    r = x % y
    if r != 0 and ((r < 0) != (y < 0)):
        r += y
    return r


cdef inline bint is_exact(int64_t i) noexcept:
    """Does a double hold i exactly (|i| <= 2**53)?"""
    return <uint64_t>(i + (<int64_t>1 << 53)) <= <uint64_t>1 << 54


cdef inline bint both_numbers(const Value* x, const Value* y, double* p, double* q) noexcept:
    """Two floats, or a float and an int that a double holds exactly."""
    cdef int64_t i
    if as_float(x, p):
        if as_float(y, q):
            return True
        if as_int(y, &i) and is_exact(i):
            q[0] = <double>i
            return True
        return False
    if as_float(y, q) and as_int(x, &i) and is_exact(i):
        p[0] = <double>i
        return True
    return False


cdef int compare_slow(VM vm, int opcode, const Value* x, const Value* y, bint* out) noexcept:
    """bool(x <op> y) for a jump, the operands not being two INTs or two FLOATs."""
    cdef int64_t i, j
    cdef double p, q
    cdef Value result
    cdef int status
    if as_int(x, &i) and as_int(y, &j):
        out[0] = (i < j if opcode == OP_LT else i <= j if opcode == OP_LE else i == j if opcode == OP_EQ
                  else i != j if opcode == OP_NE else i > j if opcode == OP_GT else i >= j)
        return OK
    if (x.tag == OBJ and y.tag == OBJ and (opcode == OP_EQ or opcode == OP_NE) and Py_TYPE(x.u.o) == &PyUnicode_Type
            and Py_TYPE(y.u.o) == &PyUnicode_Type and PyUnicode_GET_LENGTH(x.u.o) < 4096):
        out[0] = sp_text_equal(x.u.o, y.u.o) == (opcode == OP_EQ)
        return OK
    if both_numbers(x, y, &p, &q):
        out[0] = (p < q if opcode == OP_LT else p <= q if opcode == OP_LE else p == q if opcode == OP_EQ
                  else p != q if opcode == OP_NE else p > q if opcode == OP_GT else p >= q)
        return OK
    result.tag = UNSET
    status = compare_enter(vm, opcode, x, y, &result, FRAME_JUMP)
    if status == OK:
        if result.tag == BOOL:
            out[0] = result.u.i
        else:
            status = ops_truth(vm, &result, out)
        value_clear(&result)
    return status


cdef inline int truth(VM vm, const Value* v, bint* out) noexcept:
    if v.tag == BOOL or v.tag == INT:
        out[0] = v.u.i != 0
        return OK
    if v.tag == NONE:
        out[0] = False
        return OK
    return ops_truth(vm, v, out)


cdef int fail_unbound(VM vm, Code c, int register) noexcept:
    """Read of a local that is not bound."""
    name = c.local_names[register] if register < len(c.local_names) else "?"
    return fail_unbound_name(vm, name, False)


cdef int fail_unbound_name(VM vm, object name, bint is_free) noexcept:
    cdef Instance e
    if is_free:
        if PY_VERSION >= 0x030B0000:
            text = f"cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
        else:
            text = f"free variable '{name}' referenced before assignment in enclosing scope"
        e = exc_new(exc_NameError, (text,))
    else:
        if PY_VERSION >= 0x030B0000:
            text = f"cannot access local variable '{name}' where it is not associated with a value"
        else:
            text = f"local variable '{name}' referenced before assignment"
        e = exc_new(exc_UnboundLocalError, (text,))
    (<ExcState>e.payload).fields = {"name": name}
    return fail_instance(vm, e)


cdef int trap_not_exception(VM vm) noexcept:
    """Only what was caught is raised again, handled or taken apart; no code of ours does otherwise."""
    return trap(vm, TRAP_INTERNAL, "no exception")


cdef object cell_name(Code c, int register):
    for r, name in c.cell_names:
        if r == register:
            return name
    return "?"


cdef int interp_run(VM vm, Value* result) noexcept:
    """Run the topmost frame until it returns: OK, with its value in result; RAISED; TRAPPED."""
    cdef int32_t entry = vm.fp
    cdef Frame* frame
    cdef Frame* called
    cdef PyObject* fn
    cdef PyObject* code
    cdef PyObject* o
    cdef PyObject* item
    cdef Value* R
    cdef Value* K
    cdef Value* x
    cdef Value* y
    cdef Value* w
    cdef Site* S
    cdef Site* site
    cdef Instr* pc
    cdef Instr* mark
    cdef Instr* ins             # the instruction, at pc - 1
    cdef Instr* body            # where a loop goes on
    cdef int op
    cdef int status
    cdef int64_t i, j
    cdef double p, q
    cdef bint flag
    # Written through their addresses by calls: kept apart from `flag` and `i`, which live in registers.
    cdef bint answer
    cdef int64_t number
    cdef bint keep
    cdef Py_ssize_t argc, n
    cdef int64_t tag, bits      # a Value on its way from one frame to another
    cdef Value tmp
    SP_TARGETS()
    tmp.tag = UNSET
    if SP_UNLIKELY(vm.resumed_entry >= 0):
        entry = vm.resumed_entry
        vm.resumed_entry = -1
    while True:
        frame = &vm.frames[vm.fp]
        fn = frame.function
        code = <PyObject*>(<Function>fn).code
        R = frame.base
        K = (<Code>code).K
        S = (<Code>code).sites
        pc = frame.pc
        mark = pc
        status = OK
        keep = False
        if SP_UNLIKELY(vm.pending_raise):
            vm.pending_raise = False
            status = RAISED
        while True:
            SP_TOP()
            if status != OK:
                break
            ins = pc
            pc += 1
            op = ins.op
            # --- registers and constants
            if op == OP_LOAD_NONE:
                SP_AT(OP_LOAD_NONE)
                set_none(&R[ins.a])
                SP_NEXT()
            elif op == OP_LOAD_BOOL:
                SP_AT(OP_LOAD_BOOL)
                set_bool(&R[ins.a], ins.n)
                SP_NEXT()
            elif op == OP_LOAD_I:
                SP_AT(OP_LOAD_I)
                SP_SET_INT(&R[ins.a], <int32_t>(<uint32_t>ins.b | (<uint32_t>ins.c << 16)))
                SP_NEXT()
            elif op == OP_LOAD_K:
                SP_AT(OP_LOAD_K)
                value_copy(&R[ins.a], &K[<uint32_t>ins.b | (<uint32_t>ins.c << 16)])
                SP_NEXT()
            elif op == OP_MOVE:
                SP_AT(OP_MOVE)
                value_copy(&R[ins.a], &R[ins.b])
                SP_NEXT()
            elif op == OP_CLEAR:
                SP_AT(OP_CLEAR)
                window_clear(&R[ins.b], ins.c)
                if SP_UNLIKELY(fuel_is_out(vm)):
                    frame.pc = pc
                    status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_CHECK_LOCAL:
                SP_AT(OP_CHECK_LOCAL)
                if SP_UNLIKELY(R[ins.a].tag == UNSET):
                    status = fail_unbound(vm, <Code>code, ins.a)
                    break
                SP_NEXT()
            elif op == OP_DEL_LOCAL:
                SP_AT(OP_DEL_LOCAL)
                if R[ins.a].tag == UNSET:
                    status = fail_unbound(vm, <Code>code, ins.a)
                    break
                value_clear(&R[ins.a])
                if SP_UNLIKELY(fuel_is_out(vm)):
                    frame.pc = pc
                    status = loop_slow(vm)
                SP_NEXT()
            # --- globals, cells, class namespaces
            elif op == OP_GET_GLOBAL:
                SP_AT(OP_GET_GLOBAL)
                x = &(<Function>fn).module.slots[ins.b]
                if x.tag == UNSET:
                    x = &(<Function>fn).module.builtins[ins.b]
                    if SP_UNLIKELY(x.tag == UNSET):
                        status = module_global(vm, (<Function>fn).module, ins.b, &R[ins.a])
                        if status != OK:
                            break
                        SP_NEXT()
                value_copy(&R[ins.a], x)
                SP_NEXT()
            elif op == OP_SET_GLOBAL:
                SP_AT(OP_SET_GLOBAL)
                value_copy(&(<Function>fn).module.slots[ins.b], &R[ins.a])
                if SP_UNLIKELY(fuel_is_out(vm)):
                    frame.pc = pc
                    status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_DEL_GLOBAL:
                SP_AT(OP_DEL_GLOBAL)
                x = &(<Function>fn).module.slots[ins.b]
                if x.tag == UNSET:
                    status = fail_name(vm, (<Function>fn).module.slot_names[ins.b])
                    break
                value_clear(x)
                if SP_UNLIKELY(fuel_is_out(vm)):
                    frame.pc = pc
                    status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_NEW_CELL:
                SP_AT(OP_NEW_CELL)
                heap_note(vm, 48)
                o = cell_new(&R[ins.a])
                if o == NULL:
                    status = trap(vm, TRAP_MEMORY, None)
                    break
                set_obj_steal(&R[ins.a], o)
                SP_NEXT()
            elif op == OP_GET_CELL:
                SP_AT(OP_GET_CELL)
                x = &(<Cell>R[ins.b].u.o).v
                if SP_UNLIKELY(x.tag == UNSET):
                    status = fail_unbound_name(vm, cell_name(<Code>code, ins.b), False)
                    break
                value_copy(&R[ins.a], x)
                SP_NEXT()
            elif op == OP_SET_CELL:
                SP_AT(OP_SET_CELL)
                value_copy(&(<Cell>R[ins.a].u.o).v, &R[ins.b])
                SP_NEXT()
            elif op == OP_DEL_CELL:
                SP_AT(OP_DEL_CELL)
                x = &(<Cell>R[ins.a].u.o).v
                if x.tag == UNSET:
                    status = fail_unbound_name(vm, cell_name(<Code>code, ins.a), False)
                    break
                value_clear(x)
                SP_NEXT()
            elif op == OP_GET_FREE:
                SP_AT(OP_GET_FREE)
                x = &(<Cell>PyTuple_GET_ITEM(<PyObject*>(<Function>fn).closure, ins.b)).v
                if SP_UNLIKELY(x.tag == UNSET):
                    status = fail_unbound_name(vm, (<Code>code).free_names[ins.b], True)
                    break
                value_copy(&R[ins.a], x)
                SP_NEXT()
            elif op == OP_LOAD_FREE:
                SP_AT(OP_LOAD_FREE)
                set_obj(&R[ins.a], PyTuple_GET_ITEM(<PyObject*>(<Function>fn).closure, ins.b))
                SP_NEXT()
            elif op == OP_SET_FREE:
                SP_AT(OP_SET_FREE)
                value_copy(&(<Cell>PyTuple_GET_ITEM(<PyObject*>(<Function>fn).closure, ins.b)).v, &R[ins.a])
                SP_NEXT()
            elif op == OP_DEL_FREE:
                SP_AT(OP_DEL_FREE)
                x = &(<Cell>PyTuple_GET_ITEM(<PyObject*>(<Function>fn).closure, ins.b)).v
                if x.tag == UNSET:
                    status = fail_unbound_name(vm, (<Code>code).free_names[ins.b], True)
                    break
                value_clear(x)
                SP_NEXT()
            elif op == OP_GET_NAME:
                SP_AT(OP_GET_NAME)
                status = namespace_get(vm, &R[0], &K[ins.b], &R[ins.a])
                if status == DONE:
                    status = module_global(vm, (<Function>fn).module, ins.c, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_NAME_FREE:
                SP_AT(OP_GET_NAME_FREE)
                status = namespace_get(vm, &R[0], &K[ins.b], &R[ins.a])
                if status == DONE:
                    status = OK
                    x = &(<Cell>PyTuple_GET_ITEM(<PyObject*>(<Function>fn).closure, ins.c)).v
                    if x.tag == UNSET:
                        status = fail_unbound_name(vm, (<Code>code).free_names[ins.c], True)
                        break
                    value_copy(&R[ins.a], x)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SET_NAME:
                SP_AT(OP_SET_NAME)
                status = ops_set_item(vm, &R[0], &K[ins.b], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_DEL_NAME:
                SP_AT(OP_DEL_NAME)
                status = namespace_delete(vm, &R[0], &K[ins.b])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            # --- arithmetic
            elif op == OP_ADD:
                SP_AT(OP_ADD)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    if SP_LIKELY(not sp_add_overflow(x.u.i, y.u.i, &i)):
                        SP_SET_INT(&R[ins.a], i)
                        SP_NEXT()
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    SP_SET_FLOAT(&R[ins.a], x.u.f + y.u.f)
                    SP_NEXT()
                elif is_type(x, &PyUnicode_Type) and is_type(y, &PyUnicode_Type):
                    status = str_concat(vm, x, x.u.o, y, &R[ins.a])
                    if status != OK:
                        break
                    SP_NEXT()
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    if not sp_add_overflow(i, j, &i):
                        SP_SET_INT(&R[ins.a], i)
                        SP_NEXT()
                elif both_numbers(x, y, &p, &q):
                    SP_SET_FLOAT(&R[ins.a], p + q)
                    SP_NEXT()
                elif is_type(x, &PyList_Type) and is_type(y, &PyList_Type) and not ins.n:
                    status = list_concat(vm, x.u.o, y, &R[ins.a])
                    if status != OK:
                        break
                    SP_NEXT()
                status = binary_enter(vm, OP_ADD, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SUB:
                SP_AT(OP_SUB)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    if SP_LIKELY(not sp_sub_overflow(x.u.i, y.u.i, &i)):
                        SP_SET_INT(&R[ins.a], i)
                        SP_NEXT()
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    SP_SET_FLOAT(&R[ins.a], x.u.f - y.u.f)
                    SP_NEXT()
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    if not sp_sub_overflow(i, j, &i):
                        SP_SET_INT(&R[ins.a], i)
                        SP_NEXT()
                elif both_numbers(x, y, &p, &q):
                    SP_SET_FLOAT(&R[ins.a], p - q)
                    SP_NEXT()
                status = binary_enter(vm, OP_SUB, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MUL:
                SP_AT(OP_MUL)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    if SP_LIKELY(not sp_mul_overflow(x.u.i, y.u.i, &i)):
                        SP_SET_INT(&R[ins.a], i)
                        SP_NEXT()
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    SP_SET_FLOAT(&R[ins.a], x.u.f * y.u.f)
                    SP_NEXT()
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    if not sp_mul_overflow(i, j, &i):
                        SP_SET_INT(&R[ins.a], i)
                        SP_NEXT()
                elif both_numbers(x, y, &p, &q):
                    SP_SET_FLOAT(&R[ins.a], p * q)
                    SP_NEXT()
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    # The product does not fit, but is known to fit 128 bits.
                    o = sp_int_product(i, j)
                    if o != NULL:
                        heap_note(vm, 40)
                        set_obj_steal(&R[ins.a], o)
                        SP_NEXT()
                status = binary_enter(vm, OP_MUL, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_TRUEDIV:
                SP_AT(OP_TRUEDIV)
                x = &R[ins.b]
                y = &R[ins.c]
                if x.tag == FLOAT and y.tag == FLOAT and y.u.f != 0.0:
                    SP_SET_FLOAT(&R[ins.a], x.u.f / y.u.f)
                    SP_NEXT()
                if both_numbers(x, y, &p, &q) and q != 0.0:
                    SP_SET_FLOAT(&R[ins.a], p / q)
                    SP_NEXT()
                if (SP_AS_INT(x, &i) and SP_AS_INT(y, &j) and j != 0 and is_exact(i)
                        and is_exact(j)):
                    SP_SET_FLOAT(&R[ins.a], <double>i / <double>j)
                    SP_NEXT()
                status = binary_enter(vm, OP_TRUEDIV, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_FLOORDIV:
                SP_AT(OP_FLOORDIV)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j) and j != 0 and int_floordiv(i, j, &number):
                    SP_SET_INT(&R[ins.a], number)
                    SP_NEXT()
                status = binary_enter(vm, OP_FLOORDIV, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MOD:
                SP_AT(OP_MOD)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j) and j != 0:
                    SP_SET_INT(&R[ins.a], int_mod(i, j))
                    SP_NEXT()
                if both_numbers(x, y, &p, &q) and q != 0.0:
                    SP_SET_FLOAT(&R[ins.a], float_mod(p, q))
                    SP_NEXT()
                if (x.tag == OBJ and Py_TYPE(x.u.o) == &PyLong_Type and SP_AS_INT(y, &j)
                        and sp_int_mod_i64(x.u.o, j, &number)):
                    SP_SET_INT(&R[ins.a], number)
                    SP_NEXT()
                status = binary_enter(vm, OP_MOD, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_POW:
                SP_AT(OP_POW)
                status = binary_enter(vm, OP_POW, ins.n, &R[ins.b], &R[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_LSHIFT:
                SP_AT(OP_LSHIFT)
                x = &R[ins.b]
                if SP_AS_INT(x, &i) and SP_AS_INT(&R[ins.c], &j) and 0 <= j < 32 and i == <int32_t>i:
                    SP_SET_INT(&R[ins.a], i << j)
                    SP_NEXT()
                status = binary_enter(vm, OP_LSHIFT, ins.n, x, &R[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_RSHIFT:
                SP_AT(OP_RSHIFT)
                x = &R[ins.b]
                if SP_AS_INT(x, &i) and SP_AS_INT(&R[ins.c], &j) and 0 <= j < 64:
                    SP_SET_INT(&R[ins.a], i >> j)
                    SP_NEXT()
                status = binary_enter(vm, OP_RSHIFT, ins.n, x, &R[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_AND:
                SP_AT(OP_AND)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    SP_SET_INT(&R[ins.a], x.u.i & y.u.i)
                    SP_NEXT()
                status = binary_enter(vm, OP_AND, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_OR:
                SP_AT(OP_OR)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    SP_SET_INT(&R[ins.a], x.u.i | y.u.i)
                    SP_NEXT()
                status = binary_enter(vm, OP_OR, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_XOR:
                SP_AT(OP_XOR)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    SP_SET_INT(&R[ins.a], x.u.i ^ y.u.i)
                    SP_NEXT()
                status = binary_enter(vm, OP_XOR, ins.n, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MATMUL:
                SP_AT(OP_MATMUL)
                status = binary_enter(vm, OP_MATMUL, ins.n, &R[ins.b], &R[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_ADD_I:
                SP_AT(OP_ADD_I)
                x = &R[ins.b]
                if SP_AS_INT(x, &i) and not sp_add_overflow(i, <int16_t>ins.c, &i):
                    SP_SET_INT(&R[ins.a], i)
                    SP_NEXT()
                if x.tag == FLOAT:
                    SP_SET_FLOAT(&R[ins.a], x.u.f + <int16_t>ins.c)
                    SP_NEXT()
                status = binary_immediate(vm, OP_ADD, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SUB_I:
                SP_AT(OP_SUB_I)
                x = &R[ins.b]
                if SP_AS_INT(x, &i) and not sp_sub_overflow(i, <int16_t>ins.c, &i):
                    SP_SET_INT(&R[ins.a], i)
                    SP_NEXT()
                if x.tag == FLOAT:
                    SP_SET_FLOAT(&R[ins.a], x.u.f - <int16_t>ins.c)
                    SP_NEXT()
                status = binary_immediate(vm, OP_SUB, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MUL_I:
                SP_AT(OP_MUL_I)
                x = &R[ins.b]
                if SP_AS_INT(x, &i) and not sp_mul_overflow(i, <int16_t>ins.c, &i):
                    SP_SET_INT(&R[ins.a], i)
                    SP_NEXT()
                if x.tag == FLOAT:
                    SP_SET_FLOAT(&R[ins.a], x.u.f * <int16_t>ins.c)
                    SP_NEXT()
                status = binary_immediate(vm, OP_MUL, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_FLOORDIV_I:
                SP_AT(OP_FLOORDIV_I)
                if ins.c != 0 and SP_AS_INT(&R[ins.b], &i) and int_floordiv(i, <int16_t>ins.c, &number):
                    SP_SET_INT(&R[ins.a], number)
                    SP_NEXT()
                status = binary_immediate(vm, OP_FLOORDIV, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MOD_I:
                SP_AT(OP_MOD_I)
                if ins.c != 0 and SP_AS_INT(&R[ins.b], &i):
                    SP_SET_INT(&R[ins.a], int_mod(i, <int16_t>ins.c))
                    SP_NEXT()
                status = binary_immediate(vm, OP_MOD, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_POW_I:
                SP_AT(OP_POW_I)
                x = &R[ins.b]
                if ins.c == 2:
                    if SP_AS_INT(x, &i) and not sp_mul_overflow(i, i, &i):
                        SP_SET_INT(&R[ins.a], i)
                        SP_NEXT()
                    if as_float(x, &p) and -1e150 < p < 1e150:
                        SP_SET_FLOAT(&R[ins.a], p * p)
                        SP_NEXT()
                status = binary_immediate(vm, OP_POW, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_LSHIFT_I:
                SP_AT(OP_LSHIFT_I)
                if ins.c < 32 and SP_AS_INT(&R[ins.b], &i) and i == <int32_t>i:
                    SP_SET_INT(&R[ins.a], i << ins.c)
                    SP_NEXT()
                status = binary_immediate(vm, OP_LSHIFT, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_RSHIFT_I:
                SP_AT(OP_RSHIFT_I)
                if ins.c < 64 and SP_AS_INT(&R[ins.b], &i):
                    SP_SET_INT(&R[ins.a], i >> ins.c)
                    SP_NEXT()
                status = binary_immediate(vm, OP_RSHIFT, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_AND_I:
                SP_AT(OP_AND_I)
                if SP_AS_INT(&R[ins.b], &i):
                    SP_SET_INT(&R[ins.a], i & <int16_t>ins.c)
                    SP_NEXT()
                status = binary_immediate(vm, OP_AND, ins, R)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_ADD_K:
                SP_AT(OP_ADD_K)
                x = &R[ins.b]
                if as_float(x, &p) and K[ins.c].tag == FLOAT:
                    SP_SET_FLOAT(&R[ins.a], p + K[ins.c].u.f)
                    SP_NEXT()
                if SP_AS_INT(x, &i) and K[ins.c].tag == INT and not sp_add_overflow(i, K[ins.c].u.i, &i):
                    SP_SET_INT(&R[ins.a], i)
                    SP_NEXT()
                status = binary_enter(vm, OP_ADD, ins.n, x, &K[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SUB_K:
                SP_AT(OP_SUB_K)
                x = &R[ins.b]
                if as_float(x, &p) and K[ins.c].tag == FLOAT:
                    SP_SET_FLOAT(&R[ins.a], p - K[ins.c].u.f)
                    SP_NEXT()
                if SP_AS_INT(x, &i) and K[ins.c].tag == INT and not sp_sub_overflow(i, K[ins.c].u.i, &i):
                    SP_SET_INT(&R[ins.a], i)
                    SP_NEXT()
                status = binary_enter(vm, OP_SUB, ins.n, x, &K[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MUL_K:
                SP_AT(OP_MUL_K)
                x = &R[ins.b]
                if as_float(x, &p) and K[ins.c].tag == FLOAT:
                    SP_SET_FLOAT(&R[ins.a], p * K[ins.c].u.f)
                    SP_NEXT()
                if SP_AS_INT(x, &i) and K[ins.c].tag == INT and not sp_mul_overflow(i, K[ins.c].u.i, &i):
                    SP_SET_INT(&R[ins.a], i)
                    SP_NEXT()
                status = binary_enter(vm, OP_MUL, ins.n, x, &K[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_TRUEDIV_K:
                SP_AT(OP_TRUEDIV_K)
                x = &R[ins.b]
                if both_numbers(x, &K[ins.c], &p, &q) and q != 0.0:
                    SP_SET_FLOAT(&R[ins.a], p / q)
                    SP_NEXT()
                if SP_AS_INT(x, &i) and K[ins.c].tag == INT and K[ins.c].u.i != 0 and (
                        is_exact(i)
                        and is_exact(K[ins.c].u.i)):
                    SP_SET_FLOAT(&R[ins.a], <double>i / <double>K[ins.c].u.i)
                    SP_NEXT()
                status = binary_enter(vm, OP_TRUEDIV, ins.n, x, &K[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_NEG:
                SP_AT(OP_NEG)
                x = &R[ins.b]
                if x.tag == INT and x.u.i != INT64_MIN:
                    SP_SET_INT(&R[ins.a], -x.u.i)
                    SP_NEXT()
                if x.tag == FLOAT:
                    SP_SET_FLOAT(&R[ins.a], -x.u.f)
                    SP_NEXT()
                status = ops_unary(vm, OP_NEG, x, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_POS:
                SP_AT(OP_POS)
                status = ops_unary(vm, OP_POS, &R[ins.b], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_INVERT:
                SP_AT(OP_INVERT)
                x = &R[ins.b]
                if x.tag == INT:
                    SP_SET_INT(&R[ins.a], ~x.u.i)
                    SP_NEXT()
                status = ops_unary(vm, OP_INVERT, x, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_NOT:
                SP_AT(OP_NOT)
                status = truth(vm, &R[ins.b], &answer)
                if SP_UNLIKELY(status != OK):
                    break
                flag = answer
                set_bool(&R[ins.a], not flag)
                SP_NEXT()
            # --- comparisons
            elif op == OP_LT:
                SP_AT(OP_LT)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    set_bool(&R[ins.a], i < j)
                    SP_NEXT()
                status = compare_enter(vm, OP_LT, x, y, &R[ins.a], FRAME_COMPARE)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_LE:
                SP_AT(OP_LE)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    set_bool(&R[ins.a], i <= j)
                    SP_NEXT()
                status = compare_enter(vm, OP_LE, x, y, &R[ins.a], FRAME_COMPARE)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_EQ:
                SP_AT(OP_EQ)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    set_bool(&R[ins.a], i == j)
                    SP_NEXT()
                if (x.tag == OBJ and y.tag == OBJ and Py_TYPE(x.u.o) == &PyUnicode_Type
                        and Py_TYPE(y.u.o) == &PyUnicode_Type and PyUnicode_GET_LENGTH(x.u.o) < 4096):
                    set_bool(&R[ins.a], sp_text_equal(x.u.o, y.u.o) == True)
                    SP_NEXT()
                status = compare_enter(vm, OP_EQ, x, y, &R[ins.a], FRAME_COMPARE)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_NE:
                SP_AT(OP_NE)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    set_bool(&R[ins.a], i != j)
                    SP_NEXT()
                if (x.tag == OBJ and y.tag == OBJ and Py_TYPE(x.u.o) == &PyUnicode_Type
                        and Py_TYPE(y.u.o) == &PyUnicode_Type and PyUnicode_GET_LENGTH(x.u.o) < 4096):
                    set_bool(&R[ins.a], sp_text_equal(x.u.o, y.u.o) == False)
                    SP_NEXT()
                status = compare_enter(vm, OP_NE, x, y, &R[ins.a], FRAME_COMPARE)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GT:
                SP_AT(OP_GT)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    set_bool(&R[ins.a], i > j)
                    SP_NEXT()
                status = compare_enter(vm, OP_GT, x, y, &R[ins.a], FRAME_COMPARE)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GE:
                SP_AT(OP_GE)
                x = &R[ins.b]
                y = &R[ins.c]
                if SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    set_bool(&R[ins.a], i >= j)
                    SP_NEXT()
                status = compare_enter(vm, OP_GE, x, y, &R[ins.a], FRAME_COMPARE)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_JUMP_LT:
                SP_AT(OP_JUMP_LT)
                x = &R[ins.a]
                y = &R[ins.b]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    flag = x.u.i < y.u.i
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    flag = x.u.f < y.u.f
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    flag = i < j
                else:
                    status = compare_slow(vm, OP_LT, x, y, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_LE:
                SP_AT(OP_JUMP_LE)
                x = &R[ins.a]
                y = &R[ins.b]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    flag = x.u.i <= y.u.i
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    flag = x.u.f <= y.u.f
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    flag = i <= j
                else:
                    status = compare_slow(vm, OP_LE, x, y, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_EQ:
                SP_AT(OP_JUMP_EQ)
                x = &R[ins.a]
                y = &R[ins.b]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    flag = x.u.i == y.u.i
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    flag = x.u.f == y.u.f
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    flag = i == j
                else:
                    status = compare_slow(vm, OP_EQ, x, y, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_NE:
                SP_AT(OP_JUMP_NE)
                x = &R[ins.a]
                y = &R[ins.b]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    flag = x.u.i != y.u.i
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    flag = x.u.f != y.u.f
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    flag = i != j
                else:
                    status = compare_slow(vm, OP_NE, x, y, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_GT:
                SP_AT(OP_JUMP_GT)
                x = &R[ins.a]
                y = &R[ins.b]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    flag = x.u.i > y.u.i
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    flag = x.u.f > y.u.f
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    flag = i > j
                else:
                    status = compare_slow(vm, OP_GT, x, y, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_GE:
                SP_AT(OP_JUMP_GE)
                x = &R[ins.a]
                y = &R[ins.b]
                if SP_LIKELY(x.tag == INT and y.tag == INT):
                    flag = x.u.i >= y.u.i
                elif SP_LIKELY(x.tag == FLOAT and y.tag == FLOAT):
                    flag = x.u.f >= y.u.f
                elif SP_AS_INT(x, &i) and SP_AS_INT(y, &j):
                    flag = i >= j
                else:
                    status = compare_slow(vm, OP_GE, x, y, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_LT_I:
                SP_AT(OP_JUMP_LT_I)
                x = &R[ins.a]
                if SP_LIKELY(SP_AS_INT(x, &i)):
                    flag = i < <int16_t>ins.b
                else:
                    tmp.tag = INT
                    tmp.u.i = <int16_t>ins.b
                    status = compare_slow(vm, OP_LT, x, &tmp, &answer)
                    tmp.tag = UNSET
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_LE_I:
                SP_AT(OP_JUMP_LE_I)
                x = &R[ins.a]
                if SP_LIKELY(SP_AS_INT(x, &i)):
                    flag = i <= <int16_t>ins.b
                else:
                    tmp.tag = INT
                    tmp.u.i = <int16_t>ins.b
                    status = compare_slow(vm, OP_LE, x, &tmp, &answer)
                    tmp.tag = UNSET
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_EQ_I:
                SP_AT(OP_JUMP_EQ_I)
                x = &R[ins.a]
                if SP_LIKELY(SP_AS_INT(x, &i)):
                    flag = i == <int16_t>ins.b
                else:
                    tmp.tag = INT
                    tmp.u.i = <int16_t>ins.b
                    status = compare_slow(vm, OP_EQ, x, &tmp, &answer)
                    tmp.tag = UNSET
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_NE_I:
                SP_AT(OP_JUMP_NE_I)
                x = &R[ins.a]
                if SP_LIKELY(SP_AS_INT(x, &i)):
                    flag = i != <int16_t>ins.b
                else:
                    tmp.tag = INT
                    tmp.u.i = <int16_t>ins.b
                    status = compare_slow(vm, OP_NE, x, &tmp, &answer)
                    tmp.tag = UNSET
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_GT_I:
                SP_AT(OP_JUMP_GT_I)
                x = &R[ins.a]
                if SP_LIKELY(SP_AS_INT(x, &i)):
                    flag = i > <int16_t>ins.b
                else:
                    tmp.tag = INT
                    tmp.u.i = <int16_t>ins.b
                    status = compare_slow(vm, OP_GT, x, &tmp, &answer)
                    tmp.tag = UNSET
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_GE_I:
                SP_AT(OP_JUMP_GE_I)
                x = &R[ins.a]
                if SP_LIKELY(SP_AS_INT(x, &i)):
                    flag = i >= <int16_t>ins.b
                else:
                    tmp.tag = INT
                    tmp.u.i = <int16_t>ins.b
                    status = compare_slow(vm, OP_GE, x, &tmp, &answer)
                    tmp.tag = UNSET
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_IS:
                SP_AT(OP_IS)
                set_bool(&R[ins.a], ops_is(&R[ins.b], &R[ins.c]) == ins.n)
                SP_NEXT()
            elif op == OP_IN:
                SP_AT(OP_IN)
                status = contains_enter(vm, &R[ins.c], &R[ins.b], &answer)
                if SP_UNLIKELY(status != OK):
                    break
                flag = answer
                set_bool(&R[ins.a], flag == ins.n)
                SP_NEXT()
            # --- jumps
            elif op == OP_JUMP:
                SP_AT(OP_JUMP)
                fuel_take(vm, pc - mark)
                pc += <int32_t>(<uint32_t>ins.b | (<uint32_t>ins.c << 16))
                mark = pc
                if SP_UNLIKELY(fuel_is_out(vm)):
                    status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_IF:
                SP_AT(OP_JUMP_IF)
                x = &R[ins.a]
                if SP_LIKELY(x.tag == BOOL):
                    flag = x.u.i
                else:
                    status = truth(vm, x, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int32_t>(<uint32_t>ins.b | (<uint32_t>ins.c << 16))
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_IF_NONE:
                SP_AT(OP_JUMP_IF_NONE)
                if (R[ins.a].tag == NONE) == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int32_t>(<uint32_t>ins.b | (<uint32_t>ins.c << 16))
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_EQ_K:
                SP_AT(OP_JUMP_EQ_K)
                x = &R[ins.a]
                y = &K[ins.b]
                if x.tag == OBJ and y.tag == OBJ and x.u.o == y.u.o and Py_TYPE(x.u.o) == &PyUnicode_Type:
                    flag = True
                else:
                    status = compare_slow(vm, OP_EQ, x, y, &answer)
                    if SP_UNLIKELY(status != OK):
                        break
                    flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_JUMP_IN:
                SP_AT(OP_JUMP_IN)
                status = contains_enter(vm, &R[ins.b], &R[ins.a], &answer)
                if SP_UNLIKELY(status != OK):
                    break
                flag = answer
                if flag == ins.n:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            # --- loops
            elif op == OP_RANGE_PREP:
                SP_AT(OP_RANGE_PREP)
                status = range_prep(vm, &R[ins.a], ins.n)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_FOR_RANGE:
                SP_AT(OP_FOR_RANGE)
                x = &R[ins.a]
                if SP_LIKELY(x.tag == INT):
                    if x[1].u.i > 0:
                        i = x.u.i
                        x[1].u.i -= 1
                        x.u.i = <int64_t>(<uint64_t>i + <uint64_t>x[2].u.i)
                        SP_SET_INT(&R[ins.b], i)
                        fuel_take(vm, pc - mark)
                        pc += <int16_t>ins.c
                        mark = pc
                        if SP_UNLIKELY(fuel_is_out(vm)):
                            status = loop_slow(vm)
                        SP_NEXT()
                    x.tag = UNSET
                    x[1].tag = UNSET
                    x[2].tag = UNSET
                    SP_NEXT()
                status = iter_step(vm, x, &R[ins.b])
                if status == OK:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                    SP_NEXT()
                if status != DONE:
                    break
                status = OK
                window_clear(x, 3)
                SP_NEXT()
            elif op == OP_GET_ITER:
                SP_AT(OP_GET_ITER)
                status = iter_begin(vm, &R[ins.b], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_FOR_ITER:
                SP_AT(OP_FOR_ITER)
                x = &R[ins.a]
                if SP_LIKELY(x[1].tag == INT and x.tag == OBJ):
                    o = x.u.o
                    i = x[1].u.i
                    if Py_TYPE(o) == &PyList_Type:
                        if i < PyList_GET_SIZE(o):
                            x[1].u.i = i + 1
                            set_from_item(&R[ins.b], PyList_GET_ITEM(o, i))
                            fuel_take(vm, pc - mark)
                            pc += <int16_t>ins.c
                            mark = pc
                            if SP_UNLIKELY(fuel_is_out(vm)):
                                status = loop_slow(vm)
                            SP_NEXT()
                        window_clear(x, 3)
                        SP_NEXT()
                    if Py_TYPE(o) == &PyTuple_Type:
                        if i < PyTuple_GET_SIZE(o):
                            x[1].u.i = i + 1
                            set_from_item(&R[ins.b], PyTuple_GET_ITEM(o, i))
                            fuel_take(vm, pc - mark)
                            pc += <int16_t>ins.c
                            mark = pc
                            if SP_UNLIKELY(fuel_is_out(vm)):
                                status = loop_slow(vm)
                            SP_NEXT()
                        window_clear(x, 3)
                        SP_NEXT()
                elif x.tag == OBJ and Py_TYPE(x.u.o) == type_Iterator:
                    o = x.u.o
                    body = pc + <int16_t>ins.c
                    # A pair that the loop takes apart at once, and which has no name, is never made.
                    flag = ins.n != 0 and (<Iterator>o).pair != NULL
                    if flag:
                        status = (<Iterator>o).pair(vm, o, &R[body.a])
                    else:
                        status = (<RawStepFn>(<Iterator>o).step)(vm, o, &R[ins.b])
                    if SP_LIKELY(status == OK):
                        fuel_take(vm, pc - mark)
                        pc = body
                        mark = pc
                        pc += flag
                        if SP_UNLIKELY(fuel_is_out(vm)):
                            status = loop_slow(vm)
                        SP_NEXT()
                    if status == RAISED and exc_matches(vm, exc_StopIteration):
                        # As in iter_next: from a function that map and the like have called.
                        exc_clear(vm)
                        status = DONE
                    if status != DONE:
                        break
                    status = OK
                    window_clear(x, 3)
                    SP_NEXT()
                elif x.tag == OBJ and Py_TYPE(x.u.o) == type_Generator:
                    o = x.u.o
                    if SP_LIKELY(gen_is_plain(vm, <Generator>o) and vm.fp + 1 < vm.depth_limit):
                        frame.pc = pc
                        fuel_take(vm, pc - mark)
                        frame = gen_step_in(vm, <Generator>o, FRAME_FOR_ITER, ROLE_NONE)
                        fn = frame.function
                        code = <PyObject*>(<Function>fn).code
                        R = frame.base
                        K = (<Code>code).K
                        S = (<Code>code).sites
                        pc = frame.pc
                        mark = pc
                        if SP_UNLIKELY(fuel_is_out(vm)):
                            status = loop_slow(vm)
                        SP_NEXT()
                    status = gen_push(vm, <Generator>o, NULL, FRAME_FOR_ITER)
                    if status == DONE:
                        status = OK
                        window_clear(x, 3)
                        SP_NEXT()
                    break
                status = step_enter(vm, x, &R[ins.b])
                if status == OK:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                    SP_NEXT()
                if status != DONE:
                    break
                status = OK
                window_clear(x, 3)
                SP_NEXT()
            # --- building and taking apart
            elif op == OP_BUILD_LIST:
                SP_AT(OP_BUILD_LIST)
                status = build_list(vm, &R[ins.b], ins.c, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_BUILD_TUPLE:
                SP_AT(OP_BUILD_TUPLE)
                status = build_tuple(vm, &R[ins.b], ins.c, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_BUILD_SET:
                SP_AT(OP_BUILD_SET)
                status = build_set(vm, &R[ins.b], ins.c, ins.n, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_BUILD_MAP:
                SP_AT(OP_BUILD_MAP)
                status = build_map(vm, &R[ins.b], ins.c, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_BUILD_STRING:
                SP_AT(OP_BUILD_STRING)
                status = build_string(vm, &R[ins.b], ins.c, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_BUILD_SLICE:
                SP_AT(OP_BUILD_SLICE)
                status = build_slice(vm, &R[ins.b], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_LIST_APPEND:
                SP_AT(OP_LIST_APPEND)
                o = box(&R[ins.b])
                heap_note(vm, 40)
                if o == NULL or sp_list_append_steal(R[ins.a].u.o, o) < 0:
                    status = fail_host(vm)
                    break
                SP_NEXT()
            elif op == OP_LIST_EXTEND:
                SP_AT(OP_LIST_EXTEND)
                status = extend_display(vm, &R[ins.a], &R[ins.b], ins.n if ins.a > 0 else 0)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_LIST_TO_TUPLE:
                SP_AT(OP_LIST_TO_TUPLE)
                o = PyList_AsTuple(R[ins.b].u.o)
                if o == NULL:
                    status = fail_host(vm)
                    break
                heap_note(vm, 56 + 8 * PyTuple_GET_SIZE(o))
                set_obj_steal(&R[ins.a], o)
                SP_NEXT()
            elif op == OP_SET_ADD:
                SP_AT(OP_SET_ADD)
                o = box(&R[ins.b])
                status = set_add(vm, R[ins.a].u.o, o)
                Py_XDECREF(o)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SET_UPDATE:
                SP_AT(OP_SET_UPDATE)
                status = set_update_from(vm, &R[ins.a], &R[ins.b])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MAP_ADD:
                SP_AT(OP_MAP_ADD)
                status = ops_set_item(vm, &R[ins.a], &R[ins.b], &R[ins.c])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MAP_UPDATE:
                SP_AT(OP_MAP_UPDATE)
                status = map_update(vm, &R[ins.a], &R[ins.b])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MAP_MERGE:
                SP_AT(OP_MAP_MERGE)
                status = map_merge(vm, &R[ins.a], &R[ins.b], &R[ins.c])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_UNPACK:
                SP_AT(OP_UNPACK)
                x = &R[ins.b]
                if x.tag == OBJ and Py_TYPE(x.u.o) == &PyTuple_Type and PyTuple_GET_SIZE(x.u.o) == ins.c:
                    o = x.u.o
                    Py_INCREF(o)
                    for n in range(ins.c):
                        set_from_item(&R[ins.a + n], PyTuple_GET_ITEM(o, n))
                    Py_DECREF(o)
                    SP_NEXT()
                status = ops_unpack(vm, x, ins.c, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_UNPACK_STAR:
                SP_AT(OP_UNPACK_STAR)
                status = ops_unpack_star(vm, &R[ins.b], ins.c, ins.n, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_FORMAT_VALUE:
                SP_AT(OP_FORMAT_VALUE)
                status = format_value(vm, &R[ins.b], &R[ins.c] if ins.n & 4 else NULL, ins.n & 3, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            # --- items and attributes
            elif op == OP_GET_ITEM:
                SP_AT(OP_GET_ITEM)
                x = &R[ins.b]
                y = &R[ins.c]
                if x.tag == OBJ:
                    o = x.u.o
                    if Py_TYPE(o) == &PyList_Type:
                        if SP_AS_INT(y, &i):
                            n = PyList_GET_SIZE(o)
                            if i < 0:
                                i += n
                            if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                                set_from_item(&R[ins.a], PyList_GET_ITEM(o, i))
                                SP_NEXT()
                    elif Py_TYPE(o) == &PyDict_Type:
                        status = dict_get(vm, o, y, &R[ins.a])
                        if status != OK:
                            break
                        SP_NEXT()
                    elif Py_TYPE(o) == &PyTuple_Type:
                        if SP_AS_INT(y, &i):
                            n = PyTuple_GET_SIZE(o)
                            if i < 0:
                                i += n
                            if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                                set_from_item(&R[ins.a], PyTuple_GET_ITEM(o, i))
                                SP_NEXT()
                    elif Py_TYPE(o) == &PyUnicode_Type and SP_AS_INT(y, &i):
                        n = PyUnicode_GET_LENGTH(o)
                        if i < 0:
                            i += n
                        if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                            if SP_UNLIKELY(_char_at(vm, o, i, &R[ins.a]) != OK):
                                status = fail_host(vm)
                                break
                            SP_NEXT()
                status = get_item_enter(vm, x, y, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_ITEM_I:
                SP_AT(OP_GET_ITEM_I)
                x = &R[ins.b]
                if x.tag == OBJ:
                    o = x.u.o
                    i = <int16_t>ins.c
                    if Py_TYPE(o) == &PyList_Type:
                        n = PyList_GET_SIZE(o)
                        if i < 0:
                            i += n
                        if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                            set_from_item(&R[ins.a], PyList_GET_ITEM(o, i))
                            SP_NEXT()
                    elif Py_TYPE(o) == &PyTuple_Type:
                        n = PyTuple_GET_SIZE(o)
                        if i < 0:
                            i += n
                        if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                            set_from_item(&R[ins.a], PyTuple_GET_ITEM(o, i))
                            SP_NEXT()
                    elif Py_TYPE(o) == &PyUnicode_Type:
                        n = PyUnicode_GET_LENGTH(o)
                        if i < 0:
                            i += n
                        if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                            if SP_UNLIKELY(_char_at(vm, o, i, &R[ins.a]) != OK):
                                status = fail_host(vm)
                                break
                            SP_NEXT()
                tmp.tag = INT
                tmp.u.i = <int16_t>ins.c
                status = get_item_enter(vm, x, &tmp, &R[ins.a])
                tmp.tag = UNSET
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_ITEM_K:
                SP_AT(OP_GET_ITEM_K)
                x = &R[ins.b]
                if x.tag == OBJ and Py_TYPE(x.u.o) == &PyDict_Type:
                    status = dict_get(vm, x.u.o, &K[ins.c], &R[ins.a])
                else:
                    status = get_item_enter(vm, x, &K[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SET_ITEM:
                SP_AT(OP_SET_ITEM)
                x = &R[ins.a]
                if x.tag == OBJ:
                    o = x.u.o
                    if Py_TYPE(o) == &PyList_Type:
                        if SP_AS_INT(&R[ins.b], &i):
                            n = PyList_GET_SIZE(o)
                            if i < 0:
                                i += n
                            if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                                item = box(&R[ins.c])
                                if item == NULL:
                                    status = fail_host(vm)
                                    break
                                heap_note(vm, 32)
                                o = SP_LIST_ITEMS(o)[i]
                                SP_LIST_ITEMS(x.u.o)[i] = item
                                Py_DECREF(o)
                                SP_NEXT()
                    elif Py_TYPE(o) == &PyDict_Type:
                        status = dict_set_item(vm, o, &R[ins.b], &R[ins.c])
                        if status != OK:
                            break
                        SP_NEXT()
                status = set_item_enter(vm, x, &R[ins.b], &R[ins.c])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SET_ITEM_I:
                SP_AT(OP_SET_ITEM_I)
                x = &R[ins.a]
                if x.tag == OBJ and Py_TYPE(x.u.o) == &PyList_Type:
                    n = PyList_GET_SIZE(x.u.o)
                    i = <int16_t>ins.b
                    if i < 0:
                        i += n
                    if SP_LIKELY(<uint64_t>i < <uint64_t>n):
                        item = box(&R[ins.c])
                        if item == NULL:
                            status = fail_host(vm)
                            break
                        heap_note(vm, 32)
                        o = SP_LIST_ITEMS(x.u.o)[i]
                        SP_LIST_ITEMS(x.u.o)[i] = item
                        Py_DECREF(o)
                        SP_NEXT()
                tmp.tag = INT
                tmp.u.i = <int16_t>ins.b
                status = set_item_enter(vm, &R[ins.a], &tmp, &R[ins.c])
                tmp.tag = UNSET
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_DEL_ITEM:
                SP_AT(OP_DEL_ITEM)
                status = ops_del_item(vm, &R[ins.a], &R[ins.b])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_SLICE:
                SP_AT(OP_GET_SLICE)
                status = ops_get_slice(vm, &R[ins.b], &R[ins.c], &R[ins.c + 1], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SET_SLICE:
                SP_AT(OP_SET_SLICE)
                status = ops_set_slice(vm, &R[ins.a], &R[ins.b], &R[ins.b + 1], &R[ins.c])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_ATTR:
                SP_AT(OP_GET_ATTR)
                x = &R[ins.b]
                site = &S[ins.c]
                if x.tag == OBJ:
                    o = x.u.o
                    if Py_TYPE(o) == type_Instance:
                        if SP_LIKELY((<Instance>o).shape.id == site.key):
                            if SP_LIKELY(site.kind == SITE_SLOT):
                                value_copy(&R[ins.a], &(<Instance>o).slots[site.slot])
                                SP_NEXT()
                            if site_is_static(site):
                                set_any(&R[ins.a], site.target)
                                SP_NEXT()
                    elif Py_TYPE(o) == type_Class and (<Class>o).id == site.key and site_is_static(site):
                        set_any(&R[ins.a], site.target)
                        SP_NEXT()
                status = get_attr_enter(vm, x, site, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SET_ATTR:
                SP_AT(OP_SET_ATTR)
                x = &R[ins.a]
                site = &S[ins.c]
                if x.tag == OBJ and Py_TYPE(x.u.o) == type_Instance:
                    o = x.u.o
                    if SP_LIKELY((<Instance>o).shape.id == site.key):
                        if site.kind == SITE_SLOT:
                            value_copy(&(<Instance>o).slots[site.slot], &R[ins.b])
                            SP_NEXT()
                        if site.kind == SITE_TRANSITION and (<Instance>o).n_slots < (<Instance>o).capacity:
                            value_init(&(<Instance>o).slots[(<Instance>o).n_slots], &R[ins.b])
                            (<Instance>o).n_slots += 1
                            (<Instance>o).shape = <Shape>site.target
                            SP_NEXT()
                status = set_attr_enter(vm, x, site, &R[ins.b], ins.n)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_DEL_ATTR:
                SP_AT(OP_DEL_ATTR)
                status = obj_delattr(vm, &R[ins.a], S[ins.c].name)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            # --- calls: those that fall out of the dispatch go on below it
            elif op == OP_CALL:
                SP_AT(OP_CALL)
                w = &R[ins.a]
                argc = ins.n
            elif op == OP_CALL_GLOBAL:
                SP_AT(OP_CALL_GLOBAL)
                w = &R[ins.a]
                argc = ins.n
                x = &(<Function>fn).module.slots[ins.b]
                if x.tag == UNSET:
                    x = &(<Function>fn).module.builtins[ins.b]
                if SP_UNLIKELY(x.tag == UNSET):
                    status = module_global(vm, (<Function>fn).module, ins.b, w)
                    if status != OK:
                        vm.callee_missing = True
                        break
                else:
                    value_copy(w, x)
            elif op == OP_CALL_METHOD:
                SP_AT(OP_CALL_METHOD)
                w = &R[ins.a]
                argc = ins.n + 1
                x = w + 1
                site = &S[ins.b]
                if SP_LIKELY(x.tag == OBJ and site.kind == SITE_METHOD):
                    o = x.u.o
                    if Py_TYPE(o) == type_Instance:
                        flag = (<Instance>o).shape.id == site.key
                    else:
                        flag = <uint64_t><size_t>Py_TYPE(o) == site.key
                    if SP_LIKELY(flag):
                        if SP_DEBUG_BUILD and Py_TYPE(o) == type_Instance:
                            SP_ASSERT(class_lookup_plain((<Instance>o).klass, site.name) == site.target)
                        set_obj(w, site.target)
                    else:
                        status = site_method(vm, w, site, &argc)
                        if status != OK:
                            break
                elif site.kind == SITE_APPEND and argc == 2 and x.tag == OBJ and Py_TYPE(x.u.o) == &PyList_Type:
                    heap_note(vm, 9 if x[1].tag == OBJ else 40)
                    fuel_take(vm, 1)
                    item = box_steal(&x[1])
                    if item == NULL or sp_list_append_steal(x.u.o, item) < 0:
                        status = fail_host(vm)
                        break
                    value_clear(x)
                    set_none(&R[ins.c])
                    SP_NEXT()
                else:
                    status = site_method(vm, w, site, &argc)
                    if status != OK:
                        break
            elif op == OP_CALL_KW:
                SP_AT(OP_CALL_KW)
                status = vm_enter(vm, &R[ins.a], ins.n, K[ins.b].u.o, &R[ins.c], FRAME_CALL)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_CALL_EX:
                SP_AT(OP_CALL_EX)
                status = call_ex(vm, &R[ins.a], ins.n, &R[ins.c])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_RETURN or op == OP_RETURN_NONE:
                SP_AT(OP_RETURN)
                SP_AT(OP_RETURN_NONE)
                if op == OP_RETURN:
                    x = &R[ins.a]
                    tag = x.tag
                    bits = x.u.i
                    x.tag = UNSET
                else:
                    tag = NONE
                    bits = 0
                fuel_take(vm, pc - mark)
                if frame.generator == NULL:
                    for n in range((<Code>code).n_registers):
                        value_clear(&R[n])
                    if SP_LIKELY(frame.kind <= FRAME_GET):
                        flag = frame.kind == FRAME_GET
                        vm.fp -= 1
                        value_clear(R - 1)
                        frame -= 1
                        fn = frame.function
                        code = <PyObject*>(<Function>fn).code
                        R = frame.base
                        K = (<Code>code).K
                        S = (<Code>code).sites
                        pc = frame.pc
                        mark = pc
                        ins = pc - 1
                        value_set(&R[ins.a if flag else ins.c], tag, bits)
                        SP_NEXT()
                tmp.tag = tag
                tmp.u.i = bits
                if frame.generator == NULL:
                    status = frame_return(vm, frame, &tmp)
                else:
                    status = gen_return(vm, frame, &tmp)
                if status == DONE:
                    value_move(result, &tmp)
                    return OK
                value_clear(&tmp)
                if status != OK:
                    # The failure is the caller's: its call instruction raised.
                    if vm.fp < entry:
                        return status
                    frame = &vm.frames[vm.fp]
                    pc = frame.pc
                    mark = pc
                break
            # --- functions, classes, modules
            elif op == OP_MAKE_FUNCTION:
                SP_AT(OP_MAKE_FUNCTION)
                status = make_function(vm, fn, R, ins, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MAKE_CLASS:
                SP_AT(OP_MAKE_CLASS)
                status = make_class(vm, &R[ins.a], fn, &R[ins.c])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_IMPORT_NAME:
                SP_AT(OP_IMPORT_NAME)
                frame.pc = pc
                status = import_module(vm, (<Function>fn).module, K[ins.b].u.o, ins.c, ins.n, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_IMPORT_FROM:
                SP_AT(OP_IMPORT_FROM)
                status = import_from(vm, &R[ins.b], K[ins.c].u.o, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_IMPORT_STAR:
                SP_AT(OP_IMPORT_STAR)
                status = import_star(vm, &R[ins.a], (<Function>fn).module,
                                     &R[0] if (<Code>code).flags & CODE_NAMESPACE else NULL)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            # --- exceptions
            elif op == OP_RAISE:
                SP_AT(OP_RAISE)
                status = raise_value(vm, &R[ins.a], NULL)
                break
            elif op == OP_RAISE_FROM:
                SP_AT(OP_RAISE_FROM)
                status = raise_value(vm, &R[ins.a], &R[ins.b])
                break
            elif op == OP_RAISE_CURRENT:
                SP_AT(OP_RAISE_CURRENT)
                if vm.handled == NULL:
                    status = fail(vm, exc_RuntimeError, "No active exception to reraise")
                    break
                exc_set_raw(vm, <Instance>vm.handled)
                status = RAISED
                keep = True
                break
            elif op == OP_RERAISE:
                SP_AT(OP_RERAISE)
                if SP_UNLIKELY(not is_exception(&R[ins.a])):
                    status = trap_not_exception(vm)
                    break
                exc_set_raw(vm, <Instance>R[ins.a].u.o)
                status = RAISED
                keep = True
                break
            elif op == OP_PUSH_HANDLED:
                SP_AT(OP_PUSH_HANDLED)
                x = &R[ins.a]
                if SP_UNLIKELY(not is_exception(x)):
                    status = trap_not_exception(vm)
                    break
                value_clear(x + 1)
                if vm.handled != NULL:
                    x[1].tag = OBJ
                    x[1].u.o = vm.handled
                else:
                    x[1].tag = NONE
                vm.handled = sp_new_ref(x.u.o)
                SP_NEXT()
            elif op == OP_POP_HANDLED:
                SP_AT(OP_POP_HANDLED)
                x = &R[ins.a]
                o = vm.handled
                vm.handled = x[1].u.o if x[1].tag == OBJ else NULL
                x[1].tag = UNSET
                Py_XDECREF(o)
                value_clear(x)
                SP_NEXT()
            elif op == OP_JUMP_NOT_MATCH:
                SP_AT(OP_JUMP_NOT_MATCH)
                if SP_UNLIKELY(not is_exception(&R[ins.a])):
                    status = trap_not_exception(vm)
                    break
                status = exception_matches(vm, &R[ins.a], &R[ins.b], &answer)
                if SP_UNLIKELY(status != OK):
                    break
                flag = answer
                if not flag:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_EXC_INFO:
                SP_AT(OP_EXC_INFO)
                if SP_UNLIKELY(not is_exception(&R[ins.b])):
                    status = trap_not_exception(vm)
                    break
                exc_info(vm, &R[ins.b], &R[ins.a])
                SP_NEXT()
            elif op == OP_LOAD_ASSERTION_ERROR:
                SP_AT(OP_LOAD_ASSERTION_ERROR)
                set_obj(&R[ins.a], <PyObject*>exc_AssertionError)
                SP_NEXT()
            elif op == OP_WITH_PREP:
                SP_AT(OP_WITH_PREP)
                status = with_prep(vm, &R[ins.b], ins.n, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            # --- generators
            elif op == OP_YIELD:
                SP_AT(OP_YIELD)
                if frame.kind == FRAME_FOLD and frame.role > ROLE_SEND:
                    frame.pc = pc
                    fuel_take(vm, pc - mark)
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                        if status != OK:
                            break
                    status = fold_yield(vm, frame, &R[ins.b])
                    if status == OK:
                        set_none(&R[ins.a])
                        SP_NEXT()
                    if status == PUSHED:
                        status = OK
                        break
                    # The call failed, in the frame below.
                    frame = &vm.frames[vm.fp]
                    pc = frame.pc
                    mark = pc
                    break
                x = &R[ins.b]
                tag = x.tag
                bits = x.u.i
                if tag == OBJ:
                    Py_INCREF(x.u.o)
                frame.pc = pc
                fuel_take(vm, pc - mark)
                if SP_LIKELY((frame.kind == FRAME_FOR_ITER or frame.kind == FRAME_FOLD)
                             and vm.handled == NULL and frame.extra == NULL):
                    flag = frame.kind == FRAME_FOR_ITER
                    gen_step_out(vm, frame)
                    frame -= 1
                    fn = frame.function
                    code = <PyObject*>(<Function>fn).code
                    R = frame.base
                    K = (<Code>code).K
                    S = (<Code>code).sites
                    pc = frame.pc
                    ins = pc - 1
                    if flag:
                        pc += <int16_t>ins.c
                    value_set(&R[ins.b if flag else ins.c], tag, bits)
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                    SP_NEXT()
                tmp.tag = tag
                tmp.u.i = bits
                if frame.kind == FRAME_FOLD:
                    gen_leave(vm, GEN_SUSPENDED)
                    frame -= 1
                    value_move(&frame.base[(frame.pc - 1).c], &tmp)
                    break
                if frame.kind == FRAME_FOR_ITER:
                    gen_leave(vm, GEN_SUSPENDED)
                    frame -= 1
                    ins = frame.pc - 1
                    frame.pc += <int16_t>ins.c
                    value_move(&frame.base[ins.b], &tmp)
                    break
                if frame.kind == FRAME_SEND:
                    gen_leave(vm, GEN_SUSPENDED)
                    frame -= 1
                    ins = frame.pc - 1
                    value_move(&frame.base[ins.b], &tmp)
                    break
                gen_leave(vm, GEN_SUSPENDED)
                value_move(result, &tmp)
                return OK
            elif op == OP_GET_YIELD_ITER:
                SP_AT(OP_GET_YIELD_ITER)
                status = yield_iter(vm, &R[ins.b], ins.n, (<Code>code).flags, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SEND:
                SP_AT(OP_SEND)
                x = &R[ins.a]
                if x.tag == OBJ and Py_TYPE(x.u.o) == type_Generator:
                    status = gen_push(vm, <Generator>x.u.o, &R[ins.b], FRAME_SEND)
                    if status == DONE:
                        set_none(&R[ins.b])
                else:
                    status = send_step(vm, x, &R[ins.b], &tmp)
                    if status == OK or status == DONE:
                        value_move(&R[ins.b], &tmp)
                if status == DONE:
                    status = OK
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                    SP_NEXT()
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_AITER:
                SP_AT(OP_GET_AITER)
                status = async_iter(vm, &R[ins.b], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_ANEXT:
                SP_AT(OP_GET_ANEXT)
                status = async_next(vm, &R[ins.b], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_JUMP_NOT_SEQUENCE or op == OP_JUMP_NOT_MAPPING:
                SP_AT(OP_JUMP_NOT_SEQUENCE)
                SP_AT(OP_JUMP_NOT_MAPPING)
                if not match_is_kind(&R[ins.a], op == OP_JUMP_NOT_MAPPING):
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_GET_LEN:
                SP_AT(OP_GET_LEN)
                status = match_len(vm, &R[ins.b], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MATCH_KEYS:
                SP_AT(OP_MATCH_KEYS)
                status = match_keys(vm, &R[ins.b], &R[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MATCH_REST:
                SP_AT(OP_MATCH_REST)
                status = match_rest(vm, &R[ins.b], &R[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_GLOBAL_K:
                SP_AT(OP_GET_GLOBAL_K)
                status = global_by_name(vm, (<Function>fn).module, K[ins.b].u.o, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_SET_GLOBAL_K:
                SP_AT(OP_SET_GLOBAL_K)
                status = global_set(vm, (<Function>fn).module, <object>K[ins.b].u.o, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_DEL_GLOBAL_K:
                SP_AT(OP_DEL_GLOBAL_K)
                status = global_delete(vm, (<Function>fn).module, <object>K[ins.b].u.o)
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_GET_NAME_K:
                SP_AT(OP_GET_NAME_K)
                status = namespace_get(vm, &R[0], &K[ins.b], &R[ins.a])
                if status == DONE:
                    status = global_by_name(vm, (<Function>fn).module, K[ins.b].u.o, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_JUMP_NOT_GROUP:
                SP_AT(OP_JUMP_NOT_GROUP)
                status = group_match(vm, &R[ins.a], &R[ins.b], &answer)
                if SP_UNLIKELY(status != OK):
                    break
                if not answer:
                    fuel_take(vm, pc - mark)
                    pc += <int16_t>ins.c
                    mark = pc
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                SP_NEXT()
            elif op == OP_MERGE_GROUPS:
                SP_AT(OP_MERGE_GROUPS)
                status = group_merge(vm, &R[ins.b], &R[ins.c], &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            elif op == OP_MATCH_CLASS:
                SP_AT(OP_MATCH_CLASS)
                status = match_class(vm, &R[ins.b], &R[ins.b + 1], K[ins.c].u.o, ins.n, &R[ins.a])
                if SP_UNLIKELY(status != OK):
                    break
                SP_NEXT()
            else:
                SP_UNREACHABLE()    # loading has seen every opcode
                status = trap(vm, TRAP_INTERNAL, f"opcode {op}")
                break
            # The calls: w[0] with argc arguments, the result to R[ins.c].
            o = w.u.o
            if SP_LIKELY(w.tag == OBJ):
                if Py_TYPE(o) == type_BoundMethod and (
                        Py_TYPE(<PyObject*>(<BoundMethod>o).function) == type_Function
                        or Py_TYPE(<PyObject*>(<BoundMethod>o).function) == type_Native):
                    bound_spread(w, argc)
                    argc += 1
                    o = w.u.o
                if Py_TYPE(o) == type_Function:
                    if SP_LIKELY((<Function>o).code.is_simple and (<Function>o).code.argcount == argc):
                        # The windows of generators stand apart from the stack.
                        if SP_UNLIKELY(vm.fp + 1 >= vm.depth_limit or frame.generator != NULL
                                       or w + 1 + (<Function>o).code.n_registers + STACK_MARGIN > vm.stack_end):
                            frame.pc = pc
                            status = vm_enter(vm, w, argc, NULL, &R[ins.c], FRAME_CALL)
                            break
                        frame.pc = pc
                        fuel_take(vm, pc - mark)
                        if SP_UNLIKELY(fuel_is_out(vm)):
                            status = loop_slow(vm)
                            if status != OK:
                                mark = pc
                                break
                        vm.fp += 1
                        frame += 1
                        fn = o
                        code = <PyObject*>(<Function>fn).code
                        R = w + 1
                        K = (<Code>code).K
                        S = (<Code>code).sites
                        pc = (<Code>code).code
                        mark = pc
                        for n in range(argc, (<Code>code).n_variables):
                            value_clear(&R[n])
                        frame.base = R
                        frame.function = fn
                        frame.generator = NULL
                        frame.extra = NULL
                        frame.kind = FRAME_CALL
                        frame.top = R + (<Code>code).n_registers + FRAME_GAP
                        SP_NEXT()
                elif Py_TYPE(o) == type_Native:
                    if SP_UNLIKELY(vm.pending is not None):
                        frame.pc = pc
                        status = loop_slow(vm)
                        if status != OK:
                            break
                    if SP_UNLIKELY((<Native>o).role > ROLE_APPEND):
                        if (<Native>o).role == ROLE_LEN:
                            frame.pc = pc
                            if SP_LIKELY(argc == 1 and w[1].tag == OBJ and size_at_hand(w[1].u.o, &number)):
                                fuel_take(vm, (<Native>o).price)
                                value_clear(&w[1])
                                value_clear(w)
                                SP_SET_INT(&R[ins.c], number)
                                if SP_UNLIKELY(fuel_is_out(vm)):
                                    status = loop_slow(vm)
                                SP_NEXT()
                        elif ((<Native>o).role == ROLE_NEXT and argc == 1 and w[1].tag == OBJ
                                and Py_TYPE(w[1].u.o) == type_Generator and gen_is_plain(vm, <Generator>w[1].u.o)
                                and not ((<Generator>w[1].u.o).function.code.flags
                                         & (CODE_COROUTINE | CODE_ASYNC_GENERATOR))
                                and vm.fp + 1 < vm.depth_limit):
                            frame.pc = pc
                            fuel_take(vm, pc - mark + (<Native>o).price)
                            frame = gen_step_in(vm, <Generator>w[1].u.o, FRAME_FOLD, ROLE_NEXT)
                            window_clear(w, 2)
                            fn = frame.function
                            code = <PyObject*>(<Function>fn).code
                            R = frame.base
                            K = (<Code>code).K
                            S = (<Code>code).sites
                            pc = frame.pc
                            mark = pc
                            if SP_UNLIKELY(fuel_is_out(vm)):
                                status = loop_slow(vm)
                            SP_NEXT()
                        status = fold_begin(vm, w, argc, (<Native>o).role, (<Native>o).price)
                        if status != DONE:
                            break
                    frame.pc = pc           # events and traps tell where a native was called
                    if SP_LIKELY((<Native>o).direct_min <= argc and argc <= (<Native>o).direct_max):
                        fuel_take(vm, (<Native>o).price)
                        status = (<RawNativeFn>(<Native>o).direct)(vm, o, w + 1, argc, &tmp)
                    else:
                        status = native_call(vm, <Native>o, w + 1, argc, NULL, &tmp)
                    window_clear(w, argc + 1)
                    if status != OK:
                        value_clear(&tmp)
                        break
                    value_move(&R[ins.c], &tmp)
                    if SP_UNLIKELY(fuel_is_out(vm)):
                        status = loop_slow(vm)
                    SP_NEXT()
                elif Py_TYPE(o) == type_Class:
                    status = class_enter_quick(vm, w, argc, &tmp)
                    if status == OK:
                        value_move(&R[ins.c], &tmp)
                        if SP_UNLIKELY(fuel_is_out(vm)):
                            status = loop_slow(vm)
                        SP_NEXT()
                    if status != DONE:
                        value_clear(&tmp)
                        break
            frame.pc = pc
            status = vm_enter(vm, w, argc, NULL, &R[ins.c], FRAME_CALL)
        if status == PUSHED:
            # The instruction is over when the frame on top is.
            frame.pc = pc
            fuel_take(vm, pc - mark)
            status = OK
        if status == OK:
            # Another frame is on top, or it is this one's turn again.
            if SP_UNLIKELY(fuel_is_out(vm)):
                status = loop_slow(vm)
                if status != OK:
                    frames_drop(vm, entry)
                    return TRAPPED
            continue
        if SP_UNLIKELY(status == PAUSED):
            # A strand waits; the call that made it do so is over.
            frame.pc = pc
            fuel_take(vm, pc - mark)
            set_none(&R[ins.c])
            return PAUSED
        if status == RAISED and SP_UNLIKELY(vm.trap != TRAP_NONE or vm.exc == NULL):
            # A native took a trap for an exception: what ends a run can't be caught all the same.
            status = TRAPPED
        if status == TRAPPED and SP_UNLIKELY(vm.trap == TRAP_NONE):
            trap_lost(vm)
        # After a jump the run stands at its target, otherwise at the instruction before pc.
        frame.pc = pc + 1 if status == TRAPPED and pc == mark else pc
        fuel_take(vm, pc - mark)
        if status == RAISED:
            status = unwind(vm, entry, keep)
            if status == RAISED:
                return RAISED
            if fuel_is_out(vm):
                status = loop_slow(vm)
        if status != OK:
            frames_drop(vm, entry)
            return TRAPPED
