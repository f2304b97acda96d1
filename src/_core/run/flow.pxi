# What stands in registers: proved at loading, so that the loop need not look.
#
# Some registers hold what is no value of the guest: the cell of a variable, the state of a loop, what
# was handled before, the function of a class body, or nothing. Instructions take for granted that they
# find there what they need; the operand kinds of the opcode table say what that is. Here every path
# through a Code is walked with the set of what each register may hold (bits of Holding). Where paths
# join the sets are united, until nothing grows any more; exceptions are paths too, from every
# instruction in a protected range to its handler. Each reading is checked against the set.
#
# The first registers hold the parameters, other variables are unbound at first. Temporaries, and what
# stands above the window of a call that is over, may hold anything a caller or callee has left.
#
# The cost is a pass over the instructions, twice in loops, and a copy of the sets where paths join,
# four registers in a word. Sets are kept for so many registers at a time that they fit FLOW_BYTES.

cdef enum:
    HOLDS_ANYTHING = 0xFFFF
    HOLDS_VALUES = HOLDS_VALUE | HOLDS_LIST | HOLDS_TUPLE | HOLDS_DICT | HOLDS_SET | HOLDS_TEXT
    FLOW_BYTES = 1 << 22
    MAX_CHANGED = 16        # registers that an exception range is told of one by one

cdef uint64_t UNBOUND_IN_WORD = HOLDS_UNBOUND * <uint64_t>0x0001000100010001

cdef struct Flow:
    uint16_t* now           # what the registers may hold where the walk stands
    uint64_t* joins         # the same at the places where paths join, `stride` words each
    uint8_t* waits          # of a join: it has grown since it was walked from
    uint32_t* places        # of a join: its instruction
    int32_t* join_of        # of an instruction: its join, or -1
    int32_t* range_of       # of an instruction: the exception range that takes what it raises, or -1
    uint32_t first, width   # the registers that are looked at
    uint32_t stride
    int32_t n_joins, n_waiting
    int32_t told            # the exception range that knows all but what has `changed` since, or -1
    uint32_t n_changed
    uint32_t changed[MAX_CHANGED]
    uint32_t fault          # a register that may hold the wrong thing
    bint is_wrong


cdef inline void flow_need(Flow* f, uint32_t register, uint32_t n, int allowed) noexcept:
    """n registers are read: they hold something of the allowed."""
    cdef uint32_t i, at
    for i in range(n):
        at = register + i - f.first
        if at < f.width and f.now[at] & ~allowed:
            f.is_wrong = True
            f.fault = register + i


cdef inline void flow_change(Flow* f, uint32_t at, int holding) noexcept:
    """A register holds something else now."""
    f.now[at] = <uint16_t>holding
    if f.n_changed == MAX_CHANGED:
        f.told = -1
    else:
        f.changed[f.n_changed] = at
        f.n_changed += 1


cdef inline void flow_put(Flow* f, uint32_t register, uint32_t n, int holding) noexcept:
    """n registers are written."""
    cdef uint32_t i, at
    for i in range(n):
        at = register + i - f.first
        if at < f.width and f.now[at] != holding:
            flow_change(f, at, holding)


cdef void flow_left(Flow* f, uint32_t register) noexcept:
    """A callee's window began below this register: it and those above may be unbound now."""
    cdef uint32_t at = register - f.first if register > f.first else 0
    while at < f.width:
        if at & 3 == 0 and (<uint64_t*>f.now)[at >> 2] & UNBOUND_IN_WORD == UNBOUND_IN_WORD:
            at += 4
            continue
        if not f.now[at] & HOLDS_UNBOUND:
            flow_change(f, at, f.now[at] | HOLDS_UNBOUND)
        at += 1


cdef void flow_join(Flow* f, int32_t join) noexcept:
    """A path from where the walk stands to a join."""
    cdef uint64_t* here = <uint64_t*>f.now
    cdef uint64_t* there = f.joins + <size_t>join * f.stride
    cdef uint64_t added
    cdef uint32_t i
    cdef bint has_grown = False
    for i in range(f.stride):
        added = here[i] & ~there[i]
        if added:
            there[i] |= added
            has_grown = True
    if has_grown:
        flow_wait(f, join)


