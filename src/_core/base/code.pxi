# Code and Program: what the front end makes and the loader has verified. Neither changes afterwards.

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
