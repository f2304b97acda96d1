"""inspect: the signatures of callables."""

import functools
import types
from collections import OrderedDict

from _inspect_kinds import _VARARGS, _VARKEYWORDS, isbuiltin, isclass, isfunction, ismethod
from _inspect_parameters import (
    _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL,
    BoundArguments, Parameter, _empty, _void, formatannotation,
)


class Signature:
    """The parameters of a callable, and the annotation of what it returns."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        found = OrderedDict() if _version < (3, 9) else {}
        highest = _POSITIONAL_ONLY
        seen_default = False
        for parameter in parameters or ():
            kind = parameter.kind
            if kind < highest:
                raise ValueError(
                    f"wrong parameter order: {highest.description} parameter before "
                    f"{kind.description} parameter"
                )
            if kind > highest:
                highest = kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if parameter.default is not _empty:
                    seen_default = True
                elif seen_default:
                    raise ValueError("non-default argument follows default argument")
            if parameter.name in found:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            found[parameter.name] = parameter
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, **options):
        return signature(obj, follow_wrapped=follow_wrapped)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(
            self._parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        ours, theirs = list(self._parameters.values()), list(other._parameters.values())
        return (
            [p for p in ours if p.kind != _KEYWORD_ONLY] == [p for p in theirs if p.kind != _KEYWORD_ONLY]
            and {p.name: p for p in ours if p.kind == _KEYWORD_ONLY}
            == {p.name: p for p in theirs if p.kind == _KEYWORD_ONLY}
            and self._return_annotation == other._return_annotation
        )

    def _bind(self, args, kwargs, partial):
        arguments = {}
        parameters = list(self._parameters.values())
        n_given = len(args)
        place = 0
        for parameter in parameters:
            name, kind = parameter.name, parameter.kind
            if kind == _VAR_POSITIONAL:
                if place < n_given:
                    arguments[name] = tuple(args[place:])
                    place = n_given
                continue
            if kind == _VAR_KEYWORD:
                continue
            if kind == _KEYWORD_ONLY:
                if place < n_given:
                    raise TypeError("too many positional arguments") from None
            elif place < n_given:
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}") from None
                arguments[name] = args[place]
                place += 1
                continue
            if kind == _POSITIONAL_ONLY:
                if name in kwargs and not any([p.kind == _VAR_KEYWORD for p in parameters]):
                    if _version >= (3, 12):
                        raise TypeError(
                            f"got some positional-only arguments passed as keyword arguments: {name!r}"
                        )
                    raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
                continue
            if parameter.default is _empty and not partial:
                which = " keyword-only" if kind == _KEYWORD_ONLY and _version >= (3, 12) else ""
                if kind == _POSITIONAL_ONLY and _version >= (3, 12):
                    which = " positional-only"
                raise TypeError(f"missing a required{which} argument: {name!r}") from None
        if place < n_given:
            raise TypeError("too many positional arguments") from None
        if kwargs:
            for parameter in parameters:
                if parameter.kind == _VAR_KEYWORD:
                    arguments[parameter.name] = kwargs
                    break
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        result = []
        show_slash = False
        show_star = True
        for parameter in self._parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                show_slash = True
            elif show_slash:
                result.append("/")
                show_slash = False
            if kind == _VAR_POSITIONAL:
                show_star = False
            elif kind == _KEYWORD_ONLY and show_star:
                result.append("*")
                show_star = False
            result.append(str(parameter))
        if show_slash:
            result.append("/")
        text = f"({', '.join(result)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(result) + "\n)"
        if self._return_annotation is not _empty:
            text += f" -> {formatannotation(self._return_annotation)}"
        return text

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"


def _of_function(func, facts):
    n_positional, n_posonly, n_kwonly, flags, names = facts
    annotations = func.__annotations__
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    parameters = []
    first_default = n_positional - len(defaults)

    def add(name, kind, default=_empty):
        parameters.append(
            Parameter(name, kind, default=default, annotation=annotations.get(name, _empty))
        )

    for place, name in enumerate(names[:n_positional]):
        default = defaults[place - first_default] if place >= first_default else _empty
        add(name, _POSITIONAL_ONLY if place < n_posonly else _POSITIONAL_OR_KEYWORD, default)
    rest = n_positional + n_kwonly
    if flags & _VARARGS:
        add(names[rest], _VAR_POSITIONAL)
        rest += 1
    for name in names[n_positional : n_positional + n_kwonly]:
        add(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty))
    if flags & _VARKEYWORDS:
        add(names[rest], _VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get("return", _empty))


def _of_dataclass(cls):
    """The signature of the constructor that dataclasses have made."""
    from dataclasses import MISSING, InitVar

    found = []
    for field in cls.__dataclass_fields__.values():
        kind = field._field_type
        if not field.init or repr(kind) == "_FIELD_CLASSVAR":
            continue
        default = _empty
        if field.default is not MISSING:
            default = field.default
        elif field.default_factory is not MISSING:
            default = _factory
        annotation = field.type.type if isinstance(field.type, InitVar) else field.type
        by_name = field.kw_only is True
        found.append(
            (by_name, Parameter(
                field.name,
                _KEYWORD_ONLY if by_name else _POSITIONAL_OR_KEYWORD,
                default=default,
                annotation=annotation,
            ))
        )
    found.sort(key=lambda pair: pair[0])
    return Signature([parameter for _, parameter in found], return_annotation=None)


class _Factory:
    def __repr__(self):
        return "<factory>"


_factory = _Factory()


def _of_text(text):
    """The signature of a native, from its text."""
    from ast import literal_eval

    kind = _POSITIONAL_ONLY if "/" in text else _POSITIONAL_OR_KEYWORD
    parameters = []
    for part in text.split(", "):
        if not part:
            continue
        if part == "/":
            kind = _POSITIONAL_OR_KEYWORD
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part.startswith("**"):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith("*"):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, _, default = part.partition("=")
            try:
                value = literal_eval(default) if default else _empty
            except (ValueError, SyntaxError):
                value = None
            parameters.append(Parameter(name, kind, default=value))
    return Signature(parameters)


def _without_first(found):
    """The signature of a method that is bound."""
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind != _VAR_POSITIONAL:
        del parameters[0]
    return found.replace(parameters=parameters)


def _of_partial(partial):
    found = signature(partial.func)
    bound = found.bind_partial(*partial.args)
    keywords = partial.keywords
    parameters = []
    by_name = False
    for name, parameter in found.parameters.items():
        if name in bound.arguments and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            continue
        if name in keywords:
            by_name = True
            parameter = parameter.replace(default=keywords[name])
        if by_name:
            if parameter.kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            elif parameter.kind == _VAR_POSITIONAL:
                continue
        parameters.append(parameter)
    return found.replace(parameters=parameters)


def unwrap(func, *, stop=None):
    """The function at the end of the chain of `__wrapped__`."""
    seen = [func]
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any([func is one for one in seen]):
            raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The Signature of a callable."""
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(signature(obj.__func__, follow_wrapped=follow_wrapped))
    if follow_wrapped and not isclass(obj):
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__"))
        if ismethod(obj):
            return signature(obj)
    given = getattr(obj, "__signature__", None)
    if isinstance(given, Signature):
        return given
    facts = _function_facts(obj)
    if facts is not None:
        return _of_function(obj, facts)
    if isinstance(obj, functools.partial):
        return _of_partial(obj)
    text = _text_signature(obj)
    if text is False:
        raise ValueError(f"no signature found for builtin {obj!r}")
    if text is not None:
        return _of_text(" ".join(text.split()))
    if isclass(obj):
        call = type(obj).__call__ if type(obj) is not type else None
        if isfunction(call):
            return _without_first(signature(call))
        for name in ("__new__", "__init__"):
            method = getattr(obj, name, None)
            if method is not None and _function_facts(unwrap(method)) is not None:
                return _without_first(signature(method))
        if "__dataclass_fields__" in obj.__dict__:
            return _of_dataclass(obj)
        # (only what a program defines knows its module)
        if obj is object or "__module__" in obj.__dict__:
            if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
                return Signature()
        raise ValueError(f"no signature found for builtin type {obj!r}")
    if isbuiltin(obj):
        raise ValueError(f"no signature found for builtin {obj!r}")
    call = getattr(type(obj), "__call__", None)
    if call is not None:
        return _without_first(signature(call))
    raise ValueError(f"callable {obj!r} is not supported by signature")
