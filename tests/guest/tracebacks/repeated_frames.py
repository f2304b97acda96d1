# Frames repeated more than three times are folded.
def countdown(n):
    if n == 0:
        raise ValueError("bottom")
    countdown(n - 1)


countdown(10)
