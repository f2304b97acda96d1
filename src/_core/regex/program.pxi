# Regular expressions as programs of our own: from the host's parse tree to instructions.
#
# The host parses a pattern (so errors are CPython's); what it gives is a tree of operators. Here the
# tree becomes a row of 64-bit words for the machine in regex/match.pxi. Whatever tests one character
# (a set, a category, a letter that ignores case) becomes a table of 256 bytes that the host's engine
# fills by matching each character, and a page of 256 more for every part of Unicode a text needs: so
# folding and categories are the host's by construction.
#
# Nodes are bounded by the pattern's length, levels by REGEX_LEVELS; each table is charged before it is made.

if PY_VERSION >= 0x030B0000:
    import re._compiler as sre_compile
    import re._constants as sre_constants
    import re._parser as sre_parse
else:
    import sre_compile
    import sre_constants
    import sre_parse

from cpython.mem cimport PyMem_Free, PyMem_Malloc, PyMem_Realloc

cdef enum:
    REGEX_LEVELS = 200
    REGEX_TEST_PRICE = 8000      # making the first table of a test
    REGEX_PAGE_PRICE = 6000      # making one page
    REGEX_SET_MAX = 20000000     # work of the host's compiler on one set
    REGEX_IGNORECASE = 2
    REGEX_MULTILINE = 8
    REGEX_DOTALL = 16
    REGEX_DEBUG = 128
    REGEX_TYPES = 4 | 32 | 256   # LOCALE, UNICODE, ASCII

# Operands follow the operator; `to` is an index into the program.
cdef enum RegexOp:
    R_SUCCESS = 0
    R_FAIL = 1
    R_CHAR = 2           # code
    R_TEST = 3           # test
    R_NOT_NEWLINE = 4
    R_ANY = 5
    R_AT = 6             # place, test of word characters
    R_MARK = 7           # register: where a group begins (even) or ends (odd)
    R_JUMP = 8           # to
    R_BRANCH = 9         # to: go on here, and there if that fails
    R_ONE = 10           # manner, test operator, its operand, min, max: a repeat of one character
    R_INIT = 11          # register: count -1, no last place
    R_LOOP = 12          # register, min, max, to: greedy; stands behind its body
    R_LAZY = 13          # register, min, max, to, to the R_LAZY_MORE
    R_LAZY_MORE = 14     # register, max, to
    R_OWN = 15           # register, min, max, to: possessive
    R_OWN_END = 16       # register
    R_GROUP = 17         # register of the group's begin
    R_GROUP_FOLD = 18    # register, 1: fold ASCII alone
    R_IF_GROUP = 19      # register, to: where to go when it has not matched
    R_ATOMIC = 20        # register
    R_ATOMIC_END = 21    # register
    R_AHEAD = 22         # register, how far behind
    R_AHEAD_END = 23     # register
    R_NOT = 24           # register, how far behind, to
    R_NOT_END = 25       # register

cdef enum RegexManner:
    M_GREEDY = 0
    M_LAZY = 1
    M_POSSESSIVE = 2

cdef enum RegexPlace:
    P_BEGIN = 0
    P_BEGIN_LINE = 1
    P_END = 2
    P_END_LINE = 3
    P_END_STRING = 4
    P_BOUNDARY = 5
    P_NOT_BOUNDARY = 6


cdef struct RegexTest:
    unsigned char low[256]
    int64_t page_number          # of `page`, the last one used; -1: none
    const unsigned char* page


@cython.final
cdef class RegexProgram:
    """Instructions of one pattern, of one run: its pages grow with the texts it meets."""
    cdef int64_t* code
    cdef int64_t n_code
    cdef RegexTest* tests
    cdef int64_t n_tests
    cdef int64_t n_groups, n_registers
    cdef int64_t first                 # test that a match's first character passes, -1: unknown
    cdef bint first_beyond             # such a character may lie beyond Latin-1
    cdef bint is_anchored, is_text
    cdef list hosts                    # per test: the host's pattern of one character
    cdef dict pages                    # (test, page number) -> bytes

    def __dealloc__(self):
        free(self.code)
        free(self.tests)


cdef dict _regex_tests = {}            # key of a test -> (host pattern, low table): constants
cdef str _latin = "".join(map(chr, range(256)))
cdef frozenset _single_ops = frozenset({"LITERAL", "NOT_LITERAL", "IN", "ANY"})


cdef bytes regex_table(object host, object alphabet):
    """Which characters of the alphabet, 256 of them, a pattern of one character matches."""
    table = bytearray(256)
    for m in host.finditer(alphabet):
        table[m.start()] = 1
    return bytes(table)


