/* The mark: what a run can still reach, found from its roots without the host's collector.

   It serves two ends. At the cap it tells how many bytes no collection could free, in a part of the time
   of one: where these alone are too many the run is over at once. And when a large run is stopped it
   finds where circles are: whoever walks a circle comes to one of its containers a second time. Those are
   held (one more reference each) and emptied when nothing runs any more, so that all goes by counting
   references, without a collection.

   Only blocks of the run's own budget are counted, each once. What is found is certain; what natives hold
   in their own variables, or tables that are nobody's known field, is missed, so the bytes are never too
   many. Plain containers that the host made of blocks in its lists of freed objects lie elsewhere: they
   are followed, but not held, and known by a table of limited size. A bit stands for 16 bytes of a unit, at
   the address of an object; what has one reference alone needs none. What waits to be looked into is a
   stack of fixed size: beyond it the bits tell. */
#ifndef SANDBOXED_PYTHON_HEAP_MARK_H
#define SANDBOXED_PYTHON_HEAP_MARK_H

#include "heap_hook.h"

#define SP_MARK_WORDS (SP_UNIT_SIZE / 16 / 64)   /* of bits of a unit, of each of the three kinds */
#define SP_MARK_HELD SP_MARK_WORDS
#define SP_MARK_WAITING (2 * SP_MARK_WORDS)
#define SP_MARK_PENDING 65536
#define SP_MARK_STRANGERS 16384      /* containers elsewhere that are followed, at most */

typedef struct SpMark {
    SpBudget *budget;
    size_t bytes;                    /* of what was found */
    SpUnit **units;                  /* where there are bits; room for all of the budget */
    uint64_t *bits;                  /* of each of these: found, held, waiting to be looked into */
    size_t n_units, room;
    PyObject **pending;
    size_t n_pending;
    int is_over;                     /* something waits that is not on the stack */
    PyObject **strangers;            /* a table with open addresses, twice as large as what it may hold */
    size_t n_strangers;
    PyTypeObject **emptied;          /* what may be emptied, beside lists and dicts; NULL at the end */
    size_t (*size_more)(PyObject *o, struct SpMark *m);  /* bytes of the core's objects beyond their block */
    void (*empty)(PyObject *o);
} SpMark;

/* Where a unit keeps the way to its bits: in what its kind does not use. */
static inline uint64_t **sp_mark_place(SpUnit *u) {
    return u->kind == SP_UNIT_SLAB ? &u->marks : (uint64_t **)&u->prev;
}

/* Bytes of a block that only one object knows. */
static inline size_t sp_mark_block(const SpMark *m, const void *block) {
    SpUnit *u;
    if (!sp_region_has(block)) return 0;
    u = sp_block_unit(block);
    return (u->kind == SP_UNIT_SLAB || u->kind == SP_UNIT_LARGE) && u->owner == m->budget ? sp_block_size(u) : 0;
}

/* A lower bound of what an object has beyond its own block. */
static inline size_t sp_mark_more(SpMark *m, PyObject *o) {
    PyTypeObject *t = Py_TYPE(o);
    if (t == &PyList_Type) return sp_mark_block(m, ((PyListObject *)o)->ob_item);
    if (t == &PyDict_Type) {
        PyDictObject *d = (PyDictObject *)o;
        return d->ma_values == NULL ? sp_mark_block(m, d->ma_keys) : 0;
    }
    if (t == &PyByteArray_Type) return sp_mark_block(m, ((PyByteArrayObject *)o)->ob_bytes);
    return m->size_more(o, m);
}

/* A container that is not in a block of the budget. */
static SP_NOINLINE void sp_mark_stranger(SpMark *m, PyObject *o) {
    PyTypeObject *t = Py_TYPE(o);
    size_t i, mask = 2 * SP_MARK_STRANGERS - 1;
    if (t != &PyList_Type && t != &PyDict_Type && t != &PyTuple_Type) return;
    if (m->n_strangers == SP_MARK_STRANGERS || m->n_pending == SP_MARK_PENDING) return;
    i = (size_t)(((uint64_t)(size_t)o * 11400714819323198485u) >> 32) & mask;
    for (; m->strangers[i] != NULL; i = (i + 1) & mask) {
        if (m->strangers[i] == o) return;
    }
    m->strangers[i] = o;
    m->n_strangers++;
    m->bytes += sp_mark_more(m, o);
    m->pending[m->n_pending++] = o;
}

/* The word of an object's bit "found", in a unit of the budget. NULL where there is no room. */
static inline uint64_t *sp_mark_word(SpMark *m, SpUnit *u, PyObject *o, uint64_t *bit) {
    uint64_t **place = sp_mark_place(u);
    size_t i = ((size_t)o & (SP_UNIT_SIZE - 1)) >> 4;
    if (SP_UNLIKELY(*place == NULL)) {
        if (m->n_units == m->room) return NULL;
        *place = m->bits + m->n_units * 3 * SP_MARK_WORDS;
        m->units[m->n_units++] = u;
    }
    *bit = (uint64_t)1 << (i & 63);
    return *place + (i >> 6);
}

static int sp_mark_may_empty(const SpMark *m, PyTypeObject *t) {
    PyTypeObject **one = m->emptied;
    if (t == &PyList_Type || t == &PyDict_Type) return 1;
    for (; *one != NULL; one++) {
        if (t == *one) return 1;
    }
    return 0;
}

