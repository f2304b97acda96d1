# Methods of dataclasses: what CPython compiles from text, put together here as code. They are guest
# functions like any other: calls of them push frames, their sites cache, and arguments that do not fit
# are the binder's business.

cdef class _Assembler:
    """Instructions of one method, and what they refer to."""

    cdef list instructions, positions, sites, cells
    cdef int line

    def __init__(self):
        self.instructions = []
        self.positions = []
        self.sites = []
        self.cells = []          # values that the code reads by get_free
        self.line = 3            # where the first line of the body stands in CPython's text

    cdef int emit(self, int op, int n, int a, int b, int c) except -1:
        self.instructions.append(<uint64_t>op | <uint64_t>n << 8 | <uint64_t>a << 16 | <uint64_t>b << 32 | <uint64_t>c << 48)
        self.positions.append((self.line, self.line, None, None))
        return len(self.instructions) - 1

    cdef int jump_here(self, int at) except -1:
        """Let the jump_if at that index go to the next instruction."""
        cdef int64_t offset = len(self.instructions) - at - 1
        self.instructions[at] = self.instructions[at] | <uint64_t>offset << 32
        return 0

    cdef int site(self, object name) except -1:
        self.sites.append(name)
        return len(self.sites) - 1

    cdef int cell(self, object value) except -1:
        self.cells.append(value)
        return len(self.cells) - 1

    cdef Function finish(self, VM vm, Class owner, str name, int argcount, int kwonly, list parameters, int n_registers):
        """The function; owner is the class it is a method of."""
        cdef Function f = Function.__new__(Function)
        cdef Cell cell
        cdef list closure = []
        qualname = f"{owner.qualname}.{name}"
        f.code = Code(
            name, qualname, "<string>", 2, argcount, 0, kwonly, 0, n_registers, self.instructions,
            self.positions, [], [], self.sites, parameters, [], [], [f"v{i}" for i in range(len(self.cells))], [], None)
        for value in self.cells:
            cell = Cell.__new__(Cell)
            set_any(&cell.v, <PyObject*>value)
            closure.append(cell)
        f.closure = tuple(closure)
        f.name = name
        f.qualname = qualname
        module = vm.modules.get(owner.module_name)
        f.module = <Module>module if type(module) is Module else vm.main
        heap_note(vm, 600 + 60 * len(self.instructions))
        return f