cdef int regex_test_page(VM vm, RegexProgram p, int64_t k, uint32_t c) noexcept:
    """The test of a character beyond Latin-1 whose page is not at hand."""
    cdef int64_t number = c >> 8
    try:
        key = (k, number)
        page = p.pages.get(key)
        if page is None:
            if meter_charge(vm, REGEX_PAGE_PRICE) != OK or heap_reserve(vm, 500) != OK:
                return 0
            page = regex_table(p.hosts[k], "".join(map(chr, range(number << 8, (number + 1) << 8))))
            p.pages[key] = page
        p.tests[k].page_number = number
        p.tests[k].page = <const unsigned char*>PyBytes_AS_STRING(<PyObject*>page)
        return p.tests[k].page[c & 255]
    except BaseException as error:
        fail_from(vm, error)
        trap(vm, TRAP_MEMORY, None)
        return 0


cdef inline bint regex_test(VM vm, RegexProgram p, int64_t k, uint32_t c) noexcept:
    cdef RegexTest* t = &p.tests[k]
    if c < 256:
        return t.low[c]
    if c >> 8 == t.page_number:
        return t.page[c & 255]
    return regex_test_page(vm, p, k, c)


@cython.final
cdef class RegexBuilder:
    """What the emission of one program shares."""
    cdef VM vm
    cdef list code, hosts, tables
    cdef dict found                    # key of a test -> its number
    cdef bint is_text
    cdef int64_t registers


cdef int64_t regex_set_work(str op, object value, int64_t flags) except -1:
    """What the host's compiler takes for a set: a map of 64 KiB for wide ones, and each character of a range,
    more where its case is ignored."""
    cdef int64_t work = 0
    cdef bint is_wide = False
    if op == "IN":
        for kind, operand in value:
            if str(kind) == "RANGE":
                is_wide = is_wide or operand[1] > 255
                work += 200 + (60 if flags & REGEX_IGNORECASE else 8) * (min(operand[1], 65536) - min(operand[0], 65535))
    return work + 40000 if is_wide else work


cdef int64_t regex_make_test(RegexBuilder b, str op, object value, int64_t flags) except -1:
    """The number of the test for one node that matches one character."""
    cdef int64_t number
    flags &= ~REGEX_DEBUG
    key = (op, repr(value), flags & (REGEX_IGNORECASE | REGEX_DOTALL | REGEX_TYPES), b.is_text)
    known = b.found.get(key)
    if known is not None:
        return known
    work = regex_set_work(op, value, flags)
    if work > REGEX_SET_MAX:
        raise OverflowError("regular expression is too large")
    if meter_charge(b.vm, REGEX_TEST_PRICE + work + 20 * <int64_t>len(key[1])) != OK or heap_reserve(b.vm, 1000) != OK:
        raise _GuestUnwinding()
    made = _regex_tests.get(key)
    if made is None:
        state = sre_parse.State()
        state.flags = flags
        state.str = _latin if b.is_text else b""
        node = sre_parse.SubPattern(state, [(getattr(sre_constants, op), value)])
        host = sre_compile.compile(node, flags)
        made = (host, regex_table(host, _latin if b.is_text else bytes(range(256))))
        if len(_regex_tests) > 2000:
            _regex_tests.clear()
        _regex_tests[key] = made
    number = len(b.hosts)
    b.hosts.append(made[0])
    b.tables.append(made[1])
    b.found[key] = number
    return number


cdef int64_t regex_combine(int64_t flags, int64_t add, int64_t remove):
    """The flags inside a group that sets some and clears others."""
    if add & REGEX_TYPES:
        flags &= ~REGEX_TYPES
    return (flags | add) & ~remove


cdef tuple regex_single(object items, int64_t flags):
    """(operator, value, flags) of a sequence that is one test of a character, or None."""
    while len(items) == 1:
        op, value = items[0]
        name = str(op)
        if name in _single_ops:
            return name, value, flags
        if name != "SUBPATTERN" or value[0] is not None:
            return None
        flags = regex_combine(flags, value[1], value[2])
        items = value[3]
    return None


cdef tuple regex_character(RegexBuilder b, tuple single):
    """Operator and operand of a test of one character."""
    name, value, flags = single
    if name == "ANY":
        return (R_ANY, 0) if flags & REGEX_DOTALL else (R_NOT_NEWLINE, 0)
    if name == "LITERAL" and not flags & REGEX_IGNORECASE:
        return R_CHAR, value
    return R_TEST, regex_make_test(b, name, value, flags)


cdef int64_t regex_bound(object high):
    return INT64_MAX if high is sre_constants.MAXREPEAT or high == sre_constants.MAXREPEAT else high


