/* What the core needs of the host's C API beyond plain declarations: layouts that differ between
   CPython versions, overflow arithmetic on every compiler, the thread's current VM. */
#ifndef SANDBOXED_PYTHON_HOST_H
#define SANDBOXED_PYTHON_HOST_H

#if !defined(_GNU_SOURCE) && !defined(_WIN32)
#define _GNU_SOURCE
#endif
#include <Python.h>
#include <stdint.h>
#include <string.h>

/* Exported by every version, but not always declared: what needs no second hash of the key. */
PyAPI_FUNC(PyObject *) _PyDict_GetItem_KnownHash(PyObject *, PyObject *, Py_hash_t);
PyAPI_FUNC(int) _PyDict_SetItem_KnownHash(PyObject *, PyObject *, PyObject *, Py_hash_t);
PyAPI_FUNC(int) _PyDict_DelItem_KnownHash(PyObject *, PyObject *, Py_hash_t);

#ifdef Py_GIL_DISABLED
#error "sandboxed_python needs the GIL: free-threaded builds of CPython are not supported"
#endif

/* list(o). Where there is no memory for a copy, 3.10 to 3.12 never give up the list or tuple again. */
static PyObject *sp_list_of(PyObject *o) {
    if (PyList_CheckExact(o) || PyTuple_CheckExact(o)) {
        Py_ssize_t n = Py_SIZE(o), i;
        PyObject *made = PyList_New(n);
        if (made == NULL) return NULL;
        for (i = 0; i < n; i++) {
            PyObject *item = PyList_CheckExact(o) ? PyList_GET_ITEM(o, i) : PyTuple_GET_ITEM(o, i);
            Py_INCREF(item);
            PyList_SET_ITEM(made, i, item);
        }
        return made;
    }
    return PySequence_List(o);
}
#define PySequence_List(o) sp_list_of(o)

#if defined(__GNUC__) || defined(__clang__)
#define SP_LIKELY(x) __builtin_expect(!!(x), 1)
#define SP_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define SP_NOINLINE __attribute__((noinline))
#define SP_INLINE static inline __attribute__((always_inline))
#define SP_NEVER() __builtin_unreachable()
SP_INLINE int sp_add_overflow(int64_t a, int64_t b, int64_t *r) { long long t; int o = __builtin_add_overflow((long long)a, (long long)b, &t); *r = t; return o; }
SP_INLINE int sp_sub_overflow(int64_t a, int64_t b, int64_t *r) { long long t; int o = __builtin_sub_overflow((long long)a, (long long)b, &t); *r = t; return o; }
SP_INLINE int sp_mul_overflow(int64_t a, int64_t b, int64_t *r) { long long t; int o = __builtin_mul_overflow((long long)a, (long long)b, &t); *r = t; return o; }
#else
#define SP_LIKELY(x) (x)
#define SP_UNLIKELY(x) (x)
#define SP_NOINLINE __declspec(noinline)
#define SP_INLINE static __forceinline
#define SP_NEVER() __assume(0)
SP_INLINE int sp_add_overflow(int64_t a, int64_t b, int64_t *r) {
    *r = (int64_t)((uint64_t)a + (uint64_t)b);
    return ((a ^ *r) & (b ^ *r)) < 0;
}
SP_INLINE int sp_sub_overflow(int64_t a, int64_t b, int64_t *r) {
    *r = (int64_t)((uint64_t)a - (uint64_t)b);
    return ((a ^ b) & (a ^ *r)) < 0;
}
SP_INLINE int sp_mul_overflow(int64_t a, int64_t b, int64_t *r) {
    *r = (int64_t)((uint64_t)a * (uint64_t)b);
    if (a == 0 || b == 0) return 0;
    if ((a == -1 && b == INT64_MIN) || (b == -1 && a == INT64_MIN)) return 1;
    return *r / b != a;
}
#endif

/* Control does not come here; debug builds go on, to what says so. */
#ifdef SP_DEBUG
#define SP_UNREACHABLE() ((void)0)
#else
#define SP_UNREACHABLE() SP_NEVER()
#endif

/* With -DSP_UNMETERED charges of fuel and memory and the looks at what is left vanish: only to measure
   what they cost. Nothing stops a program then. */
#ifdef SP_UNMETERED
#define SP_METERED 0
#else
#define SP_METERED 1
#endif

/* How the core was built, for those who measure. A text and no flag: what the second build with a profile
   compiles must branch as what the first one did. */
#if defined(SP_DEBUG)
#define SP_BUILD_KIND "debug"
#elif defined(SP_PROFILE)
#define SP_BUILD_KIND "profiled"
#elif defined(__OPTIMIZE__) || (defined(_MSC_VER) && defined(NDEBUG))
#define SP_BUILD_KIND "optimised"
#else
#define SP_BUILD_KIND "unoptimised"
#endif

