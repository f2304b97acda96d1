# Memory by estimate: allocations are noted as debt, and when the debt since the last census exceeds
# what was left then, the reachable heap is counted (census.pxi).
#
# `heap_note` and `heap_reserve` are the interface that an exact meter takes over: note is for small
# allocations, never fails; reserve is for a block of a size the guest chose, before it is made.

cdef int heap_settle(VM vm, int64_t wanted) noexcept:
    """Count what is reachable and see whether `wanted` more bytes fit. OK or TRAPPED."""
    cdef int64_t live
    if wanted > vm.heap_limit:
        return trap(vm, TRAP_MEMORY, None)
    live = heap_census(vm)
    vm.heap_debt = 0
    vm.heap_live = live
    if live > vm.heap_peak:
        vm.heap_peak = live
    vm.heap_left = vm.heap_limit - live
    if vm.heap_left < wanted:
        return trap(vm, TRAP_MEMORY, None)
    return OK


cdef inline void heap_note(VM vm, int64_t nbytes) noexcept:
    """A small allocation has been or will be made."""
    vm.heap_debt += nbytes


cdef inline int heap_reserve(VM vm, int64_t nbytes) noexcept:
    """May a block of this size be allocated? OK or TRAPPED."""
    if SP_UNLIKELY(nbytes > vm.heap_left - vm.heap_debt):
        if heap_settle(vm, nbytes) != OK:
            return TRAPPED
    vm.heap_debt += nbytes
    return OK
