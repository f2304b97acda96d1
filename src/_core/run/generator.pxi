# Generators and coroutines: frames whose registers stand apart from the stack.
#
# A generator owns its registers (`window`), whether it runs or not: resuming pushes a frame whose base
# they are, yielding pops it, and nothing is copied. What such a frame calls stands on the stack, above
# the frame that resumed it (window_is_apart, vm_enter_apart). The frame's `extra` keeps what the resumer
# was handling; the generator's own handled exception is `handled`. A `for` over a generator, and `next`
# of one, with no exception being handled, go in and out by gen_step_in and gen_step_out, in the loop.

cdef enum:
    WINDOW_SLACK = 1         # Values behind a generator's window, into which bound_spread may shift


cdef int gen_new(VM vm, Function f, Value* base, Value* out) noexcept:
    """A generator of f, whose parameters stand in base and are moved into it."""
    cdef Generator g = Generator.__new__(Generator)
    cdef Py_ssize_t n = f.code.n_registers
    heap_note(vm, 160 + n * sizeof(Value))
    g.function = f
    g.name = f.name
    g.qualname = f.qualname
    g.pc = f.code.code
    g.state = GEN_CREATED
    g.n_window = <int>n
    g.window = <Value*>calloc(n + WINDOW_SLACK, sizeof(Value))
    if g.window == NULL:
        window_clear(base, f.code.n_parameters)
        return trap(vm, TRAP_MEMORY, None)
    memcpy(g.window, base, f.code.n_parameters * sizeof(Value))
    memset(base, 0, f.code.n_parameters * sizeof(Value))
    set_obj(out, <PyObject*>g)
    return OK


cdef str gen_kind(Generator g):
    if g.function.code.flags & CODE_COROUTINE:
        return "coroutine"
    if g.function.code.flags & CODE_ASYNC_GENERATOR:
        return "async generator"
    return "generator"


cdef int gen_push(VM vm, Generator g, const Value* sent, int kind) noexcept:
    """Put the generator's frame on the stack, ready to go on with the value sent (NULL: None).
    PUSHED; DONE if it has finished; RAISED or TRAPPED."""
    cdef Value* top
    cdef Frame* frame
    if g.state == GEN_RUNNING:
        return fail(vm, exc_ValueError, f"{gen_kind(g)} already executing")
    if g.state == GEN_FINISHED:
        if g.function.code.flags & CODE_COROUTINE:
            return fail(vm, exc_RuntimeError, "cannot reuse already awaited coroutine")
        return DONE
    if g.state == GEN_CREATED and sent != NULL and sent.tag != NONE:
        return fail(vm, exc_TypeError, f"can't send non-None value to a just-started {gen_kind(g)}")
    if vm.fp + 1 >= vm.depth_limit:
        return fail_recursion(vm)
    top = vm.frames[vm.fp].top if vm.fp >= 0 else vm.base_top
    vm.fp += 1
    frame = &vm.frames[vm.fp]
    frame.base = g.window
    frame.function = <PyObject*>g.function
    frame.generator = <PyObject*>g
    frame.pc = g.pc
    frame.kind = kind
    frame.top = top
    # What the resumer handles is seen inside until the generator handles something itself.
    frame.extra = vm.handled
    if g.handled is not None:
        vm.handled = <PyObject*>g.handled
        Py_INCREF(vm.handled)
        g.handled = None
    else:
        Py_XINCREF(vm.handled)
    if g.state == GEN_SUSPENDED:
        # The instruction before pc is the yield: its `a` takes the value sent.
        if sent != NULL:
            value_copy(&g.window[(g.pc - 1).a], sent)
        else:
            set_none(&g.window[(g.pc - 1).a])
    g.state = GEN_RUNNING
    Py_INCREF(<PyObject*>g)     # the frame's reference, given back by gen_leave
    return PUSHED


cdef void gen_leave(VM vm, int state) noexcept:
    """Take the topmost frame, a generator's, off the stack: suspended (its registers are kept) or
    finished (they are released)."""
    cdef Frame* frame = &vm.frames[vm.fp]
    cdef PyObject* g = frame.generator
    cdef PyObject* outer = frame.extra
    cdef PyObject* inner = vm.handled
    vm.fp -= 1
    (<Generator>g).state = state
    vm.handled = outer
    frame.extra = NULL
    if state == GEN_SUSPENDED:
        (<Generator>g).pc = frame.pc
        if inner != NULL and inner != outer:
            (<Generator>g).handled = <object>inner
    else:
        window_clear((<Generator>g).window, (<Generator>g).n_window)
    Py_XDECREF(inner)
    Py_DECREF(g)


