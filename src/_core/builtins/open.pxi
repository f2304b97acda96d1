# open() and what `os` has for files: there are none, but the standard streams have numbers and names,
# by which programs open them. All else is refused as a reach outside.

cdef frozenset open_modes = frozenset("r rt tr rb br w wt tw wb bw a at ta ab ba".split())
cdef dict open_names = {"/dev/stdin": STREAM_IN, "/dev/stdout": STREAM_OUT, "/dev/stderr": STREAM_ERR}


cdef int open_stream(const Value* file, object mode) except -2:
    """The standard stream that a call of open() means; -1: none."""
    cdef int64_t number
    if type(mode) is not str or len(mode) > 2 or mode not in open_modes:
        return -1
    if as_int(file, &number):
        if file.tag == BOOL or not 0 <= number <= 2:
            return -1
    elif is_type(file, &PyUnicode_Type) and PyUnicode_GET_LENGTH(file.u.o) < 12:
        number = open_names.get(<object>file.u.o, -1)
    else:
        return -1
    return <int>number if (number == STREAM_IN) == ("r" in mode) else -1


cdef int lib_open(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """open(file, mode="r", ...): of the standard streams alone."""
    cdef Value file
    cdef int kind = -1
    mode = "r"
    file.tag = UNSET
    try:
        if n > 1:
            value_copy(&file, &args[1])
        if n > 2:
            mode = as_object(&args[2])
        if args[0].tag == OBJ and n < 3:
            given = <dict>args[0].u.o
            if n < 2 and "file" in given:
                set_any(&file, <PyObject*>given["file"])
            mode = given.get("mode", mode)
        if file.tag != UNSET:
            kind = open_stream(&file, mode)
        value_clear(&file)
        if kind >= 0:
            found = text_stream(vm, kind, "b" in mode)
            set_obj(out, <PyObject*>found)
            return OK
    except BaseException as error:
        value_clear(&file)
        return fail_from(vm, error)
    return fail_refused(vm, exc_PermissionError, "open() is not available: the sandbox has no files")


cdef int os_refused(VM vm, Native native, Value* args, Py_ssize_t n, Value* out) noexcept:
    """A function of `os` that would reach outside."""
    return fail_refused(vm, exc_PermissionError, f"os.{native.name}() is not available in the sandbox")


cdef int _open_rows() except -1:
    cdef str name
    row("builtins", "open", lib_open, "*args, **kwargs")
    for name in (
        "abort chdir chmod chown chroot execl execle execlp execv execve execvp fchdir fork forkpty ftruncate"
        " kill killpg link listdir listxattr lstat makedirs mkdir mkfifo mknod open openpty pipe popen"
        " posix_spawn readlink remove removedirs rename renames replace rmdir scandir setgid setuid"
        " spawnl spawnv startfile stat statvfs symlink system truncate unlink utime wait waitpid walk fwalk"
    ).split():
        row("os", name, os_refused, "*args, **kwargs")
    return 0

_open_rows()
