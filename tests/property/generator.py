"""Makes small programs that end by themselves, from a source of choices.

Every loop is bounded, recursion is bounded by an argument, numbers are kept small with modulo, and
names are bound before they are used, except where an error is wanted. Programs print as they go, so
that a difference shows where it begins. They mix classes, closures, exceptions, generators,
containers, formatting, context managers, decorators and, where the version has it, `match`.
`choose(n)` gives 0 <= i < n, so that a fuzzer can drive it too.
"""

import sys
from typing import Callable, Tuple

from tests.property.generate_classes import Classes

PRELUDE = [
    "n0, s0, l0, d0 = 3, 'start', [1, 2, 3], {1: 10, 2: 20}",
    "x0, t0, q0 = 2.5, (4, 5), {6, 7}",
]
CLASS_PRELUDE = [
    "def shared_count(seen=[]):",
    "    seen.append(1)",
    "    return len(seen)",
    "class Base:",
    "    def __init__(self, v): self.v = v",
    "    def __repr__(self): return '%s(%s)' % (type(self).__name__, self.v)",
    "    def step(self, k=1): return (self.v, k)",
    "class Mixin:",
    "    def step(self, k=1):",
    "        print('mixin', k)",
    "        return super().step(k)",
]


class ProgramMaker(Classes):
    """One program; the state is what is bound at the point that is being written."""

    def __init__(
        self, choose: Callable[[int], int], version: Tuple[int, int] = sys.version_info[:2]
    ) -> None:
        super().__init__(choose, version)
        self.exceptions = []
        self.decorators = []
        self.managers = []
        self.counters = []
        self.classes = []
        self.objects = {}

    def program(self) -> str:
        self.lines = list(PRELUDE)
        with_classes = self.often()
        if with_classes:
            self.lines += CLASS_PRELUDE
        else:
            self.definition = self.plain_definition  # type: ignore[method-assign]
        for _ in range(4 + self.choose(8)):
            if self.choose(3) == 0:
                self.definition()
            else:
                self.statement(0)
        self.emit(0, "print(n0, s0, l0, d0, x0, t0, q0)")
        return "\n".join(self.lines) + "\n"

    def plain_definition(self) -> None:
        super(Classes, self).definition()
