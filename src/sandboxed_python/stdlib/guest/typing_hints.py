"""typing: what annotations mean: names written as text, and the hints of functions and classes."""

__name__ = "typing"

import sys


class ForwardRef:
    """A type that is named by text, and found when it is asked for."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        _compiled(arg)
        _fill(self, arg, is_argument, module, is_class)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (
                self.__forward_arg__ == other.__forward_arg__
                and self.__forward_value__ == other.__forward_value__
            )
        return (
            self.__forward_arg__ == other.__forward_arg__
            and self.__forward_module__ == other.__forward_module__
        )

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    if _version >= (3, 11):

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass special typing classes")

    def _evaluate(self, globalns, localns, guard=frozenset(), *, recursive_guard=None):
        guard = guard if recursive_guard is None else recursive_guard
        text = self.__forward_arg__
        if text in guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            if globalns is None and localns is None:
                globalns = localns = {}
            elif globalns is None:
                globalns = localns
            elif localns is None:
                localns = globalns
            if self.__forward_module__ is not None:
                globalns = getattr(sys.modules.get(self.__forward_module__), "__dict__", globalns)
            found = _Reader(text, globalns, localns).read()
            if found is None:
                found = type(None)
            elif isinstance(found, str):
                found = ForwardRef(found)
            self.__forward_value__ = _evaluated(found, globalns, localns, guard | {text})
            self.__forward_evaluated__ = True
        return self.__forward_value__


ForwardRef.__slots__ = (
    "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
    "__forward_is_argument__", "__forward_is_class__", "__forward_module__",
)


def _alias_type():
    from typing import List

    return type(List[int])


_GenericAlias = _alias_type()


class _Forms(type):
    def __instancecheck__(cls, instance):
        return type(instance).__module__ == "typing"


class _Final(metaclass=_Forms):
    """What the forms of typing are said to be instances of."""


_TypingBase = _Final


def _eval_type(t, globalns, localns, *args, recursive_guard=frozenset(), **kwargs):
    """The type that an annotation means; names in text are looked up."""
    return _evaluated(t, globalns, localns, recursive_guard)


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False, is_class=False):
    """An argument as a type: text becomes a reference."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, is_argument, module, is_class=is_class)
    if not callable(arg) and not isinstance(arg, (list, tuple)) and type(arg).__module__ == "builtins":
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _fill(ref, arg, is_argument=True, module=None, is_class=False):
    ref.__forward_arg__ = arg
    ref.__forward_evaluated__ = False
    ref.__forward_value__ = None
    ref.__forward_is_argument__ = is_argument
    ref.__forward_is_class__ = is_class
    ref.__forward_module__ = module
    return ref


def _forward(text):
    """The argument of an alias that is written as text: it is read when it is evaluated."""
    return _fill(object.__new__(ForwardRef), text)


def _compiled(text):
    # A starred name is not an expression by itself.
    shown = f"({text},)[0]" if text.startswith("*") else text
    try:
        return compile(shown, "<string>", "eval")
    except SyntaxError:
        raise SyntaxError(f"Forward reference must be an expression -- got {text!r}") from None


class _Reader:
    """Reads an annotation written as text: names, subscripts, lists, `|`, literals. Nothing is called."""

    def __init__(self, text, globalns, localns):
        self.text = text
        self.at = 0
        self.globals = globalns
        self.locals = localns

    def read(self):
        found = self.union()
        if self.peek():
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
        return found

    def peek(self):
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.text[self.at : self.at + 1]

    def union(self):
        found = self.subscripted()
        while self.peek() == "|":
            self.at += 1
            found = Union[found, self.subscripted()]
        return found

    def items(self, end):
        self.at += 1
        found = []
        comma = False
        while self.peek() != end:
            if not self.peek():
                raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
            found.append(self.union())
            if self.peek() == ",":
                comma = True
                self.at += 1
        self.at += 1
        return found, comma

    def subscripted(self):
        found = self.primary()
        while True:
            char = self.peek()
            if char == "[":
                args, comma = self.items("]")
                found = found[tuple(args) if comma or len(args) != 1 else args[0]]
            elif char == ".":
                self.at += 1
                found = getattr(found, self.word())
            else:
                return found

    def word(self):
        self.peek()
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == "_"):
            self.at += 1
        return self.text[start : self.at]

    def primary(self):
        char = self.peek()
        if char == "*":
            self.at += 1
            return next(iter(self.subscripted()))
        if char == "[":
            return self.items("]")[0]
        if char == "(":
            args, comma = self.items(")")
            return tuple(args) if comma or not args else args[0]
        if char in "'\"" and char:
            end = self.text.find(char, self.at + 1)
            found = self.text[self.at + 1 : end]
            self.at = end + 1
            return found
        if self.text.startswith("...", self.at):
            self.at += 3
            return ...
        sign = 1
        if char == "-":
            sign = -1
            self.at += 1
        name = self.word()
        if not name or sign < 0 and not name.isdigit():
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
        if name.isdigit():
            return sign * int(name)
        if name in ("None", "True", "False"):
            return {"None": None, "True": True, "False": False}[name]
        for names in (self.locals, self.globals):
            if name in names:
                return names[name]
        import builtins

        try:
            return getattr(builtins, name)
        except AttributeError:
            raise NameError(f"name {name!r} is not defined") from None


