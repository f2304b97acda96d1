# The allocator under the host's objects, as the core sees it: meters/heap_hook.h and what it stands on.

cdef extern from "meters/heap_hook.h":
    ctypedef struct SpBudget:
        size_t live
        size_t limit
        size_t held
        size_t n_slabs
        size_t inherited
        size_t collect_at
        int64_t* fuel
        int64_t* fuel_reserve
        int flags
        uint64_t n_requests
    enum:
        SP_FLAG_OVER
        SP_FLAG_REFUSED
        SP_FLAG_COLLECT
        SP_FLAG_SPREAD
        SP_HOOK_OFF
        SP_HOOK_IDLE
        SP_HOOK_ACTIVE
        SP_SPREAD
        SP_SLACK
        SP_COLLECT_LEAST
        SP_UNIT_SHIFT
    SpBudget* sp_budget
    SpBudget* sp_budget_new(size_t limit) noexcept
    void sp_budget_close(SpBudget*) noexcept
    void sp_budget_set_trigger(SpBudget*) noexcept
    void sp_budget_fail_at(SpBudget*, uint64_t, size_t) noexcept
    size_t sp_budget_peak(const SpBudget*) noexcept
    size_t sp_budget_own(const SpBudget*) noexcept
    void sp_charge_outside(SpBudget*, int64_t) noexcept
    bint sp_run_enter(SpBudget*) noexcept
    void sp_run_leave() noexcept
    SpBudget* sp_swap_budget(SpBudget*) noexcept
    bint sp_region_has(const void*) noexcept
    void sp_kept_shrink(size_t most) noexcept
    size_t sp_region_live() noexcept
    void sp_region_walk(void (*found)(void*, void*, size_t) noexcept, void* context) noexcept
    int sp_hook_state, sp_idles_in_raw
    size_t sp_owned_units, sp_budget_count, sp_kept_units, sp_region_size

cdef extern from "meters/heap_collect.h":
    int sp_gc_prepare() except -1
    bint sp_gc_pause() noexcept
    void sp_gc_resume() noexcept

sp_gc_prepare()
