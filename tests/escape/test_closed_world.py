"""The closed world, audited: a program that reaches what it can reach, through every attribute of
every module and object, every native over a corpus of arguments, iteration and exceptions, shows
each value to an audit in the core, which looks at it: its exact type must be on the closed list.

A row, a module or an attribute that lets a host object through fails here without its own test.
"""

import sys
from pathlib import Path

from tests.escape.attacks import MODULE, Host

WALK = Path(__file__).with_name("walk.txt")
STEPS = 1200


def test_everything_reachable_is_of_the_closed_list(tmp_path: Path) -> None:
    from sandboxed_python import _core, stdlib
    from sandboxed_python.sandbox import Sandbox

    text = WALK.read_text(encoding="utf-8").replace("STEPS", str(STEPS))
    names = ", ".join(sorted(stdlib.module_names(on_request=True) | {"builtins"}))
    text = text.replace("MODULES", names)
    audit = _core.Audit()
    sandbox = Sandbox(
        functions={**Host(tmp_path).functions(), "audit": audit},
        modules={"attack": MODULE},
        allowed_imports=stdlib.module_names(on_request=True),
        max_time_s=60.0,
        max_fuel=10**9,
        max_memory_mb=1024,
        max_output_bytes=10**8,
    )
    result = sandbox.run(text)
    assert result.status == "ok", result.error
    assert result.output.endswith("walked %d\n" % STEPS)
    assert audit.foreign == set()
    assert audit.looked_at > 300_000


def test_the_audit_notices() -> None:
    from sandboxed_python import _core

    audit = _core.Audit()
    audit(1, "a", [2, {3: (4.5, None)}], b"x")
    assert audit.foreign == set()
    audit(sys)
    audit([{"k": (object(),)}])
    audit({frozenset(): 1})
    audit(i for i in ())
    assert audit.foreign == {"module", "object", "frozenset", "generator"}
