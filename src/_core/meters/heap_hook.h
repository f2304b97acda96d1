/* The hook: wrappers of the host's allocators for objects and for raw memory of Python, which serve a
   thread with a current budget from the region and everybody else from what was there before.

   A block is freed and resized by where it lies, whoever does it and whenever. So the hook has three
   states: off, when no unit of the region is owned; idle, when only free and resize are wrapped; active,
   while a run goes on in any thread. PyMem_SetAllocator is called with the same context in all of them,
   so that a thread of another interpreter never sees a function with the context of another.

   Idle costs next to nothing where the host's allocator of small objects hands what is not its own to the
   raw domain: then only that one is wrapped, through which few of the host's blocks go. It may be called
   without the GIL, but never so with a block of the region.

   Whoever wraps the host's allocators after us has to put back what it found, and does; what was
   wrapped before us could be taken away together with us, so the hook is not set on top of a stranger.
   All of this is called with the GIL held. */
#ifndef SANDBOXED_PYTHON_HEAP_HOOK_H
#define SANDBOXED_PYTHON_HEAP_HOOK_H

#if !defined(_WIN32)
#include <dlfcn.h>
#endif
#include "heap_classes.h"

/* The budget that this thread allocates from, or NULL. glibc keeps room for a variable like this in
   every thread from the start, which saves a call. */
#if defined(__GLIBC__)
static __thread SpBudget *sp_budget __attribute__((tls_model("initial-exec"))) = NULL;
#else
static SP_THREAD_LOCAL SpBudget *sp_budget = NULL;
#endif

typedef enum { SP_HOOK_OFF = 0, SP_HOOK_IDLE = 1, SP_HOOK_ACTIVE = 2 } SpHookState;

static PyMemAllocatorEx sp_host_object, sp_host_memory, sp_host_raw;    /* what the hook stands on */
static int sp_may_stand = 0;             /* is that the interpreter's own? */
static int sp_idles_in_raw = 0;          /* is it enough to wrap the raw domain when idle? */
static void *volatile sp_spied = NULL;
static int sp_hook_state = SP_HOOK_OFF;
static Py_ssize_t sp_entered = 0;        /* runs that are going on, in all threads */

static void sp_hook_settle(void);

static SP_NOINLINE void sp_foreign_free(void) {
    Py_FatalError("sandboxed_python: a block of the region is freed twice");
}

static inline void sp_hook_free(void *p) {
    if (SP_UNLIKELY(!sp_block_free(p))) sp_foreign_free();
    if (SP_UNLIKELY(sp_owned_units == 0)) sp_hook_settle();
}

/* Resize a block that lies in the region, for whoever asks. */
static SP_NOINLINE void *sp_resize_ours(const PyMemAllocatorEx *host, void *p, size_t n) {
    SpUnit *u = sp_block_unit(p);
    SpBudget *b = sp_budget;
    size_t old = sp_block_size(u);
    void *q;
    if (b != NULL && u->owner == b) return sp_block_resize(b, p, n == 0 ? 1 : n);
    /* It stays with its owner as long as it fits, and is copied to whoever makes it grow. */
    if (n <= old && (u->kind == SP_UNIT_SLAB || n > old / 2)) return p;
    q = b != NULL ? sp_block_new(b, n) : host->malloc(host->ctx, n);
    if (q == NULL) return n <= old ? p : NULL;
    memcpy(q, p, n < old ? n : old);
    sp_hook_free(p);
    return q;
}

/* Resize a block of the host's in a run. Its size is unknown, so its own allocator does the copying;
   then it moves under the budget. */
static SP_NOINLINE void *sp_resize_foreign(const PyMemAllocatorEx *host, SpBudget *b, void *p, size_t n) {
    void *q, *r;
    if (n == 0) n = 1;
    r = sp_block_new(b, n);
    if (r == NULL) return NULL;
    q = host->realloc(host->ctx, p, n);
    if (q == NULL) {
        sp_hook_free(r);
        return NULL;
    }
    memcpy(r, q, n);
    host->free(host->ctx, q);
    return r;
}

