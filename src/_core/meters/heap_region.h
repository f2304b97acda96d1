/* The region: one reserved range of addresses from which all memory of runs comes, in units of 64 KiB.

   A side table has an entry per unit, so that whoever frees a block finds its owner from the address
   alone. Neighbouring units form runs: free ones are kept in bins by the power of two of their length
   and merge with their neighbours; a used one is a slab of small blocks (meters/heap_classes.h) or one large
   block. What is freed goes back to the system, but for a few megabytes of recently used runs.

   No locks: whoever calls holds the GIL. Nothing here knows of Python. */
#ifndef SANDBOXED_PYTHON_HEAP_REGION_H
#define SANDBOXED_PYTHON_HEAP_REGION_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#if defined(_WIN32)
#include <windows.h>
#include <intrin.h>
#else
#include <sys/mman.h>
#include <sys/resource.h>
#endif

#define SP_UNIT_SHIFT 16
#define SP_UNIT_SIZE ((size_t)1 << SP_UNIT_SHIFT)
#define SP_REGION_MOST ((size_t)64 << 30)
#define SP_REGION_LEAST ((size_t)256 << 20)
#define SP_COMMIT_STEP ((size_t)64 << 20)
#define SP_BIN_COUNT 40
#define SP_KEPT_MOST 192             /* units kept dirty for use again between runs: 12 MiB */
#define SP_KEPT_EXACT 96             /* kept runs up to that many units are found by their length */
#define SP_KEPT_TRIES 8              /* longer ones looked at for one that fits */
#define SP_BIN_TRIES 32              /* runs looked at in the bin that may or may not fit */

typedef enum {
    SP_UNIT_FREE = 0,                /* first unit of a free run; entries never used are this, too */
    SP_UNIT_FREE_END = 1,            /* its last unit, if it has more than one */
    SP_UNIT_SLAB = 2,
    SP_UNIT_LARGE = 3,
    SP_UNIT_USED_END = 4,            /* last unit of a used or kept run */
    SP_UNIT_KEPT = 5                 /* free, but dirty and not in a bin */
} SpUnitKind;

typedef struct SpBudget SpBudget;

typedef struct SpUnit {
    union {
        void *free;                  /* slab: its free blocks, linked through their first words */
        struct SpUnit *older;        /* kept run: the one kept before it */
    };
    union {
        SpBudget *owner;
        struct SpUnit *newer;        /* kept run: the one kept after it */
    };
    struct SpUnit *next, *prev;      /* slab: others of its class; free or kept run: others of its bin */
    size_t n_units;                  /* in the first unit of every run and the last of a free one */
    union {
        size_t charged;              /* large: bytes */
        uint64_t *marks;             /* slab: its bits while a mark is made, see meters/heap_mark.h */
    };
    uint32_t block_size;             /* slab */
    uint16_t n_used, n_carved, n_blocks;
    uint8_t kind, is_listed, size_class;
} SpUnit;

static char *sp_region_base = NULL;
static size_t sp_region_size = 0;        /* 0: nothing is in the region */
static size_t sp_region_committed = 0;   /* bytes from the base that may be touched */
static SpUnit *sp_units = NULL;
static size_t sp_unit_count = 0;
static SpUnit *sp_bins[SP_BIN_COUNT];
static uint64_t sp_bins_filled = 0;      /* a bit per bin */
static SpUnit *sp_kept[SP_KEPT_EXACT + 1];  /* by length, the latest first; 0: longer ones */
static SpUnit *sp_kept_newest = NULL, *sp_kept_oldest = NULL;
static size_t sp_kept_units = 0;

static inline int sp_log2(size_t n) {
#if defined(_MSC_VER)
    unsigned long i;
    _BitScanReverse64(&i, (unsigned __int64)n);
    return (int)i;
#else
    return 63 - __builtin_clzll((unsigned long long)n);
#endif
}

static inline int sp_lowest_bit(uint64_t n) {
#if defined(_MSC_VER)
    unsigned long i;
    _BitScanForward64(&i, n);
    return (int)i;
#else
    return __builtin_ctzll(n);
#endif
}

