"""Names that the front end knows: the builtins of every Python from 3.8 on."""

BUILTIN_NAMES = frozenset(
    """
    abs all any ascii bin bool bytes callable chr complex delattr dict dir divmod enumerate filter
    float format frozenset getattr globals hasattr hash hex id input int isinstance issubclass iter
    len list locals map max min next object oct ord pow print property range repr reversed round
    set setattr slice sorted staticmethod classmethod str sum super tuple type vars zip
    ArithmeticError AssertionError AttributeError BaseException EOFError Exception
    FloatingPointError GeneratorExit ImportError IndentationError IndexError KeyError
    KeyboardInterrupt LookupError ModuleNotFoundError NameError NotImplementedError OSError
    OverflowError RecursionError ReferenceError RuntimeError StopAsyncIteration StopIteration
    SyntaxError SystemError SystemExit TypeError UnboundLocalError UnicodeDecodeError
    UnicodeEncodeError UnicodeError ValueError Warning ZeroDivisionError
    """.split()
)
