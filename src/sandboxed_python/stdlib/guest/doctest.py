"""doctest: the examples in docstrings, run and compared with what they say."""

import re
import sys
from collections import namedtuple
from io import StringIO

_flags = {}


def register_optionflag(name):
    return _flags.setdefault(name, 1 << len(_flags))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
    | IGNORE_EXCEPTION_DETAIL
)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."
OPTIONFLAGS_BY_NAME = _flags
TestResults = namedtuple("TestResults", "failed attempted")


class Example:
    """One prompt with what is to be printed."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno
        self.docstring = docstring

    def __repr__(self):
        count = len(self.examples)
        shown = "no examples" if not count else f"{count} example" + ("s" if count > 1 else "")
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>"

    def __lt__(self, other):
        return (self.name, self.lineno or 0) < (other.name, other.lineno or 0)


class DocTestParser:
    """Finds the examples in a text."""

    def get_examples(self, string, name="<string>"):
        lines = string.expandtabs().split("\n")
        found = []
        place = 0
        while place < len(lines):
            line = lines[place]
            text = line.lstrip(" ")
            if not (text.startswith(">>> ") or text == ">>>"):
                if text.startswith(">>>"):
                    raise ValueError(
                        f"line {place + 1} of the docstring for {name} lacks blank after >>>: {line!r}"
                    )
                place += 1
                continue
            indent = len(line) - len(text)
            first = place
            source = [text[4:]]
            place += 1
            while place < len(lines) and re.match(r" {%d}\.\.\.( |$)" % indent, lines[place]):
                source.append(lines[place][indent + 4 :])
                place += 1
            want = []
            while place < len(lines):
                line = lines[place]
                if not line.strip() or re.match(r" {%d}>>>( |$)" % indent, line):
                    break
                if line[:indent].strip():
                    raise ValueError(
                        f"line {place + 1} of the docstring for {name} has inconsistent leading"
                        f" whitespace: {line!r}"
                    )
                want.append(line[indent:])
                place += 1
            code = "\n".join(source) + "\n"
            if not any(part.strip() and not part.strip().startswith("#") for part in source):
                continue
            expected = "\n".join(want) + "\n" if want else ""
            raised = re.match(
                r"Traceback \((?:most recent call last|innermost last)\):\s*\n(?:[ \t].*\n|\n)*(\w[\s\S]*)",
                expected,
            )
            found.append(Example(
                code, expected, raised.group(1) if raised else None, first, indent,
                self._find_options(code, name, first + 1),
            ))
        return found

    def _find_options(self, source, name, lineno):
        options = {}
        for match in re.finditer(r"#\s*doctest:\s*([^\n'\"]*)$", source, re.MULTILINE):
            for option in match.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in _flags:
                    raise ValueError(
                        f"line {lineno} of the doctest for {name} has an invalid option: {option!r}"
                    )
                options[_flags[option[1:]]] = option[0] == "+"
        return options

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


class DocTestFinder:
    """Finds the docstrings with examples of a module, class or function."""

    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._parser = DocTestParser() if parser is None else parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}"
                )
        if globs is None:
            import __main__

            globs = dict(vars(module if module else __main__))
        globs = {**globs, **(extraglobs or {})}
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, globs, set())
        return sorted(tests)

    def _find(self, tests, obj, name, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        text = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        if isinstance(text, str) and (text or not self._exclude_empty):
            test = self._parser.get_doctest(text, globs, name, "<sandbox>", None)
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if not self._recurse:
            return
        if type(obj).__name__ == "module":
            own = getattr(obj, "__name__", None)
            for key, value in list(vars(obj).items()):
                if callable(value) and hasattr(value, "__name__"):
                    if getattr(value, "__module__", None) == own:
                        self._find(tests, value, f"{name}.{key}", globs, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                self._find(tests, value, f"{name}.__test__.{key}", globs, seen)
        elif isinstance(obj, type):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if isinstance(value, (type, property)) or callable(value) and hasattr(value, "__name__"):
                    self._find(tests, value, f"{name}.{key}", globs, seen)


class OutputChecker:
    """Is what was printed what is wanted?"""

    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^%s\s*?$" % re.escape(BLANKLINE_MARKER), "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _matches(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if want and got:
            return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
        if want:
            return f"Expected:\n{_indented(want)}Got nothing\n"
        if got:
            return f"Expected nothing\nGot:\n{_indented(got)}"
        return "Expected nothing\nGot nothing\n"


def _indented(text, indent=4):
    return re.sub(r"(?m)^(?!$)", indent * " ", text)


def _matches(want, got):
    """want, whose `...` stand for anything."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    parts = want.split(ELLIPSIS_MARKER)
    start, end = 0, len(got)
    if not got.startswith(parts[0]) or not got.endswith(parts[-1]):
        return False
    start = len(parts[0])
    end -= len(parts[-1])
    if start > end:
        return False
    for part in parts[1:-1]:
        start = got.find(part, start, end)
        if start < 0:
            return False
        start += len(part)
    return True


