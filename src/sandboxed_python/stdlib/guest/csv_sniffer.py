"""csv: guessing how a sample of rows is written."""

__name__ = "csv"

import re as _re

from csv import Dialect, Error, QUOTE_MINIMAL, reader


class Sniffer:
    """Guesses the dialect of a sample, and whether its first row is a header."""

    preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quote, doubled, delimiter, skips = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skips = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doubled
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = skips
        return dialect

    def _by_quotes(self, data, delimiters):
        """What stands around quoted fields: the most frequent quote and delimiter."""
        forms = (
            r"(?P<delim>[^\w\n\"'])(?P<space> ?)(?P<quote>[\"']).*?(?P=quote)(?P=delim)",
            r"(?:^|\n)(?P<quote>[\"']).*?(?P=quote)(?P<delim>[^\w\n\"'])(?P<space> ?)",
            r"(?P<delim>[^\w\n\"'])(?P<space> ?)(?P<quote>[\"']).*?(?P=quote)(?:$|\n)",
            r"(?:^|\n)(?P<quote>[\"']).*?(?P=quote)(?:$|\n)",
        )
        for form in forms:
            pattern = _re.compile(form, _re.DOTALL | _re.MULTILINE)
            found = list(pattern.finditer(data))
            if found:
                break
        else:
            return "", False, None, 0
        quotes = {}
        delims = {}
        spaces = 0
        named = pattern.groupindex
        for match in found:
            quote = match.group("quote")
            quotes[quote] = quotes.get(quote, 0) + 1
            if "delim" not in named:
                continue
            delim = match.group("delim")
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            if match.group("space"):
                spaces += 1
        quote = max(quotes, key=quotes.get)
        delim, skips = "", 0
        if delims:
            delim = max(delims, key=delims.get)
            skips = delims[delim] == spaces
            if delim == "\n":
                delim = ""
        doubled = _re.compile(
            r"((%(d)s)|^)\W*%(q)s[^%(d)s\n]*%(q)s[^%(d)s\n]*%(q)s\W*((%(d)s)|$)"
            % {"d": _re.escape(delim), "q": quote},
            _re.MULTILINE,
        )
        return quote, bool(doubled.search(data)), delim, skips

    def _by_counts(self, data, delimiters):
        """The character that most lines have the same number of times."""
        lines = list(filter(None, data.split("\n")))
        ascii = [chr(code) for code in range(127)]
        size = min(10, len(lines))
        counts = {}  # character -> how often a line has it -> number of lines
        modes = {}
        found = {}
        start, end = 0, size
        rounds = 0
        while start < len(lines):
            rounds += 1
            for line in lines[start:end]:
                for char in ascii:
                    of_char = counts.setdefault(char, {})
                    count = line.count(char)
                    of_char[count] = of_char.get(count, 0) + 1
            for char, of_char in counts.items():
                pairs = list(of_char.items())
                if len(pairs) == 1 and pairs[0][0] == 0:
                    continue
                if len(pairs) > 1:
                    most = max(pairs, key=lambda pair: pair[1])
                    pairs.remove(most)
                    modes[char] = (most[0], most[1] - sum(pair[1] for pair in pairs))
                else:
                    modes[char] = pairs[0]
            total = float(min(size * rounds, len(lines)))
            consistency = 1.0
            while not found and consistency >= 0.9:
                for char, (count, agreeing) in modes.items():
                    if count > 0 and agreeing > 0 and agreeing / total >= consistency:
                        if delimiters is None or char in delimiters:
                            found[char] = (count, agreeing)
                consistency -= 0.01
            if len(found) == 1:
                delim = list(found)[0]
                return delim, self._skips(lines[0], delim)
            start = end
            end += size
        if not found:
            return "", 0
        if len(found) > 1:
            for delim in self.preferred:
                if delim in found:
                    return delim, self._skips(lines[0], delim)
        delim = max((pair, char) for char, pair in found.items())[1]
        return delim, self._skips(lines[0], delim)

    def _skips(self, line, delim):
        return line.count(delim) == line.count(delim + " ")

    def has_header(self, sample):
        """Do the first row's fields differ in kind or length from those below?"""
        import io

        rows = reader(io.StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = complex if _is_number(row[column]) else len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                votes += -1 if kind is not None and _is_number(header[column]) else 1
        return votes > 0


def _is_number(text):
    try:
        complex(text)
    except (ValueError, OverflowError):
        return False
    return True
