"""html: what other libraries take from it besides its two functions."""

from html import unescape


def _replace_charref(match):
    """The character of a reference that was found; group 1 is the reference without its `&`."""
    return unescape("&" + match.group(1))
