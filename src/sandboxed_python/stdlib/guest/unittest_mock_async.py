"""unittest.mock: mocks of coroutine functions, and of open()."""

__name__ = "unittest.mock"

import inspect as _inspect

from _unittest_mock_calls import DEFAULT, _Call, _CallList, _missing
from unittest.mock import MagicMock


class AsyncMock(MagicMock):
    """A mock whose calls are awaited: each records that it was called, and again that it was awaited."""

    def reset_mock(self, visited=None, **kwargs):
        super().reset_mock(visited, **kwargs)
        set_ = self.__dict__.__setitem__
        set_("await_count", 0)
        set_("await_args", None)
        set_("await_args_list", _CallList())

    def _get_child_mock(self, **kwargs):
        return AsyncMock(**kwargs)

    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        return self._awaited(args, kwargs)

    async def _awaited(self, args, kwargs):
        own = self.__dict__
        made = _Call((args, kwargs), two=True)
        own["await_count"] += 1
        own["await_args"] = made
        own["await_args_list"].append(made)
        effect = own["_mock_side_effect"]
        if effect is not None:
            if isinstance(effect, BaseException) or (
                isinstance(effect, type) and issubclass(effect, BaseException)
            ):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if isinstance(result, BaseException) or (
                    isinstance(result, type) and issubclass(result, BaseException)
                ):
                    raise result
            else:
                result = effect(*args, **kwargs)
                if _inspect.isawaitable(result):
                    result = await result
            if result is not DEFAULT:
                return result
        if own["_mock_return_value"] is DEFAULT and own["_mock_wraps"] is not None:
            result = own["_mock_wraps"](*args, **kwargs)
            return await result if _inspect.isawaitable(result) else result
        return self.return_value

    def assert_awaited(self):
        if not self.await_count:
            self._fail(f"Expected {self._shown_name()} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            self._fail(
                f"Expected {self._shown_name()} to have been awaited once."
                f" Awaited {self.await_count} times."
            )

    def assert_awaited_with(self, /, *args, **kwargs):
        shown = self._call_text(args, kwargs)
        if self.await_args is None:
            self._fail(f"Expected await: {shown}\nNot awaited")
        if _Call((args, kwargs), two=True) != self.await_args:
            self._fail(
                f"expected await not found.\nExpected: {shown}\n"
                f"{'  Actual' if _version >= (3, 11) else 'Actual'}: {self._call_text(*self.await_args)}"
            )

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            self._fail(
                f"Expected {self._shown_name()} to have been awaited once."
                f" Awaited {self.await_count} times."
            )
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in list(self.await_args_list):
            self._fail(f"{self._call_text(args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        expected = [one if isinstance(one, _Call) else _Call(one) for one in calls]
        made = list(self.await_args_list)
        if not any_order:
            if expected not in _CallList(made):
                self._fail(
                    f"Awaits not found.\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}"
                )
            return
        missing = _missing(expected, made)
        if missing:
            self._fail(f"{tuple(missing)!r} not all found in await list")

    def assert_not_awaited(self):
        if self.await_count:
            self._fail(
                f"Expected {self._shown_name()} to not have been awaited."
                f" Awaited {self.await_count} times."
            )


def _lines(data):
    import io

    kind = io.BytesIO if isinstance(data, bytes) else io.StringIO
    return kind(data)


def mock_open(mock=None, read_data=""):
    """A mock of open(): what it opens reads `read_data`, from the beginning each time it is opened."""
    state = [_lines(read_data)]
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    handle = MagicMock()
    handle.__enter__.return_value = handle

    def reader(name):
        def read(*args, **kwargs):
            given = handle.__dict__["_mock_children"][name].__dict__["_mock_return_value"]
            return getattr(state[0], name)(*args, **kwargs) if given is DEFAULT else given

        return read

    for name in ("read", "readline", "readlines"):
        getattr(handle, name).side_effect = reader(name)
    handle.write.return_value = None
    handle.__iter__.side_effect = lambda: iter(state[0].readline, read_data[:0])
    handle.__next__ = lambda self: next(state[0])

    def opened(*args, **kwargs):
        state[0] = _lines(read_data)
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock
