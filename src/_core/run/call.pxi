# Calls: from the loop (vm_enter) and from natives (vm_call, the one way up).
#
# A window is `w`: the callee in w[0], the arguments in w[1 ..]. vm_enter either finishes the call (a
# native) or pushes a frame whose registers start at w + 1, for the loop to run. Either way the window
# is unbound when the call is over.

cdef enum:
    PUSHED = 4               # a Status of vm_enter: a frame is waiting for the loop
    FRAME_GAP = 4            # Values above a window into which vm_enter may shift arguments
    STACK_MARGIN = 1024      # Values kept free above any window, for arguments being arranged


cdef inline void window_clear(Value* w, Py_ssize_t n) noexcept:
    cdef Py_ssize_t i
    for i in range(n):
        value_clear(&w[i])


cdef int fail_recursion(VM vm) noexcept:
    return fail(vm, exc_RecursionError, "maximum recursion depth exceeded")


cdef inline bint c_is_deep(VM vm) noexcept:
    """Is there no room for C code that calls C code again? What the caller of this starts may lead back
    to it with no frame between; it raises RecursionError instead, or counts in vm.c_depth."""
    cdef char here
    return vm.c_depth >= vm.c_depth_limit or &here < vm.c_stack_floor


cdef inline void bound_spread(Value* w, Py_ssize_t n) noexcept:
    """w[0] is a bound method called with n arguments: afterwards it is its function, called with n + 1.
    The window grows by one Value."""
    cdef PyObject* o = w[0].u.o
    cdef Py_ssize_t i = n
    # A temporary of the caller may still stand where the last argument goes.
    value_clear(&w[n + 1])
    while i > 0:
        value_put(&w[i + 1], &w[i])
        i -= 1
    w[1].tag = UNSET
    set_any(&w[1], <PyObject*>(<BoundMethod>o).receiver)
    w[0].u.o = <PyObject*>(<BoundMethod>o).function
    Py_INCREF(w[0].u.o)
    Py_DECREF(o)


cdef int frame_push(VM vm, PyObject* function, Value* base, int kind) noexcept:
    """A new frame for the Function, its parameters already in base. The window belongs to the frame
    on success, and is unbound on failure."""
    cdef PyObject* code = <PyObject*>(<Function>function).code      # borrowed: no reference to count
    cdef Frame* frame
    cdef int i
    if vm.fp + 1 >= vm.depth_limit or base + (<Code>code).n_registers + STACK_MARGIN > vm.stack_end:
        window_clear(base, (<Code>code).n_parameters)
        return fail_recursion(vm)
    SP_ASSERT(vm.stack <= base)
    # What the caller's temporaries held may still be there.
    for i in range((<Code>code).n_parameters, (<Code>code).n_variables):
        value_clear(&base[i])
    vm.fp += 1
    frame = &vm.frames[vm.fp]
    frame.pc = (<Code>code).code
    frame.base = base
    frame.function = function
    frame.generator = NULL
    frame.extra = NULL
    frame.kind = kind
    frame.top = base + (<Code>code).n_registers + FRAME_GAP
    return PUSHED


