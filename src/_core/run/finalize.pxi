# What runs when the last reference to an object goes: `__del__` of guest objects, and the `finally`
# of suspended generators.
#
# The host frees objects in the middle of anything, where no guest code may run. So a dying object's
# content moves to a twin, which waits in `vm.pending` until the loop comes to a safe place: the next
# jump, call, `del` or assignment of a global. The slice of fuel is cut short, so that the loop looks.
# That moment depends on the program alone. After a trap, and after the run, nothing runs.
#
# What the host's collector finds is never finalized, as its moment is chance: it says so beforehand by
# calling `tp_finalize`, which marks the object. Nor does it look while a run is current on its thread, see
# meters/heap.pxi: what dies with the garbage, without being part of it, is not finalized either.

cdef void finalize_mark(PyObject* o) noexcept:
    """The collector is about to break the object up."""
    if Py_TYPE(o) == type_Instance:
        (<Instance>o).is_finalized = True
    elif Py_TYPE(o) == type_Generator:
        (<Generator>o).is_finalized = True
    weak_mark(o)
    sp_gc_forget_finalized(o)


# Nothing else calls it: these types are freed without it.
cdef void _mark_types() noexcept:
    for kind in (Instance, Generator, Function, BoundMethod, Class, GuestSet, CallableObject, WeakLink):
        (<PyTypeObject*>kind).tp_finalize = <void*>finalize_mark


_mark_types()


cdef void finalize_later(VM vm, object twin) noexcept:
    """Keep it until the loop looks, which is soon."""
    try:
        if vm.pending is None:
            vm.pending = []
        vm.pending.append(twin)
        heap_note(vm, 200)
    except BaseException:
        return
    if vm.fuel >= 0:
        vm.fuel_reserve += vm.fuel + 1
        vm.fuel = -1


cdef void instance_finalize_hook(Instance o) noexcept:
    """An instance of a class with `__del__` is being freed."""
    cdef VM vm
    cdef Instance twin
    if sp_current_vm == NULL:
        return
    vm = <VM>sp_current_vm
    if not vm.finalizes or vm.trap != TRAP_NONE:
        return
    twin = Instance.__new__(Instance)
    twin.klass = o.klass
    twin.shape = o.shape
    twin.payload = o.payload
    twin.attrs = o.attrs
    twin.serial = o.serial
    twin.n_slots = o.n_slots
    if o.slots == o.inline_slots:
        memcpy(twin.slots, o.slots, o.n_slots * sizeof(Value))
    else:
        twin.slots = o.slots
        twin.capacity = o.capacity
        o.slots = o.inline_slots
        o.capacity = INLINE_SLOTS
    o.n_slots = 0
    twin.is_finalized = True
    finalize_later(vm, twin)


cdef void generator_finalize_hook(Generator g) noexcept:
    """A generator that is suspended in a protected range is being freed."""
    cdef VM vm
    cdef Generator twin
    cdef Code c
    cdef uint32_t index
    cdef Py_ssize_t i
    if sp_current_vm == NULL or g.function is None:
        return
    vm = <VM>sp_current_vm
    c = g.function.code
    if not vm.finalizes or vm.trap != TRAP_NONE:
        return
    index = <uint32_t>(g.pc - c.code) - 1
    for i in range(c.n_ranges):
        if c.ranges[i].start <= index < c.ranges[i].end:
            break
    else:
        return
    twin = Generator.__new__(Generator)
    twin.function = g.function
    twin.name = g.name
    twin.qualname = g.qualname
    twin.window = g.window
    twin.n_window = g.n_window
    twin.pc = g.pc
    twin.state = g.state
    twin.handled = g.handled
    twin.serial = g.serial
    g.window = NULL
    g.state = GEN_FINISHED
    twin.is_finalized = True
    finalize_later(vm, twin)


@cython.final
cdef class ForgottenCoroutine:
    """Tells of a coroutine that went before anything awaited it."""
    cdef object qualname


cdef void coroutine_forgotten_hook(Generator g) noexcept:
    """A coroutine that has never run is being freed."""
    cdef VM vm
    cdef ForgottenCoroutine told
    if sp_current_vm == NULL or g.is_finalized:
        return
    vm = <VM>sp_current_vm
    if not vm.finalizes or vm.trap != TRAP_NONE:
        return
    told = ForgottenCoroutine.__new__(ForgottenCoroutine)
    told.qualname = g.qualname
    finalize_later(vm, told)


cdef int coroutine_forgotten(VM vm, ForgottenCoroutine told, Value* ignored) noexcept:
    """The warning, as the program's filters want it."""
    cdef Value module, callee, args[1]
    cdef int status
    module.tag = callee.tag = args[0].tag = UNSET
    try:
        found = vm.modules.get("warnings")
        if found is None:
            found = load_library(vm, library_specs["warnings"])
            if found is None:
                return failed(vm)
        set_obj(&module, <PyObject*>found)
        name = "_warn_unawaited_coroutine"
        status = obj_getattr(vm, &module, <PyObject*>name, &callee)
        if status == OK:
            set_any(&args[0], <PyObject*>told.qualname)
            status = vm_call(vm, &callee, args, 1, NULL, ignored)
    except BaseException as error:
        status = fail_from(vm, error)
    value_clear(&module)
    value_clear(&callee)
    value_clear(&args[0])
    return status


