"""build_tools/check_prices.py: every native has a price, and one without is noticed."""

import importlib.util
import shutil
import sys
from pathlib import Path
from typing import Any, Dict

import pytest

FILE = Path(__file__).resolve().parents[2] / "build_tools" / "check_prices.py"


@pytest.fixture(scope="module")
def tool() -> Any:
    spec = importlib.util.spec_from_file_location("check_prices", FILE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BODIES: Dict[str, str] = {
    "constant": "    set_int(out, Py_SIZE(args[0].u.o))\n    return OK\n",
    "charged": "    if meter_charge(vm, n) != OK:\n        return TRAPPED\n    for i in o: pass\n",
    "charged below": "    return charged(vm, args)\n",
    "loop": "    for i in range(PyList_GET_SIZE(o)):\n        total += 1\n",
    "loop_below": "    return loop(vm, o)\n",
    "comprehension": "    names = [one for one in o]\n",
    "copies": "    made = PyDict_Copy(o)\n",
    "sorts": "    made = sorted(o)\n",
    "calls_guest": "    while True:\n        status = vm_call(vm, f, args, 1, NULL, out)\n",
}


@pytest.mark.parametrize("name", BODIES)
def test_what_counts_as_a_price(tool: Any, name: str) -> None:
    is_fault = name in ("loop", "loop_below", "comprehension", "copies", "sorts")
    assert tool.how_charged(name, BODIES)[1] == is_fault


def test_all_rows_have_one(tool: Any) -> None:
    from sandboxed_python import _core

    bodies = tool.functions()
    if (
        not shutil.which("nm")
        or "guarded_native" not in tool.symbols(Path(_core.__file__)).values()
    ):
        pytest.skip("needs nm, and an extension with its symbols")
    if sys.version_info < (3, 11):
        pytest.skip("the reasons are those of later versions' rows")
    priced = tool.core_rows(bodies) + tool.spec_rows()
    assert len(priced) > 1500
    assert [one for one in priced if one.fault] == []
    kinds = {one.how.split(" ")[0] for one in priced}
    assert {"host", "by", "constant"} <= kinds
