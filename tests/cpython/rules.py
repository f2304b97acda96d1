"""What is not applicable, and why.

A test that skips itself is not applicable with the reason it gives. The rules below are for tests
that fail: the first whose patterns match gives the reason. `name` is searched in
"test.file.Class.method", `error` in the text of the exception. Each row names something that the
sandbox leaves out on purpose; what is merely not right yet has no row.
"""

import re
from typing import List, NamedTuple, Optional


class Rule(NamedTuple):
    reason: str
    name: str = ""
    error: str = ""


RULES: List[Rule] = [
    Rule("code that can be run or changed", error=r"'(replace|co_code|co_lines|co_positions)'"),
    Rule("weak references", error=r"'__weakref__'"),
    Rule("open()", error=r"open\(\) is not available|name 'open' is not"),
    Rule("pickling", name=r"(?i)pickl"),
    Rule("pickling", error=r"__reduce__|__reduce_ex__|__getstate__|__setstate__"),
    Rule("a MemoryError is expected, but the limit of memory ends a run", error=r"^memory_error"),
    Rule("private names of a module", error=r"module '\w+' has no attribute '_[a-z]"),
    Rule("tracing", error=r"(tracing|profiling) is not available"),
    Rule("sizes of objects", error=r"__sizeof__|getsizeof"),
]
_COMPILED = [(rule, re.compile(rule.name), re.compile(rule.error)) for rule in RULES]


def not_applicable(name: str, error: str) -> Optional[str]:
    """Why a test that failed so is not applicable, or None."""
    for rule, name_pattern, error_pattern in _COMPILED:
        if name_pattern.search(name) and error_pattern.search(error):
            return rule.reason
    return None
