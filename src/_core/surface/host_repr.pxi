# What the host shows of the core's objects, in messages of its own: a name, and no address.

cdef PyObject* shown_by_host(PyObject* o) noexcept:
    """repr() and str() of the host of one of our objects. The host's own text has an address, which a
    message of ours might show to a program."""
    try:
        name = (<Instance>o).klass.name if Py_TYPE(o) == type_Instance else type(<object>o).__name__
        text = f"<{name} object>"
        return sp_new_ref(<PyObject*>text)
    except BaseException:
        return sp_new_ref(<PyObject*>empty_text)


cdef void _hide_addresses() noexcept:
    cdef void* usual = (<PyTypeObject*>object).tp_repr
    for kind in list(globals().values()):
        if isinstance(kind, type) and kind.__module__ == _hide_module and (<PyTypeObject*>kind).tp_repr == usual:
            (<PyTypeObject*>kind).tp_repr = <void*>shown_by_host


cdef str _hide_module = Instance.__module__
_hide_addresses()
