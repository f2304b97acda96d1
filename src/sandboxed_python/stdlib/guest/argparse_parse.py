"""argparse: one parsing: which texts are options and which arguments, and who gets how many."""

__name__ = "argparse"

from _argparse_actions import ArgumentError, _name_of
from _argparse_help import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


class _Parse:
    """One parsing: `kinds` says of each text whether it is an option (O), an argument (A) or `--`."""

    def __init__(self, parser, texts, namespace):
        self.parser = parser
        self.texts = texts
        self.namespace = namespace
        self.extras = []
        self.seen = set()
        self.given = set()
        self.positionals = parser._get_positional_actions()
        self.options = {}
        self.rivals = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for action in members:
                self.rivals.setdefault(action, []).extend([one for one in members if one is not action])
        kinds = []
        for place, text in enumerate(texts):
            if text == "--":
                kinds.append("-")
                kinds += "A" * (len(texts) - place - 1)
                break
            option = parser._parse_optional(text)
            if option is not None:
                self.options[place] = option
            kinds.append("A" if option is None else "O")
        self.kinds = "".join(kinds)

    def run(self):
        parser = self.parser
        place = 0
        last = max(self.options, default=-1)
        while place <= last:
            following = min([one for one in self.options if one >= place])
            if place != following:
                end = self.take_positionals(place)
                if end > place:
                    place = end
                    continue
            if place not in self.options:
                self.extras += self.texts[place:following]
                place = following
            place = self.take_option(place)
        end = self.take_positionals(place)
        self.extras += self.texts[end:]
        self.check()
        return self.namespace, self.extras

    def check(self):
        """Is all there that must be? Defaults that are texts are converted."""
        parser = self.parser
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_name_of(action))
            elif (
                isinstance(action.default, str)
                and hasattr(self.namespace, action.dest)
                and action.default is getattr(self.namespace, action.dest)
            ):
                setattr(self.namespace, action.dest, parser._get_value(action, action.default))
        if missing:
            names = ", ".join([str(name) for name in missing])
            parser.error("the following arguments are required: " + names) if (
                _version < (3, 13) or parser.exit_on_error
            ) else self.fail("the following arguments are required: " + names)
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(one in self.given for one in group._group_actions):
                names = [str(_name_of(one)) for one in group._group_actions if one.help is not SUPPRESS]
                message = "one of the arguments %s is required" % " ".join(names)
                parser.error(message) if _version < (3, 13) or parser.exit_on_error else self.fail(message)

    def fail(self, message):
        raise ArgumentError(None, message)

    def act(self, action, texts, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, texts)
        if values is not action.default or _version >= (3, 12) and texts:
            self.given.add(action)
            for other in self.rivals.get(action, ()):
                if other in self.given:
                    raise ArgumentError(action, f"not allowed with argument {_name_of(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def take_option(self, place):
        action, option, explicit = self.options[place]
        parser = self.parser
        todo = []
        while True:
            if action is None:
                self.extras.append(self.texts[place])
                return place + 1
            if explicit is None:
                start = place + 1
                count = self.count(action, self.kinds[start:])
                stop = start + count
                todo.append((action, self.texts[start:stop], option))
                break
            count = self.count(action, "A")
            chars = parser.prefix_chars
            if count == 0 and option[1] not in chars and explicit != "":
                # A cluster: -xyz is -x -y -z.
                todo.append((action, [], option))
                option = option[0] + explicit[0]
                rest = explicit[1:] or None
                if option not in parser._option_string_actions:
                    raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
                action = parser._option_string_actions[option]
                explicit = rest
                if explicit is not None and explicit[0] == "=" and _version >= (3, 12):
                    explicit = explicit[1:]
            elif count == 1:
                stop = place + 1
                todo.append((action, [explicit], option))
                break
            else:
                raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
        for action, texts, option in todo:
            self.act(action, texts, option)
        return stop

    def count(self, action, kinds):
        """How many texts an option takes of those that follow it."""
        nargs = action.nargs
        least, most = _bounds(nargs)
        if nargs in (REMAINDER, PARSER):
            most = len(kinds) if nargs == REMAINDER or kinds[:1] == "A" else 0
            found = most
        else:
            found = 0
            while found < len(kinds) and kinds[found] == "A" and (most is None or found < most):
                found += 1
            if kinds[:1] == "-" and _version < (3, 12) and nargs is not None and most != 0:
                found = 0
        if found < least:
            if nargs is None:
                message = "expected one argument"
            elif nargs == ONE_OR_MORE:
                message = "expected at least one argument"
            elif nargs == OPTIONAL:
                message = "expected at most one argument"
            else:
                message = f"expected {nargs} argument" + ("" if nargs == 1 else "s")
            raise ArgumentError(action, message)
        return found

    def take_positionals(self, place):
        """Give what stands from here on to as many positional arguments as can be."""
        kinds = self.kinds[place:]
        for number in range(len(self.positionals), 0, -1):
            counts = _share(self.positionals[:number], kinds)
            if counts is not None:
                break
        else:
            return place
        for action, count in zip(self.positionals, counts):
            texts = self.texts[place : place + count]
            place += count
            self.act(action, texts)
        self.positionals = self.positionals[len(counts) :]
        return place


def _bounds(nargs):
    if nargs is None:
        return 1, 1
    if nargs == OPTIONAL:
        return 0, 1
    if nargs == ZERO_OR_MORE or nargs == REMAINDER:
        return 0, None
    if nargs == ONE_OR_MORE or nargs == PARSER:
        return 1, None
    if nargs == SUPPRESS:
        return 0, 0
    return nargs, nargs


def _share(actions, kinds):
    """How many texts each positional argument gets, the first ones as many as can be; None: too few."""
    if not actions:
        return []
    action = actions[0]
    least, most = _bounds(action.nargs)
    if action.nargs in (REMAINDER, PARSER):
        reach = len(kinds)
        if action.nargs == PARSER and "A" not in kinds.lstrip("-")[:1]:
            return None
    else:
        reach = 0
        taken = 0
        while reach < len(kinds) and kinds[reach] in "A-":
            if kinds[reach] == "A":
                if most is not None and taken == most:
                    break
                taken += 1
            reach += 1
    while True:
        taken = kinds[:reach].count("A") if action.nargs not in (REMAINDER, PARSER) else reach
        if taken < least:
            return None
        rest = _share(actions[1:], kinds[reach:])
        if rest is not None:
            return [reach] + rest
        if reach == 0:
            return None
        reach -= 1
