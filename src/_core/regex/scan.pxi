# Patterns, and scanning a text with them. Two engines behind one surface.
#
# The host's engine is fast but can't be interrupted: it runs a search only when stdlib/regex_price.py
# bounds its steps by RE_FREE, about a millisecond, which is charged before. Everything else (a long
# text, repeats that nest ambiguously) goes to the machine in regex/match.pxi, which charges each step.
# So does what matches at one place of a text that is not short.
# The choice depends on the pattern, the text and the place alone, so fuel is the same everywhere. Patterns and
# matches are closed types of ours; the host's objects never leave this file.

import re as _re
import sys as _sys

cdef str _byteorder = _sys.byteorder

cdef object regex_analyse = None
cdef enum:
    RE_KEPT = 200            # patterns that the process keeps ...
    RE_KEPT_LENGTH = 200     # ... of those shorter than this

cdef dict _regex_cache = {}          # (source, flags, type) -> what _regex_parsed gives: constants

def register_regex(analyse):
    """analyse(tree, flags, is_text) gives the Price of a parsed pattern."""
    global regex_analyse
    regex_analyse = analyse
    _regex_cache.clear()


cdef enum:
    RE_FREE = 400000             # steps of the host's engine
    RE_SHORT = 100               # characters of a text that is looked through for its runs at every match
    RE_PATTERN_MAX = 30000       # characters of a pattern, or of a replacement with escapes

cdef enum RegexCall:
    RE_MATCH = 0
    RE_SEARCH = 1
    RE_FULLMATCH = 2
    RE_FINDALL = 3
    RE_FINDITER = 4
    RE_SPLIT = 5
    RE_SUB = 6
    RE_SUBN = 7
    RE_COMPILE = 8


@cython.final
cdef class RegexPattern:
    """A compiled pattern and its price; tables: masks as 257 bytes, for scanning."""
    cdef object source, tree, price, host      # host: the host's pattern, None until it is needed
    cdef RegexProgram program                  # None until it is needed
    cdef int64_t flags, n_groups
    cdef dict names                            # of groups -> number
    cdef list ambiguous, plain, exponential
    cdef bint is_text
    cdef int64_t serial


@cython.final
cdef class RegexMatch:
    cdef RegexPattern pattern
    cdef object text
    cdef object spans            # bytes: begin and end of each group as int64, -1 where it has none
    cdef int64_t position, end_position
    cdef int64_t last            # group that closed last, -1: none
    cdef int64_t serial


@cython.final
cdef class RegexScan:
    """A search that goes on where the last match ended: finditer, and what scans a text of its own."""
    cdef RegexPattern pattern
    cdef object text
    cdef object host             # the host's scanner, or None: the machine
    cdef int64_t position, end_position
    cdef RegexState state
    cdef int64_t at
    cdef bint must_advance
    cdef int64_t serial

    def __dealloc__(self):
        PyMem_Free(self.state.stack)
        PyMem_Free(self.state.registers)


cdef Class cls_RegexPattern = builtin_class("Pattern", cls_object, LAYOUT_OTHER, RegexPattern, CLASS_FINAL, "re")
cdef Class cls_RegexMatch = builtin_class("Match", cls_object, LAYOUT_OTHER, RegexMatch, CLASS_FINAL, "re")
cdef Class cls_RegexScan = builtin_class("SRE_Scanner", cls_object, LAYOUT_OTHER, RegexScan, CLASS_FINAL, "_sre")
cdef PyTypeObject* type_RegexPattern = <PyTypeObject*>RegexPattern
cdef PyTypeObject* type_RegexMatch = <PyTypeObject*>RegexMatch
cdef PyTypeObject* type_RegexScan = <PyTypeObject*>RegexScan
cdef Class exc_RegexError = builtin_class("error", exc_Exception, LAYOUT_EXCEPTION, None, CLASS_EXCEPTION, "re")
if PY_VERSION >= 0x030D0000:
    exc_RegexError.name = exc_RegexError.qualname = "PatternError"
host_exception_classes[_re.error] = exc_RegexError


cdef bytes mask_table(object mask):
    return bytes([1 if mask >> code & 1 else 0 for code in range(257)])


cdef int64_t longest_run(object text, bytes table) except -1:
    """The longest run of characters that the table has."""
    cdef const char* t = table
    cdef Py_ssize_t i, n = len(text)
    cdef int64_t run = 0, best = 0
    cdef int kind
    cdef void* data
    cdef const char* raw
    cdef Py_UCS4 c
    if type(text) is str:
        kind = PyUnicode_KIND(<PyObject*>text)
        data = PyUnicode_DATA(<PyObject*>text)
        for i in range(n):
            c = PyUnicode_READ(kind, data, i)
            if t[c if c < 256 else 256]:
                run += 1
                if run > best:
                    best = run
            else:
                run = 0
        return best
    raw = text
    for i in range(n):
        if t[<unsigned char>raw[i]]:
            run += 1
            if run > best:
                best = run
        else:
            run = 0
    return best


