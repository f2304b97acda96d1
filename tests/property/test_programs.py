"""Generated programs do the same here and on CPython: output, and traceback if there is one."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.both import difference
from tests.property.generator import ProgramMaker
from tests.property.shrink import shrink


def check(text: str) -> None:
    found = difference(text)
    if found is not None:
        assert found.got == found.expected, text


@given(st.data())
def test_generated_program(data: Any) -> None:
    numbers = random.Random(data.draw(st.integers(0, 2**32)))
    check(ProgramMaker(numbers.randrange).program())


@pytest.mark.parametrize("seed", range(150))
def test_seeded_program(seed: int) -> None:
    check(ProgramMaker(random.Random(seed).randrange).program())


def test_shrinking_leaves_what_matters() -> None:
    text = "x = 1\nfor i in range(3):\n    y = i\n    if y:\n        print(1 / 0)\nz = 2\n"
    assert shrink(text, lambda candidate: "1 / 0" in candidate) == "print(1 / 0)\n"
