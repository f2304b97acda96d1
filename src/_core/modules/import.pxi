# Modules as values, and the import machinery behind import_name, import_from and import_star.
#
# What can be imported: modules that the embedder gave with the sandbox (guest programs, or tables of
# values), and curated modules, which `stdlib` registers once per process as ModuleSpecs. A curated
# module's attributes are made when first asked for: natives and constants come from a table shared
# by all runs, the rest is guest code in internal modules that are loaded on demand. Importing one is
# therefore a dictionary entry and an empty Module. Nothing else is ever found: neither the host's
# `sys.modules` nor its file system is looked at.

cdef dict library_specs = {}         # name -> ModuleSpec
cdef dict library_tables = {}        # name -> {attribute: host object of the closed list}
cdef object library_program = None   # callable: name of a guest source -> Program
cdef object host_module_names = frozenset()


def register_modules(specs, program_of, known_names):
    """Take the curated modules. program_of(file) gives the Program of a guest source, compiled once;
    known_names: modules that exist outside and are refused with a text that says so."""
    global library_program, host_module_names
    for spec in specs:
        library_specs[spec.name] = spec
    library_program = program_of
    host_module_names = frozenset(known_names)


def module_names(bint on_request=False):
    """Names that programs may import when no list of allowed imports is given; with on_request, those
    too that such a list must name."""
    return frozenset([name for name, spec in library_specs.items()
                      if not spec.is_internal and (on_request or not spec.on_request)])


cdef dict library_table(object spec):
    """The ready attributes of a curated module: rows of natives, classes, constants."""
    cdef dict table = library_tables.get(spec.name)
    if table is None:
        table = heap_made_outside(library_table_make, spec)
    return table


cdef dict all_names = {}             # every builtin: what library code sees

cdef dict library_builtins(VM vm):
    if vm.config.builtins is None:
        return vm.config.names
    if not all_names:
        all_names.update(builtin_classes)
        all_names.update(builtin_natives)
    return all_names


cdef object library_table_make(object spec):
    cdef dict table = {}
    cdef Native native
    for owner in (spec.name,) + spec.owners:
        table.update(module_natives.get(owner, ()))
    for name, value in spec.constants.items():
        table[sys_intern(name)] = value
    for one in spec.natives:
        native = row(spec.name, one.name, host_native, one.signature, one.price, NATIVE_FUNCTION, one.call)
        host_specs[native] = (one.kinds, one.cost, one.result)
        table[native.name] = native
    library_tables[spec.name] = table
    return table


cdef object library_program_make(object source):
    return library_program(source)


# `sys.modules` is a dict of the guest's, made when it is first asked for. From then on what the run
# imports is written to it too; what the guest writes to it is found by the next import, and what it
# deletes is loaded again.

cdef bint is_shown(object name) except -1:
    return name not in library_specs or not library_specs[name].is_internal


cdef int module_known(VM vm, object name, Module m) except -1:
    """A module is there from now on, by that name. Status."""
    vm.modules[name] = m
    if vm.state is not None and "sys.modules" in vm.state and is_shown(name):
        heap_note(vm, 64)
        if dict_write(vm, <PyObject*>vm.state["sys.modules"], <PyObject*>name, <PyObject*>m) < 0:
            return fail_host(vm)
    return OK


cdef int module_forgotten(VM vm, object name) except -1:
    """A module whose body failed is there no more. Status of what is written to `sys.modules`."""
    cdef PyObject* old = NULL
    vm.modules.pop(name, None)
    if vm.state is not None and "sys.modules" in vm.state:
        if dict_remove(vm, <PyObject*>vm.state["sys.modules"], <PyObject*>name, &old) < 0:
            return fail_host(vm)
        Py_XDECREF(old)
    return OK


cdef int shown_modules(VM vm, Value* out) except -1:
    """`sys.modules` of this run."""
    if meter_charge(vm, len(vm.modules)) != OK:
        return TRAPPED
    if vm.state is None:
        vm.state = {}
    shown = vm.state.get("sys.modules")
    if shown is None:
        shown = {name: module for name, module in vm.modules.items() if is_shown(name)}
        vm.state["sys.modules"] = shown
    set_obj(out, <PyObject*>shown)
    return OK


cdef int module_shown(VM vm, object name, Value* out) except -1:
    """What the guest has put into `sys.modules` for a name: OK, or DONE where it did nothing there.
    A module that it took out is forgotten."""
    cdef PyObject* found = dict_peek(vm, <PyObject*>vm.state["sys.modules"], <PyObject*>name)
    if found == NULL:
        if PyErr_Occurred() != NULL:
            return fail_host(vm)
        if name in vm.modules and is_shown(name):
            if name in library_specs or name == "__main__" or name == "builtins":
                return DONE if module_known(vm, name, <Module>vm.modules[name]) == OK else failed(vm)
            del vm.modules[name]
        return DONE
    if found == <PyObject*>None:
        return fail(vm, exc_ModuleNotFoundError, f"import of {name} halted; None in sys.modules")
    if <object>found is vm.modules.get(name):
        return DONE
    set_any(out, found)
    return OK


cdef Module running_module(VM vm):
    """The module whose code runs now."""
    if vm.fp < 0:
        return vm.main
    return (<Function>vm.frames[vm.fp].function).module


cdef bint is_library(Module m):
    """Is it curated? Its code may import any curated module, internal ones included."""
    return m is not None and m.spec is not None and hasattr(m.spec, "is_internal")


cdef int import_module(VM vm, Module importer, PyObject* name, int level, int top, Value* out) noexcept:
    """The module of that dotted name, `level` dots up; top: its first package instead."""
    cdef PyObject* found
    cdef Module m
    cdef int status
    try:
        if vm.state is not None and "sys.modules" in vm.state:
            full = relative_name(vm, importer, <object>name, level) if level else <object>name
            status = module_shown(vm, full, out)
            if status == OK and top and level == 0 and "." in full:
                status = module_shown(vm, full.partition(".")[0], out)
            if status != DONE:
                return status
        if level == 0:
            found = PyDict_GetItemWithError(<PyObject*>vm.modules, name)
            if found != NULL and not top and (<Module>found).spec is not None and import_allowed(vm, importer, <object>name):
                set_obj(out, found)
                return OK
            full = <object>name
        else:
            full = relative_name(vm, importer, <object>name, level)
        parts = full.split(".")
        if meter_charge(vm, 20 * <int64_t>len(parts)) != OK:
            return TRAPPED
        m = None
        for i in range(len(parts)):
            part = ".".join(parts[:i + 1])
            known = vm.modules.get(part)
            child = load_module(vm, importer, part, m)
            if child is None:
                return TRAPPED if vm.trap != TRAP_NONE else RAISED
            # A package gets a module as its attribute when that is loaded, and what it does to it then is kept.
            is_new = known is not child and vm.modules.get(part) is child
            if vm.state is not None and "sys.modules" in vm.state:
                # The module itself may have put another object in its place.
                status = module_shown(vm, part, out)
                if status == OK and is_type(out, type_Module):
                    child = as_object(out)
                elif status == OK and i == len(parts) - 1 and not (top and i and level == 0):
                    return OK
                elif status != DONE and status != OK:
                    return status
            if is_new and m is not None and not m.is_native:
                bind_module(vm, m, parts[i], <Module>child)
            m = <Module>child
        if top and level == 0 and len(parts) > 1:
            m = <Module>vm.modules[parts[0]]
        set_obj(out, <PyObject*>m)
        return OK
    except BaseException as error:
        return fail_from(vm, error)


cdef int bind_module(VM vm, Module parent, object name, Module child) except -1:
    cdef Value v
    v.tag = OBJ
    v.u.o = <PyObject*>child
    return module_set(vm, parent, sys_intern(name), &v)


cdef object relative_name(VM vm, Module m, object name, int level):
    """The absolute name of a relative import. Raises what the host raises."""
    package = None
    if m is not None and m is not vm.main:
        package = m.name if is_package(vm, m.name) else m.name.rpartition(".")[0]
    if not package:
        raise ImportError("attempted relative import with no known parent package")
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise (ImportError if PY_VERSION >= 0x03090000 else ValueError)(
            "attempted relative import beyond top-level package")
    return f"{bits[0]}.{name}" if name else bits[0]


cdef bint is_package(VM vm, object name) except -1:
    """Does a module of that name hold others?"""
    source = vm.config.guest_modules.get(name)
    if type(source) is Program and (<Program>source).filename.endswith("/__init__.py"):
        return True
    prefix = name + "."
    for other in vm.config.guest_modules:
        if other.startswith(prefix):
            return True
    for other in library_specs:
        if other.startswith(prefix):
            return True
    return False


cdef bint import_allowed(VM vm, Module importer, object name) except -1:
    """May the code that runs now import this module?"""
    allowed = vm.config.allowed_modules
    if name in vm.config.guest_modules or name == "__main__" or name == "builtins":
        return True
    spec = library_specs.get(name)
    if spec is None:
        return is_package(vm, name)
    if is_library(importer):
        return True
    if spec.is_internal:
        return False
    if allowed is None or ("*" in allowed and not spec.on_request):
        return not spec.on_request
    return name in allowed or name.partition(".")[0] in allowed


