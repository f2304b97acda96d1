"""Every name of CPython's `builtins` is there, with a kind of thing that fits."""

import builtins

import pytest

from sandboxed_python.sandbox import Sandbox

# Hidden from programs: machinery of the host's own import system and of its interactive shell.
LEFT_OUT = {"__loader__", "__spec__", "__package__", "_", "__doc__", "__name__", "WindowsError"}
NAMES = sorted(set(dir(builtins)) - LEFT_OUT)


@pytest.fixture(scope="module")
def kinds():
    program = (
        "import builtins\n"
        "kinds = {}\n"
        "for name in NAMES:\n"
        "    if hasattr(builtins, name):\n"
        "        found = getattr(builtins, name)\n"
        "        kinds[name] = callable(found), isinstance(found, type)\n"
        "kinds\n"
    )
    result = Sandbox().run(program, inputs={"NAMES": NAMES})
    assert result.ok, result.error
    return result.return_value


@pytest.mark.parametrize("name", NAMES)
def test_name_is_there(kinds, name):
    assert name in kinds
    found = getattr(builtins, name)
    assert kinds[name] == (callable(found), isinstance(found, type))


@pytest.mark.parametrize("name", [name for name in NAMES if name.isidentifier()])
def test_name_is_global(name):
    result = Sandbox().run("x = %s\n" % name)
    assert result.ok, result.error


def test_dir_lists_them():
    result = Sandbox().run("import builtins\nsorted(dir(builtins))")
    assert set(NAMES) - set(result.return_value) <= {"__build_class__"}


@pytest.mark.parametrize("name", ["exit", "memoryview", "help"])
def test_late_ones_obey_the_policy(name):
    assert Sandbox(builtins=["print"]).run(name).error_type == "NameError"
    assert Sandbox(builtins=["print", name]).run("x = " + name).ok


@pytest.mark.parametrize(
    "program, message",
    [
        ("open('x')", "open() is not available: the sandbox has no files"),
        ("__build_class__(lambda: 0, 'C')", "__build_class__() is not available in the sandbox"),
    ],
)
def test_refused(program, message):
    result = Sandbox().run(program)
    assert result.status == "blocked"
    assert message in result.error
