# The machine for regular expressions: backtracking with a stack of its own, every step charged.
#
# It runs the programs of regex/program.pxi and finds what the host's engine finds: alternatives in
# order, greedy and lazy repeats, groups that keep their last match. What it remembers is one stack of
# entries: places to go back to (an index into the program and a position of the text) and registers to
# restore (groups, counts of repeats), which are undone on the way back. An atomic group keeps the
# latter and drops the former. It calls nothing that could run guest code, and never recurses.

from _sre import unicode_tolower

cdef enum:
    REGEX_CHUNK = 8192           # characters between two charges while a repeat runs on


cdef struct RegexEntry:
    int64_t to           # where to go on; negative: register -1 - to gets `at` back
    int64_t at           # position
    int64_t low          # NOWHERE; >= 0: least position of a greedy repeat; -2 - low: greatest of a lazy one


cdef struct RegexState:
    RegexEntry* stack
    int64_t top, capacity
    int64_t* registers
    const void* data
    int kind
    int64_t end          # where the text ends for this search
    int64_t start        # of the match being tried
    int64_t match_end
    bint match_all       # it must end at `end`
    bint must_advance    # it must not be empty

cdef enum:
    NOWHERE = -1


cdef inline uint32_t regex_read(const RegexState* s, int64_t i) noexcept:
    return <uint32_t>PyUnicode_READ(s.kind, <void*>s.data, <Py_ssize_t>i)


cdef int regex_grow(VM vm, RegexState* s) noexcept:
    """Room for more entries. OK or TRAPPED."""
    cdef int64_t capacity = 64 if s.capacity == 0 else s.capacity * 2
    cdef RegexEntry* stack
    if heap_reserve(vm, capacity * <int64_t>sizeof(RegexEntry)) != OK:
        return TRAPPED
    stack = <RegexEntry*>PyMem_Realloc(s.stack, capacity * sizeof(RegexEntry))
    if stack == NULL:
        return trap(vm, TRAP_MEMORY, None)
    s.stack = stack
    s.capacity = capacity
    return OK


cdef inline int regex_push(VM vm, RegexState* s, int64_t to, int64_t at, int64_t low) noexcept:
    cdef RegexEntry* entry
    if SP_UNLIKELY(s.top == s.capacity):
        if regex_grow(vm, s) != OK:
            return TRAPPED
    entry = &s.stack[s.top]
    entry.to = to
    entry.at = at
    entry.low = low
    s.top += 1
    return OK


cdef inline int regex_set(VM vm, RegexState* s, int64_t register, int64_t value) noexcept:
    """Give a register a value, to be undone when matching goes back beyond this."""
    if s.top and regex_push(vm, s, -1 - register, s.registers[register], NOWHERE) != OK:
        return TRAPPED
    s.registers[register] = value
    return OK


cdef int regex_cut(VM vm, RegexState* s, int64_t height) noexcept:
    """Forget the places to go back to above a height of the stack, not the registers to restore."""
    cdef int64_t i, j = height
    if height == 0:
        s.top = 0
        return OK
    if meter_charge(vm, (s.top - height) >> 1) != OK:
        return TRAPPED
    for i in range(height, s.top):
        if s.stack[i].to < 0:
            s.stack[j] = s.stack[i]
            j += 1
    s.top = j
    return OK


cdef int64_t regex_span(VM vm, RegexProgram p, RegexState* s, int64_t op, int64_t operand, int64_t at,
                        int64_t limit) noexcept:
    """The first position from `at` on, at most limit, whose character fails the test. -1: trapped."""
    cdef int64_t begin, stop
    cdef const unsigned char* bytes_ = <const unsigned char*>s.data
    cdef const unsigned char* low
    while True:
        begin = at
        stop = limit if limit - at <= REGEX_CHUNK else at + REGEX_CHUNK
        if op == R_TEST:
            if s.kind == 1:
                low = p.tests[operand].low
                while at < stop and low[bytes_[at]]:
                    at += 1
            else:
                while at < stop and regex_test(vm, p, operand, regex_read(s, at)):
                    at += 1
        elif op == R_CHAR:
            while at < stop and <int64_t>regex_read(s, at) == operand:
                at += 1
        elif op == R_NOT_NEWLINE:
            while at < stop and regex_read(s, at) != 10:
                at += 1
        else:
            at = stop
        if meter_charge(vm, (at - begin) >> 2) != OK:
            return -1
        if at < stop or at == limit:
            return at


