"""getopt: options of a command line, as in C."""


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """(options, arguments): options end at the first argument."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    opts = []
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        if args[0].startswith("--"):
            args = _long(opts, args[0][2:], longopts, args[1:])
        else:
            args = _short(opts, args[0][1:], shortopts, args[1:])
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, options and arguments in any order unless `shortopts` begins with `+`."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = shortopts.startswith("+")
    if in_order:
        shortopts = shortopts[1:]
    opts, rest = [], []
    while args:
        if args[0] == "--":
            rest += args[1:]
            break
        if args[0][:2] == "--":
            args = _long(opts, args[0][2:], longopts, args[1:])
        elif args[0][:1] == "-" and args[0] != "-":
            args = _short(opts, args[0][1:], shortopts, args[1:])
        elif in_order:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]
    return opts, rest


def _long(opts, text, longopts, args):
    name, sign, value = text.partition("=")
    value = value if sign else None
    matches = [one for one in longopts if one.startswith(name)]
    if not matches:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in matches:
        takes = False
    elif name + "=" in matches:
        takes = True
    elif len(matches) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    else:
        takes = matches[0].endswith("=")
        name = matches[0][:-1] if takes else matches[0]
    if takes:
        if value is None:
            if not args:
                raise GetoptError(f"option --{name} requires argument", name)
            value, args = args[0], args[1:]
    elif value is not None:
        raise GetoptError(f"option --{name} must not have an argument", name)
    opts.append(("--" + name, value or ""))
    return args


def _short(opts, text, shortopts, args):
    while text:
        name, text = text[0], text[1:]
        place = shortopts.find(name)
        if name == ":" or place < 0:
            raise GetoptError(f"option -{name} not recognized", name)
        value = ""
        if shortopts[place + 1 : place + 2] == ":":
            if not text:
                if not args:
                    raise GetoptError(f"option -{name} requires argument", name)
                text, args = args[0], args[1:]
            value, text = text, ""
        opts.append(("-" + name, value))
    return args


def long_has_args(opt, longopts):
    matches = [one for one in longopts if one.startswith(opt)]
    if not matches:
        raise GetoptError(f"option --{opt} not recognized", opt)
    if opt in matches:
        return False, opt
    if opt + "=" in matches:
        return True, opt
    if len(matches) > 1:
        raise GetoptError(f"option --{opt} not a unique prefix", opt)
    return matches[0].endswith("="), matches[0].rstrip("=")


def short_has_arg(opt, shortopts):
    place = shortopts.find(opt)
    if opt == ":" or place < 0:
        raise GetoptError(f"option -{opt} not recognized", opt)
    return shortopts[place + 1 : place + 2] == ":"
