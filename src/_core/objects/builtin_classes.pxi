# The built-in classes, which class a Value has, look-up along the MRO.
#
# `host_type_classes` is the closed list of promise P1: an object whose exact type is no key of it is
# no guest value. Built-in classes are constants: made once per process, shared by all VMs.

cdef dict host_type_classes = {}      # exact host type -> Class
cdef dict builtin_classes = {}        # name -> Class, those that are names of builtins
cdef set fielded_exceptions = set()   # classes of exceptions with fields that what they extend has not
cdef uint64_t next_id = 1             # of classes and shapes; never used twice


cdef uint64_t new_id() noexcept:
    global next_id
    next_id += 1
    return next_id


cdef Class builtin_class(str name, Class base, int layout, object host_type, int flags=0,
                         str module="builtins"):
    """Make a built-in class. host_type: the exact host type whose objects have it, or None."""
    cdef Class c = Class.__new__(Class)
    c.name = c.qualname = name
    c.module_name = module
    c.bases = () if base is None else (base,)
    c.mro = (c,) if base is None else (c,) + base.mro
    c.attrs = {}
    c.layout = layout
    c.flags = flags | CLASS_BUILTIN
    if base is not None:
        c.flags |= base.flags & (CLASS_EXCEPTION | CLASS_UNHASHABLE)
    c.id = new_id()
    c.subclasses = []
    c.root_shape = shape_root(c)
    if host_type is not None:
        c.host_type = <PyTypeObject*>host_type
        host_type_classes[host_type] = c
    return c


cdef Class cls_object = builtin_class("object", None, LAYOUT_PLAIN, None)
cdef Class cls_type = builtin_class("type", cls_object, LAYOUT_TYPE, Class)
cdef Class cls_int = builtin_class("int", cls_object, LAYOUT_INT, int)
cdef Class cls_bool = builtin_class("bool", cls_int, LAYOUT_INT, bool, CLASS_FINAL)
cdef Class cls_float = builtin_class("float", cls_object, LAYOUT_FLOAT, float)
cdef Class cls_complex = builtin_class("complex", cls_object, LAYOUT_COMPLEX, complex)
cdef Class cls_str = builtin_class("str", cls_object, LAYOUT_STR, str)
cdef Class cls_bytes = builtin_class("bytes", cls_object, LAYOUT_BYTES, bytes)
cdef Class cls_bytearray = builtin_class("bytearray", cls_object, LAYOUT_HELD, bytearray, CLASS_INIT_FILLS | CLASS_UNHASHABLE)
cdef Class cls_list = builtin_class("list", cls_object, LAYOUT_LIST, list, CLASS_UNHASHABLE)
cdef Class cls_tuple = builtin_class("tuple", cls_object, LAYOUT_TUPLE, tuple)
cdef Class cls_dict = builtin_class("dict", cls_object, LAYOUT_DICT, dict, CLASS_UNHASHABLE)
cdef Class cls_set = builtin_class("set", cls_object, LAYOUT_SET, None, CLASS_UNHASHABLE)
cdef Class cls_frozenset = builtin_class("frozenset", cls_object, LAYOUT_FROZENSET, None)
cdef Class cls_range = builtin_class("range", cls_object, LAYOUT_OTHER, range, CLASS_FINAL)
cdef Class cls_slice = builtin_class("slice", cls_object, LAYOUT_OTHER, slice, CLASS_FINAL)
cdef Class cls_NoneType = builtin_class("NoneType", cls_object, LAYOUT_OTHER, type(None), CLASS_FINAL)
cdef Class cls_ellipsis = builtin_class("ellipsis", cls_object, LAYOUT_OTHER, type(...), CLASS_FINAL)
cdef Class cls_NotImplementedType = builtin_class(
    "NotImplementedType", cls_object, LAYOUT_OTHER, type(NotImplemented), CLASS_FINAL)
