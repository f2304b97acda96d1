/* Blocks: small ones from slabs by size class, large ones as runs of their own.

   Classes go in steps of 16 bytes up to 1 KiB and have eight steps per doubling up to 32 KiB. A slab is
   one unit that serves one class of one budget, so that a free credits the right run; blocks are carved
   from it about a page at a time, and freed ones are handed out again first. */
#ifndef SANDBOXED_PYTHON_HEAP_CLASSES_H
#define SANDBOXED_PYTHON_HEAP_CLASSES_H

#include "heap_budget.h"

#define SP_FINE_MOST 1024            /* classes 1..64: n * 16 bytes */
#define SP_FINE_CLASSES 64
#define SP_SLAB_MOST 32768           /* classes 65..104 */
#define SP_REQUEST_MOST ((size_t)1 << 46)
#define SP_CARVE_BYTES 4096

static inline unsigned sp_class_of(size_t n) {
    if (SP_LIKELY(n <= SP_FINE_MOST)) return n == 0 ? 1 : (unsigned)((n + 15) >> 4);
    {
        int k = sp_log2(n - 1);
        return (unsigned)(SP_FINE_CLASSES + 1 + (k - 10) * 8 + (int)(((n - 1) >> (k - 3)) & 7));
    }
}

static inline size_t sp_class_size(unsigned c) {
    if (SP_LIKELY(c <= SP_FINE_CLASSES)) return (size_t)c << 4;
    {
        unsigned m = c - SP_FINE_CLASSES - 1, k = 10 + (m >> 3);
        return ((size_t)1 << k) + ((size_t)((m & 7) + 1) << (k - 3));
    }
}

/* What a request of n bytes is charged. */
static inline size_t sp_charged_size(size_t n) {
    return SP_LIKELY(n <= SP_SLAB_MOST) ? sp_class_size(sp_class_of(n)) : (n + 4095) & ~(size_t)4095;
}

static inline size_t sp_units_for(size_t size) { return (size + SP_UNIT_SIZE - 1) >> SP_UNIT_SHIFT; }

/* --- slabs */

static inline void sp_slab_list(SpUnit *u) {
    SpBudget *b = u->owner;
    u->prev = NULL;
    u->next = b->slabs[u->size_class];
    if (u->next != NULL) u->next->prev = u;
    b->slabs[u->size_class] = u;
    u->is_listed = 1;
}

static inline void sp_slab_unlist(SpUnit *u) {
    if (u->prev != NULL) u->prev->next = u->next;
    else u->owner->slabs[u->size_class] = u->next;
    if (u->next != NULL) u->next->prev = u->prev;
    u->is_listed = 0;
}

/* Make free blocks of the next stretch of a slab that has no free ones. Returns 0 if it is full, -1 if
   the budget may touch no more pages. */
static int sp_slab_carve(SpUnit *u) {
    unsigned n = u->block_size >= SP_CARVE_BYTES ? 1 : SP_CARVE_BYTES / u->block_size;
    unsigned left = (unsigned)(u->n_blocks - u->n_carved), i;
    char *p = sp_unit_address(u) + (size_t)u->n_carved * u->block_size;
    if (n > left) n = left;
    if (n == 0) return 0;
    if (!sp_budget_hold(u->owner, (size_t)n * u->block_size)) return -1;
    u->n_carved = (uint16_t)(u->n_carved + n);
    u->free = p;
    for (i = 1; i < n; i++, p += u->block_size) *(void **)p = p + u->block_size;
    *(void **)p = NULL;
    return 1;
}

/* Give a slab that is in no list to another budget, with what is in it. */
static void sp_slab_pass(SpUnit *u, SpBudget *to) {
    SpBudget *from = u->owner;
    size_t live = (size_t)u->n_used * u->block_size, held = (size_t)u->n_carved * u->block_size;
    from->live -= live;
    to->live += live;
    from->held -= held;
    to->held += held;
    from->n_slabs--;
    to->n_slabs++;
    u->owner = to;
    if (u->free != NULL || u->n_carved < u->n_blocks) sp_slab_list(u);
    sp_budget_take_units(to, 1);
    sp_budget_give_units(from, 1);
}

/* Take over a slab of that class from the estate. Returns 0 if there is none. */
static int sp_slab_inherit(SpBudget *b, unsigned c) {
    SpUnit *u = sp_estate.slabs[c];
    size_t left;
    if (u == NULL) return 0;
    left = (size_t)u->n_used * u->block_size;
    sp_slab_unlist(u);
    sp_slab_pass(u, b);
    b->inherited += left;
    b->limit += left;
    b->mark += b->fail_at == 0 ? left : 0;
    if (b->peak != 0) b->peak += left;
    if (b->collect_at != SIZE_MAX) b->collect_at += left;
    sp_budget_set_trigger(b);
    return 1;
}