cdef int loop_slow(VM vm) noexcept:
    """meter_slow for the loop, which stands where guest code may run."""
    cdef int status
    if vm.pending is not None:
        status = finalize_pending(vm)
        if status != OK:
            return status
    return meter_slow(vm)


cdef int finalize_pending(VM vm) noexcept:
    """Run what waits, in the order in which the objects went. OK or TRAPPED."""
    cdef Value v, ignored
    cdef int status
    ignored.tag = UNSET
    while vm.pending is not None and vm.trap == TRAP_NONE:
        batch = vm.pending
        vm.pending = None
        batch.reverse()
        while batch:
            item = batch.pop()
            v.tag = OBJ
            v.u.o = <PyObject*>item
            if type(item) is Generator:
                status = generator_finalize(vm, &v)
            elif type(item) is WeakLink:
                status = weak_called(vm, <WeakLink>item, &ignored)
                value_clear(&ignored)
            elif type(item) is ForgottenCoroutine:
                status = coroutine_forgotten(vm, <ForgottenCoroutine>item, &ignored)
                value_clear(&ignored)
            else:
                status = vm_call_method(vm, &v, <PyObject*>s___del__, NULL, 0, &ignored)
                value_clear(&ignored)
            if status == RAISED:
                status = finalize_failed(vm, &v)
            item = None
            if status == TRAPPED:
                return TRAPPED
    return OK if vm.trap == TRAP_NONE else TRAPPED


cdef int generator_finalize(VM vm, Value* v) noexcept:
    """Close a generator that was dropped; an async one is what the hook of `sys` is for, if there is one."""
    cdef Value hook, ignored
    cdef int status
    found = vm.state.get("agen_finalizer") if (
        (<Generator>v.u.o).function.code.flags & CODE_ASYNC_GENERATOR and vm.state is not None) else None
    if found is None:
        return gen_close(vm, <Generator>v.u.o)
    hook.tag = ignored.tag = UNSET
    set_any(&hook, <PyObject*>found)
    status = vm_call(vm, &hook, v, 1, NULL, &ignored)
    value_clear(&hook)
    value_clear(&ignored)
    return status


cdef int finalize_failed(VM vm, Value* v) noexcept:
    """What is raised there goes to stderr and no further."""
    cdef Instance e = exc_take(vm)
    cdef ExcState state = <ExcState>e.payload
    cdef Value shown
    cdef PyObject* text
    try:
        where = f"<{class_of(v).name} object>"
        if type(<object>v.u.o) is Instance:
            where = f"<function {class_of(v).qualname}.__del__>"
        lines = [f"Exception ignored in: {where}\nTraceback (most recent call last):\n"]
        for frame in frame_tuples(state):
            lines.append(f'  File "{frame[0]}", line {frame[1]}, in {frame[5]}\n')
        shown.tag = OBJ
        shown.u.o = <PyObject*>e
        text = ops_str(vm, &shown)
        if text == NULL:
            exc_clear(vm)
            lines.append(f"{e.klass.name}: <exception str() failed>\n")
        else:
            message = <object>text
            Py_DECREF(text)
            lines.append(f"{e.klass.name}: {message}\n" if message else f"{e.klass.name}\n")
        if vm.trap != TRAP_NONE:
            return TRAPPED
        joined = "".join(lines)
        return stream_write(vm, STREAM_ERR, <PyObject*>joined)
    except BaseException as error:
        fail_from(vm, error)
        exc_clear(vm)
        return OK if vm.trap == TRAP_NONE else TRAPPED


cdef int run_at_end(VM vm) noexcept:
    """The program has ended by itself: call what waits for that. OK or TRAPPED."""
    cdef Value callee, ignored
    cdef int status
    callee.tag = ignored.tag = UNSET
    while vm.at_end and vm.trap == TRAP_NONE:
        function = vm.at_end.pop(0)
        set_any(&callee, <PyObject*>function)
        status = vm_call(vm, &callee, NULL, 0, NULL, &ignored)
        value_clear(&ignored)
        if status == RAISED:
            status = finalize_failed(vm, &callee)
        value_clear(&callee)
    return OK if vm.trap == TRAP_NONE else TRAPPED


cdef int finalize_globals(VM vm) noexcept:
    """The program has ended by itself: its global variables go, in their order, and what they hold is
    finalized; functions, classes and modules stay until all is done. OK or TRAPPED."""
    cdef Module m = vm.main
    cdef Value v
    cdef Py_ssize_t i
    if vm.trap != TRAP_NONE:
        return TRAPPED
    if vm.pending is not None and finalize_pending(vm) != OK:
        return TRAPPED
    v.tag = UNSET
    if m.backing is not None:
        try:
            for name in list(m.backing):
                if type(m.backing.get(name)) not in (Function, Class, Module, Native):
                    m.backing[name] = None
                    if vm.pending is not None and finalize_pending(vm) != OK:
                        return TRAPPED
        except BaseException as error:
            fail_from(vm, error)
            exc_clear(vm)
        return OK if vm.trap == TRAP_NONE else TRAPPED
    i = 0
    while i < m.n_slots:
        if m.slots[i].tag == OBJ and type(<object>m.slots[i].u.o) not in (Function, Class, Module, Native):
            value_move(&v, &m.slots[i])
            value_clear(&v)
            if vm.pending is not None and finalize_pending(vm) != OK:
                return TRAPPED
        i += 1
    return OK
