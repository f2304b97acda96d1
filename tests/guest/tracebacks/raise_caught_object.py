# Raising the caught object again adds the new line.
def first():
    raise ValueError("once")


def second():
    try:
        first()
    except ValueError as error:
        saved = error
    raise saved


second()
