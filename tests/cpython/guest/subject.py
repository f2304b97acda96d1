"""The module under test, however it ends: what is raised at its import is the host's to judge."""

import _harness

try:
    from MODULE import NAME as module
except BaseException as error:
    _harness.unimported("%s: %s" % (type(error).__name__, error))
    raise