class DocTestRunner:
    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = OutputChecker() if checker is None else checker
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self._counts = {}

    def report_start(self, out, test, example):
        if self._verbose:
            if example.want:
                out("Trying:\n" + _indented(example.source) + "Expecting:\n" + _indented(example.want))
            else:
                out("Trying:\n" + _indented(example.source) + "Expecting nothing\n")

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._header(test, example)
            + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        from traceback import format_exception

        text = "".join(format_exception(*exc_info))
        out(self._header(test, example) + "Exception raised:\n" + _indented(text))

    def _header(self, test, example):
        place = test.filename or "<sandbox>"
        line = f", line {test.lineno + example.lineno + 1}" if test.lineno is not None else ", line ?"
        return (
            f"{self.DIVIDER}\nFile \"{place}\"{line}, in {test.name}\nFailed example:\n"
            + _indented(example.source)
        )

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        if out is None:
            stream = sys.stdout
            out = stream.write
        failures = tries = 0
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures
            self.optionflags = self.original_optionflags
            for flag, is_on in example.options.items():
                self.optionflags = self.optionflags | flag if is_on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            got, raised = self._execute(test, example, number)
            if raised is None:
                good = self._checker.check_output(example.want, got, self.optionflags)
            elif example.exc_msg is None:
                if not quiet:
                    self.report_unexpected_exception(out, test, example, raised)
                failures += 1
                continue
            else:
                from traceback import format_exception_only

                message = format_exception_only(*raised[:2])[-1]
                good = self._checker.check_output(example.exc_msg, message, self.optionflags)
                if not good and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                    good = _kind(example.exc_msg) == _kind(message)
                got += "Traceback (most recent call last):\n    ...\n" + message
            if good:
                if not quiet:
                    self.report_success(out, test, example, got)
            else:
                if not quiet:
                    self.report_failure(out, test, example, got)
                failures += 1
            if failures and self.original_optionflags & FAIL_FAST:
                break
        self.optionflags = self.original_optionflags
        before = self._counts.get(test.name, (0, 0))
        self._counts[test.name] = (before[0] + failures, before[1] + tries)
        self.failures += failures
        self.tries += tries
        if clear_globs:
            test.globs.clear()
        return TestResults(failures, tries)

    def _execute(self, test, example, number):
        """What an example prints, and the exception that it raises."""
        saved_stdout, saved_hook = sys.stdout, sys.displayhook
        sys.stdout = stream = StringIO()
        raised = None
        try:
            _interactive(example.source, f"<doctest {test.name}[{number}]>", test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            raised = sys.exc_info()
        finally:
            sys.stdout, sys.displayhook = saved_stdout, saved_hook
        got = stream.getvalue()
        if got and not got.endswith("\n"):
            got += "\n"
        return got, raised

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        untested, passed, failed = [], [], []
        for name, (failures, tries) in self._counts.items():
            kinds = untested if not tries else failed if failures else passed
            kinds.append(name if not tries else (name, tries) if not failures else (name, (failures, tries)))
        if verbose:
            if untested:
                print(f"{len(untested)} items had no tests:")
                for name in sorted(untested):
                    print("   ", name)
            if passed:
                print(f"{len(passed)} items passed all tests:")
                for name, count in sorted(passed):
                    print(" %3d tests in %s" % (count, name))
        if failed:
            print(self.DIVIDER)
            print(f"{len(failed)} items had failures:")
            for name, (failures, tries) in sorted(failed):
                print(" %3d of %3d in %s" % (failures, tries, name))
        if verbose:
            print(f"{self.tries} tests in {len(self._counts)} items.")
            print(f"{self.tries - self.failures} passed and {self.failures} failed.")
        if self.failures:
            print(f"***Test Failed*** {self.failures} failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries)


def _kind(message):
    """The class in a line of a traceback, without its module."""
    return message.partition("\n")[0].partition(":")[0].rpartition(".")[2].strip()


def _interactive(source, filename, globs):
    """Run one statement as a prompt does: the value of an expression is shown."""
    try:
        code = compile(source, filename, "eval")
    except SyntaxError:
        exec(compile(source, filename, "exec"), globs)
        return
    value = eval(code, globs)
    if value is not None:
        print(repr(value))


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Run the examples of a module, the main program if none is named."""
    global master
    if m is None:
        import __main__ as m
    if name is None:
        name = m.__name__
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    finder = DocTestFinder(exclude_empty=exclude_empty)
    for test in finder.find(m, name, module=m, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    master = runner
    return TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples of one object."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test)


def testfile(filename, *args, **kwargs):
    raise PermissionError("files can't be opened in this sandbox")


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The examples as a suite of unittest."""
    import unittest

    if module is None:
        import __main__ as module
    suite = unittest.TestSuite()
    flags = options.get("optionflags", 0)
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        suite.addTest(_case(test, flags))
    return suite


def _case(test, flags):
    import unittest

    def run():
        out = []
        result = DocTestRunner(verbose=False, optionflags=flags).run(test, out=out.append, clear_globs=False)
        if result.failed:
            raise AssertionError("Failed doctest test for %s\n%s" % (test.name, "".join(out)))

    return unittest.FunctionTestCase(run, description="Doctest: " + test.name)


def script_from_examples(s):
    lines = []
    for example in DocTestParser().get_examples(s):
        lines.append(example.source[:-1])
        if example.want:
            lines.append("# Expected:")
            lines += ["## " + line for line in example.want.split("\n")[:-1]]
    return "\n".join(lines) + "\n"
