# What a run may hold: charges, the answer to a budget that is used up, and the two ways to count.
#
# "exact": every allocation comes from the region (meters/heap_hook.h), which counts it where it is made. The
# loop polls the budget's flags at the end of a slice, which a flag brings about at once. "estimate":
# allocations are noted as debt, and when the debt since the last census exceeds what was left then,
# the reachable heap is counted (meters/census.pxi). `heap_note` and `heap_reserve` serve both: note is for
# small allocations and never fails; reserve is for a block of a size the guest chose, before it is made.
#
# Guest code runs "inside": this thread allocates from the run's budget. What belongs to the host, or
# outlives the run, is made "outside", between heap_outside and heap_inside. Around code of the host
# that may do anything (host functions, signal handlers, other threads) stand vm_suspend and vm_resume.
#
# Both ways the host's collector waits while guest code runs: it is called here, with no run current, so
# that nothing which it frees calls the guest back.

import gc as _gc

cdef object _host_intern = __import__("sys").intern
cdef object _memory_backend = None       # "estimate": asked for by the environment or a test
cdef uint64_t _fail_at = 0               # tests: which request of the next runs fails
cdef size_t _fail_least = 0
cdef uint64_t _fail_reserve = 0          # tests: which call of heap_reserve of the next runs fails

cdef enum:
    INTERNED_BYTES = 128     # what the host's table of interned strings takes for one just after it grew
    PEAK_STEP = 1 << 16      # resolution of the peak that is reported
    LEFT_TO_HOST = 1 << 16   # garbage of a run up to here waits for the host's collector
    FULL_AFTER = 8           # by estimate: all is walked when so many times the cap were charged
    COLLECTED_A_SECOND = 3 << 28     # bytes of small objects that the host's collector walks, about


cdef int heap_open(VM vm) except -1:
    """Start the meter of a run and go inside. It is exact wherever the hook can be used."""
    cdef SpBudget* budget
    vm.budget = NULL
    vm.budget_outside = 0
    vm.stack_charged = 0
    vm.n_reserved = 0
    if _fail_reserve != 0:
        vm.heap_left = -1
    vm.gc_paused = sp_gc_pause()
    if _memory_backend == "estimate" or (sp_hook_state == SP_HOOK_OFF and _is_traced()):
        return 0
    budget = sp_budget_new(<size_t>vm.heap_limit)
    if budget == NULL:
        return 0
    if not sp_run_enter(budget):
        sp_budget_close(budget)
        return 0
    budget.fuel = &vm.fuel
    budget.fuel_reserve = &vm.fuel_reserve
    if _fail_at != 0:
        sp_budget_fail_at(budget, _fail_at, _fail_least)
    vm.budget = budget
    return 0


cdef bint _is_traced() noexcept:
    """Does tracemalloc stand on the host's allocators? It would take the hook away when it goes."""
    try:
        import _tracemalloc
        return _tracemalloc.is_tracing()
    except BaseException:
        return True


cdef void heap_close(VM vm) noexcept:
    """The run is over and its objects are released: called outside."""
    cdef SpBudget* budget = vm.budget
    if budget != NULL:
        heap_close_budget(vm, budget)
    if vm.gc_paused:
        vm.gc_paused = False
        sp_gc_resume()


cdef void heap_close_budget(VM vm, SpBudget* budget) noexcept:
    sp_charge_outside(budget, -vm.budget_outside)
    vm.budget_outside = 0
    renew_kept_slice()
    if sp_budget_own(budget) > LEFT_TO_HOST:
        # Much of what is more was walked before and is not young any more.
        if budget.live < 2 * SP_COLLECT_LEAST:
            host_collect(0)
        if sp_budget_own(budget) > SP_COLLECT_LEAST:
            host_collect(2)
    vm.budget = NULL
    sp_budget_close(budget)
    sp_run_leave()


cdef void renew_kept_slice() noexcept:
    """The host keeps the last slice that died for the next one, and its collector leaves it alone: let it
    be one of the host's. Called outside."""
    cdef PyObject* kept = PySlice_New(NULL, NULL, NULL)
    cdef PyObject* fresh = PySlice_New(NULL, NULL, NULL) if kept != NULL else NULL
    if fresh == NULL:
        PyErr_Clear()
    Py_XDECREF(fresh)
    Py_XDECREF(kept)


cdef object _keep_characters():
    """The host makes its texts and bytes of one character once, when they are first met: before any run."""
    return [chr(i) for i in range(256)], [bytes([i]) for i in range(256)]


_keep_characters()


cdef inline SpBudget* heap_outside() noexcept:
    """What this thread allocates from now on is the host's. Returns what heap_restore takes."""
    return sp_swap_budget(NULL)


cdef inline void heap_restore(SpBudget* budget) noexcept:
    """As before heap_outside."""
    sp_swap_budget(budget)


cdef inline void heap_inside(VM vm) noexcept:
    """What this thread allocates from now on is the run's again."""
    sp_swap_budget(vm.budget)


