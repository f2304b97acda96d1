# OSError: errno, strerror, filename, subclasses chosen by number, text.
for args in ((), ("msg",), (2, "No such file"), (2, "No such file", "name.txt"), (13, "denied", "a"), (17, "exists"), (5, "io"), (110, "t"), (111, "refused"), (32, "pipe"), (4, "int"), (21, "dir"), (20, "notdir"), (1, "perm"), (3, "proc"), (10, "child"), (11, "block"), (2, "a", "f1", None, "f2"), (1, 2, 3, 4, 5)):
    error = OSError(*args)
    print(type(error).__name__, error, error.args, error.errno, error.strerror, error.filename, error.filename2)
try:
    raise FileNotFoundError(2, "gone", "x")
except OSError as error:
    print(type(error).__name__, error, isinstance(error, IOError))
print(repr(PermissionError("only text")), PermissionError("only text").errno, issubclass(FileNotFoundError, OSError), str(ConnectionError(104, "reset")))


class AppError(OSError):
    pass


print(repr(AppError(2, "x")), AppError(2, "x").errno, type(AppError(2, "x")).__name__, TimeoutError().args)
