# Strands: the frames of a guest's thread, which take turns with those of the others.
#
# A strand is what a generator is, of several frames: resuming copies its registers and frames onto the
# stack above the running frame, and it goes on until it pauses, ends or fails; pausing copies them back.
# Who runs when is decided by guest code (the library's `threading`), so it is the same in every run.
#
# A strand can only pause where all its frames are of one loop: the call of `_pause` is seen by the loop
# itself, by its role, and left to the plain native, which refuses, where a native called guest code in
# between.

cdef enum:
    PAUSED = 5               # a Status of the loop: the strand's frames stand on the stack

@cython.final
@cython.trashcan(True)
cdef class Strand:
    cdef object function, argument  # what it begins with
    cdef int state              # a GeneratorState
    cdef int c_depth            # how deep natives are nested where its frames run
    cdef Value* values          # its part of the stack while it is suspended
    cdef Frame* frames          # likewise; `base` and `top` count from `values`
    cdef Py_ssize_t n_values
    cdef int32_t n_frames
    cdef PyObject* handled      # owned: what it handles
    cdef PyObject* next         # borrowed: the next suspended strand of the run
    cdef PyObject** link        # what points to this one in that list; NULL outside of it

    def __dealloc__(self):
        strand_drop(<PyObject*>self)

cdef Class cls_strand = builtin_class("strand", cls_object, LAYOUT_OTHER, Strand, CLASS_FINAL, "threading")
cdef PyTypeObject* type_Strand = <PyTypeObject*>Strand


cdef void strand_listed(VM vm, Strand s) noexcept:
    """It is suspended: the run's end shall find it."""
    s.next = vm.suspended
    s.link = &vm.suspended
    if s.next != NULL:
        (<Strand>s.next).link = &s.next
    vm.suspended = <PyObject*>s


cdef void strand_unlisted(Strand s) noexcept:
    """It is not any more."""
    if s.link != NULL:
        s.link[0] = s.next
        if s.next != NULL:
            (<Strand>s.next).link = s.link
        s.next = NULL
        s.link = NULL


cdef void strands_end(VM vm) noexcept:
    """The run is over. A thread that waits holds itself, in its registers: without this the host's collector
    would have to find them all, which takes longer than what they did."""
    cdef PyObject* o
    while vm.suspended != NULL:
        o = vm.suspended
        Py_INCREF(o)
        strand_drop(o)
        Py_DECREF(o)


cdef void strand_drop(PyObject* o) noexcept:
    """Release what a suspended strand holds."""
    cdef Value* values = (<Strand>o).values
    cdef Frame* frames = (<Strand>o).frames
    cdef Py_ssize_t i, n_values = (<Strand>o).n_values
    cdef int32_t n_frames = (<Strand>o).n_frames
    cdef PyObject* handled = (<Strand>o).handled
    strand_unlisted(<Strand>o)
    (<Strand>o).values = NULL
    (<Strand>o).frames = NULL
    (<Strand>o).n_values = (<Strand>o).n_frames = 0
    (<Strand>o).handled = NULL
    if (<Strand>o).state == GEN_SUSPENDED:
        (<Strand>o).state = GEN_FINISHED
    for i in range(n_frames):
        Py_XDECREF(frames[i].extra)
        if frames[i].generator != NULL:
            gen_finish(<Generator>frames[i].generator)
            Py_DECREF(frames[i].generator)
    for i in range(n_values):
        value_clear(&values[i])
    free(values)
    free(frames)
    Py_XDECREF(handled)


cdef int strand_save(VM vm, Strand s, Value* w, int32_t outer) noexcept:
    """Take the frames above `outer`, whose registers begin at w, off the stack."""
    cdef Frame* top = &vm.frames[vm.fp]
    cdef Py_ssize_t n = (top.top if top.generator != NULL else top.base + (<Function>top.function).code.n_registers) - w
    cdef int32_t n_frames = vm.fp - outer
    cdef int32_t i
    if heap_reserve(vm, n * <int64_t>sizeof(Value) + n_frames * <int64_t>sizeof(Frame)) != OK:
        return TRAPPED
    s.values = <Value*>malloc(n * sizeof(Value))
    s.frames = <Frame*>malloc(n_frames * sizeof(Frame))
    if s.values == NULL or s.frames == NULL:
        free(s.values)
        free(s.frames)
        s.values = NULL
        s.frames = NULL
        return trap(vm, TRAP_MEMORY, None)
    memcpy(s.values, w, n * sizeof(Value))
    memset(w, 0, n * sizeof(Value))
    memcpy(s.frames, &vm.frames[outer + 1], n_frames * sizeof(Frame))
    for i in range(n_frames):
        if s.frames[i].generator == NULL:
            s.frames[i].base = <Value*><size_t>(s.frames[i].base - w)
        s.frames[i].top = <Value*><size_t>(s.frames[i].top - w)
    s.n_values = n
    s.n_frames = n_frames
    vm.fp = outer
    s.handled = vm.handled
    vm.handled = NULL
    s.state = GEN_SUSPENDED
    strand_listed(vm, s)
    return OK


