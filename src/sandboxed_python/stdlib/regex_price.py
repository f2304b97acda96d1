"""How long the host's regular-expression engine may take, from a pattern's parse tree.

The engine backtracks and can't be interrupted, so its worst case is charged before it runs. From the
tree come: the repeats whose end is ambiguous (what they repeat may also be what follows), each with
the set of characters it runs over, and whether such a repeat stands inside another one, which makes
matching exponential. With a text's longest run over each set the core bounds the number of steps:
starts x product over ambiguous repeats of (run + 1); 2 ** run for an exponential pattern, the run
being over all that the outermost of the nested repeats may hold.

Sets of characters are bit masks: 256 bits for Latin-1, one more for everything else.
"""

import sys
from typing import Any, List, NamedTuple, Tuple

if sys.version_info >= (3, 11):
    from re import _constants as sre_constants  # type: ignore[attr-defined]
    from re import _parser as sre_parse  # type: ignore[attr-defined]
else:
    import sre_constants
    import sre_parse

ALL = (1 << 257) - 1
OTHER = 1 << 256
LATIN = [chr(code) for code in range(256)]
MANY = 4
MAX_PATTERN = 20_000
MAX_NODES = 4_000
IGNORECASE = sre_constants.SRE_FLAG_IGNORECASE


class Price(NamedTuple):
    """What a pattern costs: masks of its ambiguous and of its other unbounded repeats."""

    ambiguous: Tuple[int, ...]
    plain: Tuple[int, ...]
    is_exponential: bool
    exponential_masks: Tuple[int, ...]
    is_anchored: bool
    nodes: int


def _mask(test: Any) -> int:
    return sum(1 << code for code, char in enumerate(LATIN) if test(char))


_CATEGORIES = {
    "CATEGORY_DIGIT": _mask(str.isdecimal) | OTHER,
    "CATEGORY_SPACE": _mask(str.isspace) | OTHER,
    "CATEGORY_WORD": _mask(lambda c: c.isalnum() or c == "_") | OTHER,
}
for _name in list(_CATEGORIES):
    _CATEGORIES[_name.replace("CATEGORY_", "CATEGORY_NOT_")] = ALL & ~_CATEGORIES[_name] | OTHER


def _literal(code: int, fold: bool) -> int:
    if code > 255:
        return OTHER
    mask = 1 << code
    if fold:
        for char in (chr(code).lower(), chr(code).upper()):
            mask |= 1 << ord(char) if len(char) == 1 and ord(char) < 256 else OTHER
        mask |= OTHER
    return mask


def _in_mask(items: Any, fold: bool) -> int:
    mask = 0
    negate = False
    for op, value in items:
        name = str(op)
        if name == "NEGATE":
            negate = True
        elif name == "LITERAL":
            mask |= _literal(value, fold)
        elif name == "RANGE":
            low, high = value
            if high > 255:
                mask |= OTHER
            for code in range(low, min(high, 255) + 1):
                mask |= _literal(code, fold) if fold else 1 << code
        elif name == "CATEGORY":
            mask |= _CATEGORIES.get(str(value), ALL)
        else:
            return ALL
    return (ALL & ~mask) | OTHER if negate else mask


