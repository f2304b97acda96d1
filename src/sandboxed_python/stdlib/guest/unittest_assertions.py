"""unittest: the assertions of a test case, and the texts of their failures."""

import re as _re

from unittest.contexts import RaisesContext as _RaisesContext
from unittest.contexts import WarnsContext as _WarnsContext

_LONGEST = 80  # of two values side by side in a message
_HEAD = _TAIL = _LEAST_COMMON = 5
_PLACEHOLDER = 12
_LEAST_DIFFERENCE = _LONGEST - (_HEAD + _PLACEHOLDER + _LEAST_COMMON + _PLACEHOLDER + _TAIL)


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _LONGEST:
        return text
    return text[:_LONGEST] + " [truncated]..."


def _shorten(text, head, tail):
    """Keep `head` and `tail` characters where that saves more than it costs."""
    left_out = len(text) - head - tail
    if left_out > _PLACEHOLDER:
        text = f"{text[:head]}[{left_out} chars]{text[len(text) - tail:]}"
    return text


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    for place, char in enumerate(low):
        if char != high[place]:
            return low[:place]
    return low


def _pair(*values):
    """The reprs, shortened where they agree."""
    texts = tuple([safe_repr(value) for value in values])
    longest = max([len(text) for text in texts])
    if longest <= _LONGEST:
        return texts
    prefix = _common_prefix(texts)
    n = len(prefix)
    room = _LONGEST - (longest - n + _HEAD + _PLACEHOLDER)
    if room > _LEAST_COMMON:
        prefix = _shorten(prefix, _HEAD, room)
        return tuple([prefix + text[n:] for text in texts])
    prefix = _shorten(prefix, _HEAD, _LEAST_COMMON)
    return tuple([prefix + _shorten(text[n:], _LEAST_DIFFERENCE, _TAIL) for text in texts])


def _pretty_diff(first, second):
    from difflib import ndiff
    from pprint import pformat

    return "\n" + "\n".join(ndiff(pformat(first).splitlines(), pformat(second).splitlines()))


def _count_differences(first, second):
    """(count in first, count in second, item) of items whose counts differ."""
    from collections import Counter

    try:
        counts, other_counts = Counter(first), Counter(second)
    except TypeError:
        return _count_by_equality(first, second)
    if counts == other_counts:
        return []
    found = [
        (count, other_counts.get(item, 0), item)
        for item, count in counts.items()
        if count != other_counts.get(item, 0)
    ]
    found += [(0, count, item) for item, count in other_counts.items() if item not in counts]
    return found


def _count_by_equality(first, second):
    left, right = list(first), list(second)
    found = []
    while left:
        item = left[0]
        count = len(left)
        left = [other for other in left if not other == item]
        count -= len(left)
        other_count = len(right)
        right = [other for other in right if not other == item]
        other_count -= len(right)
        if count != other_count:
            found.append((count, other_count, item))
    while right:
        item = right[0]
        count = len(right)
        right = [other for other in right if not other == item]
        found.append((0, count - len(right), item))
    return found