cdef int vm_enter(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out, int kind) noexcept:
    """Start the call of w[0] with n arguments, the last len(kwnames) of them by name. OK: done, the
    result is in out; PUSHED: a frame of this kind waits; RAISED or TRAPPED."""
    cdef PyTypeObject* t
    cdef PyObject* callee
    cdef Value result
    cdef int status
    cdef Value method
    cdef int hops = 0
    result.tag = UNSET
    if SP_UNLIKELY(window_is_apart(vm, w)):
        return vm_enter_apart(vm, w, n, kwnames, out, kind)
    while True:
        if w[0].tag != OBJ:
            break
        callee = w[0].u.o
        t = Py_TYPE(callee)
        if t == type_Function:
            return vm_enter_function(vm, w, n, kwnames, out, kind)
        if t == type_Native:
            if (<Native>callee).role == ROLE_SLEEP and vm.sleep_hook is not None and n == 1 and kwnames == NULL:
                function = vm.sleep_hook
                set_any(&w[0], <PyObject*>function)
                continue
            status = native_call(vm, <Native>callee, w + 1, n, kwnames, &result)
            window_clear(w, n + 1)
            if status == OK:
                value_move(out, &result)
            else:
                value_clear(&result)
            return status
        if t == type_BoundMethod:
            if w + n + 2 + STACK_MARGIN > vm.stack_end:
                window_clear(w, n + 1)
                return fail_recursion(vm)
            # A temporary of the caller may still stand where the last argument goes.
            value_clear(&w[n + 1])
            memmove(w + 2, w + 1, n * sizeof(Value))
            memset(w + 1, 0, sizeof(Value))
            receiver = (<BoundMethod>callee).receiver
            function = (<BoundMethod>callee).function
            set_any(&w[1], <PyObject*>receiver)
            set_any(&w[0], <PyObject*>function)
            n += 1
            continue
        if t == type_Class:
            return class_enter(vm, w, n, kwnames, out, kind)
        if t == type_Instance:
            method.tag = UNSET
            status = obj_special(vm, &w[0], <PyObject*>s___call__, &method)
            if status == DONE:
                break
            # __call__ may be an instance in its turn, even of the same class.
            hops += 1
            if status == OK and hops > vm.depth_limit:
                value_clear(&method)
                status = fail_recursion(vm)
            if status != OK:
                window_clear(w, n + 1)
                return status
            vm.fuel -= 1
            value_move(&w[0], &method)
            continue
        if t == type_CallableObject:
            if (<CallableObject>callee).cache is not None:
                return cache_enter(vm, w, n, kwnames, out, kind)
            if kwnames == NULL and partial_arrange(vm, w, &n):
                continue
            return partial_call(vm, w, n, kwnames, out)
        if t == type_HostFunction:
            status = host_function_call(vm, <HostFunction>callee, w + 1, n, kwnames, &result)
            window_clear(w, n + 1)
            if status == OK:
                value_move(out, &result)
            else:
                value_clear(&result)
            return status
        if t == type_MethodWrapper and not (<MethodWrapper>callee).is_class and PY_VERSION >= 0x030A0000:
            function = (<MethodWrapper>callee).function
            set_any(&w[0], <PyObject*>function)
            continue
        if t == type_GuestAlias:
            try:
                origin = alias_called(vm, <GuestAlias>callee)
            except BaseException as error:
                status = fail_from(vm, error)
                window_clear(w, n + 1)
                return status
            if type(origin) is Class and not (<Class>origin).flags & CLASS_BUILTIN:
                status = alias_instance(vm, w, n, kwnames, <PyObject*>origin, &result)
                window_clear(w, n + 1)
                if status == OK:
                    value_move(out, &result)
                else:
                    value_clear(&result)
                return status
            set_any(&w[0], <PyObject*>origin)
            continue
        break
    status = fail(vm, exc_TypeError, f"'{type_name(&w[0])}' object is not callable")
    window_clear(w, n + 1)
    return status


cdef int alias_instance(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, PyObject* origin, Value* out) noexcept:
    """Call the class behind an alias, w[0]; what it makes knows the alias as `__orig_class__`, if it can."""
    cdef Value callee
    cdef int status
    value_borrow(&callee, origin)
    status = vm_call(vm, &callee, w + 1, n, kwnames, out)
    if status != OK:
        return status
    status = obj_setattr(vm, out, <PyObject*>s___orig_class__, &w[0])
    if status == RAISED and (exc_matches(vm, exc_AttributeError) or exc_matches(vm, exc_TypeError)
                             or (PY_VERSION >= 0x030C0000 and exc_matches(vm, exc_Exception))):
        exc_clear(vm)
        return OK
    return status


cdef int vm_enter_again(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out, int kind) noexcept:
    """vm_enter within vm_enter: wrappers can wrap each other any number of times without a frame between."""
    cdef int status
    if c_is_deep(vm):
        window_clear(w, n + 1)
        return fail_recursion(vm)
    vm.c_depth += 1
    status = vm_enter(vm, w, n, kwnames, out, kind)
    vm.c_depth -= 1
    return status


cdef inline bint window_is_apart(VM vm, const Value* w) noexcept:
    """Does the window stand among the registers of a generator, and not on the stack?"""
    cdef Frame* frame = &vm.frames[vm.fp]
    return vm.fp >= 0 and frame.generator != NULL and (
        <size_t>w - <size_t>frame.base < <size_t>(<Generator>frame.generator).n_window * sizeof(Value))


