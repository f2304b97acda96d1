"""The face: arguments, statuses, reuse, threads, cancelling, host functions and modules."""

import logging
import threading
from typing import Any, Dict, List

import pytest

from sandboxed_python import Event, ExecutionResult, Observer, Policy, Sandbox


@pytest.mark.parametrize(
    "arguments, error, text",
    [
        ({"max_time_s": 0}, ValueError, "max_time_s .* seconds, not 0"),
        ({"max_time_s": "2"}, TypeError, "max_time_s .* seconds, not '2'"),
        ({"max_memory_mb": True}, TypeError, "max_memory_mb .* MiB, not True"),
        ({"max_fuel": 1.5}, TypeError, "max_fuel .* fuel, not 1.5"),
        ({"max_output_bytes": -1}, ValueError, "max_output_bytes .* bytes, not -1"),
        ({"max_recursion_depth": 10**6}, ValueError, "max_recursion_depth .* calls, not 1000000"),
        ({"max_code_bytes": 0}, ValueError, "max_code_bytes .* bytes, not 0"),
        ({"allowed_imports": "math"}, TypeError, "allowed_imports .* list of names"),
        ({"allowed_imports": ["socket"]}, ValueError, "allowed_imports names 'socket'"),
        ({"builtins": ["no_such"]}, ValueError, "builtins names 'no_such'"),
        ({"seed": "x"}, TypeError, "seed must be an int"),
        ({"functions": {"f": 3}}, TypeError, r"functions\['f'\] must be callable, not 3"),
        ({"functions": {"a b": print}}, ValueError, "functions .* no identifier: 'a b'"),
        ({"functions": [print]}, TypeError, "functions must be a mapping"),
        ({"modules": {"m": 3}}, TypeError, r"modules\['m'\] must be source text or a mapping"),
        ({"modules": {"m": "", "m.__init__": ""}}, ValueError, "modules has both 'm' and"),
        ({"observers": [3]}, TypeError, "observers must be instances of Observer, not 3"),
        ({"observers": 3}, TypeError, "observers must be a list of Observers, not 3"),
        ({"policy": 3}, TypeError, "policy must be a Policy, not 3"),
        ({"policy": Policy(), "builtins": ["len"]}, ValueError, "not both"),
    ],
)
def test_wrong_arguments_of_the_sandbox(arguments: Any, error: Any, text: str) -> None:
    with pytest.raises(error, match=text):
        Sandbox(**arguments)


@pytest.mark.parametrize(
    "code, arguments, error, text",
    [
        (b"1", {}, TypeError, "code must be a str, not bytes"),
        (["1"], {}, TypeError, "code must be a str, not list"),
        ("1", {"stdin": b""}, TypeError, "stdin must be a str, not bytes"),
        ("1", {"argv": "abc"}, TypeError, "argv must be a sequence of str"),
        ("1", {"argv": [1]}, TypeError, "argv must hold str, not 1"),
        ("1", {"inputs": [1]}, TypeError, "inputs must be a mapping"),
        ("1", {"inputs": {"a b": 1}}, ValueError, "no identifier: 'a b'"),
        ("1", {"inputs": {"x": object()}}, TypeError, "inputs"),
    ],
)
def test_wrong_arguments_of_run(code: Any, arguments: Any, error: Any, text: str) -> None:
    with pytest.raises(error, match=text):
        Sandbox().run(code, **arguments)


@pytest.mark.parametrize(
    "code, value",
    [
        ("1 + 1", 2),
        ("x = 3\nx * 2.5", 7.5),
        ("x = 3", None),
        ("[1, 'a', None, True, 2.5, (1, 2), {'k': [3]}, b'b', 10**30]", None),
        ("{1, 2, 3}", {1, 2, 3}),
        ("frozenset([1])", frozenset([1])),
        ("", None),
        ("# only a comment", None),
    ],
)
def test_values_come_out(code: str, value: Any) -> None:
    result = Sandbox().run(code)
    assert (result.status, result.error) == ("ok", None)
    if code.startswith("["):
        value = [1, "a", None, True, 2.5, (1, 2), {"k": [3]}, b"b", 10**30]
    assert result.value == value and type(result.value) is type(value)


def test_values_that_are_no_data_are_shown() -> None:
    value = Sandbox().run("class C:\n    def __repr__(self):\n        return 'a C'\nC()").value
    assert repr(value) == "a C"
    assert "f" in repr(Sandbox().run("def f(): pass\nf").value)


def test_inputs_are_copied() -> None:
    data: Dict[str, Any] = {"x": [1, {"y": (2, 3.5)}], "text": "é", "none": None}
    result = Sandbox().run("x[1]['y'] = 0\nx.append(text)\n(x, none)", inputs=data)
    assert result.value == ([1, {"y": 0}, "é"], None)
    assert data == {"x": [1, {"y": (2, 3.5)}], "text": "é", "none": None}