class _Walk:
    """One walk over a parse tree, right to left, knowing what may follow."""

    def __init__(self, flags: int) -> None:
        self.fold = bool(flags & IGNORECASE)
        self.ambiguous: List[int] = []
        self.plain: List[int] = []
        self.exponential: List[int] = []
        self.nodes = 0

    def first(self, seq: Any) -> Tuple[int, bool]:
        """Which characters a sequence may begin with, and whether it may be empty."""
        mask = 0
        for op, value in seq:
            one, empty = self.first_of(str(op), value)
            mask |= one
            if not empty:
                return mask, False
        return mask, True

    def first_of(self, name: str, value: Any) -> Tuple[int, bool]:
        if name == "LITERAL":
            return _literal(value, self.fold), False
        if name == "NOT_LITERAL":
            return ALL & ~(1 << value if value < 256 else 0) | OTHER, False
        if name in ("ANY", "ANY_ALL"):
            return ALL, False
        if name == "IN":
            return _in_mask(value, self.fold), False
        if name == "CATEGORY":
            return _CATEGORIES.get(str(value), ALL), False
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            return 0, True
        if name == "SUBPATTERN":
            return self.first(value[-1])
        if name == "ATOMIC_GROUP":
            return self.first(value)
        if name == "BRANCH":
            mask, empty = 0, False
            for branch in value[1]:
                one, may = self.first(branch)
                mask |= one
                empty = empty or may
            return mask, empty
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            mask, empty = self.first(value[2])
            return mask, empty or value[0] == 0
        return ALL, True

    def all_of(self, seq: Any) -> int:
        """Every character that a sequence may hold."""
        mask = 0
        for op, value in seq:
            name = str(op)
            if name == "SUBPATTERN":
                mask |= self.all_of(value[-1])
            elif name == "ATOMIC_GROUP":
                mask |= self.all_of(value)
            elif name == "BRANCH":
                for branch in value[1]:
                    mask |= self.all_of(branch)
            elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
                mask |= self.all_of(value[2])
            else:
                mask |= self.first_of(name, value)[0]
        return mask

    def walk(self, seq: Any, follow: int, around: int, level: int) -> None:
        """Visit a sequence; around: all that the outermost repeat around it may hold, 0 for none."""
        if level > 100:
            raise RecursionError("pattern is nested too deeply")
        for op, value in reversed(list(seq)):
            self.nodes += 1
            if self.nodes > MAX_NODES:
                raise OverflowError("regular expression is too large")
            name = str(op)
            if name == "SUBPATTERN":
                self.walk(value[-1], follow, around, level + 1)
            elif name == "ATOMIC_GROUP":
                self.walk(value, follow, around, level + 1)
            elif name == "BRANCH":
                seen = 0
                overlaps = False
                for branch in value[1]:
                    self.walk(branch, follow, around, level + 1)
                    one, empty = self.first(branch)
                    if empty:
                        one |= follow
                    overlaps = overlaps or bool(seen & one)
                    seen |= one
                if overlaps and around:
                    self.exponential.append(around)
            elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
                self.repeat(value, follow, around, level)
            elif name in ("ASSERT", "ASSERT_NOT"):
                self.walk(value[1], ALL, around, level + 1)
            elif name == "GROUPREF_EXISTS":
                for branch in value[1:]:
                    if branch:
                        self.walk(branch, follow, around, level + 1)
            one, empty = self.first_of(name, value)
            follow = (one | follow) if empty else one

    def repeat(self, value: Any, follow: int, around: int, level: int) -> None:
        low, high, body = value
        start, empty = self.first(body)
        again = high > 1
        inside = follow | start if again else follow
        everything = self.all_of(body)
        self.walk(body, inside, around or (everything if high > MANY else 0), level + 1)
        if high == low:
            return
        ends_openly = bool(start & follow) or empty
        if around and ends_openly:
            self.exponential.append(around)
        elif high - low > MANY:
            (self.ambiguous if ends_openly else self.plain).append(everything)


def analyse(pattern: Any, flags: int) -> Price:
    """The price of a pattern that compiles; OverflowError for one that is too large."""
    if len(pattern) > MAX_PATTERN:
        raise OverflowError("regular expression is too large")
    tree = sre_parse.parse(pattern, flags)
    state = getattr(tree, "state", None) or tree.pattern
    walk = _Walk(state.flags)
    items = list(tree)
    walk.walk(items, 0, 0, 0)
    anchored = bool(items) and str(items[0][0]) == "AT" and "BEGINNING" in str(items[0][1])
    if state.flags & sre_constants.SRE_FLAG_MULTILINE:
        anchored = bool(items) and str(items[0][1]) == "AT_BEGINNING_STRING"
    return Price(
        tuple(walk.ambiguous),
        tuple(walk.plain),
        bool(walk.exponential),
        tuple(walk.exponential),
        anchored,
        walk.nodes,
    )
