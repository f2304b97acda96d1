/* A budget: what one run may hold, what it holds now, and what it held at most.

   Every block is charged with the size of its class, every large block in pages of 4 KiB. Beyond the
   cap a large request is refused at once; small ones are served from a slack, because CPython itself
   does not survive every refusal, while a flag is up that the loop sees at its next charge of fuel.

   A budget outlives its run as long as any unit of the region belongs to it. What a run leaves in its slabs
   (the host's own objects above all: it makes them of blocks that it found in its lists of freed objects)
   goes to the estate, from which later runs take slabs before they ask for new ones: a few bytes left
   here and there by every run would otherwise hold a unit each. What was in such a slab counts neither
   against the cap of who takes it over nor for its peak. */
#ifndef SANDBOXED_PYTHON_HEAP_BUDGET_H
#define SANDBOXED_PYTHON_HEAP_BUDGET_H

#include "heap_region.h"

#define SP_CLASS_COUNT 105           /* see meters/heap_classes.h */
#define SP_SLACK ((size_t)4 << 20)
#define SP_SPREAD ((size_t)8 << 20)  /* what holes between blocks may take beyond the cap */
#define SP_LARGE_REQUEST ((size_t)64 << 10)
#define SP_COLLECT_LEAST ((size_t)16 << 20)

typedef enum {
    SP_FLAG_OVER = 1,                /* live bytes went over the cap */
    SP_FLAG_REFUSED = 2,             /* a request was refused */
    SP_FLAG_COLLECT = 4,             /* time to look for cyclic garbage */
    SP_FLAG_SPREAD = 8               /* blocks stand too far apart: the pages go over the cap */
} SpFlag;

struct SpBudget {
    size_t live;                     /* bytes charged and not yet credited */
    size_t mark;                     /* most live bytes so far, at most the limit; 0: count requests */
    size_t trigger;                  /* live bytes above this need a closer look */
    size_t peak;                     /* most live bytes, when it is more than `mark` */
    size_t limit, collect_at;
    size_t held;                     /* bytes of pages that its blocks have touched */
    size_t n_units, n_slabs;         /* of the region; those that hold small blocks */
    size_t inherited;                /* bytes that runs before it have left in slabs that it took over */
    int64_t *fuel, *fuel_reserve;    /* of the VM, whose slice ends when a flag goes up */
    SpUnit *slabs[SP_CLASS_COUNT];   /* slabs with room, by class */
    int flags;
    int is_closed;
    uint64_t n_requests;             /* as far as they are counted */
    uint64_t fail_at;                /* tests: this request is refused (0: none) ... */
    size_t fail_least;               /* ... of those of at least so many bytes */
};

static size_t sp_owned_units = 0;    /* of all budgets */
static SpBudget sp_estate = { .is_closed = 1 };
static size_t sp_budget_count = 0;   /* that are not freed */

/* Make the loop look at its flags: the slice of fuel is over, the fuel itself stays. */
static void sp_budget_flag(SpBudget *b, SpFlag flag) {
    b->flags |= flag;
    if (b->fuel != NULL && *b->fuel >= 0) {
        *b->fuel_reserve += *b->fuel + 1;
        *b->fuel = -1;
    }
}

static void sp_budget_set_trigger(SpBudget *b) {
    b->trigger = b->fail_at != 0 ? 0 : b->limit < b->collect_at ? b->limit : b->collect_at;
}

static SpBudget *sp_budget_new(size_t limit) {
    SpBudget *b = (SpBudget *)calloc(1, sizeof(SpBudget));
    if (b == NULL) return NULL;
    b->limit = limit;
    b->collect_at = SP_COLLECT_LEAST;
    sp_budget_set_trigger(b);
    sp_budget_count++;
    return b;
}

/* Refuse request number `n` of at least `least` bytes; for tests. */
static void sp_budget_fail_at(SpBudget *b, uint64_t n, size_t least) {
    b->fail_at = n;
    b->fail_least = least;
    b->mark = 0;
    sp_budget_set_trigger(b);
}

static size_t sp_budget_peak(const SpBudget *b) {
    size_t peak = b->peak > b->mark ? b->peak : b->mark;
    return peak > b->inherited ? peak - b->inherited : 0;
}

static void sp_budget_take_units(SpBudget *b, size_t n) {
    b->n_units += n;
    sp_owned_units += n;
}

static void sp_budget_give_units(SpBudget *b, size_t n) {
    b->n_units -= n;
    sp_owned_units -= n;
    if (b->n_units == 0 && b->is_closed && b != &sp_estate) {
        free(b);
        sp_budget_count--;
    }
}

/* What its own run holds: what it has inherited may be gone by now. */
static size_t sp_budget_own(const SpBudget *b) { return b->live > b->inherited ? b->live - b->inherited : 0; }

/* How many units may be kept dirty on behalf of an open budget: what it may still hold. */
static size_t sp_budget_room(const SpBudget *b) {
    return b->is_closed || b->held >= b->limit ? 0 : (b->limit - b->held) >> SP_UNIT_SHIFT;
}

/* Pages touched for the budget. Returns 0 where they would go too far beyond the cap. */
static int sp_budget_hold(SpBudget *b, size_t size) {
    size_t held = b->held + size;
    if (SP_UNLIKELY(held > b->limit + SP_SPREAD)) {
        if (held > b->limit + SP_SPREAD + SP_SLACK) {
            sp_budget_flag(b, SP_FLAG_REFUSED);
            return 0;
        }
        sp_budget_flag(b, SP_FLAG_SPREAD);
    }
    b->held = held;
    if (SP_UNLIKELY(sp_kept_units > SP_KEPT_MOST)) sp_kept_shrink(SP_KEPT_MOST + sp_budget_room(b));
    return 1;
}

/* `live` would go over the trigger, or requests are counted. */
static SP_NOINLINE int sp_charge_slow(SpBudget *b, size_t size, size_t request) {
    size_t live = b->live + size;
    if (b->fail_at != 0 && request >= b->fail_least && ++b->n_requests == b->fail_at) {
        sp_budget_flag(b, SP_FLAG_REFUSED);
        return 0;
    }
    if (live > b->limit) {
        if (request >= SP_LARGE_REQUEST || live > b->limit + SP_SLACK) {
            sp_budget_flag(b, SP_FLAG_REFUSED);
            return 0;
        }
        sp_budget_flag(b, SP_FLAG_OVER);
    } else if (live > b->collect_at) {
        b->collect_at = SIZE_MAX;
        sp_budget_set_trigger(b);
        sp_budget_flag(b, SP_FLAG_COLLECT);
    }
    if (live > b->peak) b->peak = live;
    if (b->fail_at == 0) b->mark = live < b->limit ? live : b->limit;
    b->live = live;
    return 1;
}

/* Charge a block of `size` bytes before it is made; `request` is what was asked for. Returns 0 where
   it is refused. */
static inline int sp_charge(SpBudget *b, size_t size, size_t request) {
    size_t live = b->live + size;
    if (SP_UNLIKELY(live > b->mark)) {
        if (SP_UNLIKELY(live > b->trigger)) return sp_charge_slow(b, size, request);
        b->mark = live;
    }
    b->live = live;
    return 1;
}

/* Memory that a run has outside the region: never refused, but flagged. */
static void sp_charge_outside(SpBudget *b, int64_t size) {
    b->live += (size_t)size;
    b->held += (size_t)size;
    if (b->live > b->peak) b->peak = b->live;
    if (size > 0 && b->live > b->limit) sp_budget_flag(b, SP_FLAG_OVER);
}

#endif
