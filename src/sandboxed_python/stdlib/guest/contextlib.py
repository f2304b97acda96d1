"""contextlib: context managers from generators, and small ones."""

import abc as _abc
from functools import wraps


def _has_methods(C, *names):
    for name in names:
        if getattr(C, name, None) is None:
            return NotImplemented
    return True


class AbstractContextManager(_abc.ABC):
    def __enter__(self):
        return self

    @_abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return _has_methods(C, "__enter__", "__exit__")
        return NotImplemented


def _restore(error, traceback):
    """The way through the generator is no part of the error's way."""
    error.__traceback__ = traceback


class AbstractAsyncContextManager(_abc.ABC):
    async def __aenter__(self):
        return self

    @_abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return _has_methods(C, "__aenter__", "__aexit__")
        return NotImplemented


class ContextDecorator:
    """A base class that lets a context manager be used as a decorator too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


class _GeneratorContextManager(ContextDecorator):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = func.__doc__

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            else:
                try:
                    raise RuntimeError("generator didn't stop")
                finally:
                    self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                _restore(exc, traceback)
                return False
            if isinstance(value, StopIteration) and exc.__cause__ is value:
                _restore(value, traceback)
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            _restore(exc, traceback)
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(AsyncContextDecorator):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = func.__doc__

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    async def __aenter__(self):
        try:
            return await self.gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await self.gen.__anext__()
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                _restore(exc, traceback)
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and exc.__cause__ is value:
                _restore(value, traceback)
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            _restore(exc, traceback)
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def contextmanager(func):
    """Make a context manager of a generator function."""

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing:
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class suppress:
    """Suppress the exceptions named."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class _Redirect:
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        import sys

        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        import sys

        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_Redirect):
    _stream = "stdout"


class redirect_stderr(_Redirect):
    _stream = "stderr"


def _lacks(cls, protocol):
    return TypeError(
        f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol}"
    ) if _version >= (3, 11) else AttributeError("__enter__" if "asynch" not in protocol else "__aenter__")


class _BaseExitStack:
    """What both kinds of stack do: `_exit_callbacks` holds (is it awaited, function)."""

    def __init__(self):
        from collections import deque

        self._exit_callbacks = deque()

    def pop_all(self):
        new = type(self)()
        new._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = type(self._exit_callbacks)()
        return new

    def push(self, exit):
        method = getattr(type(exit), "__exit__", None)
        if method is None:
            self._exit_callbacks.append((True, exit))
        else:
            self._push_cm_exit(exit, method)
        return exit

    def enter_context(self, cm):
        cls = type(cm)
        enter = getattr(cls, "__enter__", None)
        leave = getattr(cls, "__exit__", None)
        if enter is None or leave is None:
            raise _lacks(cls, "context manager protocol")
        result = enter(cm)
        self._push_cm_exit(cm, leave)
        return result

    def callback(self, callback, /, *args, **kwds):
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((True, _exit_wrapper))
        return callback

    def _push_cm_exit(self, cm, cm_exit):
        from types import MethodType

        self._exit_callbacks.append((True, MethodType(cm_exit, cm)))


class _Leaving:
    """What an exit stack knows while it calls its callbacks."""

    def __init__(self, exc, outer):
        self.exc = exc
        self.outer = outer
        self.received = exc is not None
        self.suppressed = False
        self.pending = False

    def details(self):
        exc = self.exc
        return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)

    def answered(self, answer):
        if answer:
            self.suppressed = True
            self.pending = False
            self.exc = None

    def failed(self, new):
        """A callback has raised: what came before it is the context, as if they were nested."""
        one = new
        while True:
            context = one.__context__
            if context is None or context is self.exc:
                break
            if context is self.outer:
                one.__context__ = self.exc
                break
            one = context
        else:
            one.__context__ = self.exc
        if one.__context__ is None and one is not self.exc:
            one.__context__ = self.exc
        self.pending = True
        self.exc = new

    def end(self):
        if not self.pending:
            return self.received and self.suppressed
        kept = self.exc.__context__
        try:
            raise self.exc
        except BaseException:
            self.exc.__context__ = kept
            raise


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A stack of exit callbacks, run in reverse order."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        exc = exc_details[1]
        leaving = _Leaving(exc, _handled())
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                leaving.answered(callback(*leaving.details()))
            except BaseException as new:
                leaving.failed(new)
        return leaving.end()

    def close(self):
        self.__exit__(None, None, None)


def _handled():
    from sys import exc_info

    return exc_info()[1]


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """The same with callbacks and context managers that are awaited."""

    async def enter_async_context(self, cm):
        cls = type(cm)
        enter = getattr(cls, "__aenter__", None)
        leave = getattr(cls, "__aexit__", None)
        if enter is None or leave is None:
            raise _lacks(cls, "asynchronous context manager protocol")
        result = await enter(cm)
        self._push_async_cm_exit(cm, leave)
        return result

    def push_async_exit(self, exit):
        method = getattr(type(exit), "__aexit__", None)
        if method is None:
            self._exit_callbacks.append((False, exit))
        else:
            self._push_async_cm_exit(exit, method)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((False, _exit_wrapper))
        return callback

    def _push_async_cm_exit(self, cm, cm_exit):
        from types import MethodType

        self._exit_callbacks.append((False, MethodType(cm_exit, cm)))

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        exc = exc_details[1]
        leaving = _Leaving(exc, _handled())
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                answer = callback(*leaving.details())
                leaving.answered(answer if is_sync else await answer)
            except BaseException as new:
                leaving.failed(new)
        return leaving.end()