cdef int regex_depth(object source) except -1:
    """How deep groups may nest at most: the host's parser recurses on it."""
    cdef int depth = 0, deepest = 0
    cdef bint escaped = False
    for c in source:
        if escaped:
            escaped = False
        elif c == "\\" or c == 92:
            escaped = True
        elif c == "(" or c == 40:
            depth += 1
            if depth > deepest:
                deepest = depth
        elif depth and (c == ")" or c == 41):
            depth -= 1
    return deepest


cdef RegexPattern regex_compile(VM vm, object source, object flags):
    """The compiled pattern, from the run's cache. Raises."""
    cdef RegexPattern p
    cdef int64_t work
    cache = vm.state.get("re")
    if cache is None:
        cache = vm.state["re"] = {}
    key = (source, flags, type(source))
    found = cache.get(key)
    if found is not None:
        return <RegexPattern>found
    if meter_charge(vm, 1000 + 300 * <int64_t>len(source)) != OK or heap_reserve(vm, 1000 + 100 * <int64_t>len(source)) != OK:
        raise _GuestUnwinding()
    if len(source) > RE_PATTERN_MAX:
        raise OverflowError("regular expression is too large")
    if len(source) > REGEX_LEVELS and regex_depth(source) > REGEX_LEVELS:
        raise RecursionError("maximum recursion depth exceeded")
    # What the process keeps is the host's; what it does not keep is the run's.
    tree, price, total_flags, n_groups, names = (
        heap_made_outside(_regex_parsed, (source, flags)) if len(source) < RE_KEPT_LENGTH
        else _regex_parsed((source, flags)))
    p = RegexPattern.__new__(RegexPattern)
    p.source = source
    p.tree = tree
    p.price = price
    p.flags = total_flags
    p.n_groups = n_groups
    p.names = names
    p.is_text = type(source) is str
    p.ambiguous = [mask_table(mask) for mask in price.ambiguous]
    p.plain = [mask_table(mask) for mask in price.plain]
    p.exponential = [mask_table(mask) for mask in price.exponential_masks]
    if len(cache) < 500:
        cache[key] = p
    return p


cdef object _regex_parsed(object what):
    """Tree, price, flags, number of groups and their names; parsed once per process. Raises the host's
    error."""
    import warnings

    source, flags = what
    if len(source) < RE_KEPT_LENGTH:
        source = host_copy(source)
    key = (source, flags, type(source))
    found = _regex_cache.get(key)
    if found is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = sre_parse.parse(source, flags & ~REGEX_DEBUG)
        total = int(flags) | int(tree.state.flags)
        price = regex_analyse(tree, total, type(source) is str)
        if price.is_variable_behind:
            raise _re.error("look-behind requires fixed-width pattern")
        found = (tree, price, total, tree.state.groups - 1, dict(tree.state.groupdict))
        if len(_regex_cache) > RE_KEPT:
            _regex_cache.clear()
        if len(source) < RE_KEPT_LENGTH:
            _regex_cache[key] = found
    return found


cdef dict _regex_hosts = {}          # (source, flags, type) -> the host's pattern: constants


cdef object _regex_compiled(object what):
    """The host's pattern, compiled once per process."""
    import warnings

    source, flags = what
    if len(source) < RE_KEPT_LENGTH:
        source = host_copy(source)
    key = (source, flags, type(source))
    host = _regex_hosts.get(key)
    if host is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            host = _re.compile(source, flags & ~REGEX_DEBUG)
        if len(_regex_hosts) > RE_KEPT:
            _regex_hosts.clear()
        if len(source) < RE_KEPT_LENGTH:
            _regex_hosts[key] = host
    return host


cdef int regex_need_host(VM vm, RegexPattern p) except -1:
    """Have the host compile the pattern. OK or TRAPPED."""
    if p.host is None:
        if meter_charge(vm, 2000 + 200 * <int64_t>p.price.nodes + <int64_t>p.price.work) != OK:
            return TRAPPED
        what = (p.source, p.flags)
        p.host = heap_made_outside(_regex_compiled, what) if len(p.source) < RE_KEPT_LENGTH else _regex_compiled(what)
    return OK


