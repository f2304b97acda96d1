# The class tree of the built-in exceptions.
import builtins

names = """BaseException Exception ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError AttributeError
BufferError EOFError ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError
BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
ReferenceError RuntimeError NotImplementedError RecursionError StopIteration StopAsyncIteration SyntaxError IndentationError TabError
SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning DeprecationWarning
PendingDeprecationWarning RuntimeWarning SyntaxWarning UserWarning FutureWarning ImportWarning UnicodeWarning BytesWarning
ResourceWarning GeneratorExit KeyboardInterrupt SystemExit""".split()
for name in names:
    cls = getattr(builtins, name)
    print(name, [base.__name__ for base in cls.__mro__[1:-1]], cls.__module__)
print(IOError is OSError, EnvironmentError is OSError)
for name in names:
    cls = getattr(builtins, name)
    if name.startswith("Unicode") and name.endswith(("codeError", "slateError")):
        continue
    if issubclass(cls, SyntaxError):
        continue
    error = cls("a", "b")
    print(name, error.args, repr(error), end="; ")
print()
