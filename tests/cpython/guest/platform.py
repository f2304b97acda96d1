"""platform: nothing that tests could draw conclusions from."""


def system():
    return "Sandbox"


def _nothing(*args, **kwargs):
    return ""


machine = release = version = platform = node = processor = _nothing


def libc_ver(*args, **kwargs):
    return "", ""


def architecture(*args, **kwargs):
    return "64bit", ""


def python_implementation():
    return "sandboxed_python"


def win32_ver(*args):
    return "", "", "", ""


def mac_ver(*args):
    return "", ("", "", ""), ""
