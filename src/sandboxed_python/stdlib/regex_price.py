"""How long the host's regular-expression engine may take, from a pattern's parse tree.

The engine backtracks and can't be interrupted, so its worst case is bounded and charged before it
runs; where the bound is too high, a machine of our own runs instead. From the tree come: the repeats
whose end is ambiguous (what they repeat may also be what follows), each with the set of characters it
runs over, and whether such a repeat stands inside another one, which makes matching exponential. With
a text's longest run over each set the core bounds the number of steps: starts x product over ambiguous
repeats of (run + 1); 2 ** run for an exponential pattern, the run being over all that the outermost
of the nested repeats may hold. `weight` multiplies that: the nodes of the pattern, and the ways that
choices with few outcomes (`a?`, alternatives that begin alike) can be combined.

Sets of characters are bit masks: 256 bits for Latin-1, one more for everything else. They may hold too
much, never too little.
"""

import re
import sys
from typing import Any, Dict, List, NamedTuple, Tuple

if sys.version_info >= (3, 11):
    from re import _constants as sre_constants  # type: ignore[attr-defined]
else:
    import sre_constants

ALL = (1 << 257) - 1
OTHER = 1 << 256
LATIN = [chr(code) for code in range(256)]
MANY = 4
MAX_NODES = 30_000
MAX_LEVEL = 200
HEAVY = 1e18
IGNORECASE = sre_constants.SRE_FLAG_IGNORECASE
# Units of fuel that the host's compiler takes for sets: one that reaches beyond Latin-1, and each
# character of a range whose case is ignored.
WIDE_SET = 40_000
PLAIN = 8
FOLDED = 60
_FOLDING_GROUP = re.compile(r"\(\?[a-zA-Z]*i")
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


class Price(NamedTuple):
    """What a pattern costs: masks of its ambiguous and of its other unbounded repeats."""

    ambiguous: Tuple[int, ...]
    plain: Tuple[int, ...]
    is_exponential: bool
    exponential_masks: Tuple[int, ...]
    is_anchored: bool
    nodes: int
    weight: float
    work: int
    is_variable_behind: bool


def _mask(test: Any) -> int:
    return sum(1 << code for code, char in enumerate(LATIN) if test(char))


_TESTS = {
    "DIGIT": str.isdecimal,
    "SPACE": str.isspace,
    "WORD": lambda char: char.isalnum() or char == "_",
}
# What a category may hold, whether or not it is restricted to ASCII.
_CATEGORIES: Dict[str, int] = {}
for _name, _test in _TESTS.items():
    _CATEGORIES["CATEGORY_" + _name] = _mask(_test) | OTHER
    _CATEGORIES["CATEGORY_NOT_" + _name] = ALL & ~_mask(lambda c, t=_test: c < "\x80" and t(c))
_UPPER = _mask(lambda char: ord(char.lower()) == ord(char) + 32)
_LOWER = _UPPER << 32


def _fold(mask: int) -> int:
    """With the other cases of what a mask holds."""
    return mask | (mask & _UPPER) << 32 | (mask & _LOWER) >> 32 | OTHER if mask else 0


def _literal(code: int, fold: bool) -> int:
    mask = 1 << code if code < 256 else OTHER
    # Few letters beyond Latin-1 fold into it (the Kelvin sign, long s, dotted and dotless i).
    return _fold(mask) if code < 256 or not fold else ALL


def _set_mask(items: Any, fold: bool) -> int:
    mask = 0
    negate = False
    for op, value in items:
        name = str(op)
        if name == "NEGATE":
            negate = True
        elif name == "LITERAL":
            mask |= _literal(value, fold) if fold else 1 << min(value, 256)
        elif name == "RANGE":
            low, high = value
            if high > 255:
                mask |= ALL if fold else OTHER
            if low < 256:
                part = (1 << min(high, 255) + 1) - (1 << low)
                mask |= _fold(part) if fold else part
        elif name == "CATEGORY":
            # Too much must not be held by what is negated.
            if negate:
                return ALL
            mask |= _CATEGORIES.get(str(value), ALL)
        else:
            return ALL
    return ALL if negate and fold else (ALL & ~mask) | OTHER if negate else mask


