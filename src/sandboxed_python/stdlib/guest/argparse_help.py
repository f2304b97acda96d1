"""argparse: how usage and help are laid out."""

__name__ = "argparse"

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."


class HelpFormatter:
    """Lays out what a parser tells it, in lines of a width."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = 78
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._longest = 0
        self._sections = [[None, []]]

    # --- what the parser says

    def start_section(self, heading):
        self._sections.append([heading, []])
        self._current_indent += self._indent_increment

    def end_section(self):
        self._current_indent -= self._indent_increment
        heading, parts = self._sections.pop()
        indent = self._current_indent
        self._sections[-1][1].append(lambda: self._section_text(heading, parts, indent))

    def _section_text(self, heading, parts, indent):
        text = "".join([part() for part in parts])
        if not text:
            return ""
        if heading is not None and heading is not SUPPRESS:
            return f"\n{'':{indent}}{heading}:\n{text}\n"
        return f"\n{text}\n"

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            indent = self._current_indent
            self._sections[-1][1].append(lambda: self._format_text(text, indent))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._sections[-1][1].append(lambda: self._format_usage(usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        indent = self._current_indent
        lengths = [len(self._format_action_invocation(action)) + indent]
        subactions = list(self._iter_subactions(action))
        for one in subactions:
            lengths.append(len(self._format_action_invocation(one)) + indent + self._indent_increment)
        self._longest = max(self._longest, *lengths)
        self._sections[-1][1].append(lambda: self._format_action(action, indent))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._section_text(None, self._sections[0][1], 0)
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n" if text.strip("\n") else ""

    # --- usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            return f"{prefix}{usage % {'prog': self._prog}}\n\n"
        if not actions:
            return f"{prefix}{self._prog}\n\n"
        optionals = [one for one in actions if one.option_strings]
        positionals = [one for one in actions if not one.option_strings]
        parts = self._usage_parts(optionals, groups)
        tail = self._usage_parts(positionals, groups)
        line = " ".join([self._prog] + parts + tail)
        room = self._width - self._current_indent
        if len(prefix) + len(line) > room:
            if len(prefix) + len(self._prog) <= 0.75 * room:
                indent = " " * (len(prefix) + len(self._prog) + 1)
                if parts:
                    lines = self._usage_lines([self._prog] + parts, indent, len(prefix), room)
                    lines += self._usage_lines(tail, indent, None, room)
                elif tail:
                    lines = self._usage_lines([self._prog] + tail, indent, len(prefix), room)
                else:
                    lines = [self._prog]
            else:
                indent = " " * len(prefix)
                lines = self._usage_lines(parts + tail, indent, None, room)
                if len(lines) > 1:
                    lines = self._usage_lines(parts, indent, None, room)
                    lines += self._usage_lines(tail, indent, None, room)
                lines = [self._prog] + lines
            line = "\n".join(lines)
        return f"{prefix}{line}\n\n"

    def _usage_lines(self, parts, indent, first, room):
        """The parts in lines; first: how far the first line begins without the indent."""
        lines = []
        line = []
        length = (len(indent) if first is None else first) - 1
        for part in parts:
            if length + 1 + len(part) > room and line:
                lines.append(indent + " ".join(line))
                line = []
                length = len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + " ".join(line))
        if first is not None and lines:
            lines[0] = lines[0][len(indent) :]
        return lines

    def _usage_parts(self, actions, groups):
        starts = {}
        for group in groups:
            members = group._group_actions
            if members and members[0] in actions:
                place = actions.index(members[0])
                if actions[place : place + len(members)] == members:
                    starts[place] = group
        parts = []
        place = 0
        while place < len(actions):
            group = starts.get(place)
            if group is None:
                text = self._usage_part(actions[place], False)
                if text:
                    parts.append(text)
                place += 1
                continue
            members = group._group_actions
            shown = [self._usage_part(one, True) for one in members]
            shown = [text for text in shown if text]
            if len(shown) > 1 or not group.required and shown:
                opening, closing = "()" if group.required else "[]"
                shown[0] = opening + shown[0]
                shown[-1] += closing
            for text in shown[:-1]:
                parts.append(text + " |")
            parts += shown[-1:]
            place += len(members)
        return parts

    def _usage_part(self, action, in_group):
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            if in_group and text[:1] == "[" and text[-1:] == "]":
                return text[1:-1]
            return text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            args = self._format_args(action, self._get_default_metavar_for_optional(action))
            text = f"{action.option_strings[0]} {args}"
        return text if action.required or in_group else f"[{text}]"

    # --- help

    def _format_text(self, text, indent):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - indent, 11)
        return self._fill_text(text, width, " " * indent) + "\n\n"

    def _format_action(self, action, indent):
        position = min(self._longest + 2, self._max_help_position)
        help_width = max(self._width - position, 11)
        action_width = position - indent - 2
        header = self._format_action_invocation(action)
        if not action.help:
            parts = [f"{'':{indent}}{header}\n"]
            first = 0
        elif len(header) <= action_width:
            parts = [f"{'':{indent}}{header:<{action_width}}  "]
            first = 0
        else:
            parts = [f"{'':{indent}}{header}\n"]
            first = position
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, help_width)
                parts.append(f"{'':{first}}{lines[0]}\n")
                parts += [f"{'':{position}}{line}\n" for line in lines[1:]]
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        for one in self._iter_subactions(action):
            parts.append(self._format_action(one, indent + self._indent_increment))
        return "".join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return " ".join(self._metavar_formatter(action, default)(1))
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        if _version >= (3, 13):
            return ", ".join(action.option_strings) + " " + args
        return ", ".join([f"{one} {args}" for one in action.option_strings])

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = "{%s}" % ",".join([str(one) for one in action.choices])
        else:
            result = default_metavar
        return lambda size: result if isinstance(result, tuple) else (result,) * size

    def _format_args(self, action, default_metavar):
        get = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % get(1)
        if nargs == OPTIONAL:
            return "[%s]" % get(1)
        if nargs == ZERO_OR_MORE:
            names = get(1)
            return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % get(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % get(1)
        if nargs == SUPPRESS:
            return ""
        try:
            return " ".join(["%s"] * nargs) % get(nargs)
        except TypeError:
            raise ValueError("invalid nargs value") from None

    def _expand_help(self, action):
        params = {**vars(action), "prog": self._prog}
        for name, value in list(params.items()):
            if value is SUPPRESS:
                del params[name]
            elif hasattr(value, "__name__"):
                params[name] = value.__name__
        if params.get("choices") is not None:
            params["choices"] = ", ".join([str(one) for one in params["choices"]])
        return self._get_help_string(action) % params

    def _iter_subactions(self, action):
        get = getattr(action, "_get_subactions", None)
        return get() if get is not None else []

    def _split_lines(self, text, width):
        from textwrap import wrap

        return wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        from textwrap import fill

        return fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Descriptions keep their lines."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """All help keeps its lines."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Defaults are added to the help."""

    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """The type of an argument is its metavar."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional
