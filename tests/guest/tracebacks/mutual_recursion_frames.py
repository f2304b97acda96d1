# Alternating frames are not folded.
def ping(n):
    return pong(n - 1)


def pong(n):
    return 1 // n if n < 1 else ping(n - 1)


ping(7)