cdef int regex_need_program(VM vm, RegexPattern p) except -1:
    if p.program is None:
        p.program = regex_build(vm, p.tree, p.flags, p.is_text, p.n_groups)
    return OK


cdef int regex_choose(VM vm, RegexPattern p, object text, bint searches, bint* by_host) except -1:
    """Which engine runs p over the text? The host's is charged here. OK or TRAPPED."""
    cdef double steps, n = len(text)
    cdef double longest = 0
    cdef int64_t run
    by_host[0] = False
    if p.price.work > 200000 or n > 100000:
        return regex_need_program(vm, p)
    if meter_charge(vm, 10 + <int64_t>(n * (1 + len(p.ambiguous) + len(p.plain) + len(p.exponential)) / 4)) != OK:
        return TRAPPED
    steps = n + 1 if searches and not p.price.is_anchored else 1
    for table in p.ambiguous:
        steps *= longest_run(text, table) + 1
    for table in p.plain:
        run = longest_run(text, table)
        if run > longest:
            longest = run
    if p.exponential:
        for table in p.exponential:
            run = longest_run(text, table)
            if run > 40:
                run = 40
            steps *= <double>(<int64_t>1 << run)
    steps *= longest + 1
    steps += n
    steps *= p.price.weight
    if steps > RE_FREE:
        return regex_need_program(vm, p)
    by_host[0] = True
    if meter_charge(vm, <int64_t>(steps / 16)) != OK:
        return TRAPPED
    return regex_need_host(vm, p)


# ---- scanning

cdef RegexScan regex_scan(VM vm, RegexPattern p, object text, int64_t start, int64_t end, bint searches):
    """A scan of text[start:end], its engine chosen. Raises."""
    cdef RegexScan scan = RegexScan.__new__(RegexScan)
    cdef int64_t n = len(text)
    cdef bint by_host
    if n > RE_SHORT and (start > 0 or not searches):
        # Programs that take a text apart match at one place after the other: looking through all of it
        # each time would take the square of its length.
        by_host = False
        if regex_need_program(vm, p) != OK:
            raise _GuestUnwinding()
    elif regex_choose(vm, p, text, searches, &by_host) != OK:
        raise _GuestUnwinding()
    scan.pattern = p
    scan.text = text
    scan.position = scan.at = 0 if start < 0 else n if start > n else start
    scan.end_position = 0 if end < 0 else n if end > n else end
    heap_note(vm, 300)
    if by_host:
        scan.host = p.host.scanner(text, scan.position, scan.end_position)
        return scan
    if heap_reserve(vm, 8 * (p.program.n_registers + 1)) != OK:
        raise _GuestUnwinding()
    scan.state.registers = <int64_t*>PyMem_Malloc((p.program.n_registers + 1) * sizeof(int64_t))
    if scan.state.registers == NULL:
        raise MemoryError()
    memset(scan.state.registers, 0, p.program.n_registers * sizeof(int64_t))
    if p.is_text:
        scan.state.kind = PyUnicode_KIND(<PyObject*>text)
        scan.state.data = PyUnicode_DATA(<PyObject*>text)
    else:
        scan.state.kind = 1
        scan.state.data = <const void*>PyBytes_AS_STRING(<PyObject*>text)
    scan.state.end = scan.end_position
    return scan


cdef object match_spans(const int64_t* spans, int64_t n):
    """n pairs of positions as bytes; spans NULL: to be filled in. Raises."""
    cdef PyObject* made = PyBytes_FromStringAndSize(<const char*>spans, 16 * n)
    if made == NULL:
        raise MemoryError()
    found = <object>made
    Py_DECREF(made)
    return found


cdef RegexMatch regex_host_match(RegexScan scan, object host):
    """A match of the host's engine as ours."""
    cdef RegexMatch m = RegexMatch.__new__(RegexMatch)
    cdef int64_t room[20]
    cdef int64_t i
    cdef int64_t n = scan.pattern.n_groups + 1
    m.pattern = scan.pattern
    m.text = scan.text
    m.position = scan.position
    m.end_position = scan.end_position
    last = host.lastindex
    m.last = -1 if last is None else last
    if n <= 10:
        for i in range(n):
            room[2 * i], room[2 * i + 1] = host.span(i)
        m.spans = match_spans(room, n)
    else:
        m.spans = b"".join([(<int64_t>at).to_bytes(8, _byteorder, signed=True) for span in host.regs for at in span])
    return m


