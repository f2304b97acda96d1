# What debug builds check: counts of live objects, and that a run leaves its stack unbound.

_LIVE_NAMES = ("cell", "module", "function", "class", "instance", "exception state", "generator", "iterator")


def live_objects():
    """Numbers of live guest objects by kind; empty in release builds.

    After every run and a collection of the host's garbage all of them are what they were before.
    """
    if not SP_DEBUG_BUILD:
        return {}
    return {_LIVE_NAMES[kind]: sp_live_count(kind) for kind in range(LIVE_COUNT)}


def build_kind():
    """How the core was built: "debug" (which sanitized builds are too), "unoptimised", "optimised" or
    "profiled" (optimised by what training programs do, as wheels are where gcc builds them)."""
    return SP_BUILD_KIND.decode()


cdef int check_stack(VM vm) except -1:
    """Every register is unbound when no frame runs."""
    cdef Py_ssize_t i
    if vm.fp != -1:
        raise InternalError("frames are left after the run")
    for i in range(vm.stack_end - vm.stack):
        if vm.stack[i].tag != UNSET:
            raise InternalError(f"register {i} of the stack is bound after the run")
    return 0


def native_rows():
    """Every row of natives: (owner, name, kind, price, how its size is priced, how far its function stands
    from guarded_native in memory). For build_tools/check_prices.py."""
    cdef Native native
    cdef NativeFn fn
    rows = []
    for one in all_rows:
        native = <Native>one
        fn = native.fn
        if fn == held_native:
            fn = native.inner
        if fn == guarded_native:
            fn = native.guarded
        owner = native.owner if native.klass is None else native.klass.name
        name = "__make__" if native.kind == NATIVE_MAKER else native.name
        rows.append((owner, name, native.kind, native.price, native.size_price,
                     <Py_ssize_t>fn - <Py_ssize_t>guarded_native))
    return sorted(rows)