static inline char *sp_unit_address(const SpUnit *u) {
    return sp_region_base + ((size_t)(u - sp_units) << SP_UNIT_SHIFT);
}

/* Is the address in the region? (NULL is not.) */
static inline int sp_region_has(const void *p) {
    return (size_t)((const char *)p - sp_region_base) < sp_region_size;
}

/* --- the system */

#if defined(_WIN32)
static void *sp_system_reserve(size_t size) { return VirtualAlloc(NULL, size, MEM_RESERVE, PAGE_NOACCESS); }
static void *sp_system_table(size_t size) {
    /* Committed as a whole: it is small beside what the system promises, and touched lazily. */
    return VirtualAlloc(NULL, size, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
}
static void sp_system_unreserve(void *p, size_t size) { (void)size; VirtualFree(p, 0, MEM_RELEASE); }
static int sp_system_commit(char *p, size_t size) { return VirtualAlloc(p, size, MEM_COMMIT, PAGE_READWRITE) != NULL; }
/* Pages given back read as zeros when they are used again. */
static int sp_system_release(char *p, size_t size) { return VirtualFree(p, size, MEM_DECOMMIT) != 0; }
static size_t sp_system_most(void) { return (size_t)4 << 30; }
#else
#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif
#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS MAP_ANON
#endif
static void *sp_system_map(size_t size, int protection) {
    void *p = mmap(NULL, size, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}
static void *sp_system_reserve(size_t size) { return sp_system_map(size, PROT_NONE); }
static void *sp_system_table(size_t size) { return sp_system_map(size, PROT_READ | PROT_WRITE); }
static void sp_system_unreserve(void *p, size_t size) { munmap(p, size); }
static int sp_system_commit(char *p, size_t size) { return mprotect(p, size, PROT_READ | PROT_WRITE) == 0; }
static int sp_system_release(char *p, size_t size) {
#if defined(__linux__)
    return madvise(p, size, MADV_DONTNEED) == 0;
#else
    return mmap(p, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED;
#endif
}
/* How much address space to reserve: under a limit of the process, an eighth of that. */
static size_t sp_system_most(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
        size_t most = (size_t)SP_UNIT_SIZE;
        while (most < SP_REGION_MOST && most * 16 <= limit.rlim_cur) most *= 2;
        return most;
    }
    return SP_REGION_MOST;
}
#endif

/* --- bins of free runs */

static void sp_bin_add(SpUnit *u, size_t n) {
    int bin = sp_log2(n);
    u->kind = SP_UNIT_FREE;
    u->n_units = n;
    u->prev = NULL;
    u->next = sp_bins[bin];
    if (u->next != NULL) u->next->prev = u;
    sp_bins[bin] = u;
    sp_bins_filled |= (uint64_t)1 << bin;
    if (n > 1) {
        u[n - 1].kind = SP_UNIT_FREE_END;
        u[n - 1].n_units = n;
    }
}

static void sp_bin_remove(SpUnit *u) {
    int bin = sp_log2(u->n_units);
    if (u->prev != NULL) {
        u->prev->next = u->next;
    } else {
        sp_bins[bin] = u->next;
        if (u->next == NULL) sp_bins_filled &= ~((uint64_t)1 << bin);
    }
    if (u->next != NULL) u->next->prev = u->prev;
}

/* Make units [u, u + n) free: they are clean, and become one run with free neighbours. */
static void sp_run_join(SpUnit *u, size_t n) {
    size_t i = (size_t)(u - sp_units);
    if (i + n < sp_unit_count && u[n].kind == SP_UNIT_FREE) {
        SpUnit *right = u + n;
        n += right->n_units;
        sp_bin_remove(right);
    }
    if (i > 0 && (u[-1].kind == SP_UNIT_FREE || u[-1].kind == SP_UNIT_FREE_END)) {
        SpUnit *left = u - u[-1].n_units;
        n += left->n_units;
        sp_bin_remove(left);
        u = left;
    }
    sp_bin_add(u, n);
}

/* May the run be touched? Returns 0 if the system has no memory for it. */
static int sp_run_commit(SpUnit *u, size_t n) {
#if defined(_WIN32)
    return sp_system_commit(sp_unit_address(u), n << SP_UNIT_SHIFT);
#else
    size_t end = ((size_t)(u - sp_units) + n) << SP_UNIT_SHIFT;
    if (end > sp_region_committed) {
        size_t step = (end + SP_COMMIT_STEP - 1) & ~(SP_COMMIT_STEP - 1);
        if (step > sp_region_size) step = sp_region_size;
        if (!sp_system_commit(sp_region_base + sp_region_committed, step - sp_region_committed)) {
            return 0;
        }
        sp_region_committed = step;
    }
    return 1;
#endif
}

static void sp_run_mark(SpUnit *u, size_t n, SpUnitKind kind) {
    u->kind = (uint8_t)kind;
    u->n_units = n;
    if (n > 1) u[n - 1].kind = SP_UNIT_USED_END;
}

/* Give pages of a run back to the system; where it refuses, they are cleared by hand. */
static void sp_run_clean(char *p, size_t size) {
    if (!sp_system_release(p, size)) memset(p, 0, size);
}

/* --- runs kept dirty for the next that asks */

static inline SpUnit **sp_kept_bin(size_t n) { return &sp_kept[n <= SP_KEPT_EXACT ? n : 0]; }

static void sp_kept_put(SpUnit *u) {
    SpUnit **bin = sp_kept_bin(u->n_units);
    sp_kept_units += u->n_units;
    u->prev = NULL;
    u->next = *bin;
    if (u->next != NULL) u->next->prev = u;
    *bin = u;
    u->newer = NULL;
    u->older = sp_kept_newest;
    if (u->older != NULL) u->older->newer = u;
    else sp_kept_oldest = u;
    sp_kept_newest = u;
}

static void sp_kept_take(SpUnit *u) {
    sp_kept_units -= u->n_units;
    if (u->prev != NULL) u->prev->next = u->next;
    else *sp_kept_bin(u->n_units) = u->next;
    if (u->next != NULL) u->next->prev = u->prev;
    if (u->newer != NULL) u->newer->older = u->older;
    else sp_kept_newest = u->older;
    if (u->older != NULL) u->older->newer = u->newer;
    else sp_kept_oldest = u->newer;
}

/* A kept run for n units, which may be an eighth longer, or NULL. */
static SpUnit *sp_kept_find(size_t n) {
    SpUnit *u = *sp_kept_bin(n);
    if (n > SP_KEPT_EXACT) {
        int tries = 0;
        while (u != NULL && (u->n_units < n || u->n_units - n > n >> 3)) {
            u = ++tries < SP_KEPT_TRIES ? u->next : NULL;
        }
    }
    if (u != NULL) sp_kept_take(u);
    return u;
}

/* Give back of what is kept, the oldest first, until no more than `most` units are: a run that grows leaves
   behind what nothing asks for again. Neighbours go together: the system takes one long stretch in two
   thirds of the time of many short ones. */
static void sp_kept_shrink(size_t most) {
    while (sp_kept_units > most) {
        SpUnit *u = sp_kept_oldest;
        size_t n = u->n_units;
        sp_kept_take(u);
        while (sp_kept_units > most && u + n < sp_units + sp_unit_count && u[n].kind == SP_UNIT_KEPT) {
            SpUnit *right = u + n;
            n += right->n_units;
            sp_kept_take(right);
        }
        while (sp_kept_units > most && u > sp_units && u[-1].kind == SP_UNIT_KEPT && u[-1].n_units == 1) {
            u--;
            n++;
            sp_kept_take(u);
        }
        sp_run_clean(sp_unit_address(u), n << SP_UNIT_SHIFT);
        sp_run_join(u, n);
    }
}

/* A run of n units, or NULL. *is_zeroed says whether it reads as zeros. */
static SpUnit *sp_run_new(size_t n, SpUnitKind kind, int *is_zeroed) {
    SpUnit *u;
    int bin, tries, again;
    u = sp_kept_find(n);
    if (u != NULL) {
        *is_zeroed = 0;
        sp_run_mark(u, u->n_units, kind);
        return u;
    }
    *is_zeroed = 1;
    for (again = 0; again < 2; again++) {
        bin = sp_log2(n);
        tries = 0;
        for (u = sp_bins[bin]; u != NULL && u->n_units < n; u = u->next) {
            if (++tries == SP_BIN_TRIES) {
                u = NULL;
                break;
            }
        }
        if (u == NULL) {
            uint64_t larger = sp_bins_filled & ~(((uint64_t)2 << bin) - 1);
            if (larger != 0) u = sp_bins[sp_lowest_bit(larger)];
        }
        if (u != NULL && sp_run_commit(u, n)) {
            size_t rest = u->n_units - n;
            sp_bin_remove(u);
            if (rest != 0) sp_bin_add(u + n, rest);
            sp_run_mark(u, n, kind);
            return u;
        }
        if (sp_kept_units == 0) return NULL;
        sp_kept_shrink(0);
    }
    return NULL;
}

/* Free a run that has been used; `room` more units may be kept than between runs. */
static void sp_run_free(SpUnit *u, size_t room) {
    size_t n = u->n_units, most = SP_KEPT_MOST + room;
    if (n <= most) sp_kept_shrink(most - n);
    if (sp_kept_units + n > most) {
        sp_run_clean(sp_unit_address(u), n << SP_UNIT_SHIFT);
        sp_run_join(u, n);
        return;
    }
    sp_run_mark(u, n, SP_UNIT_KEPT);
    sp_kept_put(u);
}

/* Make a used run `need` units long where it stands. Returns 0 if there is no room. */
static int sp_run_extend(SpUnit *u, size_t need) {
    size_t have = u->n_units, rest;
    SpUnit *right = u + have;
    if ((size_t)(right - sp_units) >= sp_unit_count || right->kind != SP_UNIT_FREE ||
        have + right->n_units < need || !sp_run_commit(right, need - have)) {
        return 0;
    }
    rest = have + right->n_units - need;
    sp_bin_remove(right);
    if (rest != 0) sp_bin_add(u + need, rest);
    sp_run_mark(u, need, (SpUnitKind)u->kind);
    return 1;
}

/* Keep the first `need` units of a used run; pages beyond byte `used` of it go back to the system. */
static void sp_run_shrink(SpUnit *u, size_t need, size_t used) {
    size_t have = u->n_units;
    char *end = sp_unit_address(u) + (have << SP_UNIT_SHIFT);
    char *from = sp_unit_address(u) + (need << SP_UNIT_SHIFT);
#if !defined(_WIN32)
    from = sp_unit_address(u) + ((used + 4095) & ~(size_t)4095);
#else
    (void)used;
#endif
    if (from < end) sp_run_clean(from, (size_t)(end - from));
    if (need < have) {
        sp_run_mark(u, need, (SpUnitKind)u->kind);
        sp_run_join(u + need, have - need);
    }
}

/* Reserve the region, once. Returns 0 if the address space has no room. */
static int sp_region_open(void) {
    size_t size = sp_system_most();
    if (sp_region_size != 0) return 1;
    for (; size >= SP_REGION_LEAST; size >>= 1) {
        size_t count = size >> SP_UNIT_SHIFT;
        char *p = (char *)sp_system_reserve(size + SP_UNIT_SIZE);
        SpUnit *table;
        if (p == NULL) continue;
        table = (SpUnit *)sp_system_table(count * sizeof(SpUnit));
        if (table == NULL) {
            sp_system_unreserve(p, size + SP_UNIT_SIZE);
            continue;
        }
        sp_units = table;
        sp_unit_count = count;
        sp_region_base = (char *)(((uintptr_t)p + SP_UNIT_SIZE - 1) & ~(uintptr_t)(SP_UNIT_SIZE - 1));
        sp_region_size = size;
        sp_bin_add(sp_units, count);
        return 1;
    }
    return 0;
}

#endif
