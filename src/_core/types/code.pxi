# Code objects as guests see them: what a function's code is called, takes and binds. Plain data made on
# request; nothing leads from here to instructions, and only what compile() made can be evaluated.

cdef enum:
    FLAG_OPTIMIZED = 0x3        # CO_OPTIMIZED | CO_NEWLOCALS
    FLAG_VARARGS = 0x4
    FLAG_VARKEYWORDS = 0x8
    FLAG_NESTED = 0x10
    FLAG_GENERATOR = 0x20
    FLAG_NOFREE = 0x40          # before 3.11
    FLAG_COROUTINE = 0x80
    FLAG_ASYNC_GENERATOR = 0x200


cdef object code_told(VM vm, Code code, Module module):
    """The one code object that stands for this Code in the run."""
    cdef dict known = vm.state.setdefault("codes", {})
    cdef GuestCode told = known.get(id(code))
    if told is None:
        told = GuestCode.__new__(GuestCode)
        told.code = code
        told.module = module
        known[id(code)] = told
        heap_note(vm, 200)
    return told


cdef GuestCode _code_arg(VM vm, Native native, const Value* v):
    """The receiver, with its Code; None: the exception is set. A text's is made anew when it is gone."""
    cdef GuestCode told
    if v.tag != OBJ or type(<object>v.u.o) is not GuestCode:
        fail_receiver(vm, native, v)
        return None
    told = <GuestCode>v.u.o
    if told.code is None:
        try:
            told.code = (<Program?>text_program(vm, told.source, told.filename, told.mode, False)).code
        except BaseException as error:
            fail_from(vm, error)
            return None
    return told


cdef int flags_told(Code c):
    cdef int flags = 0
    if c.flags & CODE_VARARGS:
        flags |= FLAG_VARARGS
    if c.flags & CODE_VARKEYWORDS:
        flags |= FLAG_VARKEYWORDS
    if c.flags & CODE_GENERATOR:
        flags |= FLAG_GENERATOR
    if c.flags & CODE_COROUTINE:
        flags |= FLAG_COROUTINE
    if c.flags & CODE_ASYNC_GENERATOR:
        flags |= FLAG_ASYNC_GENERATOR
    if not c.flags & (CODE_MODULE | CODE_CLASS_BODY):
        flags |= FLAG_OPTIMIZED
    if ".<locals>" in c.qualname:
        flags |= FLAG_NESTED
    if PY_VERSION < 0x030B0000 and not c.free_names and not c.cell_names:
        flags |= FLAG_NOFREE
    return flags


cdef tuple variables_told(Code c):
    """co_varnames: parameters and other local variables that no inner function has."""
    cdef Py_ssize_t i
    captured = {register for register, _ in c.cell_names}
    names = list(c.local_names[:c.n_parameters])
    if not c.flags & (CODE_MODULE | CODE_CLASS_BODY | CODE_NAMESPACE):
        for i in range(c.n_parameters, min(len(c.local_names), c.n_variables)):
            name = c.local_names[i]
            if i not in captured and name.isidentifier():
                names.append(name)
    return tuple(names)


cdef tuple names_told(GuestCode told):
    """co_names: globals and attributes that the code names, by the place of their first use."""
    cdef Code c = told.code
    cdef Py_ssize_t i
    cdef int field, x
    cdef Instr* ins
    names = {}
    slots = told.module.slot_names if told.module is not None else []
    for i in range(c.n_instructions):
        ins = &c.code[i]
        for field in range(3):
            x = ins.a if field == 0 else ins.b if field == 1 else ins.c
            if opcode_kinds[ins.op][field] == KIND_G and x < len(slots):
                names[slots[x]] = None
            elif opcode_kinds[ins.op][field] == KIND_SITE:
                names[c.site_names[x]] = None
            elif opcode_kinds[ins.op][field] == KIND_NAME:
                names[c.constants[x]] = None
    return tuple([name for name in names if name.isidentifier()])


cdef object constant_told(object constant):
    if type(constant) is frozenset:
        return set_from_constant(constant)
    if type(constant) is tuple:
        return tuple([constant_told(one) for one in constant])
    return constant


cdef tuple constants_told(VM vm, GuestCode told):
    """co_consts: the docstring of a function, constants, inner code."""
    cdef Code c = told.code
    found = [] if c.flags & (CODE_MODULE | CODE_CLASS_BODY) else [c.doc]
    found += [constant_told(one) for one in c.constants]
    found += [code_told(vm, <Code>one, told.module) for one in c.codes]
    return tuple(found)


cdef int lib_code_get(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    cdef GuestCode told = _code_arg(vm, native, &args[0])
    cdef Code c
    if told is None:
        return RAISED if vm.trap == TRAP_NONE else TRAPPED
    c = told.code
    name = native.name
    try:
        if meter_charge(vm, c.n_instructions + c.n_constants + len(c.local_names)) != OK:
            return TRAPPED
        if heap_reserve(vm, 100 + 64 * (<int64_t>c.n_constants + len(c.local_names) + len(c.codes) + c.n_sites)) != OK:
            return TRAPPED
        if name == "co_name":
            found = c.name
        elif name == "co_qualname":
            found = c.qualname
        elif name == "co_filename":
            found = c.filename
        elif name == "co_firstlineno":
            found = c.first_line
        elif name == "co_argcount":
            found = c.argcount
        elif name == "co_posonlyargcount":
            found = c.posonly_count
        elif name == "co_kwonlyargcount":
            found = c.kwonly_count
        elif name == "co_flags":
            found = flags_told(c)
        elif name == "co_varnames":
            found = variables_told(c)
        elif name == "co_nlocals":
            found = len(variables_told(c))
        elif name == "co_freevars":
            found = tuple(sorted(c.free_names))
        elif name == "co_cellvars":
            found = tuple(sorted({one for _, one in c.cell_names}))
        elif name == "co_names":
            found = names_told(told)
        elif name == "co_consts":
            found = constants_told(vm, told)
        else:
            found = c.n_registers
        set_any(out, <PyObject*>found)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_function_code(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """f.__code__"""
    if not is_type(&args[0], type_Function):
        return fail_receiver(vm, native, &args[0])
    try:
        set_object(out, code_told(vm, (<Function>args[0].u.o).code, (<Function>args[0].u.o).module))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int lib_generator_code(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """gi_code, cr_code, ag_code"""
    cdef Function f
    if not is_type(&args[0], type_Generator):
        return fail_receiver(vm, native, &args[0])
    f = (<Generator>args[0].u.o).function
    if f is None:
        set_none(out)
        return OK
    try:
        set_object(out, code_told(vm, f.code, f.module))
        return OK
    except BaseException as error:
        return fail_from(vm, error)


for _name in ("co_name", "co_qualname", "co_filename", "co_firstlineno", "co_argcount", "co_posonlyargcount",
              "co_kwonlyargcount", "co_flags", "co_varnames", "co_nlocals", "co_freevars", "co_cellvars",
              "co_names", "co_consts", "co_stacksize"):
    if _name != "co_qualname" or PY_VERSION >= 0x030B0000:
        row("code", _name, lib_code_get, "self, /", 2, NATIVE_GETTER, None, cls_code)
row("function", "__code__", lib_function_code, "self, /", 2, NATIVE_GETTER, None, cls_function)
row("generator", "gi_code", lib_generator_code, "self, /", 2, NATIVE_GETTER, None, cls_generator)
row("coroutine", "cr_code", lib_generator_code, "self, /", 2, NATIVE_GETTER, None, cls_coroutine)
row("async_generator", "ag_code", lib_generator_code, "self, /", 2, NATIVE_GETTER, None, cls_async_generator)
