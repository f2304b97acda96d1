"""typing: type variables and what is made of them."""

__name__ = "typing"


def _as_type(hint):
    if isinstance(hint, str):
        from _typing_hints import ForwardRef

        return ForwardRef(hint)
    return hint


class _Variable:
    """What TypeVar, ParamSpec and TypeVarTuple share."""

    def __init_subclass__(cls, **kwargs):
        if cls.__module__ != "typing":
            raise TypeError(
                f"type 'typing.{cls.__bases__[0].__name__}' is not an acceptable base type"
                if _version >= (3, 12)
                else "Cannot subclass special typing classes"
            )

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __repr__(self):
        if getattr(self, "__infer_variance__", False):
            return self.__name__
        if self.__covariant__:
            return "+" + self.__name__
        if self.__contravariant__:
            return "-" + self.__name__
        return "~" + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    def __init__(
        self, name, *constraints, bound=None, covariant=False, contravariant=False,
        default=None, infer_variance=False,
    ):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        if bound is not None and type(bound) is not str and not callable(bound) and _version < (3, 11):
            raise TypeError(f"Bound must be a type. Got {bound!r}.")
        if type(bound) is tuple:
            raise TypeError(f"Bound must be a type. Got {bound!r}.")
        self.__constraints__ = tuple([_as_type(one) for one in constraints])
        self.__bound__ = _as_type(bound)
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__default__ = default


class _Parameter(TypeVar):
    """A TypeVar of a definition's type parameters."""

    def __init__(self, name):
        self.__name__ = name
        self.__covariant__ = self.__contravariant__ = False
        self.__infer_variance__ = True
        self._found = None

    def _value(self):
        if self._make is not None:
            self._found = self._make()
            self._make = None
        return self._found

    @property
    def __bound__(self):
        return None if self._is_constrained else self._value()

    @property
    def __constraints__(self):
        return (self._value() or ()) if self._is_constrained else ()

    @property
    def __default__(self):
        return self._make_default() if self._make_default is not None else NoDefault

    def has_default(self):
        return self._make_default is not None

    def __repr__(self):
        return self.__name__


_Parameter.__name__ = _Parameter.__qualname__ = "TypeVar"


class _NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = _NoDefaultType()


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, default=None):
        self.__name__ = name
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.args = ParamSpecArgs(self)
        self.kwargs = ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    def __init__(self, name, *, default=None):
        self.__name__ = name
        self.__covariant__ = self.__contravariant__ = False

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__