#define SP_HOOKED_DOMAIN(domain, host)                                                              \
    static void *sp_##domain##_malloc(void *ctx, size_t n) {                                        \
        SpBudget *b = sp_budget;                                                                    \
        if (SP_LIKELY(b == NULL)) return host.malloc(ctx, n);                                       \
        return sp_block_new(b, n);                                                                  \
    }                                                                                               \
    static void *sp_##domain##_calloc(void *ctx, size_t count, size_t size) {                       \
        SpBudget *b = sp_budget;                                                                    \
        if (SP_LIKELY(b == NULL)) return host.calloc(ctx, count, size);                             \
        if (size != 0 && count > SP_REQUEST_MOST / size) return NULL;                               \
        return sp_block_new_zeroed(b, count * size);                                                \
    }                                                                                               \
    static void *sp_##domain##_realloc(void *ctx, void *p, size_t n) {                              \
        SpBudget *b = sp_budget;                                                                    \
        if (p == NULL) return sp_##domain##_malloc(ctx, n);                                         \
        if (sp_region_has(p)) return sp_resize_ours(&host, p, n);                                   \
        if (SP_LIKELY(b == NULL)) return host.realloc(ctx, p, n);                                   \
        return sp_resize_foreign(&host, b, p, n);                                                   \
    }                                                                                               \
    static void sp_##domain##_free(void *ctx, void *p) {                                            \
        if (SP_LIKELY(!sp_region_has(p))) host.free(ctx, p);                                        \
        else sp_hook_free(p);                                                                       \
    }

SP_HOOKED_DOMAIN(object, sp_host_object)
SP_HOOKED_DOMAIN(memory, sp_host_memory)

static void sp_raw_free(void *ctx, void *p) {
    if (SP_LIKELY(!sp_region_has(p))) sp_host_raw.free(ctx, p);
    else sp_hook_free(p);
}

static void *sp_raw_realloc(void *ctx, void *p, size_t n) {
    if (SP_LIKELY(!sp_region_has(p))) return sp_host_raw.realloc(ctx, p, n);
    return sp_resize_ours(&sp_host_raw, p, n);
}

static int sp_is_same(const PyMemAllocatorEx *a, const PyMemAllocatorEx *b) {
    return a->free == b->free && a->malloc == b->malloc && a->ctx == b->ctx;
}

/* Is the hook what the host calls first? */
static int sp_hook_is_on_top(void) {
    PyMemAllocatorEx object, memory, raw;
    PyMem_GetAllocator(PYMEM_DOMAIN_OBJ, &object);
    PyMem_GetAllocator(PYMEM_DOMAIN_MEM, &memory);
    if (sp_idles_in_raw) {
        PyMem_GetAllocator(PYMEM_DOMAIN_RAW, &raw);
        if (sp_hook_state == SP_HOOK_IDLE) {
            return raw.free == sp_raw_free && sp_is_same(&object, &sp_host_object) &&
                   sp_is_same(&memory, &sp_host_memory);
        }
        if (!sp_is_same(&raw, &sp_host_raw)) return 0;
    }
    return object.free == sp_object_free && memory.free == sp_memory_free;
}

static void sp_hook_set(int state) {
    PyMemAllocatorEx object = sp_host_object, memory = sp_host_memory, raw = sp_host_raw;
    if (state == SP_HOOK_ACTIVE) {
        object.malloc = sp_object_malloc;
        object.calloc = sp_object_calloc;
        memory.malloc = sp_memory_malloc;
        memory.calloc = sp_memory_calloc;
    }
    if (state == SP_HOOK_ACTIVE || (state == SP_HOOK_IDLE && !sp_idles_in_raw)) {
        object.realloc = sp_object_realloc;
        object.free = sp_object_free;
        memory.realloc = sp_memory_realloc;
        memory.free = sp_memory_free;
    } else if (state == SP_HOOK_IDLE) {
        raw.realloc = sp_raw_realloc;
        raw.free = sp_raw_free;
        PyMem_SetAllocator(PYMEM_DOMAIN_RAW, &raw);
    }
    PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &object);
    PyMem_SetAllocator(PYMEM_DOMAIN_MEM, &memory);
    if (state != SP_HOOK_IDLE && sp_hook_state == SP_HOOK_IDLE && sp_idles_in_raw) {
        PyMem_SetAllocator(PYMEM_DOMAIN_RAW, &raw);
    }
    sp_hook_state = state;
}

/* When no run goes on: wrap as little as can be. */
static void sp_hook_settle(void) {
    int state = sp_owned_units == 0 ? SP_HOOK_OFF : SP_HOOK_IDLE;
    if (sp_entered == 0 && sp_hook_state > state && sp_hook_is_on_top()) sp_hook_set(state);
}

/* Does this function belong to the interpreter itself? */
static int sp_is_of_host(const void *function) {
    const void *known = *(const void *const *)&PyLong_Type.tp_hash;
#if defined(_WIN32)
    HMODULE a = NULL, b = NULL;
    DWORD flags = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    return GetModuleHandleExA(flags, (LPCSTR)function, &a) && GetModuleHandleExA(flags, (LPCSTR)known, &b) && a == b;
#else
    Dl_info a, b;
    return dladdr(function, &a) != 0 && dladdr(known, &b) != 0 && a.dli_fbase == b.dli_fbase;
#endif
}

static void sp_spy_free(void *ctx, void *p) {
    if (p == sp_spied) sp_spied = NULL;
    sp_host_raw.free(ctx, p);
}

