# The objects of the guest world that are not host objects, and the VM that runs them.
#
# Only layouts, allocation, release and what the host's collector needs; behaviour is in the files
# named after each object. Raw `PyObject*` fields are owned unless the comment says borrowed.

# Kinds of objects that debug builds count: see surface/debug.pxi.
cdef enum LiveKind:
    LIVE_CELL = 0
    LIVE_MODULE = 1
    LIVE_FUNCTION = 2
    LIVE_CLASS = 3
    LIVE_INSTANCE = 4
    LIVE_EXCSTATE = 5
    LIVE_GENERATOR = 6
    LIVE_ITERATOR = 7
    LIVE_COUNT = 8

cdef struct Instr:
    uint8_t op
    uint8_t n
    uint16_t a
    uint16_t b
    uint16_t c

# An attribute site: a name and the cache of its last look-up. `key` is a shape id (instances), a
# class id (classes) or a host type (everything else); ids are never used twice, so a stale entry
# can't match. `target` is borrowed: it lives as long as what the key stands for. What is read from a
# class, data that may be assigned anew, is good while its `holder` (a Class, borrowed) has `version`.
cdef struct Site:
    PyObject* name
    uint64_t key
    PyObject* target
    int32_t slot
    int32_t kind
    PyObject* holder
    uint64_t version

cdef enum SiteKind:
    SITE_EMPTY = 0
    SITE_SLOT = 1       # instance attribute in `slot`
    SITE_METHOD = 2     # Function or Native in `target`, to be called with the receiver
    SITE_TRANSITION = 3 # set_attr of a new attribute: `target` is the next Shape, `slot` its place
    SITE_PROPERTY = 4   # Property in `target`
    SITE_STATIC = 5     # `target` is the value itself: data of a class, a static method, a class's function
    SITE_APPEND = 6     # the method `append` of lists

cdef struct ExceptionRange:
    uint32_t start
    uint32_t end
    uint32_t target
    uint32_t register

cdef struct Capture:
    int32_t is_own          # a cell of the maker's own closure rather than of its window
    int32_t index

cdef enum CodeFlag:
    CODE_VARARGS = 1
    CODE_VARKEYWORDS = 2
    CODE_GENERATOR = 4
    CODE_COROUTINE = 8
    CODE_ASYNC_GENERATOR = 16
    CODE_CLASS_BODY = 32
    CODE_MODULE = 64
    CODE_NAMESPACE = 128        # of evaluated text: R[0] is the namespace of its names
    CODE_BY_NAME = 256          # of a program: its globals live in a dict

cdef enum FrameKind:
    FRAME_CALL = 0       # result goes to the register named by the caller's call instruction (its `c`)
    FRAME_GET = 1        # a special method or getter: the result goes to `a` of the instruction
    FRAME_ENTRY = 2      # the loop returns to the C function that pushed the frame
    FRAME_INIT = 3       # `__init__`: the result is the new instance, `extra`
    FRAME_FOR_ITER = 4   # a generator stepped by for_iter of the frame below
    FRAME_SEND = 5       # a generator stepped by send of the frame below
    FRAME_CACHE = 6      # a call that fills a cache: `extra` is (cache, key)
    FRAME_FOLD = 7       # a generator that a native uses up: see run/fold.pxi
    # Special methods that need more than their result stored: see run/special.pxi.
    FRAME_BINARY = 8     # an operator: NotImplemented asks the other operand
    FRAME_COMPARE = 9    # a comparison, likewise
    FRAME_JUMP = 10      # a comparison that decides a jump
    FRAME_DROP = 11      # the result is dropped: item or attribute assignment
    FRAME_CONTAINS = 12  # `in`: the truth of the result
    FRAME_STEP = 13      # `__next__` of a loop: StopIteration ends the loop

cdef struct Frame:
    Instr* pc            # of the next instruction, valid while a callee runs
    Value* base
    PyObject* function   # borrowed: base[-1] or the generator keeps it
    PyObject* generator  # borrowed: the frame below keeps it; NULL for plain calls
    PyObject* extra      # owned: the instance of FRAME_INIT; of a generator: see run/generator.pxi
    Value* top           # first Value above the window that calls by natives may use
    int32_t kind
    int32_t role         # of FRAME_FOLD: which native's

