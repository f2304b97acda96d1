# requires: 3.10
import io
import re
import sys
import traceback


def show(text):
    print(re.sub(r"File \".*?\"", "File \"F\"", text))


def fall(n):
    if n == 0:
        raise ValueError("down")
    fall(n - 1)


try:
    fall(5)
except ValueError as error:
    show(traceback.format_exc())
    tb = error.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, error.__traceback__ is tb)
    show("".join(traceback.format_tb(tb, 2)))
    for frame in traceback.extract_tb(tb):
        print(frame.lineno, frame.name, frame.line)
    show("".join(traceback.format_exception_only(type(error), error)))
    try:
        raise KeyError(1).with_traceback(tb.tb_next) from error
    except KeyError as second:
        show("".join(traceback.format_exception(second)))
        show("".join(traceback.format_exception(second, chain=False)))
        out = io.StringIO()
        traceback.print_exc(file=out)
        show(out.getvalue())
try:
    try:
        1 / 0
    finally:
        [][1]
except IndexError as error:
    summary = traceback.TracebackException.from_exception(error)
    print(summary, summary.exc_type, len(summary.stack), summary.__context__)
    show("".join(summary.format()))
print(traceback.format_exc())
