"""unittest.async_case: test cases whose tests are coroutines."""

import asyncio
import inspect

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """Each test runs in an event loop of its own, with its set-up and clean-up."""

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._test_loop = None

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(*(func, *args), **kwargs)

    async def enterAsyncContext(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous"
                " context manager protocol"
            ) from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        self.setUp()
        self._call(self.asyncSetUp)

    def _callTestMethod(self, method):
        if self._call(method) is not None:
            import warnings

            warnings.warn(
                f"It is deprecated to return a value that is not None from a test case ({method})",
                DeprecationWarning,
                stacklevel=4,
            )

    def _callTearDown(self):
        self._call(self.asyncTearDown)
        self.tearDown()

    def _callCleanup(self, function, *args, **kwargs):
        self._call(function, *args, **kwargs)

    def _call(self, function, /, *args, **kwargs):
        result = function(*args, **kwargs)
        if inspect.isawaitable(result):

            async def awaited():
                return await result

            return self._test_loop.run_until_complete(awaited())
        return result

    def run(self, result=None):
        loop = self._test_loop = asyncio.new_event_loop()
        try:
            asyncio.set_event_loop(loop)
            return super().run(result)
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            asyncio.set_event_loop(None)
            loop.close()
            self._test_loop = None

    def debug(self):
        self._test_loop = asyncio.new_event_loop()
        try:
            super().debug()
        finally:
            self._test_loop.close()
            self._test_loop = None
