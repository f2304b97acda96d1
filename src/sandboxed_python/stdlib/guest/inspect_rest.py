"""inspect, third part: members, documentation and old forms of signatures."""

import types
from collections import namedtuple

from _inspect_kinds import isclass, isfunction, ismethod
from _inspect_signature import Parameter, Signature, signature, unwrap

FullArgSpec = namedtuple(
    "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations"
)
Attribute = namedtuple("Attribute", "name kind defining_class object")


def getfullargspec(func):
    """Names and defaults of a function's parameters."""
    try:
        found = signature(func, follow_wrapped=False) if not ismethod(func) else signature(func.__func__)
    except Exception as exc:
        raise TypeError("unsupported callable") from exc
    args, kwonly, defaults, kwdefaults = [], [], [], {}
    varargs = varkw = None
    annotations = {}
    for name, parameter in found.parameters.items():
        kind = parameter.kind
        if kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not Parameter.empty:
                defaults.append(parameter.default)
        elif kind is Parameter.VAR_POSITIONAL:
            varargs = name
        elif kind is Parameter.KEYWORD_ONLY:
            kwonly.append(name)
            if parameter.default is not Parameter.empty:
                kwdefaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not Parameter.empty:
            annotations[name] = parameter.annotation
    if found.return_annotation is not Signature.empty:
        annotations["return"] = found.return_annotation
    return FullArgSpec(
        args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations
    )


def getcallargs(func, /, *positional, **named):
    """Which parameter gets which argument."""
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
        func = func.__func__
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def getmembers(object, predicate=None):
    """(name, value) of every attribute, sorted by name."""
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers_static(object, predicate=None):
    return [
        (name, getattr_static(object, name))
        for name in dir(object)
        if predicate is None or predicate(getattr_static(object, name))
    ]


_missing = Parameter.empty


def getattr_static(obj, attr, default=_missing):
    """The attribute as it is stored, no descriptor or hook being called."""
    if not isclass(obj):
        values = obj.__dict__ if hasattr(obj, "__dict__") else {}
        if attr in values:
            return values[attr]
    for base in (obj if isclass(obj) else type(obj)).__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


def getmro(cls):
    return cls.__mro__


def cleandoc(doc):
    """The text without the indentation that all lines but the first have."""
    lines = doc.expandtabs().split("\n")
    margin = min([len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()], default=0)
    cleaned = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    while cleaned and not cleaned[0]:
        cleaned.pop(0)
    return "\n".join(cleaned)


def getdoc(object):
    """Its documentation, or what it inherits."""
    doc = getattr(object, "__doc__", None)
    if doc is None and isclass(object):
        for base in object.__mro__[1:]:
            if base is not type and base.__doc__ is not None and base.__module__ != "builtins":
                doc = base.__doc__
                break
    elif doc is None and (ismethod(object) or isfunction(object)):
        owner = type(object.__self__) if ismethod(object) else None
        if isclass(getattr(object, "__self__", None)):
            owner = object.__self__
        for base in owner.__mro__ if owner is not None else ():
            doc = getattr(base.__dict__.get(object.__name__), "__doc__", None)
            if doc is not None:
                break
    return cleandoc(doc) if isinstance(doc, str) else None


def getmodule(object):
    import sys

    name = object.__name__ if isinstance(object, types.ModuleType) else object.__module__
    return sys.modules.get(name)


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A copy of the annotations of a class, function or module."""
    if isclass(obj):
        found = obj.__dict__.get("__annotations__")
    elif callable(obj) or isinstance(obj, types.ModuleType):
        found = getattr(obj, "__annotations__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if not found:
        return {}
    if eval_str:
        from typing import get_type_hints

        hints = get_type_hints(obj, globals, locals)
        return {name: hints.get(name, value) for name, value in found.items()}
    return dict(found)


def classify_class_attrs(cls):
    """What every attribute of a class is, and where it is defined."""
    found = []
    for name in dir(cls):
        for base in cls.__mro__:
            if name in base.__dict__:
                value = base.__dict__[name]
                break
        else:
            continue
        if isinstance(value, staticmethod):
            kind = "static method"
        elif isinstance(value, classmethod):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        elif callable(value):
            kind = "method"
        else:
            kind = "data"
        found.append(Attribute(name, kind, base, value))
    return found
