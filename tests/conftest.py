"""What all tests share: the profiles of Hypothesis, and a way to run a program under limits.

HYPOTHESIS_PROFILE picks the profile: `default` is quick and reproducible, `long` searches.
"""

import os
import sys
from typing import Any, Callable

import pytest

from tests.known_gaps import GAPS

try:
    from hypothesis import HealthCheck, settings
except ImportError:
    settings = None  # type: ignore[assignment,misc]

if settings is not None:
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    settings.register_profile(
        "default", max_examples=100, deadline=None, derandomize=True, suppress_health_check=checks
    )
    settings.register_profile(
        "long", max_examples=5000, deadline=None, suppress_health_check=checks
    )
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture
def cancelled() -> Callable[..., Any]:
    """A run that another thread cancels as soon as the text has called ready()."""
    import threading

    from sandboxed_python.sandbox import Sandbox

    def run_and_cancel(text: str, **limits: Any) -> Any:
        going = threading.Event()
        sandbox = Sandbox(functions={"ready": going.set}, **limits)

        def cancel() -> None:
            if going.wait(60):
                sandbox.cancel()

        thread = threading.Thread(target=cancel)
        thread.start()
        result = sandbox.run(text)
        going.set()
        thread.join()
        assert sandbox.run("1").status == "ok"
        return result

    return run_and_cancel


@pytest.fixture
def run() -> Callable[..., Any]:
    """`run(text, stdin=..., inputs=..., **limits)`: one run in a sandbox of its own."""
    from sandboxed_python.sandbox import Sandbox

    def run_program(text: str, stdin: str = "", inputs: Any = None, **limits: Any) -> Any:
        return Sandbox(**limits).run(text, stdin=stdin, inputs=inputs)

    return run_program


def pytest_collection_modifyitems(items: Any) -> None:
    """Expect the failures of tests/known_gaps.py on the version that runs."""
    gaps = set(GAPS.get(sys.version_info[:2], ()))
    for item in items:
        if item.nodeid in gaps:
            item.add_marker(pytest.mark.xfail(reason="a known gap on this version", strict=False))