/* Debug builds count live objects by kind and check invariants; release builds do neither. */
#ifdef SP_DEBUG
#define SP_DEBUG_BUILD 1
static int64_t sp_live[32];
#define SP_LIVE(kind, n) (sp_live[kind] += (n))
#define SP_LIVE_COUNT(kind) (sp_live[kind])
#define SP_ASSERT(x) ((x) ? (void)0 : Py_FatalError("sandboxed_python: " #x))
#else
#define SP_DEBUG_BUILD 0
#define SP_LIVE(kind, n) ((void)0)
#define SP_LIVE_COUNT(kind) ((int64_t)0)
#define SP_ASSERT(x) ((void)(0 && (x)))
#endif

#if defined(_MSC_VER)
#define SP_THREAD_LOCAL __declspec(thread)
#else
#define SP_THREAD_LOCAL __thread
#endif

/* Releases of instances under way, and those put off: see base/instance_pool.pxi. The GIL guards them. */
static int sp_release_depth = 0;
static PyObject *sp_release_queue = NULL;

/* The VM running on this thread, or NULL: instances inside host containers find it here. */
/* The collector notes in an object's header that it was finalized; the note would outlive the object where
   its memory is used again at once (free lists), so it is taken back. */
static inline void sp_gc_forget_finalized(PyObject *o)
{
#ifndef Py_GIL_DISABLED
    ((uintptr_t *)o)[-1] &= ~(uintptr_t)1;
#endif
}

static SP_THREAD_LOCAL void *sp_current_vm = NULL;

static inline void sp_set_current_vm(void *vm) { sp_current_vm = vm; }

#if defined(_WIN32)
#include <windows.h>
#else
#include <pthread.h>
#endif

/* The lowest address of this thread's C stack, found once per thread; NULL when it can't be told. */
static SP_THREAD_LOCAL char *sp_stack_low_cache = NULL;

static char *sp_stack_low(void) {
    if (sp_stack_low_cache != NULL) return sp_stack_low_cache;
#if defined(_WIN32)
    ULONG_PTR low, high;
    GetCurrentThreadStackLimits(&low, &high);
    sp_stack_low_cache = (char *)low;
#elif defined(__APPLE__)
    pthread_t self = pthread_self();
    sp_stack_low_cache = (char *)pthread_get_stackaddr_np(self) - pthread_get_stacksize_np(self);
#elif defined(__linux__)
    pthread_attr_t attributes;
    void *low;
    size_t size;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        if (pthread_attr_getstack(&attributes, &low, &size) == 0) sp_stack_low_cache = (char *)low;
        pthread_attr_destroy(&attributes);
    }
#endif
    return sp_stack_low_cache;
}

/* Seconds on a clock that never goes back. */
#if defined(_WIN32)
static double sp_clock(void) {
    LARGE_INTEGER frequency, count;
    QueryPerformanceFrequency(&frequency);
    QueryPerformanceCounter(&count);
    return (double)count.QuadPart / (double)frequency.QuadPart;
}
#else
#include <time.h>
static double sp_clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}
#endif

#if PY_VERSION_HEX >= 0x030900A4
#define SP_SET_SIZE(o, n) Py_SET_SIZE(o, n)
#else
#define SP_SET_SIZE(o, n) (Py_SIZE(o) = (n))
#endif

/* Digits that an int64 may have. */
#define SP_INT64_DIGITS ((64 + PyLong_SHIFT - 1) / PyLong_SHIFT)

static inline PyObject *sp_int_copy(PyObject *o) { return _PyLong_Copy((PyLongObject *)o); }

