# The plain structures of the machine and the numbers that name their kinds: instructions, sites of
# attributes, frames, traps, layouts and flags of classes, roles of natives.

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
    SITE_DATA = 7       # set_attr of a class whose attribute is plain data
    SITE_SET_METHOD = 8 # Native in `target`, of sets (key 0) or frozensets (key 1)
    SITE_FIELD = 9      # a field of a named tuple: its getter in `target`

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
    Value* base          # its registers: on the stack, or the window of its generator
    PyObject* function   # borrowed: base[-1] or the generator keeps it
    PyObject* generator  # owned; NULL for plain calls
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
    CLASS_IS_MAPPING = 32768  # registered as one: what patterns take it for
    CLASS_IS_SEQUENCE = 65536
    CLASS_TELLS_SLOTS = 131072   # its attributes include `__dict__` and `__weakref__`: see class_tell_slots
    CLASS_FINAL = 4096       # can't be subclassed ("type 'bool' is not an acceptable base type")

ctypedef int (*NativeFn)(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept
ctypedef int (*RawNativeFn)(VM vm, PyObject* native, Value* args, Py_ssize_t n, Value* out) noexcept  # without a reference taken

# Natives that the loop knows: what they do with a generator needs no loop of their own (run/fold.pxi).
cdef enum NativeRole:
    ROLE_NONE = 0
    ROLE_APPEND = 1      # list.append
    ROLE_LEN = 2
    # What uses up a generator: see run/fold.pxi.
    ROLE_NEXT = 3        # next(generator), generator.__next__()
    ROLE_SEND = 4        # generator.send(value)
    ROLE_SUM = 5
    ROLE_ANY = 6
    ROLE_ALL = 7
    ROLE_LIST = 8
    ROLE_COLLECT = 9     # collects a list and is called with that: tuple, sorted
    ROLE_JOIN = 10       # likewise, str.join
    ROLE_SET = 11
    ROLE_MIN = 12
    ROLE_MAX = 13
    # What a strand may wait in: see run/strand.pxi.
    ROLE_PAUSE = 14
    ROLE_SLEEP = 15      # time.sleep

cdef enum NativeKind:
    NATIVE_FUNCTION = 0  # of a module or of builtins
    NATIVE_METHOD = 1    # args[0] is the receiver
    NATIVE_STATIC = 2
    NATIVE_CLASS = 3     # args[0] is the Class
    NATIVE_GETTER = 4    # an attribute computed from args[0]
    NATIVE_WRAPPER = 5   # a dunder of a builtin class (prints as slot wrapper)
    NATIVE_MAKER = 6     # what calling a built-in class does (row `__make__`)