cdef enum Trap:
    TRAP_NONE = 0
    TRAP_FUEL = 1
    TRAP_TIME = 2
    TRAP_MEMORY = 3
    TRAP_OUTPUT = 4
    TRAP_CANCELLED = 5
    TRAP_INTERNAL = 6
    TRAP_EXIT = 7        # exit(): the run ends, with a code
    TRAP_INTERRUPT = 8   # a signal handler of the host raised; the exception is the detail

cdef enum Layout:
    LAYOUT_PLAIN = 0
    LAYOUT_EXCEPTION = 1 # payload: ExcState
    LAYOUT_INT = 2       # payload: the host object of that type
    LAYOUT_FLOAT = 3
    LAYOUT_COMPLEX = 4
    LAYOUT_STR = 5
    LAYOUT_BYTES = 6
    LAYOUT_LIST = 7
    LAYOUT_TUPLE = 8
    LAYOUT_DICT = 9
    LAYOUT_SET = 10      # payload: GuestSet
    LAYOUT_FROZENSET = 11
    LAYOUT_TYPE = 12     # metaclasses
    LAYOUT_OTHER = 13    # a builtin whose values are no Instances and that can't be subclassed
    LAYOUT_HELD = 14     # payload: a value of the built-in class, see held_class

cdef enum ClassFlag:
    CLASS_BUILTIN = 1        # attributes can't be set by guests
    CLASS_HAS_GETATTR = 2    # __getattr__ in the MRO
    CLASS_HAS_GETATTRIBUTE = 4
    CLASS_HAS_SETATTR = 8    # __setattr__ or __delattr__ defined by a guest
    CLASS_HAS_EQ = 16        # __eq__ defined by a guest
    CLASS_HAS_HASH = 32      # __hash__ defined by a guest
    CLASS_HAS_NEW = 64       # __new__ defined by a guest
    CLASS_HAS_DEL = 128
    CLASS_EXCEPTION = 256    # BaseException in the MRO
    CLASS_HAS_META = 512     # its metaclass is not `type`
    CLASS_HAS_SLOTS = 1024   # __slots__ all along: instances have no __dict__
    CLASS_UNHASHABLE = 2048  # __hash__ is None
    CLASS_INIT_FILLS = 16384 # __new__ makes it empty, __init__ takes the arguments
    CLASS_ABSTRACT = 8192    # has abstract methods left: `abstract` names them
    CLASS_FINAL = 4096       # can't be subclassed ("type 'bool' is not an acceptable base type")