class Assertions:
    """What a TestCase can assert."""

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        return f"{standardMsg} : {msg}"

    def _refuse(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + (
            f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."
        )

    def assertFalse(self, expr, msg=None):
        if expr:
            self._refuse(msg, f"{safe_repr(expr)} is not false")

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._refuse(msg, f"{safe_repr(expr)} is not true")

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._refuse(msg, "%s != %s" % _pair(first, second))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._refuse(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        texts = safe_repr(first), safe_repr(second)
        if delta is not None:
            if difference <= delta:
                return
            within = f"{safe_repr(delta)} delta"
        else:
            places = 7 if places is None else places
            if round(difference, places) == 0:
                return
            within = f"{places!r} places"
        self._refuse(
            msg, f"{texts[0]} != {texts[1]} within {within} ({safe_repr(difference)} difference)"
        )

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        texts = safe_repr(first), safe_repr(second)
        if delta is not None:
            if not (first == second) and difference > delta:
                return
            standard = (
                f"{texts[0]} == {texts[1]} within {safe_repr(delta)} delta"
                f" ({safe_repr(difference)} difference)"
            )
        else:
            places = 7 if places is None else places
            if not (first == second) and round(difference, places) != 0:
                return
            standard = f"{texts[0]} == {texts[1]} within {places!r} places"
        self._refuse(msg, standard)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        kind = "sequence"
        if seq_type is not None:
            kind = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(
                        f"{which} sequence is not a {kind}: {safe_repr(seq)}"
                    )
        lengths = []
        text = None
        for which, seq in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                text = f"{which} {kind} has no length.    Non-sequence?"
                break
        if text is None:
            if seq1 == seq2:
                return
            text = _sequence_difference(seq1, seq2, lengths, kind, seq_type)
            if text is None:
                return
        text = self._truncateMessage(text, _pretty_diff(seq1, seq2))
        self.fail(self._formatMessage(msg, text))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        differences = []
        for which, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                differences.append(one.difference(other))
            except TypeError as e:
                self.fail(f"invalid type when attempting set difference: {e}")
            except AttributeError as e:
                self.fail(f"{which} argument does not support set difference: {e}")
        if not (differences[0] or differences[1]):
            return
        lines = []
        for (here, there), items in zip((("first", "second"), ("second", "first")), differences):
            if items:
                lines.append(f"Items in the {here} set but not the {there}:")
                lines.extend([repr(item) for item in items])
        self._refuse(msg, "\n".join(lines))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._refuse(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._refuse(
                msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}"
            )

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._refuse(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._refuse(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            standard = "%s != %s" % _pair(d1, d2)
            self._refuse(msg, self._truncateMessage(standard, _pretty_diff(d1, d2)))

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        missing = [safe_repr(key) for key in subset if key not in dictionary]
        mismatched = [
            f"{safe_repr(key)}, expected: {safe_repr(value)}, actual: {safe_repr(dictionary[key])}"
            for key, value in subset.items()
            if key in dictionary and value != dictionary[key]
        ]
        parts = []
        if missing:
            parts.append("Missing: " + ",".join(missing))
        if mismatched:
            parts.append("Mismatched values: " + ",".join(mismatched))
        if parts:
            self._refuse(msg, "; ".join(parts))

    def assertCountEqual(self, first, second, msg=None):
        differences = _count_differences(list(first), list(second))
        if differences:
            lines = ["First has %d, Second has %d:  %r" % one for one in differences]
            standard = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self._refuse(msg, standard)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first != second:
            from difflib import ndiff

            if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
                self._baseAssertEqual(first, second, msg)
            standard = "%s != %s" % _pair(first, second)
            diff = "\n" + "".join(ndiff(*_split_lines(first, second)))
            self._refuse(msg, self._truncateMessage(standard, diff))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._refuse(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._refuse(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._refuse(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._refuse(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._refuse(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._refuse(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._refuse(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._refuse(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = _re.compile(expected_regex)
        if not expected_regex.search(text):
            self._refuse(
                msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}"
            )

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = _re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self._refuse(
                msg,
                f"Regex matched: {match.group()!r} matches {unexpected_regex.pattern!r} in {text!r}",
            )

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _RaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = _RaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        from unittest.contexts import LogsContext

        return LogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        from unittest.contexts import LogsContext

        return LogsContext(self, logger, level, no_logs=True)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _WarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = _WarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)


def _item(seq, place):
    """(the item,) or () where the sequence has none."""
    try:
        return (seq[place],)
    except (TypeError, IndexError, NotImplementedError):
        return ()


def _sequence_difference(seq1, seq2, lengths, kind, seq_type):
    """Where two sequences differ; None if only their types do, and none was asked for."""
    text = f"{kind.capitalize()}s differ: %s != %s\n" % _pair(seq1, seq2)
    for place in range(min(lengths)):
        item1, item2 = _item(seq1, place), _item(seq2, place)
        if not item1 or not item2:
            which = "second" if item1 else "first"
            text += f"\nUnable to index element {place} of {which} {kind}\n"
            break
        if item1[0] != item2[0]:
            text += f"\nFirst differing element {place}:\n%s\n%s\n" % _pair(item1[0], item2[0])
            break
    else:
        if lengths[0] == lengths[1] and seq_type is None and type(seq1) != type(seq2):
            return None
    if lengths[0] != lengths[1]:
        low, high = min(lengths), max(lengths)
        which, longer = ("first", seq1) if lengths[0] > lengths[1] else ("second", seq2)
        text += f"\n{which.capitalize()} {kind} contains {high - low} additional elements.\n"
        extra = _item(longer, low)
        if extra:
            text += f"First extra element {low}:\n{safe_repr(extra[0])}\n"
        else:
            text += f"Unable to index element {low} of {which} {kind}\n"
    return text


def _split_lines(first, second):
    """Both texts as lines with ends, as they are compared."""
    if _version >= (3, 13):
        if first and second:
            if first[-1] != "\n" or second[-1] != "\n":
                first += "\n"
                second += "\n"
        elif second and second[-1] != "\n":
            second += "\n"
        elif first and first[-1] != "\n":
            first += "\n"
        return first.splitlines(keepends=True), second.splitlines(keepends=True)
    lines = first.splitlines(keepends=True)
    if len(lines) == 1 and first.strip("\r\n") == first:
        return [first + "\n"], [second + "\n"]
    return lines, second.splitlines(keepends=True)


if _version < (3, 12):
    for _old, _new in (
        ("assertEquals", "assertEqual"),
        ("assertNotEquals", "assertNotEqual"),
        ("assertAlmostEquals", "assertAlmostEqual"),
        ("assertNotAlmostEquals", "assertNotAlmostEqual"),
        ("assert_", "assertTrue"),
        ("assertRaisesRegexp", "assertRaisesRegex"),
        ("assertRegexpMatches", "assertRegex"),
        ("assertNotRegexpMatches", "assertNotRegex"),
    ):
        setattr(Assertions, _old, getattr(Assertions, _new))
else:
    del Assertions.assertDictContainsSubset
