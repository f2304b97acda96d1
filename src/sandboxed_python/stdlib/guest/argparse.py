"""argparse: parsers of command lines."""

import sys
import sys as _sys

from _argparse_actions import (
    Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace, _AppendAction,
    _AppendConstAction, _CountAction, _ExtendAction, _HelpAction, _name_of, _Shown, _StoreAction,
    _StoreConstAction, _StoreFalseAction, _StoreTrueAction, _SubParsersAction, _VersionAction,
)
from _argparse_groups import _ArgumentGroup, _Container, _is_number, _MutuallyExclusiveGroup
from _argparse_help import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter,
    RawDescriptionHelpFormatter, RawTextHelpFormatter,
)
from _argparse_parse import _Parse

_get_action_name = _name_of
__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType",
    "HelpFormatter", "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter",
    "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE",
    "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]


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