cdef int vm_enter_apart(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out, int kind) noexcept:
    """vm_enter for a window among the registers of the running generator: it is moved onto the stack,
    where there is room for the registers of what is called."""
    cdef Frame* frame = &vm.frames[vm.fp]
    cdef Value* top = frame.top
    cdef Py_ssize_t i
    cdef int status
    if top + n + 1 + STACK_MARGIN > vm.stack_end:
        window_clear(w, n + 1)
        return fail_recursion(vm)
    # Temporaries of an outer frame may still stand there.
    for i in range(n + 1):
        value_move(&top[i], &w[i])
    # Natives must not use what the window stands on.
    frame.top = top + n + 1 + FRAME_GAP
    status = vm_enter(vm, top, n, kwnames, out, kind)
    frame.top = top
    return status


cdef int vm_enter_function(VM vm, Value* w, Py_ssize_t n, PyObject* kwnames, Value* out, int kind) noexcept:
    cdef PyObject* f = w[0].u.o                                      # borrowed, as the code is
    cdef PyObject* code = <PyObject*>(<Function>f).code
    cdef int status
    cdef Value made
    if w + 1 + (<Code>code).n_registers + n + STACK_MARGIN > vm.stack_end:
        window_clear(w, n + 1)
        return fail_recursion(vm)
    if kwnames != NULL or n != (<Code>code).argcount or not (<Code>code).is_simple:
        status = args_bind(vm, <Function>f, w + 1, n, kwnames)
        if status != OK:
            window_clear(w, n + 1)
            return status
        if (<Code>code).flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR):
            made.tag = UNSET
            status = gen_new(vm, <Function>f, w + 1, &made)
            value_clear(&w[0])
            if status == OK:
                value_move(out, &made)
            return status
    status = frame_push(vm, w[0].u.o, w + 1, kind)
    if status != PUSHED:
        value_clear(&w[0])
    return status


cdef int call_plain(VM vm, PyObject* function, const Value* args, Py_ssize_t n, Value* out) noexcept:
    """vm_call of a guest function that takes just its n arguments as they come, from within a frame."""
    cdef Value* w = vm.frames[vm.fp].top
    cdef Py_ssize_t i
    cdef int status
    cdef Value result
    if w + n + STACK_MARGIN > vm.stack_end:
        return fail_recursion(vm)
    # Temporaries of an outer frame may still stand there.
    set_obj(&w[0], function)
    for i in range(n):
        value_copy(&w[i + 1], &args[i])
    if frame_push(vm, function, w + 1, FRAME_ENTRY) != PUSHED:
        value_clear(&w[0])
        return RAISED
    result.tag = UNSET
    status = vm_run(vm, &result)
    if status == OK:
        value_move(out, &result)
    else:
        value_clear(&result)
    return status


