"""The same program does the same, and uses the same fuel, in every process and every run."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

ROOT = Path(__file__).resolve().parents[2]


def outcomes_in_a_process(hash_seed: str) -> Dict[str, Any]:
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = dict(os.environ, PYTHONHASHSEED=hash_seed, PYTHONPATH=path)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "tests.outcomes"],
        cwd=str(ROOT),
        env=environment,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        timeout=300,
        check=True,
    )
    outcomes: Dict[str, Any] = json.loads(done.stdout)
    return outcomes


def test_same_in_processes_with_other_hash_seeds() -> None:
    first = outcomes_in_a_process("1")
    second = outcomes_in_a_process("2")
    assert first.keys() == second.keys()
    differing = [name for name in first if first[name] != second[name]]
    assert differing == []


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
