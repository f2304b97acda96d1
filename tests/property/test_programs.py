"""Generated programs print the same here and on CPython, and end in the same error if any."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.both import assert_same
from tests.property.generator import ProgramMaker


@given(st.data())
def test_generated_program(data: Any) -> None:
    numbers = random.Random(data.draw(st.integers(0, 2**32)))
    assert_same(ProgramMaker(numbers.randrange).program())


@pytest.mark.parametrize("seed", range(150))
def test_seeded_program(seed: int) -> None:
    assert_same(ProgramMaker(random.Random(seed).randrange).program())