cdef void vm_suspend(VM vm) noexcept:
    """Code of the host is about to run on this thread, or others are: no run is current."""
    sp_swap_budget(NULL)
    set_thread_vm(NULL)
    if vm.gc_paused:
        vm.gc_paused = False
        sp_gc_resume()


cdef void vm_resume(VM vm) noexcept:
    """The run goes on."""
    if not vm.gc_paused:
        vm.gc_paused = sp_gc_pause()
    if vm.budget != NULL:
        sp_swap_budget(vm.budget)
    set_thread_vm(<void*>vm)


cdef void host_collect(int generation) noexcept:
    """Let the host's collector look for garbage: outside."""
    cdef PyObject* kind
    cdef PyObject* value
    cdef PyObject* tb
    PyErr_Fetch(&kind, &value, &tb)
    try:
        _gc.collect(generation)
    except BaseException:
        pass
    PyErr_Restore(kind, value, tb)


cdef void heap_collect(VM vm, int most, size_t live, size_t held) noexcept:
    """Free cyclic garbage up to that generation, until the budget is down to these bytes. What a run has
    made since the last time is young, as the host's own collections wait for its end, and goes with the
    middle generation, which holds no more than that: the youngest first alone would only be a second walk
    over the same objects. Nothing looks at the clock in a collection: one that could not end in time is
    left out."""
    cdef int generation
    cdef double taken
    cdef void* current = sp_current_vm
    cdef SpBudget* budget = heap_outside()
    set_thread_vm(NULL)
    for generation in range(1, most + 1):
        taken = <double>vm.budget.live / COLLECTED_A_SECOND
        if most == 1:
            # It may be left out as well: by the pace of the machine.
            taken *= slowness(vm)
        if clock_now() + taken > vm.deadline:
            break
        host_collect(generation)
        if vm.budget.live <= live and vm.budget.held <= held:
            break
    set_thread_vm(current)
    heap_restore(budget)


cdef void heap_collect_estimated(VM vm) noexcept:
    """Before a census: free cyclic garbage, which it does not see, if much may have been made. What is old
    already is looked at seldom, as the host may hold much."""
    cdef void* current = sp_current_vm
    vm.heap_young += vm.heap_debt
    if vm.heap_young < <int64_t>SP_COLLECT_LEAST or (
            clock_now() + <double>vm.heap_young / COLLECTED_A_SECOND > vm.deadline):
        return
    vm.heap_old += vm.heap_young
    vm.heap_young = 0
    set_thread_vm(NULL)
    if vm.heap_old > FULL_AFTER * vm.heap_limit:
        vm.heap_old = 0
        host_collect(2)
    else:
        host_collect(1)
    set_thread_vm(current)


cdef int heap_poll(VM vm) noexcept:
    """A flag of the budget is up. OK, or TRAPPED where the run holds too much."""
    cdef SpBudget* budget = vm.budget
    cdef int flags = budget.flags
    cdef size_t limit = budget.limit
    budget.flags = 0
    if flags & SP_FLAG_REFUSED:
        return trap(vm, TRAP_MEMORY, None)
    if flags & (SP_FLAG_OVER | SP_FLAG_SPREAD):
        # A run that stays close to the cap would do nothing but collect.
        limit -= limit >> 4
        if heap_is_full(vm, limit):
            return trap(vm, TRAP_MEMORY, None)
        heap_collect(vm, 2, limit, budget.limit + SP_SPREAD)
        if budget.live > limit or budget.held > budget.limit + SP_SPREAD:
            return trap(vm, TRAP_MEMORY, None)
    elif flags & SP_FLAG_COLLECT:
        heap_collect(vm, 1, budget.live >> 1, SIZE_MAX)
    budget.collect_at = budget.live * 2 if budget.live * 2 > SP_COLLECT_LEAST else SP_COLLECT_LEAST
    sp_budget_set_trigger(budget)
    return OK


cdef int heap_settle(VM vm, int64_t wanted) noexcept:
    """See whether `wanted` more bytes fit, now that the debt says that they may not. OK or TRAPPED."""
    cdef int64_t live
    if wanted > vm.heap_limit:
        return trap(vm, TRAP_MEMORY, None)
    if _fail_reserve != 0:
        vm.n_reserved += 1
        if vm.n_reserved == _fail_reserve:
            return trap(vm, TRAP_MEMORY, None)
    if vm.budget != NULL:
        if <int64_t>sp_budget_own(vm.budget) + wanted > vm.heap_limit:
            if heap_is_full(vm, <size_t>(vm.heap_limit - wanted) + vm.budget.inherited):
                return trap(vm, TRAP_MEMORY, None)
            heap_collect(vm, 2, <size_t>(vm.heap_limit - wanted), SIZE_MAX)
        live = <int64_t>sp_budget_own(vm.budget)
    else:
        heap_collect_estimated(vm)
        live = heap_census(vm)
        if live > vm.heap_peak:
            vm.heap_peak = live
    vm.heap_debt = 0
    vm.heap_live = live
    vm.heap_left = vm.heap_limit - live
    if vm.heap_left < wanted:
        return trap(vm, TRAP_MEMORY, None)
    if _fail_reserve != 0:
        vm.heap_left = -1    # each is counted
    return OK


