# Weak references: what tells that an object has gone.
#
# An object that has any holds an index (`weak_index`), whose place in `vm.weak_nodes` owns its WeakNode:
# the borrowed pointer to the object and the chain of WeakLinks. When the object dies the pointer becomes
# NULL and the callbacks join `vm.pending`, which the loop looks after: no guest code runs while anything
# is being freed. Nothing here allocates when an object dies.
#
# A WeakLink is what a guest's `weakref.ref` holds. It knows that guest object weakly in its turn (`owner`),
# since a callback gets it as argument, and is not called if it went first.
#
# What the host's collector is about to break up it marks beforehand (`finalize_mark` in run/finalize.pxi):
# from then on references to it give None and call nothing, and callbacks of references that are garbage
# themselves are not called, for what they need may have been taken from them.
#
# An object may die while another VM runs on its thread (the host's collector comes whenever it likes), so
# the VMs that have weak references are chained; an index is believed where the node points back.

@cython.final
cdef class WeakNode:
    """What all weak references to one object share."""
    cdef PyObject* target       # borrowed; NULL when it has gone
    cdef PyObject* first        # borrowed: the newest WeakLink
    cdef bint is_garbage        # the collector has found it

@cython.final
@cython.trashcan(True)
@cython.no_gc_clear
cdef class WeakLink:
    """One weak reference. `kept`: an object of a kind that is not watched, which stays instead."""
    cdef WeakNode node          # None: not watched
    cdef WeakNode owner         # of the guest's reference object
    cdef object callback, kept, called_with
    cdef bint is_garbage        # the collector has found it
    cdef PyObject* before       # borrowed neighbours in the chain
    cdef PyObject* after

    def __dealloc__(self):
        if self.before != NULL:
            (<WeakLink>self.before).after = self.after
        elif self.node is not None and self.node.first == <PyObject*>self:
            self.node.first = self.after
        if self.after != NULL:
            (<WeakLink>self.after).before = self.before

cdef Class cls_WeakLink = builtin_class("WeakLink", cls_object, LAYOUT_OTHER, WeakLink, CLASS_FINAL, "weakref")
cdef PyTypeObject* type_WeakLink = <PyTypeObject*>WeakLink
cdef PyObject* weak_vms = NULL      # the first VM of the chain; the GIL guards it


cdef int32_t* weak_place(PyObject* o) noexcept:
    """Where the object keeps its index; NULL for kinds that are not watched."""
    cdef PyTypeObject* t = Py_TYPE(o)
    if t == type_Instance:
        return &(<Instance>o).weak_index
    if t == type_Function:
        return &(<Function>o).weak_index
    if t == type_BoundMethod:
        return &(<BoundMethod>o).weak_index
    if t == type_Class and not (<Class>o).flags & CLASS_BUILTIN:
        return &(<Class>o).weak_index
    if t == type_Generator:
        return &(<Generator>o).weak_index
    if t == type_GuestSet:
        return &(<GuestSet>o).weak_index
    if t == type_CallableObject:
        return &(<CallableObject>o).weak_index
    return NULL


cdef bint can_be_referred(PyObject* o) noexcept:
    """Do objects of this class have weak references in CPython?"""
    cdef PyTypeObject* t = Py_TYPE(o)
    cdef Class c
    if t != type_Instance:
        return not (t == &PyLong_Type or t == &PyUnicode_Type or t == &PyFloat_Type or t == &PyBytes_Type
                    or t == &PyTuple_Type or t == &PyList_Type or t == &PyDict_Type or t == &PyBool_Type
                    or t == &PyComplex_Type or t == &PyRange_Type or t == &PySlice_Type or t == &PyByteArray_Type
                    or t == type_Property or t == type_Iterator or t == type_DictView or t == type_Super
                    or o == Py_None or o == Py_Ellipsis or o == Py_NotImplemented)
    c = (<Instance>o).klass
    if c.flags & CLASS_BUILTIN or c.layout in (LAYOUT_INT, LAYOUT_TUPLE, LAYOUT_BYTES):
        return False
    if c.flags & CLASS_HAS_SLOTS:
        for k in c.mro:
            if (<Class>k).slot_names is not None and "__weakref__" in (<Class>k).slot_names:
                return True
        return False
    return True


cdef int weak_grow(VM vm) noexcept:
    """Room for more watched objects."""
    cdef int32_t capacity = vm.weak_capacity * 2 if vm.weak_capacity else 16
    cdef PyObject** nodes
    cdef int32_t* indexes
    global weak_vms
    if heap_reserve(vm, <int64_t>capacity * 12) != OK:
        return TRAPPED
    nodes = <PyObject**>realloc(vm.weak_nodes, capacity * sizeof(void*))
    if nodes == NULL:
        return trap(vm, TRAP_MEMORY, None)
    vm.weak_nodes = nodes
    indexes = <int32_t*>realloc(vm.weak_free, capacity * sizeof(int32_t))
    if indexes == NULL:
        return trap(vm, TRAP_MEMORY, None)
    vm.weak_free = indexes
    if vm.weak_capacity == 0:
        nodes[0] = NULL
        vm.n_weak_nodes = 1
        vm.n_weak_free = 0
        vm.weak_chain = weak_vms
        weak_vms = <PyObject*>vm
    vm.weak_capacity = capacity
    return OK


