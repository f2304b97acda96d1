"""textwrap: filling, indenting and dedenting text."""

_WHITESPACE = "\t\n\x0b\x0c\r "


def _chunks(text, break_on_hyphens):
    """Words, spaces between them, and parts of hyphenated words."""
    chunks = []
    current = ""
    in_space = False
    for char in text:
        is_space = char in _WHITESPACE
        if current and is_space != in_space:
            chunks.append(current)
            current = ""
        current += char
        in_space = is_space
    if current:
        chunks.append(current)
    if not break_on_hyphens:
        return chunks
    parts = []
    for chunk in chunks:
        if "-" in chunk and chunk[0] not in _WHITESPACE:
            parts.extend(_hyphen_parts(chunk))
        else:
            parts.append(chunk)
    return parts


def _is_letter(char):
    """A character of words that is no digit: a letter or an underscore."""
    return char == "_" or (char.isalnum() and not char.isdecimal())


def _breaks_after(word, i):
    """May a line end after the hyphen at i? Between letters: two before it, or letters with hyphens
    between them, and a letter after it that another one follows, perhaps after a hyphen."""
    before = word[max(0, i - 3) : i]
    if not before or not _is_letter(before[-1]) or len(before) < 2:
        return False
    if not _is_letter(before[-2]) and not (
        before[-2] == "-" and len(before) == 3 and _is_letter(before[0])
    ):
        return False
    after = word[i + 1 : i + 4]
    if not after or not _is_letter(after[0]):
        return False
    if after[1:2] == "-":
        return len(after) == 3 and _is_letter(after[2])
    return len(after) > 1 and _is_letter(after[1])


def _hyphen_parts(word):
    """Split after a hyphen between letters, and around runs of dashes."""
    parts = []
    start = 0
    i = 0
    size = len(word)
    while i < size:
        if word[i] != "-":
            i += 1
            continue
        j = i
        while j < size and word[j] == "-":
            j += 1
        if j - i >= 2:
            is_dash = j < size and (word[j].isalnum() or word[j] == "_")
            if is_dash and i > 0 and (word[i - 1].isalnum() or word[i - 1] in "_\"'.,&!?"):
                if i > start:
                    parts.append(word[start:i])
                parts.append(word[i:j])
                start = j
        elif i - start >= 1 and _breaks_after(word, i):
            parts.append(word[start:j])
            start = j
        i = j
    if start < size:
        parts.append(word[start:])
    return parts


def _ends_sentence(word):
    """A small letter and a mark that ends a sentence, perhaps with a closing quote."""
    if word[-1:] in "\"'" and len(word) > 1:
        word = word[:-1]
    return word[-1:] in (".", "!", "?") and word[-2:-1].islower() and word[-2:-1].isascii()


class TextWrapper:
    """Options of wrapping, and the wrapping itself."""

    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
        replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
        drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): " " for c in _WHITESPACE})
        chunks = self._split(text)
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
                    chunks[i + 1] = "  "
        return self._lines(chunks)

    def _split(self, text):
        return _chunks(text, self.break_on_hyphens)

    def _lines(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            line = []
            size = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                del chunks[-1]
            while chunks:
                length = len(chunks[-1])
                if size + length > width:
                    break
                line.append(chunks.pop())
                size += length
            if chunks and len(chunks[-1]) > width:
                self._long_word(chunks, line, size, width)
                size = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == "":
                size -= len(line[-1])
                del line[-1]
            if line:
                if (
                    self.max_lines is None
                    or len(lines) + 1 < self.max_lines
                    or (
                        not chunks
                        or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
                    )
                    and size <= width
                ):
                    lines.append(indent + "".join(line))
                else:
                    while line:
                        if line[-1].strip() and size + len(self.placeholder) <= width:
                            line.append(self.placeholder)
                            lines.append(indent + "".join(line))
                            break
                        size -= len(line[-1])
                        del line[-1]
                    else:
                        if lines:
                            previous = lines[-1].rstrip()
                            if len(previous) + len(self.placeholder) <= self.width:
                                lines[-1] = previous + self.placeholder
                                break
                        lines.append(indent + self.placeholder.lstrip())
                    break
        return lines

    def _long_word(self, chunks, line, size, width):
        space = 1 if width < 1 else width - size
        if self.break_long_words:
            chunk = chunks[-1]
            end = space
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind("-", 0, space)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Remove the whitespace that all lines begin with."""
    margin = None
    lines = text.split("\n")
    for place, line in enumerate(lines):
        stripped = line.lstrip(" \t")
        if not stripped:
            lines[place] = ""
            continue
        indent = line[: len(line) - len(stripped)]
        if margin is None:
            margin = indent
        elif not indent.startswith(margin):
            if margin.startswith(indent):
                margin = indent
            else:
                for i, (x, y) in enumerate(zip(margin, indent)):
                    if x != y:
                        margin = margin[:i]
                        break
    if margin:
        size = len(margin)
        lines = [line[size:] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """Add a prefix to the lines that the predicate chooses, by default those not blank."""
    return "".join(
        [
            prefix + line if (predicate(line) if predicate else line.strip()) else line
            for line in text.splitlines(True)
        ]
    )
