"""sysconfig: how CPython was built says nothing about the sandbox."""


def get_config_var(name):
    return None


def get_config_vars(*names):
    return [None] * len(names) if names else {}


def get_platform():
    return "sandbox"
