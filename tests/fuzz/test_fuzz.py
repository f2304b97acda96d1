"""A few seconds of each fuzzer, from fixed seeds."""

import pytest

from tests.fuzz.__main__ import code, natives, source
from tests.fuzz.sources import corpus


@pytest.mark.parametrize("first", [1, 21])
def test_natives(first: int) -> None:
    natives(first, 10)


def test_source() -> None:
    source(1, 60)


def test_code() -> None:
    code(1, 20, corpus())
