"""Programs of several files do here what they do on CPython.

Each `tests/files/*.txt` holds the files of one program, each after a line `--- path.py`; `main.py`
is run. CPython runs them from a folder, the engine gets them as `Sandbox(modules=...)`.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Dict

import pytest

from sandboxed_python.sandbox import Sandbox

FOLDER = Path(__file__).resolve().parent.parent / "files"
CASES = sorted(FOLDER.glob("*.txt"))


def read_files(path: Path) -> Dict[str, str]:
    files: Dict[str, str] = {}
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines(True):
        if line.startswith("--- "):
            name = line[4:].strip()
            files[name] = ""
        else:
            files[name] += line
    return files


@pytest.mark.parametrize("case", CASES, ids=[path.stem for path in CASES])
def test_program_of_several_files(case: Path, tmp_path: Path) -> None:
    files = read_files(case)
    for name, text in files.items():
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    main = tmp_path / "main.py"
    done = subprocess.run(
        [sys.executable, "-B", str(main)],
        cwd=str(tmp_path),
        env=dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8"),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    modules = {
        name[: -len(".py")].replace("/", "."): text
        for name, text in files.items()
        if name != "main.py"
    }
    result = Sandbox(modules=modules).run(files["main.py"])
    folder = str(tmp_path) + "/"
    assert result.output.replace("<sandbox>/", "") == done.stdout.replace(folder, "")
    error = (result.error or "").replace("<sandbox>/", "").replace("<sandbox>", "main.py")
    assert error.strip() == done.stderr.replace(folder, "").strip()


def test_modules_share_the_meters() -> None:
    modules = {"loop": "def spin():\n    while True:\n        pass\n"}
    result = Sandbox(modules=modules, max_fuel=100_000).run("import loop\nloop.spin()")
    assert (result.status, result.fuel_used) == ("fuel_error", 100_000)
    assert result.traceback[-1].filename == "<sandbox>/loop.py"


def test_each_run_has_modules_of_its_own() -> None:
    sandbox = Sandbox(modules={"state": "items = []\n"})
    code = "import state\nstate.items.append(1)\nprint(state.items)"
    assert [sandbox.run(code).output for _ in range(2)] == ["[1]\n", "[1]\n"]


def test_fuel_is_the_same_every_time() -> None:
    sandbox = Sandbox(modules={"pkg": "from .a import x", "pkg.a": "x = 1"})
    code = "import pkg, dataclasses, enum, typing\ndataclasses.field, enum.Enum, typing.NamedTuple"
    assert len({sandbox.run(code).fuel_used for _ in range(3)}) == 1
    fresh = Sandbox(modules={"pkg": "from .a import x", "pkg.a": "x = 1"})
    assert fresh.run(code).fuel_used == sandbox.run(code).fuel_used