cdef int strand_restore(VM vm, Strand s, Value* w) noexcept:
    """Put a suspended strand's frames on the stack, the registers from w on."""
    cdef int32_t i
    cdef Py_ssize_t k
    cdef Frame* frame
    if vm.fp + s.n_frames + 1 >= vm.depth_limit or w + s.n_values + STACK_MARGIN > vm.stack_end:
        return fail_recursion(vm)
    strand_unlisted(s)
    for k in range(s.n_values):
        value_move(&w[k], &s.values[k])
    for i in range(s.n_frames):
        frame = &vm.frames[vm.fp + 1 + i]
        frame[0] = s.frames[i]
        if frame.generator == NULL:
            frame.base = w + <size_t>frame.base
        frame.top = w + <size_t>frame.top
    vm.fp += s.n_frames
    vm.handled = s.handled
    free(s.values)
    free(s.frames)
    s.values = NULL
    s.frames = NULL
    s.n_values = s.n_frames = 0
    s.handled = NULL
    return OK


cdef int strand_resume(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_resume(strand): let it go on; True if it pauses, False if it has ended."""
    cdef Strand s
    cdef Value* w
    cdef Value** top
    cdef Value result
    cdef PyObject* outer_handled
    cdef int32_t outer = vm.fp
    cdef int status
    result.tag = UNSET
    if not is_type(&args[0], type_Strand):
        return fail(vm, exc_TypeError, "not a strand")
    s = <Strand>args[0].u.o
    if s.state == GEN_RUNNING or s.state == GEN_FINISHED:
        return fail(vm, exc_RuntimeError, "the strand is running or has ended")
    if c_is_deep(vm):
        return fail_recursion(vm)
    top = &vm.frames[vm.fp].top if vm.fp >= 0 else &vm.base_top
    w = top[0]
    if w + 2 + STACK_MARGIN > vm.stack_end:
        return fail_recursion(vm)
    outer_handled = vm.handled
    vm.handled = NULL
    running = vm.strand
    if s.state == GEN_CREATED:
        function = s.function
        argument = s.argument
        s.function = s.argument = None
        s.state = GEN_FINISHED
        value_clear(&w[0])
        value_clear(&w[1])
        set_obj(&w[0], <PyObject*>function)
        set_any(&w[1], <PyObject*>argument)
        status = vm_enter_function(vm, w, 1, NULL, &result, FRAME_ENTRY)
    else:
        status = strand_restore(vm, s, w)
        if status == OK:
            status = PUSHED
    if status == PUSHED:
        s.state = GEN_RUNNING
        vm.strand = s
        vm.c_depth += 1
        s.c_depth = vm.c_depth
        vm.resumed_entry = outer + 1
        status = interp_run(vm, &result)
        vm.c_depth -= 1
        vm.strand = running
        s.state = GEN_FINISHED
        if status == PAUSED:
            status = strand_save(vm, s, w, outer)
            if status == OK:
                vm.handled = outer_handled
                set_bool(out, True)
                return OK
            frames_drop(vm, outer + 1)
    Py_XDECREF(vm.handled)
    vm.handled = outer_handled
    value_clear(&result)
    if status == OK:
        set_bool(out, False)
    return status


cdef int strand_role(VM vm, Value* w, Py_ssize_t argc, int role) noexcept:
    """The loop calls w[0], a native that a strand may wait in. DONE: as any other native."""
    cdef Value ignored
    if role == ROLE_PAUSE:
        if argc != 0 or vm.strand is None or (<Strand>vm.strand).c_depth != vm.c_depth:
            return DONE
        window_clear(w, 1)
        return PAUSED
    if vm.sleep_hook is None or argc != 1:
        return DONE
    ignored.tag = UNSET
    hook = vm.sleep_hook
    set_obj(&w[0], <PyObject*>hook)
    return vm_enter(vm, w, 1, NULL, &ignored, FRAME_CALL)


cdef int strand_pause(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_pause(): let whoever resumed this strand go on. Here only where that can't be."""
    return fail(vm, exc_RuntimeError, "a thread can't be left here")


cdef int strand_new(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_strand(function, argument): a strand that will call the function."""
    cdef Strand s
    if not is_type(&args[0], type_Function) or (<Function>args[0].u.o).code.flags & (
            CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR):
        return fail(vm, exc_TypeError, "a strand begins with a function")
    try:
        heap_note(vm, 200)
        s = Strand.__new__(Strand)
        s.function = <object>args[0].u.o
        s.argument = as_object(&args[1])
        set_obj(out, <PyObject*>s)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int strand_on_sleep(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_on_sleep(function): what time.sleep does from now on."""
    if not is_type(&args[0], type_Function) or (<Function>args[0].u.o).code.flags & (
            CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR):
        return fail(vm, exc_TypeError, "a function is needed")
    vm.sleep_hook = <object>args[0].u.o
    set_none(out)
    return OK


cdef int strand_at_end(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_at_end(function, first): to be called when the program has ended, before the others or after."""
    cdef bint first = False
    cdef int status = ops_truth(vm, &args[1], &first)
    if status != OK:
        return status
    try:
        if vm.at_end is None:
            vm.at_end = []
        heap_note(vm, 16)
        vm.at_end.insert(0 if first else len(vm.at_end), as_object(&args[0]))
        set_none(out)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row_role(row("threading core", "_pause", strand_pause, "", 4), ROLE_PAUSE)
row("threading core", "_resume", strand_resume, "strand, /", 20)
row("threading core", "_strand", strand_new, "function, argument, /", 10)
row("threading core", "_on_sleep", strand_on_sleep, "function, /", 2)
row("threading core", "_at_end", strand_at_end, "function, first, /", 5)
