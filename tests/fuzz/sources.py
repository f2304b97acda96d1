"""Source text made by chance: pieces of programs cut, joined and sprinkled with odd characters.

The front end must take or refuse each in time, and never fail in another way.
"""

import random
from typing import List

from tests.programs import TESTS

TOKENS = (
    "( ) [ ] { } : , ; . = == := -> ** * / // % @ @= << >>= | ^ ~ ! != ... \\ ` ? $ "
    "def class if elif else for while try except finally with as lambda return yield from import "
    "global nonlocal del pass break continue raise assert async await match case type not and or "
    "in is None True False __debug__ print self f'{ }' rb'' '''  \"\"\" # \t \f \x00 \ufeff "
    "0x 0b 1_ 1e 1j 0777 1.e5 \u00e9 \ud800 \u202e \uff46 _ __class__ .0 *a **b"
).split(" ")


def corpus() -> List[str]:
    """The sources to start from."""
    paths = sorted(TESTS.glob("golden/programs/*.py")) + sorted(TESTS.glob("guest/match/*.py"))
    return [path.read_text(encoding="utf-8") for path in paths]


def make_source(seed: int, texts: List[str]) -> str:
    """A text that may be a program; the same for the same seed and corpus."""
    rng = random.Random(seed)
    text = rng.choice(texts)
    for _ in range(rng.randrange(1, 8)):
        at = rng.randrange(len(text) + 1)
        until = min(len(text), at + rng.choice((0, 1, 2, 5, 20, 200)))
        roll = rng.randrange(7)
        if roll == 0:
            new = ""
        elif roll == 1:
            new = rng.choice(TOKENS)
        elif roll == 2:
            new = chr(rng.choice((rng.randrange(256), rng.randrange(0xD7FF))))
        elif roll == 3:
            new = text[at:until] * rng.choice((2, 3, 50))
        elif roll == 4:
            other = rng.choice(texts)
            start = rng.randrange(len(other))
            new = other[start : start + rng.randrange(300)]
        elif roll == 5:
            new = "\n" + " " * rng.randrange(12) + rng.choice(TOKENS)
        else:
            new = " ".join(rng.choice(TOKENS) for _ in range(rng.randrange(1, 9)))
        text = text[:at] + new + text[until:]
    return text