cdef bint regex_passes(VM vm, RegexProgram p, RegexState* s, int64_t op, int64_t operand, int64_t at) noexcept:
    """Does the character at a position within the text pass the test?"""
    cdef uint32_t c = regex_read(s, at)
    if op == R_CHAR:
        return <int64_t>c == operand
    if op == R_TEST:
        return regex_test(vm, p, operand, c)
    return op == R_ANY or c != 10


cdef bint regex_place(VM vm, RegexProgram p, RegexState* s, int64_t place, int64_t test, int64_t at) noexcept:
    """Does a zero-width assertion hold at a position?"""
    cdef bint before, behind
    if place == P_BEGIN:
        return at == 0
    if place == P_BEGIN_LINE:
        return at == 0 or regex_read(s, at - 1) == 10
    if place == P_END:
        return at == s.end or (at + 1 == s.end and regex_read(s, at) == 10)
    if place == P_END_LINE:
        return at == s.end or regex_read(s, at) == 10
    if place == P_END_STRING:
        return at == s.end
    if s.end == 0:
        return False             # neither kind of boundary is in an empty text
    before = at > 0 and regex_test(vm, p, test, regex_read(s, at - 1))
    behind = at < s.end and regex_test(vm, p, test, regex_read(s, at))
    return (before != behind) == (place == P_BOUNDARY)


cdef bint regex_same(VM vm, RegexState* s, int64_t begin, int64_t end, int64_t at, int64_t fold) noexcept:
    """Does the text of a group stand at a position again? fold: -1 as it is, 0 with Unicode's cases
    ignored, 1 with ASCII's. Charged here; the trap is noticed by the caller's next step."""
    cdef int64_t i, n = end - begin
    cdef uint32_t c, d
    if n > s.end - at:
        return False
    if meter_charge(vm, n >> 4 if fold < 0 else n * 20) != OK:
        return False
    if fold < 0:
        return memcmp(<const char*>s.data + begin * s.kind, <const char*>s.data + at * s.kind, n * s.kind) == 0
    for i in range(n):
        c = regex_read(s, begin + i)
        d = regex_read(s, at + i)
        if c == d:
            continue
        if fold == 1 or (c < 128 and d < 128):
            c = c + 32 if 65 <= c <= 90 else c
            d = d + 32 if 65 <= d <= 90 else d
        else:
            try:
                c = <uint32_t>unicode_tolower(c)
                d = <uint32_t>unicode_tolower(d)
            except BaseException as error:
                fail_from(vm, error)
                trap(vm, TRAP_MEMORY, None)
                return False
        if c != d:
            return False
    return True


