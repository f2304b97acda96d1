# Layouts of what is stepped: generators and coroutines, what awaits async generators, iterators.

cdef enum GeneratorState:
    GEN_CREATED = 0
    GEN_SUSPENDED = 1
    GEN_RUNNING = 2
    GEN_FINISHED = 3

@cython.final
@cython.trashcan(True)
cdef class Generator:
    """A suspended frame: generators, coroutines and async generators (told apart by code.flags)."""
    cdef Function function
    cdef object name, qualname
    cdef Value* window          # its registers
    cdef int n_window           # how many: the collector may have taken the function's code away
    cdef Instr* pc
    cdef int state
    cdef object handled         # exception being handled inside it, or None
    cdef int64_t serial
    cdef bint is_finalized      # closed because it was dropped, or never to be
    cdef bint is_stepping       # an async generator: one of its steps is being awaited
    cdef bint is_closed         # an async generator: aclose() or an exception has ended it
    cdef int32_t weak_index

    def __cinit__(self):
        SP_LIVE(LIVE_GENERATOR, 1)

    def __dealloc__(self):
        cdef Py_ssize_t i
        SP_LIVE(LIVE_GENERATOR, -1)
        if SP_UNLIKELY(self.state == GEN_SUSPENDED and not self.is_finalized and self.function is not None
                       and self.function.code is not None and self.function.code.n_ranges):
            generator_finalize_hook(self)
        elif SP_UNLIKELY(self.state == GEN_CREATED and self.function is not None
                         and self.function.code is not None and self.function.code.flags & CODE_COROUTINE):
            coroutine_forgotten_hook(self)
        if SP_UNLIKELY(self.weak_index != 0):
            weak_died(<PyObject*>self, self.weak_index)
        if self.window != NULL:
            for i in range(self.n_window):
                value_clear(&self.window[i])
            free(self.window)


cdef enum AsyncStepKind:
    STEP_SEND = 0        # asend(), __anext__()
    STEP_THROW = 1       # athrow()
    STEP_CLOSE = 2       # aclose()
    STEP_COROUTINE = 3   # __await__() of a coroutine
    STEP_DEFAULT = 4     # anext(iterator, default)

@cython.final
cdef class AsyncStep:
    """Something that is awaited step by step: what an async generator's methods give, and the like."""
    cdef int kind
    cdef int state              # GEN_CREATED, GEN_SUSPENDED (begun), GEN_FINISHED
    cdef Generator target       # the generator or coroutine that is driven; None for STEP_DEFAULT
    cdef object argument        # value to send, exception to throw, or the default
    cdef object inner           # STEP_DEFAULT: what is awaited


cdef enum IteratorKind:
    ITER_LIST = 0
    ITER_TUPLE = 1
    ITER_STR = 2
    ITER_BYTES = 3
    ITER_RANGE = 4
    ITER_DICT_KEYS = 5
    ITER_DICT_VALUES = 6
    ITER_DICT_ITEMS = 7
    ITER_SET = 8
    ITER_CALLABLE = 9      # iter(f, sentinel)
    ITER_SEQUENCE = 10     # __getitem__ protocol
    ITER_LIST_REVERSED = 11
    ITER_DICT_REVERSED = 12
    ITER_SEQUENCE_REVERSED = 13
    ITER_ENUMERATE = 14
    ITER_ZIP = 15
    ITER_MAP = 16
    ITER_FILTER = 17
    ITER_NATIVE = 18       # any other: `step` is called (itertools and the like)

ctypedef int (*StepFn)(VM vm, Iterator it, Value* out) noexcept
ctypedef int (*RawStepFn)(VM vm, PyObject* it, Value* out) noexcept    # a StepFn, without a reference taken

@cython.final
@cython.trashcan(True)
cdef class Iterator:
    """Every iterator that is not a generator or a guest instance."""
    cdef int kind
    cdef StepFn step            # of ITER_NATIVE
    cdef object source          # container, or list of inner iterators; None when exhausted
    cdef object extra, third    # function, sentinel, default...
    cdef int64_t i, n, k        # position, length at the start, spare
    cdef Py_ssize_t position    # of PyDict_Next
    cdef Class klass            # its guest type (list_iterator, zip, itertools.count ...)
    cdef int64_t serial
    cdef RawStepFn pair         # a step that gives the two items of its tuple to out[0] and out[1], or NULL

    def __cinit__(self):
        SP_LIVE(LIVE_ITERATOR, 1)

    def __dealloc__(self):
        SP_LIVE(LIVE_ITERATOR, -1)
