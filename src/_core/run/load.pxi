# Loading Code: packing the instructions and verifying each against the opcode table.
#
# After this a Code can be run without further checks: registers are inside the window, constants,
# sites, cells and nested codes exist, jumps land on instructions, the last instruction ends the flow;
# and registers hold what instructions need there, which is proved in run/flow.pxi.

class InternalError(Exception):
    """The engine broke one of its own rules; never the fault of the program that was run."""


cdef int code_fault(object what) except -1:
    raise InternalError(f"bad bytecode: {what}")


cdef int code_load(Code c, list instructions, list constants, list site_names, list ranges) except -1:
    cdef Py_ssize_t i, n = len(instructions)
    cdef uint64_t word
    c.n_instructions = n
    c.code = <Instr*>malloc((n + 1) * sizeof(Instr))
    if c.code == NULL:
        raise MemoryError()
    for i in range(n):
        word = instructions[i]
        c.code[i].op = word & 0xFF
        c.code[i].n = (word >> 8) & 0xFF
        c.code[i].a = (word >> 16) & 0xFFFF
        c.code[i].b = (word >> 32) & 0xFFFF
        c.code[i].c = (word >> 48) & 0xFFFF
    n = len(constants)
    c.K = <Value*>calloc(n + 1, sizeof(Value))
    if c.K == NULL:
        raise MemoryError()
    c.n_constants = n
    for i in range(n):
        code_constant(c, i, constants[i])
    n = len(site_names)
    c.sites = <Site*>calloc(n + 1, sizeof(Site))
    if c.sites == NULL:
        raise MemoryError()
    c.n_sites = n
    for i in range(n):
        name = sys_intern(site_names[i])
        Py_INCREF(<PyObject*>name)
        c.sites[i].name = <PyObject*>name
    n = len(ranges)
    if n:
        c.ranges = <ExceptionRange*>malloc(n * sizeof(ExceptionRange))
        if c.ranges == NULL:
            raise MemoryError()
        c.n_ranges = n
        for i in range(n):
            start, end, target, register = ranges[i]
            if not (0 <= start <= end <= c.n_instructions and 0 <= target < c.n_instructions
                    and 0 <= register < c.n_registers):
                code_fault(f"exception range {i}")
            c.ranges[i].start = start
            c.ranges[i].end = end
            c.ranges[i].target = target
            c.ranges[i].register = register
    n = len(c.captures)
    c.taken = <Capture*>malloc((n + 1) * sizeof(Capture))
    if c.taken == NULL:
        raise MemoryError()
    c.n_taken = n
    for i in range(n):
        kind, index = c.captures[i]
        c.taken[i].is_own = kind
        c.taken[i].index = index
    code_verify(c)
    flow_verify(c)
    return 0


cdef int code_constant(Code c, Py_ssize_t i, object constant) except -1:
    """A constant as Value; small ints and floats unboxed. Sets become ours."""
    cdef int64_t small
    kind = type(constant)
    if kind is int:
        if sp_int_as_i64(<PyObject*>constant, &small):
            set_int(&c.K[i], small)
        else:
            set_obj(&c.K[i], <PyObject*>constant)
    elif kind is float:
        set_float(&c.K[i], constant)
    elif kind is frozenset:
        constant = set_from_constant(constant)
        set_obj(&c.K[i], <PyObject*>constant)
    elif constant is None or kind in (bool, str, bytes, complex, type(...)):
        set_any(&c.K[i], <PyObject*>constant)
    elif kind is tuple:
        check_items(constant, 0)
        set_any(&c.K[i], <PyObject*>constant)
    else:
        code_fault(f"constant of type {kind.__name__}")
    return 0


cdef int check_items(object constants, int depth) except -1:
    """Items of a constant tuple or frozenset are constants in their turn."""
    for item in constants:
        kind = type(item)
        if (kind is tuple or kind is frozenset) and depth < MAX_NESTED:
            check_items(item, depth + 1)
        elif item is not None and kind not in (int, str, float, bool, bytes, complex, type(...)):
            code_fault(f"constant of type {kind.__name__}")
    return 0


