"""Write docs/differences.md: what is not as in CPython, from the programs of tests/differences.

A program's head comment says what differs and why, its `# expected: ` lines what the engine prints.
"""

import argparse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "differences"
PAGE = ROOT / "docs" / "differences.md"
DIRECTIVES = ("# expected:", "# requires:", "# stdin:", "# needs:")
HEAD = """\
# Differences from CPython

CPython is the specification. Where this engine does something else on purpose, a program shows it;
this page is made from them by `python build_tools/gen_differences.py`. Constructs that are refused
before a program starts are listed in [tests/rejected](../tests/rejected).
"""


def split_program(text):
    """The words of the head comment, the code, and the expected output of one program."""
    words, expected = [], []
    lines = text.splitlines()
    at = 0
    while at < len(lines) and lines[at].startswith("#"):
        line = lines[at]
        if line.startswith("# expected:"):
            expected.append(line[len("# expected:") :].strip())
        elif not line.startswith(DIRECTIVES):
            words.append(line.lstrip("# "))
        at += 1
    return " ".join(words), "\n".join(lines[at:]).strip("\n"), expected


def section(path):
    words, code, expected = split_program(path.read_text(encoding="utf-8"))
    title = path.stem.replace("_", " ").capitalize()
    parts = ["## " + title, words, "```python\n%s\n```" % code]
    if expected:
        parts.append("Prints here:\n\n```text\n%s\n```" % "\n".join(expected))
    return "\n\n".join(parts)


def page():
    sections = [section(path) for path in sorted(FOLDER.glob("*.py"))]
    return "\n".join([HEAD] + [one + "\n" for one in sections])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail if out of date")
    check = parser.parse_args().check
    text = page()
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    print("%s docs/differences.md" % ("out of date:" if check else "wrote"))
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    return 1 if check else 0


if __name__ == "__main__":
    raise SystemExit(main())
