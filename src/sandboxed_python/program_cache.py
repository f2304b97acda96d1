"""Compiled programs by source, the ones used last, bounded by number and by bytes of source.

Two dictionaries instead of an ordered one: a look-up is one `dict.get` and changes nothing, so that
it needs no lock. What is found in the old generation moves to the young one; when the young one is
full it becomes the old one, and what nobody asked for since is dropped.
"""

from typing import TYPE_CHECKING, Dict, Optional

if TYPE_CHECKING:
    from ._core import Program

# Per generation.
MAX_ENTRIES = 128
MAX_BYTES = 8_000_000


class ProgramCache:
    """Safe to use from several threads: each step is one operation of a dict."""

    def __init__(self) -> None:
        self._young: Dict[str, Program] = {}
        self._old: Dict[str, Program] = {}
        self._young_bytes = 0

    def get(self, source: str) -> "Optional[Program]":
        """The program of this source if it is kept."""
        program = self._young.get(source)
        if program is None and self._old:
            program = self._old.get(source)
            if program is not None:
                self.put(source, program)
        return program

    def put(self, source: str, program: "Program") -> None:
        """Keep a program; it is the one used last."""
        if len(self._young) >= MAX_ENTRIES or self._young_bytes > MAX_BYTES:
            self._old = self._young
            self._young = {}
            self._young_bytes = 0
        self._young[source] = program
        self._young_bytes += len(source)

    def __len__(self) -> int:
        return len({**self._old, **self._young})
