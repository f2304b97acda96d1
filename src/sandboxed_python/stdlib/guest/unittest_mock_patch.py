"""unittest.mock: patch, patch.object, patch.dict and patch.multiple."""

__name__ = "unittest.mock"

from functools import wraps as _wraps

from _unittest_mock_calls import DEFAULT
from unittest.mock import MagicMock, NonCallableMock


class _Patch:
    """Replaces an attribute while a block or a function runs."""

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                 kwargs):
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.spec = spec
        self.create = create
        self.spec_set = spec_set
        self.autospec = autospec
        self.new_callable = new_callable
        self.kwargs = kwargs

    def __call__(self, target):
        if isinstance(target, type):
            for name in dir(target):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(target, name)):
                    setattr(target, name, self(getattr(target, name)))
            return target

        @_wraps(target)
        def patched(*args, **keywords):
            with self as new:
                if self.new is DEFAULT:
                    args += (new,)
                return target(*args, **keywords)

        return patched

    def __enter__(self):
        self.target = target = self.getter()
        name = self.attribute
        held = getattr(target, "__dict__", {})
        self.local = name in held
        original = held[name] if self.local else getattr(target, name, DEFAULT)
        if original is DEFAULT and not self.create:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        self.original = original
        new = self.new
        if new is DEFAULT:
            kwargs = dict(self.kwargs)
            spec = self.spec_set if self.spec_set is not None else self.spec
            if spec is True or self.autospec:
                spec = original
            if spec is not None:
                kwargs["spec"] = spec
            new = (self.new_callable or MagicMock)(**kwargs)
            if isinstance(new, NonCallableMock):
                new.__dict__["_mock_name"] = name
        setattr(target, name, new)
        return new

    def __exit__(self, *exc_info):
        if self.local and self.original is not DEFAULT:
            setattr(self.target, self.attribute, self.original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.original)
        return False

    def start(self):
        result = self.__enter__()
        patch._active.append(self)
        return result

    def stop(self):
        if self in patch._active:
            patch._active.remove(self)
            return self.__exit__(None, None, None)
        return None


def _resolve(path):
    parts = path.split(".")
    for size in range(len(parts), 0, -1):
        found = _loaded_module(".".join(parts[:size]))
        if found is not None:
            for part in parts[size:]:
                found = getattr(found, part)
            return found
    raise ModuleNotFoundError(f"No module named {parts[0]!r}")


class _PatchDict:
    """Changes a dict while a block or a function runs."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear

    def __call__(self, function):
        @_wraps(function)
        def inner(*args, **kw):
            with self:
                return function(*args, **kw)

        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        self.original = dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *args):
        self.in_dict.clear()
        self.in_dict.update(self.original)
        return False

    def start(self):
        return self.__enter__()

    def stop(self):
        return self.__exit__()


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
                  autospec=None, new_callable=None, **kwargs):
    return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable,
                  kwargs)


class _Patcher:
    TEST_PREFIX = "test"
    object = staticmethod(_patch_object)
    dict = _PatchDict
    _active = []

    def __call__(self, target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                 new_callable=None, **kwargs):
        path, dot, attribute = target.rpartition(".")
        if not dot:
            raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
        return _Patch(lambda: _resolve(path), attribute, new, spec, create, spec_set, autospec,
                      new_callable, kwargs)

    def stopall(self):
        for one in reversed(list(self._active)):
            one.stop()


patch = _Patcher()
