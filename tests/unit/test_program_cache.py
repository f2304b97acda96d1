"""The cache of programs: what was used last stays, and it is bounded by number and by bytes."""

from typing import Any

import pytest

from sandboxed_python import program_cache
from sandboxed_python.program_cache import ProgramCache


def program(name: str) -> Any:
    return ("program", name)


def test_found_again() -> None:
    cache = ProgramCache()
    assert cache.get("a") is None
    cache.put("a", program("a"))
    assert cache.get("a") == program("a")
    assert cache.get("b") is None


def test_bounded_by_number() -> None:
    cache = ProgramCache()
    for n in range(10 * program_cache.MAX_ENTRIES):
        cache.put(str(n), program(str(n)))
        assert len(cache) <= 2 * program_cache.MAX_ENTRIES
    assert cache.get(str(n)) is not None
    assert cache.get("0") is None


def test_bounded_by_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program_cache, "MAX_BYTES", 1000)
    cache = ProgramCache()
    for n in range(100):
        cache.put("%0300d" % n, program(str(n)))
        assert len(cache) <= 8


def test_what_is_used_stays() -> None:
    cache = ProgramCache()
    cache.put("kept", program("kept"))
    for n in range(10 * program_cache.MAX_ENTRIES):
        cache.put(str(n), program(str(n)))
        assert cache.get("kept") == program("kept")
