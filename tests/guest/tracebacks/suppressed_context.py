# `from None` hides the context.
try:
    {}["secret"]
except KeyError:
    raise ValueError("no such setting") from None
