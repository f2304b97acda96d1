"""shlex: words of a command line, as a shell cuts them."""

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")


def split(s, comments=False, posix=True):
    """The words of the text."""
    words, word = [], None
    quote = None
    i, n = 0, len(s)
    while i < n:
        char = s[i]
        i += 1
        if quote is not None:
            if char == quote:
                if not posix:
                    word += char
                quote = None
            elif char == "\\" and quote == '"' and posix:
                if i >= n:
                    raise ValueError("No escaped character")
                if s[i] not in ('"', "\\"):
                    word += char
                word += s[i]
                i += 1
            else:
                word += char
        elif char in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif comments and char == "#" and (posix or word is None):
            end = s.find("\n", i)
            i = n if end < 0 else end
        elif char in "'\"":
            quote = char
            word = (word or "") + ("" if posix else char)
        elif char == "\\" and posix:
            if i >= n:
                raise ValueError("No escaped character")
            word = (word or "") + s[i]
            i += 1
        else:
            word = (word or "") + char
    if quote is not None:
        raise ValueError("No closing quotation")
    if word is not None:
        words.append(word)
    return words


def quote(s):
    """The text as one word of a shell."""
    if not s:
        return "''"
    if all([char in _SAFE for char in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join([quote(word) for word in split_command])
