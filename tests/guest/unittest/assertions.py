import unittest


class T(unittest.TestCase):
    def runTest(self):
        pass


t = T()


def fails(method, *args, **kwargs):
    try:
        getattr(t, method)(*args, **kwargs)
    except AssertionError as error:
        print(f"{method}: {error}")
    else:
        print(f"{method}: passed")


fails("assertEqual", 1, 2)
fails("assertEqual", 1, 2, "with a message")
fails("assertEqual", "one\ntwo\nthree\n", "one\n2\nthree\n")
fails("assertEqual", "abc", "abd")
fails("assertEqual", (1, 2, 3), (1, 2))
fails("assertEqual", [1, 2], [1, 2, 3, 4])
fails("assertEqual", {"a": 1, "b": 2}, {"a": 1, "b": 3})
fails("assertEqual", {1, 2, 3}, {1})
fails("assertEqual", {1, 2}, {1, 7, 2})
fails("assertEqual", "x" * 60 + "y" * 60, "x" * 60 + "z" * 60)
fails("assertEqual", list(range(100)), list(range(50)) + [0] + list(range(51, 100)))
fails("assertNotEqual", 3, 3)
fails("assertTrue", [])
fails("assertFalse", [0])
fails("assertIs", [], [])
fails("assertIsNot", None, None)
fails("assertIsNone", 0)
fails("assertIsNotNone", None)
fails("assertIn", 5, [1, 2])
fails("assertNotIn", 1, [1, 2])
fails("assertIsInstance", 1, str)
fails("assertNotIsInstance", 1, int)
fails("assertGreater", 1, 2)
fails("assertGreaterEqual", 1, 2)
fails("assertLess", 2, 1)
fails("assertLessEqual", 2, 1)
fails("assertAlmostEqual", 1.0, 1.1)
fails("assertAlmostEqual", 1.0, 1.00000001)
fails("assertAlmostEqual", 1.0, 1.5, delta=0.1)
fails("assertAlmostEqual", 1.0, 1.5, places=1)
fails("assertNotAlmostEqual", 1.0, 1.00000001)
fails("assertNotAlmostEqual", 1.0, 1.05, delta=0.1)
fails("assertRegex", "spam", "^e")
fails("assertNotRegex", "spam", "pa")
fails("assertCountEqual", [1, 2, 2], [2, 1, 1])
fails("assertCountEqual", [[1], [2]], [[2], [3]])
fails("assertSequenceEqual", [1, 2], (1, 2))
fails("assertSequenceEqual", [1, 2], (1, 3))
fails("assertListEqual", [1], (1,))
fails("assertMultiLineEqual", "a\nb", "a\nc")
fails("assertDictEqual", {}, [])
fails("fail")
fails("fail", "because")
fails("assertRaises", ValueError, int, "12")
fails("assertRaises", ValueError, int, "x")
fails("assertRaisesRegex", ValueError, "nothing", int, "x")
fails("assertRaisesRegex", ValueError, "invalid literal", int, "x")
try:
    with t.assertRaises(KeyError, msg="looked up"):
        pass
except AssertionError as error:
    print(error)
with t.assertRaises((KeyError, IndexError)) as caught:
    [][0]
print(repr(caught.exception), caught.exception.__traceback__)
try:
    with t.assertRaises(KeyError):
        [][0]
except IndexError as error:
    print("let through", error)
t.longMessage = False
fails("assertEqual", 1, 2, "only this")
t.maxDiff = 10
t.longMessage = True
fails("assertEqual", [1] * 20, [2] * 20)


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __repr__(self):
        return f"P({self.x})"


def same_points(first, second, msg=None):
    if first != second:
        raise t.failureException(f"{first} is not {second}")


fails("assertEqual", Point(1), Point(2))
t.addTypeEqualityFunc(Point, same_points)
fails("assertEqual", Point(1), Point(2))
fails("assertEqual", Point(1), Point(1))
