# The VM: one run, and all that changes in it.

cdef struct MethodCacheEntry:
    uint64_t id
    PyObject* name              # owned
    PyObject* value             # borrowed: an attribute of a class in the MRO, or NULL for a miss
    PyObject* holder            # of plain data, the Class that has it: good while that is of `version`
    uint64_t version

cdef enum:
    METHOD_CACHE_SIZE = 256
    POOL_SIZE = 128             # instances that a VM keeps for the next ones

cdef enum:
    LOOK_FEW = 4                # pairs of keys that a look-up notes without allocating
    LOOK_AGAIN = 16             # entries that the host can come to twice in one: the first of its way

cdef struct SeenHash:             # of a tuple, and another that tells it from those it collides with
    Py_hash_t code
    uint64_t mark


cdef struct KeyPair:
    PyObject* a                 # owned
    PyObject* b                 # owned
    bint is_equal

cdef struct LookUp:
    KeyPair* pairs              # keys that only guest code can compare
    Py_ssize_t n, capacity
    Py_ssize_t n_known          # of how many it has said whether they are equal
    Py_ssize_t cursor           # the known pair that is expected next
    bint all_differ             # no key is equal to another
    KeyPair[LOOK_FEW] few       # what `pairs` is to begin with

@cython.final
cdef class VM:
    """One run. Everything that changes hangs from here."""
    # stack and frames; neither ever moves
    cdef Value* stack
    cdef Value* stack_end
    cdef Value* base_top        # as Frame.top, when no frame runs
    cdef Frame* frames
    cdef int32_t fp             # index of the running frame, -1: none
    cdef int32_t depth_limit    # what sys.getrecursionlimit() says
    cdef int32_t depth_bound    # what sys.setrecursionlimit() may set, and the size of `frames`
    cdef int32_t c_depth, c_depth_limit
    cdef char* c_stack_floor    # no nested run starts below this address of the C stack
    cdef int32_t walk_depth     # nested containers that comparisons have entered
    # meters
    cdef int64_t fuel           # left in this slice
    cdef int64_t fuel_reserve   # left beyond it
    cdef int64_t fuel_limit
    cdef int64_t heap_debt      # bytes charged since the last census
    cdef int64_t heap_left      # how large the debt may grow before a census
    cdef int64_t heap_limit, heap_live, heap_peak
    cdef int64_t heap_young, heap_old   # bytes charged since the collector looked at young, at all objects
    cdef SpBudget* budget       # of the exact meter; NULL: the census counts
    cdef int64_t budget_outside # charged to it for memory outside of the region
    cdef int64_t stack_charged  # bytes of the stack and of frames that were ever in use
    cdef void* held             # SpMark of what a stopped run could reach, or NULL: see meters/mark.pxi
    cdef bint gc_paused         # the host's collector waits for this run
    cdef uint64_t n_reserved    # tests: calls of heap_reserve so far
    cdef double deadline, started, last_release
    cdef double time_limit
    cdef bint cancelled
    cdef object host_calls      # HostCalls of a run that may await the host, or None
    cdef int trap
    cdef object trap_detail     # message, exit code
    cdef list trap_frames       # where the program stood, as frame_tuples gives it
    # exceptions
    cdef PyObject* exc          # Instance being raised (owned), with status RAISED
    cdef bint callee_missing    # what failed is the look-up of what a call names, not the call
    cdef PyObject* handled      # Instance being handled (owned), or NULL
    cdef bint pending_raise     # the frame about to run starts by raising vm.exc (generator.throw)
    # world
    cdef dict modules           # name -> Module
    cdef dict builtins          # name -> host object (boxed)
    cdef Module builtins_module, main
    cdef object config          # RunConfig of the Sandbox: allowed imports, host functions ...
    cdef list out, err          # pieces of text written
    cdef Py_ssize_t out_joined, err_joined  # how many of the first pieces are joins of many
    cdef int64_t out_bytes, out_limit
    cdef object stdin_text
    cdef Py_ssize_t stdin_position
    cdef object argv
    cdef list events            # [kind, message, Code, index of the instruction, fuel used]
    cdef object seed
    cdef dict state             # what natives of modules keep per run (random's generator ...)
    cdef dict ids               # id(host object) -> (serial, object)
    cdef int64_t next_serial
    cdef LookUp* look           # the look-up that the host is in, or NULL: see objects/lookup.pxi
    cdef object look_kept       # the last dict that guest code dropped while it was looked into
    cdef int64_t colliding_most # keys of one hash, at most, that the run has seen: see key_guard_odd
    cdef int64_t colliding_sum  # of the squares of how many keys share each hash
    cdef list classes           # every Class made by the guest, to break cycles at the end
    cdef MethodCacheEntry* method_cache
    cdef int repr_depth
    cdef dict repr_active
    cdef double virtual_clock
    cdef list pending           # objects that went and wait for their finalizers, or None
    cdef bint finalizes         # finalizers run: the run is going on
    cdef PyObject* pooled[POOL_SIZE]    # see base/instance_pool.pxi
    cdef int32_t n_pooled
    # threads: see run/strand.pxi
    cdef object strand                  # the Strand that runs, or None
    cdef object sleep_hook              # a Function that time.sleep calls instead, or None
    cdef list at_end                    # what is called when the program has ended, or None
    cdef int32_t resumed_entry          # where the frames of a strand begin that the loop is to run, or -1
    # weak references: see run/weak.pxi
    cdef PyObject** weak_nodes          # owned WeakNodes by the index of their target; 0 is none's
    cdef int32_t* weak_free             # indexes that are free, `n_weak_free` of them
    cdef int32_t n_weak_nodes, n_weak_free, weak_capacity
    cdef PyObject* weak_chain           # borrowed: the next VM that has weak references
    # Seldom touched, and large: before what the loop uses it made all programs 6% slower.
    cdef KeyPair[LOOK_AGAIN] plain_pairs        # compared lately, not owned: see look_plain_again
    cdef PyObject* plain_keys[2]                # one of which was looked up; not owned
    cdef int n_plain
    cdef SeenHash* seen_hashes                  # of tuples, watched by samples: see objects/collide.pxi
    cdef uint64_t seen_mark, dice
    cdef int64_t plain_left
    cdef PyObject* suspended                    # borrowed: the first of the suspended strands, or NULL

    def __dealloc__(self):
        pool_drain(self)
        free(self.stack)
        free(self.frames)
        free(self.method_cache)
        free(self.seen_hashes)