cdef inline void flow_wait(Flow* f, int32_t join) noexcept:
    if not f.waits[join]:
        f.waits[join] = True
        f.n_waiting += 1


cdef void flow_raise(Flow* f, Code c, int32_t number) noexcept:
    """The path to the handler of an exception range, whose register holds the exception there."""
    cdef int32_t join = f.join_of[c.ranges[number].target]
    cdef uint16_t* there = <uint16_t*>(f.joins + <size_t>join * f.stride)
    cdef uint32_t register = c.ranges[number].register - f.first
    cdef uint32_t i, at
    cdef uint16_t kept = 0
    if f.told == number:
        for i in range(f.n_changed):
            at = f.changed[i]
            if at != register and f.now[at] & ~there[at]:
                there[at] |= f.now[at]
                flow_wait(f, join)
    else:
        if register < f.width:
            kept = f.now[register]
            f.now[register] = HOLDS_VALUE
        flow_join(f, join)
        if register < f.width:
            f.now[register] = kept
        f.told = number
    f.n_changed = 0


cdef void flow_read(Flow* f, Code c, Instr* ins, int kind, uint32_t x) noexcept:
    """Check what an operand reads."""
    cdef Code inner
    cdef Py_ssize_t i
    if kind == KIND_SRC or kind == KIND_REG:
        flow_need(f, x, 1, HOLDS_VALUES | HOLDS_CELL if ins.op == OP_RETURN and c.flags & CODE_CLASS_BODY else HOLDS_VALUES)
    elif kind == KIND_MAYBE:
        flow_need(f, x, 1, HOLDS_VALUES | HOLDS_UNBOUND)
    elif kind == KIND_CELL:
        flow_need(f, x, 1, HOLDS_CELL)
    elif kind == KIND_LIST:
        flow_need(f, x, 1, HOLDS_LIST)
    elif kind == KIND_SET:
        flow_need(f, x, 1, HOLDS_SET)
    elif kind == KIND_DICT:
        flow_need(f, x, 1, HOLDS_DICT)
    elif kind == KIND_TUPLE:
        flow_need(f, x, 1, HOLDS_TUPLE)
    elif kind == KIND_SPEC:
        if ins.n & 4:
            flow_need(f, x, 1, HOLDS_TEXT)
    elif kind == KIND_LABEL:
        flow_need(f, x, 1, HOLDS_VALUES | HOLDS_BODY)
    elif kind == KIND_DELEGATE:
        if ins.n & 1:
            flow_need(f, x, 1, HOLDS_VALUES)
    elif kind == KIND_WIN or kind == KIND_PREP:
        flow_need(f, x, 1 + ins.n, HOLDS_VALUES)
    elif kind == KIND_ARGS:
        flow_need(f, x + 1, ins.n, HOLDS_VALUES)
    elif kind == KIND_METHOD:
        flow_need(f, x + 1, 1 + ins.n, HOLDS_VALUES)
    elif kind == KIND_SPREAD:
        flow_need(f, x, 1, HOLDS_VALUES)
        flow_need(f, x + 1, 1, HOLDS_VALUES if ins.n else HOLDS_LIST | HOLDS_TUPLE)
        flow_need(f, x + 2, 1, HOLDS_DICT | HOLDS_UNBOUND)
    elif kind == KIND_STATE:
        flow_need(f, x, 1, HOLDS_LOOP_FIRST)
        flow_need(f, x + 1, 1, HOLDS_LOOP_SECOND)
        flow_need(f, x + 2, 1, HOLDS_LOOP_THIRD)
    elif kind == KIND_RUN:
        flow_need(f, x, ins.c, HOLDS_VALUES)
    elif kind == KIND_TEXTS:
        flow_need(f, x, ins.c, HOLDS_TEXT)
    elif kind == KIND_PAIR:
        flow_need(f, x, 2, HOLDS_VALUES)
    elif kind == KIND_TRIPLE:
        flow_need(f, x, 3, HOLDS_VALUES)
    elif kind == KIND_PUSH or kind == KIND_SPLIT:
        flow_need(f, x, 1, HOLDS_VALUES)
    elif kind == KIND_POP:
        flow_need(f, x + 1, 1, HOLDS_HANDLED)
    elif kind == KIND_BODY:
        flow_need(f, x, 1, HOLDS_BODY)
        flow_need(f, x + 1, 1, HOLDS_TEXT)
        flow_need(f, x + 2, 1, HOLDS_TUPLE)
        flow_need(f, x + 3, 1, HOLDS_DICT | HOLDS_UNBOUND)
    elif kind == KIND_PARTS:
        if ins.n & 1:
            flow_need(f, x, 1, HOLDS_TUPLE)
        if ins.n & 2:
            flow_need(f, x + 1, 1, HOLDS_DICT)
        if ins.n & 4:
            flow_need(f, x + 2, 1, HOLDS_DICT)
    elif kind == KIND_NAME:
        if uses_namespace(ins.op):
            flow_need(f, 0, 1, HOLDS_VALUES)
    elif kind == KIND_CODE:
        inner = <Code>c.codes[x]
        for i in range(inner.n_taken):
            if not inner.taken[i].is_own:
                flow_need(f, inner.taken[i].index, 1, HOLDS_CELL)