/* Does this allocator give a block that it did not make to the raw domain? One that puts marks around
   its blocks (PYTHONMALLOC=debug) has a context, and must not be asked. */
static int sp_leads_to_raw(const PyMemAllocatorEx *host) {
    PyMemAllocatorEx spy = sp_host_raw;
    void *p;
    if (host->ctx != NULL || sp_host_raw.ctx != NULL) return 0;
    p = sp_host_raw.malloc(NULL, 64);
    if (p == NULL) return 0;
    sp_spied = p;
    spy.free = sp_spy_free;
    PyMem_SetAllocator(PYMEM_DOMAIN_RAW, &spy);
    host->free(NULL, p);
    PyMem_SetAllocator(PYMEM_DOMAIN_RAW, &sp_host_raw);
    return sp_spied == NULL;
}

/* Would the hook stand on the interpreter's own allocators? Looked at again when they are others. */
static int sp_hook_may_stand(void) {
    PyMemAllocatorEx object, memory, raw;
    PyMem_GetAllocator(PYMEM_DOMAIN_OBJ, &object);
    PyMem_GetAllocator(PYMEM_DOMAIN_MEM, &memory);
    PyMem_GetAllocator(PYMEM_DOMAIN_RAW, &raw);
    if (sp_may_stand && sp_is_same(&object, &sp_host_object) && sp_is_same(&memory, &sp_host_memory) &&
        sp_is_same(&raw, &sp_host_raw)) {
        return 1;
    }
    sp_host_object = object;
    sp_host_memory = memory;
    sp_host_raw = raw;
    sp_may_stand = sp_is_of_host(*(const void *const *)&object.malloc) &&
                   sp_is_of_host(*(const void *const *)&memory.malloc);
    sp_idles_in_raw = sp_may_stand && sp_is_of_host(*(const void *const *)&raw.malloc) &&
                      sp_leads_to_raw(&sp_host_object) && sp_leads_to_raw(&sp_host_memory);
    return sp_may_stand;
}

/* Do the host's allocators lead to the region, in both domains? */
static int sp_hook_answers(void) {
    void *object = PyObject_Malloc(16), *memory = PyMem_Malloc(16);
    int answers = object != NULL && memory != NULL && sp_region_has(object) && sp_region_has(memory);
    PyObject_Free(object);
    PyMem_Free(memory);
    return answers;
}

/* Start to allocate from the budget on this thread. Returns 0 where the hook can't be used. */
static int sp_run_enter(SpBudget *b) {
    if (sp_hook_state == SP_HOOK_OFF) {
        if (!sp_hook_may_stand() || !sp_region_open()) return 0;
    } else if (sp_hook_state == SP_HOOK_IDLE && !sp_hook_is_on_top()) {
        return 0;
    }
    sp_entered++;
    if (sp_hook_state != SP_HOOK_ACTIVE) sp_hook_set(SP_HOOK_ACTIVE);
    sp_budget = b;
    if (sp_hook_answers()) {
        b->mark = b->peak = 0;
        return 1;
    }
    sp_budget = NULL;
    sp_entered--;
    sp_hook_settle();
    return 0;
}

/* The run is over. Its budget, closed by now, is no thread's current one. */
static void sp_run_leave(void) {
    sp_entered--;
    sp_hook_settle();
}

/* Bytes of all blocks that are owned now, by whom ever: for tests, it looks at every unit. */
static size_t sp_region_live(void) {
    size_t i = 0, live = 0;
    while (i < sp_unit_count) {
        const SpUnit *u = sp_units + i;
        if (u->kind == SP_UNIT_SLAB) live += (size_t)u->n_used * u->block_size;
        else if (u->kind == SP_UNIT_LARGE) live += u->charged;
        i += u->n_units != 0 ? u->n_units : 1;
    }
    return live;
}

/* Say each block that is owned now to `found`: for tests, it looks at every block. */
static void sp_region_walk(void (*found)(void *context, void *block, size_t size), void *context) {
    size_t i = 0;
    while (i < sp_unit_count) {
        const SpUnit *u = sp_units + i;
        char *start = sp_unit_address(u);
        if (u->kind == SP_UNIT_LARGE) found(context, start, u->charged);
        if (u->kind == SP_UNIT_SLAB) {
            size_t k;
            for (k = 0; k < u->n_carved; k++) {
                char *block = start + k * u->block_size;
                void *p = u->free;
                while (p != NULL && p != block) p = *(void **)p;
                if (p == NULL) found(context, block, u->block_size);
            }
        }
        i += u->n_units != 0 ? u->n_units : 1;
    }
}

/* Let this thread allocate from the host, or from `b` again. */
static inline SpBudget *sp_swap_budget(SpBudget *b) {
    SpBudget *old = sp_budget;
    sp_budget = b;
    return old;
}

#endif
