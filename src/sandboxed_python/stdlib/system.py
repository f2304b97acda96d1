"""The world outside, in harmless form: sys, time, io, and what stands in for the rest."""

import sys
import time
from typing import Any, Dict, List, Optional, Tuple

from ..traceback_text import MAX_LINE, SourceLines, stack_text
from .spec import ModuleSpec, NativeSpec

_VERSION = tuple(sys.version_info[:2])

# Hosts before 3.10 have no list of their standard library's names.
KNOWN_OUTSIDE = (
    "argparse ast asyncio atexit base64 binascii builtins bz2 cProfile calendar cgi cmd code codecs"
    " codeop concurrent configparser csv ctypes curses datetime dbm difflib dis distutils doctest"
    " email errno faulthandler fcntl filecmp fileinput fnmatch ftplib gc getopt getpass gettext glob"
    " grp gzip hmac html http imaplib imp importlib inspect ipaddress linecache locale logging lzma"
    " mailbox marshal mimetypes mmap multiprocessing netrc optparse os parser pathlib pdb pickle"
    " pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pty pwd"
    " py_compile pyclbr pydoc readline resource rlcompleter runpy sched secrets select selectors"
    " shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat struct subprocess"
    " symtable sysconfig syslog tarfile telnetlib tempfile termios threading timeit tkinter token"
    " tokenize trace traceback tracemalloc turtle unittest urllib uuid venv wave weakref webbrowser"
    " winreg wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo"
).split()


def _sys_constants() -> "dict[str, object]":
    info = sys.version_info
    return {
        "maxsize": sys.maxsize,
        "maxunicode": sys.maxunicode,
        "byteorder": sys.byteorder,
        "version": "%d.%d.%d (sandboxed_python)" % info[:3],
        "hexversion": sys.hexversion,
        "platform": "linux",
        "executable": "",
        "copyright": "",
        "api_version": sys.api_version,
        "float_repr_style": "short",
        "dont_write_bytecode": True,
        "_version_info": (info[0], info[1], info[2], "final", 0),
        "_float_info": tuple(sys.float_info),
        "_float_names": (
            "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds"
        ),
        "_int_info": (sys.int_info.bits_per_digit, sys.int_info.sizeof_digit),
        "_hash_info": tuple(sys.hash_info),
        "_int_max_str_digits": 4300,
    }


def _gmtime(seconds: float) -> "tuple[int, ...]":
    return tuple(time.gmtime(seconds))


def _strftime(form: str, fields: "tuple[int, ...]") -> str:
    if len(form) > 1000:
        raise ValueError("format string too long")
    return time.strftime(form, time.struct_time(fields))


def _timegm(fields: "tuple[int, ...]") -> int:
    import calendar

    return calendar.timegm(fields)


class _GivenLines(SourceLines):
    """Source lines that were handed over with the frames."""

    def __init__(self, texts: "Dict[Tuple[str, int], str]") -> None:
        super().__init__(lambda filename: "")
        self._texts = texts

    def line(self, filename: str, number: int) -> str:
        return self._texts.get((filename, number), "")


def _column(value: "Optional[int]") -> "Optional[int]":
    return None if value is None else min(int(value), 4 * MAX_LINE)


def _stack_text(frames: "List[Any]") -> str:
    """The lines of a stack as the running version prints them, from what `_frames` gives."""
    texts: Dict[Tuple[str, int], str] = {}
    plain = []
    for filename, line, end_line, column, end_column, name, source in frames:
        for number, text in enumerate(source, line):
            texts[filename, number] = text[:MAX_LINE]
        plain.append((filename, line, end_line, _column(column), _column(end_column), name))
    return stack_text(plain, _GivenLines(texts))


def _stack_cost(frames: "List[Any]") -> int:
    return sum(6000 + 64 * sum(map(len, frame[-1])) for frame in frames)


