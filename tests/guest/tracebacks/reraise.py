# A bare raise keeps the line where the error came from.
def risky():
    return [][5]


def wrapper():
    try:
        risky()
    except IndexError:
        print("logging")
        raise


wrapper()
