"""The table of tests/guest/README.md names programs that exist, and every folder of them."""

import re
from pathlib import Path

from tests.programs import TESTS

GUEST = TESTS / "guest"
NAMED = re.findall(r"`([a-z_0-9]+/[a-z_0-9]*)`", (GUEST / "README.md").read_text(encoding="utf-8"))


def exists(name: str) -> bool:
    path = Path(GUEST, name)
    return path.is_dir() if name.endswith("/") else path.with_suffix(".py").is_file()


def test_what_the_table_names_exists() -> None:
    assert len(NAMED) > 100
    assert [name for name in NAMED if not exists(name)] == []


def test_every_folder_is_in_the_table() -> None:
    folders = {path.parent.relative_to(GUEST).as_posix() for path in GUEST.rglob("*.py")}
    assert sorted(folders - {name.split("/")[0] for name in NAMED}) == []


def test_every_chapter_has_programs() -> None:
    text = (GUEST / "README.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if re.match(r"\| \d", line)]
    assert {int(row[2]) for row in rows} >= {2, 3, 4, 5, 6, 7, 8, 9}
    assert all("`" in row for row in rows)
