# requires: 3.10
# assertLogs and assertNoLogs; test cases whose tests are coroutines.
import asyncio
import logging
import unittest


class Logs(unittest.TestCase):
    def test(self):
        with self.assertLogs("foo", level="INFO") as cm:
            logging.getLogger("foo").info("first %s", 1)
            logging.getLogger("foo.bar").error("second")
            logging.getLogger("foo").debug("not this")
        print(cm.output, len(cm.records), cm.records[0].getMessage())
        with self.assertNoLogs("foo", level="WARNING"):
            logging.getLogger("foo").info("x")
        for check, level in ((self.assertLogs, "ERROR"), (self.assertNoLogs, None)):
            try:
                with check("foo", level):
                    logging.getLogger("foo").warning("said")
            except AssertionError as e:
                print(e)
        try:
            with self.assertLogs():
                raise KeyError("passes through")
        except KeyError as e:
            print(repr(e))


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.events = ["setUp"]

    async def asyncSetUp(self):
        self.events.append("asyncSetUp")
        await asyncio.sleep(0)

    async def test_passes(self):
        async def clean():
            print("cleanup", self.events)

        self.addAsyncCleanup(clean)
        self.assertEqual(await asyncio.sleep(0.1, 5), 5)

    async def test_fails(self):
        self.assertEqual(1, await asyncio.sleep(0, 2))

    def test_plain(self):
        self.events.append("plain")

    async def asyncTearDown(self):
        self.events.append("asyncTearDown")

    def tearDown(self):
        print(self.events)


for case in (Logs, Async):
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    print(result.testsRun, len(result.failures), len(result.errors))
