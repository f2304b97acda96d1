# Tracebacks as guests see them: lines and names, never frames.
#
# A Traceback holds the entries of an exception, innermost first, and how many of the outer ones it
# leaves out: `tb_next` is the same list with one more left out. Texts of source lines come from the
# programs of the run, which are split into lines once and kept with the VM.

cdef enum:
    TRACEBACK_LINES = 60     # of one expression, at most
    TRACEBACK_LINE = 4000    # characters of one line


cdef Traceback traceback_of(VM vm, Native native, const Value* v):
    if v.tag == OBJ and type(<object>v.u.o) is Traceback:
        return <Traceback>v.u.o
    fail_receiver(vm, native, v)
    return None


cdef int lib_traceback_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """tb_lineno, tb_next, tb_lasti."""
    cdef Traceback tb = traceback_of(vm, native, &args[0])
    cdef Traceback made
    cdef Py_ssize_t here
    if tb is None:
        return RAISED
    try:
        here = len(tb.entries) - 1 - tb.position
        if native.name == "tb_next":
            if here < 1:
                set_none(out)
                return OK
            made = Traceback.__new__(Traceback)
            made.entries = tb.entries
            made.position = tb.position + 1
            heap_note(vm, 64)
            set_obj(out, <PyObject*>made)
            return OK
        code, index = tb.entries[here]
        set_int(out, (index & (CALLEE_POSITION - 1)) * 2 if native.name == "tb_lasti" else code_position(code, index)[0])
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef list source_lines(VM vm, object filename):
    """The lines of a program of this run, [] if there is none. Raises."""
    cdef dict known = vm.state.setdefault("source lines", {})
    cdef Module m
    lines = known.get(filename)
    if lines is not None:
        return lines
    lines = []
    for m in list(vm.modules.values()):
        if type(m.source) is Program and (<Program>m.source).filename == filename:
            text = (<Program>m.source).source
            if meter_charge(vm, len(text) >> 3) != OK or heap_reserve(vm, 2 * <int64_t>len(text) + 60 * <int64_t>text.count("\n")) != OK:
                raise _GuestUnwinding()
            lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            break
    known[filename] = lines
    return lines


cdef int lib_traceback_frames(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_frames(tb): (file, line, end line, column, end column, function, source lines), outermost first."""
    cdef Traceback tb
    cdef Py_ssize_t i
    try:
        if args[0].tag == NONE:
            found = []
            set_obj(out, <PyObject*>found)
            return OK
        tb = traceback_of(vm, native, &args[0])
        if tb is None:
            return RAISED
        found = []
        for i in range(len(tb.entries) - 1 - tb.position, -1, -1):
            code, index = tb.entries[i]
            line, end_line, column, end_column = code_position(code, index)
            lines = source_lines(vm, (<Code>code).filename)
            last = line if end_line is None else min(end_line, line + TRACEBACK_LINES)
            texts = [one[:TRACEBACK_LINE] for one in lines[line - 1:last]]
            size = sum([len(one) for one in texts])
            if meter_charge(vm, 30 + size // 8) != OK or heap_reserve(vm, 400 + size) != OK:
                return TRAPPED
            found.append(((<Code>code).filename, line, end_line, column, end_column, (<Code>code).name, texts))
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_traceback_stack(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_stack(): a traceback of the calls that go on, without those of the module that asks."""
    cdef Traceback made
    cdef Function f
    cdef object asking
    cdef Py_ssize_t i
    try:
        if meter_charge(vm, 4 * <int64_t>(vm.fp + 1)) != OK or heap_reserve(vm, 120 * <int64_t>(vm.fp + 1)) != OK:
            return TRAPPED
        made = Traceback.__new__(Traceback)
        made.entries = []
        asking = running_module(vm)
        for i in range(vm.fp, -1, -1):
            f = <Function>vm.frames[i].function
            if f.module is asking:
                continue
            asking = None
            made.entries.append((f.code, vm.frames[i].pc - 1 - f.code.code))
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_loaded_module(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_loaded_module(name): a module that the run has imported, or None."""
    try:
        name = as_object(&args[0])
        found = None
        if type(name) is str and not (name in library_specs and library_specs[name].is_internal):
            found = vm.modules.get(name)
        set_any(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


for _name in ("tb_lineno", "tb_next", "tb_lasti"):
    row("traceback", _name, lib_traceback_get, "self, /", 1, NATIVE_GETTER, None, cls_traceback)
row("traceback module", "_frames", lib_traceback_frames, "tb, /", 5)
row("traceback module", "_stack", lib_traceback_stack, "", 5)
row("unittest", "_loaded_module", lib_loaded_module, "name, /", 2)


# ---- where a warning comes from

cdef int warning_place(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_place(level): (file name, line, module, function) of the code `level` calls above the caller."""
    cdef int64_t level
    cdef int32_t i
    cdef Function f
    if arg_index(vm, &args[0], &level, exc_OverflowError) != OK:
        return failed(vm)
    try:
        i = vm.fp - <int32_t>(level if 0 <= level <= vm.fp else vm.fp)
        f = <Function>vm.frames[i].function
        found = (f.code.filename, code_position(f.code, vm.frames[i].pc - 1 - f.code.code)[0], f.module.name, f.code.name)
        if level > vm.fp:
            found = ("sys", 1, "sys", "<module>")
        set_obj(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int warning_line(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_source_line(file name, number): that line of a program of this run, or ''."""
    try:
        filename, number = as_object(&args[0]), as_object(&args[1])
        lines = source_lines(vm, filename) if type(filename) is str and type(number) is int else []
        text = lines[number - 1][:TRACEBACK_LINE] if 0 < number <= len(lines) else ""
        set_obj(out, <PyObject*>text)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int inspect_lines(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_source_lines(file name): the lines of a program of this run, [] if there is none or it is the
    library's."""
    try:
        filename = as_object(&args[0])
        lines = []
        if type(filename) is str and not filename.startswith("<library>"):
            lines = source_lines(vm, filename)
        if meter_charge(vm, len(lines)) != OK or heap_reserve(vm, 8 * <int64_t>len(lines)) != OK:
            return TRAPPED
        lines = list(lines)
        set_obj(out, <PyObject*>lines)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int inspect_module_file(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_module_file(name): the file of a module of the program, or None."""
    cdef Module m
    try:
        found = vm.modules.get(as_object(&args[0]))
        m = found if type(found) is Module else None
        if m is None or is_library(m) or type(m.source) is not Program:
            set_none(out)
        else:
            set_object(out, (<Program>m.source).filename)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("inspect", "_module_file", inspect_module_file, "name, /", 4)
row("inspect", "_source_lines", inspect_lines, "filename, /", 10)
row("warnings", "_place", warning_place, "level, /", 10)
row("warnings", "_source_line", warning_line, "filename, number, /", 10)