cdef Module load_module(VM vm, Module importer, object name, Module parent):
    """One module of a dotted path, loaded if need be. None: raised or trapped."""
    cdef Module m
    cdef Value v
    cdef int status
    if not import_allowed(vm, importer, name):
        import_refused(vm, name, parent)
        return None
    if vm.state is not None and "sys.modules" in vm.state:
        v.tag = UNSET
        status = module_shown(vm, name, &v)
        if status == OK and is_type(&v, type_Module):
            found = as_object(&v)
            value_clear(&v)
            return <Module>found
        value_clear(&v)
        if status != DONE and status != OK:
            return None
    found = vm.modules.get(name)
    if found is not None:
        return <Module>found
    if name == "builtins":
        m = module_new(vm, name, ["__name__"], False)
        m.spec = "builtins"
        set_text(&m.slots[0], name)
        vm.builtins_module = m
        if module_known(vm, name, m) != OK:
            return None
        return m
    source = vm.config.guest_modules.get(name)
    if source is not None:
        return load_given(vm, name, source)
    spec = library_specs.get(name)
    if spec is not None:
        return load_library(vm, spec)
    # A package that has no code of its own.
    m = module_new(vm, name, ["__name__"], False)
    m.spec = "package"
    set_text(&m.slots[0], name)
    return m if module_known(vm, name, m) == OK else None


cdef int import_refused(VM vm, object name, Module parent) except -1:
    """Raise for a module that isn't there or isn't allowed; it is noted as an event."""
    cdef Instance e
    cdef ExcState state
    blocked = True
    if name in library_specs and not library_specs[name].is_internal:
        message = f"import of module '{name}' is not allowed in this sandbox"
    elif name.partition(".")[0] in host_module_names and parent is None:
        message = f"import of module '{name}' is not allowed in this sandbox"
    elif parent is not None:
        message = f"No module named '{name}'"
        if not is_package(vm, parent.name):
            message += f"; '{parent.name}' is not a package"
        blocked = False
    else:
        message = f"No module named '{name}'"
    e = exc_new(exc_ModuleNotFoundError, (message,))
    state = <ExcState>e.payload
    state.fields = {"name": name, "path": None, "msg": message}
    if blocked:
        event_blocked(vm, e, "blocked_import", f"import of module '{event_name(name)}'")
    return fail_instance(vm, e)


cdef int set_text(Value* v, object text) except -1:
    set_obj(v, <PyObject*>text)
    return 0


cdef Module load_given(VM vm, object name, object source):
    """A module of the embedder's: a Program to run, or a table of values and host functions."""
    cdef Module m
    cdef Value v
    cdef int status
    cdef HostFunction function
    if type(source) is Program:
        return run_program(vm, name, <Program>source, "given", name, None)
    if isinstance(source, SyntaxError):
        fail_from(vm, source)
        return None
    m = module_new(vm, name, ["__name__"], False)
    m.spec = "given"
    set_text(&m.slots[0], name)
    v.tag = UNSET
    for key, value in source.items():
        if callable(value):
            function = host_function_new(key, value)
            set_obj(&v, <PyObject*>function)
        else:
            status = gate_in(vm, value, &v)
            if status != OK:
                return None
        module_set(vm, m, sys_intern(key), &v)
        value_clear(&v)
    return m if module_known(vm, name, m) == OK else None


cdef Module load_library(VM vm, object spec):
    """A curated module: empty until asked, or the guest source run."""
    cdef Module m
    cdef Value v
    if spec.source is not None:
        return run_program(vm, spec.name, <Program?>heap_made_outside(library_program_make, spec.source), spec,
                           spec.shown_as or spec.name, library_table(spec))
    m = module_new(vm, spec.name, ["__name__"], False)
    m.spec = spec
    m.doc = spec.doc
    set_text(&m.slots[0], spec.name)
    return m if module_known(vm, spec.name, m) == OK else None


