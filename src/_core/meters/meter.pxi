# Fuel, time, cancellation.
#
# `vm.fuel` is what is left of the current slice and `vm.fuel_reserve` what is left beyond it, so
# that the loop needs one comparison to notice both the end of a slice and the end of the fuel.
# Whoever charges calls the slow path when the slice is used up; only there are the clock, the
# cancel flag, pending signals and the memory debt looked at.

cdef enum:
    SLICE = 10000            # units of fuel between two looks at the clock
    FREED_QUICKLY = 64       # units of the region, 4 MiB, that go in no time at the end of a run
    NANOSECONDS_A_UNIT = 15  # of fuel where much is allocated, on an idle machine
    SLOWEST = 4              # how much slower than that a machine is taken to be


cdef int trap(VM vm, int kind, object detail) noexcept:
    """End the run: the first trap stays, nothing in the guest can take it back."""
    if vm.trap == TRAP_NONE:
        vm.trap = kind
        vm.trap_detail = detail
    return TRAPPED


cdef int trap_lost(VM vm) noexcept:
    """A function said that the run is over, or failed, and left no reason: the host raised in it where
    nothing can be raised, most often as its memory was refused."""
    if vm.budget != NULL and vm.budget.flags & SP_FLAG_REFUSED:
        return trap(vm, TRAP_MEMORY, None)
    return trap(vm, TRAP_INTERNAL, "failed without an exception")


cdef int meter_slow(VM vm) noexcept:
    """A slice is used up: OK after starting the next, TRAPPED when the run is over."""
    cdef int64_t left = vm.fuel + vm.fuel_reserve
    cdef double now
    cdef void* state
    cdef SpBudget* budget
    cdef int status
    if vm.trap != TRAP_NONE:
        return TRAPPED
    if left < 0:
        vm.fuel = left
        vm.fuel_reserve = 0
        return trap(vm, TRAP_FUEL, None)
    vm.fuel = SLICE if left > SLICE else left
    vm.fuel_reserve = left - vm.fuel
    if vm.cancelled:
        return trap(vm, TRAP_CANCELLED, None)
    now = clock_now()
    if now > vm.deadline or (vm.budget != NULL and vm.budget.n_slabs > FREED_QUICKLY and now > end_of_work(vm)):
        return trap(vm, TRAP_TIME, None)
    heap_charge_stack(vm)
    if vm.budget != NULL and vm.budget.flags != 0 and heap_poll(vm) != OK:
        return TRAPPED
    if vm.heap_debt > vm.heap_left and heap_settle(vm, 0) != OK:
        return TRAPPED
    budget = heap_outside()
    status = PyErr_CheckSignals()
    heap_restore(budget)
    if status != 0:
        return meter_interrupted(vm)
    if vm.pending is not None and vm.finalizes:
        # Finalizers wait: the loop shall look soon.
        vm.fuel_reserve += vm.fuel + 1
        vm.fuel = -1
    # Longer than the host's switch interval of 5 ms: a release in step with it wakes a waiting thread
    # before it has asked for the lock to be handed over, again and again.
    if now - vm.last_release > 0.012:
        # The VM is not current on this thread while others run.
        vm_suspend(vm)
        state = PyEval_SaveThread()
        PyEval_RestoreThread(state)
        vm_resume(vm)
        heap_restore(budget)
        vm.last_release = clock_now()
    return OK


cdef double end_of_work(VM vm) noexcept:
    """When the run must stop so that its small objects, which may form circles, are gone soon after the
    deadline: that takes as long as a collection. It has half of its time at least."""
    cdef double taken = <double>((vm.budget.n_slabs - FREED_QUICKLY) << SP_UNIT_SHIFT) / COLLECTED_A_SECOND
    taken *= slowness(vm)
    return vm.deadline - (taken if taken < vm.time_limit * 0.5 else vm.time_limit * 0.5)


cdef double slowness(VM vm) noexcept:
    """How many times longer than on an idle machine things take now, judged by what the fuel took."""
    cdef double meant = <double>meter_used(vm) * NANOSECONDS_A_UNIT * 1e-9
    cdef double taken = clock_now() - vm.started
    if taken <= meant:
        return 1.0
    return taken / meant if taken < meant * SLOWEST else SLOWEST


cdef int meter_interrupted(VM vm) noexcept:
    """A signal handler of the host raised (Ctrl-C): the exception ends the run and goes on to the
    embedder."""
    cdef PyObject* kind
    cdef PyObject* value
    cdef PyObject* tb
    PyErr_Fetch(&kind, &value, &tb)
    PyErr_NormalizeException(&kind, &value, &tb)
    error = <object>value if value != NULL else None
    Py_XDECREF(kind)
    Py_XDECREF(value)
    Py_XDECREF(tb)
    return trap(vm, TRAP_INTERRUPT, error)


cdef inline void fuel_take(VM vm, int64_t units) noexcept:
    """Charge without looking; whoever looks next notices."""
    if SP_METERED:
        vm.fuel -= units


cdef inline bint fuel_is_out(VM vm) noexcept:
    """Is the slice used up?"""
    return SP_METERED and vm.fuel < 0


cdef inline int meter_charge(VM vm, int64_t units) noexcept:
    """Charge work before it is done. OK or TRAPPED."""
    fuel_take(vm, units)
    if SP_UNLIKELY(fuel_is_out(vm)):
        return meter_slow(vm)
    return OK


cdef int64_t meter_used(VM vm) noexcept:
    """Fuel used so far, at most the limit."""
    cdef int64_t left = vm.fuel + vm.fuel_reserve
    return vm.fuel_limit - (left if left > 0 else 0)


cdef inline void charge_gaps(VM vm, PyObject* d) noexcept:
    """Charge a walk through an exact dict for the places of deleted keys."""
    cdef Py_ssize_t gaps = sp_dict_gaps(d)
    if SP_UNLIKELY(gaps > 64):
        vm.fuel -= gaps >> 3