static SP_NOINLINE void *sp_slab_refill(SpBudget *b, unsigned c) {
    SpUnit *u;
    void *p;
    int is_zeroed;
again:
    while ((u = b->slabs[c]) != NULL && u->free == NULL) {
        int carved = sp_slab_carve(u);
        if (carved < 0) return NULL;
        if (carved == 0) sp_slab_unlist(u);
    }
    if (u == NULL) {
        if (sp_slab_inherit(b, c)) goto again;
        u = sp_run_new(1, SP_UNIT_SLAB, &is_zeroed);
        if (u == NULL) {
            sp_budget_flag(b, SP_FLAG_REFUSED);
            return NULL;
        }
        u->owner = b;
        u->size_class = (uint8_t)c;
        u->block_size = (uint32_t)sp_class_size(c);
        u->n_blocks = (uint16_t)(SP_UNIT_SIZE / u->block_size);
        u->n_used = u->n_carved = 0;
        u->free = NULL;
        u->marks = NULL;
        sp_budget_take_units(b, 1);
        b->n_slabs++;
        sp_slab_list(u);
        if (sp_slab_carve(u) <= 0) return NULL;
    }
    p = u->free;
    u->free = *(void **)p;
    u->n_used++;
    return p;
}

/* A block of class c, not charged. */
static inline void *sp_slab_take(SpBudget *b, unsigned c) {
    SpUnit *u = b->slabs[c];
    if (SP_LIKELY(u != NULL)) {
        void *p = u->free;
        if (SP_LIKELY(p != NULL)) {
            u->free = *(void **)p;
            u->n_used++;
            return p;
        }
    }
    return sp_slab_refill(b, c);
}

static void sp_slab_free(SpUnit *u) {
    SpBudget *b = u->owner;
    if (u->is_listed) sp_slab_unlist(u);
    b->held -= (size_t)u->n_carved * u->block_size;
    b->n_slabs--;
    sp_run_free(u, sp_budget_room(b));
    sp_budget_give_units(b, 1);
}

/* After a block was given back: the slab was full, or is empty now. */
static SP_NOINLINE void sp_slab_edge(SpUnit *u) {
    SpBudget *b = u->owner;
    if (u->n_used != 0) {
        if (u->is_listed) return;
        if (b->is_closed && b != &sp_estate) sp_slab_pass(u, &sp_estate);
        else sp_slab_list(u);
    } else if (b->is_closed || b->slabs[u->size_class] != u || u->next != NULL) {
        sp_slab_free(u);
    }
    /* The last slab of a class stays while the run is open. */
}

/* Give back a block, credited already. */
static inline void sp_slab_give(SpUnit *u, void *p) {
    *(void **)p = u->free;
    u->free = p;
    if (SP_UNLIKELY(--u->n_used == 0 || !u->is_listed)) sp_slab_edge(u);
}

/* The run of the budget is over. It may be freed by this, or by the last free of a block of its. */
static void sp_budget_close(SpBudget *b) {
    unsigned c;
    b->fuel = b->fuel_reserve = NULL;
    sp_budget_take_units(b, 1);      /* it must not go while its slabs do */
    b->is_closed = 1;
    for (c = 1; c < SP_CLASS_COUNT; c++) {
        SpUnit *u = b->slabs[c], *next;
        for (; u != NULL; u = next) {
            next = u->next;
            if (u->n_used == 0) {
                sp_slab_free(u);
            } else {
                sp_slab_unlist(u);
                sp_slab_pass(u, &sp_estate);
            }
        }
    }
    sp_budget_give_units(b, 1);
    sp_kept_shrink(SP_KEPT_MOST);
}

/* --- large blocks */

/* A block of `size` bytes, charged already, with address space for `reserve` bytes if there is room. */
static SpUnit *sp_large_take(SpBudget *b, size_t size, size_t reserve, int *is_zeroed) {
    SpUnit *u = NULL;
    if (!sp_budget_hold(b, size)) return NULL;
#if defined(_WIN32)
    reserve = 0;                     /* a run is committed as a whole there, and that is paid for */
#endif
    if (reserve > size) u = sp_run_new(sp_units_for(reserve), SP_UNIT_LARGE, is_zeroed);
    if (u == NULL) u = sp_run_new(sp_units_for(size), SP_UNIT_LARGE, is_zeroed);
    if (u == NULL) {
        b->held -= size;
        sp_budget_flag(b, SP_FLAG_REFUSED);
        return NULL;
    }
    u->owner = b;
    u->charged = size;
    u->prev = NULL;                  /* where a mark is made */
    sp_budget_take_units(b, u->n_units);
    return u;
}

static void sp_large_give(SpUnit *u) {
    SpBudget *b = u->owner;
    size_t n = u->n_units;
    b->held -= u->charged;
    sp_run_free(u, sp_budget_room(b));
    sp_budget_give_units(b, n);
}