cdef int regex_attempt(VM vm, RegexProgram p, RegexState* s, int64_t at) noexcept:
    """Match at a position: 1 found (s.match_end, registers), 0 not, -1 trapped."""
    cdef const int64_t* code = p.code
    cdef const int64_t* w = NULL
    cdef int64_t* registers = s.registers
    cdef RegexEntry* entry
    cdef int64_t pc = 0, i, n, limit, low
    cdef int op
    cdef bint fails = False
    s.start = at
    s.top = 0
    while True:
        vm.fuel -= 1
        if SP_UNLIKELY(vm.fuel < 0):
            if meter_slow(vm) != OK:
                return -1
        if fails:
            # Back to the last place, restoring registers on the way.
            while s.top and s.stack[s.top - 1].to < 0:
                s.top -= 1
                entry = &s.stack[s.top]
                registers[-1 - entry.to] = entry.at
            if s.top == 0:
                return 0
            s.top -= 1
            entry = &s.stack[s.top]
            pc = entry.to
            at = entry.at
            low = entry.low
            if low >= 0:
                # A greedy repeat gives a character back; as many as bring it to the letter that follows.
                if code[pc] == R_CHAR:
                    i = at
                    limit = at - REGEX_CHUNK if at - low > REGEX_CHUNK else low
                    while at >= limit and not (at < s.end and <int64_t>regex_read(s, at) == code[pc + 1]):
                        at -= 1
                    vm.fuel -= (i - at) >> 2
                    if at < limit:
                        if limit > low:
                            entry.at = at
                            s.top += 1
                        continue
                if at > low:
                    entry.at = at - 1
                    s.top += 1
            elif low < NOWHERE:
                # A lazy repeat takes one more character.
                w = &code[pc]
                if at >= -2 - low or not regex_passes(vm, p, s, w[2], w[3], at):
                    continue
                at += 1
                entry.at = at
                s.top += 1
                pc += 6
            fails = False
        w = &code[pc]
        op = <int>w[0]
        if op == R_CHAR:
            if at < s.end and <int64_t>regex_read(s, at) == w[1]:
                at += 1
                pc += 2
            else:
                fails = True
        elif op == R_TEST:
            if at < s.end and regex_test(vm, p, w[1], regex_read(s, at)):
                at += 1
                pc += 2
            else:
                fails = True
        elif op == R_ONE:
            # w: manner, operator, operand, min, max
            n = s.end - at
            if w[4] > n:
                fails = True
                continue
            limit = s.end if w[5] >= n else at + w[5]
            i = regex_span(vm, p, s, w[2], w[3], at, at + w[4] if w[1] == M_LAZY else limit)
            if i < 0:
                return -1
            if i < at + w[4]:
                fails = True
                continue
            if w[1] == M_LAZY:
                if i < limit and regex_push(vm, s, pc, i, -2 - limit) != OK:
                    return -1
            elif w[1] == M_GREEDY and i > at + w[4]:
                if code[pc + 6] == R_CHAR:
                    # The letter that follows is looked for on the way back, from here on.
                    if regex_push(vm, s, pc + 6, i, at + w[4]) != OK:
                        return -1
                    fails = True
                    continue
                if regex_push(vm, s, pc + 6, i - 1, at + w[4]) != OK:
                    return -1
            at = i
            pc += 6
        elif op == R_MARK:
            if regex_set(vm, s, w[1], at) != OK:
                return -1
            if w[1] & 1 and regex_set(vm, s, 2 * p.n_groups, (w[1] >> 1) + 1) != OK:
                return -1
            pc += 2
        elif op == R_JUMP:
            pc = w[1]
        elif op == R_BRANCH:
            # Not taken where its first letter is not the next one.
            if code[pc + 2] == R_CHAR and not (at < s.end and <int64_t>regex_read(s, at) == code[pc + 3]):
                pc = w[1]
            elif regex_push(vm, s, w[1], at, NOWHERE) != OK:
                return -1
            else:
                pc += 2
        elif op == R_NOT_NEWLINE:
            if at < s.end and regex_read(s, at) != 10:
                at += 1
                pc += 1
            else:
                fails = True
        elif op == R_ANY:
            if at < s.end:
                at += 1
                pc += 1
            else:
                fails = True
        elif op == R_AT:
            if regex_place(vm, p, s, w[1], w[2], at):
                pc += 3
            else:
                fails = True
        elif op == R_INIT:
            if regex_set(vm, s, w[1], -1) != OK or regex_set(vm, s, w[1] + 1, -1) != OK:
                return -1
            pc += 2
        elif op == R_LOOP:
            i = registers[w[1]] + 1
            if regex_set(vm, s, w[1], i) != OK:
                return -1
            if i < w[2]:
                pc = w[4]
            elif i < w[3] and at != registers[w[1] + 1]:
                if regex_push(vm, s, pc + 5, at, NOWHERE) != OK or regex_set(vm, s, w[1] + 1, at) != OK:
                    return -1
                pc = w[4]
            else:
                pc += 5
        elif op == R_LAZY:
            i = registers[w[1]] + 1
            if regex_set(vm, s, w[1], i) != OK:
                return -1
            if i < w[2]:
                pc = w[4]
            elif regex_push(vm, s, w[5], at, NOWHERE) != OK:
                return -1
            else:
                pc += 6
        elif op == R_LAZY_MORE:
            if registers[w[1]] >= w[2] or at == registers[w[1] + 1]:
                fails = True
            elif regex_set(vm, s, w[1] + 1, at) != OK:
                return -1
            else:
                pc = w[3]
        elif op == R_OWN:
            i = registers[w[1]] + 1
            if regex_set(vm, s, w[1], i) != OK:
                return -1
            n = s.top
            if i < w[2]:
                pc = w[4]
            elif i < w[3] and at != registers[w[1] + 1]:
                if regex_push(vm, s, pc + 5, at, NOWHERE) != OK or regex_set(vm, s, w[1] + 1, at) != OK:
                    return -1
                pc = w[4]
            else:
                pc += 5
                continue
            if regex_set(vm, s, w[1] + 2, n) != OK:
                return -1
        elif op == R_OWN_END:
            if regex_cut(vm, s, registers[w[1] + 2]) != OK:
                return -1
            pc += 2
        elif op == R_GROUP or op == R_GROUP_FOLD:
            i = registers[w[1]]
            n = registers[w[1] + 1]
            if i >= 0 and n >= i and regex_same(vm, s, i, n, at, -1 if op == R_GROUP else w[2]):
                at += n - i
                pc += 2 if op == R_GROUP else 3
            else:
                fails = True
        elif op == R_IF_GROUP:
            if registers[w[1]] >= 0 and registers[w[1] + 1] >= registers[w[1]]:
                pc += 3
            else:
                pc = w[2]
        elif op == R_ATOMIC:
            if regex_set(vm, s, w[1], s.top) != OK:
                return -1
            pc += 2
        elif op == R_ATOMIC_END:
            if regex_cut(vm, s, registers[w[1]]) != OK:
                return -1
            pc += 2
        elif op == R_AHEAD:
            if at < w[2]:
                fails = True
                continue
            n = s.top
            if regex_set(vm, s, w[1], n) != OK or regex_set(vm, s, w[1] + 1, at) != OK:
                return -1
            at -= w[2]
            pc += 3
        elif op == R_AHEAD_END:
            at = registers[w[1] + 1]
            if regex_cut(vm, s, registers[w[1]]) != OK:
                return -1
            pc += 2
        elif op == R_NOT:
            if at < w[2]:
                pc = w[3]
                continue
            n = s.top
            if regex_push(vm, s, w[3], at, NOWHERE) != OK or regex_set(vm, s, w[1], n) != OK:
                return -1
            at -= w[2]
            pc += 4
        elif op == R_NOT_END:
            # What must not match did: undo all of it, the place to go on at as well, and fail.
            n = registers[w[1]]
            while s.top > n:
                s.top -= 1
                entry = &s.stack[s.top]
                if entry.to < 0:
                    registers[-1 - entry.to] = entry.at
            fails = True
        elif op == R_SUCCESS:
            if (s.match_all and at != s.end) or (s.must_advance and at == s.start):
                fails = True
            else:
                s.match_end = at
                return 1
        else:
            fails = True


