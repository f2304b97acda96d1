"""argparse: parsers of command lines."""

import sys
import sys as _sys

from _argparse_actions import (
    _ACTIONS, Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace,
    _AppendAction, _AppendConstAction, _CountAction, _ExtendAction, _HelpAction, _name_of, _Shown,
    _StoreAction, _StoreConstAction, _StoreFalseAction, _StoreTrueAction, _SubParsersAction,
    _VersionAction,
)
from _argparse_help import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter,
    RawDescriptionHelpFormatter, RawTextHelpFormatter,
)

_get_action_name = _name_of
__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType",
    "HelpFormatter", "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter",
    "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE",
    "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]


def _is_number(text):
    """-5, -.5 and the like."""
    whole, point, part = text[1:].partition(".")
    if point:
        return part.isdigit() and (not whole or whole.isdigit())
    return whole.isdigit()


class _Container:
    """Holds arguments: a parser or a group of one."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {"action": dict(_ACTIONS), "type": {None: lambda text: text}}
        self._get_handler()
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._has_negative_number_optionals = []

    def _get_handler(self):
        if self.conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        try:
            return self._registries[registry_name].get(value, default)
        except TypeError:
            return default

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        chars = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        kind = self._registry_get("action", name, name)
        if not callable(kind):
            raise ValueError(f'unknown action "{kind}"')
        action = kind(**kwargs)
        type_func = self._registry_get("type", action.type, action.type)
        if not callable(type_func):
            raise ValueError(f"{type_func!r} is not callable")
        if type_func is FileType:
            raise ValueError(f"{type_func!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for one in action.option_strings:
            self._option_string_actions[one] = action
            if one[:1] in self.prefix_chars and _is_number(one) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        """The arguments of a parent parser, in groups of the same titles."""
        by_title = {}
        for group in self._action_groups:
            if group.title in by_title:
                raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
            by_title[group.title] = group
        owner = {}
        for group in container._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(
                    title=group.title, description=group.description,
                    conflict_handler=group.conflict_handler,
                )
            for action in group._group_actions:
                owner[action] = by_title[group.title]
        for group in container._mutually_exclusive_groups:
            made = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                owner[action] = made
        for action in container._actions:
            owner.get(action, self)._add_action(action)

    def _positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs == 0:
            raise ValueError("nargs for positionals must be != 0") if _version >= (3, 13) else ValueError(
                "nargs for store actions must be != 0; if you have nothing to store, actions such as"
                " store true or store const may be more appropriate"
            )
        if nargs not in (OPTIONAL, ZERO_OR_MORE):
            kwargs["required"] = True
        if nargs == ZERO_OR_MORE and "default" not in kwargs:
            kwargs["required"] = True
        if nargs in (REMAINDER, SUPPRESS):
            kwargs["required"] = nargs == REMAINDER and _version < (3, 13)
        return {**kwargs, "dest": dest, "option_strings": []}

    def _optional_kwargs(self, *args, **kwargs):
        chars = self.prefix_chars
        long = []
        for one in args:
            if one[0] not in chars:
                raise ValueError(
                    f"invalid option string {one!r}: must start with a character {chars!r}"
                )
            if len(one) > 1 and one[1] in chars:
                long.append(one)
        dest = kwargs.pop("dest", None)
        if dest is None:
            dest = (long or args)[0].lstrip(chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {(long or args)[0]!r}")
            dest = dest.replace("-", "_")
        return {**kwargs, "dest": dest, "option_strings": list(args)}

    def _check_conflict(self, action):
        conflicts = [
            (one, self._option_string_actions[one])
            for one in action.option_strings if one in self._option_string_actions
        ]
        if not conflicts:
            return
        if self.conflict_handler == "error":
            plural = "s" if len(conflicts) > 1 else ""
            names = ", ".join([one for one, _ in conflicts])
            raise ArgumentError(action, f"conflicting option string{plural}: {names}")
        for one, other in conflicts:
            other.option_strings.remove(one)
            self._option_string_actions.pop(one, None)
            if not other.option_strings:
                other.container._remove_action(other)


class _ArgumentGroup(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        self._registries = container._registries
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._has_negative_number_optionals = container._has_negative_number_optionals
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)


class ArgumentParser(_Shown, _Container):
    """Turns a list of texts into a Namespace."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(),
                 formatter_class=HelpFormatter, prefix_chars="-", fromfile_prefix_chars=None,
                 argument_default=None, conflict_handler="error", add_help=True, allow_abbrev=True,
                 exit_on_error=True, **ignored):
        _Container.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            prog = (sys.argv[0] if sys.argv else "").rpartition("/")[2] or "<sandbox>"
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group(
            "options" if _version >= (3, 10) else "optional arguments"
        )
        self._subparsers = None
        if add_help:
            char = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(char + "h", char * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            if _version >= (3, 13) and not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(getattr(parent, "_defaults", {}))

    def _get_kwargs(self):
        names = "prog usage description formatter_class conflict_handler add_help".split()
        return [(name, getattr(self, name)) for name in names]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            if _version >= (3, 13):
                raise ValueError("cannot have multiple subparser arguments")
            self.error("cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            title = kwargs.pop("title", "subcommands")
            self._subparsers = self.add_argument_group(title, kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(),
                                self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = _SubParsersAction(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # --- parsing

    def parse_args(self, args=None, namespace=None):
        found, extras = self.parse_known_args(args, namespace)
        if extras:
            message = "unrecognized arguments: " + " ".join(extras)
            if _version < (3, 13) or self.exit_on_error:
                self.error(message)
            raise ArgumentError(None, message)
        return found

    def parse_known_args(self, args=None, namespace=None):
        args = list(sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS:
                if not hasattr(namespace, action.dest):
                    setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if self.exit_on_error:
            try:
                namespace, extras = _Parse(self, args, namespace).run()
            except ArgumentError as error:
                self.error(str(error))
        else:
            namespace, extras = _Parse(self, args, namespace).run()
        if hasattr(namespace, "_unrecognized_args"):
            extras.extend(namespace._unrecognized_args)
            del namespace._unrecognized_args
        return namespace, extras

    def parse_intermixed_args(self, args=None, namespace=None):
        found, extras = self.parse_known_intermixed_args(args, namespace)
        if extras:
            self.error("unrecognized arguments: " + " ".join(extras))
        return found

    def parse_known_intermixed_args(self, args=None, namespace=None):
        positionals = self._get_positional_actions()
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
        saved = [(action, action.nargs, action.default, action.required) for action in positionals]
        try:
            for action in positionals:
                action.nargs, action.default, action.required = SUPPRESS, SUPPRESS, False
            namespace, rest = self.parse_known_args(args, namespace)
            for action in positionals:
                if getattr(namespace, action.dest, None) == []:
                    delattr(namespace, action.dest)
        finally:
            for action, action.nargs, action.default, action.required in saved:
                pass
        optionals = [(action, action.required) for action in self._get_optional_actions()]
        try:
            for action, _ in optionals:
                action.required = False
            return self.parse_known_args(rest, namespace)
        finally:
            for action, action.required in optionals:
                pass

    def _parse_optional(self, text):
        """(action, option, explicit argument) of what looks like an option; None: it is none."""
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in self._option_string_actions:
            return self._option_string_actions[text], text, None
        if len(text) == 1:
            return None
        if "=" in text:
            option, _, explicit = text.partition("=")
            if option in self._option_string_actions:
                return self._option_string_actions[option], option, explicit
        matches = self._get_option_tuples(text)
        if len(matches) > 1:
            options = ", ".join([option for _, option, _ in matches])
            raise ArgumentError(None, f"ambiguous option: {text} could match {options}")
        if matches:
            return matches[0]
        if _is_number(text) and not self._has_negative_number_optionals:
            return None
        if " " in text:
            return None
        return None, text, None

    def _get_option_tuples(self, text):
        """The options that a text may be short for."""
        chars = self.prefix_chars
        found = []
        if text[0] in chars and text[1] in chars:
            if self.allow_abbrev:
                prefix, sign, explicit = text.partition("=")
                for option, action in self._option_string_actions.items():
                    if option.startswith(prefix):
                        found.append((action, option, explicit if sign else None))
        elif text[0] in chars:
            for option, action in self._option_string_actions.items():
                if option == text[:2]:
                    found.append((action, option, text[2:]))
                elif option.startswith(text) and self.allow_abbrev:
                    found.append((action, option, None))
        return found

    def _get_values(self, action, texts):
        if action.nargs not in (PARSER, REMAINDER) and "--" in texts:
            texts = list(texts)
            texts.remove("--")
        if not texts and action.nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
        elif not texts and action.nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is not None:
                value = action.default
                if _version < (3, 12):
                    self._check_value(action, value)
            else:
                value = []
        elif len(texts) == 1 and action.nargs in (None, OPTIONAL):
            value = self._get_value(action, texts[0])
            self._check_value(action, value)
        elif action.nargs == REMAINDER:
            value = [self._get_value(action, one) for one in texts]
        elif action.nargs == PARSER:
            value = [self._get_value(action, one) for one in texts]
            self._check_value(action, value[0])
        elif action.nargs == SUPPRESS:
            value = SUPPRESS
        else:
            value = [self._get_value(action, one) for one in texts]
            for one in value:
                self._check_value(action, one)
        return value

    def _get_value(self, action, text):
        kind = self._registry_get("type", action.type, action.type)
        if not callable(kind):
            raise ArgumentError(action, f"{kind!r} is not callable")
        try:
            return kind(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if _version >= (3, 12) and isinstance(choices, str):
            choices = iter(choices)
        if value not in choices:
            shown = ", ".join([repr(one) for one in action.choices])
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")

    # --- telling

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (sys.stdout if file is None else file).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]


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
