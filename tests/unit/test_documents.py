"""What the documents say is so: the README's examples, the tables of limits and exit codes."""

import doctest
import re
import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

from sandboxed_python.cli.main import EXIT_CODES
from sandboxed_python.limits import LIMITS
from sandboxed_python.result import FIELDS, STATUSES
from sandboxed_python.stdlib import module_names

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = ["README.md", "CONTRIBUTING.md"]
PAGES += sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/*.md"))


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def rows(text: str) -> List[List[str]]:
    """The cells of every table row of a page."""
    return [
        [cell.strip() for cell in line.strip("| \n").split("|")]
        for line in text.splitlines()
        if line.startswith("|")
    ]


def test_examples_of_the_readme() -> None:
    failed, tried = doctest.testfile(
        str(ROOT / "README.md"), module_relative=False, encoding="utf-8"
    )
    assert tried > 20 and failed == 0


def test_table_of_limits() -> None:
    table = {row[0].strip("`"): row for row in rows(read("docs/limits.md"))}
    for name, spec in LIMITS.items():
        row = table[name]
        default = "`None`" if name == "max_recursion_depth" else format(spec.default, ",")
        assert (row[1].split(" of ")[0].split()[0], row[2]) == (spec.unit.split()[0], default) or (
            name == "max_recursion_depth" and row[2] == default
        )


def test_table_of_statuses() -> None:
    table = {row[0].strip("`") for row in rows(read("docs/results.md"))}
    assert set(STATUSES) <= table


def test_table_of_fields() -> None:
    named = set(re.findall(r"`(\w+)`", read("docs/results.md")))
    assert set(FIELDS) <= named


def test_table_of_exit_codes() -> None:
    codes = {row[0] for row in rows(read("docs/cli.md"))}
    assert {str(code) for code in EXIT_CODES.values()} <= codes


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    for target in re.findall(r"\]\(([\w./-]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_table_of_modules() -> None:
    text = read("README.md")
    table = text[text.index("Modules that programs may import") :]
    named = {
        name
        for row in rows(table[: table.index("[docs/")])
        for name in re.findall("`([^`]+)`", row[-1])
    }
    offered = {name for name in module_names() if not name.startswith("_")}
    named.discard("__future__")
    if sys.version_info < (3, 11):
        named.discard("tomllib")
    assert named - offered == set() and {name for name in offered if "." not in name} <= named


def test_differences_are_shown() -> None:
    script = str(ROOT / "build_tools" / "gen_differences.py")
    assert subprocess.run([sys.executable, script, "--check"], check=False).returncode == 0
