"""types: those that need a compiled text to be found, and those that nothing has here."""

CodeType = type(compile("0", "<text>", "eval"))


class FrameType:
    """Frames are not shown to programs: there are none of this type."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'frame' instances")


FrameType.__name__ = FrameType.__qualname__ = "frame"
FrameType.__module__ = "builtins"
