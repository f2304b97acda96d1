# Frames as guests see them: where a call stands, what its code is called, which variables it has and who
# called it. A description: variables are copied on request, and nothing can be changed through it. Frames
# of library code tell no variables. `f_builtins`, and ways to run or alter a frame, do not exist.

cdef int frame_of_level(VM vm, int32_t level, Value* out) except -1:
    """out = the frame of the call at that level."""
    cdef GuestFrame made = GuestFrame.__new__(GuestFrame)
    cdef Frame* frame = &vm.frames[level]
    made.function = <Function>frame.function
    made.code = made.function.code
    made.generator = <Generator>frame.generator if frame.generator != NULL else None
    made.level = level
    made.base = frame.base
    made.index = frame.pc - 1 - made.code.code
    heap_note(vm, 100)
    set_obj(out, <PyObject*>made)
    return OK


cdef int frame_of_generator(VM vm, Generator g, Value* out) except -1:
    """out = the frame of a generator, None when it is finished."""
    cdef GuestFrame made
    cdef int32_t i
    if g.state == GEN_FINISHED or g.window == NULL or g.function is None:
        set_none(out)
        return OK
    if g.state == GEN_RUNNING:
        if meter_charge(vm, vm.fp + 1) != OK:
            return TRAPPED
        for i in range(vm.fp, -1, -1):
            if vm.frames[i].generator == <PyObject*>g:
                return frame_of_level(vm, i, out)
    made = GuestFrame.__new__(GuestFrame)
    made.function = g.function
    made.code = g.function.code
    made.generator = g
    made.level = -1
    made.index = g.pc - 1 - made.code.code
    heap_note(vm, 100)
    set_obj(out, <PyObject*>made)
    return OK


cdef bint frame_goes_on(VM vm, GuestFrame f) noexcept:
    """Is its call, as far as can be told, still at its level?"""
    return (0 <= f.level <= vm.fp and vm.frames[f.level].function == <PyObject*>f.function
            and vm.frames[f.level].base == f.base)


cdef Py_ssize_t frame_index(VM vm, GuestFrame f) noexcept:
    """The instruction where it stands."""
    if frame_goes_on(vm, f):
        return vm.frames[f.level].pc - 1 - f.code.code
    if f.generator is not None and f.generator.state != GEN_FINISHED and f.generator.window != NULL:
        return f.generator.pc - 1 - f.code.code
    return f.index


cdef Module frame_module(VM vm, GuestFrame f):
    """The module of its function; of a traceback's, the one that has its file."""
    cdef Module m
    if f.function is not None:
        return f.function.module
    for m in list(vm.modules.values()):
        if type(m.source) is Program and (<Program>m.source).filename == f.code.filename:
            return m
    return vm.main


cdef object frame_variables(VM vm, GuestFrame f):
    """f_locals"""
    if f.code.flags & CODE_MODULE and not f.code.flags & CODE_NAMESPACE:
        return frame_globals(vm, f)
    if f.function is None or is_library(f.function.module):
        return {}
    if frame_goes_on(vm, f):
        return frame_locals(vm, f.function, f.base)
    if f.generator is not None and f.generator.window != NULL and f.generator.n_window >= f.code.n_variables:
        return frame_locals(vm, f.function, f.generator.window)
    return {}


cdef object frame_globals(VM vm, GuestFrame f):
    """f_globals: as globals() gives them; of library code, its name alone."""
    cdef Module m = frame_module(vm, f)
    if is_library(m) or f.code.filename.startswith("<library>"):
        return {"__name__": m.name}
    return module_dict(vm, m)


cdef int lib_frame_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef GuestFrame f
    cdef int64_t size
    if args[0].tag != OBJ or type(<object>args[0].u.o) is not GuestFrame:
        return fail_receiver(vm, native, &args[0])
    f = <GuestFrame>args[0].u.o
    name = native.name
    try:
        if name == "f_code":
            set_object(out, code_told(vm, f.code, frame_module(vm, f)))
        elif name == "f_lineno":
            index = frame_index(vm, f)
            set_int(out, f.code.first_line if index < 0 else code_position(f.code, index)[0])
        elif name == "f_lasti":
            index = frame_index(vm, f)
            set_int(out, -1 if index < 0 else (index & (CALLEE_POSITION - 1)) * 2)
        elif name == "f_back":
            if frame_goes_on(vm, f) and f.level > 0:
                return frame_of_level(vm, f.level - 1, out)
            set_none(out)
        else:
            size = len(f.code.local_names)
            if meter_charge(vm, 4 * size) != OK or heap_reserve(vm, 200 + 100 * size) != OK:
                return TRAPPED
            set_object(out, frame_variables(vm, f) if name == "f_locals" else frame_globals(vm, f))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_frame_clear(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """frame.clear(): there is nothing that it holds."""
    set_none(out)
    return OK


cdef int lib_getframe(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """sys._getframe(depth=0)"""
    cdef int64_t depth = 0
    cdef int status
    if n and args[0].tag != UNSET:
        status = arg_index(vm, &args[0], &depth, exc_OverflowError)
        if status != OK:
            return status
    if depth > vm.fp:
        return fail(vm, exc_ValueError, "call stack is not deep enough")
    try:
        return frame_of_level(vm, vm.fp - <int32_t>(depth if depth > 0 else 0), out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_generator_frame(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """gi_frame, cr_frame, ag_frame"""
    if not is_type(&args[0], type_Generator):
        return fail_receiver(vm, native, &args[0])
    try:
        return frame_of_generator(vm, <Generator>args[0].u.o, out)
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_traceback_frame(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """tb_frame"""
    cdef Traceback tb = traceback_of(vm, native, &args[0])
    cdef GuestFrame made
    if tb is None:
        return RAISED
    try:
        code, index = tb.entries[len(tb.entries) - 1 - tb.position]
        if tb.position == 0 and (<Function>vm.frames[vm.fp].function).code is code:
            # The outermost call is the one that has caught it, and goes on.
            return frame_of_level(vm, vm.fp, out)
        made = GuestFrame.__new__(GuestFrame)
        made.level = -1
        made.code = <Code?>code
        made.index = index
        heap_note(vm, 100)
        set_obj(out, <PyObject*>made)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_cr_origin(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """cr_origin: nobody can ask for origins to be kept."""
    set_none(out)
    return OK


for _name in ("f_code", "f_lineno", "f_lasti", "f_back", "f_locals", "f_globals"):
    row("frame", _name, lib_frame_get, "self, /", 4, NATIVE_GETTER, None, cls_frame)
row("frame", "clear", lib_frame_clear, "self, /", 1, -1, None, cls_frame)
row("sys", "_getframe", lib_getframe, "depth=0, /", 6)
row("generator", "gi_frame", lib_generator_frame, "self, /", 4, NATIVE_GETTER, None, cls_generator)
row("coroutine", "cr_frame", lib_generator_frame, "self, /", 4, NATIVE_GETTER, None, cls_coroutine)
row("coroutine", "cr_origin", lib_cr_origin, "self, /", 1, NATIVE_GETTER, None, cls_coroutine)
row("async_generator", "ag_frame", lib_generator_frame, "self, /", 4, NATIVE_GETTER, None, cls_async_generator)
row("traceback", "tb_frame", lib_traceback_frame, "self, /", 4, NATIVE_GETTER, None, cls_traceback)
