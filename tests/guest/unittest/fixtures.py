import io
import re
import sys
import unittest


def report(*classes, verbosity=1, **options):
    """Run the tests of the classes; the report without times and file names."""
    stream = io.StringIO()
    loader = unittest.TestLoader()
    suite = unittest.TestSuite([loader.loadTestsFromTestCase(cls) for cls in classes])
    result = unittest.TextTestRunner(stream, verbosity=verbosity, **options).run(suite)
    text = re.sub(r"in [0-9.]+s", "in TIME", stream.getvalue())
    print(re.sub(r"File \".*?\"", "File \"F\"", text))
    return result


log = []


class Order(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("set up class")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("tear down class")

    def setUp(self):
        log.append("set up " + self.id().rpartition(".")[2])
        self.addCleanup(log.append, "cleanup 1")
        self.addCleanup(log.append, "cleanup 2")

    def tearDown(self):
        log.append("tear down")

    def test_a(self):
        log.append("a")

    def test_b(self):
        log.append("b")
        self.skipTest("enough")


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("class")

    def test_never(self):
        log.append("never")


class BrokenTest(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("set up")

    def tearDown(self):
        log.append("never")

    def test_never(self):
        log.append("never")


report(Order, verbosity=2)
print("\n".join(log))
del log[:]
report(Broken, BrokenTest, verbosity=2)
print(log)


class Stops(unittest.TestCase):
    def test_1(self):
        self.fail("first")

    def test_2(self):
        log.append("not run")


report(Stops, failfast=True)
print(log)


def works():
    """A function."""
    assert 1 + 1 == 2


result = unittest.TestResult()
unittest.FunctionTestCase(works, setUp=lambda: log.append("before")).run(result)
print(result, log)
suite = unittest.TestSuite([Stops("test_1"), Stops("test_2")])
print(suite.countTestCases(), [t.id() for t in suite])
try:
    Stops("nothing")
except ValueError as error:
    print(str(error).partition(" in ")[0])