def test_stdin_and_argv() -> None:
    code = "import sys\nprint(input(), sys.stdin.read(), sys.argv[1:])"
    result = Sandbox().run(code, stdin="one\ntwo\n", argv=("a", "b"))
    assert result.output == "one two\n ['a', 'b']\n"
    assert "EOFError" in str(Sandbox().run("input()").error)


@pytest.mark.parametrize(
    "code, status, exit_code, stderr",
    [
        ("exit()", "ok", 0, ""),
        ("import sys\nsys.exit(0)", "ok", 0, ""),
        ("import sys\nsys.exit(3)", "error", 3, ""),
        ("raise SystemExit('bye')", "error", 1, "bye\n"),
        ("import sys\nprint('x', file=sys.stderr)", "ok", 0, "x\n"),
        ("try:\n    exit(2)\nexcept SystemExit:\n    pass", "ok", 0, ""),
    ],
)
def test_exits(code: str, status: str, exit_code: int, stderr: str) -> None:
    result = Sandbox().run("print('before')\n" + code)
    assert (result.output, result.status) == ("before\n", status)
    assert (result.exit_code, result.stderr) == (exit_code, stderr)


def test_errors_have_text_and_frames() -> None:
    result = Sandbox().run("def f(n):\n    return 1 / n\n\nf(0)\n")
    assert result.status == "error" and result.error_type == "ZeroDivisionError"
    assert result.error_message == "division by zero" and result.error_line == 2
    assert [frame.function for frame in result.traceback] == ["<module>", "f"]
    assert [frame.source_line.strip() for frame in result.traceback] == ["f(0)", "return 1 / n"]
    assert str(result.error).endswith("ZeroDivisionError: division by zero\n")


def test_syntax_errors() -> None:
    result = Sandbox().run("x = 1\ny = = 2\n")
    assert (result.status, result.error_type, result.error_line) == ("error", "SyntaxError", 2)
    assert 'File "<sandbox>", line 2' in str(result.error)
    assert result.fuel_used == 0


def test_blocked_imports(caplog: pytest.LogCaptureFixture) -> None:
    sandbox = Sandbox(allowed_imports=["math"])
    with caplog.at_level(logging.WARNING, logger="sandboxed_python"):
        result = sandbox.run(
            "import math\nprint(math.floor(2.5))\nimport os\nprint(os.listdir('.'))"
        )
    assert (result.status, result.output) == ("blocked", "2\n")
    assert "os" in str(result.error) and "line 3" in str(result.error)
    assert result.exit_code is None
    assert len(result.events) == 1 and result.events[0].line == 3
    assert "os" in result.events[0].message
    assert "os" in caplog.text and "line 3" in caplog.text


def test_the_harmless_part_of_os_reaches_nothing() -> None:
    code = "import os, math\nprint(os.path.join('a', 'b'))\nprint(os.listdir('.'))"
    result = Sandbox(allowed_imports=["*", "os"]).run(code)
    assert (result.status, result.output) == ("blocked", "a/b\n")
    assert "os.listdir" in str(result.error) and result.error_line == 3
    assert [(event.kind, event.line) for event in result.events] == [("blocked_call", 3)]


@pytest.mark.parametrize(
    "code",
    [
        "import importlib\nimportlib.import_module('re')",
        "import pickle\npickle.loads(b'cre\\ncompile\\n.')",
        "import pkgutil\npkgutil.resolve_name('re:compile')",
        "import copy\nclass A:\n    def __reduce_ex__(self, n): return __import__, ('re',)\n"
        "print(copy.copy(A()))",
    ],
)
def test_the_library_imports_for_programs_what_they_may(code: str) -> None:
    names = ["importlib", "pickle", "pkgutil", "copy"]
    assert Sandbox(allowed_imports=names).run(code).status == "blocked"
    assert Sandbox(allowed_imports=[*names, "re"]).run(code).status == "ok"


@pytest.mark.parametrize("imports", [None, ["*"], ["math"], ["*", "shutil"], ["os.path"]])
def test_os_must_be_asked_for(imports: Any) -> None:
    result = Sandbox(allowed_imports=imports).run("import math\nimport os")
    assert (result.status, result.error_line) == ("blocked", 2 if imports != ["os.path"] else 1)


