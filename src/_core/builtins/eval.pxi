# eval, exec, compile: text that the guest makes and runs, through the front end, under the same meters.
#
# Such text finds its globals by name. They are those of the running module, or live in a dict of the
# guest's, which a Module of its own stands for (`Module.backing`). With a mapping of locals, or inside a
# function, the text's own names are items of a namespace, as those of a class body are.
#
# What is compiled is remembered by the run. Compiling is charged by the size of the text beforehand, the
# first time and every time. The front end looks at the clock on its way (CompileWatch); the host's parser
# can't, so that the time it may take must be left.

cdef object compile_text = None       # callable: source, filename, mode, has_namespace, check -> Program

cdef enum:
    MAX_EVALUATED = 65536             # characters of one text
    COMPILE_BASE = 10000              # fuel of compiling a text of nothing
    COMPILE_PRICE = 500               # per character
    COMPILE_BYTES = 120               # of memory, per character
    MAX_COMPILED = 100                # programs that a run remembers
    FLAG_ONLY_TREE = 0x400            # of compile(): ast.PyCF_ONLY_AST
    FLAG_TYPE_COMMENTS = 0x1000


cdef double PARSE_SECONDS = 0.6e-6     # of the host's parser, per character


def register_compiler(function):
    """Take the front end: function(source, filename, mode, has_namespace, check) gives a Program."""
    global compile_text
    compile_text = function


@cython.final
cdef class CompileWatch:
    """What the front end calls while a run waits for it: ends the run, through host code, when its time
    is over or it is cancelled."""
    cdef VM vm

    def __call__(self):
        if self.vm.cancelled:
            trap(self.vm, TRAP_CANCELLED, None)
        elif clock_now() > self.vm.deadline:
            trap(self.vm, TRAP_TIME, None)
        if self.vm.trap != TRAP_NONE:
            raise _GuestUnwinding()


cdef object text_program(VM vm, object source, object filename, object mode, bint has_namespace):
    """The Program of a text. SyntaxError, or the carrier when it does not fit the limits."""
    cdef dict known = vm.state.get("compiled")
    cdef CompileWatch watch
    if known is None:
        known = vm.state["compiled"] = {}
    if len(source) > MAX_EVALUATED:
        raise SyntaxError(f"the text to evaluate is too long: more than {MAX_EVALUATED} characters")
    if meter_charge(vm, COMPILE_BASE + COMPILE_PRICE * <int64_t>len(source)) != OK:
        raise _GuestUnwinding()
    key = (source, filename, mode, has_namespace)
    program = known.get(key)
    if program is None:
        if heap_reserve(vm, 4000 + COMPILE_BYTES * <int64_t>len(source)) != OK:
            raise _GuestUnwinding()
        if clock_now() + <double>len(source) * PARSE_SECONDS > vm.deadline:
            trap(vm, TRAP_TIME, None)
            raise _GuestUnwinding()
        watch = CompileWatch.__new__(CompileWatch)
        watch.vm = vm
        program = compile_text(source, filename, mode, has_namespace, watch)
        if len(known) >= MAX_COMPILED:
            known.pop(next(iter(known)))
        known[key] = program
    return program


