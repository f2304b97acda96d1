# Layouts of what stands for something else: views of dicts, entries of caches, partial and cached
# functions, functions of the host, a run for its host, generic aliases, what is told of code and frames.

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


@cython.final
cdef class GuestCode:
    """What guests see as a code object: what compile() returns (a text that compiles, and for what), or
    what is told of a function's code. Only the former can be evaluated."""
    cdef object source, filename, mode      # None of a function's
    cdef Code code              # None of a compiled text, until it is asked for
    cdef Module module          # whose globals a function's code uses, or None
    cdef int64_t serial


@cython.final
@cython.trashcan(True)
cdef class GuestFrame:
    """What guests see as a frame: where a call stands. It holds no registers: what it tells of variables
    is read while the call goes on, and of a generator's as long as that is not finished."""
    cdef Code code
    cdef Function function      # None: of a traceback, the call is over
    cdef Generator generator    # or None
    cdef int32_t level          # among the VM's frames, -1: none
    cdef Value* base            # only compared: is it the same call still?
    cdef Py_ssize_t index       # of the instruction, when it was asked for
    cdef int64_t serial