cdef int vm_call(VM vm, Value* callee, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """Call any guest callable from a native; the arguments are borrowed. Runs the loop if need be."""
    cdef Value* w
    cdef Value** top
    cdef Frame* frame
    cdef Py_ssize_t i
    cdef int status
    cdef Value result
    cdef Native native
    cdef bint is_function = callee.tag == OBJ and Py_TYPE(callee.u.o) == type_Function
    if is_function and kwnames == NULL and vm.fp >= 0 and takes(callee.u.o, n):
        return call_plain(vm, callee.u.o, args, n, out)
    result.tag = UNSET
    # What is no function of the guest may end in a native, and natives can call each other in a circle:
    # __repr__ set to object.__str__, __str__ to a partial call of str.
    if not is_function and c_is_deep(vm):
        return fail_recursion(vm)
    native = None
    if callee.tag == OBJ and Py_TYPE(callee.u.o) == type_Native:
        native = <Native>callee.u.o
    elif callee.tag == OBJ and Py_TYPE(callee.u.o) == type_Class and (<Class>callee.u.o).flags & CLASS_BUILTIN:
        native = (<Class>callee.u.o).maker
    if native is not None:
        vm.c_depth += 1
        status = native_call(vm, native, args, n, kwnames, &result)
        vm.c_depth -= 1
        if status == OK:
            value_move(out, &result)
            return OK
        value_clear(&result)
        return TRAPPED if status == RAISED and vm.exc == NULL else status
    # What stands above the running frame's `top` belongs to this call until it is over.
    if vm.fp >= 0:
        frame = &vm.frames[vm.fp]
        top = &frame.top
    else:
        top = &vm.base_top
    w = top[0]
    if w + n + STACK_MARGIN > vm.stack_end:
        return fail_recursion(vm)
    top[0] = w + n + 1 + FRAME_GAP
    # Temporaries of an outer frame may still stand there.
    value_copy(&w[0], callee)
    for i in range(n):
        value_copy(&w[i + 1], &args[i])
    if is_function:
        status = vm_enter_function(vm, w, n, kwnames, &result, FRAME_ENTRY)
    else:
        vm.c_depth += 1
        status = vm_enter(vm, w, n, kwnames, &result, FRAME_ENTRY)
        vm.c_depth -= 1
    if status == PUSHED:
        status = vm_run(vm, &result)
    top[0] = w
    if status == OK:
        value_move(out, &result)
    else:
        value_clear(&result)
    return status


cdef Value* root_push(VM vm, PyObject* o) noexcept:
    """Keep an object that a native builds in sight of the census, which sees the stack but no variables
    of C; without it a container could outgrow the memory limit while it is being made. The slot is
    given back by root_pop, after everything pushed later. NULL: no room, RecursionError raised."""
    cdef Value** top = &vm.frames[vm.fp].top if vm.fp >= 0 else &vm.base_top
    cdef Value* w = top[0]
    if w + 1 + STACK_MARGIN > vm.stack_end:
        fail_recursion(vm)
        return NULL
    set_obj(w, o)
    top[0] = w + 1
    return w


cdef void root_pop(VM vm, Value* w) noexcept:
    """Give back what root_push gave; NULL is let through."""
    if w == NULL:
        return
    if vm.fp >= 0:
        vm.frames[vm.fp].top = w
    else:
        vm.base_top = w
    value_clear(w)


cdef int vm_run(VM vm, Value* out) noexcept:
    """Run the frame just pushed (of kind FRAME_ENTRY) to its end; bounds the depth of C calls."""
    cdef int status
    if c_is_deep(vm):
        frame_drop(vm)
        return fail_recursion(vm)
    vm.c_depth += 1
    status = interp_run(vm, out)
    vm.c_depth -= 1
    return status


cdef void frame_drop(VM vm) noexcept:
    """Throw away the topmost frame, which has not run."""
    cdef Frame* frame = &vm.frames[vm.fp]
    cdef Generator g
    if frame.generator != NULL:
        g = <Generator>frame.generator
        gen_leave(vm, GEN_SUSPENDED)
        if g.pc == g.function.code.code:
            g.state = GEN_CREATED
        return
    window_clear(frame.base, (<Function>frame.function).code.n_parameters)
    vm.fp -= 1
    value_clear(frame.base - 1)


cdef int vm_call_method(VM vm, const Value* v, PyObject* name, Value* args, Py_ssize_t n, Value* out) noexcept:
    """Call the special method `name` of v's class on v; AttributeError if it has none."""
    cdef PyObject* found
    cdef Value callee
    cdef Value buffer[8]
    cdef Py_ssize_t i
    cdef int status
    cdef Class c = class_of(v)
    found = class_lookup(vm, c, name)
    if found == NULL:
        return fail_no_attribute(vm, v, name)
    callee.tag = UNSET
    if n < 8 and (Py_TYPE(found) == type_Function or (
            Py_TYPE(found) == type_Native and (<Native>found).kind in (NATIVE_METHOD, NATIVE_WRAPPER))):
        set_obj(&callee, found)
        buffer[0] = v[0]
        for i in range(n):
            buffer[i + 1] = args[i]
        status = vm_call(vm, &callee, buffer, n + 1, NULL, out)
    else:
        # A `__get__` may be what has a `__get__` itself.
        if c_is_deep(vm):
            return fail_recursion(vm)
        vm.c_depth += 1
        status = bind_attribute(vm, found, v, c, &callee)
        vm.c_depth -= 1
        if status == OK:
            status = vm_call(vm, &callee, args, n, NULL, out)
    value_clear(&callee)
    return status
