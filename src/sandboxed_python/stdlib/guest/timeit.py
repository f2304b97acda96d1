"""timeit: timing of statements and callables on the virtual clock."""

import itertools
import sys
import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _indented(text, indent):
    return text.replace("\n", "\n" + " " * indent)


class Timer:
    """Times a statement or callable after a setup, each of them text or callable."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        parameters = ""
        if isinstance(setup, str):
            compile(setup, "<timeit-src>", "exec")
            text = setup + "\n"
            setup = _indented(setup, 4)
        elif callable(setup):
            names["_setup"] = setup
            parameters += ", _setup=_setup"
            text = ""
            setup = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(text + stmt, "<timeit-src>", "exec")
            stmt = _indented(stmt, 8)
        elif callable(stmt):
            names["_stmt"] = stmt
            parameters += ", _stmt=_stmt"
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = (
            f"def inner(_it, _timer{parameters}):\n"
            f"    {setup}\n"
            "    _t0 = _timer()\n"
            "    for _i in _it:\n"
            f"        {stmt}\n"
            "        pass\n"
            "    _t1 = _timer()\n"
            "    return _t1 - _t0\n"
        )
        if globals is None:
            globals = {"itertools": itertools, "time": time, "sys": sys, "__name__": "timeit"}
        exec(compile(self.src, "<timeit-src>", "exec"), globals, names)
        self.inner = names["inner"]

    def timeit(self, number=default_number):
        """Seconds that so many repetitions take."""
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """How many repetitions take 0.2 seconds, and how long they take."""
        base = 1
        while True:
            for factor in (1, 2, 5):
                number = base * factor
                taken = self.timeit(number)
                if callback is not None:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            base *= 10

    def print_exc(self, file=None):
        import traceback

        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
           number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