@pytest.mark.parametrize(
    "code, output",
    [
        ("print(open(0).read().split())", "['a', 'b']\n"),
        ("print([line for line in open('/dev/stdin')])", "['a\\n', 'b\\n']\n"),
        ("import sys\nsys.stdin = open(0)\nprint(input(), open(0, 'rb').read())", "a b'b\\n'\n"),
        ("open(1, 'w').write('x')\nprint('y', file=open('/dev/stdout', mode='w'))", "xy\n"),
        ("import os\nprint(os.read(0, os.fstat(0).st_size))\nos.write(1, b'z')", "b'a\\nb\\n'\nz"),
        ("import os\nwith os.fdopen(0) as f:\n    print(f.readline())", "a\n\n"),
    ],
)
def test_the_standard_streams_can_be_opened(code: str, output: str) -> None:
    assert Sandbox(allowed_imports=["*", "os"]).run(code, stdin="a\nb\n").output == output


@pytest.mark.parametrize(
    "call", ["open(0, 'w')", "open(1)", "open(3)", "open('/dev/stdin', 'w')", "open(True)"]
)
def test_nothing_else_can_be_opened(call: str) -> None:
    assert Sandbox().run(call).status == "blocked"


def test_a_handled_import_is_not_blocked() -> None:
    code = "try:\n    import os\nexcept ImportError as e:\n    print('no', type(e).__mro__[1])"
    result = Sandbox().run(code)
    assert result.status == "ok" and result.output.startswith("no")
    assert len(result.events) == 1


def test_allowed_imports_are_all_by_default() -> None:
    assert Sandbox().run("import math, re\nmath.pi").value == 3.141592653589793
    refused = Sandbox(allowed_imports=[]).run("import math")
    assert refused.status == "blocked"


@pytest.mark.parametrize(
    "limits, code, status, limit",
    [
        ({"max_time_s": 0.2}, "while True: pass", "timeout", "max_time_s"),
        ({"max_fuel": 10_000}, "while True: pass", "fuel_error", "max_fuel"),
        ({"max_memory_mb": 8}, "x = [0] * 10**12", "memory_error", "max_memory_mb"),
        ({"max_memory_mb": 8}, "x = []\nwhile True: x.append([])", "memory_error", "max_memory_mb"),
        ({"max_output_bytes": 100}, "while True: print('x')", "output_error", "max_output_bytes"),
        ({"max_code_bytes": 20}, "x = 'and a longer one'", "error", "max_code_bytes"),
    ],
)
def test_limits(limits: Any, code: str, status: str, limit: str) -> None:
    result = Sandbox(**limits).run("print(1)\n" + code)
    assert (result.status, result.limit) == (status, limit)
    if limit != "max_code_bytes":
        assert result.output.startswith("1\n") and result.error_line == 2 + code.count("\n")
        assert limit in str(result.error)


def test_nothing_catches_a_stop() -> None:
    code = (
        "try:\n    while True: pass\nexcept BaseException:\n    print('caught')\n"
        "finally:\n    print('finally')\n"
    )
    result = Sandbox(max_fuel=10_000).run(code)
    assert (result.status, result.output) == ("fuel_error", "")


def test_recursion() -> None:
    code = "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n"
    assert Sandbox().run(code + "f(900)").value == 900
    assert Sandbox().run(code + "f(1100)").error_type == "RecursionError"
    deep = "import sys\nsys.setrecursionlimit(90_000)\n" + code + "f(80_000)"
    assert Sandbox().run(deep).value == 80_000
    assert Sandbox(max_recursion_depth=50).run(code + "f(60)").error_type == "RecursionError"
    assert Sandbox(max_recursion_depth=5000).run(code + "f(4900)").value == 4900


def test_runs_share_nothing() -> None:
    sandbox = Sandbox()
    assert sandbox.run("x = 1\nlist.y = 1").status == "error"
    assert sandbox.run("import math\nmath.z = 5\nmath.z").value in (5, None)
    assert sandbox.run("x").error_type == "NameError"
    assert sandbox.run("import math\nmath.z").error_type == "AttributeError"


def test_the_same_source_again() -> None:
    sandbox = Sandbox()
    first = sandbox.run("import random\n[random.random() for _ in range(5)]")
    again = sandbox.run("import random\n[random.random() for _ in range(5)]")
    other = Sandbox().run("import random\n[random.random() for _ in range(5)]")
    assert first.value == again.value == other.value
    assert first.fuel_used == again.fuel_used == other.fuel_used


def test_seed() -> None:
    code = "import random\nrandom.random()"
    assert Sandbox(seed=1).run(code).value == Sandbox(seed=1).run(code).value
    assert Sandbox(seed=1).run(code).value != Sandbox(seed=2).run(code).value


