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


class Sums(unittest.TestCase):
    def test_passes(self):
        """Says what it does.

        And more."""
        self.assertEqual(1 + 1, 2)

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 5, 3])

    def test_errs(self):
        try:
            {}["x"]
        except KeyError as error:
            raise ValueError("no") from error

    @unittest.skip("not today")
    def test_skipped(self):
        1 / 0

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("so be it")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass


for verbosity in range(3):
    result = report(Sums, verbosity=verbosity)
    print(result, result.wasSuccessful(), len(result.failures), len(result.errors))


class Fine(unittest.TestCase):
    def test_one(self):
        self.assertTrue(True)


print(report(Fine).wasSuccessful(), repr(Fine("test_one")), str(Fine("test_one")))
