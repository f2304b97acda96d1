"""unittest.main: a program that runs the tests of its module."""

import sys

from unittest.loader import defaultTestLoader as _defaultTestLoader
from unittest.runner import TextTestRunner as _TextTestRunner


class TestProgram:
    """Loads tests, runs them, ends the program."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=_defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None,
    ):
        self.module = _loaded_module(module) if isinstance(module, str) else module
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = "default" if warnings is None else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        argv = list(sys.argv if argv is None else argv)
        self.progName = argv[0].rpartition("/")[2] if argv else ""
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        names = []
        arguments = iter(argv[1:])
        for argument in arguments:
            if argument in ("-v", "--verbose"):
                self.verbosity = 2
            elif argument in ("-q", "--quiet"):
                self.verbosity = 0
            elif argument in ("-f", "--failfast"):
                self.failfast = True
            elif argument in ("-b", "--buffer"):
                self.buffer = True
            elif argument in ("-c", "--catch", "--locals"):
                pass
            elif argument == "-k":
                pattern = next(arguments, "")
                if "*" not in pattern:
                    pattern = f"*{pattern}*"
                self.testNamePatterns = (self.testNamePatterns or []) + [pattern]
            elif argument.startswith("-") and len(argument) > 1:
                print(
                    f"usage: {self.progName} [-h] [-v] [-q] [--locals] [-f] [-c] [-b]"
                    f" [-k TESTNAMEPATTERNS] [tests ...]\n"
                    f"{self.progName}: error: unrecognized arguments: {argument}",
                    file=sys.stderr,
                )
                sys.exit(2)
            else:
                names.append(argument)
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        runner = self.testRunner
        if runner is None:
            runner = _TextTestRunner
        if isinstance(runner, type):
            options = {
                "verbosity": self.verbosity,
                "failfast": self.failfast,
                "buffer": self.buffer,
                "warnings": self.warnings,
            }
            try:
                runner = runner(**options)
            except TypeError:
                runner = runner()
        self.result = runner.run(self.test)
        if self.exit:
            if _version >= (3, 12) and self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