cdef int regex_search(VM vm, RegexProgram p, RegexState* s, int64_t at, bint only_here) noexcept:
    """Match from a position on, or only there: 1 found (s.start, s.match_end, registers), 0 not,
    -1 trapped."""
    cdef int64_t i, begin
    cdef int found
    cdef uint32_t c
    cdef const unsigned char* first = p.tests[p.first].low if p.first >= 0 else NULL
    while at <= s.end:
        if first != NULL and not only_here:
            begin = at
            while at < s.end and at - begin < REGEX_CHUNK:
                c = regex_read(s, at)
                if first[c] if c < 256 else p.first_beyond:
                    break
                at += 1
            if meter_charge(vm, (at - begin) >> 2) != OK:
                return -1
            if at > begin:
                s.must_advance = False
            if at == s.end:
                return 0
            if at - begin == REGEX_CHUNK:
                continue
        for i in range(2 * p.n_groups + 1):
            s.registers[i] = -1
        if meter_charge(vm, 2 + (p.n_groups >> 1)) != OK:
            return -1
        found = regex_attempt(vm, p, s, at)
        if vm.trap != TRAP_NONE:
            return -1
        if found != 0 or only_here:
            return found
        if p.is_anchored:
            return 0
        s.must_advance = False
        at += 1
    return 0