def _evaluated(hint, globalns, localns, guard=frozenset()):
    """The hint with the forward references in it evaluated."""
    if isinstance(hint, ForwardRef):
        return hint._evaluate(globalns, localns, guard)
    args = getattr(hint, "__args__", None)
    if type(args) is not tuple or not args or isinstance(hint, type) or get_origin(hint) is Literal:
        return hint
    if get_origin(hint) is Annotated:
        args = args + hint.__metadata__
        made = (_evaluated(args[0], globalns, localns, guard),) + args[1:]
    else:
        made = tuple([_argument(one, globalns, localns, guard) for one in args])
    if all([one is other for one, other in zip(made, args)]):
        return hint
    return _with_args(hint, made)


def _argument(one, globalns, localns, guard):
    if type(one) is tuple:
        return tuple([_argument(part, globalns, localns, guard) for part in one])
    if isinstance(one, str):
        one = ForwardRef(one)
    return _evaluated(one, globalns, localns, guard)


def _plain(hint):
    """The hint without Annotated, Required and NotRequired."""
    if hint is None or isinstance(hint, type):
        return hint
    origin = get_origin(hint)
    if origin is Annotated or origin is Required or origin is NotRequired:
        return _plain(hint.__args__[0])
    args = getattr(hint, "__args__", None)
    if type(args) is not tuple or not args or origin is Literal:
        return hint
    made = tuple([one if type(one) is tuple else _plain(one) for one in args])
    if all([one is other for one, other in zip(made, args)]):
        return hint
    return _with_args(hint, made)


def _read(hint, globalns, localns, is_argument=True, is_class=False):
    if hint is None:
        return type(None)
    if isinstance(hint, str):
        hint = ForwardRef(hint, is_argument, is_class=is_class)
    return _evaluated(hint, globalns, localns)


def _hints_of_class(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        annotations = base.__dict__.get("__annotations__", {})
        if not isinstance(annotations, dict) or not annotations:
            continue
        names, inner = globalns, localns
        if globalns is None:
            names = getattr(sys.modules.get(base.__module__), "__dict__", {})
        if localns is None:
            inner = dict(vars(base))
            for one in getattr(base, "__type_params__", ()):
                inner[one.__name__] = one
            if globalns is None:
                # Names of the module come before those of the class.
                names, inner = inner, names
        for name, hint in annotations.items():
            hints[name] = _read(hint, names, inner, False, True)
    return hints


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = _hints_of_class(obj, globalns, localns)
        return hints if include_extras else {name: _plain(hint) for name, hint in hints.items()}
    annotations = getattr(obj, "__annotations__", None)
    if globalns is None:
        if isinstance(obj, type(sys)):
            globalns = obj.__dict__
        else:
            home = obj
            while hasattr(home, "__wrapped__"):
                home = home.__wrapped__
            globalns = getattr(sys.modules.get(getattr(home, "__module__", None)), "__dict__", {})
    if localns is None:
        localns = globalns
        params = getattr(obj, "__type_params__", ())
        if params:
            localns = {**globalns, **{one.__name__: one for one in params}}
    if annotations is None:
        if type(obj).__name__ in _WITHOUT_HINTS:
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    defaults = {} if _version >= (3, 11) else _defaults(obj)
    hints = {}
    for name, hint in dict(annotations).items():
        found = _read(hint, globalns, localns, not isinstance(obj, type(sys)))
        if name in defaults and defaults[name] is None:
            found = Optional[found]
        hints[name] = found
    return hints if include_extras else {name: _plain(hint) for name, hint in hints.items()}


_WITHOUT_HINTS = frozenset(
    "function builtin_function_or_method method module wrapper_descriptor method-wrapper"
    " method_descriptor".split()
)


def _defaults(obj):
    """The defaults of a function's parameters, by name."""
    from inspect import signature

    try:
        parameters = signature(obj).parameters
    except (TypeError, ValueError):
        return {}
    return {
        name: one.default for name, one in parameters.items() if one.default is not one.empty
    }


def no_type_check(arg):
    """The annotations of a function, or of a class and what is defined in it, are no types."""
    if isinstance(arg, type):
        for name in list(arg.__dict__):
            one = arg.__dict__[name]
            if isinstance(one, (classmethod, staticmethod)):
                one = one.__func__
            if (
                getattr(one, "__qualname__", None) == f"{arg.__qualname__}.{name}"
                and getattr(one, "__module__", None) == arg.__module__
            ):
                if isinstance(one, type):
                    no_type_check(one)
                elif type(one).__name__ == "function":
                    one.__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    from functools import wraps

    @wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped
