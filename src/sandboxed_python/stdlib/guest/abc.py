"""abc: abstract base classes."""

_registered = {}
_answers = {}


def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj


def abstractclassmethod(callable):
    return classmethod(abstractmethod(callable))


def abstractstaticmethod(callable):
    return staticmethod(abstractmethod(callable))


def abstractproperty(fget=None, fset=None, fdel=None, doc=None):
    return property(abstractmethod(fget), fset, fdel, doc)


class ABCMeta(type):
    """Metaclass of abstract base classes."""

    def register(cls, subclass):
        """Make subclass a virtual subclass."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        _registered.setdefault(cls, []).append(subclass)
        _answers.clear()
        _inherit_kind(cls, subclass)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        key = (cls, subclass)
        answer = _answers.get(key)
        if answer is None:
            if not isinstance(subclass, type):
                raise TypeError("issubclass() arg 1 must be a class")
            answer = _answers[key] = _is_virtual_subclass(cls, subclass)
        return answer


def _is_virtual_subclass(cls, subclass):
    if cls in subclass.__mro__:
        return True
    hook = getattr(cls, "__subclasshook__", None)
    if hook is not None:
        answer = hook(subclass)
        if answer is not NotImplemented:
            return bool(answer)
    for one in _registered.get(cls, ()):
        if issubclass(subclass, one):
            return True
    for one in cls.__subclasses__():
        if issubclass(subclass, one):
            return True
    return False


class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""

    __slots__ = ()


def get_cache_token():
    return 0


def update_abstractmethods(cls):
    if hasattr(cls, "__abstractmethods__"):
        _compute_abstract(cls)
    return cls
