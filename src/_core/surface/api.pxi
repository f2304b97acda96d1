# The face of the core: a configuration prepared once per Sandbox, and one call per run.

@cython.final
cdef class RunConfig:
    """Limits and policy of a Sandbox, in the form that runs need."""
    cdef readonly double max_time_s
    cdef readonly int64_t max_fuel, max_memory_bytes, max_output_bytes
    cdef readonly int depth_start, depth_bound
    cdef readonly object allowed_modules, host_functions, guest_modules, builtins, seed
    cdef readonly dict names    # the guest's builtins
    cdef list active            # VMs running now
    cdef list idle              # VMs to be used again

    def __init__(self, double max_time_s, int64_t max_fuel, int64_t max_memory_bytes,
                 int64_t max_output_bytes, int depth_start, int depth_bound, allowed_modules,
                 host_functions, guest_modules, builtins, seed):
        self.max_time_s = max_time_s
        self.max_fuel = max_fuel
        self.max_memory_bytes = max_memory_bytes
        self.max_output_bytes = max_output_bytes
        self.depth_start = depth_start
        self.depth_bound = depth_bound
        self.allowed_modules = allowed_modules
        self.host_functions = dict(host_functions)
        self.guest_modules = dict(guest_modules)
        self.builtins = builtins
        self.seed = seed
        self.active = []
        self.idle = []
        self.names = {
            name: value for name, value in all_builtins().items()
            if builtins is None or name in builtins or name in ("__build_class__", "__import__")
        }
        for name, function in self.host_functions.items():
            self.names[name] = host_function_new(name, function)

    def cancel(self):
        """Ask every run of this configuration to end."""
        for vm in list(self.active):
            (<VM>vm).cancelled = True


cdef dict all_builtins():
    """Every name of the guest's builtins: classes, natives, constants."""
    names = {"Ellipsis": ..., "NotImplemented": NotImplemented, "__debug__": True,
             "None": None, "True": True, "False": False}
    names.update(builtin_classes)
    names.update(builtin_natives)
    return names


def builtin_names():
    """The names that a guest finds in its builtins when all are allowed."""
    late = [name for name in late_builtins if name[0] not in "._"]
    return frozenset(all_builtins()).union(late)


cdef int vm_allocate(VM vm, RunConfig config) except -1:
    """Stack and frames at their full size; untouched memory costs nothing."""
    cdef Py_ssize_t n = <Py_ssize_t>config.depth_bound * 24 + 16 * STACK_MARGIN
    vm.stack = <Value*>calloc(n, sizeof(Value))
    vm.frames = <Frame*>calloc(config.depth_bound + 2, sizeof(Frame))
    vm.method_cache = <MethodCacheEntry*>calloc(METHOD_CACHE_SIZE, sizeof(MethodCacheEntry))
    if vm.stack == NULL or vm.frames == NULL or vm.method_cache == NULL:
        raise MemoryError()
    vm.stack_end = vm.stack + n
    return 0


cdef VM vm_take(RunConfig config):
    """A VM ready for a run."""
    cdef VM vm
    if config.idle:
        vm = <VM>config.idle.pop()
    else:
        vm = VM.__new__(VM)
        vm_allocate(vm, config)
    vm.config = config
    vm.fp = -1
    vm.base_top = vm.stack + 1
    vm.depth_limit = config.depth_start
    vm.depth_bound = config.depth_bound
    vm.c_depth = 0
    vm.c_depth_limit = C_DEPTH_LIMIT
    vm.c_stack_floor = sp_stack_low()
    if vm.c_stack_floor != NULL:
        vm.c_stack_floor += C_STACK_MARGIN
    vm.fuel_limit = config.max_fuel
    vm.fuel = SLICE if config.max_fuel > SLICE else config.max_fuel
    vm.fuel_reserve = config.max_fuel - vm.fuel
    vm.heap_limit = config.max_memory_bytes
    vm.heap_left = config.max_memory_bytes
    vm.heap_debt = vm.heap_live = vm.heap_peak = 0
    vm.cancelled = False
    vm.host_calls = None
    vm.trap = TRAP_NONE
    vm.trap_detail = None
    vm.pending_raise = False
    vm.modules = {}
    vm.builtins = config.names
    vm.out = []
    vm.err = []
    vm.out_bytes = 0
    vm.out_joined = vm.err_joined = 0
    vm.out_limit = config.max_output_bytes
    vm.stdin_position = 0
    vm.events = []
    vm.seed = config.seed
    vm.state = {}
    vm.ids = None
    vm.next_serial = 1
    vm.classes = []
    vm.colliding_most = vm.colliding_sum = vm.n_plain = 0
    vm.plain_keys[0] = vm.plain_keys[1] = NULL
    vm.repr_depth = 0
    vm.repr_active = None
    vm.virtual_clock = 0.0
    vm.pending = None
    vm.finalizes = True
    vm.strand = None
    vm.sleep_hook = None
    vm.at_end = None
    vm.resumed_entry = -1
    vm.time_limit = config.max_time_s
    vm.started = vm.last_release = clock_now()
    vm.deadline = vm.started + config.max_time_s
    config.active.append(vm)
    return vm

cdef enum:
    STACK_KEPT = 1 << 20             # bytes of a stack that a VM may keep between runs
    C_DEPTH_LIMIT = 600              # natives that call guest code, nested
    C_STACK_MARGIN = 256 * 1024      # left for the host below the deepest nested run
    C_STACK_NEEDED = 3 * 1024 * 1024 # what C_DEPTH_LIMIT nested runs and the margin take, at most


cdef void vm_release(VM vm) noexcept:
    """Break the cycles that a run leaves, so that its objects go at once, and keep the VM."""
    cdef RunConfig config = <RunConfig>vm.config
    cdef Py_ssize_t i
    cdef Module m
    cdef Class c
    vm.finalizes = False
    vm.pending = None
    vm.strand = vm.sleep_hook = vm.at_end = None
    strands_end(vm)
    weak_end(vm)
    exc_clear(vm)
    Py_XDECREF(vm.handled)
    vm.handled = NULL
    heap_let_go(vm)
    free(vm.seen_hashes)
    vm.seen_hashes = NULL
    try:
        for item in vm.modules.values():
            if type(item) is Module:
                m = <Module>item
                if not m.is_native or m.spec is None:
                    window_clear(m.slots, m.n_slots)
                    window_clear(m.builtins, m.n_slots)
                    if m.backing is not None:
                        m.backing = {}
        if vm.main is not None:
            window_clear(vm.main.slots, vm.main.n_slots)
            window_clear(vm.main.builtins, vm.main.n_slots)
            if vm.main.backing is not None:
                vm.main.backing = {}
        for item in vm.classes:
            c = <Class>item
            c.attrs = {}
            c.subclasses = []
            c.watchers = None
            c.mro = cls_object.mro      # not even itself: nothing is left to the host's collector
            c.bases = ()
            if c.root_shape is not None:
                c.root_shape.transitions = {}
                c.root_shape.klass = None
            c.id = new_id()
        for i in range(METHOD_CACHE_SIZE):
            if vm.method_cache[i].name != NULL:
                Py_DECREF(vm.method_cache[i].name)
                vm.method_cache[i].name = NULL
                vm.method_cache[i].id = 0
        vm.modules = vm.builtins = vm.state = vm.ids = vm.repr_active = None
        vm.main = vm.builtins_module = None
        vm.out = vm.err = vm.events = vm.classes = None
        vm.argv = None
        vm.stdin_text = None
        vm.trap_detail = None
        config.active.remove(vm)
        vm.config = None
        # A stack that has grown is given back.
        if len(config.idle) < 2 and vm.stack_charged < STACK_KEPT:
            config.idle.append(vm)
    except BaseException:
        pass


def execute(Program program not None, RunConfig config not None, inputs, str stdin not None, argv, calls=None):
    """Run a program. A tuple: trap, exit code or detail, value, stdout, stderr, exception, fuel used,
    peak bytes, seconds, events, backend of the memory meter; see raw.py. calls: the HostCalls of a run
    that may await the host."""
    cdef char here
    cdef char* low = sp_stack_low()
    if low != NULL and &here - low < C_STACK_NEEDED:
        # The same depth of nested calls everywhere: a thread with too small a stack lends one.
        return execute_on_thread(program, config, inputs, stdin, argv, calls)
    return execute_here(program, config, inputs, stdin, argv, calls)


cdef object execute_on_thread(Program program, RunConfig config, inputs, str stdin, argv, calls):
    import threading

    outcome = []

    def target():
        try:
            outcome.append((execute_here(program, config, inputs, stdin, argv, calls), None))
        except BaseException as error:
            outcome.append((None, error))

    size = threading.stack_size(4 * C_STACK_NEEDED)
    try:
        thread = threading.Thread(target=target, name="sandboxed_python")
        thread.start()
    finally:
        threading.stack_size(size)
    thread.join()
    result, error = outcome[0]
    if error is not None:
        raise error
    return result


cdef object execute_here(Program program, RunConfig config, inputs, str stdin, argv, calls):
    """Run a program on this thread's stack."""
    cdef VM vm = vm_take(config)
    cdef Function f
    cdef Value callee, result
    cdef int status = OK
    cdef void* outer = sp_current_vm
    cdef RunHandle handle = None
    callee.tag = result.tag = UNSET
    value = None
    exception = error = copied = None
    detail = None
    vm.stdin_text = stdin
    vm.argv = argv
    if calls is not None:
        handle = RunHandle.__new__(RunHandle)
        handle.vm = vm
        vm.host_calls = calls
        calls.attach(handle)
    try:
        heap_open(vm)
        try:
            vm.main = module_new(vm, "__main__", program.global_names, False)
            vm.main.source = program
            if program.code.flags & CODE_BY_NAME:
                module_open(vm, vm.main)
            vm.modules["__main__"] = vm.main
            f = Function.__new__(Function)
            f.code = program.code
            f.module = vm.main
            f.name = f.qualname = "<module>"
            set_thread_vm(<void*>vm)
            callee.tag = OBJ
            callee.u.o = <PyObject*>s___main__
            if "__name__" in vm.main.names:
                module_set(vm, vm.main, "__name__", &callee)
            if "__file__" in vm.main.names:
                callee.u.o = <PyObject*>program.filename
                module_set(vm, vm.main, "__file__", &callee)
            if "__doc__" in vm.main.names:
                callee.tag = NONE
                module_set(vm, vm.main, "__doc__", &callee)
            if inputs:
                for name in inputs:
                    callee.tag = UNSET
                    try:
                        copied = gate_copy_in(vm, inputs[name], 0)
                    except MemoryError:
                        status = trap(vm, TRAP_MEMORY, None)
                        break
                    except (TypeError, ValueError) as error:
                        raise type(error)(f"inputs[{name!r}]: {error}") from None
                    set_any(&callee, <PyObject*>copied)
                    module_set(vm, vm.main, name, &callee)
                    value_clear(&callee)
            callee.tag = OBJ
            callee.u.o = <PyObject*>f
            if status == OK:
                status = vm_call(vm, &callee, NULL, 0, NULL, &result)
            if status == TRAPPED and vm.trap == TRAP_NONE:
                trap_lost(vm)
            if vm.trap == TRAP_NONE and vm.fuel + vm.fuel_reserve < 0:
                # The last instructions, which no jump or call ends, went over the limit.
                exc_clear(vm)
                status = trap(vm, TRAP_FUEL, None)
            if vm.budget != NULL and vm.trap == TRAP_NONE and vm.budget.flags != 0 and heap_poll(vm) != OK:
                exc_clear(vm)
                status = TRAPPED
            if status == OK and vm.trap == TRAP_NONE and result.tag != NONE:
                heap_outside()
                value = gate_out(vm, &result)
                heap_inside(vm)
            if status == RAISED:
                error = exc_take(vm)
                if is_subclass((<Instance>error).klass, exc_SystemExit):
                    heap_outside()
                    detail = exit_code(vm, error)
                    heap_inside(vm)
                else:
                    exception = exception_tuple(vm, error, 0, Telling())
            value_clear(&result)
            if vm.trap == TRAP_NONE and run_at_end(vm) == OK and finalize_globals(vm) == OK and status == RAISED and exception is None:
                trap(vm, TRAP_EXIT, detail)
        except MemoryError:
            # Not even what a run starts or ends with fits.
            exc_clear(vm)
            exception = value = None
            trap(vm, TRAP_MEMORY, None)
        if vm.trap != TRAP_NONE and vm.trap != TRAP_EXIT:
            exception = None
        vm.finalizes = False
        heap_outside()
        if vm.trap != TRAP_NONE:
            detail = host_copy(vm.trap_detail)
            if exception is None and vm.trap_frames is not None:
                exception = ("", None, None, vm.trap_frames, None, None, False, None)
        used = meter_used(vm)
        outcome = (
            <int>vm.trap, detail, value, host_copy("".join(vm.out)), host_copy("".join(vm.err)),
            host_copy(exception), used, heap_peak_bytes(vm), clock_now() - vm.started,
            host_copy(event_tuples(vm)), "estimate" if vm.budget == NULL else "exact",
        )
    finally:
        heap_outside()
        exception = error = copied = f = None
        vm.trap_frames = None
        if handle is not None:
            handle.vm = None
            vm.host_calls = None
        vm_release(vm)
        pool_drain(vm)
        heap_close(vm)
        set_thread_vm(outer)
    if SP_DEBUG_BUILD:
        check_stack(vm)
    return outcome


cdef list event_tuples(VM vm):
    """(kind, message, line, fuel used) of each event."""
    cdef Code code
    found = []
    for kind, message, place, index, fuel in vm.events:
        line = None
        if place is not None and 0 <= index < (<Code>place).n_instructions:
            code = <Code>place
            line = code_position(code, index)[0]
        found.append((kind, message, line, fuel))
    return found