cdef Class cls_function = builtin_class("function", cls_object, LAYOUT_OTHER, Function, CLASS_FINAL)
cdef Class cls_builtin = builtin_class(
    "builtin_function_or_method", cls_object, LAYOUT_OTHER, Native, CLASS_FINAL)
cdef Class cls_method_descriptor = builtin_class("method_descriptor", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_wrapper_descriptor = builtin_class("wrapper_descriptor", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_getset_descriptor = builtin_class("getset_descriptor", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_method_wrapper = builtin_class("method-wrapper", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_method = builtin_class("method", cls_object, LAYOUT_OTHER, BoundMethod, CLASS_FINAL)
cdef Class cls_host_function = builtin_class("function", cls_object, LAYOUT_OTHER, HostFunction, CLASS_FINAL)
cdef Class cls_module = builtin_class("module", cls_object, LAYOUT_PLAIN, Module)
cdef Class cls_generator = builtin_class("generator", cls_object, LAYOUT_OTHER, Generator, CLASS_FINAL)
cdef Class cls_coroutine = builtin_class("coroutine", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_async_generator = builtin_class("async_generator", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_asend = builtin_class("async_generator_asend", cls_object, LAYOUT_OTHER, AsyncStep, CLASS_FINAL)
cdef Class cls_athrow = builtin_class("async_generator_athrow", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_coroutine_wrapper = builtin_class("coroutine_wrapper", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_anext_awaitable = builtin_class("anext_awaitable", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_cell = builtin_class("cell", cls_object, LAYOUT_OTHER, Cell, CLASS_FINAL)
cdef Class cls_property = builtin_class("property", cls_object, LAYOUT_HELD, Property, CLASS_INIT_FILLS)
cdef Class cls_staticmethod = builtin_class("staticmethod", cls_object, LAYOUT_HELD, MethodWrapper)
cdef Class cls_classmethod = builtin_class("classmethod", cls_object, LAYOUT_HELD, None)
cdef Class cls_super = builtin_class("super", cls_object, LAYOUT_OTHER, Super, CLASS_FINAL)
cdef Class cls_traceback = builtin_class("traceback", cls_object, LAYOUT_OTHER, Traceback, CLASS_FINAL)
cdef Class cls_code = builtin_class("code", cls_object, LAYOUT_OTHER, GuestCode, CLASS_FINAL)
cdef Class cls_frame = builtin_class("frame", cls_object, LAYOUT_OTHER, GuestFrame, CLASS_FINAL)
cdef Class cls_alias = builtin_class("GenericAlias", cls_object, LAYOUT_OTHER, GuestAlias, CLASS_FINAL, "types")
cdef Class cls_dict_keys = builtin_class("dict_keys", cls_object, LAYOUT_OTHER, DictView, CLASS_FINAL)
cdef Class cls_dict_values = builtin_class("dict_values", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_dict_items = builtin_class("dict_items", cls_object, LAYOUT_OTHER, None, CLASS_FINAL)
cdef Class cls_iterator = builtin_class("iterator", cls_object, LAYOUT_OTHER, Iterator, CLASS_FINAL)
host_type_classes[Instance] = cls_object   # class_of looks into the instance


cdef int _make_exception_classes() except -1:
    """Every exception class of the host's builtins, in the host's own hierarchy."""
    import builtins

    cdef Class c

    def make(kind):
        if kind in host_exception_classes:
            return host_exception_classes[kind]
        base = cls_object if kind is BaseException else make(kind.__bases__[0])
        c = builtin_class(kind.__name__, base, LAYOUT_EXCEPTION, None, CLASS_EXCEPTION)
        extra = tuple([make(k) for k in kind.__bases__[1:]])
        if extra:  # ExceptionGroup(BaseExceptionGroup, Exception)
            (<Class>c).bases = (base,) + extra
            merged = [c, base]
            for k in kind.__mro__[2 : len(kind.__mro__) - 1]:
                merged.append(make(k))
            (<Class>c).mro = tuple(merged) + (cls_object,)
        host_exception_classes[kind] = c
        if kind is not BaseException and kind.__basicsize__ > kind.__base__.__basicsize__:
            fielded_exceptions.add(c)
        return c

    for name in sorted(vars(builtins)):
        value = getattr(builtins, name)
        if isinstance(value, type) and issubclass(value, BaseException):
            builtin_classes[name] = make(value)
    return 0

_make_exception_classes()

cdef Class exc_BaseException = builtin_classes["BaseException"]
cdef Class exc_Exception = builtin_classes["Exception"]
cdef Class exc_TypeError = builtin_classes["TypeError"]
cdef Class exc_ValueError = builtin_classes["ValueError"]
cdef Class exc_AttributeError = builtin_classes["AttributeError"]
cdef Class exc_NameError = builtin_classes["NameError"]
cdef Class exc_UnboundLocalError = builtin_classes["UnboundLocalError"]
cdef Class exc_KeyError = builtin_classes["KeyError"]
cdef Class exc_IndexError = builtin_classes["IndexError"]
cdef Class exc_LookupError = builtin_classes["LookupError"]
cdef Class exc_ZeroDivisionError = builtin_classes["ZeroDivisionError"]
cdef Class exc_OverflowError = builtin_classes["OverflowError"]
cdef Class exc_ArithmeticError = builtin_classes["ArithmeticError"]
cdef Class exc_RuntimeError = builtin_classes["RuntimeError"]
cdef Class exc_RecursionError = builtin_classes["RecursionError"]
cdef Class exc_NotImplementedError = builtin_classes["NotImplementedError"]
cdef Class exc_StopIteration = builtin_classes["StopIteration"]
cdef Class exc_StopAsyncIteration = builtin_classes["StopAsyncIteration"]
cdef Class exc_GeneratorExit = builtin_classes["GeneratorExit"]
cdef Class exc_AssertionError = builtin_classes["AssertionError"]
cdef Class exc_ImportError = builtin_classes["ImportError"]
cdef Class exc_ModuleNotFoundError = builtin_classes["ModuleNotFoundError"]
cdef Class exc_EOFError = builtin_classes["EOFError"]
cdef Class exc_OSError = builtin_classes["OSError"]
cdef Class exc_PermissionError = builtin_classes["PermissionError"]
cdef Class exc_MemoryError = builtin_classes["MemoryError"]
cdef Class exc_SystemExit = builtin_classes["SystemExit"]
cdef Class exc_SyntaxError = builtin_classes["SyntaxError"]
cdef Class exc_UnicodeError = builtin_classes["UnicodeError"]
cdef Class exc_BufferError = builtin_classes["BufferError"]
cdef Class exc_BaseExceptionGroup = builtin_classes.get("BaseExceptionGroup")    # None before 3.11

for _c in (cls_object, cls_type, cls_int, cls_bool, cls_float, cls_complex, cls_str, cls_bytes,
           cls_bytearray, cls_list, cls_tuple, cls_dict, cls_set, cls_frozenset, cls_range, cls_slice,
           cls_property, cls_staticmethod, cls_classmethod, cls_super):
    builtin_classes[(<Class>_c).name] = _c

cdef PyTypeObject* type_Instance = <PyTypeObject*>Instance
cdef PyTypeObject* type_Function = <PyTypeObject*>Function
cdef PyTypeObject* type_Native = <PyTypeObject*>Native
cdef PyTypeObject* type_BoundMethod = <PyTypeObject*>BoundMethod
cdef PyTypeObject* type_Class = <PyTypeObject*>Class
cdef PyTypeObject* type_Module = <PyTypeObject*>Module
cdef PyTypeObject* type_Generator = <PyTypeObject*>Generator
cdef PyTypeObject* type_AsyncStep = <PyTypeObject*>AsyncStep
cdef PyTypeObject* type_Iterator = <PyTypeObject*>Iterator
cdef PyTypeObject* type_Property = <PyTypeObject*>Property
cdef PyTypeObject* type_MethodWrapper = <PyTypeObject*>MethodWrapper
cdef PyTypeObject* type_DictView = <PyTypeObject*>DictView
cdef PyTypeObject* type_Cell = <PyTypeObject*>Cell
cdef PyTypeObject* type_Super = <PyTypeObject*>Super
cdef PyTypeObject* type_CallableObject = <PyTypeObject*>CallableObject
cdef PyTypeObject* type_HostFunction = <PyTypeObject*>HostFunction
cdef PyTypeObject* type_GuestAlias = <PyTypeObject*>GuestAlias


cdef bint is_guest_object(PyObject* o) noexcept:
    """Is o of the closed list of types a guest value may have?"""
    return PyDict_GetItemWithError(<PyObject*>host_type_classes, <PyObject*>Py_TYPE(o)) != NULL


cdef Class class_of_step(int kind):
    if kind == STEP_SEND:
        return cls_asend
    if kind == STEP_COROUTINE:
        return cls_coroutine_wrapper
    return cls_anext_awaitable if kind == STEP_DEFAULT else cls_athrow


cdef enum:
    TYPE_CACHE_SIZE = 64

cdef struct CachedType:
    PyTypeObject* type
    PyObject* klass

# host_type_classes for types all of whose objects have one class, by address; borrowed, as both stay.
cdef CachedType type_cache[TYPE_CACHE_SIZE]


cdef Class class_of_object(PyObject* o):
    """The guest class of a host object of the closed list."""
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef CachedType* cached = &type_cache[(<size_t>t >> 5) & (TYPE_CACHE_SIZE - 1)]
    cdef PyObject* found
    if t == type_Instance:
        return (<Instance>o).klass
    if cached.type == t:
        return <Class>cached.klass
    if t == type_Class:
        return (<Class>o).meta if (<Class>o).meta is not None else cls_type
    if t == type_Iterator:
        return (<Iterator>o).klass if (<Iterator>o).klass is not None else cls_iterator
    if t == type_Native:
        return class_of_native(<Native>o)
    if t == type_CallableObject:
        return (<CallableObject>o).klass
    if t == type_Generator:
        if (<Generator>o).function.code.flags & CODE_COROUTINE:
            return cls_coroutine
        if (<Generator>o).function.code.flags & CODE_ASYNC_GENERATOR:
            return cls_async_generator
        return cls_generator
    if t == type_MethodWrapper and (<MethodWrapper>o).is_class:
        return cls_classmethod
    if t == type_BoundMethod and type((<BoundMethod>o).function) is Native:
        return cls_method_wrapper if (<Native>(<BoundMethod>o).function).kind == NATIVE_WRAPPER else cls_builtin
    if t == type_DictView:
        return cls_dict_keys if (<DictView>o).kind == 0 else cls_dict_values if (<DictView>o).kind == 1 else cls_dict_items
    if t == type_AsyncStep:
        return class_of_step((<AsyncStep>o).kind)
    if t == type_GuestAlias and (<GuestAlias>o).origin is cls_UnionType:
        return cls_UnionType
    if t == <PyTypeObject*>GuestSet:
        return cls_frozenset if (<GuestSet>o).frozen else cls_set
    found = PyDict_GetItemWithError(<PyObject*>host_type_classes, <PyObject*>t)
    if found == NULL:
        return cls_object
    if t != type_MethodWrapper and t != type_BoundMethod and t != type_GuestAlias:
        cached.type = t
        cached.klass = found
    return <Class>found


cdef Class class_of_native(Native native):
    if native.kind == NATIVE_METHOD:
        return cls_method_descriptor if native.klass is not None else cls_builtin
    if native.kind == NATIVE_WRAPPER:
        return cls_wrapper_descriptor
    if native.kind == NATIVE_GETTER:
        return cls_getset_descriptor
    return cls_builtin


cdef Class class_of(const Value* v):
    """The guest class of a value: what type(v) shows."""
    if v.tag == OBJ:
        return class_of_object(v.u.o)
    if v.tag == INT:
        return cls_int
    if v.tag == FLOAT:
        return cls_float
    if v.tag == BOOL:
        return cls_bool
    return cls_NoneType


# Classes of the library that are guest code here and C types in CPython.
cdef dict LIKE_C_TYPES = {
    "datetime": ("date", "datetime", "time", "timedelta", "timezone", "tzinfo"),
    "decimal": ("Decimal", "Context"),
    "array": ("array",),
}


cdef str type_name(const Value* v):
    """The class's name, as CPython's messages show it: with the module where a library's C type has it."""
    cdef Class c = class_of(v)
    if (c.flags & CLASS_BUILTIN and not c.flags & CLASS_EXCEPTION and c.module_name != "builtins"
            or c.module_name in LIKE_C_TYPES and c.name in LIKE_C_TYPES[c.module_name]):
        return f"{c.module_name}.{c.name}"
    return c.name


cdef bint is_subclass(Class c, Class of) noexcept:
    """Is `of` in the MRO of c? No hooks are called."""
    cdef Py_ssize_t i, n
    cdef PyObject* mro
    if c is of or of is cls_object:
        return True
    mro = <PyObject*>c.mro
    n = PyTuple_GET_SIZE(mro)
    for i in range(n):
        if PyTuple_GET_ITEM(mro, i) == <PyObject*>of:
            return True
    return False


cdef bint value_isinstance(const Value* v, Class c) noexcept:
    return is_subclass(class_of(v), c)


cdef bint is_exception(const Value* v) noexcept:
    return is_type(v, type_Instance) and type((<Instance>v.u.o).payload) is ExcState


cdef PyObject* class_lookup(VM vm, Class c, PyObject* name) noexcept:
    """The attribute of the first class in the MRO that has it; borrowed, NULL if none does."""
    cdef MethodCacheEntry* entry
    cdef PyObject* found = NULL
    cdef PyObject* mro
    cdef Py_ssize_t i, n
    entry = &vm.method_cache[((<size_t>name >> 4) ^ <size_t>c.id) & (METHOD_CACHE_SIZE - 1)]
    if entry.id == c.id and entry.name == name and (
            entry.holder == NULL or (<Class>entry.holder).data_version == entry.version):
        if SP_DEBUG_BUILD:
            SP_ASSERT(entry.value == class_lookup_plain(c, name))
        return entry.value
    mro = <PyObject*>c.mro
    n = PyTuple_GET_SIZE(mro)
    for i in range(n):
        found = PyDict_GetItemWithError(<PyObject*>(<Class>PyTuple_GET_ITEM(mro, i)).attrs, name)
        if found != NULL:
            break
    Py_INCREF(name)
    Py_XDECREF(entry.name)
    entry.id = c.id
    entry.name = name
    entry.value = found
    entry.holder = NULL
    if found != NULL and is_plain_data(found):
        entry.holder = PyTuple_GET_ITEM(mro, i)
        entry.version = (<Class>entry.holder).data_version
    return found


cdef PyObject* class_lookup_plain(Class c, PyObject* name) noexcept:
    """class_lookup without a VM and without the cache."""
    cdef PyObject* found
    cdef Py_ssize_t i
    cdef PyObject* mro = <PyObject*>c.mro
    for i in range(PyTuple_GET_SIZE(mro)):
        found = PyDict_GetItemWithError(<PyObject*>(<Class>PyTuple_GET_ITEM(mro, i)).attrs, name)
        if found != NULL:
            return found
    return NULL
cdef long PY_VERSION = __import__("sys").hexversion