cdef int flow_made(Code c, Instr* ins) noexcept:
    """What the register holds that an instruction names as its result."""
    cdef Value* constant
    if ins.op == OP_LOAD_K:
        constant = &c.K[<uint32_t>ins.b | (<uint32_t>ins.c << 16)]
        if is_type(constant, &PyUnicode_Type):
            return HOLDS_TEXT
        return HOLDS_TUPLE if is_type(constant, &PyTuple_Type) else HOLDS_VALUE
    if ins.op == OP_MAKE_FUNCTION:
        # `locals()` shows variables: code_verify lets none hold the body of a class.
        return HOLDS_BODY if (<Code>c.codes[ins.b]).flags & CODE_CLASS_BODY else HOLDS_VALUE
    return opcode_makes[ins.op]


cdef void flow_write(Flow* f, Code c, Instr* ins, int kind, uint32_t x) noexcept:
    """Note what an operand leaves behind, on the path to the next instruction."""
    if kind == KIND_DST or kind == KIND_MAYBE:
        flow_put(f, x, 1, flow_made(c, ins))
    elif kind == KIND_REG:
        flow_put(f, x, 1, HOLDS_VALUE)
    elif kind == KIND_WIN or kind == KIND_ARGS:
        flow_put(f, x, 1 + ins.n, HOLDS_UNBOUND)
        flow_left(f, x + 1 + ins.n)
    elif kind == KIND_METHOD:
        flow_put(f, x, 2 + ins.n, HOLDS_UNBOUND)
        flow_left(f, x + 2 + ins.n)
    elif kind == KIND_SPREAD:
        flow_put(f, x, 3, HOLDS_UNBOUND)
        flow_left(f, x + 3)
    elif kind == KIND_PREP or kind == KIND_BEGIN:
        if kind == KIND_PREP:
            flow_put(f, x, 1 + ins.n, HOLDS_UNBOUND)
        flow_put(f, x, 1, HOLDS_LOOP_FIRST)
        flow_put(f, x + 1, 1, HOLDS_LOOP_SECOND)
        flow_put(f, x + 2, 1, HOLDS_LOOP_THIRD)
    elif kind == KIND_DROP:
        flow_put(f, x, ins.c, HOLDS_UNBOUND)
    elif kind == KIND_FILL:
        flow_put(f, x, ins.c, HOLDS_VALUE)
    elif kind == KIND_STAR:
        flow_put(f, x, ins.c + 1 + ins.n, HOLDS_VALUE)
    elif kind == KIND_TWO or kind == KIND_SPLIT:
        flow_put(f, x, 2, HOLDS_VALUE)
    elif kind == KIND_THREE:
        flow_put(f, x, 3, HOLDS_VALUE)
    elif kind == KIND_PUSH:
        flow_put(f, x + 1, 1, HOLDS_HANDLED)
    elif kind == KIND_POP:
        flow_put(f, x, 2, HOLDS_UNBOUND)
    elif kind == KIND_BODY:
        flow_put(f, x, 4, HOLDS_UNBOUND)


