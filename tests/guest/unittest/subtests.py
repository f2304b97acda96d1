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


class Parts(unittest.TestCase):
    def test_numbers(self):
        for i in range(4):
            with self.subTest(i=i, kind="number"):
                self.assertNotEqual(i % 2, 0, "even")
        with self.subTest("a message"):
            raise KeyError("k")

    def test_nested(self):
        with self.subTest(a=1):
            with self.subTest(b=2):
                self.assertEqual(1, 2)

    def test_fine(self):
        with self.subTest(x=1):
            pass


report(Parts)
report(Parts, verbosity=2)