cdef int regex_emit(RegexBuilder b, object items, int64_t flags, int level) except -1:
    """Append the instructions of a sequence."""
    if level > REGEX_LEVELS:
        raise RecursionError("maximum recursion depth exceeded")
    for op, value in items:
        if meter_charge(b.vm, 60) != OK or heap_reserve(b.vm, 300) != OK:
            raise _GuestUnwinding()
        regex_emit_node(b, str(op), value, flags, level)
    return 0


cdef int regex_emit_node(RegexBuilder b, str name, object value, int64_t flags, int level) except -1:
    cdef list code = b.code
    cdef int64_t register, at
    if name in _single_ops:
        op, operand = regex_character(b, (name, value, flags))
        code.append(op)
        if op == R_CHAR or op == R_TEST:
            code.append(operand)
    elif name == "SUBPATTERN":
        group, add, remove, inner = value
        flags = regex_combine(flags, add, remove)
        if group is not None:
            code.extend((R_MARK, 2 * group - 2))
        regex_emit(b, inner, flags, level + 1)
        if group is not None:
            code.extend((R_MARK, 2 * group - 1))
    elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        regex_emit_repeat(b, name, value, flags, level)
    elif name == "BRANCH":
        regex_emit_branch(b, value[1], flags, level)
    elif name == "AT":
        regex_emit_place(b, str(value), flags)
    elif name in ("ASSERT", "ASSERT_NOT"):
        regex_emit_assert(b, name == "ASSERT_NOT", value[0], value[1], flags, level)
    elif name == "ATOMIC_GROUP":
        register = b.registers
        b.registers += 1
        code.extend((R_ATOMIC, register))
        regex_emit(b, value, flags, level + 1)
        code.extend((R_ATOMIC_END, register))
    elif name == "GROUPREF":
        if flags & REGEX_IGNORECASE:
            code.extend((R_GROUP_FOLD, 2 * value - 2, 0 if flags & 32 else 1))
        else:
            code.extend((R_GROUP, 2 * value - 2))
    elif name == "GROUPREF_EXISTS":
        group, yes, no = value
        code.extend((R_IF_GROUP, 2 * group - 2, 0))
        at = len(code) - 1
        regex_emit(b, yes, flags, level + 1)
        if no:
            code.extend((R_JUMP, 0))
            code[at] = len(code)
            at = len(code) - 1
            regex_emit(b, no, flags, level + 1)
        code[at] = len(code)
    elif name == "FAILURE":
        code.append(R_FAIL)
    else:
        raise NotImplementedError(f"unsupported operator {name} in a regular expression")
    return 0


cdef int regex_emit_branch(RegexBuilder b, object branches, int64_t flags, int level) except -1:
    cdef list code = b.code
    cdef list ends = []
    cdef int64_t at
    cdef Py_ssize_t i, n = len(branches)
    for i in range(n):
        at = -1
        if i + 1 < n:
            code.extend((R_BRANCH, 0))
            at = len(code) - 1
        regex_emit(b, branches[i], flags, level + 1)
        if at >= 0:
            code.extend((R_JUMP, 0))
            ends.append(len(code) - 1)
            code[at] = len(code)
    for end in ends:
        code[end] = len(code)
    return 0


cdef int regex_emit_repeat(RegexBuilder b, str name, tuple value, int64_t flags, int level) except -1:
    cdef list code = b.code
    cdef int64_t low = value[0], high = regex_bound(value[1])
    cdef int64_t register, jump, body
    single = regex_single(value[2], flags)
    if single is not None:
        op, operand = regex_character(b, single)
        code.extend((R_ONE, M_GREEDY if name == "MAX_REPEAT" else M_LAZY if name == "MIN_REPEAT" else M_POSSESSIVE,
                     op, operand, low, high))
        return 0
    register = b.registers
    b.registers += 3
    code.extend((R_INIT, register, R_JUMP, 0))
    jump = len(code) - 1
    if name == "MIN_REPEAT":
        code.extend((R_LAZY_MORE, register, high, 0))
    body = len(code)
    if name == "MIN_REPEAT":
        code[body - 1] = body
    regex_emit(b, value[2], flags, level + 1)
    if name == "POSSESSIVE_REPEAT":
        code.extend((R_OWN_END, register))
    code[jump] = len(code)
    if name == "MAX_REPEAT":
        code.extend((R_LOOP, register, low, high, body))
    elif name == "MIN_REPEAT":
        code.extend((R_LAZY, register, low, high, body, body - 4))
    else:
        code.extend((R_OWN, register, low, high, body))
    return 0


