"""re.Scanner: a lexer made of patterns and what each calls."""

__name__ = "re"

import re as _re


class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(_re.compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        """The list of what the actions gave, and the rest that no pattern matches."""
        result = []
        at = 0
        while True:
            for pattern, action in self._rules:
                match = pattern.match(string, at)
                if match is not None:
                    break
            else:
                break
            end = match.end()
            if end == at:
                break
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
            at = end
        return result, string[at:]