cdef RegexMatch regex_own_match(VM vm, RegexScan scan):
    """What the machine found."""
    cdef RegexMatch m = RegexMatch.__new__(RegexMatch)
    cdef int64_t n = scan.pattern.n_groups
    cdef int64_t* spans
    cdef int64_t i
    m.pattern = scan.pattern
    m.text = scan.text
    m.position = scan.position
    m.end_position = scan.end_position
    m.last = scan.state.registers[2 * n]
    m.spans = match_spans(NULL, n + 1)
    spans = <int64_t*>PyBytes_AS_STRING(<PyObject*>m.spans)
    spans[0] = scan.state.start
    spans[1] = scan.state.match_end
    for i in range(n):
        if scan.state.registers[2 * i] < 0 or scan.state.registers[2 * i + 1] < scan.state.registers[2 * i]:
            spans[2 * i + 2] = spans[2 * i + 3] = -1
        else:
            spans[2 * i + 2] = scan.state.registers[2 * i]
            spans[2 * i + 3] = scan.state.registers[2 * i + 1]
    return m


cdef object regex_next(VM vm, RegexScan scan, int what):
    """The next match (RE_SEARCH, RE_MATCH: right where the last one ended, RE_FULLMATCH) or None.
    Raises."""
    cdef int found
    if meter_charge(vm, 12 + (scan.pattern.n_groups >> 1)) != OK or heap_reserve(vm, 180 + 16 * scan.pattern.n_groups) != OK:
        raise _GuestUnwinding()
    if scan.host is not None:
        if what == RE_FULLMATCH:
            host = scan.pattern.host.fullmatch(scan.text, scan.position, scan.end_position)
        else:
            host = scan.host.search() if what == RE_SEARCH else scan.host.match()
        return None if host is None else regex_host_match(scan, host)
    if scan.at > scan.end_position:
        return None
    scan.state.match_all = what == RE_FULLMATCH
    scan.state.must_advance = scan.must_advance
    found = regex_search(vm, scan.pattern.program, &scan.state, scan.at, what != RE_SEARCH)
    if scan.state.capacity > 1000:
        PyMem_Free(scan.state.stack)
        scan.state.stack = NULL
        scan.state.capacity = 0
    if found < 0:
        raise _GuestUnwinding()
    if found == 0:
        # A scan that has found nothing is over.
        scan.at = scan.end_position + 1
        return None
    scan.must_advance = scan.state.match_end == scan.state.start
    scan.at = scan.state.match_end
    return regex_own_match(vm, scan)


cdef object regex_piece(VM vm, object text, int64_t begin, int64_t end):
    """text[begin:end], charged. Raises."""
    if end - begin > 512:
        size = text_size(<PyObject*>text) // (len(text) + 1) * (end - begin)
        if meter_charge(vm, (end - begin) >> 5) != OK or heap_reserve(vm, size) != OK:
            raise _GuestUnwinding()
    else:
        heap_note(vm, 60 + end - begin)
    return text[begin:end]


cdef int64_t span_at(RegexMatch m, int64_t i) noexcept:
    """Begin (even) or end (odd) of group i // 2."""
    return (<int64_t*>PyBytes_AS_STRING(<PyObject*>m.spans))[i]


cdef object match_piece(VM vm, RegexMatch m, int64_t group, object default):
    """The text of a group, or the default. Raises."""
    if span_at(m, 2 * group) < 0:
        return default
    return regex_piece(vm, m.text, span_at(m, 2 * group), span_at(m, 2 * group + 1))


cdef object match_item(VM vm, RegexMatch m, object default):
    """What findall gives for a match: all of it, its one group, or a tuple of its groups. Raises."""
    cdef int64_t i, n = m.pattern.n_groups
    if n <= 1:
        return match_piece(vm, m, n, default)
    return tuple([match_piece(vm, m, i, default) for i in range(1, n + 1)])


cdef list regex_findall(VM vm, RegexScan scan):
    cdef list found = []
    cdef object empty = "" if scan.pattern.is_text else b""
    while True:
        m = regex_next(vm, scan, RE_SEARCH)
        if m is None:
            return found
        found.append(match_item(vm, <RegexMatch>m, empty))


cdef list regex_split(VM vm, RegexScan scan, int64_t limit):
    cdef list pieces = []
    cdef int64_t i, at = 0, made = 0
    while limit == 0 or made < limit:
        m = regex_next(vm, scan, RE_SEARCH)
        if m is None:
            break
        made += 1
        pieces.append(regex_piece(vm, scan.text, at, span_at(<RegexMatch>m, 0)))
        for i in range(1, scan.pattern.n_groups + 1):
            pieces.append(match_piece(vm, <RegexMatch>m, i, None))
        at = span_at(<RegexMatch>m, 1)
    pieces.append(regex_piece(vm, scan.text, at, len(scan.text)))
    return pieces
