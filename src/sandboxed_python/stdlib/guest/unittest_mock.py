"""unittest.mock: objects that record how they are used, and attributes replaced for a while."""

from _unittest_mock_calls import (
    ANY, DEFAULT, InvalidSpecError, _Call, _CallList, _arguments_text, _missing, call,
    sentinel,
)


_OWN = frozenset(
    "return_value side_effect called call_count call_args call_args_list mock_calls method_calls"
    " name".split()
)


class NonCallableMock:
    """Gives a mock for every attribute asked for."""

    def __new__(cls, *args, **kwargs):
        # A class of its own, so that special methods set on one mock are not those of another.
        made = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None,
                 _new_name="", **kwargs):
        set_ = self.__dict__.__setitem__
        if spec_set is not None:
            spec = spec_set
        names = None
        if spec is not None:
            if isinstance(spec, NonCallableMock):
                raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
            names = set(spec) if isinstance(spec, (list, tuple)) else set(dir(spec))
        set_("_mock_methods", names)
        set_("_spec_set", spec_set is not None)
        is_class = isinstance(spec, type)
        set_("_spec_class", spec if is_class else None if names is None or
             isinstance(spec, (list, tuple)) else type(spec))
        set_("_mock_wraps", wraps)
        set_("_mock_name", name)
        set_("_mock_parent", parent)
        set_("_mock_new_name", _new_name)
        set_("_mock_children", {})
        set_("_mock_deleted", set())
        set_("_mock_return_value", DEFAULT)
        set_("_mock_side_effect", None)
        self.reset_mock()
        self._mock_setup()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_setup(self):
        pass

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        set_ = self.__dict__.__setitem__
        set_("called", False)
        set_("call_count", 0)
        set_("call_args", None)
        set_("call_args_list", _CallList())
        set_("mock_calls", _CallList())
        set_("method_calls", _CallList())
        if return_value:
            set_("_mock_return_value", DEFAULT)
        if side_effect:
            set_("_mock_side_effect", None)
        for child in self.__dict__["_mock_children"].values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(return_value=return_value, side_effect=side_effect)
        made = self.__dict__["_mock_return_value"]
        if isinstance(made, NonCallableMock) and made is not self:
            made.reset_mock()

    def attach_mock(self, mock, attribute):
        mock.__dict__.update(_mock_parent=None, _mock_name="", _mock_new_name="")
        setattr(self, attribute, mock)

    def configure_mock(self, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *parts, last = path.split(".")
            target = self
            for part in parts:
                target = getattr(target, part)
            setattr(target, last, value)

    def _get_child_mock(self, **kwargs):
        kind = type(self).__mro__[1]
        if not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**kwargs)

    @property
    def return_value(self):
        made = self.__dict__["_mock_return_value"]
        if made is DEFAULT and self.__dict__["_mock_wraps"] is None:
            made = self._get_child_mock(parent=self, _new_name="()")
            self.__dict__["_mock_return_value"] = made
        return made

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, "()")

    @property
    def side_effect(self):
        return self.__dict__["_mock_side_effect"]

    @side_effect.setter
    def side_effect(self, value):
        is_error = isinstance(value, BaseException) or (
            isinstance(value, type) and issubclass(value, BaseException)
        )
        if value is not None and not callable(value) and not is_error:
            value = iter(value)
        self.__dict__["_mock_side_effect"] = value

    @property
    def __class__(self):
        return self.__dict__.get("_spec_class") or type(self)

    def __getattr__(self, name):
        own = self.__dict__
        if "_mock_children" not in own:
            raise AttributeError(name)
        if own["_mock_methods"] is not None:
            if name not in own["_mock_methods"] or name in _magics:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if name in own["_mock_deleted"]:
            raise AttributeError(name)
        if own["_mock_methods"] is None and name.startswith(("assert", "assret", "asert")):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if"
                                 f" {name!r} is meant to be an attribute.")
        child = own["_mock_children"].get(name)
        if child is None:
            wraps = own["_mock_wraps"]
            child = self._get_child_mock(
                parent=self, name=name, _new_name=name,
                wraps=None if wraps is None else getattr(wraps, name),
            )
            own["_mock_children"][name] = child
        return child

    def __setattr__(self, name, value):
        own = self.__dict__
        if name in ("return_value", "side_effect"):
            object.__setattr__(self, name, value)
        elif own["_spec_set"] and name not in own["_mock_methods"] and name not in _OWN:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        elif name in _magics:
            kind = type(self)
            if isinstance(value, NonCallableMock):
                own["_mock_children"][name] = value
                _adopt(self, value, name)
                setattr(kind, name, lambda self, *args, **kw: value(*args, **kw))
            else:
                setattr(kind, name, value)
        elif isinstance(value, NonCallableMock) and name not in own:
            own["_mock_children"][name] = value
            _adopt(self, value, name)
        else:
            own[name] = value

    def __delattr__(self, name):
        own = self.__dict__
        if name in own["_mock_deleted"]:
            raise AttributeError(name)
        own["_mock_children"].pop(name, None)
        own.pop(name, None)
        own["_mock_deleted"].add(name)

    def __dir__(self):
        own = self.__dict__
        return sorted(set(own["_mock_methods"] or dir(type(self))) | set(own["_mock_children"]))

    def _extract_mock_name(self):
        parts = []
        mock = self
        while mock is not None:
            own = mock.__dict__
            above = own["_mock_parent"]
            parts.append((own["_mock_name"] or "mock") if above is None else own["_mock_new_name"])
            mock = above
        text = ""
        for part in reversed(parts):
            text += part if part.startswith("()") or not text else "." + part
        return text

    def __repr__(self):
        own = self.__dict__
        name = self._extract_mock_name()
        shown = f" name={name!r}" if name not in ("mock", "mock.") else ""
        if own["_spec_class"] is not None:
            shown += f" spec={own['_spec_class'].__name__!r}"
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    # --- assertions

    def _fail(self, text):
        raise AssertionError(text)

    def _shown_name(self):
        return self.__dict__["_mock_name"] or "mock"

    def assert_not_called(self):
        if self.call_count:
            self._fail(
                f"Expected '{self._shown_name()}' to not have been called."
                f" Called {self.call_count} times.{self._calls_text()}"
            )

    def assert_called(self):
        if not self.call_count:
            self._fail(f"Expected '{self._shown_name()}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            self._fail(
                f"Expected '{self._shown_name()}' to have been called once."
                f" Called {self.call_count} times.{self._calls_text()}"
            )

    def _calls_text(self, prefix="Calls"):
        if not self.mock_calls:
            return ""
        return f"\n{prefix}: {self.mock_calls!r}."

    def _call_text(self, args, kwargs):
        return f"{self._shown_name()}({_arguments_text(args, kwargs)})"

    def assert_called_with(self, /, *args, **kwargs):
        expected = _Call((args, kwargs), two=True)
        label = "  Actual" if _version >= (3, 11) else "Actual"
        if self.call_args is None:
            shown = self._call_text(args, kwargs)
            self._fail(
                f"expected call not found.\nExpected: {shown}\n{label}: not called."
            )
        if expected != self.call_args:
            self._fail(
                f"expected call not found.\nExpected: {self._call_text(args, kwargs)}\n"
                f"{label}: {self._call_text(*self.call_args)}"
            )

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            self._fail(
                f"Expected '{self._shown_name()}' to be called once."
                f" Called {self.call_count} times.{self._calls_text()}"
            )
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        expected = _Call((args, kwargs), two=True)
        if expected not in list(self.call_args_list):
            self._fail(f"{self._call_text(args, kwargs)} call not found")

    def assert_has_calls(self, calls, any_order=False):
        expected = [one if isinstance(one, _Call) else _Call(one) for one in calls]
        made = list(self.mock_calls)
        if not any_order:
            if expected not in _CallList(made):
                self._fail(
                    f"Calls not found.\nExpected: {_CallList(calls)!r}"
                    f"{self._calls_text(prefix='  Actual' if _version >= (3, 11) else 'Actual').rstrip('.')}"
                )
            return
        missing = _missing(expected, made)
        if missing:
            self._fail(
                f"{self._shown_name()!r} does not contain all of {tuple(missing)!r} in its call"
                f" list, found {made!r} instead"
            )