cdef void flow_pair(Flow* f, Instr* unpack, int32_t target, Code c, int32_t number) noexcept:
    """A loop gives a pair to the registers of the `unpack` that it skips, or half of it before it fails."""
    cdef uint16_t kept[2]
    cdef uint32_t i, at
    for i in range(2):
        at = unpack.a + i - f.first
        kept[i] = f.now[at] if at < f.width else 0
    flow_put(f, unpack.a, 2, HOLDS_VALUE)
    flow_join(f, target)
    if number >= 0:
        flow_raise(f, c, number)
    for i in range(2):
        at = unpack.a + i - f.first
        if at < f.width:
            f.now[at] = kept[i]


cdef void flow_step(Flow* f, Code c, Py_ssize_t i) noexcept:
    """One instruction: what it reads, what it leaves, where it jumps."""
    cdef Instr* ins = &c.code[i]
    cdef const unsigned char* kinds = opcode_kinds[ins.op]
    cdef int32_t number = -1
    cdef int32_t target = -1
    cdef uint32_t at
    cdef uint16_t kept = 0
    if f.range_of != NULL and opcode_flags[ins.op] & OP_RAISES:
        number = f.range_of[i]
        if number >= 0 and (f.told != number or f.n_changed):
            flow_raise(f, c, number)
    flow_read(f, c, ins, kinds[0], ins.a)
    flow_read(f, c, ins, kinds[1], ins.b)
    flow_read(f, c, ins, kinds[2], ins.c)
    if kinds[1] == KIND_OFF32:
        target = f.join_of[i + 1 + <int32_t>(<uint32_t>ins.b | (<uint32_t>ins.c << 16))]
    elif kinds[2] == KIND_OFF:
        target = f.join_of[i + 1 + <int16_t>ins.c]
    if kinds[0] == KIND_STATE:
        # With an item the loop goes on, without one it is over.
        at = ins.b - f.first
        if at < f.width:
            kept = f.now[at]
        if ins.op == OP_FOR_ITER and ins.n:
            flow_pair(f, ins + 1 + <int16_t>ins.c, f.join_of[i + 2 + <int16_t>ins.c], c, number)
        flow_put(f, ins.b, 1, HOLDS_VALUE)
        flow_join(f, target)
        if at < f.width:
            f.now[at] = kept
        flow_put(f, ins.a, 3, HOLDS_UNBOUND)
    else:
        if kinds[0] == KIND_SPLIT:
            # If nothing is taken, the second register is as it was.
            flow_put(f, ins.a, 1, HOLDS_VALUE)
            flow_join(f, target)
            target = -1
        flow_write(f, c, ins, kinds[0], ins.a)
        flow_write(f, c, ins, kinds[1], ins.b)
        flow_write(f, c, ins, kinds[2], ins.c)
        if target >= 0:
            flow_join(f, target)
        if ins.op == OP_YIELD and ins.n & 1:
            # What the delegate returns for an exception thrown in goes where its `send` says.
            ins -= 1
            flow_put(f, ins.b, 1, HOLDS_VALUE)
            flow_join(f, f.join_of[i + <int16_t>ins.c])
    if number >= 0 and (f.told != number or f.n_changed):
        flow_raise(f, c, number)


cdef void flow_walk(Flow* f, Code c) noexcept:
    """Follow every path, until nothing grows any more or something is wrong."""
    cdef Py_ssize_t i
    cdef int32_t join
    while f.n_waiting:
        for join in range(f.n_joins):
            if not f.waits[join]:
                continue
            f.waits[join] = False
            f.n_waiting -= 1
            memcpy(f.now, f.joins + <size_t>join * f.stride, f.stride * sizeof(uint64_t))
            f.told = -1
            f.n_changed = 0
            i = f.places[join]
            while True:
                flow_step(f, c, i)
                if f.is_wrong:
                    f.places[0] = <uint32_t>i
                    return
                if opcode_flags[c.code[i].op] & OP_ENDS:
                    break
                i += 1
                if f.join_of[i] >= 0:
                    flow_join(f, f.join_of[i])
                    break