cdef inline bint gen_is_plain(VM vm, Generator g) noexcept:
    """Is it suspended at a yield, with no exception being handled in it or around it?"""
    return g.state == GEN_SUSPENDED and vm.handled == NULL and g.handled is None


cdef inline Frame* gen_step_in(VM vm, Generator g, int kind, int role) noexcept:
    """gen_push for a step of a plain generator; the caller has seen that the depth allows it."""
    cdef Frame* frame = &vm.frames[vm.fp]
    cdef Value* top = frame.top
    set_none(&g.window[(g.pc - 1).a])
    vm.fp += 1
    frame += 1
    frame.base = g.window
    frame.function = <PyObject*>g.function
    frame.generator = <PyObject*>g
    frame.pc = g.pc
    frame.kind = kind
    frame.role = role
    frame.top = top
    frame.extra = NULL
    g.state = GEN_RUNNING
    Py_INCREF(<PyObject*>g)
    return frame


cdef inline void gen_step_out(VM vm, Frame* frame) noexcept:
    """gen_leave for the yield of such a step, frame.pc being after the yield."""
    cdef PyObject* g = frame.generator
    vm.fp -= 1
    (<Generator>g).state = GEN_SUSPENDED
    (<Generator>g).pc = frame.pc
    Py_DECREF(g)


cdef int gen_resume(VM vm, Generator g, const Value* sent, Value* out) noexcept:
    """Run the generator from a native. OK: out is what it yielded; DONE: out is what it returned."""
    cdef int status = gen_push(vm, g, sent, FRAME_ENTRY)
    if status == DONE:
        set_none(out)
        return DONE
    if status != PUSHED:
        return status
    status = vm_run(vm, out)
    if status == OK and g.state == GEN_FINISHED:
        return DONE
    return status


cdef int gen_throw(VM vm, Generator g, Value* out) noexcept:
    """Raise vm.exc inside the generator, where it is suspended. As gen_resume."""
    cdef int status
    cdef Instance e
    cdef Value sub
    cdef Instr* at
    cdef bint is_handling
    if g.state == GEN_RUNNING:
        exc_clear(vm)
        return fail(vm, exc_ValueError, f"{gen_kind(g)} already executing")
    if g.state == GEN_FINISHED:
        if g.function.code.flags & CODE_COROUTINE:
            exc_clear(vm)
            return fail(vm, exc_RuntimeError, "cannot reuse already awaited coroutine")
        return RAISED
    if g.state == GEN_CREATED:
        gen_finish(g)
        exc_add_entry(vm, <PyObject*>g.function.code, 0)
        return RAISED
    at = g.pc - 1
    if at.op == OP_YIELD and at.n == 1:
        # Suspended in `yield from`: the inner iterator gets it first.
        e = exc_take(vm)
        sub.tag = UNSET
        value_init(&sub, &g.window[at.c])
        g.state = GEN_RUNNING
        status = delegate_throw(vm, &sub, e, out)
        value_clear(&sub)
        g.state = GEN_SUSPENDED
        if status == OK:
            return OK
        if status == DONE:
            # The inner one returned: go on after the `send` that drove it.
            sub = out[0]
            out.tag = UNSET
            g.state = GEN_SUSPENDED
            status = gen_resume_after(vm, g, at - 1, &sub, out)
            value_clear(&sub)
            return status
        if status == TRAPPED:
            return TRAPPED
    is_handling = g.handled is not None
    status = gen_push(vm, g, NULL, FRAME_ENTRY)
    if status != PUSHED:
        return status
    if is_handling:
        # What the generator itself handles becomes the context.
        exc_set(vm, <Instance>vm.exc)
    vm.pending_raise = True
    status = vm_run(vm, out)
    if status == OK and g.state == GEN_FINISHED:
        return DONE
    return status