def _adopt(parent, mock, name):
    """A mock without a place gets one."""
    if isinstance(mock, NonCallableMock):
        own = mock.__dict__
        above = parent
        while above is not None:
            # One that stands above already stays there.
            if above is mock:
                return
            above = above.__dict__["_mock_parent"]
        if own["_mock_parent"] is None and not own["_mock_name"] and not own["_mock_new_name"]:
            own["_mock_parent"] = parent
            own["_mock_name"] = None if name == "()" else name
            own["_mock_new_name"] = name


class CallableMixin:
    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        return self._answer(args, kwargs)

    def _record(self, args, kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        made = _Call((args, kwargs), two=True)
        own["call_args"] = made
        own["call_args_list"].append(made)
        own["mock_calls"].append(_Call(("", args, kwargs)))
        # Those that this mock came from learn of the call too.
        name, mock = own["_mock_new_name"], own["_mock_parent"]
        is_method = name != "()"
        while mock is not None:
            above = mock.__dict__
            if is_method:
                above["method_calls"].append(_Call((name, args, kwargs)))
            above["mock_calls"].append(_Call((name, args, kwargs)))
            part = above["_mock_new_name"]
            is_method = is_method and part != "()"
            name = part + name if name.startswith("()") else f"{part}.{name}"
            mock = above["_mock_parent"]

    def _answer(self, args, kwargs):
        effect = self.__dict__["_mock_side_effect"]
        if effect is not None:
            if isinstance(effect, BaseException) or (
                isinstance(effect, type) and issubclass(effect, BaseException)
            ):
                raise effect
            if not callable(effect):
                result = next(effect)
                if isinstance(result, BaseException) or (
                    isinstance(result, type) and issubclass(result, BaseException)
                ):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        own = self.__dict__
        if own["_mock_return_value"] is DEFAULT and own["_mock_wraps"] is not None:
            return own["_mock_wraps"](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called."""


_values = {
    "__len__": 0, "__contains__": False, "__bool__": True, "__int__": 1, "__float__": 1.0,
    "__complex__": 1j, "__index__": 1, "__exit__": False, "__aexit__": False,
}
_magics = frozenset(
    "__len__ __contains__ __bool__ __int__ __float__ __complex__ __index__ __exit__ __enter__"
    " __iter__ __getitem__ __setitem__ __delitem__ __str__ __hash__ __eq__ __ne__ __lt__ __le__"
    " __gt__ __ge__ __add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__ __and__ __or__"
    " __xor__ __lshift__ __rshift__ __neg__ __pos__ __abs__ __invert__ __iadd__ __isub__ __imul__"
    " __round__ __reversed__ __aenter__ __aexit__ __aiter__ __next__ __missing__ __divmod__ __matmul__".split()
)
_given = frozenset(
    "__str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __aenter__ __aexit__ __next__"
    " __missing__ __reversed__ __iadd__ __isub__ __imul__".split()
)


class NonCallableMagicMock(NonCallableMock):
    def _mock_setup(self):
        own = self.__dict__
        names = own["_mock_methods"]
        for name in (_magics - _given) | {"__aenter__", "__aexit__", "__aiter__"}:
            if names is None or name in names:
                setattr(type(self), name, _Magic(name))


class _Magic:
    """A special method that becomes a mock when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, kind=None):
        if obj is None:
            return self
        children = obj.__dict__["_mock_children"]
        mock = children.get(self.name)
        if mock is None:
            kind = MagicMock
            if self.name in ("__aenter__", "__aexit__"):
                from unittest.mock import AsyncMock as kind
            mock = children[self.name] = kind(parent=obj, name=self.name, _new_name=self.name)
            if self.name in _values:
                mock.return_value = _values[self.name]
            elif self.name == "__iter__":
                mock.side_effect = lambda: iter(_given_to(mock))
            elif self.name == "__aiter__":
                mock.side_effect = lambda: _asynchronously(_given_to(mock))
        return mock


def _given_to(mock):
    """What a mock of an iteration was told to go through."""
    given = mock.__dict__["_mock_return_value"]
    return () if given is DEFAULT else given


async def _asynchronously(items):
    for item in items:
        yield item


class MagicMock(CallableMixin, NonCallableMagicMock):
    """A mock that has the special methods as well."""


class PropertyMock(Mock):
    """A mock to stand as a property of a class."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, **kwargs):
    if isinstance(spec, type) or not callable(spec):
        return MagicMock(spec=spec, name=_name, **kwargs)
    return MagicMock(name=_name or spec.__name__, **kwargs)


def seal(mock):
    mock.__dict__["_mock_methods"] = set(mock.__dict__["_mock_children"]) | set(mock.__dict__)


# --- patching
