# Coroutines of the embedder. A guest that calls one gets a coroutine of library code (asyncio.host),
# which begins the call when it is first driven and awaits a future of the guest's loop; the loop asks
# for outcomes here when it has nothing else to do.
#
# `vm.host_calls` is the HostCalls of a run started by `Sandbox.run_async`. Waiting blocks this thread
# without the interpreter lock; the time it takes is not the program's.

cdef int host_coroutine_call(VM vm, HostFunction f, Value* args, Py_ssize_t n, PyObject* kwnames, Value* out) noexcept:
    """What calling a host coroutine function gives: a coroutine of the guest's."""
    cdef Py_ssize_t n_names = 0 if kwnames == NULL else PyTuple_GET_SIZE(kwnames)
    cdef Py_ssize_t i
    cdef Value module, callee, given[3]
    cdef int status
    if vm.host_calls is None:
        return fail(vm, exc_RuntimeError,
                    f"{f.name}() is a coroutine function of the host: only Sandbox.run_async can await it")
    if meter_charge(vm, 20) != OK:
        return TRAPPED
    module.tag = callee.tag = UNSET
    try:
        positional = tuple([as_object(&args[i]) for i in range(n - n_names)])
        keywords = {}
        for i in range(n_names):
            keywords[<object>PyTuple_GET_ITEM(kwnames, i)] = as_object(&args[n - n_names + i])
        found = vm.modules.get("asyncio.host")
        if found is None:
            found = load_library(vm, library_specs["asyncio.host"])
            if found is None:
                return failed(vm)
        set_obj(&module, <PyObject*>found)
        name = "call"
        status = module_getattr(vm, <Module>found, &module, <PyObject*>name, &callee)
        if status == OK:
            value_borrow(&given[0], <PyObject*>f)
            value_borrow(&given[1], <PyObject*>positional)
            value_borrow(&given[2], <PyObject*>keywords)
            status = vm_call(vm, &callee, given, 3, NULL, out)
    except BaseException as error:
        status = fail_from(vm, error)
    value_clear(&callee)
    value_clear(&module)
    return status


cdef enum:
    HOST_CALL_BYTES = 4096      # what the host keeps for a call that goes on, about


cdef int host_begin(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_begin(function, args, kwargs): start the call; its number."""
    cdef CopyOut copy
    cdef int64_t size
    if vm.host_calls is None or not is_type(&args[0], type_HostFunction):
        return fail(vm, exc_RuntimeError, "not a coroutine function of the host")
    try:
        function = (<HostFunction>args[0].u.o).function
        heap_outside()
        copy = CopyOut()
        positional = [gate_copy_out(vm, one, 0, copy) for one in as_object(&args[1])]
        keywords = {host_copy(name): gate_copy_out(vm, value, 0, copy) for name, value in as_object(&args[2]).items()}
    except BaseException as error:
        heap_inside(vm)
        return fail_from(vm, error)
    heap_inside(vm)
    if vm.trap != TRAP_NONE:
        return TRAPPED
    # The copies, and what the host makes of a call, are the run's until the call has ended.
    size = HOST_CALL_BYTES + copy.size
    copy = None
    heap_charge_outside(vm, size)
    vm_suspend(vm)
    try:
        number = vm.host_calls.begin(function, positional, keywords)
    except BaseException as error:
        vm_resume(vm)
        return trap(vm, TRAP_INTERRUPT, error)
    vm_resume(vm)
    try:
        if vm.state is None:
            vm.state = {}
        vm.state.setdefault("host calls", {})[number] = size
    except BaseException as error:
        return fail_from(vm, error)
    set_int(out, number)
    return OK


cdef int host_abandon(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_abandon(number): nobody waits for that call any more."""
    set_none(out)
    if vm.host_calls is None:
        return OK
    number = as_object(&args[0])
    vm_suspend(vm)
    try:
        vm.host_calls.abandon(number)
    except BaseException as error:
        vm_resume(vm)
        return trap(vm, TRAP_INTERRUPT, error)
    vm_resume(vm)
    return OK


cdef int host_outcomes(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_outcomes(): [(number, is_error, value)] of calls that have ended, once there is one."""
    cdef double begun = clock_now()
    if vm.host_calls is None:
        return fail(vm, exc_RuntimeError, "the host is not awaited in this run")
    ended = []
    while not ended:
        if vm.cancelled:
            return trap(vm, TRAP_CANCELLED, None)
        vm_suspend(vm)
        try:
            ended = vm.host_calls.wait(0.1)
        except BaseException as error:
            vm_resume(vm)
            return trap(vm, TRAP_INTERRUPT, error)
        vm_resume(vm)
    vm.deadline += clock_now() - begun
    vm.last_release = clock_now()
    try:
        outcomes = []
        for number, error, value in ended:
            heap_charge_outside(vm, -<int64_t>vm.state["host calls"].pop(number, 0))
            outcomes.append((number, *host_outcome(vm, error, value)))
        set_obj(out, <PyObject*>outcomes)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef tuple host_outcome(VM vm, object error, object value):
    """(is_error, value or guest exception)"""
    if error is None:
        try:
            return False, gate_copy_in(vm, value, 0)
        except (TypeError, ValueError) as refused:
            fail(vm, exc_TypeError, f"a host coroutine returned a value the guest can't have: {refused}")
            return True, exc_take(vm)
    if type(error).__name__ == "CancelledError":
        fail(vm, exc_RuntimeError, "the host has cancelled the call")
    else:
        fail_from_host_function(vm, None, error)
    if vm.trap != TRAP_NONE:
        raise _GuestUnwinding()
    return True, exc_take(vm)


row("asyncio", "_begin", host_begin, "function, args, kwargs, /", 100)
row("asyncio", "_abandon", host_abandon, "number, /", 20)
row("asyncio", "_outcomes", host_outcomes, "", 100)
