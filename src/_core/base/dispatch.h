/* Dispatch of the loop (run/interp.pxi): each handler ends with a jump of its own to the next one, where
   the compiler can take addresses of labels. Processors foretell where a jump goes by where it stands: the
   one jump of a switch, which all handlers share, they get wrong more often (up to a third of the time of
   loops over ints). The switch stays: for the first instruction, and for other compilers.

   The names are those that Cython gives to the variables of the loop. */

#if defined(__GNUC__) && !defined(SP_ONE_JUMP)
#define SP_AT(op) sp_at_##op:
#define SP_TARGET(name) &&sp_at___pyx_e_7opcodes_OP_##name,
#define SP_TARGETS() static const void *const sp_targets[] = {SP_OPCODES(SP_TARGET)}
#define SP_NEXT() \
    do { \
        if (SP_LIKELY(__pyx_v_status == __pyx_e_16sandboxed_python_5_core_OK)) { \
            __pyx_v_ins = __pyx_v_pc++; \
            __pyx_v_op = __pyx_v_ins->op; \
            goto *sp_targets[__pyx_v_op]; \
        } \
        goto sp_top; \
    } while (0)
#else
#define SP_AT(op)
#define SP_TARGETS()
#define SP_NEXT() goto sp_top
#endif
#define SP_TOP() sp_top:

/* What handlers do to Values most often, in line whatever the compiler thinks of so large a function. No
   address of a variable of the loop goes to a call: it would keep that variable out of registers. */
#define SP_TAG(name) __pyx_e_16sandboxed_python_5_core_##name
#define SP_PUT(v, new_tag, field, x) \
    do { \
        if (SP_UNLIKELY((v)->tag == SP_TAG(OBJ))) { \
            PyObject *sp_old = (v)->u.o; \
            (v)->tag = SP_TAG(new_tag); \
            (v)->u.field = x; \
            Py_DECREF(sp_old); \
        } else { \
            (v)->tag = SP_TAG(new_tag); \
            (v)->u.field = x; \
        } \
    } while (0)
#define SP_SET_INT(v, x) do { int64_t sp_x = (x); SP_PUT(v, INT, i, sp_x); } while (0)
#define SP_SET_FLOAT(v, x) do { double sp_x = (x); SP_PUT(v, FLOAT, f, sp_x); } while (0)
#define SP_AS_INT(v, r) \
    (SP_LIKELY((v)->tag == SP_TAG(INT)) ? (*(r) = (v)->u.i, 1) \
     : (v)->tag == SP_TAG(OBJ) ? sp_object_as_int((v)->u.o, r) \
     : (v)->tag == SP_TAG(BOOL) ? (*(r) = (v)->u.i, 1) : 0)

SP_INLINE int sp_object_as_int(PyObject *o, int64_t *r) {
    int64_t number;
    if (Py_TYPE(o) != &PyLong_Type || !sp_boxed_as_i64(o, &number)) return 0;
    *r = number;
    return 1;
}