cdef int gen_resume_after(VM vm, Generator g, Instr* send, Value* result, Value* out) noexcept:
    """Go on where the `send` of a delegation jumps to, with the delegate's result in its register."""
    cdef Instr* p
    cdef int status
    g.pc = send + 1 + <int16_t>send.c
    p = g.pc - 1
    value_copy(&g.window[send.b], result)
    # gen_push writes the value sent into the `a` of the instruction before pc; keep that register.
    cdef Value kept
    kept.tag = UNSET
    value_copy(&kept, &g.window[p.a])
    status = gen_push(vm, g, NULL, FRAME_ENTRY)
    if status == PUSHED:
        value_move(&vm.frames[vm.fp].base[p.a], &kept)
        status = vm_run(vm, out)
        if status == OK and g.state == GEN_FINISHED:
            return DONE
    value_clear(&kept)
    return status


cdef void gen_finish(Generator g) noexcept:
    """A generator that never ran or never will again."""
    cdef Py_ssize_t i
    g.state = GEN_FINISHED
    for i in range(g.n_window):
        value_clear(&g.window[i])


cdef int delegate_throw(VM vm, Value* sub, Instance e, Value* out) noexcept:
    """throw(e) into the iterator that a generator delegates to. OK: yielded; DONE: it returned;
    RAISED with e or another exception."""
    cdef Value method, args[1]
    cdef int status
    cdef Value exception
    if is_type(sub, type_Generator):
        if is_subclass(e.klass, exc_GeneratorExit):
            status = gen_close(vm, <Generator>sub.u.o)
            if status != OK:
                return status
            return fail_instance(vm, e)
        exc_set_raw(vm, e)
        return gen_throw(vm, <Generator>sub.u.o, out)
    if is_type(sub, type_AsyncStep):
        if is_subclass(e.klass, exc_GeneratorExit):
            status = step_close(vm, <AsyncStep>sub.u.o)
            return status if status != OK else fail_instance(vm, e)
        return step_throw(vm, <AsyncStep>sub.u.o, e, out)
    method.tag = UNSET
    if is_type(sub, type_Instance):
        if is_subclass(e.klass, exc_GeneratorExit):
            status = obj_getattr(vm, sub, <PyObject*>s_close, &method)
            if status == OK:
                exception.tag = UNSET
                status = vm_call(vm, &method, NULL, 0, NULL, &exception)
                value_clear(&exception)
                value_clear(&method)
                if status != OK:
                    return status
            elif status == RAISED and exc_matches(vm, exc_AttributeError):
                exc_clear(vm)
            elif status != OK:
                return status
            return fail_instance(vm, e)
        status = obj_getattr(vm, sub, <PyObject*>s_throw, &method)
        if status == OK:
            args[0].tag = OBJ
            args[0].u.o = <PyObject*>e
            status = vm_call(vm, &method, args, 1, NULL, out)
            value_clear(&method)
            if status == RAISED and exc_matches(vm, exc_StopIteration):
                stop_value(vm, out)
                return DONE
            return status
        if status == RAISED and exc_matches(vm, exc_AttributeError):
            exc_clear(vm)
        else:
            return status
    exc_set_raw(vm, e)
    return RAISED


cdef void stop_value(VM vm, Value* out) noexcept:
    """vm.exc is a StopIteration: its value goes to out, and it is raised no more."""
    cdef Instance e = exc_take(vm)
    cdef ExcState state = <ExcState>e.payload
    value = None
    if state.fields is not None:
        value = state.fields.get("value")
    elif state.args:
        value = state.args[0]
    set_any(out, <PyObject*>value)


cdef int gen_close(VM vm, Generator g) noexcept:
    """generator.close(): GeneratorExit inside; OK when it ends by that or by returning."""
    cdef Value out
    cdef int status
    if g.state == GEN_FINISHED:
        return OK
    if g.state == GEN_CREATED:
        gen_finish(g)
        return OK
    out.tag = UNSET
    fail_args(vm, exc_GeneratorExit, ())
    status = gen_throw(vm, g, &out)
    value_clear(&out)
    if status == OK:
        return fail(vm, exc_RuntimeError, f"{gen_kind(g)} ignored GeneratorExit")
    if status == DONE:
        return OK
    if status == RAISED and (exc_matches(vm, exc_GeneratorExit) or exc_matches(vm, exc_StopIteration)):
        exc_clear(vm)
        return OK
    return status
