"""errno: names of the system's error numbers, those of Linux."""

_NAMES = (
    "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK"
    " EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE"
    " EROFS EMLINK EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP"
)
errorcode = {}
for _number, _name in enumerate(_NAMES.split(), 1):
    globals()[_name] = _number
    errorcode[_number] = _name
for _number, _name in (
    (104, "ECONNRESET"), (98, "EADDRINUSE"), (110, "ETIMEDOUT"), (111, "ECONNREFUSED"),
    (103, "ECONNABORTED"), (113, "EHOSTUNREACH"), (115, "EINPROGRESS"), (32, "EPIPE"),
    (84, "EILSEQ"), (75, "EOVERFLOW"), (95, "EOPNOTSUPP"), (125, "ECANCELED"), (88, "ENOTSOCK"),
):
    globals()[_name] = _number
    errorcode[_number] = _name
EWOULDBLOCK = 11
ENOTSUP = 95
EDEADLOCK = 35