ctypedef int (*NativeFn)(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept
ctypedef int (*RawNativeFn)(VM vm, PyObject* native, Value* args, Py_ssize_t n, Value* out) noexcept  # without a reference taken

# Natives that the loop knows: what they do with a generator needs no loop of their own (run/fold.pxi).
cdef enum NativeRole:
    ROLE_NONE = 0
    ROLE_APPEND = 1      # list.append
    ROLE_NEXT = 2        # next(generator), generator.__next__()
    ROLE_SEND = 3        # generator.send(value)
    ROLE_SUM = 4
    ROLE_ANY = 5
    ROLE_ALL = 6
    ROLE_LIST = 7
    ROLE_COLLECT = 8     # collects a list and is called with that: tuple, sorted
    ROLE_JOIN = 9        # likewise, str.join
    ROLE_SET = 10
    ROLE_MIN = 11
    ROLE_MAX = 12
    # What a strand may wait in: see run/strand.pxi.
    ROLE_PAUSE = 13
    ROLE_SLEEP = 14      # time.sleep

cdef enum NativeKind:
    NATIVE_FUNCTION = 0  # of a module or of builtins
    NATIVE_METHOD = 1    # args[0] is the receiver
    NATIVE_STATIC = 2
    NATIVE_CLASS = 3     # args[0] is the Class
    NATIVE_GETTER = 4    # an attribute computed from args[0]
    NATIVE_WRAPPER = 5   # a dunder of a builtin class (prints as slot wrapper)
    NATIVE_MAKER = 6     # what calling a built-in class does (row `__make__`)


@cython.final
cdef class Code:
    """One function body, immutable. Attributes have the names of the constructor's arguments."""
    cdef readonly str name, qualname, filename
    cdef readonly int first_line, argcount, posonly_count, kwonly_count, flags, n_registers
    cdef readonly list positions, constants, codes, site_names, local_names, cell_names
    cdef readonly list captures, free_names, exception_table
    cdef readonly object doc
    cdef int n_parameters       # registers filled by a call
    cdef int n_variables        # registers that are variables: a new frame has those unbound
    cdef bint is_simple         # positional parameters only, no generator: a call needs no binding
    cdef Instr* code
    cdef Py_ssize_t n_instructions
    cdef Value* K
    cdef Py_ssize_t n_constants
    cdef Site* sites
    cdef Py_ssize_t n_sites
    cdef ExceptionRange* ranges
    cdef Py_ssize_t n_ranges
    cdef Capture* taken         # `captures`
    cdef Py_ssize_t n_taken
    cdef int max_global         # highest global slot that is used, -1: none

    def __init__(self, str name not None, str qualname not None, str filename not None, int first_line,
                 int argcount, int posonly_count, int kwonly_count, int flags, int n_registers,
                 list instructions not None, list positions not None, list constants not None,
                 list codes not None, list site_names not None, list local_names not None,
                 list cell_names not None, list captures not None, list free_names not None,
                 list exception_table not None, doc):
        self.name = name
        self.qualname = qualname
        self.filename = filename
        self.first_line = first_line
        self.argcount = argcount
        self.posonly_count = posonly_count
        self.kwonly_count = kwonly_count
        self.flags = flags
        self.n_registers = n_registers
        self.positions = positions
        self.constants = constants
        self.codes = codes
        self.site_names = site_names
        self.local_names = local_names
        self.cell_names = cell_names
        self.captures = captures
        self.free_names = free_names
        self.exception_table = exception_table
        self.doc = doc
        self.n_parameters = argcount + kwonly_count
        if flags & CODE_VARARGS:
            self.n_parameters += 1
        if flags & CODE_VARKEYWORDS:
            self.n_parameters += 1
        self.n_variables = max(self.n_parameters, min(len(local_names), n_registers))
        self.is_simple = (kwonly_count == 0 and not flags & (
            CODE_VARARGS | CODE_VARKEYWORDS | CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR))
        if self.code != NULL:
            raise InternalError("a Code is made once")
        self.max_global = -1
        code_load(self, instructions, constants, site_names, exception_table)
        for nested in codes:
            if (<Code>nested).max_global > self.max_global:
                self.max_global = (<Code>nested).max_global

    @property
    def instructions(self):
        """The instructions as packed ints."""
        cdef Py_ssize_t i
        cdef Instr* ins
        result = []
        for i in range(self.n_instructions):
            ins = &self.code[i]
            result.append(ins.op | ins.n << 8 | ins.a << 16 | <uint64_t>ins.b << 32 | <uint64_t>ins.c << 48)
        return result

    def position(self, Py_ssize_t index):
        """(line, end_line, column, end_column) of the instruction at that index."""
        return code_position(self, index)

    def __dealloc__(self):
        cdef Py_ssize_t i
        if self.K != NULL:
            for i in range(self.n_constants):
                value_clear(&self.K[i])
            free(self.K)
        if self.sites != NULL:
            for i in range(self.n_sites):
                Py_XDECREF(self.sites[i].name)
            free(self.sites)
        free(self.code)
        free(self.ranges)
        free(self.taken)


@cython.final
cdef class Program:
    """One compiled source: the module's Code and the names of its global slots."""
    cdef readonly Code code
    cdef readonly list global_names
    cdef readonly str source, filename

    def __init__(self, Code code not None, list global_names, str source, str filename):
        if code.max_global >= len(global_names):
            raise InternalError("bad bytecode: a global slot without a name")
        if code.free_names or code.flags & CODE_CLASS_BODY:
            raise InternalError("bad bytecode: a program that is the body of something else")
        self.code = code
        self.global_names = global_names
        self.source = source
        self.filename = filename


@cython.final
@cython.trashcan(True)
cdef class Cell:
    """The box of a captured variable."""
    cdef object gc              # makes the type collectable
    cdef Value v

    def __cinit__(self):
        SP_LIVE(LIVE_CELL, 1)

    def __dealloc__(self):
        SP_LIVE(LIVE_CELL, -1)
        value_clear(&self.v)


@cython.final
@cython.trashcan(True)
cdef class Module:
    """Globals as slots: `names` maps a name to its slot, `builtins[i]` is what slot i falls back to.
    `spec` is what it was imported from, None for the guest's own."""
    cdef readonly str name
    cdef dict names             # str -> int
    cdef list slot_names
    cdef Value* slots
    cdef Value* builtins
    cdef Py_ssize_t n_slots, capacity
    cdef object spec, doc, source
    cdef dict backing           # globals that live in a dict instead of the slots, or None
    cdef Value shown            # what was looked up last in the backing
    cdef bint is_native         # attributes can't be set by guests
    cdef bint is_loading        # its code has begun and not ended
    cdef uint64_t id            # what caches know it by; never used twice
    cdef int64_t serial

    def __cinit__(self):
        SP_LIVE(LIVE_MODULE, 1)

    def __dealloc__(self):
        cdef Py_ssize_t i
        SP_LIVE(LIVE_MODULE, -1)
        for i in range(self.n_slots):
            value_clear(&self.slots[i])
            value_clear(&self.builtins[i])
        value_clear(&self.shown)
        free(self.slots)
        free(self.builtins)


@cython.final
@cython.trashcan(True)
cdef class Function:
    """Code with its module, closure and defaults."""
    cdef Code code
    cdef Module module
    cdef tuple closure          # of Cell
    cdef tuple defaults         # or None
    cdef dict kwdefaults        # or None
    cdef object name, qualname, doc
    cdef dict annotations       # or None
    cdef dict attrs             # or None
    cdef int64_t serial
    cdef int32_t weak_index     # see run/weak.pxi, as in what follows; 0: no weak references

    def __cinit__(self):
        SP_LIVE(LIVE_FUNCTION, 1)

    def __dealloc__(self):
        SP_LIVE(LIVE_FUNCTION, -1)
        if SP_UNLIKELY(self.weak_index != 0):
            weak_died(<PyObject*>self, self.weak_index)


@cython.final
@cython.trashcan(True)
cdef class BoundMethod:
    """A Function or Native with its receiver. `receiver` is a host object (boxed). Equal ones are
    one key of a dict."""
    cdef object function, receiver
    cdef int64_t serial
    cdef int32_t weak_index

    def __dealloc__(self):
        if SP_UNLIKELY(self.weak_index != 0):
            weak_died(<PyObject*>self, self.weak_index)

    def __hash__(self):
        return <Py_hash_t>((<size_t><PyObject*>self.function >> 4) ^ (<size_t><PyObject*>self.receiver >> 3))

    def __eq__(self, other):
        if type(other) is not BoundMethod:
            return NotImplemented
        return (self.function is (<BoundMethod>other).function
                and self.receiver is (<BoundMethod>other).receiver)


@cython.final
cdef class Native:
    """A row of the surface: what guests can call that is implemented here."""
    cdef readonly str name, owner      # owner: class or module name, for messages and reprs
    cdef NativeFn fn
    cdef NativeFn direct               # what a call takes that has from direct_min to direct_max
    cdef int direct_min, direct_max    # arguments and no keywords; see row_quick
    cdef int role                      # what the loop does itself when it is called: see run/fold.pxi
    cdef NativeFn inner                # see held_class
    cdef NativeFn guarded              # what guarded_native calls
    cdef readonly int min_args, max_args   # positional; max_args -1: any number
    cdef readonly int kind, price
    cdef readonly tuple keywords       # names that may be given by keyword, or ()
    cdef readonly tuple parameters     # all parameters' names in order
    cdef readonly int n_posonly, n_keyword_only
    cdef readonly bint has_varargs, has_varkeywords
    cdef readonly str signature
    cdef readonly object host          # the host's callable of the same meaning, or None
    cdef readonly int size_price       # how a host method is priced: see lib_host
    cdef Class klass                   # the Class it belongs to, or None
    cdef int64_t serial

    def __cinit__(self):
        self.direct_max = -1


@cython.final
@cython.trashcan(True)
cdef class Shape:
    """Which attributes the instances of a class have, and in which slot each stands."""
    cdef uint64_t id
    cdef Class klass            # None once the class is gone
    cdef dict index             # name -> slot
    cdef dict transitions       # name -> Shape
    cdef list names


@cython.final
@cython.trashcan(True)
cdef class Class:
    """A guest type: built-in ones are constants shared by all VMs."""
    cdef object name, qualname, module_name
    cdef tuple bases, mro       # of Class; mro starts with the class itself
    cdef dict attrs             # name -> host object (boxed)
    cdef Class meta             # None: `type`
    cdef uint64_t id            # changes when an attribute that a cache may hold changes
    cdef uint64_t data_version  # changes when an attribute that is plain data is assigned
    cdef Shape root_shape
    cdef list subclasses        # of Class (strong; emptied when the VM ends)
    cdef int layout, flags
    cdef PyTypeObject* host_type    # exact host type of its values, or NULL
    cdef PyObject* init         # borrowed cache: __init__ as Function/Native, or NULL; valid for `id`
    cdef uint64_t init_id
    cdef tuple slot_names       # names in __slots__, or None
    cdef object abstract        # names of abstract methods left, or None
    cdef Native maker           # of a built-in class: what calling it does, or None
    cdef int64_t serial
    cdef int32_t weak_index

    def __cinit__(self):
        SP_LIVE(LIVE_CLASS, 1)

    def __dealloc__(self):
        SP_LIVE(LIVE_CLASS, -1)
        if SP_UNLIKELY(self.weak_index != 0):
            weak_died(<PyObject*>self, self.weak_index)


cdef enum:
    INLINE_SLOTS = 4

@cython.final
@cython.trashcan(True)
cdef class Instance:
    """An object of a guest class or of a built-in exception class."""
    cdef Class klass
    cdef Shape shape            # `dict_shape`: attributes are in `attrs`; never None
    cdef Value* slots           # `inline_slots` or memory of its own
    cdef int32_t capacity
    cdef int32_t n_slots
    cdef Value inline_slots[INLINE_SLOTS]
    cdef object payload         # host value of a class with a built-in layout, ExcState, or None
    cdef dict attrs
    cdef int64_t serial
    cdef bint is_finalized      # its `__del__` has run, or never will
    cdef int32_t weak_index

    def __cinit__(self):
        SP_LIVE(LIVE_INSTANCE, 1)
        self.slots = self.inline_slots
        self.capacity = INLINE_SLOTS

    def __dealloc__(self):
        cdef int32_t i
        SP_LIVE(LIVE_INSTANCE, -1)
        if SP_UNLIKELY(self.klass is not None and self.klass.flags & CLASS_HAS_DEL and not self.is_finalized):
            instance_finalize_hook(self)
        if SP_UNLIKELY(self.weak_index != 0):
            weak_died(<PyObject*>self, self.weak_index)
        for i in range(self.n_slots):
            value_clear(&self.slots[i])
        if self.slots != self.inline_slots:
            free(self.slots)

    def __hash__(self):
        return instance_hash_hook(self)

    def __richcmp__(self, other, int op):
        return instance_compare_hook(self, other, op)


cdef struct TracebackEntry:
    PyObject* code
    int32_t index               # of the instruction

@cython.final
@cython.trashcan(True)
cdef class ExcState:
    """What every exception instance carries."""
    cdef object args            # tuple of host objects
    cdef Instance cause, context
    cdef bint suppress_context
    cdef list notes             # or None
    cdef dict fields            # attributes special to the class (value, code, name, errno ...), or None
    cdef TracebackEntry* entries
    cdef int32_t n_entries, capacity
    cdef bint is_context        # stands, or stood, as the context of another
    cdef bint is_blocked        # raised because the guest reached outside
    cdef object blocked_reason
    cdef list event             # what was noted of it, as long as its place is not known, or None
    cdef object shown           # the Traceback that `__traceback__` gave last, or None
    cdef int32_t shown_entries  # how many entries there were then

    def __cinit__(self):
        SP_LIVE(LIVE_EXCSTATE, 1)

    def __dealloc__(self):
        cdef int32_t i
        SP_LIVE(LIVE_EXCSTATE, -1)
        for i in range(self.n_entries):
            Py_DECREF(self.entries[i].code)
        free(self.entries)


@cython.final
cdef class Traceback:
    """What guests see as `__traceback__`: lines, never frames."""
    cdef object entries         # list of (Code, index), innermost first
    cdef Py_ssize_t position    # how many of the outermost are left out
    cdef int64_t serial


@cython.final
@cython.trashcan(True)
cdef class Property:
    cdef object fget, fset, fdel, doc, name
    cdef int64_t serial


@cython.final
@cython.trashcan(True)
cdef class MethodWrapper:
    """staticmethod and classmethod objects."""
    cdef object function
    cdef bint is_class
    cdef int64_t serial


@cython.final
@cython.trashcan(True)
cdef class Super:
    cdef Class start
    cdef object receiver
    cdef Class receiver_class
    cdef int64_t serial


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
    cdef Value* window          # its registers while it does not run, else unbound
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

    def __cinit__(self):
        SP_LIVE(LIVE_ITERATOR, 1)

    def __dealloc__(self):
        SP_LIVE(LIVE_ITERATOR, -1)


@cython.final
cdef class DictView:
    """dict.keys(), .values(), .items()."""
    cdef object mapping         # exact dict
    cdef int kind               # 0 keys, 1 values, 2 items
    cdef int64_t serial


@cython.final
@cython.trashcan(True)
cdef class CacheLink:
    """An entry of a bounded cache, in a ring with the others. The cache's dict owns it; when it goes,
    however that comes, it leaves the ring."""
    cdef object key, value
    cdef PyObject* before       # borrowed
    cdef PyObject* after

    def __cinit__(self):
        self.before = <PyObject*>self
        self.after = <PyObject*>self

    def __dealloc__(self):
        (<CacheLink>self.before).after = self.after
        (<CacheLink>self.after).before = self.before


@cython.final
@cython.trashcan(True)
cdef class CallableObject:
    """functools.partial objects and the wrappers of lru_cache."""
    cdef Class klass
    cdef object function
    cdef tuple args             # partial: bound arguments
    cdef dict keywords          # partial: bound by name, or None
    cdef dict attrs             # attributes set by guests (__name__, __wrapped__ ...)
    cdef dict cache             # lru_cache: key -> result, or key -> CacheLink when it is bounded
    cdef int64_t max_size       # -1: not bounded
    cdef int64_t hits, misses
    cdef bint is_typed
    cdef CacheLink root         # of the ring of entries of a bounded cache: after it the oldest
    cdef int64_t serial
    cdef int32_t weak_index

    def __dealloc__(self):
        if SP_UNLIKELY(self.weak_index != 0):
            weak_died(<PyObject*>self, self.weak_index)


@cython.final
@cython.trashcan(True)
cdef class HostFunction:
    """A function supplied by the embedder: arguments are copied out, results copied in."""
    cdef readonly str name
    cdef object function
    cdef bint is_async          # a coroutine function: awaited through Sandbox.run_async
    cdef int64_t serial


@cython.final
cdef class RunHandle:
    """Ends one run from outside."""
    cdef VM vm                  # None before and after the run

    def cancel(self):
        if self.vm is not None:
            self.vm.cancelled = True


@cython.final
cdef class GuestAlias:
    """list[int], Optional[str] and the like: an origin and its arguments."""
    cdef readonly object origin, args, text
    cdef int depth              # of aliases in it
    cdef int64_t weight         # how many arguments it has, those of aliases in it counted
    cdef int64_t serial


cdef struct MethodCacheEntry:
    uint64_t id
    PyObject* name              # owned
    PyObject* value             # borrowed: an attribute of a class in the MRO, or NULL for a miss

cdef enum:
    METHOD_CACHE_SIZE = 256
    POOL_SIZE = 128             # instances that a VM keeps for the next ones

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
    cdef SpBudget* budget       # of the exact meter; NULL: the census counts
    cdef int64_t budget_outside # charged to it for memory outside of the region
    cdef int64_t stack_charged  # bytes of the stack and of frames that were ever in use
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

    def __dealloc__(self):
        pool_drain(self)
        free(self.stack)
        free(self.frames)
        free(self.method_cache)