cdef inline void heap_note(VM vm, int64_t nbytes) noexcept:
    """A small allocation has been or will be made."""
    if SP_METERED:
        vm.heap_debt += nbytes


cdef inline int heap_reserve(VM vm, int64_t nbytes) noexcept:
    """May a block of this size be allocated? OK or TRAPPED."""
    if not SP_METERED:
        return OK
    if SP_UNLIKELY(nbytes > vm.heap_left - vm.heap_debt):
        if heap_settle(vm, nbytes) != OK:
            return TRAPPED
    vm.heap_debt += nbytes
    return OK


cdef void heap_charge_outside(VM vm, int64_t nbytes) noexcept:
    """The run has memory outside of the region: it is charged until the run ends."""
    if vm.budget != NULL:
        sp_charge_outside(vm.budget, nbytes)
        vm.budget_outside += nbytes
    else:
        vm.heap_debt += nbytes


cdef void heap_charge_stack(VM vm) noexcept:
    """Charge what the stack and the frames have grown to. They are looked at once a slice."""
    cdef int64_t used
    if vm.budget != NULL and vm.fp >= 0:
        used = (<char*>vm.frames[vm.fp].top - <char*>vm.stack) + vm.fp * <int64_t>sizeof(Frame)
        if used > vm.stack_charged + PEAK_STEP:
            heap_charge_outside(vm, used - vm.stack_charged)
            vm.stack_charged = used


cdef int64_t heap_peak_bytes(VM vm) noexcept:
    """The most that the run held, in whole steps: the host's lists of free objects, which other runs and
    the host fill and empty, hide some bytes. By the census as far as it is known, with what was charged since."""
    cdef int64_t charged
    if vm.budget != NULL:
        return (<int64_t>sp_budget_peak(vm.budget) + PEAK_STEP - 1) & ~<int64_t>(PEAK_STEP - 1)
    charged = vm.heap_live + vm.heap_debt
    if charged > vm.heap_limit:
        charged = vm.heap_limit
    return vm.heap_peak if vm.heap_peak > charged else charged


ctypedef object (*MakerFn)(object what)

cdef object heap_made_outside(MakerFn make, object what):
    """make(what), of which the host keeps what it makes: outside, wherever the caller is."""
    cdef SpBudget* budget = heap_outside()
    try:
        return make(what)
    finally:
        heap_restore(budget)


cdef object sys_intern(object name):
    """The one string of that text. The host's table of them is the host's, also when a run makes it
    grow, but the run pays for what it adds."""
    cdef SpBudget* budget
    if Py_TYPE(<PyObject*>name) == &PyUnicode_Type and PyUnicode_CHECK_INTERNED(<PyObject*>name):
        return name
    budget = heap_outside()
    if budget == NULL:
        return _host_intern(name)
    try:
        found = _host_intern(name)
    finally:
        heap_restore(budget)
    if found is name and sp_region_has(<PyObject*>name) and sp_current_vm != NULL:
        heap_charge_outside(<VM>sp_current_vm, INTERNED_BYTES)
    return found


# --- for tests

def memory_state():
    """What is in the region, and which state the hook has."""
    return {
        "live": sp_region_live(), "units": sp_owned_units, "budgets": sp_budget_count,
        "kept": sp_kept_units, "region": sp_region_size,
        "hook": ("off", "idle", "active")[sp_hook_state], "wraps_raw": bool(sp_idles_in_raw),
    }


def memory_blocks():
    """Address and size of every block that is owned: what a debugger wants to know of what was left."""
    blocks = []
    sp_region_walk(_memory_block, <void*>blocks)
    return blocks


cdef void _memory_block(void* blocks, void* block, size_t size) noexcept:
    (<list>blocks).append((<size_t>block, size))


def memory_hold():
    """An object in the region, as if a run had left it: as long as it lives the hook stays. Called outside
    of runs."""
    cdef SpBudget* budget = sp_budget_new(1 << 20)
    if budget == NULL:
        raise MemoryError()
    if not sp_run_enter(budget):
        sp_budget_close(budget)
        return None
    try:
        return bytearray(100)
    finally:
        heap_outside()
        sp_budget_close(budget)
        sp_run_leave()


def memory_trim():
    """Give back to the system what is kept for the next runs."""
    sp_kept_shrink(0)


def memory_use(backend):
    """Count by "estimate", or None: exactly wherever that can be."""
    global _memory_backend
    _memory_backend = backend


def memory_fail_at(uint64_t n, size_t least=0, uint64_t reserve=0):
    """Let request number n, of those of at least so many bytes, fail in every run from now on, or the call
    of heap_reserve of that number; 0: none."""
    global _fail_at, _fail_least, _fail_reserve
    _fail_at = n
    _fail_least = least
    _fail_reserve = reserve


_memory_backend = __import__("os").environ.get("SANDBOXED_PYTHON_MEMORY")