/* An exact int as int64 without a call when it has at most two digits; 0 when it does not fit. */
static inline int sp_int_as_i64(PyObject *o, int64_t *r) {
    PyLongObject *v = (PyLongObject *)o;
#if PY_VERSION_HEX >= 0x030C0000
    uintptr_t tag = v->long_value.lv_tag;
    Py_ssize_t digits = (Py_ssize_t)(tag >> 3);
    int64_t sign = 1 - (int64_t)(tag & 3);
    if (SP_LIKELY(digits <= 1)) { *r = sign * (int64_t)v->long_value.ob_digit[0]; return 1; }
    if (digits == 2) {
        *r = sign * (int64_t)((uint64_t)v->long_value.ob_digit[0] | ((uint64_t)v->long_value.ob_digit[1] << PyLong_SHIFT));
        return 1;
    }
    if (digits > SP_INT64_DIGITS) return 0;
#else
    Py_ssize_t size = Py_SIZE(v);
    switch (size) {
        case 0: *r = 0; return 1;
        case 1: *r = (int64_t)v->ob_digit[0]; return 1;
        case -1: *r = -(int64_t)v->ob_digit[0]; return 1;
        case 2: *r = (int64_t)((uint64_t)v->ob_digit[0] | ((uint64_t)v->ob_digit[1] << PyLong_SHIFT)); return 1;
        case -2: *r = -(int64_t)((uint64_t)v->ob_digit[0] | ((uint64_t)v->ob_digit[1] << PyLong_SHIFT)); return 1;
        default:
            if (size > SP_INT64_DIGITS || size < -SP_INT64_DIGITS) return 0;
            break;
    }
#endif
    {
        int overflow;
        long long t = PyLong_AsLongLongAndOverflow(o, &overflow);
        if (overflow) return 0;
        *r = t;
        return 1;
    }
}

/* The same out of line, for what stands at many places. */
static SP_NOINLINE int sp_boxed_as_i64(PyObject *o, int64_t *r) { return sp_int_as_i64(o, r); }

/* A new reference to the int. Small ones have boxes that are always at hand: guests can't tell whether
   two equal ints are one object. */
#define SP_SMALL_INT_MIN (-5)
#define SP_SMALL_INT_MAX 1023
#define SP_SMALL_INT_COUNT (SP_SMALL_INT_MAX - SP_SMALL_INT_MIN + 1)
static PyObject *sp_small_ints[SP_SMALL_INT_COUNT];

static inline int sp_small_int_place(int64_t i, uint64_t *place) {
    *place = (uint64_t)i - (uint64_t)(int64_t)SP_SMALL_INT_MIN;
    return *place < SP_SMALL_INT_COUNT;
}

static inline PyObject *sp_box_int(int64_t i) {
    uint64_t place;
    if (sp_small_int_place(i, &place)) {
        PyObject *o = sp_small_ints[place];
        Py_INCREF(o);
        return o;
    }
    return sizeof(long) == 8 ? PyLong_FromLong((long)i) : PyLong_FromLongLong((long long)i);
}

/* The int as a key that the host may look for, but nobody may keep: it is another one at the next call. */
static inline PyObject *sp_int_key(int64_t i) {
    static union { PyLongObject number; char room[sizeof(PyLongObject) + SP_INT64_DIGITS * sizeof(digit)]; } key;
    uint64_t place, rest = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
    Py_ssize_t n = 0;
    digit *digits;
    if (sp_small_int_place(i, &place)) return sp_small_ints[place];
#if PY_VERSION_HEX >= 0x030C0000
    digits = key.number.long_value.ob_digit;
#else
    digits = key.number.ob_digit;
#endif
    for (; rest != 0; rest >>= PyLong_SHIFT) digits[n++] = (digit)(rest & PyLong_MASK);
#if PY_VERSION_HEX >= 0x030C0000
    key.number.long_value.lv_tag = ((uintptr_t)n << 3) | (i < 0 ? 2 : 0);
#else
    SP_SET_SIZE(&key.number, i < 0 ? -n : n);
#endif
    ((PyObject *)&key)->ob_type = &PyLong_Type;
    ((PyObject *)&key)->ob_refcnt = 1;
    return (PyObject *)&key;
}

/* Is it an exact int from 0 to SP_SMALL_INT_MAX? Unboxing it makes no box necessary later. */
static inline int sp_int_is_small(PyObject *o, int64_t *out) {
#if PY_VERSION_HEX >= 0x030C0000
    uintptr_t tag = ((PyLongObject *)o)->long_value.lv_tag;
    digit d = ((PyLongObject *)o)->long_value.ob_digit[0];
    *out = d;
    return (tag == 1 << 3 && d <= SP_SMALL_INT_MAX) || tag == 1;   /* one digit; none */
#else
    Py_ssize_t size = Py_SIZE(o);
    if (size == 0) { *out = 0; return 1; }
    *out = ((PyLongObject *)o)->ob_digit[0];
    return size == 1 && *out <= SP_SMALL_INT_MAX;
#endif
}

static int sp_small_ints_fill(void) {
    int k;
    for (k = 0; k < SP_SMALL_INT_COUNT; k++) {
        sp_small_ints[k] = PyLong_FromLong(SP_SMALL_INT_MIN + k);
        if (sp_small_ints[k] == NULL) return -1;
    }
    return 0;
}