class _Walk:
    """One walk over a parse tree, right to left, knowing what may follow."""

    def __init__(self, flags: int) -> None:
        self.fold = bool(flags & IGNORECASE)
        self.ambiguous: List[int] = []
        self.plain: List[int] = []
        self.exponential: List[int] = []
        self.nodes = 0
        self.choices = 1.0
        self.work = 0
        self.is_variable_behind = False
        self.firsts: Dict[int, Tuple[int, bool]] = {}
        self.alls: Dict[int, int] = {}
        self.sets: Dict[int, int] = {}

    def first(self, seq: Any) -> Tuple[int, bool]:
        """Which characters a sequence may begin with, and whether it may be empty."""
        known = self.firsts.get(id(seq))
        if known is None:
            mask, empty = 0, True
            for op, value in seq:
                one, empty = self.first_of(str(op), value)
                mask |= one
                if not empty:
                    break
            known = self.firsts[id(seq)] = (mask, empty)
        return known

    def first_of(self, name: str, value: Any) -> Tuple[int, bool]:
        if name == "LITERAL":
            return _literal(value, True) if self.fold else 1 << min(value, 256), False
        if name == "IN":
            mask = self.sets.get(id(value))
            if mask is None:
                mask = self.sets[id(value)] = _set_mask(value, self.fold)
            return mask, False
        if name in ("ANY", "ANY_ALL", "NOT_LITERAL", "CATEGORY"):
            return ALL, False
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
        if name in REPEATS:
            mask, empty = self.first(value[2])
            return mask, empty or value[0] == 0
        return ALL, True

    def all_of(self, seq: Any) -> int:
        """Every character that a sequence may hold."""
        known = self.alls.get(id(seq))
        if known is not None:
            return known
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
            elif name in REPEATS:
                mask |= self.all_of(value[2])
            else:
                mask |= self.first_of(name, value)[0]
        self.alls[id(seq)] = mask
        return mask

    def walk(self, seq: Any, follow: int, around: int, level: int) -> None:
        """Visit a sequence; around: all that the outermost repeat around it may hold, 0 for none."""
        if level > MAX_LEVEL:
            raise RecursionError("maximum recursion depth exceeded")
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
                self.branch(value[1], follow, around, level)
            elif name in REPEATS:
                self.repeat(value, follow, around, level)
            elif name in ("ASSERT", "ASSERT_NOT"):
                if value[0] < 0:
                    low, high = value[1].getwidth()
                    self.is_variable_behind = self.is_variable_behind or low != high
                self.walk(value[1], ALL, around, level + 1)
            elif name == "GROUPREF_EXISTS":
                for branch in value[1:]:
                    if branch:
                        self.walk(branch, follow, around, level + 1)
            elif name == "IN":
                self.charge_set(value)
            one, empty = self.first_of(name, value)
            follow = (one | follow) if empty else one

    def charge_set(self, items: Any) -> None:
        """Add what the host's compiler takes for a set."""
        self.nodes += len(items) // 8
        wide = False
        for op, value in items:
            if str(op) == "RANGE":
                wide = wide or value[1] > 255
                each = FOLDED if self.fold else PLAIN
                self.work += each * (min(value[1], 65_536) - min(value[0], 65_535))
            elif str(op) == "LITERAL":
                wide = wide or value > 255
        if wide:
            self.work += WIDE_SET

    def branch(self, branches: Any, follow: int, around: int, level: int) -> None:
        seen = 0
        overlaps = False
        for branch in branches:
            self.walk(branch, follow, around, level + 1)
            one, empty = self.first(branch)
            if empty:
                one |= follow
            overlaps = overlaps or bool(seen & one)
            seen |= one
        if overlaps and around:
            self.exponential.append(around)
        elif overlaps:
            self.choices *= len(branches)

    def repeat(self, value: Any, follow: int, around: int, level: int) -> None:
        low, high, body = value
        start, empty = self.first(body)
        again = high > 1
        inside = follow | start if again else follow
        everything = self.all_of(body)
        self.walk(body, inside, around or (everything if high > MANY else 0), level + 1)
        if empty and low > MANY:
            self.choices *= HEAVY
        if high == low:
            return
        ends_openly = bool(start & follow) or empty
        if around and ends_openly:
            self.exponential.append(around)
        elif high - low > MANY:
            (self.ambiguous if ends_openly else self.plain).append(everything)
        elif ends_openly:
            self.choices *= high - low + 1


def analyse(tree: Any, flags: int, is_text: bool) -> Price:
    """The price of a parsed pattern; OverflowError for one that is too large."""
    walk = _Walk(flags)
    items = list(tree)
    source = tree.state.str if is_text else tree.state.str.decode("latin-1")
    walk.fold = walk.fold or bool(_FOLDING_GROUP.search(source))
    walk.walk(items, 0, 0, 0)
    anchored = bool(items) and str(items[0][0]) == "AT" and "BEGINNING" in str(items[0][1])
    if flags & sre_constants.SRE_FLAG_MULTILINE:
        anchored = bool(items) and str(items[0][1]) == "AT_BEGINNING_STRING"
    return Price(
        tuple(walk.ambiguous),
        tuple(walk.plain),
        bool(walk.exponential),
        tuple(walk.exponential),
        anchored,
        walk.nodes,
        min(max(1.0, walk.nodes / 2) * walk.choices, HEAVY),
        walk.work,
        walk.is_variable_behind,
    )