cdef WeakNode weak_node(VM vm, PyObject* o):
    """The node of an object that can be watched, made if need be. Raises."""
    cdef int32_t* place = weak_place(o)
    cdef int32_t index = place[0]
    cdef WeakNode node
    if 0 < index < vm.n_weak_nodes and vm.weak_nodes[index] != NULL and (
            (<WeakNode>vm.weak_nodes[index]).target == o):
        return <WeakNode>vm.weak_nodes[index]
    if index != 0:
        raise TypeError("the object belongs to another run")
    node = WeakNode.__new__(WeakNode)
    if vm.n_weak_free > 0:
        vm.n_weak_free -= 1
        index = vm.weak_free[vm.n_weak_free]
    else:
        if vm.n_weak_nodes >= vm.weak_capacity and weak_grow(vm) != OK:
            raise _GuestUnwinding()
        index = vm.n_weak_nodes
        vm.n_weak_nodes += 1
    node.target = o
    Py_INCREF(<PyObject*>node)
    vm.weak_nodes[index] = <PyObject*>node
    place[0] = index
    return node


cdef PyObject* weak_vm_of(PyObject* o, int32_t index) noexcept:
    """The VM where the object has its node (borrowed), or NULL."""
    cdef PyObject* owner = weak_vms
    cdef VM vm
    while owner != NULL:
        vm = <VM>owner
        if index < vm.n_weak_nodes and vm.weak_nodes[index] != NULL and (<WeakNode>vm.weak_nodes[index]).target == o:
            break
        owner = vm.weak_chain
    return owner


cdef void weak_mark(PyObject* o) noexcept:
    """The collector is about to break the object up."""
    cdef int32_t* place
    cdef PyObject* owner
    if Py_TYPE(o) == type_WeakLink:
        (<WeakLink>o).is_garbage = True
        return
    place = weak_place(o)
    if place == NULL or place[0] == 0:
        return
    owner = weak_vm_of(o, place[0])
    if owner != NULL:
        (<WeakNode>(<VM>owner).weak_nodes[place[0]]).is_garbage = True


cdef void weak_died(PyObject* o, int32_t index) noexcept:
    """The object is being freed."""
    cdef PyObject* owner = weak_vm_of(o, index)
    cdef VM vm
    cdef PyObject* node
    cdef PyObject* link
    if owner == NULL:
        return
    vm = <VM>owner
    node = vm.weak_nodes[index]
    vm.weak_nodes[index] = NULL
    vm.weak_free[vm.n_weak_free] = index
    vm.n_weak_free += 1
    (<WeakNode>node).target = NULL
    link = (<WeakNode>node).first if not (<WeakNode>node).is_garbage else NULL
    while link != NULL:
        # A reference that is being freed itself is not called.
        if (<WeakLink>link).callback is not None and link.ob_refcnt > 0 and not (<WeakLink>link).is_garbage and (
                <WeakLink>link).owner is not None and (<WeakLink>link).owner.target != NULL and (
                (<WeakLink>link).owner.target.ob_refcnt > 0) and not (<WeakLink>link).owner.is_garbage:
            if vm.finalizes and vm.trap == TRAP_NONE and owner == <PyObject*>sp_current_vm:
                (<WeakLink>link).called_with = <object>(<WeakLink>link).owner.target
                finalize_later(vm, <object>link)
        link = (<WeakLink>link).after
    Py_DECREF(node)


cdef int weak_called(VM vm, WeakLink link, Value* ignored) noexcept:
    """Call the callback of a reference whose object has gone."""
    cdef Value callee, args[1]
    cdef int status
    callback = link.callback
    argument = link.called_with
    link.callback = None
    link.called_with = None
    callee.tag = args[0].tag = UNSET
    set_any(&callee, <PyObject*>callback)
    set_any(&args[0], <PyObject*>argument)
    status = vm_call(vm, &callee, args, 1, NULL, ignored)
    value_clear(&callee)
    value_clear(&args[0])
    return status


cdef void weak_end(VM vm) noexcept:
    """The run is over: its references point nowhere from now on."""
    global weak_vms
    cdef int32_t i
    cdef PyObject* owner = weak_vms
    if vm.weak_capacity == 0:
        return
    if owner == <PyObject*>vm:
        weak_vms = vm.weak_chain
    else:
        while (<VM>owner).weak_chain != <PyObject*>vm:
            owner = (<VM>owner).weak_chain
        (<VM>owner).weak_chain = vm.weak_chain
    vm.weak_chain = NULL
    for i in range(1, vm.n_weak_nodes):
        if vm.weak_nodes[i] != NULL:
            (<WeakNode>vm.weak_nodes[i]).target = NULL
            Py_DECREF(vm.weak_nodes[i])
    free(vm.weak_nodes)
    free(vm.weak_free)
    vm.weak_nodes = NULL
    vm.weak_free = NULL
    vm.n_weak_nodes = vm.n_weak_free = vm.weak_capacity = 0
