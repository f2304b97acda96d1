"""The listing and the fuel of every golden program are those that are kept."""

import pytest

from tests.golden.listing import golden_sources, make_listing

SOURCES = golden_sources()


@pytest.mark.parametrize("name", SOURCES)
def test_golden(name: str) -> None:
    path = SOURCES[name]
    kept = path.with_suffix(".txt").read_text(encoding="utf-8")
    assert make_listing(path.read_text(encoding="utf-8")) == kept
