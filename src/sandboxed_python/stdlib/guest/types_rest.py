"""types: those that need a compiled text, or the sys module, to be found."""

import sys

CodeType = type(compile("0", "<text>", "eval"))
FrameType = type(sys._getframe())