cdef enum:
    MAX_NESTED = 200            # tuples in a constant


cdef int check_header(Code c) except -1:
    """The numbers and names that a Code comes with."""
    cdef Py_ssize_t i
    cdef Code inner
    if not 0 <= c.n_registers <= 60000:
        code_fault("window size")
    if (not 0 <= c.kwonly_count <= c.n_registers or c.argcount > c.n_registers
            or not 0 <= c.posonly_count <= c.argcount or c.n_parameters > c.n_registers
            or c.n_parameters > len(c.local_names)):
        code_fault("parameters")
    if c.flags & (CODE_CLASS_BODY | CODE_NAMESPACE) and c.argcount < 1:
        code_fault("no namespace")
    for names in (c.local_names, c.free_names, c.site_names):
        for name in names:
            if type(name) is not str:
                code_fault("a name that is no str")
    for register, name in c.cell_names:
        if type(name) is not str or not 0 <= register < c.n_registers:
            code_fault("cell")
    if c.n_taken != 0 and c.n_taken != len(c.free_names):
        code_fault("captures")
    for nested in c.codes:
        inner = <Code?>nested
        if inner.n_taken != len(inner.free_names):
            code_fault("captures")
        for i in range(inner.n_taken):
            if not 0 <= inner.taken[i].index < (len(c.free_names) if inner.taken[i].is_own else c.n_registers):
                code_fault("capture")
    return 0


cdef int code_verify(Code c) except -1:
    cdef Py_ssize_t i
    cdef Instr* ins
    cdef const unsigned char* kinds
    cdef uint32_t word
    check_header(c)
    if c.n_instructions == 0:
        code_fault("no instructions")
    for i in range(c.n_instructions):
        ins = &c.code[i]
        if ins.op >= OP_COUNT:
            code_fault(f"opcode {ins.op} at {i}")
        word = <uint32_t>ins.b | (<uint32_t>ins.c << 16)
        kinds = opcode_kinds[ins.op]
        if not (operand_fits(c, i, kinds[0], ins.a, ins, 0)
                and operand_fits(c, i, kinds[1], ins.b, ins, word)
                and operand_fits(c, i, kinds[2], ins.c, ins, 0)):
            code_fault(f"operand of opcode {ins.op} at {i}")
        if (ins.op == OP_MAKE_FUNCTION and (<Code>c.codes[ins.b]).flags & CODE_CLASS_BODY
                and ins.a < c.n_variables):
            code_fault(f"the body of a class is a variable at {i}")
        if kinds[0] == KIND_STATE and ins.a <= ins.b < ins.a + 3:
            code_fault(f"a loop puts its item in the place of its state at {i}")
        if ins.op == OP_FOR_ITER:
            ins.n = takes_pair(c, ins)
        if ins.op == OP_SEND and <int16_t>ins.c < 0:
            code_fault(f"`send` at {i} jumps back")
        if ins.op == OP_YIELD:
            if not c.flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR):
                code_fault("`yield` outside of a generator")
            if ins.n & 1 and (i == 0 or (ins - 1).op != OP_SEND or (ins - 1).a != ins.c):
                code_fault(f"`yield` at {i} without its `send`")
    if not opcode_flags[c.code[c.n_instructions - 1].op] & OP_ENDS:
        code_fault("the last instruction falls through")
    return 0


cdef bint takes_pair(Code c, Instr* ins) noexcept:
    """Does a loop begin with taking its item, which has no name, apart into two? Then pairs need not be made:
    the loop gives both, and goes on behind the `unpack`. They don't take the place of its state."""
    cdef Instr* body = ins + 1 + <int16_t>ins.c
    return (body.op == OP_UNPACK and body.c == 2 and body.b == ins.b and ins.b >= c.n_variables
            and (body.a + 1 < ins.a or body.a > ins.a + 2))