/* Resize a large block where it stands, charged already. Returns 0 if it must move. */
static int sp_large_resize(SpUnit *u, size_t size) {
    SpBudget *b = u->owner;
    size_t old = u->charged, had = u->n_units, need = sp_units_for(size);
    if (size > old && !sp_budget_hold(b, size - old)) return 0;
    if (need > had && !sp_run_extend(u, need)) {
        b->held -= size - old;
        return 0;
    }
    if (size < old) {
        b->held -= old - size;
        if (old - size >= SP_UNIT_SIZE) sp_run_shrink(u, need, size);
    }
    u->charged = size;
    if (u->n_units > had) sp_budget_take_units(b, u->n_units - had);
    else if (u->n_units < had) sp_budget_give_units(b, had - u->n_units);
    return 1;
}

/* --- blocks of any size */

static inline size_t sp_block_size(const SpUnit *u) {
    return u->kind == SP_UNIT_SLAB ? u->block_size : u->charged;
}

static inline SpUnit *sp_block_unit(const void *p) {
    return sp_units + ((size_t)((const char *)p - sp_region_base) >> SP_UNIT_SHIFT);
}

static SP_NOINLINE void *sp_large_new(SpBudget *b, size_t n, int zero) {
    size_t size;
    int is_zeroed;
    SpUnit *u;
    if (n > SP_REQUEST_MOST) {
        sp_budget_flag(b, SP_FLAG_REFUSED);
        return NULL;
    }
    size = sp_charged_size(n);
    if (!sp_charge(b, size, n)) return NULL;
    u = sp_large_take(b, size, 0, &is_zeroed);
    if (u == NULL) {
        b->live -= size;
        return NULL;
    }
    if (zero && !is_zeroed) memset(sp_unit_address(u), 0, n);
    return sp_unit_address(u);
}

/* A new block of n bytes, or NULL. */
static inline void *sp_block_new(SpBudget *b, size_t n) {
    unsigned c;
    size_t size;
    void *p;
    if (SP_UNLIKELY(n > SP_SLAB_MOST)) return sp_large_new(b, n, 0);
    c = sp_class_of(n);
    size = sp_class_size(c);
    if (SP_UNLIKELY(!sp_charge(b, size, n))) return NULL;
    p = sp_slab_take(b, c);
    if (SP_UNLIKELY(p == NULL)) b->live -= size;
    return p;
}

static inline void *sp_block_new_zeroed(SpBudget *b, size_t n) {
    void *p;
    if (SP_UNLIKELY(n > SP_SLAB_MOST)) return sp_large_new(b, n, 1);
    p = sp_block_new(b, n);
    if (SP_LIKELY(p != NULL)) memset(p, 0, n);
    return p;
}

/* Free a block of the region and credit its owner. Returns 0 if there is no such block. */
static inline int sp_block_free(void *p) {
    SpUnit *u = sp_block_unit(p);
    if (SP_LIKELY(u->kind == SP_UNIT_SLAB)) {
        u->owner->live -= u->block_size;
        sp_slab_give(u, p);
        return 1;
    }
    if (u->kind != SP_UNIT_LARGE) return 0;
    u->owner->live -= u->charged;
    sp_large_give(u);
    return 1;
}

/* Resize a block that belongs to the budget itself: only the difference is charged, so that the peak
   does not depend on whether it moves. A block that shrinks is never refused. */
static SP_NOINLINE void *sp_block_resize(SpBudget *b, void *p, size_t n) {
    SpUnit *u = sp_block_unit(p);
    size_t old = sp_block_size(u), size;
    void *q = NULL;
    int is_zeroed;
    if (n > SP_REQUEST_MOST) {
        sp_budget_flag(b, SP_FLAG_REFUSED);
        return NULL;
    }
    size = sp_charged_size(n);
    if (size == old) return p;
    if (size < old && u->kind == SP_UNIT_SLAB && n * 4 > old * 3) return p;
    if (size > old) {
        if (!sp_charge(b, size - old, n)) return NULL;
    } else {
        b->live -= old - size;
    }
    if (u->kind == SP_UNIT_LARGE && n > SP_SLAB_MOST && sp_large_resize(u, size)) return p;
    if (n > SP_SLAB_MOST) {
        SpUnit *v = sp_large_take(b, size, u->kind == SP_UNIT_LARGE && size > old ? size * 2 : 0, &is_zeroed);
        if (v != NULL) q = sp_unit_address(v);
    } else {
        q = sp_slab_take(b, sp_class_of(n));
    }
    if (q == NULL) {
        b->live += old - size;
        return n <= old ? p : NULL;
    }
    memcpy(q, p, n < old ? n : old);
    if (u->kind == SP_UNIT_SLAB) sp_slab_give(u, p);
    else sp_large_give(u);
    return q;
}

#endif
