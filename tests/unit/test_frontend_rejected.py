"""What CPython refuses to compile is refused here, with the same words at the same place."""

import pathlib
import warnings

import pytest

from sandboxed_python.frontend import compile_source

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "rejected"
PROGRAMS = [
    pytest.param(source, id="%s-%d" % (path.stem, number))
    for path in sorted(FOLDER.glob("*.txt"))
    for number, source in enumerate(path.read_text(encoding="utf-8").split("---\n"))
]


def _refusal(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except SyntaxError as error:
        return type(error), error.msg, error.lineno, error.offset
    return None


@pytest.mark.parametrize("source", PROGRAMS)
def test_same_refusal_as_cpython(source):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = _refusal(compile, source, "<sandbox>", "exec", dont_inherit=True)
    assert expected is not None or "match" in source, "CPython takes it"
    assert _refusal(compile_source, source) == expected


def test_nul_and_surrogates_are_syntax_errors():
    for source in ("x = '\0'", "x = '\ud800'"):
        with pytest.raises(SyntaxError):
            compile_source(source)


@pytest.mark.parametrize("source", ["'\\d'", "1if 1else 2", "x is 1", "assert (x, 1)"])
def test_warnings_stay_inside(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile_source(source)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile_source(source)
    assert not caught