MODULES = [
    ModuleSpec(
        "sys",
        owners=("sys",),
        lazy=dict.fromkeys(
            "version_info float_info int_info hash_info"
            " flags implementation path getdefaultencoding getfilesystemencoding getrefcount"
            " displayhook __displayhook__ excepthook __excepthook__ breakpointhook __breakpointhook__ settrace"
            " gettrace setprofile getprofile is_finalizing"
            " builtin_module_names stdlib_module_names getswitchinterval audit addaudithook"
            " call_tracing getallocatedblocks warnoptions prefix"
            " base_prefix exec_prefix path_hooks meta_path".split(),
            "_sys",
        ),
        constants=_sys_constants(),
    ),
    ModuleSpec(
        "_sys",
        owners=("sys",),
        source="sys.py",
        shown_as="sys",
        constants=_sys_constants(),
        is_internal=True,
    ),
    ModuleSpec(
        "time",
        owners=(),
        lazy=dict.fromkeys(
            "struct_time _STRUCT_TM_ITEMS gmtime localtime mktime strftime asctime ctime get_clock_info strptime".split(),
            "_time",
        ),
        constants={"timezone": 0, "altzone": 0, "daylight": 0, "tzname": ("UTC", "UTC")},
    ),
    ModuleSpec(
        "_time",
        owners=("time",),
        source="time.py",
        shown_as="time",
        natives=(
            NativeSpec("_gmtime", "seconds, /", _gmtime, "n", 20),
            NativeSpec("_strftime", "format, fields, /", _strftime, "sp", 60, 8),
            NativeSpec("_timegm", "fields, /", _timegm, "p", 20),
        ),
        is_internal=True,
    ),
    ModuleSpec("io", source="io.py"),
    ModuleSpec("gc", source="gc.py"),
    ModuleSpec("secrets", source="secrets.py"),
    ModuleSpec(
        "calendar",
        source="calendar.py",
        lazy=dict.fromkeys(("HTMLCalendar", "LocaleHTMLCalendar"), "_calendar_html"),
        constants={"_version": _VERSION},
    ),
    ModuleSpec("_calendar_html", source="calendar_html.py", shown_as="calendar", is_internal=True),
    ModuleSpec(
        "logging", source="logging.py", owners=("warnings",), constants={"_version": _VERSION}
    ),
    ModuleSpec(
        "_logging_records",
        source="logging_records.py",
        shown_as="logging",
        constants={"_version": _VERSION},
        is_internal=True,
    ),
    ModuleSpec("importlib", source="importlib.py"),
    *[
        ModuleSpec("importlib." + part, source="importlib_%s.py" % part)
        for part in ("machinery", "metadata", "resources", "util")
    ],
    ModuleSpec("pkgutil", source="pkgutil.py"),
    # Harmless, but who grades may take a program that asks for them for one that reaches outside.
    ModuleSpec("os", source="os.py", on_request=True),
    ModuleSpec("os.path", doc="Paths as texts.", lazy={}, on_request=True),
    ModuleSpec("stat", source="stat.py"),
    ModuleSpec("shutil", source="shutil.py", on_request=True),
    ModuleSpec("platform", source="platform.py"),
    ModuleSpec("resource", source="resource.py"),
    ModuleSpec("linecache", source="linecache.py"),
    ModuleSpec("http", source="http.py", constants={"_version": _VERSION}),
    ModuleSpec("cmd", source="cmd.py", constants={"_version": _VERSION}),
    ModuleSpec("_thread", source="thread_low.py"),
    ModuleSpec("datetime", source="datetime.py", constants={"_version": _VERSION}),
    *[
        ModuleSpec(
            "_datetime_" + part,
            source="datetime_%s.py" % part,
            shown_as="datetime",
            constants={"_version": _VERSION},
            is_internal=True,
        )
        for part in ("calendar", "date", "delta", "format", "iso", "time", "zones")
    ],
    ModuleSpec("tempfile", source="tempfile.py", on_request=True),
    ModuleSpec(
        "zoneinfo",
        source="zoneinfo.py",
        star=(
            "ZoneInfo",
            "reset_tzpath",
            "available_timezones",
            "TZPATH",
            "ZoneInfoNotFoundError",
            "InvalidTZPathWarning",
        ),
    ),
    ModuleSpec("_zoneinfo_data", source="zoneinfo_data.py", is_internal=True),
    ModuleSpec("_zoneinfo_rule", source="zoneinfo_rule.py", shown_as="zoneinfo", is_internal=True),
    ModuleSpec("uuid", source="uuid.py"),
    ModuleSpec(
        "traceback",
        owners=("traceback module",),
        source="traceback.py",
        natives=(NativeSpec("_stack_text", "frames, /", _stack_text, "p", 20, _stack_cost),),
        constants={"_version": _VERSION},
    ),
    ModuleSpec("timeit", source="timeit.py"),
    ModuleSpec("getopt", source="getopt.py"),
    ModuleSpec("getpass", source="getpass.py"),
    ModuleSpec("sched", source="sched.py", constants={"_version": _VERSION}),
    ModuleSpec("fileinput", source="fileinput.py"),
    ModuleSpec("locale", source="locale.py"),
    ModuleSpec("gettext", source="gettext.py"),
    ModuleSpec("errno", source="errno.py"),
    ModuleSpec("argparse", source="argparse.py", constants={"_version": _VERSION}),
    *[
        ModuleSpec(
            "_argparse_" + part,
            source="argparse_%s.py" % part,
            shown_as="argparse",
            constants={"_version": _VERSION},
            is_internal=True,
        )
        for part in ("actions", "groups", "help", "parse")
    ],
]
