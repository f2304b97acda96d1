# Infinite recursion: the last line of the traceback.
def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    raise ValueError("recursion: " + type(error).__name__) from None