cdef object source_text(VM vm, Native native, const Value* v):
    """The text of an argument that is str, bytes or bytearray; None: TypeError is raised."""
    cdef PyObject* o = unwrap(v)
    if o != NULL:
        text = <object>o
        if type(text) is str:
            return text
        if type(text) in (bytes, bytearray):
            if meter_charge(vm, len(text) // 8) != OK:
                raise _GuestUnwinding()
            return bytes(text).decode("utf-8-sig")
    if native.name == "compile":
        fail(vm, exc_TypeError, "compile() arg 1 must be a string, bytes or AST object")
    else:
        fail(vm, exc_TypeError, f"{native.name}() arg 1 must be a string, bytes or code object")
    return None


cdef int compile_call(VM vm, Native native, const Value* text, Value* args, Value* out) noexcept:
    """compile() of the text of a tree, with the other arguments of the call."""
    cdef Value again[6]
    memset(again, 0, sizeof(again))
    again[0] = text[0]
    again[1] = args[1]
    again[2] = args[2]
    return lib_compile(vm, native, again, 6, out)


cdef int lib_compile(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)"""
    cdef GuestCode made
    cdef PyObject* filename = unwrap(&args[1])
    cdef PyObject* mode = unwrap(&args[2])
    cdef int64_t flags = 0
    cdef Value text
    cdef int status
    text.tag = UNSET
    try:
        if args[0].tag == OBJ and type(<object>args[0].u.o) is Instance and "_ast_nodes" in vm.modules:
            status = library_call(vm, "_ast_unparse", "text_for_compile", args, 3, &text)
            if status != OK:
                return status
            if is_type(&text, &PyUnicode_Type):
                status = compile_call(vm, native, &text, args, out)
                value_clear(&text)
                return status
            value_clear(&text)
        if args[3].tag != UNSET and as_int(&args[3], &flags) and flags & ~(FLAG_ONLY_TREE | FLAG_TYPE_COMMENTS) == 0:
            if flags & FLAG_ONLY_TREE:
                return library_call(vm, "_ast_nodes", "tree_for_compile", args, 4, out)
        source = source_text(vm, native, &args[0])
        if source is None:
            return RAISED
        if filename == NULL or Py_TYPE(filename) not in (&PyUnicode_Type, &PyBytes_Type):
            return fail(vm, exc_TypeError, f"expected str, bytes or os.PathLike object, not {type_name(&args[1])}")
        if mode == NULL or Py_TYPE(mode) != &PyUnicode_Type:
            return fail(vm, exc_TypeError, f"compile() argument 'mode' must be str, not {type_name(&args[2])}")
        if <object>mode not in ("exec", "eval", "single"):
            return fail(vm, exc_ValueError, "compile() mode must be 'exec', 'eval' or 'single'")
        if args[3].tag != UNSET and (not as_int(&args[3], &flags) or flags & ~FLAG_TYPE_COMMENTS != 0):
            return fail(vm, exc_ValueError, "compile(): unrecognised flags")
        name = <object>filename
        made = GuestCode.__new__(GuestCode)
        made.source = source.lstrip(" \t") if <object>mode == "eval" else source
        made.filename = name if type(name) is str else name.decode("utf-8", "replace")
        made.mode = <object>mode
        text_program(vm, made.source, made.filename, made.mode, False)
    except BaseException as error:
        return fail_from(vm, error)
    set_obj(out, <PyObject*>made)
    return OK


cdef dict builtins_dict(VM vm):
    """What evaluated text finds as `__builtins__`: a dict of the run's own."""
    found = vm.state.get("builtins")
    if found is None:
        found = vm.state["builtins"] = dict(vm.builtins)
        found["__name__"] = "builtins"
        heap_note(vm, 10000)
    return found


cdef Module dict_module(VM vm, dict globals_dict):
    """The module whose globals are this dict."""
    cdef Module m = running_module(vm)
    if m is not None and m.backing is globals_dict:
        return m
    name = globals_dict.get("__name__")
    m = module_new(vm, name if type(name) is str else "builtins", [], False)
    m.spec = "evaluated"
    m.backing = globals_dict
    heap_note(vm, 300)
    if "__builtins__" not in globals_dict:
        globals_dict["__builtins__"] = builtins_dict(vm)
    return m


cdef int lib_evaluate(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """eval(source, globals=None, locals=None), exec(source, globals=None, locals=None)"""
    cdef Function f
    cdef Module m
    cdef GuestCode given
    cdef Program program
    cdef PyObject* found = NULL
    cdef Value callee, namespace, result
    cdef int status
    cdef bint is_eval = native.name == "eval"
    callee.tag = namespace.tag = result.tag = UNSET
    try:
        if args[0].tag == OBJ and type(<object>args[0].u.o) is GuestCode:
            given = <GuestCode>args[0].u.o
            if given.source is None:
                return fail(vm, exc_TypeError, f"{native.name}() of a function's code is not available in the sandbox")
            source, filename, mode = given.source, given.filename, given.mode
        else:
            source = source_text(vm, native, &args[0])
            if source is None:
                return RAISED
            filename, mode = "<string>", native.name
            if is_eval:
                source = source.lstrip(" \t")
        f = running_function(vm)
        m = f.module if f is not None else vm.main
        if args[1].tag != UNSET and args[1].tag != NONE:
            found = unwrap(&args[1])
            if found == NULL or Py_TYPE(found) != &PyDict_Type:
                if is_eval:
                    return fail(vm, exc_TypeError, "globals must be a dict")
                return fail(vm, exc_TypeError, f"exec() globals must be a dict, not {type_name(&args[1])}")
            m = dict_module(vm, <dict>found)
        if args[2].tag != UNSET and args[2].tag != NONE:
            namespace_class = class_of(&args[2])
            if class_lookup(vm, namespace_class, <PyObject*>s___getitem__) == NULL:
                if is_eval:
                    return fail(vm, exc_TypeError, "locals must be a mapping")
                return fail(vm, exc_TypeError, f"locals must be a mapping or None, not {type_name(&args[2])}")
            if found == NULL or unwrap(&args[2]) != found:
                value_copy(&namespace, &args[2])
        elif found == NULL and f is not None and not is_plain_module(f):
            own = locals_of(vm)
            set_obj(&namespace, <PyObject*>own)
        program = <Program?>text_program(vm, source, filename, mode, namespace.tag != UNSET)
        f = Function.__new__(Function)
        f.code = program.code
        f.module = m
        f.closure = ()
        f.name = f.qualname = "<module>"
        set_obj(&callee, <PyObject*>f)
        status = vm_call(vm, &callee, &namespace, 1 if namespace.tag != UNSET else 0, NULL, &result)
    except BaseException as error:
        status = fail_from(vm, error)
    value_clear(&callee)
    value_clear(&namespace)
    if status == OK:
        if is_eval:
            value_move(out, &result)
        else:
            set_none(out)
    value_clear(&result)
    return status


cdef bint is_plain_module(Function f) noexcept:
    """Is it the body of a module, whose names are globals?"""
    return f.code.flags & CODE_MODULE != 0 and f.code.flags & CODE_NAMESPACE == 0


row("builtins", "compile", lib_compile,
    "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1", 20)
for _name in ("eval", "exec"):
    row("builtins", _name, lib_evaluate, "source, /, globals=None, locals=None", 20)