cdef bint operand_fits(Code c, Py_ssize_t i, int kind, int x, Instr* ins, uint32_t word) noexcept:
    """Is operand x of this kind within what the Code has?"""
    cdef Py_ssize_t target
    cdef int extent
    if kind == KIND_IMM or kind == KIND_U or kind == KIND_IMM32:
        return True
    if kind == KIND_NONE:
        # Fields that follow are the rest of a wide one.
        return x == 0 or is_wide(ins.op)
    if kind == KIND_G:
        if x > c.max_global:
            c.max_global = x
        return True
    if kind == KIND_OFF or kind == KIND_OFF32:
        target = i + 1 + (<int16_t>x if kind == KIND_OFF else <int32_t>word)
        return 0 <= target < c.n_instructions
    if kind == KIND_K:
        return x < c.n_constants
    if kind == KIND_K32:
        return word < c.n_constants
    if kind == KIND_NAME:
        return (x < c.n_constants and is_type(&c.K[x], &PyUnicode_Type)
                and (c.n_registers > 0 or not uses_namespace(ins.op)))
    if kind == KIND_NAMES:
        return x < c.n_constants and is_names(&c.K[x], ins.n if ins.op == OP_CALL_KW else PY_SSIZE_T_MAX)
    if kind == KIND_CODE:
        return x < len(c.codes)
    if kind == KIND_SITE:
        return x < c.n_sites
    if kind == KIND_FREE:
        return x < len(c.free_names)
    extent = 1
    if kind == KIND_WIN or kind == KIND_ARGS:
        extent = 1 + ins.n
    elif kind == KIND_METHOD:
        extent = 2 + ins.n
    elif kind == KIND_PREP:
        extent = 1 + (ins.n if ins.n > 2 else 2)
    elif kind == KIND_RUN or kind == KIND_FILL or kind == KIND_DROP or kind == KIND_TEXTS:
        extent = ins.c
    elif kind == KIND_STAR:
        extent = ins.c + 1 + ins.n
    elif kind == KIND_PAIR or kind == KIND_TWO or kind == KIND_PUSH or kind == KIND_POP or kind == KIND_SPLIT:
        extent = 2
    elif (kind == KIND_TRIPLE or kind == KIND_THREE or kind == KIND_BEGIN or kind == KIND_STATE
            or kind == KIND_SPREAD or kind == KIND_PARTS):
        extent = 3
    elif kind == KIND_BODY:
        extent = 4
    return x + extent <= c.n_registers or extent == 0


cdef inline bint is_wide(int op) noexcept:
    """Do the fields b and c make one operand?"""
    cdef int kind = opcode_kinds[op][1]
    return kind == KIND_OFF32 or kind == KIND_IMM32 or kind == KIND_K32


cdef inline bint uses_namespace(int op) noexcept:
    """Does it work on the namespace in the first register?"""
    return op == OP_GET_NAME or op == OP_GET_NAME_FREE or op == OP_SET_NAME or op == OP_DEL_NAME or op == OP_GET_NAME_K


cdef bint is_names(const Value* v, Py_ssize_t most) noexcept:
    """A tuple of at most so many str."""
    cdef Py_ssize_t i
    if not is_type(v, &PyTuple_Type) or PyTuple_GET_SIZE(v.u.o) > most:
        return False
    for i in range(PyTuple_GET_SIZE(v.u.o)):
        if Py_TYPE(PyTuple_GET_ITEM(v.u.o, i)) != &PyUnicode_Type:
            return False
    return True


cdef enum:
    CALLEE_POSITION = 1 << 30   # in the index of an instruction that calls: the place of what it calls


cdef tuple code_position(Code c, Py_ssize_t index):
    """(line, end_line, column, end_column) of an instruction; entries may be None."""
    cdef Py_ssize_t i = index & (CALLEE_POSITION - 1)
    if i >= len(c.positions):
        i = len(c.positions) - 1
    while i >= 0:
        p = c.positions[i]
        if p is not None:
            if type(p) is tuple:
                return p
            if index & CALLEE_POSITION:
                p = getattr(p, "func", p)
            # Before 3.9 the host gives slices no place.
            if hasattr(p, "lineno"):
                return (p.lineno, getattr(p, "end_lineno", None), p.col_offset, getattr(p, "end_col_offset", None))
        i -= 1
    return (c.first_line, c.first_line, None, None)
