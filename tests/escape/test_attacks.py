"""Every attack of `programs/` fails, and leaves nothing behind."""

import sys
from pathlib import Path

import pytest

from tests.escape.attacks import Attack, all_attacks, problems_of

ATTACKS = all_attacks()


@pytest.mark.parametrize("attack", ATTACKS, ids=["%s-%s" % (a.family, a.name) for a in ATTACKS])
def test_attack(attack: Attack, tmp_path: Path) -> None:
    if sys.version_info < attack.requires:
        pytest.skip("requires Python " + ".".join(map(str, attack.requires)))
    assert problems_of(attack, tmp_path) == []


def test_there_are_enough() -> None:
    assert len(ATTACKS) >= 150
    assert len({(one.family, one.name) for one in ATTACKS}) == len(ATTACKS)