cdef Module run_program(VM vm, object key, Program program, object spec, object name, dict table):
    """Make the module and run its body. None: raised or trapped; the module is then forgotten."""
    cdef Module m = module_new(vm, name, program.global_names, False)
    cdef Function f
    cdef Instance kept
    cdef Value v, callee
    cdef int status
    cdef PyObject* found
    cdef Py_ssize_t i
    m.spec = spec
    m.source = program
    if program.code.flags & CODE_BY_NAME:
        module_open(vm, m)
    heap_note(vm, 200 + 32 * <int64_t>len(program.global_names))
    v.tag = UNSET
    set_text(&v, name)
    module_set(vm, m, "__name__", &v)
    if program.code.doc is not None and ("__doc__" in m.names or m.backing is not None):
        set_text(&v, program.code.doc)
        module_set(vm, m, "__doc__", &v)
    if table is None and "__file__" in m.names:
        set_text(&v, program.filename)
        module_set(vm, m, "__file__", &v)
    m.doc = program.code.doc
    if spec == "given" and given_names(vm, m, program) != OK:
        return None
    value_clear(&v)
    if table is not None:
        for i in range(m.n_slots if is_library(m) else 0):
            # Library code has all builtins, whatever the guest is given.
            if m.slot_names[i] in library_builtins(vm):
                builtin = library_builtins(vm)[m.slot_names[i]]
                set_any(&m.builtins[i], <PyObject*>builtin)
        for i in range(m.n_slots):
            global_name = m.slot_names[i]
            found = PyDict_GetItemWithError(<PyObject*>table, <PyObject*>global_name)
            if found != NULL:
                set_any(&m.slots[i], found)
    if module_known(vm, key, m) != OK:
        return None
    f = Function.__new__(Function)
    f.code = program.code
    f.module = m
    f.closure = ()
    f.name = f.qualname = "<module>"
    callee.tag = OBJ
    callee.u.o = <PyObject*>f
    m.is_loading = True
    status = vm_call(vm, &callee, NULL, 0, NULL, &v)
    m.is_loading = False
    value_clear(&v)
    if status != OK:
        if vm.trap == TRAP_NONE:
            kept = exc_take(vm)
            if module_forgotten(vm, key) == OK:
                exc_set(vm, kept)
        return None
    return m


cdef int given_names(VM vm, Module m, Program program) except -1:
    """The names that a module of a program's finds bound, those of them that it mentions."""
    cdef Value v
    package = is_package(vm, m.name)
    values = {"__file__": program.filename, "__loader__": None,
              "__package__": m.name if package else m.name.rpartition(".")[0]}
    if package:
        values["__path__"] = [program.filename.rpartition("/")[0]]
    for name, value in values.items():
        if name in m.names or name == "__file__" or name == "__path__":
            value_borrow(&v, <PyObject*>value)
            module_set(vm, m, name, &v)
    if "__spec__" in m.names:
        v.tag = UNSET
        if module_spec(vm, m, &v) != OK:
            return failed(vm)
        module_set(vm, m, "__spec__", &v)
        value_clear(&v)
    return OK


cdef int module_spec(VM vm, Module m, Value* out) except -1:
    """What `__spec__` of a module of a program's is: an object of the library's making."""
    cdef Value args[2]
    cdef Value callee
    cdef int status
    cdef str name = "importlib.machinery"
    found = vm.modules.get(name)
    if found is None:
        found = load_library(vm, library_specs[name])
        if found is None:
            return failed(vm)
    callee.tag = UNSET
    args[0].tag = OBJ
    args[0].u.o = <PyObject*>found
    status = obj_getattr(vm, &args[0], <PyObject*>"_given", &callee)
    if status == OK:
        args[0].u.o = <PyObject*>m.name
        args[1].tag = BOOL
        args[1].u.i = is_package(vm, m.name)
        status = vm_call(vm, &callee, args, 2, NULL, out)
    value_clear(&callee)
    return status


cdef int module_open(VM vm, Module m) except -1:
    """Let the globals of a new module live in a dict, with the names that every module has."""
    m.backing = {"__name__": m.name, "__doc__": None, "__package__": None, "__loader__": None, "__spec__": None}
    builtins = load_module(vm, m, "builtins", None)
    m.backing["__builtins__"] = builtins
    heap_note(vm, 600)
    return 0


# ---- importlib.reload

cdef int module_again(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """_run_again(module): run the source of a module of the program's in it once more. A module of the
    library stays as it is."""
    cdef Module m
    cdef Function f
    cdef Value callee, ignored
    cdef int status
    callee.tag = ignored.tag = UNSET
    if not is_type(&args[0], type_Module):
        return fail(vm, exc_TypeError, "reload() argument must be a module")
    m = <Module>args[0].u.o
    set_none(out)
    if is_library(m) or type(m.source) is not Program:
        return OK
    try:
        f = Function.__new__(Function)
        f.code = (<Program>m.source).code
        f.module = m
        f.closure = ()
        f.name = f.qualname = "<module>"
        heap_note(vm, 200)
        set_obj(&callee, <PyObject*>f)
        status = vm_call(vm, &callee, NULL, 0, NULL, &ignored)
    except BaseException as error:
        status = fail_from(vm, error)
    value_clear(&callee)
    value_clear(&ignored)
    return status


row("importlib", "_run_again", module_again, "module, /", 10)