def test_many_threads_one_sandbox() -> None:
    sandbox = Sandbox()
    code = "total = 0\nfor i in range(n):\n    total += i\nprint(total)\ntotal"
    results: Dict[int, ExecutionResult] = {}

    def work(start: int) -> None:
        for n in range(start, 400, 8):
            results[n] = sandbox.run(code, inputs={"n": n * 50})

    threads = [threading.Thread(target=work, args=(start,)) for start in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for n, result in results.items():
        wanted = sum(range(n * 50))
        assert (result.value, result.output) == (wanted, "%d\n" % wanted)


def test_cancel_from_another_thread(cancelled: Any) -> None:
    result = cancelled("print('x')\nready()\nwhile True: pass", max_time_s=60.0)
    assert (result.status, result.output) == ("cancelled", "x\n")


def test_host_functions() -> None:
    calls: List[Any] = []

    def add(a: int, b: int = 10) -> int:
        calls.append((a, b))
        return a + b

    def table() -> Any:
        return {"k": [1, (2, 3)], "s": {4}}

    sandbox = Sandbox(functions={"add": add, "table": table})
    result = sandbox.run(
        "print(add(1), add(1, b=2))\nt = table()\nt['k'].append(sorted(t['s']))\nt"
    )
    assert result.error is None
    assert result.output == "11 3\n"
    assert result.value == {"k": [1, (2, 3), [4]], "s": {4}}
    assert calls == [(1, 10), (1, 2)]


def test_host_functions_get_copies() -> None:
    kept: List[Any] = []
    sandbox = Sandbox(functions={"keep": kept.append})
    result = sandbox.run("x = [1]\nkeep(x)\nx.append(2)\nkeep(x)\nx")
    assert result.value == [1, 2] and kept == [[1], [1, 2]]
    assert all(type(item) is list for item in kept)


def test_exceptions_of_host_functions() -> None:
    class Own(ValueError):
        pass

    def fail(kind: str) -> None:
        raise {"value": ValueError("v"), "own": Own("o"), "key": KeyError("k")}[kind]

    sandbox = Sandbox(functions={"fail": fail})
    code = (
        "try:\n    fail('value')\nexcept ValueError as e:\n    print(type(e), e)\n"
        "try:\n    fail('own')\nexcept ValueError as e:\n    print(type(e), e)\n"
    )
    assert sandbox.run(code).output == "<class 'ValueError'> v\n<class 'ValueError'> o\n"
    result = sandbox.run("def g():\n    fail('key')\n\ng()")
    assert (result.error_type, result.error_message) == ("KeyError", "'k'")
    assert [frame.function for frame in result.traceback] == ["<module>", "g"]
    assert __file__ not in str(result.error)


def test_host_functions_that_return_no_data() -> None:
    result = Sandbox(functions={"bad": object}).run("bad()")
    assert (result.status, result.error_type) == ("error", "TypeError")


def test_modules_from_source_and_from_mappings() -> None:
    modules = {
        "shapes": "import math\nUNIT = 1\n\ndef area(r):\n    return math.floor(math.pi * r * r)",
        "config": {"limit": 5, "names": ["a"], "twice": lambda n: 2 * n},
    }
    sandbox = Sandbox(modules=modules, allowed_imports=["shapes", "config", "math"])
    code = "import shapes\nfrom config import limit, names, twice\n"
    result = sandbox.run(code + "(shapes.area(2), shapes.UNIT, limit, names, twice(limit))")
    assert result.error is None
    assert result.value == (12, 1, 5, ["a"], 10)
    assert Sandbox(modules=modules, allowed_imports=["config"]).run(code).status == "blocked"


def test_tracebacks_show_the_source_of_modules() -> None:
    sandbox = Sandbox(modules={"helper": "def fail():\n    return 1 / 0\n"})
    error = str(sandbox.run("import helper\nhelper.fail()").error)
    assert "    return 1 / 0" in error and "    helper.fail()" in error


def test_builtins_can_be_fewer() -> None:
    sandbox = Sandbox(builtins=["len", "print"])
    assert sandbox.run("len([1])").value == 1
    assert sandbox.run("sum([1])").error_type == "NameError"


class Recorder(Observer):
    def __init__(self) -> None:
        self.seen: List[Any] = []

    def on_event(self, event: Event) -> None:
        self.seen.append(event.line)

    def on_result(self, result: ExecutionResult) -> None:
        self.seen.append(result.status)


class Broken(Observer):
    def on_result(self, result: ExecutionResult) -> None:
        raise RuntimeError("an observer's own mistake")


def test_observers(caplog: pytest.LogCaptureFixture) -> None:
    recorder = Recorder()
    sandbox = Sandbox(observers=[Broken(), recorder])
    sandbox.run("1")
    sandbox.run("import os")
    sandbox.run("1 +")
    assert recorder.seen == ["ok", 1, "blocked", "error"]
    assert "an observer's own mistake" in caplog.text


def test_policy_instead_of_names() -> None:
    sandbox = Sandbox(policy=Policy(allowed_imports=["math"]))
    assert sandbox.run("import math").ok
    assert sandbox.run("import re").status == "blocked"
