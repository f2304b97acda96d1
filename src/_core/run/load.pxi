# Loading Code: packing the instructions and verifying each against the opcode table.
#
# After this a Code can be run without further checks: registers are inside the window, constants,
# sites, cells and nested codes exist, jumps land on instructions, the last instruction ends the flow.

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
    code_verify(c)
    n = len(c.captures)
    c.taken = <Capture*>malloc((n + 1) * sizeof(Capture))
    if c.taken == NULL:
        raise MemoryError()
    c.n_taken = n
    for i in range(n):
        kind, index = c.captures[i]
        c.taken[i].is_own = kind
        c.taken[i].index = index
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
    elif constant is None or kind in (bool, str, bytes, complex, tuple, type(...)):
        set_any(&c.K[i], <PyObject*>constant)
    else:
        code_fault(f"constant of type {kind.__name__}")
    return 0


cdef int code_verify(Code c) except -1:
    cdef Py_ssize_t i
    cdef Instr* ins
    cdef const unsigned char* kinds
    cdef uint32_t word
    if c.n_registers > 60000 or c.n_registers < 0:
        code_fault("window size")
    if c.n_parameters > c.n_registers:
        code_fault("parameters")
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
    if not opcode_flags[c.code[c.n_instructions - 1].op] & OP_ENDS:
        code_fault("the last instruction falls through")
    return 0


cdef bint operand_fits(Code c, Py_ssize_t i, int kind, int x, Instr* ins, uint32_t word) noexcept:
    """Is operand x of this kind within what the Code has?"""
    cdef Py_ssize_t target
    cdef int extent
    if kind == KIND_NONE or kind == KIND_IMM or kind == KIND_U or kind == KIND_IMM32:
        return True
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
    if kind == KIND_CODE:
        return x < len(c.codes)
    if kind == KIND_SITE:
        return x < c.n_sites
    if kind == KIND_FREE:
        return x < len(c.free_names)
    extent = 1
    if kind == KIND_WIN:
        extent = 1 + ins.n
    elif kind == KIND_METHOD:
        extent = 2 + ins.n
    elif kind == KIND_LOOP:
        extent = 1 + (ins.n if ins.n > 2 else 2)
    elif kind == KIND_RUN:
        extent = ins.c if ins.c > 0 else 0
    elif kind == KIND_STAR:
        extent = ins.c + 1 + ins.n
    elif kind == KIND_PAIR:
        extent = 2
    elif kind == KIND_TRIPLE:
        extent = 3
    elif kind == KIND_QUAD:
        extent = 4
    return x + extent <= c.n_registers or extent == 0


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
            return (p.lineno, getattr(p, "end_lineno", None), p.col_offset, getattr(p, "end_col_offset", None))
        i -= 1
    return (c.first_line, c.first_line, None, None)