static int sp_mark_visit(PyObject *o, void *arg) {
    SpMark *m = (SpMark *)arg;
    SpUnit *u;
    PyTypeObject *t;
    uint64_t *word, bit;
    if (!sp_region_has(o)) {
        sp_mark_stranger(m, o);
        return 0;
    }
    u = sp_block_unit(o);
    if (u->owner != m->budget) {
        sp_mark_stranger(m, o);
        return 0;
    }
    t = Py_TYPE(o);
    if (Py_REFCNT(o) != 1) {
        word = sp_mark_word(m, u, o, &bit);
        if (word == NULL) return 0;
        if (*word & bit) {
            word += SP_MARK_HELD;
            if (!(*word & bit) && sp_mark_may_empty(m, t)) {
                *word |= bit;
                Py_INCREF(o);
            }
            return 0;
        }
        *word |= bit;
    }
    m->bytes += sp_block_size(u);
    if (t == &PyLong_Type || t == &PyUnicode_Type || t == &PyFloat_Type || t == &PyBytes_Type) return 0;
    m->bytes += sp_mark_more(m, o);
    if (!PyObject_IS_GC(o) || t->tp_traverse == NULL) return 0;
    if (SP_LIKELY(m->n_pending < SP_MARK_PENDING)) {
        m->pending[m->n_pending++] = o;
    } else {
        word = sp_mark_word(m, u, o, &bit);
        if (word == NULL) return 0;
        word[SP_MARK_WAITING] |= bit;
        m->is_over = 1;
    }
    return 0;
}

/* Look into one object. */
static inline void sp_mark_look(SpMark *m, PyObject *o) {
    if (Py_TYPE(o) == &PyList_Type) {
        PyObject **items = ((PyListObject *)o)->ob_item;
        Py_ssize_t i, n = Py_SIZE(o);
        for (i = 0; i < n; i++) {
#if defined(__GNUC__) || defined(__clang__)
            if (i + 8 < n) __builtin_prefetch(items[i + 8]);
#endif
            if (items[i] != NULL) sp_mark_visit(items[i], m);
        }
    } else {
        Py_TYPE(o)->tp_traverse(o, sp_mark_visit, m);
    }
}

static void sp_mark_drain(SpMark *m) {
    while (m->n_pending != 0) sp_mark_look(m, m->pending[--m->n_pending]);
}

/* Look into all that was found, and what is found by that. */
static void sp_mark_finish(SpMark *m) {
    sp_mark_drain(m);
    while (m->is_over) {
        size_t i, k;
        m->is_over = 0;
        for (i = 0; i < m->n_units; i++) {
            uint64_t *waiting = m->bits + i * 3 * SP_MARK_WORDS + SP_MARK_WAITING;
            for (k = 0; k < SP_MARK_WORDS; k++) {
                while (waiting[k] != 0) {
                    size_t at = (k * 64 + (size_t)sp_lowest_bit(waiting[k])) << 4;
                    waiting[k] &= waiting[k] - 1;
                    sp_mark_look(m, (PyObject *)(sp_unit_address(m->units[i]) + at));
                    sp_mark_drain(m);
                }
            }
        }
    }
}

static void sp_mark_free(SpMark *m) {
    free(m->units);
    free(m->bits);
    free(m->pending);
    free(m->strangers);
    free(m);
}

/* A mark that has found nothing yet, or NULL. */
static SpMark *sp_mark_new(SpBudget *b, PyTypeObject **emptied, size_t (*size_more)(PyObject *, SpMark *),
                           void (*empty)(PyObject *)) {
    SpMark *m = (SpMark *)calloc(1, sizeof(SpMark));
    if (m == NULL) return NULL;
    m->budget = b;
    m->emptied = emptied;
    m->size_more = size_more;
    m->empty = empty;
    m->room = b->n_units;
    m->units = (SpUnit **)malloc((m->room + 1) * sizeof(SpUnit *));
    m->bits = (uint64_t *)calloc(m->room + 1, 3 * SP_MARK_WORDS * sizeof(uint64_t));
    m->pending = (PyObject **)malloc(SP_MARK_PENDING * sizeof(PyObject *));
    m->strangers = (PyObject **)calloc(2 * SP_MARK_STRANGERS, sizeof(PyObject *));
    if (m->units == NULL || m->bits == NULL || m->pending == NULL || m->strangers == NULL) {
        sp_mark_free(m);
        return NULL;
    }
    return m;
}

/* All is found: what is held stays so, anything may happen to the units. */
static void sp_mark_leave(SpMark *m) {
    size_t i;
    for (i = 0; i < m->n_units; i++) *sp_mark_place(m->units[i]) = NULL;
    free(m->pending);
    free(m->strangers);
    m->pending = m->strangers = NULL;
}

/* Let go what is held, emptied if `empty` (no guest code may run any more then), and free the mark, which
   has been left. */
static void sp_mark_end(SpMark *m, int empty) {
    size_t i, k;
    for (i = 0; i < m->n_units; i++) {
        const uint64_t *held = m->bits + i * 3 * SP_MARK_WORDS + SP_MARK_HELD;
        for (k = 0; k < SP_MARK_WORDS; k++) {
            uint64_t bits = held[k];
            for (; bits != 0; bits &= bits - 1) {
                size_t at = (k * 64 + (size_t)sp_lowest_bit(bits)) << 4;
                PyObject *o = (PyObject *)(sp_unit_address(m->units[i]) + at);
                if (empty && Py_REFCNT(o) != 1) m->empty(o);
                Py_DECREF(o);
            }
        }
    }
    sp_mark_free(m);
}

#endif