cdef int regex_emit_place(RegexBuilder b, str name, int64_t flags) except -1:
    cdef int64_t test = 0
    cdef bint multiline = flags & REGEX_MULTILINE
    if name == "AT_BEGINNING":
        place = P_BEGIN_LINE if multiline else P_BEGIN
    elif name == "AT_BEGINNING_STRING":
        place = P_BEGIN
    elif name == "AT_END":
        place = P_END_LINE if multiline else P_END
    elif name == "AT_END_STRING":
        place = P_END_STRING
    elif name in ("AT_BOUNDARY", "AT_NON_BOUNDARY"):
        place = P_BOUNDARY if name == "AT_BOUNDARY" else P_NOT_BOUNDARY
        test = regex_make_test(b, "IN", [(sre_constants.CATEGORY, sre_constants.CATEGORY_WORD)],
                               flags & ~REGEX_IGNORECASE)
    else:
        raise NotImplementedError(f"unsupported place {name} in a regular expression")
    b.code.extend((R_AT, place, test))
    return 0


cdef int regex_emit_assert(RegexBuilder b, bint negative, object direction, object inner, int64_t flags,
                           int level) except -1:
    cdef list code = b.code
    cdef int64_t register = b.registers, back = 0, at
    b.registers += 2
    if direction < 0:
        back = inner.getwidth()[0]
    if negative:
        code.extend((R_NOT, register, back, 0))
        at = len(code) - 1
        regex_emit(b, inner, flags, level + 1)
        code.extend((R_NOT_END, register))
        code[at] = len(code)
    else:
        code.extend((R_AHEAD, register, back))
        regex_emit(b, inner, flags, level + 1)
        code.extend((R_AHEAD_END, register))
    return 0


cdef int regex_first(RegexBuilder b, object items, int64_t flags, list table, int level) except -2:
    """Add to the table what a sequence may begin with (item 256: anything beyond Latin-1). 1: it begins
    with one of these; 0: or it matches nothing; -1: that can't be told."""
    cdef int found, all_found
    for op, value in items:
        name = str(op)
        if name in _single_ops:
            op, operand = regex_character(b, (name, value, flags))
            if op == R_CHAR:
                table[operand if operand < 256 else 256] = 1
            elif op == R_TEST:
                low = b.tables[operand]
                for i in range(256):
                    if low[i]:
                        table[i] = 1
                table[256] = 1
            else:
                return -1
            return 1
        found = 0
        if name == "SUBPATTERN":
            found = regex_first(b, value[3], regex_combine(flags, value[1], value[2]), table, level + 1)
        elif name == "ATOMIC_GROUP":
            found = regex_first(b, value, flags, table, level + 1)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            found = regex_first(b, value[2], flags, table, level + 1)
            if value[0] == 0 and found > 0:
                found = 0
        elif name == "BRANCH":
            found = 1
            for branch in value[1]:
                all_found = regex_first(b, branch, flags, table, level + 1)
                if all_found < found:
                    found = all_found
        elif name not in ("AT", "ASSERT", "ASSERT_NOT"):
            return -1
        if found != 0:
            return found
    return 0


cdef RegexProgram regex_build(VM vm, object tree, int64_t flags, bint is_text, int64_t n_groups):
    """The program of a parsed pattern. Raises."""
    cdef RegexBuilder b = RegexBuilder.__new__(RegexBuilder)
    cdef RegexProgram p = RegexProgram.__new__(RegexProgram)
    cdef int64_t i
    b.vm = vm
    b.code = []
    b.hosts = []
    b.tables = []
    b.found = {}
    b.is_text = is_text
    b.registers = 2 * n_groups + 1
    regex_emit(b, tree, flags, 0)
    b.code.append(R_SUCCESS)
    table = [0] * 257
    p.first = -1
    if regex_first(b, tree, flags, table, 0) == 1 and 0 in table:
        p.first_beyond = table[256]
        p.first = len(b.tables)
        b.tables.append(bytes(table[:256]))
    p.n_code = len(b.code)
    p.n_tests = len(b.tables)
    p.code = <int64_t*>malloc((p.n_code + 1) * sizeof(int64_t))
    p.tests = <RegexTest*>malloc((p.n_tests + 1) * sizeof(RegexTest))
    if p.code == NULL or p.tests == NULL:
        raise MemoryError()
    for i in range(p.n_code):
        p.code[i] = b.code[i]
    for i in range(p.n_tests):
        memcpy(p.tests[i].low, PyBytes_AS_STRING(<PyObject*>b.tables[i]), 256)
        p.tests[i].page_number = -1
    p.hosts = b.hosts
    p.pages = {}
    p.n_groups = n_groups
    p.n_registers = b.registers
    p.is_text = is_text
    p.is_anchored = p.n_code > 1 and p.code[0] == R_AT and p.code[1] == P_BEGIN
    return p