/* Bits of the magnitude of an exact int (rounded up to whole digits): the measure that prices use. */
static inline int64_t sp_int_bits(PyObject *o) {
#if PY_VERSION_HEX >= 0x030C0000
    return (int64_t)(((PyLongObject *)o)->long_value.lv_tag >> 3) * PyLong_SHIFT;
#else
    Py_ssize_t size = Py_SIZE(o);
    return (int64_t)(size < 0 ? -size : size) * PyLong_SHIFT;
#endif
}

/* x % y for an exact int of up to eight digits and y > 0; 0 when it has more. */
static inline int sp_int_mod_i64(PyObject *x, int64_t y, int64_t *r) {
#if defined(__SIZEOF_INT128__)
    PyLongObject *v = (PyLongObject *)x;
#if PY_VERSION_HEX >= 0x030C0000
    Py_ssize_t n = (Py_ssize_t)(v->long_value.lv_tag >> 3);
    int negative = (v->long_value.lv_tag & 3) == 2;
    digit *digits = v->long_value.ob_digit;
#else
    Py_ssize_t n = Py_SIZE(v);
    int negative = n < 0;
    digit *digits = v->ob_digit;
    if (negative) n = -n;
#endif
    unsigned __int128 rest = 0;
    if (n > 8 || y <= 0) return 0;
    while (n-- > 0) rest = ((rest << PyLong_SHIFT) | digits[n]) % (uint64_t)y;
    *r = negative && rest != 0 ? y - (int64_t)rest : (int64_t)rest;
    return 1;
#else
    (void)x; (void)y; (void)r;
    return 0;
#endif
}

/* a * b as a new int, without making ints of the factors; NULL without an error where the compiler
   has no 128-bit type. */
static inline PyObject *sp_int_product(int64_t a, int64_t b) {
#if defined(__SIZEOF_INT128__) && defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    __int128 product = (__int128)a * b;
    return _PyLong_FromByteArray((const unsigned char *)&product, 16, 1, 1);
#else
    (void)a; (void)b;
    return NULL;
#endif
}

#define SP_SLICE_START(o) (((PySliceObject *)(o))->start)
#define SP_SLICE_STOP(o) (((PySliceObject *)(o))->stop)
#define SP_SLICE_STEP(o) (((PySliceObject *)(o))->step)

/* Two exact strings that are both ASCII, or of one kind: are they equal? Lengths are compared first. */
static inline int sp_text_equal(PyObject *a, PyObject *b) {
    Py_ssize_t n;
    if (a == b) return 1;
    n = PyUnicode_GET_LENGTH(a);
    if (n != PyUnicode_GET_LENGTH(b) || PyUnicode_KIND(a) != PyUnicode_KIND(b)) return 0;
    /* Most that differ do so at once, which spares the call. */
    return n == 0 || (*(char *)PyUnicode_DATA(a) == *(char *)PyUnicode_DATA(b)
                      && memcmp(PyUnicode_DATA(a), PyUnicode_DATA(b), (size_t)n * PyUnicode_KIND(a)) == 0);
}

#define SP_LIST_ITEMS(o) (((PyListObject *)(o))->ob_item)
#define SP_TUPLE_ITEMS(o) (((PyTupleObject *)(o))->ob_item)

/* Append to an exact list, stealing the reference; the room that the list has is used in line. */
static inline int sp_list_append_steal(PyObject *list, PyObject *item) {
    PyListObject *l = (PyListObject *)list;
    Py_ssize_t n = Py_SIZE(l);
    if (SP_LIKELY(n < l->allocated)) {
        l->ob_item[n] = item;
        SP_SET_SIZE(l, n + 1);
        return 0;
    }
    int status = PyList_Append(list, item);
    Py_DECREF(item);
    return status;
}

/* One byte of an exact bytes or bytearray. */
static inline int sp_byte_at(PyObject *o, Py_ssize_t i) {
    const char *p = PyBytes_CheckExact(o) ? PyBytes_AS_STRING(o) : PyByteArray_AS_STRING(o);
    return (unsigned char)p[i];
}

/* May a tuple of n items be filled anew, because nobody else sees it? (The collector stops tracking
   tuples of atoms, so it must be told again.) */
static inline int sp_tuple_is_reusable(PyObject *o, Py_ssize_t n) {
#if PY_VERSION_HEX < 0x030E0000
    if (Py_TYPE(o) != &PyTuple_Type || Py_REFCNT(o) != 1 || Py_SIZE(o) != n) return 0;
    /* The first word of the two before a collectable object is 0 while it is not tracked. */
    if (SP_UNLIKELY(((uintptr_t *)o)[-2] == 0)) PyObject_GC_Track(o);
    return 1;
#else
    (void)o;
    (void)n;
    return 0;
#endif
}

static inline PyObject *sp_new_ref(PyObject *o) { Py_INCREF(o); return o; }

#endif