cdef int dataclass_make_init(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_make_init(cls, names, n_positional, defaults, factories, kinds, post, frozen, missing, marker,
    annotations).

    kinds: 0 a field, 1 only for __post_init__, 2 a field that is no parameter. marker is the default of a
    parameter whose field has a factory."""
    cdef _Assembler code
    cdef Function f
    cdef int i, register, spare, window, jump
    try:
        cls, names, n_positional, defaults, factories, kinds, post, frozen, missing, marker, annotations = [
            as_object(&args[i]) for i in range(11)]
        if meter_charge(vm, 40 * <int64_t>len(names)) != OK:
            return TRAPPED
        names = [sys_intern(name) for name in names]
        parameters = ["self"] + [name for name, kind in zip(names, kinds) if kind != 2]
        code = _Assembler()
        spare = <int>len(parameters)
        place = {name: i for i, name in enumerate(parameters) if i}
        for i in range(<int>len(names)):
            name = names[i]
            factory = factories[i]
            register = place.get(name, spare)
            if factory is not missing:
                jump = -1
                if kinds[i] != 2:
                    code.emit(OP_GET_FREE, 0, spare, code.cell(marker), 0)
                    code.emit(OP_IS, 1, spare, register, spare)
                    jump = code.emit(OP_JUMP_IF, 0, spare, 0, 0)
                code.emit(OP_GET_FREE, 0, spare, code.cell(factory), 0)
                code.emit(OP_CALL, 0, spare, 0, register)
                if jump >= 0:
                    code.jump_here(jump)
            elif kinds[i] == 2:
                if defaults[i] is missing or not frozen:
                    continue
                code.emit(OP_GET_FREE, 0, spare, code.cell(defaults[i]), 0)
            if kinds[i] == 1:
                continue
            code.emit(OP_SET_ATTR, 1 if frozen else 0, 0, register, code.site(name))
            code.line += 1
        window = spare
        if post:
            only_post = [name for name, kind in zip(names, kinds) if kind == 1]
            if len(only_post) > 200:
                return fail(vm, exc_TypeError, "too many fields that are only for __post_init__")
            code.emit(OP_MOVE, 0, spare + 1, 0, 0)
            for i, name in enumerate(only_post):
                code.emit(OP_MOVE, 0, spare + 2 + i, place[name], 0)
            code.emit(OP_CALL_METHOD, <int>len(only_post), spare, code.site("__post_init__"), spare)
            window += <int>len(only_post)
        code.emit(OP_RETURN_NONE, 0, 0, 0, 0)
        f = code.finish(vm, <Class?>cls, "__init__", 1 + n_positional, <int>len(parameters) - 1 - n_positional,
                        parameters, window + 3)
        given = [(name, marker if factory is not missing else default)
                 for name, default, factory, kind in zip(names, defaults, factories, kinds) if kind != 2]
        positional = [value for name, value in given[:n_positional] if value is not missing]
        if positional:
            f.defaults = tuple(positional)
        by_name = {name: value for name, value in given[n_positional:] if value is not missing}
        if by_name:
            f.kwdefaults = by_name
        f.annotations = annotations
        set_obj(out, <PyObject*>f)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int dataclass_make_compare(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_make_compare(cls, method, names): one of the six comparisons, by the fields."""
    cdef _Assembler code
    cdef Function f
    cdef int i, count, opcode, other_class, register, spare, same
    cdef list ends
    try:
        cls, method, names = [as_object(&args[i]) for i in range(3)]
        count = <int>len(names)
        if count > 20000 or meter_charge(vm, 20 * <int64_t>count) != OK:
            return fail(vm, exc_TypeError, "too many fields") if vm.trap == TRAP_NONE else TRAPPED
        opcode = OP_LT + <int>list(compare_names).index(method)
        code = _Assembler()
        if opcode == OP_EQ and PY_VERSION >= 0x030D0000:
            code.emit(OP_IS, 1, 2, 0, 1)
            i = code.emit(OP_JUMP_IF, 0, 2, 0, 0)
            code.emit(OP_RETURN, 0, 2, 0, 0)
            code.jump_here(i)
            code.line += 2
        code.emit(OP_GET_ATTR, 0, 2, 1, code.site("__class__"))
        code.emit(OP_GET_ATTR, 0, 3, 0, code.site("__class__"))
        code.emit(OP_IS, 1, 2, 2, 3)
        other_class = code.emit(OP_JUMP_IF, 0, 2, 0, 0)
        code.line += 1
        if opcode == OP_EQ and PY_VERSION >= 0x030D0000:
            ends = []
            code.emit(OP_LOAD_BOOL, 1, 2, 0, 0)
            for name in names:
                code.emit(OP_GET_ATTR, 0, 2, 0, code.site(name))
                code.emit(OP_GET_ATTR, 0, 3, 1, code.site(name))
                code.emit(OP_EQ, 0, 2, 2, 3)
                ends.append(code.emit(OP_JUMP_IF, 0, 2, 0, 0))
            for at in ends:
                code.jump_here(at)
        else:
            # As tuples of the fields compare, without the tuples: the first pair that is neither the same
            # nor equal decides.
            for register in range(2 * count):
                code.emit(OP_GET_ATTR, 0, 2 + register, register // count, code.site(names[register % count]))
            spare = 2 + 2 * count
            for i in range(count):
                code.emit(OP_IS, 1, spare, 2 + i, 2 + count + i)
                same = code.emit(OP_JUMP_IF, 1, spare, 0, 0)
                code.emit(OP_JUMP_EQ, 1, 2 + i, 2 + count + i, 2)
                if opcode == OP_EQ:
                    code.emit(OP_LOAD_BOOL, 0, spare, 0, 0)
                else:
                    code.emit(opcode, 0, spare, 2 + i, 2 + count + i)
                code.emit(OP_RETURN, 0, spare, 0, 0)
                code.jump_here(same)
            code.emit(OP_LOAD_BOOL, opcode in (OP_EQ, OP_LE, OP_GE), 2, 0, 0)
        code.emit(OP_RETURN, 0, 2, 0, 0)
        code.jump_here(other_class)
        code.line += 1
        code.emit(OP_GET_FREE, 0, 2, code.cell(NotImplemented), 0)
        code.emit(OP_RETURN, 0, 2, 0, 0)
        f = code.finish(vm, <Class?>cls, method, 2, 0, ["self", "other"], 2 * count + 6)
        set_obj(out, <PyObject*>f)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int dataclass_make_hash(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_make_hash(cls, names): the hash of the tuple of the fields."""
    cdef _Assembler code
    cdef Function f
    cdef int i, count
    try:
        cls, names = [as_object(&args[i]) for i in range(2)]
        count = <int>len(names)
        if count > 20000 or meter_charge(vm, 20 * <int64_t>count) != OK:
            return fail(vm, exc_TypeError, "too many fields") if vm.trap == TRAP_NONE else TRAPPED
        code = _Assembler()
        for i in range(count):
            code.emit(OP_GET_ATTR, 0, 2 + i, 0, code.site(names[i]))
        code.emit(OP_BUILD_TUPLE, 0, 2, 2, count)
        code.emit(OP_GET_FREE, 0, 1, code.cell(builtin_natives["hash"]), 0)
        code.emit(OP_CALL, 1, 1, 0, 1)
        code.emit(OP_RETURN, 0, 1, 0, 0)
        f = code.finish(vm, <Class?>cls, "__hash__", 1, 0, ["self"], count + 4)
        set_obj(out, <PyObject*>f)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


row("dataclasses", "_native_init", dataclass_make_init,
    "cls, names, n_positional, defaults, factories, kinds, post, frozen, missing, marker, annotations, /", 10)
row("dataclasses", "_native_compare", dataclass_make_compare, "cls, method, names, /", 10)
row("dataclasses", "_native_hash", dataclass_make_hash, "cls, names, /", 10)
