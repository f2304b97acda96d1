"""platform: where a program runs, which is nowhere in particular."""

import sys
from collections import namedtuple

uname_result = namedtuple("uname_result", "system node release version machine processor")


def uname():
    return uname_result("Linux", "sandbox", "", "", "x86_64", "")


def system():
    return "Linux"


def node():
    return "sandbox"


def release():
    return ""


version = processor = release


def machine():
    return "x86_64"


def architecture(executable="", bits="", linkage=""):
    return (bits or "64bit", linkage)


def platform(aliased=False, terse=False):
    return "Linux"


def python_implementation():
    return "CPython"


def python_version():
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    return tuple(python_version().split("."))


def python_compiler():
    return ""


python_branch = python_revision = python_compiler


def python_build():
    return ("", "")


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return (lib, version)


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return (release, versioninfo, machine)


def win32_ver(release="", version="", csd="", ptype=""):
    return (release, version, csd, ptype)


def freedesktop_os_release():
    raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")
