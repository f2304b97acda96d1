# The objects of the guest world that are not host objects: cells, modules, functions, natives, classes,
# instances, exceptions, and what stands in classes.
#
# Only layouts, allocation, release and what the host's collector needs; behaviour is in the files
# named after each object. Raw `PyObject*` fields are owned unless the comment says borrowed.

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
@cython.trashcan(True)
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
    cdef list watchers          # classes in whose order it stands by their own mro() alone, or None
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
    cdef dict attrs             # attributes set by guests, or None
    cdef bint is_class
    cdef int64_t serial


@cython.final
@cython.trashcan(True)
cdef class Super:
    cdef Class start
    cdef object receiver
    cdef Class receiver_class
    cdef int64_t serial