cdef void flow_start(Flow* f, Code c) noexcept:
    """What the registers hold when a call begins."""
    cdef uint16_t* start = <uint16_t*>f.joins
    cdef uint32_t i, register
    memset(f.joins, 0, <size_t>f.n_joins * f.stride * sizeof(uint64_t))
    for i in range(f.width):
        register = f.first + i
        start[i] = HOLDS_ANYTHING
        if register < <uint32_t>c.n_parameters:
            start[i] = HOLDS_VALUE
        elif register < <uint32_t>c.n_variables:
            start[i] = HOLDS_UNBOUND
    f.waits[0] = True
    f.n_waiting = 1


cdef int flow_find_joins(Flow* f, Code c) noexcept:
    """Number the places where paths join: the first instruction and every target."""
    cdef Py_ssize_t i
    cdef int32_t n = 0
    cdef Instr* ins
    cdef const unsigned char* kinds
    memset(f.join_of, 0xFF, c.n_instructions * sizeof(int32_t))
    f.join_of[0] = 0
    for i in range(c.n_instructions):
        ins = &c.code[i]
        kinds = opcode_kinds[ins.op]
        if kinds[1] == KIND_OFF32:
            f.join_of[i + 1 + <int32_t>(<uint32_t>ins.b | (<uint32_t>ins.c << 16))] = 0
        elif kinds[2] == KIND_OFF:
            f.join_of[i + 1 + <int16_t>ins.c] = 0
            if ins.op == OP_FOR_ITER and ins.n:
                f.join_of[i + 2 + <int16_t>ins.c] = 0
    for i in range(c.n_ranges):
        f.join_of[c.ranges[i].target] = 0
    for i in range(c.n_instructions):
        if f.join_of[i] == 0:
            f.join_of[i] = n
            n += 1
    return n


cdef int flow_verify(Code c) except -1:
    """Prove that every instruction finds what it needs; InternalError if that can't be shown."""
    cdef Flow f
    cdef Py_ssize_t i, j
    cdef uint32_t n_registers = c.n_registers
    memset(&f, 0, sizeof(f))
    if n_registers == 0:
        return 0
    try:
        f.join_of = <int32_t*>malloc(c.n_instructions * sizeof(int32_t))
        if f.join_of == NULL:
            raise MemoryError()
        f.n_joins = flow_find_joins(&f, c)
        f.width = FLOW_BYTES // sizeof(uint16_t) // <uint32_t>f.n_joins
        f.width = min(max(f.width, 64), n_registers)
        f.stride = (f.width + 3) // 4
        # One block: the sets of the joins and of the walk, then what is known of each join.
        f.joins = <uint64_t*>malloc(
            <size_t>(f.n_joins + 1) * f.stride * sizeof(uint64_t) + f.n_joins * (sizeof(uint32_t) + 1))
        if f.joins == NULL:
            raise MemoryError()
        f.now = <uint16_t*>(f.joins + <size_t>f.n_joins * f.stride)
        f.places = <uint32_t*>(f.joins + <size_t>(f.n_joins + 1) * f.stride)
        f.waits = <uint8_t*>(f.places + f.n_joins)
        memset(f.waits, 0, f.n_joins)
        if c.n_ranges:
            f.range_of = <int32_t*>malloc(c.n_instructions * sizeof(int32_t))
            if f.range_of == NULL:
                raise MemoryError()
            memset(f.range_of, 0xFF, c.n_instructions * sizeof(int32_t))
            # The innermost come first.
            for i in range(c.n_ranges - 1, -1, -1):
                for j in range(c.ranges[i].start, c.ranges[i].end):
                    f.range_of[j] = <int32_t>i
        for i in range(c.n_instructions):
            if f.join_of[i] >= 0:
                f.places[f.join_of[i]] = <uint32_t>i
        while f.first < n_registers:
            f.width = min(f.width, n_registers - f.first)
            f.stride = (f.width + 3) // 4
            flow_start(&f, c)
            flow_walk(&f, c)
            if f.is_wrong:
                i = f.places[0]
                code_fault(f"{opcode_names[c.code[i].op].decode()} at {i} may not find what it needs in register {f.fault}")
            f.first += f.width
    finally:
        free(f.joins)
        free(f.join_of)
        free(f.range_of)
    return 0
