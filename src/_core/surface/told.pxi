# What a result tells of how a program ended: exit codes and exceptions as plain data, within bounds.
#
# All that is told of an error the program chose: texts, notes, names, how many exceptions led to it. None
# of it may flood the host, whatever the memory of the run: `Telling` counts what is told already.
# docs/results.md gives these numbers. What is left out is said where it stood.

cdef enum:
    MAX_TEXT = 100000               # characters of one text: a message, a note, what sys.exit was given
    LEAST_TEXT = 200                # of each after the first that were MAX_TEXTS together
    MAX_TEXTS = 1000000
    MAX_TRACEBACK_FRAMES = 2000     # of one exception
    LEAST_FRAMES = 20               # of each after the first that had MAX_FRAMES together
    MAX_FRAMES = 10000
    MAX_CHAIN = 100
    MAX_GROUP_WIDTH = 15
    MAX_TOLD_EXCEPTIONS = 1000
    MAX_PLACE = 1 << 30             # lines and columns that a SyntaxError may name


@cython.final
cdef class Telling:
    """What may still be told of an error."""
    cdef int64_t characters
    cdef int32_t frames, exceptions
    cdef set seen               # ids of exceptions: none is told again as what led to another

    def __cinit__(self):
        self.seen = set()
        self.characters = MAX_TEXTS
        self.frames = MAX_FRAMES
        self.exceptions = MAX_TOLD_EXCEPTIONS


cdef object told_text(Telling telling, object text):
    """One of the texts of an error."""
    cdef int64_t most = MAX_TEXT if telling.characters > MAX_TEXT else telling.characters
    if most < LEAST_TEXT:
        most = LEAST_TEXT
    text = cut_text(text, <Py_ssize_t>most)
    telling.characters = max(telling.characters - <int64_t>len(text), 0)
    return text


cdef object exit_code(VM vm, Instance e):
    """The code of a SystemExit: None, an int, or its text, which guest code may make."""
    cdef ExcState state = <ExcState>e.payload
    cdef Value v
    cdef PyObject* plain
    cdef PyObject* text
    code = state.fields.get("code") if state.fields is not None else (state.args[0] if state.args else None)
    set_none(&v)
    if code is None:
        return None
    value_borrow(&v, <PyObject*>code)
    plain = unwrap(&v)
    if plain == NULL or type(<object>plain) in (int, bool):
        code = code if plain == NULL else <object>plain
        # What does not fit into a long is -1 to CPython.
        return host_copy(code) if -(1 << 63) <= code < 1 << 63 else -1
    if type(code) is not str:
        heap_inside(vm)
        text = ops_str(vm, &v)
        if text == NULL:
            exc_clear(vm)
            heap_outside()
            return ""
        code = <object>text
        Py_DECREF(text)
        heap_outside()
    return host_copy(cut_text(code, MAX_TEXT))


cdef list frame_tuples(ExcState state, int32_t most=MAX_TRACEBACK_FRAMES):
    """(file, line, end line, column, end column, function), outermost first; the middle of a very long
    traceback is left out."""
    cdef int32_t i
    cdef Code c
    frames = []
    for i in range(state.n_entries - 1, -1, -1):
        if state.n_entries > most and most // 2 < i < state.n_entries - most // 2:
            continue
        c = <Code>state.entries[i].code
        line, end_line, column, end_column = code_position(c, state.entries[i].index)
        frames.append((cut_name(c.filename), line, end_line, column, end_column, cut_name(c.name)))
    return frames


cdef list told_frames(Telling telling, ExcState state):
    """The frames of one of the exceptions of an error."""
    frames = frame_tuples(state, min(MAX_TRACEBACK_FRAMES, max(telling.frames, LEAST_FRAMES)))
    telling.frames = max(telling.frames - <int32_t>len(frames), 0)
    return frames


cdef list told_notes(Telling telling, object notes):
    """The notes of an exception, or None. What is no text is left out, but looked at all the same."""
    if notes is None:
        return None
    told = []
    for note in notes:
        if telling.characters == 0:
            told.append(f"... [{len(notes) - len(told)} notes left out]")
            break
        if type(note) is str:
            told.append(told_text(telling, note))
        telling.characters = max(telling.characters - 20, 0)
    return told


cdef object exception_tuple(VM vm, Instance e, int depth, Telling telling):
    """An exception as plain data: see raw.py."""
    cdef ExcState state = <ExcState>e.payload
    cdef Value v
    cdef PyObject* shown
    cdef Class c = e.klass
    telling.exceptions -= 1
    v.tag = OBJ
    v.u.o = <PyObject*>e
    text = None
    if vm.trap == TRAP_NONE:
        shown = ops_str(vm, &v)
        if shown == NULL:
            exc_clear(vm)
        else:
            text = told_text(telling, <object>shown)
            Py_DECREF(shown)
    name = cut_name(c.qualname if c.module_name == "builtins" else f"{c.module_name}.{c.qualname}")
    notes = told_notes(telling, state.notes)
    frames = told_frames(telling, state)
    cause = context = None
    telling.seen.add(id(e))
    if depth < MAX_CHAIN and telling.exceptions > 0:
        if state.cause is not None:
            if id(state.cause) not in telling.seen:
                cause = exception_tuple(vm, state.cause, depth + 1, telling)
        elif state.context is not None and not state.suppress_context and id(state.context) not in telling.seen:
            context = exception_tuple(vm, state.context, depth + 1, telling)
    members = None
    if is_subclass(c, exc_BaseExceptionGroup) if exc_BaseExceptionGroup is not None else False:
        members = group_tuples(vm, e, depth, telling)
    return (name, text, notes, frames, cause, context, state.suppress_context,
            state.blocked_reason if state.is_blocked else None, members,
            syntax_place(state, telling) if is_subclass(c, exc_SyntaxError) else None)


cdef object syntax_place(ExcState state, Telling telling):
    """Of a SyntaxError: its message and where it is, or None if it does not say so."""
    if state.fields is None or type(state.fields.get("lineno")) is not int:
        return None
    place = []
    for name in ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset"):
        one = state.fields.get(name)
        if type(one) is str:
            place.append(cut_name(one) if name == "filename" else told_text(telling, one))
        elif one is None or (type(one) is int and -MAX_PLACE < one < MAX_PLACE):
            place.append(one)
        else:
            return None
    return tuple(place)


cdef object group_tuples(VM vm, Instance e, int depth, Telling telling):
    """How many exceptions a group has, and the first of them as data."""
    members = (<ExcState>e.payload).fields.get("exceptions", ()) if (<ExcState>e.payload).fields is not None else ()
    shown = []
    if depth < MAX_CHAIN:
        # Groups may share what they hold: their tree may be large beyond measure.
        for one in members[:MAX_GROUP_WIDTH]:
            if telling.exceptions <= 0:
                break
            shown.append(exception_tuple(vm, <Instance>one, depth + 8, telling))
    return len(members), shown
