"""The same program does the same, and uses the same fuel, in every process and every run."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import sandboxed_python
from sandboxed_python.sandbox import Sandbox
from tests.bench.measure import make_sandbox, read_kernels
from tests.golden.listing import read_kernel_fuel

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(sandboxed_python.__file__).resolve().parents[1]
# What CPython keeps for itself hides as much of a program's memory, by what ran before.
HIDDEN_BYTES = 256 * 1024
STEP = 16


def start(
    folder: Path, interpreter: List[str], options: List[str], **surroundings: str
) -> "subprocess.Popen[str]":
    """A process that runs the guest programs."""
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join([str(ROOT), str(PACKAGE)]))
    environment.update(surroundings)
    return subprocess.Popen(
        [sys.executable, *interpreter, "-m", "tests.outcomes", *options],
        cwd=str(folder),
        env=environment,
        stdout=subprocess.PIPE,
        encoding="ascii",
    )


def outcomes_of(process: "subprocess.Popen[str]") -> Dict[str, Any]:
    output, _ = process.communicate(timeout=300)
    assert process.returncode == 0
    outcomes: Dict[str, Any] = json.loads(output)
    return outcomes


def test_same_in_other_surroundings(tmp_path: Path) -> None:
    processes = [
        start(ROOT, [], [], PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8"),
        start(
            tmp_path,
            ["-O"],
            ["--otherwise"],
            PYTHONHASHSEED="2",
            TZ="Asia/Kathmandu",
            LC_ALL="C",
            PYTHONUTF8="0",
            PYTHONCOERCECLOCALE="0",
        ),
    ]
    first, *others = [outcomes_of(one) for one in processes]
    developing = start(
        tmp_path,
        ["-X", "dev", "-W", "ignore"],
        ["--step", str(STEP)],
        PYTHONHASHSEED="random",
        TZ="America/New_York",
        LC_ALL="tr_TR.UTF-8",
    )
    others.append(outcomes_of(developing))
    assert len(others[0]) == len(first)
    assert 30 < len(others[1]) < len(first)
    for other in others:
        assert other.keys() <= first.keys()
        assert [name for name in other if first[name][0] != other[name][0]] == []
        peaks = {name: (first[name][1], other[name][1]) for name in other}
        assert {name: p for name, p in peaks.items() if abs(p[0] - p[1]) > HIDDEN_BYTES} == {}


def test_fuel_of_the_kernels() -> None:
    """The same on every version of CPython: the file is one for all. Of the kernels that take
    longer `python -m tests.golden --kernels` says whether they keep to it."""
    kept = read_kernel_fuel()
    kernels = read_kernels()
    assert kept.keys() >= kernels.keys()
    sandbox: Any = make_sandbox()
    short = {name: text for name, text in kernels.items() if kept[name] < 5_000_000}
    assert len(short) > 15
    used = {name: sandbox.run(text).fuel_used for name, text in short.items()}
    assert used.items() <= kept.items()


def test_a_run_leaves_nothing_for_the_next() -> None:
    from sandboxed_python.sandbox import Sandbox

    text = (
        "import random, collections\n"
        "print(random.random(), {c for c in 'hello world'}, collections.Counter('aab'))\n"
        "class A: pass\n"
        "print(A(), len, A().__class__, hash('text'), [id(A()) == id(A())])\n"
        "x = [1]\nx.append(x)\nrandom.seed(5)\nprint(random.random())\n"
    )
    sandbox = Sandbox()
    runs = [sandbox.run(text) for _ in range(3)] + [Sandbox().run(text)]
    assert runs[0].status == "ok", runs[0].error
    assert len({(one.output, one.fuel_used, one.peak_memory_bytes) for one in runs}) == 1


def test_fuel_of_tuples_that_collide() -> None:
    # -1 and -2 have one hash: 256 tuples of each. Which of them are watched must not vary.
    text = (
        "import itertools\nd = {}\n"
        "for k in itertools.product((-1, -2, 0, 1), repeat=8):\n    d[k] = 1\n"
        "    if len(d) == 20_000: break\nprint(len(d))"
    )
    sandbox = Sandbox(max_time_s=60.0)
    runs = [sandbox.run(text), Sandbox(max_time_s=60.0).run(text), sandbox.run(text)]
    assert [run.output for run in runs] == ["20000\n"] * 3
    assert len({run.fuel_used for run in runs}) == 1
    assert runs[0].fuel_used > Sandbox(max_time_s=60.0).run(text.replace("-2", "2")).fuel_used
